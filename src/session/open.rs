//! Opening, resuming and restarting guides.

use super::command::{Query, SessionEffect, World};
use super::notice::Notice;
use super::walk::{Walk, WalkId};
use super::{Session, symptom_of};
use crate::article::{Article, clean_line};
use crate::guide::{self, Guide};
use crate::journal::{JournalEvent, Opened, PastGuide, Phrase, Record, Replayed, phrase_of, replay};
use crate::library::{Address, Library};

/// Characters of a query that are kept.
const LONGEST_QUERY: usize = 500;

/// Opens the guide through the symptom at `address`. One of the current case that is not solved is resumed.
pub(super) fn open(
    session: &mut Session,
    address: Address,
    from: Option<WalkId>,
    world: &World<'_>,
    out: &mut Vec<SessionEffect>,
) {
    let symptom = symptom_of(world.library, address);
    let case = session.case().filter(|case| session.history.is_open(case));
    match case.and_then(|case| session.history.resumable(&case.id, &symptom)).cloned() {
        Some(past) => take_up(session, &past, world, out),
        None => begin(session, Guide::new(address, world.library.article(address.entry)), from, world, out),
    }
}

/// Opens the guide through the symptom at `address` from its first step.
pub(super) fn start(session: &mut Session, address: Address, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    begin(session, Guide::new(address, world.library.article(address.entry)), None, world, out);
}

/// Resumes a guide of the journal; its case becomes the current one.
pub(super) fn resume(session: &mut Session, guide: &str, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    let Some(past) = session.history.guide(guide).cloned() else { return };
    session.case = Some(past.case.clone());
    take_up(session, &past, world, out);
}

/// Starts an open guide over in the same case.
pub(super) fn restart(session: &mut Session, id: WalkId, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    let Some(walk) = session.walks.get(&id).filter(|walk| !walk.overview).cloned() else { return };
    let address = walk.guide.address;
    session.record_guide(&walk.id, JournalEvent::Dismissed, world.now, out);
    session.walks.remove(&id);
    out.push(SessionEffect::Leave(id));
    let fresh = Guide::starting_at(address, world.library.article(address.entry), walk.guide.first());
    begin(session, fresh, None, world, out);
    out.push(SessionEffect::Tell(Notice::Restarted));
}

/// Opens what is offered next, at this place of the list.
pub(super) fn open_next(
    session: &mut Session,
    id: WalkId,
    index: usize,
    world: &World<'_>,
    out: &mut Vec<SessionEffect>,
) {
    let Some(walk) = session.walks.get_mut(&id) else { return };
    let Some(&address) = walk.next.get(index) else { return };
    walk.cursor = super::RowId::Next(index);
    open(session, address, Some(id), world, out);
}

fn begin(session: &mut Session, fresh: Guide, from: Option<WalkId>, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    let address = fresh.address;
    let article = world.library.article(address.entry);
    let mut walk = Walk::new(fresh, article);
    let led = from.and_then(|from| session.walks.get(&from));
    walk.from = led.and_then(|led| if led.overview { led.from.clone() } else { Some(led.id.clone()) });
    let symptoms = &walk.guide.plan().symptoms;
    if !symptoms.is_empty() {
        walk.next = symptoms.iter().map(|&node| Address { node: Some(node), ..address }).collect();
        walk.overview = true;
        walk.settle(article, 0);
        let id = session.add(walk);
        return out.push(SessionEffect::Show(id));
    }
    let case = session.case_at_hand(world, out);
    let mut opened = opened(world.library, &walk, world.query);
    opened.from.clone_from(&walk.from);
    walk.id = session.ids.give();
    walk.case.clone_from(&case);
    let guide = walk.id.clone();
    let event = JournalEvent::Opened(Box::new(opened));
    session.keep(Record { at: world.now, case, guide, event }, out);
    let id = session.add(walk);
    out.push(SessionEffect::Show(id));
}

/// What is recorded where a guide begins.
fn opened(library: &Library, walk: &Walk, query: Option<&Query>) -> Opened {
    let address = walk.guide.address;
    let article = library.article(address.entry);
    let Phrase { text, source } = phrase_of(article.title_of(address.node));
    let query = query.cloned().unwrap_or_default();
    Opened {
        symptom: library.id_of(address),
        title: text,
        source,
        article: phrase_of(&article.title),
        web: if library.web_address(address.entry).is_some() { library.place_of(address) } else { String::new() },
        date: article.date.as_deref().unwrap_or_default().to_owned(),
        roles: guide::roles(article, address.node).iter().map(phrase_of).collect(),
        locale: locales(article),
        machine: article.machine_translated,
        query: clean_line(&query.text).chars().take(LONGEST_QUERY).collect(),
        log: query.log,
        from: None,
        first: walk.ids.resolution(walk.guide.first()).to_owned(),
        outline: walk.ids.outline().clone(),
    }
}

fn locales(article: &Article) -> Phrase {
    let name = |locale: &Option<crate::article::Locale>| {
        locale.as_ref().map_or_else(String::new, |locale| locale.as_str().to_owned())
    };
    Phrase { text: name(&article.locale), source: name(&article.source_locale) }
}

/// Resumes a guide of the journal, and says what changed in the article since. One that is open already is shown.
fn take_up(session: &mut Session, past: &PastGuide, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    let Some(address) = world.library.at(&past.opened.symptom) else { return };
    let article = world.library.article(address.entry);
    let Replayed { new, gone, .. } = replay(past, address, article);
    let added = new.len();
    let outline =
        crate::journal::StepIds::of(article, Guide::starting_at(address, article, 0).plan()).outline().clone();
    session.record_guide(&past.id, JournalEvent::Resumed { outline }, world.now, out);
    // Resuming takes "later" back, so the walk is what the journal says now.
    let now = session.history.guide(&past.id).unwrap_or(past);
    let mut walk = Walk::new(replay(now, address, article).guide, article);
    (walk.id, walk.case, walk.new) = (past.id.clone(), past.case.clone(), new);
    walk.settle(article, 0);
    // A guide is open once: a change at one place would be missing at the other.
    if let Some(other) = session.open_walk(&past.id) {
        session.walks.remove(&other);
        out.push(SessionEffect::Leave(other));
    }
    let id = session.add(walk);
    session.offer_next(id, world);
    out.push(SessionEffect::Show(id));
    out.push(SessionEffect::Tell(Notice::Resumed { at: past.last, new: added, gone }));
}
