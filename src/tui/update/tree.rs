//! The tree screen.

use tui_input::Input;

use super::{links, lists, nav, walks};
use crate::library::Address;
use crate::session::{self, ListRow};
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{Screen, Tree};
use crate::tui::sizes;

/// Shows the tree, with what was on the screen selected.
pub(super) fn open(model: &mut Model) {
    if matches!(model.stack.last(), Some(Screen::Tree(_))) {
        return;
    }
    let shown = match model.walk() {
        Some(walk) => Some(walk.guide.address),
        None if model.search.found.is_some() || model.search.selected > 0 => model.selected_place(),
        None => None,
    };
    if let Some(address) = shown {
        model.unfolded.extend(session::folds_above(&model.library, &model.summaries, address));
    }
    let rows = session::tree_rows(&model.library, &model.summaries, &model.unfolded, "");
    let at = |address| rows.iter().position(|row| row.address == Some(address));
    let selected = match shown {
        Some(address) => at(address).or_else(|| at(Address { node: None, ..address })),
        None => model.tree_place.as_ref().and_then(|row| lists::find(&rows, row)),
    };
    model.lists += 1;
    let (selected, made) = (selected.unwrap_or(0), model.lists);
    model.stack.push(Screen::Tree(Tree { rows, selected, made, ..Tree::default() }));
    model.forward.clear();
    lists::settle(model);
}

/// The keys of the filter line.
pub(super) fn on_filter(model: &mut Model, action: Action) {
    if action == Action::Open || action == Action::Back {
        leave_filter(model, action == Action::Back);
    } else {
        step(model, action);
    }
    lists::settle(model);
}

/// Closes the filter line, and shows all again where the filter is `cleared`.
fn leave_filter(model: &mut Model, cleared: bool) {
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return };
    tree.filtering = false;
    if cleared {
        tree.filter = Input::default();
        if let Some(address) = tree.rows.get(tree.selected).and_then(|row| row.address) {
            model.unfolded.extend(session::folds_above(&model.library, &model.summaries, address));
        }
        nav::refresh_tree(model);
    }
}

/// Changes the words of the filter; the rows follow.
pub(super) fn change_filter(model: &mut Model, change: impl FnOnce(&mut Input)) {
    if let Some(Screen::Tree(tree)) = model.stack.last_mut() {
        change(&mut tree.filter);
        nav::refresh_tree(model);
        lists::settle(model);
    }
}

fn step(model: &mut Model, action: Action) {
    let shown = sizes::tree_rows(model);
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return };
    let (page, count) = (&tree.list.page, tree.rows.len());
    if let Some(selected) = lists::moved_on(page, tree.selected, count, shown, action) {
        tree.selected = selected;
    }
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return Vec::new() };
    let row = tree.rows.get(tree.selected).cloned();
    match (action, row) {
        (Action::Back, _) if !tree.filter.value().is_empty() => leave_filter(model, true),
        (Action::Back, _) => nav::back(model),
        (Action::Filter, _) => tree.filtering = true,
        (Action::Open, Some(ListRow { address: None, .. })) => toggle(model),
        (Action::Open, Some(ListRow { address: Some(address), .. })) => return walks::open(model, address),
        (Action::Browse, Some(ListRow { address: Some(address), .. })) => {
            return links::browse_article(model, address.entry);
        }
        (Action::Unfold, Some(row)) => {
            if row.fold().is_some_and(|(_, unfolded)| !unfolded) {
                toggle(model);
            }
        }
        (Action::Fold, Some(row)) => {
            if row.fold().is_some_and(|(_, unfolded)| unfolded) {
                toggle(model);
            } else if let Some(above) = tree.rows[..tree.selected].iter().rposition(|other| other.depth < row.depth) {
                tree.selected = above;
            }
        }
        (action, _) => step(model, action),
    }
    lists::settle(model);
    Vec::new()
}

/// Folds or unfolds the selected article.
fn toggle(model: &mut Model) {
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return };
    let Some((fold, _)) = tree.rows.get(tree.selected).and_then(ListRow::fold) else { return };
    if !model.unfolded.remove(&fold) {
        model.unfolded.insert(fold);
    }
    nav::refresh_tree(model);
    nav::refresh_rows(model);
}
