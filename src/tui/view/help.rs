//! The keys of the screen, from the one table.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

use super::theme::Styles;
use crate::i18n::MessageId;
use crate::layout::width;
use crate::tui::keys_help;
use crate::tui::model::Model;

/// A window over the screen.
pub(super) fn draw(model: &Model, theme: &Styles, scroll: usize, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let widest = keys_help::keys_width(model);
    let line = |(keys, what): (String, String)| {
        let gap = " ".repeat(widest.saturating_sub(width(&keys)) + keys_help::GAP);
        Line::from(vec![Span::styled(keys, theme.name()), Span::raw(gap), Span::raw(what)])
    };
    let lines: Vec<Line<'_>> = keys_help::rows(model).into_iter().map(line).collect();
    let widest = lines.iter().map(Line::width).max().unwrap_or(0);
    let columns = u16::try_from(widest + 4).unwrap_or(u16::MAX).min(screen.width);
    let rows = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX).min(screen.height);
    let area = Rect { x: (screen.width - columns) / 2, y: (screen.height - rows) / 2, width: columns, height: rows };
    let hidden = lines.len().saturating_sub(usize::from(rows) - 2);
    let scroll = scroll.min(hidden);
    let mut block =
        Block::bordered().title(format!(" {} ", model.words.tr(MessageId::HelpTitle))).border_style(theme.dim());
    if scroll < hidden {
        block = block.title_bottom(" ↓ ");
    }
    let text = Paragraph::new(lines).scroll((u16::try_from(scroll).unwrap_or_default(), 0));
    super::window(area, theme, frame);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    frame.render_widget(text, Rect { x: inner.x + 1, width: inner.width.saturating_sub(1), ..inner });
}
