//! GATHER: folders, files and the embedded content become a [`Library`].

use std::collections::HashMap;
use std::sync::Arc;

use crate::article::{Article, NodeIndex, Problem};

/// One article of a library, in the languages that the reader chose.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The article's name in the library: its path from the content root without a folder that names a locale.
    pub id: Box<str>,
    /// The article as it is shown: in the chosen language, with the second language beside it.
    pub article: Arc<Article>,
    /// The same article in languages that are not shown; searched, so that any language finds it.
    pub others: Vec<Arc<Article>>,
    /// Whether the chosen language was not to be had, so that another one is shown.
    pub fallback: bool,
}

/// The place of an article in [`Library::entries`].
pub type EntryIndex = usize;

/// A place in a library: an article, or one of its nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// The article.
    pub entry: EntryIndex,
    /// The node; `None` for the article itself.
    pub node: Option<NodeIndex>,
}

/// All articles that were gathered, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub struct Library {
    entries: Vec<Entry>,
    by_id: HashMap<Box<str>, EntryIndex>,
    problems: Vec<Problem>,
}

impl Library {
    /// Takes further articles in.
    pub fn add(&mut self, entries: Vec<Entry>, problems: Vec<Problem>) {
        for entry in entries {
            self.by_id.insert(entry.id.clone(), self.entries.len());
            self.entries.push(entry);
        }
        self.problems.extend(problems);
    }

    /// The articles.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What the reader should know of the content.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The article at a place.
    #[must_use]
    pub fn article(&self, entry: EntryIndex) -> &Article {
        &self.entries[entry].article
    }

    /// The article that `id` names.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntryIndex> {
        self.by_id.get(id).copied()
    }

    /// The id of a place: `path#anchor`, or `path` for an article itself.
    #[must_use]
    pub fn id_of(&self, address: Address) -> String {
        let entry = &self.entries[address.entry];
        match address.node {
            Some(node) => format!("{}#{}", entry.id, entry.article.nodes[node].id),
            None => entry.id.to_string(),
        }
    }
}
