//! Queries that were asked: they can be asked again, and those that nothing surely answers are recorded for the content's
//! owner.

use tui_input::InputRequest;

use super::walks;
use crate::journal::{add_query, kept_query};
use crate::session::SessionCommand;
use crate::tui::message::Effect;
use crate::tui::model::{Focus, Model};

/// To be called when the query is over: the box is cleared or filled anew, or the reader leaves.
pub(super) fn end(model: &mut Model) -> Vec<Effect> {
    let mut effects = missed(model);
    effects.extend(keep(model));
    effects
}

/// To be called when something that the query found is opened: it did not lead nowhere.
pub(super) fn led(model: &mut Model) -> Vec<Effect> {
    model.search.missed = walks::query_of(model).map(|query| query.text);
    keep(model)
}

/// Keeps the query, to be asked again.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    if model.search.forgets || model.search.recalled.is_some() {
        return Vec::new();
    }
    // Of a log, the first message.
    let query = match (model.log().and_then(|log| log.used.first()), &model.search.pasted) {
        (Some(line), _) => line.clone(),
        (None, Some(_)) => return Vec::new(),
        (None, None) => model.query().to_owned(),
    };
    let Some(query) = kept_query(&query) else { return Vec::new() };
    if model.search.past.last() == Some(&query) {
        return Vec::new();
    }
    add_query(&mut model.search.past, query.clone());
    vec![Effect::RememberQuery(query)]
}

/// Records a query that nothing surely answers and that led nowhere, once.
pub(super) fn missed(model: &mut Model) -> Vec<Effect> {
    let search = &model.search;
    let answered = search.answered == search.generation && model.load.ended;
    let vain = search.found.as_ref().is_some_and(|found| found.hits.is_empty() || found.only_mentions());
    let Some(query) = walks::query_of(model).filter(|query| answered && vain && query.text.chars().count() > 1) else {
        return Vec::new();
    };
    // Who deletes letter by letter asks for nothing new.
    if model.search.missed.as_ref().is_some_and(|last| last.starts_with(&query.text)) {
        return Vec::new();
    }
    model.search.missed = Some(query.text.clone());
    walks::apply(model, SessionCommand::Searched(query))
}

/// What a key is about to take away is over where nothing is found for it.
pub(super) fn before(model: &mut Model, request: InputRequest) -> Vec<Effect> {
    use InputRequest as R;
    let nothing = model.search.found.as_ref().is_some_and(|found| found.hits.is_empty());
    match request {
        R::DeleteFromStart | R::DeleteTillEnd => end(model),
        R::DeletePrevChar | R::DeletePrevWord if nothing => missed(model),
        _ => Vec::new(),
    }
}

/// Whether the key for one up asks for an older query: at the top of the list, while the box is empty or shows one.
pub(super) fn recalls(model: &Model) -> bool {
    let search = &model.search;
    let free = model.query().is_empty() || search.recalled.is_some();
    search.focus == Focus::Box && search.selected == 0 && free && !search.past.is_empty()
}

/// The next older query, and its place among all, counted from the newest.
pub(super) fn older(model: &Model) -> Option<(usize, String)> {
    let past = &model.search.past;
    let last = past.len().checked_sub(1)?;
    let place = model.search.recalled.map_or(0, |place| place + 1).min(last);
    Some((place, past[last - place].clone()))
}
