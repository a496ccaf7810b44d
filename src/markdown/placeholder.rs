//! Placeholders: marks in a text that replace a translation pair, an image or an HTML table while its blocks are
//! parsed.
//!
//! CommonMark takes the [characters](super::reserved) of a placeholder for letters: a placeholder opens no list, no table cell and no code, and is no
//! punctuation for the rules of emphasis.

use std::fmt::Write as _;

use pulldown_cmark::{Options, Parser};

use crate::article::{Callout, Image, Mark, Text, clean_line};

use super::dialect::Role;
use super::reserved::{CLOSE, OPEN, find};
use super::rich_builder::RichBuilder;

/// Begins a line of inline markup that must not be read as a block: CommonMark takes it for white space where emphasis is
/// judged, but not for indentation, so `4. May` or `# 5` behind it is neither a list nor a heading.
pub(super) const GUARD: char = '\u{a0}';

/// The content of a placeholder.
#[derive(Debug)]
pub(super) enum Placeholder<'a> {
    /// A sentence and its original.
    Pair {
        /// The sentence in the article's language.
        target: Side<'a>,
        /// In the original's.
        source: Side<'a>,
    },
    /// An image.
    Image(Image),
    /// Words that are not to be translated, and not to be parsed.
    Words(String),
    /// An HTML table: the cells of each row by their place among the cells.
    Table(Vec<Vec<usize>>),
    /// A link that markdown does not write as one.
    Link {
        /// Its words.
        words: String,
        /// Its target.
        target: String,
    },
    /// A line that opens or closes a container.
    Marker(Marker),
}

/// What a line between blocks does.
#[derive(Debug)]
pub(super) enum Marker {
    /// Opens a container.
    Open(Container),
    /// Closes the container that the placeholder of this number opened.
    Close(usize),
    /// Closes a branch and begins the opposite one.
    Else {
        /// The number of the placeholder that opened the branch.
        opened: usize,
        /// For whom the opposite one holds.
        condition: Box<str>,
    },
    /// Gives a block a class.
    Class {
        /// The class, or an id behind `#`.
        class: Box<str>,
        /// Whether the block follows the mark.
        follows: bool,
    },
    /// Names the heading behind it.
    Anchor(Box<str>),
    /// Includes a file as text.
    Include(Box<str>),
    /// Includes a file, or some lines of it, as code.
    Code(CodeFile),
}

/// A container as its first line describes it.
#[derive(Clone, Debug)]
pub(super) struct Container {
    /// What it does with its contents.
    pub(super) role: Role,
    /// The level of a callout.
    pub(super) level: Callout,
    /// The title, as a place among the cells of the placeholders.
    pub(super) title: Option<usize>,
    /// The id of an option, the ids of pivots, a range of versions or a condition, as written.
    pub(super) id: Box<str>,
}

/// A file that is shown as code.
#[derive(Clone, Debug, Default)]
pub(super) struct CodeFile {
    /// Its path as written.
    pub(super) path: Box<str>,
    /// The language that the writer names.
    pub(super) language: Option<Box<str>>,
    /// The lines to show, such as `2-3,7`; empty for all.
    pub(super) lines: Box<str>,
}

/// One side of a pair.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side<'a> {
    /// Words without any markup.
    Plain(&'a str),
    /// Words with markup, by their place among the [`Pieces`].
    Piece(usize),
}

/// All placeholders of a text, and the texts behind them.
#[derive(Debug, Default)]
pub(super) struct Placeholders<'a> {
    /// The content of each placeholder, with the markup that it replaced.
    items: Vec<(Placeholder<'a>, &'a str)>,
    /// The sides of pairs that hold markup, one a paragraph.
    pub(super) sides: Lines,
    pub(super) pieces: Pieces,
    /// The cells of HTML tables, one a paragraph.
    pub(super) cells: Lines,
    pub(super) texts: Vec<Text>,
    paired: bool,
    /// The ids of all pivots, in the order in which they are met.
    pivots: Vec<Box<str>>,
}

/// Inline markup gathered to be parsed at once, each line a paragraph of its own.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
    pub(super) count: usize,
}

/// Inline markup after parsing: the words of all sides in one string.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    /// Where each piece ends in the words and in the marks.
    pub(super) ends: Vec<(usize, usize)>,
}

impl Lines {
    /// Adds a line, guarded, without line ends in it; its place.
    fn add(&mut self, line: &str) -> usize {
        self.text.push(GUARD);
        self.text
            .extend(line.split(['\n', '\t']).enumerate().flat_map(|(at, part)| [if at > 0 { " " } else { "" }, part]));
        self.text.push_str("\n\n");
        self.count += 1;
        self.count - 1
    }

    pub(super) fn parser(&self) -> Parser<'_> {
        Parser::new_ext(&self.text, Options::empty())
    }
}

impl<'a> Placeholders<'a> {
    /// Adds the content of a placeholder and writes the placeholder.
    pub(super) fn write(&mut self, placeholder: Placeholder<'a>, raw: &'a str, out: &mut String) {
        self.paired |= matches!(placeholder, Placeholder::Pair { .. });
        // Writing to a string cannot fail.
        let _ = write!(out, "{OPEN}{}{CLOSE}", self.items.len());
        self.items.push((placeholder, raw));
    }

    /// Takes in one side of a pair.
    pub(super) fn side(&mut self, text: &'a str) -> Side<'a> {
        if is_plain(text) { Side::Plain(text) } else { Side::Piece(self.sides.add(text)) }
    }

    /// Takes in one side of a pair that holds placeholders itself.
    pub(super) fn nested_side(&mut self, text: &str) -> Side<'a> {
        Side::Piece(self.sides.add(text))
    }

    /// Takes in a cell of an HTML table; its place.
    pub(super) fn cell(&mut self, text: &str) -> usize {
        self.cells.add(text)
    }

    /// The number of the next placeholder.
    pub(super) fn next(&self) -> usize {
        self.items.len()
    }

    /// The mark of this number.
    pub(super) fn mark(&self, number: usize) -> Option<&Marker> {
        match self.items.get(number) {
            Some((Placeholder::Marker(mark), _)) => Some(mark),
            _ => None,
        }
    }

    /// What is before the first mark in a block of HTML, the number of the mark, and what is behind it.
    pub(super) fn split_at_mark<'h>(&self, html: &'h str) -> Option<(&'h str, usize, &'h str)> {
        const BEGIN: &str = "<!--\u{fdd0}";
        let at = html.find(BEGIN)?;
        let (number, rest) = html[at + BEGIN.len()..].split_once(CLOSE)?;
        let number = number.parse().ok().filter(|&number| self.mark(number).is_some())?;
        Some((&html[..at], number, rest.strip_prefix("-->")?))
    }

    /// Adds the ids of pivots, separated by commas.
    pub(super) fn add_pivots(&mut self, ids: &str) {
        for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            if !self.pivots.iter().any(|known| &**known == id) {
                self.pivots.push(id.into());
            }
        }
    }

    /// The ids of all pivots.
    pub(super) fn pivots(&self) -> &[Box<str>] {
        &self.pivots
    }

    /// Whether the text holds translation pairs.
    pub(super) fn paired(&self) -> bool {
        self.paired
    }

    /// The cell at a place.
    pub(super) fn cell_text(&self, at: usize) -> Text {
        self.texts.get(at).cloned().unwrap_or_default()
    }

    /// Writes one side of a pair.
    pub(super) fn append(&self, side: Side<'_>, out: &mut RichBuilder) {
        match side {
            Side::Plain(words) => out.push(words),
            Side::Piece(at) => {
                let Some(&(text_end, mark_end)) = self.pieces.ends.get(at) else { return };
                let (text, mark) = at.checked_sub(1).map_or((0, 0), |before| self.pieces.ends[before]);
                let start = u32::try_from(text).unwrap_or(u32::MAX);
                out.append(&self.pieces.text[text..text_end], &self.pieces.marks[mark..mark_end], start);
            }
        }
    }

    /// Cuts `text` at its placeholders, in order. What only looks like a placeholder is left out.
    pub(super) fn each<'t>(&'t self, text: &'t str, mut take: impl FnMut(Fragment<'t, 'a>)) {
        let mut rest = text;
        while let Some(at) = find(rest) {
            if at > 0 {
                take(Fragment::Words(&rest[..at]));
            }
            rest = &rest[at + OPEN.len_utf8()..];
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let Some(after) = rest[digits..].strip_prefix(CLOSE) else { continue };
            if let Some((placeholder, raw)) = rest[..digits].parse::<usize>().ok().and_then(|at| self.items.get(at)) {
                take(Fragment::Placeholder(placeholder, raw));
            }
            rest = after;
        }
        if !rest.is_empty() {
            take(Fragment::Words(rest));
        }
    }

    /// The target of a link, its placeholders resolved.
    pub(super) fn target(&self, text: &str) -> String {
        let mut out = String::new();
        self.each(text, |fragment| match fragment {
            Fragment::Words(words) => out.push_str(words),
            Fragment::Placeholder(Placeholder::Words(words), _) => out.push_str(words),
            Fragment::Placeholder(Placeholder::Link { target, .. }, _) => out.push_str(target),
            Fragment::Placeholder(..) => {}
        });
        clean_line(&out)
    }

    /// `text` with the markup back in the place of its placeholders: what code holds.
    pub(super) fn raw(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.each(text, |part| {
            out.push_str(match part {
                Fragment::Words(words) | Fragment::Placeholder(_, words) => words,
            })
        });
        out
    }

    /// The table that `text` consists of.
    pub(super) fn table(&self, text: &str) -> Option<&[Vec<usize>]> {
        let text = text.trim_ascii();
        let number = text.strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
        match self.items.get(number.parse::<usize>().ok()?) {
            Some((Placeholder::Table(rows), _)) => Some(rows),
            _ => None,
        }
    }
}

/// A stretch of a text between placeholders, or a placeholder.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fragment<'t, 'a> {
    /// Words, unchanged.
    Words(&'t str),
    /// The content of a placeholder, and the markup that it replaced.
    Placeholder(&'t Placeholder<'a>, &'a str),
}

/// Whether `text` holds nothing that inline markdown could mean something by.
fn is_plain(text: &str) -> bool {
    const SPECIAL: [bool; 256] = {
        let mut table = [false; 256];
        let mut at = 0;
        let special = b"\\`*_[<&\n\t";
        while at < special.len() {
            table[special[at] as usize] = true;
            at += 1;
        }
        table
    };
    !text.bytes().any(|b| SPECIAL[b as usize])
}
