//! What a search comes back with.

use super::features::{Features, Signals};
use super::forward::Field;
use super::highlights::Highlights;
use super::log::LogUse;
use crate::article::NodeIndex;
use crate::library::Address;

/// The answer to a query.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// How many places answer, of which `hits` are the best.
    pub total: usize,
    /// The query as it was understood, where words of it were corrected: "showing results for …".
    pub corrected: Option<String>,
    /// Words of the query that nothing in the library is like, as they were typed.
    pub unknown: Vec<String>,
    /// How many of those are codes: they come first.
    pub unknown_codes: usize,
    /// Where nothing was found: words of the library, folded, that look most like those, best first.
    pub nearest: Vec<String>,
    /// What was taken from a pasted log; `None` where the query was used unchanged.
    pub used: Option<LogUse>,
    /// What decided whether meaning had a say in the order; `None` where it was not asked.
    pub signals: Option<Signals>,
    /// What to light up in any text of the hits.
    pub highlights: Highlights,
}

impl Found {
    /// The codes of the query that are found nowhere.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.unknown[..self.unknown_codes.min(self.unknown.len())]
    }

    /// Whether there are hits, and none of them surely answers.
    #[must_use]
    pub fn only_mentions(&self) -> bool {
        !self.hits.is_empty() && self.hits.iter().all(|hit| hit.band == Band::Mention)
    }
}

/// One place that answers a query.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The article or heading.
    pub address: Address,
    /// Which row of the tables there it is, where a row answers: counted from 0 over all tables of the section.
    pub row: Option<u32>,
    /// How well it answers; comparable within one answer only.
    pub score: f32,
    /// How sure the answer is.
    pub band: Band,
    /// Why: the best match of each word of the query that was found, in the query's order.
    pub reasons: Vec<Reason>,
    /// The text below the title that answers best, where one holds more of the query than the title does.
    pub snippet: Option<Snippet>,
    /// What the re-ranker knows of it; `None` where the order is that of the words alone.
    pub features: Option<Features>,
}

/// How sure it is that a hit answers the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Some words of the query occur.
    Mention,
    /// It most likely answers.
    Likely,
    /// A title, a message, a code or a label is the query, word for word.
    Exact,
}

impl Band {
    /// All bands, the best first.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Likely, Self::Mention];
}

/// Where a word of the query was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The word of the query, folded.
    pub asked: String,
    /// The word of the article, folded.
    pub found: String,
    /// Its place; `None` where it is only in the titles above or in the file's name.
    pub part: Option<Field>,
    /// How the two belong together.
    pub how: How,
    /// What it is worth: the rarity of the word times how surely it is meant.
    pub worth: f32,
}

/// How a word of an article belongs to a word of the query.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// It is the same word, once case and accents are folded.
    Exact,
    /// It begins with the word of the query.
    Prefix,
    /// This many letters are wrong, missing, too many or swapped.
    Typo(u8),
    /// It is a form or a part of the word, or the other way round.
    Form,
    /// Letters are left out.
    Skipped,
    /// Its vector points the same way.
    Near,
    /// The thesaurus knows both under this concept.
    Synonym(String),
}

impl How {
    /// Its name, by which the catalogues explain it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Typo(_) => "typo",
            Self::Form => "form",
            Self::Skipped => "skipped",
            Self::Near => "near",
            Self::Synonym(_) => "synonym",
        }
    }
}

/// A text of an article that answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    /// The heading above it, which may be a part of the hit's own; `None` directly under the title.
    pub node: Option<NodeIndex>,
    /// Which text of the hit it is, counted from the hit's heading in the order of [`passages`](super::passages()).
    pub passage: usize,
    /// The sentence that answers, as shown.
    pub target: String,
    /// The same in the second language.
    pub source: Option<String>,
}
