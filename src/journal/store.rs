//! The journal on disk.
//!
//! A record is one write of one line to the end of the file, so that the lines of copies that run at once never mix, with
//! a lock or without. A half line that a crash left behind is closed before the next is written. Lines that cannot be
//! read stay where they are. When old cases are dropped, a shorter file takes its place by renaming, under the lock that
//! every writer takes.

use std::collections::HashSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::compact::{outdated, without};
use super::file::{append_line, each_line, make_folder, options, replace};
use super::history::History;
use super::record::{Record, RecordError};
use crate::article::clean_line;
use crate::i18n::{Catalog, MessageId};
use crate::library::open_file;

/// How often, and how long apart, a lock that another copy holds is tried.
const TRIES: (usize, Duration) = (500, Duration::from_millis(1));

/// The journal of one user.
#[derive(Debug)]
pub struct Journal {
    folder: Option<PathBuf>,
    newer: AtomicBool,
}

/// The content of the journal.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// What its records say.
    pub history: History,
    /// How many lines could not be read.
    pub damaged: usize,
    /// The languages shown last, from [`Journal::remember_view`].
    pub view: Option<String>,
    /// Queries that were kept, the newest last.
    pub queries: Vec<String>,
}

/// Why something cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// There is no home folder to keep it in.
    #[error("no folder")]
    NoFolder,
    /// A later version of the program wrote the file.
    #[error("written by a newer version")]
    Newer,
    /// Another copy holds the lock and does not let go.
    #[error("locked by another copy")]
    Busy,
    /// The system says no.
    #[error("{}: {}", .0.display(), .1)]
    Io(PathBuf, io::Error),
}

impl JournalError {
    /// The reason, in a sentence.
    #[must_use]
    pub fn tr(&self, words: &Catalog) -> String {
        match self {
            Self::NoFolder => words.tr(MessageId::JournalNoFolder),
            Self::Newer => words.tr(MessageId::JournalNewer),
            Self::Busy => words.tr(MessageId::JournalBusy),
            Self::Io(path, error) => {
                format!("{} ({})", words.file_error(error.into()), clean_line(&path.to_string_lossy()))
            }
        }
    }
}

impl Journal {
    /// The journal in `folder`, which need not exist yet; `None` where there is no place for one.
    #[must_use]
    pub fn at(folder: Option<PathBuf>) -> Self {
        Self { folder, newer: AtomicBool::new(false) }
    }

    /// The file with the records.
    ///
    /// # Errors
    /// When there is no place for one.
    pub fn path(&self) -> Result<PathBuf, JournalError> {
        Ok(self.folder()?.join("journal.jsonl"))
    }

    pub(super) fn folder(&self) -> Result<&Path, JournalError> {
        self.folder.as_deref().ok_or(JournalError::NoFolder)
    }

    /// Reads everything. A journal that was never written is empty.
    ///
    /// # Errors
    /// When there is one and it cannot be read.
    pub fn read(&self) -> Result<Contents, JournalError> {
        let path = self.path()?;
        let (mut history, mut damaged) = (History::default(), 0);
        let read = each_line(&path, |line| match Record::read(line) {
            Ok(record) => history.take(record),
            Err(RecordError::Damaged) => damaged += 1,
            Err(RecordError::Newer) => self.newer.store(true, Ordering::Relaxed),
        });
        match read {
            // A home that is a file holds no journal.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(JournalError::Io(path, error)),
            Ok(_) => {}
        }
        Ok(Contents { history, damaged, view: self.remembered_view(), queries: Vec::new() })
    }

    /// Writes `record` to the end of the file, whole or not at all as far as the system allows it.
    ///
    /// # Errors
    /// When it cannot be kept; what was written before stays as it was.
    pub fn append(&self, record: &Record) -> Result<(), JournalError> {
        if self.newer.load(Ordering::Relaxed) {
            return Err(JournalError::Newer);
        }
        let path = self.path()?;
        self.make_folder()?;
        let _alone = self.lock(false)?;
        append_line(&path, record.line()).map_err(|error| JournalError::Io(path, error))
    }

    /// Forgets cases: their lines are taken out of the file.
    ///
    /// # Errors
    /// When the file cannot be written anew.
    pub fn forget(&self, ids: &HashSet<String>) -> Result<(), JournalError> {
        self.rewrite(|bytes| Some(without(bytes, |_| ids.clone())))
    }

    /// Forgets everything, lines that cannot be read and queries included.
    ///
    /// # Errors
    /// When the file cannot be written anew.
    pub fn forget_all(&self) -> Result<(), JournalError> {
        self.forget_queries()?;
        self.rewrite(|_| Some(Vec::new()))
    }

    /// Drops ended cases that were touched last more than `days` days ago, and old ones in which nothing was done. 0 keeps
    /// all that ended. Open cases stay, and so does what cannot be read.
    ///
    /// # Errors
    /// When the file cannot be written anew; it is as it was then.
    pub fn compact(&self, now: i64, days: u32) -> Result<(), JournalError> {
        let Ok(Contents { history, .. }) = self.read() else { return Ok(()) };
        if self.newer.load(Ordering::Relaxed) || outdated(&history, now, days).is_empty() {
            return Ok(());
        }
        self.rewrite(|bytes| Some(without(bytes, |history| outdated(history, now, days))))
    }

    /// Which languages were shown last.
    #[must_use]
    pub fn remembered_view(&self) -> Option<String> {
        const LONGEST: u64 = 64;
        let mut name = String::new();
        open_file(&self.folder.as_ref()?.join("view")).ok()?.take(LONGEST).read_to_string(&mut name).ok()?;
        Some(name.trim().to_owned())
    }

    /// Remembers which languages are shown, by a name of the caller's.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn remember_view(&self, name: &str) -> Result<(), JournalError> {
        let path = self.folder()?.join("view");
        self.make_folder()?;
        replace(&path, name.as_bytes()).map_err(|error| JournalError::Io(path, error))
    }

    /// Puts what `change` makes of the file in its place; leaves it alone for `None`.
    fn rewrite(&self, change: impl FnOnce(&[u8]) -> Option<Vec<&[u8]>>) -> Result<(), JournalError> {
        let path = self.path()?;
        if !path.is_file() {
            return Ok(());
        }
        let _alone = self.lock(true)?;
        let failed = |error| JournalError::Io(path.clone(), error);
        let bytes = fs::read(&path).map_err(failed)?;
        let Some(kept) = change(&bytes) else { return Ok(()) };
        let mut text: Vec<u8> = Vec::with_capacity(bytes.len());
        for line in kept {
            text.extend_from_slice(line);
            text.push(b'\n');
        }
        replace(&path, &text).map_err(failed)
    }

    pub(super) fn make_folder(&self) -> Result<(), JournalError> {
        let folder = self.folder()?;
        make_folder(folder).map_err(|error| JournalError::Io(folder.to_owned(), error))
    }

    /// Takes the lock that every writer holds while it writes: who looks for the end of the file must not find it within a
    /// line that another copy is writing. On a file system that knows no locks, one goes on without, unless it is `needed`.
    pub(super) fn lock(&self, needed: bool) -> Result<Option<File>, JournalError> {
        let path = self.folder()?.join("journal.lock");
        let file = options().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| JournalError::Io(path, error))?;
        for _ in 0..TRIES.0 {
            match file.try_lock() {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::WouldBlock) => thread::sleep(TRIES.1),
                Err(TryLockError::Error(_)) if !needed => return Ok(None),
                Err(TryLockError::Error(_)) => return Err(JournalError::Busy),
            }
        }
        Err(JournalError::Busy)
    }
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
