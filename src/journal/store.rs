//! The journal on disk: the one file that touches it.
//!
//! A record is one write of one line to the end of the file, so that the lines of copies that run at once never mix. A
//! half line that a crash left behind is closed before the next is written. Lines that cannot be read stay where they
//! are. When the file has grown large, a shorter one takes its place by renaming, under a lock that writers share.

use std::collections::{HashMap, HashSet};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::history::{End, History, Past};
use super::record::{Fault, Record};
use crate::article::clean_line;
use crate::words::Words;

/// A journal larger than this, in bytes, is made shorter.
const LARGE: u64 = 4 << 20;
/// What is left of it then, in bytes, where nothing speaks against it.
const SHORT: usize = 2 << 20;
/// Guides touched within this many seconds are never dropped: another copy may be at one of them.
const FRESH: i64 = 7 * 24 * 60 * 60;
/// How often, and how long apart, a lock that another copy holds is tried.
const TRIES: (usize, Duration) = (500, Duration::from_millis(1));

/// The journal of one user.
#[derive(Debug)]
pub struct Journal {
    folder: Option<PathBuf>,
    newer: AtomicBool,
}

/// What stands in the journal.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// What its records say.
    pub history: History,
    /// How many lines could not be read.
    pub damaged: usize,
    /// Which languages were shown last, as [`Journal::remember_view`] was told.
    pub view: Option<String>,
}

/// Why something cannot be kept.
#[derive(Debug)]
pub enum JournalError {
    /// There is no home folder to keep it in.
    NoFolder,
    /// A later version of the program wrote the file.
    Newer,
    /// Another copy holds the lock and does not let go.
    Busy,
    /// The system says no.
    Io(PathBuf, io::Error),
}

impl JournalError {
    /// The reason, in a sentence.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::NoFolder => words.say("journal-no-folder"),
            Self::Newer => words.say("journal-newer"),
            Self::Busy => words.say("journal-busy"),
            Self::Io(path, error) => {
                let path = clean_line(&path.to_string_lossy());
                format!("{path}: {}", clean_line(&error.to_string()))
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

    fn folder(&self) -> Result<&Path, JournalError> {
        self.folder.as_deref().ok_or(JournalError::NoFolder)
    }

    /// Reads everything. A journal that was never written is empty.
    ///
    /// # Errors
    /// When there is one and it cannot be read.
    pub fn read(&self) -> Result<Contents, JournalError> {
        let path = self.path()?;
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(JournalError::Io(path, error)),
        };
        let (mut history, mut damaged) = (History::default(), 0);
        for line in lines(&bytes) {
            match Record::read(line) {
                Ok(record) => history.take(record),
                Err(Fault::Damaged) => damaged += 1,
                Err(Fault::Newer) => self.newer.store(true, Ordering::Relaxed),
            }
        }
        Ok(Contents { history, damaged, view: self.remembered_view() })
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
        let _shared = self.lock(false)?;
        append_line(&path, record.line()).map_err(|error| JournalError::Io(path, error))
    }

    /// Forgets the guides of these ids: their lines are taken out of the file.
    ///
    /// # Errors
    /// When the file cannot be written anew.
    pub fn forget(&self, ids: &HashSet<String>) -> Result<(), JournalError> {
        self.rewrite(|bytes| {
            let keep = |line: &&[u8]| Record::read(line).map_or(true, |record| !ids.contains(&record.guide));
            Some(lines(bytes).filter(keep).collect())
        })
    }

    /// Forgets everything, lines that cannot be read included.
    ///
    /// # Errors
    /// When the file cannot be written anew.
    pub fn forget_all(&self) -> Result<(), JournalError> {
        self.rewrite(|_| Some(Vec::new()))
    }

    /// Makes the file shorter where it has grown large: old guides in which nothing was done go, then the oldest that
    /// ended. What waits to be gone on with stays, and so does what cannot be read.
    ///
    /// # Errors
    /// When the file cannot be written anew; it is as it was then.
    pub fn compact(&self, now: i64) -> Result<(), JournalError> {
        let path = self.path()?;
        if fs::metadata(&path).map_or(0, |data| data.len()) < LARGE || self.newer.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.rewrite(|bytes| {
            let kept = compacted(bytes, now, SHORT);
            let length: usize = kept.iter().map(|line| line.len() + 1).sum();
            // Where little can go, the file is left alone rather than copied at each start.
            (length < bytes.len() / 4 * 3).then_some(kept)
        })
    }

    /// Which languages were shown last.
    #[must_use]
    pub fn remembered_view(&self) -> Option<String> {
        const LONGEST: u64 = 64;
        let mut name = String::new();
        File::open(self.folder.as_ref()?.join("view")).ok()?.take(LONGEST).read_to_string(&mut name).ok()?;
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
        if !path.exists() {
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

    fn make_folder(&self) -> Result<(), JournalError> {
        let folder = self.folder()?;
        if folder.is_dir() {
            return Ok(());
        }
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(|error| JournalError::Io(folder.to_owned(), error))
    }

    /// Takes the lock that keeps writers of lines and the one who puts another file in place apart. On a file system
    /// that knows no locks, writers go on without.
    fn lock(&self, alone: bool) -> Result<Option<File>, JournalError> {
        let path = self.folder()?.join("journal.lock");
        let file = options().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| JournalError::Io(path, error))?;
        for _ in 0..TRIES.0 {
            let tried = if alone { file.try_lock() } else { file.try_lock_shared() };
            match tried {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::WouldBlock) => thread::sleep(TRIES.1),
                Err(TryLockError::Error(_)) if !alone => return Ok(None),
                Err(TryLockError::Error(_)) => return Err(JournalError::Busy),
            }
        }
        Err(JournalError::Busy)
    }
}

/// Files that only their owner may read.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The lines of a file, without those that are empty.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
}

/// One write of one line. Where the last line has no end, it is given one first.
fn append_line(path: &Path, mut line: String) -> io::Result<()> {
    let mut file = options().read(true).append(true).create(true).open(path)?;
    if file.seek(SeekFrom::End(0))? > 0 {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            line.insert(0, '\n');
        }
    }
    loop {
        match file.write(line.as_bytes()) {
            Ok(written) if written == line.len() => return Ok(()),
            // A second write could land behind another copy's line.
            Ok(_) => return Err(io::ErrorKind::StorageFull.into()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Puts a file with `bytes` in the place of the one at `path`, whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut file = options().write(true).create(true).truncate(true).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().inspect_err(|_| {
        // What is half written is of no use; that it cannot be removed either changes nothing.
        let _ = fs::remove_file(&beside);
    })
}

/// The lines that are kept when the journal is made shorter, so that they take about `short` bytes.
fn compacted(bytes: &[u8], now: i64, short: usize) -> Vec<&[u8]> {
    let read: Vec<(&[u8], Option<Record>)> = lines(bytes).map(|line| (line, Record::read(line).ok())).collect();
    let history = History::of(read.iter().filter_map(|(_, record)| record.clone()));
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for (line, record) in &read {
        if let Some(record) = record {
            *sizes.entry(record.guide.as_str()).or_default() += line.len() + 1;
        }
    }
    let old = history.guides().iter().filter(|past| now.saturating_sub(past.last) > FRESH && !past.is_unfinished());
    let (looked, ended): (Vec<&Past>, Vec<&Past>) = old.partition(|past| past.end() == End::Looked);
    let mut left = bytes.len();
    let mut dropped: HashSet<&str> = HashSet::new();
    for (past, always) in looked.into_iter().map(|past| (past, true)).chain(ended.into_iter().map(|past| (past, false)))
    {
        if always || left > short {
            dropped.insert(&past.id);
            left = left.saturating_sub(sizes.get(past.id.as_str()).copied().unwrap_or_default());
        }
    }
    let keeps = |record: &Record| !dropped.contains(record.guide.as_str());
    read.iter().filter(|(_, record)| record.as_ref().is_none_or(keeps)).map(|(line, _)| *line).collect()
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
