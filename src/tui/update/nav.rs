//! From screen to screen.

use super::lists;
use crate::session::{self, ListHeading, ListRow, WalkId};
use crate::tui::model::Model;
use crate::tui::screens::Screen;

/// Leaves the screen on top; it can be returned to.
pub(super) fn back(model: &mut Model) {
    let Some(screen) = model.stack.pop() else { return };
    if let Screen::Tree(tree) = &screen {
        model.tree_place = tree.rows.get(tree.selected).cloned();
    }
    // The lines of a log belong to the paste, which may be another one by then; cases and notes are opened by their keys.
    if !matches!(
        screen,
        Screen::Log(_) | Screen::Cases(_) | Screen::Note(_) | Screen::Languages(_) | Screen::Problems(_)
    ) {
        model.forward.push(screen);
    }
    match model.stack.last() {
        Some(Screen::Tree(_)) => refresh_tree(model),
        None => refresh_rows(model),
        Some(_) => {}
    }
}

/// Leaves all screens but the search.
pub(super) fn leave_all(model: &mut Model) {
    while !model.stack.is_empty() {
        back(model);
    }
}

/// Takes the screens of a guide away that is open no more.
pub(super) fn drop_walk(model: &mut Model, walk: WalkId) {
    let keeps = |screen: &Screen| !matches!(screen, Screen::Guide(screen) if screen.walk == walk);
    model.stack.retain(keeps);
    model.forward.retain(keeps);
}

/// Takes the screens of guides away that are open no more, or that belong to another case than the current one.
pub(super) fn drop_strangers(model: &mut Model) {
    let case = model.session.case().map(|case| case.id.clone());
    let session = &model.session;
    let keeps = |screen: &Screen| match screen {
        Screen::Guide(screen) => session
            .walk(screen.walk)
            .is_some_and(|walk| walk.overview || case.is_none() || case.as_ref() == Some(&walk.case)),
        _ => true,
    };
    model.stack.retain(keeps);
    model.forward.retain(keeps);
}

/// Makes the rows of the search screen's list. A row that the reader had moved to stays selected.
pub(super) fn refresh_rows(model: &mut Model) {
    let chosen = if model.search.selected > 0 { model.selected_row().cloned() } else { None };
    let rows = match &model.search.found {
        Some(found) => session::hit_rows(&model.library, found, &model.search.helped, &model.unfolded),
        None => {
            let (library, history) = (&model.library, model.session.history());
            let cases = session::case_rows(library, history);
            let past = session::past_rows(library, history, &cases);
            let tree = session::tree_rows(library, &model.summaries, &model.unfolded, "");
            groups([(ListHeading::Cases, cases), (ListHeading::Past, past), (ListHeading::Library, tree)])
        }
    };
    model.search.selected = chosen.and_then(|row| lists::find(&rows, &row)).unwrap_or(0);
    set_rows(model, rows);
    lists::settle(model);
}

/// Groups of rows as one list, each below its heading unless there is one group only.
fn groups<const N: usize>(groups: [(ListHeading, Vec<ListRow>); N]) -> Vec<ListRow> {
    let several = groups.iter().filter(|(_, rows)| !rows.is_empty()).count() > 1;
    let mut all = Vec::new();
    for (heading, mut rows) in groups {
        if let Some(first) = rows.first_mut().filter(|_| several) {
            first.heading = Some(heading);
        }
        all.append(&mut rows);
    }
    all
}

/// Sets the rows of the search screen's list.
pub(super) fn set_rows(model: &mut Model, rows: Vec<ListRow>) {
    model.lists += 1;
    (model.search.rows, model.search.made) = (rows, model.lists);
}

/// Makes the rows of the tree; the selected one stays so.
pub(super) fn refresh_tree(model: &mut Model) {
    if let Some(Screen::Tree(tree)) = model.stack.last_mut() {
        let rows = session::tree_rows(&model.library, &model.summaries, &model.unfolded, tree.filter.value());
        model.lists += 1;
        let chosen = tree.rows.get(tree.selected).cloned();
        (tree.rows, tree.made) = (rows, model.lists);
        tree.selected = chosen.and_then(|row| lists::find(&tree.rows, &row)).unwrap_or(0);
    }
}
