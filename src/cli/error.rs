//! Why a command could not do its work.

use std::io;

use crate::article::{Diagnostic, FileError, SettingFault};
use crate::i18n::{Arg, Catalog, MessageId};
use crate::journal::JournalError;
use crate::library::GatherError;

use super::{NOTHING, UNUSABLE};

/// Problems of the content that are listed where they leave no article.
const MOST_PROBLEMS: usize = 10;
/// Ids that are offered in place of one that is not found.
const MOST_IDS: usize = 10;

/// Why a command could not do its work. Texts are cleaned for the terminal.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The content cannot be opened.
    #[error(transparent)]
    Content(#[from] GatherError),
    /// The content holds no article.
    #[error("no articles in {paths}")]
    NoArticles {
        /// The content roots.
        paths: String,
        /// Why.
        problems: Vec<Diagnostic>,
    },
    /// A file of queries, or standard input, cannot be read.
    #[error("{path}: {error}")]
    Input {
        /// The file; `-` for standard input.
        path: String,
        /// Why.
        error: FileError,
    },
    /// There is nothing to search for.
    #[error("no query")]
    NoQuery,
    /// An id names no place, or several.
    #[error("unknown id {id}")]
    UnknownId {
        /// The id.
        id: String,
        /// Ids that may be meant, the most likely first.
        nearest: Vec<String>,
        /// Whether it names all of them.
        ambiguous: bool,
    },
    /// The history has no such guide.
    #[error("no guide {0}")]
    NoGuide(String),
    /// The history has no guide at all.
    #[error("no guides")]
    NoGuides,
    /// The article of a guide is not in the content.
    #[error("no article {0}")]
    NoArticle(String),
    /// The history cannot be read or changed.
    #[error("history")]
    Journal(#[from] JournalError),
    /// `check` has no such code.
    #[error("unknown code {code}")]
    UnknownCode {
        /// The code.
        code: String,
        /// Codes that may be meant.
        nearest: Vec<&'static str>,
    },
    /// A file is no baseline of `check`.
    #[error("{path}: no baseline")]
    NoBaseline {
        /// The file.
        path: String,
    },
    /// A setting that was asked for does not exist.
    #[error("setting")]
    Setting(SettingFault),
    /// There is no place for a file of settings.
    #[error("no folder for settings")]
    NoConfigFolder,
    /// There is a file of settings already.
    #[error("{path} exists")]
    ConfigExists {
        /// The file.
        path: String,
    },
    /// A file cannot be written.
    #[error("{path}: {error}")]
    Write {
        /// The file.
        path: String,
        /// Why.
        error: FileError,
    },
    /// Standard output cannot be written to.
    #[error("standard output: {0}")]
    Output(#[from] io::Error),
    /// Standard output was closed when the program started.
    #[error("standard output is closed")]
    OutputClosed,
}

impl CliError {
    /// The exit code that goes with the error.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::UnknownId { .. } | Self::NoGuide(_) | Self::NoGuides | Self::NoArticle(_) => NOTHING,
            _ => UNUSABLE,
        }
    }

    /// The error in the reader's language.
    #[must_use]
    pub fn localize(&self, words: &Catalog) -> String {
        let file = |path: &str, error: &FileError| format!("{path}: {}", words.file_error(*error));
        match self {
            Self::Content(error) => words.gather_error(error),
            Self::NoArticles { paths, problems } => {
                let problems = problems.iter().take(MOST_PROBLEMS).map(|problem| words.diagnostic_line(problem) + "\n");
                problems.collect::<String>() + &words.tr_with(MessageId::ErrorNoArticles, &[("paths", paths.into())])
            }
            Self::Input { path, error } | Self::Write { path, error } => file(path, error),
            Self::NoQuery => words.tr(MessageId::ErrorNoQuery),
            Self::UnknownId { id, nearest, ambiguous } => unknown_id(id, nearest, *ambiguous, words),
            Self::NoGuide(id) => words.tr_with(MessageId::ErrorNoGuide, &[("id", id.into())]),
            Self::NoGuides => words.tr(MessageId::ErrorNoGuides),
            Self::NoArticle(symptom) => words.tr_with(MessageId::ErrorNoArticle, &[("symptom", symptom.into())]),
            Self::Journal(error) => error.tr(words),
            Self::UnknownCode { code, nearest } => {
                let near = nearest.join(", ");
                let args: [(&str, Arg<'_>); 2] = [("code", code.into()), ("nearest", (&near).into())];
                words.tr_with(
                    if near.is_empty() { MessageId::CheckUnknownAlone } else { MessageId::CheckUnknown },
                    &args,
                )
            }
            Self::NoBaseline { path } => format!("{path}: {}", words.tr(MessageId::CheckBaselineInvalid)),
            Self::Setting(fault) => words.setting_fault(fault),
            Self::NoConfigFolder => words.tr(MessageId::ConfigNoFolder),
            Self::ConfigExists { path } => words.tr_with(MessageId::ConfigExists, &[("path", path.into())]),
            Self::Output(error) => file(&words.tr(MessageId::OutputName), &error.into()),
            Self::OutputClosed => format!("{}: {}", words.tr(MessageId::OutputName), words.tr(MessageId::OutputClosed)),
        }
    }
}

fn unknown_id(id: &str, nearest: &[String], ambiguous: bool, words: &Catalog) -> String {
    let sentence = match (ambiguous, nearest.is_empty()) {
        (true, _) => MessageId::ErrorAmbiguousId,
        (false, false) => MessageId::ErrorUnknownId,
        (false, true) => MessageId::ErrorUnknownIdAlone,
    };
    let nearest = nearest.iter().take(MOST_IDS).map(|id| format!("\n  {id}")).collect::<String>();
    words.tr_with(sentence, &[("id", id.into()), ("nearest", (&nearest).into())])
}
