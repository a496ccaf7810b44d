//! Why the screen cannot be shown.

use std::io;

use thiserror::Error;

use crate::article::FileError;
use crate::i18n::{Catalog, MessageId};
use crate::library::GatherError;

/// Why the screen cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScreenError {
    /// Standard output is no terminal.
    #[error("standard output is not a terminal")]
    NoTerminal,
    /// The terminal knows no more than lines of text.
    #[error("plain terminal")]
    PlainTerminal,
    /// The terminal cannot be used.
    #[error("terminal: {0}")]
    Terminal(FileError),
    /// The content cannot be opened.
    #[error(transparent)]
    Content(#[from] GatherError),
    /// A thread panicked or cannot be started.
    #[error("the thread {0}")]
    Thread(String),
}

impl From<io::Error> for ScreenError {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error.into())
    }
}

impl ScreenError {
    /// The error in the reader's language.
    #[must_use]
    pub fn localize(&self, words: &Catalog) -> String {
        match self {
            Self::NoTerminal => words.tr(MessageId::ScreenNoTerminal),
            Self::PlainTerminal => words.tr(MessageId::ScreenPlainTerminal),
            Self::Terminal(error) => {
                words.tr_with(MessageId::ScreenTerminal, &[("reason", (&words.file_error(*error)).into())])
            }
            Self::Content(error) => words.gather_error(error),
            Self::Thread(name) => words.tr_with(MessageId::ScreenThread, &[("name", name.into())]),
        }
    }
}
