//! A sorted list of words as bytes, in which a word is looked up without parsing the others.
//!
//! The words are in the order of their bytes, each as `[bytes shared with the word before][bytes of its own][those bytes]`,
//! the first word of a block whole. Beside them lies the offset of each block, a little-endian u32.

use std::cmp::Ordering;

/// A list of words.
#[derive(Clone, Copy, Debug)]
pub(super) struct WordList<'b> {
    /// How many words there are.
    count: usize,
    /// Words of a block.
    block: usize,
    offsets: &'b [u8],
    text: &'b [u8],
}

/// The most bytes of a word.
pub(super) const LONGEST_WORD: usize = 255;

impl<'b> WordList<'b> {
    /// Takes the list of `count` words, of which `text` bytes are the words, from the beginning of `bytes`; the list and the
    /// bytes behind it. `None` where it is cut short.
    pub fn take(bytes: &'b [u8], count: usize, block: usize, text: usize) -> Option<(Self, &'b [u8])> {
        let (offsets, rest) = bytes.split_at_checked(count.div_ceil(block).checked_mul(4)?)?;
        let (text, rest) = rest.split_at_checked(text)?;
        Some((Self { count, block, offsets, text }, rest))
    }

    /// Writes `words`, which are sorted, distinct and no longer than [`LONGEST_WORD`]: offsets and text.
    pub fn write(words: &[&str], block: usize) -> (Vec<u8>, Vec<u8>) {
        let (mut offsets, mut text) = (Vec::new(), Vec::new());
        let mut before: &[u8] = &[];
        for (number, word) in words.iter().map(|word| word.as_bytes()).enumerate() {
            if number % block == 0 {
                offsets.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
                before = &[];
            }
            let shared = word.iter().zip(before).take_while(|(a, b)| a == b).count();
            let byte = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
            text.extend([byte(shared), byte(word.len() - shared)]);
            text.extend(&word[shared..]);
            before = word;
        }
        (offsets, text)
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<usize> {
        let word = word.as_bytes();
        let block = self.block_of(word)?;
        self.scan(block, word)
    }

    /// The word with this number; "" where there is none.
    pub fn word(&self, number: usize) -> String {
        self.words_from(number / self.block).nth(number % self.block).map(|(_, word)| word).unwrap_or_default()
    }

    /// The words that begin with `prefix`, with their numbers.
    pub fn beginning_with(&self, prefix: &str) -> impl Iterator<Item = (usize, String)> + use<'b> {
        let before = self.block_of(prefix.as_bytes()).unwrap_or(0);
        let (from, prefix) = (prefix.to_owned(), prefix.to_owned());
        let words = self.words_from(before).skip_while(move |(_, word)| *word < from);
        words.take_while(move |(_, word)| word.starts_with(&prefix))
    }

    /// The last block that begins with no greater word.
    fn block_of(&self, word: &[u8]) -> Option<usize> {
        let (mut low, mut high) = (0, self.offsets.len() / 4);
        while low < high {
            let middle = low.midpoint(high);
            if self.first_of(middle)? <= word { low = middle + 1 } else { high = middle }
        }
        low.checked_sub(1)
    }

    /// All words from a block on.
    fn words_from(&self, block: usize) -> impl Iterator<Item = (usize, String)> + use<'b> {
        let list = *self;
        let mut at = list.offset(block);
        let mut word: Vec<u8> = Vec::new();
        (block * list.block..list.count).map_while(move |number| {
            let (shared, own, next) = list.entry(at?)?;
            at = Some(next);
            word.truncate(shared);
            word.extend(own);
            Some((number, String::from_utf8_lossy(&word).into_owned()))
        })
    }

    fn offset(&self, block: usize) -> Option<usize> {
        let bytes = self.offsets.get(4 * block..4 * block + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    }

    fn first_of(&self, block: usize) -> Option<&'b [u8]> {
        self.entry(self.offset(block)?).map(|(_, own, _)| own)
    }

    /// How many bytes the word at `at` shares with the one before, its other bytes, and where the next word begins.
    fn entry(&self, at: usize) -> Option<(usize, &'b [u8], usize)> {
        let (&shared, &length) = (self.text.get(at)?, self.text.get(at + 1)?);
        let end = at + 2 + usize::from(length);
        Some((usize::from(shared), self.text.get(at + 2..end)?, end))
    }

    /// Looks for `word` in a block. Only how many bytes of `word` each entry shares is kept: an entry that shares more of
    /// its predecessor than `word` does lies on the same side of it.
    fn scan(&self, block: usize, word: &[u8]) -> Option<usize> {
        let mut at = self.offset(block)?;
        let mut same = 0;
        for number in block * self.block..((block + 1) * self.block).min(self.count) {
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_word_is_found_by_its_letters_and_its_number(
            words in prop::collection::btree_set("[abé ]{1,5}", 0..60),
            block in 1usize..20,
            other in "[abé ]{0,5}",
        ) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let (offsets, text) = WordList::write(&words, block);
            let bytes = [offsets, text.clone(), vec![7]].concat();
            let (list, rest) = WordList::take(&bytes, words.len(), block, text.len()).expect("whole");
            prop_assert_eq!(rest, [7]);
            for (number, word) in words.iter().enumerate() {
                prop_assert_eq!(list.find(word), Some(number));
                prop_assert_eq!(&list.word(number), word);
            }
            prop_assert_eq!(list.find(&other).is_some(), words.contains(&&*other));
            let begun: Vec<String> = list.beginning_with(&other).map(|(_, word)| word).collect();
            let expected: Vec<&&str> = words.iter().filter(|word| word.starts_with(&other)).collect();
            prop_assert_eq!(begun.iter().map(String::as_str).collect::<Vec<_>>(), expected.into_iter().copied().collect::<Vec<_>>());
            prop_assert_eq!(list.word(words.len()), "");
        }
    }
}
