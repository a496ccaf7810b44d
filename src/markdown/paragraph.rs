//! Paragraphs, and images that are alone in one.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::article::{Block, MarkKind, Rich, Text};

use super::body::{Body, Part};
use super::html::Style;
use super::rich_builder::RichBuilder;
use super::{heading, table};

impl<'m> Body<'m, '_, '_> {
    /// Reads a paragraph up to its end.
    pub(super) fn paragraph(&mut self, range: &Range<usize>, out: &mut Vec<Part>) {
        let line = self.line(range.start);
        self.inlines();
        self.paragraph_text(range, line, out);
    }

    /// Makes blocks of the words just read.
    pub(super) fn paragraph_text(&mut self, range: &Range<usize>, line: u32, out: &mut Vec<Part>) {
        if let Some(rows) = self.preprocessed.placeholders.table(&self.preprocessed.text[range.clone()]) {
            let table = table::from_html(rows, &self.preprocessed.placeholders, line);
            self.text.finish(line);
            out.push(Part::Block(table));
        } else {
            let before = out.len();
            self.finish_paragraph(line, out);
            if out.len() == before {
                self.anchors.extend(heading::anchors(&self.preprocessed.text[range.clone()]));
            }
        }
        out.extend(self.footnotes.take());
    }

    /// Makes blocks of the words just written: a paragraph, or images on their own.
    pub(super) fn finish_paragraph(&mut self, line: u32, out: &mut Vec<Part>) {
        let text = self.text.finish(line);
        if !text.text().is_empty() || text.source_text().is_some_and(|source| !source.is_empty()) {
            return out.push(Part::Block(Block::Paragraph(text)));
        }
        out.extend(text.target.images().cloned().map(Block::Image).map(Part::Block));
        if text.target.links().next().is_some() {
            let links = Text { target: image_links(&text.target), line, ..Text::default() };
            out.push(Part::Block(Block::Paragraph(links)));
        }
    }

    /// Reads words directly in a list item, up to a block or the item's end.
    pub(super) fn tight(&mut self, first: Event<'m>, range: &Range<usize>, depth: usize, out: &mut Vec<Part>) {
        let line = self.line(range.start);
        self.text.begin(self.preprocessed.placeholders.paired());
        self.inline(&first, range);
        let mut end = range.end;
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            self.inline(&event, &range);
            end = end.max(range.end);
        }
        let range = range.start..end;
        if let Some(path) = self.included(&range) {
            self.text.finish(line);
            out.extend(self.include_path(path, line, depth));
        } else {
            self.paragraph_text(&range, line, out);
        }
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

/// Whether an event is inline content.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. }),
        Event::End(tag) => matches!(tag, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image),
        Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}
