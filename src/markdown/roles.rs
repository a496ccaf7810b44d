//! The line that says who may do what the article describes.
//!
//! ```text
//! **Appropriate roles**: Global admin | Admin agent
//!
//! **Appropriate roles**
//!
//! - Global admin
//! - Admin agent
//! ```
//!
//! It is read once, before the first section. A section that begins with such a line may be done by others: [`roles_of`] tells
//! who. Where the original is known, its label decides, else
//! the spellings in `roles.txt`; the colon may be left out, be wide, or be part of the bold.

use std::sync::{Arc, LazyLock};

use crate::article::{Block, Rich, SegmentEnd, Text};

use super::body::Part;
use super::slice;

/// The label in the languages of the articles, one spelling a line, lower case.
static LABELS: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("roles.txt").lines().filter(|label| !label.is_empty()).collect());

/// What was found of the roles so far.
#[derive(Debug, Default)]
pub(super) struct Roles {
    state: State,
    roles: Vec<Text>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// The label may still come.
    #[default]
    Wanted,
    /// The label came and named no roles or only the first: a list may follow.
    List,
    /// Nothing more is looked for.
    Done,
}

impl Roles {
    /// Whether the next paragraph may hold the label.
    pub(super) fn wanted(&self) -> bool {
        self.state == State::Wanted
    }

    /// A heading was read: sections below the title have no roles of the article.
    pub(super) fn heading(&mut self, level: u8) {
        if level > 1 {
            self.state = State::Done;
        }
    }

    /// A paragraph was read. If it is the label's, its roles are taken and only the lines behind the first stay.
    pub(super) fn paragraph(&mut self, parts: &mut Vec<Part>, first_break: Option<SegmentEnd>) {
        let [Part::Block(Block::Paragraph(text))] = &parts[..] else { return };
        let line = first_line(text, first_break);
        let Some(mark) = label(&line) else { return };
        self.roles = split(&line, mark);
        let complete = mark.colon && !self.roles.is_empty();
        self.state = if complete { State::Done } else { State::List };
        let rest = first_break.map(|at| slice::from(text, at.target as usize, at.source as usize));
        parts.clear();
        parts.extend(rest.filter(|rest| !rest.is_empty()).map(Block::Paragraph).map(Part::Block));
        if !parts.is_empty() {
            self.state = State::Done;
        }
    }

    /// Another block was read. If it is the list behind the label, it is taken.
    pub(super) fn list(&mut self, parts: &mut Vec<Part>) {
        if self.state != State::List || parts.is_empty() {
            return;
        }
        self.state = State::Done;
        if let [Part::Block(Block::List(items))] = &mut parts[..] {
            self.roles.extend(items.iter_mut().filter_map(|item| match item.blocks.first_mut() {
                Some(Block::Paragraph(text)) => Some(std::mem::take(text)),
                _ => None,
            }));
            parts.clear();
        }
    }

    /// The roles that were found.
    pub(super) fn finish(self) -> Vec<Text> {
        self.roles
    }
}

/// The roles that a block names, where it is a line of roles: `**Appropriate roles:** Global admin | Account admin`.
#[must_use]
pub fn roles_of(block: &Block) -> Option<Vec<Text>> {
    let Block::Paragraph(text) = block else { return None };
    let roles = label(text).filter(|label| label.colon).map(|label| split(text, label))?;
    Some(roles).filter(|roles| !roles.is_empty())
}

/// Where the label ends.
#[derive(Clone, Copy)]
struct Label {
    /// In the text of the article's language.
    target: usize,
    /// In the original's.
    source: usize,
    /// Whether a colon stood there, so that the roles follow in the same line.
    colon: bool,
}

fn first_line(text: &Text, first_break: Option<SegmentEnd>) -> Text {
    let Some(at) = first_break else { return text.clone() };
    Text {
        target: slice::rich(&text.target, 0..at.target as usize),
        source: text.source.as_ref().map(|source| Arc::new(slice::rich(source, 0..at.source as usize))),
        ..Text::default()
    }
}

/// The label at the start of a line.
fn label(line: &Text) -> Option<Label> {
    match line.source_text() {
        Some(source) => {
            let (source, colon) = english(source)?;
            let target = line.text().find([':', '：']).map(|at| at + colon_length(&line.text()[at..]));
            let without = || {
                if colon { line.text().len() } else { known(line.text()).map_or(line.text().len(), |known| known.0) }
            };
            Some(Label { target: target.unwrap_or_else(without), source, colon })
        }
        None => known(line.text()).map(|(target, colon)| Label { target, source: 0, colon }),
    }
}

/// Where the English label ends, and whether a colon stood there.
fn english(source: &str) -> Option<(usize, bool)> {
    let start = source.len() - source.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let label = ["appropriate roles", "appropriate role"]
        .into_iter()
        .find(|label| source.get(start..start + label.len()).is_some_and(|own| own.eq_ignore_ascii_case(label)))?;
    let end = start + label.len();
    if source[end..].starts_with(char::is_alphanumeric) {
        return None;
    }
    Some(behind(source, end))
}

/// Where a known label ends, and whether a colon stood there.
fn known(text: &str) -> Option<(usize, bool)> {
    LABELS.iter().find_map(|label| {
        let end = label_end(text, label)?;
        // Where words are parted, the label is a word of its own.
        let parted = !text[..end].ends_with(is_han_or_kana);
        if parted && text[end..].starts_with(char::is_alphanumeric) { None } else { Some(behind(text, end)) }
    })
}

/// Where `label`, which is lower case, ends at the start of `text` in any case.
fn label_end(text: &str, label: &str) -> Option<usize> {
    let mut wanted = label.chars();
    let mut chars = text.char_indices();
    loop {
        let Some(expected) = wanted.next() else { return Some(chars.offset()) };
        let (_, c) = chars.next()?;
        if !c.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
}

fn is_han_or_kana(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Where the roles begin behind a label that ends at `end`: after a colon in the words before the first bar, whatever
/// else is said of the label (`Appropriate roles to perform this task:`), or after a dash.
fn behind(text: &str, end: usize) -> (usize, bool) {
    let before_bar = text[end..].find(['|', '｜']).map_or(text.len(), |bar| end + bar);
    if let Some(at) = text[end..before_bar].find([':', '：']) {
        let at = end + at;
        return (at + colon_length(&text[at..]), true);
    }
    let rest = text[end..].trim_start();
    let dash = rest.trim_start_matches(['-', '–']);
    (text.len() - dash.len(), false)
}

fn colon_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// The roles behind the label, parted by bars. Where the sides do not name equally many, both get the
/// original's names: a wrong name is worse than an untranslated one.
fn split(line: &Text, label: Label) -> Vec<Text> {
    let target = names(line.text(), label.target);
    let plain = |name: &&str| Text { line: line.line, ..Text::plain(*name) };
    let Some(source) = line.source_text() else { return target.iter().map(plain).collect() };
    let source = names(source, label.source);
    let equal = source.len() == target.len();
    let pair = |(at, name): (usize, &&str)| {
        let text = if equal { target[at] } else { name };
        Text { source: Some(Arc::new(Rich::plain(*name))), ..plain(&text) }
    };
    source.iter().enumerate().map(pair).collect()
}

fn names(text: &str, from: usize) -> Vec<&str> {
    text[from..]
        .split(['|', '｜'])
        .map(|name| name.trim_matches(|c: char| c.is_whitespace() || c == '.' || c == '*'))
        .filter(|name| name.contains(char::is_alphanumeric))
        .collect()
}

#[cfg(test)]
#[path = "roles_tests.rs"]
mod tests;
