//! Cases and guides as the journal knows them, without the articles.

use std::collections::HashSet;

use super::event::{CaseEnd, JournalEvent, Opened};
use super::ids::{CaseId, GuideId};
use crate::guide::Answer;

/// A case of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCase {
    /// Its id.
    pub id: CaseId,
    /// Ticket or customer; may be empty.
    pub name: String,
    /// What was searched for or pasted, each once.
    pub reports: Vec<Report>,
    /// Its guides in the order in which they were opened.
    pub guides: Vec<GuideId>,
    /// When it began.
    pub opened: i64,
    /// When something happened in it last.
    pub last: i64,
    /// When and how it was closed.
    pub ended: Option<(i64, CaseEnd)>,
    /// The languages that were picked for it: the first, and the second or "".
    pub languages: Option<(String, String)>,
    /// When it was opened again after its end.
    pub(super) reopened: Option<i64>,
    /// Whether it was made of guides of version 1, which knew no cases.
    pub(super) legacy: bool,
}

/// Something that was searched for in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// When.
    pub at: i64,
    /// The query, or the used lines of a log; masked.
    pub query: String,
    /// Whether it was a pasted log.
    pub log: bool,
    /// Number of hits, if it was recorded.
    pub hits: Option<usize>,
}

/// State of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
    /// Being worked on.
    Open,
    /// Saved for later.
    Later,
    /// A fix helped.
    Solved,
    /// Closed without a fix.
    Closed,
}

impl CaseState {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Later => "later",
            Self::Solved => "solved",
            Self::Closed => "closed",
        }
    }
}

/// A guide of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastGuide {
    /// Its id.
    pub id: GuideId,
    /// Its case.
    pub case: CaseId,
    /// How it was opened, with what the article offers as of the last opening or resuming.
    pub opened: Opened,
    /// When it was opened.
    pub at: i64,
    /// When something happened in it last.
    pub last: i64,
    /// What was done and not undone, with its time.
    pub done: Vec<(i64, JournalEvent)>,
    /// Whether it is not offered any more.
    pub dismissed: bool,
}

/// How a guide ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideEnd {
    /// Nothing was done in it.
    Viewed,
    /// It was left in the middle.
    Open,
    /// It was saved for later.
    Later,
    /// It helped.
    Solved,
    /// Nothing in it helped.
    NothingLeft,
}

impl GuideEnd {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Viewed => "viewed",
            Self::Open => "open",
            Self::Later => "later",
            Self::Solved => "solved",
            Self::NothingLeft => "nothing-left",
        }
    }
}

impl PastCase {
    pub(super) fn new(id: CaseId, at: i64, legacy: bool) -> Self {
        Self {
            id,
            name: String::new(),
            reports: Vec::new(),
            guides: Vec::new(),
            opened: at,
            last: at,
            ended: None,
            languages: None,
            reopened: None,
            legacy,
        }
    }
}

impl PastGuide {
    /// The answers in order, each with its resolution.
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = (&str, Answer)> {
        self.done.iter().filter_map(|(_, event)| match event {
            JournalEvent::Answered { resolution, answer, .. } => Some((resolution.as_str(), *answer)),
            _ => None,
        })
    }

    /// How it ended.
    #[must_use]
    pub fn end(&self) -> GuideEnd {
        match self.answers().next_back() {
            None if self.done.is_empty() => GuideEnd::Viewed,
            None => GuideEnd::Open,
            Some((_, Answer::Yes)) => GuideEnd::Solved,
            Some((_, Answer::Later)) => GuideEnd::Later,
            Some(_) => {
                let answered: HashSet<&str> = self.answers().map(|(resolution, _)| resolution).collect();
                let all =
                    self.opened.outline.resolutions.iter().all(|resolution| answered.contains(resolution.as_str()));
                let failed = |answer| matches!(answer, Answer::No | Answer::DoesNotApply);
                if all && self.answers().all(|(_, answer)| failed(answer)) {
                    GuideEnd::NothingLeft
                } else {
                    GuideEnd::Open
                }
            }
        }
    }

    /// Whether it waits to be resumed.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        !self.dismissed && matches!(self.end(), GuideEnd::Open | GuideEnd::Later)
    }

    /// Whether it was only looked at.
    #[must_use]
    pub fn is_viewed(&self) -> bool {
        !self.dismissed && self.end() == GuideEnd::Viewed
    }

    /// Steps done or skipped, and all steps and choices of the article.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let acted: HashSet<&str> = self
            .done
            .iter()
            .filter_map(|(_, event)| match event {
                JournalEvent::Ticked { step, .. } | JournalEvent::Skipped { step, .. } => Some(step.as_str()),
                _ => None,
            })
            .collect();
        (acted.len(), self.opened.outline.steps.len())
    }
}
