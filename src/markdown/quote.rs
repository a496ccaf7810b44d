//! Quotes and the callouts that are written as quotes: `> [!NOTE]`, `> [!info]+ Title`, `> **Warning:** words`.

use pulldown_cmark::BlockQuoteKind;

use crate::article::{Block, Callout, Text};

use super::body::{Body, Part};
use super::{container, dialect, slice};

/// Reads a quote up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>, kind: Option<BlockQuoteKind>, depth: usize, out: &mut Vec<Part>) {
    let mut blocks = body.blocks(depth + 1);
    if let Some(level) = kind.map(level) {
        return out.push(Part::Block(Block::Callout { level, title: None, blocks }));
    }
    match name(&blocks) {
        Some(Name::Callout { level, titled }) => {
            drop_mark(&mut blocks);
            let title = take_title(&mut blocks, titled);
            out.push(Part::Block(Block::Callout { level, title, blocks }));
        }
        Some(Name::Layout) => {
            // `> [!div class="nextstepaction"]` draws a button around a link; the link is what counts.
            drop_mark(&mut blocks);
            out.extend(blocks.into_iter().map(Part::Block));
        }
        None if blocks.is_empty() => {}
        None if body.is_learn() => out.push(Part::Block(Block::Quote(blocks))),
        None => match container::drop_label(&mut blocks) {
            Some(level) => out.push(Part::Block(Block::Callout { level, title: None, blocks })),
            None => out.push(Part::Block(Block::Quote(blocks))),
        },
    }
}

fn level(kind: BlockQuoteKind) -> Callout {
    match kind {
        BlockQuoteKind::Note => Callout::Note,
        BlockQuoteKind::Tip => Callout::Tip,
        BlockQuoteKind::Important => Callout::Important,
        BlockQuoteKind::Warning => Callout::Warning,
        BlockQuoteKind::Caution => Callout::Caution,
    }
}

/// What the mark `[!name]` at the start of a quote says.
enum Name {
    Callout {
        level: Callout,
        /// Whether the rest of its line is a title.
        titled: bool,
    },
    Layout,
}

fn name(blocks: &[Block]) -> Option<Name> {
    let Some(Block::Paragraph(text)) = blocks.first() else { return None };
    let (name, rest) = text.text().strip_prefix("[!")?.split_once(']')?;
    if name.starts_with("div") {
        return Some(Name::Layout);
    }
    let level = dialect::level(name)?;
    Some(Name::Callout { level, titled: dialect::has_title(name, rest) })
}

/// Takes the title from the blocks of a callout whose mark is gone: the first paragraph, if others follow.
fn take_title(blocks: &mut Vec<Block>, titled: bool) -> Option<Text> {
    if !titled || blocks.len() < 2 {
        return None;
    }
    match blocks.remove(0) {
        Block::Paragraph(title) => Some(title),
        other => {
            blocks.insert(0, other);
            None
        }
    }
}

/// Takes `[!...]` and the sign of a fold from the start of the first paragraph, on both sides.
fn drop_mark(blocks: &mut Vec<Block>) {
    let Some(Block::Paragraph(text)) = blocks.first_mut() else { return };
    let mark_end = |words: &str| {
        let end = words.starts_with("[!").then(|| words.find(']')).flatten().map_or(0, |at| at + 1);
        end + usize::from(end > 0 && words[end..].starts_with(['+', '-']))
    };
    let (target, source) = (mark_end(text.text()), text.source_text().map_or(0, mark_end));
    let rest = slice::from(text, target, source);
    if rest.is_empty() {
        blocks.remove(0);
    } else {
        *text = rest;
    }
}

#[cfg(test)]
#[path = "quote_tests.rs"]
mod tests;
