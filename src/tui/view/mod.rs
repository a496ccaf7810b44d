//! Drawing: the model becomes a frame. Nothing here changes the model.

mod bars;
mod cases;
mod guide;
mod help;
mod languages;
mod list;
mod log;
mod note;
mod outline;
mod paint;
mod search;
mod theme;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

use super::geometry::Areas;
use super::model::Model;
use super::screens::Screen;
use super::sizes::is_too_small;
use crate::i18n::MessageId;

pub use theme::Styles;

/// Draws everything.
pub fn draw(model: &Model, theme: &Styles, frame: &mut Frame<'_>) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, theme.base());
    if is_too_small(model) {
        let words = model.words.tr(MessageId::TooSmall);
        frame.render_widget(Paragraph::new(words).wrap(ratatui::widgets::Wrap { trim: true }), area);
        return;
    }
    let layout = Areas::of(model.size);
    bars::header(model, theme, &layout, frame);
    match model.stack.last() {
        None => search::draw(model, theme, &layout, frame),
        Some(Screen::Tree(tree)) if tree.rows.is_empty() && !tree.filter.value().is_empty() => {
            let line = Rect { x: layout.body.x + 2, width: layout.body.width - 2, height: 1, ..layout.body };
            words_in(line, &model.words.tr(MessageId::OutlineNothing), theme.dim(), frame);
        }
        Some(Screen::Tree(tree)) => {
            list::draw(&tree.list.page, (tree.selected, tree.offset), true, theme, layout.body, frame)
        }
        Some(Screen::Log(log)) => log::draw(model, theme, log, layout.body, frame),
        Some(Screen::Guide(screen)) => guide::draw(model, theme, screen, layout.body, frame),
        Some(Screen::Cases(screen)) => cases::draw(model, theme, screen, layout.body, frame),
        Some(Screen::Languages(screen)) => languages::draw(model, theme, screen, layout.body, frame),
        Some(Screen::Note(screen)) => note::draw(theme, &screen.lines, screen.scroll, layout.body, frame),
        Some(Screen::Problems(screen)) => note::draw(theme, &screen.lines, screen.scroll, layout.body, frame),
    }
    if let Some(outline) = &model.outline {
        outline::draw(model, theme, outline, &layout, frame);
    }
    bars::footer(model, theme, &layout, frame);
    if let Some(scroll) = model.help {
        help::draw(model, theme, scroll, frame);
    }
}

/// Makes room for a window. A wide character that would reach into it is taken away as a whole.
fn window(area: Rect, theme: &Styles, frame: &mut Frame<'_>) {
    frame.render_widget(Clear, area);
    let buffer = frame.buffer_mut();
    buffer.set_style(area, theme.base());
    for y in area.y..area.bottom() {
        if let Some(cell) = area.x.checked_sub(1).and_then(|x| buffer.cell_mut((x, y)))
            && crate::layout::width(cell.symbol()) > 1
        {
            cell.set_symbol(" ");
        }
    }
}

/// A line across `area`, heavy beside what has the keys.
fn rule(area: Rect, focused: bool, theme: &Styles, frame: &mut Frame<'_>) {
    let line = if focused { "━" } else { "─" }.repeat(usize::from(area.width));
    frame.render_widget(Line::styled(line, if focused { theme.name() } else { theme.dim() }), area);
}

/// One line of plain words in `area`, cut where it does not fit.
fn words_in(area: Rect, words: &str, style: Style, frame: &mut Frame<'_>) {
    let fitting = crate::layout::fit(words, usize::from(area.width));
    frame.render_widget(Line::styled(fitting, style), area);
}
