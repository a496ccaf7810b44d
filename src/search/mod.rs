//! Search: a query over a library becomes ranked hits.
//!
//! # How text becomes an index
//!
//! [`Prepared`] holds the words of one library entry: `passages` walks its texts section by section (a section is the
//! beginning of an article or one of its headings), `tokens` splits them into words, `fold` normalizes each word, `interner`
//! numbers it. Entries can be prepared on any thread. [`Index::merge`] stores them: `vocabulary` holds all words, `postings`
//! the sections of each word, `forward` the words of each section in order.
//!
//! # How a query is answered
//!
//! ```text
//! text -log-> messages -query-> terms -expand-> expanded terms -first_pass-> a score per section
//!      -second_pass-> titles and phrases -rank-> order -explain-> reasons, snippets, highlights, corrections
//! ```
//!
//! [`Searcher`] runs these steps over an [`Index`], which only stores. `expand` goes from a query term to longer words
//! (`vocabulary`), misspelled ones (`typo`), inflected ones (`form`) and synonyms (`thesaurus`, `synonyms`). Every number that
//! the ranking depends on is in `weights`, with its reason.
//!
//! # Guarantees
//!
//! A section that contains the whole query verbatim ranks above all sections that lack a word of it or match one only by a
//! guess (misspelled, letters left out, a synonym). The order is total and does not depend on the batches in which articles
//! arrived; ties are broken by id. Work per query is bounded: at most its last mebibyte, a fixed number of lines and of words.

mod affinity;
mod compound;
#[cfg(test)]
mod concepts;
mod expand;
mod explain;
mod features;
mod first_pass;
mod fold;
mod form;
mod forward;
mod found;
mod function_words;
mod highlights;
mod index;
mod interner;
mod log;
mod meaning;
mod narrow;
mod occurrences;
pub(crate) mod packed;
mod passages;
mod pattern;
mod phrase;
mod postings;
mod prepare;
mod query;
mod rank;
mod ranked;
mod rerank;
mod same;
mod searcher;
mod second_pass;
mod shape;
mod synonyms;
mod thesaurus;
mod tokens;
mod typo;
mod varint;
mod vectors;
mod vocabulary;
mod weights;
mod word_list;

pub use features::{Feature, Features, Signals};
pub use fold::fold;
pub use forward::Field;
pub use found::{Band, Found, Hit, How, Reason, Snippet};
pub use highlights::Highlights;
pub use index::Index;
pub use log::{LineOverrides, LogLine, LogUse, Why, log_lines};
pub use narrow::narrowed;
pub use occurrences::occurrences;
pub use passages::{Passage, passages};
pub use prepare::Prepared;
pub use same::say_the_same;
pub use searcher::Searcher;

#[cfg(test)]
mod tests;
