//! What a session reports to its reader.

use crate::i18n::MessageId;
/// Something that happened, to be put in words by the front end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The guide is solved.
    Solved,
    /// The guide is saved for later.
    Later,
    /// The next resolution is shown.
    NextResolution,
    /// No resolution is left in this guide.
    NothingLeft,
    /// The last change was undone.
    Undone,
    /// There is nothing to undo.
    NothingToUndo,
    /// A guide was resumed.
    Resumed {
        /// When something was done in it last, in seconds since the epoch.
        at: i64,
        /// Number of steps that are new in the article since then.
        new: usize,
        /// Number of changes that are about steps the article no longer has.
        gone: usize,
    },
    /// The guide starts over.
    Restarted,
    /// The guide is offered no more.
    Dismissed,
    /// A new case begins with the next guide; the last one stays open, or was solved.
    NewCase {
        /// Whether the last one stays open.
        kept: bool,
    },
    /// A case is the current one now.
    CaseEntered,
    /// The case was closed.
    CaseClosed,
    /// The case was opened again.
    CaseReopened,
    /// The case was named.
    CaseNamed,
}

impl Notice {
    /// The message in the catalogue.
    #[must_use]
    pub fn id(&self) -> MessageId {
        match self {
            Self::Solved => MessageId::StatusSolved,
            Self::Later => MessageId::StatusLater,
            Self::NextResolution => MessageId::StatusNextResolution,
            Self::NothingLeft => MessageId::StatusNothingLeft,
            Self::Undone => MessageId::StatusUndone,
            Self::NothingToUndo => MessageId::StatusNothingToUndo,
            Self::Resumed { new: 0, gone: 0, .. } => MessageId::StatusResumed,
            Self::Resumed { .. } => MessageId::StatusResumedChanged,
            Self::Restarted => MessageId::StatusAfresh,
            Self::Dismissed => MessageId::StatusPutAway,
            Self::NewCase { kept: true } => MessageId::StatusNewCase,
            Self::NewCase { kept: false } => MessageId::StatusNewCaseSolved,
            Self::CaseEntered => MessageId::StatusCaseEntered,
            Self::CaseClosed => MessageId::StatusCaseClosed,
            Self::CaseReopened => MessageId::StatusCaseReopened,
            Self::CaseNamed => MessageId::StatusCaseNamed,
        }
    }
}
