//! The index: storage for the words of a library. It owns no articles.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::expand::Lexicon;
use super::forward::ForwardIndex;
use super::meaning::Meanings;
use super::packed;
use super::passages::SectionRole;
use super::postings::{DocId, Postings};
use super::prepare::Prepared;
use super::thesaurus::Thesaurus;
use super::vocabulary::Vocabulary;
use crate::article::Concept;
use crate::library::{Address, Entry, EntryIndex};

/// The words of a library, ready to be searched. It grows while articles arrive and answers at any moment with those that
/// it has.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Index {
    #[serde(with = "packed")]
    pub(super) thesaurus: Thesaurus,
    #[serde(with = "packed")]
    pub(super) vocabulary: Vocabulary,
    #[serde(with = "packed")]
    pub(super) postings: Postings,
    #[serde(with = "packed")]
    pub(super) forward: ForwardIndex,
    #[serde(with = "packed")]
    pub(super) docs: Vec<Doc>,
    #[serde(with = "packed")]
    pub(super) meanings: Meanings,
}

/// The place of a section.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(super) struct Doc {
    pub entry: EntryIndex,
    /// The section of the article itself.
    pub article: DocId,
    /// The section above it; itself for an article.
    pub parent: DocId,
    pub role: SectionRole,
}

impl Doc {
    pub fn address(self) -> Address {
        Address { entry: self.entry, node: self.role.node }
    }
}

impl Index {
    /// An index of nothing yet, with the thesaurus inside the program.
    #[must_use]
    pub fn with_thesaurus() -> Self {
        Self { thesaurus: Thesaurus::embedded(), meanings: Meanings::new(), ..Self::default() }
    }

    /// The same with a thesaurus of these concepts.
    #[must_use]
    pub fn new(concepts: Vec<Concept>) -> Self {
        Self { thesaurus: Thesaurus::new(concepts), meanings: Meanings::new(), ..Self::default() }
    }

    /// Forgets all articles, and keeps what it knows of words that mean the same.
    pub fn clear(&mut self) {
        let meanings = Meanings::new();
        *self = Self { thesaurus: std::mem::take(&mut self.thesaurus), meanings, ..Self::default() };
    }

    /// Adds the library's entries from `first` on.
    pub fn add(&mut self, first: EntryIndex, entries: &[Entry]) {
        let prepared = entries.par_iter().map(Prepared::from).collect();
        self.merge(first, prepared);
    }

    /// Adds prepared entries: the library's from `first` on.
    pub fn merge(&mut self, first: EntryIndex, prepared: Vec<Prepared>) {
        for (offset, one) in prepared.into_iter().enumerate() {
            let terms: Vec<u32> = one.words.iter().map(|word| self.vocabulary.intern(word)).collect();
            let article = DocId::try_from(self.docs.len()).unwrap_or(DocId::MAX);
            let mut from = 0;
            for (number, doc) in (article..).zip(&one.docs) {
                let parent = article + doc.parent;
                self.docs.push(Doc { entry: first + offset, article, parent, role: doc.role });
                for &(term, impact) in &one.postings[from..doc.postings_end] {
                    self.postings.push(terms[term as usize], number, impact);
                }
                from = doc.postings_end;
            }
            self.forward.push(&terms, &one.forward, one.docs.iter().map(|doc| doc.forward_end));
        }
        self.meanings.add_terms(&self.vocabulary);
        let articles: Vec<DocId> = self.docs[self.meanings.sections()..].iter().map(|doc| doc.article).collect();
        self.meanings.add_sections(&articles, &self.forward, &self.vocabulary);
    }

    /// How much the index holds, for those who measure: words, sections, and bytes of its packed lists.
    #[must_use]
    pub fn size(&self) -> String {
        let (words, docs) = (self.vocabulary.len(), self.docs.len());
        let (lists, forward) = (self.postings.bytes() >> 10, self.forward.bytes() >> 10);
        let vectors = self.meanings.bytes() >> 10;
        format!("{words} words, {docs} sections, lists {lists} KiB, forward {forward} KiB, vectors {vectors} KiB")
    }

    pub(super) fn lexicon(&self) -> Lexicon<'_> {
        Lexicon {
            vocabulary: &self.vocabulary,
            postings: &self.postings,
            thesaurus: &self.thesaurus,
            table: self.meanings.table(),
            docs: self.docs.len(),
        }
    }
}
