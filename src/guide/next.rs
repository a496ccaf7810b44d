//! What to try when everything in a guide failed.

use super::plan::{Plan, symptoms};
use crate::article::{Article, NodeIndex};
use crate::library::{Address, Destination, Library};

/// More would not fit the number keys.
const MOST: usize = 9;

/// What to open after the guide at `from`: other hits of the same query, then the other symptoms of the article, then
/// what the article links to; each once, and nothing that was `tried`.
pub fn next_best(
    library: &Library,
    hits: impl Iterator<Item = Address>,
    from: Address,
    tried: impl Fn(Address) -> bool,
) -> Vec<Address> {
    let article = library.article(from.entry);
    let siblings = symptoms(article).into_iter().map(|one| Address { node: Some(one.node), ..from });
    let related = Plan::of(article, None).related;
    let links = related.iter().flat_map(|&node| links_of(article, node));
    let linked = links.filter_map(|target| match library.destination(from.entry, &target) {
        Destination::Here(address) => Some(address),
        _ => None,
    });
    let mut next: Vec<Address> = Vec::new();
    for address in hits.chain(siblings).chain(linked) {
        let (node, _) = Plan::leading_through(library.article(address.entry), address.node);
        let address = Address { node, ..address };
        if address != from && !tried(address) && !next.contains(&address) {
            next.push(address);
        }
        if next.len() == MOST {
            break;
        }
    }
    next
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
    use crate::article::{Node, NodeKind, Text};
    use crate::library::Entry;

    #[test]
    fn hits_come_before_siblings_and_nothing_comes_twice() {
        let node = |id: &str| Node {
            id: id.into(),
            anchors: vec![id.into()],
            kind: NodeKind::Symptom,
            level: 2,
            title: Text::plain(id),
            blocks: Vec::new(),
            original: Vec::new(),
            parent: None,
            end: 0,
        };
        let mut article = Article { nodes: vec![node("a"), node("b"), node("c"), node("d")], ..Article::default() };
        article.link_nodes();
        let mut library = Library::default();
        let entry = Entry {
            id: "x.md".into(),
            article: article.into(),
            paths: Vec::new(),
            others: Vec::new(),
            fallback: false,
        };
        library.add(vec![entry], Vec::new());
        let at = |node| Address { entry: 0, node: Some(node) };
        let next = next_best(&library, [at(3), at(0), at(3)].into_iter(), at(0), |address| address == at(1));
        assert_eq!(next, [at(3), at(2)], "not itself, not what was tried");
    }
}
