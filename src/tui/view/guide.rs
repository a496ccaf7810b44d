//! The guide screen: its page, the marks of its cursor and of more text.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::paint;
use super::theme::Styles;
use crate::tui::model::Model;
use crate::tui::screens::GuideScreen;

/// Draws the part of the page that is scrolled to.
pub(super) fn draw(model: &Model, theme: &Styles, screen: &GuideScreen, area: Rect, frame: &mut Frame<'_>) {
    let page = &screen.page.page;
    for (line, y) in page.lines.iter().skip(screen.scroll).zip(area.y..area.bottom()) {
        let line_area = Rect { x: area.x + 1, y, width: area.width - 1, height: 1 };
        frame.render_widget(paint::line(page, line, theme, screen.link), line_area);
    }
    let cursor = model.walk().and_then(|walk| page.lines_of(walk.cursor)).map(|lines| lines.start.max(screen.scroll));
    let row = cursor.and_then(|line| u16::try_from(line - screen.scroll).ok()).filter(|row| *row < area.height);
    if let Some(row) = row.filter(|_| model.line.is_none()) {
        // Screen readers follow the cursor of the terminal.
        frame.set_cursor_position((area.x, area.y + row));
    }
    let below = page.lines.len() > screen.scroll + usize::from(area.height);
    for (there, mark, y) in [(screen.scroll > 0, "↑", area.y), (below, "↓", area.bottom() - 1)] {
        if there {
            let corner = Rect { x: area.right() - 1, y, width: 1, height: 1 };
            frame.render_widget(ratatui::text::Span::styled(mark, theme.name()), corner);
        }
    }
}
