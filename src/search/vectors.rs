//! The table of static word vectors: words of many languages that mean alike have vectors that point alike.
//!
//! `.vectors/make.py` writes the table; nothing of it is parsed before a word is looked up. Layout, all numbers little-endian:
//!
//! ```text
//! "PCV2", words: u32, dims: u32, words per block: u32, low: f32, high: f32, bytes of text: u32, bytes of languages: u32
//! the languages, with commas between them: at most 24
//! the folded words: see `word_list.rs`
//! for each word the languages it is a word of: 3 bytes, bit i for language i
//! for each word its scale: u8, meaning 2^(low + scale / 255 * (high - low))
//! for each word its vector: dims / 2 bytes, the even dimension in the low half of a byte, each value plus 8
//! ```
//!
//! The weight of a word in a sentence is part of its vector: frequent words have short ones. A vector of a text is thus the
//! plain sum of those of its words (smooth inverse frequency, Arora, Liang & Ma, *A Simple but Tough-to-Beat Baseline for
//! Sentence Embeddings*, 2017).

use std::sync::OnceLock;

use super::word_list::WordList;

/// Dimensions of a vector.
pub(super) const DIMS: usize = 64;
const MAGIC: &[u8; 4] = b"PCV2";
const HEADER: usize = 32;
/// Bytes of a set of languages.
const SET: usize = 3;

/// The direction of a word or a text: whole numbers, of which only the proportions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Direction(pub [i8; DIMS]);

impl Direction {
    /// The scalar product.
    pub fn dot(&self, other: &Self) -> i32 {
        self.0.iter().zip(&other.0).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
    }

    /// One over the length; 0 for no direction.
    pub fn inverse_length(&self) -> f32 {
        inverse_root(self.dot(self))
    }
}

/// One over the root of a square; 0 for 0.
pub(super) fn inverse_root(square: i32) -> f32 {
    if square == 0 { 0.0 } else { (square as f32).sqrt().recip() }
}

/// A sum of word vectors, its even and its odd dimensions apart: so they come from the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum([[f32; PACKED]; 2]);

impl Default for Sum {
    fn default() -> Self {
        Self([[0.0; PACKED]; 2])
    }
}

impl Sum {
    /// Adds another sum.
    pub fn add_sum(&mut self, other: &Self) {
        for (sum, value) in self.0.as_flattened_mut().iter_mut().zip(other.0.as_flattened()) {
            *sum += value;
        }
    }

    /// Its direction, packed as those of the table are.
    pub fn packed(&self) -> [u8; PACKED] {
        let largest = self.largest();
        if largest == 0.0 {
            return [0x88; PACKED];
        }
        let nibble = |value: f32| (value / largest * 7.0).round() as i8 + 8;
        std::array::from_fn(|at| (nibble(self.0[0][at]) | nibble(self.0[1][at]) << 4).cast_unsigned())
    }

    fn largest(&self) -> f32 {
        self.0.as_flattened().iter().fold(0.0f32, |largest, value| largest.max(value.abs()))
    }

    /// Its direction, in whole numbers.
    pub fn direction(&self) -> Direction {
        let largest = self.largest();
        if largest == 0.0 {
            return Direction([0; DIMS]);
        }
        Direction(std::array::from_fn(|at| (self.0[at % 2][at / 2] / largest * 127.0).round() as i8))
    }
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
    words: WordList<'static>,
    low: f32,
    step: f32,
    sets: &'static [u8],
    scales: &'static [u8],
    values: &'static [[u8; PACKED]],
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
        let (list, rest) = WordList::take(rest, words, block, number(24)? as usize)?;
        let (sets, rest) = rest.split_at_checked(words.checked_mul(SET)?)?;
        let (scales, values) = rest.split_at_checked(words)?;
        let (values, behind) = values.as_chunks();
        let whole = values.len() == words && behind.is_empty();
        let step = (high - low) / 255.0;
        whole.then_some(Self { words: list, low, step, sets, scales, values })
    }

    /// The number of a folded word in the table.
    pub fn number(&self, word: &str) -> Option<usize> {
        self.words.find(word)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.scales.len()
    }

    /// The languages that a folded word is a word of; `None` where the table lacks it.
    pub fn languages_of(&self, word: &str) -> Option<LanguageSet> {
        let number = self.number(word)?;
        let bytes = &self.sets[SET * number..][..SET];
        Some(LanguageSet(bytes.iter().rev().fold(0, |set, &byte| set << 8 | u32::from(byte))))
    }

    /// Adds the vector of the word with this number.
    pub fn add(&self, number: usize, sum: &mut Sum) {
        let scale = self.scale(number);
        let [evens, odds] = &mut sum.0;
        for ((&byte, even), odd) in self.packed(number).iter().zip(evens).zip(odds) {
            *even += f32::from(low(byte)) * scale;
            *odd += f32::from(high(byte)) * scale;
        }
    }

    /// The number that each value of a word's vector is multiplied with.
    fn scale(&self, number: usize) -> f32 {
        // The program has one table.
        static SCALES: OnceLock<[f32; 256]> = OnceLock::new();
        let make = || std::array::from_fn(|scale| (self.low + scale as f32 * self.step).exp2());
        SCALES.get_or_init(make)[usize::from(self.scales[number])]
    }

    /// The direction of the word with this number, packed.
    pub fn packed(&self, number: usize) -> &'static [u8; PACKED] {
        &self.values[number]
    }
}

/// Bytes of a packed direction.
pub(super) const PACKED: usize = DIMS / 2;

/// The scalar product with a packed direction. It is the innermost loop of a search, so it counts in 16 bits, which every
/// processor multiplies eight at a time: no half gets beyond 32 times 8 times 127.
#[allow(clippy::needless_range_loop, reason = "zipped iterators are not turned into such instructions: half the speed")]
pub(super) fn dot(packed: &[u8; PACKED], halves: &Halves) -> i32 {
    let (mut lows, mut highs) = (0i16, 0i16);
    for at in 0..PACKED {
        lows = lows.wrapping_add(low(packed[at]).wrapping_mul(halves.low[at]));
        highs = highs.wrapping_add(high(packed[at]).wrapping_mul(halves.high[at]));
    }
    i32::from(lows) + i32::from(highs)
}

/// The square of the length of a packed direction.
pub(super) fn square(packed: &[u8; PACKED]) -> i32 {
    packed.iter().map(|&byte| i32::from(low(byte) * low(byte) + high(byte) * high(byte))).sum()
}

/// The value in the low half of a packed byte, an even dimension's.
#[inline]
fn low(byte: u8) -> i16 {
    i16::from(byte & 15) - 8
}

/// The value in the high half, the next dimension's.
#[inline]
fn high(byte: u8) -> i16 {
    i16::from(byte >> 4) - 8
}

/// A direction, its even and its odd dimensions apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Halves {
    low: [i16; PACKED],
    high: [i16; PACKED],
}

impl From<&Direction> for Halves {
    fn from(direction: &Direction) -> Self {
        let half = |first: usize| std::array::from_fn(|pair| i16::from(direction.0[2 * pair + first]));
        Self { low: half(0), high: half(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::word_vectors;

    fn table() -> Table {
        Table::new(word_vectors()).expect("the embedded table")
    }

    fn direction(word: &str) -> Direction {
        let mut sum = Sum::default();
        table().add(table().number(word).expect(word), &mut sum);
        sum.direction()
    }

    fn cosine(a: &str, b: &str) -> f32 {
        let [a, b] = [a, b].map(direction);
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
            assert!(table.number(word).is_some(), "{word}");
        }
        for word in ["", "qzxj", "orderorderorder", "zzzzzzzzzz", "!"] {
            assert!(table.number(word).is_none(), "{word}");
        }
    }

    #[test]
    fn a_direction_is_compared_with_the_table_as_it_lies_there() {
        let table = table();
        let own = direction("wachtwoord");
        for word in ["password", "factuur", "wachtwoord"] {
            let number = table.number(word).expect(word);
            let near = dot(table.packed(number), &Halves::from(&own)) as f32;
            let near_by_table = near * inverse_root(square(table.packed(number))) * own.inverse_length();
            assert!((near_by_table - cosine(word, "wachtwoord")).abs() < 0.02, "{word}: {near_by_table}");
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
