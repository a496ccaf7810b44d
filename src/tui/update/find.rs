//! Finding something in the article on the screen.

use super::status::say;
use super::viewport;
use crate::i18n::MessageId;
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::pages;
use crate::tui::screens::Find;

/// Looks for `wanted`, from what is on the screen onwards. An empty text ends the search.
pub(super) fn find(model: &mut Model, wanted: String) -> Vec<Effect> {
    let Some(screen) = model.guide_mut() else { return Vec::new() };
    screen.find = (!wanted.is_empty()).then_some(Find { wanted, at: 0 });
    if screen.find.is_none() {
        return Vec::new();
    }
    pages::refresh(model);
    let Some(screen) = model.guide() else { return Vec::new() };
    let at = screen.page.page.matches().iter().position(|&line| line >= screen.scroll).unwrap_or(0);
    go_to(model, at)
}

/// Goes `by` matches on, in a circle.
pub(super) fn turn(model: &mut Model, by: isize) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let Some(find) = &screen.find else { return Vec::new() };
    let count = screen.page.page.matches().len().max(1);
    // The page may have become another one since.
    let at = (find.at.min(count - 1) + count).saturating_add_signed(by) % count;
    go_to(model, at)
}

fn go_to(model: &mut Model, at: usize) -> Vec<Effect> {
    let Some(screen) = model.guide_mut() else { return Vec::new() };
    let lines = screen.page.page.matches().to_vec();
    let Some(find) = screen.find.as_mut() else { return Vec::new() };
    find.at = at;
    let wanted = find.wanted.clone();
    let Some(&line) = lines.get(at) else {
        screen.find = None;
        let text = model.words.tr_with(MessageId::StatusNotFound, &[("wanted", (&wanted).into())]);
        return say(model, text);
    };
    viewport::bring_in_sight(model, line..line + 1);
    let key = |action| model.key(Context::Guide, action);
    let (next, previous) = (key(Action::FindNext), key(Action::FindPrevious));
    let gaps = [
        ("number", (at + 1).into()),
        ("count", lines.len().into()),
        ("next", (&next).into()),
        ("previous", (&previous).into()),
    ];
    let text = model.words.tr_with(MessageId::StatusFound, &gaps);
    say(model, text)
}
