//! The search screen: the list, the preview, and what is to be said about the query.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::hit::{Spot, link_at, row_at};
use super::layout::Layout;
use super::theme::Styles;
use super::{list, paint, preview, words_in};
use crate::tui::keymap::{Action, Context};
use crate::tui::model::{Focus, Model};

/// Draws list and preview.
pub(super) fn draw(model: &Model, theme: &Styles, layout: &Layout, frame: &mut Frame<'_>) {
    let (whole, preview_area) = layout.search();
    let (notices, area) = split(model, whole);
    for (index, notice) in notices.iter().enumerate() {
        let line = Rect { y: whole.y + u16::try_from(index).unwrap_or_default(), height: 1, ..whole };
        words_in(line, notice, theme.dim(), frame);
    }
    let focused = model.search.focus == Focus::List;
    if model.search.found.is_some() {
        list::draw_hits(model, theme, focused, area, frame);
    } else {
        let search = &model.search;
        list::draw_tree_rows(model, theme, &search.rows, search.selected, search.offset, focused, area, frame);
    }
    if let Some(area) = preview_area {
        draw_preview(model, theme, layout, area, frame);
    }
}

fn draw_preview(model: &Model, theme: &Styles, layout: &Layout, area: Rect, frame: &mut Frame<'_>) {
    if area.x > 0 {
        for y in layout.body.y..layout.body.bottom() {
            frame.render_widget(Line::styled("│", theme.dim()), Rect { x: area.x - 2, y, width: 1, height: 1 });
        }
    } else {
        super::rule(Rect { y: area.y - 1, height: 1, ..area }, theme, frame);
    }
    let page = preview::page(model, usize::from(area.width));
    let focused = model.search.focus == Focus::Preview;
    let lines = page.lines.iter().skip(model.search.preview).take(usize::from(area.height));
    for (index, line) in lines.enumerate() {
        let line_area = Rect { y: area.y + u16::try_from(index).unwrap_or_default(), height: 1, ..area };
        frame.render_widget(paint::line(line, theme, None), line_area);
    }
    let more = page.lines.len().saturating_sub(model.search.preview + usize::from(area.height));
    if more > 0 {
        let mark = Span::styled("↓", if focused { theme.selected() } else { theme.dim() });
        let corner = Rect { x: area.right() - 1, y: area.bottom() - 1, width: 1, height: 1 };
        frame.render_widget(mark, corner);
    }
    if focused {
        frame.set_cursor_position((area.x, area.y));
    }
}

/// How many rows of the list fit.
pub(super) fn list_rows(model: &Model) -> usize {
    let area = split(model, Layout::of(model.size).search().0).1;
    let height = if model.search.found.is_some() { 2 } else { 1 };
    (usize::from(area.height) / height).max(1)
}

/// What of the search screen lies at a place.
pub(super) fn spot(model: &Model, at: Position) -> Option<Spot> {
    let (whole, preview) = Layout::of(model.size).search();
    if let Some(area) = preview.filter(|preview| preview.contains(at)) {
        let page = preview::page(model, usize::from(area.width));
        let line = page.lines.get(model.search.preview + usize::from(at.y - area.y));
        let link = line.and_then(|line| link_at(line, usize::from(at.x - area.x)));
        return Some(link.map_or(Spot::Preview, Spot::PreviewLink));
    }
    let height = if model.search.found.is_some() { 2 } else { 1 };
    row_at(split(model, whole).1, at, height, model.search.offset, model.search.rows.len()).map(Spot::Row)
}

/// The notices above the list, and what is left for the list.
fn split(model: &Model, area: Rect) -> (Vec<String>, Rect) {
    let mut notices = notices(model);
    notices.truncate(usize::from(area.height.saturating_sub(4)));
    let taken = u16::try_from(notices.len()).unwrap_or_default();
    (notices, Rect { y: area.y + taken, height: area.height - taken, ..area })
}

/// What is to be said about the query: what was used of a paste, which words were mended, which are found nowhere.
fn notices(model: &Model) -> Vec<String> {
    let Some(found) = &model.search.found else { return Vec::new() };
    let words = &model.words;
    let mut notices = Vec::new();
    if let Some(used) = &found.used {
        notices
            .push(words.tr_with("search-used", &[("lines", used.used.len().into()), ("dropped", used.dropped.into())]));
        notices.extend(used.used.iter().take(3).map(|line| format!("  {line}")));
        if used.masked > 0 {
            notices.push(words.tr_with("search-masked", &[("masked", used.masked.into())]));
        }
        if used.skipped > 0 {
            notices.push(words.tr("search-tail"));
        }
    }
    if let Some(corrected) = &found.corrected {
        notices.push(words.tr_with("search-mended", &[("query", corrected.into())]));
    }
    if !found.unknown.is_empty() {
        let unknown = found.unknown.join(", ");
        notices.push(words.tr_with("search-unknown", &[("words", (&unknown).into())]));
    }
    if found.hits.is_empty() {
        if !found.nearest.is_empty() {
            let nearest = found.nearest.join(", ");
            notices.push(words.tr_with("search-nearest", &[("words", (&nearest).into())]));
        }
        notices.push(model.say_keys("search-nothing", &[("clear", Context::Box, Action::Back)]));
    }
    notices
}
