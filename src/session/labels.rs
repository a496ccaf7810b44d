//! Where a translation may mislead: names of buttons and fields in both languages, for the portal may be in the other one,
//! and doubts where the two sides do not agree.

use crate::article::{Article, Block, Text};
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

/// The names in the blocks that differ between the languages, each once.
#[must_use]
pub fn label_pairs(blocks: &[Block]) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            for label in block.texts().flat_map(Text::labels) {
                let both = pair(label.text, label.source);
                if label.source.is_some_and(|source| source != label.text) && !pairs.contains(&both) {
                    pairs.push(both);
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
    use crate::article::{Locale, Rich};

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
    fn a_name_that_is_the_same_is_shown_once() {
        assert_eq!(pair("CSP", Some("CSP")), "CSP");
        assert_eq!(pair("Annuleren", Some("Cancel")), "Annuleren ‹Cancel›");
    }
}
