//! What was typed, as words in an order.

use std::collections::HashMap;

use super::shape::Kind;
use super::tokens::each_token;

/// Distinct words of a query that are searched for; of more, the rarest are kept.
pub(super) const MOST_WORDS: usize = 64;

/// Words of the longest query with a code that somebody types rather than pastes.
const MOST_TYPED: usize = 16;

/// A query, cut into words.
#[derive(Debug, Default)]
pub(super) struct Query {
    /// Its distinct words.
    pub words: Vec<QueryTerm>,
    /// Their order: indices into [`words`](Self::words).
    pub order: Vec<usize>,
}

/// A word of the query.
#[derive(Clone, Debug)]
pub(super) struct QueryTerm {
    /// Folded.
    pub word: String,
    /// As it was typed.
    pub typed: String,
    /// How it came about.
    pub kind: Kind,
    /// How much of the query's meaning it carries, 1 for a usual word.
    pub weight: f32,
}

impl QueryTerm {
    /// Whether it reads as a code: letters beside digits, an underscore or a capital within, or a number of three digits.
    pub fn is_code(&self) -> bool {
        let long_number = self.word.len() >= 3 && self.word.bytes().all(|byte| byte.is_ascii_digit());
        matches!(self.kind, Kind::Code | Kind::Whole { code: true, .. }) || long_number
    }
}

impl Query {
    /// Cuts `text`, of which all words weigh `weight`.
    pub fn add(&mut self, text: &str, weight: f32) {
        let mut known: HashMap<String, usize> =
            self.words.iter().enumerate().map(|(index, asked)| (asked.word.clone(), index)).collect();
        each_token(text, |token| {
            let index = *known.entry(token.word.to_owned()).or_insert_with(|| {
                self.words.push(QueryTerm {
                    word: token.word.to_owned(),
                    typed: text[token.place.clone()].to_owned(),
                    kind: token.kind,
                    weight,
                });
                self.words.len() - 1
            });
            self.words[index].weight = self.words[index].weight.max(weight);
            self.order.push(index);
        });
    }

    /// Whether it reads as a paste although nothing in it is noise: many words, and a code or number among them.
    pub fn is_paste(&self) -> bool {
        self.order.len() > MOST_TYPED && self.words.iter().any(QueryTerm::is_code)
    }

    /// Keeps the words that `keep` wants, and the order of those.
    pub fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        let mut place = vec![None; self.words.len()];
        let mut words = Vec::with_capacity(self.words.len());
        for (index, asked) in self.words.drain(..).enumerate() {
            if keep(index) {
                place[index] = Some(words.len());
                words.push(asked);
            }
        }
        self.words = words;
        self.order = self.order.iter().filter_map(|&index| place[index]).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_word_is_one_word_in_two_places() {
        let mut query = Query::default();
        query.add("Order, order e-mail", 1.0);
        let words: Vec<&str> = query.words.iter().map(|asked| &*asked.word).collect();
        assert_eq!(words, ["order", "e", "mail", "email"]);
        assert_eq!(query.order, [0, 0, 1, 2, 3]);
        query.retain(|index| index != 1);
        assert_eq!(query.order, [0, 0, 1, 2]);
        assert_eq!(query.words[1].typed, "mail");
    }
}
