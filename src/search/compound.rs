//! Words that one writes together and another apart: "credit card" and "creditcard", "reconciliatiebestand".

/// Letters of the shortest word that a compound is cut into; shorter ones occur in any word by chance.
const SHORTEST: usize = 4;
/// Letters of the longest word that is cut.
const LONGEST: usize = 40;

/// The two known words that `word` is written together from, perhaps with an `s` between them; of several cuts the one
/// whose shorter word is longest.
pub(super) fn cut<T>(word: &str, known: impl Fn(&str) -> Option<T>) -> Option<[T; 2]> {
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if places.len() < 2 * SHORTEST || places.len() > LONGEST {
        return None;
    }
    let cuts = (SHORTEST..=places.len() - SHORTEST).filter_map(|letters| {
        let (first, second) = word.split_at(places[letters]);
        let first = known(first).or_else(|| known(first.strip_suffix('s')?))?;
        Some((letters.min(places.len() - letters), [first, known(second)?]))
    });
    cuts.max_by_key(|(shorter, _)| *shorter).map(|(_, parts)| parts)
}

#[cfg(test)]
mod tests {
    use super::super::vocabulary::Vocabulary;
    use super::*;

    #[test]
    fn compounds_are_cut_between_known_words() {
        let mut words = Vocabulary::default();
        for word in ["bank", "rekening", "nummer", "bankrekening", "betaling", "gegevens"] {
            words.intern(word);
        }
        let parts =
            |word: &str| cut(word, |part| words.get(part)).map(|terms| terms.map(|term| words.word(term).to_owned()));
        assert_eq!(parts("bankrekeningnummer"), Some(["bankrekening".to_owned(), "nummer".to_owned()]));
        assert_eq!(parts("betalingsgegevens"), Some(["betaling".to_owned(), "gegevens".to_owned()]));
        assert_eq!(parts("bestelling"), None);
        assert_eq!(parts("bank"), None);
    }
}
