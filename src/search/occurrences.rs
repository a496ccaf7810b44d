//! Finding a stretch of letters in one text, as "find in this article" does.

use std::ops::Range;

use super::fold::fold_char;

/// The occurrences of `wanted` in `text`, as ranges of bytes of `text` in order and without overlap. Case and accents
/// do not matter, nor how wide the white space is; everything else does, and words may be cut. Nothing where `wanted`
/// is blank.
#[must_use]
pub fn occurrences(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let (wanted, _) = folded(wanted.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let (letters, origins) = folded(text);
    letters
        .match_indices(&wanted)
        .map(|(at, _)| {
            let last = origins[at + wanted.len() - 1];
            let end = text[last..].chars().next().map_or(text.len(), |c| last + c.len_utf8());
            origins[at]..with_marks(text, end)
        })
        .filter(|place| !place.is_empty())
        .collect()
}

/// The folded letters of a text, and for each byte of them the byte of the text that it comes from.
pub(super) fn folded(text: &str) -> (String, Vec<usize>) {
    let mut letters = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if !letters.ends_with(' ') {
                letters.push(' ');
            }
        } else {
            let before = letters.len();
            fold_char(c, &mut letters);
            if letters.len() == before && !c.is_alphanumeric() && !is_mark(c) {
                letters.push(c);
            }
        }
        origins.resize(letters.len(), at);
    }
    (letters, origins)
}

/// `end`, moved behind the accents that belong to the character before it.
pub(super) fn with_marks(text: &str, end: usize) -> usize {
    end + text[end..].chars().take_while(|&c| is_mark(c)).map(char::len_utf8).sum::<usize>()
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found<'t>(text: &'t str, wanted: &str) -> Vec<&'t str> {
        occurrences(text, wanted).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn case_accents_and_wide_blanks_do_not_matter() {
        assert_eq!(found("Geheügen, het  GEHEUGEN", "geheugen"), ["Geheügen", "GEHEUGEN"]);
        assert_eq!(found("het  geheugen", "het geheugen"), ["het  geheugen"]);
        assert_eq!(found("caf\u{65}\u{301}!", "cafe"), ["caf\u{65}\u{301}"]);
        assert_eq!(found("Straße", "strass"), ["Straß"]);
        assert_eq!(found("注文を取り消す", "取り"), ["取り"]);
        assert_eq!(found("HTTP (403)", "(403)"), ["(403)"]);
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        assert!(found("some words", "  ").is_empty());
        assert!(found("", "a").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn places_are_stretches_of_the_text(text in "\\PC{0,40}", wanted in "\\PC{1,3}") {
            let mut last = 0;
            for place in occurrences(&text, &wanted) {
                prop_assert!(place.start >= last && text.get(place.clone()).is_some());
                last = place.start;
            }
        }
    }
}
