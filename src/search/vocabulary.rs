//! All words of the index, and the ways to come from a typed word to those that may be meant.

use std::sync::OnceLock;

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::form::{is_form, stem};
use super::interner::{Interner, Term};
use super::typo::LetterMask;

/// Letters of the longest words in which typing faults are looked for.
const LONGEST_TYPO: usize = 32;

/// The words of the index.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Vocabulary {
    words: Interner,
    /// By their number of letters: what is compared for typing faults.
    by_length: Vec<SameLength>,
    /// By their first two letters: what beginnings are looked for in.
    by_start: HashMap<Start, Vec<Term>>,
    /// By the stem of their forms: the stems, the last word of each, and before each word the one of the same stem that
    /// came before it.
    stems: Interner,
    last_of_stem: Vec<Term>,
    before: Vec<Term>,
}

/// Words of the same number of letters.
#[derive(Debug, Default, Deserialize, Serialize)]
struct SameLength {
    terms: Vec<Term>,
    /// The letters of each, once they were asked for.
    #[serde(skip)]
    masks: OnceLock<Vec<LetterMask>>,
}

/// In place of a word where there is none.
const NONE: Term = Term::MAX;

/// The first two letters of a word; the second is NUL in words of one letter.
type Start = (char, char);

impl Vocabulary {
    /// The number of `word`, which is taken up where it is new.
    pub fn intern(&mut self, word: &str) -> Term {
        let (term, fresh) = self.words.intern(word);
        if fresh {
            self.by_start.entry(start_of(word)).or_default().push(term);
            let before = stem(word).map_or(NONE, |stem| self.follow(stem, term));
            self.before.push(before);
            let letters = word.chars().count();
            if letters <= LONGEST_TYPO && !word.chars().any(char::is_numeric) {
                if self.by_length.len() <= letters {
                    self.by_length.resize_with(letters + 1, SameLength::default);
                }
                let same = &mut self.by_length[letters];
                same.terms.push(term);
                same.masks.take();
            }
        }
        term
    }

    /// Makes `term` the last word of a stem; the one that was it before.
    fn follow(&mut self, stem: &str, term: Term) -> Term {
        let (stem, fresh) = self.stems.intern(stem);
        if fresh {
            self.last_of_stem.push(NONE);
        }
        std::mem::replace(&mut self.last_of_stem[stem as usize], term)
    }

    /// The number of a word that is known unchanged.
    pub fn get(&self, word: &str) -> Option<Term> {
        self.words.get(word)
    }

    /// The word with this number.
    pub fn word(&self, term: Term) -> &str {
        self.words.word(term)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// All words.
    pub fn terms(&self) -> impl Iterator<Item = Term> + use<> {
        0..Term::try_from(self.words.len()).unwrap_or(Term::MAX)
    }

    /// The longer words that begin with `prefix`.
    pub fn with_prefix(&self, prefix: &str) -> impl Iterator<Item = Term> {
        let start = start_of(prefix);
        // A beginning of one letter is asked for only in scripts where two letters are a word.
        let starts: Vec<&Vec<Term>> = if start.1 == '\0' {
            self.by_start.iter().filter(|(own, _)| own.0 == start.0).map(|(_, terms)| terms).collect()
        } else {
            self.by_start.get(&start).into_iter().collect()
        };
        starts.into_iter().flatten().copied().filter(move |&term| {
            let word = self.word(term);
            word.len() > prefix.len() && word.starts_with(prefix)
        })
    }

    /// The other forms of `word`, in the order of their numbers.
    pub fn forms(&self, word: &str) -> Vec<Term> {
        let last = stem(word).and_then(|stem| self.stems.get(stem)).map(|stem| self.last_of_stem[stem as usize]);
        let known = std::iter::successors(last, |&term| Some(self.before[term as usize]).filter(|&term| term != NONE));
        let mut forms: Vec<Term> = known.filter(|&term| is_form(word, self.word(term))).collect();
        forms.reverse();
        forms
    }

    /// The words of `letters` letters, with what may be compared before the words themselves.
    pub fn of_length(&self, letters: usize) -> impl Iterator<Item = (LetterMask, Term)> {
        self.by_length.get(letters).into_iter().flat_map(|same| {
            let make = || same.terms.iter().map(|&term| LetterMask::of(self.word(term))).collect();
            same.masks.get_or_init(make).iter().copied().zip(same.terms.iter().copied())
        })
    }
}

fn start_of(word: &str) -> Start {
    let mut letters = word.chars();
    (letters.next().unwrap_or('\0'), letters.next().unwrap_or('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_beginning_and_length() {
        let mut words = Vocabulary::default();
        for word in ["order", "orders", "ordner", "税金", "税率", "0x80070005"] {
            words.intern(word);
        }
        let begun = |prefix: &str| {
            let mut found: Vec<&str> = words.with_prefix(prefix).map(|term| words.word(term)).collect();
            found.sort_unstable();
            found
        };
        assert_eq!(begun("ord"), ["order", "orders", "ordner"]);
        assert_eq!(begun("order"), ["orders"]);
        assert_eq!(begun("税"), ["税率", "税金"]);
        assert_eq!(begun("x").len(), 0);
        assert_eq!(words.of_length(6).count(), 2);
        assert_eq!(words.of_length(10).count(), 0, "codes are not mistyped");
        assert_eq!(words.of_length(99).count(), 0);
    }
}
