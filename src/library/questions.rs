//! Questions written as numbered paragraphs become symptoms.
//!
//! Some articles number their questions like headings ("4. What should you do when …?"), each an ordered list of one
//! item, with the answer in the paragraphs behind it. To markdown that is one long section; to a reader each question is
//! a symptom of its own. The file's own tree stays as it is for the export; only what is searched and walked is divided.

use std::collections::HashSet;

use crate::article::{Article, Block, Node, NodeKind, Text};

/// A section with fewer numbered questions than this is a list of steps that happens to ask something.
const FEWEST: usize = 2;

/// Gives every numbered question of the article a node of its own, below the heading above it.
pub(super) fn divide(article: &mut Article) {
    let count = |blocks: &[Block]| blocks.iter().filter(|block| question(block).is_some()).count();
    if article.nodes.iter().all(|node| count(&node.blocks) < FEWEST) {
        return;
    }
    let mut nodes = Vec::with_capacity(article.nodes.len());
    for mut node in std::mem::take(&mut article.nodes) {
        if count(&node.blocks) < FEWEST {
            nodes.push(node);
            continue;
        }
        let (own, questions) = split(std::mem::take(&mut node.blocks));
        node.blocks = own;
        // The number is the same in every language, which words are not.
        let children = questions.into_iter().map(|(number, title, blocks)| Node {
            blocks,
            ..Node::new(format!("{}-{number}", node.id), NodeKind::Symptom, Node::WITHIN_TEXT, title)
        });
        let children: Vec<Node> = children.collect();
        nodes.push(node);
        nodes.extend(children);
    }
    article.nodes = nodes;
    make_unique(article);
    article.link_nodes();
}

/// The number and the words of a block that is one numbered question.
fn question(block: &Block) -> Option<(u64, &Text)> {
    let Block::Steps { start, items } = block else { return None };
    let [item] = items.as_slice() else { return None };
    let Some(Block::Paragraph(text)) = item.blocks.first() else { return None };
    let asks = |words: &str| words.trim_end().ends_with(['?', '？', '؟']);
    (asks(text.text()) || text.source_text().is_some_and(asks)).then_some((*start, text))
}

/// The blocks before the first question, and each question with its number and its answer.
#[allow(clippy::type_complexity, reason = "the three parts of a question, used once")]
fn split(blocks: Vec<Block>) -> (Vec<Block>, Vec<(u64, Text, Vec<Block>)>) {
    let mut own = Vec::new();
    let mut questions: Vec<(u64, Text, Vec<Block>)> = Vec::new();
    for block in blocks {
        if let Some((number, title)) = question(&block).map(|(number, text)| (number, text.clone())) {
            let rest = match block {
                Block::Steps { items, .. } => items.into_iter().flat_map(|item| item.blocks).skip(1).collect(),
                _ => Vec::new(),
            };
            questions.push((number, title, rest));
        } else {
            questions.last_mut().map_or(&mut own, |(_, _, answer)| answer).push(block);
        }
    }
    (own, questions)
}

/// Two questions of one number, and a question whose name a heading has, get a number more.
fn make_unique(article: &mut Article) {
    let is_heading = |node: &Node| node.level < Node::WITHIN_TEXT;
    let mut seen: HashSet<Box<str>> =
        article.nodes.iter().filter(|node| is_heading(node)).map(|node| node.id.clone()).collect();
    for node in article.nodes.iter_mut().filter(|node| !is_heading(node)) {
        let plain = node.id.clone();
        let mut number = 1;
        while !seen.insert(node.id.clone()) {
            node.id = format!("{plain}-{number}").into();
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::ListItem;

    fn numbered(start: u64, texts: &[&str]) -> Block {
        let item = |text: &&str| ListItem { blocks: vec![Block::Paragraph(Text::plain(*text))] };
        Block::Steps { start, items: texts.iter().map(item).collect() }
    }

    fn article(blocks: Vec<Block>) -> Article {
        let node = Node {
            anchors: vec!["trouble".into()],
            blocks,
            end: 1,
            ..Node::new("trouble", NodeKind::Symptom, 2, Text::plain("Trouble"))
        };
        Article { nodes: vec![node], ..Article::default() }
    }

    #[test]
    fn each_numbered_question_becomes_a_symptom_with_its_answer() {
        let answer = |text: &str| Block::Paragraph(Text::plain(text));
        let mut article = article(vec![
            answer("Before you call."),
            numbered(1, &["Why is the list empty?"]),
            answer("It is being made."),
            answer("Wait an hour."),
            numbered(2, &["Why is it slow?"]),
            numbered(1, &["Open it", "Close it"]),
        ]);
        divide(&mut article);
        let told: Vec<_> =
            article.nodes.iter().map(|node| (&*node.id, node.title.text(), node.blocks.len(), node.parent)).collect();
        assert_eq!(
            told,
            [
                ("trouble", "Trouble", 1, None),
                ("trouble-1", "Why is the list empty?", 2, Some(0)),
                ("trouble-2", "Why is it slow?", 1, Some(0)),
            ]
        );
    }

    #[test]
    fn a_list_of_steps_that_asks_once_stays_a_list() {
        let mut article = article(vec![numbered(1, &["Is the light on?"]), numbered(2, &["Then press it."])]);
        let before = article.clone();
        divide(&mut article);
        assert_eq!(article, before);
    }

    #[test]
    fn no_two_questions_share_an_id() {
        let mut article = article(vec![numbered(1, &["Why?"]), numbered(1, &["How?"])]);
        divide(&mut article);
        assert_eq!(
            article.nodes.iter().map(|node| &*node.id).collect::<Vec<_>>(),
            ["trouble", "trouble-1", "trouble-1-1"]
        );
    }
}
