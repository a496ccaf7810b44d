//! Forms of a word: most languages of articles bend words at their ends, so two words that begin alike and differ in a short
//! ending are taken for forms of one. No list of endings is needed, and none would serve eighteen languages.

use super::shape::Kind;

/// Letters that two forms share at least, beside three fifths of the longer one.
const STEM: usize = 5;
/// Letters in which they may differ at their ends.
const ENDING: usize = 3;

/// The letters that all forms of `word` begin with, as far as they can be looked up; `None` for words that are too short
/// to have forms, and for those with digits.
pub(super) fn stem(word: &str) -> Option<&str> {
    let (end, last) = word.char_indices().nth(STEM - 1)?;
    let plain = !word.chars().any(|c| c.is_numeric() || super::fold::is_unspaced(c));
    plain.then(|| &word[..end + last.len_utf8()])
}

/// Whether two different words are forms of one.
pub(super) fn is_form(a: &str, b: &str) -> bool {
    let (long, short) = (a.chars().count().max(b.chars().count()), a.chars().count().min(b.chars().count()));
    if a == b || long - short > ENDING {
        return false;
    }
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    shared >= STEM.max(long * 3 / 5) && long - shared <= ENDING
}

/// Whether words of this kind have forms.
pub(super) fn has_forms(kind: Kind) -> bool {
    matches!(kind, Kind::Word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_begin_alike() {
        for (a, b) in
            [("annuleer", "annuleren"), ("refund", "refunded"), ("bestelling", "bestellingen"), ("ошибка", "ошибки")]
        {
            assert!(is_form(a, b) && is_form(b, a), "{a} {b}");
            assert_eq!(stem(a), stem(b));
        }
        for (a, b) in [
            ("order", "order"),
            ("account", "accordion"),
            ("data", "datum"),
            ("license", "licensing2024"),
            ("payment", "payable"),
        ] {
            assert!(!is_form(a, b), "{a} {b}");
        }
        assert_eq!((stem("mfa"), stem("ab12345"), stem("注文を取り消す")), (None, None, None));
    }
}
