//! A section in the order of hits.

use super::features::Features;
use super::found::Band;
use super::postings::DocId;

/// A section after the second pass.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    /// The section.
    pub doc: DocId,
    /// The section that it leads to.
    pub to: DocId,
    pub score: f32,
    /// It holds the whole query, word for word.
    pub verbatim: bool,
    /// It holds every word of the query literally.
    pub literal: bool,
    /// A title of it is the query.
    pub titled: bool,
    /// How much of the query it holds, from 0 to 1.
    pub coverage: f32,
    /// Whether it most likely answers.
    pub likely: bool,
    /// What the re-ranker knows of it, where it was asked.
    pub features: Option<Features>,
}

impl Ranked {
    /// A section that no word of the query led to.
    pub fn new(doc: DocId) -> Self {
        Self {
            doc,
            to: doc,
            score: 0.0,
            verbatim: false,
            literal: false,
            titled: false,
            coverage: 0.0,
            likely: false,
            features: None,
        }
    }

    /// Whether its title is the query, or it holds the query as a sentence.
    pub fn exact(&self) -> bool {
        self.titled || self.verbatim
    }

    /// How sure it is that the section answers.
    pub fn band(&self) -> Band {
        if self.exact() {
            Band::Exact
        } else if self.likely {
            Band::Likely
        } else {
            Band::Mention
        }
    }
}
