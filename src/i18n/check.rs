//! What `pcfix check` says. Its catalogues are apart, because only that command needs them.

use super::{Arg, Catalog, CheckMessageId};
use crate::check::{Fault, FaultArg};

/// The languages, each with its catalogue.
pub(super) const CATALOGUES: [(&str, &str); 6] = [
    ("en", include_str!("check/en.ftl")),
    ("nl", include_str!("check/nl.ftl")),
    ("de", include_str!("check/de.ftl")),
    ("fr", include_str!("check/fr.ftl")),
    ("es", include_str!("check/es.ftl")),
    ("ja", include_str!("check/ja.ftl")),
];

/// The sentences of `pcfix check` in one language.
#[derive(Debug)]
pub struct CheckCatalog<'a> {
    program: &'a Catalog,
    own: Catalog,
}

impl<'a> CheckCatalog<'a> {
    /// The catalogue in the language of `program`.
    #[must_use]
    pub fn new(program: &'a Catalog) -> Self {
        let language = program.language();
        let own = CATALOGUES.into_iter().find(|(name, _)| *name == language).unwrap_or(CATALOGUES[0]);
        Self { program, own: Catalog::of(own.0, own.1) }
    }

    /// The message `id` with its gaps filled.
    #[must_use]
    pub fn text(&self, id: CheckMessageId, args: &[(&str, Arg<'_>)]) -> String {
        self.own.format(&id.id(), args)
    }

    /// What is wrong, in one sentence without a full stop, on one line.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::Content(diagnostic) => self.program.diagnostic(&diagnostic.kind),
            fault => self.rule(fault),
        }
    }

    fn rule(&self, fault: &Fault) -> String {
        let args: Vec<(&str, String, Option<u32>)> = fault
            .args()
            .into_iter()
            .map(|(name, arg)| match arg {
                FaultArg::Quoted(text) => (name, self.quoted(text), None),
                FaultArg::List(texts) => {
                    let quoted: Vec<String> = texts.iter().map(|text| self.quoted(text)).collect();
                    (name, quoted.join(", "), None)
                }
                FaultArg::Plain(word) => (name, word.to_owned(), None),
                FaultArg::Number(number) => (name, String::new(), Some(number)),
            })
            .collect();
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, text, number)| {
                (*name, number.map_or_else(|| Arg::from(text), |number| Arg::from(number as usize)))
            })
            .collect();
        self.own.format(fault.message().unwrap_or_default(), &args)
    }

    fn quoted(&self, text: &str) -> String {
        if text == "…" { text.to_owned() } else { self.text(CheckMessageId::Quote, &[("text", text.into())]) }
    }

    /// What a code means and why it matters.
    #[must_use]
    pub fn meaning(&self, code: &str) -> String {
        self.own.format(&format!("code-{code}"), &[])
    }

    /// How to fix what has this code.
    #[must_use]
    pub fn fix(&self, code: &str) -> String {
        self.own.attribute(&format!("code-{code}"), "fix")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;

    use super::super::tests::ids;
    use super::*;
    use crate::article::Locale;
    use crate::check::codes;

    #[test]
    fn every_catalogue_parses_and_has_the_same_sentences() {
        let english = ids(CATALOGUES[0].1);
        for (language, catalogue) in CATALOGUES {
            if let Err((_, errors)) = FluentResource::try_new(catalogue.to_owned()) {
                panic!("{language}: {errors:?}");
            }
            assert_eq!(ids(catalogue), english, "{language}");
        }
    }

    #[test]
    fn every_code_and_every_fault_has_its_sentence_and_none_is_left_over() {
        let catalogue = ids(CATALOGUES[0].1);
        let messages = Fault::MESSAGES
            .iter()
            .map(|(_, id, args)| ((*id).to_owned(), args.iter().map(|arg| (*arg).to_owned()).collect::<BTreeSet<_>>()));
        for (id, args) in messages.clone() {
            assert_eq!(catalogue.get(&id), Some(&args), "{id}");
        }
        let known: BTreeSet<String> = messages.map(|(id, _)| id).collect();
        let own: BTreeSet<String> = catalogue.keys().filter(|id| id.starts_with("fault-")).cloned().collect();
        assert_eq!(own, known);
        let known: BTreeSet<String> = codes().iter().map(|code| format!("code-{}", code.name)).collect();
        let own: BTreeSet<String> = catalogue.keys().filter(|id| id.starts_with("code-")).cloned().collect();
        assert_eq!(own, known);
        for (code, id, _) in Fault::MESSAGES {
            assert!(known.contains(&format!("code-{code}")), "{id} has the unknown code {code}");
        }
    }

    #[test]
    fn every_code_is_explained_in_sentences() {
        for language in CATALOGUES.map(|(name, _)| name) {
            let program = Catalog::new(&Locale::parse(language).expect("a language"));
            let catalog = CheckCatalog::new(&program);
            for code in codes() {
                for text in [catalog.meaning(&code.name), catalog.fix(&code.name)] {
                    assert!(text.ends_with(['.', '。']), "{language} {}: {text}", code.name);
                }
            }
        }
    }

    #[test]
    fn texts_of_the_content_are_in_the_quotes_of_the_language() {
        let fault = Fault::TabsUnclosed { tabs: vec!["a".into(), "…".into()] };
        let said = |language: &str| {
            let program = Catalog::new(&Locale::parse(language).expect("a language"));
            CheckCatalog::new(&program).fault(&fault)
        };
        assert!(said("en").contains("\"a\", …"), "{}", said("en"));
        assert!(said("nl").contains("‘a’, …"), "{}", said("nl"));
    }
}
