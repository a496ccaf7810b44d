//! The guide screen.

use tui_input::Input;

use super::sight::{in_sight, scroll, show_cursor, show_top_of_next, turn_heading};
use super::{copy, find, links, memory, say};
use crate::article::clean_line;
use crate::guide::{Answer, Event, Item, Outcome, StepState};
use crate::journal::What;
use crate::tui::keymap::{self, Action};
use crate::tui::message::Effect;
use crate::tui::model::{GuideScreen, LineInput, Model, Purpose, Screen};

/// Leaves the screen on top; it can be returned to.
pub(super) fn back(model: &mut Model) {
    if let Some(screen) = model.stack.pop() {
        // The lines of a log belong to the paste, which may be another one by then.
        if !matches!(screen, Screen::Log(_)) {
            model.forward.push(screen);
        }
        match model.stack.last() {
            Some(Screen::Tree(_)) => super::tree::refresh(model),
            Some(Screen::Guide(_) | Screen::Log(_)) => {}
            None => super::search::refresh_rows(model),
        }
        super::settle(model);
    }
}

/// Leaves all screens but the search.
pub(super) fn leave_all(model: &mut Model) {
    while !model.stack.is_empty() {
        back(model);
    }
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let item = item_of(model, screen);
    match (action, item) {
        (Action::Back, _) => back(model),
        (Action::Up, _) => step_cursor(model, -1),
        (Action::Down, _) => step_cursor(model, 1),
        (Action::PageUp | Action::PageDown | Action::Top | Action::Bottom, _) => scroll(model, action),
        (Action::NextHeading | Action::PreviousHeading, _) => turn_heading(model, action),
        (Action::Next, _) => links::turn_link(model, 1),
        (Action::Previous, _) => links::turn_link(model, -1),
        (Action::Browse, _) => return links::browse(model),
        (Action::Undo, _) => return undo(model),
        (Action::Find, _) => ask(model, Purpose::Find),
        (Action::FindNext, _) => return find::turn(model, 1),
        (Action::FindPrevious, _) => return find::turn(model, -1),
        (Action::Afresh, _) => return memory::afresh(model),
        (Action::Copy, _) => return copy::step(model, false),
        (Action::CopyOther, _) => return copy::step(model, true),
        (Action::CopyNote, _) => return copy::note(model),
        (Action::WriteNote, _) => copy::ask_where(model),
        (Action::Remark, _) if !screen.overview => ask(model, Purpose::Remark),
        (Action::Open, _) if screen.link.is_some() => return links::follow(model),
        (Action::Open, Spot::Next) => {
            let place = screen.next_selected;
            return open_next(model, place);
        }
        (Action::Number(number), Spot::Next) => return open_next(model, usize::from(number) - 1),
        (Action::Open | Action::Tick, Spot::Item(Item::Step(_) | Item::Choice(_))) if !in_sight(model, screen) => {
            show_cursor(model);
        }
        (Action::Open | Action::Tick, Spot::Item(Item::Step(key))) => {
            let done = screen.guide.step(&key) != StepState::Open;
            return if done { repeat_hint(model) } else { apply(model, Event::Ticked(key)) };
        }
        (Action::Open, Spot::Item(Item::Choice(_))) => {
            let option = screen.option;
            return choose(model, option);
        }
        (Action::Number(number), Spot::Item(Item::Choice(_))) => return choose(model, usize::from(number) - 1),
        (Action::Skip, Spot::Item(Item::Step(key))) => ask(model, Purpose::Skip(key)),
        (Action::Number(number @ 1..=4), Spot::Item(Item::Question)) => return answer(model, number),
        (Action::Tick, _) => scroll(model, Action::PageDown),
        (Action::Open, Spot::Item(Item::Question)) => {
            let number = |name, number| (name, keymap::Context::Guide, Action::Number(number));
            let keys = [number("yes", 1), number("no", 2), number("other", 3), number("later", 4)];
            let text = model.say_keys("status-answer", &keys);
            return say(model, text);
        }
        (Action::Number(1..=4), Spot::Item(Item::Step(_))) => {
            let keys = [("tick", Action::Tick), ("skip", Action::Skip)];
            let keys = keys.map(|(gap, action)| (gap, keymap::Context::Guide, action));
            let text = model.say_keys("status-steps-first", &keys);
            return say(model, text);
        }
        _ => {}
    }
    Vec::new()
}

/// What the keys of a guide act on.
pub(super) enum Spot {
    /// Something that waits in the resolution.
    Item(Item),
    /// The list of what to open next.
    Next,
    /// Nothing: the guide ended well.
    Ended,
}

/// What the keys act on in the guide on the screen.
pub(super) fn item_of(model: &Model, screen: &GuideScreen) -> Spot {
    match screen.guide.outcome() {
        _ if screen.overview => Spot::Next,
        Outcome::Open => Spot::Item(screen.guide.at_cursor(model.library.article(screen.guide.address.entry))),
        Outcome::NothingLeft => Spot::Next,
        Outcome::Solved | Outcome::Later => Spot::Ended,
    }
}

/// Records an event, and keeps what waits next in sight.
fn apply(model: &mut Model, event: Event) -> Vec<Effect> {
    let now = model.now;
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return Vec::new() };
    let article = model.library.article(screen.guide.address.entry);
    let what = screen.names.what(&event);
    screen.guide.apply(article, event, now);
    screen.link = None;
    screen.option = 0;
    show_cursor(model);
    what.map_or_else(Vec::new, |what| memory::record(model, what))
}

/// Opens what is offered next, at this place of the list.
fn open_next(model: &mut Model, place: usize) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let from = (!screen.overview).then(|| screen.id.clone());
    let address = screen.next.get(place).copied();
    address.map_or_else(Vec::new, |address| memory::open_from(model, address, from))
}

fn repeat_hint(model: &mut Model) -> Vec<Effect> {
    let text = model.say_keys("status-done-already", &[("undo", keymap::Context::Guide, Action::Undo)]);
    say(model, text)
}

pub(super) fn choose(model: &mut Model, option: usize) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let article = model.library.article(screen.guide.address.entry);
    let Item::Choice(choice) = screen.guide.at_cursor(article) else { return Vec::new() };
    if option >= screen.guide.options(article, &choice) {
        return Vec::new();
    }
    apply(model, Event::Chose { choice, option })
}

fn answer(model: &mut Model, number: u8) -> Vec<Effect> {
    let answer = match number {
        1 => Answer::Yes,
        2 => Answer::No,
        3 => {
            ask(model, Purpose::DoesNotApply);
            return Vec::new();
        }
        _ => Answer::Later,
    };
    answered(model, answer, String::new())
}

fn answered(model: &mut Model, answer: Answer, reason: String) -> Vec<Effect> {
    let Some(screen) = model.guide() else { return Vec::new() };
    let resolution = screen.guide.current();
    let mut effects = apply(model, Event::Answered { resolution, answer, reason });
    let Some(screen) = model.guide() else { return effects };
    let sentence = match screen.guide.outcome() {
        Outcome::Solved => "status-solved",
        Outcome::Later => "status-later",
        Outcome::NothingLeft => "status-nothing-left",
        Outcome::Open if resolution != screen.guide.current() => "status-next-resolution",
        Outcome::Open => return effects,
    };
    match sentence {
        "status-later" => back(model),
        _ => {
            memory::offer_next(model);
            show_top_of_next(model);
        }
    }
    let text = model.words.tr(sentence);
    effects.extend(say(model, text));
    effects
}

fn ask(model: &mut Model, purpose: Purpose) {
    model.line = Some(LineInput { purpose, input: Input::default() });
}

/// The end of a line of text that was asked for.
pub(super) fn on_line(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(line) = model.line.take() else { return Vec::new() };
    if action != Action::Open {
        return Vec::new();
    }
    let typed = clean_line(line.input.value());
    match line.purpose {
        Purpose::Skip(step) => apply(model, Event::Skipped { step, reason: typed }),
        Purpose::DoesNotApply => answered(model, Answer::DoesNotApply, typed),
        Purpose::Remark if typed.is_empty() => Vec::new(),
        Purpose::Remark => apply(model, Event::Remarked(typed)),
        Purpose::NoteFile if typed.is_empty() => Vec::new(),
        Purpose::NoteFile => copy::write_note(model, typed),
        Purpose::Find => find::find(model, typed),
    }
}

fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return Vec::new() };
    let undone = screen.guide.undo(model.library.article(screen.guide.address.entry));
    screen.link = None;
    if !screen.overview {
        screen.next.clear();
    }
    let what = undone.as_ref().and_then(|event| screen.names.what(event)).map(Box::new);
    show_cursor(model);
    let mut effects = what.map_or_else(Vec::new, |what| memory::record(model, What::Undone { what }));
    let text = model.words.tr(if undone.is_some() { "status-undone" } else { "status-nothing-to-undo" });
    effects.extend(say(model, text));
    effects
}

/// Moves the cursor. At either end the text is scrolled instead, so that all of it can be read with the same keys.
fn step_cursor(model: &mut Model, by: isize) {
    let Some(screen) = model.guide() else { return };
    let article = model.library.article(screen.guide.address.entry);
    match item_of(model, screen) {
        Spot::Next => {
            let last = screen.next.len().saturating_sub(1);
            let selected = screen.next_selected.saturating_add_signed(by).min(last);
            if selected == screen.next_selected {
                return scroll(model, if by < 0 { Action::Up } else { Action::Down });
            }
            if let Some(screen) = model.guide_mut() {
                screen.next_selected = selected;
            }
            show_cursor(model);
        }
        Spot::Ended => scroll(model, if by < 0 { Action::Up } else { Action::Down }),
        Spot::Item(item) => {
            if let Item::Choice(key) = &item {
                let options = screen.guide.options(article, key);
                let option = screen.option.saturating_add_signed(by);
                if option < options && option != screen.option {
                    if let Some(screen) = model.guide_mut() {
                        (screen.option, screen.link) = (option, None);
                    }
                    return show_cursor(model);
                }
            }
            move_item(model, &item, by);
        }
    }
}

fn move_item(model: &mut Model, from: &Item, by: isize) {
    let Some(Screen::Guide(screen)) = model.stack.last_mut() else { return };
    let article = model.library.article(screen.guide.address.entry);
    screen.guide.move_cursor(article, by);
    screen.link = None;
    screen.option = 0;
    if screen.guide.at_cursor(article) == *from {
        scroll(model, if by < 0 { Action::Up } else { Action::Down });
    } else {
        show_cursor(model);
    }
}
