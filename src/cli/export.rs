//! `pcfix export`: the whole library as JSON.
//!
//! The shape has a name and a version, [`SCHEMA`]; keys may be added to it, never renamed. The nouns of
//! [`article`](crate::article) are not serialized themselves: the views below are what the world sees of them, so that a
//! noun can change without changing the format.

use std::io;

use serde::Serialize;

use super::json;
use crate::article::{Article, Block, ChoiceOption, Diagnostic, Image, ListItem, NodeIndex, Text};
use crate::i18n::Catalog;

/// The name and version of the format.
pub const SCHEMA: &str = "pcfix-export/1";

/// Writes articles and problems as one JSON object, `{"schema": .., "articles": [..], "problems": [..]}`, one article a
/// line, and messages in the language of `words`. Each article is written as it comes; nothing is kept.
///
/// # Errors
/// What `out` says.
pub fn export<'a>(
    articles: impl Iterator<Item = &'a Article>,
    problems: &[Diagnostic],
    words: &Catalog,
    mut out: impl io::Write,
) -> io::Result<()> {
    write!(out, "{{\"schema\": \"{SCHEMA}\", \"articles\": [")?;
    each_line(articles.map(ArticleView::from), &mut out)?;
    write!(out, "], \"problems\": [")?;
    each_line(problems.iter().map(|problem| ProblemView::new(problem, words)), &mut out)?;
    writeln!(out, "]}}")?;
    out.flush()
}

/// Writes one article, or one of its nodes, as one JSON object on a line of its own: its id, the file's path, the anchor,
/// and the article or the node as the export writes it.
///
/// # Errors
/// What `out` says.
pub fn show(id: &str, article: &Article, node: Option<NodeIndex>, mut out: impl io::Write) -> io::Result<()> {
    let (whole, node) = match node {
        None => (Some(article.into()), None),
        Some(index) => (None, Some(node_view(article, index))),
    };
    let anchor = node.as_ref().map_or("", |node| node.id);
    json::object(&mut out, json::SHOW, &ShowView { id, article: &article.path, anchor, document: whole, node })
}

#[derive(Serialize)]
struct ShowView<'a> {
    id: &'a str,
    article: &'a str,
    anchor: &'a str,
    document: Option<ArticleView<'a>>,
    node: Option<NodeView<'a>>,
}

fn each_line<T: Serialize>(values: impl Iterator<Item = T>, out: &mut impl io::Write) -> io::Result<()> {
    for (at, value) in values.enumerate() {
        out.write_all(if at > 0 { b",\n" } else { b"\n" })?;
        serde_json::to_writer(&mut *out, &value)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct ProblemView<'a> {
    path: &'a str,
    line: Option<u32>,
    code: &'static str,
    message: String,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    path: &'a str,
    locale: Option<&'a str>,
    source_locale: Option<&'a str>,
    machine_translated: bool,
    date: Option<&'a str>,
    title: TextView<'a>,
    description: &'a str,
    roles: Vec<TextView<'a>>,
    blocks: Vec<BlockView<'a>>,
    symptoms: Vec<NodeView<'a>>,
}

#[derive(Serialize)]
struct NodeView<'a> {
    id: &'a str,
    anchors: &'a [Box<str>],
    kind: &'static str,
    level: u8,
    title: TextView<'a>,
    blocks: Vec<BlockView<'a>>,
    children: Vec<NodeView<'a>>,
}

#[derive(Serialize)]
pub(super) struct TextView<'a> {
    text: &'a str,
    source: Option<&'a str>,
    labels: Vec<LabelView<'a>>,
    links: Vec<LinkView<'a>>,
    code: Vec<&'a str>,
    images: Vec<ImageView<'a>>,
}

#[derive(Serialize)]
pub(super) struct LabelView<'a> {
    text: &'a str,
    source: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct LinkView<'a> {
    text: &'a str,
    target: &'a str,
}

#[derive(Serialize)]
pub(super) struct ImageView<'a> {
    alt: &'a str,
    target: &'a str,
}

#[derive(Serialize)]
pub(super) struct ItemView<'a> {
    blocks: Vec<BlockView<'a>>,
}

#[derive(Serialize)]
pub(super) struct OptionView<'a> {
    id: &'a str,
    title: TextView<'a>,
    blocks: Vec<BlockView<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(super) enum BlockView<'a> {
    Paragraph { text: TextView<'a> },
    Steps { start: u64, items: Vec<ItemView<'a>> },
    List { items: Vec<ItemView<'a>> },
    Code { language: Option<&'a str>, text: &'a str },
    Callout { level: &'static str, title: Option<TextView<'a>>, blocks: Vec<BlockView<'a>> },
    Table { header: Vec<TextView<'a>>, rows: Vec<Vec<TextView<'a>>> },
    Choice { options: Vec<OptionView<'a>> },
    Image(ImageView<'a>),
    Quote { blocks: Vec<BlockView<'a>> },
    Heading { level: u8, title: TextView<'a> },
}

/// The views of a list of nouns.
pub(super) fn views<'a, N, V: From<&'a N>>(nouns: &'a [N]) -> Vec<V> {
    nouns.iter().map(V::from).collect()
}

/// The nodes directly under `parent`, with everything below them.
fn nodes(article: &Article, parent: Option<NodeIndex>) -> Vec<NodeView<'_>> {
    article.children(parent).map(|index| node_view(article, index)).collect()
}

fn node_view(article: &Article, index: NodeIndex) -> NodeView<'_> {
    let node = &article.nodes[index];
    NodeView {
        id: &node.id,
        anchors: &node.anchors,
        kind: node.kind.name(),
        level: node.level,
        title: (&node.title).into(),
        blocks: views(&node.blocks),
        children: nodes(article, Some(index)),
    }
}

impl<'a> ProblemView<'a> {
    fn new(problem: &'a Diagnostic, words: &Catalog) -> Self {
        let message = words.diagnostic(&problem.kind);
        Self { path: &problem.path, line: problem.line, code: problem.code(), message }
    }
}

impl<'a> From<&'a Article> for ArticleView<'a> {
    fn from(article: &'a Article) -> Self {
        Self {
            path: &article.path,
            locale: article.locale.as_ref().map(|locale| locale.as_str()),
            source_locale: article.source_locale.as_ref().map(|locale| locale.as_str()),
            machine_translated: article.machine_translated,
            date: article.date.as_deref(),
            title: (&article.title).into(),
            description: &article.description,
            roles: views(&article.roles),
            blocks: views(&article.blocks),
            symptoms: nodes(article, None),
        }
    }
}

impl<'a> From<&'a Text> for TextView<'a> {
    fn from(text: &'a Text) -> Self {
        Self {
            text: text.text(),
            source: text.source_text(),
            labels: text
                .labels()
                .into_iter()
                .map(|label| LabelView { text: label.text, source: label.source })
                .collect(),
            links: text.target.links().map(|(text, target)| LinkView { text, target }).collect(),
            code: text.target.code().collect(),
            images: text.target.images().map(ImageView::from).collect(),
        }
    }
}

impl<'a> From<&'a Image> for ImageView<'a> {
    fn from(image: &'a Image) -> Self {
        Self { alt: &image.alt, target: &image.target }
    }
}

impl<'a> From<&'a ListItem> for ItemView<'a> {
    fn from(item: &'a ListItem) -> Self {
        Self { blocks: views(&item.blocks) }
    }
}

impl<'a> From<&'a ChoiceOption> for OptionView<'a> {
    fn from(option: &'a ChoiceOption) -> Self {
        Self { id: &option.id, title: (&option.title).into(), blocks: views(&option.blocks) }
    }
}

impl<'a> From<&'a Block> for BlockView<'a> {
    fn from(block: &'a Block) -> Self {
        match block {
            Block::Paragraph(text) => Self::Paragraph { text: text.into() },
            Block::Steps { start, items } => Self::Steps { start: *start, items: views(items) },
            Block::List(items) => Self::List { items: views(items) },
            Block::Code { language, text } => Self::Code { language: language.as_deref(), text },
            Block::Callout { level, title, blocks } => {
                Self::Callout { level: level.name(), title: title.as_ref().map(Into::into), blocks: views(blocks) }
            }
            Block::Table(table) => {
                Self::Table { header: views(&table.header), rows: table.rows.iter().map(|row| views(row)).collect() }
            }
            Block::Choice(options) => Self::Choice { options: views(options) },
            Block::Image(image) => Self::Image(image.into()),
            Block::Quote(blocks) => Self::Quote { blocks: views(blocks) },
            Block::Heading { level, title } => Self::Heading { level: *level, title: title.into() },
        }
    }
}

#[cfg(test)]
#[path = "export_tests.rs"]
mod tests;
