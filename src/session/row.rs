//! Rows: what a reader must see, as plain data.

use std::borrow::Cow;

use super::labels::Doubt;
use crate::article::{Block, NodeIndex, Text};
use crate::guide::{Outcome, StepState};

/// Identifies a row that the cursor can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowId {
    /// The step that is the guide's item at this index.
    Step(usize),
    /// An option, by index, of the choice that is the guide's item at the first index.
    Option(usize, usize),
    /// The question whether it helped.
    Question,
    /// What to open next, by index.
    Next(usize),
    /// The end of a guide in which nothing waits any more.
    End,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// Its id, if the cursor can be on it.
    pub id: Option<RowId>,
    /// What it says.
    pub content: Content<'a>,
}

/// What a row says.
#[derive(Clone, Debug)]
pub enum Content<'a> {
    /// The title of the text.
    Title(Option<NodeIndex>, &'a Text),
    /// Who may do this, and how far the text is to be trusted.
    About {
        /// Who may do this; none where it does not say.
        roles: Cow<'a, [Text]>,
        /// The day of the text, as `YYYY-MM-DD`.
        date: Option<&'a str>,
        /// Whether a machine translated it.
        machine: bool,
    },
    /// A heading.
    Heading(NodeIndex, &'a Text),
    /// Text to read.
    Blocks(&'a [Block]),
    /// Text to read whose original could not be paired block by block.
    Unpaired(&'a [Block], &'a [Block]),
    /// The original of text that is stepped through, where it could not be paired.
    Original(&'a [Block]),
    /// A remark from another case, with its time.
    EarlierRemark(i64, &'a str),
    /// What was tried without success.
    Tried {
        /// Its title.
        title: String,
        /// Why it does not apply; else "".
        reason: &'a str,
        /// Whether it was tried at all, rather than not applicable.
        applied: bool,
    },
    /// Which of several resolutions is shown.
    Resolution {
        /// Its number, counted from 1.
        number: usize,
        /// How many there are.
        count: usize,
        /// Its title; `None` where the symptom's own text is the resolution.
        title: Option<&'a Text>,
        /// The headings that this one row replaces, the outermost first: its own, and those that only say that a fix follows.
        headings: Vec<NodeIndex>,
    },
    /// Asks for an option.
    Choose,
    /// An option of a choice.
    Option {
        /// Its index.
        index: usize,
        /// Its title.
        title: &'a Text,
        /// Whether it was chosen.
        chosen: bool,
    },
    /// A step.
    Step(StepRow<'a>),
    /// Names of buttons and fields in both languages, of a fix without steps.
    Labels(Vec<String>),
    /// A remark.
    Remark(&'a str),
    /// Asks whether it helped.
    Question,
    /// How the guide ended.
    Ended(Outcome),
    /// The heading of what to open next; whether it lists the symptoms of an article.
    NextTitle {
        /// Whether these are the symptoms of an article, of which one is to be chosen.
        overview: bool,
    },
    /// Something to open next.
    Next {
        /// Its index.
        index: usize,
        /// Its title.
        title: &'a Text,
        /// The title of its article, if that is another one.
        article: Option<&'a Text>,
    },
}

/// A step as it is shown.
#[derive(Clone, Debug)]
pub struct StepRow<'a> {
    /// Its number in the article.
    pub number: u64,
    /// What to do.
    pub blocks: Vec<Block>,
    /// Its state.
    pub state: StepState,
    /// Its number among the steps of the resolution, counted from 1, and how many there are.
    pub of: (usize, usize),
    /// Names of buttons and fields in both languages.
    pub labels: Vec<String>,
    /// Why its translation may be wrong.
    pub doubts: &'a [Doubt],
    /// Whether the article did not have it when the guide was left.
    pub new: bool,
}
