//! Rows and blocks become styled lines.
//!
//! [`page()`] lays the rows of a [`view`](crate::session::view()) out; a [`Composer`] takes texts and blocks in document order.
//! Both give a [`Page`]: lines with typed columns that know which row they belong to, so that it answers every question
//! about places. What a style looks like on a terminal is up to those who show the page.

mod blocks;
mod compose;
mod inline;
mod list;
mod message;
mod page;
mod plain;
mod rows;
mod table;
#[cfg(test)]
mod tests;
mod wrap;

use std::ops::Range;

use crate::i18n::Catalog;

pub use crate::config::View;
pub use compose::Composer;
pub use list::{LIST_MARGIN, ListFormat, ListLine, ListPage, ListPart, around, list_page, titles_page};
pub use message::customer_message;
pub use page::{Column, Ink, Line, Page, Place, Span, Target, Tone};
pub use plain::{commands, markdown, plain};
pub use rows::{RowStyle, page, page_after};
pub use wrap::{fit, fit_end, lines, width, wrap};

/// How a page is laid out.
#[derive(Clone, Copy)]
pub struct Format<'a> {
    /// The width of the page, in columns of the terminal.
    pub width: usize,
    /// Which languages are shown.
    pub view: View,
    /// Whether two languages are side by side rather than one under the other.
    pub columns: bool,
    /// Whether a line of code that is too long is broken, with a mark; else it keeps its length.
    pub breaks_code: bool,
    /// What to highlight in a text: byte ranges, in order, without overlap.
    pub highlights: &'a dyn Fn(&str) -> Vec<Range<usize>>,
    /// The short name of the second language, to mark its lines where it is under the first.
    pub beside: &'a str,
    /// The program's own words.
    pub words: &'a Catalog,
}

/// From this width on, two languages are side by side.
pub const SIDE_BY_SIDE: usize = 100;

/// Nothing to highlight.
#[must_use]
pub fn no_highlights(_: &str) -> Vec<Range<usize>> {
    Vec::new()
}
