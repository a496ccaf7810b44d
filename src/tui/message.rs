//! What happens, and what is to be done about it.

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use super::{Key, ScreenError};
use crate::article::Diagnostic;
use crate::config::View;
use crate::journal::{CaseId, Contents, Record};
use crate::library::{Entry, GatherError};
use crate::search::{Found, LineOverrides};

/// Something that happened. All of it comes through one channel.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(Mouse),
    /// Text was pasted, as one piece.
    Paste(String),
    /// The terminal has a new size, in columns and rows.
    Resize(u16, u16),
    /// Some articles were read.
    Loaded(Loaded),
    /// Loading goes on since so long.
    Loading(Duration),
    /// All articles were read.
    LoadEnded,
    /// The content could not be opened.
    LoadFailed(GatherError),
    /// A search of this generation found this.
    Found {
        /// Which search.
        generation: u64,
        /// What it found.
        found: Box<Found>,
    },
    /// A link could not be opened in a browser; its address is to be shown.
    NotOpened(String),
    /// The editor was closed, or could not be used.
    Edited {
        /// The editor.
        editor: String,
        /// Why it could not be used.
        failed: Option<String>,
    },
    /// The journal was read.
    Remembered(Box<Contents>),
    /// Something cannot be kept in the journal, for this reason.
    NotKept(String),
    /// A copied text was handed to the clipboard.
    Sent {
        /// What was copied.
        piece: Piece,
        /// Which way it went.
        way: String,
    },
    /// No helper took a copied text; the terminal is to be asked.
    NotSent {
        /// What is copied.
        piece: Piece,
        /// The text.
        text: String,
    },
    /// The note was written to a file, or was not.
    NoteWritten {
        /// The file.
        path: String,
        /// Why not.
        failed: Option<String>,
    },
    /// The status line of this generation was shown long enough.
    StatusOver(u64),
    /// The terminal was taken back, and nothing on it is known to be right.
    Redraw,
    /// The shell asked the program to stop for a while.
    Stop,
    /// A signal of this number asked the program to end.
    Signal(i32),
    /// A part of the program broke.
    Broken(ScreenError),
}

/// Something that the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// What.
    pub kind: MouseKind,
    /// The column where, counted from 0.
    pub column: u16,
    /// The row where, counted from 0.
    pub row: u16,
}

/// What a mouse does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseKind {
    /// Its left button was pressed.
    Click,
    /// Its wheel was turned up.
    Up,
    /// Its wheel was turned down.
    Down,
}

/// Some articles that were read.
#[derive(Debug)]
pub struct Loaded {
    /// Which loading this belongs to; an older one is over.
    pub generation: u64,
    /// The articles.
    pub entries: Vec<Entry>,
    /// What the reader should know of the content.
    pub problems: Vec<Diagnostic>,
    /// How many files were read so far.
    pub read: usize,
    /// How many files there are.
    pub total: usize,
}

/// Something that is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A step, or what a guide says to do.
    Step,
    /// The command of a step.
    Command,
    /// The note.
    Note,
    /// The address of a page.
    Address,
}

/// Something to be done outside the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Search for this; the answer carries the generation.
    Search {
        /// Which search.
        generation: u64,
        /// What for.
        query: String,
        /// The lines of a pasted log that were switched on or off.
        turned: LineOverrides,
    },
    /// Read all content again.
    Reload {
        /// Which loading.
        generation: u64,
    },
    /// Open an address in the browser.
    Browse(String),
    /// Give the terminal to the editor.
    Edit {
        /// The file to edit.
        file: PathBuf,
        /// The line to begin at, counted from 1.
        line: u32,
    },
    /// Keep an event in the journal, before anything shows that it happened.
    Record(Record),
    /// Take cases out of the journal.
    Forget(HashSet<CaseId>),
    /// Remember which languages are shown.
    RememberView(View),
    /// Keep a query, to be asked again.
    RememberQuery(String),
    /// Hand a text to the clipboard.
    Copy {
        /// What it is.
        piece: Piece,
        /// The text, clean.
        text: String,
    },
    /// Hand a text to the terminal's clipboard.
    CopyByTerminal {
        /// What it is.
        piece: Piece,
        /// The text, clean.
        text: String,
    },
    /// Write the note to a new file.
    WriteNote {
        /// The file.
        path: String,
        /// The note.
        text: String,
    },
    /// Send a message when the status line of this generation was shown long enough.
    StatusTimer(u64),
    /// Let the terminal report the mouse, or stop it.
    Mouse(bool),
    /// Give the terminal back until the shell calls.
    Suspend,
    /// End with this exit code.
    Quit(u8),
    /// End, with a last word on stderr.
    Fail(ScreenError),
}
