//! What is remembered of guides: opening them, going on with them, recording what is done.

use std::collections::HashSet;

use super::sight::show_cursor;
use super::{say, search, warn};
use crate::article::clean_line;
use crate::guide::{self, Guide, Outcome, Part, Plan, step_blocks};
use crate::journal::{self, Contents, GuideId, Names, Past, Record, Replayed, What};
use crate::layout;
use crate::library::Address;
use crate::search::Found;
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::{GuideScreen, Model, Screen};
use crate::tui::rows::Unfinished;
use crate::tui::view;

/// Of a query, no more characters than this are kept.
const LONGEST_QUERY: usize = 200;

/// Opens the guide through the symptom at `address`. One that was left in the case at hand goes on where it stood.
pub(super) fn open(model: &mut Model, address: Address) -> Vec<Effect> {
    open_from(model, address, None)
}

/// The same, from a guide in which nothing helped.
pub(super) fn open_from(model: &mut Model, address: Address, from: Option<GuideId>) -> Vec<Effect> {
    let fresh = Guide::new(address, model.library.article(address.entry));
    let symptom = model.library.id_of(fresh.address);
    match model.memory.history.at_hand(&symptom, model.now).cloned() {
        Some(past) => take_up(model, fresh.address, &past),
        None => begin(model, fresh, from),
    }
}

/// Goes on with the guide `id` through the symptom at `address`.
pub(super) fn go_on(model: &mut Model, address: Address, id: &str) -> Vec<Effect> {
    let past = model.memory.history.get(id).cloned();
    past.map_or_else(Vec::new, |past| take_up(model, address, &past))
}

/// Opens the guide at `address` from its first step. One that waited to be gone on with is put away for it.
pub(super) fn open_afresh(model: &mut Model, address: Address, instead: Option<Unfinished>) -> Vec<Effect> {
    let mut effects = instead.map_or_else(Vec::new, |one| record_in(model, one.id, What::PutAway));
    let fresh = Guide::new(address, model.library.article(address.entry));
    effects.extend(begin(model, fresh, None));
    effects
}

/// Begins the guide on the screen anew.
pub(super) fn afresh(model: &mut Model) -> Vec<Effect> {
    let Some(screen) = model.guide().filter(|screen| !screen.overview) else { return Vec::new() };
    let (address, id, first) = (screen.guide.address, screen.id.clone(), screen.guide.first());
    let mut effects = record_in(model, id, What::PutAway);
    let fresh = Guide::begin(address, model.library.article(address.entry), first);
    model.stack.pop();
    effects.extend(begin(model, fresh, None));
    let text = model.words.tr("status-afresh");
    effects.extend(say(model, text));
    effects
}

/// Offers the guide `id` no more.
pub(super) fn put_away(model: &mut Model, id: GuideId) -> Vec<Effect> {
    let mut effects = record_in(model, id, What::PutAway);
    search::refresh_rows(model);
    let text = model.words.tr("status-put-away");
    effects.extend(say(model, text));
    effects
}

pub(super) fn begin(model: &mut Model, fresh: Guide, from: Option<GuideId>) -> Vec<Effect> {
    let address = fresh.address;
    let article = model.library.article(address.entry);
    if !fresh.plan().symptoms.is_empty() {
        let next = fresh.plan().symptoms.iter().map(|&node| Address { node: Some(node), ..address }).collect();
        let screen = GuideScreen { overview: true, next, ..screen_of(model, fresh, GuideId::new(), Names::default()) };
        return show(model, screen);
    }
    let names = Names::of(article, fresh.plan());
    let query = if model.search.pasted.is_some() { String::new() } else { clean_line(model.query()) };
    let what = What::Opened {
        symptom: model.library.id_of(address),
        title: clean_line(article.title_of(address.node).text()),
        query: query.chars().take(LONGEST_QUERY).collect(),
        from,
        first: names.resolution(fresh.first()).to_owned(),
        layout: names.layout().clone(),
    };
    let id = model.memory.ids.give();
    let mut effects = record_in(model, id.clone(), what);
    let screen = screen_of(model, fresh, id, names);
    effects.extend(show(model, screen));
    effects
}

/// Goes on with a guide of the journal, and says what has changed in the article since.
fn take_up(model: &mut Model, address: Address, past: &Past) -> Vec<Effect> {
    let article = model.library.article(address.entry);
    let Replayed { guide, new, gone } = journal::replay(past, address, article);
    let names = Names::of(article, guide.plan());
    let added = new.len();
    let id = past.id.clone();
    let mut effects = record_in(model, id.clone(), What::Resumed { layout: names.layout().clone() });
    // Going on takes "later" back, so the walk is what the journal says now.
    let now = model.memory.history.get(&id).unwrap_or(past);
    let guide = journal::replay(now, address, model.library.article(address.entry)).guide;
    // The same guide is not shown twice: what was done in one place would be missing in the other.
    model.stack.retain(|screen| !matches!(screen, Screen::Guide(screen) if screen.id == id));
    let screen = GuideScreen { new, ..screen_of(model, guide, id, names) };
    effects.extend(show(model, screen));
    offer_next(model);
    let when = view::when(model, past.last);
    let key = model.key(Context::Guide, Action::Afresh);
    let gaps = [("when", (&when).into()), ("new", added.into()), ("gone", gone.into()), ("afresh", (&key).into())];
    let sentence = if added + gone > 0 { "status-resumed-changed" } else { "status-resumed" };
    let text = model.words.tr_with(sentence, &gaps);
    effects.extend(say(model, text));
    effects
}

fn screen_of(model: &Model, guide: Guide, id: GuideId, names: Names) -> GuideScreen {
    let article = model.library.article(guide.address.entry);
    let doubt = |part: Part<'_>| match part {
        Part::Step { key, title, blocks, .. } => {
            Some((key, layout::doubt(article, &step_blocks(article, title, blocks), &model.words)?))
        }
        _ => None,
    };
    let doubts = guide.plan().all_parts(article).into_iter().filter_map(doubt).collect();
    GuideScreen {
        doubts,
        guide,
        id,
        names,
        new: HashSet::new(),
        overview: false,
        scroll: 0,
        find: None,
        link: None,
        option: 0,
        next: Vec::new(),
        next_selected: 0,
    }
}

fn show(model: &mut Model, screen: GuideScreen) -> Vec<Effect> {
    let explained = !screen.guide.plan().explanation.is_empty() && screen.guide.events().is_empty();
    model.stack.push(Screen::Guide(Box::new(screen)));
    model.forward.clear();
    if !explained {
        show_cursor(model);
    }
    Vec::new()
}

/// Where nothing of the guide on the screen is left, looks for what to try next: nothing that was tried.
pub(super) fn offer_next(model: &mut Model) {
    let Some(screen) = model.guide() else { return };
    if screen.guide.outcome() != Outcome::NothingLeft {
        return;
    }
    let hits = model.search.found.iter().flat_map(|found| found.hits.iter().map(|hit| hit.address));
    let tried = model.memory.history.tried(model.now);
    let was_tried = |address| tried.contains(model.library.id_of(address).as_str());
    let next = guide::next_best(&model.library, hits, screen.guide.address, was_tried);
    if let Some(screen) = model.guide_mut() {
        (screen.next, screen.next_selected) = (next, 0);
    }
}

/// Records what was done in the guide on the screen.
pub(super) fn record(model: &mut Model, what: What) -> Vec<Effect> {
    let id = model.guide().map(|screen| screen.id.clone());
    id.map_or_else(Vec::new, |id| record_in(model, id, what))
}

fn record_in(model: &mut Model, guide: GuideId, what: What) -> Vec<Effect> {
    let record = Record { at: model.now, guide, what };
    model.memory.history.take(record.clone());
    vec![Effect::Record(record)]
}

/// The journal was read. What was done meanwhile is known better here.
pub(super) fn remembered(model: &mut Model, contents: Contents) -> Vec<Effect> {
    let own = std::mem::take(&mut model.memory.history);
    model.memory.history = contents.history.with(own);
    if model.search.found.is_none() {
        search::refresh_rows(model);
    }
    if contents.damaged == 0 {
        return Vec::new();
    }
    let text = model.words.tr_with("status-damaged", &[("lines", contents.damaged.into())]);
    warn(model, text)
}

/// Moves the hits that helped here before, for the same words, up a little, and remembers which those are.
pub(super) fn lift(model: &mut Model, found: &mut Found) {
    model.search.helped.clear();
    if model.search.pasted.is_some() {
        return;
    }
    let helped = model.memory.history.helped(model.query());
    if helped.is_empty() {
        return;
    }
    let library = &model.library;
    let symptom = |address: Address| {
        let (node, _) = Plan::leading_through(library.article(address.entry), address.node);
        library.id_of(Address { node, ..address })
    };
    let marked = found.hits.iter().map(|hit| hit.address).filter(|&address| helped.contains(symptom(address).as_str()));
    let marked: HashSet<Address> = marked.collect();
    journal::lift(&mut found.hits, |hit| marked.contains(&hit.address));
    model.search.helped = marked;
}

/// Nothing can be kept. The guide goes on, and the reader is told once.
pub(super) fn not_kept(model: &mut Model, reason: &str) -> Vec<Effect> {
    if std::mem::replace(&mut model.memory.told, true) {
        return Vec::new();
    }
    let text = model.words.tr_with("status-not-kept", &[("reason", reason.into())]);
    warn(model, text)
}

#[cfg(test)]
#[path = "memory_tests.rs"]
mod tests;
