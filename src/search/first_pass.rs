//! The first look at a query: every section's score by its words alone, from the postings.

use super::expand::{Candidate, ExpandedTerm, Lexicon};
use super::found::How;
use super::pattern::bit;
use super::postings::{DocId, Impact};
use super::weights;

/// The scores of all sections.
#[derive(Debug, Default)]
pub(super) struct FirstPass {
    /// What the words of each section are worth together.
    pub scores: Vec<f32>,
    /// How much of the query each section holds, from 0 to 1.
    pub coverage: Vec<f32>,
    /// Which words of the query are in each section's title: bit `i` for word `i`.
    pub titles: Vec<u64>,
    /// Which words of the query are in each section literally, as a word or the beginning of one.
    pub literal: Vec<u64>,
    /// The sections that hold any word.
    pub touched: Vec<DocId>,
}

/// The best match of one word in one section.
#[derive(Clone, Copy, Default)]
struct Best {
    score: f32,
    strength: f32,
    in_title: bool,
    literal: bool,
}

impl FirstPass {
    /// Counts. `stop` is asked between words; once it says so, `None` comes back.
    pub fn count(lexicon: &Lexicon<'_>, expanded: &[ExpandedTerm], stop: &dyn Fn() -> bool) -> Option<Self> {
        let docs = lexicon.docs;
        let mut first = Self {
            scores: vec![0.0; docs],
            coverage: vec![0.0; docs],
            titles: vec![0; docs],
            literal: vec![0; docs],
            touched: Vec::new(),
        };
        let mut best = vec![Best::default(); docs];
        let mut touched: Vec<DocId> = Vec::new();
        for (number, word) in expanded.iter().enumerate() {
            if stop() {
                return None;
            }
            for candidate in &word.candidates {
                each_place(lexicon, candidate, word.mass, |doc, found| {
                    let known = &mut best[doc as usize];
                    if known.score == 0.0 {
                        touched.push(doc);
                    }
                    known.in_title |= found.in_title;
                    known.literal |= found.literal;
                    known.strength = known.strength.max(found.strength);
                    known.score = known.score.max(found.score);
                });
            }
            for doc in touched.drain(..) {
                let found = std::mem::take(&mut best[doc as usize]);
                first.take(number, word, doc, found);
            }
        }
        let known: f32 = expanded.iter().map(|word| word.mass * word.weight).sum();
        for &doc in &first.touched {
            first.coverage[doc as usize] /= known;
        }
        Some(first)
    }

    fn take(&mut self, number: usize, word: &ExpandedTerm, doc: DocId, found: Best) {
        let index = doc as usize;
        if self.coverage[index] == 0.0 {
            self.touched.push(doc);
        }
        self.scores[index] += word.weight * found.score;
        self.coverage[index] += word.weight * word.mass * found.strength;
        let bit = bit(number);
        self.titles[index] |= if found.in_title { bit } else { 0 };
        self.literal[index] |= if found.literal { bit } else { 0 };
    }
}

/// What the part of the query that a section holds leaves of its score.
pub(super) fn cover(first: &FirstPass, doc: DocId) -> f32 {
    let (floor, power) = weights::COVERAGE;
    floor + (1.0 - floor) * first.coverage[doc as usize].powf(power)
}

/// Calls `found` with every section that holds the candidate.
fn each_place(lexicon: &Lexicon<'_>, candidate: &Candidate, mass: f32, mut found: impl FnMut(DocId, Best)) {
    let literal = matches!(candidate.how, How::Exact | How::Prefix);
    let rarity = |term| lexicon.rarity(term).min(mass);
    let mut report = |doc, impact: Impact, rarity: f32| {
        let strength = if impact.in_title() { candidate.title } else { candidate.body };
        let score = strength * rarity * impact.weight() * (weights::SATURATION + 1.0);
        if strength > 0.0 {
            found(doc, Best { score, strength, in_title: impact.in_title(), literal });
        }
    };
    match *candidate.terms {
        [] => {}
        [term] => {
            let rarity = rarity(term);
            for (doc, impact) in lexicon.postings.of(term) {
                report(doc, impact, rarity);
            }
        }
        [first, ref others @ ..] => {
            let rarity = candidate.terms.iter().map(|&term| rarity(term)).fold(0.0, f32::max);
            let mut places: Vec<(DocId, Impact)> = lexicon.postings.of(first).collect();
            for &other in others {
                let mut list = lexicon.postings.of(other).peekable();
                places.retain_mut(|(doc, impact)| {
                    while list.next_if(|(next, _)| next < doc).is_some() {}
                    let Some((_, own)) = list.next_if(|(next, _)| next == doc) else { return false };
                    *impact = impact.weaker(own);
                    true
                });
            }
            for (doc, impact) in places {
                report(doc, impact, rarity);
            }
        }
    }
}
