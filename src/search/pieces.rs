//! The texts of a unit, in the order in which they are read.

use crate::article::{Article, Block, NodeIndex, Rich, Text};

/// One text of an article's body: a paragraph, a list item's line, a cell, a tab's name, a command, a picture's words.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// Words, perhaps in two languages.
    Text(&'a Text),
    /// Code, or what a picture shows: the same in both languages.
    Verbatim(&'a str),
}

impl<'a> Piece<'a> {
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

/// The texts under a heading, or under the title for `None`, down to the next heading.
#[must_use]
pub fn pieces(article: &Article, node: Option<NodeIndex>) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    for block in article.blocks_of(node) {
        block.walk(&mut |block| of_block(block, &mut out));
    }
    out
}

/// The originals under a heading that could not be paired, text by text.
pub(super) fn originals(article: &Article, node: Option<NodeIndex>) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    for block in node.map_or(&article.original, |node| &article.nodes[node].original) {
        block.walk(&mut |block| of_block(block, &mut out));
    }
    out
}

fn of_block<'a>(block: &'a Block, out: &mut Vec<Piece<'a>>) {
    match block {
        Block::Code { text, .. } => out.push(Piece::Verbatim(text)),
        Block::Image(image) => out.push(Piece::Verbatim(&image.alt)),
        _ => {}
    }
    for text in block.texts() {
        out.push(Piece::Text(text));
        out.extend(alts(&text.target).map(Piece::Verbatim));
        out.extend(text.source.iter().flat_map(|source| alts(source)).map(Piece::Verbatim));
    }
}

fn alts(text: &Rich) -> impl Iterator<Item = &str> {
    text.images().map(|image| &*image.alt).filter(|alt| !alt.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Callout, ChoiceOption, Image, Item, Table};

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(Text::plain(text))
    }

    #[test]
    fn every_kind_of_block_is_read() {
        let cell = Text::plain;
        let blocks = vec![
            Block::Steps { start: 1, items: vec![Item { blocks: vec![paragraph("step")] }] },
            Block::Code { language: None, text: "code".into() },
            Block::Callout { level: Callout::Note, blocks: vec![Block::Quote(vec![paragraph("note")])] },
            Block::Table(Table { header: vec![cell("head")], rows: vec![vec![cell("row")]] }),
            Block::Choice(vec![ChoiceOption {
                id: "a".into(),
                title: cell("tab"),
                blocks: vec![Block::Heading { level: 3, title: cell("inner") }],
            }]),
            Block::Image(Image { alt: "alt".into(), target: "x.png".into() }),
        ];
        let article = Article { blocks, ..Article::default() };
        let read: Vec<&str> = pieces(&article, None).into_iter().map(Piece::target).collect();
        assert_eq!(read, ["step", "code", "note", "head", "row", "tab", "inner", "alt"]);
    }
}
