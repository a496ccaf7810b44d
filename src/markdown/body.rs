//! The index of the format: one `match` from pulldown-cmark's block events to the blocks of an article. Each construct
//! has a file of its own.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Options, Parser, Tag, TagEnd};

use crate::article::{Block, DiagnosticKind, Text};

use super::heading::Heading;
use super::include::{self, Reader};
use super::paragraph::is_inline;
use super::preprocess::{self, Preprocessed};
use super::roles::Roles;
use super::text_builder::TextBuilder;
use super::{choice, code, html_block, line, list, quote, table};

/// What stands directly in an article: the raw material of its nodes.
#[derive(Debug)]
pub(super) enum Part {
    /// A block.
    Block(Block),
    /// A heading of any level.
    Heading(Heading),
    /// A rule; it ends a choice.
    Rule,
}

impl Part {
    /// The part as a block, for a place where no heading can stand.
    fn into_block(self) -> Option<Block> {
        match self {
            Self::Block(block) => Some(block),
            Self::Heading(heading) => Some(Block::Paragraph(heading.title)),
            Self::Rule => None,
        }
    }
}

/// The body of an article, in document order, and its roles.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// What stands directly in the article.
    pub(super) parts: Vec<Part>,
    /// Who may do this.
    pub(super) roles: Vec<Text>,
    /// Whether the text holds translation pairs.
    pub(super) paired: bool,
}

/// Reads markdown. `first_line` is the line of the file on which it begins, where that is known.
pub(super) fn read(text: &str, first_line: Option<u32>, reader: &mut Reader<'_>) -> Parts {
    let preprocessed = preprocess::preprocess(text, first_line, &mut reader.report);
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events = Parser::new_ext(&preprocessed.text, options).into_offset_iter().peekable();
    let lines = Lines { at: 0, line: first_line, gap: 0 };
    let text = TextBuilder::default();
    let depth = reader.depth();
    let mut body =
        Body { preprocessed: &preprocessed, reader, events, lines, text, too_deep: None, anchors: Vec::new() };
    let mut roles = Roles::default();
    let parts = body.parts(depth, &mut roles);
    if let Some(line) = body.too_deep {
        let deepest = body.reader.limits.nesting;
        body.reader.report.add(line, DiagnosticKind::NestingTooDeep(deepest));
    }
    Parts { parts: choice::gather(parts), roles: roles.finish(), paired: preprocessed.placeholders.paired() }
}

/// The events of a text on their way to blocks.
pub(super) struct Body<'m, 'a, 'f> {
    pub(super) preprocessed: &'m Preprocessed<'a>,
    reader: &'m mut Reader<'f>,
    pub(super) events: Peekable<OffsetIter<'m>>,
    lines: Lines,
    pub(super) text: TextBuilder,
    /// The line where containers were first found too deep.
    too_deep: Option<Option<u32>>,
    /// Anchors that stand before a heading.
    pub(super) anchors: Vec<Box<str>>,
}

/// The line of a place that only moves forward.
struct Lines {
    at: usize,
    /// `None` where no line is known.
    line: Option<u32>,
    gap: usize,
}

impl<'m> Body<'m, '_, '_> {
    /// Reads to the end of the text, which stands `depth` lists and quotes deep.
    fn parts(&mut self, depth: usize, roles: &mut Roles) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    let heading = self.heading(level as u8, &range);
                    roles.heading(heading.level);
                    parts.push(Part::Heading(heading));
                }
                Event::Rule => parts.push(Part::Rule),
                Event::Start(tag) if self.is_too_deep(&tag, &range, depth) => {}
                Event::Start(Tag::Paragraph) if self.included(&range).is_some() => {
                    parts.extend(self.include(&range, depth))
                }
                Event::Start(Tag::Paragraph) if roles.wanted() => {
                    let line = self.line(range.start);
                    self.inlines();
                    self.paragraph_text(&range, line, &mut blocks);
                    roles.paragraph(&mut blocks, self.text.first_break());
                }
                event => {
                    self.block(event, range, depth, &mut blocks);
                    roles.list(&mut blocks);
                }
            }
            parts.extend(blocks.drain(..).map(Part::Block));
        }
        parts
    }

    /// Reads the block that an event begins: the index of the format.
    fn block(&mut self, event: Event<'m>, range: Range<usize>, depth: usize, out: &mut Vec<Block>) {
        match event {
            Event::Start(Tag::Paragraph) if self.included(&range).is_some() => {
                out.extend(self.include(&range, depth).into_iter().filter_map(Part::into_block));
            }
            Event::Start(Tag::Paragraph) => self.paragraph(&range, out),
            Event::Start(Tag::Heading { level, .. }) => {
                let heading = self.heading(level as u8, &range);
                out.push(Block::Paragraph(heading.title));
            }
            Event::Start(Tag::List(start)) => list::read(self, start, depth, out),
            Event::Start(Tag::BlockQuote(kind)) => quote::read(self, kind, depth, out),
            Event::Start(Tag::CodeBlock(kind)) => out.push(code::read(self, &kind)),
            Event::Start(Tag::Table(_)) => out.push(table::read(self)),
            Event::Start(Tag::HtmlBlock) => html_block::read(self, &range, out),
            // The words of a tight list item stand in no paragraph of their own.
            inline if is_inline(&inline) => self.tight(inline, &range, out),
            _ => {}
        }
    }

    /// Reads the blocks of a container up to its end. Containers beyond the limit are flattened into it.
    pub(super) fn blocks(&mut self, depth: usize) -> Vec<Block> {
        // Most items hold one paragraph.
        let mut out = Vec::with_capacity(1);
        let mut flattened = 0_usize;
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) if self.is_too_deep(&tag, &range, depth) => flattened += 1,
                Event::End(_) if flattened == 0 => break,
                Event::End(_) => flattened -= 1,
                event => self.block(event, range, depth, &mut out),
            }
        }
        out.shrink_to_fit();
        out
    }

    /// Whether a tag opens a container beyond the limit; the first that does is noted.
    fn is_too_deep(&mut self, tag: &Tag<'_>, range: &Range<usize>, depth: usize) -> bool {
        let deep = depth >= self.reader.limits.nesting && matches!(tag, Tag::List(_) | Tag::Item | Tag::BlockQuote(_));
        if deep && self.too_deep.is_none() {
            let line = self.line(range.start);
            self.too_deep = Some((line > 0).then_some(line));
        }
        deep
    }

    /// The next event. Events that begin a block must be followed by the reading of all of it.
    pub(super) fn next(&mut self) -> Option<(Event<'m>, Range<usize>)> {
        self.events.next()
    }

    /// Reads inline events up to the end of the block that holds them.
    pub(super) fn inlines(&mut self) {
        let preprocessed = self.preprocessed;
        self.text.begin(preprocessed.placeholders.paired());
        for (event, _) in self.events.by_ref() {
            match event {
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell) => return,
                event => self.text.event(&event, &preprocessed.placeholders),
            }
        }
    }

    /// The path that the paragraph at a place of the text includes.
    fn included(&self, range: &Range<usize>) -> Option<&'m str> {
        include::included(&self.preprocessed.text[range.clone()])
    }

    /// Reads the file that a paragraph includes, in its place.
    fn include(&mut self, range: &Range<usize>, depth: usize) -> Vec<Part> {
        let line = self.line(range.start);
        self.inlines();
        self.text.finish(line);
        let path = self.included(range).unwrap_or_default();
        self.reader.include(path, (line > 0).then_some(line), depth)
    }

    /// The line of the file on which a place of the preprocessed text stands; 0 where that is not known. Places must not go back.
    pub(super) fn line(&mut self, at: usize) -> u32 {
        let lines = &mut self.lines;
        let Some(line) = &mut lines.line else { return 0 };
        if at > lines.at {
            *line += line::count(&self.preprocessed.text[lines.at..at]);
            lines.at = at;
        }
        while let Some(&(_, gap)) = self.preprocessed.gaps.get(lines.gap).filter(|(gap, _)| *gap <= at) {
            *line += gap;
            lines.gap += 1;
        }
        *line
    }
}
