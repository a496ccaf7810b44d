//! The lines of a pasted log: which of them are searched for.

use super::lists::{self, moved};
use super::status::say;
use super::{nav, search};
use crate::i18n::MessageId;
use crate::search::log_lines;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{LogScreen, Screen};
use crate::tui::sizes;

/// Shows the lines, with the first one that is searched for selected.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(mut lines) = log_lines(model.query()) else {
        let text = model.words.tr(MessageId::StatusNoLog);
        return say(model, text);
    };
    for (place, line) in lines.iter_mut().enumerate() {
        line.used = model.search.turned.get(&place).copied().unwrap_or(line.used);
    }
    let selected = lines.iter().position(|line| line.used).unwrap_or(0);
    model.stack.push(Screen::Log(LogScreen { lines, selected, offset: 0 }));
    model.forward.clear();
    lists::settle(model);
    Vec::new()
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = sizes::tree_rows(model);
    let Some(Screen::Log(log)) = model.stack.last_mut() else { return Vec::new() };
    match action {
        Action::Back => nav::back(model),
        Action::Tick => return turn(model),
        action => {
            if let Some(selected) = moved(log.selected, log.lines.len(), shown, action) {
                log.selected = selected;
            }
        }
    }
    lists::settle(model);
    Vec::new()
}

/// Switches the selected line on or off; the search follows.
pub(super) fn turn(model: &mut Model) -> Vec<Effect> {
    let Some(Screen::Log(log)) = model.stack.last_mut() else { return Vec::new() };
    let selected = log.selected;
    let Some(line) = log.lines.get_mut(selected) else { return Vec::new() };
    line.used = !line.used;
    model.search.turned.insert(selected, line.used);
    search::search_again(model)
}
