//! What can be asked of a session, and what it asks of its driver.

use std::collections::HashSet;

use super::notice::Notice;
use super::row::RowId;
use super::walk::WalkId;
use crate::guide::Answer;
use crate::journal::{CaseId, GuideId, Record};
use crate::library::{Address, Library};

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionCommand {
    /// Open the guide that leads through an address; in the current case it is resumed. `from`: the guide in which nothing
    /// helped.
    Open {
        /// Where to.
        address: Address,
        /// Which guide led here.
        from: Option<WalkId>,
    },
    /// Open the guide that leads through an address from its first step, whatever was done in it.
    Start(Address),
    /// Resume a guide of the journal, and its case with it.
    Resume(GuideId),
    /// Restart an open guide; the old one is dismissed.
    Restart(WalkId),
    /// Offer a guide no more.
    Dismiss(GuideId),
    /// Move the cursor.
    Go(WalkId, RowId),
    /// Tick the step under the cursor, or open it again.
    Toggle(WalkId),
    /// Enter: tick and go on; choose; open what is offered next.
    Advance(WalkId),
    /// Skip the step under the cursor, for a reason that may be empty.
    Skip(WalkId, String),
    /// Choose an option of the choice under the cursor.
    Choose(WalkId, usize),
    /// Answer whether the current resolution helped, with a reason that may be empty.
    Answer(WalkId, Answer, String),
    /// Open what is offered next, by index.
    Next(WalkId, usize),
    /// Add a remark.
    Remark(WalkId, String),
    /// Undo the last change.
    Undo(WalkId),
    /// Record a search that found nothing, in the current case.
    Searched(Query),
    /// Leave the current case; it is closed as solved if it was. The next guide begins a new one.
    NewCase,
    /// Make a case the current one.
    EnterCase(CaseId),
    /// Name a case; "" takes the name away.
    NameCase(CaseId, String),
    /// Close a case, as solved if it was.
    CloseCase(CaseId),
    /// Open a case again.
    ReopenCase(CaseId),
    /// Forget cases.
    ForgetCases(HashSet<CaseId>),
    /// Remember the languages of the current case: the first, and the second or "".
    Languages(String, String),
}

/// Something for the driver to do, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionEffect {
    /// Write a record to the journal, before anything shows that it happened.
    Record(Record),
    /// Take cases out of the journal.
    Forget(HashSet<CaseId>),
    /// Show a guide.
    Show(WalkId),
    /// Leave a guide.
    Leave(WalkId),
    /// Show a notice.
    Tell(Notice),
}

/// What a guide or a case was searched for with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The query, or the used lines of a log joined by ` / `; masked.
    pub text: String,
    /// Whether it was a pasted log.
    pub log: bool,
    /// Number of hits.
    pub hits: usize,
}

/// What a session sees of the world while it applies a command.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The articles.
    pub library: &'a Library,
    /// Seconds since the epoch.
    pub now: i64,
    /// What the last search found above a floor of relevance, best first.
    pub hits: &'a [Address],
    /// The query of that search, if there was one.
    pub query: Option<&'a Query>,
}
