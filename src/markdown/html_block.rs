//! Blocks of HTML: paragraphs, lists, code and images are kept, the rest of the markup goes.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

use crate::article::{Block, ListItem};

use super::body::{Body, Part};
use super::heading::anchor;
use super::html::{Meaning, Piece, Tag, pieces, unescape};

/// Maximum nesting depth of HTML lists.
const DEEPEST: usize = 4;

/// Reads a block of HTML up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>, range: &Range<usize>, depth: usize, out: &mut Vec<Part>) {
    let line = body.line(range.start);
    let mut html = String::new();
    while let Some((event, _)) = body.next() {
        match event {
            Event::End(TagEnd::HtmlBlock) => break,
            Event::Html(text) | Event::Text(text) | Event::InlineHtml(text) => html.push_str(&text),
            _ => {}
        }
    }
    let mut rest = &*html;
    while let Some((before, number, after)) = body.preprocessed.placeholders.split_at_mark(rest) {
        read_html(body, before, line, out);
        body.mark(number, line, depth, out);
        rest = after;
    }
    read_html(body, rest, line, out);
}

fn read_html(body: &mut Body<'_, '_, '_>, html: &str, line: u32, out: &mut Vec<Part>) {
    if html.trim_ascii().is_empty() {
        return;
    }
    let mut reader = Reader { body, line, lists: Vec::new(), out };
    reader.body.text.begin(reader.body.preprocessed.placeholders.paired());
    let mut rest = html;
    while let Some(at) = code_start(rest) {
        reader.html(&rest[..at]);
        rest = reader.code(&rest[at..]);
    }
    reader.html(rest);
    reader.finish();
}

/// Where the next `<pre>` begins.
fn code_start(html: &str) -> Option<usize> {
    html.match_indices('<').map(|(at, _)| at).find(|&at| {
        html.get(at + 1..at + 4).is_some_and(|name| name.eq_ignore_ascii_case("pre"))
            && html[at + 4..].starts_with(['>', ' ', '\n'])
    })
}

struct Reader<'b, 'm, 'a, 'f> {
    body: &'b mut Body<'m, 'a, 'f>,
    line: u32,
    /// The lists that are open, outermost first: whether they are ordered, and their items so far.
    lists: Vec<(bool, Vec<ListItem>)>,
    out: &'b mut Vec<Part>,
}

impl Reader<'_, '_, '_, '_> {
    fn html(&mut self, html: &str) {
        for piece in pieces(html) {
            match piece {
                Piece::Words(words) => self.body.text.html_words(words, &self.body.preprocessed.placeholders),
                Piece::Tag(tag) => self.tag(tag),
            }
        }
    }

    fn tag(&mut self, tag: Tag<'_>) {
        if tag.is("ol") || tag.is("ul") {
            self.end_paragraph();
            if tag.closing {
                self.end_list();
            } else if self.lists.len() < DEEPEST {
                self.lists.push((tag.is("ol"), Vec::new()));
            }
        } else if tag.is("li") {
            self.end_paragraph();
            if let (Some((_, items)), false) = (self.lists.last_mut(), tag.closing) {
                items.push(ListItem::default());
            }
        } else if let Some(name) = anchor(tag.raw) {
            self.body.anchors.extend((!name.is_empty()).then(|| name.into()));
        } else if tag.meaning() == Meaning::Break && !tag.is("br") {
            self.end_paragraph();
        } else {
            self.body.text.html_tag(tag.raw, &self.body.preprocessed.placeholders);
        }
    }

    /// Reads `<pre>` up to its end as code; what follows it.
    fn code<'h>(&mut self, html: &'h str) -> &'h str {
        self.end_paragraph();
        let open = html.find('>').map_or(html.len(), |at| at + 1);
        let end = html
            .match_indices("</")
            .map(|(at, _)| at)
            .find(|&at| html.get(at + 2..at + 5).is_some_and(|name| name.eq_ignore_ascii_case("pre")));
        let inner = &html[open..end.unwrap_or(html.len()).max(open)];
        let words: String = pieces(inner)
            .filter_map(|piece| match piece {
                Piece::Words(words) => Some(words),
                Piece::Tag(tag) => (tag.meaning() == Meaning::Words).then_some(tag.raw),
            })
            .collect();
        let text = unescape(&self.body.preprocessed.placeholders.raw(&words)).into_owned();
        let text = crate::article::clean(text.trim_matches('\n')).into_owned();
        self.place(Block::Code { language: None, text: text.into() });
        let rest = end.map_or("", |end| &html[end..]);
        rest.find('>').map_or("", |at| &rest[at + 1..])
    }

    fn end_paragraph(&mut self) {
        let mut parts = Vec::new();
        self.body.finish_paragraph(self.line, &mut parts);
        self.body.text.begin(self.body.preprocessed.placeholders.paired());
        for block in parts.into_iter().filter_map(|part| part.into_block(false)) {
            self.place(block);
        }
    }

    fn end_list(&mut self) {
        if let Some((ordered, mut items)) = self.lists.pop() {
            items.retain(|item| !item.blocks.is_empty());
            if !items.is_empty() {
                self.place(if ordered { Block::Steps { start: 1, items } } else { Block::List(items) });
            }
        }
    }

    /// Puts a block into the item that is open, or beside the list.
    fn place(&mut self, block: Block) {
        match self.lists.last_mut() {
            Some((_, items)) => {
                if items.is_empty() {
                    items.push(ListItem::default());
                }
                if let Some(item) = items.last_mut() {
                    item.blocks.push(block);
                }
            }
            None => self.out.push(Part::Block(block)),
        }
    }

    fn finish(mut self) {
        self.end_paragraph();
        while !self.lists.is_empty() {
            self.end_list();
        }
    }
}

#[cfg(test)]
#[path = "html_block_tests.rs"]
mod tests;
