//! Names for the steps, choices and resolutions of a guide that outlive an edit of the article.
//!
//! A step's name is a hash of what it says in the original's language: it does not change when a step is put before it,
//! when the translation is mended, or when the article is read in another language. Steps that say the same are told
//! apart by how many stand before them. A resolution goes by the anchor of its heading.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::record::{AnswerName, What};
use crate::article::{Article, Block};
use crate::guide::{Answer, Event, Part, Plan, StepKey, step_blocks};

/// What an article offered when a guide was opened, by names, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Steps and choices, with every branch of every choice.
    #[serde(default)]
    pub steps: Vec<String>,
    /// Resolutions.
    #[serde(default)]
    pub resolutions: Vec<String>,
}

/// What the names of one layout are called in another. In another language, without an original beside it, nothing says
/// the same; where there is as much of it, its place tells what is meant.
pub(super) struct Renamed<'a> {
    steps: Option<(&'a [String], &'a [String])>,
    resolutions: Option<(&'a [String], &'a [String])>,
}

impl Layout {
    /// All its names.
    pub(super) fn names(&mut self) -> impl Iterator<Item = &mut String> {
        self.steps.iter_mut().chain(&mut self.resolutions)
    }

    /// How the names of this layout are to be read in `other`.
    pub(super) fn renamed_to<'a>(&'a self, other: &'a Self) -> Renamed<'a> {
        fn by_place<'a>(from: &'a [String], to: &'a [String]) -> Option<(&'a [String], &'a [String])> {
            let known: HashSet<&String> = from.iter().collect();
            (from.len() == to.len() && !to.iter().any(|name| known.contains(name))).then_some((from, to))
        }
        Renamed {
            steps: by_place(&self.steps, &other.steps),
            resolutions: by_place(&self.resolutions, &other.resolutions),
        }
    }
}

impl Renamed<'_> {
    fn read(map: Option<(&[String], &[String])>, name: &str) -> String {
        let place = map.and_then(|(from, to)| to.get(from.iter().position(|own| own == name)?));
        place.map_or_else(|| name.to_owned(), Clone::clone)
    }

    pub fn step(&self, name: &str) -> String {
        Self::read(self.steps, name)
    }

    pub fn resolution(&self, name: &str) -> String {
        Self::read(self.resolutions, name)
    }

    pub fn what(&self, what: What) -> What {
        match what {
            What::Chose { choice, option } => What::Chose { choice: self.step(&choice), option },
            What::Ticked { step } => What::Ticked { step: self.step(&step) },
            What::Skipped { step, reason } => What::Skipped { step: self.step(&step), reason },
            What::Answered { resolution, answer, reason } => {
                What::Answered { resolution: self.resolution(&resolution), answer, reason }
            }
            what => what,
        }
    }
}

/// The names in one plan.
#[derive(Clone, Debug, Default)]
pub struct Names {
    keys: Vec<StepKey>,
    layout: Layout,
    places: HashMap<String, usize>,
    numbers: HashMap<StepKey, usize>,
    options: HashMap<StepKey, Vec<Box<str>>>,
}

impl Names {
    /// Names everything in `plan`.
    #[must_use]
    pub fn of(article: &Article, plan: &Plan) -> Self {
        let mut names = Self::default();
        let mut seen: HashMap<u64, usize> = HashMap::new();
        for part in plan.all_parts(article) {
            let (key, hash) = match part {
                Part::Step { key, title, blocks, .. } => (key, hash_of_step(&step_blocks(article, title, blocks))),
                Part::Choice { key, block } => {
                    let Block::Choice(options) = block else { continue };
                    names.options.insert(key.clone(), options.iter().map(|option| option.id.clone()).collect());
                    let ids = options.iter().map(|option| &*option.id);
                    (key, ids.fold(Hash::new(), |hash, id| hash.word(id)).0)
                }
                Part::Heading(_) | Part::Block(_) => continue,
            };
            if names.numbers.contains_key(&key) {
                continue;
            }
            let count = seen.entry(hash).or_default();
            *count += 1;
            let name = if *count == 1 { format!("{hash:016x}") } else { format!("{hash:016x}-{count}") };
            names.places.insert(name.clone(), names.keys.len());
            names.numbers.insert(key.clone(), names.keys.len());
            names.keys.push(key);
            names.layout.steps.push(name);
        }
        let anchor = |title: Option<usize>| title.map_or_else(String::new, |node| article.nodes[node].id.to_string());
        names.layout.resolutions = plan.resolutions.iter().map(|resolution| anchor(resolution.title)).collect();
        names
    }

    /// All names, in order.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The step or choice of this name.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&StepKey> {
        self.places.get(name).map(|&place| &self.keys[place])
    }

    /// The name of a resolution; "" for one that does not exist.
    #[must_use]
    pub fn resolution(&self, index: usize) -> &str {
        self.layout.resolutions.get(index).map_or("", String::as_str)
    }

    /// The place of the resolution of this name.
    #[must_use]
    pub fn resolution_of(&self, name: &str) -> Option<usize> {
        self.layout.resolutions.iter().position(|own| own == name)
    }

    /// An event by names; `None` where it speaks of something that the article does not have.
    #[must_use]
    pub fn what(&self, event: &Event) -> Option<What> {
        let name = |key: &StepKey| self.numbers.get(key).map(|&place| self.layout.steps[place].clone());
        Some(match event {
            Event::Chose { choice, option } => {
                let option = self.options.get(choice)?.get(*option)?.to_string();
                What::Chose { choice: name(choice)?, option }
            }
            Event::Ticked(step) => What::Ticked { step: name(step)? },
            Event::Skipped { step, reason } => What::Skipped { step: name(step)?, reason: reason.clone() },
            Event::Answered { resolution, answer, reason } => What::Answered {
                resolution: self.layout.resolutions.get(*resolution)?.clone(),
                answer: (*answer).into(),
                reason: reason.clone(),
            },
            Event::Remarked(text) => What::Remarked { text: text.clone() },
        })
    }

    /// What `what` means in this article; `None` where that is gone, and for what is no event of a walk.
    #[must_use]
    pub fn event(&self, what: &What) -> Option<Event> {
        let key = |name: &String| self.key(name).cloned();
        Some(match what {
            What::Chose { choice, option } => {
                let choice = key(choice)?;
                let option = self.options.get(&choice)?.iter().position(|own| **own == **option)?;
                Event::Chose { choice, option }
            }
            What::Ticked { step } => Event::Ticked(key(step)?),
            What::Skipped { step, reason } => Event::Skipped { step: key(step)?, reason: reason.clone() },
            What::Answered { resolution, answer, reason } => Event::Answered {
                resolution: self.resolution_of(resolution)?,
                answer: (*answer).into(),
                reason: reason.clone(),
            },
            What::Remarked { text } => Event::Remarked(text.clone()),
            What::Opened { .. } | What::Resumed { .. } | What::Undone { .. } | What::PutAway => return None,
        })
    }
}

impl From<Answer> for AnswerName {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::Yes,
            Answer::No => Self::No,
            Answer::DoesNotApply => Self::DoesNotApply,
            Answer::Later => Self::Later,
        }
    }
}

impl From<AnswerName> for Answer {
    fn from(name: AnswerName) -> Self {
        match name {
            AnswerName::Yes => Self::Yes,
            AnswerName::No => Self::No,
            AnswerName::DoesNotApply => Self::DoesNotApply,
            AnswerName::Later => Self::Later,
        }
    }
}

/// FNV-1a over words. The standard library's hashers may change with its version; names on disk must not.
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn word(self, word: &str) -> Self {
        let bytes = word.bytes().chain(std::iter::once(b' '));
        Self(bytes.fold(self.0, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn text(self, text: &str) -> Self {
        text.split_whitespace().fold(self, Self::word)
    }
}

/// The hash of what a step says in the original's language, however its white space is set.
fn hash_of_step(blocks: &[Block]) -> u64 {
    let mut hash = Hash::new();
    for block in blocks {
        block.walk(&mut |block| {
            if let Block::Code { text, .. } = block {
                hash = hash.text(text);
            }
            for text in block.texts() {
                hash = hash.text(&text.original().text);
            }
        });
    }
    hash.0
}
