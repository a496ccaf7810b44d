//! Quotes and the notes that are written as quotes: `> [!NOTE]` and four more levels.

use pulldown_cmark::BlockQuoteKind;

use crate::article::{Block, Callout};

use super::body::Body;
use super::slice;

/// Reads a quote up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>, kind: Option<BlockQuoteKind>, depth: usize, out: &mut Vec<Block>) {
    let mut blocks = body.blocks(depth + 1);
    let level = kind.map(level).or_else(|| inline_level(&mut blocks));
    match level {
        Some(level) => out.push(Block::Callout { level, blocks }),
        None if is_layout(&blocks) => {
            // `> [!div class="nextstepaction"]` draws a button around a link; the link is what counts.
            drop_mark(&mut blocks);
            out.append(&mut blocks);
        }
        None if blocks.is_empty() => {}
        None => out.push(Block::Quote(blocks)),
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

/// The level of a quote whose mark shares its line with words, which pulldown-cmark takes for words. The mark goes.
fn inline_level(blocks: &mut Vec<Block>) -> Option<Callout> {
    let Some(Block::Paragraph(text)) = blocks.first() else { return None };
    let inner = text.text().strip_prefix("[!")?;
    let level = Callout::ALL.into_iter().find(|level| {
        let name = level.name();
        inner.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name))
            && inner[name.len()..].starts_with(']')
    })?;
    drop_mark(blocks);
    Some(level)
}

fn is_layout(blocks: &[Block]) -> bool {
    matches!(blocks.first(), Some(Block::Paragraph(text)) if text.text().starts_with("[!div"))
}

/// Takes `[!...]` from the start of the first paragraph, on both sides.
fn drop_mark(blocks: &mut Vec<Block>) {
    let Some(Block::Paragraph(text)) = blocks.first_mut() else { return };
    let mark_end = |words: &str| words.starts_with("[!").then(|| words.find(']')).flatten().map_or(0, |at| at + 1);
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
