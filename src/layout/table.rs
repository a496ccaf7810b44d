//! Tables: drawn as tables where they fit, folded to records where they don't.

use super::inline::Links;
use super::{Format, Ink, Span, Tone, inline, wrap};
use crate::article::{Rich, Table, Text};

/// Columns between two columns of a table.
const GAP: usize = 2;
/// A column narrower than this is unreadable; the table is folded to records instead.
const NARROWEST: usize = 8;
/// A longer word than this is a name or an address, which may be cut.
const LONGEST_WORD: usize = 16;

/// One side of a table, set to `columns`.
pub(super) fn lines<'t>(
    table: &'t Table,
    side: impl Fn(&'t Text) -> &'t Rich,
    base: Tone,
    columns: usize,
    format: &Format<'_>,
    links: &mut Links<'_>,
) -> Vec<Vec<Span>> {
    let header: Vec<&Rich> = table.header.iter().map(&side).collect();
    let rows: Vec<Vec<&Rich>> = table.rows.iter().map(|row| row.iter().map(&side).collect()).collect();
    let mut setter = Setter { base, format, links };
    match widths(&header, &rows, columns) {
        Some(widths) => setter.grid(&header, &rows, &widths),
        None => setter.records(&header, &rows, columns),
    }
}

/// The widths of the table's columns; `None` where it does not fit.
fn widths(header: &[&Rich], rows: &[Vec<&Rich>], columns: usize) -> Option<Vec<usize>> {
    let count = rows.iter().map(Vec::len).chain([header.len()]).max().filter(|&count| count > 0)?;
    let widest = |measure: fn(&str) -> usize| {
        let mut widths = vec![1; count];
        for row in rows.iter().map(Vec::as_slice).chain([header]) {
            for (index, cell) in row.iter().enumerate() {
                widths[index] = widths[index].max(measure(&cell.text));
            }
        }
        widths
    };
    let room = columns.checked_sub(GAP * (count - 1))?;
    let natural = widest(wrap::width);
    if natural.iter().sum::<usize>() <= room {
        return Some(natural);
    }
    // Words are cut only where they are longer than those of a language.
    let least: Vec<usize> = widest(wrap::longest_word)
        .iter()
        .zip(&natural)
        .map(|(&least, &natural)| natural.min(least.clamp(NARROWEST, LONGEST_WORD)))
        .collect();
    let at_most =
        |level: usize| natural.iter().zip(&least).map(move |(&natural, &least)| natural.min(least.max(level)));
    // Narrow columns keep their width; the wide ones share what is left.
    let level = (0..=room).rev().find(|&level| at_most(level).sum::<usize>() <= room)?;
    let mut widths: Vec<usize> = at_most(level).collect();
    let mut left = room - widths.iter().sum::<usize>();
    for (width, natural) in widths.iter_mut().zip(natural) {
        if left > 0 && *width < natural {
            *width += 1;
            left -= 1;
        }
    }
    Some(widths)
}

struct Setter<'a, 'f, 'l> {
    base: Tone,
    format: &'a Format<'f>,
    links: &'a mut Links<'l>,
}

impl Setter<'_, '_, '_> {
    fn cell(&mut self, cell: &Rich, tone: Tone, columns: usize) -> Vec<Vec<Span>> {
        inline::lines(cell, tone, columns, self.format, self.links)
    }

    fn grid(&mut self, header: &[&Rich], rows: &[Vec<&Rich>], widths: &[usize]) -> Vec<Vec<Span>> {
        let mut out = Vec::new();
        if header.iter().any(|cell| !cell.is_empty()) {
            self.row(header, Tone { strong: true, ..self.base }, widths, &mut out);
            let rule = widths.iter().map(|&width| "─".repeat(width)).collect::<Vec<_>>().join(&" ".repeat(GAP));
            out.push(vec![Span::new(rule, Ink::Dim)]);
        }
        for row in rows {
            self.row(row, self.base, widths, &mut out);
        }
        out
    }

    fn row(&mut self, row: &[&Rich], tone: Tone, widths: &[usize], out: &mut Vec<Vec<Span>>) {
        let cells: Vec<Vec<Vec<Span>>> =
            row.iter().zip(widths).map(|(cell, &width)| self.cell(cell, tone, width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let mut line = Vec::new();
            let mut gap = 0;
            for (cell, &width) in cells.iter().zip(widths) {
                let spans = cell.get(at).map_or(&[][..], Vec::as_slice);
                let taken: usize = spans.iter().map(|span| wrap::width(&span.text)).sum();
                if gap > 0 && taken > 0 {
                    line.push(Span::new(" ".repeat(gap), Ink::Plain));
                    gap = 0;
                }
                line.extend_from_slice(spans);
                gap += width.saturating_sub(taken) + GAP;
            }
            out.push(line);
        }
    }

    /// One record a row: each cell under the name of its column. Names above no cell come first.
    fn records(&mut self, header: &[&Rich], rows: &[Vec<&Rich>], columns: usize) -> Vec<Vec<Span>> {
        let mut out = Vec::new();
        let strong = Tone { strong: true, ..self.base };
        for (index, name) in header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if rows.iter().all(|row| row.get(index).is_none_or(|cell| cell.is_empty())) {
                out.extend(self.cell(name, strong, columns));
            }
        }
        for row in rows {
            if !out.is_empty() {
                out.push(vec![Span::new("─".repeat(columns.min(NARROWEST)), Ink::Dim)]);
            }
            for (index, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                if let Some(name) = header.get(index).filter(|name| !name.is_empty()) {
                    out.extend(self.cell(name, strong, columns));
                }
                out.extend(self.cell(cell, self.base, columns));
            }
        }
        out
    }
}
