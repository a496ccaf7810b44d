//! Titles of places and what is above them, in the language that is read.

use crate::article::NodeIndex;
use crate::config::View;
use crate::library::{Address, EntryIndex, Library};

/// The title of a place as a list shows it. A heading that only names a part of its article comes with the article's title.
#[must_use]
pub fn title_of(library: &Library, view: View, address: Address) -> String {
    let article = library.article(address.entry);
    let source = article.listed_source(address.node).filter(|_| view == View::Source);
    source.unwrap_or_else(|| article.listed(address.node)).into_owned()
}

/// The titles above a place, the article's first, or the id of an article.
#[must_use]
pub fn path_of(library: &Library, view: View, address: Address) -> Vec<String> {
    let Some(node) = address.node else { return vec![library.entries()[address.entry].id.to_string()] };
    let above = library.article(address.entry).ancestors(node).into_iter().map(Some);
    std::iter::once(None).chain(above).map(|node| heading_of(library, view, address.entry, node)).collect()
}

/// The words of a heading, or of the title for `None`.
#[must_use]
pub fn heading_of(library: &Library, view: View, entry: EntryIndex, node: Option<NodeIndex>) -> String {
    let title = library.article(entry).title_of(node);
    let shown = if view == View::Source { title.source_text() } else { None };
    shown.unwrap_or(title.text()).to_owned()
}
