//! Which keys do something now: what the help and the footer list.

use super::keymap::{Action, Context};
use super::model::Model;
use crate::guide::Item;
use crate::i18n::MessageId;
use crate::session::{RowId, Walk};

/// Whether an action does anything on this screen, so that the help lists it.
pub(super) fn on_screen(model: &Model, action: Action) -> bool {
    match action {
        Action::Log => model.log().is_some(),
        // Shells of Windows stop no program.
        Action::Suspend => cfg!(unix),
        Action::Problems => !model.library.problems().is_empty(),
        Action::Undo if model.place() == Context::Cases => !model.deleted.is_empty(),
        // In an overview one chooses what to do something in.
        Action::Tick
        | Action::Skip
        | Action::Undo
        | Action::Copy
        | Action::CopyOther
        | Action::CopyNote
        | Action::WriteNote
        | Action::Remark
        | Action::Afresh => !model.walk().is_some_and(|walk| walk.overview),
        _ => true,
    }
}

/// Whether an action does something to what is under the cursor, so that the footer shows it.
pub(super) fn at_cursor(model: &Model, action: Action) -> bool {
    if !on_screen(model, action) {
        return false;
    }
    let (Context::Guide, Some(walk), Some(screen)) = (model.place(), model.walk(), model.guide()) else { return true };
    let item = walk.item(model.library.article(walk.guide.address.entry));
    match action {
        Action::Tick | Action::Skip => matches!(item, Some(Item::Step(_))),
        Action::Open => {
            let row = matches!(walk.cursor, RowId::Step(_) | RowId::Option(..) | RowId::Next(_));
            row || screen.link.is_some()
        }
        Action::Undo => !walk.guide.events().is_empty(),
        Action::Next => !screen.page.page.links.is_empty(),
        Action::Browse => screen.link.is_some() || model.library.web_address(walk.guide.address.entry).is_some(),
        _ => true,
    }
}

/// The numbers that answer what is under the cursor, from the first to the last, with the message that names what they do.
pub(super) fn numbers(model: &Model) -> Option<(u8, u8, MessageId)> {
    let (Context::Guide, Some(walk)) = (model.place(), model.walk()) else { return None };
    let article = model.library.article(walk.guide.address.entry);
    let up_to = |count: usize| u8::try_from(count.min(9)).unwrap_or(9);
    match (walk.cursor, walk.item(article)) {
        (RowId::Next(_), _) => Some((1, up_to(walk.next.len()), MessageId::KeyNext)),
        (_, Some(Item::Choice(key))) => Some((1, up_to(walk.guide.options(article, &key)), MessageId::KeyChoose)),
        (_, Some(Item::Question)) if !is_chosen_later(walk, model) => Some((1, 4, MessageId::KeyAnswer)),
        _ => None,
    }
}

/// Whether digits choose an option rather than answer the question.
fn is_chosen_later(walk: &Walk, model: &Model) -> bool {
    walk.open_choice(model.library.article(walk.guide.address.entry)).is_some()
}
