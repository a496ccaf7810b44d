//! Words that hold sentences together and say little of what is meant.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::tokens::words;

/// Whether `word`, folded, is an article, a pronoun, a preposition, an auxiliary or a question word in one of the languages
/// that articles come in. The words stand in `function_words.txt`. Scripts without blanks have none here: their pairs of
/// letters carry no such words alone.
pub(super) fn is_function_word(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let lines = include_str!("function_words.txt").lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(':')).flat_map(|(_, list)| words(list)).collect()
    });
    WORDS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[test]
    fn pronouns_say_little_and_negations_much() {
        for word in ["the", "mijn", "wieso", "dlaczego", "мой", "nerede"] {
            assert!(is_function_word(&fold(word)), "{word}");
        }
        for word in ["not", "cant", "niet", "kein", "pas", "order", "mfa", "vat", ""] {
            assert!(!is_function_word(&fold(word)), "{word}");
        }
    }
}
