//! What a session tells its reader.

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
    pub fn id(&self) -> &'static str {
        match self {
            Self::Solved => "status-solved",
            Self::Later => "status-later",
            Self::NextResolution => "status-next-resolution",
            Self::NothingLeft => "status-nothing-left",
            Self::Undone => "status-undone",
            Self::NothingToUndo => "status-nothing-to-undo",
            Self::Resumed { new: 0, gone: 0, .. } => "status-resumed",
            Self::Resumed { .. } => "status-resumed-changed",
            Self::Restarted => "status-afresh",
            Self::Dismissed => "status-put-away",
            Self::NewCase { kept: true } => "status-new-case",
            Self::NewCase { kept: false } => "status-new-case-solved",
            Self::CaseEntered => "status-case-entered",
            Self::CaseClosed => "status-case-closed",
            Self::CaseReopened => "status-case-reopened",
            Self::CaseNamed => "status-case-named",
        }
    }
}
