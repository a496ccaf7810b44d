//! A guide of the journal becomes a walk through today's article.

use std::collections::HashSet;

use super::history::Past;
use super::names::Names;
use crate::article::Article;
use crate::guide::{Guide, StepKey};
use crate::library::Address;

/// A guide that was taken up again.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The walk, as far as it was.
    pub guide: Guide,
    /// The steps and choices that the article did not have when the guide was left.
    pub new: HashSet<StepKey>,
    /// How many things were done that the article no longer asks for.
    pub gone: usize,
}

/// Walks again what `past` tells, through the symptom at `address`.
#[must_use]
pub fn replay(past: &Past, address: Address, article: &Article) -> Replayed {
    let names = Names::of(article, Guide::begin(address, article, 0).plan());
    let today = names.layout();
    let renamed = past.layout.renamed_to(today);
    let mut guide = Guide::begin(address, article, names.resolution_of(&renamed.resolution(&past.first)).unwrap_or(0));
    let mut gone = 0;
    for (at, what) in &past.done {
        match names.event(&renamed.what(what.clone())) {
            Some(event) => guide.apply(article, event, *at),
            None => gone += 1,
        }
    }
    let known: HashSet<String> = past.layout.steps.iter().map(|name| renamed.step(name)).collect();
    let new = today.steps.iter().filter(|name| !known.contains(*name)).filter_map(|name| names.key(name)).cloned();
    Replayed { new: new.collect(), guide, gone }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
