//! The order of the places that answer a query.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::affinity::Affinity;
use super::expand::{ExpandedTerm, Lexicon};
use super::features::{Features, Signals};
use super::first_pass::{FirstPass, cover};
use super::index::Index;
use super::interner::Term;
use super::passages::{Passage, Section};
use super::pattern::{QueryPattern, bit};
use super::postings::DocId;
use super::query::Query;
use super::ranked::Ranked;
use super::rerank::Reranker;
use super::second_pass::SecondPass;
use super::tokens::each_token;
use super::weights;
use crate::article::Text;
use crate::library::Library;

/// Sections that are looked at twice: those that the first look liked best, and as many that hold every word literally.
const SECOND_LOOK: usize = 160;
/// The same for a query of many words: the more a query says, the surer is the first look.
const SECOND_LOOK_OF_MANY: usize = 48;

/// Parts of one article, such as its symptoms and its resolution, that are listed beside each other; more crowd the list.
const MOST_PARTS: usize = 2;
/// Sections of one article with the same title that are listed.
const MOST_ALIKE: usize = 2;

/// Sections that may share a label before it says nothing of where it is: every article tells people to select *Save*.
const MOST_LABELLED: usize = 3;

/// A query on its way to an order of sections.
pub(super) struct Ranking<'a> {
    pub index: &'a Index,
    pub library: &'a Library,
    pub lexicon: &'a Lexicon<'a>,
    pub pattern: &'a QueryPattern<'a>,
    pub expanded: &'a [ExpandedTerm],
    /// Whether all words of the query are here.
    pub whole: bool,
    pub stop: &'a dyn Fn() -> bool,
    pub query: &'a Query,
    /// Whether the query is a pasted log.
    pub is_log: bool,
    /// Whether features are wanted even where meaning has no say.
    pub explain: bool,
}

/// An order of sections, and how it came about.
pub(super) struct Order {
    /// Best first.
    pub ranked: Vec<Ranked>,
    /// How many there are in all.
    pub total: usize,
    /// What decided whether meaning has a say; `None` where it was not asked.
    pub signals: Option<Signals>,
}

impl Ranking<'_> {
    /// The best `limit` sections, best first; `None` where the search was given up.
    pub fn best(&self, limit: usize) -> Option<Order> {
        let lexicon = self.lexicon;
        let first = FirstPass::count(lexicon, self.expanded, self.stop)?;
        let titles = Sets::of(&first, &first.titles);
        let texts = Sets::of(&first, &first.literal);
        let together = |bits: u64| titles.holding(bits);
        let pattern = self.pattern;
        let forward = &self.index.forward;
        let ease = pattern.ease();
        let meant = (0..self.expanded.len()).filter(|&word| pattern.means(word)).fold(0, |bits, word| bits | bit(word));
        let judge = SecondPass { lexicon, forward, pattern, ease, together };
        let all = self.all_words();
        let mut ranked = Vec::new();
        for doc in self.second_look(&first, limit) {
            if (self.stop)() {
                return None;
            }
            let look = judge.judge(doc);
            let place = self.index.docs[doc as usize];
            let related = if place.role.related { weights::RELATED } else { 1.0 };
            let held = first.literal[doc as usize] & meant;
            let together = if held.count_ones() > 1 { texts.rarity(held, lexicon.docs) } else { 0.0 };
            let bonus = look.bonus + weights::TEXT_TOGETHER * ease * together;
            let score = (first.scores[doc as usize] + bonus) * cover(&first, doc) * related;
            let literal = first.literal[doc as usize] == all;
            // A part of a symptom that answers only together with the title of its article leads to the article.
            let borrowed = first.literal[doc as usize] & !look.own != 0;
            let leads = place.role.part && look.title == 0 && borrowed && !look.long;
            let to = if place.role.row.is_some() {
                place.parent
            } else if leads {
                place.article
            } else {
                doc
            };
            let verbatim = self.whole && look.verbatim;
            let titled = look.whole_title;
            let coverage = first.coverage[doc as usize];
            ranked.push(Ranked { doc, to, score, verbatim, literal, titled, coverage, likely: false, features: None });
        }
        let looked_at = ranked.len();
        lift_verbatim(&mut ranked, self.query.order.len() >= weights::LONG);
        self.lift_labelled(&mut ranked);
        ranked.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then_with(|| self.by_id(a.doc, b.doc)));
        let signals = self.by_meaning(&first, &mut ranked)?;
        let mut seen = HashSet::new();
        ranked.retain(|one| seen.insert(one.to));
        self.thin_out(&mut ranked);
        let unseen = first.touched.len().saturating_sub(looked_at);
        let total = ranked.len() + unseen;
        ranked.truncate(limit);
        Some(Order { ranked, total, signals })
    }

    /// Lets meaning have its say, where the order by words leaves room for it. What answers exactly stays on top.
    fn by_meaning(&self, first: &FirstPass, ranked: &mut Vec<Ranked>) -> Option<Option<Signals>> {
        let (index, library, lexicon) = (self.index, self.library, self.lexicon);
        let is_paste = self.is_log || self.query.is_paste();
        let affinity = if is_paste { None } else { Affinity::new(&index.meanings, lexicon, self.query) };
        let by_words = |ranked: &mut Vec<Ranked>, unknown: f32| {
            let known = unknown < weights::MOST_UNKNOWN;
            ranked.iter_mut().for_each(|one| one.likely = known && one.coverage >= weights::LIKELY_COVERAGE);
        };
        let Some(affinity) = affinity else {
            by_words(ranked, 0.0);
            return Some(None);
        };
        let reranker = Reranker { index, library, lexicon, query: self.query, first, stop: self.stop };
        let signals = reranker.signals(ranked, affinity.mass());
        // Where no word is found, only meaning can answer.
        let open = ranked.is_empty() || signals.sum() > weights::GATE_OPEN;
        by_words(ranked, signals.unknown);
        if open || self.explain {
            let candidates = reranker.rerank(ranked, &affinity, &signals)?;
            if open {
                merge(ranked, candidates);
            } else {
                let features: HashMap<DocId, Option<Features>> =
                    candidates.into_iter().map(|one| (one.doc, one.features)).collect();
                ranked.iter_mut().for_each(|one| one.features = features.get(&one.doc).copied().flatten());
            }
        }
        Some(Some(signals))
    }

    /// Lifts the sections with a button or field that is called what was typed, where no title is and few have one.
    fn lift_labelled(&self, ranked: &mut [Ranked]) {
        if self.is_log || self.query.order.len() < 2 || ranked.iter().any(|one| one.titled) {
            return;
        }
        let highest = ranked.iter().map(|one| one.score).fold(0.0, f32::max);
        let labelled = ranked.iter_mut().filter(|one| one.verbatim && self.has_label(one.doc));
        let mut labelled: Vec<&mut Ranked> = labelled.take(MOST_LABELLED + 1).collect();
        if labelled.len() <= MOST_LABELLED {
            labelled.iter_mut().for_each(|one| one.score += highest);
        }
    }

    /// Whether the query is a label of a section, in either language.
    fn has_label(&self, doc: DocId) -> bool {
        let place = self.index.docs[doc as usize];
        let Some(entry) = self.library.entries().get(place.entry) else { return false };
        let typed: Vec<&str> = self.query.order.iter().map(|&word| &*self.query.words[word].word).collect();
        let is_query = |label: &str| {
            let mut words = Vec::new();
            each_token(label, |token| words.push(token.word.to_owned()));
            words == typed
        };
        let sides = |text: &Text| {
            text.target.labels().any(is_query) || text.source.iter().any(|side| side.labels().any(is_query))
        };
        let passages = Section::at(&entry.article, place.role.node, place.role.row).passages(&entry.article);
        passages.into_iter().any(|passage| matches!(passage.passage, Passage::Text(text) if sides(text)))
    }

    /// Leaves the best few parts of each article that is one symptom, since all of them lead to the same guide, and of its
    /// sections with the same title, since they say the same of different things.
    fn thin_out(&self, ranked: &mut Vec<Ranked>) {
        let mut parts: HashMap<DocId, usize> = HashMap::new();
        let mut titles: HashMap<(DocId, Vec<Term>), usize> = HashMap::new();
        ranked.retain(|one| {
            let place = self.index.docs[one.to as usize];
            if place.role.part {
                let count = parts.entry(place.article).or_default();
                *count += 1;
                return *count <= MOST_PARTS;
            }
            let title = self.index.forward.title(one.to);
            let count = titles.entry((place.article, title)).or_default();
            *count += 1;
            *count <= MOST_ALIKE
        });
    }

    fn all_words(&self) -> u64 {
        let words = u32::try_from(self.expanded.len()).unwrap_or(u32::MAX);
        1u64.checked_shl(words).map_or(u64::MAX, |bit| bit - 1)
    }

    /// The sections that are worth a second look.
    fn second_look(&self, first: &FirstPass, limit: usize) -> Vec<DocId> {
        let mut order: Vec<(f32, DocId)> =
            first.touched.iter().map(|&doc| (first.scores[doc as usize] * cover(first, doc), doc)).collect();
        order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let all = self.all_words();
        let many = self.expanded.len() > 2 * weights::CROWD;
        let most = if many { SECOND_LOOK_OF_MANY } else { SECOND_LOOK }.max(limit);
        let mut literal = 0;
        let mut rank = 0;
        order.retain(|&(_, doc)| {
            rank += 1;
            let own = first.literal[doc as usize] == all;
            literal += usize::from(own);
            rank <= most || own && literal <= most
        });
        order.into_iter().map(|(_, doc)| doc).collect()
    }

    fn by_id(&self, a: DocId, b: DocId) -> Ordering {
        let (first, second) = (self.index.docs[a as usize], self.index.docs[b as usize]);
        let id = |entry: usize| self.library.entries().get(entry).map(|entry| &entry.id);
        id(first.entry).cmp(&id(second.entry)).then(a.cmp(&b))
    }
}

/// Number of sections that hold each set of words.
struct Sets(HashMap<u64, u32>);

impl Sets {
    fn of(first: &FirstPass, masks: &[u64]) -> Self {
        let mut sets = HashMap::new();
        for &doc in &first.touched {
            *sets.entry(masks[doc as usize]).or_default() += 1;
        }
        Self(sets)
    }

    /// How many sections hold all words of a set.
    fn holding(&self, bits: u64) -> u32 {
        self.0.iter().filter(|(mask, _)| *mask & bits == bits).map(|(_, count)| count).sum()
    }

    fn rarity(&self, bits: u64, docs: usize) -> f32 {
        (1.0 + docs as f32 / self.holding(bits).max(1) as f32).ln()
    }
}

/// Lifts the sections that hold the whole query word for word above all that lack a word of it or hold one only by a guess:
/// what is plainly there comes first. A long query that a section holds in its order is a quotation: it is lifted above
/// sections with the same words in other places too.
fn lift_verbatim(ranked: &mut [Ranked], long: bool) {
    let below = |one: &&Ranked| !one.verbatim && (long || !one.literal);
    let highest = ranked.iter().filter(below).map(|one| one.score).fold(0.0, f32::max);
    for one in ranked.iter_mut().filter(|one| one.verbatim) {
        // A thousandth of the score keeps the order among those that are lifted.
        one.score = one.score.max(highest) + one.score * 0.001;
    }
}

/// Puts the re-ranked candidates behind what answers exactly and before all else, with scores that fall with the order.
fn merge(ranked: &mut Vec<Ranked>, candidates: Vec<Ranked>) {
    let known: HashSet<DocId> = candidates.iter().map(|one| one.doc).collect();
    let best = ranked.first().map_or(1.0, |one| one.score).max(f32::MIN_POSITIVE);
    let highest = candidates.first().map_or(0.0, |one| one.score);
    let lowest = candidates.last().map_or(0.0, |one| one.score);
    let lexical: HashMap<DocId, f32> = ranked.iter().map(|one| (one.doc, one.score / best)).collect();
    let rest: Vec<Ranked> = ranked.drain(..).filter(|one| !known.contains(&one.doc)).collect();
    let (mut exact, others): (Vec<Ranked>, Vec<Ranked>) = candidates.into_iter().partition(Ranked::exact);
    for one in &mut exact {
        one.score = highest + lexical.get(&one.doc).copied().unwrap_or(0.0);
    }
    exact.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.doc.cmp(&b.doc)));
    let below = |one: Ranked| Ranked { score: lowest - 1.0 + one.score / best, ..one };
    ranked.extend(exact.into_iter().chain(others).chain(rest.into_iter().map(below)));
    // Scores are positive to those who read them.
    let shift = 2.0 - lowest;
    ranked.iter_mut().for_each(|one| one.score += shift);
}
