//! Concepts: words of all languages that mean the same.

use std::collections::HashMap;

use super::form::{is_form, stem};
use super::tokens::words;
use crate::article::Concept;

/// Words of the longest phrase that is looked up. Phrases have up to three words; in scripts without blanks a word is a
/// row of pairs.
const LONGEST: usize = 8;

/// The concepts, by their words.
#[derive(Debug, Default)]
pub(super) struct Thesaurus {
    concepts: Vec<Group>,
    by_phrase: HashMap<String, Vec<u32>>,
    /// Single words by the stem of their forms, each with its concept.
    by_stem: HashMap<String, Vec<(String, u32)>>,
}

/// The words of one concept, cut as texts are cut.
#[derive(Debug)]
pub(super) struct Group {
    /// The concept's name.
    pub name: String,
    /// Its phrases, as words.
    pub phrases: Vec<Vec<String>>,
}

/// A concept that a stretch of words names.
pub(super) struct Named<'t> {
    /// How many words of the stretch name it.
    pub length: usize,
    /// Whether the concept has another form of the word.
    pub by_form: bool,
    /// What it is.
    pub group: &'t Group,
}

impl Thesaurus {
    /// Takes concepts up.
    pub fn new(concepts: Vec<Concept>) -> Self {
        let mut own = Self::default();
        for concept in concepts {
            let number = u32::try_from(own.concepts.len()).unwrap_or(u32::MAX);
            let mut phrases: Vec<Vec<String>> = concept.words.iter().map(|phrase| words(phrase)).collect();
            phrases.retain(|phrase| !phrase.is_empty());
            phrases.sort_unstable();
            phrases.dedup();
            for phrase in &phrases {
                own.by_phrase.entry(phrase.join(" ")).or_default().push(number);
                if let [word] = &**phrase
                    && let Some(stem) = stem(word)
                {
                    own.by_stem.entry(stem.to_owned()).or_default().push((word.clone(), number));
                }
            }
            own.concepts.push(Group { name: concept.name, phrases });
        }
        own
    }

    /// The concepts that the words at the beginning of `words` name.
    pub fn at<'t>(&'t self, words: &[&str]) -> Vec<Named<'t>> {
        let mut out = Vec::new();
        let mut phrase = String::new();
        for (index, word) in words.iter().take(LONGEST).enumerate() {
            if index > 0 {
                phrase.push(' ');
            }
            phrase.push_str(word);
            let numbers = self.by_phrase.get(&phrase).into_iter().flatten();
            out.extend(numbers.map(|&number| self.named(index + 1, number, false)));
        }
        if let Some(word) = words.first()
            && !out.iter().any(|named| named.length == 1)
        {
            let mut numbers: Vec<u32> = self.forms(word).collect();
            numbers.sort_unstable();
            numbers.dedup();
            out.extend(numbers.into_iter().map(|number| self.named(1, number, true)));
        }
        out
    }

    fn named(&self, length: usize, number: u32, by_form: bool) -> Named<'_> {
        Named { length, by_form, group: &self.concepts[number as usize] }
    }

    /// The concepts of words that are forms of `word`.
    fn forms(&self, word: &str) -> impl Iterator<Item = u32> {
        let near = stem(word).and_then(|stem| self.by_stem.get(stem)).into_iter().flatten();
        near.filter(move |(own, _)| is_form(own, word)).map(|&(_, number)| number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_phrases_name_concepts() {
        let concept = |name: &str, words: &[&str]| Concept {
            name: name.to_owned(),
            words: words.iter().map(|&word| word.to_owned()).collect(),
        };
        let thesaurus = Thesaurus::new(vec![
            concept("refund", &["refund", "Money back", "restitutie", "払い戻し"]),
            concept("back", &["back"]),
        ]);
        let named = |words: &[&str]| {
            thesaurus.at(words).iter().map(|named| (named.length, named.group.name.clone())).collect::<Vec<_>>()
        };
        assert_eq!(named(&["money", "back", "now"]), [(2, "refund".to_owned())]);
        assert_eq!(named(&["back"]), [(1, "back".to_owned())]);
        assert_eq!(named(&["払い", "い戻", "戻し"]), [(3, "refund".to_owned())]);
        assert!(named(&["money"]).is_empty());
    }
}
