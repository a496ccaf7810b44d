//! What lies under the mouse: the same places that are drawn, asked the other way round.

use ratatui::layout::{Position, Rect};

use super::layout::{Layout, is_too_small};
use super::{asking, guide_page, outline, search, tags};
use crate::layout::{Line, width};
use crate::tui::model::{GuideScreen, Model, Screen};

/// Something that can be clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The search box.
    Box,
    /// This row of the list or the tree.
    Row(usize),
    /// The preview.
    Preview,
    /// This link of the preview's page.
    PreviewLink(usize),
    /// This one of the guide's steps, choices and its question.
    Item(usize),
    /// This option of the choice at the first place of the guide's items.
    Option(usize, usize),
    /// The answer of this number to the guide's question.
    Answer(u8),
    /// This one of what to open next.
    Next(usize),
    /// This link of the guide's page.
    Link(usize),
    /// This heading of those that the outline shows.
    Heading(usize),
}

/// What lies at a place of the screen; nothing under the help and while a line of text is asked for.
#[must_use]
pub fn spot(model: &Model, column: u16, row: u16) -> Option<Spot> {
    if is_too_small(model.size) || model.help.is_some() || model.line.is_some() {
        return None;
    }
    let layout = Layout::of(model.size);
    let at = Position::new(column, row);
    if let Some(outline) = &model.outline {
        return outline::spot(outline, &layout, at);
    }
    match model.stack.last() {
        None if layout.header.contains(at) => Some(Spot::Box),
        None => search::spot(model, at),
        Some(Screen::Tree(tree)) => row_at(layout.body, at, 1, tree.offset, tree.rows.len()).map(Spot::Row),
        Some(Screen::Log(log)) => row_at(layout.body, at, 1, log.offset, log.lines.len()).map(Spot::Row),
        Some(Screen::Guide(screen)) if layout.body.contains(at) => in_guide(model, screen, layout.body, at),
        Some(Screen::Guide(_)) => None,
    }
}

/// The row of a list in `area`, whose rows are `height` lines high.
pub(super) fn row_at(area: Rect, at: Position, height: u16, offset: usize, count: usize) -> Option<usize> {
    let row = offset + usize::from(at.y.checked_sub(area.y)? / height);
    (area.contains(at) && row < count).then_some(row)
}

fn in_guide(model: &Model, screen: &GuideScreen, area: Rect, at: Position) -> Option<Spot> {
    let page = guide_page(model, screen);
    let line = page.lines.get(screen.scroll + usize::from(at.y - area.y))?;
    // The first column is kept for the cursor.
    let column = usize::from(at.x - area.x).checked_sub(1);
    let link = column.and_then(|column| link_at(line, column)).map(Spot::Link);
    let answer = column.and_then(|column| asking::answer_at(model, &line.text(), column));
    let tagged = line.tag.map(tags::tagged);
    link.or_else(|| answer.filter(|_| matches!(tagged, Some(Spot::Item(_)))).map(Spot::Answer)).or(tagged)
}

/// The link at a column of a line.
pub(super) fn link_at(line: &Line, column: usize) -> Option<usize> {
    let mut end = 0;
    let span = line.spans.iter().find(|span| {
        end += width(&span.text);
        column < end
    });
    span?.tone.link
}
