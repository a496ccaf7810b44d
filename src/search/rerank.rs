//! The final order: a linear model over features of words and of meaning.

use std::collections::HashMap;

use super::affinity::Affinity;
use super::expand::Lexicon;
use super::features::{Feature, Features, Signals};
use super::first_pass::{FirstPass, cover};
use super::function_words::is_function_word;
use super::index::Index;
use super::postings::DocId;
use super::query::Query;
use super::ranked::Ranked;
use super::weights;
use crate::article::NodeKind;
use crate::library::Library;

/// Candidates that each way of ranking puts forward.
const LEXICAL: usize = 60;
const MEANING: usize = 60;
const ARTICLE_MEANING: usize = 30;
const EXPANDED: usize = 60;

/// Reorders what the words of a query found by what the query means.
pub(super) struct Reranker<'a> {
    pub index: &'a Index,
    pub library: &'a Library,
    pub lexicon: &'a Lexicon<'a>,
    pub query: &'a Query,
    pub first: &'a FirstPass,
    pub stop: &'a dyn Fn() -> bool,
}

/// The best of the sections of an article.
#[derive(Clone, Copy, Default)]
struct ArticleBest {
    lexical: f32,
    meaning: f32,
    expanded: f32,
}

impl Reranker<'_> {
    /// Whether the words of the query alone decide: the ranking by words is sure enough, or meaning has nothing to say.
    pub fn signals(&self, lexical: &[Ranked], mass: f32) -> Signals {
        let terms: Vec<_> = self.query.words.iter().filter(|term| !term.kind.is_whole()).collect();
        let share = |count: usize| count as f32 / terms.len().max(1) as f32;
        let count = |test: &dyn Fn(&str) -> bool| share(terms.iter().filter(|term| test(&term.word)).count());
        let vocabulary = self.lexicon.vocabulary;
        let table = self.index.meanings.table();
        let score = |place: usize| lexical.get(place).map_or(0.0, |one| one.score);
        Signals {
            coverage: lexical.first().map_or(0.0, |one| self.first.coverage[one.doc as usize]),
            margin: if score(0) > 0.0 { 1.0 - score(1) / score(0) } else { 0.0 },
            confidence: (score(0) / mass.max(0.1)).min(3.0) / 3.0,
            unknown: count(&|word| {
                vocabulary.get(word).is_none() && table.is_none_or(|table| table.languages_of(word).is_none())
            }),
            missing: count(&|word| vocabulary.get(word).is_none()),
            digits: count(&|word| word.chars().any(char::is_numeric)),
            // Who types three words means each.
            functions: if self.query.order.len() < weights::SENTENCE { 0.0 } else { count(&is_function_word) },
            length: terms.len().min(30) as f32 / 30.0,
            code: f32::from(u8::from(self.query.words.iter().any(|term| term.is_code()))),
        }
    }

    /// The candidates with their features, in the order of the model; `None` where the search was given up.
    pub fn rerank(&self, lexical: &[Ranked], affinity: &Affinity<'_>, signals: &Signals) -> Option<Vec<Ranked>> {
        let numbers = || numbers(self.index.docs.len());
        let expanded = FirstPass::count(self.lexicon, &affinity.expanded(), self.stop)?;
        let cosines: Vec<(f32, f32)> = numbers().map(|doc| affinity.cosines(doc)).collect();
        let by_words: HashMap<DocId, &Ranked> = lexical.iter().map(|one| (one.doc, one)).collect();
        let lexical_of = |doc: DocId| {
            let plain = || self.first.scores[doc as usize] * cover(self.first, doc);
            by_words.get(&doc).map_or_else(plain, |one| one.score)
        };
        let best_lexical = lexical.first().map_or(0.0, |one| one.score).max(f32::MIN_POSITIVE);
        let best_expanded = expanded.scores.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        let mut articles: HashMap<DocId, ArticleBest> = HashMap::new();
        for doc in numbers() {
            let best = articles.entry(self.index.docs[doc as usize].article).or_default();
            best.lexical = best.lexical.max(lexical_of(doc) / best_lexical);
            best.meaning = best.meaning.max(cosines[doc as usize].1);
            best.expanded = best.expanded.max(expanded.scores[doc as usize] / best_expanded);
        }
        let pool = pool(lexical, &cosines, &expanded);
        let mass = affinity.mass().max(0.1);
        let mut out = Vec::with_capacity(pool.len());
        for doc in pool {
            if (self.stop)() {
                return None;
            }
            let place = self.index.docs[doc as usize];
            let best = articles[&place.article];
            let words = affinity.interaction(doc, &self.above(doc), &self.index.forward);
            let meaning = words.path.max(words.body);
            // What holds no word of the query has to mean some of it.
            if self.first.coverage[doc as usize] == 0.0 && meaning < weights::LEAST_MEANING {
                continue;
            }
            let mut features = Features::default();
            features.set(Feature::Lexical, lexical_of(doc) / best_lexical);
            features.set(Feature::LexicalMass, (lexical_of(doc) / mass).min(6.0) / 2.0);
            features.set(Feature::ArticleLexical, best.lexical);
            features.set(Feature::TitleMeaning, cosines[doc as usize].0.max(0.0));
            features.set(Feature::SectionMeaning, cosines[doc as usize].1.max(0.0));
            features.set(Feature::ArticleMeaning, best.meaning);
            features.set(Feature::Expanded, expanded.scores[doc as usize] / best_expanded);
            features.set(Feature::ExpandedMass, (expanded.scores[doc as usize] / mass).min(3.0) / 2.0);
            features.set(Feature::ArticleExpanded, best.expanded);
            features.set(Feature::TitleWords, words.title);
            features.set(Feature::BodyWords, words.body);
            features.set(Feature::PathWords, words.path);
            features.set(Feature::Coverage, self.first.coverage[doc as usize]);
            self.describe(doc, &mut features);
            let score = weights::RERANK.iter().map(|&(feature, weight)| weight * features.get(feature)).sum();
            let coverage = self.first.coverage[doc as usize];
            let to = if place.role.row.is_some() { place.parent } else { doc };
            let known = by_words.get(&doc).map_or_else(|| Ranked { coverage, to, ..Ranked::new(doc) }, |one| **one);
            out.push(Ranked { score, likely: is_likely(&features, signals), features: Some(features), ..known });
        }
        out.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.doc.cmp(&b.doc)));
        Some(out)
    }

    /// What is known of a section whatever the query.
    fn describe(&self, doc: DocId, features: &mut Features) {
        let place = self.index.docs[doc as usize];
        let Some(entry) = self.library.entries().get(place.entry) else { return };
        let flag = |is: bool| f32::from(u8::from(is));
        features.set(Feature::Level, f32::from(place.role.level) / 4.0);
        features.set(Feature::Announcement, flag(is_announcement(&entry.id)));
        features.set(Feature::Cause, flag(place.role.kind == NodeKind::Cause));
        features.set(Feature::Related, flag(place.role.kind == NodeKind::Related));
    }

    /// The sections whose titles are above a section, its article last.
    fn above(&self, doc: DocId) -> Vec<DocId> {
        let up = |doc: DocId| Some(self.index.docs[doc as usize].parent).filter(|&parent| parent != doc);
        std::iter::successors(up(doc), |&doc| up(doc)).collect()
    }
}

/// Whether a candidate most likely answers.
fn is_likely(features: &Features, signals: &Signals) -> bool {
    let sum: f32 = weights::LIKELY.iter().map(|&(feature, weight)| weight * features.get(feature)).sum();
    sum + weights::LIKELY_UNKNOWN * signals.unknown + weights::LIKELY_MISSING * signals.missing + weights::LIKELY_BIAS
        > 0.0
}

/// Folders of what was news once.
const ANNOUNCEMENTS: [&str; 8] =
    ["announcements", "announcement", "release-notes", "releases", "changelog", "news", "blog", "archive"];

fn is_announcement(id: &str) -> bool {
    id.split(['/', '.']).any(|part| ANNOUNCEMENTS.contains(&&*part.to_ascii_lowercase()))
}

/// The numbers of this many sections.
fn numbers(docs: usize) -> impl Iterator<Item = DocId> {
    (0..docs).map(|doc| u32::try_from(doc).unwrap_or(DocId::MAX))
}

/// The candidates of all ways of ranking, in the order of their numbers.
fn pool(lexical: &[Ranked], cosines: &[(f32, f32)], expanded: &FirstPass) -> Vec<DocId> {
    let mut pool: Vec<DocId> = lexical.iter().take(LEXICAL).map(|one| one.doc).collect();
    pool.extend(top(numbers(cosines.len()), MEANING, |doc| cosines[doc as usize].0 + cosines[doc as usize].1));
    pool.extend(top(numbers(cosines.len()), ARTICLE_MEANING, |doc| cosines[doc as usize].1));
    pool.extend(top(expanded.touched.iter().copied(), EXPANDED, |doc| expanded.scores[doc as usize]));
    pool.sort_unstable();
    pool.dedup();
    pool
}

/// The `count` highest of `docs`.
fn top(docs: impl Iterator<Item = DocId>, count: usize, value: impl Fn(DocId) -> f32) -> Vec<DocId> {
    let mut order: Vec<(f32, DocId)> = docs.map(|doc| (value(doc), doc)).collect();
    let by_value = |a: &(f32, DocId), b: &(f32, DocId)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if order.len() > count {
        order.select_nth_unstable_by(count, by_value);
        order.truncate(count);
    }
    order.into_iter().map(|(_, doc)| doc).collect()
}
