//! Hits of different articles that say the same: documentation repeats a text for each product that it holds for.

use super::found::Hit;
use super::passages::passages;
use crate::library::{Address, Library};

/// Whether two hits are of different articles that have the same title and texts there, down to the last heading below.
#[must_use]
pub fn say_the_same(library: &Library, one: &Hit, other: &Hit) -> bool {
    // The excerpts of nearly all hits differ; to see that, no article is needed.
    one.address.entry != other.address.entry && one.row == other.row && excerpt(one) == excerpt(other) && {
        let (own, others) = (texts(library, one.address), texts(library, other.address));
        own.len() > 1 && own == others
    }
}

fn excerpt(hit: &Hit) -> Option<&str> {
    hit.snippet.as_ref().map(|snippet| &*snippet.target)
}

/// The title of a place and all texts below it.
fn texts(library: &Library, address: Address) -> Vec<&str> {
    let article = library.article(address.entry);
    let below = match address.node {
        Some(node) => node + 1..article.nodes[node].end,
        None => 0..article.nodes.len(),
    };
    let places = std::iter::once(address.node).chain(below.map(Some));
    let of = |node| {
        let texts = passages(article, node).into_iter().map(|passage| passage.target());
        std::iter::once(article.title_of(node).text()).chain(texts)
    };
    places.flat_map(of).collect()
}
