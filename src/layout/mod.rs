//! Lays blocks out as styled lines for a width and a choice of languages.
//!
//! A [`Composer`] takes texts and blocks in document order and gives a [`Page`]: lines of [`Span`]s, each line knowing
//! what it was made for. What a style looks like on a terminal is the business of those who show the page.

mod compose;
mod inline;
mod labels;
mod plain;
mod table;
#[cfg(test)]
mod tests;
mod wrap;

use std::ops::Range;

use crate::article::NodeIndex;
use crate::i18n::Catalog;
use crate::journal::Sides;

pub use compose::Composer;
pub use labels::{doubt, label_pairs, pair};
pub use plain::{commands, plain};
pub use wrap::{fit, lines, width, wrap};

pub use crate::config::View;

impl From<View> for Sides {
    fn from(view: View) -> Self {
        match view {
            View::Both => Self::Both,
            View::Target => Self::Target,
            View::Source => Self::Source,
        }
    }
}

/// How a page is set.
#[derive(Clone, Copy)]
pub struct Format<'a> {
    /// The width of the page, in columns of the terminal.
    pub width: usize,
    /// Which languages are shown.
    pub view: View,
    /// Whether two languages stand side by side rather than one under the other.
    pub columns: bool,
    /// What to light up in a text: byte ranges, in order, without overlap.
    pub lights: &'a dyn Fn(&str) -> Vec<Range<usize>>,
    /// The short name of the second language, to mark its lines where it stands under the first.
    pub beside: &'a str,
    /// The program's own words.
    pub words: &'a Catalog,
}

/// From this width on, two languages stand side by side.
pub const SIDE_BY_SIDE: usize = 100;

/// A page that was set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its lines, none wider than asked for (but for a single character that is wider than the page).
    pub lines: Vec<Line>,
    /// The targets of its links, in order; [`Tone::link`] counts in this list.
    pub links: Vec<String>,
    /// Where headings begin: the line, and the heading; `None` for the article's title.
    pub headings: Vec<(usize, Option<NodeIndex>)>,
}

/// A line of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Its stretches, from the left.
    pub spans: Vec<Span>,
    /// What it was made for, as the caller of [`Composer::tag`] counts.
    pub tag: Option<usize>,
}

/// A stretch of one style.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// What is written; no newline, no control character.
    pub text: String,
    /// How.
    pub tone: Tone,
}

/// A style, by meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tone {
    /// The main meaning.
    pub ink: Ink,
    /// Bold.
    pub strong: bool,
    /// Italics.
    pub emphasis: bool,
    /// Matched by the search.
    pub lit: bool,
    /// The link that it belongs to, as a place in [`Page::links`].
    pub link: Option<usize>,
}

/// The main meaning of a stretch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Running text.
    #[default]
    Plain,
    /// A heading.
    Title,
    /// The second language where it stands under the first, and other things of less weight.
    Dim,
    /// Code.
    Code,
    /// Leads elsewhere.
    Link,
    /// The name of a button or field.
    Label,
    /// The mark of a note or tip, of what is current, of what is chosen.
    Accent,
    /// The mark of a warning.
    Warning,
    /// Done, solved.
    Good,
}

impl Span {
    /// A stretch of one ink.
    pub fn new(text: impl Into<String>, ink: Ink) -> Self {
        Self { text: text.into(), tone: Tone { ink, ..Tone::default() } }
    }
}

impl Line {
    /// The words of the line, without styles.
    #[must_use]
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

impl Page {
    /// The page as plain text: blanks at line ends taken off, each line ended by a newline.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for line in &self.lines {
            out.push_str(line.text().trim_end());
            out.push('\n');
        }
        out
    }
}
