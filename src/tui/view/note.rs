//! A text that is scrolled: the preview of a note, the problems of the content.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Styles;

/// The lines from the one that is scrolled to, as they are.
pub(super) fn draw(theme: &Styles, lines: &[String], scroll: usize, area: Rect, frame: &mut Frame<'_>) {
    for (line, y) in lines.iter().skip(scroll).zip(area.y..area.bottom()) {
        let style = if line.starts_with('#') { theme.name() } else { ratatui::style::Style::new() };
        let line_area = Rect { x: area.x + 1, y, width: area.width - 1, height: 1 };
        frame.render_widget(Line::styled(line.as_str(), style), line_area);
    }
    let below = lines.len() > scroll + usize::from(area.height);
    for (there, mark, y) in [(scroll > 0, "↑", area.y), (below, "↓", area.bottom() - 1)] {
        if there {
            let corner = Rect { x: area.right() - 1, y, width: 1, height: 1 };
            frame.render_widget(Span::styled(mark, theme.name()), corner);
        }
    }
    frame.set_cursor_position((area.x, area.y));
}
