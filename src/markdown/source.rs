//! A text as its writer sees it, line by line: for those who look at what a parse does not hold.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::report::Report;
use super::{decode, front, line};

/// The lines of a text, each with what it belongs to.
#[derive(Debug)]
pub struct SourceText<'t> {
    /// Whether the text says what it is.
    pub front: Front<'t>,
    /// All lines, in order, without their ends.
    pub lines: Vec<SourceLine<'t>>,
    /// The line, counted from 1, of a code fence that is never closed.
    pub open_fence: Option<u32>,
    /// The line, counted from 1, of an HTML comment that is never closed.
    pub open_comment: Option<u32>,
}

/// The front matter of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front<'t> {
    /// The text begins without any.
    Missing,
    /// It begins and never ends, so that it is read as text.
    Unclosed,
    /// The text between its marks.
    Text(&'t str),
}

/// One line of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceLine<'t> {
    /// The line without its end.
    pub text: &'t str,
    /// What it belongs to.
    pub kind: LineKind,
}

/// What a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Front matter, with its marks.
    Front,
    /// A code fence, with its marks.
    Code,
    /// An HTML comment; a line that only holds the beginning or the end of one is one too.
    Comment,
    /// Anything else.
    Prose,
}

/// The text of a file as it is read: decoded, without harmful characters, with newlines for line ends. `None` where the
/// bytes are no text.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<Cow<'_, str>> {
    decode::decode(bytes, &mut Report::new(""))
}

/// How many cells a line lacks that would be the delimiter row of a table below the row `header`; `None` where it is no
/// such row or lacks none.
#[must_use]
pub fn missing_cells(header: &str, delimiters: &str) -> Option<usize> {
    let missing = line::missing_delimiters(header, delimiters).filter(|_| line::is_delimiter_row(delimiters))?;
    Some(missing.matches('|').count())
}

/// Whether a line is the delimiter row of a table.
#[must_use]
pub fn is_delimiter_row(line: &str) -> bool {
    line::is_delimiter_row(line)
}

/// The first and the last line of every block of a text, outer ones before those inside them.
#[must_use]
pub fn block_lines(text: &str) -> Vec<RangeInclusive<u32>> {
    let (_, body, first) = front::cut(text);
    let (mut at, mut line) = (0, first);
    let events = Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_GFM).into_offset_iter();
    let blocks = events.filter_map(|(event, range)| match event {
        Event::Start(tag) if !matches!(tag, Tag::HtmlBlock) && is_block(&tag) => Some(range),
        _ => None,
    });
    let mut out = Vec::new();
    for range in blocks {
        if range.start >= at {
            line += line::count(&body[at..range.start]);
            at = range.start;
        }
        out.push(line..=line + line::count(body[range.clone()].trim_end()));
    }
    out
}

fn is_block(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::List(_)
            | Tag::Item
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::Table(_)
    )
}

impl<'t> SourceText<'t> {
    /// Goes through a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let (front, _, first) = front::cut(text);
        let front = match front {
            Some(front) => Front::Text(front.text),
            None if text.lines().next().is_some_and(|line| line.trim_end() == "---") => Front::Unclosed,
            None => Front::Missing,
        };
        let (mut fence, mut open_fence, mut open_comment) = (line::Fence::default(), None, None);
        let mut lines = Vec::new();
        for (number, text) in (1..).zip(text.lines()) {
            let kind = if number < first {
                LineKind::Front
            } else if open_comment.is_none() && fence.take(text) {
                open_fence = if fence.is_open() { open_fence.or(Some(number)) } else { None };
                LineKind::Code
            } else {
                open_fence = None;
                comment(text, number, &mut open_comment)
            };
            lines.push(SourceLine { text, kind });
        }
        Self { front, lines, open_fence, open_comment }
    }

    /// The lines of prose with their numbers, counted from 1.
    pub fn prose(&self) -> impl DoubleEndedIterator<Item = (u32, &'t str)> + '_ {
        let prose = self.lines.iter().enumerate().filter(|(_, line)| line.kind == LineKind::Prose);
        prose.map(|(at, line)| (u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1), line.text))
    }
}

/// Follows comments through a line outside code; what the line then belongs to.
fn comment(text: &str, number: u32, open: &mut Option<u32>) -> LineKind {
    let was_open = open.is_some();
    let mut rest = text;
    loop {
        let (mark, next) = if open.is_some() { ("-->", None) } else { ("<!--", Some(number)) };
        let Some(at) = rest.find(mark) else { break };
        *open = next;
        rest = &rest[at + mark.len()..];
    }
    let begins = text.trim_start().starts_with("<!--");
    if was_open || begins { LineKind::Comment } else { LineKind::Prose }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(text: &str) -> Vec<u32> {
        SourceText::new(text).prose().map(|(number, _)| number).collect()
    }

    #[test]
    fn front_matter_code_and_comments_are_no_prose() {
        assert_eq!(prose("---\ntitle: x\n---\n# T\n\n```sql\n# no\n```\ntext"), [4, 5, 9]);
        assert_eq!(prose("a\n<!-- b\nc -->\nd <!-- e --> f\ng"), [1, 4, 5]);
        assert_eq!(prose("```\n<!--\n```\na"), [4]);
    }

    #[test]
    fn what_is_never_closed_is_known() {
        let text = "# T\n\n```sql\nselect\n";
        assert_eq!(SourceText::new(text).open_fence, Some(3));
        assert_eq!(SourceText::new("```\na\n```\n").open_fence, None);
        assert_eq!(SourceText::new("a\n\nb <!-- c\n").open_comment, Some(3));
        assert_eq!(SourceText::new("---\ntitle: x\n").front, Front::Unclosed);
        assert_eq!(SourceText::new("---\ntitle: x\n---\n").front, Front::Text("title: x\n"));
    }

    #[test]
    fn blocks_have_their_lines() {
        let text = "---\ntitle: x\n---\n# T\n\n- a\n  b\n- c\n\nd\n";
        assert_eq!(block_lines(text), [4..=4, 6..=8, 6..=7, 8..=8, 10..=10]);
    }

    #[test]
    fn a_delimiter_row_lacks_cells() {
        assert_eq!(missing_cells("| a | b | c |", "|---|---|"), Some(1));
        assert_eq!(missing_cells("| a | b |", "|---|---|"), None);
        assert_eq!(missing_cells("| a | b |", "| c |"), None);
    }
}
