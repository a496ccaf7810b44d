//! The index of the format: one `match` from pulldown-cmark's block events to the blocks of an article. Each construct
//! has a file of its own.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Options, Parser, Tag, TagEnd};

use crate::article::{Block, DiagnosticKind, ListItem, Text};

use super::branch::Branch;
use super::code::Caption;
use super::footnote::{self, Footnotes};
use super::heading::Heading;
use super::include::Reader;
use super::paragraph::is_inline;
use super::placeholder::Marker;
use super::preprocess::{self, Preprocessed};
use super::roles::Roles;
use super::text_builder::TextBuilder;
use super::{choice, code, container, definition, html_block, line, list, quote, table};

/// What an article or a container consists of: the raw material of nodes and blocks.
#[derive(Debug)]
pub(super) enum Part {
    /// A block.
    Block(Block),
    /// A heading of any level.
    Heading(Heading),
    /// A rule; it ends a choice.
    Rule,
    /// A line that opens or closes a container, by the number of its placeholder.
    Mark(usize),
    /// Contents that hold for some readers only.
    Branch(Branch),
    /// A step with a title of its own.
    Item(ListItem),
    /// What the code behind it is called.
    Caption(Caption),
}

impl Part {
    /// The part as a block, for a place where no node can be; `option`: within an option, where headings stay headings.
    pub(super) fn into_block(self, option: bool) -> Option<Block> {
        match self {
            Self::Block(block) => Some(block),
            Self::Heading(heading) if option => {
                Some(Block::Heading { level: heading.level.clamp(2, 6), title: heading.title })
            }
            Self::Heading(heading) => Some(Block::Paragraph(heading.title)),
            Self::Caption(caption) => caption.into_block(),
            Self::Rule | Self::Mark(_) | Self::Branch(_) | Self::Item(_) => None,
        }
    }
}

/// The body of an article, in document order, and its roles.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The content directly in the article.
    pub(super) parts: Vec<Part>,
    /// Who may do this.
    pub(super) roles: Vec<Text>,
    /// Whether the text holds translation pairs.
    pub(super) paired: bool,
}

/// The extensions that a text uses. What it does not use would only cost time and misread it.
fn options(text: &str) -> Options {
    let has = |needle: &str| memchr::memmem::find(text.as_bytes(), needle.as_bytes()).is_some();
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    options.set(Options::ENABLE_FOOTNOTES, has("[^") && has("]:"));
    options.set(Options::ENABLE_TASKLISTS, has("[ ]") || has("[x]") || has("[X]"));
    options.set(Options::ENABLE_DEFINITION_LIST, has("\n: ") || has("\n:   "));
    options
}

/// Reads markdown. `first_line` is the line of the file on which it begins, where that is known.
pub(super) fn read(text: &str, first_line: Option<u32>, reader: &mut Reader<'_>) -> Parts {
    let text = reader.sentences(text, first_line);
    let preprocessed = preprocess::preprocess(&text, first_line, &mut reader.report);
    let options = options(&preprocessed.text);
    let footnotes = footnote::definitions(&preprocessed, options, reader);
    let events = Parser::new_ext(&preprocessed.text, options).into_offset_iter().peekable();
    let depth = reader.depth();
    let mut body = Body::new(&preprocessed, reader, events, first_line, footnotes);
    let mut roles = Roles::default();
    let parts = body.parts(depth, &mut roles);
    if let Some(line) = body.too_deep {
        let deepest = body.reader.limits.nesting;
        body.reader.report.add(line, DiagnosticKind::NestingTooDeep(deepest));
    }
    Parts {
        parts: container::gather(parts, &preprocessed.placeholders),
        roles: roles.finish(),
        paired: preprocessed.placeholders.paired(),
    }
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
    /// Anchors that precede a heading.
    pub(super) anchors: Vec<Box<str>>,
    /// Anchors before a heading that are its own.
    pub(super) own_anchors: Vec<Box<str>>,
    /// The footnotes of the text.
    pub(super) footnotes: Footnotes,
    /// Where the boxes of task lists are in the text.
    pub(super) boxes: Vec<usize>,
}

/// The line of a place that only moves forward.
struct Lines {
    at: usize,
    /// `None` where no line is known.
    line: Option<u32>,
    gap: usize,
}

impl<'m, 'a, 'f> Body<'m, 'a, 'f> {
    /// Makes ready to read the events of a text.
    pub(super) fn new(
        preprocessed: &'m Preprocessed<'a>,
        reader: &'m mut Reader<'f>,
        events: Peekable<OffsetIter<'m>>,
        first_line: Option<u32>,
        footnotes: Footnotes,
    ) -> Self {
        Self {
            preprocessed,
            reader,
            events,
            lines: Lines { at: 0, line: first_line, gap: 0 },
            text: TextBuilder::default(),
            too_deep: None,
            anchors: Vec::new(),
            own_anchors: Vec::new(),
            footnotes,
            boxes: Vec::new(),
        }
    }

    /// Reads to the end of the text, which is nested in `depth` lists and quotes.
    fn parts(&mut self, depth: usize, roles: &mut Roles) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut own = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) if self.is_too_deep(&tag, &range, depth) => {}
                Event::Start(Tag::Paragraph) if roles.wanted() && self.included(&range).is_none() => {
                    let line = self.line(range.start);
                    self.inlines();
                    self.paragraph_text(&range, line, &mut own);
                    roles.paragraph(&mut own, self.text.first_break());
                }
                event => {
                    self.block(event, range, depth, &mut own);
                    roles.list(&mut own);
                }
            }
            if let Some(Part::Heading(heading)) = own.first() {
                roles.heading(heading.level);
            }
            parts.append(&mut own);
        }
        parts
    }

    /// Reads the block that an event begins: the index of the format.
    fn block(&mut self, event: Event<'m>, range: Range<usize>, depth: usize, out: &mut Vec<Part>) {
        match event {
            Event::Start(Tag::Paragraph) if self.included(&range).is_some() => out.extend(self.include(&range, depth)),
            Event::Start(Tag::Paragraph) => self.paragraph(&range, out),
            Event::Start(Tag::Heading { level, .. }) => {
                let heading = self.heading(level as u8, &range);
                out.push(Part::Heading(heading));
                out.extend(self.footnotes.take());
            }
            Event::Rule => out.push(Part::Rule),
            Event::Start(Tag::List(start)) => list::read(self, start, depth, out),
            Event::Start(Tag::BlockQuote(kind)) => quote::read(self, kind, depth, out),
            Event::Start(Tag::CodeBlock(kind)) => {
                code::read(self, &kind, out);
            }
            Event::Start(Tag::Table(_)) => {
                let table = table::read(self);
                out.push(Part::Block(table));
                out.extend(self.footnotes.take());
            }
            Event::Start(Tag::FootnoteDefinition(_)) => drop(self.blocks(depth)),
            Event::Start(Tag::DefinitionList) => definition::read(self, depth, out),
            Event::Start(Tag::HtmlBlock) => html_block::read(self, &range, depth, out),
            // The words of a tight list item have no paragraph of their own.
            inline if is_inline(&inline) => self.tight(inline, &range, depth, out),
            _ => {}
        }
    }

    /// Reads the blocks of a container up to its end. Containers beyond the limit are flattened into it.
    pub(super) fn blocks(&mut self, depth: usize) -> Vec<Block> {
        // Most items hold one paragraph.
        let mut parts = Vec::with_capacity(1);
        let mut flattened = 0_usize;
        while let Some((event, range)) = self.next() {
            match event {
                Event::Start(tag) if self.is_too_deep(&tag, &range, depth) => flattened += 1,
                Event::End(_) if flattened == 0 => break,
                Event::End(_) => flattened -= 1,
                event => self.block(event, range, depth, &mut parts),
            }
        }
        choice::keep_nested(&mut parts);
        let parts = container::gather(parts, &self.preprocessed.placeholders);
        let mut blocks = container::into_blocks(parts, false);
        blocks.shrink_to_fit();
        blocks
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
        self.text.begin(self.preprocessed.placeholders.paired());
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(
                    TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::DefinitionListTitle,
                ) => return,
                event => self.inline(&event, &range),
            }
        }
    }

    /// Writes what one event within a line says.
    pub(super) fn inline(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::FootnoteReference(label) => {
                let number = self.footnotes.refer(label);
                self.text.words(&number, &self.preprocessed.placeholders);
            }
            Event::TaskListMarker(_) => self.boxes.push(range.start),
            event => self.text.event(event, &self.preprocessed.placeholders),
        }
    }

    /// Whether the text is of Learn.
    pub(super) fn is_learn(&self) -> bool {
        self.reader.learn
    }

    /// Does what a mark between blocks asks for.
    pub(super) fn mark(&mut self, number: usize, line: u32, depth: usize, out: &mut Vec<Part>) {
        let line = (line > 0).then_some(line);
        match self.preprocessed.placeholders.mark(number) {
            Some(Marker::Anchor(name)) => self.own_anchors.push(name.clone()),
            Some(Marker::Include(path)) => out.extend(self.reader.include(path, line, depth)),
            Some(Marker::Code(file)) => out.push(Part::Block(self.reader.code(file, line))),
            Some(_) => out.push(Part::Mark(number)),
            None => {}
        }
    }

    /// The path that the paragraph at a place of the text includes.
    pub(super) fn included(&self, range: &Range<usize>) -> Option<&'m str> {
        line::included(&self.preprocessed.text[range.clone()])
    }

    /// Reads the file that a paragraph includes, in its place.
    fn include(&mut self, range: &Range<usize>, depth: usize) -> Vec<Part> {
        let line = self.line(range.start);
        self.inlines();
        self.text.finish(line);
        let path = self.included(range).unwrap_or_default();
        self.include_path(path, line, depth)
    }

    /// Reads the file at a path in place of what includes it.
    pub(super) fn include_path(&mut self, path: &str, line: u32, depth: usize) -> Vec<Part> {
        self.reader.include(path, (line > 0).then_some(line), depth)
    }

    /// The line of the file for a place of the preprocessed text; 0 where it is unknown. Places must not go back.
    pub(super) fn line(&mut self, at: usize) -> u32 {
        let lines = &mut self.lines;
        let Some(line) = &mut lines.line else { return 0 };
        if at > lines.at {
            *line += line::count(&self.preprocessed.text[lines.at..at]);
            lines.at = at;
        }
        while let Some(&(_, gap)) = self.preprocessed.gaps.get(lines.gap).filter(|(gap, _)| *gap <= at) {
            *line = line.saturating_add_signed(gap);
            lines.gap += 1;
        }
        *line
    }
}
