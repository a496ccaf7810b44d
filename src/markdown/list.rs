//! Ordered and bullet lists.

use pulldown_cmark::{Event, Tag};

use crate::article::{Block, Item};

use super::body::Body;

/// Reads a list up to its end; `start` is the number of an ordered list's first item. Empty items are left out, and a list
/// of none but those.
pub(super) fn read(body: &mut Body<'_, '_, '_>, start: Option<u64>, depth: usize, out: &mut Vec<Block>) {
    let mut items = Vec::new();
    while let Some((Event::Start(Tag::Item), _)) = body.next() {
        let blocks = body.blocks(depth + 1);
        if !blocks.is_empty() {
            items.push(Item { blocks });
        }
    }
    if !items.is_empty() {
        items.shrink_to_fit();
        out.push(match start {
            Some(start) => Block::Steps { start, items },
            None => Block::List(items),
        });
    }
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
