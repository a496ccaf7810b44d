//! An article beside the lines that it was written in.

use std::collections::HashSet;

use crate::article::{Article, Block, Image, MarkKind, Rich, Text};
use crate::library::Page;
use crate::markdown::SourceText;

/// An article, its lines, and what can be seen in it.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) article: &'a Article,
    pub(super) page: &'a Page,
    /// The lines; those of a FAQ are YAML and are no prose.
    pub(super) written: SourceText<'a>,
    /// Everything with words or a picture, in document order.
    pub(super) spots: Vec<Spot<'a>>,
    /// The lines on which a text begins.
    starts: HashSet<u32>,
}

/// Something to read or see.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    /// What it is.
    pub(super) what: What<'a>,
    /// The line on which it begins, or the last one known before it; 0 where none is known.
    pub(super) line: u32,
}

/// What stands at a spot.
#[derive(Clone, Copy, Debug)]
pub(super) enum What<'a> {
    /// The title, a heading or the head of a tab.
    Heading(&'a Text),
    /// Running text.
    Paragraph(&'a Text),
    /// A cell of a table.
    Cell(&'a Text),
    /// A role.
    Role(&'a Text),
    /// An image that stands alone.
    Image(&'a Image),
    /// A code block: its language and its text.
    Code(Option<&'a str>, &'a str),
}

impl<'a> Spot<'a> {
    /// The words at the spot.
    pub(super) fn text(&self) -> Option<&'a Text> {
        match self.what {
            What::Heading(text) | What::Paragraph(text) | What::Cell(text) | What::Role(text) => Some(text),
            What::Image(_) | What::Code(..) => None,
        }
    }

    /// The images at the spot.
    pub(super) fn images(&self) -> Vec<&'a Image> {
        match self.what {
            What::Image(image) => vec![image],
            _ => self.text().map(|text| text.target.images().collect()).unwrap_or_default(),
        }
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn new(page: &'a Page, article: &'a Article) -> Self {
        let spots = spots(article);
        let starts = spots.iter().filter_map(Spot::text).map(|text| text.line).collect();
        Self { article, page, written: SourceText::new(&page.text), spots, starts }
    }

    /// Whether the file is a FAQ in YAML, whose lines are not markdown.
    pub(super) fn is_faq(&self) -> bool {
        !self.page.path.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "md" | "markdown" | "txt"))
    }

    /// The line on which `needle` stands in the text that begins on line `from`; `from` where it is not found there. Long
    /// texts are searched at their beginning only, so that many faults in one of them cost no more than many texts.
    pub(super) fn line_of(&self, from: u32, needle: &str) -> u32 {
        const REACH: usize = 8 << 10;
        if self.is_faq() {
            return from;
        }
        let mut left = REACH;
        for (number, line) in self.lines_from(from.max(1)) {
            let end = line.floor_char_boundary(left);
            if line[..end].contains(needle) {
                return number;
            }
            left = left.saturating_sub(line.len() + 1);
            if left == 0 {
                break;
            }
        }
        from
    }

    /// The lines of the paragraph that begins on line `from`, up to a blank one or the beginning of another text, with
    /// their numbers; of a long one the first.
    pub(super) fn paragraph(&self, from: u32) -> impl Iterator<Item = (u32, &'a str)> + '_ {
        const MOST: usize = 60;
        let known = if from > 0 && !self.is_faq() { MOST } else { 0 };
        let own =
            move |&(number, line): &(u32, &str)| number == from || !is_blank(line) && !self.starts.contains(&number);
        self.lines_from(from).take(known).take_while(own)
    }

    fn lines_from(&self, from: u32) -> impl Iterator<Item = (u32, &'a str)> + '_ {
        let lines = self.written.lines.iter().skip(from.saturating_sub(1) as usize);
        (from..).zip(lines.map(|line| line.text))
    }
}

fn is_blank(line: &str) -> bool {
    line.trim_start_matches([' ', '\t', '>']).is_empty()
}

/// Everything with words or a picture in an article.
pub(super) fn spots(article: &Article) -> Vec<Spot<'_>> {
    let mut gather = Gather::default();
    gather.add(What::Heading(&article.title), article.title.line);
    for role in &article.roles {
        gather.add(What::Role(role), role.line);
    }
    gather.blocks(&article.blocks);
    for node in &article.nodes {
        gather.add(What::Heading(&node.title), node.title.line);
        gather.blocks(&node.blocks);
    }
    gather.spots
}

#[derive(Default)]
struct Gather<'a> {
    spots: Vec<Spot<'a>>,
    last: u32,
}

impl<'a> Gather<'a> {
    fn add(&mut self, what: What<'a>, line: u32) {
        self.last = if line > 0 { line } else { self.last };
        self.spots.push(Spot { what, line: self.last });
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.add(What::Paragraph(text), text.line),
                Block::Heading { title, .. } => self.add(What::Heading(title), title.line),
                Block::Table(table) => {
                    for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                        self.add(What::Cell(cell), cell.line);
                    }
                }
                Block::Choice(options) => {
                    for option in options {
                        self.add(What::Heading(&option.title), option.title.line);
                        self.blocks(&option.blocks);
                    }
                }
                Block::Image(image) => self.add(What::Image(image), 0),
                Block::Code { language, text } => self.add(What::Code(language.as_deref(), text), 0),
                Block::Steps { items, .. } | Block::List(items) => {
                    items.iter().for_each(|item| self.blocks(&item.blocks));
                }
                Block::Callout { blocks, .. } | Block::Quote(blocks) => self.blocks(blocks),
            }
        }
    }
}

/// The words of `rich` with blanks in the place of its code, so that places stay the same.
pub(super) fn without_code(rich: &Rich) -> String {
    let mut bytes = rich.text.as_bytes().to_vec();
    for mark in rich.marks.iter().filter(|mark| mark.kind == MarkKind::Code) {
        if let Some(code) = bytes.get_mut(mark.range()) {
            code.fill(b' ');
        }
    }
    // Marks bound whole characters, so this is valid; if one did not, the words stay as they are.
    String::from_utf8(bytes).unwrap_or_else(|_| rich.text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Mark;

    #[test]
    fn code_is_blanked_in_place() {
        let marks = [Mark { start: 4, end: 8, kind: MarkKind::Code }];
        let rich = Rich { text: "één `é`!".into(), marks: marks.into() };
        assert_eq!(without_code(&rich).len(), rich.text.len());
        let marks = [Mark { start: 6, end: 9, kind: MarkKind::Code }];
        let rich = Rich { text: "één a b c".into(), marks: marks.into() };
        assert_eq!(without_code(&rich), "één     c");
    }
}
