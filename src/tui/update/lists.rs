//! Moving in lists, and keeping what is selected in sight.

use crate::layout::ListPage;
use crate::session::ListRow;
use crate::tui::keymap::Action;
use crate::tui::model::{Focus, Model};
use crate::tui::screens::Screen;
use crate::tui::{pages, sizes};

/// The position of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    pub selected: usize,
    pub offset: usize,
}

/// The selection after `action` in a list of `count` rows of which `shown` fit; `None` where it is no movement.
pub(super) fn moved(selected: usize, count: usize, shown: usize, action: Action) -> Option<usize> {
    let page = shown.saturating_sub(1).max(1);
    let last = count.saturating_sub(1);
    Some(match action {
        Action::Up => selected.saturating_sub(1),
        Action::Down => (selected + 1).min(last),
        Action::PageUp => selected.saturating_sub(page),
        Action::PageDown => (selected + page).min(last),
        Action::Top => 0,
        Action::Bottom => last,
        _ => return None,
    })
}

/// The cursor with its selection within the list and in sight.
pub(super) fn in_sight(cursor: Cursor, count: usize, shown: usize) -> Cursor {
    let shown = shown.max(1);
    let selected = cursor.selected.min(count.saturating_sub(1));
    let highest = selected.saturating_sub(shown - 1);
    let offset = cursor.offset.clamp(highest, selected).min(count.saturating_sub(shown).max(highest));
    Cursor { selected, offset }
}

/// The selection after `action` in rows that were laid out on `page`, of which `height` lines fit; `None` where it is no
/// movement.
pub(super) fn moved_on(page: &ListPage, selected: usize, count: usize, height: usize, action: Action) -> Option<usize> {
    let (step, line) = (height.saturating_sub(1).max(1), page.lines_of(selected).start);
    let last = count.saturating_sub(1);
    match action {
        Action::PageDown => page.row_at(line + step).map(|row| row.max(selected + 1).min(last)).or(Some(selected)),
        Action::PageUp => {
            page.row_at(line.saturating_sub(step)).map(|row| row.min(selected.saturating_sub(1))).or(Some(selected))
        }
        action => moved(selected, count, height, action),
    }
}

/// The first line to show, so that the selected row is in sight; where possible, one with which a row begins.
fn scrolled(page: &ListPage, selected: usize, offset: usize, height: usize) -> usize {
    let lines = page.lines_of(selected);
    let offset = offset.min(page.lines.len().saturating_sub(height));
    if lines.start < offset || lines.len() > height {
        return lines.start;
    }
    let lowest = lines.end.saturating_sub(height).max(offset);
    page.row_start(lowest).filter(|&start| start <= lines.start).unwrap_or(lines.start)
}

/// Keeps the lists in order after anything changed.
pub(super) fn settle(model: &mut Model) {
    pages::refresh_list(model);
    let height = sizes::list_height(model);
    let search = &mut model.search;
    search.selected = search.selected.min(search.rows.len().saturating_sub(1));
    search.offset = scrolled(&search.list.page, search.selected, search.offset, height);
    let shown = sizes::tree_rows(model);
    match model.stack.last_mut() {
        Some(Screen::Tree(tree)) => {
            tree.selected = tree.selected.min(tree.rows.len().saturating_sub(1));
            tree.offset = scrolled(&tree.list.page, tree.selected, tree.offset, shown);
        }
        Some(Screen::Log(log)) => {
            let cursor = in_sight(Cursor { selected: log.selected, offset: log.offset }, log.lines.len(), shown);
            (log.selected, log.offset) = (cursor.selected, cursor.offset);
        }
        Some(Screen::Languages(screen)) => {
            let cursor = Cursor { selected: screen.selected, offset: screen.offset };
            let cursor = in_sight(cursor, screen.languages.len(), shown);
            (screen.selected, screen.offset) = (cursor.selected, cursor.offset);
        }
        Some(Screen::Guide(_) | Screen::Cases(_) | Screen::Note(_) | Screen::Problems(_)) | None => {}
    }
    settle_focus(model);
}

/// On a screen without room for the preview the list has the keys.
fn settle_focus(model: &mut Model) {
    if model.search.focus == Focus::Preview && !sizes::has_preview(model) {
        model.search.focus = Focus::List;
    }
}

/// Keeps the preview within its page.
pub(super) fn settle_preview(model: &mut Model) {
    let last = model.search.page.page.lines.len().saturating_sub(sizes::preview_height(model));
    model.search.preview = model.search.preview.min(last);
}

/// The place of the row that shows what `row` shows, in a list that was made anew.
pub(super) fn find(rows: &[ListRow], row: &ListRow) -> Option<usize> {
    rows.iter().position(|other| other.is(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selection_stays_in_the_list_and_in_sight() {
        let at = |selected, offset, count, shown| in_sight(Cursor { selected, offset }, count, shown);
        assert_eq!(at(0, 0, 0, 5), Cursor { selected: 0, offset: 0 });
        assert_eq!(at(7, 0, 10, 5), Cursor { selected: 7, offset: 3 });
        assert_eq!(at(2, 6, 10, 5), Cursor { selected: 2, offset: 2 });
        assert_eq!(at(9, 9, 10, 5), Cursor { selected: 9, offset: 5 }, "no empty lines while there is more above");
        assert_eq!(at(40, 3, 4, 2), Cursor { selected: 3, offset: 2 });
    }

    #[test]
    fn movements_stop_at_both_ends() {
        assert_eq!(moved(0, 3, 5, Action::Up), Some(0));
        assert_eq!(moved(2, 3, 5, Action::Down), Some(2));
        assert_eq!(moved(2, 100, 5, Action::PageDown), Some(6));
        assert_eq!(moved(0, 0, 5, Action::Bottom), Some(0));
        assert_eq!(moved(0, 3, 5, Action::Open), None);
    }
}
