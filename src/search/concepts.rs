//! The texts that the thesaurus is made from: the files of `content/thesaurus`.
//!
//! ```text
//! # A remark.
//!
//! refund
//!   en: refund, money back
//!   nl: restitutie, geld terug
//! ```

use crate::article::{Concept, Locale, clean};

/// Reads one file of the thesaurus: the name of a concept on a line of its own, and below it, indented, a line for every
/// language with its words between commas. Empty lines and remarks (`#`) are passed over.
///
/// # Errors
/// The number of the line that has another shape, or names no language.
pub(super) fn read_concepts(text: &str) -> Result<Vec<Concept>, usize> {
    let mut concepts: Vec<Concept> = Vec::new();
    for (number, line) in clean(text).lines().enumerate() {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if !line.starts_with([' ', '\t']) {
            concepts.push(Concept { name: content.to_owned(), words: Vec::new() });
            continue;
        }
        let Some(concept) = concepts.last_mut() else {
            return Err(number + 1);
        };
        let Some((language, words)) = content.split_once(": ") else {
            return Err(number + 1);
        };
        if Locale::parse(language).is_none() {
            return Err(number + 1);
        }
        concept.words.extend(words.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned));
    }
    Ok(concepts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_languages_come_together() {
        let text = "# money\n\nrefund\n  en: refund, money back \n\n  pt-br: reembolso, \u{1b}\non\n\tnl: aan, 1\n";
        let concepts = read_concepts(text).expect("good");
        assert_eq!(concepts.len(), 2);
        assert_eq!(concepts[0].name, "refund");
        assert_eq!(concepts[0].words, ["refund", "money back", "reembolso"]);
        assert_eq!(concepts[1].words, ["aan", "1"]);
    }

    #[test]
    fn our_own_words_are_read() {
        let text = include_str!("../../content/thesaurus/actions.txt");
        let concepts = read_concepts(text).expect("well-formed");
        assert!(concepts.iter().all(|concept| !concept.name.is_empty() && concept.words.len() > 1));
    }

    #[test]
    fn what_has_another_shape_is_told_by_its_line() {
        for (text, line) in
            [("  en: x", 1), ("x\n\n  refund", 3), ("x\n  tag:language: a", 2), ("x\n  en: a\n  klingon!: b", 3)]
        {
            assert_eq!(read_concepts(text).expect_err(text), line);
        }
    }
}
