//! What to try when everything in a guide failed.

use std::collections::HashSet;

use super::command::World;
use crate::article::{Article, NodeIndex, NodeKind};
use crate::guide::{Plan, symptoms};
use crate::library::{Address, Destination, Library};

/// More would not fit the number keys.
const MOST: usize = 9;

/// What to open after the guide at `from`: other hits of the same query, then the other symptoms of the article, then
/// what the article links to; symptoms only, each once, and nothing that was `tried`.
pub(super) fn next_best(world: &World<'_>, from: Address, tried: &HashSet<&str>) -> Vec<Address> {
    let library = world.library;
    let article = library.article(from.entry);
    let siblings = symptoms(article).into_iter().map(|one| Address { node: Some(one.node), ..from });
    let related = Plan::of(article, None).related;
    let links = related.iter().flat_map(|&node| links_of(article, node));
    let linked = links.filter_map(|target| match library.destination(from.entry, &target) {
        Destination::Here(address) => Some(address),
        _ => None,
    });
    let mut next: Vec<Address> = Vec::new();
    for address in world.hits.iter().copied().chain(siblings).chain(linked) {
        let (node, _) = Plan::leading_through(library.article(address.entry), address.node);
        let address = Address { node, ..address };
        let is_new = address != from && !next.contains(&address);
        if is_new && is_symptom(library, address) && !tried.contains(library.id_of(address).as_str()) {
            next.push(address);
        }
        if next.len() == MOST {
            break;
        }
    }
    next
}

/// Whether an address is a symptom, rather than a page to read.
fn is_symptom(library: &Library, address: Address) -> bool {
    let article = library.article(address.entry);
    match address.node {
        None => article.is_symptom,
        Some(node) => article.nodes[node].kind == NodeKind::Symptom,
    }
}

/// The targets of the links in the text under a heading.
fn links_of(article: &Article, node: NodeIndex) -> Vec<String> {
    let mut targets = Vec::new();
    for block in &article.nodes[node].blocks {
        block.walk(&mut |block| {
            for text in block.texts() {
                targets.extend(text.target.links().map(|(_, target)| target.to_owned()));
            }
        });
    }
    targets
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::article::{Node, Text};
    use crate::library::Entry;

    #[test]
    fn hits_come_before_siblings_and_only_symptoms_come_once() {
        let node = |id: &str, kind| Node { anchors: vec![id.into()], ..Node::new(id, kind, 2, Text::plain(id)) };
        let symptom = |id| node(id, NodeKind::Symptom);
        let nodes = vec![symptom("a"), symptom("b"), symptom("c"), symptom("d"), node("e", NodeKind::Related)];
        let mut article = Article { nodes, ..Article::default() };
        article.link_nodes();
        let mut library = Library::default();
        let entry = Entry::new("x.md", article);
        library.add(vec![entry], Vec::new());
        let at = |node| Address { entry: 0, node: Some(node) };
        let hits = [at(4), at(3), at(0), at(3)];
        let world = World { library: &library, now: 0, hits: &hits, query: None };
        let tried = library.id_of(at(1));
        let next = next_best(&world, at(0), &HashSet::from([tried.as_str()]));
        assert_eq!(next, [at(3), at(2)], "not itself, not what was tried, no related page");
    }
}
