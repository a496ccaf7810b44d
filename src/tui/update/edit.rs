//! Opening the article in the reader's editor, at its line.

use std::path::PathBuf;

use super::reload;
use super::status::{say, warn};
use crate::article::{Article, Block, NodeIndex};
use crate::guide::{Item, StepKey};
use crate::i18n::MessageId;
use crate::library::Address;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::Screen;

/// Asks for the editor with what is selected, or with the step under the cursor.
pub(super) fn edit(model: &mut Model) -> Vec<Effect> {
    let Some((address, line)) = place(model) else { return Vec::new() };
    match &model.library.entries()[address.entry].file {
        Some(file) => vec![Effect::Edit { file: PathBuf::from(&**file), line: line.max(1) }],
        None => {
            let text = model.words.tr(MessageId::StatusNoFile);
            say(model, text)
        }
    }
}

/// Reads everything again after the editor was closed; the guide that was open is opened again.
pub(super) fn edited(model: &mut Model, editor: &str, failed: Option<String>) -> Vec<Effect> {
    if let Some(reason) = failed {
        let gaps = [("editor", editor.into()), ("reason", (&reason).into())];
        let text = model.words.tr_with(MessageId::StatusEditFailed, &gaps);
        return warn(model, text);
    }
    let open = model.walk().map(|walk| model.library.id_of(walk.guide.address));
    let effects = reload::reload(model);
    model.reopen = open.filter(|_| !effects.is_empty());
    effects
}

/// What is edited: the place in the library, and its line; 0 where it is not known.
fn place(model: &Model) -> Option<(Address, u32)> {
    let selected = match model.stack.last() {
        Some(Screen::Guide(_)) => None,
        Some(Screen::Tree(_)) | None => Some(model.selected_place()?),
        Some(_) => return None,
    };
    if let Some(address) = selected {
        return Some((address, title_line(model.library.article(address.entry), address.node)));
    }
    let walk = model.walk()?;
    let address = walk.guide.address;
    let article = model.library.article(address.entry);
    let step = match walk.item(article) {
        Some(Item::Step(key) | Item::Choice(key)) => step_line(article, &key),
        Some(Item::Question) | None => None,
    };
    Some((address, step.unwrap_or_else(|| title_line(article, address.node))))
}

fn title_line(article: &Article, node: Option<NodeIndex>) -> u32 {
    article.title_of(node).line
}

/// The line of a step or a choice.
fn step_line(article: &Article, key: &StepKey) -> Option<u32> {
    let mut blocks = article.blocks_of(key.body);
    let mut path = key.path.iter();
    loop {
        let Some(&at) = path.next() else { return Some(title_line(article, key.body)) };
        let block = blocks.get(at)?;
        let inner = path.next().and_then(|&at| match block {
            Block::Steps { items, .. } | Block::List(items) => items.get(at).map(|item| &item.blocks),
            Block::Choice(options) => options.get(at).map(|option| &option.blocks),
            _ => None,
        });
        let first = |blocks: &[Block]| blocks.iter().find_map(line_of);
        match inner {
            Some(inner) if path.len() > 0 => blocks = inner,
            Some(inner) => return first(inner),
            None => return line_of(block),
        }
    }
}

/// The line of the first text of a block.
fn line_of(block: &Block) -> Option<u32> {
    let mut line = None;
    block.walk(&mut |block| line = line.or_else(|| block.texts().map(|text| text.line).find(|&line| line > 0)));
    line
}
