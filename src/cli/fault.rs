//! What is wrong with the file of settings, in the reader's language.

use crate::i18n::{Arg, Catalog};

/// A fault: where it is, and what is wrong.
#[derive(Debug)]
pub(super) struct Fault {
    /// The file, and the line and column where these are known.
    pub place: String,
    /// What is wrong: the parser's sentence, or the id of one of ours, either perhaps behind the names of the settings
    /// that lead to it.
    pub told: String,
}

impl Fault {
    /// The place and the sentence, on one line.
    pub(super) fn tr(&self, words: &Catalog) -> String {
        let Self { place, told } = self;
        match told.split_once(": ").filter(|(setting, _)| !setting.contains(' ')) {
            Some((setting, told)) => format!("{place}: {setting}: {}", sentence(told, words)),
            None => format!("{place}: {}", sentence(told, words)),
        }
    }
}

/// The parser speaks English only; what it says of names is known by its shape, the rest is passed on as it is.
fn sentence(told: &str, words: &Catalog) -> String {
    for (begin, key) in [("unknown field `", "config-no-field"), ("unknown variant `", "config-no-value")] {
        let parts = told.strip_prefix(begin).and_then(|rest| rest.split_once("`, expected one of "));
        if let Some((name, known)) = parts {
            let gaps: [(&str, Arg<'_>); 2] = [("name", name.into()), ("known", known.into())];
            return words.tr_with(key, &gaps);
        }
    }
    if let Some(name) = told.strip_prefix("duplicate field `").and_then(|rest| rest.strip_suffix('`')) {
        return words.tr_with("config-twice", &[("name", name.into())]);
    }
    words.tr(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Locale;

    #[test]
    fn what_the_parser_says_of_names_is_said_in_the_readers_language() {
        let nl = Catalog::new(&Locale::parse("nl").expect("nl"));
        let say = |told: &str| Fault { place: "c.yaml:1:2".to_owned(), told: told.to_owned() }.tr(&nl);
        for (told, wanted) in [
            ("unknown field `x`, expected one of `a`, `b`", "onbekende instelling 'x'; verwacht: een van `a`, `b`"),
            (
                "view: unknown variant `x`, expected one of `a`, `b`",
                "view: onbekende waarde 'x'; verwacht: een van `a`, `b`",
            ),
            ("duplicate field `mouse`", "dubbele instelling 'mouse'"),
            ("lang: usage-locale", "lang: een taal ziet eruit als nl, nl-NL of zh-Hant"),
            ("did not find the end", "did not find the end"),
        ] {
            assert_eq!(say(told), format!("c.yaml:1:2: {wanted}"));
        }
    }
}
