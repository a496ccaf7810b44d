//! The order of the places that answer a query.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::expand::{ExpandedTerm, Lexicon};
use super::first_pass::FirstPass;
use super::index::Index;
use super::pattern::QueryPattern;
use super::pattern::bit;
use super::postings::DocId;
use super::second_pass::SecondPass;
use super::weights;
use crate::library::Library;

/// Sections that are looked at twice: those that the first look liked best, and as many that hold every word literally.
const SECOND_LOOK: usize = 160;
/// The same for a query of many words: the more a query says, the surer is the first look.
const SECOND_LOOK_OF_MANY: usize = 48;

/// Parts of one article, such as its symptoms and its resolution, that are listed beside each other; more crowd the list.
const MOST_PARTS: usize = 2;

/// A query on its way to an order of sections.
pub(super) struct Ranking<'a> {
    pub index: &'a Index,
    pub library: &'a Library,
    pub lexicon: &'a Lexicon<'a>,
    pub pattern: &'a QueryPattern<'a>,
    pub expanded: &'a [ExpandedTerm],
    /// Whether the query stands here with all its words.
    pub whole: bool,
    pub stop: &'a dyn Fn() -> bool,
}

/// A section that was looked at twice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    /// The section.
    pub doc: DocId,
    /// The section that it leads to.
    pub to: DocId,
    pub score: f32,
    /// The whole query stands in it, word for word.
    verbatim: bool,
    /// Every word of the query stands in it literally.
    literal: bool,
}

impl Ranking<'_> {
    /// The best `limit` sections, best first; `None` where the search was given up.
    pub fn best(&self, limit: usize) -> Option<Vec<Ranked>> {
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
            let to = if leads { place.article } else { doc };
            ranked.push(Ranked { doc, to, score, verbatim: self.whole && look.verbatim, literal });
        }
        lift_verbatim(&mut ranked);
        ranked.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then_with(|| self.by_id(a.doc, b.doc)));
        let mut seen = HashSet::new();
        ranked.retain(|one| seen.insert(one.to));
        self.thin_out(&mut ranked);
        ranked.truncate(limit);
        Some(ranked)
    }

    /// Leaves the best few parts of each article that is one symptom: all of them lead to the same guide.
    fn thin_out(&self, ranked: &mut Vec<Ranked>) {
        let mut listed: HashMap<DocId, usize> = HashMap::new();
        ranked.retain(|one| {
            let place = self.index.docs[one.to as usize];
            let count = listed.entry(place.article).or_default();
            *count += usize::from(place.role.part);
            !place.role.part || *count <= MOST_PARTS
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

/// Which sets of words stand together in how many sections.
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

/// What the part of the query that a section holds leaves of its score.
fn cover(first: &FirstPass, doc: DocId) -> f32 {
    let (floor, power) = weights::COVERAGE;
    floor + (1.0 - floor) * first.coverage[doc as usize].powf(power)
}

/// Lifts the sections that hold the whole query word for word above all that lack a word of it or hold one only by a guess:
/// what is plainly there comes first.
fn lift_verbatim(ranked: &mut [Ranked]) {
    let guess = ranked.iter().filter(|one| !one.literal && !one.verbatim).map(|one| one.score).fold(0.0, f32::max);
    for one in ranked.iter_mut().filter(|one| one.verbatim) {
        // A thousandth of the score keeps the order among those that are lifted.
        one.score = one.score.max(guess) + one.score * 0.001;
    }
}
