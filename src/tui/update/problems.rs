//! The problems of the content, as a text to be read.

use super::{lists, nav};
use crate::layout::wrap;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{ProblemsScreen, Screen};
use crate::tui::sizes;

/// Shows the problems, where there are any.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    if !model.library.problems().is_empty() && !matches!(model.stack.last(), Some(Screen::Problems(_))) {
        model.stack.push(Screen::Problems(ProblemsScreen::default()));
        model.forward.clear();
    }
    Vec::new()
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let height = sizes::tree_rows(model);
    let Some(Screen::Problems(screen)) = model.stack.last_mut() else { return Vec::new() };
    let last = screen.lines.len().saturating_sub(height);
    match action {
        Action::Back => nav::back(model),
        action => screen.scroll = lists::moved(screen.scroll, last + 1, height, action).unwrap_or(screen.scroll),
    }
    Vec::new()
}

/// Breaks the problems to the width of the screen, if either has changed, and keeps the scroll within them.
pub(super) fn settle(model: &mut Model) {
    let Some(Screen::Problems(_)) = model.stack.last() else { return };
    let width = usize::from(model.size.0).saturating_sub(2).max(1);
    let (height, problems) = (sizes::tree_rows(model), model.library.problems());
    let key = (model.load.generation, problems.len(), width);
    let made = || {
        let lines = problems.iter().map(|problem| model.words.diagnostic_line(problem));
        lines.flat_map(|line| wrap(&line, width).into_iter().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let changed = matches!(model.stack.last(), Some(Screen::Problems(screen)) if screen.key != Some(key));
    let lines: Option<Vec<String>> = changed.then(made);
    let Some(Screen::Problems(screen)) = model.stack.last_mut() else { return };
    if let Some(lines) = lines {
        (screen.lines, screen.key) = (lines, Some(key));
    }
    screen.scroll = screen.scroll.min(screen.lines.len().saturating_sub(height));
}
