//! A guide of the journal becomes a walk through today's article.

use std::collections::HashSet;

use super::past::PastGuide;
use super::step_ids::{Renamed, StepIds};
use crate::article::Article;
use crate::guide::{Guide, StepKey};
use crate::library::Address;

/// A guide that was resumed.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The walk, as far as it was.
    pub guide: Guide,
    /// The steps and choices that the article did not have when the guide was left.
    pub new: HashSet<StepKey>,
    /// Number of recorded events about steps that the article no longer has.
    pub gone: usize,
}

/// Replays `past` through the symptom at `address`.
#[must_use]
pub fn replay(past: &PastGuide, address: Address, article: &Article) -> Replayed {
    let ids = StepIds::of(article, Guide::starting_at(address, article, 0).plan());
    let (known, today) = (&past.opened.outline, ids.outline());
    let renamed = Renamed::between(known, today);
    let first = ids.resolution_of(&renamed.resolution(&past.opened.first)).unwrap_or(0);
    let mut guide = Guide::starting_at(address, article, first);
    let mut gone = 0;
    for (at, event) in &past.done {
        match ids.from_journal(&renamed.event(event.clone())) {
            Some(event) => guide.apply(event, *at),
            None => gone += 1,
        }
    }
    let known: HashSet<String> = known.steps.iter().map(|name| renamed.step(name)).collect();
    let new = today.steps.iter().filter(|name| !known.contains(*name)).filter_map(|name| ids.key(name)).cloned();
    Replayed { new: new.collect(), guide, gone }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
