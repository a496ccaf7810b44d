//! How alike two words are: typing faults, and letters left out.
//!
//! Both words are folded and short here. fuzzy-matcher knows neither accents nor swapped letters and takes time and memory
//! by the product of both lengths, so [`skipped`] caps both first.

use std::cell::RefCell;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// Which letters a word has, in 64 bits: letters and digits of ASCII have a bit of their own, others share the rest. Words
/// whose masks differ in more bits than faults can explain need no closer look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LetterMask(u64);

impl LetterMask {
    /// The mask of a folded word.
    pub fn of(word: &str) -> Self {
        Self(word.chars().fold(0, |mask, c| {
            mask | 1
                << match c {
                    'a'..='z' => c as u32 - 'a' as u32,
                    '0'..='9' => 26 + c as u32 - '0' as u32,
                    _ => 36 + c as u32 % 28,
                }
        }))
    }

    /// Whether `faults` typing faults may turn one word into the other: each adds at most one letter and takes at most
    /// one away.
    pub fn near(self, other: Self, faults: usize) -> bool {
        (self.0 & !other.0).count_ones() as usize <= faults && (other.0 & !self.0).count_ones() as usize <= faults
    }

    /// Whether all letters of `self` are letters of `other`.
    pub fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

/// How many letters of `typed` are wrong, missing, too many or swapped with their neighbour to make it `word` (optimal string
/// alignment); `None` above `limit`.
pub(super) fn distance(typed: &str, word: &str, limit: usize) -> Option<usize> {
    let distance = strsim::osa_distance(typed, word);
    (distance <= limit).then_some(distance)
}

/// Letters of the longest words that [`skipped`] looks at.
const LONGEST_SKIPPED: usize = 32;

/// How well `short` reads as `word` with letters left out, from 0 to 1; `None` where its letters are not in `word` in
/// this order, where the first letters differ, or where one of them is too long to be a word.
pub(super) fn skipped(short: &str, word: &str) -> Option<f32> {
    thread_local! {
        static MATCHER: RefCell<SkimMatcherV2> = RefCell::new(SkimMatcherV2::default().smart_case());
    }
    let (letters, of) = (short.chars().count(), word.chars().count());
    if of > LONGEST_SKIPPED || letters >= of || short.chars().next() != word.chars().next() {
        return None;
    }
    let score = MATCHER.with_borrow(|matcher| matcher.fuzzy_match(word, short))?;
    let best = MATCHER.with_borrow(|matcher| matcher.fuzzy_match(short, short))?;
    let share = letters as f32 / of as f32;
    (best > 0).then_some((score as f32 / best as f32).clamp(0.0, 1.0) * share.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn faults_are_counted() {
        for (typed, meant, count) in [
            ("order", "order", Some(0)),
            ("ordr", "order", Some(1)),
            ("cancle", "cancel", Some(1)),
            ("orrder", "order", Some(1)),
            ("irder", "order", Some(1)),
            ("paswrod", "password", Some(2)),
            ("ошибак", "ошибка", Some(1)),
            ("order", "betaling", None),
            ("", "ab", Some(2)),
            ("", "abc", None),
        ] {
            assert_eq!(distance(typed, meant, 2), count, "{typed} {meant}");
        }
    }

    #[test]
    fn letters_may_be_left_out() {
        assert!(skipped("wchtwrd", "wachtwoord").is_some_and(|share| share > 0.3));
        assert!(skipped("pwd", "password") < skipped("passwd", "password"));
        assert_eq!(skipped("drow", "password"), None);
        assert_eq!(skipped("order", "order"), None);
        assert_eq!(skipped("a", &"a".repeat(10_000)), None);
    }

    proptest! {
        #[test]
        fn the_mask_never_hides_a_near_word(a in "[a-dé0]{0,7}", b in "[a-dé0]{0,7}") {
            if let Some(count) = distance(&a, &b, 2) {
                prop_assert!(LetterMask::of(&a).near(LetterMask::of(&b), count));
                prop_assert_eq!(distance(&b, &a, 2), Some(count));
            }
        }
    }
}
