//! FIND: a query over a library becomes ranked hits.
//!
//! # The journey of a text
//!
//! [`Prepared`] holds the words of an entry: `pieces` reads its texts unit by unit (a unit is an article's beginning or one
//! of its headings), `tokens` cuts them, `fold` writes each word one way, `interner` numbers them. Any thread may prepare.
//! [`Index::merge`] takes them in: `vocabulary` knows all words, `postings` where each stands, `streams` the words of each
//! unit in their order.
//!
//! # The journey of a query
//!
//! ```text
//! text -log-> messages -query-> words -expand-> what may be meant -tally-> a score a unit -judge-> order of words, titles
//!      -rank-> order -explain-> reasons, leads, lights, mended words
//! ```
//!
//! `expand` goes from a word to its longer forms (`vocabulary`), mistyped ones (`typo`), bent ones (`form`) and to others of
//! the same meaning (`thesaurus`). Every number that the ranking turns on stands in `weights`, with its reason.
//!
//! # What always holds
//!
//! A unit that holds the whole query word for word ranks above all that lack a word of it or hold one only by a guess
//! (mistyped, letters left out, a synonym). The order is total and does not depend on the batches in which articles came;
//! ties go by id. No query takes longer than its first mebibyte from the end, a handful of lines and of words allow.

mod compound;
mod expand;
mod explain;
mod fold;
mod form;
mod found;
mod function_words;
mod index;
mod interner;
mod judge;
mod layout;
mod lights;
mod log;
mod meaning;
mod narrow;
mod occurrences;
mod pieces;
mod postings;
mod prepare;
mod query;
mod rank;
mod streams;
mod stretch;
mod tally;
mod thesaurus;
mod tokens;
mod typo;
mod varint;
mod vocabulary;
mod weights;

pub use fold::fold;
pub use found::{Found, Hit, How, Lead, Reason};
pub use index::Index;
pub use lights::Lights;
pub use log::{LogLine, LogUse, Turned, Why, log_lines};
pub use narrow::narrowed;
pub use occurrences::occurrences;
pub use pieces::{Piece, pieces};
pub use prepare::Prepared;
pub use streams::Part;

#[cfg(test)]
mod tests;
