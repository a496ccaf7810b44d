//! GATHER: folders, files and the embedded content become a [`Library`].
//!
//! [`gather()`] finds the files of the content roots, reads them in parallel, chooses the languages and hands over batches
//! of [`Entry`]s as they are ready; a [`Library`] collects them and answers what an id or a link means. How one file is
//! read is the business of [`markdown`](crate::markdown).

mod accept;
mod areas;
mod article_ref;
mod choose;
mod embedded;
mod file;
mod files;
mod gather;
mod ids;
mod links;
mod locales;
mod named;
mod open;
mod pair;
mod project;
mod questions;
mod share;
mod shared_key;
mod site;
mod snapshot;
mod survey;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use crate::article::{Article, Diagnostic, Locale, NodeIndex};

pub use areas::is_late_area;
pub use article_ref::ArticleRef;
pub use choose::Languages;
pub(crate) use embedded::concepts;
pub use embedded::word_vectors;
pub use files::{GatherError, Root, can_open, names_of};
pub use gather::{Batch, gather, gather_all, gather_noting, read_all};
pub use ids::{UnknownId, escape as escape_path};
pub use links::{Destination, is_web};
pub use open::open_file;
pub use project::{CodeLevel, PROJECT_FILE, Project};
pub use site::Site;
pub use snapshot::{IncludeStamps, Includes, Snapshot};
pub use survey::{PICTURES, SurveyedFile, exists, has_pictures, read_files, survey};

/// One article of a library, in the languages that the reader chose.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The article's name in the library: its path from the content root without a folder that names a locale.
    pub id: Box<str>,
    /// The article as it is shown: in the chosen language, with the second language beside it.
    pub article: ArticleRef,
    /// The paths of its files in all languages, the one that is shown first.
    pub paths: Vec<Box<str>>,
    /// The same article in languages that are not shown, so that any language finds it. They are there only while the
    /// entry is prepared for searching: sixteen languages that nobody reads would fill the memory.
    pub others: Vec<Article>,
    /// The languages that it exists in.
    pub locales: Vec<Locale>,
    /// Whether the chosen language was not to be had, so that another one is shown.
    pub fallback: bool,
    /// Where its root is published.
    pub site: Site,
    /// The title of its area of the library, a chapter or a folder; "" for none.
    pub area: Box<str>,
    /// The file that is shown; `None` for an article inside the program.
    pub file: Option<Box<Path>>,
}

impl Entry {
    /// An entry of a single file, in one language, from nowhere on the web.
    #[must_use]
    pub fn new(id: impl Into<Box<str>>, article: Article) -> Self {
        Self {
            id: id.into(),
            paths: vec![article.path.as_str().into()],
            article: article.into(),
            others: Vec::new(),
            locales: Vec::new(),
            fallback: false,
            site: Site::default(),
            area: Box::default(),
            file: None,
        }
    }

    /// Whether the second language that was asked for does not exist, so that another one or none is beside.
    #[must_use]
    pub fn lacks_beside(&self, languages: &Languages) -> bool {
        let serves = |wanted: &Locale, offered: &Option<Locale>| {
            offered.as_ref().is_some_and(|offered| offered.serves(wanted) > 0)
        };
        let Article { locale, source_locale, .. } = &*self.article;
        languages.beside.as_ref().is_some_and(|wanted| !serves(wanted, source_locale) && !serves(wanted, locale))
    }
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
    problems: Vec<Diagnostic>,
}

impl Library {
    /// Takes further articles and problems in.
    pub fn add(&mut self, entries: Vec<Entry>, problems: Vec<Diagnostic>) {
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
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The article at a place.
    #[must_use]
    pub fn article(&self, entry: EntryIndex) -> &Article {
        &self.entries[entry].article
    }

    /// The article that has this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntryIndex> {
        self.by_id.get(id).copied()
    }

    /// The languages that articles exist in, the one of most articles first.
    #[must_use]
    pub fn languages(&self) -> Vec<Locale> {
        let mut counts: BTreeMap<&Locale, usize> = BTreeMap::new();
        for locale in self.entries.iter().flat_map(|entry| &entry.locales) {
            *counts.entry(locale).or_default() += 1;
        }
        let mut languages: Vec<(&Locale, usize)> = counts.into_iter().collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        languages.into_iter().map(|(locale, _)| locale.clone()).collect()
    }

    /// The articles in the order of their ids, as a tree shows them.
    #[must_use]
    pub fn in_order(&self) -> Vec<EntryIndex> {
        let mut order: Vec<EntryIndex> = (0..self.entries.len()).collect();
        order.sort_by(|&a, &b| self.entries[a].id.cmp(&self.entries[b].id));
        order
    }
}
