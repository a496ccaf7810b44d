//! Stretches of words that a text shares with the query, in the query's order.

use super::interner::Term;
use super::layout::{Layout, Role};
use super::weights;

/// A shared stretch, up to the word at hand.
#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    /// The place of its last word in the query.
    place: usize,
    words: usize,
    mass: f32,
    /// How many words it has, where all of them are the query's own; else 0.
    exact: usize,
}

/// Follows the words of a unit.
pub(super) struct Stretches<'a> {
    layout: &'a Layout<'a>,
    open: Vec<Stretch>,
    next: Vec<Stretch>,
    best: Stretch,
    verbatim: bool,
    /// For every place of the query whether its word was seen right behind the word before it.
    neighbours: Vec<bool>,
}

impl<'a> Stretches<'a> {
    /// At the beginning of a unit.
    pub fn new(layout: &'a Layout<'a>) -> Self {
        let neighbours = vec![false; layout.order.len()];
        Self { layout, open: Vec::new(), next: Vec::new(), best: Stretch::default(), verbatim: false, neighbours }
    }

    /// A text ends.
    pub fn end(&mut self) {
        self.open.clear();
    }

    /// The next word of the text, and how many words the longest stretch has that ends with it.
    pub fn word(&mut self, term: Term, roles: &[Role]) -> usize {
        if roles.is_empty() && self.open.is_empty() {
            return 0;
        }
        self.next.clear();
        self.last(term);
        for role in roles {
            for &place in &self.layout.places[role.word] {
                if !self.next.iter().any(|known| known.place == place) {
                    self.extend(role, place);
                }
            }
        }
        std::mem::swap(&mut self.open, &mut self.next);
        let mut longest = 0;
        for stretch in &self.open {
            longest = longest.max(stretch.words);
            self.verbatim |= stretch.exact == self.layout.order.len();
            if stretch.words > 1 {
                self.neighbours[stretch.place] = true;
                if stretch.mass > self.best.mass {
                    self.best = *stretch;
                }
            }
        }
        longest
    }

    fn extend(&mut self, role: &Role, place: usize) {
        let before = place.checked_sub(1).and_then(|last| self.open.iter().find(|stretch| stretch.place == last));
        let before = before.copied().unwrap_or_default();
        self.next.push(Stretch {
            place,
            words: before.words + 1,
            mass: before.mass + role.strength * self.layout.mass_in_row(role.word),
            exact: if role.exact && before.exact == before.words { before.words + 1 } else { 0 },
        });
    }

    /// Where all but the last word of the query stand, a word that begins like it completes the stretch.
    fn last(&mut self, term: Term) {
        let Some(last) = self.layout.order.len().checked_sub(1) else { return };
        let before = self.open.iter().find(|stretch| stretch.place + 1 == last && stretch.exact == last);
        if let Some(before) = before.copied()
            && self.layout.begins_like_last(term)
        {
            let mass = before.mass + weights::CUT * self.layout.mass_in_row(self.layout.order[last]);
            self.next.push(Stretch { place: last, words: last + 1, mass, exact: last + 1 });
        }
    }

    /// Whether the whole query stood in one text, word for word.
    pub fn verbatim(&self) -> bool {
        self.verbatim && !self.layout.order.is_empty()
    }

    /// Whether a stretch was long enough to be no chance.
    pub fn long(&self) -> bool {
        self.best.words >= weights::LONG
    }

    /// What the stretches earn.
    pub fn bonus(&self) -> f32 {
        let long = if self.long() { weights::LONG_STRETCH } else { 0.0 };
        let order = self.layout.order;
        let pairs = self.neighbours.iter().enumerate().filter(|(_, seen)| **seen);
        let neighbours: f32 =
            pairs.map(|(place, _)| 0.5 * (self.layout.mass(order[place]) + self.layout.mass(order[place - 1]))).sum();
        (weights::STRETCH + long) * self.best.mass + weights::NEIGHBOURS * neighbours
    }
}
