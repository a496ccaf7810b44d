//! The keys of the screen, from the one table.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

use super::theme::Styles;
use crate::layout::{width, wrap};
use crate::tui::keymap::{Action, Binding, Context};
use crate::tui::model::Model;

/// Columns between the keys and what they do.
const GAP: usize = 2;

/// The lines of the help: each key of the place below it, with what it does.
pub(super) fn lines(model: &Model, theme: &Styles) -> Vec<Line<'static>> {
    let bindings: Vec<&Binding> = model
        .keys
        .bindings_of(model.place_below())
        .filter(|binding| !matches!(binding.action, Action::Number(2..)) && model.offers(binding.action))
        .collect();
    let keys = |binding: &Binding| match binding.action {
        Action::Number(_) => numbers(model),
        _ => binding.keys.replace(' ', ", "),
    };
    // The frame takes two columns, a blank at each side two more.
    let room = usize::from(model.size.0).saturating_sub(4);
    let widest = bindings.iter().map(|binding| width(&keys(binding))).max().unwrap_or(0).min(room / 2);
    bindings
        .into_iter()
        .flat_map(|binding| {
            let what = model.words.tr(binding.help);
            let what = wrap(&what, room.saturating_sub(widest + GAP));
            entry(&wrap(&keys(binding), widest), &what, widest, theme)
        })
        .collect()
}

/// The keys of all numbers: the first and the last, where they are the digits.
fn numbers(model: &Model) -> String {
    let keys: Vec<&str> = (1..=9).filter_map(|n| model.keys.first(Context::Guide, Action::Number(n))).collect();
    if keys == ["1", "2", "3", "4", "5", "6", "7", "8", "9"] { "1 – 9".to_owned() } else { keys.join(", ") }
}

/// Keys and what they do, side by side, on as many lines as the longer of the two takes.
fn entry(keys: &[&str], what: &[&str], widest: usize, theme: &Styles) -> Vec<Line<'static>> {
    let line = |row: usize| {
        let [keys, what] = [keys, what].map(|lines| lines.get(row).copied().unwrap_or_default());
        let gap = " ".repeat(widest.saturating_sub(width(keys)) + GAP);
        Line::from(vec![Span::styled(keys.to_owned(), theme.name()), Span::raw(gap), Span::raw(what.to_owned())])
    };
    (0..keys.len().max(what.len())).map(line).collect()
}

/// A window over the screen.
pub(super) fn draw(model: &Model, theme: &Styles, scroll: usize, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let lines = lines(model, theme);
    let widest = lines.iter().map(Line::width).max().unwrap_or(0);
    let columns = u16::try_from(widest + 4).unwrap_or(u16::MAX).min(screen.width);
    let rows = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX).min(screen.height);
    let area = Rect { x: (screen.width - columns) / 2, y: (screen.height - rows) / 2, width: columns, height: rows };
    let hidden = lines.len().saturating_sub(usize::from(rows) - 2);
    let scroll = scroll.min(hidden);
    let mut block = Block::bordered().title(format!(" {} ", model.words.tr("help-title"))).border_style(theme.dim());
    if scroll < hidden {
        block = block.title_bottom(" ↓ ");
    }
    let text = Paragraph::new(lines).scroll((u16::try_from(scroll).unwrap_or_default(), 0));
    super::window(area, theme, frame);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    frame.render_widget(text, Rect { x: inner.x + 1, width: inner.width.saturating_sub(1), ..inner });
}
