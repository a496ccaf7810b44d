//! The search screen: the list, the preview, and what is to be said about the query.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Styles;
use super::{list, paint, words_in};
use crate::tui::geometry::Areas;
use crate::tui::model::{Focus, Model};
use crate::tui::sizes::{self, split_list};

/// Draws list and preview.
pub(super) fn draw(model: &Model, theme: &Styles, layout: &Areas, frame: &mut Frame<'_>) {
    let (whole, preview_area) = layout.search();
    let (notices, area) = split_list(model, whole);
    // Where nothing was found, what is said of that is all there is to read.
    let nothing = model.search.found.as_ref().is_some_and(|found| found.hits.is_empty());
    let style = if nothing { Style::new() } else { theme.dim() };
    for (notice, y) in notices.iter().zip(whole.y..whole.bottom()) {
        let line = Rect { x: whole.x + 2, y, width: whole.width.saturating_sub(2), height: 1 };
        words_in(line, notice, style, frame);
    }
    let below = Rect { y: area.bottom(), height: whole.bottom() - area.bottom(), ..whole };
    let hints = sizes::hints(model, Rect { height: area.height + below.height, ..area });
    for (hint, y) in hints.iter().rev().zip((below.y..below.bottom()).rev()) {
        let line = Rect { x: below.x + 2, y, width: below.width.saturating_sub(2), height: 1 };
        words_in(line, hint, theme.dim(), frame);
    }
    let focused = model.search.focus == Focus::List;
    let search = &model.search;
    list::draw(&search.list.page, (search.selected, search.offset), focused, theme, area, frame);
    if let Some(area) = preview_area {
        draw_preview(model, theme, layout, area, frame);
    }
}

fn draw_preview(model: &Model, theme: &Styles, layout: &Areas, area: Rect, frame: &mut Frame<'_>) {
    let focused = model.search.focus == Focus::Preview;
    if area.x > 0 {
        let (bar, style) = if focused { ("┃", theme.name()) } else { ("│", theme.dim()) };
        for y in layout.body.y..layout.body.bottom() {
            frame.render_widget(Line::styled(bar, style), Rect { x: area.x - 2, y, width: 1, height: 1 });
        }
    } else {
        super::rule(Rect { y: area.y - 1, height: 1, ..area }, focused, theme, frame);
    }
    let page = &model.search.page.page;
    let lines = page.lines.iter().skip(model.search.preview).take(usize::from(area.height));
    for (index, line) in lines.enumerate() {
        let line_area = Rect { y: area.y + u16::try_from(index).unwrap_or_default(), height: 1, ..area };
        frame.render_widget(paint::line(page, line, theme, None), line_area);
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
