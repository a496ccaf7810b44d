//! Hits of different articles that say the same: documentation repeats a text for each product that it holds for.

use super::found::Hit;
use super::passages::passages;
use crate::library::{Address, Library};

/// Whether two hits are of different articles that have the same title and texts there, down to the last heading below.
#[must_use]
pub fn say_the_same(library: &Library, one: &Hit, other: &Hit) -> bool {
    // Nearly all hits differ in what is cheap to compare.
    one.address.entry != other.address.entry
        && one.row == other.row
        && excerpt(one) == excerpt(other)
        && title(library, one.address) == title(library, other.address)
        && {
            let (own, others) = (texts(library, one.address), texts(library, other.address));
            !own.is_empty() && own == others
        }
}

fn excerpt(hit: &Hit) -> Option<&str> {
    hit.snippet.as_ref().map(|snippet| &*snippet.target)
}

fn title(library: &Library, address: Address) -> &str {
    library.article(address.entry).title_of(address.node).text()
}

/// All texts below the title of a place, with the titles among them.
fn texts(library: &Library, address: Address) -> Vec<&str> {
    let article = library.article(address.entry);
    let below = match address.node {
        Some(node) => node + 1..article.nodes[node].end,
        None => 0..article.nodes.len(),
    };
    let of = |node| passages(article, node).into_iter().map(|passage| passage.target());
    let parts = below.flat_map(|node| std::iter::once(article.title_of(Some(node)).text()).chain(of(Some(node))));
    of(address.node).chain(parts).collect()
}
