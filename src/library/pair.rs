//! Putting two languages of one article beside each other.
//!
//! Nodes pair by anchor. Under a node, blocks pair by place where both sides have the same shape; where they have not,
//! the original's blocks are kept whole beside the node's own. No word of either side is lost.

use std::mem;
use std::sync::Arc;

use crate::article::{Article, Block, ListItem, Node, SegmentEnd, Text};

/// Puts the words of `other` beside those of `article`, in place of any original that it had.
pub(super) fn pair(article: &mut Article, other: &Article) {
    article.source_locale.clone_from(&other.locale);
    pair_text(&mut article.title, &other.title);
    pair_texts(&mut article.roles, &other.roles);
    article.original = pair_blocks(&mut article.blocks, &other.blocks);
    let by_place = same_outline(article, other);
    for (place, node) in article.nodes.iter_mut().enumerate() {
        let twin = find_twin(node, other).or_else(|| by_place.then(|| other.nodes.get(place)).flatten());
        match twin {
            Some(twin) => {
                pair_text(&mut node.title, &twin.title);
                node.original = pair_blocks(&mut node.blocks, &twin.blocks);
            }
            None => each_text_of(&mut node.blocks, &mut single),
        }
        if twin.is_none() {
            single(&mut node.title);
        }
    }
}

/// Gives headings that pair by their place the ids of `original`, so that an id means the same place in every language; their
/// own stay anchors.
pub(super) fn adopt_ids(article: &mut Article, original: &Article) {
    if !same_outline(article, original) {
        return;
    }
    for (place, twin) in original.nodes.iter().enumerate() {
        let node = &article.nodes[place];
        if find_twin(node, original).is_some() || article.find(&twin.id).is_some() {
            continue;
        }
        let node = &mut article.nodes[place];
        let own = mem::replace(&mut node.id, twin.id.clone());
        if !node.anchors.contains(&own) {
            node.anchors = [&*node.anchors, &[own]].concat();
        }
    }
}

/// Exchanges the two sides of an article: its original becomes the text, its translation the second language.
pub(super) fn turn(article: &mut Article) {
    mem::swap(&mut article.locale, &mut article.source_locale);
    article.machine_translated = false;
    each_text(article, &mut |text| *text = mem::take(text).swapped());
}

/// Calls `change` with every text of the article that can have two sides.
pub(super) fn each_text(article: &mut Article, change: &mut dyn FnMut(&mut Text)) {
    change(&mut article.title);
    article.roles.iter_mut().for_each(&mut *change);
    each_text_of(&mut article.blocks, change);
    for node in &mut article.nodes {
        change(&mut node.title);
        each_text_of(&mut node.blocks, change);
    }
}

/// Whether two articles have headings of the same levels, so that those without a common anchor pair by
/// their place: a translation without explicit anchors has ids in its own language.
fn same_outline(article: &Article, other: &Article) -> bool {
    let levels = |article: &Article| article.nodes.iter().map(|node| node.level).collect::<Vec<_>>();
    levels(article) == levels(other)
}

fn find_twin<'a>(node: &Node, other: &'a Article) -> Option<&'a Node> {
    other
        .nodes
        .iter()
        .find(|twin| twin.id == node.id)
        .or_else(|| other.nodes.iter().find(|twin| node.anchors.iter().any(|anchor| twin.anchors.contains(anchor))))
}

/// Drops the original of a text.
fn single(text: &mut Text) {
    text.source = None;
    text.ends = Box::default();
}

fn pair_text(text: &mut Text, other: &Text) {
    let words = |text: &Text| (sentence_ends(text.text()), text.text().len());
    let ((own, own_length), (others, others_length)) = (words(text), words(other));
    let same_count = own.len() == others.len() && own_length > 0 && others_length > 0;
    text.ends = if same_count {
        own.into_iter().zip(others).map(|(target, source)| SegmentEnd { target, source }).collect()
    } else {
        Box::default()
    };
    text.source = Some(Arc::new(other.target.clone()));
}

fn pair_texts(texts: &mut [Text], others: &[Text]) {
    if texts.len() == others.len() {
        texts.iter_mut().zip(others).for_each(|(text, other)| pair_text(text, other));
    } else {
        texts.iter_mut().for_each(single);
    }
}

/// Where each sentence of `text` ends, by the rules of Unicode.
fn sentence_ends(text: &str) -> Vec<u32> {
    use unicode_segmentation::UnicodeSegmentation;
    text.split_sentence_bound_indices()
        .filter_map(|(start, sentence)| u32::try_from(start + sentence.len()).ok())
        .collect()
}

/// Pairs block by block where the shapes agree; else returns the original's blocks, to be shown beside it unchanged.
fn pair_blocks(blocks: &mut [Block], others: &[Block]) -> Vec<Block> {
    if same_shapes(blocks, others) {
        blocks.iter_mut().zip(others).for_each(|(block, other)| pair_block(block, other));
        return Vec::new();
    }
    each_text_of(blocks, &mut single);
    let mut original = others.to_vec();
    each_text_of(&mut original, &mut single);
    original
}

fn same_shapes(blocks: &[Block], others: &[Block]) -> bool {
    blocks.len() == others.len() && blocks.iter().zip(others).all(|(block, other)| same_shape(block, other))
}

fn same_shape(block: &Block, other: &Block) -> bool {
    let items = |items: &[ListItem], others: &[ListItem]| {
        items.len() == others.len()
            && items.iter().zip(others).all(|(item, other)| same_shapes(&item.blocks, &other.blocks))
    };
    match (block, other) {
        (Block::Paragraph(_), Block::Paragraph(_)) | (Block::Image(_), Block::Image(_)) => true,
        (Block::Code { text, .. }, Block::Code { text: other, .. }) => text == other,
        (Block::Steps { items: own, .. }, Block::Steps { items: other, .. }) => items(own, other),
        (Block::List(own), Block::List(other)) => items(own, other),
        (
            Block::Callout { level, title, blocks },
            Block::Callout { level: other_level, title: other, blocks: others },
        ) => level == other_level && title.is_some() == other.is_some() && same_shapes(blocks, others),
        (Block::Table(own), Block::Table(other)) => {
            let widths = |table: &crate::article::Table| table.rows.iter().map(Vec::len).collect::<Vec<_>>();
            own.header.len() == other.header.len() && widths(own) == widths(other)
        }
        (Block::Choice(own), Block::Choice(other)) => {
            own.len() == other.len()
                && own.iter().zip(other).all(|(a, b)| a.id == b.id && same_shapes(&a.blocks, &b.blocks))
        }
        (Block::Quote(own), Block::Quote(other)) => same_shapes(own, other),
        (Block::Heading { level, .. }, Block::Heading { level: other, .. }) => level == other,
        _ => false,
    }
}

/// Pairs two blocks of the same shape.
fn pair_block(block: &mut Block, other: &Block) {
    let others: Vec<&Text> = other.texts().collect();
    let mut next = others.into_iter();
    each_own_text(block, &mut |text| {
        if let Some(other) = next.next() {
            pair_text(text, other);
        }
    });
    let mut inner = other.inner();
    each_inner(block, &mut |block| {
        if let Some(other) = inner.next() {
            pair_block(block, other);
        }
    });
}

/// Calls `change` with every text of the blocks, however deep.
fn each_text_of(blocks: &mut [Block], change: &mut dyn FnMut(&mut Text)) {
    for block in blocks {
        each_own_text(block, change);
        each_inner(block, &mut |inner| each_text_of(std::slice::from_mut(inner), change));
    }
}

/// Calls `change` with the texts directly in the block; in the order of [`Block::texts`].
fn each_own_text(block: &mut Block, change: &mut dyn FnMut(&mut Text)) {
    match block {
        Block::Paragraph(text) | Block::Heading { title: text, .. } => change(text),
        Block::Choice(options) => options.iter_mut().for_each(|option| change(&mut option.title)),
        Block::Callout { title, .. } => title.iter_mut().for_each(change),
        Block::Table(table) => table.header.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(change),
        _ => {}
    }
}

/// Calls `change` with the blocks directly inside the block; in the order of [`Block::inner`].
fn each_inner(block: &mut Block, change: &mut dyn FnMut(&mut Block)) {
    match block {
        Block::Steps { items, .. } | Block::List(items) => {
            items.iter_mut().flat_map(|item| &mut item.blocks).for_each(change);
        }
        Block::Callout { blocks, .. } | Block::Quote(blocks) => blocks.iter_mut().for_each(change),
        Block::Choice(options) => options.iter_mut().flat_map(|option| &mut option.blocks).for_each(change),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Locale, NodeKind};

    fn node(id: &str, title: &str, blocks: Vec<Block>) -> Node {
        Node { anchors: vec![id.into()], blocks, ..Node::new(id, NodeKind::Symptom, 2, Text::plain(title)) }
    }

    fn steps(items: &[&str]) -> Block {
        let items = items.iter().map(|text| ListItem { blocks: vec![Block::Paragraph(Text::plain(*text))] }).collect();
        Block::Steps { start: 1, items }
    }

    fn article(locale: &str, nodes: Vec<Node>) -> Article {
        let mut article = Article { locale: Locale::parse(locale), nodes, ..Article::default() };
        article.link_nodes();
        article
    }

    fn both(text: &Text) -> (&str, Option<&str>) {
        (text.text(), text.source_text())
    }

    #[test]
    fn nodes_pair_by_anchor_and_blocks_by_place() {
        let mut dutch =
            article("nl", vec![node("a", "Een", vec![]), node("b", "Twee", vec![steps(&["Klik", "Wacht"])])]);
        let english = article("en", vec![node("b", "Two", vec![steps(&["Click", "Wait"])]), node("a", "One", vec![])]);
        pair(&mut dutch, &english);
        assert_eq!(both(&dutch.nodes[0].title), ("Een", Some("One")));
        let Block::Steps { items, .. } = &dutch.nodes[1].blocks[0] else { panic!("steps") };
        let Block::Paragraph(text) = &items[1].blocks[0] else { panic!("a paragraph") };
        assert_eq!(both(text), ("Wacht", Some("Wait")));
        assert_eq!(dutch.source_locale, Locale::parse("en"));
    }

    #[test]
    fn headings_without_common_anchors_pair_by_place_where_the_outlines_agree() {
        let english = article("en", vec![node("one", "One", vec![]), node("two", "Two", vec![])]);
        let mut german = article("de", vec![node("eins", "Eins", vec![]), node("two", "Zwei", vec![])]);
        pair(&mut german, &english);
        assert_eq!(both(&german.nodes[0].title), ("Eins", Some("One")));
        assert_eq!(both(&german.nodes[1].title), ("Zwei", Some("Two")));
        let mut longer =
            article("de", vec![node("eins", "Eins", vec![]), node("x", "X", vec![]), node("y", "Y", vec![])]);
        pair(&mut longer, &english);
        assert_eq!(both(&longer.nodes[0].title), ("Eins", None));
    }

    #[test]
    fn headings_that_pair_by_place_take_the_ids_of_the_original() {
        let english = article("en", vec![node("one", "One", vec![]), node("two", "Two", vec![])]);
        let mut german = article("de", vec![node("eins", "Eins", vec![]), node("two", "Zwei", vec![])]);
        adopt_ids(&mut german, &english);
        assert_eq!(german.nodes.iter().map(|node| &*node.id).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!((german.find("eins"), german.find("one")), (Some(0), Some(0)));
    }

    #[test]
    fn blocks_of_another_shape_stand_beside_as_they_are() {
        let mut dutch = article("nl", vec![node("a", "Een", vec![steps(&["Klik"])])]);
        let english = article("en", vec![node("a", "One", vec![steps(&["Click", "Wait"])])]);
        pair(&mut dutch, &english);
        assert_eq!(dutch.nodes[0].original, english.nodes[0].blocks);
        assert_eq!(both(&dutch.nodes[0].title), ("Een", Some("One")));
    }

    #[test]
    fn sentences_pair_where_both_sides_have_equally_many() {
        let mut text = Text::plain("Eén. Twee.");
        pair_text(&mut text, &Text::plain("One. Two."));
        let pairs: Vec<_> = text.segments().map(|segment| (segment.target, segment.source)).collect();
        assert_eq!(pairs, [("Eén.", Some("One.")), ("Twee.", Some("Two."))]);
        pair_text(&mut text, &Text::plain("One and two."));
        assert_eq!(text.segments().count(), 1);
    }

    #[test]
    fn turning_twice_changes_nothing_but_the_mark_of_the_machine() {
        let mut dutch = article("nl", vec![node("a", "Een", vec![steps(&["Klik"])])]);
        pair(&mut dutch, &article("en", vec![node("a", "One", vec![steps(&["Click"])])]));
        let mut turned = dutch.clone();
        turn(&mut turned);
        assert_eq!(both(&turned.nodes[0].title), ("One", Some("Een")));
        assert_eq!(turned.locale, Locale::parse("en"));
        turn(&mut turned);
        assert_eq!(turned, dutch);
    }
}
