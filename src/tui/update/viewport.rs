//! Moving through a guide's page: its cursor and its scroll go together.

use std::ops::Range;

use super::lists;
use super::walks::go;
use crate::session::RowId;
use crate::tui::keymap::Action;
use crate::tui::model::Model;
use crate::tui::screens::{GuideScreen, Screen};
use crate::tui::{pages, sizes};

/// The lines that are in sight.
fn window(model: &Model, screen: &GuideScreen) -> Range<usize> {
    screen.scroll..screen.scroll + sizes::guide_height(model).max(1)
}

/// Puts the cursor on a row.
pub(super) fn go_to_row(model: &mut Model, row: RowId) {
    go(model, row);
}

fn touches(lines: &Range<usize>, window: &Range<usize>) -> bool {
    lines.start < window.end && lines.end > window.start
}

/// Whether a row of the guide on the screen is in sight.
pub(super) fn in_sight(model: &Model, row: RowId) -> bool {
    let Some(screen) = model.guide() else { return false };
    let lines = screen.page.page.lines_of(row);
    lines.is_some_and(|lines| lines.start >= screen.scroll && touches(&lines, &window(model, screen)))
}

/// Whether the row under the cursor is in sight. Nothing is done to what the reader does not see.
pub(super) fn cursor_in_sight(model: &Model) -> bool {
    model.walk().is_some_and(|walk| in_sight(model, walk.cursor))
}

/// Scrolls the page of the guide. The cursor stays on its row while that is in sight; else it goes to the first row in
/// sight, or below it.
pub(super) fn scroll(model: &mut Model, action: Action) {
    let Some(screen) = model.guide() else { return };
    let height = sizes::guide_height(model);
    let last = screen.page.page.lines.len().saturating_sub(height);
    let Some(at) = lists::moved(screen.scroll, last + 1, height, action) else { return };
    scroll_to_line(model, at);
    match action {
        Action::Top => ends(model, |rows| rows.first().copied()),
        Action::Bottom => ends(model, |rows| rows.last().copied()),
        _ => pick_cursor(model),
    }
}

/// Puts the cursor on the first or the last row.
fn ends(model: &mut Model, pick: impl Fn(&[RowId]) -> Option<RowId>) {
    let Some(screen) = model.guide() else { return };
    let rows: Vec<RowId> = screen.page.page.rows().iter().map(|(row, _)| *row).collect();
    if let Some(row) = pick(&rows) {
        go(model, row);
    }
}

/// Puts the cursor where the reader looks.
fn pick_cursor(model: &mut Model) {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return };
    if in_sight(model, walk.cursor) {
        return;
    }
    let rows = screen.page.page.rows();
    let row = rows.iter().find(|(_, lines)| lines.start >= screen.scroll).or(rows.last());
    if let Some((row, _)) = row {
        go(model, *row);
    }
}

fn scroll_to_line(model: &mut Model, line: usize) {
    if let Some(Screen::Guide(screen)) = model.stack.last_mut() {
        screen.scroll = line;
    }
    settle(model);
}

/// Goes to the next heading below the first line shown, or to the one before it.
pub(super) fn turn_heading(model: &mut Model, action: Action) {
    let Some(screen) = model.guide() else { return };
    let page = &screen.page.page;
    let line = match action {
        Action::NextHeading => page.next_heading(screen.scroll),
        _ => page.previous_heading(screen.scroll),
    };
    if let Some(line) = line {
        scroll_to_line(model, line);
        pick_cursor(model);
    }
}

/// Goes to a line, such as that of a heading.
pub(super) fn go_to_line(model: &mut Model, line: usize) {
    scroll_to_line(model, line);
    pick_cursor(model);
}

/// Moves the cursor to the next row, or the one before. A row that is more than a screen away is scrolled to line by line,
/// so that everything on the way can be read with the same keys.
pub(super) fn step(model: &mut Model, action: Action) {
    let down = action == Action::Down;
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return };
    let (page, window) = (&screen.page.page, window(model, screen));
    let rows = page.rows();
    let here = rows.iter().position(|(row, _)| *row == walk.cursor);
    let target = here.and_then(|here| {
        let lines = &rows[here].1;
        match down {
            true if lines.start >= window.end => Some(here),
            true => Some(here + 1),
            false if lines.end <= window.start => Some(here),
            false => here.checked_sub(1),
        }
    });
    let target = target.and_then(|target| rows.get(target)).cloned();
    let reach = window.len().saturating_sub(1);
    match target {
        Some((row, lines)) if distance(&lines, &window) <= reach => {
            go(model, row);
            pages::refresh(model);
            show_cursor(model);
        }
        _ => scroll(model, action),
    }
}

/// How many lines the page has to be scrolled to bring `lines` in sight.
fn distance(lines: &Range<usize>, window: &Range<usize>) -> usize {
    if lines.start < window.start { window.start - lines.start } else { lines.end.saturating_sub(window.end) }
}

/// Keeps the guide's scroll within its page.
pub(super) fn settle(model: &mut Model) {
    let height = sizes::guide_height(model);
    if let Some(Screen::Guide(screen)) = model.stack.last_mut() {
        screen.scroll = screen.scroll.min(screen.page.page.lines.len().saturating_sub(height));
    }
}

/// Changes how pages are broken. A cursor that was in sight stays so.
pub(super) fn keep(model: &mut Model, change: impl FnOnce(&mut Model)) {
    let seen = cursor_in_sight(model);
    let top = model.guide().is_some_and(|screen| screen.scroll == 0);
    change(model);
    pages::refresh(model);
    settle(model);
    if seen && !top && !sizes::is_too_small(model) {
        show_cursor(model);
    }
}

/// Brings the row under the cursor in sight.
pub(super) fn show_cursor(model: &mut Model) {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return };
    if let Some(lines) = screen.page.page.lines_of(walk.cursor) {
        bring_in_sight(model, lines);
    }
}

/// Scrolls as little as needed to bring lines in sight; of more than fit, the first.
pub(super) fn bring_in_sight(model: &mut Model, lines: Range<usize>) {
    let height = sizes::guide_height(model).max(1);
    if let Some(Screen::Guide(screen)) = model.stack.last_mut() {
        if lines.end > screen.scroll + height {
            screen.scroll = (lines.end - height).min(lines.start);
        }
        screen.scroll = screen.scroll.min(lines.start);
    }
    settle(model);
}
