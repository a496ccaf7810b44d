//! Copying a step.

use super::status::say;
use crate::article::{Block, ListItem, clean};
use crate::config::View;
use crate::guide::{Item, Part, step_blocks};
use crate::i18n::MessageId;
use crate::layout;
use crate::session::Walk;
use crate::tui::message::{Effect, Piece};
use crate::tui::model::Model;

/// Copies what is under the cursor: the command of the step if it has one, else its words; with `other`, its words in the
/// language that is not read.
pub(super) fn step(model: &mut Model, other: bool) -> Vec<Effect> {
    let Some(walk) = model.walk() else { return Vec::new() };
    let blocks = blocks_at_cursor(model, walk);
    if other && !is_bilingual(&blocks) {
        let text = model.words.tr(MessageId::StatusOneLanguage);
        return say(model, text);
    }
    let commands = if other { String::new() } else { layout::commands(&blocks).join("\n") };
    let view = match (model.view == View::Source, other) {
        (true, false) | (false, true) => View::Source,
        (false, false) | (true, true) => View::Target,
    };
    let (piece, text) = if commands.is_empty() {
        (Piece::Step, layout::plain(&blocks, view, &model.words))
    } else {
        (Piece::Command, commands)
    };
    copy(piece, &text)
}

/// Whether every text of the blocks exists in both languages.
fn is_bilingual(blocks: &[Block]) -> bool {
    let (mut texts, mut pairs) = (0, 0);
    for block in blocks {
        block.walk(&mut |block| {
            for text in block.texts().filter(|text| !text.is_empty()) {
                texts += 1;
                pairs += usize::from(text.source_text().is_some());
            }
        });
    }
    texts > 0 && texts == pairs
}

fn copy(piece: Piece, text: &str) -> Vec<Effect> {
    let text = clean(text).trim_end().to_owned();
    if text.is_empty() { Vec::new() } else { vec![Effect::Copy { piece, text }] }
}

/// The step under the cursor; at a choice or the question, all that the resolution says.
fn blocks_at_cursor(model: &Model, walk: &Walk) -> Vec<Block> {
    let article = model.library.article(walk.guide.address.entry);
    let parts = walk.guide.parts(article);
    if let Some(Item::Step(wanted)) = walk.item(article) {
        let of = |part: &Part<'_>| match part {
            Part::Step { key, title, blocks, .. } if *key == wanted => Some(step_blocks(article, *title, blocks)),
            _ => None,
        };
        return parts.iter().find_map(of).unwrap_or_default();
    }
    let mut blocks = Vec::new();
    for part in parts {
        match part {
            Part::Block(block) => blocks.push(block.clone()),
            Part::Step { number, title, blocks: own, .. } => {
                let item = ListItem { blocks: step_blocks(article, title, own) };
                blocks.push(Block::Steps { start: number, items: vec![item] });
            }
            Part::Heading(_) | Part::Choice { .. } => {}
        }
    }
    blocks
}

/// Something was handed to the clipboard. Nothing confirms that it arrived.
pub(super) fn sent(model: &mut Model, piece: Piece, way: &str) -> Vec<Effect> {
    let sentence = match piece {
        Piece::Step => MessageId::StatusSentStep,
        Piece::Command => MessageId::StatusSentCommand,
        Piece::Note => MessageId::StatusSentNote,
        Piece::Address => MessageId::StatusSentAddress,
    };
    let text = model.words.tr_with(sentence, &[("way", way.into())]);
    say(model, text)
}
