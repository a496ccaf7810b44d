//! Drawing: the model becomes a frame. Nothing here changes the model.
//!
//! What depends on the size (how many rows of a list fit, how a page breaks) is told by the functions at the end, so that
//! [`update`](super::update()) can keep what is selected in sight before anything is drawn.

mod asking;
mod bars;
mod guide;
mod help;
mod hit;
mod layout;
mod list;
mod log;
mod outline;
mod paint;
mod preview;
mod search;
mod tags;
mod theme;
mod unfinished;
mod when;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

use super::model::{GuideScreen, Model, Screen};
use crate::article::NodeIndex;
use crate::layout::{Composer, Page};
use crate::library::EntryIndex;
use layout::Layout;

pub use hit::{Spot, spot};
pub use theme::Styles;

/// Draws everything.
pub fn draw(model: &Model, theme: &Styles, frame: &mut Frame<'_>) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, theme.base());
    if is_too_small(model) {
        let words = model.words.tr("too-small");
        frame.render_widget(Paragraph::new(words).wrap(ratatui::widgets::Wrap { trim: true }), area);
        return;
    }
    let layout = Layout::of(model.size);
    bars::header(model, theme, &layout, frame);
    match model.stack.last() {
        None => search::draw(model, theme, &layout, frame),
        Some(Screen::Tree(tree)) => list::draw_tree(model, theme, tree, layout.body, frame),
        Some(Screen::Log(log)) => log::draw(model, theme, log, layout.body, frame),
        Some(Screen::Guide(screen)) => guide::draw(model, theme, screen, layout.body, frame),
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

/// A line across `area`.
fn rule(area: Rect, theme: &Styles, frame: &mut Frame<'_>) {
    let line = "─".repeat(usize::from(area.width));
    frame.render_widget(Line::styled(line, theme.dim()), area);
}

/// One line of plain words in `area`, cut where it does not fit.
fn words_in(area: Rect, words: &str, style: Style, frame: &mut Frame<'_>) {
    let fitting = crate::layout::fit(words, usize::from(area.width));
    frame.render_widget(Line::styled(fitting, style), area);
}

/// Whether nothing is shown but that the window is too small.
#[must_use]
pub fn is_too_small(model: &Model) -> bool {
    layout::is_too_small(model.size)
}

/// How many rows of the list of the search screen fit.
#[must_use]
pub fn list_rows(model: &Model) -> usize {
    search::list_rows(model)
}

/// How many rows of the tree, or lines of a log, fit.
#[must_use]
pub fn tree_rows(model: &Model) -> usize {
    usize::from(Layout::of(model.size).body.height)
}

/// How many headings of the outline fit.
#[must_use]
pub fn outline_rows(model: &Model) -> usize {
    model.outline.as_ref().map_or(1, |outline| outline::rows(outline, &Layout::of(model.size)))
}

/// What the outline shows for a heading.
#[must_use]
pub fn heading_words(model: &Model, entry: EntryIndex, node: Option<NodeIndex>) -> String {
    outline::words(model, entry, node)
}

/// Whether there is room for a preview beside or below the list.
#[must_use]
pub fn has_preview(model: &Model) -> bool {
    Layout::of(model.size).search().1.is_some()
}

/// The height of the preview, and how many lines its page has.
#[must_use]
pub fn preview_extent(model: &Model) -> (usize, usize) {
    Layout::of(model.size)
        .search()
        .1
        .map_or((0, 0), |area| (usize::from(area.height), preview::page(model, usize::from(area.width)).lines.len()))
}

/// The page of the preview.
#[must_use]
pub fn preview_page(model: &Model) -> Page {
    let area = Layout::of(model.size).search().1;
    area.map_or_else(Page::default, |area| preview::page(model, usize::from(area.width)))
}

/// The page of a guide.
#[must_use]
pub fn guide_page(model: &Model, screen: &GuideScreen) -> Page {
    guide::page(model, screen)
}

/// How many lines of a guide's page fit.
#[must_use]
pub fn guide_height(model: &Model) -> usize {
    usize::from(Layout::of(model.size).body.height)
}

/// The tag of the lines that the cursor of a guide stands on.
#[must_use]
pub fn cursor_tag(model: &Model, screen: &GuideScreen) -> usize {
    tags::cursor_tag(model, screen)
}

/// How many lines of the help are out of sight.
#[must_use]
pub fn help_hidden(model: &Model) -> usize {
    (help::lines(model, &Styles::plain()).len() + 2).saturating_sub(usize::from(model.size.1))
}

/// The day and the time, with today and yesterday by name.
#[must_use]
pub fn when(model: &Model, at: i64) -> String {
    when::when(model, at)
}

/// The day: `2026-11-23`.
#[must_use]
pub fn day(model: &Model, at: i64) -> String {
    when::day(model, at)
}

/// A page made by `write` at `width`, with what is looked for in the article lit up, or else the words of the query.
fn compose(model: &Model, entry: usize, width: usize, columns: bool, write: impl FnOnce(&mut Composer<'_>)) -> Page {
    let find = model.guide().and_then(|screen| screen.find.as_ref());
    let lights = |text: &str| match (find, &model.search.found) {
        (Some(find), _) => crate::search::occurrences(text, &find.wanted),
        (None, Some(found)) => found.highlights.places(text),
        (None, None) => Vec::new(),
    };
    let beside = model.beside(entry);
    let format = crate::layout::Format {
        width,
        view: model.view,
        columns: columns && !beside.is_empty(),
        lights: &lights,
        beside: &beside,
        words: &model.words,
    };
    let mut composer = Composer::new(&format);
    write(&mut composer);
    composer.finish()
}
