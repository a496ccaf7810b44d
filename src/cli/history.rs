//! `pcfix history`: past guides and how they ended; and forgetting them.

use std::collections::HashSet;
use std::io::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::args::HistoryArgs;
use super::{CliError, FOUND, Output, Settings, json, read_journal};
use crate::journal::{End, History, Journal, PastGuide};
use crate::layout::{Ink, Tone};

/// A guide as scripts read it.
#[derive(Serialize)]
struct Row<'a> {
    case: &'a str,
    guide: &'a str,
    symptom: &'a str,
    title: &'a str,
    query: &'a str,
    from: Option<&'a str>,
    opened: String,
    last: String,
    outcome: &'static str,
    put_away: bool,
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
    // Guides in which nothing was done are of no interest later.
    let mut guides: Vec<&PastGuide> = history.guides().iter().rev().filter(|past| past.end() != End::Viewed).collect();
    guides.sort_by_key(|past| std::cmp::Reverse(past.last));
    if args.json {
        json::write(out, &guides.into_iter().map(row).collect::<Vec<_>>())?;
        return Ok(FOUND);
    }
    let zone = TimeZone::system();
    for past in guides {
        line(past, &zone, settings, out)?;
    }
    Ok(FOUND)
}

fn row(past: &PastGuide) -> Row<'_> {
    let time = |at| Timestamp::from_second(at).unwrap_or_default().to_string();
    Row {
        case: &past.case,
        guide: &past.id,
        symptom: &past.opened.symptom,
        title: &past.opened.title,
        query: &past.opened.query,
        from: past.opened.from.as_deref(),
        opened: time(past.at),
        last: time(past.last),
        outcome: past.end().name(),
        put_away: past.dismissed,
    }
}

fn line(past: &PastGuide, zone: &TimeZone, settings: &Settings, out: &mut Output) -> Result<(), CliError> {
    let time = Timestamp::from_second(past.last).unwrap_or_default().to_zoned_datetime(zone.clone());
    let (sentence, ink) = match past.end() {
        End::Solved => ("end-solved", Ink::Good),
        End::NothingLeft => ("end-nothing-left", Ink::Warning),
        _ if past.dismissed => ("end-put-away", Ink::Dim),
        End::Later => ("end-later", Ink::Accent),
        End::Open => ("end-open", Ink::Accent),
        End::Viewed => ("end-looked", Ink::Dim),
    };
    let dim = Tone { ink: Ink::Dim, ..Tone::default() };
    write!(out, "{}  ", time.strftime("%Y-%m-%d %H:%M"))?;
    out.words(&format!("{:<12}", settings.words.tr(sentence)), Tone { ink, ..Tone::default() })?;
    write!(out, "  {}  ", past.opened.title)?;
    out.words(&format!("{}  {}", past.opened.symptom, past.id), dim)?;
    writeln!(out)?;
    Ok(())
}

fn forget(ids: &[String], journal: &Journal, history: &History) -> Result<u8, CliError> {
    let case = |id: &String| {
        let guide = history.guide(id).map(|guide| guide.case.clone());
        guide.or_else(|| history.case(id).map(|case| case.id.clone()))
    };
    if let Some(unknown) = ids.iter().find(|id| case(id).is_none()) {
        return Err(CliError::NoGuide(crate::article::clean_line(unknown)));
    }
    let ids: HashSet<String> = ids.iter().filter_map(case).collect();
    journal.forget(&ids)?;
    Ok(FOUND)
}
