//! What a walk prints: the rows of the guide, each when its turn comes.

use super::{CliError, Output, Settings};
use crate::config::keymap::Action;
use crate::layout::{Format, RowStyle, no_highlights, page};
use crate::library::Library;
use crate::session::{Content, Row, RowId, Sections, Session, WalkId, view};

/// Lines are broken here: a reading device does not care, and a terminal is seldom narrower.
const WIDTH: usize = 80;

/// Prints the rows of guides.
#[derive(Debug, Default)]
pub(super) struct Printer {
    /// Of which guide the head was printed.
    head: Option<WalkId>,
    /// How far a resolution was printed: which one, and how many of its rows.
    parts: Option<(usize, usize)>,
}

impl Printer {
    /// Prints what comes between the row that was printed last and the one under the cursor; that one alone if it was
    /// printed before.
    pub fn up_to_cursor(
        &mut self,
        session: &Session,
        id: WalkId,
        library: &Library,
        settings: &Settings,
        out: &mut Output,
    ) -> Result<(), CliError> {
        let Some(walk) = session.walk(id) else { return Ok(()) };
        let sections = view(session, id, library);
        let article = library.article(walk.guide.address.entry);
        let beside = article.source_locale.as_ref().map_or("", |locale| locale.language());
        let mut print = |rows: &[Row<'_>]| print(rows, Some(walk.cursor), beside, settings, out);
        if self.head != Some(id) {
            (self.head, self.parts) = (Some(id), None);
            print(&sections.head)?;
        }
        let current = walk.guide.current();
        let known = self.parts.filter(|(resolution, _)| *resolution == current).map(|(_, known)| known);
        if known.is_none() {
            print(&sections.tried)?;
        }
        let (start, end) = cursor_rows(&sections, walk.cursor);
        let from = known.unwrap_or(0).min(start);
        print(&sections.parts[from..end])?;
        self.parts = Some((current, end.max(known.unwrap_or(0))));
        if matches!(walk.cursor, RowId::Question) {
            let asks = |row: &&Row<'_>| matches!(row.content, Content::Question | Content::Labels(_));
            print(&sections.end.iter().filter(asks).cloned().collect::<Vec<_>>())?;
        }
        Ok(())
    }

    /// Prints what is offered next.
    pub fn next(
        session: &Session,
        id: WalkId,
        library: &Library,
        settings: &Settings,
        out: &mut Output,
    ) -> Result<(), CliError> {
        let sections = view(session, id, library);
        let offers = |row: &&Row<'_>| matches!(row.content, Content::NextTitle { .. } | Content::Next { .. });
        let rows: Vec<Row<'_>> = sections.end.iter().filter(offers).cloned().collect();
        print(&rows, None, "", settings, out)
    }
}

/// The rows of the current resolution that are under the cursor: a step, or a choice with all its options; all rows for the
/// question.
fn cursor_rows(sections: &Sections<'_>, cursor: RowId) -> (usize, usize) {
    let of = |row: &Row<'_>| match (row.id, cursor) {
        (Some(RowId::Option(own, _)), RowId::Option(place, _)) => own == place,
        (own, cursor) => own == Some(cursor),
    };
    let all = sections.parts.len();
    let Some(first) = sections.parts.iter().position(of) else { return (all, all) };
    let last = sections.parts.iter().rposition(of).unwrap_or(first);
    let asks = first.checked_sub(1).filter(|&asks| matches!(sections.parts[asks].content, Content::Choose));
    (asks.unwrap_or(first), last + 1)
}

fn print(
    rows: &[Row<'_>],
    cursor: Option<RowId>,
    beside: &str,
    settings: &Settings,
    out: &mut Output,
) -> Result<(), CliError> {
    let format = Format {
        width: WIDTH,
        view: settings.view.unwrap_or_default(),
        columns: false,
        breaks_code: settings.window.columns.is_some(),
        highlights: &no_highlights,
        beside,
        words: &settings.words,
    };
    let page = page(rows, &format, &read_style(cursor));
    if page.lines.is_empty() {
        return Ok(());
    }
    out.page(&page, |_| None)?;
    std::io::Write::write_all(out, b"\n")?;
    Ok(())
}

/// Rows to be read line by line.
pub(super) fn read_style(cursor: Option<RowId>) -> RowStyle<'static> {
    RowStyle { cursor, boxes: false, key: &number, time: &super::times::time, day: &super::times::day }
}

fn number(action: Action) -> String {
    if let Action::Number(number) = action { number.to_string() } else { String::new() }
}
