//! Reading the content again: because files changed, or in other languages.

use super::nav;
use super::status::say;
use crate::i18n::MessageId;
use crate::journal::GuideId;
use crate::library::{Languages, Library};
use crate::session::Summaries;
use crate::tui::message::Effect;
use crate::tui::model::{Load, Model};

/// Reads all content again. Guides know their article only by its index, so they are closed.
pub(super) fn reload(model: &mut Model) -> Vec<Effect> {
    if !model.load.ended {
        return Vec::new();
    }
    let text = model.words.tr(MessageId::StatusReload);
    let read = read_again(model);
    let mut effects = say(model, text);
    effects.push(read);
    effects
}

/// Reads all content in these languages, and then resumes `guide`.
pub(super) fn in_languages(model: &mut Model, languages: Languages, guide: Option<GuideId>) -> Vec<Effect> {
    if !model.load.ended {
        return Vec::new();
    }
    model.languages = languages;
    model.resume = guide;
    vec![read_again(model)]
}

fn read_again(model: &mut Model) -> Effect {
    model.load = Load { generation: model.load.generation + 1, ..Load::default() };
    model.library = Library::default();
    model.session.close_all();
    model.stack.clear();
    model.outline = None;
    model.forward.clear();
    model.unfolded.clear();
    model.summaries = Summaries::default();
    model.tree_place = None;
    model.search.found = None;
    nav::set_rows(model, Vec::new());
    // An answer that is still on its way is about articles that are gone.
    model.search.generation += 1;
    Effect::Reload { generation: model.load.generation }
}
