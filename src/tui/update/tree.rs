//! The tree screen.

use super::{links, lists, nav, walks};
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
        None => model.selected_place(),
    };
    let rows = session::tree_rows(&model.library, &model.unfolded);
    let at = |address| rows.iter().position(|row| row.address == Some(address));
    let selected = shown
        .and_then(|address| at(address).or_else(|| at(crate::library::Address { node: None, ..address })))
        .unwrap_or(0);
    model.lists += 1;
    model.stack.push(Screen::Tree(Tree { rows, selected, made: model.lists, ..Tree::default() }));
    model.forward.clear();
    lists::settle(model);
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = sizes::tree_rows(model);
    let Some(Screen::Tree(tree)) = model.stack.last_mut() else { return Vec::new() };
    let row = tree.rows.get(tree.selected).cloned();
    match (action, row) {
        (Action::Back, _) => nav::back(model),
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
        (action, _) => {
            let (page, count) = (&tree.list.page, tree.rows.len());
            if let Some(selected) = lists::moved_on(page, tree.selected, count, shown, action) {
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
    let Some((fold, _)) = tree.rows.get(tree.selected).and_then(ListRow::fold) else { return };
    if !model.unfolded.remove(&fold) {
        model.unfolded.insert(fold);
    }
    nav::refresh_tree(model);
    nav::refresh_rows(model);
}
