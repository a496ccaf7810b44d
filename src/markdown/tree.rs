//! The parts of a body become the nodes of an article.

use crate::article::{Article, Node, NodeKind};

use super::body::Part;
use super::heading::Heading;
use super::kind::{self, Names};
use super::slug::{Ids, slug};

/// The nodes of an article in the making.
#[derive(Debug, Default)]
pub(super) struct Tree {
    ids: Ids,
    nodes: Vec<Node>,
    names: Vec<Names>,
}

impl Tree {
    /// Puts the parts of a text into the article: its first heading of level 1 is the title unless another heading comes
    /// first, what stands before the next heading is the article's own, the rest goes to nodes. Levels are raised by
    /// `below`, for texts that stand under a heading already.
    pub(super) fn add(&mut self, article: &mut Article, parts: Vec<Part>, below: u8) {
        for part in parts {
            match part {
                Part::Heading(heading) if heading.level == 1 && below == 0 && self.is_title(article) => {
                    article.title = heading.title;
                    article.anchors = heading.anchors;
                }
                Part::Heading(heading) => self.heading(heading, below),
                Part::Block(block) => match self.nodes.last_mut() {
                    Some(node) => node.blocks.push(block),
                    None => article.blocks.push(block),
                },
                Part::Rule => {}
            }
        }
    }

    fn is_title(&self, article: &Article) -> bool {
        self.nodes.is_empty() && article.title.is_empty()
    }

    fn heading(&mut self, heading: Heading, below: u8) {
        let level = heading.level.saturating_add(below).clamp(2, 6);
        self.names.push(kind::names(&heading));
        self.node(level, heading);
    }

    /// Adds a node of a kind that is known beforehand.
    pub(super) fn known(&mut self, level: u8, kind: NodeKind, heading: Heading) {
        self.names.push(Names::known(kind));
        self.node(level, heading);
    }

    fn node(&mut self, level: u8, heading: Heading) {
        let Heading { title, anchors, own, .. } = heading;
        let id = match anchors.first().filter(|_| own > 0) {
            Some(anchor) => self.ids.unique(anchor),
            None => self.ids.unique(&slug(title.text())),
        };
        let kind = NodeKind::Section;
        self.nodes.push(Node {
            id,
            anchors,
            kind,
            level,
            title,
            blocks: vec![],
            original: vec![],
            parent: None,
            end: 0,
        });
    }

    /// Completes the article: links its nodes and tells what part each plays.
    pub(super) fn finish(mut self, article: &mut Article) {
        self.nodes.iter_mut().for_each(|node| node.blocks.shrink_to_fit());
        self.nodes.shrink_to_fit();
        article.nodes = self.nodes;
        article.link_nodes();
        kind::tell(article, &self.names);
    }
}
