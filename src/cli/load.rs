//! Loading the library for a command: from the cache where it is still right, else from the files.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use super::{CliError, Settings};
use crate::cache::{Cache, Lookup, Request, Storable};
use crate::i18n::MessageId;
use crate::library::{self, Entry, Includes, Library, gather_noting};
use crate::search::{Index, Prepared};

/// A library with its index, and what is to be stored of them when the answer is printed.
pub(super) struct Indexed {
    pub library: Library,
    pub index: Index,
    loaded: Option<Storable>,
}

impl Indexed {
    /// Stores the library for the next start, where that is worth it.
    pub fn store(self) {
        if let Some(loaded) = self.loaded {
            loaded.store(&self.library, &self.index);
        }
    }
}

/// The library with its index.
///
/// # Errors
/// When the content cannot be opened, or holds no article.
pub(super) fn indexed(settings: &Settings) -> Result<Indexed, CliError> {
    let pending = match cache(settings).open(request(settings), true) {
        Lookup::Stored(library, Some(index)) => {
            let library = filled(*library, settings)?;
            return Ok(Indexed { library, index: *index, loaded: None });
        }
        Lookup::Stored(_, None) => None,
        Lookup::Missing(pending) => Some(pending),
    };
    let (concepts, problems) = library::thesaurus();
    super::tell(&problems, &settings.words);
    let mut index = Index::new(concepts);
    let none = Includes::default();
    let includes = pending.as_ref().map_or(&none, |pending| pending.includes());
    let library =
        load(settings, includes, |entry: &Entry| Prepared::from(entry), |first, batch| index.merge(first, batch))?;
    Ok(Indexed { library, index, loaded: pending.and_then(|pending| pending.loaded()) })
}

/// The library alone.
///
/// # Errors
/// As [`indexed`].
pub(super) fn library(settings: &Settings) -> Result<Library, CliError> {
    match cache(settings).open(request(settings), false) {
        Lookup::Stored(library, _) => filled(*library, settings),
        Lookup::Missing(_) => load(settings, &Includes::default(), |_| (), |_, _| ()),
    }
}

fn cache(settings: &Settings) -> Cache {
    Cache::at(settings.cache.clone())
}

fn request(settings: &Settings) -> Request<'_> {
    Request { roots: &settings.roots, limits: &settings.limits, languages: &settings.languages }
}

fn load<T: Send>(
    settings: &Settings,
    includes: &Includes,
    prepare: impl Fn(&Entry) -> T + Sync,
    mut take: impl FnMut(usize, Vec<T>),
) -> Result<Library, CliError> {
    let mut library = Library::default();
    let mut progress = Progress::new();
    gather_noting(&settings.roots, &settings.limits, &settings.languages, includes, prepare, |batch| {
        progress.show(settings, batch.read, batch.total);
        take(library.entries().len(), batch.prepared);
        library.add(batch.entries, batch.problems);
        ControlFlow::Continue(())
    })?;
    progress.end();
    filled(library, settings)
}

/// The library, where it holds an article; else its problems are the error.
fn filled(library: Library, settings: &Settings) -> Result<Library, CliError> {
    if library.entries().is_empty() {
        let (paths, problems) = (library::names_of(&settings.roots), library.problems().to_vec());
        return Err(CliError::NoArticles { paths, problems });
    }
    Ok(library)
}

/// Loading that is not over after this shows how far it is.
const PATIENCE: Duration = Duration::from_millis(500);
/// The line is written anew no more often.
const PACE: Duration = Duration::from_millis(100);

/// A line on standard error, where that is a terminal, that says how far loading is.
struct Progress {
    started: Instant,
    shown: Option<Instant>,
}

impl Progress {
    fn new() -> Self {
        Self { started: Instant::now(), shown: None }
    }

    fn show(&mut self, settings: &Settings, read: usize, total: usize) {
        let elapsed = self.started.elapsed();
        let due = self.shown.map_or(elapsed >= PATIENCE, |at| at.elapsed() >= PACE);
        if due && stderr().is_terminal() {
            let gaps = [("read", read.into()), ("total", total.into()), ("seconds", seconds(elapsed).into())];
            // A terminal that is gone needs no progress.
            let _ = write!(stderr(), "\r\u{1b}[K{}", settings.words.tr_with(MessageId::LoadProgress, &gaps));
            self.shown = Some(Instant::now());
        }
    }

    /// Wipes the line out.
    fn end(&self) {
        if self.shown.is_some() {
            let _ = write!(stderr(), "\r\u{1b}[K");
        }
    }
}

fn seconds(elapsed: Duration) -> usize {
    usize::try_from(elapsed.as_secs()).unwrap_or(usize::MAX)
}
