//! The mouse. It does what keys do, where it points.

use super::guide::{Spot as Waits, item_of};
use super::{guide, links, lists, log, on_action, on_help, outline, say, search, sight};
use crate::article::Article;
use crate::guide::{Item, StepState};
use crate::tui::keymap::Action;
use crate::tui::message::{Deed, Effect, Mouse};
use crate::tui::model::{Focus, GuideScreen, Model, Screen};
use crate::tui::view::{self, Spot};

/// How many lines the wheel scrolls at once.
const NOTCH: usize = 3;

/// Turns the mouse on or off. While it is off, the terminal selects text with it.
pub(super) fn turn(model: &mut Model) -> Vec<Effect> {
    model.mouse = !model.mouse;
    let text = model.words.tr(if model.mouse { "status-mouse-on" } else { "status-mouse-off" });
    let mut effects = say(model, text);
    effects.push(Effect::Mouse(model.mouse));
    effects
}

pub(super) fn on_mouse(model: &mut Model, mouse: Mouse) -> Vec<Effect> {
    if !model.mouse {
        return Vec::new();
    }
    let spot = view::spot(model, mouse.column, mouse.row);
    match mouse.deed {
        Deed::Click => spot.map_or_else(Vec::new, |spot| click(model, spot)),
        Deed::Up => wheel(model, spot, Action::Up),
        Deed::Down => wheel(model, spot, Action::Down),
    }
}

fn wheel(model: &mut Model, spot: Option<Spot>, action: Action) -> Vec<Effect> {
    if model.help.is_some() {
        on_help(model, action);
        return Vec::new();
    }
    if model.line.is_some() {
        return Vec::new();
    }
    if model.outline.is_some() {
        return (0..NOTCH).flat_map(|_| outline::on_action(model, action)).collect();
    }
    if model.stack.is_empty() && model.search.focus != Focus::Box {
        model.search.focus = if spot == Some(Spot::Preview) { Focus::Preview } else { Focus::List };
    }
    let mut effects = Vec::new();
    for _ in 0..NOTCH {
        if model.guide().is_some() {
            sight::scroll(model, action);
        } else if spot == Some(Spot::Preview) {
            search::scroll_preview(model, action);
        } else {
            effects.extend(on_action(model, model.place(), action));
        }
    }
    effects
}

fn click(model: &mut Model, spot: Spot) -> Vec<Effect> {
    match spot {
        Spot::Box => model.search.focus = Focus::Box,
        Spot::Preview => model.search.focus = Focus::Preview,
        Spot::PreviewLink(link) => return links::follow_in_preview(model, link),
        Spot::Row(row) => return click_row(model, row),
        Spot::Heading(place) => return outline::click(model, place),
        Spot::Item(place) => return click_item(model, place),
        // What ended is left as it is.
        Spot::Option(place, option) if waits(model) => {
            move_to(model, place);
            return guide::choose(model, option);
        }
        Spot::Option(..) => {}
        Spot::Answer(number) => {
            let question = model.guide().map(|screen| screen.guide.items(article_of(model, screen)).len() - 1);
            move_to(model, question.unwrap_or_default());
            return guide::on_action(model, Action::Number(number));
        }
        Spot::Next(place) => {
            if let Some(screen) = model.guide_mut() {
                (screen.next_selected, screen.link) = (place, None);
                return guide::on_action(model, Action::Open);
            }
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
    if before == row { on_action(model, model.place(), Action::Open) } else { Vec::new() }
}

/// A step that is open is ticked; anything else has the cursor put on it.
fn click_item(model: &mut Model, place: usize) -> Vec<Effect> {
    move_to(model, place);
    let Some(screen) = model.guide() else { return Vec::new() };
    match item_of(model, screen) {
        Waits::Item(Item::Step(key)) if screen.guide.step(&key) == StepState::Open => {
            guide::on_action(model, Action::Tick)
        }
        _ => Vec::new(),
    }
}

/// Whether something of the guide on the screen waits for the reader.
fn waits(model: &Model) -> bool {
    model.guide().is_some_and(|screen| matches!(item_of(model, screen), Waits::Item(_)))
}

fn article_of<'m>(model: &'m Model, screen: &GuideScreen) -> &'m Article {
    model.library.article(screen.guide.address.entry)
}

/// Puts the cursor of the guide on the item at `place`.
fn move_to(model: &mut Model, place: usize) {
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return };
    let article = model.library.article(screen.guide.address.entry);
    let items = screen.guide.items(article);
    let here = items.iter().position(|item| *item == screen.guide.at_cursor(article)).unwrap_or(0);
    let by = isize::try_from(place).unwrap_or_default() - isize::try_from(here).unwrap_or_default();
    screen.guide.move_cursor(article, by);
    screen.link = None;
    if by != 0 {
        screen.option = 0;
    }
}
