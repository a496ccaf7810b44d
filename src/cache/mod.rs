//! A loaded library and its index on disk, so that the next start does not load them again.
//!
//! One file holds one library, as one build of the program read it in one choice of languages:
//!
//! ```text
//! magic · checksum of the front · length and checksum of each part · head · index · articles, one after the other
//! ```
//!
//! The head says which build wrote the file, what was asked for, and what the state of all files was ([`Snapshot`]). A file
//! that fits in all of that answers exactly as loading would; any other is ignored and replaced. Each part is compared with
//! its checksum before it is decoded. The parts of the index and each article are compressed by themselves; articles are
//! unpacked when they are looked at.
//!
//! Files that changed shortly before they were read are not trusted, for a second change may leave no trace: nothing is
//! stored then. Where nothing can be read or written there is no cache, and nothing else happens.

mod file;
mod folder;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::article::Limits;
use crate::library::{Includes, Languages, Library, Root, Snapshot};
use crate::search::Index;

pub use file::SHAPE;

/// Loading that takes no longer than this is not worth a file.
const WORTH: Duration = Duration::from_millis(50);
/// Files that changed so shortly before their state was taken may change again without a trace, for the times of some
/// file systems are that coarse.
const SETTLED: Duration = Duration::from_secs(2);

/// The folder in which libraries are stored, or none.
#[derive(Clone, Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
}

/// What is loaded.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The content roots.
    pub roots: &'a [Root],
    /// What is read of them at most.
    pub limits: &'a Limits,
    /// The languages of the articles.
    pub languages: &'a Languages,
}

/// What the cache knows of a request.
#[derive(Debug)]
pub enum Lookup {
    /// The library as it was stored, with its index where that was wanted.
    Stored(Box<Library>, Option<Box<Index>>),
    /// It must be loaded, and may be stored then.
    Missing(Pending),
}

/// A library that is being loaded, to be stored when it is there.
#[derive(Debug)]
pub struct Pending {
    includes: Includes,
    place: Option<Place>,
    started: Instant,
}

/// Where a library is to be stored, and under what state of its files.
#[derive(Debug)]
struct Place {
    folder: PathBuf,
    key: String,
    snapshot: Snapshot,
    taken: SystemTime,
}

impl Cache {
    /// A cache in this folder, which is made when something is stored; `None` for no cache.
    #[must_use]
    pub fn at(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// The stored library of a request, if it still is what loading would give.
    #[must_use]
    pub fn open(&self, request: Request<'_>, with_index: bool) -> Lookup {
        let started = Instant::now();
        let place = self.place(request);
        if let Some(place) = &place
            && let Some((file, length)) = folder::find(&place.folder, &place.key)
            && let Some((library, index)) = file::decode(file, length, &place.key, &place.snapshot, with_index)
        {
            return Lookup::Stored(Box::new(library), index.map(Box::new));
        }
        Lookup::Missing(Pending { includes: Includes::default(), place, started })
    }

    fn place(&self, request: Request<'_>) -> Option<Place> {
        let folder = self.folder.clone()?;
        if request.roots.iter().all(|root| *root == Root::Embedded) {
            return None;
        }
        let taken = SystemTime::now();
        // The loader reports a root that cannot be opened.
        let snapshot = Snapshot::take(request.roots, request.limits).ok()?;
        Some(Place { folder, key: key_of(request), snapshot, taken })
    }
}

impl Pending {
    /// Where the files that articles include are to be noted while they are read.
    #[must_use]
    pub fn includes(&self) -> &Includes {
        &self.includes
    }

    /// Whether there is a place to store it.
    #[must_use]
    pub fn has_place(&self) -> bool {
        self.place.is_some()
    }

    /// Takes the time: loading has ended. The library as bytes where it is worth being stored.
    #[must_use]
    pub fn loaded(self) -> Option<Storable> {
        let took = self.started.elapsed();
        let place = self.place.filter(|_| took >= WORTH)?;
        Some(Storable { includes: self.includes, place })
    }
}

/// Why a library was not stored. The next start loads again, and nothing else is lost.
#[derive(Debug, thiserror::Error)]
pub enum NotStored {
    /// A file changed so shortly before that a further change may leave no trace.
    #[error("a file changed just now")]
    Unsettled,
    /// It cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A library that was loaded and is worth storing.
#[derive(Debug)]
pub struct Storable {
    includes: Includes,
    place: Place,
}

impl Storable {
    /// Stores the library and its index.
    ///
    /// # Errors
    /// Where it could not.
    pub fn store(self, library: &Library, index: &Index) -> Result<(), NotStored> {
        let Self { includes, place } = self;
        let includes = includes.finish();
        let newest = place.snapshot.newest().max(includes.newest());
        let settled = place.taken.checked_sub(SETTLED).and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        if settled.is_none_or(|at| i128::try_from(at.as_nanos()).unwrap_or(i128::MAX) < newest) {
            return Err(NotStored::Unsettled);
        }
        let bytes = file::encode(&place.key, place.snapshot, includes, library, index);
        let bytes = bytes.ok_or(io::ErrorKind::InvalidData).map_err(io::Error::from)?;
        Ok(folder::write(&place.folder, &place.key, &bytes)?)
    }
}

/// All that decides what loading gives, but the files themselves.
fn key_of(request: Request<'_>) -> String {
    let Request { roots, limits, languages } = request;
    let real = |root: &Root| match root {
        Root::Embedded => None,
        Root::Path(path) => fs::canonicalize(path).ok(),
    };
    let real: Vec<_> = roots.iter().map(real).collect();
    format!("{roots:?} {real:?} {limits:?} {languages:?}")
}

#[cfg(test)]
mod tests;
