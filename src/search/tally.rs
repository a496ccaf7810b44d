//! The first look at a query: every unit's score by its words alone, from the postings.

use super::expand::{Candidate, Lexicon, Sought};
use super::found::How;
use super::judge::bit;
use super::postings::{Impact, Unit};
use super::weights;

/// The scores of all units.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// What the words of each unit are worth together.
    pub scores: Vec<f32>,
    /// How much of the query each unit holds, from 0 to 1.
    pub coverage: Vec<f32>,
    /// Which words of the query stand in each unit's title: bit `i` for word `i`.
    pub titles: Vec<u64>,
    /// Which words of the query stand in each unit literally, as a word or the beginning of one.
    pub literal: Vec<u64>,
    /// The units that hold any word.
    pub touched: Vec<Unit>,
}

/// The best match of one word in one unit.
#[derive(Clone, Copy, Default)]
struct Best {
    score: f32,
    strength: f32,
    in_title: bool,
    literal: bool,
}

impl Tally {
    /// Counts. `stop` is asked between words; once it says so, `None` comes back.
    pub fn count(lexicon: &Lexicon<'_>, sought: &[Sought], stop: &dyn Fn() -> bool) -> Option<Self> {
        let units = lexicon.units;
        let mut tally = Self {
            scores: vec![0.0; units],
            coverage: vec![0.0; units],
            titles: vec![0; units],
            literal: vec![0; units],
            touched: Vec::new(),
        };
        let mut best = vec![Best::default(); units];
        let mut touched: Vec<Unit> = Vec::new();
        for (number, word) in sought.iter().enumerate() {
            if stop() {
                return None;
            }
            for candidate in &word.candidates {
                each_place(lexicon, candidate, word.mass, |unit, found| {
                    let known = &mut best[unit as usize];
                    if known.score == 0.0 {
                        touched.push(unit);
                    }
                    known.in_title |= found.in_title;
                    known.literal |= found.literal;
                    known.strength = known.strength.max(found.strength);
                    known.score = known.score.max(found.score);
                });
            }
            for unit in touched.drain(..) {
                let found = std::mem::take(&mut best[unit as usize]);
                tally.take(number, word, unit, found);
            }
        }
        let known: f32 = sought.iter().map(|word| word.mass * word.weight).sum();
        for &unit in &tally.touched {
            tally.coverage[unit as usize] /= known;
        }
        Some(tally)
    }

    fn take(&mut self, number: usize, word: &Sought, unit: Unit, found: Best) {
        let index = unit as usize;
        if self.coverage[index] == 0.0 {
            self.touched.push(unit);
        }
        self.scores[index] += word.weight * found.score;
        self.coverage[index] += word.weight * word.mass * found.strength;
        let bit = bit(number);
        self.titles[index] |= if found.in_title { bit } else { 0 };
        self.literal[index] |= if found.literal { bit } else { 0 };
    }
}

/// Calls `found` with every unit that holds the candidate.
fn each_place(lexicon: &Lexicon<'_>, candidate: &Candidate, mass: f32, mut found: impl FnMut(Unit, Best)) {
    let literal = matches!(candidate.how, How::Exact | How::Prefix);
    let rarity = |term| lexicon.rarity(term).min(mass);
    let mut report = |unit, impact: Impact, rarity: f32| {
        let strength = if impact.in_title() { candidate.title } else { candidate.body };
        let score = strength * rarity * impact.weight() * (weights::SATURATION + 1.0);
        if strength > 0.0 {
            found(unit, Best { score, strength, in_title: impact.in_title(), literal });
        }
    };
    match *candidate.terms {
        [] => {}
        [term] => {
            let rarity = rarity(term);
            for (unit, impact) in lexicon.postings.of(term) {
                report(unit, impact, rarity);
            }
        }
        [first, ref others @ ..] => {
            let rarity = candidate.terms.iter().map(|&term| rarity(term)).fold(0.0, f32::max);
            let mut places: Vec<(Unit, Impact)> = lexicon.postings.of(first).collect();
            for &other in others {
                let mut list = lexicon.postings.of(other).peekable();
                places.retain_mut(|(unit, impact)| {
                    while list.next_if(|(next, _)| next < unit).is_some() {}
                    let Some((_, own)) = list.next_if(|(next, _)| next == unit) else { return false };
                    *impact = impact.weaker(own);
                    true
                });
            }
            for (unit, impact) in places {
                report(unit, impact, rarity);
            }
        }
    }
}
