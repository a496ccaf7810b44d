//! What a person did in a guide, and what follows from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parts::{Part, StepKey};
use super::plan::Plan;
use crate::article::{Article, Block};
use crate::library::Address;

/// Something that a person did in a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The user picked an option of a choice.
    Chose {
        /// The choice.
        choice: StepKey,
        /// Index of the option.
        option: usize,
    },
    /// Did a step.
    Ticked(StepKey),
    /// Left a step out.
    Skipped {
        /// The step.
        step: StepKey,
        /// Why, in one line; may be empty.
        reason: String,
    },
    /// Answered whether a resolution helped.
    Answered {
        /// Index in [`Plan::resolutions`].
        resolution: usize,
        /// The answer.
        answer: Answer,
        /// Why it does not apply, in one line; else empty.
        reason: String,
    },
    /// Added a remark, in one line.
    Remarked(String),
}

/// The answer to "Did this help?". Its names on disk and in JSON are in kebab-case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It solved the problem.
    Yes,
    /// It did not.
    No,
    /// This resolution is for another situation.
    DoesNotApply,
    /// To be answered later.
    Later,
}

impl Answer {
    /// All answers in the order of their number keys.
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::DoesNotApply, Self::Later];

    /// The name on disk and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::DoesNotApply => "does-not-apply",
            Self::Later => "later",
        }
    }

    /// The answer of a number key, counted from 1.
    #[must_use]
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

/// An event with its time, in seconds since the epoch, from the caller's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// When.
    pub at: i64,
    /// What.
    pub event: Event,
}

/// State of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Not done yet.
    Open,
    /// Done, at this time.
    Done(i64),
    /// Skipped, for this reason.
    Skipped(String),
}

/// Something in a resolution that waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A choice to make.
    Choice(StepKey),
    /// A step to do.
    Step(StepKey),
    /// Whether it helped.
    Question,
}

/// State of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A resolution is being tried.
    Open,
    /// A resolution helped.
    Solved,
    /// Saved for later.
    Later,
    /// Every resolution was tried, and none helped.
    NothingLeft,
}

/// One walk through one symptom. Everything is derived from its events, so that an undone event leaves no trace and a
/// recorded walk can be replayed.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The symptom.
    pub address: Address,
    plan: Plan,
    first: usize,
    events: Vec<Stamped>,
    steps: BTreeMap<StepKey, StepState>,
    choices: BTreeMap<StepKey, usize>,
    answers: BTreeMap<usize, Answer>,
    current: usize,
}

impl Guide {
    /// A fresh guide through the symptom that the node at `address` is part of.
    #[must_use]
    pub fn new(address: Address, article: &Article) -> Self {
        let (node, first) = Plan::leading_through(article, address.node);
        Self::starting_at(Address { node, ..address }, article, first)
    }

    /// A fresh guide through the symptom at `address`, starting with the resolution at index `first`.
    #[must_use]
    pub fn starting_at(address: Address, article: &Article, first: usize) -> Self {
        let plan = Plan::of(article, address.node);
        let first = if first < plan.resolutions.len() { first } else { 0 };
        Self {
            address,
            plan,
            first,
            events: Vec::new(),
            steps: BTreeMap::new(),
            choices: BTreeMap::new(),
            answers: BTreeMap::new(),
            current: first,
        }
    }

    /// What the article offers.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// All events in order.
    #[must_use]
    pub fn events(&self) -> &[Stamped] {
        &self.events
    }

    /// Index of the resolution that is being tried.
    #[must_use]
    pub fn current(&self) -> usize {
        self.current
    }

    /// Index of the resolution that the guide started with.
    #[must_use]
    pub fn first(&self) -> usize {
        self.first
    }

    /// Parts of the current resolution; of choices only the chosen branch.
    #[must_use]
    pub fn parts<'a>(&self, article: &'a Article) -> Vec<Part<'a>> {
        self.plan.parts(article, self.current, &|key| self.chosen(key))
    }

    /// What waits for the reader in the current resolution, in order; the question is the last.
    #[must_use]
    pub fn items(&self, article: &Article) -> Vec<Item> {
        let waiting = |part| match part {
            Part::Choice { key, .. } => Some(Item::Choice(key)),
            Part::Step { key, .. } => Some(Item::Step(key)),
            Part::Heading(_) | Part::Block(_) => None,
        };
        let parts = self.parts(article).into_iter();
        parts.filter_map(waiting).chain([Item::Question]).collect()
    }

    /// State of a step.
    #[must_use]
    pub fn step(&self, key: &StepKey) -> StepState {
        self.steps.get(key).cloned().unwrap_or(StepState::Open)
    }

    /// Index of the chosen option.
    #[must_use]
    pub fn chosen(&self, key: &StepKey) -> Option<usize> {
        self.choices.get(key).copied()
    }

    /// Number of options of the choice `key`; 0 if there is no such choice.
    #[must_use]
    pub fn options(&self, article: &Article, key: &StepKey) -> usize {
        let options = self.parts(article).into_iter().find_map(|part| match part {
            Part::Choice { key: own, block: Block::Choice(options) } if own == *key => Some(options.len()),
            _ => None,
        });
        options.unwrap_or(0)
    }

    /// The answer to a resolution.
    #[must_use]
    pub fn answer(&self, resolution: usize) -> Option<Answer> {
        self.answers.get(&resolution).copied()
    }

    /// Why a resolution does not apply; "" without a reason.
    #[must_use]
    pub fn reason(&self, resolution: usize) -> &str {
        let of = |stamped: &&Stamped| matches!(&stamped.event, Event::Answered { resolution: own, .. } if *own == resolution);
        match self.events.iter().rev().find(of).map(|stamped| &stamped.event) {
            Some(Event::Answered { reason, .. }) => reason,
            _ => "",
        }
    }

    /// All remarks in order.
    pub fn remarks(&self) -> impl Iterator<Item = &str> {
        self.events.iter().filter_map(|stamped| match &stamped.event {
            Event::Remarked(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Steps done or skipped, and all steps, of the current resolution. Steps behind an open choice are not counted.
    #[must_use]
    pub fn progress(&self, article: &Article) -> (usize, usize) {
        let items = self.items(article);
        let steps = items.iter().filter(|item| matches!(item, Item::Step(_)));
        (steps.clone().filter(|item| !self.is_open(item)).count(), steps.count())
    }

    /// State of the guide.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self.answer(self.current) {
            None => Outcome::Open,
            Some(Answer::Yes) => Outcome::Solved,
            Some(Answer::Later) => Outcome::Later,
            Some(Answer::No | Answer::DoesNotApply) => Outcome::NothingLeft,
        }
    }

    /// Index in [`items`](Self::items) of what is open next: from index `from` on first, so that a step left open on
    /// purpose does not draw the reader back at once, then from the top.
    #[must_use]
    pub fn next_open(&self, article: &Article, from: usize) -> usize {
        let items = self.items(article);
        let open = |place: &usize| !matches!(items[*place], Item::Question) && self.is_open(&items[*place]);
        let after = (from.min(items.len())..items.len()).find(open);
        after.or_else(|| (0..items.len()).find(open)).unwrap_or(items.len() - 1)
    }

    fn is_open(&self, item: &Item) -> bool {
        match item {
            Item::Choice(key) => self.chosen(key).is_none(),
            Item::Step(key) => self.step(key) == StepState::Open,
            Item::Question => self.answer(self.current).is_none(),
        }
    }

    /// Adds an event. An answer other than [`Answer::Yes`] and [`Answer::Later`] leads to the next resolution without an
    /// answer, if there is one.
    pub fn apply(&mut self, event: Event, at: i64) {
        self.events.push(Stamped { at, event: event.clone() });
        self.replay_one(event, at);
    }

    /// Takes the last event back and returns it.
    pub fn undo(&mut self) -> Option<Event> {
        let last = self.events.len().checked_sub(1)?;
        Some(self.retract(last))
    }

    /// Makes a step open again, whenever it was ticked or skipped; the event that is gone.
    pub fn reopen(&mut self, step: &StepKey) -> Option<Event> {
        let of = |stamped: &Stamped| match &stamped.event {
            Event::Ticked(key) | Event::Skipped { step: key, .. } => key == step,
            _ => false,
        };
        let place = self.events.iter().rposition(of)?;
        Some(self.retract(place))
    }

    fn retract(&mut self, place: usize) -> Event {
        let Stamped { event, .. } = self.events.remove(place);
        self.steps.clear();
        self.choices.clear();
        self.answers.clear();
        self.current = self.first;
        for Stamped { at, event } in self.events.clone() {
            self.replay_one(event, at);
        }
        event
    }

    fn replay_one(&mut self, event: Event, at: i64) {
        match event {
            Event::Chose { choice, option } => {
                self.choices.insert(choice, option);
            }
            Event::Ticked(step) => {
                self.steps.insert(step, StepState::Done(at));
            }
            Event::Skipped { step, reason } => {
                self.steps.insert(step, StepState::Skipped(reason));
            }
            Event::Answered { resolution, answer, .. } => {
                self.current = resolution;
                self.answers.insert(resolution, answer);
                if matches!(answer, Answer::No | Answer::DoesNotApply) {
                    self.reopen_verification(resolution);
                    self.current = self.next_resolution().unwrap_or(resolution);
                }
            }
            Event::Remarked(_) => {}
        }
    }

    /// Opens the steps that verify again: the next resolution repeats them.
    fn reopen_verification(&mut self, resolution: usize) {
        let Some(resolution) = self.plan.resolutions.get(resolution) else { return };
        let verifying = &resolution.bodies[resolution.bodies.len() - resolution.verification..];
        self.steps.retain(|step, _| !verifying.contains(&step.body));
    }

    /// The next resolution without an answer, after the current one first, then from the top.
    fn next_resolution(&self) -> Option<usize> {
        let count = self.plan.resolutions.len();
        (self.current..count).chain(0..self.current).find(|index| !self.answers.contains_key(index))
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
