//! Masking: everything of the dialect that CommonMark does not know is replaced by one token each, over the whole text,
//! before blocks are parsed.
//!
//! A translation often begins with a number and a dot where its original does not (`4. May`), holds a `|` within a table
//! row, or a line end; read unchanged it would open a list or a cell that no writer meant. So translation pairs,
//! `:::image:::`, `:::no-loc:::` and HTML tables become [placeholders](super::placeholder), and the rest of the text is touched only
//! where [`mod@line`] says so.

use std::borrow::Cow;

use crate::article::{DiagnosticKind, excerpt};

use super::container_lines::Line;
use super::directive::directive;
use super::line;
use super::placeholder::{Placeholder, Placeholders};
use super::preprocessor::{Containers, Leftovers, Pairs, Preprocessor, Tables};
use super::report::Report;
use super::seek::Seek;

/// A text whose blocks can be parsed.
#[derive(Debug)]
pub(super) struct Preprocessed<'a> {
    /// The text with placeholders.
    pub(super) text: Cow<'a, str>,
    /// The contents of the placeholders.
    pub(super) placeholders: Placeholders<'a>,
    /// Places in `text` behind which lines of the file are missing, and how many; less than none where lines were added.
    pub(super) gaps: Vec<(usize, i32)>,
}

/// Masks a text. `first_line` is the line of the file on which it begins, where known.
pub(super) fn preprocess<'a>(text: &'a str, first_line: Option<u32>, report: &mut Report) -> Preprocessed<'a> {
    let mut preprocessor = Preprocessor {
        text,
        pairs: Pairs::default(),
        tables: Tables::default(),
        colons: Seek::new(":::"),
        newlines: Seek::new("\n"),
        out: String::new(),
        copied: 0,
        placeholders: Placeholders::default(),
        gaps: Vec::new(),
        leftovers: Leftovers::new(text.contains("<span data-ttu-id=")),
        imports: Vec::new(),
        unknown: Vec::new(),
        containers: Containers::default(),
        fence: line::Fence::default(),
    };
    preprocessor.lines(first_line, report);
    for (name, at) in std::mem::take(&mut preprocessor.unknown) {
        let line = first_line.map(|first| first + line::count(&text[..at]));
        report.add(line, DiagnosticKind::UnknownMarkup(excerpt(name)));
    }
    if let Some((at, count)) = preprocessor.pairs.broken {
        let line = first_line.map(|first| first + line::count(&text[..at]));
        report.add(line, DiagnosticKind::TranslationPairs(count));
    }
    let mut placeholders = preprocessor.placeholders;
    placeholders.parse();
    let text = if preprocessor.copied == 0 {
        Cow::Borrowed(text)
    } else {
        preprocessor.out.push_str(&text[preprocessor.copied..]);
        Cow::Owned(preprocessor.out)
    };
    Preprocessed { text, placeholders, gaps: preprocessor.gaps }
}

impl<'a> Preprocessor<'a> {
    /// Goes through the text line by line.
    fn lines(&mut self, first_line: Option<u32>, report: &mut Report) {
        let bytes = self.text.as_bytes();
        let mut deep = None;
        let mut at = 0;
        while at < bytes.len() {
            let end = self.newlines.from(self.text, at).unwrap_or(bytes.len());
            let start = match self.container_line(at, end) {
                Line::Done(next) => {
                    at = next;
                    continue;
                }
                Line::Text(start) => start,
            };
            let end = self.before_closing(start, end).unwrap_or(end);
            if !self.fence.is_open()
                && !self.containers.is_raw()
                && let Some(next) = self.line_mark(start, end)
            {
                at = next;
                continue;
            }
            let text = self.text;
            let whole = &text[start..end];
            let next = self.inline_start(start, whole, &mut deep);
            // A closing tag at the end of a line gets a line of its own.
            let limit = if text[end..].starts_with('\n') { bytes.len() } else { end };
            let quote = titled_quote(whole).filter(|_| !self.fence.is_open());
            at = self.inline(next, limit);
            if let Some(marks) = quote {
                self.copy(at);
                self.out.push('\n');
                self.gaps.push((self.out.len(), -1));
                self.out.push_str(marks);
            }
            if at < bytes.len() && bytes[at] == b'\n' {
                at += 1;
            } else if at < bytes.len() {
                self.copy(at);
                self.break_line();
            }
        }
        if let Some(at) = deep {
            let line = first_line.map(|first| first + line::count(&self.text[..at]));
            report.add(line, DiagnosticKind::NestingColumn(line::DEEPEST));
        }
    }

    /// Handles the block that a line begins; where its inline markup begins.
    fn inline_start(&mut self, start: usize, whole: &'a str, deep: &mut Option<usize>) -> usize {
        if self.containers.is_raw() {
            start + whole.len()
        } else if self.fence.take(whole) {
            // Code: the placeholders keep the markup within, and nothing is mended.
            start
        } else if let Some(table_end) = self.table(start, whole) {
            table_end
        } else {
            self.mend(start, whole, deep)
        }
    }

    /// Mends what writers get wrong and CommonMark cannot forgive. Where the rest of the line begins.
    fn mend(&mut self, at: usize, whole: &'a str, deep: &mut Option<usize>) -> usize {
        if let Some(marks) = line::glued_heading(whole) {
            self.insert(at + marks, " ");
        }
        if let Some((mark, address)) = line::video(whole) {
            self.skip(at + mark, at + address.start);
            self.insert(at + address.start, "<");
            self.insert(at + address.end, ">");
            self.skip(at + address.end, at + whole.len());
            return at + whole.len();
        }
        if let Some((from, to)) = line::too_deep(whole) {
            deep.get_or_insert(at);
            self.skip(at + from, at + to);
            return at + to;
        }
        if line::is_lone_bar(whole) {
            self.insert(at + whole.trim_ascii_end().len(), " |");
        } else if line::is_delimiter_row(whole) && at > 0 {
            self.copy(at);
            let before = self.out.strip_suffix('\n').unwrap_or(&self.out);
            let header = before.rsplit('\n').next().unwrap_or_default();
            if let Some(padding) = line::missing_delimiters(header, whole) {
                self.insert(at + whole.trim_ascii_end().len(), &padding);
                return at + whole.len();
            }
        }
        at
    }

    /// Masks the line from a place on, up to `limit`; where the line, or the stretch up to the limit, ends
    /// that the last of it ends on.
    pub(super) fn inline(&mut self, from: usize, limit: usize) -> usize {
        let text = self.text;
        let mut at = from;
        let mut end = self.newlines.from(text, at).map_or(limit, |line| line.min(limit));
        loop {
            let span = if self.fence.is_open() { None } else { self.pairs.spans.from(text, at) };
            let span = span.filter(|&span| span < end);
            let colon = self.colons.from(text, at).filter(|&colon| colon < end);
            let leftover = if self.fence.is_open() { None } else { self.leftovers.from(text, at) };
            let leftover = leftover.filter(|&leftover| leftover < end);
            let Some(first) = [span, colon, leftover].into_iter().flatten().min() else { return end };
            at = if span == Some(first) {
                self.span(first)
            } else if colon == Some(first) {
                self.colon(first)
            } else {
                self.leftover(first)
            };
            if at > end {
                end = self.newlines.from(text, at).map_or(limit, |line| line.min(limit)).max(at);
            }
        }
    }

    /// Masks or leaves out the directive that begins at `at`; where the rest begins.
    fn colon(&mut self, at: usize) -> usize {
        if self.fence.is_open() {
            return at + self.text[at..].bytes().take_while(|&b| b == b':').count();
        }
        let before = self.text.as_bytes()[..at].iter().rev().find(|b| !matches!(b, b' ' | b'\t' | b'>'));
        let alone = before.is_none_or(|&b| b == b'\n');
        let (placeholder, length) = directive(&self.text[at..], alone);
        match placeholder {
            Some(Placeholder::Words(words)) if words.is_empty() => self.skip(at, at + length),
            Some(placeholder) => self.write(placeholder, at, at + length),
            None => {}
        }
        at + length
    }
}

/// The marks of quotes before a callout with a title, such as `> [!info] Title`: its first line is a paragraph of its own.
fn titled_quote(line: &str) -> Option<&str> {
    let at = line
        .find("[!")
        .filter(|&at| line[..at].contains('>') && line[..at].bytes().all(|b| matches!(b, b' ' | b'>')))?;
    let (name, rest) = line[at + 2..].split_once(']')?;
    (super::dialect::level(name).is_some() && super::dialect::has_title(name, rest)).then_some(line[..at].trim_end())
}

#[cfg(test)]
#[path = "preprocess_tests.rs"]
mod tests;
