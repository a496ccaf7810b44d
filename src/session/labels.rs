//! Where a translation may mislead: names of buttons and fields in both languages, for the portal may be in the other one,
//! and doubts where the two sides do not agree.

use crate::article::{Article, Block};
use crate::check;

/// Why the translation of a step may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Another command, code or placeholder.
    Code,
    /// Another link.
    Link,
    /// Another number.
    Number,
    /// Other names of buttons or fields.
    Labels,
}

/// A name in both languages: `Order annuleren ‹Cancel order›`; once if they are the same.
#[must_use]
pub fn pair(text: &str, source: Option<&str>) -> String {
    match source {
        Some(source) if source != text => format!("{text} ‹{source}›"),
        _ => text.to_owned(),
    }
}

/// The names in the blocks that differ between the languages, each once; the original's alone where the two cannot be the
/// same name.
#[must_use]
pub fn label_pairs(blocks: &[Block]) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            for (label, source, plausible) in block.texts().flat_map(check::label_pairs) {
                // A name that the translation lost is still needed where the portal is in the original's language.
                let shown = if plausible { pair(label, Some(source)) } else { source.to_owned() };
                if source != label && !check::is_function_word(source) && !pairs.contains(&shown) {
                    pairs.push(shown);
                }
            }
        });
    }
    pairs
}

/// Why the translation of the blocks is in doubt; empty if it is not.
pub(super) fn doubts(article: &Article, blocks: &[Block]) -> Vec<Doubt> {
    let mut doubts: Vec<Doubt> = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            for code in block.texts().flat_map(|text| check::doubts(article, text)) {
                let doubt = match code {
                    "translation-command" | "translation-code" | "translation-placeholder" => Doubt::Code,
                    "translation-link" => Doubt::Link,
                    "translation-number" => Doubt::Number,
                    _ => Doubt::Labels,
                };
                if !doubts.contains(&doubt) {
                    doubts.push(doubt);
                }
            }
        });
    }
    doubts
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::article::{Locale, Mark, MarkKind, Rich, Text};

    #[test]
    fn a_translation_with_another_number_is_in_doubt() {
        let doubts_of = |target: &str, source: &str| {
            let locale = |name| Locale::parse(name);
            let article = Article { locale: locale("nl"), source_locale: locale("en"), ..Article::default() };
            let text = Text { source: Some(Arc::new(Rich::plain(source))), ..Text::plain(target) };
            doubts(&article, &[Block::Paragraph(text)])
        };
        assert_eq!(doubts_of("Wacht 10 minuten.", "Wait 10 minutes."), []);
        assert_eq!(doubts_of("Wacht 10 minuten.", "Wait 15 minutes."), [Doubt::Number]);
    }

    #[test]
    fn only_names_that_may_be_the_same_are_a_pair() {
        let strong = |text: &str| {
            let mut rich = Rich::plain(text.replace('*', ""));
            let mut marks = Vec::new();
            let (mut at, mut start) = (0, None);
            for c in text.chars() {
                match (c, start) {
                    ('*', None) => start = Some(at),
                    ('*', Some(from)) => {
                        marks.push(Mark { start: from, end: at, kind: MarkKind::Strong });
                        start = None;
                    }
                    (c, _) => at += u32::try_from(c.len_utf8()).expect("small"),
                }
            }
            rich.marks = marks.into();
            rich
        };
        let pairs = |target: &str, source: &str| {
            let text = Text { target: strong(target), source: Some(Arc::new(strong(source))), ..Text::default() };
            label_pairs(&[Block::Paragraph(text)])
        };
        assert_eq!(pairs("Kies *Opslaan*.", "Select *Save*."), ["Opslaan ‹Save›"]);
        assert_eq!(pairs("Kies Opslaan *en*.", "Select *Save*."), ["Save"], "a bare function word is no name");
        assert_eq!(pairs("Kies *Opslaan*.", "Select Save *and*."), [""; 0]);
        assert_eq!(pairs("Kies *Opslaan* en *Sluiten*.", "Select *Save*."), [""; 0], "nobody knows which is which");
        assert_eq!(pairs("Kies *CSP*.", "Select *CSP*."), [""; 0]);
    }

    #[test]
    fn a_name_that_is_the_same_is_shown_once() {
        assert_eq!(pair("CSP", Some("CSP")), "CSP");
        assert_eq!(pair("Annuleren", Some("Cancel")), "Annuleren ‹Cancel›");
    }
}
