//! Ordered and bullet lists.

use pulldown_cmark::{Event, Tag};

use crate::article::{Block, ListItem};

use super::body::{Body, Part};

/// No mark of a list item with the blanks behind it is longer, in bytes.
const LONGEST_MARK: usize = 6;

/// Reads a list up to its end; `start` is the number of an ordered list's first item. Empty items are left out, and a list
/// of none but those.
pub(super) fn read(body: &mut Body<'_, '_, '_>, start: Option<u64>, depth: usize, out: &mut Vec<Part>) {
    let mut items = Vec::new();
    let mut tasks = 0;
    while let Some((Event::Start(Tag::Item), range)) = body.next() {
        let known = body.boxes.len();
        let blocks = body.blocks(depth + 1);
        if !blocks.is_empty() {
            items.push(ListItem { blocks });
            // The box of the item itself, not one of a list within.
            tasks += usize::from(body.boxes.get(known).is_some_and(|&at| at < range.start + LONGEST_MARK));
        }
    }
    // A list of tasks is one of steps.
    let start = start.or_else(|| (tasks > 0 && tasks == items.len()).then_some(1));
    if !items.is_empty() {
        items.shrink_to_fit();
        out.push(Part::Block(match start {
            Some(start) => Block::Steps { start, items },
            None => Block::List(items),
        }));
    }
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
