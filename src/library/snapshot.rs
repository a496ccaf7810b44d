//! Whether the files that a library was read from are still the same.
//!
//! A [`Snapshot`] is taken before the files are read, so that a file that changes meanwhile is seen as changed later.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fs::{self, Metadata};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::file::{File, Place};
use super::files::{self, GatherError, Root};
use super::project::Project;
use crate::article::Limits;

/// The state of the files below some roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Two hashes over the paths of all files and what the system knows of each.
    hashes: [u64; 2],
    /// The last change of any of them, in nanoseconds since 1970.
    newest: i128,
}

/// What the system knows of a file: size, times of the last change of content and of anything, device and number. A file
/// whose stamp is the same holds the same bytes, unless it was changed within the resolution of the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Stamp {
    size: u64,
    modified: i128,
    changed: i128,
    file: (u64, u64),
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        let since = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
        let modified = i128::try_from(since.as_nanos()).unwrap_or(i128::MAX);
        #[cfg(unix)]
        let (changed, file) = {
            use std::os::unix::fs::MetadataExt as _;
            let changed = i128::from(metadata.ctime()) * 1_000_000_000 + i128::from(metadata.ctime_nsec());
            (changed, (metadata.dev(), metadata.ino()))
        };
        #[cfg(not(unix))]
        let (changed, file) = (modified, (0, 0));
        Self { size: metadata.len(), modified, changed, file }
    }

    fn at(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().as_ref().map(Self::of)
    }

    fn newest(&self) -> i128 {
        self.modified.max(self.changed)
    }
}

impl Snapshot {
    /// Takes the state of all files below `roots`. Files inside the program never change.
    ///
    /// # Errors
    /// When a root cannot be opened.
    pub fn take(roots: &[Root], limits: &Limits) -> Result<Self, GatherError> {
        let (groups, problems) = files::find(roots, limits)?;
        let files: Vec<_> = groups.iter().flat_map(|group| group.files.iter().map(|file| (&group.id, file))).collect();
        let stamp = |(_, file): &(&String, &File)| match &file.place {
            Place::Embedded => None,
            Place::Disk { file, .. } => Stamp::at(file),
        };
        let stamps: Vec<Option<Stamp>> = files.par_iter().with_min_len(256).map(stamp).collect();
        let paths = roots.iter().filter_map(|root| match root {
            Root::Path(path) => Some(path),
            Root::Embedded => None,
        });
        let projects: Vec<Project> = paths.map(|path| Project::of(path).0).collect();
        let hash = |seed: u64| {
            let mut hasher = DefaultHasher::new();
            seed.hash(&mut hasher);
            for ((id, file), stamp) in files.iter().zip(&stamps) {
                (id, &file.path, file.named, stamp).hash(&mut hasher);
            }
            format!("{problems:?} {projects:?}").hash(&mut hasher);
            hasher.finish()
        };
        let newest = stamps.iter().flatten().map(Stamp::newest).max().unwrap_or_default();
        Ok(Self { hashes: [hash(0), hash(1)], newest })
    }

    /// The last change of any file, in nanoseconds since 1970; 0 where there is none.
    #[must_use]
    pub fn newest(&self) -> i128 {
        self.newest
    }
}

/// The files that articles include, noted while they are read: also those that are missing, for they may come.
#[derive(Debug, Default)]
pub struct Includes {
    seen: Mutex<BTreeMap<PathBuf, Option<Included>>>,
}

/// An included file: where the path led, and what was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Included {
    real: PathBuf,
    stamp: Stamp,
}

impl Included {
    fn at(path: &Path) -> Option<Self> {
        // Most that is noted is missing, and one look says so.
        let stamp = Stamp::at(path)?;
        let real = path.canonicalize().ok()?;
        Some(Self { real, stamp })
    }
}

impl Includes {
    /// Notes the state of `path`. To be called before it is read.
    pub(super) fn note(&self, path: &Path) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if !seen.contains_key(path) {
            seen.insert(path.to_owned(), Included::at(path));
        }
    }

    /// What was noted.
    #[must_use]
    pub fn finish(self) -> IncludeStamps {
        IncludeStamps(self.seen.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect())
    }
}

/// The state of all included files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncludeStamps(Vec<(PathBuf, Option<Included>)>);

impl IncludeStamps {
    /// Whether all of them are as they were.
    #[must_use]
    pub fn hold(&self) -> bool {
        self.0.iter().all(|(path, included)| Included::at(path) == *included)
    }

    /// The last change of any of them, in nanoseconds since 1970; 0 where there is none.
    #[must_use]
    pub fn newest(&self) -> i128 {
        let stamps = self.0.iter().filter_map(|(_, included)| Some(included.as_ref()?.stamp.newest()));
        stamps.max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(root: &Path) -> Snapshot {
        Snapshot::take(&[Root::Path(root.to_owned())], &Limits::default()).expect("a snapshot")
    }

    #[test]
    fn every_change_below_a_root_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a.md"), "# A\n").expect("written");
        let mut before = take(folder.path());
        assert_eq!(take(folder.path()), before);
        let changes: [(&str, &dyn Fn()); 5] = [
            ("another size", &|| fs::write(path("a.md"), "# Ab\n").expect("written")),
            ("a new file", &|| fs::write(path("b.md"), "# B\n").expect("written")),
            ("another file of the same name", &|| {
                fs::write(path("c"), "# C\n").expect("written");
                fs::rename(path("c"), path("b.md")).expect("renamed");
            }),
            ("a new name", &|| fs::rename(path("b.md"), path("d.md")).expect("renamed")),
            ("a file less", &|| fs::remove_file(path("d.md")).expect("removed")),
        ];
        for (what, change) in changes {
            change();
            let after = take(folder.path());
            assert_ne!(after, before, "{what}");
            before = after;
        }
    }

    #[test]
    fn an_included_file_that_changes_comes_or_goes_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let (there, missing) = (folder.path().join("a.md"), folder.path().join("b.md"));
        fs::write(&there, "a").expect("written");
        let note = || {
            let includes = Includes::default();
            includes.note(&there);
            includes.note(&missing);
            includes.finish()
        };
        let noted = note();
        assert!(noted.hold());
        fs::write(&missing, "b").expect("written");
        assert!(!noted.hold());
        let noted = note();
        fs::remove_file(&there).expect("removed");
        assert!(!noted.hold());
    }
}
