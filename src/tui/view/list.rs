//! Lists: the lines of their rows, and the bar of the selected one.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};

use super::theme::Styles;
use crate::layout::{LIST_MARGIN, ListPage, ListPart};

/// Draws the lines of a list from `offset` on.
pub(super) fn draw(
    page: &ListPage,
    (selected, offset): (usize, usize),
    focused: bool,
    theme: &Styles,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let mut is_first = true;
    for (line, y) in page.lines.iter().skip(offset).zip(area.y..area.bottom()) {
        let line_area = Rect { y, height: 1, ..area };
        let spans = line.spans.iter().map(|span| Span::styled(span.text.clone(), theme.style(span.tone)));
        if line.part != ListPart::Body {
            frame.render_widget(Line::from_iter(spans), line_area);
            continue;
        }
        let margin = Span::raw(if line.row == selected { cursor_mark(true) } else { cursor_mark(false) });
        debug_assert_eq!(crate::layout::width(&margin.content), LIST_MARGIN);
        let shown = Line::from_iter(std::iter::once(margin).chain(spans));
        if line.row == selected {
            bar(shown, focused, theme, line_area, frame);
            if focused && is_first {
                // Screen readers follow the cursor of the terminal.
                frame.set_cursor_position((line_area.x, line_area.y));
            }
            is_first = false;
        } else {
            frame.render_widget(shown, line_area);
        }
    }
}

/// The mark of the selected row, which is visible without colour.
pub(super) fn cursor_mark(selected: bool) -> &'static str {
    if selected { "▌ " } else { "  " }
}

/// A line of the selected row: a bar over the whole width, paler where the keys go elsewhere. What the search matched keeps
/// its colour.
fn bar(line: Line<'_>, focused: bool, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    frame.render_widget(line, area);
    let buffer = frame.buffer_mut();
    for x in area.x..area.right() {
        let Some(cell) = buffer.cell_mut((x, area.y)) else { continue };
        if x == area.x {
            cell.set_style(theme.name());
            continue;
        }
        if !cell.modifier.contains(Modifier::UNDERLINED) {
            cell.set_style(Style::new().fg(theme.base().fg.unwrap_or(Color::Reset)));
        }
        cell.modifier.remove(Modifier::DIM);
        cell.set_style(if focused { theme.selected() } else { theme.selected().patch(theme.dim()) });
    }
}

/// A list row of one line that the caller made.
pub(super) fn put(line: Line<'_>, selected: bool, focused: bool, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    if !selected {
        frame.render_widget(line, area);
        return;
    }
    bar(line, focused, theme, area, frame);
    if focused {
        frame.set_cursor_position((area.x, area.y));
    }
}
