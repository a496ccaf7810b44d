//! The texts of a section, in the order in which they are read.
//!
//! A section is what a search leads to: an article or one of its headings. A heading that recurs in its article and only
//! names a part (Summary, Details) says nothing of its own; the text below it belongs to the section above.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::fold::fold;
use crate::article::{Article, Block, NodeIndex, NodeKind, Rich, Text};

/// One text of an article's body: a paragraph, a list item's line, a cell, a tab's name, a command, a picture's words.
#[derive(Clone, Copy, Debug)]
pub enum Passage<'a> {
    /// Words, perhaps in two languages.
    Text(&'a Text),
    /// Code, or what a picture shows: the same in both languages.
    Verbatim(&'a str),
}

impl<'a> Passage<'a> {
    /// What is read in the article's language.
    #[must_use]
    pub fn target(self) -> &'a str {
        match self {
            Self::Text(text) => text.text(),
            Self::Verbatim(text) => text,
        }
    }

    /// What is read in the second language, where that is another text.
    #[must_use]
    pub fn source(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => text.source_text(),
            Self::Verbatim(_) => None,
        }
    }
}

/// What a search leads to: an article (`node` is `None`) or one of its headings, with the headings that belong to it; or a
/// row of a table there, which is searched on its own: a long table holds nearly any words somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    /// The section's own heading.
    pub node: Option<NodeIndex>,
    /// The headings below it that only name a part of it.
    pub parts: Vec<NodeIndex>,
    /// Which of its rows it is, counted over its tables; `None` for all but the rows.
    pub row: Option<usize>,
}

/// A text of a section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'a> {
    /// The heading above it.
    pub node: Option<NodeIndex>,
    /// Which of the [`passages`] there it is.
    pub place: usize,
    pub passage: Passage<'a>,
    /// Which row of the section it is in.
    row: Option<usize>,
}

/// Rows of the smallest table whose rows are searched on their own: a short table is read, and asked for, as one text.
const FEWEST_ROWS: usize = 10;

/// The sections of an article, in document order, the article itself first.
pub(super) fn sections(article: &Article) -> Vec<Section> {
    let mut titles: HashMap<String, usize> = HashMap::new();
    let named = |node: &crate::article::Node| node.kind == NodeKind::Section && node.parent.is_some();
    for node in article.nodes.iter().filter(|node| named(node)) {
        *titles.entry(fold(node.title.text())).or_default() += 1;
    }
    let mut sections = vec![Section { node: None, parts: Vec::new(), row: None }];
    let mut homes: Vec<usize> = Vec::with_capacity(article.nodes.len());
    for (index, node) in article.nodes.iter().enumerate() {
        let home = node.parent.map_or(0, |parent| homes[parent]);
        let recurs = || titles.get(&fold(node.title.text())).is_some_and(|&count| count > 1);
        if node.kind == NodeKind::Section && sums_up(&node.id) || named(node) && recurs() {
            sections[home].parts.push(index);
            homes.push(home);
        } else {
            homes.push(sections.len());
            sections.push(Section { node: Some(index), parts: Vec::new(), row: None });
        }
    }
    sections
}

/// Whether a heading's anchor says that it only repeats, shorter or longer, what the heading above announces.
fn sums_up(id: &str) -> bool {
    matches!(id.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-'), "summary" | "details")
}

/// What a section is to a reader who searches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(super) struct SectionRole {
    /// Its heading; `None` for the article itself.
    pub node: Option<NodeIndex>,
    /// Which row of its tables it is, where it is one.
    pub row: Option<u32>,
    /// Whether it is a part of an article that is one symptom as a whole.
    pub part: bool,
    /// Whether it mostly leads elsewhere: a list of links.
    pub related: bool,
    /// The level of its heading, 1 for the article itself.
    pub level: u8,
    /// What part its heading plays.
    pub kind: NodeKind,
}

impl Section {
    /// The section of an article that has this heading, or a row of it.
    pub fn at(article: &Article, node: Option<NodeIndex>, row: Option<u32>) -> Self {
        let own = sections(article).into_iter().find(|section| section.node == node);
        let parts = own.map_or_else(Vec::new, |own| own.parts);
        Self { node, parts, row: row.map(|row| row as usize) }
    }

    /// The rows of the section, each as a section of its own.
    pub fn rows(&self, article: &Article) -> Vec<Self> {
        let last = self.placed(article).into_iter().filter_map(|placed| placed.row).max();
        (0..last.map_or(0, |last| last + 1)).map(|row| Self { row: Some(row), ..self.clone() }).collect()
    }

    /// What the section is.
    pub fn role(&self, article: &Article) -> SectionRole {
        let heading = self.node.map(|node| &article.nodes[node]);
        let kind = heading.map(|node| node.kind).unwrap_or_default();
        SectionRole {
            node: self.node,
            row: self.row.and_then(|row| u32::try_from(row).ok()),
            part: article.is_symptom && self.node.is_some(),
            related: kind == NodeKind::Related && self.is_links(article),
            level: heading.map_or(1, |node| node.level),
            kind,
        }
    }

    /// Whether the words of the section are mostly those of links.
    fn is_links(&self, article: &Article) -> bool {
        let (mut all, mut linked) = (0, 0);
        for placed in self.placed(article) {
            all += placed.passage.target().len();
            if let Passage::Text(text) = placed.passage {
                linked += text.target.links().map(|(words, _)| words.len()).sum::<usize>();
            }
        }
        linked * 2 >= all
    }

    /// The headings whose texts are the section's, in document order.
    pub fn nodes(&self) -> impl Iterator<Item = Option<NodeIndex>> + '_ {
        std::iter::once(self.node).chain(self.parts.iter().map(|&part| Some(part)))
    }

    /// The texts that are searched as the section's: those of the row, or all but those of rows.
    pub fn passages<'a>(&self, article: &'a Article) -> Vec<Placed<'a>> {
        self.placed(article).into_iter().filter(|placed| placed.row == self.row).collect()
    }

    /// All texts of the section, rows or not.
    fn placed<'a>(&self, article: &'a Article) -> Vec<Placed<'a>> {
        let mut out: Vec<Placed<'a>> = Vec::new();
        let mut rows = 0;
        for node in self.nodes() {
            let texts = numbered(article, node).into_iter().enumerate();
            let before = rows;
            out.extend(texts.map(|(place, (passage, row))| {
                let row = row.map(|row| before + row);
                rows = rows.max(row.map_or(0, |row| row + 1));
                Placed { node, place, passage, row }
            }));
        }
        out
    }

    /// The originals that could not be paired with them.
    pub fn originals<'a>(&self, article: &'a Article) -> Vec<Passage<'a>> {
        let of = |node: Option<NodeIndex>| node.map_or(&article.original, |node| &article.nodes[node].original);
        if self.row.is_some() {
            return Vec::new();
        }
        self.nodes().flat_map(|node| texts(of(node))).map(|(passage, _)| passage).collect()
    }

    /// What the files of its pictures are called: a writer names a file for what it shows.
    pub fn pictures<'a>(&self, article: &'a Article) -> Vec<&'a str> {
        let mut out = Vec::new();
        if self.row.is_some() {
            return out;
        }
        for block in self.nodes().flat_map(|node| article.blocks_of(node)) {
            block.walk(&mut |block| {
                if let Block::Image(image) = block {
                    out.push(&*image.target);
                }
                out.extend(block.texts().flat_map(|text| text.target.images()).map(|image| &*image.target));
            });
        }
        out.iter().map(|target| target.rsplit('/').next().unwrap_or_default()).collect()
    }
}

/// The texts under a heading, or under the title for `None`, down to the next heading. Whom an article is for belongs to
/// the text under its title, and comes last.
#[must_use]
pub fn passages(article: &Article, node: Option<NodeIndex>) -> Vec<Passage<'_>> {
    numbered(article, node).into_iter().map(|(passage, _)| passage).collect()
}

/// The same, each with its row, counted over all tables there that are long enough.
fn numbered(article: &Article, node: Option<NodeIndex>) -> Vec<(Passage<'_>, Option<usize>)> {
    let mut out = texts(article.blocks_of(node));
    if node.is_none() {
        out.extend(article.roles.iter().map(|role| (Passage::Text(role), None)));
    }
    out
}

fn texts(blocks: &[Block]) -> Vec<(Passage<'_>, Option<usize>)> {
    let mut out = Vec::new();
    let (mut found, mut rows) = (Vec::new(), 0);
    for block in blocks {
        block.walk(&mut |block| match block {
            Block::Table(table) if table.rows.len() >= FEWEST_ROWS => {
                for (row, cells) in std::iter::once((None, &table.header))
                    .chain(table.rows.iter().enumerate().map(|(row, cells)| (Some(rows + row), cells)))
                {
                    cells.iter().for_each(|cell| of_text(cell, &mut found));
                    out.extend(found.drain(..).map(|passage| (passage, row)));
                }
                rows += table.rows.len();
            }
            _ => {
                of_block(block, &mut found);
                out.extend(found.drain(..).map(|passage| (passage, None)));
            }
        });
    }
    out
}

fn of_block<'a>(block: &'a Block, out: &mut Vec<Passage<'a>>) {
    match block {
        Block::Code { text, .. } => out.push(Passage::Verbatim(text)),
        Block::Image(image) => out.push(Passage::Verbatim(&image.alt)),
        _ => {}
    }
    block.texts().for_each(|text| of_text(text, out));
}

fn of_text<'a>(text: &'a Text, out: &mut Vec<Passage<'a>>) {
    out.push(Passage::Text(text));
    out.extend(alts(&text.target).map(Passage::Verbatim));
    out.extend(text.source.iter().flat_map(|source| alts(source)).map(Passage::Verbatim));
}

fn alts(text: &Rich) -> impl Iterator<Item = &str> {
    text.images().map(|image| &*image.alt).filter(|alt| !alt.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Callout, ChoiceOption, Image, ListItem, Table};

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(Text::plain(text))
    }

    #[test]
    fn every_kind_of_block_is_read() {
        let cell = Text::plain;
        let blocks = vec![
            Block::Steps { start: 1, items: vec![ListItem { blocks: vec![paragraph("step")] }] },
            Block::Code { language: None, text: "code".into() },
            Block::Callout { level: Callout::Note, title: None, blocks: vec![Block::Quote(vec![paragraph("note")])] },
            Block::Table(Table { header: vec![cell("head")], rows: vec![vec![cell("row")]] }),
            Block::Choice(vec![ChoiceOption {
                id: "a".into(),
                title: cell("tab"),
                blocks: vec![Block::Heading { level: 3, title: cell("inner") }],
            }]),
            Block::Image(Image { alt: "alt".into(), target: "x.png".into() }),
        ];
        let article = Article { blocks, roles: vec![Text::plain("billing admin")], ..Article::default() };
        let read: Vec<&str> = passages(&article, None).into_iter().map(Passage::target).collect();
        assert_eq!(read, ["step", "code", "note", "head", "row", "tab", "inner", "alt", "billing admin"]);
    }
}
