//! The headings of an article, in a window over the screen.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

use super::hit::{Spot, row_at};
use super::layout::Layout;
use super::theme::Styles;
use super::{list, paint, words_in};
use crate::article::NodeIndex;
use crate::layout::{View, width};
use crate::library::EntryIndex;
use crate::search::narrowed;
use crate::tui::model::{Model, Outline};

/// Columns that a level of headings is set in.
const STEP: usize = 2;

/// The words of a heading, or of the title for `None`, in the language that is read.
pub(super) fn words(model: &Model, entry: EntryIndex, node: Option<NodeIndex>) -> String {
    let title = model.library.article(entry).title_of(node);
    let shown = if model.view == View::Source { title.source_text() } else { None };
    shown.unwrap_or(title.text()).to_owned()
}

/// The window: as high as all headings need, so that it stays where it is while they are narrowed.
fn window(outline: &Outline, layout: &Layout) -> Rect {
    let rows = u16::try_from(outline.headings.len() + 2).unwrap_or(u16::MAX).min(layout.body.height);
    Rect { height: rows, ..layout.body }
}

fn inner(outline: &Outline, layout: &Layout) -> Rect {
    Block::bordered().inner(window(outline, layout))
}

/// How many headings fit.
pub(super) fn rows(outline: &Outline, layout: &Layout) -> usize {
    usize::from(inner(outline, layout).height)
}

/// The heading at a place of the screen.
pub(super) fn spot(outline: &Outline, layout: &Layout, at: Position) -> Option<Spot> {
    row_at(inner(outline, layout), at, 1, outline.offset, outline.shown.len()).map(Spot::Heading)
}

pub(super) fn draw(model: &Model, theme: &Styles, outline: &Outline, layout: &Layout, frame: &mut Frame<'_>) {
    let (area, inner) = (window(outline, layout), inner(outline, layout));
    super::window(area, theme, frame);
    let mut block = Block::bordered().title(format!(" {} ", model.words.tr("outline-title"))).border_style(theme.dim());
    if outline.offset > 0 {
        block = block.title_top(Line::raw(" ↑ ").right_aligned());
    }
    if outline.shown.len() > outline.offset + usize::from(inner.height) {
        block = block.title_bottom(Line::raw(" ↓ ").right_aligned());
    }
    frame.render_widget(block, area);
    if outline.shown.is_empty() {
        words_in(Rect { height: 1, ..inner }, &model.words.tr("outline-nothing"), theme.dim(), frame);
    }
    let in_sight = outline.shown.iter().enumerate().skip(outline.offset).take(usize::from(inner.height));
    for (y, (place, &heading)) in (inner.y..).zip(in_sight) {
        let (node, depth) = outline.headings[heading];
        let text = words(model, outline.entry, node);
        let places = narrowed(&text, outline.input.value()).map(|(_, places)| places).unwrap_or_default();
        let selected = place == outline.selected;
        // However deep a heading stands, some of its words are in sight.
        let indent = (depth * STEP).min(usize::from(inner.width) / 2);
        let before = format!("{}{}", list::cursor_mark(selected), " ".repeat(indent));
        let room = usize::from(inner.width).saturating_sub(width(&before));
        let style = if node.is_none() { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        let mut spans = vec![Span::raw(before)];
        spans.extend(paint::lit(&text, &places, style, theme, room));
        list::put(Line::from(spans), selected, true, theme, Rect { y, height: 1, ..inner }, frame);
    }
}
