//! What is under the mouse: the same places that are drawn, asked the other way round.

use ratatui::layout::{Position, Rect};

use super::geometry::{Areas, is_too_small};
use super::model::Model;
use super::screens::{GuideScreen, Screen};
use super::sizes;
use crate::layout::{ListPage, ListPart, Target};
use crate::session::RowId;

/// Something that can be clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The search box.
    Box,
    /// This row of the list, the tree or a log.
    ListRow(usize),
    /// The preview.
    Preview,
    /// This link of the preview's page.
    PreviewLink(usize),
    /// This row of the guide.
    Row(RowId),
    /// The answer of this number to the guide's question.
    Answer(u8),
    /// This link of the guide's page.
    Link(usize),
    /// This heading of those that are listed.
    Heading(usize),
}

/// What is at a place of the screen; nothing under the help and while a line of text is asked for.
#[must_use]
pub fn spot(model: &Model, column: u16, row: u16) -> Option<Spot> {
    if is_too_small(model.size) || model.help.is_some() || model.line.is_some() {
        return None;
    }
    let areas = Areas::of(model.size);
    let at = Position::new(column, row);
    if let Some(headings) = &model.outline {
        let area = sizes::headings_inner(headings, &areas);
        return row_at(area, at, headings.offset, headings.shown.len()).map(Spot::Heading);
    }
    match model.stack.last() {
        None if areas.header.contains(at) => Some(Spot::Box),
        None => in_search(model, &areas, at),
        Some(Screen::Tree(tree)) => list_row(areas.body, at, &tree.list.page, tree.offset),
        Some(Screen::Log(log)) => row_at(areas.body, at, log.offset, log.lines.len()).map(Spot::ListRow),
        Some(Screen::Guide(screen)) if areas.body.contains(at) => in_guide(screen, areas.body, at),
        Some(Screen::Cases(cases)) => row_at(areas.body, at, cases.offset, cases.rows.len()).map(Spot::ListRow),
        Some(Screen::Languages(screen)) => {
            row_at(areas.body, at, screen.offset, screen.languages.len()).map(Spot::ListRow)
        }
        Some(Screen::Guide(_) | Screen::Note(_) | Screen::Problems(_)) => None,
    }
}

/// The row of a list in `area`, whose rows are one line high.
fn row_at(area: Rect, at: Position, offset: usize, count: usize) -> Option<usize> {
    let row = offset + usize::from(at.y.checked_sub(area.y)?);
    (area.contains(at) && row < count).then_some(row)
}

/// The row of a list that was laid out and is shown in `area` from line `offset` on; none at a heading or between rows.
fn list_row(area: Rect, at: Position, page: &ListPage, offset: usize) -> Option<Spot> {
    let line = page.lines.get(offset + usize::from(at.y.checked_sub(area.y)?)).filter(|_| area.contains(at))?;
    (line.part == ListPart::Body).then_some(Spot::ListRow(line.row))
}

fn in_search(model: &Model, areas: &Areas, at: Position) -> Option<Spot> {
    let (whole, preview) = areas.search();
    if let Some(area) = preview.filter(|preview| preview.contains(at)) {
        let line = model.search.preview + usize::from(at.y - area.y);
        let place = model.search.page.page.at(line, usize::from(at.x - area.x));
        return Some(match place.and_then(|place| place.target) {
            Some(Target::Link(link)) => Spot::PreviewLink(link),
            _ => Spot::Preview,
        });
    }
    list_row(sizes::split_list(model, whole).1, at, &model.search.list.page, model.search.offset)
}

fn in_guide(screen: &GuideScreen, area: Rect, at: Position) -> Option<Spot> {
    let line = screen.scroll + usize::from(at.y - area.y);
    // The first column is kept for the cursor.
    let column = usize::from(at.x - area.x).saturating_sub(1);
    let place = screen.page.page.at(line, column)?;
    match place.target {
        Some(Target::Link(link)) => Some(Spot::Link(link)),
        Some(Target::Answer(number)) => Some(Spot::Answer(number)),
        None => place.row.map(Spot::Row),
    }
}
