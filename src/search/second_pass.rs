//! The second look: what the order of the words in a section and its titles say, for the sections that the first look liked.

use super::expand::Lexicon;
use super::forward::{ForwardIndex, Mark};
use super::pattern::{QueryPattern, TermRole, bit};
use super::phrase::PhraseMatcher;
use super::postings::DocId;
use super::weights;

/// Holds a query against the words of sections.
pub(super) struct SecondPass<'a, F> {
    pub lexicon: &'a Lexicon<'a>,
    pub forward: &'a ForwardIndex,
    pub pattern: &'a QueryPattern<'a>,
    /// Damping factor of the proximity bonus.
    pub ease: f32,
    /// How many titles hold all of some words of the query, given as bits.
    pub together: F,
}

/// What a section earns beyond its words.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SecondLook {
    /// To be added to the score.
    pub bonus: f32,
    /// Whether it holds the whole query, word for word.
    pub verbatim: bool,
    /// Whether it holds a long stretch of the query.
    pub long: bool,
    /// Whether a title of it is the query, word for word.
    pub whole_title: bool,
    /// Which words of the query it holds in its title and texts, but not in the titles above: bit `i` for word `i`.
    pub own: u64,
    /// Which of them are in its title.
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
    /// The words of the query that it holds, with how surely.
    found: Vec<(usize, f32)>,
    /// Whether each word of it is one of the query's own.
    exact: bool,
    /// Words of the longest stretch that it shares with the query.
    longest: usize,
}

impl<F: Fn(u64) -> u32> SecondPass<'_, F> {
    /// Judges a section.
    pub fn judge(&self, doc: DocId) -> SecondLook {
        let mut stretches = PhraseMatcher::new(self.pattern);
        let mut look = SecondLook::default();
        let mut title: Option<TitleMatch> = None;
        let mut titles = 0.0f32;
        let mut whole_title = false;
        for mark in self.forward.of(doc) {
            match mark {
                Mark::Word(term) => {
                    let roles = self.pattern.roles(term);
                    let longest = stretches.word(term, roles);
                    let bits = roles.iter().fold(0, |bits, role| bits | bit(role.word));
                    look.own |= bits;
                    if let Some(title) = &mut title {
                        look.title |= bits;
                        title.take(self.lexicon.rarity(term), roles, longest);
                    }
                }
                Mark::Break => stretches.end(),
                Mark::Field(part) => {
                    stretches.end();
                    whole_title |= title.as_ref().is_some_and(|title| self.is_query(title));
                    titles = titles.max(title.take().map_or(0.0, |title| self.title(&title)));
                    title = part.is_title().then(|| TitleMatch { exact: true, ..TitleMatch::default() });
                }
            }
        }
        whole_title |= title.as_ref().is_some_and(|title| self.is_query(title));
        titles = titles.max(title.map_or(0.0, |title| self.title(&title)));
        let (verbatim, long) = (stretches.verbatim(), stretches.long());
        SecondLook { bonus: titles + stretches.bonus(), verbatim, long, whole_title, ..look }
    }

    /// Whether a title is the query, word for word.
    fn is_query(&self, title: &TitleMatch) -> bool {
        title.words == self.pattern.order.len() && title.longest == title.words && title.exact
    }

    fn title(&self, title: &TitleMatch) -> f32 {
        if title.found.is_empty() {
            return 0.0;
        }
        let share = title.matched / title.mass;
        let mass: f32 = title.found.iter().map(|&(word, strength)| self.pattern.mass(word) * strength).sum();
        let mut bonus = weights::TITLE_SHARE * mass * share;
        // Titles that share "how do I" share no subject.
        let meant: Vec<usize> =
            title.found.iter().map(|&(word, _)| word).filter(|&word| self.pattern.means(word)).collect();
        if meant.len() > 1 {
            let titles = (self.together)(meant.iter().fold(0, |bits, &word| bits | bit(word)));
            let rarity = (1.0 + self.lexicon.docs as f32 / titles.max(1) as f32).ln();
            bonus += weights::TOGETHER * self.ease * rarity * (0.5 + 0.5 * share);
        }
        if title.longest == title.words {
            bonus += weights::WHOLE_TITLE * mass;
        }
        bonus
    }
}

impl TitleMatch {
    fn take(&mut self, rarity: f32, roles: &[TermRole], stretch: usize) {
        self.mass += rarity;
        self.words += 1;
        self.exact &= roles.iter().any(|role| role.exact);
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
