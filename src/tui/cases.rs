//! The rows of the cases screen.

use std::collections::HashSet;

use super::model::Model;
use super::screens::{CaseGroup, CaseRow};
use super::when;
use crate::i18n::MessageId;
use crate::journal::{CaseId, CaseState, History, JournalEvent, PastCase};
use crate::search::fold;

/// The rows for the cases in `history` but the `deleted` ones: open ones first, then those of today, then earlier ones, each
/// group under its heading. With a filter only the cases that have all its words in their `texts`.
pub(super) fn rows(model: &Model, texts: &[String], filter: &str) -> Vec<CaseRow> {
    let history = model.session.history();
    let deleted: HashSet<&str> = model.deleted.iter().map(String::as_str).collect();
    let wanted = fold(filter);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let current = model.session.case().map(|case| case.id.as_str());
    let is_shown = |place: usize, case: &PastCase| {
        let has_words = || texts.get(place).is_none_or(|text| words.iter().all(|word| text.contains(word)));
        (current == Some(&case.id) || !history.is_untouched(case)) && !deleted.contains(case.id.as_str()) && has_words()
    };
    let today = when::day_start(model);
    let group = |case: &PastCase| match history.is_open(case) {
        true => CaseGroup::Open,
        false if case.last >= today => CaseGroup::Today,
        false => CaseGroup::Earlier,
    };
    let shown = history.cases().iter().enumerate().filter(|(place, case)| is_shown(*place, case));
    let mut cases: Vec<(CaseGroup, i64, &CaseId)> =
        shown.map(|(_, case)| (group(case), -case.last, &case.id)).collect();
    // Of cases that were changed at the same time, the one that began last is the first.
    cases.reverse();
    cases.sort_by_key(|(group, last, _)| (*group, *last));
    let mut rows = Vec::with_capacity(cases.len() + 3);
    let mut last = None;
    for (group, _, id) in cases {
        if last.replace(group) != Some(group) {
            rows.push(CaseRow::Group(group));
        }
        rows.push(CaseRow::Case(id.clone()));
    }
    rows
}

/// What a filter looks in, for every case of the history in its order: name, symptoms, queries and remarks, folded.
pub(super) fn texts(history: &History) -> Vec<String> {
    let text = |case: &PastCase| {
        let mut text = case.name.clone();
        let mut add = |more: &str| {
            text.push('\n');
            text.push_str(more);
        };
        case.reports.iter().for_each(|report| add(&report.query));
        for guide in history.guides_of(case) {
            let opened = &guide.opened;
            [&opened.title, &opened.source, &opened.symptom].into_iter().for_each(|title| add(title));
            guide.done.iter().for_each(|(_, event)| match event {
                JournalEvent::Remarked { text } => add(text),
                JournalEvent::Skipped { reason, .. } | JournalEvent::Answered { reason, .. } => add(reason),
                _ => {}
            });
        }
        fold(&text)
    };
    history.cases().iter().map(text).collect()
}

/// What a case is called: its name and its last symptom, or what was searched for.
pub(super) fn title(model: &Model, case: &PastCase) -> String {
    let history = model.session.history();
    let last = history.guides_of(case).filter(|guide| !guide.dismissed).max_by_key(|guide| guide.last);
    let last = last.or_else(|| history.guides_of(case).next_back());
    let title = match last.map(|guide| &guide.opened) {
        Some(opened) if model.view == crate::config::View::Source && !opened.source.is_empty() => opened.source.clone(),
        Some(opened) => opened.title.clone(),
        None => case.reports.last().map_or_else(String::new, |report| report.query.clone()),
    };
    match (case.name.as_str(), title.as_str()) {
        ("", "") => when::when(model, case.opened),
        ("", _) => title,
        (name, "") => name.to_owned(),
        (name, title) => format!("{name} · {title}"),
    }
}

/// What a case is called where there is little room: its name, or when it began.
pub(super) fn label(model: &Model, case: &PastCase) -> String {
    if case.name.is_empty() {
        let time = when::time(model, case.opened);
        model.words.tr_with(MessageId::CaseSince, &[("time", (&time).into())])
    } else {
        case.name.clone()
    }
}

/// The mark of a case's state.
pub(super) fn mark(history: &History, case: &PastCase) -> &'static str {
    match history.state(case) {
        CaseState::Open => "↻ ",
        CaseState::Later => "… ",
        CaseState::Solved => "✓ ",
        CaseState::Closed => "– ",
    }
}
