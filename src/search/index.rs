//! The index: it owns no articles, only their words.

use std::collections::HashSet;

use rayon::prelude::*;

use super::expand::{Lexicon, Sought};
use super::explain::{self, Explainer};
use super::found::{Found, Hit};
use super::layout::Layout;
use super::lights::Lights;
use super::log::{self, Turned};
use super::pieces::{Members, Role};
use super::postings::{Postings, Unit};
use super::prepare::Prepared;
use super::query::{Asked, Query};
use super::rank::{Ranked, Ranking};
use super::streams::Streams;
use super::thesaurus::Thesaurus;
use super::vocabulary::Vocabulary;
use super::weights;
use crate::article::Concept;
use crate::library::{Address, Entry, EntryIndex, Library};

/// The words of a library, ready to be searched. It grows while articles arrive and answers at any moment with those that
/// it has.
#[derive(Debug, Default)]
pub struct Index {
    thesaurus: Thesaurus,
    vocabulary: Vocabulary,
    postings: Postings,
    pub(super) streams: Streams,
    pub(super) units: Vec<Place>,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub entry: EntryIndex,
    /// The unit of the article itself.
    pub article: Unit,
    pub role: Role,
}

impl Place {
    pub fn address(self) -> Address {
        Address { entry: self.entry, node: self.role.node }
    }
}

impl Index {
    /// An index of nothing yet.
    #[must_use]
    pub fn new(thesaurus: Vec<Concept>) -> Self {
        Self { thesaurus: Thesaurus::new(thesaurus), ..Self::default() }
    }

    /// Forgets all articles, and keeps what it knows of words that mean the same.
    pub fn clear(&mut self) {
        *self = Self { thesaurus: std::mem::take(&mut self.thesaurus), ..Self::default() };
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
            let article = Unit::try_from(self.units.len()).unwrap_or(Unit::MAX);
            let mut from = 0;
            for (number, unit) in (article..).zip(&one.units) {
                self.units.push(Place { entry: first + offset, article, role: unit.role });
                for &(term, impact) in &one.postings[from..unit.postings_end] {
                    self.postings.push(terms[term as usize], number, impact);
                }
                from = unit.postings_end;
            }
            self.streams.push(&terms, &one.streams, one.units.iter().map(|unit| unit.stream_end));
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
        self.search_turned(library, query, &Turned::new(), limit, stop)
    }

    /// The same for a pasted log, of which the reader switched some lines on or off.
    #[must_use]
    pub fn search_turned(
        &self,
        library: &Library,
        query: &str,
        turned: &Turned,
        limit: usize,
        stop: &dyn Fn() -> bool,
    ) -> Option<Found> {
        let mut asked = Query::default();
        let reading = log::read(query, turned);
        for (stretch, weight) in &reading.stretches {
            asked.add(stretch, *weight);
        }
        let lexicon = self.lexicon();
        let whole = !lexicon.shorten(&mut asked);
        let sought = lexicon.expand(&asked);
        let layout = Layout::new(&lexicon, &asked, &sought);
        let ranking =
            Ranking { index: self, library, lexicon: &lexicon, layout: &layout, sought: &sought, whole, stop };
        let ranked = ranking.best(limit)?;
        let explainer = Explainer { index: self, lexicon: &lexicon, query: &asked, sought: &sought, layout: &layout };
        let unknown: Vec<&Asked> = unknown(&asked, &sought).collect();
        let typed = unknown.iter().map(|asked| asked.typed.clone()).collect();
        let mut found = Found { unknown: typed, used: reading.used, ..Found::default() };
        found.lights = explainer.lights();
        for one in ranked {
            found.hits.push(self.hit(library, &explainer, &one, &found.lights));
        }
        if found.hits.is_empty() {
            found.nearest = self.nearest(&unknown);
        }
        if found.used.is_none() {
            found.mended = self.mended(library, &explainer, &found.hits);
        }
        Some(found)
    }

    fn hit(&self, library: &Library, explainer: &Explainer<'_>, ranked: &Ranked, lights: &Lights) -> Hit {
        let (reasons, piece) = explainer.explain(ranked.unit);
        let place = self.units[ranked.unit as usize];
        let lead = piece.zip(library.entries().get(place.entry)).and_then(|(piece, entry)| {
            let unit = Members::at(&entry.article, place.role.node);
            explain::lead(&entry.article, &unit, piece, lights)
        });
        Hit { address: self.units[ranked.to as usize].address(), score: ranked.score, reasons, lead }
    }

    fn mended(&self, library: &Library, explainer: &Explainer<'_>, hits: &[Hit]) -> Option<String> {
        let best = hits.first()?;
        let article = &library.entries().get(best.address.entry)?.article;
        explainer.mended(&best.reasons, article, &Members::at(article, best.address.node))
    }

    /// The words of the index that look most like any of `unknown`, best first: what may have been meant where nothing
    /// was found.
    fn nearest(&self, unknown: &[&Asked]) -> Vec<String> {
        let mut likely: Vec<(f64, &str)> = Vec::new();
        for asked in unknown.iter().take(MOST_NEAREST) {
            let alike = self.vocabulary.terms().map(|term| self.vocabulary.word(term));
            let alike = alike.map(|word| (strsim::jaro_winkler(&asked.word, word), word));
            likely.extend(alike.filter(|(likeness, _)| *likeness >= NEAR));
        }
        likely.sort_by(|(one, word), (other, than)| other.total_cmp(one).then_with(|| word.cmp(than)));
        // A word may look like several of them.
        let mut told = HashSet::new();
        let likely = likely.into_iter().filter(|(_, word)| told.insert(*word));
        likely.take(MOST_NEAREST).map(|(_, word)| word.to_owned()).collect()
    }

    /// How much the index holds, for those who measure: words, units, and bytes of its packed lists.
    #[must_use]
    pub fn size(&self) -> String {
        let (words, units) = (self.vocabulary.len(), self.units.len());
        let (lists, streams) = (self.postings.bytes() >> 10, self.streams.bytes() >> 10);
        format!("{words} words, {units} units, lists {lists} KiB, streams {streams} KiB")
    }

    pub(super) fn lexicon(&self) -> Lexicon<'_> {
        Lexicon {
            vocabulary: &self.vocabulary,
            postings: &self.postings,
            thesaurus: &self.thesaurus,
            units: self.units.len(),
        }
    }
}

/// Words that are offered at most, and typed words for which they are looked for.
const MOST_NEAREST: usize = 3;
/// How much alike they have to be, by Jaro and Winkler's measure: below it, words share little more than some letters.
const NEAR: f64 = 0.75;

/// The words of the query that nothing in the index is like. A letter or two at its end are a word that is being typed.
fn unknown<'q>(asked: &'q Query, sought: &[Sought]) -> impl Iterator<Item = &'q Asked> {
    let last = asked.order.last().copied();
    let begun = move |place: usize, word: &str| {
        Some(place) == last && word.chars().count() < weights::SHORTEST_PREFIX && word.chars().all(char::is_alphabetic)
    };
    let words = asked.words.iter().zip(sought).enumerate();
    let unlike =
        words.filter(move |(place, (asked, sought))| sought.candidates.is_empty() && !begun(*place, &asked.word));
    unlike.map(|(_, (asked, _))| asked)
}
