//! Concepts: words of all languages that mean the same.

use serde::{Deserialize, Serialize};

use super::form::{is_form, stem};
use super::interner::{Interner, Term};
use super::shape::Kind;
use super::tokens::{each_token, is_katakana};
use crate::article::Concept;

/// Words of the longest phrase that is looked up. Phrases have up to three words; in scripts without blanks a word is a
/// row of pairs.
const LONGEST: usize = 12;

/// The concepts, by their words. All phrases lie in one string, and all lists in a few: there are tens of thousands of
/// them, and a program that just starts should not wait for that many allocations.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Thesaurus {
    concepts: Vec<Group>,
    /// Phrases, cut as texts are cut, with a blank between their words.
    phrases: Interner,
    /// The phrases of all concepts, concept by concept, each concept's in alphabetical order.
    members: Vec<Term>,
    /// Each phrase with a concept that has it, by phrase.
    by_phrase: Vec<(Term, u32)>,
    stems: Interner,
    /// The stem of each single word that has forms, with the word and its concept, by stem.
    by_stem: Vec<(Term, Term, u32)>,
}

/// A concept: its name, and where its phrases end among those of all.
#[derive(Debug, Deserialize, Serialize)]
struct Group {
    name: String,
    end: usize,
}

/// A concept that a stretch of words names.
pub(super) struct Named<'t> {
    /// How many words of the stretch name it.
    pub length: usize,
    /// Whether the concept has another form of the word.
    pub by_form: bool,
    /// Its name.
    pub concept: &'t str,
    phrases: &'t Interner,
    members: &'t [Term],
}

impl<'t> Named<'t> {
    /// The phrases of the concept, each as its words with a blank between them.
    pub fn phrases(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        let phrases = self.phrases;
        self.members.iter().map(|&phrase| phrases.word(phrase))
    }
}

impl Thesaurus {
    /// Takes concepts up.
    pub fn new(concepts: Vec<Concept>) -> Self {
        let mut own = Self::default();
        let mut cut = String::new();
        for concept in concepts {
            cut.clear();
            for phrase in &concept.words {
                let start = cut.len();
                // Two letters of katakana are the beginning of longer words: they name nothing.
                if phrase.chars().count() == 2 && phrase.chars().all(is_katakana) {
                    continue;
                }
                each_token(phrase, |token| {
                    // A phrase that is a run of katakana is that whole run, not its pairs, which longer runs have too.
                    if token.place.len() == phrase.len()
                        && matches!(token.kind, Kind::Whole { code: false, .. })
                        && phrase.chars().all(is_katakana)
                    {
                        cut.truncate(start);
                    }
                    cut.push_str(token.word);
                    cut.push(' ');
                });
                cut.push('\n');
            }
            let mut phrases: Vec<&str> = cut.lines().map(str::trim_end).filter(|phrase| !phrase.is_empty()).collect();
            phrases.sort_unstable();
            phrases.dedup();
            own.add(concept.name, &phrases);
        }
        own.by_phrase.sort_unstable();
        own.by_stem.sort_unstable();
        own
    }

    fn add(&mut self, name: String, phrases: &[&str]) {
        let number = u32::try_from(self.concepts.len()).unwrap_or(u32::MAX);
        for phrase in phrases {
            let (term, _) = self.phrases.intern(phrase);
            self.members.push(term);
            self.by_phrase.push((term, number));
            if let Some(stem) = stem(phrase).filter(|_| !phrase.contains(' ')) {
                self.by_stem.push((self.stems.intern(stem).0, term, number));
            }
        }
        self.concepts.push(Group { name, end: self.members.len() });
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
            if let Some(term) = self.phrases.get(&phrase) {
                let with = run(&self.by_phrase, |&(own, _)| own, term);
                out.extend(with.iter().map(|&(_, number)| self.named(index + 1, number, false)));
            }
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
        let number = number as usize;
        let begin = number.checked_sub(1).map_or(0, |before| self.concepts[before].end);
        let concept = &self.concepts[number];
        let members = &self.members[begin..concept.end];
        Named { length, by_form, concept: &concept.name, phrases: &self.phrases, members }
    }

    /// The concepts of words that are forms of `word`.
    fn forms(&self, word: &str) -> impl Iterator<Item = u32> {
        let near = stem(word).and_then(|stem| self.stems.get(stem));
        let near = near.map_or(&[][..], |near| run(&self.by_stem, |&(own, ..)| own, near));
        near.iter().filter(move |(_, own, _)| is_form(self.phrases.word(*own), word)).map(|&(.., number)| number)
    }
}

/// The stretch of a sorted list in which `key` is `wanted`.
fn run<T>(sorted: &[T], key: impl Fn(&T) -> Term, wanted: Term) -> &[T] {
    let from = &sorted[sorted.partition_point(|one| key(one) < wanted)..];
    &from[..from.partition_point(|one| key(one) == wanted)]
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
            thesaurus.at(words).iter().map(|named| (named.length, named.concept.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(named(&["money", "back", "now"]), [(2, "refund".to_owned())]);
        assert_eq!(named(&["back"]), [(1, "back".to_owned())]);
        assert_eq!(named(&["払い", "い戻", "戻し"]), [(3, "refund".to_owned())]);
        assert!(named(&["money"]).is_empty());
        let appointment = Thesaurus::new(vec![concept("appointment", &["アポイント"])]);
        assert_eq!(appointment.at(&["アポイント"])[0].length, 1);
        assert!(Thesaurus::new(vec![concept("log", &["ログ"])]).at(&["ログ"]).is_empty());
        assert!(appointment.at(&["アポ", "ポイ", "イン", "ント", "シェアポイント"]).is_empty());
    }
}
