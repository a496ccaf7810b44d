//! Lists: rows of hits, rows of the tree.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::theme::Styles;
use super::{open_case, paint};
use crate::i18n::MessageId;
use crate::layout::{fit, width};
use crate::search::{Highlights, Hit};
use crate::tui::model::Model;
use crate::tui::rows::{self, ListRow};
use crate::tui::screens::Tree;
use crate::tui::titles::titles;

/// The rows of the tree screen.
pub(super) fn draw_tree(model: &Model, theme: &Styles, tree: &Tree, area: Rect, frame: &mut Frame<'_>) {
    draw_tree_rows(model, theme, &tree.rows, tree.selected, tree.offset, true, area, frame);
}

/// Rows of the tree, one line each.
#[allow(clippy::too_many_arguments, reason = "a list is its rows, where it stands and where it is drawn")]
pub(super) fn draw_tree_rows(
    model: &Model,
    theme: &Styles,
    rows: &[ListRow],
    selected: usize,
    offset: usize,
    focused: bool,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let shown = usize::from(area.height);
    for (place, index) in (offset..rows.len().min(offset + shown)).enumerate() {
        let row = &rows[index];
        let mark = match (row.children > 0, rows::is_unfolded(rows, index)) {
            (true, true) => "▾ ",
            (true, false) => "▸ ",
            (false, _) => "  ",
        };
        let line_area = Rect { y: area.y + u16::try_from(place).unwrap_or_default(), height: 1, ..area };
        if let Some(case) = &row.case {
            let text = open_case::text(model, row, case, usize::from(area.width).saturating_sub(4));
            let mark = Span::styled("↻ ", theme.name());
            let line = Line::from(vec![Span::raw(cursor_mark(index == selected)), mark, Span::raw(text)]);
            put(line, index == selected, focused, theme, line_area, frame);
            continue;
        }
        let count = if row.children > 0 { format!(" ({})", row.children) } else { String::new() };
        let room = usize::from(area.width).saturating_sub(4 + row.depth * 2 + width(&count));
        let (title, _) = titles(model, row.address);
        let style = if row.depth == 0 { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
        let line = Line::from(vec![
            Span::raw(cursor_mark(index == selected)),
            Span::raw("  ".repeat(row.depth)),
            Span::styled(mark, theme.dim()),
            Span::styled(fit(&title, room), style),
            Span::styled(count, theme.dim()),
        ]);
        put(line, index == selected, focused, theme, line_area, frame);
    }
}

/// Rows of hits, two lines each: the title, and dimmed under it the other language.
pub(super) fn draw_hits(model: &Model, theme: &Styles, focused: bool, area: Rect, frame: &mut Frame<'_>) {
    let search = &model.search;
    let Some(found) = &search.found else { return };
    let shown = usize::from(area.height) / 2;
    let room = usize::from(area.width).saturating_sub(2);
    for (place, index) in (search.offset..search.rows.len().min(search.offset + shown)).enumerate() {
        let row = &search.rows[index];
        let (title, other) = titles(model, row.address);
        let hit = row.hit.and_then(|hit| found.hits.get(hit));
        let second = hit.and_then(|hit| snippet_of(hit, &found.highlights)).unwrap_or(other);
        let y = area.y + u16::try_from(place * 2).unwrap_or_default();
        let selected = index == search.selected;
        let second = paint::around(&second, &found.highlights.places(&second), room);
        let second = if row.helped { format!("{} · {second}", model.words.tr(MessageId::HitHelped)) } else { second };
        for (offset, text, base) in [(0, &title, Style::new()), (1, &second, theme.dim())] {
            let mut spans = vec![Span::raw(cursor_mark(selected && offset == 0))];
            spans.extend(paint::lit(text, &found.highlights.places(text), base, theme, room));
            let line_area = Rect { y: y + offset, height: 1, ..area };
            put(Line::from(spans), selected && offset == 0, focused, theme, line_area, frame);
        }
    }
}

/// The sentence below the title that answers best, on the side that answers more; `None` where the title says it all.
fn snippet_of(hit: &Hit, highlights: &Highlights) -> Option<String> {
    let snippet = hit.snippet.as_ref()?;
    let lit = |text: &str| highlights.places(text).iter().map(std::ops::Range::len).sum::<usize>();
    let source = snippet.source.as_deref().filter(|source| lit(source) > lit(&snippet.target));
    Some(source.unwrap_or(&snippet.target).to_owned())
}

/// The mark of the selected row where there is no colour.
pub(super) fn cursor_mark(selected: bool) -> &'static str {
    if selected { "> " } else { "  " }
}

pub(super) fn put(line: Line<'_>, selected: bool, focused: bool, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    let line = if selected { line.patch_style(Style::new().add_modifier(Modifier::BOLD)) } else { line };
    frame.render_widget(line, area);
    if selected && focused {
        frame.buffer_mut().set_style(area, theme.selected());
        // Screen readers follow the cursor of the terminal.
        frame.set_cursor_position((area.x, area.y));
    }
}
