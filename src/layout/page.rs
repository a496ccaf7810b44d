//! A page: lines of styled text that know what they show.

use std::ops::Range;

use super::wrap;
use crate::article::NodeIndex;
use crate::session::RowId;

/// The separator between the columns of two languages.
const SEPARATOR: &str = " │ ";
/// Its width in columns of the terminal.
pub(super) const SEPARATOR_WIDTH: usize = 3;

/// A page that was laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its lines, none wider than asked for (but for a single character that is wider than the page).
    pub lines: Vec<Line>,
    /// The targets of its links, in order; [`Target::Link`] is an index of this list.
    pub links: Vec<String>,
    /// Width of the first column of its divided lines, in columns of the terminal.
    pub(super) split: usize,
    pub(super) headings: Vec<(usize, Option<NodeIndex>)>,
    pub(super) rows: Vec<(RowId, Range<usize>)>,
    pub(super) matches: Vec<usize>,
    pub(super) parts: Vec<Part>,
}

/// A part of a page that nothing but its blocks and the format decides: the next page may take its lines over.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    /// Where its blocks lie in memory, and how many they are.
    pub blocks: (usize, usize),
    /// Whether an empty line, or none, is above it: then it begins with none.
    pub apart: bool,
    /// Its lines.
    pub lines: Range<usize>,
    /// Its links, as indices of the page's.
    pub links: Range<usize>,
}

/// A line of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The row that it belongs to.
    pub row: Option<RowId>,
    /// Its text; of a divided line that of the first column.
    pub main: Vec<Span>,
    /// The text of the second column; `None` for a line over the whole width.
    pub second: Option<Vec<Span>>,
}

/// A stretch of one style.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// The text; no newline, no control character.
    pub text: String,
    /// Its style.
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
    pub highlight: bool,
    /// What a click on it does.
    pub target: Option<Target>,
}

/// What a stretch leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A link, as an index of [`Page::links`].
    Link(usize),
    /// The answer of this number, counted from 1.
    Answer(u8),
}

/// The main meaning of a stretch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Running text.
    #[default]
    Plain,
    /// A heading.
    Title,
    /// The second language where it is under the first, and other things of less weight.
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

/// One of the two languages of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The first, or the only one.
    Main,
    /// The second.
    Second,
}

/// What is at a cell of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The row.
    pub row: Option<RowId>,
    /// What a click there does.
    pub target: Option<Target>,
    /// The language.
    pub column: Column,
}

impl Span {
    /// A stretch of one ink.
    pub fn new(text: impl Into<String>, ink: Ink) -> Self {
        Self { text: text.into(), tone: Tone { ink, ..Tone::default() } }
    }
}

impl Line {
    fn width(&self) -> usize {
        width_of(&self.main)
    }
}

/// Columns of the terminal that spans take.
pub(super) fn width_of(spans: &[Span]) -> usize {
    spans.iter().map(|span| wrap::width(&span.text)).sum()
}

impl Page {
    /// The spans of a line from left to right, with the rule between its columns.
    pub fn spans<'p>(&self, line: &'p Line) -> impl Iterator<Item = std::borrow::Cow<'p, Span>> {
        use std::borrow::Cow;
        let rule = line.second.as_ref().map(|_| {
            let gap = " ".repeat(self.split.saturating_sub(line.width()));
            [Span::new(gap, Ink::Plain), Span::new(SEPARATOR, Ink::Dim)]
        });
        let rule = rule.into_iter().flatten().map(Cow::Owned);
        line.main.iter().map(Cow::Borrowed).chain(rule).chain(line.second.iter().flatten().map(Cow::Borrowed))
    }

    /// The words of a line, without styles.
    #[must_use]
    pub fn text_of(&self, line: &Line) -> String {
        self.spans(line).map(|span| span.text.clone()).collect()
    }

    /// The page as plain text: blanks at line ends taken off, each line ended by a newline.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| self.text_of(line).trim_end().to_owned() + "\n").collect()
    }

    /// What is at a cell; `None` below the last line.
    #[must_use]
    pub fn at(&self, line: usize, column: usize) -> Option<Place> {
        let line = self.lines.get(line)?;
        let second = line.second.is_some() && column >= self.split + SEPARATOR_WIDTH;
        let mut end = 0;
        let span = self.spans(line).find(|span| {
            end += wrap::width(&span.text);
            column < end
        });
        let target = span.and_then(|span| span.tone.target);
        Some(Place { row: line.row, target, column: if second { Column::Second } else { Column::Main } })
    }

    /// The rows that the cursor can be on, from top to bottom, each with its lines.
    #[must_use]
    pub fn rows(&self) -> &[(RowId, Range<usize>)] {
        &self.rows
    }

    /// The lines of a row.
    #[must_use]
    pub fn lines_of(&self, row: RowId) -> Option<Range<usize>> {
        self.rows.iter().find(|(own, _)| *own == row).map(|(_, lines)| lines.clone())
    }

    /// The lines of a link.
    #[must_use]
    pub fn lines_of_link(&self, link: usize) -> Option<Range<usize>> {
        let holds = |line: &Line| {
            let mut spans = line.main.iter().chain(line.second.iter().flatten());
            spans.any(|span| span.tone.target == Some(Target::Link(link)))
        };
        let first = self.lines.iter().position(holds)?;
        Some(first..first + self.lines[first..].iter().take_while(|line| holds(line)).count())
    }

    /// The line of the first heading below line `line`.
    #[must_use]
    pub fn next_heading(&self, line: usize) -> Option<usize> {
        self.headings.iter().map(|(own, _)| *own).find(|&own| own > line)
    }

    /// The line of the last heading above line `line`.
    #[must_use]
    pub fn previous_heading(&self, line: usize) -> Option<usize> {
        self.headings.iter().map(|(own, _)| *own).take_while(|&own| own < line).last()
    }

    /// The line of a heading; `None` for the article's title.
    #[must_use]
    pub fn heading(&self, node: Option<NodeIndex>) -> Option<usize> {
        self.headings.iter().find(|(_, own)| *own == node).map(|(line, _)| *line)
    }

    /// The last heading above line `line`; the inner `None` is the article's title.
    #[must_use]
    pub fn heading_above(&self, line: usize) -> Option<Option<NodeIndex>> {
        self.headings.iter().take_while(|(own, _)| *own < line).last().map(|(_, node)| *node)
    }

    /// The lines with a highlight.
    #[must_use]
    pub fn matches(&self) -> &[usize] {
        &self.matches
    }
}
