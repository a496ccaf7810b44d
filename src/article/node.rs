//! Articles and the tree of their headings.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Block, Locale, Text};

/// One markdown file, read.
///
/// The headings below the title form a tree. They are held in one list in document order, each node knowing its parent
/// and where its subtree ends, so that a node is named by a number ([`NodeIndex`]) and found without a walk.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Article {
    /// The file, from the content root, with `/` between its parts; characters that are ambiguous or would harm
    /// a terminal are percent-encoded.
    pub path: String,
    /// The language of the article.
    pub locale: Option<Locale>,
    /// The language of the original, where the text has one beside it.
    pub source_locale: Option<Locale>,
    /// Whether a machine translated it.
    pub machine_translated: bool,
    /// The day of the text, as `YYYY-MM-DD`.
    pub date: Option<Box<str>>,
    /// The h1.
    pub title: Text,
    /// The anchors of the h1, as written; where a translated title has no original, its anchor still holds the
    /// original's words.
    pub anchors: Vec<Box<str>>,
    /// What front matter says of the article, in its own language; may be empty.
    pub description: String,
    /// Further words by which it is to be found: keywords, tags and former addresses.
    pub keywords: Vec<Box<str>>,
    /// Whether the article as a whole is the symptom: the headings directly under its title name parts of it (Symptoms,
    /// Cause, Resolution) instead of symptoms of their own.
    pub is_symptom: bool,
    /// Who may do this, one text a role.
    pub roles: Vec<Text>,
    /// The content before the first heading under the title.
    pub blocks: Vec<Block>,
    /// The original of [`blocks`](Self::blocks) where it could not be paired block by block; else empty.
    pub original: Vec<Block>,
    /// The headings below the title, in document order.
    pub nodes: Vec<Node>,
}

/// The place of a node in [`Article::nodes`].
pub type NodeIndex = usize;

/// A heading with the content under it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Node {
    /// The first anchor of the heading, made unique in the article by `-1`, `-2`. Never empty.
    pub id: Box<str>,
    /// All anchors of the heading, as written, the first one included.
    pub anchors: Vec<Box<str>>,
    /// What part this node plays.
    pub kind: NodeKind,
    /// 2 to 6; [`WITHIN_TEXT`](Self::WITHIN_TEXT) for a node that is no heading in its file.
    pub level: u8,
    /// The words of the heading.
    pub title: Text,
    /// The content between this heading and the next.
    pub blocks: Vec<Block>,
    /// The original of [`blocks`](Self::blocks) where it could not be paired block by block; else empty.
    pub original: Vec<Block>,
    /// The nearest heading before this one with a lower level; `None` directly under the title.
    pub parent: Option<NodeIndex>,
    /// The index behind the last node of this node's subtree.
    pub end: NodeIndex,
}

/// What part a node plays in troubleshooting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum NodeKind {
    /// Says what goes wrong: what a reader searches for.
    Symptom,
    /// Says why.
    Cause,
    /// How to find out what it is; walked before the resolutions.
    Diagnosis,
    /// What fixes it.
    Resolution,
    /// How to see that it is fixed; walked after each resolution.
    Verification,
    /// One stage of a guide, such as "Step 2: restart".
    Stage,
    /// Leads elsewhere: next steps, see also, more information.
    Related,
    /// Any other part.
    #[default]
    Section,
}

impl NodeKind {
    /// The lower-case name in the export, which knows fewer kinds.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Symptom => "symptom",
            Self::Cause => "cause",
            Self::Diagnosis => "diagnosis",
            Self::Resolution => "resolution",
            Self::Related => "related",
            Self::Verification | Self::Stage | Self::Section => "section",
        }
    }
}

fn below(title: &str, part: &str) -> String {
    format!("{title} › {part}")
}

impl Node {
    /// The level of a node that is no heading in its file but a part of the text under one: deeper than any heading.
    pub const WITHIN_TEXT: u8 = 7;

    /// A heading with nothing under it. [`Article::link_nodes`] gives it its place among others.
    #[must_use]
    pub fn new(id: impl Into<Box<str>>, kind: NodeKind, level: u8, title: Text) -> Self {
        Self {
            id: id.into(),
            anchors: Vec::new(),
            kind,
            level,
            title,
            blocks: Vec::new(),
            original: Vec::new(),
            parent: None,
            end: 0,
        }
    }
}

impl Article {
    /// The nodes directly under `parent`, or directly under the title for `None`, in document order.
    pub fn children(&self, parent: Option<NodeIndex>) -> impl Iterator<Item = NodeIndex> + '_ {
        let (mut next, end) = match parent {
            Some(index) => (index + 1, self.nodes[index].end),
            None => (0, self.nodes.len()),
        };
        std::iter::from_fn(move || {
            let child = (next < end).then_some(next)?;
            next = self.nodes[child].end;
            Some(child)
        })
    }

    /// The blocks directly under a heading, or under the title for `None`.
    #[must_use]
    pub fn blocks_of(&self, node: Option<NodeIndex>) -> &[Block] {
        node.map_or(&self.blocks, |index| &self.nodes[index].blocks)
    }

    /// The words of a heading, or of the title for `None`.
    #[must_use]
    pub fn title_of(&self, node: Option<NodeIndex>) -> &Text {
        node.map_or(&self.title, |index| &self.nodes[index].title)
    }

    /// Whether a heading only names a part of the symptom that the article as a whole is, as `Resolution` does.
    #[must_use]
    pub fn is_part(&self, node: Option<NodeIndex>) -> bool {
        self.is_symptom && node.is_some() && !self.title.text().is_empty()
    }

    /// What a list shows for a heading, or for the title for `None`: its words, and before those of a
    /// [part](Self::is_part) the article's title, for `Resolution` alone says nothing.
    #[must_use]
    pub fn listed(&self, node: Option<NodeIndex>) -> Cow<'_, str> {
        let own = self.title_of(node).text();
        if self.is_part(node) { below(self.title.text(), own).into() } else { own.into() }
    }

    /// The same in the original's language, where either title has its original beside it.
    #[must_use]
    pub fn listed_source(&self, node: Option<NodeIndex>) -> Option<Cow<'_, str>> {
        let own = self.title_of(node);
        if !self.is_part(node) {
            return own.source_text().map(Cow::from);
        }
        let source = |text: &Text| text.source_text().unwrap_or(text.text()).to_owned();
        let any = self.title.source_text().or(own.source_text());
        any.map(|_| below(&source(&self.title), &source(own)).into())
    }

    /// The anchor under which a node is found in its file; "" for the article itself. A node without a heading of its own
    /// is found under the heading above it.
    #[must_use]
    pub fn anchor_of(&self, node: Option<NodeIndex>) -> &str {
        let is_heading = |&up: &NodeIndex| self.nodes[up].level < Node::WITHIN_TEXT;
        let heading = std::iter::successors(node, |&up| self.nodes[up].parent).find(is_heading);
        heading.map_or("", |index| &self.nodes[index].id)
    }

    /// The node that `anchor` names: by id first, then by any anchor of the heading.
    #[must_use]
    pub fn find(&self, anchor: &str) -> Option<NodeIndex> {
        self.nodes
            .iter()
            .position(|node| &*node.id == anchor)
            .or_else(|| self.nodes.iter().position(|node| node.anchors.iter().any(|own| &**own == anchor)))
    }

    /// The nodes above `node`, outermost first, without `node` itself.
    #[must_use]
    pub fn ancestors(&self, node: NodeIndex) -> Vec<NodeIndex> {
        let mut above: Vec<NodeIndex> =
            std::iter::successors(self.nodes[node].parent, |&up| self.nodes[up].parent).collect();
        above.reverse();
        above
    }

    /// Sets every node's `parent` and `end` from the levels: a heading belongs to the nearest heading before it with a
    /// lower level. To be called once after the nodes are complete.
    pub fn link_nodes(&mut self) {
        let mut open: Vec<NodeIndex> = Vec::new();
        for index in 0..self.nodes.len() {
            while let Some(&top) = open.last()
                && self.nodes[top].level >= self.nodes[index].level
            {
                self.nodes[top].end = index;
                open.pop();
            }
            self.nodes[index].parent = open.last().copied();
            open.push(index);
        }
        let end = self.nodes.len();
        for index in open {
            self.nodes[index].end = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(levels: &[u8]) -> Article {
        let mut article = Article {
            nodes: levels
                .iter()
                .enumerate()
                .map(|(index, &level)| Node {
                    anchors: vec![format!("n{index}").into(), format!("alias{index}").into()],
                    ..Node::new(format!("n{index}"), NodeKind::Symptom, level, Text::default())
                })
                .collect(),
            ..Article::default()
        };
        article.link_nodes();
        article
    }

    #[test]
    fn a_heading_belongs_to_the_nearest_shallower_one() {
        let article = article(&[2, 4, 3, 4, 2, 3]);
        assert_eq!(article.children(None).collect::<Vec<_>>(), [0, 4]);
        assert_eq!(article.children(Some(0)).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(article.children(Some(2)).collect::<Vec<_>>(), [3]);
        assert_eq!(article.children(Some(1)).count(), 0);
        assert_eq!(article.ancestors(3), [0, 2]);
        assert_eq!(article.nodes[4].end, 6);
    }

    #[test]
    fn an_anchor_finds_its_node_by_id_and_by_alias() {
        let article = article(&[2, 3]);
        assert_eq!(article.find("n1"), Some(1));
        assert_eq!(article.find("alias0"), Some(0));
        assert_eq!(article.find("nowhere"), None);
    }
}
