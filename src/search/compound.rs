//! Words that one writes together and another apart: "credit card" and "creditcard", "reconciliatiebestand".

use super::interner::Term;
use super::vocabulary::Vocabulary;

/// Letters of the shortest word that a compound is cut into; shorter ones occur in any word by chance.
const SHORTEST: usize = 4;
/// Letters of the longest word that is cut.
const LONGEST: usize = 40;

/// The two known words that `word` is written together from, perhaps with an `s` between them; of several cuts the one
/// whose shorter word is longest.
pub(super) fn cut(word: &str, vocabulary: &Vocabulary) -> Option<[Term; 2]> {
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if places.len() < 2 * SHORTEST || places.len() > LONGEST {
        return None;
    }
    let cuts = (SHORTEST..=places.len() - SHORTEST).filter_map(|letters| {
        let (first, second) = word.split_at(places[letters]);
        let first = vocabulary.get(first).or_else(|| vocabulary.get(first.strip_suffix('s')?))?;
        Some((letters.min(places.len() - letters), [first, vocabulary.get(second)?]))
    });
    cuts.max_by_key(|(shorter, _)| *shorter).map(|(_, terms)| terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_cut_between_known_words() {
        let mut words = Vocabulary::default();
        for word in ["bank", "rekening", "nummer", "bankrekening", "betaling", "gegevens"] {
            words.intern(word);
        }
        let parts = |word: &str| cut(word, &words).map(|terms| terms.map(|term| words.word(term).to_owned()));
        assert_eq!(parts("bankrekeningnummer"), Some(["bankrekening".to_owned(), "nummer".to_owned()]));
        assert_eq!(parts("betalingsgegevens"), Some(["betaling".to_owned(), "gegevens".to_owned()]));
        assert_eq!(parts("bestelling"), None);
        assert_eq!(parts("bank"), None);
    }
}
