//! What is written into a cell of the screen stays there, whatever terminal it is.

use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth as _};
use unicode_width::UnicodeWidthChar as _;

/// Keeps cells apart, from one frame to the next.
///
/// A frame is written as what differs from the last one. Where a terminal changes a cell beside the one that is written,
/// what it shows from then on is no longer what the program believes.
#[derive(Debug, Default)]
pub struct Cells {
    /// Where the wide characters of the last frame had their second halves.
    covered: Vec<usize>,
}

impl Cells {
    /// Readies a frame for being written.
    pub fn part(&mut self, frame: &mut Buffer) {
        // Terminals do not agree on what becomes of the second half when the first one is written over: some leave it in
        // the style of the old character, some give it that of the new one.
        for place in self.covered.drain(..) {
            if let Some(cell) = frame.content.get_mut(place) {
                cell.set_diff_option(CellDiffOption::AlwaysUpdate);
            }
        }
        for (place, cell) in frame.content.iter_mut().enumerate() {
            if !cell.symbol().is_ascii() {
                begin_with_a_width(cell);
                if cell.cell_width() > 1 {
                    self.covered.push(place + 1);
                }
            }
        }
    }
}

/// What has no width joins the cell before, where it does not belong and would stay.
fn begin_with_a_width(cell: &mut Cell) {
    let symbol = cell.symbol();
    let kept = symbol.trim_start_matches(|c: char| c.width() == Some(0));
    if kept.len() < symbol.len() {
        let kept = if kept.is_empty() { " " } else { kept }.to_owned();
        cell.set_symbol(&kept);
    }
}
