//! Which words of a text to light up.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::tokens::each_token;

/// What a query found, for lighting it up in any text of the library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlights {
    /// Words to light, folded. Those of little meaning are lit only beside another lit word.
    words: HashMap<String, Meaning>,
    /// Beginnings of words to light.
    beginnings: HashSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Full,
    Little,
}

impl Highlights {
    pub(super) fn word(&mut self, word: &str, little: bool) {
        let meaning = if little { Meaning::Little } else { Meaning::Full };
        self.words.entry(word.to_owned()).or_insert(meaning);
    }

    pub(super) fn beginning(&mut self, word: &str) {
        self.beginnings.insert(word.to_owned());
    }

    /// The bytes of `text` to light up, in order, without overlap; each begins and ends between characters.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut lit: Vec<(Range<usize>, Meaning)> = Vec::new();
        each_token(text, |token| {
            let meaning = match self.words.get(token.word) {
                Some(&meaning) => Some(meaning),
                None => self.begins(token.word).then_some(Meaning::Full),
            };
            if let Some(meaning) = meaning {
                lit.push((token.place, meaning));
            }
        });
        lit.sort_by_key(|(place, _)| (place.start, place.end));
        self.join(text, &lit)
    }

    fn begins(&self, word: &str) -> bool {
        !self.beginnings.is_empty()
            && word
                .char_indices()
                .map(|(at, _)| at)
                .chain([word.len()])
                .any(|end| self.beginnings.contains(&word[..end]))
    }

    fn join(&self, text: &str, lit: &[(Range<usize>, Meaning)]) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = Vec::new();
        for (index, (place, meaning)) in lit.iter().enumerate() {
            let beside = |other: Option<&(Range<usize>, Meaning)>| {
                other.is_some_and(|(other, _)| {
                    let (from, to) = (place.end.min(other.end), place.start.max(other.start));
                    from >= to || text[from..to].chars().all(|c| !c.is_alphanumeric())
                })
            };
            let keep = *meaning == Meaning::Full
                || beside(index.checked_sub(1).and_then(|before| lit.get(before)))
                || beside(lit.get(index + 1));
            if !keep {
                continue;
            }
            match out.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => out.push(place.clone()),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lit<'t>(highlights: &Highlights, text: &'t str) -> Vec<&'t str> {
        highlights.places(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn words_are_lit_as_they_are_written() {
        let mut highlights = Highlights::default();
        for word in ["strasse", "geheugen", "取消", "istanbul"] {
            highlights.word(word, false);
        }
        highlights.beginning("annul");
        highlights.word("de", true);
        assert_eq!(lit(&highlights, "Die STRASSE, die Straße"), ["STRASSE", "Straße"]);
        assert_eq!(lit(&highlights, "het geheuge\u{308}n"), ["geheuge\u{308}n"]);
        assert_eq!(lit(&highlights, "注文を取消する"), ["取消"]);
        assert_eq!(lit(&highlights, "İstanbul"), ["İstanbul"]);
        assert_eq!(lit(&highlights, "annuleren"), ["annuleren"]);
        assert_eq!(lit(&highlights, "de order van de annulering"), ["de", "annulering"]);
    }

    proptest! {
        #[test]
        fn places_are_cut_between_characters(text in "\\PC{0,40}") {
            let mut highlights = Highlights::default();
            each_token(&text, |token| if token.word.len() % 2 == 0 { highlights.word(token.word, token.word.len() == 2) });
            let mut end = 0;
            for place in highlights.places(&text) {
                prop_assert!(place.start >= end && place.start < place.end);
                prop_assert!(text.get(place.clone()).is_some());
                end = place.end;
            }
        }
    }
}
