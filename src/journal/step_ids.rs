//! Ids for the steps, choices and resolutions of a guide that outlive an edit of the article.
//!
//! A step's id is a hash of what it says in the original's language: it does not change when a step is inserted before it,
//! when the translation is corrected, or when the article is read in another language. Steps that say the same are
//! numbered. A resolution goes by the anchor of its heading.

use std::collections::{HashMap, HashSet};

use super::event::{JournalEvent, Outline};
use super::phrase::Phrases;
use crate::article::{Article, Block};
use crate::guide::{Event, Guide, Part, Plan, StepKey, step_blocks};

/// How the ids of one outline read in another. In another language, without an original beside it, nothing says the same;
/// where there are as many, the order distinguishes them.
pub(super) struct Renamed<'a> {
    steps: Option<(&'a [String], &'a [String])>,
    resolutions: Option<(&'a [String], &'a [String])>,
}

impl<'a> Renamed<'a> {
    /// How the ids of `from` read in `to`.
    pub fn between(from: &'a Outline, to: &'a Outline) -> Self {
        fn by_place<'a>(from: &'a [String], to: &'a [String]) -> Option<(&'a [String], &'a [String])> {
            let known: HashSet<&String> = from.iter().collect();
            (from.len() == to.len() && !to.iter().any(|name| known.contains(name))).then_some((from, to))
        }
        Self { steps: by_place(&from.steps, &to.steps), resolutions: by_place(&from.resolutions, &to.resolutions) }
    }

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

    pub fn event(&self, mut event: JournalEvent) -> JournalEvent {
        match &mut event {
            JournalEvent::Chose { choice: step, .. }
            | JournalEvent::Ticked { step, .. }
            | JournalEvent::Skipped { step, .. } => *step = self.step(step),
            JournalEvent::Answered { resolution, .. } => *resolution = self.resolution(resolution),
            _ => {}
        }
        event
    }
}

/// The ids in one plan.
#[derive(Clone, Debug, Default)]
pub struct StepIds {
    keys: Vec<StepKey>,
    outline: Outline,
    places: HashMap<String, usize>,
    numbers: HashMap<StepKey, usize>,
    options: HashMap<StepKey, Vec<Box<str>>>,
}

impl StepIds {
    /// Ids for everything in `plan`.
    #[must_use]
    pub fn of(article: &Article, plan: &Plan) -> Self {
        let mut ids = Self::default();
        let mut seen: HashMap<u64, usize> = HashMap::new();
        for part in plan.all_parts(article) {
            let (key, hash) = match part {
                Part::Step { key, title, blocks, .. } => (key, hash_of_step(&step_blocks(article, title, blocks))),
                Part::Choice { key, block } => {
                    let Block::Choice(options) = block else { continue };
                    ids.options.insert(key.clone(), options.iter().map(|option| option.id.clone()).collect());
                    let names = options.iter().map(|option| &*option.id);
                    (key, names.fold(Hash::new(), |hash, name| hash.word(name)).0)
                }
                Part::Heading(_) | Part::Block(_) => continue,
            };
            if ids.numbers.contains_key(&key) {
                continue;
            }
            let count = seen.entry(hash).or_default();
            *count += 1;
            let name = if *count == 1 { format!("{hash:016x}") } else { format!("{hash:016x}-{count}") };
            ids.places.insert(name.clone(), ids.keys.len());
            ids.numbers.insert(key.clone(), ids.keys.len());
            ids.keys.push(key);
            ids.outline.steps.push(name);
        }
        let anchor = |title: Option<usize>| title.map_or_else(String::new, |node| article.nodes[node].id.to_string());
        ids.outline.resolutions = plan.resolutions.iter().map(|resolution| anchor(resolution.title)).collect();
        ids
    }

    /// All ids, in order.
    #[must_use]
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// The step or choice of this id.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&StepKey> {
        self.places.get(name).map(|&place| &self.keys[place])
    }

    /// The id of a step or choice; "" if it does not exist.
    #[must_use]
    pub fn name(&self, key: &StepKey) -> &str {
        self.numbers.get(key).map_or("", |&place| &self.outline.steps[place])
    }

    /// The id of an option of a choice; "" if it does not exist.
    #[must_use]
    pub fn option(&self, choice: &StepKey, option: usize) -> &str {
        self.options.get(choice).and_then(|options| options.get(option)).map_or("", |option| option)
    }

    /// The id of a resolution; "" if it does not exist.
    #[must_use]
    pub fn resolution(&self, index: usize) -> &str {
        self.outline.resolutions.get(index).map_or("", String::as_str)
    }

    /// Index of the resolution of this id.
    #[must_use]
    pub fn resolution_of(&self, name: &str) -> Option<usize> {
        self.outline.resolutions.iter().position(|own| own == name)
    }

    /// An event of `guide` as it is recorded; `None` if the article does not have what it is about.
    #[must_use]
    pub fn to_journal(&self, article: &Article, guide: &Guide, event: &Event) -> Option<JournalEvent> {
        let id = |key: &StepKey| self.numbers.get(key).map(|&place| self.outline.steps[place].clone());
        let phrases = Phrases { article, guide };
        Some(match event {
            Event::Chose { choice, option } => {
                let name = self.options.get(choice)?.get(*option)?.to_string();
                JournalEvent::Chose { choice: id(choice)?, option: name, said: phrases.option(choice, *option) }
            }
            Event::Ticked(step) => JournalEvent::Ticked { step: id(step)?, said: phrases.step(step) },
            Event::Skipped { step, reason } => {
                JournalEvent::Skipped { step: id(step)?, reason: reason.clone(), said: phrases.step(step) }
            }
            Event::Answered { resolution, answer, reason } => JournalEvent::Answered {
                resolution: self.outline.resolutions.get(*resolution)?.clone(),
                answer: *answer,
                reason: reason.clone(),
                said: phrases.resolution(*resolution),
                open: phrases.open_steps(*resolution),
            },
            Event::Remarked(text) => JournalEvent::Remarked { text: text.clone() },
        })
    }

    /// A recorded event in this article; `None` if the article has lost what it is about, and for what is no event of a
    /// walk.
    #[must_use]
    pub fn from_journal(&self, event: &JournalEvent) -> Option<Event> {
        let key = |name: &String| self.key(name).cloned();
        Some(match event {
            JournalEvent::Chose { choice, option, .. } => {
                let choice = key(choice)?;
                let option = self.options.get(&choice)?.iter().position(|own| **own == **option)?;
                Event::Chose { choice, option }
            }
            JournalEvent::Ticked { step, .. } => Event::Ticked(key(step)?),
            JournalEvent::Skipped { step, reason, .. } => Event::Skipped { step: key(step)?, reason: reason.clone() },
            JournalEvent::Answered { resolution, answer, reason, .. } => {
                Event::Answered { resolution: self.resolution_of(resolution)?, answer: *answer, reason: reason.clone() }
            }
            JournalEvent::Remarked { text } => Event::Remarked(text.clone()),
            _ => return None,
        })
    }
}

/// FNV-1a over words. The standard library's hashers may change between versions; ids on disk must not.
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

/// The hash of what a step says in the original's language, whatever its white space.
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
