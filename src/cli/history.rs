//! `pcfix history`, also known as `pcfix cases`: past cases and how they ended; and forgetting them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Write as _;

use jiff::Timestamp;
use serde::Serialize;

use super::args::HistoryArgs;
use super::{CliError, FOUND, Output, Settings, json, read_journal, report, times};
use crate::i18n::MessageId;
use crate::journal::{CaseState, History, Journal, PastCase, PastGuide};
use crate::layout::{Ink, Tone};
use crate::secrets::mask;

/// A case as scripts read it.
#[derive(Serialize)]
pub(super) struct CaseRow<'a, G> {
    case: &'a str,
    name: &'a str,
    outcome: &'static str,
    opened: String,
    last: String,
    reported: Vec<Cow<'a, str>>,
    guides: Vec<G>,
}

/// A guide of a case as scripts read it.
#[derive(Serialize)]
pub(super) struct GuideRow<'a> {
    guide: &'a str,
    symptom: &'a str,
    title: &'a str,
    from: Option<&'a str>,
    opened: String,
    last: String,
    outcome: &'static str,
    dismissed: bool,
}

pub(super) fn run(args: &HistoryArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    if args.forget_all {
        let journal = Journal::at(settings.state.clone());
        journal.forget_all()?;
        return Ok(FOUND);
    }
    let (journal, history) = read_journal(settings)?;
    if !args.forget.is_empty() {
        return forget(&args.forget, &journal, &history);
    }
    if args.report {
        report::write(&history, &settings.words, out)?;
        return Ok(FOUND);
    }
    // Cases in which nothing was done are of no interest later.
    let cases = history.listed();
    if args.json {
        let cases = cases.into_iter().map(|case| case_row(&history, case, guide_row)).collect();
        json::object(out, json::CASES, &json::Cases::<CaseRow<'_, GuideRow<'_>>> { cases })?;
        return Ok(FOUND);
    }
    for case in cases {
        line(&history, case, settings, out)?;
    }
    Ok(FOUND)
}

pub(super) fn case_row<'a, G>(
    history: &'a History,
    case: &'a PastCase,
    guide: impl Fn(&'a PastGuide) -> G,
) -> CaseRow<'a, G> {
    CaseRow {
        case: &case.id,
        name: &case.name,
        outcome: history.state(case).name(),
        opened: utc(case.opened),
        last: utc(case.last),
        reported: case.reports.iter().map(|report| mask(&report.query).text).collect(),
        guides: history.guides_of(case).map(guide).collect(),
    }
}

pub(super) fn guide_row(guide: &PastGuide) -> GuideRow<'_> {
    GuideRow {
        guide: &guide.id,
        symptom: &guide.opened.symptom,
        title: &guide.opened.title,
        from: guide.opened.from.as_deref(),
        opened: utc(guide.at),
        last: utc(guide.last),
        outcome: guide.end().name(),
        dismissed: guide.dismissed,
    }
}

pub(super) fn utc(at: i64) -> String {
    Timestamp::from_second(at).unwrap_or_default().to_string()
}

fn line(history: &History, case: &PastCase, settings: &Settings, out: &mut Output) -> Result<(), CliError> {
    let (sentence, ink) = match history.state(case) {
        CaseState::Solved => (MessageId::EndSolved, Ink::Good),
        CaseState::Closed => (MessageId::EndNothingLeft, Ink::Dim),
        CaseState::Later => (MessageId::EndLater, Ink::Accent),
        CaseState::Open => (MessageId::EndOpen, Ink::Accent),
    };
    let last = history.guides_of(case).max_by_key(|guide| guide.last);
    let title = last.map_or("", |guide| guide.opened.title.as_str());
    let title = if case.name.is_empty() { title.to_owned() } else { format!("{}: {title}", case.name) };
    write!(out, "{}  ", times::day_and_time(case.last))?;
    out.words(&format!("{:<12}", settings.words.tr(sentence)), Tone { ink, ..Tone::default() })?;
    write!(out, "  {title}  ")?;
    out.words(&case.id, Tone { ink: Ink::Dim, ..Tone::default() })?;
    writeln!(out)?;
    Ok(())
}

fn forget(ids: &[String], journal: &Journal, history: &History) -> Result<u8, CliError> {
    let case = |id: &String| {
        let guide = history.guide(id).map(|guide| guide.case.clone());
        guide.or_else(|| history.case(id).map(|case| case.id.clone()))
    };
    if let Some(unknown) = ids.iter().find(|id| case(id).is_none()) {
        return Err(CliError::NoGuide(super::quoted(unknown)));
    }
    let ids: HashSet<String> = ids.iter().filter_map(case).collect();
    journal.forget(&ids)?;
    Ok(FOUND)
}
