//! REMEMBER: what was done is kept on disk, so that a guide can be gone on with and a note written.
//!
//! The journal is one file of JSON lines, an event a line ([`Record`]). A [`History`] is what its records say, guide by
//! guide; [`replay()`] makes a walk of today's article out of one of them. All of that is pure; only [`Journal`] touches
//! files, at paths that it is given. Steps are known by what they say ([`Names`]), not by where they stand, so that a
//! record outlives an edit of the article.

mod compact;
mod file;
mod helped;
mod history;
mod names;
mod note;
mod record;
mod replay;
mod store;

pub use file::{make_folder, write_new};
pub use helped::{lift, same_words};
pub use history::{CASE, End, History, Past};
pub use names::{Layout, Names};
pub use note::{Attempt, Note, Sides, note_of};
pub use record::{AnswerName, Fault, GuideId, Ids, Record, What};
pub use replay::{Replayed, replay};
pub use store::{Contents, Journal, JournalError};
