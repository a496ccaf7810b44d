//! What lies on top of the search screen, as plain data.

use tui_input::Input;

use crate::article::{Locale, NodeIndex};
use crate::config::View;
use crate::journal::{CaseId, GuideId};
use crate::layout::{ListPage, Page};
use crate::library::{Address, EntryIndex};
use crate::search::LogLine;
use crate::session::{ListRow, NoteKind, RowId, WalkId};

/// A screen on top of the search screen.
#[derive(Debug)]
pub enum Screen {
    /// The tree of the whole library.
    Tree(Tree),
    /// The lines of a pasted log.
    Log(LogScreen),
    /// A guide.
    Guide(Box<GuideScreen>),
    /// The cases.
    Cases(Box<CasesScreen>),
    /// The preview of a note.
    Note(Box<NoteScreen>),
    /// The language picker.
    Languages(LanguagesScreen),
    /// The problems of the content.
    Problems(ProblemsScreen),
}

/// The problems of the content, as text.
#[derive(Debug, Default)]
pub struct ProblemsScreen {
    /// Its lines, broken to the width of the screen.
    pub lines: Vec<String>,
    /// The first line shown.
    pub scroll: usize,
    /// What the lines were made from: which loading, how many problems, columns.
    pub key: Option<(u64, usize, usize)>,
}

/// The language picker.
#[derive(Debug)]
pub struct LanguagesScreen {
    /// The languages that articles exist in.
    pub languages: Vec<Locale>,
    /// The one to read in; none where the wanted one does not exist.
    pub first: Option<Locale>,
    /// The one beside; none for the original's.
    pub second: Option<Locale>,
    /// The view with which the screen below was laid out.
    pub view: View,
    /// Which row is selected.
    pub selected: usize,
    /// The first row shown.
    pub offset: usize,
}

/// The cases screen.
#[derive(Debug, Default)]
pub struct CasesScreen {
    /// Its rows.
    pub rows: Vec<CaseRow>,
    /// Which one is selected: a case, unless there is none.
    pub selected: usize,
    /// The first row shown.
    pub offset: usize,
    /// The words that the rows must have.
    pub filter: Input,
    /// Whether the filter line is open.
    pub filtering: bool,
    /// What the rows were made from.
    pub key: Option<CasesKey>,
    /// The folded text of every case, which the filter looks in; made for the first filter.
    pub texts: Vec<String>,
}

/// A row of the cases screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseRow {
    /// The heading of the cases below it.
    Group(CaseGroup),
    /// A case.
    Case(CaseId),
}

/// A group of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseGroup {
    /// Open ones.
    Open,
    /// Ended ones that were changed today.
    Today,
    /// All others.
    Earlier,
}

/// What the rows of the cases screen are made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CasesKey {
    /// The session's revision.
    pub revision: u64,
    /// The number of cases in the history, which a forgotten case changes.
    pub cases: usize,
    /// The number of cases that were deleted on the screen.
    pub deleted: usize,
    /// The filter.
    pub filter: String,
}

/// The preview of a note.
#[derive(Debug)]
pub struct NoteScreen {
    /// The case.
    pub case: CaseId,
    /// The guide that a message for the customer is about; none where its article is not in the library.
    pub guide: Option<GuideId>,
    /// Which note.
    pub kind: NoteKind,
    /// Whether it is markdown.
    pub markdown: bool,
    /// In which languages.
    pub view: View,
    /// The note.
    pub text: String,
    /// Its lines, broken to the width of the screen.
    pub lines: Vec<String>,
    /// The first line shown.
    pub scroll: usize,
    /// What text and lines were made from.
    pub key: Option<NoteKey>,
}

/// What the text of a note screen is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteKey {
    /// The session's revision.
    pub revision: u64,
    /// Which loading of the content.
    pub load: u64,
    /// Which note.
    pub kind: NoteKind,
    /// Whether it is markdown.
    pub markdown: bool,
    /// In which languages.
    pub view: View,
    /// Columns.
    pub width: usize,
}

/// The tree screen.
#[derive(Debug, Default)]
pub struct Tree {
    /// Its rows.
    pub rows: Vec<ListRow>,
    /// Which one is selected.
    pub selected: usize,
    /// The first line shown.
    pub offset: usize,
    /// The words that titles must have.
    pub filter: Input,
    /// Whether the filter line is open.
    pub filtering: bool,
    /// Which list of rows it is, of all that were made.
    pub made: u64,
    /// The rows as lines.
    pub list: KeptList,
}

/// A list of rows as lines, kept until something it shows changes.
#[derive(Clone, Debug, Default)]
pub struct KeptList {
    /// The lines.
    pub page: ListPage,
    /// What they were laid out from.
    pub key: Option<ListKey>,
}

/// What the lines of a list are laid out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListKey {
    /// Which list of rows, of all that were made.
    pub made: u64,
    /// Its width, in columns.
    pub width: usize,
    /// Whether there is room for long rows.
    pub tall: bool,
    /// Which languages.
    pub view: View,
    /// When today began, for times are named by the day.
    pub today: i64,
}

/// The headings of an article, in a window over the screen.
#[derive(Debug)]
pub struct Headings {
    /// The article.
    pub entry: EntryIndex,
    /// Its title, as `None`, and its headings, each with its depth.
    pub headings: Vec<(Option<NodeIndex>, usize)>,
    /// The letters by which the list is narrowed.
    pub input: Input,
    /// The headings with these letters, as indices of [`headings`](Self::headings).
    pub shown: Vec<usize>,
    /// Which of them is selected.
    pub selected: usize,
    /// The first one in sight.
    pub offset: usize,
}

/// The lines of a pasted log, each of which can be switched on and off.
#[derive(Debug, Default)]
pub struct LogScreen {
    /// The lines in their present state.
    pub lines: Vec<LogLine>,
    /// Which one is selected.
    pub selected: usize,
    /// The first one shown.
    pub offset: usize,
}

/// A guide on the screen.
#[derive(Clone, Debug)]
pub struct GuideScreen {
    /// The walk, which the session owns.
    pub walk: WalkId,
    /// The first line shown.
    pub scroll: usize,
    /// The link that is selected, as an index of the page's list.
    pub link: Option<usize>,
    /// What is looked for in the article.
    pub find: Option<Find>,
    /// Its page.
    pub page: Kept,
}

/// A page that is kept with its screen until something it shows changes.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The page.
    pub page: Page,
    /// What it was laid out from.
    pub key: Option<PageKey>,
}

/// What a page is laid out from: it is laid out again when any of this changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageKey {
    /// What it shows.
    pub of: PageOf,
    /// Which loading of the content.
    pub load: u64,
    /// Its width, in columns.
    pub width: usize,
    /// Which languages.
    pub view: View,
    /// Whether two languages are side by side.
    pub columns: bool,
}

impl PageKey {
    /// Whether parts of its page are those of `other`'s: of the same guide in the same format.
    pub(super) fn has_parts_of(&self, other: &Self) -> bool {
        let guide = |of: &PageOf| match of {
            PageOf::Guide { walk, find, .. } => Some((*walk, find.clone())),
            PageOf::Nothing | PageOf::Folded { .. } | PageOf::Preview { .. } => None,
        };
        let format = |key: &Self| (key.load, key.width, key.view, key.columns);
        guide(&self.of).is_some() && guide(&self.of) == guide(&other.of) && format(self) == format(other)
    }
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageOf {
    /// Nothing.
    Nothing,
    /// A guide in a state of the session.
    Guide {
        /// The walk.
        walk: WalkId,
        /// The session's revision.
        revision: u64,
        /// The row under the cursor.
        cursor: RowId,
        /// What is looked for.
        find: Option<String>,
    },
    /// The titles of what a row folds.
    Folded {
        /// Which list of rows, of all that were made.
        made: u64,
        /// The row.
        row: usize,
    },
    /// The preview of a fix, with the words of an answer highlighted.
    Preview {
        /// The fix.
        address: Address,
        /// Which answer.
        answer: u64,
    },
}

/// What is looked for in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// The letters.
    pub wanted: String,
    /// Index of the current match among the lines that hold them.
    pub at: usize,
}

/// A line of text that is asked for.
#[derive(Debug)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    /// What is typed.
    pub input: Input,
}

/// What a line of text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Why the step under the cursor is skipped.
    Skip,
    /// Why a resolution does not apply.
    DoesNotApply,
    /// A remark.
    Remark,
    /// The name of the file that the note is written to.
    NoteFile,
    /// What to look for in the article.
    Find,
    /// The name of the case.
    CaseName,
}
