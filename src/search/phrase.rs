//! PhraseMatcher of words that a text shares with the query, in the query's order.

use super::interner::Term;
use super::pattern::{QueryPattern, TermRole};
use super::weights;

/// A shared stretch, up to the word at hand.
#[derive(Clone, Copy, Debug, Default)]
struct PhraseMatch {
    /// The place of its last word in the query.
    place: usize,
    words: usize,
    mass: f32,
    /// How many words it has, where all of them are the query's own; else 0.
    exact: usize,
}

/// Follows the words of a section.
pub(super) struct PhraseMatcher<'a> {
    pattern: &'a QueryPattern<'a>,
    open: Vec<PhraseMatch>,
    next: Vec<PhraseMatch>,
    best: PhraseMatch,
    verbatim: bool,
    /// For every place of the query whether its word was seen right behind the word before it.
    neighbours: Vec<bool>,
}

impl<'a> PhraseMatcher<'a> {
    /// At the beginning of a section.
    pub fn new(pattern: &'a QueryPattern<'a>) -> Self {
        let neighbours = vec![false; pattern.order.len()];
        Self { pattern, open: Vec::new(), next: Vec::new(), best: PhraseMatch::default(), verbatim: false, neighbours }
    }

    /// A text ends.
    pub fn end(&mut self) {
        self.open.clear();
    }

    /// The next word of the text, and how many words the longest stretch has that ends with it.
    pub fn word(&mut self, term: Term, roles: &[TermRole]) -> usize {
        if roles.is_empty() && self.open.is_empty() {
            return 0;
        }
        self.next.clear();
        self.last(term);
        for role in roles {
            for &place in &self.pattern.places[role.word] {
                if !self.next.iter().any(|known| known.place == place) {
                    self.extend(role, place);
                }
            }
        }
        std::mem::swap(&mut self.open, &mut self.next);
        let mut longest = 0;
        for stretch in &self.open {
            longest = longest.max(stretch.words);
            self.verbatim |= stretch.exact == self.pattern.order.len();
            if stretch.words > 1 {
                self.neighbours[stretch.place] = true;
                if stretch.mass > self.best.mass {
                    self.best = *stretch;
                }
            }
        }
        longest
    }

    fn extend(&mut self, role: &TermRole, place: usize) {
        let before = place.checked_sub(1).and_then(|last| self.open.iter().find(|stretch| stretch.place == last));
        let before = before.copied().unwrap_or_default();
        self.next.push(PhraseMatch {
            place,
            words: before.words + 1,
            mass: before.mass + role.strength * self.pattern.mass_in_row(role.word),
            exact: if role.exact && before.exact == before.words { before.words + 1 } else { 0 },
        });
    }

    /// Where all but the last word of the query match, a word that begins like it completes the stretch.
    fn last(&mut self, term: Term) {
        let Some(last) = self.pattern.order.len().checked_sub(1) else { return };
        let before = self.open.iter().find(|stretch| stretch.place + 1 == last && stretch.exact == last);
        if let Some(before) = before.copied()
            && self.pattern.begins_like_last(term)
        {
            let mass = before.mass + weights::CUT * self.pattern.mass_in_row(self.pattern.order[last]);
            self.next.push(PhraseMatch { place: last, words: last + 1, mass, exact: last + 1 });
        }
    }

    /// Whether the whole query stood in one text, word for word.
    pub fn verbatim(&self) -> bool {
        self.verbatim && !self.pattern.order.is_empty()
    }

    /// Whether a stretch was long enough to be no chance.
    pub fn long(&self) -> bool {
        self.best.words >= weights::LONG
    }

    /// What the stretches earn.
    pub fn bonus(&self) -> f32 {
        let long = if self.long() { weights::LONG_STRETCH } else { 0.0 };
        let order = self.pattern.order;
        let pairs = self.neighbours.iter().enumerate().filter(|(_, seen)| **seen);
        let neighbours: f32 =
            pairs.map(|(place, _)| 0.5 * (self.pattern.mass(order[place]) + self.pattern.mass(order[place - 1]))).sum();
        (weights::STRETCH + long) * self.best.mass + weights::NEIGHBOURS * neighbours
    }
}
