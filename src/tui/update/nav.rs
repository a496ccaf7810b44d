//! From screen to screen.

use super::lists;
use crate::session::{self, ListRow, WalkId};
use crate::tui::model::Model;
use crate::tui::screens::Screen;

/// Leaves the screen on top; it can be returned to.
pub(super) fn back(model: &mut Model) {
    let Some(screen) = model.stack.pop() else { return };
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
        Some(found) => session::hit_rows(found, &model.search.helped, &model.unfolded),
        None => {
            let mut rows = session::case_rows(&model.library, model.session.history());
            rows.extend(session::tree_rows(&model.library, &model.unfolded));
            rows
        }
    };
    model.search.selected = chosen.and_then(|row| lists::find(&rows, &row)).unwrap_or(0);
    set_rows(model, rows);
    lists::settle(model);
}

/// Sets the rows of the search screen's list.
pub(super) fn set_rows(model: &mut Model, rows: Vec<ListRow>) {
    model.lists += 1;
    (model.search.rows, model.search.made) = (rows, model.lists);
}

/// Makes the rows of the tree; the selected one stays so.
pub(super) fn refresh_tree(model: &mut Model) {
    let rows = session::tree_rows(&model.library, &model.unfolded);
    if let Some(Screen::Tree(tree)) = model.stack.last_mut() {
        model.lists += 1;
        let chosen = tree.rows.get(tree.selected).cloned();
        (tree.rows, tree.made) = (rows, model.lists);
        tree.selected = chosen.and_then(|row| lists::find(&tree.rows, &row)).unwrap_or(0);
    }
}
