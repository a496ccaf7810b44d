//! The headings of an article, in a window over the screen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

use super::theme::Styles;
use super::{list, paint, words_in};
use crate::i18n::MessageId;
use crate::layout::width;
use crate::search::narrowed;
use crate::tui::geometry::Areas;
use crate::tui::model::Model;
use crate::tui::screens::Headings;
use crate::tui::{sizes, titles};

/// Columns that a level of headings is set in.
const STEP: usize = 2;

pub(super) fn draw(model: &Model, theme: &Styles, outline: &Headings, layout: &Areas, frame: &mut Frame<'_>) {
    let (area, inner) = (sizes::headings_window(outline, layout), sizes::headings_inner(outline, layout));
    super::window(area, theme, frame);
    let mut block =
        Block::bordered().title(format!(" {} ", model.words.tr(MessageId::OutlineTitle))).border_style(theme.dim());
    if outline.offset > 0 {
        block = block.title_top(Line::raw(" ↑ ").right_aligned());
    }
    if outline.shown.len() > outline.offset + usize::from(inner.height) {
        block = block.title_bottom(Line::raw(" ↓ ").right_aligned());
    }
    frame.render_widget(block, area);
    if outline.shown.is_empty() {
        words_in(Rect { height: 1, ..inner }, &model.words.tr(MessageId::OutlineNothing), theme.dim(), frame);
    }
    let in_sight = outline.shown.iter().enumerate().skip(outline.offset).take(usize::from(inner.height));
    for (y, (place, &heading)) in (inner.y..).zip(in_sight) {
        let (node, depth) = outline.headings[heading];
        let text = titles::heading(model, outline.entry, node);
        let places = narrowed(&text, outline.input.value()).map(|(_, places)| places).unwrap_or_default();
        let selected = place == outline.selected;
        // Some words of a heading are visible at any depth.
        let indent = (depth * STEP).min(usize::from(inner.width) / 2);
        let before = format!("{}{}", list::cursor_mark(selected), " ".repeat(indent));
        let room = usize::from(inner.width).saturating_sub(width(&before));
        let style = if node.is_none() { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        let mut spans = vec![Span::raw(before)];
        spans.extend(paint::lit(&text, &places, style, theme, room));
        list::put(Line::from(spans), selected, true, theme, Rect { y, height: 1, ..inner }, frame);
    }
}
