//! Commands go to the session, and what it asks for is done.

use std::collections::HashSet;

use super::status::{say, warn};
use super::{nav, reload};
use crate::article::Locale;
use crate::i18n::MessageId;
use crate::journal::{self, CaseId, Contents, JournalEvent, PastCase, add_query};
use crate::library::{Address, Languages};
use crate::search::Found;
use crate::secrets::mask;
use crate::session::{self, Notice, Query, RowId, SessionCommand, SessionEffect, World, symptom_of};
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{GuideScreen, Kept, Screen};
use crate::tui::when;

/// A hit with less than this share of the best one's score is no suggestion.
const FLOOR: f32 = 0.5;

/// Applies a command to the session and does what follows on the screen.
pub(super) fn apply(model: &mut Model, command: SessionCommand) -> Vec<Effect> {
    let (hits, query) = (suggestions(model), query_of(model));
    let world = World { library: &model.library, now: model.now, hits: &hits, query: query.as_ref() };
    let switches =
        matches!(command, SessionCommand::Resume(_) | SessionCommand::EnterCase(_) | SessionCommand::ForgetCases(_));
    let asked = model.session.apply(command, &world);
    let mut effects = Vec::new();
    let mut notices = Vec::new();
    let mut began = false;
    for effect in asked {
        match effect {
            SessionEffect::Record(record) => {
                began |= record.event == JournalEvent::CaseOpened;
                effects.push(Effect::Record(record));
            }
            SessionEffect::Forget(ids) => effects.push(Effect::Forget(ids)),
            SessionEffect::Show(walk) => show(model, walk),
            SessionEffect::Leave(walk) if model.session.walk(walk).is_none() => nav::drop_walk(model, walk),
            SessionEffect::Leave(_) => nav::back(model),
            SessionEffect::Tell(notice) => notices.push(notice),
        }
    }
    if switches {
        nav::drop_strangers(model);
    }
    if let Some(Screen::Guide(screen)) = model.stack.last_mut() {
        screen.link = None;
    }
    if began && model.picked {
        // The languages were picked before there was a case to keep them.
        let Languages { lang, beside, .. } = &model.languages;
        let beside = beside.as_ref().map_or_else(String::new, ToString::to_string);
        effects.extend(apply(model, SessionCommand::Languages(lang.to_string(), beside)));
    }
    // A sentence is about the screen that the reader sees in the end.
    for notice in notices {
        let text = sentence(model, &notice);
        effects.extend(say(model, text));
    }
    effects
}

/// Moves the cursor of the guide on the screen.
pub(super) fn go(model: &mut Model, row: RowId) {
    if let Some(walk) = model.guide().map(|screen| screen.walk) {
        apply(model, SessionCommand::Go(walk, row));
    }
}

/// Opens the guide through the symptom at `address`.
pub(super) fn open(model: &mut Model, address: Address) -> Vec<Effect> {
    apply(model, SessionCommand::Open { address, from: None })
}

/// Resumes a case: its last guide is shown, if the library has its article.
pub(super) fn resume_case(model: &mut Model, case: &CaseId) -> Vec<Effect> {
    let history = model.session.history();
    let guide = history.case(case).and_then(|case| {
        let guides = history.guides_of(case).filter(|guide| !guide.dismissed);
        let known = guides.filter(|guide| model.library.at(&guide.opened.symptom).is_some());
        known.max_by_key(|guide| guide.last).map(|guide| guide.id.clone())
    });
    let languages = model.session.history().case(case).and_then(languages_of).filter(|one| *one != model.languages);
    match (guide, languages) {
        (Some(guide), Some(languages)) if model.load.ended => reload::in_languages(model, languages, Some(guide)),
        (Some(guide), _) => apply(model, SessionCommand::Resume(guide)),
        (None, _) => apply(model, SessionCommand::EnterCase(case.clone())),
    }
}

/// The languages that were picked for a case.
fn languages_of(case: &PastCase) -> Option<Languages> {
    let (lang, beside) = case.languages.as_ref()?;
    Some(Languages { lang: Locale::parse(lang)?, named: true, beside: Locale::parse(beside) })
}

fn show(model: &mut Model, walk: session::WalkId) {
    let screen = GuideScreen { walk, scroll: 0, link: None, find: None, page: Kept::default() };
    model.stack.push(Screen::Guide(Box::new(screen)));
    model.forward.clear();
}

/// The text of a session's notice.
fn sentence(model: &Model, notice: &Notice) -> String {
    let key = |context, action| model.key(context, action);
    let (undo, afresh) = (key(Context::Guide, Action::Undo), key(Context::Guide, Action::Afresh));
    match notice {
        Notice::Resumed { at, new, gone } => {
            let when = when::when(model, *at);
            let gaps = [
                ("when", (&when).into()),
                ("new", (*new).into()),
                ("gone", (*gone).into()),
                ("afresh", (&afresh).into()),
            ];
            model.words.tr_with(notice.id(), &gaps)
        }
        _ => model.words.tr_with(notice.id(), &[("undo", (&undo).into())]),
    }
}

/// What the last search found that may help next.
fn suggestions(model: &Model) -> Vec<Address> {
    let Some(found) = &model.search.found else { return Vec::new() };
    let best = found.hits.first().map_or(0.0, |hit| hit.score);
    found.hits.iter().filter(|hit| hit.score >= best * FLOOR).map(|hit| hit.address).collect()
}

/// What is searched for, as it is kept: without secrets, and of a log only what was used.
pub(super) fn query_of(model: &Model) -> Option<Query> {
    let found = model.search.found.as_ref()?;
    let log = model.search.pasted.is_some() || found.used.is_some();
    let text = match &found.used {
        Some(used) => used.used.join(" / "),
        None => mask(model.query())
            .text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join(" / "),
    };
    Some(Query { text, log, hits: found.hits.len() })
}

/// The journal was read. What was done meanwhile is known better here.
pub(super) fn remembered(model: &mut Model, contents: Contents) -> Vec<Effect> {
    model.session.remember(contents.history);
    // What was asked meanwhile is newer.
    let asked = std::mem::replace(&mut model.search.past, contents.queries);
    asked.into_iter().for_each(|query| add_query(&mut model.search.past, query));
    if model.search.found.is_none() {
        nav::refresh_rows(model);
    }
    if contents.damaged == 0 {
        return Vec::new();
    }
    let text = model.words.tr_with(MessageId::StatusDamaged, &[("lines", contents.damaged.into())]);
    warn(model, text)
}

/// Moves the hits that helped here before, for the same words, up a little, and remembers which those are.
pub(super) fn lift(model: &mut Model, found: &mut Found) {
    model.search.helped.clear();
    if model.search.pasted.is_some() {
        return;
    }
    let helped = model.session.history().helped(model.query());
    if helped.is_empty() {
        return;
    }
    let library = &model.library;
    let addresses = found.hits.iter().map(|hit| hit.address);
    let marked: HashSet<Address> =
        addresses.filter(|&address| helped.contains(symptom_of(library, address).as_str())).collect();
    journal::lift(&mut found.hits, |hit| marked.contains(&hit.address));
    model.search.helped = marked;
}

/// Nothing can be saved. The guide goes on, and the reader learns it once.
pub(super) fn not_saved(model: &mut Model, reason: &str) -> Vec<Effect> {
    if std::mem::replace(&mut model.told_unsaved, true) {
        return Vec::new();
    }
    let text = model.words.tr_with(MessageId::StatusNotKept, &[("reason", reason.into())]);
    warn(model, text)
}

#[cfg(test)]
#[path = "walks_tests.rs"]
mod tests;
