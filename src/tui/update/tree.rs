//! The tree screen.

use super::{links, lists, nav, walks};
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::rows;
use crate::tui::screens::{Screen, Tree};
use crate::tui::sizes;

/// Shows the tree, with what was on the screen selected.
pub(super) fn open(model: &mut Model) {
    if matches!(model.stack.last(), Some(Screen::Tree(_))) {
        return;
    }
    let shown = match model.walk() {
        Some(walk) => Some(walk.guide.address),
        None => model.search.rows.get(model.search.selected).map(|row| row.address),
    };
    let rows = rows::of_tree(&model.library, &model.unfolded);
    let at = |address| rows.iter().position(|row| row.address == address);
    let selected = shown
        .and_then(|address| at(address).or_else(|| at(crate::library::Address { node: None, ..address })))
        .unwrap_or(0);
    model.stack.push(Screen::Tree(Tree { rows, selected, offset: 0 }));
    model.forward.clear();
    lists::settle(model);
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = sizes::tree_rows(model);
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return Vec::new() };
    let row = tree.rows.get(tree.selected).cloned();
    match (action, row) {
        (Action::Back, _) => nav::back(model),
        (Action::Open, Some(row)) => return walks::open(model, row.address),
        (Action::Browse, Some(row)) => return links::browse_article(model, row.address.entry),
        (Action::Unfold, Some(row)) => {
            let unfolded = rows::is_unfolded(&tree.rows, tree.selected);
            if row.children > 0 && !unfolded {
                toggle(model);
            }
        }
        (Action::Fold, Some(row)) => {
            if rows::is_unfolded(&tree.rows, tree.selected) {
                toggle(model);
            } else if let Some(above) = tree.rows[..tree.selected].iter().rposition(|other| other.depth < row.depth) {
                tree.selected = above;
            }
        }
        (action, _) => {
            if let Some(selected) = lists::moved(tree.selected, tree.rows.len(), shown, action) {
                tree.selected = selected;
            }
        }
    }
    lists::settle(model);
    Vec::new()
}

/// Folds or unfolds the selected article.
fn toggle(model: &mut Model) {
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return };
    let Some(row) = tree.rows.get(tree.selected) else { return };
    if !model.unfolded.remove(&row.address) {
        model.unfolded.insert(row.address);
    }
    nav::refresh_tree(model);
    nav::refresh_rows(model);
}
