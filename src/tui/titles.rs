//! Titles of places, in the languages of the screen.

use super::model::Model;
use crate::article::NodeIndex;
use crate::library::{Address, EntryIndex};
use crate::session;

/// The title of a place.
pub(super) fn title(model: &Model, address: Address) -> String {
    session::title_of(&model.library, model.view, address)
}

/// The titles above a place, or the id of an article.
pub(super) fn path_of(model: &Model, address: Address) -> String {
    session::path_of(&model.library, model.view, address).join(" › ")
}

/// The words of a heading, or of the title for `None`.
pub(super) fn heading(model: &Model, entry: EntryIndex, node: Option<NodeIndex>) -> String {
    session::heading_of(&model.library, model.view, entry, node)
}
