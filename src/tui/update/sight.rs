//! What of a guide's page is in sight.

use super::guide::{Spot, item_of};
use super::lists;
use super::settle as settle_all;
use crate::guide::Item;
use crate::layout::{Ink, Line};
use crate::tui::keymap::Action;
use crate::tui::model::{GuideScreen, Model};
use crate::tui::view;

/// Scrolls the page of the guide.
pub(super) fn scroll(model: &mut Model, action: Action) {
    let Some(screen) = model.guide() else { return };
    let page = view::guide_page(model, screen);
    let height = view::guide_height(model);
    let last = page.lines.len().saturating_sub(height);
    if let Some(at) = lists::moved(screen.scroll, last + 1, height, action)
        && let Some(screen) = model.guide_mut()
    {
        screen.scroll = at;
    }
}

/// Scrolls to the next heading below the first line shown, or to the one before it.
pub(super) fn turn_heading(model: &mut Model, action: Action) {
    let Some(screen) = model.guide() else { return };
    let lines = view::guide_page(model, screen).lines;
    let is_heading = |line: &Line| line.spans.iter().any(|span| span.tone.strong && span.tone.ink == Ink::Title);
    // A heading of several lines, or in two languages, is one.
    let begins = |at: &usize| is_heading(&lines[*at]) && (*at == 0 || !is_heading(&lines[*at - 1]));
    let mut headings = (0..lines.len()).filter(begins);
    let shown = screen.scroll;
    let found = match action {
        Action::NextHeading => headings.find(|&at| at > shown),
        _ => headings.take_while(|&at| at < shown).last(),
    };
    if let (Some(at), Some(screen)) = (found, model.guide_mut()) {
        screen.scroll = at;
    }
    settle(model);
}

/// Keeps the guide's scroll within its page.
pub(super) fn settle(model: &mut Model) {
    let Some(screen) = model.guide() else { return };
    let lines = view::guide_page(model, screen).lines.len();
    let last = lines.saturating_sub(view::guide_height(model));
    if let Some(screen) = model.guide_mut() {
        screen.scroll = screen.scroll.min(last);
    }
}

/// Whether what the cursor stands on is in sight. Nothing is done to what the reader does not see.
pub(super) fn in_sight(model: &Model, screen: &GuideScreen) -> bool {
    let page = view::guide_page(model, screen);
    let cursor = view::cursor_tag(model, screen);
    let first = page.lines.iter().position(|line| line.tag == Some(cursor)).unwrap_or(0);
    (screen.scroll..screen.scroll + view::guide_height(model)).contains(&first)
}

/// Changes how pages are broken. What the cursor stands on stays in sight where it was.
pub(super) fn keep(model: &mut Model, change: impl FnOnce(&mut Model)) {
    let seen = model.guide().is_some_and(|screen| in_sight(model, screen));
    change(model);
    settle_all(model);
    if seen && !view::is_too_small(model) {
        show_cursor(model);
    }
}

/// Brings what the cursor stands on in sight. A question below a text that has not been read yet waits at its end.
pub(super) fn show_cursor(model: &mut Model) {
    let Some(screen) = model.guide() else { return };
    let fresh = screen.guide.events().is_empty();
    let waits = matches!(item_of(model, screen), Spot::Item(Item::Question));
    if screen.overview && screen.next_selected == 0 || fresh && waits && screen.scroll == 0 {
        return settle(model);
    }
    let page = view::guide_page(model, screen);
    let cursor = view::cursor_tag(model, screen);
    let lines: Vec<usize> = (0..page.lines.len()).filter(|&line| page.lines[line].tag == Some(cursor)).collect();
    bring_in_sight(model, &lines);
}

/// After an answer the page is another one: its beginning is where to go on reading.
pub(super) fn show_top_of_next(model: &mut Model) {
    if let Some(screen) = model.guide_mut() {
        screen.scroll = 0;
    }
    show_cursor(model);
}

pub(super) fn bring_in_sight(model: &mut Model, lines: &[usize]) {
    let height = view::guide_height(model).max(1);
    if let (Some(&first), Some(&last), Some(screen)) = (lines.first(), lines.last(), model.guide_mut()) {
        if last >= screen.scroll + height {
            screen.scroll = (last + 1 - height).min(first);
        }
        screen.scroll = screen.scroll.min(first);
    }
    settle(model);
}
