//! The running state that both the screen and `pcfix walk` drive: the current case, its guides, and what comes next.
//!
//! [`Session::apply`] is the only way to change it: a [`SessionCommand`] goes in, [`SessionEffect`]s come out. [`view()`] lists the rows
//! that a reader must see, and every front end renders that list. Nothing here draws, reads a clock or touches a file.

mod apply;
mod cases;
mod command;
mod labels;
mod list;
mod next;
mod note;
mod notice;
mod open;
mod row;
mod titles;
mod tree;
mod view;
mod walk;

use std::collections::BTreeMap;

use crate::journal::{CaseId, GuideId, History, Ids, JournalEvent, PastCase, Record};
use crate::library::{Address, Library};

pub use command::{Query, SessionCommand, SessionEffect, World};
pub use labels::{Doubt, label_pairs, pair};
pub use list::{Fold, ListHeading, ListRow, OpenCase, RowKind, case_rows, hit_rows, past_rows};
pub use note::{NoteKind, NoteStyle, agent_note, last_guide, words_of};
pub use notice::Notice;
pub use row::{Content, Row, RowId, StepRow};
pub use titles::{heading_of, path_of, title_of};
pub use tree::{Summaries, folded_places, folds_above, tree_rows};
pub use view::{Sections, preview_rows, text_rows, view};
pub use walk::{Walk, WalkId};

/// The state of one run: what the journal knows, the current case, the guides that are open.
#[derive(Debug, Default)]
pub struct Session {
    history: History,
    ids: Ids,
    case: Option<CaseId>,
    walks: BTreeMap<WalkId, Walk>,
    opened: u32,
    revision: u64,
}

impl Session {
    /// A session without a case that gets its ids from `ids`.
    #[must_use]
    pub fn new(ids: Ids) -> Self {
        Self { ids, ..Self::default() }
    }

    /// All cases and guides that the journal knows, with what was done since it was read.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The current case.
    #[must_use]
    pub fn case(&self) -> Option<&PastCase> {
        self.history.case(self.case.as_deref()?)
    }

    /// An open guide.
    #[must_use]
    pub fn walk(&self, id: WalkId) -> Option<&Walk> {
        self.walks.get(&id)
    }

    /// Changes whenever what a guide shows may have changed, but for its cursor.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Adds what the journal says. What was done meanwhile is known better here.
    pub fn remember(&mut self, history: History) {
        let own = std::mem::take(&mut self.history);
        self.history = history.with(own);
        self.revision += 1;
    }

    /// Closes all guides, because their articles are read again.
    pub fn close_all(&mut self) {
        self.walks.clear();
    }

    /// The current case, begun if there is none or it is solved.
    fn case_at_hand(&mut self, world: &World<'_>, effects: &mut Vec<SessionEffect>) -> CaseId {
        if let Some(case) = self.case().filter(|case| self.history.is_open(case)) {
            return case.id.clone();
        }
        let id = self.ids.give();
        self.case = Some(id.clone());
        self.record_case(&id, JournalEvent::CaseOpened, world.now, effects);
        id
    }

    fn record_case(&mut self, case: &str, event: JournalEvent, at: i64, effects: &mut Vec<SessionEffect>) {
        self.keep(Record { at, case: case.to_owned(), guide: GuideId::new(), event }, effects);
    }

    fn record_guide(&mut self, guide: &str, event: JournalEvent, at: i64, effects: &mut Vec<SessionEffect>) {
        self.keep(Record { at, case: CaseId::new(), guide: guide.to_owned(), event }, effects);
    }

    /// Takes a record in and has it written.
    fn keep(&mut self, record: Record, effects: &mut Vec<SessionEffect>) {
        self.revision += 1;
        self.history.take(record.clone());
        effects.push(SessionEffect::Record(record));
    }

    fn add(&mut self, walk: Walk) -> WalkId {
        self.opened += 1;
        let id = WalkId(self.opened);
        self.walks.insert(id, walk);
        id
    }
}

/// The id of the symptom that the guide through `address` would walk.
#[must_use]
pub fn symptom_of(library: &Library, address: Address) -> String {
    let (node, _) = crate::guide::Plan::leading_through(library.article(address.entry), address.node);
    library.id_of(Address { node, ..address })
}
