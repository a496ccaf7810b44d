//! Articles come in.

use super::status::say;
use super::{nav, search};
use crate::i18n::MessageId;
use crate::library::Library;
use crate::tui::message::{Effect, Loaded};
use crate::tui::model::{Load, Model};

/// Takes a batch in. What is searched for is searched for again, now that there is more.
pub(super) fn loaded(model: &mut Model, loaded: Loaded) -> Vec<Effect> {
    if loaded.generation != model.load.generation {
        return Vec::new();
    }
    model.load.read = loaded.read;
    model.load.total = loaded.total;
    model.library.add(loaded.entries, loaded.problems);
    refresh(model)
}

/// Everything is there.
pub(super) fn ended(model: &mut Model) -> Vec<Effect> {
    model.load.ended = true;
    Vec::new()
}

/// Reads all content again. Guides know their article only by its index, so they are closed.
pub(super) fn reload(model: &mut Model) -> Vec<Effect> {
    if !model.load.ended {
        return Vec::new();
    }
    model.load = Load { generation: model.load.generation + 1, ..Load::default() };
    model.library = Library::default();
    model.session.close_all();
    model.stack.clear();
    model.outline = None;
    model.forward.clear();
    model.unfolded.clear();
    model.search.rows.clear();
    model.search.found = None;
    // An answer that is still on its way is about articles that are gone.
    model.search.generation += 1;
    let text = model.words.tr(MessageId::StatusReload);
    let mut effects = say(model, text);
    effects.push(Effect::Reload { generation: model.load.generation });
    effects
}

fn refresh(model: &mut Model) -> Vec<Effect> {
    nav::refresh_tree(model);
    if model.query().trim().is_empty() {
        nav::refresh_rows(model);
        Vec::new()
    } else {
        search::search_again(model)
    }
}
