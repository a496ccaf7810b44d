//! Copying a step, copying the note, and writing it to a file.

use tui_input::Input;

use super::{say, warn};
use crate::article::{Block, Item as ListItem, clean, clean_line};
use crate::guide::{Item, Part, step_blocks};
use crate::journal;
use crate::layout::{self, View};
use crate::tui::message::{Effect, Piece};
use crate::tui::model::{GuideScreen, LineInput, Model, Purpose};

/// Copies what is under the cursor: the command of the step where it has one, else its words; with `other`, its words in
/// the language that is not read.
pub(super) fn step(model: &mut Model, other: bool) -> Vec<Effect> {
    let Some(screen) = model.guide().filter(|screen| !screen.overview) else { return Vec::new() };
    let article = model.library.article(screen.guide.address.entry);
    if other && article.source_locale.is_none() {
        let text = model.words.tr("status-one-language");
        return say(model, text);
    }
    let blocks = blocks_at_cursor(model, screen);
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

fn copy(piece: Piece, text: &str) -> Vec<Effect> {
    let text = clean(text).trim_end().to_owned();
    if text.is_empty() { Vec::new() } else { vec![Effect::Copy { piece, text }] }
}

/// The step under the cursor; at a choice or the question, all that the resolution says.
fn blocks_at_cursor(model: &Model, screen: &GuideScreen) -> Vec<Block> {
    let article = model.library.article(screen.guide.address.entry);
    let parts = screen.guide.parts(article);
    if let Item::Step(wanted) = screen.guide.at_cursor(article) {
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

/// The note on the guide on the screen and those that led to it; `None` for an overview.
fn note_text(model: &Model) -> Option<String> {
    let screen = model.guide().filter(|screen| !screen.overview)?;
    let history = &model.memory.history;
    journal::note_of(history, &model.library, &screen.id, model.view.into(), &model.words, &model.zone)
}

/// Asks for the file that the note is written to.
pub(super) fn ask_where(model: &mut Model) {
    let Some(screen) = model.guide().filter(|screen| !screen.overview) else { return };
    let article = model.library.article(screen.guide.address.entry);
    let anchor = article.anchor_of(screen.guide.address.node);
    let id = &model.library.entries()[screen.guide.address.entry].id;
    let stem = id.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
    let name = if anchor.is_empty() { stem } else { anchor };
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let day = crate::tui::view::day(model, model.now);
    model.line = Some(LineInput { purpose: Purpose::NoteFile, input: Input::new(format!("{name}-{day}.md")) });
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
            let text = model.words.tr_with("status-note-written", &[("path", (&path).into())]);
            say(model, text)
        }
        Some(reason) => {
            let gaps = [("path", (&path).into()), ("reason", reason.into())];
            let text = model.words.tr_with("status-note-not-written", &gaps);
            warn(model, text)
        }
    }
}

/// Something was handed to the clipboard. Whether it arrived there, nobody tells.
pub(super) fn sent(model: &mut Model, piece: Piece, way: &str) -> Vec<Effect> {
    let sentence = match piece {
        Piece::Step => "status-sent-step",
        Piece::Command => "status-sent-command",
        Piece::Note => "status-sent-note",
        Piece::Address => "status-sent-address",
    };
    let text = model.words.tr_with(sentence, &[("way", way.into())]);
    say(model, text)
}
