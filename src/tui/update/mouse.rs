//! The mouse. It does what keys do, where it points.

use super::status::say;
use super::{cases, guide, languages, links, lists, log, note, outline, problems, search, tree, viewport};
use crate::guide::Answer;
use crate::i18n::MessageId;
use crate::session::RowId;
use crate::tui::keymap::Action;
use crate::tui::message::{Effect, Mouse, MouseKind};
use crate::tui::model::{Focus, Model};
use crate::tui::screens::Screen;
use crate::tui::spot::{Spot, spot};

/// How many lines the wheel scrolls at once.
const NOTCH: usize = 3;

/// Turns the mouse on or off. While it is off, the terminal selects text with it.
pub(super) fn turn(model: &mut Model) -> Vec<Effect> {
    model.mouse = !model.mouse;
    let text = model.words.tr(if model.mouse { MessageId::StatusMouseOn } else { MessageId::StatusMouseOff });
    let mut effects = say(model, text);
    effects.push(Effect::Mouse(model.mouse));
    effects
}

/// Something that the mouse did. `on_help` scrolls the help.
pub(super) fn on_mouse(model: &mut Model, mouse: Mouse, on_help: fn(&mut Model, Action)) -> Vec<Effect> {
    if !model.mouse {
        return Vec::new();
    }
    let spot = spot(model, mouse.column, mouse.row);
    let action = match mouse.kind {
        MouseKind::Click => return spot.map_or_else(Vec::new, |spot| click(model, spot)),
        MouseKind::Up => Action::Up,
        MouseKind::Down => Action::Down,
    };
    if model.help.is_some() {
        on_help(model, action);
        return Vec::new();
    }
    wheel(model, spot, action)
}

fn wheel(model: &mut Model, spot: Option<Spot>, action: Action) -> Vec<Effect> {
    if model.line.is_some() {
        return Vec::new();
    }
    if model.outline.is_some() {
        return (0..NOTCH).flat_map(|_| outline::on_action(model, action)).collect();
    }
    if model.stack.is_empty() && model.search.focus != Focus::Box {
        model.search.focus = if spot == Some(Spot::Preview) { Focus::Preview } else { Focus::List };
    }
    for _ in 0..NOTCH {
        match model.stack.last() {
            Some(Screen::Guide(_)) => viewport::scroll(model, action),
            Some(Screen::Tree(_)) => drop(tree::on_action(model, action)),
            Some(Screen::Log(_)) => drop(log::on_action(model, action)),
            Some(Screen::Cases(_)) => drop(cases::on_action(model, action)),
            Some(Screen::Languages(_)) => drop(languages::on_action(model, action)),
            Some(Screen::Note(_)) => drop(note::on_action(model, action)),
            Some(Screen::Problems(_)) => drop(problems::on_action(model, action)),
            None if spot == Some(Spot::Preview) => search::scroll_preview(model, action),
            None => drop(search::on_action(model, action)),
        }
    }
    Vec::new()
}

fn click(model: &mut Model, spot: Spot) -> Vec<Effect> {
    match spot {
        Spot::Box => model.search.focus = Focus::Box,
        Spot::Preview => model.search.focus = Focus::Preview,
        Spot::PreviewLink(link) => return links::follow_in_preview(model, link),
        Spot::ListRow(row) => return click_row(model, row),
        Spot::Heading(place) => return outline::click(model, place),
        Spot::Row(row) => return guide::click(model, row),
        Spot::Answer(number) => {
            viewport::go_to_row(model, RowId::Question);
            return Answer::of_number(number).map_or_else(Vec::new, |answer| guide::answer_with(model, answer));
        }
        Spot::Link(link) => {
            if let Some(screen) = model.guide_mut() {
                screen.link = Some(link);
                return links::follow(model);
            }
        }
    }
    Vec::new()
}

/// A row is selected by the first click and opened by the next one.
fn click_row(model: &mut Model, row: usize) -> Vec<Effect> {
    let before = match model.stack.last_mut() {
        Some(Screen::Log(log)) => {
            log.selected = row;
            return log::turn(model);
        }
        Some(Screen::Cases(_)) => return cases::click(model, row),
        Some(Screen::Languages(_)) => return languages::click(model, row),
        Some(Screen::Tree(tree)) => std::mem::replace(&mut tree.selected, row),
        _ => {
            let before = model.search.selected;
            let was_there = model.search.focus == Focus::List;
            model.search.focus = Focus::List;
            search::select(model, row);
            if was_there { before } else { usize::MAX }
        }
    };
    lists::settle(model);
    match model.stack.last() {
        _ if before != row => Vec::new(),
        Some(Screen::Tree(_)) => tree::on_action(model, Action::Open),
        _ => search::on_action(model, Action::Open),
    }
}
