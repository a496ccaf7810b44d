//! Words that hold sentences together and say little of what is meant.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::tokens::words;

/// Whether `word`, folded, is an article, a pronoun, a preposition, an auxiliary or a question word in one of the languages
/// that articles come in. The words are in `function_words.txt`. In scripts without blanks it is a pair of letters of such a
/// word; a pair of hiragana is an ending or a particle.
pub(super) fn is_function_word(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let lines = include_str!("function_words.txt").lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(':')).flat_map(|(_, list)| words(list)).collect()
    });
    WORDS.contains(word) || is_hiragana_pair(word)
}

fn is_hiragana_pair(word: &str) -> bool {
    let mut letters = word.chars();
    matches!((letters.next(), letters.next(), letters.next()), (Some(a), Some(b), None) if is_hiragana(a) && is_hiragana(b))
}

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[test]
    fn pronouns_say_little_and_negations_much() {
        for word in ["the", "mijn", "wieso", "dlaczego", "мой", "nerede", "てい", "什么"] {
            assert!(is_function_word(&fold(word)), "{word}");
        }
        for word in ["not", "cant", "niet", "kein", "pas", "order", "mfa", "vat", ""] {
            assert!(!is_function_word(&fold(word)), "{word}");
        }
    }
}
