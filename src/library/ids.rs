//! Paths and ids: how a file is named, and which place a name means.

use std::fmt::Write as _;
use std::path::{Component, Path};

use super::{Address, Library};
use crate::article::is_harmful;

/// `path` with `/` between its parts and everything percent-encoded that two files could share or that a reader could not
/// type: bytes that are no UTF-8, control characters, `#` (which begins the anchor) and `%` itself.
#[must_use]
pub fn escape(path: &Path) -> String {
    let mut out = String::new();
    for part in path.components() {
        let Component::Normal(part) = part else { continue };
        if !out.is_empty() {
            out.push('/');
        }
        for chunk in part.as_encoded_bytes().utf8_chunks() {
            for c in chunk.valid().chars() {
                if is_harmful(c) || matches!(c, '#' | '%' | '\n' | '\t') {
                    encode(&mut out, c.to_string().as_bytes());
                } else {
                    out.push(c);
                }
            }
            encode(&mut out, chunk.invalid());
        }
    }
    out
}

fn encode(out: &mut String, bytes: &[u8]) {
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(out, "%{byte:02X}");
    }
}

/// An id that means no place, or more than one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId {
    /// Ids that were perhaps meant, the nearest first. All articles of an anchor that occurs in several.
    pub nearest: Vec<String>,
    /// Whether `nearest` are exact but several.
    pub ambiguous: bool,
}

impl Library {
    /// The id of a place: `path#anchor`, or `path` for an article itself.
    #[must_use]
    pub fn id_of(&self, address: Address) -> String {
        let entry = &self.entries[address.entry];
        match address.node {
            Some(node) => format!("{}#{}", entry.id, entry.article.nodes[node].id),
            None => entry.id.to_string(),
        }
    }

    /// The place whose full id is `id`, as [`id_of`](Self::id_of) gives it.
    #[must_use]
    pub fn at(&self, id: &str) -> Option<Address> {
        let (path, anchor) = id.split_once('#').unwrap_or((id, ""));
        let entry = self.find(path)?;
        match anchor {
            "" => Some(Address { entry, node: None }),
            anchor => self.article(entry).find(anchor).map(|node| Address { entry, node: Some(node) }),
        }
    }

    /// The place that `id` means: `path#anchor`, `path`, a file's own path with its locale folder, an anchor alone where only
    /// one article has it, the address of a page, or a file name, with or without its extension, where only one article has that. A runbook is
    /// known by the name of its alert.
    ///
    /// # Errors
    /// The nearest ids, where there is no such place or more than one.
    pub fn resolve(&self, id: &str) -> Result<Address, UnknownId> {
        if let Some(address) = self.named_place(id).filter(|_| id.contains("://")) {
            return Ok(address);
        }
        let (path, anchor) = id.split_once('#').unwrap_or((id, ""));
        let own = self.find(path).or_else(|| self.find_own_path(path));
        if let Some(entry) = own.or_else(|| self.only_named(path).filter(|_| !anchor.is_empty())) {
            let article = self.article(entry);
            if anchor.is_empty() {
                return Ok(Address { entry, node: None });
            }
            if let Some(node) = article.find(anchor) {
                return Ok(Address { entry, node: Some(node) });
            }
        }
        let wanted = if anchor.is_empty() { path } else { anchor };
        let mut found = self.addresses_of(wanted);
        if found.is_empty() && anchor.is_empty() {
            found = self.named(path).map(|entry| Address { entry, node: None }).collect();
        }
        match found.len() {
            1 if path.is_empty() || anchor.is_empty() => Ok(found.remove(0)),
            0 => Err(UnknownId { nearest: self.nearest(id), ambiguous: false }),
            _ => Err(UnknownId {
                ambiguous: path.is_empty() || anchor.is_empty(),
                nearest: found.into_iter().map(|address| self.id_of(address)).collect(),
            }),
        }
    }

    /// As [`resolve`](Self::resolve), where also the beginning of an id or of an anchor will do that fits one place only.
    ///
    /// # Errors
    /// The nearest ids, or all that begin so.
    pub fn resolve_prefix(&self, id: &str) -> Result<Address, UnknownId> {
        let unknown = match self.resolve(id) {
            Err(unknown) if !unknown.ambiguous && !id.is_empty() => unknown,
            resolved => return resolved,
        };
        let begins = |address: &Address| {
            let anchor = self.article(address.entry).anchor_of(address.node);
            anchor.starts_with(id) || self.id_of(*address).starts_with(id)
        };
        let mut found: Vec<Address> = self.addresses().filter(begins).collect();
        match found.len() {
            1 => Ok(found.remove(0)),
            0 => Err(unknown),
            _ => Err(UnknownId {
                nearest: found.into_iter().map(|address| self.id_of(address)).collect(),
                ambiguous: true,
            }),
        }
    }

    /// Every article and every heading.
    fn addresses(&self) -> impl Iterator<Item = Address> {
        (0..self.entries.len()).flat_map(|entry| {
            let nodes = (0..self.article(entry).nodes.len()).map(Some);
            std::iter::once(None).chain(nodes).map(move |node| Address { entry, node })
        })
    }

    /// All places whose own anchor is `anchor`.
    fn addresses_of(&self, anchor: &str) -> Vec<Address> {
        let mut found = Vec::new();
        for (entry, one) in self.entries.iter().enumerate() {
            if let Some(node) = one.article.nodes.iter().position(|node| &*node.id == anchor) {
                found.push(Address { entry, node: Some(node) });
            }
        }
        found
    }

    /// The articles whose file has this name, with or without its extension.
    fn named(&self, name: &str) -> impl Iterator<Item = usize> {
        let is_named = move |id: &str| {
            let file = id.rsplit('/').next().unwrap_or(id);
            file == name || file.rsplit_once('.').is_some_and(|(stem, _)| stem == name)
        };
        (0..self.entries.len()).filter(move |&entry| !name.is_empty() && is_named(&self.entries[entry].id))
    }

    /// The one article whose file has this name.
    fn only_named(&self, name: &str) -> Option<usize> {
        let mut named = self.named(name);
        named.next().filter(|_| named.next().is_none())
    }

    pub(super) fn find_own_path(&self, path: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.paths.iter().any(|own| &**own == path))
    }

    /// The three ids that look most like `id`, the nearest first; none where all look different.
    fn nearest(&self, id: &str) -> Vec<String> {
        // Comparing is quadratic in the lengths, and nobody types an id this long.
        const LONGEST: usize = 200;
        let id: String = id.chars().take(LONGEST).collect();
        let mut scored: Vec<(f64, String)> = Vec::new();
        for address in self.addresses() {
            let full = self.id_of(address);
            let anchor = self.article(address.entry).anchor_of(address.node);
            let begins = anchor.starts_with(&id) || full.starts_with(&id);
            let likeness = strsim::normalized_damerau_levenshtein(&id, &full)
                .max(strsim::normalized_damerau_levenshtein(&id, anchor));
            // What begins so comes before what looks alike.
            let likeness = if begins && !id.is_empty() { 1.0 + likeness } else { likeness };
            if likeness > 0.5 {
                scored.push((likeness, full));
            }
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        scored.into_iter().take(3).map(|(_, id)| id).collect()
    }
}

#[cfg(test)]
mod tests {

    use super::super::Entry;
    use super::*;
    use crate::article::{Article, Node, NodeKind, Text};

    fn library() -> Library {
        let node = |id: &str| Node { anchors: vec![id.into()], ..Node::new(id, NodeKind::Symptom, 2, Text::plain(id)) };
        let entry = |id: &str, nodes: &[&str]| {
            let mut article = Article { path: format!("nl-nl/{id}"), ..Article::default() };
            article.nodes = nodes.iter().map(|id| node(id)).collect();
            article.link_nodes();
            Entry::new(id, article)
        };
        let mut library = Library::default();
        library.add(
            vec![entry("billing/pay.md", &["card-declined", "next-steps"]), entry("setup.md", &["next-steps"])],
            Vec::new(),
        );
        library
    }

    #[test]
    fn every_id_that_is_printed_is_found_again() {
        let library = library();
        for address in [Address { entry: 0, node: None }, Address { entry: 1, node: Some(0) }] {
            assert_eq!(library.resolve(&library.id_of(address)), Ok(address));
            assert_eq!(library.at(&library.id_of(address)), Some(address));
        }
        assert_eq!(library.resolve("nl-nl/setup.md"), Ok(Address { entry: 1, node: None }));
    }

    #[test]
    fn an_anchor_alone_is_enough_where_it_is_the_only_one() {
        let library = library();
        let card = Ok(Address { entry: 0, node: Some(0) });
        assert_eq!(library.resolve("card-declined"), card);
        assert_eq!(library.resolve("#card-declined"), card);
        let several = library.resolve("next-steps").expect_err("two articles have it");
        assert!(several.ambiguous);
        assert_eq!(several.nearest, ["billing/pay.md#next-steps", "setup.md#next-steps"]);
    }

    #[test]
    fn a_file_name_alone_is_enough_where_it_is_the_only_one() {
        let library = library();
        for name in ["pay", "pay.md"] {
            assert_eq!(library.resolve(name), Ok(Address { entry: 0, node: None }), "{name}");
        }
        assert_eq!(library.resolve("pay#card-declined"), Ok(Address { entry: 0, node: Some(0) }));
        assert!(library.resolve("pa").is_err());
        assert!(library.resolve("pay#next").is_err());
    }

    #[test]
    fn an_unknown_id_names_the_nearest() {
        let unknown = library().resolve("billing/pay.md#card-declind").expect_err("mistyped");
        assert_eq!(unknown.nearest[0], "billing/pay.md#card-declined");
        assert!(library().resolve("zzz").expect_err("nothing like it").nearest.is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn no_two_file_names_share_a_path() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let escaped = |bytes: &[u8]| escape(Path::new(OsStr::from_bytes(bytes)));
        assert_eq!(escaped(b"a/b\xff\n#%.md"), "a/b%FF%0A%23%25.md");
        assert_ne!(escaped(b"a%23.md"), escaped(b"a#.md"));
    }
}
