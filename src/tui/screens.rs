//! What lies on top of the search screen, as plain data.

use std::collections::{HashMap, HashSet};

use tui_input::Input;

use super::rows::Row;
use crate::article::NodeIndex;
use crate::guide::{Guide, StepKey};
use crate::journal::{GuideId, Names};
use crate::library::{Address, EntryIndex};
use crate::search::LogLine;

/// A screen on top of the search screen.
#[derive(Debug)]
pub enum Screen {
    /// The tree of the whole library.
    Tree(Tree),
    /// The lines of a pasted log.
    Log(LogScreen),
    /// A guide.
    Guide(Box<GuideScreen>),
}

/// The tree screen.
#[derive(Debug, Default)]
pub struct Tree {
    /// Its rows.
    pub rows: Vec<Row>,
    /// Which one is selected.
    pub selected: usize,
    /// The first row shown.
    pub offset: usize,
}

/// The headings of an article, in a window over the screen.
#[derive(Debug)]
pub struct Outline {
    /// The article.
    pub entry: EntryIndex,
    /// Its title, as `None`, and its headings, each with how deep it stands.
    pub headings: Vec<(Option<NodeIndex>, usize)>,
    /// The letters by which the list is narrowed.
    pub input: Input,
    /// The headings that have these letters, as places in [`headings`](Self::headings).
    pub shown: Vec<usize>,
    /// Which of them is selected.
    pub selected: usize,
    /// The first one in sight.
    pub offset: usize,
}

/// The lines of a pasted log, each of which can be switched on and off.
#[derive(Debug, Default)]
pub struct LogScreen {
    /// The lines, as they stand now.
    pub lines: Vec<LogLine>,
    /// Which one is selected.
    pub selected: usize,
    /// The first one shown.
    pub offset: usize,
}

/// A guide on the screen.
#[derive(Clone, Debug)]
pub struct GuideScreen {
    /// The walk.
    pub guide: Guide,
    /// Its name in the journal; "" for an overview, in which nothing can be done.
    pub id: GuideId,
    /// What its steps are called in the journal.
    pub names: Names,
    /// The steps that the article did not have when the guide was left.
    pub new: HashSet<StepKey>,
    /// The steps whose translation does not agree with the original, each with the reason in a sentence.
    pub doubts: HashMap<StepKey, String>,
    /// Whether this is an article of several symptoms, of which one is to be chosen.
    pub overview: bool,
    /// The first line shown.
    pub scroll: usize,
    /// The link that is selected, as a place in the page's list.
    pub link: Option<usize>,
    /// What is looked for in the article.
    pub find: Option<Find>,
    /// The option that is under the cursor while a choice is open.
    pub option: usize,
    /// What to open next: the symptoms of an overview, or what to try once nothing of this guide is left.
    pub next: Vec<Address>,
    /// Which of them is selected.
    pub next_selected: usize,
}

/// What is looked for in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// The letters.
    pub wanted: String,
    /// The line of the page, among those that hold them, that was gone to; counted from 0.
    pub at: usize,
}

/// A line of text that is asked for.
#[derive(Debug)]
pub struct LineInput {
    /// What it is for.
    pub purpose: Purpose,
    /// What is typed.
    pub input: Input,
}

/// What a line of text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Why a step is left out.
    Skip(StepKey),
    /// Why a resolution does not apply.
    DoesNotApply,
    /// A remark.
    Remark,
    /// The name of the file that the note is written to.
    NoteFile,
    /// What to look for in the article.
    Find,
}
