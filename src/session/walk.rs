//! An open guide: the walk, where its cursor is, and what is offered when nothing of it is left.

use std::collections::{HashMap, HashSet};

use super::labels::{Doubt, doubts};
use super::row::RowId;
use crate::article::Article;
use crate::guide::{Guide, Item, Outcome, Part, StepKey, step_blocks};
use crate::journal::{CaseId, GuideId, StepIds};
use crate::library::Address;

/// Identifies an open guide of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WalkId(pub(super) u32);

/// An open guide.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The walk itself.
    pub guide: Guide,
    /// Its id in the journal; "" for an overview, in which nothing can be done.
    pub id: GuideId,
    /// The case that it belongs to; "" for an overview.
    pub case: CaseId,
    /// The ids of its steps in the journal.
    pub ids: StepIds,
    /// The steps that the article did not have when the guide was left.
    pub new: HashSet<StepKey>,
    /// The steps whose translation does not agree with the original.
    pub doubts: HashMap<StepKey, Vec<Doubt>>,
    /// Whether this is an article of several symptoms, of which one is to be chosen.
    pub overview: bool,
    /// The row under the cursor.
    pub cursor: RowId,
    /// The guide in which nothing helped, so that this one was opened.
    pub from: Option<GuideId>,
    /// What to open next: the symptoms of an overview, or what to try once nothing of this guide is left.
    pub next: Vec<Address>,
}

impl Walk {
    pub(super) fn new(guide: Guide, article: &Article) -> Self {
        let doubt = |part: Part<'_>| match part {
            Part::Step { key, title, blocks, .. } => Some((key, doubts(article, &step_blocks(article, title, blocks)))),
            _ => None,
        };
        let doubts = guide.plan().all_parts(article).into_iter().filter_map(doubt);
        let doubts = doubts.filter(|(_, doubts)| !doubts.is_empty()).collect();
        let mut walk = Self {
            ids: StepIds::of(article, guide.plan()),
            guide,
            id: GuideId::new(),
            case: CaseId::new(),
            new: HashSet::new(),
            doubts,
            overview: false,
            cursor: RowId::Question,
            from: None,
            next: Vec::new(),
        };
        walk.settle(article, 0);
        walk
    }

    /// The item under the cursor, while the guide waits for something.
    #[must_use]
    pub fn item(&self, article: &Article) -> Option<Item> {
        if self.overview || self.guide.outcome() != Outcome::Open {
            return None;
        }
        let items = self.guide.items(article);
        match self.cursor {
            RowId::Step(place) | RowId::Option(place, _) => items.get(place).cloned(),
            RowId::Question => Some(Item::Question),
            RowId::Next(_) | RowId::End => None,
        }
    }

    /// The first choice of the current resolution that waits for an answer, as an index of the guide's items.
    #[must_use]
    pub fn open_choice(&self, article: &Article) -> Option<usize> {
        let waits = |item: &Item| matches!(item, Item::Choice(key) if self.guide.chosen(key).is_none());
        self.guide.items(article).iter().position(waits)
    }

    /// Puts the cursor on what is open next, from the item at `from` on first.
    pub(super) fn settle(&mut self, article: &Article, from: usize) {
        self.cursor = match self.guide.outcome() {
            _ if self.overview => RowId::Next(0),
            Outcome::Open => self.row_of(article, self.guide.next_open(article, from)),
            Outcome::NothingLeft if !self.next.is_empty() => RowId::Next(0),
            Outcome::NothingLeft | Outcome::Solved | Outcome::Later => RowId::End,
        };
    }

    /// The row of the item at `place`; of a choice its first option, or the chosen one.
    pub(super) fn row_of(&self, article: &Article, place: usize) -> RowId {
        match self.guide.items(article).get(place) {
            Some(Item::Step(_)) => RowId::Step(place),
            Some(Item::Choice(key)) => RowId::Option(place, self.guide.chosen(key).unwrap_or(0)),
            Some(Item::Question) | None => RowId::Question,
        }
    }

    /// Index of the item under the cursor.
    pub(super) fn place(&self, article: &Article) -> usize {
        match self.cursor {
            RowId::Step(place) | RowId::Option(place, _) => place,
            RowId::Question | RowId::Next(_) | RowId::End => self.guide.items(article).len() - 1,
        }
    }
}
