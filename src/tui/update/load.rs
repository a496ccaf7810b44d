//! Articles come in.

use super::{nav, search, walks};
use crate::session::SessionCommand;
use crate::tui::message::{Effect, Loaded};
use crate::tui::model::Model;

/// Takes a batch in. What is searched for is searched for again, now that there is more.
pub(super) fn loaded(model: &mut Model, loaded: Loaded) -> Vec<Effect> {
    if loaded.generation != model.load.generation {
        return Vec::new();
    }
    model.load.read = loaded.read;
    model.load.total = loaded.total;
    model.library.add(loaded.entries, loaded.problems);
    model.summaries.extend(&model.library);
    refresh(model)
}

/// Everything is there.
pub(super) fn ended(model: &mut Model) -> Vec<Effect> {
    model.load.ended = true;
    let awaited = search::open_awaited(model);
    let again = model.reopen.take().and_then(|id| model.library.at(&id));
    match (model.resume.take(), again) {
        (Some(guide), _) => walks::apply(model, SessionCommand::Resume(guide)),
        (None, Some(address)) => walks::open(model, address),
        (None, None) => awaited,
    }
}

fn refresh(model: &mut Model) -> Vec<Effect> {
    nav::refresh_tree(model);
    if model.search.opening {
        return search::open_awaited(model);
    }
    if model.query().trim().is_empty() {
        nav::refresh_rows(model);
        Vec::new()
    } else {
        search::search_again(model)
    }
}
