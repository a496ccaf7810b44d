//! The keys of a screen with what they do, from the one table.

use super::keymap::{Action, Binding, Context};
use super::model::Model;
use super::offers;
use crate::layout::{width, wrap};

/// Columns between the keys and what they do.
pub(super) const GAP: usize = 2;

/// Columns that the keys take.
pub(super) fn keys_width(model: &Model) -> usize {
    bindings(model).map(|binding| width(&keys_of(model, binding))).max().unwrap_or(0).min(room(model) / 2)
}

/// The lines of the help: keys, and what they do; a key that takes several lines continues under itself.
pub(super) fn rows(model: &Model) -> Vec<(String, String)> {
    let widest = keys_width(model);
    bindings(model)
        .flat_map(|binding| {
            let (keys, what) = (keys_of(model, binding), model.words.tr(binding.help));
            let keys = wrap(&keys, widest);
            let what = wrap(&what, room(model).saturating_sub(widest + GAP));
            let line = |row: usize| {
                let [keys, what] = [&keys, &what].map(|lines| lines.get(row).copied().unwrap_or_default().to_owned());
                (keys, what)
            };
            (0..keys.len().max(what.len())).map(line).collect::<Vec<_>>()
        })
        .collect()
}

fn bindings(model: &Model) -> impl Iterator<Item = &Binding> {
    let shown =
        |binding: &&Binding| !matches!(binding.action, Action::Number(2..)) && offers::on_screen(model, binding.action);
    model.keys.bindings_of(model.place_below()).filter(shown)
}

/// The frame takes two columns, a blank at each side two more.
fn room(model: &Model) -> usize {
    usize::from(model.size.0).saturating_sub(4)
}

fn keys_of(model: &Model, binding: &Binding) -> String {
    match binding.action {
        Action::Number(_) => numbers(model),
        _ => binding.keys.split(' ').map(|key| model.words.key_name(key)).collect::<Vec<_>>().join(", "),
    }
}

/// The keys of all numbers: the first and the last, if they are the digits.
fn numbers(model: &Model) -> String {
    let keys: Vec<&str> = (1..=9).filter_map(|n| model.keys.first(Context::Guide, Action::Number(n))).collect();
    if keys == ["1", "2", "3", "4", "5", "6", "7", "8", "9"] { "1 – 9".to_owned() } else { keys.join(", ") }
}
