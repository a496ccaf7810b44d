//! The preview of a note: it is read before it is copied or written.

use tui_input::Input;

use super::nav;
use super::status::{say, warn};
use crate::article::{clean, clean_line};
use crate::config::View;
use crate::i18n::MessageId;
use crate::journal::{CaseId, GuideId};
use crate::layout::{customer_message, wrap};
use crate::session::{NoteKind, NoteStyle, agent_note, last_guide};
use crate::tui::keymap::Action;
use crate::tui::message::{Effect, Piece};
use crate::tui::model::Model;
use crate::tui::screens::{NoteKey, NoteScreen, Prompt, Purpose, Screen};
use crate::tui::{sizes, when};

/// Shows the note of a case. A message for the customer is about `guide`, or about the case's last one.
pub(super) fn open(model: &mut Model, case: CaseId, guide: Option<GuideId>) {
    let history = model.session.history();
    let last = || history.case(&case).and_then(|case| last_guide(history, case, &model.library));
    let guide = guide.or_else(|| last().map(|guide| guide.id.clone()));
    model.stack.push(Screen::Note(Box::new(NoteScreen {
        case,
        guide,
        kind: NoteKind::Agent,
        markdown: true,
        view: model.view,
        text: String::new(),
        lines: Vec::new(),
        scroll: 0,
        key: None,
    })));
    model.forward.clear();
    settle(model);
}

/// Shows the note of the case of the guide on the screen.
pub(super) fn of_guide(model: &mut Model) {
    if let Some((case, guide)) = model.walk().map(|walk| (walk.case.clone(), walk.id.clone())) {
        open(model, case, Some(guide));
    }
}

fn screen(model: &Model) -> Option<&NoteScreen> {
    match model.stack.last() {
        Some(Screen::Note(screen)) => Some(screen),
        _ => None,
    }
}

fn screen_mut(model: &mut Model) -> Option<&mut NoteScreen> {
    match model.stack.last_mut() {
        Some(Screen::Note(screen)) => Some(screen),
        _ => None,
    }
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let height = sizes::tree_rows(model);
    let Some(screen) = screen_mut(model) else { return Vec::new() };
    match action {
        Action::Back => nav::back(model),
        Action::Copy => {
            let text = clean(&screen.text).trim_end().to_owned();
            return if text.is_empty() { Vec::new() } else { vec![Effect::Copy { piece: Piece::Note, text }] };
        }
        Action::WriteNote => ask_where(model),
        Action::Markup => screen.markdown = !screen.markdown,
        Action::Next | Action::Previous => turn_kind(model, action),
        Action::View => turn_language(model),
        action => {
            let last = screen.lines.len().saturating_sub(height);
            if let Some(at) = super::lists::moved(screen.scroll, last + 1, height, action) {
                screen.scroll = at;
            }
        }
    }
    settle(model);
    Vec::new()
}

/// The next or the previous kind of note; those for the customer only where the article is there.
fn turn_kind(model: &mut Model, action: Action) {
    let reading = model.view;
    let Some(screen) = screen_mut(model).filter(|screen| screen.guide.is_some()) else { return };
    let kind = if action == Action::Next { screen.kind.next() } else { screen.kind.next().next() };
    if (kind == NoteKind::Agent) != (screen.kind == NoteKind::Agent) {
        // The customer reads the language that the reader does not.
        screen.view = match kind {
            NoteKind::Agent => reading,
            _ if reading == View::Source => View::Target,
            _ => View::Source,
        };
    }
    (screen.kind, screen.scroll) = (kind, 0);
}

/// The next language of the note: a message for the customer has one.
fn turn_language(model: &mut Model) {
    let Some(screen) = screen_mut(model) else { return };
    screen.view = match (screen.kind, screen.view) {
        (NoteKind::Agent, view) => view.next(),
        (_, View::Source) => View::Target,
        _ => View::Source,
    };
}

/// Makes the note again if what it says has changed, and keeps the scroll within it.
pub(super) fn settle(model: &mut Model) {
    let width = usize::from(model.size.0).saturating_sub(2).max(1);
    let (revision, load) = (model.session.revision(), model.load.generation);
    let height = sizes::tree_rows(model);
    let Some(screen) = screen(model) else { return };
    let (kind, markdown, view) = (screen.kind, screen.markdown, screen.view);
    let key = NoteKey { revision, load, kind, markdown, view, width };
    if screen.key != Some(key) {
        let text = text_of(model, screen);
        let lines = text.lines().flat_map(|line| wrap(line, width)).map(str::to_owned).collect();
        if let Some(screen) = screen_mut(model) {
            (screen.text, screen.lines, screen.key) = (text, lines, Some(key));
        }
    }
    if let Some(screen) = screen_mut(model) {
        screen.scroll = screen.scroll.min(screen.lines.len().saturating_sub(height));
    }
}

fn text_of(model: &Model, screen: &NoteScreen) -> String {
    let clock = |at| (when::day(model, at), when::time(model, at));
    let style = NoteStyle { view: screen.view, words: &model.words, clock: &clock, markdown: screen.markdown };
    let history = model.session.history();
    let guide = screen.guide.as_deref().and_then(|guide| history.guide(guide));
    let message = guide.and_then(|guide| customer_message(&model.library, guide, screen.kind, style));
    match (screen.kind, history.case(&screen.case)) {
        (NoteKind::Agent, Some(case)) => agent_note(history, case, style),
        _ => message.unwrap_or_default(),
    }
}

/// The note that is on the screen, or that of what is on it, and the case.
fn note_at_hand(model: &Model) -> Option<(CaseId, String, bool)> {
    if let Some(screen) = screen(model) {
        return Some((screen.case.clone(), screen.text.clone(), screen.markdown));
    }
    let history = model.session.history();
    let id = model.walk().map(|walk| walk.case.clone()).or_else(|| model.selected_case())?;
    let clock = |at| (when::day(model, at), when::time(model, at));
    let style = NoteStyle { view: model.view, words: &model.words, clock: &clock, markdown: true };
    let text = agent_note(history, history.case(&id)?, style);
    Some((id, text, true))
}

/// Asks for the file that the note is written to.
pub(super) fn ask_where(model: &mut Model) {
    let Some((case, _, markdown)) = note_at_hand(model) else { return };
    let history = model.session.history();
    let Some(case) = history.case(&case) else { return };
    let symptom = history.guides_of(case).next_back().map_or("", |guide| guide.opened.symptom.as_str());
    let stem = symptom.rsplit(['/', '#']).next().unwrap_or_default().trim_end_matches(".md");
    let name = if case.name.is_empty() { stem } else { &case.name };
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let day = when::day(model, model.now);
    let end = if markdown { "md" } else { "txt" };
    model.line = Some(Prompt { purpose: Purpose::NoteFile, input: Input::new(format!("{name}-{day}.{end}")) });
}

/// Writes the note to the file that was named.
pub(super) fn write(model: &mut Model, path: String) -> Vec<Effect> {
    note_at_hand(model)
        .map_or_else(Vec::new, |(_, text, _)| vec![Effect::WriteNote { path, text: clean(&text).into_owned() }])
}

/// The note was written, or was not.
pub(super) fn written(model: &mut Model, path: &str, failed: Option<&str>) -> Vec<Effect> {
    let path = clean_line(path);
    match failed {
        None => {
            let text = model.words.tr_with(MessageId::StatusNoteWritten, &[("path", (&path).into())]);
            say(model, text)
        }
        Some(reason) => {
            let gaps = [("path", (&path).into()), ("reason", reason.into())];
            let text = model.words.tr_with(MessageId::StatusNoteNotWritten, &gaps);
            warn(model, text)
        }
    }
}
