//! The cases screen.

use std::collections::HashSet;

use tui_input::Input;

use super::lists::{Cursor, in_sight, moved};
use super::status::say;
use super::{nav, note, walks};
use crate::i18n::MessageId;
use crate::journal::CaseId;
use crate::session::SessionCommand;
use crate::tui::cases::{rows, texts};
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{CaseRow, CasesKey, CasesScreen, Prompt, Purpose, Screen};
use crate::tui::sizes;

/// Shows the cases, with the current one selected.
pub(super) fn open(model: &mut Model) {
    if let Some(place) = model.stack.iter().position(|screen| matches!(screen, Screen::Cases(_))) {
        model.stack.truncate(place + 1);
        return;
    }
    let current = model.case().map(|case| case.id.clone());
    model.stack.push(Screen::Cases(Box::default()));
    model.forward.clear();
    settle(model);
    select(model, current.as_ref());
    settle(model);
}

fn screen(model: &Model) -> Option<&CasesScreen> {
    match model.stack.last() {
        Some(Screen::Cases(screen)) => Some(screen),
        _ => None,
    }
}

fn screen_mut(model: &mut Model) -> Option<&mut CasesScreen> {
    match model.stack.last_mut() {
        Some(Screen::Cases(screen)) => Some(screen),
        _ => None,
    }
}

fn select(model: &mut Model, case: Option<&CaseId>) {
    let Some(screen) = screen_mut(model) else { return };
    let place = |row: &CaseRow| matches!(row, CaseRow::Case(id) if Some(id) == case);
    if let Some(place) = screen.rows.iter().position(place) {
        screen.selected = place;
    }
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Open => return enter(model),
        Action::Back => back(model),
        Action::Filter => {
            if let Some(screen) = screen_mut(model) {
                screen.filtering = true;
            }
        }
        Action::CopyNote => {
            if let Some(case) = model.selected_case() {
                note::open(model, case, None);
            }
        }
        Action::WriteNote if model.selected_case().is_some() => note::ask_where(model),
        Action::Rename => rename(model),
        Action::CloseCase => return close_or_reopen(model),
        Action::Delete => return delete(model),
        Action::Undo => return undo(model),
        action => step(model, action),
    }
    settle(model);
    Vec::new()
}

/// The keys of the filter line.
pub(super) fn on_filter(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(screen) = screen_mut(model) else { return Vec::new() };
    match action {
        Action::Open => screen.filtering = false,
        Action::Back => {
            screen.filtering = false;
            screen.filter = Input::default();
        }
        action => step(model, action),
    }
    settle(model);
    Vec::new()
}

/// Changes the words of the filter; the rows follow.
pub(super) fn change_filter(model: &mut Model, change: impl FnOnce(&mut Input)) {
    if let Some(screen) = screen_mut(model) {
        change(&mut screen.filter);
        settle(model);
    }
}

/// A case is selected by the first click and opened by the next one.
pub(super) fn click(model: &mut Model, row: usize) -> Vec<Effect> {
    let Some(screen) = screen_mut(model) else { return Vec::new() };
    if matches!(screen.rows.get(row), Some(CaseRow::Group(_))) {
        return Vec::new();
    }
    let before = std::mem::replace(&mut screen.selected, row);
    settle(model);
    if before == row { enter(model) } else { Vec::new() }
}

/// Moves the cursor; headings are passed over.
fn step(model: &mut Model, action: Action) {
    let shown = sizes::tree_rows(model);
    let Some(screen) = screen_mut(model) else { return };
    let Some(to) = moved(screen.selected, screen.rows.len(), shown, action) else { return };
    let is_case = |place: &usize| matches!(screen.rows.get(*place), Some(CaseRow::Case(_)));
    let onward = (to..screen.rows.len()).find(is_case);
    let backward = (0..=to).rev().find(is_case);
    let up = to < screen.selected;
    screen.selected = (if up { backward.or(onward) } else { onward.or(backward) }).unwrap_or(0);
}

fn back(model: &mut Model) {
    match screen_mut(model) {
        Some(screen) if !screen.filter.value().is_empty() => screen.filter = Input::default(),
        _ => nav::back(model),
    }
}

/// Resumes an open case. Of an ended one the note is shown: it says what was done.
fn enter(model: &mut Model) -> Vec<Effect> {
    let Some(id) = model.selected_case() else { return Vec::new() };
    let history = model.session.history();
    let Some(case) = history.case(&id) else { return Vec::new() };
    if history.is_open(case) {
        return walks::resume_case(model, &id);
    }
    note::open(model, id, None);
    let text = model.say_keys(
        MessageId::StatusCaseEnded,
        &[("back", Context::Note, Action::Back), ("reopen", Context::Cases, Action::CloseCase)],
    );
    say(model, text)
}

fn rename(model: &mut Model) {
    let name = model.selected_case().and_then(|id| model.session.history().case(&id).map(|case| case.name.clone()));
    if let Some(name) = name {
        model.line = Some(Prompt { purpose: Purpose::CaseName, input: Input::new(name) });
    }
}

/// The name that was typed.
pub(super) fn named(model: &mut Model, name: String) -> Vec<Effect> {
    model.selected_case().map_or_else(Vec::new, |id| walks::apply(model, SessionCommand::NameCase(id, name)))
}

fn close_or_reopen(model: &mut Model) -> Vec<Effect> {
    let Some(id) = model.selected_case() else { return Vec::new() };
    let history = model.session.history();
    let open = history.case(&id).is_some_and(|case| case.ended.is_none() && history.is_open(case));
    let command = if open { SessionCommand::CloseCase(id) } else { SessionCommand::ReopenCase(id) };
    walks::apply(model, command)
}

/// Takes the case off the list. It is deleted from disk when the screen closes.
fn delete(model: &mut Model) -> Vec<Effect> {
    let Some(id) = model.selected_case() else { return Vec::new() };
    model.deleted.push(id);
    settle(model);
    let text = model.say_keys(MessageId::StatusCaseDeleted, &[("undo", Context::Cases, Action::Undo)]);
    say(model, text)
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(id) = model.deleted.pop() else {
        let text = model.words.tr(MessageId::StatusNothingToUndo);
        return say(model, text);
    };
    settle(model);
    select(model, Some(&id));
    settle(model);
    let text = model.words.tr(MessageId::StatusCaseRestored);
    say(model, text)
}

/// Takes the deleted cases out of the journal, once their screen is closed or the program ends.
pub(super) fn forget_deleted(model: &mut Model, effects: &mut Vec<Effect>) {
    let is_end = |effect: &Effect| matches!(effect, Effect::Quit(_) | Effect::Fail(_));
    let end = effects.iter().position(is_end);
    let shown = model.stack.iter().any(|screen| matches!(screen, Screen::Cases(_)));
    if model.deleted.is_empty() || (shown && end.is_none()) {
        return;
    }
    let ids: HashSet<CaseId> = std::mem::take(&mut model.deleted).into_iter().collect();
    let forgotten = walks::apply(model, SessionCommand::ForgetCases(ids));
    let place = end.unwrap_or(effects.len());
    effects.splice(place..place, forgotten);
    if model.search.found.is_none() {
        nav::refresh_rows(model);
    }
}

/// Makes the rows again if what they show has changed, and keeps the selection on its case, and in sight.
pub(super) fn settle(model: &mut Model) {
    let Some(screen) = screen(model) else { return };
    let key = CasesKey {
        revision: model.session.revision(),
        cases: model.session.history().cases().len(),
        deleted: model.deleted.len(),
        filter: screen.filter.value().to_owned(),
    };
    if screen.key.as_ref() != Some(&key) {
        let chosen = model.selected_case();
        let stale = screen.key.as_ref().is_none_or(|old| (old.revision, old.cases) != (key.revision, key.cases));
        let known = screen_mut(model).map(|screen| std::mem::take(&mut screen.texts)).filter(|_| !stale);
        let texts = match known.filter(|known| !known.is_empty()) {
            None if !key.filter.is_empty() => texts(model.session.history()),
            known => known.unwrap_or_default(),
        };
        let made = rows(model, &texts, &key.filter);
        if let Some(screen) = screen_mut(model) {
            (screen.rows, screen.texts, screen.key) = (made, texts, Some(key));
        }
        select(model, chosen.as_ref());
    }
    let shown = sizes::tree_rows(model);
    let Some(screen) = screen_mut(model) else { return };
    screen.selected = screen.selected.min(screen.rows.len().saturating_sub(1));
    if matches!(screen.rows.get(screen.selected), Some(CaseRow::Group(_))) {
        screen.selected = (screen.selected + 1).min(screen.rows.len() - 1);
    }
    let cursor = in_sight(Cursor { selected: screen.selected, offset: screen.offset }, screen.rows.len(), shown);
    // The heading above the first case is in sight with it.
    screen.offset = if cursor.selected == 1 { 0 } else { cursor.offset };
}
