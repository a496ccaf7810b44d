//! Answers queries over an index: query analysis, ranking, explaining.

use std::collections::HashSet;

use super::expand::ExpandedTerm;
use super::explain::{self, Explainer};
use super::found::{Band, Found, Hit};
use super::function_words::is_function_word;
use super::highlights::Highlights;
use super::index::Index;
use super::log::{self, LineOverrides};
use super::passages::Section;
use super::pattern::QueryPattern;
use super::query::{Query, QueryTerm};
use super::rank::Ranking;
use super::ranked::Ranked;
use super::shape::Kind;
use super::weights;
use crate::library::Library;

/// Searches a library through its index.
#[derive(Clone, Copy, Debug)]
pub struct Searcher<'a> {
    index: &'a Index,
    library: &'a Library,
    explain: bool,
}

impl<'a> Searcher<'a> {
    /// A searcher of `library`, whose words `index` holds.
    #[must_use]
    pub fn new(index: &'a Index, library: &'a Library) -> Self {
        Self { index, library, explain: false }
    }

    /// The same, with the features of every hit.
    #[must_use]
    pub fn explaining(self) -> Self {
        Self { explain: true, ..self }
    }

    /// The best `limit` hits for a query, best first. An empty query has none.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Found {
        self.search_unless(query, limit, &|| false).unwrap_or_default()
    }

    /// The same, given up with `None` as soon as `stop` says that nobody waits for the answer any more.
    #[must_use]
    pub fn search_unless(&self, query: &str, limit: usize, stop: &dyn Fn() -> bool) -> Option<Found> {
        self.search_with_overrides(query, &LineOverrides::new(), limit, stop)
    }

    /// The same for a pasted log, of which the reader switched some lines on or off.
    #[must_use]
    pub fn search_with_overrides(
        &self,
        query: &str,
        turned: &LineOverrides,
        limit: usize,
        stop: &dyn Fn() -> bool,
    ) -> Option<Found> {
        if let Some(found) = self.named(query).filter(|_| limit > 0) {
            return Some(found);
        }
        let mut asked = Query::default();
        let reading = log::read(query, turned);
        for (stretch, weight) in &reading.stretches {
            asked.add(stretch, *weight);
        }
        let lexicon = self.index.lexicon();
        let whole = !lexicon.shorten(&mut asked);
        let expanded = lexicon.expand(&asked);
        let pattern = QueryPattern::new(&lexicon, &asked, &expanded);
        let ranking = Ranking {
            index: self.index,
            library: self.library,
            lexicon: &lexicon,
            pattern: &pattern,
            expanded: &expanded,
            whole,
            stop,
            query: &asked,
            is_log: reading.used.is_some(),
            explain: self.explain,
        };
        let order = ranking.best(limit)?;
        let explainer =
            Explainer { index: self.index, lexicon: &lexicon, query: &asked, expanded: &expanded, pattern: &pattern };
        let mut unknown: Vec<&QueryTerm> = unknown(&asked, &expanded).collect();
        // A code that is found nowhere is the first thing to say.
        unknown.sort_by_key(|asked| !asked.is_code());
        let typed = unknown.iter().map(|asked| asked.typed.clone()).collect();
        let unknown_codes = unknown.iter().filter(|asked| asked.is_code()).count();
        let mut found = Found { unknown: typed, unknown_codes, used: reading.used, ..Found::default() };
        found.highlights = explainer.highlights();
        found.signals = order.signals;
        found.total = order.total;
        for one in order.ranked {
            found.hits.push(self.hit(&explainer, &one, &found.highlights));
        }
        if found.hits.is_empty() {
            found.nearest = self.nearest(&unknown);
        }
        if found.used.is_none() {
            found.corrected = self.corrected(&explainer, &found.hits);
        }
        Some(found)
    }

    /// The place that the query names by itself.
    fn named(&self, query: &str) -> Option<Found> {
        let address = self.library.named_place(query)?;
        let hit = Hit {
            address,
            row: None,
            score: 1.0,
            band: Band::Exact,
            reasons: Vec::new(),
            snippet: None,
            features: None,
        };
        Some(Found { hits: vec![hit], total: 1, ..Found::default() })
    }

    fn hit(&self, explainer: &Explainer<'_>, ranked: &Ranked, highlights: &Highlights) -> Hit {
        let (reasons, passage) = explainer.explain(ranked.doc);
        let place = self.index.docs[ranked.doc as usize];
        let snippet = passage.zip(self.library.entries().get(place.entry)).and_then(|(passage, entry)| {
            let doc = Section::at(&entry.article, place.role.node, place.role.row);
            explain::snippet(&entry.article, &doc, passage, highlights)
        });
        let address = self.index.docs[ranked.to as usize].address();
        let band = ranked.band();
        let row = place.role.row;
        Hit { address, row, score: ranked.score, band, reasons, snippet, features: ranked.features }
    }

    fn corrected(&self, explainer: &Explainer<'_>, hits: &[Hit]) -> Option<String> {
        let best = hits.first()?;
        let article = &self.library.entries().get(best.address.entry)?.article;
        explainer.corrected(&best.reasons, article, &Section::at(article, best.address.node, best.row))
    }

    /// The words of the index that look most like any of `unknown`, best first: what may have been meant where nothing
    /// was found.
    fn nearest(&self, unknown: &[&QueryTerm]) -> Vec<String> {
        let mut likely: Vec<(f64, &str)> = Vec::new();
        for asked in unknown.iter().filter(|asked| !asked.is_code()).take(MOST_NEAREST) {
            let words = self.index.vocabulary.terms().map(|term| self.index.vocabulary.word(term));
            // Letters at the beginning weigh so much that a single one would look like any word.
            let least = asked.word.chars().count().div_ceil(2);
            let alike =
                words.filter(|word| !word.bytes().any(|byte| byte.is_ascii_digit()) && word.chars().count() >= least);
            let alike = alike.map(|word| (strsim::jaro_winkler(&asked.word, word), word));
            likely.extend(alike.filter(|(likeness, _)| *likeness >= NEAR));
        }
        likely.sort_by(|(one, word), (other, than)| other.total_cmp(one).then_with(|| word.cmp(than)));
        // A word may look like several of them.
        let mut told = HashSet::new();
        let likely = likely.into_iter().filter(|(_, word)| told.insert(*word));
        likely.take(MOST_NEAREST).map(|(_, word)| word.to_owned()).collect()
    }
}

/// Words that are offered at most, and typed words for which they are looked for.
const MOST_NEAREST: usize = 3;
/// How much alike they have to be, by Jaro and Winkler's measure: below it, words share little more than some letters.
const NEAR: f64 = 0.75;

/// The words of the query that nothing in the index is like. A letter or two at its end are a word that is being typed.
fn unknown<'q>(asked: &'q Query, expanded: &[ExpandedTerm]) -> impl Iterator<Item = &'q QueryTerm> {
    let last = asked.order.last().copied();
    let begun = move |place: usize, word: &str| {
        Some(place) == last && word.chars().count() < weights::SHORTEST_PREFIX && word.chars().all(char::is_alphabetic)
    };
    let words = asked.words.iter().zip(expanded).enumerate();
    // Letter pairs and function words are nothing that a person would recognize as missing.
    let names = |asked: &QueryTerm| !matches!(asked.kind, Kind::Pair) && !is_function_word(&asked.word);
    let unlike = words.filter(move |(place, (asked, expanded))| {
        expanded.candidates.is_empty() && names(asked) && !begun(*place, &asked.word)
    });
    unlike.map(|(_, (asked, _))| asked)
}
