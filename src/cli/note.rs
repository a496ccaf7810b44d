//! `pcfix note`: the text for the ticket, or for the customer.

use std::io::Write as _;

use serde::Serialize;

use super::args::NoteArgs;
use super::history::{CaseRow, GuideRow, case_row, guide_row, utc};
use super::values::NoteFormat;
use super::{CliError, FOUND, Output, Settings, json, load, read_journal, times};
use crate::config::View;
use crate::journal::{History, JournalEvent, PastCase, PastGuide, Phrase};
use crate::layout::customer_message;
use crate::secrets::MASK;
use crate::session::{NoteKind, NoteStyle, agent_note, last_guide};

pub(super) fn run(args: &NoteArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let (_, history) = read_journal(settings)?;
    let case = find(args.id.as_deref(), &history)?;
    let kind = NoteKind::from(args.reader);
    let style = NoteStyle {
        view: settings.view.unwrap_or_default(),
        words: &settings.words,
        clock: &times::clock,
        markdown: args.format == NoteFormat::Markdown,
    };
    let note = if kind == NoteKind::Agent {
        agent_note(&history, case, style)
    } else {
        message(&history, case, kind, style, settings)?
    };
    if args.json {
        json::object(out, json::NOTE, &note_view(&history, case, &note))?;
    } else {
        write!(out, "{note}")?;
    }
    Ok(FOUND)
}

/// The message for the customer, who reads the language that was named, else the second one.
fn message(
    history: &History,
    case: &PastCase,
    kind: NoteKind,
    style: NoteStyle<'_>,
    settings: &Settings,
) -> Result<String, CliError> {
    let library = load::library(settings)?;
    let second = if settings.languages.named { View::Target } else { View::Source };
    let style = NoteStyle { view: settings.view.filter(|view| *view != View::Both).unwrap_or(second), ..style };
    let guide = last_guide(history, case, &library);
    guide.and_then(|guide| customer_message(&library, guide, kind, style)).ok_or_else(|| {
        let symptom = history.guides_of(case).next_back().map_or("", |guide| guide.opened.symptom.as_str());
        CliError::NoArticle(super::quoted(symptom))
    })
}

/// A case, what was done in it, and its note.
#[derive(Serialize)]
struct NoteView<'a> {
    #[serde(flatten)]
    case: CaseRow<'a, GuideView<'a>>,
    note: &'a str,
    /// How many secrets the note leaves out.
    masked: usize,
}

/// A guide of a case with what was done in it.
#[derive(Serialize)]
struct GuideView<'a> {
    #[serde(flatten)]
    guide: GuideRow<'a>,
    web: Option<&'a str>,
    steps: Vec<StepView<'a>>,
}

/// Something that was done, with its time in UTC.
#[derive(Default, Serialize)]
struct StepView<'a> {
    at: String,
    what: &'static str,
    /// The id of the step, option or resolution, as in `walk --json`; empty where it has none.
    id: &'a str,
    /// The choice of which the option was chosen.
    choice: Option<&'a str>,
    text: &'a str,
    source: Option<&'a str>,
    reason: Option<&'a str>,
}

fn note_view<'a>(history: &'a History, case: &'a PastCase, note: &'a str) -> NoteView<'a> {
    let guide = |guide: &'a PastGuide| GuideView {
        guide: guide_row(guide),
        web: Some(guide.opened.web.as_str()).filter(|web| !web.is_empty()),
        steps: guide.done.iter().flat_map(|(at, event)| steps(*at, event)).collect(),
    };
    let case = case_row(history, case, guide);
    NoteView { case, note, masked: note.matches(MASK).count() }
}

/// An event of a guide as scripts read it, with the steps that it left open.
fn steps<'a>(at: i64, event: &'a JournalEvent) -> Vec<StepView<'a>> {
    let view = |what, id: &'a str, said: &'a Phrase, reason: &'a str| of_phrase(at, what, id, said, reason);
    match event {
        JournalEvent::Ticked { step, said } => vec![view("done", step, said, "")],
        JournalEvent::Skipped { step, reason, said } => vec![view("skipped", step, said, reason)],
        JournalEvent::Chose { choice, option, said } => {
            vec![StepView { choice: Some(choice), ..view("chose", option, said, "") }]
        }
        JournalEvent::Remarked { text } => vec![StepView { at: utc(at), what: "remark", text, ..StepView::default() }],
        JournalEvent::Answered { resolution, answer, reason, said, open } => {
            let open = open.iter().map(|step| view("not-done", "", step, ""));
            [view(answer.name(), resolution, said, reason)].into_iter().chain(open).collect()
        }
        _ => Vec::new(),
    }
}

fn of_phrase<'a>(at: i64, what: &'static str, id: &'a str, said: &'a Phrase, reason: &'a str) -> StepView<'a> {
    let filled = |text: &'a str| (!text.is_empty()).then_some(text);
    StepView {
        at: utc(at),
        what,
        id,
        choice: None,
        text: &said.text,
        source: filled(&said.source),
        reason: filled(reason),
    }
}

/// The case that is meant: by its own id or name, by the id of a guide, as the last one through a symptom, or the last one
/// in which something was done.
pub(super) fn find<'a>(id: Option<&str>, history: &'a History) -> Result<&'a PastCase, CliError> {
    let last = |wanted: &dyn Fn(&PastCase) -> bool| {
        history.cases().iter().filter(|case| wanted(case)).max_by_key(|case| case.last)
    };
    let Some(id) = id else {
        let done = last(&|case| !history.is_untouched(case)).or_else(|| last(&|_| true));
        return done.ok_or(CliError::NoGuides);
    };
    let guide = history.guide(id).and_then(|guide| history.case(&guide.case));
    let named = |case: &PastCase| !case.name.is_empty() && crate::search::fold(&case.name) == crate::search::fold(id);
    let walks = |case: &PastCase| {
        let is_it = |symptom: &str| symptom == id || symptom.rsplit('#').next() == Some(id);
        history.guides_of(case).any(|guide| is_it(&guide.opened.symptom))
    };
    let found = history.case(id).or(guide).or_else(|| last(&named)).or_else(|| last(&walks));
    found.ok_or_else(|| CliError::NoGuide(super::quoted(id)))
}
