//! A query laid out to be held against the words of a section in their order.

use super::expand::{ExpandedTerm, Lexicon};
use super::found::How;
use super::interner::Term;
use super::query::Query;
use super::weights;

/// Places of a query that are compared in order; a longer query is a pasted text, of which any stretch will do.
const MOST_PLACES: usize = 256;

/// What a word of the library may be in a query.
#[derive(Clone, Copy, Debug)]
pub(super) struct TermRole {
    /// Which word of the query.
    pub word: usize,
    /// How surely.
    pub strength: f32,
    /// Whether it is that word itself.
    pub exact: bool,
    /// Which of the word's candidates it is; `None` for the cut end of a word.
    pub candidate: Option<usize>,
}

/// The query.
pub(super) struct QueryPattern<'a> {
    lexicon: &'a Lexicon<'a>,
    expanded: &'a [ExpandedTerm],
    /// The words of the query in their order.
    pub order: &'a [usize],
    /// For every word of the query its places in that order.
    pub places: Vec<Vec<usize>>,
    /// For every word of the library the number of its list of roles, 0 for none. This is asked for every word of every
    /// section that is looked at, so it is no map.
    slots: Vec<u32>,
    roles: Vec<Vec<TermRole>>,
    /// The last word of the query, as it was typed so far.
    last: &'a str,
}

impl<'a> QueryPattern<'a> {
    /// Lays a query out.
    pub fn new(lexicon: &'a Lexicon<'a>, query: &'a Query, expanded: &'a [ExpandedTerm]) -> Self {
        let order = &query.order[..query.order.len().min(MOST_PLACES)];
        let mut places = vec![Vec::new(); expanded.len()];
        for (place, &word) in order.iter().enumerate() {
            places[word].push(place);
        }
        let last = order.last().map_or("", |&word| &*query.words[word].word);
        let slots = vec![0; lexicon.vocabulary.len()];
        let mut pattern = Self { lexicon, expanded, order, places, slots, roles: vec![Vec::new()], last };
        for (word, one) in expanded.iter().enumerate() {
            for (number, candidate) in one.candidates.iter().enumerate() {
                if let [term] = *candidate.terms {
                    let (strength, exact) = (candidate.title, candidate.how == How::Exact);
                    pattern.give(term, TermRole { word, strength, exact, candidate: Some(number) });
                }
            }
        }
        if order.len() > weights::LONG {
            pattern.cut_first(&query.words[order[0]].word);
        }
        pattern
    }

    /// The first word of what is copied may be the end of a word of the text. It is taken for one where it is no word.
    fn cut_first(&mut self, first: &str) {
        let word = self.order[0];
        if self.expanded[word].exact.is_some() {
            return;
        }
        for term in self.lexicon.vocabulary.terms().filter(|&term| self.lexicon.vocabulary.word(term).ends_with(first))
        {
            self.give(term, TermRole { word, strength: weights::CUT, exact: true, candidate: None });
        }
    }

    fn give(&mut self, term: Term, role: TermRole) {
        let slot = &mut self.slots[term as usize];
        if *slot == 0 {
            *slot = u32::try_from(self.roles.len()).unwrap_or(0);
            self.roles.push(Vec::new());
        }
        self.roles[*slot as usize].push(role);
    }

    /// What a word of the library may be in the query.
    pub fn roles(&self, term: Term) -> &[TermRole] {
        &self.roles[self.slots[term as usize] as usize]
    }

    /// Whether a word of the library begins with the last word of the query, which may not be typed to its end.
    pub fn begins_like_last(&self, term: Term) -> bool {
        self.lexicon.vocabulary.word(term).starts_with(self.last)
    }

    /// What finding a word of the query is worth.
    pub fn mass(&self, word: usize) -> f32 {
        self.expanded[word].mass * self.expanded[word].weight
    }

    /// The same in a row with others: see [`weights::STRETCH_WORD`].
    pub fn mass_in_row(&self, word: usize) -> f32 {
        let one = &self.expanded[word];
        one.mass.max(weights::STRETCH_WORD) * one.weight / one.sense
    }

    /// Whether a word of the query means something, rather than holding its sentence together.
    pub fn means(&self, word: usize) -> bool {
        self.expanded[word].sense >= 1.0
    }

    /// How much of a title's proximity bonus is left: see [`weights::TOGETHER_MASS`].
    pub fn ease(&self) -> f32 {
        let mass: f32 = (0..self.expanded.len()).map(|word| self.mass(word)).sum();
        (weights::TOGETHER_MASS / mass.max(1.0)).sqrt()
    }
}

/// The bit of a word in a mask of words; none for words beyond its width.
pub(super) fn bit(word: usize) -> u64 {
    u32::try_from(word).ok().and_then(|word| 1u64.checked_shl(word)).unwrap_or(0)
}
