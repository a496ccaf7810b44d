//! Copying a step, copying the note, and writing it to a file.

use tui_input::Input;

use super::status::{say, warn};
use crate::article::{Block, Item as ListItem, clean, clean_line};
use crate::config::View;
use crate::guide::{Item, Part, step_blocks};
use crate::i18n::MessageId;
use crate::layout;
use crate::session::{NoteStyle, Walk, agent_note};
use crate::tui::message::{Effect, Piece};
use crate::tui::model::Model;
use crate::tui::screens::{Prompt, Purpose};
use crate::tui::when;

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

/// Copies the note.
pub(super) fn note(model: &mut Model) -> Vec<Effect> {
    note_text(model).map_or_else(Vec::new, |text| copy(Piece::Note, &text))
}

/// The note of the case of the guide on the screen.
fn note_text(model: &Model) -> Option<String> {
    let history = model.session.history();
    let case = history.case(&model.walk()?.case)?;
    let clock = |at| (when::day(model, at), when::time(model, at));
    let style = NoteStyle { view: model.view, words: &model.words, clock: &clock, markdown: true };
    Some(agent_note(history, case, style))
}

/// Asks for the file that the note is written to.
pub(super) fn ask_where(model: &mut Model) {
    let Some(walk) = model.walk() else { return };
    let address = walk.guide.address;
    let anchor = model.library.article(address.entry).anchor_of(address.node);
    let id = &model.library.entries()[address.entry].id;
    let stem = id.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
    let name = if anchor.is_empty() { stem } else { anchor };
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let day = when::day(model, model.now);
    model.line = Some(Prompt { purpose: Purpose::NoteFile, input: Input::new(format!("{name}-{day}.md")) });
}

/// Writes the note to the file that was named.
pub(super) fn write_note(model: &mut Model, path: String) -> Vec<Effect> {
    note_text(model).map_or_else(Vec::new, |text| vec![Effect::WriteNote { path, text: clean(&text).into_owned() }])
}

/// The note was written, or was not.
pub(super) fn written(model: &mut Model, path: &str, failed: Option<&str>) -> Vec<Effect> {
    let path = clean_line(path);
    match failed {
        None => {
            let text = model.words.tr_with(MessageId::StatusNoteWritten, &[("path", (&path).into())]);
            say(model, text)
        }
        Some(reason) => {
            let gaps = [("path", (&path).into()), ("reason", reason.into())];
            let text = model.words.tr_with(MessageId::StatusNoteNotWritten, &gaps);
            warn(model, text)
        }
    }
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
