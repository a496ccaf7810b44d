//! The table of static word vectors: words of many languages that mean alike have vectors that point alike.
//!
//! `.vectors/make.py` writes the table; nothing of it is parsed before a word is looked up. Layout, all numbers little-endian:
//!
//! ```text
//! "PCV2", words: u32, dims: u32, words per block: u32, low: f32, high: f32, bytes of text: u32, bytes of languages: u32
//! the languages, with commas between them: at most 24
//! for each block the offset of its first word in the text: u32
//! text: the folded words in byte order; each [bytes shared with the word before][bytes of its own][those bytes],
//!       the first word of a block whole
//! for each word the languages it is a word of: 3 bytes, bit i for language i
//! for each word its scale: u8, meaning 2^(low + scale / 255 * (high - low))
//! for each word its vector: dims / 2 bytes, the even dimension in the low half of a byte, each value plus 8
//! ```
//!
//! The weight of a word in a sentence is part of its vector: frequent words have short ones. A vector of a text is thus the
//! plain sum of those of its words (smooth inverse frequency, Arora, Liang & Ma, *A Simple but Tough-to-Beat Baseline for
//! Sentence Embeddings*, 2017).

use std::cmp::Ordering;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Dimensions of a vector.
pub(super) const DIMS: usize = 64;
const MAGIC: &[u8; 4] = b"PCV2";
const HEADER: usize = 32;
/// Bytes of a set of languages.
const SET: usize = 3;

/// The direction of a word or a text: whole numbers, of which only the proportions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Direction(pub [i8; DIMS]);

// Serde derives no arrays of this length; as bytes they are stored in one piece.
impl Serialize for Direction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0.map(i8::cast_unsigned))
    }
}

impl<'de> Deserialize<'de> for Direction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes: serde_bytes::ByteArray<DIMS> = Deserialize::deserialize(deserializer)?;
        Ok(Self(bytes.into_array().map(u8::cast_signed)))
    }
}

impl Direction {
    /// The scalar product.
    pub fn dot(&self, other: &Self) -> i32 {
        self.0.iter().zip(&other.0).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
    }

    /// One over the length; 0 for no direction.
    pub fn inverse_length(&self) -> f32 {
        let square = self.dot(self);
        if square == 0 { 0.0 } else { (square as f32).sqrt().recip() }
    }
}

/// A sum of word vectors.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum([f32; DIMS]);

impl Default for Sum {
    fn default() -> Self {
        Self([0.0; DIMS])
    }
}

impl Sum {
    /// Adds `weight` times a vector.
    pub fn add(&mut self, direction: &Direction, weight: f32) {
        for (sum, &value) in self.0.iter_mut().zip(&direction.0) {
            *sum += f32::from(value) * weight;
        }
    }

    /// Adds another sum.
    pub fn add_sum(&mut self, other: &Self) {
        for (sum, value) in self.0.iter_mut().zip(other.0) {
            *sum += value;
        }
    }

    /// Its direction, in whole numbers.
    pub fn direction(&self) -> Direction {
        let largest = self.0.iter().fold(0.0f32, |largest, value| largest.max(value.abs()));
        if largest == 0.0 {
            return Direction([0; DIMS]);
        }
        Direction(self.0.map(|value| (value / largest * 127.0).round() as i8))
    }
}

/// A word's vector: a direction and the number that each of its values is to be multiplied with.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordVector {
    pub direction: Direction,
    pub scale: f32,
}

/// A set of languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LanguageSet(pub u32);

impl LanguageSet {
    /// Whether both have a language in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The languages of the set, each as its bit.
    pub fn bits(self) -> impl Iterator<Item = u32> {
        (0..u32::BITS).filter(move |bit| self.0 >> bit & 1 == 1)
    }
}

/// The table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    block: usize,
    low: f32,
    step: f32,
    offsets: &'static [u8],
    text: &'static [u8],
    sets: &'static [u8],
    scales: &'static [u8],
    values: &'static [u8],
}

impl Table {
    /// The table in `bytes`; `None` where they are no such table.
    pub fn new(bytes: &'static [u8]) -> Option<Self> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let (words, block) = (number(4)? as usize, number(12)? as usize);
        if bytes.get(..4)? != MAGIC || number(8)? as usize != DIMS || block == 0 {
            return None;
        }
        let (low, high) = (f32::from_bits(number(16)?), f32::from_bits(number(20)?));
        let (_, rest) = bytes.get(HEADER..)?.split_at_checked(number(28)? as usize)?;
        let (offsets, rest) = rest.split_at_checked(words.div_ceil(block).checked_mul(4)?)?;
        let (text, rest) = rest.split_at_checked(number(24)? as usize)?;
        let (sets, rest) = rest.split_at_checked(words.checked_mul(SET)?)?;
        let (scales, values) = rest.split_at_checked(words)?;
        let whole = values.len() == words * DIMS / 2;
        let step = (high - low) / 255.0;
        whole.then_some(Self { block, low, step, offsets, text, sets, scales, values })
    }

    /// The vector of a folded word.
    pub fn get(&self, word: &str) -> Option<WordVector> {
        self.find(word.as_bytes()).map(|number| self.vector(number))
    }

    /// The languages that a folded word is a word of; `None` where the table lacks it.
    pub fn languages_of(&self, word: &str) -> Option<LanguageSet> {
        let number = self.find(word.as_bytes())?;
        let bytes = &self.sets[SET * number..][..SET];
        Some(LanguageSet(bytes.iter().rev().fold(0, |set, &byte| set << 8 | u32::from(byte))))
    }

    fn find(&self, word: &[u8]) -> Option<usize> {
        let (mut low, mut high) = (0, self.offsets.len() / 4);
        while low < high {
            let middle = low.midpoint(high);
            if self.first_of(middle)? <= word { low = middle + 1 } else { high = middle }
        }
        let block = low.checked_sub(1)?;
        self.scan(block, word)
    }

    fn offset(&self, block: usize) -> Option<usize> {
        let bytes = self.offsets.get(4 * block..4 * block + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    }

    fn first_of(&self, block: usize) -> Option<&'static [u8]> {
        self.entry(self.offset(block)?).map(|(_, own, _)| own)
    }

    /// How many bytes the word at `at` shares with the one before, its other bytes, and where the next word begins.
    fn entry(&self, at: usize) -> Option<(usize, &'static [u8], usize)> {
        let (&shared, &length) = (self.text.get(at)?, self.text.get(at + 1)?);
        let end = at + 2 + usize::from(length);
        Some((usize::from(shared), self.text.get(at + 2..end)?, end))
    }

    /// Looks for `word` in a block. Only how many bytes of `word` each entry shares is kept: an entry that shares more of
    /// its predecessor than `word` does lies on the same side of it.
    fn scan(&self, block: usize, word: &[u8]) -> Option<usize> {
        let mut at = self.offset(block)?;
        let mut same = 0;
        for number in block * self.block..((block + 1) * self.block).min(self.scales.len()) {
            let (shared, own, next) = self.entry(at)?;
            at = next;
            if shared < same {
                return None;
            }
            if shared == same {
                let rest = &word[same..];
                let more = own.iter().zip(rest).take_while(|(a, b)| a == b).count();
                match own[more..].first().cmp(&rest[more..].first()) {
                    Ordering::Equal => return Some(number),
                    Ordering::Greater => return None,
                    Ordering::Less => same += more,
                }
            }
        }
        None
    }

    fn vector(&self, number: usize) -> WordVector {
        let packed = &self.values[number * DIMS / 2..][..DIMS / 2];
        let mut values = [0; DIMS];
        for (pair, &byte) in values.chunks_exact_mut(2).zip(packed) {
            pair[0] = (byte & 15) as i8 - 8;
            pair[1] = (byte >> 4) as i8 - 8;
        }
        let scale = (self.low + f32::from(self.scales[number]) * self.step).exp2();
        WordVector { direction: Direction(values), scale }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::word_vectors;

    fn table() -> Table {
        Table::new(word_vectors()).expect("the embedded table")
    }

    fn cosine(a: &str, b: &str) -> f32 {
        let [a, b] = [a, b].map(|word| table().get(word).expect(word).direction);
        a.dot(&b) as f32 * a.inverse_length() * b.inverse_length()
    }

    #[test]
    fn words_that_mean_alike_point_alike() {
        for (one, other, far) in [
            ("wachtwoord", "password", "factuur"),
            ("rechnung", "facture", "kennwort"),
            ("annuleren", "cancel", "wachtwoord"),
            ("inloggning", "login", "faktura"),
        ] {
            assert!(cosine(one, other) > cosine(one, far) + 0.2, "{one} {other} {far}");
        }
    }

    #[test]
    fn every_word_is_found_and_no_other() {
        let table = table();
        for word in ["order", "stap", "passwort", "密码", "ошибка"] {
            assert!(table.get(word).is_some(), "{word}");
        }
        for word in ["", "qzxj", "orderorderorder", "zzzzzzzzzz", "!"] {
            assert!(table.get(word).is_none(), "{word}");
        }
    }

    #[test]
    fn a_word_knows_its_languages() {
        let set = |word: &str| table().languages_of(word).expect(word);
        assert!(set("wachtwoord").meets(set("bestelling")));
        assert!(!set("wachtwoord").meets(set("passwort")));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(Table::new(b"").is_none() && Table::new(b"PCV2").is_none());
        assert!(Table::new(&word_vectors()[..1000]).is_none());
    }
}
