//! What a person did in a guide, and what follows from it.

use std::collections::BTreeMap;

use super::parts::{Part, StepKey};
use super::plan::Plan;
use crate::article::{Article, Block};
use crate::library::Address;

/// Something that a person did in a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Said which case is his.
    Chose {
        /// The choice.
        choice: StepKey,
        /// The place of the option in it.
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
    /// Said whether a resolution helped.
    Answered {
        /// The resolution, as a place in [`Plan::resolutions`].
        resolution: usize,
        /// The answer.
        answer: Answer,
        /// Why it does not apply, in one line; else empty.
        reason: String,
    },
    /// Remarked something, in one line.
    Remarked(String),
}

/// The answer to "Did this help?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is mended.
    Yes,
    /// It is not.
    No,
    /// This resolution is for another case.
    DoesNotApply,
    /// To be said later.
    Later,
}

/// An event with its time, in seconds since 1970 began, as the caller's clock told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// When.
    pub at: i64,
    /// What.
    pub event: Event,
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Not done yet.
    Open,
    /// Done, at this time.
    Done(i64),
    /// Left out, for this reason.
    Skipped(String),
}

/// Something in a resolution that waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// To say which case is his.
    Choice(StepKey),
    /// To do a step.
    Step(StepKey),
    /// To say whether it helped.
    Question,
}

/// How a guide stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A resolution is being tried.
    Open,
    /// A resolution helped.
    Solved,
    /// The reader left it for later.
    Later,
    /// Every resolution was tried, and none helped.
    NothingLeft,
}

/// The walk of one person through one symptom. Everything is derived from its events, so that what was undone leaves no
/// trace and what was recorded can be replayed.
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
    cursor: usize,
}

impl Guide {
    /// A fresh guide through the symptom of which the node at `address` is a part.
    #[must_use]
    pub fn new(address: Address, article: &Article) -> Self {
        let (node, first) = Plan::leading_through(article, address.node);
        Self::begin(Address { node, ..address }, article, first)
    }

    /// A fresh guide through the symptom at `address` that begins with the resolution at `first`.
    #[must_use]
    pub fn begin(address: Address, article: &Article, first: usize) -> Self {
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
            cursor: 0,
        }
    }

    /// What the article offers.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Everything that was done, in order.
    #[must_use]
    pub fn events(&self) -> &[Stamped] {
        &self.events
    }

    /// The resolution that is being tried, as a place in [`Plan::resolutions`].
    #[must_use]
    pub fn current(&self) -> usize {
        self.current
    }

    /// The resolution with which the guide began.
    #[must_use]
    pub fn first(&self) -> usize {
        self.first
    }

    /// The stretches of the current resolution, of choices only the chosen branch.
    #[must_use]
    pub fn parts<'a>(&self, article: &'a Article) -> Vec<Part<'a>> {
        self.plan.parts(article, self.current, &|key| self.chosen(key))
    }

    /// What waits for the reader in the current resolution, in order; the question is the last.
    #[must_use]
    pub fn items(&self, article: &Article) -> Vec<Item> {
        let mut items: Vec<Item> = self
            .parts(article)
            .into_iter()
            .filter_map(|part| match part {
                Part::Choice { key, .. } => Some(Item::Choice(key)),
                Part::Step { key, .. } => Some(Item::Step(key)),
                Part::Heading(_) | Part::Block(_) => None,
            })
            .collect();
        items.push(Item::Question);
        items
    }

    /// The item under the cursor.
    #[must_use]
    pub fn at_cursor(&self, article: &Article) -> Item {
        self.items(article).into_iter().nth(self.cursor).unwrap_or(Item::Question)
    }

    /// How far a step is.
    #[must_use]
    pub fn step(&self, key: &StepKey) -> StepState {
        self.steps.get(key).cloned().unwrap_or(StepState::Open)
    }

    /// The option that was chosen.
    #[must_use]
    pub fn chosen(&self, key: &StepKey) -> Option<usize> {
        self.choices.get(key).copied()
    }

    /// How many options the choice `key` has; 0 where there is no such choice.
    #[must_use]
    pub fn options(&self, article: &Article, key: &StepKey) -> usize {
        let options = self.parts(article).into_iter().find_map(|part| match part {
            Part::Choice { key: own, block: Block::Choice(options) } if own == *key => Some(options.len()),
            _ => None,
        });
        options.unwrap_or(0)
    }

    /// What was answered to a resolution.
    #[must_use]
    pub fn answer(&self, resolution: usize) -> Option<Answer> {
        self.answers.get(&resolution).copied()
    }

    /// Why a resolution does not apply; "" where nothing was said.
    #[must_use]
    pub fn reason(&self, resolution: usize) -> &str {
        let of = |stamped: &&Stamped| matches!(&stamped.event, Event::Answered { resolution: own, .. } if *own == resolution);
        match self.events.iter().rev().find(of).map(|stamped| &stamped.event) {
            Some(Event::Answered { reason, .. }) => reason,
            _ => "",
        }
    }

    /// What was remarked, in order.
    pub fn remarks(&self) -> impl Iterator<Item = &str> {
        self.events.iter().filter_map(|stamped| match &stamped.event {
            Event::Remarked(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Steps done or left out, and all steps, of the current resolution. Steps behind an open choice are not counted.
    #[must_use]
    pub fn progress(&self, article: &Article) -> (usize, usize) {
        let steps: Vec<StepKey> = self
            .items(article)
            .into_iter()
            .filter_map(|item| if let Item::Step(key) = item { Some(key) } else { None })
            .collect();
        (steps.iter().filter(|key| self.step(key) != StepState::Open).count(), steps.len())
    }

    /// How the guide stands.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self.answer(self.current) {
            None => Outcome::Open,
            Some(Answer::Yes) => Outcome::Solved,
            Some(Answer::Later) => Outcome::Later,
            Some(Answer::No | Answer::DoesNotApply) => Outcome::NothingLeft,
        }
    }

    /// Moves the cursor by `by` items, not beyond the first and the question.
    pub fn move_cursor(&mut self, article: &Article, by: isize) {
        let last = self.items(article).len() - 1;
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    /// Records what was done, and moves the cursor to what is open next. An answer other than [`Answer::Yes`] and
    /// [`Answer::Later`] leads to the next resolution that was not answered, where there is one.
    pub fn apply(&mut self, article: &Article, event: Event, at: i64) {
        self.events.push(Stamped { at, event: event.clone() });
        self.replay_one(event, at);
        self.settle(article);
    }

    /// Takes the last event back and returns it.
    pub fn undo(&mut self, article: &Article) -> Option<Event> {
        let Stamped { event, .. } = self.events.pop()?;
        self.steps.clear();
        self.choices.clear();
        self.answers.clear();
        self.current = self.first;
        for Stamped { at, event } in self.events.clone() {
            self.replay_one(event, at);
        }
        self.settle(article);
        let key = match &event {
            Event::Chose { choice: key, .. } | Event::Ticked(key) | Event::Skipped { step: key, .. } => key,
            Event::Answered { .. } | Event::Remarked(_) => return Some(event),
        };
        let wanted = [Item::Choice(key.clone()), Item::Step(key.clone())];
        if let Some(place) = self.items(article).iter().position(|item| wanted.contains(item)) {
            self.cursor = place;
        }
        Some(event)
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

    /// The next resolution that was not answered, after the current one first, then from the top.
    fn next_resolution(&self) -> Option<usize> {
        let count = self.plan.resolutions.len();
        (self.current..count).chain(0..self.current).find(|index| !self.answers.contains_key(index))
    }

    /// Puts the cursor on the first item that is open; behind the cursor first, so that a step left open on purpose does
    /// not draw it back at once.
    fn settle(&mut self, article: &Article) {
        let items = self.items(article);
        let open = |item: &Item| match item {
            Item::Choice(key) => self.chosen(key).is_none(),
            Item::Step(key) => self.step(key) == StepState::Open,
            Item::Question => false,
        };
        let after = (self.cursor.min(items.len())..items.len()).find(|&place| open(&items[place]));
        let before = || items.iter().position(open);
        self.cursor = after.or_else(before).unwrap_or(items.len() - 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{self, Node, NodeKind, Text};

    fn article(steps_a_resolution: &[usize]) -> Article {
        let node = |kind, level, steps: usize| {
            let step = |n| article::Item { blocks: vec![Block::Paragraph(Text::plain(format!("step {n}")))] };
            let blocks = if steps == 0 {
                vec![]
            } else {
                vec![Block::Steps { start: 1, items: (0..steps).map(step).collect() }]
            };
            Node {
                id: "x".into(),
                anchors: vec![],
                kind,
                level,
                title: Text::plain("x"),
                blocks,
                original: vec![],
                parent: None,
                end: 0,
            }
        };
        let mut article = Article {
            is_symptom: true,
            nodes: steps_a_resolution.iter().map(|&steps| node(NodeKind::Resolution, 2, steps)).collect(),
            ..Article::default()
        };
        article.link_nodes();
        article
    }

    fn guide(article: &Article) -> Guide {
        Guide::new(Address { entry: 0, node: None }, article)
    }

    fn tick(guide: &mut Guide, article: &Article, at: i64) {
        let Item::Step(key) = guide.at_cursor(article) else { panic!("no step at the cursor") };
        guide.apply(article, Event::Ticked(key), at);
    }

    fn answer(guide: &mut Guide, article: &Article, answer: Answer) {
        let resolution = guide.current();
        guide.apply(article, Event::Answered { resolution, answer, reason: String::new() }, 9);
    }

    #[test]
    fn ticking_every_step_leads_to_the_question() {
        let article = article(&[3]);
        let mut guide = guide(&article);
        for at in 1..=3 {
            assert_eq!(guide.progress(&article), (at as usize - 1, 3));
            tick(&mut guide, &article, at);
        }
        assert_eq!(guide.at_cursor(&article), Item::Question);
        answer(&mut guide, &article, Answer::Yes);
        assert_eq!(guide.outcome(), Outcome::Solved);
    }

    #[test]
    fn after_a_no_the_next_resolution_is_tried_and_then_nothing_is_left() {
        let article = article(&[1, 0]);
        let mut guide = guide(&article);
        answer(&mut guide, &article, Answer::No);
        assert_eq!((guide.current(), guide.outcome()), (1, Outcome::Open));
        assert_eq!(guide.at_cursor(&article), Item::Question);
        answer(&mut guide, &article, Answer::DoesNotApply);
        assert_eq!(guide.outcome(), Outcome::NothingLeft);
    }

    #[test]
    fn a_guide_that_began_in_the_middle_comes_back_to_what_it_passed() {
        let article = article(&[1, 1]);
        let mut guide = Guide::new(Address { entry: 0, node: Some(1) }, &article);
        assert_eq!((guide.address.node, guide.current()), (None, 1));
        answer(&mut guide, &article, Answer::No);
        assert_eq!((guide.current(), guide.outcome()), (0, Outcome::Open));
    }

    #[test]
    fn undo_takes_back_a_tick_a_skip_and_an_answer() {
        let article = article(&[2, 1]);
        let mut guide = guide(&article);
        let fresh = guide.at_cursor(&article);
        tick(&mut guide, &article, 1);
        let Item::Step(second) = guide.at_cursor(&article) else { panic!("a step") };
        guide.apply(&article, Event::Skipped { step: second.clone(), reason: "no rights".into() }, 2);
        assert_eq!(guide.step(&second), StepState::Skipped("no rights".into()));
        answer(&mut guide, &article, Answer::No);
        assert_eq!(guide.current(), 1);
        assert!(guide.undo(&article).is_some());
        assert_eq!((guide.current(), guide.at_cursor(&article)), (0, Item::Question));
        assert!(guide.undo(&article).is_some());
        assert_eq!(guide.at_cursor(&article), Item::Step(second));
        assert!(guide.undo(&article).is_some());
        assert_eq!(guide.at_cursor(&article), fresh);
        assert_eq!(guide.undo(&article), None, "nothing is left to take back");
    }

    #[test]
    fn a_remark_moves_nothing_and_is_taken_back_like_anything_else() {
        let article = article(&[2]);
        let mut guide = guide(&article);
        tick(&mut guide, &article, 1);
        let before = guide.at_cursor(&article);
        guide.apply(&article, Event::Remarked("the customer has two accounts".into()), 2);
        assert_eq!((guide.at_cursor(&article), guide.progress(&article)), (before, (1, 2)));
        assert_eq!(guide.remarks().collect::<Vec<_>>(), ["the customer has two accounts"]);
        assert!(matches!(guide.undo(&article), Some(Event::Remarked(_))));
        assert_eq!((guide.remarks().count(), guide.progress(&article)), (0, (1, 2)));
    }

    #[test]
    fn the_reason_of_the_last_answer_counts() {
        let article = article(&[1, 1]);
        let mut guide = guide(&article);
        let reason = "no such button".to_owned();
        guide.apply(&article, Event::Answered { resolution: 0, answer: Answer::DoesNotApply, reason }, 1);
        assert_eq!((guide.reason(0), guide.reason(1), guide.current()), ("no such button", "", 1));
    }

    #[test]
    fn a_step_passed_over_stays_open_and_is_come_back_to() {
        let article = article(&[3]);
        let mut guide = guide(&article);
        guide.move_cursor(&article, 1);
        tick(&mut guide, &article, 1);
        assert!(matches!(guide.at_cursor(&article), Item::Step(key) if key.path == [0, 2]));
        tick(&mut guide, &article, 2);
        assert!(matches!(guide.at_cursor(&article), Item::Step(key) if key.path == [0, 0]));
    }
}
