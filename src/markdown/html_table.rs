//! HTML tables. Each is preprocessed as a whole, so that blank lines within it do not break it up.

use std::collections::BTreeMap;

use super::html::{Piece, pieces};
use super::placeholder::Placeholder;
use super::preprocessor::{Preprocessor, Tables};

/// The largest span of a cell. Browsers take more, but a table that uses it is no table of fixes.
const WIDEST: usize = 100;

impl Tables<'_> {
    /// Whether a table between two places is none but lays out a page: behind a blank line comes one that does not begin
    /// with a tag, and CommonMark reads such a line as markdown.
    fn laid_out(&mut self, text: &str, start: usize, end: usize) -> bool {
        if start < self.markdown {
            return true;
        }
        let mut blank = false;
        let mut at = start;
        for line in text[start..end].split_inclusive('\n') {
            let words = line.trim_ascii();
            if blank && !words.is_empty() && !words.starts_with('<') {
                self.markdown = at;
                return true;
            }
            blank = words.is_empty();
            at += line.len();
        }
        false
    }
}

impl<'a> Preprocessor<'a> {
    /// Masks the HTML table that the line at `at` begins with; where the rest begins.
    pub(super) fn table(&mut self, at: usize, whole: &'a str) -> Option<usize> {
        let start = at + whole.len() - whole.trim_ascii_start().len();
        let opening = self.text.get(start..start + 6).filter(|tag| tag.eq_ignore_ascii_case("<table"))?;
        if !self.text[start + opening.len()..].starts_with(['>', ' ', '\n']) {
            return None;
        }
        let end = self.tables.ends.from(self.text, start)?;
        if self.tables.laid_out(self.text, start, end) {
            return None;
        }
        let rows = self.table_rows(start, end);
        let end = end + "</table>".len();
        self.write(Placeholder::Table(rows), start, end);
        Some(end)
    }

    /// The cells of the HTML table between two places.
    fn table_rows(&mut self, start: usize, end: usize) -> Vec<Vec<usize>> {
        // The pairs within become placeholders of a text of their own, so that a cell may hold several and markup beside them.
        let (out, copied) = (std::mem::take(&mut self.out), std::mem::replace(&mut self.copied, start));
        let gaps = self.gaps.len();
        let mut at = start;
        while at < end {
            at = self.inline(at, end) + 1;
        }
        self.copy(end);
        self.gaps.truncate(gaps);
        let preprocessed = std::mem::replace(&mut self.out, out);
        self.copied = copied;
        let mut rows = TableRows::default();
        for piece in pieces(&preprocessed) {
            rows.take(piece);
        }
        let placeholders = &mut self.placeholders;
        rows.finish().into_iter().map(|row| row.iter().map(|cell| placeholders.cell(cell)).collect()).collect()
    }
}

/// The rows of an HTML table in the making. Text outside its cells becomes a row of one cell.
#[derive(Debug, Default)]
pub(super) struct TableRows {
    rows: Vec<Vec<String>>,
    /// The cell that is being read.
    cell: Option<String>,
    /// How many columns and rows it spans.
    span: (usize, usize),
    /// Cells that reach into rows below, by their column: how many rows, and their source.
    below: BTreeMap<usize, (usize, String)>,
}

impl TableRows {
    /// Takes the next piece of the table in.
    pub(super) fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Tag(tag) if tag.is("td") || tag.is("th") => {
                self.end_cell();
                if !tag.closing {
                    self.cell = Some(String::new());
                    let span = |name| tag.attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(1);
                    self.span = (span("colspan").clamp(1, WIDEST), span("rowspan").clamp(1, WIDEST));
                }
            }
            Piece::Tag(tag) if tag.is("tr") => {
                self.end_cell();
                self.fill();
                if !tag.closing {
                    self.rows.push(Vec::new());
                }
            }
            Piece::Tag(tag) => {
                if let Some(cell) = &mut self.cell {
                    cell.push_str(tag.raw);
                }
            }
            Piece::Words(words) => {
                if self.cell.is_some() || !words.trim().is_empty() {
                    let cell = self.cell.get_or_insert_default();
                    words.split_inclusive('\n').for_each(|line| cell.push_str(without_quote_marks(line)));
                }
            }
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        if self.rows.is_empty() {
            self.rows.push(Vec::new());
        }
        let (columns, rows) = std::mem::replace(&mut self.span, (1, 1));
        for _ in 0..columns.max(1) {
            self.fill();
            let Some(row) = self.rows.last_mut() else { return };
            if rows > 1 {
                self.below.insert(row.len(), (rows - 1, cell.clone()));
            }
            row.push(cell.clone());
        }
    }

    /// Repeats the cells that reach into the next columns of the row from above.
    fn fill(&mut self) {
        let Some(row) = self.rows.last_mut() else { return };
        while let Some((left, cell)) = self.below.get_mut(&row.len()).filter(|(left, _)| *left > 0) {
            *left -= 1;
            row.push(cell.clone());
        }
    }

    /// The source of each cell, row by row, without rows that are empty.
    pub(super) fn finish(mut self) -> Vec<Vec<String>> {
        self.end_cell();
        self.fill();
        self.rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        self.rows
    }
}

/// A line of a cell without the marks of a quote or a note, which no block can be made of there.
fn without_quote_marks(line: &str) -> &str {
    let Some(inner) = line.trim_start().strip_prefix('>') else { return line };
    let inner = inner.trim_start();
    let level = inner.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
    level.filter(|(name, _)| name.bytes().all(|b| b.is_ascii_alphabetic())).map_or(inner, |(_, rest)| rest)
}
