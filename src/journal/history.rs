//! What the records say, guide by guide.

use std::collections::{HashMap, HashSet};

use super::names::Layout;
use super::record::{AnswerName, GuideId, Record, What};

/// What belongs to one case: what failed this long ago, in seconds, is not offered again, and a guide that was left goes
/// on when its symptom is opened. Twelve hours, for the next day is another customer.
pub const CASE: i64 = 12 * 60 * 60;

/// All guides of the journal, in the order in which they were opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    guides: Vec<Past>,
    by_id: HashMap<GuideId, usize>,
}

/// A guide as the journal knows it, without the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Its own name.
    pub id: GuideId,
    /// The id of the symptom in the library.
    pub symptom: String,
    /// The symptom's title.
    pub title: String,
    /// What was typed to find it; may be empty.
    pub query: String,
    /// The guide in which nothing helped, so that this one was opened.
    pub from: Option<GuideId>,
    /// The resolution with which it began.
    pub first: String,
    /// What the article offered when it was opened or gone on with last.
    pub layout: Layout,
    /// When it was opened.
    pub opened: i64,
    /// When something was done in it last.
    pub last: i64,
    /// What was done and not taken back, with its time.
    pub done: Vec<(i64, What)>,
    /// Whether it is not to be offered any more.
    pub put_away: bool,
}

/// How a guide ended, as far as the journal tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing was done in it.
    Looked,
    /// It was left in the middle.
    Open,
    /// It was left for later.
    Later,
    /// It helped.
    Solved,
    /// Nothing in it helped.
    NothingLeft,
}

impl End {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Looked => "looked",
            Self::Open => "open",
            Self::Later => "later",
            Self::Solved => "solved",
            Self::NothingLeft => "nothing-left",
        }
    }
}

impl Past {
    /// How it ended.
    #[must_use]
    pub fn end(&self) -> End {
        let answers = || {
            self.done.iter().filter_map(|(_, what)| match what {
                What::Answered { resolution, answer, .. } => Some((resolution, *answer)),
                _ => None,
            })
        };
        let failed = |answer| matches!(answer, AnswerName::No | AnswerName::DoesNotApply);
        match answers().next_back() {
            None if self.done.is_empty() => End::Looked,
            None => End::Open,
            Some((_, AnswerName::Yes)) => End::Solved,
            Some((_, AnswerName::Later)) => End::Later,
            Some(_) => {
                let answered: HashSet<&String> = answers().map(|(resolution, _)| resolution).collect();
                let all = self.layout.resolutions.iter().all(|resolution| answered.contains(resolution));
                if all && answers().all(|(_, answer)| failed(answer)) { End::NothingLeft } else { End::Open }
            }
        }
    }

    /// Whether it waits to be gone on with.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        !self.put_away && matches!(self.end(), End::Open | End::Later)
    }
}

impl History {
    /// What `records` say, in their order.
    pub fn of(records: impl IntoIterator<Item = Record>) -> Self {
        let mut history = Self::default();
        for record in records {
            history.take(record);
        }
        history
    }

    /// Takes a further record in. One of a guide that was never opened, or was forgotten, says nothing.
    pub fn take(&mut self, record: Record) {
        let Record { at, guide, what } = record;
        if let What::Opened { symptom, title, query, from, first, layout } = what {
            if !self.by_id.contains_key(&guide) {
                self.by_id.insert(guide.clone(), self.guides.len());
                let done = Vec::new();
                let past = Past {
                    id: guide,
                    symptom,
                    title,
                    query,
                    from,
                    first,
                    layout,
                    opened: at,
                    last: at,
                    done,
                    put_away: false,
                };
                self.guides.push(past);
            }
            return;
        }
        let Some(past) = self.by_id.get(&guide).map(|&place| &mut self.guides[place]) else { return };
        past.last = past.last.max(at);
        match what {
            What::Resumed { layout } => {
                let renamed = past.layout.renamed_to(&layout);
                for (_, what) in &mut past.done {
                    let old = std::mem::replace(what, What::PutAway);
                    *what = renamed.what(old);
                }
                past.first = renamed.resolution(&past.first);
                past.layout = layout;
                past.put_away = false;
                past.done.retain(|(_, what)| !matches!(what, What::Answered { answer: AnswerName::Later, .. }));
            }
            What::Undone { what } => {
                if let Some(place) = past.done.iter().rposition(|(_, done)| *done == *what) {
                    past.done.remove(place);
                }
            }
            What::PutAway => past.put_away = true,
            what => past.done.push((at, what)),
        }
    }

    /// All guides, the one opened first at the front.
    #[must_use]
    pub fn guides(&self) -> &[Past] {
        &self.guides
    }

    /// The guide of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Past> {
        self.by_id.get(id).map(|&place| &self.guides[place])
    }

    /// The guides that wait to be gone on with, the one touched last first.
    #[must_use]
    pub fn unfinished(&self) -> Vec<&Past> {
        let mut unfinished: Vec<&Past> = self.guides.iter().rev().filter(|past| past.is_unfinished()).collect();
        unfinished.sort_by_key(|past| std::cmp::Reverse(past.last));
        unfinished
    }

    /// The guide through `symptom` that belongs to the case at hand: the last one, where it did not end well and was
    /// touched within [`CASE`].
    #[must_use]
    pub fn at_hand(&self, symptom: &str, now: i64) -> Option<&Past> {
        let last = self.guides.iter().filter(|past| past.symptom == symptom).max_by_key(|past| past.last)?;
        let goes_on = last.is_unfinished() || last.end() == End::NothingLeft && !last.put_away;
        (goes_on && now.saturating_sub(last.last) <= CASE).then_some(last)
    }

    /// The symptoms in which nothing helped, within [`CASE`] and since something was solved last.
    #[must_use]
    pub fn tried(&self, now: i64) -> HashSet<&str> {
        let solved = self.guides.iter().filter(|past| past.end() == End::Solved).map(|past| past.last).max();
        let since = solved.unwrap_or(i64::MIN).max(now.saturating_sub(CASE));
        let failed = |past: &&Past| past.end() == End::NothingLeft && past.last >= since && !past.put_away;
        self.guides.iter().filter(failed).map(|past| past.symptom.as_str()).collect()
    }

    /// This history with the guides of `own` in it, which are known better there.
    #[must_use]
    pub fn with(mut self, own: Self) -> Self {
        for past in own.guides {
            match self.by_id.get(&past.id) {
                Some(&place) => self.guides[place] = past,
                None => {
                    self.by_id.insert(past.id.clone(), self.guides.len());
                    self.guides.push(past);
                }
            }
        }
        self
    }

    /// The guide and those that led to it, the first one first.
    #[must_use]
    pub fn chain(&self, id: &str) -> Vec<&Past> {
        let mut chain: Vec<&Past> = Vec::new();
        let mut next = self.get(id);
        while let Some(past) = next.filter(|past| !chain.iter().any(|own| own.id == past.id)) {
            chain.push(past);
            next = past.from.as_deref().and_then(|from| self.get(from));
        }
        chain.reverse();
        chain
    }
}
