//! The guide screen.

use tui_input::Input;

use super::status::say;
use super::viewport::{cursor_in_sight, in_sight, scroll, show_cursor, step, turn_heading};
use super::walks::{apply, go};
use super::{copy, find, links, nav, note, viewport};
use crate::guide::{Answer, Item, Outcome, StepState};
use crate::i18n::MessageId;
use crate::session::{RowId, SessionCommand};
use crate::tui::keymap::{self, Action};
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::pages;
use crate::tui::screens::{Prompt, Purpose, Screen};

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return Vec::new() };
    let (id, overview) = (screen.walk, walk.overview);
    match action {
        Action::Back => nav::back(model),
        Action::Up | Action::Down => step(model, action),
        Action::PageUp | Action::PageDown | Action::Top | Action::Bottom => scroll(model, action),
        Action::NextHeading | Action::PreviousHeading => turn_heading(model, action),
        Action::Next => links::turn_link(model, 1),
        Action::Previous => links::turn_link(model, -1),
        Action::Browse => return links::browse(model),
        Action::Find => ask(model, Purpose::Find),
        Action::FindNext => return find::turn(model, 1),
        Action::FindPrevious => return find::turn(model, -1),
        Action::Open if screen.link.is_some() => return links::follow(model),
        Action::Open | Action::Tick => return enter(model, action),
        Action::Number(number) => return digit(model, number),
        _ if overview => {}
        Action::Undo => return act(model, SessionCommand::Undo(id)),
        Action::Afresh => return act(model, SessionCommand::Restart(id)),
        Action::Copy => return copy::step(model, false),
        Action::CopyOther => return copy::step(model, true),
        Action::CopyNote => note::of_guide(model),
        Action::WriteNote => note::ask_where(model),
        Action::Remark => ask(model, Purpose::Remark),
        // A step off the screen is scrolled to first, as with Space.
        Action::Skip if matches!(item(model), Some(Item::Step(_))) => match cursor_in_sight(model) {
            true => ask(model, Purpose::Skip),
            false => scroll(model, Action::PageDown),
        },
        _ => {}
    }
    Vec::new()
}

/// What waits under the cursor.
fn item(model: &Model) -> Option<Item> {
    let walk = model.walk()?;
    walk.item(model.library.article(walk.guide.address.entry))
}

/// Enter and Space: they do what the row under the cursor is for, and read on where it is not in sight.
fn enter(model: &mut Model, action: Action) -> Vec<Effect> {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return Vec::new() };
    let id = screen.walk;
    if !cursor_in_sight(model) {
        scroll(model, Action::PageDown);
        return Vec::new();
    }
    match (action, walk.cursor) {
        (Action::Tick, RowId::Step(_)) => act(model, SessionCommand::Toggle(id)),
        (Action::Tick, _) => {
            scroll(model, Action::PageDown);
            Vec::new()
        }
        (_, RowId::Question) => {
            let number = |name, number| (name, keymap::Context::Guide, Action::Number(number));
            let keys = [number("yes", 1), number("no", 2), number("other", 3), number("later", 4)];
            let text = model.say_keys(MessageId::StatusAnswer, &keys);
            say(model, text)
        }
        (_, RowId::End) => Vec::new(),
        _ => act(model, SessionCommand::Advance(id)),
    }
}

/// A digit opens what is offered next, chooses an option while a choice waits, or answers the question.
fn digit(model: &mut Model, number: u8) -> Vec<Effect> {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return Vec::new() };
    let id = screen.walk;
    let article = model.library.article(walk.guide.address.entry);
    if walk.overview || walk.guide.outcome() != Outcome::Open {
        return act(model, SessionCommand::Next(id, usize::from(number) - 1));
    }
    if let Some(place) = walk.open_choice(article) {
        go(model, RowId::Option(place, 0));
        return act(model, SessionCommand::Choose(id, usize::from(number) - 1));
    }
    if let (Some(Item::Choice(_)), RowId::Option(..)) = (walk.item(article), walk.cursor) {
        return act(model, SessionCommand::Choose(id, usize::from(number) - 1));
    }
    match Answer::of_number(number) {
        Some(answer) if in_sight(model, RowId::Question) => answer_with(model, answer),
        Some(_) => {
            go(model, RowId::Question);
            pages::refresh(model);
            show_cursor(model);
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// Answers the question; that a fix does not apply is asked a reason for.
pub(super) fn answer_with(model: &mut Model, answer: Answer) -> Vec<Effect> {
    let Some(id) = model.guide().map(|screen| screen.walk) else { return Vec::new() };
    if answer == Answer::DoesNotApply {
        ask(model, Purpose::DoesNotApply);
        return Vec::new();
    }
    act(model, SessionCommand::Answer(id, answer, String::new()))
}

/// Applies a command and keeps what waits next in sight. After an answer the page is another one: it is read from its top.
fn act(model: &mut Model, command: SessionCommand) -> Vec<Effect> {
    let to_top = matches!(command, SessionCommand::Answer(..));
    let stays = matches!(command, SessionCommand::Next(..) | SessionCommand::Restart(_) | SessionCommand::Remark(..));
    let before = model.guide().map(|screen| screen.walk);
    let effects = apply(model, command);
    pages::refresh(model);
    let same = model.guide().map(|screen| screen.walk) == before;
    if let Some(Screen::Guide(screen)) = model.stack.last_mut().filter(|_| to_top) {
        screen.scroll = 0;
    }
    if same && !stays {
        show_cursor(model);
    }
    effects
}

fn ask(model: &mut Model, purpose: Purpose) {
    model.line = Some(Prompt { purpose, input: Input::default() });
}

/// The end of a line of text that was asked for in a guide.
pub(super) fn on_line(model: &mut Model, purpose: Purpose, typed: String) -> Vec<Effect> {
    let Some(id) = model.guide().map(|screen| screen.walk) else { return Vec::new() };
    match purpose {
        Purpose::Skip => act(model, SessionCommand::Skip(id, typed)),
        Purpose::DoesNotApply => act(model, SessionCommand::Answer(id, Answer::DoesNotApply, typed)),
        Purpose::Remark if !typed.is_empty() => act(model, SessionCommand::Remark(id, typed)),
        Purpose::Find => find::find(model, typed),
        Purpose::Remark | Purpose::NoteFile | Purpose::CaseName => Vec::new(),
    }
}

/// A click on a row: a step that is open is ticked, an option chosen, what is offered next opened; anything else gets the
/// cursor.
pub(super) fn click(model: &mut Model, row: RowId) -> Vec<Effect> {
    let (Some(screen), Some(walk)) = (model.guide(), model.walk()) else { return Vec::new() };
    let (id, ended) = (screen.walk, walk.guide.outcome() != Outcome::Open);
    match row {
        RowId::Next(index) => return act(model, SessionCommand::Next(id, index)),
        // What ended is left as it is.
        _ if ended => return Vec::new(),
        _ => {}
    }
    go(model, row);
    let open = |key| model.walk().is_some_and(|walk| walk.guide.step(key) == StepState::Open);
    match (row, item(model)) {
        (RowId::Option(_, option), _) => return act(model, SessionCommand::Choose(id, option)),
        (RowId::Step(_), Some(Item::Step(key))) if open(&key) => return act(model, SessionCommand::Toggle(id)),
        _ => {}
    }
    viewport::settle(model);
    Vec::new()
}
