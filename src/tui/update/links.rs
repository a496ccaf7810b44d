//! Links of a guide: walking them, following them, opening them in the browser.

use super::status::say;
use super::viewport::bring_in_sight;
use super::walks;
use crate::i18n::MessageId;
use crate::library::{Destination, EntryIndex};
use crate::tui::message::Effect;
use crate::tui::model::Model;

/// Selects the next or previous link and brings it in sight.
pub(super) fn turn_link(model: &mut Model, by: isize) {
    let Some(screen) = model.guide() else { return };
    let page = &screen.page.page;
    let count = page.links.len();
    if count == 0 {
        return;
    }
    let link = match screen.link {
        None if by > 0 => 0,
        None => count - 1,
        Some(at) => (at + count).saturating_add_signed(by) % count,
    };
    let lines = page.lines_of_link(link);
    if let Some(screen) = model.guide_mut() {
        screen.link = Some(link);
    }
    if let Some(lines) = lines {
        bring_in_sight(model, lines);
    }
}

/// The target of the selected link.
fn selected_link(model: &Model) -> Option<(EntryIndex, String)> {
    let screen = model.guide()?;
    let entry = model.walk()?.guide.address.entry;
    Some((entry, screen.page.page.links.get(screen.link?)?.clone()))
}

/// Opens the selected link: in place where it leads to this library.
pub(super) fn follow(model: &mut Model) -> Vec<Effect> {
    selected_link(model).map_or_else(Vec::new, |(entry, target)| follow_to(model, entry, &target))
}

/// Opens the link at this place of the preview's page.
pub(super) fn follow_in_preview(model: &mut Model, link: usize) -> Vec<Effect> {
    let entry = model.selected_place().map(|address| address.entry);
    let target = model.search.page.page.links.get(link).cloned();
    entry.zip(target).map_or_else(Vec::new, |(entry, target)| follow_to(model, entry, &target))
}

fn follow_to(model: &mut Model, entry: EntryIndex, target: &str) -> Vec<Effect> {
    match model.library.destination(entry, target) {
        Destination::Here(address) => walks::open(model, address),
        destination => browse_to(model, destination),
    }
}

/// Opens the selected link, or else the article's own page, in the browser.
pub(super) fn browse(model: &mut Model) -> Vec<Effect> {
    let Some(entry) = model.walk().map(|walk| walk.guide.address.entry) else { return Vec::new() };
    match selected_link(model) {
        Some((_, target)) => match model.library.destination(entry, &target) {
            Destination::Here(address) => browse_article(model, address.entry),
            destination => browse_to(model, destination),
        },
        None => browse_article(model, entry),
    }
}

/// Opens the article's own page in the browser.
pub(super) fn browse_article(model: &mut Model, entry: EntryIndex) -> Vec<Effect> {
    match model.library.web_address(entry) {
        Some(address) => browse_to(model, Destination::Web(address)),
        None => {
            let text = model.words.tr(MessageId::StatusNoPage);
            say(model, text)
        }
    }
}

fn browse_to(model: &mut Model, destination: Destination) -> Vec<Effect> {
    let (text, open) = match destination {
        Destination::Web(address) => {
            (model.words.tr_with(MessageId::StatusOpening, &[("address", (&address).into())]), Some(address))
        }
        Destination::Elsewhere { path, web: Some(address) } => (
            model
                .words
                .tr_with(MessageId::StatusElsewhereAt, &[("path", (&path).into()), ("address", (&address).into())]),
            None,
        ),
        Destination::Elsewhere { path, web: None } => {
            (model.words.tr_with(MessageId::StatusElsewhere, &[("path", (&path).into())]), None)
        }
        Destination::Refused => (model.words.tr(MessageId::StatusRefused), None),
        Destination::Here(_) => return Vec::new(),
    };
    let mut effects = say(model, text);
    effects.extend(open.map(Effect::Browse));
    effects
}
