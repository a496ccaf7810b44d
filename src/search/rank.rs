//! The order of the places that answer a query.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::expand::{Lexicon, Sought};
use super::index::Index;
use super::judge::{Judge, bit};
use super::layout::Layout;
use super::postings::Unit;
use super::tally::Tally;
use super::weights;
use crate::library::Library;

/// Units that are looked at twice: those that the first look liked best, and as many that hold every word literally.
const SECOND_LOOK: usize = 160;
/// The same for a query of many words: the more a query says, the surer is the first look.
const SECOND_LOOK_OF_MANY: usize = 48;

/// Parts of one article, such as its symptoms and its resolution, that are listed beside each other; more crowd the list.
const MOST_PARTS: usize = 2;

/// A query on its way to an order of units.
pub(super) struct Ranking<'a> {
    pub index: &'a Index,
    pub library: &'a Library,
    pub lexicon: &'a Lexicon<'a>,
    pub layout: &'a Layout<'a>,
    pub sought: &'a [Sought],
    /// Whether the query stands here with all its words.
    pub whole: bool,
    pub stop: &'a dyn Fn() -> bool,
}

/// A unit that was looked at twice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    /// The unit.
    pub unit: Unit,
    /// The unit that it leads to.
    pub to: Unit,
    pub score: f32,
    /// The whole query stands in it, word for word.
    verbatim: bool,
    /// Every word of the query stands in it literally.
    literal: bool,
}

impl Ranking<'_> {
    /// The best `limit` units, best first; `None` where the search was given up.
    pub fn best(&self, limit: usize) -> Option<Vec<Ranked>> {
        let lexicon = self.lexicon;
        let tally = Tally::count(lexicon, self.sought, self.stop)?;
        let titles = Sets::of(&tally, &tally.titles);
        let texts = Sets::of(&tally, &tally.literal);
        let together = |bits: u64| titles.holding(bits);
        let layout = self.layout;
        let streams = &self.index.streams;
        let ease = layout.ease();
        let meant = (0..self.sought.len()).filter(|&word| layout.means(word)).fold(0, |bits, word| bits | bit(word));
        let judge = Judge { lexicon, streams, layout, ease, together };
        let all = self.all_words();
        let mut ranked = Vec::new();
        for unit in self.second_look(&tally, limit) {
            if (self.stop)() {
                return None;
            }
            let judgement = judge.judge(unit);
            let place = self.index.units[unit as usize];
            let related = if place.role.related { weights::RELATED } else { 1.0 };
            let held = tally.literal[unit as usize] & meant;
            let together = if held.count_ones() > 1 { texts.rarity(held, lexicon.units) } else { 0.0 };
            let bonus = judgement.bonus + weights::TEXT_TOGETHER * ease * together;
            let score = (tally.scores[unit as usize] + bonus) * cover(&tally, unit) * related;
            let literal = tally.literal[unit as usize] == all;
            // A part of a symptom that answers only together with the title of its article leads to the article.
            let borrowed = tally.literal[unit as usize] & !judgement.own != 0;
            let leads = place.role.part && judgement.title == 0 && borrowed && !judgement.long;
            let to = if leads { place.article } else { unit };
            ranked.push(Ranked { unit, to, score, verbatim: self.whole && judgement.verbatim, literal });
        }
        lift_verbatim(&mut ranked);
        ranked.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then_with(|| self.by_id(a.unit, b.unit)));
        let mut seen = HashSet::new();
        ranked.retain(|one| seen.insert(one.to));
        self.thin_out(&mut ranked);
        ranked.truncate(limit);
        Some(ranked)
    }

    /// Leaves the best few parts of each article that is one symptom: all of them lead to the same guide.
    fn thin_out(&self, ranked: &mut Vec<Ranked>) {
        let mut listed: HashMap<Unit, usize> = HashMap::new();
        ranked.retain(|one| {
            let place = self.index.units[one.to as usize];
            let count = listed.entry(place.article).or_default();
            *count += usize::from(place.role.part);
            !place.role.part || *count <= MOST_PARTS
        });
    }

    fn all_words(&self) -> u64 {
        let words = u32::try_from(self.sought.len()).unwrap_or(u32::MAX);
        1u64.checked_shl(words).map_or(u64::MAX, |bit| bit - 1)
    }

    /// The units that are worth a second look.
    fn second_look(&self, tally: &Tally, limit: usize) -> Vec<Unit> {
        let mut order: Vec<(f32, Unit)> =
            tally.touched.iter().map(|&unit| (tally.scores[unit as usize] * cover(tally, unit), unit)).collect();
        order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let all = self.all_words();
        let many = self.sought.len() > 2 * weights::CROWD;
        let most = if many { SECOND_LOOK_OF_MANY } else { SECOND_LOOK }.max(limit);
        let mut literal = 0;
        let mut rank = 0;
        order.retain(|&(_, unit)| {
            rank += 1;
            let own = tally.literal[unit as usize] == all;
            literal += usize::from(own);
            rank <= most || own && literal <= most
        });
        order.into_iter().map(|(_, unit)| unit).collect()
    }

    fn by_id(&self, a: Unit, b: Unit) -> Ordering {
        let (first, second) = (self.index.units[a as usize], self.index.units[b as usize]);
        let id = |entry: usize| self.library.entries().get(entry).map(|entry| &entry.id);
        id(first.entry).cmp(&id(second.entry)).then(a.cmp(&b))
    }
}

/// Which sets of words stand together in how many units.
struct Sets(HashMap<u64, u32>);

impl Sets {
    fn of(tally: &Tally, masks: &[u64]) -> Self {
        let mut sets = HashMap::new();
        for &unit in &tally.touched {
            *sets.entry(masks[unit as usize]).or_default() += 1;
        }
        Self(sets)
    }

    /// How many units hold all words of a set.
    fn holding(&self, bits: u64) -> u32 {
        self.0.iter().filter(|(mask, _)| *mask & bits == bits).map(|(_, count)| count).sum()
    }

    fn rarity(&self, bits: u64, units: usize) -> f32 {
        (1.0 + units as f32 / self.holding(bits).max(1) as f32).ln()
    }
}

/// What the part of the query that a unit holds leaves of its score.
fn cover(tally: &Tally, unit: Unit) -> f32 {
    let (floor, power) = weights::COVERAGE;
    floor + (1.0 - floor) * tally.coverage[unit as usize].powf(power)
}

/// Lifts the units that hold the whole query word for word above all that lack a word of it or hold one only by a guess:
/// what is plainly there comes first.
fn lift_verbatim(ranked: &mut [Ranked]) {
    let guess = ranked.iter().filter(|one| !one.literal && !one.verbatim).map(|one| one.score).fold(0.0, f32::max);
    for one in ranked.iter_mut().filter(|one| one.verbatim) {
        // A thousandth of the score keeps the order among those that are lifted.
        one.score = one.score.max(guess) + one.score * 0.001;
    }
}
