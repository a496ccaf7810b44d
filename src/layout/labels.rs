//! Where translation may mislead: names of buttons and fields in both languages, for the portal may be in the other one, and
//! a mark where the two sides do not agree.

use crate::article::{Article, Block, Text};
use crate::check;
use crate::i18n::Catalog;

/// A name in both languages: `Order annuleren ‹Cancel order›`; once where they are the same.
#[must_use]
pub fn pair(text: &str, source: Option<&str>) -> String {
    match source {
        Some(source) if source != text => format!("{text} ‹{source}›"),
        _ => text.to_owned(),
    }
}

/// The names in the blocks that are not the same in both languages, each once.
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

/// Why the translation of the blocks is in doubt, in a sentence that points to the original; `None` where it is not.
#[must_use]
pub fn doubt(article: &Article, blocks: &[Block], words: &Catalog) -> Option<String> {
    let mut why: Vec<String> = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            for code in block.texts().flat_map(|text| check::doubts(article, text)) {
                let said = words.tr(match code {
                    "translation-command" | "translation-code" | "translation-placeholder" => "doubt-code",
                    "translation-link" => "doubt-link",
                    "translation-number" => "doubt-number",
                    _ => "doubt-labels",
                });
                if !why.contains(&said) {
                    why.push(said);
                }
            }
        });
    }
    let why = why.join(", ");
    (!why.is_empty()).then(|| words.tr_with("doubt", &[("why", (&why).into())]))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::article::{Locale, Rich};

    fn doubt_of(target: &str, source: &str) -> Option<String> {
        let locale = |name| Locale::parse(name);
        let article = Article { locale: locale("nl"), source_locale: locale("en"), ..Article::default() };
        let text = Text { source: Some(Arc::new(Rich::plain(source))), ..Text::plain(target) };
        doubt(&article, &[Block::Paragraph(text)], &Catalog::new(&Locale::parse("en").expect("en")))
    }

    #[test]
    fn a_translation_that_says_another_number_is_in_doubt() {
        assert_eq!(doubt_of("Wacht 10 minuten.", "Wait 10 minutes."), None);
        let doubt = doubt_of("Wacht 10 minuten.", "Wait 15 minutes.").expect("in doubt");
        assert!(doubt.contains("number") && doubt.contains("original"), "{doubt}");
    }

    #[test]
    fn a_name_that_is_the_same_is_told_once() {
        assert_eq!(pair("CSP", Some("CSP")), "CSP");
        assert_eq!(pair("Annuleren", Some("Cancel")), "Annuleren ‹Cancel›");
    }
}
