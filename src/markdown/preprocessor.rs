//! The state of preprocessing: what is written, what was met, and the operations that every construct uses.
//!
//! Each construct has a file of its own with methods of [`Preprocessor`].

use std::collections::HashMap;

use super::dialect::{Opening, Syntax};
use super::line;
use super::placeholder::{Placeholder, Placeholders};
use super::seek::Seek;

pub(super) const TARGET: &str = "<span data-ttu-id=\"";
pub(super) const SOURCE: &str = "<span class=\"sxs-lookup\"><span data-stu-id=\"";
pub(super) const SOURCE_END: &str = "</span></span>";

/// A text on its way to a preprocessed one. Each construct that is preprocessed has a file of its own.
pub(super) struct Preprocessor<'a> {
    pub(super) text: &'a str,
    pub(super) pairs: Pairs<'a>,
    pub(super) tables: Tables<'a>,
    pub(super) colons: Seek<'a>,
    pub(super) newlines: Seek<'a>,
    pub(super) out: String,
    /// How much of the text is in `out`, or was left out of it.
    pub(super) copied: usize,
    pub(super) placeholders: Placeholders<'a>,
    pub(super) gaps: Vec<(usize, i32)>,
    /// The containers that are open.
    pub(super) containers: Containers<'a>,
    pub(super) leftovers: Leftovers<'a>,
    /// The texts that are imported: the name of each and its path.
    pub(super) imports: Vec<(&'a str, &'a str)>,
    /// Markup whose meaning is not known, and where it is first met.
    pub(super) unknown: Vec<(&'a str, usize)>,
    /// The code fence that is open.
    pub(super) fence: line::Fence,
}

/// The positions of the marks of pairs in a text.
#[derive(Debug)]
pub(super) struct Pairs<'a> {
    /// Any `<span`.
    pub(super) spans: Seek<'a>,
    pub(super) targets: Seek<'a>,
    pub(super) sources: Seek<'a>,
    pub(super) source_ends: Seek<'a>,
    /// The position of the first broken pair, and how many there are.
    pub(super) broken: Option<(usize, usize)>,
}

impl Default for Pairs<'_> {
    fn default() -> Self {
        Self {
            spans: Seek::new("<span "),
            targets: Seek::new(TARGET),
            sources: Seek::new(SOURCE),
            source_ends: Seek::new(SOURCE_END),
            broken: None,
        }
    }
}

/// Where tables end in a text.
#[derive(Debug)]
pub(super) struct Tables<'a> {
    pub(super) ends: Seek<'a>,
    /// The last line that was found to be markdown within a table.
    pub(super) markdown: usize,
}

impl Default for Tables<'_> {
    fn default() -> Self {
        Self { ends: Seek::new("</table>"), markdown: 0 }
    }
}

/// Where inline markup may begin.
#[derive(Debug)]
pub(super) struct Leftovers<'a> {
    pub(super) seeks: [Seek<'a>; 6],
    /// What closes a brace and a wikilink: without it within reach, nothing has to be looked at more closely.
    pub(super) closing_brace: Seek<'a>,
    pub(super) closing_link: Seek<'a>,
    /// Whether the text is one of translation pairs, which no such tool writes.
    pub(super) paired: bool,
    /// The components that were met, and whether they are closed.
    pub(super) components: Vec<(&'a str, bool)>,
}

impl Leftovers<'_> {
    pub(super) fn new(paired: bool) -> Self {
        Self {
            seeks: ["{", "[[", "==", "++", ":", "<"].map(Seek::new),
            closing_brace: Seek::new("}"),
            closing_link: Seek::new("]]"),
            paired,
            components: Vec::new(),
        }
    }
}

/// The containers of a text that are open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Containers<'a> {
    pub(super) open: Vec<Open<'a>>,
    /// Where the last closing tag of each name begins.
    pub(super) closings: HashMap<(Syntax, &'a str), Option<usize>>,
    /// The column of what follows a mark in its line: where it begins in the text, and its column.
    pub(super) rest: Option<(usize, usize)>,
    /// The line that is being read.
    pub(super) line: Columns,
}

/// The columns of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Columns {
    /// Where its text begins in the file.
    pub(super) own: usize,
    /// Where it begins in what is written.
    pub(super) left: usize,
    /// Where the line ends in the text, in bytes.
    pub(super) end: usize,
}

#[derive(Debug)]
pub(super) struct Open<'a> {
    pub(super) opening: Opening<'a>,
    /// The number of its placeholder.
    pub(super) number: usize,
    /// The column in which it begins.
    pub(super) column: usize,
    /// How many columns its contents are moved back, where that is known.
    pub(super) strip: Option<usize>,
    /// The titles of its options that are still to come, the last first.
    pub(super) titles: Vec<&'a str>,
}

impl<'a> Preprocessor<'a> {
    /// Copies the text up to a place.
    pub(super) fn copy(&mut self, to: usize) {
        if to > self.copied {
            self.out.push_str(&self.text[self.copied..to]);
            self.copied = to;
        }
    }

    /// Notes markup whose meaning is not known; each name once.
    pub(super) fn unknown(&mut self, name: &'a str, at: usize) {
        const MOST: usize = 20;
        if self.unknown.len() < MOST && self.unknown.iter().all(|(known, _)| *known != name) {
            self.unknown.push((name, at));
        }
    }

    /// Leaves a stretch of the text out.
    pub(super) fn skip(&mut self, from: usize, to: usize) {
        self.copy(from);
        self.gap(from, to);
        self.copied = self.copied.max(to);
    }

    pub(super) fn insert(&mut self, at: usize, text: &str) {
        self.copy(at);
        self.out.push_str(text);
    }

    pub(super) fn write(&mut self, placeholder: Placeholder<'a>, from: usize, to: usize) {
        self.copy(from);
        self.placeholders.write(placeholder, &self.text[from..to], &mut self.out);
        self.gap(from, to);
        self.copied = to;
    }

    /// Notes the lines that a stretch leaves out.
    pub(super) fn gap(&mut self, from: usize, to: usize) {
        let lines = line::count(&self.text[from..to]);
        if lines > 0 {
            self.gaps.push((self.out.len(), i32::try_from(lines).unwrap_or(i32::MAX)));
        }
    }
}
