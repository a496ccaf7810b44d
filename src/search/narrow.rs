//! Narrowing a short list by some letters of its rows, as those who type them see it: the letters in order, others between.

use std::ops::Range;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::occurrences::{folded, with_marks};

/// Letters that are looked at of a row: the matcher's time grows with both sides.
const LONGEST: usize = 300;

/// How well the letters of `wanted` match `text`, and where, as ranges of bytes of `text` in order and without overlap;
/// `None` where they do not. Case and accents do not matter. Each word of `wanted` is looked for by itself; a `wanted`
/// without any fits every text.
#[must_use]
pub fn narrowed(text: &str, wanted: &str) -> Option<(i64, Vec<Range<usize>>)> {
    let (letters, origins) = folded(text);
    let (wanted, _) = folded(wanted);
    let shown: String = letters.chars().take(LONGEST).collect();
    let bytes: Vec<usize> = shown.char_indices().map(|(at, _)| at).collect();
    let matcher = SkimMatcherV2::default().ignore_case();
    let (mut score, mut places) = (0, Vec::new());
    for word in wanted.split_whitespace() {
        let (own, indices) = matcher.fuzzy_indices(&shown, word)?;
        score += own;
        places.extend(indices.into_iter().map(|index| origins[bytes[index]]));
    }
    places.sort_unstable();
    places.dedup();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for start in places {
        let end = with_marks(text, start + text[start..].chars().next().map_or(0, char::len_utf8));
        match ranges.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => ranges.push(start..end),
        }
    }
    Some((score, ranges))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lit<'t>(text: &'t str, wanted: &str) -> Option<Vec<&'t str>> {
        narrowed(text, wanted).map(|(_, places)| places.into_iter().map(|place| &text[place]).collect())
    }

    #[test]
    fn letters_in_order_are_found_without_case_and_accents() {
        assert_eq!(lit("Change the batteries", "cbat"), Some(vec!["C", "bat"]));
        assert_eq!(lit("Één batterij", "een"), Some(vec!["Één"]));
        assert_eq!(lit("the batteries, changed", "chan bat"), Some(vec!["bat", "chan"]));
        assert_eq!(lit("注文を取り消す", "注消"), Some(vec!["注", "消"]));
        assert_eq!(lit("Change", "egnahc"), None);
        assert_eq!(lit("anything", " "), Some(vec![]));
    }

    #[test]
    fn letters_that_stand_together_are_better_than_scattered_ones() {
        let score = |text| narrowed(text, "cause").map(|(score, _)| score);
        assert!(score("Cause") > score("Change at once, or use the other reader"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn places_are_stretches_of_the_text(text in "\\PC{0,40}", wanted in "\\PC{0,4}") {
            let mut last = 0;
            for place in narrowed(&text, &wanted).map(|(_, places)| places).unwrap_or_default() {
                prop_assert!(place.start >= last && text.get(place.clone()).is_some_and(|part| !part.is_empty()));
                last = place.end;
            }
        }
    }
}
