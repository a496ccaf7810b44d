//! `pcfix note`: the text for the ticket.

use std::io::Write as _;

use super::args::NoteArgs;
use super::{CliError, FOUND, Output, Settings, read_journal, times};
use crate::journal::{History, PastCase};
use crate::session::{NoteStyle, agent_note};

pub(super) fn run(args: &NoteArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let (_, history) = read_journal(settings)?;
    let case = find(args.id.as_deref(), &history)?;
    let view = settings.view.unwrap_or_default();
    let style = NoteStyle { view, words: &settings.words, clock: &times::clock, markdown: true };
    write!(out, "{}", agent_note(&history, case, style))?;
    Ok(FOUND)
}

/// The case that is meant: by its own id, by that of a guide, as the last one through a symptom, or the last one in which
/// something was done.
fn find<'a>(id: Option<&str>, history: &'a History) -> Result<&'a PastCase, CliError> {
    let last = |wanted: &dyn Fn(&PastCase) -> bool| {
        history.cases().iter().filter(|case| wanted(case)).max_by_key(|case| case.last)
    };
    let Some(id) = id else {
        let done = last(&|case| !history.is_untouched(case)).or_else(|| last(&|_| true));
        return done.ok_or(CliError::NoGuides);
    };
    let guide = history.guide(id).and_then(|guide| history.case(&guide.case));
    let walks = |case: &PastCase| {
        let is_it = |symptom: &str| symptom == id || symptom.rsplit('#').next() == Some(id);
        history.guides_of(case).any(|guide| is_it(&guide.opened.symptom))
    };
    history.case(id).or(guide).or_else(|| last(&walks)).ok_or_else(|| CliError::NoGuide(super::quoted(id)))
}
