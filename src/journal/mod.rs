//! The record on disk: what was done, so that a guide can be resumed and a note written.
//!
//! The journal is one file of JSON lines, an event a line ([`Record`]). A [`History`] is what its records say, case by case
//! and guide by guide; [`replay()`] makes a walk of today's article out of a guide. All of that is pure; only [`Journal`]
//! touches files, at paths that it is given. Steps are known by what they say ([`StepIds`]), not by their place, so that a
//! record outlives an edit of the article.

mod compact;
mod event;
mod file;
mod helped;
mod history;
mod ids;
mod past;
mod phrase;
mod queries;
mod record;
mod replay;
mod step_ids;
mod store;

pub use event::{CaseEnd, JournalEvent, Opened, Outline, Phrase};
pub use file::{make_folder, write_new};
pub use helped::{lift, same_words};
pub use history::History;
pub use ids::{CaseId, GuideId, Ids};
pub use past::{CaseState, GuideEnd, PastCase, PastGuide, Report};
pub use phrase::phrase_of;
pub use queries::{MOST_QUERIES, add_query, kept_query};
pub use record::{Record, RecordError};
pub use replay::{Replayed, replay};
pub use step_ids::StepIds;
pub use store::{Contents, Journal, JournalError};
