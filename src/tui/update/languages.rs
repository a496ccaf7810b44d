//! The language picker: the language of articles, and the one beside it.

use super::lists::{self, moved};
use super::status::say;
use super::{nav, reload, viewport, walks};
use crate::article::Locale;
use crate::i18n::MessageId;
use crate::library::Languages;
use crate::session::SessionCommand;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{LanguagesScreen, Screen};
use crate::tui::sizes;

/// Shows the languages that there are, with the one that is read selected.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let languages = model.library.languages();
    if languages.len() < 2 {
        let only = languages.first().map_or_else(String::new, |locale| model.words.language_name(locale));
        let text = model.words.tr_with(MessageId::StatusOnlyLanguage, &[("language", (&only).into())]);
        return say(model, text);
    }
    let nearest = |wanted: &Locale| {
        let near = languages.iter().filter(|locale| locale.serves(wanted) > 0);
        near.max_by_key(|locale| locale.serves(wanted)).cloned()
    };
    let first = nearest(&model.languages.lang);
    let second = model.languages.beside.as_ref().and_then(nearest);
    let selected = first.as_ref().and_then(|first| languages.iter().position(|one| one == first)).unwrap_or(0);
    let view = model.view;
    model.stack.push(Screen::Languages(LanguagesScreen { languages, first, second, view, selected, offset: 0 }));
    model.forward.clear();
    lists::settle(model);
    Vec::new()
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = sizes::tree_rows(model);
    let Some(Screen::Languages(screen)) = model.stack.last_mut() else { return Vec::new() };
    let Some(language) = screen.languages.get(screen.selected).cloned() else { return Vec::new() };
    match action {
        Action::Open => {
            if screen.second.as_ref() == Some(&language) {
                screen.second = screen.first.clone();
            }
            screen.first = Some(language);
            return close(model);
        }
        Action::Tick => {
            screen.second = if screen.second.as_ref() == Some(&language) { None } else { Some(language) };
        }
        Action::Back => return close(model),
        action => {
            if let Some(selected) = moved(screen.selected, screen.languages.len(), shown, action) {
                screen.selected = selected;
            }
        }
    }
    lists::settle(model);
    Vec::new()
}

/// A language is selected by the first click and read in by the next one.
pub(super) fn click(model: &mut Model, row: usize) -> Vec<Effect> {
    let Some(Screen::Languages(screen)) = model.stack.last_mut() else { return Vec::new() };
    if std::mem::replace(&mut screen.selected, row) == row { on_action(model, Action::Open) } else { Vec::new() }
}

/// Leaves the picker. If something else was picked, the content is read in it, and the guide goes on.
fn close(model: &mut Model) -> Vec<Effect> {
    let Some(Screen::Languages(screen)) = model.stack.last() else { return Vec::new() };
    let lang = screen.first.clone().unwrap_or_else(|| model.languages.lang.clone());
    let picked = Languages { lang, named: true, beside: screen.second.clone() };
    // What was in sight of the screen below stays so in the view that was turned to.
    let view = std::mem::replace(&mut model.view, screen.view);
    nav::back(model);
    viewport::keep(model, |model| model.view = view);
    let known = &model.languages;
    let same = known.lang.serves(&picked.lang) > 0 && picked.lang.serves(&known.lang) > 0;
    if same && known.beside == picked.beside || !model.load.ended {
        return Vec::new();
    }
    let guide = model.walk().filter(|walk| !walk.overview).map(|walk| walk.id.clone());
    let name = |locale: &Locale| model.words.language_name(locale);
    let (first, second) = (name(&picked.lang), picked.beside.as_ref().map(name));
    let text = match &second {
        Some(second) => {
            let gaps = [("first", (&first).into()), ("second", second.into())];
            model.words.tr_with(MessageId::StatusReadingBeside, &gaps)
        }
        None => model.words.tr_with(MessageId::StatusReading, &[("first", (&first).into())]),
    };
    let mut effects = reload::in_languages(model, picked, guide);
    model.picked = true;
    // A case that ended keeps the languages it had.
    if model.session.case().is_some_and(|case| model.session.history().is_open(case)) {
        effects.extend(remember(model));
    }
    effects.extend(say(model, text));
    effects
}

/// Keeps the languages with the current case.
fn remember(model: &mut Model) -> Vec<Effect> {
    let Languages { lang, beside, .. } = &model.languages;
    let beside = beside.as_ref().map_or_else(String::new, ToString::to_string);
    walks::apply(model, SessionCommand::Languages(lang.to_string(), beside))
}
