//! Tables, of bars and of HTML.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::article::{Block, Table, Text};

use super::body::Body;
use super::placeholder::Placeholders;

/// Reads a table of bars up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>) -> Block {
    let mut table = Table::default();
    let mut row = Vec::new();
    while let Some((event, range)) = body.next() {
        match event {
            Event::Start(Tag::TableCell) => {
                let line = body.line(range.start);
                body.inlines();
                row.push(body.text.finish(line));
            }
            Event::End(TagEnd::TableHead) => {
                row.shrink_to_fit();
                table.header = std::mem::take(&mut row);
            }
            Event::End(TagEnd::TableRow) => {
                let next = Vec::with_capacity(table.header.len());
                table.rows.push(std::mem::replace(&mut row, next));
            }
            Event::End(TagEnd::Table) => break,
            _ => {}
        }
    }
    Block::Table(table)
}

/// The table that stood in the text as HTML. It has no header of its own.
pub(super) fn from_html(rows: &[Vec<usize>], placeholders: &Placeholders<'_>, line: u32) -> Block {
    let cell = |&at: &usize| Text { line, ..placeholders.cell_text(at) };
    let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    Block::Table(Table { header: Vec::new(), rows })
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
