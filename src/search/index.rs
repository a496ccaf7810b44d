//! The index: it owns no articles, only their words.

use rayon::prelude::*;

use super::expand::{Lexicon, Sought};
use super::found::{Found, Hit};
use super::judge::Judge;
use super::lights::Lights;
use super::postings::{Postings, Unit};
use super::prepare::Prepared;
use super::query::{MOST_WORDS, Query};
use super::streams::{Mark, Streams};
use super::tally::Tally;
use super::thesaurus::Thesaurus;
use super::vocabulary::Vocabulary;
use super::weights;
use crate::article::Concept;
use crate::library::{Address, Entry, EntryIndex, Library};

/// Units that are looked at twice.
const SECOND_LOOK: usize = 200;

/// The words of a library, ready to be searched. It grows while articles arrive and answers at any moment with those that
/// it has.
#[derive(Debug, Default)]
pub struct Index {
    thesaurus: Thesaurus,
    vocabulary: Vocabulary,
    postings: Postings,
    streams: Streams,
    units: Vec<Address>,
}

impl Index {
    /// An index of nothing yet.
    #[must_use]
    pub fn new(thesaurus: Vec<Concept>) -> Self {
        Self { thesaurus: Thesaurus::new(thesaurus), ..Self::default() }
    }

    /// Takes the entries in that stand in the library from `first` on.
    pub fn add(&mut self, first: EntryIndex, entries: &[Entry]) {
        let prepared = entries.par_iter().map(Prepared::from).collect();
        self.merge(first, prepared);
    }

    /// Takes prepared entries in, which stand in the library from `first` on.
    pub fn merge(&mut self, first: EntryIndex, prepared: Vec<Prepared>) {
        for (offset, one) in prepared.into_iter().enumerate() {
            let terms: Vec<u32> = one.words.iter().map(|word| self.vocabulary.intern(word)).collect();
            for unit in one.units {
                let number = Unit::try_from(self.units.len()).unwrap_or(Unit::MAX);
                self.units.push(Address { entry: first + offset, node: unit.node });
                for (term, impact) in unit.postings {
                    self.postings.push(terms[term as usize], number, impact);
                }
                self.streams.push(unit.stream.into_iter().map(|mark| match mark {
                    Mark::Word(term) => Mark::Word(terms[term as usize]),
                    other => other,
                }));
            }
        }
    }

    /// The best `limit` places for a query, best first. An empty query has none.
    #[must_use]
    pub fn search(&self, library: &Library, query: &str, limit: usize) -> Found {
        self.search_unless(library, query, limit, &|| false).unwrap_or_default()
    }

    /// The same, given up with `None` as soon as `stop` says that nobody waits for the answer any more.
    #[must_use]
    pub fn search_unless(
        &self,
        library: &Library,
        query: &str,
        limit: usize,
        stop: &dyn Fn() -> bool,
    ) -> Option<Found> {
        let mut asked = Query::default();
        asked.add(query, 1.0);
        let lexicon = self.lexicon();
        let mut sought = lexicon.expand(&asked);
        self.shorten(&mut asked, &mut sought);
        let tally = Tally::count(&lexicon, &sought, stop)?;
        let mut found = Found { unknown: unknown(&asked, &sought), ..Found::default() };
        found.hits = self.rank(library, &lexicon, &asked, &sought, &tally, limit, stop)?;
        found.lights = Lights::default();
        Some(found)
    }

    fn lexicon(&self) -> Lexicon<'_> {
        Lexicon {
            vocabulary: &self.vocabulary,
            postings: &self.postings,
            thesaurus: &self.thesaurus,
            units: self.units.len(),
        }
    }

    fn shorten(&self, asked: &mut Query, sought: &mut Vec<Sought>) {
        if sought.len() <= MOST_WORDS {
            return;
        }
        let mut order: Vec<usize> = (0..sought.len()).collect();
        order.sort_by(|&a, &b| {
            (sought[b].mass * sought[b].weight).total_cmp(&(sought[a].mass * sought[a].weight)).then(a.cmp(&b))
        });
        let mut keep = vec![false; sought.len()];
        for &index in order.iter().take(MOST_WORDS) {
            keep[index] = true;
        }
        let mut index = 0;
        sought.retain(|_| {
            index += 1;
            keep[index - 1]
        });
        asked.retain(|index| keep[index]);
    }

    #[allow(clippy::too_many_arguments)]
    fn rank(
        &self,
        library: &Library,
        lexicon: &Lexicon<'_>,
        asked: &Query,
        sought: &[Sought],
        tally: &Tally,
        limit: usize,
        stop: &dyn Fn() -> bool,
    ) -> Option<Vec<Hit>> {
        let cover = |unit: Unit| {
            let (floor, power) = weights::COVERAGE;
            floor + (1.0 - floor) * tally.coverage[unit as usize].powf(power)
        };
        let mut order: Vec<(f32, Unit)> =
            tally.touched.iter().map(|&unit| (tally.scores[unit as usize] * cover(unit), unit)).collect();
        let keep = SECOND_LOOK.max(limit).min(order.len());
        order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        order.truncate(keep);
        let mut masks: std::collections::HashMap<u64, u32> = std::collections::HashMap::new();
        for &unit in &tally.touched {
            *masks.entry(tally.titles[unit as usize]).or_default() += 1;
        }
        let together = |bits: u64| masks.iter().filter(|(mask, _)| *mask & bits == bits).map(|(_, count)| count).sum();
        let judge = Judge::new(lexicon, &self.streams, asked, sought);
        let mut hits = Vec::with_capacity(order.len());
        for (_, unit) in order {
            if stop() {
                return None;
            }
            let judgement = judge.judge(unit, together);
            let score = (tally.scores[unit as usize] + judgement.bonus) * cover(unit);
            hits.push((score, unit));
        }
        hits.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let _ = library;
        hits.truncate(limit);
        Some(
            hits.into_iter()
                .map(|(score, unit)| Hit { address: self.units[unit as usize], score, reasons: Vec::new(), lead: None })
                .collect(),
        )
    }
}

fn unknown(asked: &Query, sought: &[Sought]) -> Vec<String> {
    asked
        .words
        .iter()
        .zip(sought)
        .filter(|(_, sought)| sought.candidates.is_empty())
        .map(|(asked, _)| asked.typed.clone())
        .collect()
}
