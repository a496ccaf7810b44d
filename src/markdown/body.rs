//! The index of the format: one `match` from pulldown-cmark's block events to the blocks of an article. Each construct
//! has a file of its own.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

use crate::article::{Block, MarkKind, Rich, Text};

use super::heading::{self, Heading};
use super::mask::{self, Masked};
use super::report::Report;
use super::rich::{RichBuilder, Style};
use super::roles::Roles;
use super::text::TextBuilder;
use super::{choice, html_block, line, list, quote, table};

/// How many lists, quotes and notes may stand within one another. Deeper ones are flattened into the one around them, so
/// that the exported JSON stays under 120 levels, which is what common readers take.
pub(super) const DEEPEST: usize = 20;

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
pub(super) fn read(text: &str, first_line: Option<u32>, report: &mut Report) -> Parts {
    let masked = mask::mask(text, first_line, report);
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events = Parser::new_ext(&masked.text, options).into_offset_iter().peekable();
    let lines = Lines { at: 0, line: first_line, gap: 0 };
    let mut body =
        Body { masked: &masked, events, lines, text: TextBuilder::default(), too_deep: None, anchors: Vec::new() };
    let mut roles = Roles::default();
    let parts = body.parts(&mut roles);
    if let Some(line) = body.too_deep {
        report.add("nesting", line, format!("lists or quotes stand more than {DEEPEST} deep; they are flattened"));
    }
    Parts { parts: choice::gather(parts), roles: roles.finish(), paired: masked.tokens.paired() }
}

/// The events of a text on their way to blocks.
pub(super) struct Body<'m, 'a> {
    pub(super) masked: &'m Masked<'a>,
    events: Peekable<OffsetIter<'m>>,
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

impl<'m> Body<'m, '_> {
    /// Reads to the end of the text.
    fn parts(&mut self, roles: &mut Roles) -> Vec<Part> {
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
                Event::Start(Tag::Paragraph) if roles.wanted() => {
                    let line = self.line(range.start);
                    self.inlines();
                    self.paragraph_text(&range, line, &mut blocks);
                    roles.paragraph(&mut blocks, self.text.first_break());
                }
                event => {
                    self.block(event, range, 0, &mut blocks);
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
            Event::Start(Tag::Paragraph) => self.paragraph(&range, out),
            Event::Start(Tag::Heading { level, .. }) => {
                let heading = self.heading(level as u8, &range);
                out.push(Block::Paragraph(heading.title));
            }
            Event::Start(Tag::List(start)) => list::read(self, start, depth, out),
            Event::Start(Tag::BlockQuote(kind)) => quote::read(self, kind, depth, out),
            Event::Start(Tag::CodeBlock(kind)) => out.push(self.code(&kind)),
            Event::Start(Tag::Table(_)) => out.push(table::read(self)),
            Event::Start(Tag::HtmlBlock) => html_block::read(self, &range, out),
            // The words of a tight list item stand in no paragraph of their own.
            inline if is_inline(&inline) => self.tight(inline, &range, out),
            _ => {}
        }
    }

    /// Reads the blocks of a container up to its end. Containers beyond [`DEEPEST`] are flattened into it.
    pub(super) fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut out = Vec::new();
        let mut flattened = 0_usize;
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(Tag::List(_) | Tag::Item | Tag::BlockQuote(_)) if depth >= DEEPEST => {
                    let line = self.line(range.start);
                    self.too_deep.get_or_insert((line > 0).then_some(line));
                    flattened += 1;
                }
                Event::End(_) if flattened == 0 => break,
                Event::End(_) => flattened -= 1,
                event => self.block(event, range, depth, &mut out),
            }
        }
        out
    }

    /// The next event. Events that begin a block must be followed by the reading of all of it.
    pub(super) fn next(&mut self) -> Option<(Event<'m>, Range<usize>)> {
        self.events.next()
    }

    /// Reads inline events up to the end of the block that holds them.
    pub(super) fn inlines(&mut self) {
        let masked = self.masked;
        self.text.begin(masked.tokens.paired());
        for (event, _) in self.events.by_ref() {
            match event {
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell) => return,
                event => self.text.event(&event, &masked.tokens),
            }
        }
    }

    fn paragraph(&mut self, range: &Range<usize>, out: &mut Vec<Block>) {
        let line = self.line(range.start);
        self.inlines();
        self.paragraph_text(range, line, out);
    }

    /// Makes blocks of the words just read.
    fn paragraph_text(&mut self, range: &Range<usize>, line: u32, out: &mut Vec<Block>) {
        if let Some(rows) = self.masked.tokens.table(&self.masked.text[range.clone()]) {
            let table = table::from_html(rows, &self.masked.tokens, line);
            self.text.finish(line);
            out.push(table);
        } else {
            let before = out.len();
            self.finish_paragraph(line, out);
            if out.len() == before {
                self.anchors.extend(heading::anchors(&self.masked.text[range.clone()]));
            }
        }
    }

    /// Makes blocks of the words just written: a paragraph, or images that stand alone.
    pub(super) fn finish_paragraph(&mut self, line: u32, out: &mut Vec<Block>) {
        let text = self.text.finish(line);
        if !text.text().is_empty() || text.source_text().is_some_and(|source| !source.is_empty()) {
            return out.push(Block::Paragraph(text));
        }
        out.extend(text.target.images().cloned().map(Block::Image));
        if text.target.links().next().is_some() {
            out.push(Block::Paragraph(Text { target: image_links(&text.target), line, ..Text::default() }));
        }
    }

    /// Reads words that stand directly in a list item, up to a block or the item's end.
    fn tight(&mut self, first: Event<'m>, range: &Range<usize>, out: &mut Vec<Block>) {
        let masked = self.masked;
        let line = self.line(range.start);
        self.text.begin(masked.tokens.paired());
        self.text.event(&first, &masked.tokens);
        let mut end = range.end;
        while let Some((_, range)) = self.events.next_if(|(event, _)| is_inline(event)).inspect(|(event, _)| {
            self.text.event(event, &masked.tokens);
        }) {
            end = end.max(range.end);
        }
        self.paragraph_text(&(range.start..end), line, out);
    }

    /// Reads a code block.
    fn code(&mut self, kind: &CodeBlockKind<'_>) -> Block {
        let mut text = String::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::End(_) => break,
                Event::Text(words) => text.push_str(&words),
                _ => {}
            }
        }
        let text = self.masked.tokens.raw(text.strip_suffix('\n').unwrap_or(&text));
        let info = match kind {
            CodeBlockKind::Fenced(info) => self.masked.tokens.raw(info),
            CodeBlockKind::Indented => String::new(),
        };
        let language = info.split_whitespace().next().map(crate::article::clean_line);
        Block::Code { language: language.filter(|name| !name.is_empty()).map(Into::into), text: text.into() }
    }

    /// The line of the file on which a place of the masked text stands; 0 where that is not known. Places must not go back.
    pub(super) fn line(&mut self, at: usize) -> u32 {
        let lines = &mut self.lines;
        let Some(line) = &mut lines.line else { return 0 };
        if at > lines.at {
            *line += line::count(&self.masked.text[lines.at..at]);
            lines.at = at;
        }
        while let Some(&(_, gap)) = self.masked.gaps.get(lines.gap).filter(|(gap, _)| *gap <= at) {
            *line += gap;
            lines.gap += 1;
        }
        *line
    }
}

/// The links of a text that shows nothing but images, each in words: what its image shows, or else its target.
fn image_links(text: &Rich) -> Rich {
    let mut out = RichBuilder::default();
    for (at, mark) in text.marks.iter().enumerate() {
        let MarkKind::Link(target) = &mark.kind else { continue };
        // The image that a link shows is the next mark, for there are no words between them.
        let alt = match text.marks.get(at + 1).map(|next| &next.kind) {
            Some(MarkKind::Image(image)) if !image.alt.is_empty() => Some(&*image.alt),
            _ => None,
        };
        out.blank();
        out.open(Style::Link, false, mark.kind.clone());
        out.push(alt.unwrap_or(target));
        out.close();
    }
    out.finish().0
}

/// Whether an event stands within a line.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. }),
        Event::End(tag) => matches!(tag, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image),
        Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}
