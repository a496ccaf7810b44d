//! The only door to change: a message comes in, the model changes, effects go out.

mod asked;
mod cases;
mod copy;
mod edit;
mod find;
mod guide;
mod languages;
mod links;
mod lists;
mod load;
mod log;
mod mouse;
mod nav;
mod note;
mod outline;
mod problems;
mod reload;
mod search;
mod status;
mod text;
mod tree;
mod viewport;
mod walks;

use tui_input::Input;

use super::Key;
use super::keymap::{Action, Context};
use super::message::{Effect, Msg, Piece};
use super::model::{Focus, Model};
use super::screens::{Purpose, Screen};
use super::{pages, sizes};
use crate::article::clean_line;
use crate::i18n::MessageId;
pub(super) use status::say;

pub use search::fill;

/// Takes one message into the model. Does nothing else: what is to be done outside is returned.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = handle(model, msg);
    cases::forget_deleted(model, &mut effects);
    settle(model);
    effects
}

fn handle(model: &mut Model, msg: Msg) -> Vec<Effect> {
    if waits(model, &msg) {
        model.search.waiting.get_or_insert_default().push(msg);
        return Vec::new();
    }
    match msg {
        Msg::Key(key) => on_key(model, key),
        Msg::Mouse(mouse) => mouse::on_mouse(model, mouse, on_help),
        Msg::Paste(text) => on_paste(model, &text),
        Msg::Resize(columns, rows) => {
            viewport::keep(model, |model| model.size = (columns, rows));
            Vec::new()
        }
        Msg::Loaded(loaded) => load::loaded(model, loaded),
        Msg::Loading(since) => {
            model.load.seconds = usize::try_from(since.as_secs()).ok();
            Vec::new()
        }
        Msg::LoadEnded => load::ended(model),
        Msg::LoadFailed(error) => vec![Effect::Fail(error.into())],
        Msg::Broken(error) => vec![Effect::Fail(error)],
        Msg::Found { generation, found } => search::found(model, generation, *found),
        Msg::NotOpened(address) => {
            let text = model.words.tr_with(MessageId::StatusAddress, &[("address", (&address).into())]);
            let mut effects = say(model, text);
            effects.push(Effect::Copy { piece: Piece::Address, text: address });
            effects
        }
        Msg::Edited { editor, failed } => edit::edited(model, &editor, failed),
        Msg::Remembered(contents) => walks::remembered(model, *contents),
        Msg::NotKept(reason) => walks::not_saved(model, &reason),
        Msg::Sent { piece, way } => copy::sent(model, piece, &way),
        Msg::NotSent { piece, text } => vec![Effect::CopyByTerminal { piece, text }],
        Msg::NoteWritten { path, failed } => note::written(model, &path, failed.as_deref()),
        Msg::StatusOver(generation) => {
            if generation == model.status_generation {
                model.status = None;
            }
            Vec::new()
        }
        Msg::Redraw => Vec::new(),
        Msg::Stop => vec![Effect::Suspend],
        Msg::Signal(number) => quit(model, SIGNALLED.saturating_add(u8::try_from(number).unwrap_or_default())),
    }
}

/// Whether a message is for what is about to be opened. Nobody waits to go back or to leave.
fn waits(model: &Model, msg: &Msg) -> bool {
    let at_once = |key| {
        let action = model.keys.action(key, model.place());
        matches!(action, Some(Action::Back | Action::Interrupt | Action::Suspend))
    };
    model.search.waiting.is_some()
        && match msg {
            Msg::Key(key) => !at_once(*key),
            Msg::Mouse(_) | Msg::Paste(_) => true,
            _ => false,
        }
}

fn on_key(model: &mut Model, key: Key) -> Vec<Effect> {
    let place = model.place();
    match model.keys.action(key, place) {
        Some(Action::Interrupt) => quit(model, INTERRUPTED),
        Some(Action::Suspend) => vec![Effect::Suspend],
        Some(action) => on_action(model, place, action),
        None => on_text(model, place, key),
    }
}

/// The exit code of a program that was ended by ctrl-c.
const INTERRUPTED: u8 = 130;

/// The exit code of a program that was ended by a signal is this and the signal's number.
const SIGNALLED: u8 = 128;

fn on_action(model: &mut Model, place: Context, action: Action) -> Vec<Effect> {
    match (place, action) {
        (Context::Help, action) => {
            on_help(model, action);
            Vec::new()
        }
        (Context::Line, action) => on_line(model, action),
        (Context::Filter, action) if action != Action::Help => on_filter(model, action),
        (Context::Outline, action) if action != Action::Help => outline::on_action(model, action),
        (_, Action::Quit) => quit(model, 0),
        (_, Action::Help) => {
            model.help = Some(0);
            Vec::new()
        }
        (Context::Note, Action::View) => note::on_action(model, action),
        (_, Action::View) => {
            viewport::keep(model, |model| model.view = model.view.next());
            let text = model.words.tr(match model.view {
                crate::config::View::Both => MessageId::StatusViewBoth,
                crate::config::View::Target => MessageId::StatusViewTarget,
                crate::config::View::Source => MessageId::StatusViewSource,
            });
            let mut effects = say(model, text);
            effects.push(Effect::RememberView(model.view));
            effects
        }
        (_, Action::Search) => {
            nav::leave_all(model);
            model.search.focus = Focus::Box;
            Vec::new()
        }
        (_, Action::Tree) => {
            tree::open(model);
            Vec::new()
        }
        (_, Action::NewCase) => search::new_case(model),
        (_, Action::Cases) => {
            cases::open(model);
            Vec::new()
        }
        (_, Action::Outline) => outline::open(model),
        (_, Action::Log) => log::open(model),
        (_, Action::Edit) => edit::edit(model),
        (_, Action::Problems) => problems::open(model),
        (_, Action::Mouse) => mouse::turn(model),
        (_, Action::Reload) => reload::reload(model),
        (_, Action::Languages) => languages::open(model),
        (_, Action::Forward) => {
            if let Some(screen) = model.forward.pop() {
                model.stack.push(screen);
            }
            Vec::new()
        }
        (Context::Tree, action) => tree::on_action(model, action),
        (Context::Log, action) => log::on_action(model, action),
        (Context::Cases, action) => cases::on_action(model, action),
        (Context::Note, action) => note::on_action(model, action),
        (Context::Languages, action) => languages::on_action(model, action),
        (Context::Problems, action) => problems::on_action(model, action),
        (Context::Guide, action) => guide::on_action(model, action),
        (_, action) => search::on_action(model, action),
    }
}

/// Ends the program with this exit code.
fn quit(model: &mut Model, code: u8) -> Vec<Effect> {
    let mut effects = asked::end(model);
    effects.push(Effect::Quit(code));
    effects
}

/// The keys of the filter line of the tree or the cases.
fn on_filter(model: &mut Model, action: Action) -> Vec<Effect> {
    match model.stack.last() {
        Some(Screen::Tree(_)) => {
            tree::on_filter(model, action);
            Vec::new()
        }
        _ => cases::on_filter(model, action),
    }
}

/// Changes the words of the filter line.
fn change_filter(model: &mut Model, change: impl FnOnce(&mut Input)) {
    match model.stack.last() {
        Some(Screen::Tree(_)) => tree::change_filter(model, change),
        _ => cases::change_filter(model, change),
    }
}

/// The end of a line of text that was asked for.
fn on_line(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(line) = model.line.take().filter(|_| action == Action::Open) else { return Vec::new() };
    let typed = clean_line(line.input.value());
    match line.purpose {
        Purpose::NoteFile if typed.is_empty() => Vec::new(),
        Purpose::NoteFile => note::write(model, typed),
        Purpose::CaseName => cases::named(model, typed),
        purpose => guide::on_line(model, purpose, typed),
    }
}

/// The keys that the help shows can be scrolled; anything else closes it.
fn on_help(model: &mut Model, action: Action) {
    let last = sizes::help_hidden(model);
    model.help = match (model.help, action) {
        (Some(at), Action::Up) => Some(at.saturating_sub(1)),
        (Some(at), Action::Down) => Some((at + 1).min(last)),
        (Some(at), Action::PageUp) => Some(at.saturating_sub(usize::from(model.size.1 / 2))),
        (Some(at), Action::PageDown) => Some((at + usize::from(model.size.1 / 2)).min(last)),
        _ => None,
    };
}

/// A key that means nothing by itself is text where text is typed.
fn on_text(model: &mut Model, place: Context, key: Key) -> Vec<Effect> {
    match place {
        Context::Box => search::on_text(model, key),
        Context::Outline => {
            outline::on_text(model, key);
            Vec::new()
        }
        Context::Filter => {
            if let Some(request) = text::request(key) {
                change_filter(model, |input| {
                    if !text::is_full(input, request) {
                        input.handle(request);
                    }
                });
            }
            Vec::new()
        }
        Context::Line => {
            if let (Some(line), Some(request)) = (&mut model.line, text::request(key)) {
                line.input.handle(request);
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn on_paste(model: &mut Model, text: &str) -> Vec<Effect> {
    match model.place() {
        Context::Line => {
            if let Some(line) = &mut model.line {
                text::insert(&mut line.input, &clean_line(text));
            }
            Vec::new()
        }
        Context::Outline => {
            outline::on_paste(model, text);
            Vec::new()
        }
        Context::Filter => {
            change_filter(model, |input| text::insert(input, &clean_line(text)));
            Vec::new()
        }
        _ => {
            // What is pasted is to be searched for, whatever lay on top.
            model.help = None;
            search::on_paste(model, text)
        }
    }
}

/// Brings everything that depends on the size or the content of the model in order. The page of the screen is laid out
/// here at the latest, if what it shows has changed.
fn settle(model: &mut Model) {
    lists::settle(model);
    pages::refresh(model);
    match model.guide() {
        Some(_) => viewport::settle(model),
        None => lists::settle_preview(model),
    }
    outline::settle(model);
    cases::settle(model);
    note::settle(model);
    problems::settle(model);
    status::settle(model);
    if let Some(at) = model.help {
        model.help = Some(at.min(sizes::help_hidden(model)));
    }
}
