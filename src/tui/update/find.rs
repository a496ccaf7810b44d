//! Finding something in the article on the screen.

use super::{say, sight};
use crate::layout::Page;
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::{Find, Model};
use crate::tui::view;

/// Looks for `wanted`, from what is on the screen onwards. Nothing to look for ends the looking.
pub(super) fn find(model: &mut Model, wanted: String) -> Vec<Effect> {
    let Some(screen) = model.guide_mut() else { return Vec::new() };
    screen.find = (!wanted.is_empty()).then_some(Find { wanted, at: 0 });
    if screen.find.is_none() {
        return Vec::new();
    }
    let first_shown = screen.scroll;
    let lines = lines_found(model);
    let at = lines.iter().position(|&line| line >= first_shown).unwrap_or(0);
    go_to(model, &lines, at)
}

/// Goes `by` places on, round and round.
pub(super) fn turn(model: &mut Model, by: isize) -> Vec<Effect> {
    let Some(find) = model.guide().and_then(|screen| screen.find.as_ref()) else { return Vec::new() };
    let lines = lines_found(model);
    let count = lines.len().max(1);
    // The page may have become another one since.
    let at = (find.at.min(count - 1) + count).saturating_add_signed(by) % count;
    go_to(model, &lines, at)
}

fn go_to(model: &mut Model, lines: &[usize], at: usize) -> Vec<Effect> {
    let Some(find) = model.guide_mut().and_then(|screen| screen.find.as_mut()) else { return Vec::new() };
    find.at = at;
    let wanted = find.wanted.clone();
    let Some(&line) = lines.get(at) else {
        if let Some(screen) = model.guide_mut() {
            screen.find = None;
        }
        let text = model.words.tr_with("status-not-found", &[("wanted", (&wanted).into())]);
        return say(model, text);
    };
    sight::bring_in_sight(model, &[line]);
    let key = |action| model.key(Context::Guide, action);
    let (next, previous) = (key(Action::FindNext), key(Action::FindPrevious));
    let gaps = [
        ("number", (at + 1).into()),
        ("count", lines.len().into()),
        ("next", (&next).into()),
        ("previous", (&previous).into()),
    ];
    let text = model.words.tr_with("status-found", &gaps);
    say(model, text)
}

/// The lines of the page that hold what is looked for.
fn lines_found(model: &Model) -> Vec<usize> {
    let page: Page = model.guide().map(|screen| view::guide_page(model, screen)).unwrap_or_default();
    (0..page.lines.len()).filter(|&line| page.lines[line].spans.iter().any(|span| span.tone.lit)).collect()
}
