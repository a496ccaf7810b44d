//! What the records say, case by case and guide by guide.

use std::collections::{HashMap, HashSet};

use super::event::{CaseEnd, JournalEvent, Opened, Outline};
use super::ids::{CaseId, GuideId};
use super::past::{CaseState, GuideEnd, PastCase, PastGuide, Report};
use super::record::Record;
use super::step_ids::Renamed;

/// All cases and guides of the journal, each in the order in which they were opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    cases: Vec<PastCase>,
    guides: Vec<PastGuide>,
    case_by_id: HashMap<CaseId, usize>,
    guide_by_id: HashMap<GuideId, usize>,
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

    /// Adds a record. A record of a guide or case that was never opened, or was forgotten, is ignored.
    pub fn take(&mut self, record: Record) {
        let Record { at, case, guide, event } = record;
        match event {
            JournalEvent::Opened(opened) => self.open_guide(at, case, guide, *opened),
            JournalEvent::CaseOpened => {
                self.case_mut(case, at, false);
            }
            event if guide.is_empty() => {
                if let Some(&place) = self.case_by_id.get(&case) {
                    change_case(&mut self.cases[place], at, event);
                }
            }
            event => {
                let Some(&place) = self.guide_by_id.get(&guide) else { return };
                let guide = &mut self.guides[place];
                change_guide(guide, at, event);
                if let Some(&place) = self.case_by_id.get(&guide.case) {
                    let case = &mut self.cases[place];
                    case.last = case.last.max(at);
                }
            }
        }
    }

    fn case_mut(&mut self, id: CaseId, at: i64, legacy: bool) -> &mut PastCase {
        let place = *self.case_by_id.entry(id.clone()).or_insert_with(|| {
            self.cases.push(PastCase::new(id, at, legacy));
            self.cases.len() - 1
        });
        &mut self.cases[place]
    }

    fn open_guide(&mut self, at: i64, case: CaseId, id: GuideId, opened: Opened) {
        if self.guide_by_id.contains_key(&id) {
            return;
        }
        // Version 1 knew no cases: a guide belongs to the one that led to it.
        let legacy = case.is_empty();
        let case = match (legacy, opened.from.as_deref().and_then(|from| self.guide(from))) {
            (true, Some(from)) => from.case.clone(),
            (true, None) => id.clone(),
            (false, _) => case,
        };
        let owner = self.case_mut(case.clone(), at, legacy);
        owner.last = owner.last.max(at);
        owner.guides.push(id.clone());
        if !opened.query.is_empty() {
            owner.report(at, &opened.query, opened.log, None);
        }
        self.guide_by_id.insert(id.clone(), self.guides.len());
        self.guides.push(PastGuide { id, case, opened, at, last: at, done: Vec::new(), dismissed: false });
    }

    /// All cases, the one opened first at the front.
    #[must_use]
    pub fn cases(&self) -> &[PastCase] {
        &self.cases
    }

    /// All guides, the one opened first at the front.
    #[must_use]
    pub fn guides(&self) -> &[PastGuide] {
        &self.guides
    }

    /// The guide of this id.
    #[must_use]
    pub fn guide(&self, id: &str) -> Option<&PastGuide> {
        self.guide_by_id.get(id).map(|&place| &self.guides[place])
    }

    /// The case of this id.
    #[must_use]
    pub fn case(&self, id: &str) -> Option<&PastCase> {
        self.case_by_id.get(id).map(|&place| &self.cases[place])
    }

    /// The guides of a case in the order in which they were opened.
    pub fn guides_of<'a>(&'a self, case: &'a PastCase) -> impl DoubleEndedIterator<Item = &'a PastGuide> {
        case.guides.iter().filter_map(|id| self.guide(id))
    }

    /// State of a case.
    #[must_use]
    pub fn state(&self, case: &PastCase) -> CaseState {
        match case.ended {
            Some((_, CaseEnd::Solved)) => return CaseState::Solved,
            Some((_, CaseEnd::Closed)) => return CaseState::Closed,
            None => {}
        }
        let since = case.reopened.unwrap_or(i64::MIN);
        let guides: Vec<&PastGuide> = self.guides_of(case).collect();
        if guides.iter().any(|guide| guide.last >= since && guide.end() == GuideEnd::Solved) {
            return CaseState::Solved;
        }
        if case.legacy && !guides.iter().any(|guide| guide.is_unfinished()) {
            return CaseState::Closed;
        }
        let last = guides.iter().max_by_key(|guide| guide.last);
        if last.is_some_and(|guide| guide.end() == GuideEnd::Later) { CaseState::Later } else { CaseState::Open }
    }

    /// Whether a case waits for its reader.
    #[must_use]
    pub fn is_open(&self, case: &PastCase) -> bool {
        matches!(self.state(case), CaseState::Open | CaseState::Later)
    }

    /// Whether nothing was done in a case: its guides were only looked at, and it has no name.
    #[must_use]
    pub fn is_untouched(&self, case: &PastCase) -> bool {
        case.name.is_empty() && self.guides_of(case).all(|guide| guide.end() == GuideEnd::Viewed)
    }

    /// The cases in which something was done, the one touched last first; open ones first of all.
    #[must_use]
    pub fn listed(&self) -> Vec<&PastCase> {
        let mut cases: Vec<(bool, &PastCase)> = self
            .cases
            .iter()
            .rev()
            .filter(|case| !self.is_untouched(case))
            .map(|case| (!self.is_open(case), case))
            .collect();
        cases.sort_by_key(|(ended, case)| (*ended, std::cmp::Reverse(case.last)));
        cases.into_iter().map(|(_, case)| case).collect()
    }

    /// The guide of `case` through `symptom` that goes on when the symptom is opened again in that case.
    #[must_use]
    pub fn resumable(&self, case: &str, symptom: &str) -> Option<&PastGuide> {
        let case = self.case(case)?;
        let last =
            self.guides_of(case).filter(|guide| guide.opened.symptom == symptom).max_by_key(|guide| guide.last)?;
        let resumes = last.end() != GuideEnd::Solved && !last.dismissed;
        resumes.then_some(last)
    }

    /// The open cases with a guide through `symptom` that goes on, the one touched last first.
    #[must_use]
    pub fn cases_walking(&self, symptom: &str) -> Vec<&PastCase> {
        let walks = |case: &&&PastCase| {
            self.is_open(case) && self.resumable(&case.id, symptom).is_some_and(PastGuide::is_unfinished)
        };
        let mut cases: Vec<&PastCase> =
            self.cases.iter().rev().collect::<Vec<_>>().iter().filter(walks).copied().collect();
        cases.sort_by_key(|case| std::cmp::Reverse(case.last));
        cases
    }

    /// The symptoms that were gone through in a case without success, or did not apply.
    #[must_use]
    pub fn tried(&self, case: &str) -> HashSet<&str> {
        let Some(case) = self.case(case) else { return HashSet::new() };
        let failed = |guide: &&PastGuide| guide.end() == GuideEnd::NothingLeft && !guide.dismissed;
        self.guides_of(case).filter(failed).map(|guide| guide.opened.symptom.as_str()).collect()
    }

    /// What was remarked on a symptom in other cases than `case`, with its time, the newest first.
    #[must_use]
    pub fn earlier_remarks(&self, symptom: &str, case: &str) -> Vec<(i64, &str)> {
        let others = self.guides.iter().filter(|guide| guide.opened.symptom == symptom && guide.case != case);
        let mut remarks: Vec<(i64, &str)> = others
            .flat_map(|guide| &guide.done)
            .filter_map(|(at, event)| match event {
                JournalEvent::Remarked { text } => Some((*at, text.as_str())),
                _ => None,
            })
            .collect();
        remarks.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        remarks
    }

    /// This history with the cases and guides of `own`, which knows them better.
    #[must_use]
    pub fn with(mut self, own: Self) -> Self {
        for case in own.cases {
            match self.case_by_id.get(&case.id) {
                Some(&place) => {
                    let known = std::mem::replace(&mut self.cases[place], case);
                    let case = &mut self.cases[place];
                    case.guides.splice(0..0, known.guides.into_iter().filter(|id| !own.guide_by_id.contains_key(id)));
                }
                None => {
                    self.case_by_id.insert(case.id.clone(), self.cases.len());
                    self.cases.push(case);
                }
            }
        }
        for guide in own.guides {
            match self.guide_by_id.get(&guide.id) {
                Some(&place) => self.guides[place] = guide,
                None => {
                    self.guide_by_id.insert(guide.id.clone(), self.guides.len());
                    self.guides.push(guide);
                }
            }
        }
        self
    }

    /// Removes cases with their guides.
    pub fn forget(&mut self, ids: &HashSet<CaseId>) {
        let kept = std::mem::take(self);
        for case in kept.cases.into_iter().filter(|case| !ids.contains(&case.id)) {
            self.case_by_id.insert(case.id.clone(), self.cases.len());
            self.cases.push(case);
        }
        for guide in kept.guides.into_iter().filter(|guide| !ids.contains(&guide.case)) {
            self.guide_by_id.insert(guide.id.clone(), self.guides.len());
            self.guides.push(guide);
        }
    }
}

fn change_case(case: &mut PastCase, at: i64, event: JournalEvent) {
    case.last = case.last.max(at);
    match event {
        JournalEvent::Searched { query, log, hits } => case.report(at, &query, log, Some(hits)),
        JournalEvent::CaseNamed { name } => case.name = name,
        JournalEvent::CaseClosed { end } => case.ended = Some((at, end)),
        JournalEvent::CaseReopened => (case.ended, case.reopened) = (None, Some(at)),
        JournalEvent::CaseLanguages { lang, beside } => case.languages = Some((lang, beside)),
        _ => {}
    }
}

fn change_guide(guide: &mut PastGuide, at: i64, event: JournalEvent) {
    guide.last = guide.last.max(at);
    match event {
        JournalEvent::Resumed { outline } => resume(guide, outline),
        JournalEvent::Undone { what } => {
            if let Some(place) = guide.done.iter().rposition(|(_, done)| done.is_same(&what)) {
                guide.done.remove(place);
            }
        }
        JournalEvent::Dismissed => guide.dismissed = true,
        event => guide.done.push((at, event)),
    }
}

/// Reads what was done in terms of today's article. Resuming takes "later" back.
fn resume(guide: &mut PastGuide, outline: Outline) {
    let renamed = Renamed::between(&guide.opened.outline, &outline);
    for (_, event) in &mut guide.done {
        let old = std::mem::replace(event, JournalEvent::Dismissed);
        *event = renamed.event(old);
    }
    guide.opened.first = renamed.resolution(&guide.opened.first);
    guide.opened.outline = outline;
    guide.dismissed = false;
    let later =
        |event: &JournalEvent| matches!(event, JournalEvent::Answered { answer: crate::guide::Answer::Later, .. });
    guide.done.retain(|(_, event)| !later(event));
}

impl PastCase {
    fn report(&mut self, at: i64, query: &str, log: bool, hits: Option<usize>) {
        match self.reports.iter_mut().find(|report| report.query == query) {
            Some(report) => report.hits = hits.or(report.hits),
            None => self.reports.push(Report { at, query: query.to_owned(), log, hits }),
        }
    }
}
