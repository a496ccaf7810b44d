//! Loading the library for a command: from the cache where it is still right, else from the files.

use std::ops::ControlFlow;

use super::progress::Progress;
use super::{CliError, Settings};
use crate::article::clean_line;
use crate::cache::{Cache, Lookup, NotStored, Pending, Request, Storable};
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
    pub fn store(&mut self, settings: &Settings) {
        let Some(loaded) = self.loaded.take() else { return };
        match loaded.store(&self.library, &self.index) {
            Ok(()) => say(settings, MessageId::CacheStored),
            Err(NotStored::Unsettled) => say(settings, MessageId::CacheUnsettled),
            Err(NotStored::Io(error)) => {
                let (folder, reason) = (folder_of(settings), settings.words.file_error((&error).into()));
                let gaps = [("folder", (&folder).into()), ("reason", (&reason).into())];
                detail(settings, || settings.words.tr_with(MessageId::CacheFailed, &gaps));
            }
        }
    }
}

/// Says something about the cache, where the reader wants to know.
fn say(settings: &Settings, id: MessageId) {
    detail(settings, || settings.words.tr_with(id, &[("folder", (&folder_of(settings)).into())]));
}

fn detail(settings: &Settings, text: impl FnOnce() -> String) {
    if settings.verbose {
        super::output::tell(&text());
    }
}

fn folder_of(settings: &Settings) -> String {
    settings.cache.as_ref().map_or_else(String::new, |folder| clean_line(&folder.to_string_lossy()))
}

/// The library with its index.
///
/// # Errors
/// When the content cannot be opened, or holds no article.
pub(super) fn indexed(settings: &Settings) -> Result<Indexed, CliError> {
    let progress = Progress::start(settings);
    let pending = match cache(settings).open(request(settings), true) {
        Lookup::Stored(library, Some(index)) => {
            say(settings, MessageId::CacheRead);
            let library = filled(*library, settings)?;
            return Ok(Indexed { library, index: *index, loaded: None });
        }
        Lookup::Stored(_, None) => None,
        Lookup::Missing(pending) => Some(pending),
    };
    let possible = pending.as_ref().is_some_and(Pending::has_place);
    say(settings, if possible { MessageId::CacheMissing } else { MessageId::CacheNone });
    let mut index = Index::with_thesaurus();
    let none = Includes::default();
    let includes = pending.as_ref().map_or(&none, |pending| pending.includes());
    let library = load(
        settings,
        &progress,
        includes,
        |entry: &Entry| Prepared::from(entry),
        |first, batch| index.merge(first, batch),
    )?;
    let loaded = pending.and_then(|pending| pending.loaded());
    if possible && loaded.is_none() {
        say(settings, MessageId::CacheQuick);
    }
    Ok(Indexed { library, index, loaded })
}

/// The library alone.
///
/// # Errors
/// As [`indexed`].
pub(super) fn library(settings: &Settings) -> Result<Library, CliError> {
    let progress = Progress::start(settings);
    match cache(settings).open(request(settings), false) {
        Lookup::Stored(library, _) => {
            say(settings, MessageId::CacheRead);
            filled(*library, settings)
        }
        Lookup::Missing(_) => load(settings, &progress, &Includes::default(), |_| (), |_, _| ()),
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
    progress: &Progress,
    includes: &Includes,
    prepare: impl Fn(&Entry) -> T + Sync,
    mut take: impl FnMut(usize, Vec<T>),
) -> Result<Library, CliError> {
    let mut library = Library::default();
    gather_noting(&settings.roots, &settings.limits, &settings.languages, includes, prepare, |batch| {
        progress.set(batch.read, batch.total);
        take(library.entries().len(), batch.prepared);
        library.add(batch.entries, batch.problems);
        ControlFlow::Continue(())
    })?;
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
