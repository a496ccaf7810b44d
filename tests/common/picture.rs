//! What a person sees of a terminal.
#![allow(dead_code, reason = "each test and bench uses its own part of this")]

use std::fmt::Write as _;

use vt100::{Color, Screen};

/// The rows with their styles, and the cursor as row and column; nothing where it is hidden.
#[derive(PartialEq, Eq)]
pub struct Picture {
    /// The rows.
    pub rows: Vec<String>,
    /// The cursor.
    pub cursor: Option<(u16, u16)>,
}

impl Picture {
    /// Where `after` differs, in words; nothing where it does not. The row `but` is passed over.
    pub fn differs(&self, after: &Self, but: Option<usize>) -> Option<String> {
        let differ = |&row: &usize| Some(row) != but && self.rows.get(row) != after.rows.get(row);
        let rows: Vec<usize> = (0..self.rows.len().max(after.rows.len())).filter(differ).collect();
        if rows.is_empty() && self.cursor == after.cursor {
            return None;
        }
        let mut told = format!("cursor {:?} {:?}", self.cursor, after.cursor);
        for row in rows {
            let _ = write!(told, "\n  {row}: {:?}\n  {row}: {:?}", self.rows.get(row), after.rows.get(row));
        }
        Some(told)
    }
}

/// Reads it off. A cell that was never written is as blank as one that was made so.
pub fn picture(screen: &Screen) -> Picture {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let row = |y: u16| {
        let (mut out, mut last) = (String::new(), None);
        for cell in (0..columns).filter_map(|x| screen.cell(y, x)).filter(|cell| !cell.is_wide_continuation()) {
            let text = if cell.contents().is_empty() { " " } else { cell.contents() };
            // This terminal knows a cell as bold or as dim; of one that is to be both it keeps what it was told last.
            let flags = [cell.bold() || cell.dim(), cell.italic(), cell.underline(), cell.inverse()];
            let blank = text.trim().is_empty() && !cell.inverse() && !cell.underline();
            // The colour of a blank is not to be seen.
            let plain = blank && cell.bgcolor() == Color::Default;
            let style = (!plain).then(|| (cell.fgcolor(), cell.bgcolor(), flags));
            if style != last {
                match style {
                    Some((colour, ground, flags)) => write!(out, "<{colour:?} {ground:?} {flags:?}>"),
                    None => write!(out, "<>"),
                }
                .expect("a string takes all");
                last = style;
            }
            out.push_str(text);
        }
        out.trim_end().trim_end_matches("<>").to_owned()
    };
    let cursor = (!screen.hide_cursor()).then(|| screen.cursor_position());
    Picture { rows: (0..rows).map(row).collect(), cursor }
}
