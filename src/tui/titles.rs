//! Titles of places, in the languages that are read.

use super::model::Model;
use crate::article::NodeIndex;
use crate::config::View;
use crate::library::{Address, EntryIndex};

/// The title of a place in the language that is read, and the line under it: the other language if there is one, else
/// where the place is.
pub(super) fn titles(model: &Model, address: Address) -> (String, String) {
    let article = model.library.article(address.entry);
    let (title, source) = (article.listed(address.node), article.listed_source(address.node));
    match (model.view, source) {
        (View::Both, Some(source)) => (title.into_owned(), source.into_owned()),
        (View::Source, Some(source)) => (source.into_owned(), where_of(model, address)),
        _ => (title.into_owned(), where_of(model, address)),
    }
}

/// Where a place is, as far as its title in a list does not say so already.
fn where_of(model: &Model, address: Address) -> String {
    let part = model.library.article(address.entry).is_part(address.node);
    path_of(model, Address { node: address.node.filter(|_| !part), ..address })
}

/// The titles above a place, or the id of an article.
pub(super) fn path_of(model: &Model, address: Address) -> String {
    let article = model.library.article(address.entry);
    match address.node {
        None => model.library.entries()[address.entry].id.to_string(),
        Some(node) => std::iter::once(article.title.text())
            .chain(article.ancestors(node).into_iter().map(|up| article.nodes[up].title.text()))
            .collect::<Vec<_>>()
            .join(" › "),
    }
}

/// The words of a heading, or of the title for `None`, in the language that is read.
pub(super) fn heading(model: &Model, entry: EntryIndex, node: Option<NodeIndex>) -> String {
    let title = model.library.article(entry).title_of(node);
    let shown = if model.view == View::Source { title.source_text() } else { None };
    shown.unwrap_or(title.text()).to_owned()
}
