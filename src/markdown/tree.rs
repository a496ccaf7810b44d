//! The parts of a body become the nodes of an article.

use crate::article::{Article, Node, NodeKind};

use super::body::Part;
use super::heading::Heading;
use super::part_lexicon::PartNames;
use super::part_names::{self, Names};
use super::slug::{Ids, slug};

/// The nodes of an article in the making.
#[derive(Debug)]
pub(super) struct Tree<'p> {
    /// The content's own names of parts.
    parts: &'p PartNames,
    ids: Ids,
    nodes: Vec<Node>,
    names: Vec<Names>,
    /// Whether a heading of level 1 that is not the title came: what follows it is below it.
    sections: bool,
}

impl<'p> Tree<'p> {
    /// A tree without nodes, for content with these names of parts of its own.
    pub(super) fn new(parts: &'p PartNames) -> Self {
        Self { parts, ids: Ids::default(), nodes: Vec::new(), names: Vec::new(), sections: false }
    }

    /// Puts the parts of a text into the article: its first heading of level 1 is the title unless another heading comes
    /// first, the content before the next heading is the article's own, the rest goes to nodes. Levels are raised by
    /// `below`, for texts that are already under a heading.
    pub(super) fn add(&mut self, article: &mut Article, parts: Vec<Part>, below: u8) {
        let mut parts = parts.into_iter();
        article.blocks.reserve_exact(leading_blocks(parts.as_slice()));
        while let Some(part) = parts.next() {
            match part {
                Part::Heading(heading) if heading.level == 1 && below == 0 && self.is_title(article) => {
                    article.title = heading.title;
                    article.anchors = heading.anchors;
                    article.blocks.reserve_exact(leading_blocks(parts.as_slice()));
                }
                Part::Heading(heading) => {
                    let section = heading.level == 1 && below == 0;
                    self.sections |= section;
                    let below = below + u8::from(self.sections && !section);
                    self.heading(heading, below, leading_blocks(parts.as_slice()));
                }
                Part::Block(block) => match self.nodes.last_mut() {
                    Some(node) => node.blocks.push(block),
                    None => article.blocks.push(block),
                },
                Part::Rule | Part::Mark(_) | Part::Branch(_) | Part::Item(_) | Part::Caption(_) => {}
            }
        }
    }

    fn is_title(&self, article: &Article) -> bool {
        self.nodes.is_empty() && article.title.is_empty()
    }

    fn heading(&mut self, heading: Heading, below: u8, blocks: usize) {
        let level = heading.level.saturating_add(below).clamp(2, 6);
        self.names.push(part_names::names(&heading, self.parts));
        self.node(level, heading, blocks);
    }

    /// Adds a node of a kind that is known beforehand.
    pub(super) fn known(&mut self, level: u8, kind: NodeKind, heading: Heading) {
        self.names.push(Names::known(kind));
        self.node(level, heading, 0);
    }

    /// Adds a node with room for a number of blocks: most articles stay in memory, and what grows by doubling wastes it.
    fn node(&mut self, level: u8, heading: Heading, blocks: usize) {
        let Heading { title, anchors, own, .. } = heading;
        let id = match anchors.first().filter(|_| own > 0) {
            Some(anchor) => self.ids.unique(anchor),
            None => self.ids.unique(&slug(title.text())),
        };
        let kind = NodeKind::Section;
        self.nodes.push(Node { anchors, blocks: Vec::with_capacity(blocks), ..Node::new(id, kind, level, title) });
    }

    /// Completes the article: links its nodes and finds the kind of each.
    pub(super) fn finish(mut self, article: &mut Article) {
        self.nodes.shrink_to_fit();
        article.nodes = self.nodes;
        article.link_nodes();
        part_names::tell(article, &self.names);
    }
}

/// The number of blocks before the next heading.
fn leading_blocks(parts: &[Part]) -> usize {
    parts
        .iter()
        .take_while(|part| !matches!(part, Part::Heading(_)))
        .filter(|part| matches!(part, Part::Block(_)))
        .count()
}
