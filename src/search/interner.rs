//! Words as numbers: each distinct word is kept once, in one long string.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The number of a word. Numbers are given in the order in which words come, so that common words, which come early,
/// have small ones.
pub(super) type Term = u32;

/// A set of words, numbered.
#[derive(Debug, Default)]
pub(super) struct Interner {
    text: String,
    ends: Vec<u32>,
    table: HashTable<Term>,
    hasher: DefaultHashBuilder,
}

impl Interner {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with this number.
    pub fn word(&self, term: Term) -> &str {
        word(&self.text, &self.ends, term)
    }

    /// The number of `wanted`, where it is known.
    pub fn get(&self, wanted: &str) -> Option<Term> {
        self.table.find(self.hasher.hash_one(wanted), |&term| self.word(term) == wanted).copied()
    }

    /// The number of `wanted`, which is given one where it has none, and whether it is new.
    pub fn intern(&mut self, wanted: &str) -> (Term, bool) {
        let Self { text, ends, table, hasher } = self;
        let hash = hasher.hash_one(wanted);
        if let Some(&term) = table.find(hash, |&term| word(text, ends, term) == wanted) {
            return (term, false);
        }
        let term = u32::try_from(ends.len()).unwrap_or(u32::MAX);
        text.push_str(wanted);
        ends.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        table.insert_unique(hash, term, |&term| hasher.hash_one(word(text, ends, term)));
        (term, true)
    }

    /// All words in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|term| self.word(u32::try_from(term).unwrap_or(u32::MAX)))
    }
}

/// Stored as its words; the table is made anew.
impl Serialize for Interner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.text, &self.ends).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Interner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (text, ends): (String, Vec<u32>) = Deserialize::deserialize(deserializer)?;
        let fits = |&end: &u32| text.is_char_boundary(end as usize);
        if !ends.is_sorted() || !ends.iter().all(fits) {
            return Err(D::Error::custom("the ends of words"));
        }
        let hasher = DefaultHashBuilder::default();
        let mut table = HashTable::with_capacity(ends.len());
        let hash = |&term: &Term| hasher.hash_one(word(&text, &ends, term));
        for term in 0..Term::try_from(ends.len()).map_err(D::Error::custom)? {
            table.insert_unique(hash(&term), term, hash);
        }
        Ok(Self { text, ends, table, hasher })
    }
}

fn word<'t>(text: &'t str, ends: &[u32], term: Term) -> &'t str {
    let term = term as usize;
    let start = if term == 0 { 0 } else { ends[term - 1] as usize };
    &text[start..ends[term] as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_number() {
        let mut words = Interner::default();
        assert_eq!(words.intern("order"), (0, true));
        assert_eq!(words.intern(""), (1, true));
        assert_eq!(words.intern("ordér"), (2, true));
        assert_eq!(words.intern("order"), (0, false));
        assert_eq!((words.get("ordér"), words.get("orde")), (Some(2), None));
        assert_eq!(words.iter().collect::<Vec<_>>(), ["order", "", "ordér"]);
        assert_eq!(words.len(), 3);
    }
}
