//! The second look: what the order of the words in a unit and its titles say, for the units that the first look liked.

use super::expand::Lexicon;
use super::layout::{Layout, Role};
use super::postings::Unit;
use super::streams::{Mark, Streams};
use super::stretch::Stretches;
use super::weights;

/// Holds a query against the words of units.
pub(super) struct Judge<'a, F> {
    pub lexicon: &'a Lexicon<'a>,
    pub streams: &'a Streams,
    pub layout: &'a Layout<'a>,
    /// What is left of the bonus for words that stand together.
    pub ease: f32,
    /// How many titles hold all of some words of the query, given as bits.
    pub together: F,
}

/// What a unit earns beyond its words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Judgement {
    /// To be added to the score.
    pub bonus: f32,
    /// Whether the whole query stands in it, word for word.
    pub verbatim: bool,
    /// Whether a long stretch of the query stands in it.
    pub long: bool,
    /// Which words of the query stand in it, its title and texts, but not in the titles above: bit `i` for word `i`.
    pub own: u64,
    /// Which of them stand in its title.
    pub title: u64,
}

/// What one title holds of the query.
#[derive(Default)]
struct TitleMatch {
    /// The rarity of its words.
    mass: f32,
    /// How much of that the query covers.
    matched: f32,
    words: usize,
    /// The words of the query that stand in it, with how surely.
    found: Vec<(usize, f32)>,
    /// Words of the longest stretch that it shares with the query.
    longest: usize,
}

impl<F: Fn(u64) -> u32> Judge<'_, F> {
    /// Judges a unit.
    pub fn judge(&self, unit: Unit) -> Judgement {
        let mut stretches = Stretches::new(self.layout);
        let mut judgement = Judgement::default();
        let mut title: Option<TitleMatch> = None;
        let mut titles = 0.0f32;
        for mark in self.streams.of(unit) {
            match mark {
                Mark::Word(term) => {
                    let roles = self.layout.roles(term);
                    let longest = stretches.word(term, roles);
                    let bits = roles.iter().fold(0, |bits, role| bits | bit(role.word));
                    judgement.own |= bits;
                    if let Some(title) = &mut title {
                        judgement.title |= bits;
                        title.take(self.lexicon.rarity(term), roles, longest);
                    }
                }
                Mark::Arg => stretches.end(),
                Mark::Part(part) => {
                    stretches.end();
                    titles = titles.max(title.take().map_or(0.0, |title| self.title(&title)));
                    title = part.is_title().then(TitleMatch::default);
                }
            }
        }
        titles = titles.max(title.map_or(0.0, |title| self.title(&title)));
        let (verbatim, long) = (stretches.verbatim(), stretches.long());
        Judgement { bonus: titles + stretches.bonus(), verbatim, long, ..judgement }
    }

    fn title(&self, title: &TitleMatch) -> f32 {
        if title.found.is_empty() {
            return 0.0;
        }
        let share = title.matched / title.mass;
        let mass: f32 = title.found.iter().map(|&(word, strength)| self.layout.mass(word) * strength).sum();
        let mut bonus = weights::TITLE_SHARE * mass * share;
        // Titles that share "how do I" share no subject.
        let meant: Vec<usize> =
            title.found.iter().map(|&(word, _)| word).filter(|&word| self.layout.means(word)).collect();
        if meant.len() > 1 {
            let titles = (self.together)(meant.iter().fold(0, |bits, &word| bits | bit(word)));
            let rarity = (1.0 + self.lexicon.units as f32 / titles.max(1) as f32).ln();
            bonus += weights::TOGETHER * self.ease * rarity * (0.5 + 0.5 * share);
        }
        if title.longest == title.words {
            bonus += weights::WHOLE_TITLE * mass;
        }
        bonus
    }
}

impl TitleMatch {
    fn take(&mut self, rarity: f32, roles: &[Role], stretch: usize) {
        self.mass += rarity;
        self.words += 1;
        self.matched += rarity * roles.iter().map(|role| role.strength).fold(0.0, f32::max);
        self.longest = self.longest.max(stretch);
        for role in roles {
            match self.found.iter_mut().find(|(word, _)| *word == role.word) {
                Some((_, strength)) => *strength = strength.max(role.strength),
                None => self.found.push((role.word, role.strength)),
            }
        }
    }
}

/// The bit of a word in a mask of words; none for words beyond its width.
pub(super) fn bit(word: usize) -> u64 {
    u32::try_from(word).ok().and_then(|word| 1u64.checked_shl(word)).unwrap_or(0)
}
