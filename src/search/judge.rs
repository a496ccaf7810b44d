//! The second look: what the order of the words in a unit and its titles say, for the units that the first look liked.

use std::collections::HashMap;

use super::expand::{Lexicon, Sought};
use super::found::How;
use super::interner::Term;
use super::postings::Unit;
use super::query::Query;
use super::streams::{Mark, Streams};
use super::weights;

/// Places of a query that are compared in order; a longer query is a pasted text, of which any stretch will do.
const MOST_PLACES: usize = 256;

/// A query, laid out to be held against streams.
pub(super) struct Judge<'a> {
    lexicon: &'a Lexicon<'a>,
    streams: &'a Streams,
    sought: &'a [Sought],
    order: &'a [usize],
    /// For every term that may be meant: by which words, how surely, and whether it is that word itself.
    roles: HashMap<Term, Vec<Role>>,
    /// For every word of the query the places where it stands.
    places: Vec<Vec<usize>>,
    ease: f32,
    /// The first and the last word of the query.
    ends: (&'a str, &'a str),
}

#[derive(Clone, Copy)]
struct Role {
    word: usize,
    strength: f32,
    exact: bool,
}

/// What a unit earns beyond its words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Judgement {
    /// To be added to the score.
    pub bonus: f32,
    /// Whether the whole query stands in it, word for word.
    pub verbatim: bool,
    /// Which words of the query stand in it, its title and texts, but not in the titles above: bit `i` for word `i`.
    pub own: u64,
    /// Which of them stand in its title.
    pub title: u64,
}

/// A stretch of words that text and query share, up to the word at hand.
#[derive(Clone, Copy, Default)]
struct Stretch {
    place: usize,
    words: usize,
    mass: f32,
    exact: usize,
}

/// What one title holds of the query.
#[derive(Default)]
struct TitleMatch {
    mass: f32,
    matched: f32,
    words: usize,
    found: Vec<(usize, f32)>,
    longest: usize,
}

impl<'a> Judge<'a> {
    /// Lays the query out.
    pub fn new(lexicon: &'a Lexicon<'a>, streams: &'a Streams, query: &'a Query, sought: &'a [Sought]) -> Self {
        let mut roles: HashMap<Term, Vec<Role>> = HashMap::new();
        for (word, one) in sought.iter().enumerate() {
            for candidate in &one.candidates {
                let [term] = *candidate.terms else { continue };
                let exact = candidate.how == How::Exact;
                roles.entry(term).or_default().push(Role { word, strength: candidate.title, exact });
            }
        }
        let order = &query.order[..query.order.len().min(MOST_PLACES)];
        let mut places = vec![Vec::new(); sought.len()];
        for (place, &word) in order.iter().enumerate() {
            places[word].push(place);
        }
        let mass: f32 = sought.iter().map(|one| one.mass * one.weight).sum();
        let ease = (weights::TOGETHER_MASS / mass.max(1.0)).sqrt();
        let word = |index: Option<&usize>| index.map_or("", |&index| &*query.words[index].word);
        let ends = (word(order.first()), word(order.last()));
        Self { lexicon, streams, sought, order, roles, places, ease, ends }
    }

    fn mass(&self, word: usize) -> f32 {
        self.sought[word].mass * self.sought[word].weight
    }

    /// What a word weighs in a row with others: see [`weights::STRETCH_WORD`].
    fn mass_in_row(&self, word: usize) -> f32 {
        let one = &self.sought[word];
        one.mass.max(weights::STRETCH_WORD) * one.weight / one.sense
    }

    /// Judges a unit. `together` tells how many titles hold all of some words, given as bits.
    pub fn judge(&self, unit: Unit, together: impl Fn(u64) -> u32) -> Judgement {
        let mut open: Vec<Stretch> = Vec::new();
        let mut best = Stretch::default();
        let mut verbatim = false;
        let mut neighbours = vec![false; self.order.len()];
        let mut title: Option<TitleMatch> = None;
        let mut titles = 0.0f32;
        let (mut own, mut in_title) = (0, 0);
        for mark in self.streams.of(unit) {
            let Mark::Word(term) = mark else {
                if let Some(done) = title.take() {
                    titles = titles.max(self.title(&done, &together));
                }
                if let Mark::Part(part) = mark {
                    title = part.is_title().then(TitleMatch::default);
                }
                open.clear();
                continue;
            };
            let roles = self.roles.get(&term).map_or(&[][..], Vec::as_slice);
            let bits = roles.iter().fold(0, |bits, role| bits | bit(role.word));
            own |= bits;
            in_title |= if title.is_some() { bits } else { 0 };
            open = self.extend(&open, term, roles);
            for stretch in &open {
                verbatim |= stretch.exact == self.order.len();
                if stretch.words > 1 {
                    neighbours[stretch.place] = true;
                }
                if stretch.mass > best.mass && stretch.words > 1 {
                    best = *stretch;
                }
            }
            if let Some(title) = &mut title {
                title.take(self.lexicon.rarity(term), roles, open.iter().map(|stretch| stretch.words).max());
            }
        }
        if let Some(done) = title {
            titles = titles.max(self.title(&done, &together));
        }
        let mut bonus = titles + weights::STRETCH * best.mass;
        if best.words >= weights::LONG {
            bonus += weights::LONG_STRETCH * best.mass;
        }
        for (place, _) in neighbours.iter().enumerate().filter(|(_, seen)| **seen) {
            bonus += weights::NEIGHBOURS * 0.5 * (self.mass(self.order[place]) + self.mass(self.order[place - 1]));
        }
        Judgement { bonus, verbatim: verbatim && !self.order.is_empty(), own, title: in_title }
    }

    /// The stretches that end with `term`. The first word of a query may be the end of a word of the text and its last
    /// one the beginning, for what is copied is cut anywhere and what is typed is not finished.
    fn extend(&self, open: &[Stretch], term: Term, roles: &[Role]) -> Vec<Stretch> {
        let mut next = Vec::new();
        let word = self.lexicon.vocabulary.word(term);
        let last = self.order.len().saturating_sub(1);
        if last >= weights::LONG && word.ends_with(self.ends.0) && word != self.ends.0 {
            let mass = weights::CUT * self.mass_in_row(self.order[0]);
            next.push(Stretch { place: 0, words: 1, mass, exact: 1 });
        }
        if let Some(before) = open.iter().find(|stretch| stretch.place + 1 == last && stretch.exact == last)
            && word.starts_with(self.ends.1)
        {
            let mass = before.mass + weights::CUT * self.mass_in_row(self.order[last]);
            next.push(Stretch { place: last, words: last + 1, mass, exact: last + 1 });
        }
        for role in roles {
            for &place in &self.places[role.word] {
                if next.iter().any(|stretch: &Stretch| stretch.place == place) {
                    continue;
                }
                let before = place.checked_sub(1).and_then(|last| open.iter().find(|stretch| stretch.place == last));
                let before = before.copied().unwrap_or_default();
                next.push(Stretch {
                    place,
                    words: before.words + 1,
                    mass: before.mass + role.strength * self.mass_in_row(role.word),
                    exact: if role.exact && before.exact == before.words { before.words + 1 } else { 0 },
                });
            }
        }
        next
    }

    fn title(&self, title: &TitleMatch, together: impl Fn(u64) -> u32) -> f32 {
        if title.found.is_empty() {
            return 0.0;
        }
        let share = title.matched / title.mass;
        let mass: f32 = title.found.iter().map(|&(word, strength)| self.mass(word) * strength).sum();
        let mut bonus = weights::TITLE_SHARE * mass * share;
        // Titles that share "how do I" share no subject.
        let meant = title.found.iter().filter(|&&(word, _)| self.sought[word].sense >= 1.0).count();
        if meant > 1 {
            let bits = title
                .found
                .iter()
                .filter(|&&(word, _)| self.sought[word].sense >= 1.0)
                .fold(0u64, |bits, &(word, _)| bits | bit(word));
            let rarity = (1.0 + self.lexicon.units as f32 / together(bits).max(1) as f32).ln();
            bonus += weights::TOGETHER * self.ease * rarity * (0.5 + 0.5 * share);
        }
        if title.longest == title.words {
            bonus += weights::WHOLE_TITLE * mass;
        }
        bonus
    }
}

/// The bit of a word in a mask of words; none for words beyond its width.
pub(super) fn bit(word: usize) -> u64 {
    u32::try_from(word).ok().and_then(|word| 1u64.checked_shl(word)).unwrap_or(0)
}

impl TitleMatch {
    fn take(&mut self, rarity: f32, roles: &[Role], stretch: Option<usize>) {
        self.mass += rarity;
        self.words += 1;
        self.matched += rarity * roles.iter().map(|role| role.strength).fold(0.0, f32::max);
        self.longest = self.longest.max(stretch.unwrap_or(0));
        for role in roles {
            match self.found.iter_mut().find(|(word, _)| *word == role.word) {
                Some((_, strength)) => *strength = strength.max(role.strength),
                None => self.found.push((role.word, role.strength)),
            }
        }
    }
}
