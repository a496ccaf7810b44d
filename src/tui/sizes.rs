//! How much of everything fits on the screen.

use ratatui::layout::Rect;

use super::geometry::{Areas, is_too_small as too_small};
use super::model::Model;
use super::screens::Headings;
use super::{keys_help, notices};
use crate::layout::{LIST_MARGIN, lines, wrap};

/// Whether nothing is shown but that the window is too small.
#[must_use]
pub fn is_too_small(model: &Model) -> bool {
    too_small(model.size)
}

/// The notices above the list of the search screen, and what is left for the list.
pub(super) fn split_list(model: &Model, area: Rect) -> (Vec<String>, Rect) {
    let width = usize::from(area.width).saturating_sub(LIST_MARGIN);
    let broken = |notice: String| match notice.starts_with(' ') {
        // A line of a log is cut.
        true => vec![notice],
        false => lines(&notice, width).into_iter().map(|line| notice[line].trim_end().to_owned()).collect(),
    };
    let mut notices: Vec<String> = notices::notices(model).into_iter().flat_map(broken).collect();
    notices.truncate(usize::from(area.height.saturating_sub(4)));
    let taken = u16::try_from(notices.len()).unwrap_or_default();
    let area = Rect { y: area.y + taken, height: area.height - taken, ..area };
    // An empty line separates the hints from the list.
    let hints = u16::try_from(hints(model, area).len()).unwrap_or_default();
    let below = if hints > 0 { hints + 1 } else { 0 };
    (notices, Rect { height: area.height - below, ..area })
}

/// With fewer lines than this, a list keeps them for its rows.
const LINES_FOR_HINTS: u16 = 16;

/// What the start screen says below its list, in lines that fit; nothing on a low screen and beside hits.
pub(super) fn hints(model: &Model, area: Rect) -> Vec<String> {
    if area.height < LINES_FOR_HINTS || model.search.found.is_some() || !model.load.ended {
        return Vec::new();
    }
    let room = usize::from(area.width).saturating_sub(2);
    notices::hints(model).iter().flat_map(|hint| wrap(hint, room)).map(ToOwned::to_owned).collect()
}

/// From this height on, a list has room for rows of several lines with air between them.
pub(super) const TALL_LIST: usize = 10;

/// Where the list of the search screen is.
pub(super) fn list_area(model: &Model) -> Rect {
    split_list(model, Areas::of(model.size).search().0).1
}

/// Where the tree is.
pub(super) fn tree_area(model: &Model) -> Rect {
    Areas::of(model.size).body
}

/// How many lines of the list of the search screen fit.
#[must_use]
pub fn list_height(model: &Model) -> usize {
    usize::from(list_area(model).height).max(1)
}

/// How many rows of the tree, or lines of a log, fit.
#[must_use]
pub fn tree_rows(model: &Model) -> usize {
    usize::from(Areas::of(model.size).body.height)
}

/// The window of the headings: as high as all of them need, so that it stays where it is while they are narrowed.
pub(super) fn headings_window(headings: &Headings, areas: &Areas) -> Rect {
    let rows = u16::try_from(headings.headings.len() + 2).unwrap_or(u16::MAX).min(areas.body.height);
    Rect { height: rows, ..areas.body }
}

/// The inside of that window.
pub(super) fn headings_inner(headings: &Headings, areas: &Areas) -> Rect {
    ratatui::widgets::Block::bordered().inner(headings_window(headings, areas))
}

/// How many headings fit.
#[must_use]
pub fn outline_rows(model: &Model) -> usize {
    let rows = |headings: &Headings| usize::from(headings_inner(headings, &Areas::of(model.size)).height);
    model.outline.as_ref().map_or(1, rows)
}

/// Whether there is room for a preview beside or below the list.
#[must_use]
pub fn has_preview(model: &Model) -> bool {
    Areas::of(model.size).search().1.is_some()
}

/// How many lines of the preview fit.
#[must_use]
pub fn preview_height(model: &Model) -> usize {
    Areas::of(model.size).search().1.map_or(0, |area| usize::from(area.height))
}

/// How many lines of a guide's page fit.
#[must_use]
pub fn guide_height(model: &Model) -> usize {
    usize::from(Areas::of(model.size).body.height)
}

/// How many lines of the help are out of sight.
#[must_use]
pub fn help_hidden(model: &Model) -> usize {
    (keys_help::rows(model).len() + 2).saturating_sub(usize::from(model.size.1))
}
