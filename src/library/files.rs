//! Finding the files of the content roots.
//!
//! A root is a folder, one file or the embedded content. What is found is grouped: files with the same path below a
//! folder that names a locale are one article in several languages.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;
use walkdir::{DirEntry, WalkDir};

use super::file::{File, Group, Place, Profile};
use super::open::open_file;
use super::project::Project;
use super::{embedded, ids, locales, shared_key};
use crate::article::{Diagnostic, DiagnosticKind, FileError, LeftOut, Limits, Locale, clean_line};
use crate::markdown;

/// Where articles come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// The content inside the binary.
    Embedded,
    /// A folder, or one file taken as markdown whatever its ending.
    Path(PathBuf),
}

/// As given, cleaned for the terminal; the program's name for its own content.
impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str("pcfix"),
            Self::Path(path) => f.write_str(&clean_line(&path.to_string_lossy())),
        }
    }
}

/// Several roots as one text.
#[must_use]
pub fn names_of(roots: &[Root]) -> String {
    roots.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Error opening a content root.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GatherError {
    /// A content root does not exist, or may not be opened.
    #[error("{path}: {error}")]
    Root {
        /// The root as it was given, cleaned for the terminal.
        path: String,
        /// Why.
        error: FileError,
    },
    /// A content root is neither a folder nor a regular file.
    #[error("{path}: neither a folder nor a regular file")]
    Kind {
        /// The root as it was given, cleaned for the terminal.
        path: String,
    },
}

/// All groups of the roots in the order of their ids, and what could not be listed.
pub(super) fn find(roots: &[Root], limits: &Limits) -> Result<(Vec<Group>, Vec<Diagnostic>), GatherError> {
    let (mut count, mut total) = (0, 0);
    let wanted = |_: &str, excluded: bool| {
        total += 1;
        count += usize::from(excluded);
        !excluded
    };
    let (groups, mut problems) = find_wanted(roots, limits, wanted)?;
    if count > 0 {
        let kind = DiagnosticKind::LeftOut { reason: LeftOut::Excluded, count, total };
        problems.push(Diagnostic { path: ".".to_owned(), line: None, kind });
    }
    Ok((groups, problems))
}

/// The same of the files that are `wanted`, by their path and whether the project file excludes them.
pub(super) fn find_wanted(
    roots: &[Root],
    limits: &Limits,
    mut wanted: impl FnMut(&str, bool) -> bool,
) -> Result<(Vec<Group>, Vec<Diagnostic>), GatherError> {
    let mut groups: BTreeMap<String, Vec<File>> = BTreeMap::new();
    let mut problems = Vec::new();
    for root in roots {
        let (mut files, project, sample) = match root {
            Root::Embedded => {
                let mut files = embedded_files();
                files.retain(|file| wanted(&file.path, false));
                (files, Project::default(), Sample { learn: true, keyed: false })
            }
            Root::Path(path) => {
                let (project, wrong) = Project::of(path);
                problems.extend(wrong);
                let mut files = list(path, limits, &mut problems)?;
                let excluded = project.excluded();
                files.retain(|file| wanted(&file.path, !file.named && excluded.is_match(&file.path)));
                let sample = Sample::of(&files);
                if sample.learn {
                    files.retain(|file| file.named || !markdown::is_furniture(&file.path));
                }
                (files, project, sample)
            }
        };
        localize(&mut files, &project.locales);
        if sample.keyed {
            shared_key::join(&mut files, |file| shared_key::of(&head(file)?));
        }
        let profile = Arc::new(Profile::new(project, sample.learn, limits));
        files.iter_mut().for_each(|file| file.profile = Arc::clone(&profile));
        add(&mut groups, files, &prefix_of(root));
    }
    let counts = count_locales(&groups);
    let group = |(id, mut files): (String, Vec<File>)| {
        // The language with the most articles is the one that the others were translated from.
        files.sort_by_key(|file| Reverse(counts.get(&file.locale).copied().unwrap_or(0)));
        Group { id, files }
    };
    Ok((groups.into_iter().map(group).collect(), problems))
}

/// How many files are there in each language.
fn count_locales(groups: &BTreeMap<String, Vec<File>>) -> HashMap<Option<Locale>, usize> {
    let mut counts = HashMap::new();
    for file in groups.values().flatten() {
        *counts.entry(file.locale.clone()).or_default() += 1;
    }
    counts
}

/// Whether every root is there and is of a kind that can be read, without looking into any: so that who is about to take
/// the screen can say so before.
///
/// # Errors
/// The first root that cannot be read.
pub fn can_open(roots: &[Root]) -> Result<(), GatherError> {
    for root in roots {
        if let Root::Path(path) = root {
            kind_of(path)?;
        }
    }
    Ok(())
}

/// Whether a root is a file rather than a folder.
fn kind_of(root: &Path) -> Result<bool, GatherError> {
    let failed = |error| failed_at(root, &error);
    let metadata = fs::metadata(root).map_err(failed)?;
    if metadata.is_dir() {
        fs::read_dir(root).map_err(failed)?;
    } else if !metadata.is_file() {
        return Err(GatherError::Kind { path: clean_line(&root.to_string_lossy()) });
    }
    Ok(metadata.is_file())
}

pub(super) fn failed_at(root: &Path, error: &io::Error) -> GatherError {
    GatherError::Root { path: clean_line(&root.to_string_lossy()), error: error.into() }
}

/// The files inside the program.
fn embedded_files() -> Vec<File> {
    embedded::article_paths().map(|path| File::new(Place::Embedded, path.to_owned())).collect()
}

/// Finds the language of each file and the article that it is a version of; `declared` are the languages that the project
/// file names.
fn localize(files: &mut [File], declared: &[Locale]) {
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let places = locales::places(&paths, declared);
    for (file, place) in files.iter_mut().zip(places) {
        (file.locale, file.id) = (place.locale, place.id);
    }
}

/// Puts the files of one root into their groups. Where an id is taken already by a file of the same language, the later
/// file gets an id of its own: the root's name before it, and a number where even that is taken.
fn add(groups: &mut BTreeMap<String, Vec<File>>, files: Vec<File>, prefix: &str) {
    for file in files {
        let prefixed = format!("{prefix}/{}", file.path);
        let numbered = (2..).map(|number| format!("{prefix}~{number}/{}", file.path));
        let free = [file.id.clone(), prefixed]
            .into_iter()
            .chain(numbered)
            .find(|id| groups.get(id).is_none_or(|taken| taken.iter().all(|other| other.locale != file.locale)));
        if let Some(id) = free {
            groups.entry(id).or_default().push(file);
        }
    }
}

/// Distinguishes the files of one root from those of another with the same paths.
fn prefix_of(root: &Root) -> String {
    match root {
        Root::Embedded => "pcfix".to_owned(),
        Root::Path(path) => path.file_name().map_or_else(|| "root".to_owned(), |name| ids::escape(Path::new(name))),
    }
}

fn list(root: &Path, limits: &Limits, problems: &mut Vec<Diagnostic>) -> Result<Vec<File>, GatherError> {
    let failed = |error| failed_at(root, &error);
    if kind_of(root)? {
        let name = root.file_name().map(Path::new).unwrap_or(root);
        let inside = root.canonicalize().map_err(failed)?;
        let folder = inside.parent().unwrap_or(&inside);
        let place = Place::Disk { file: root.to_owned(), root: folder.into() };
        return Ok(vec![File { named: true, ..File::new(place, ids::escape(name)) }]);
    }
    let inside: Arc<Path> = root.canonicalize().map_err(failed)?.into();
    let mut files: Vec<File> = Vec::new();
    let mut others = 0;
    let walk = WalkDir::new(root).follow_root_links(true).sort_by_file_name();
    let mut walk = walk.into_iter().filter_entry(|entry| entry.depth() == 0 || is_content(entry));
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if entry.path_is_symlink() && entry.depth() > 0 => {
                problems.extend(link_problem(root, &inside, &entry));
            }
            Ok(entry) if entry.file_type().is_file() => {
                let path = ids::escape(entry.path().strip_prefix(root).unwrap_or(entry.path()));
                if markdown::is_candidate(&path) {
                    let place = Place::Disk { file: entry.into_path(), root: Arc::clone(&inside) };
                    files.push(File::new(place, path));
                } else {
                    others += usize::from(markdown::is_other_markup(&path));
                }
            }
            Ok(entry) if is_odd(&entry) => {
                let path = ids::escape(entry.path().strip_prefix(root).unwrap_or(entry.path()));
                if markdown::is_candidate(&path) {
                    let kind = DiagnosticKind::Unreadable(FileError::NotRegular);
                    problems.push(Diagnostic { path, line: None, kind });
                }
            }
            Ok(entry) if entry.file_type().is_dir() && entry.depth() > limits.folders => {
                walk.skip_current_dir();
                problems.push(too_deep(root, &entry, limits));
            }
            Ok(_) => {}
            Err(error) => problems.push(walk_problem(root, &error)),
        }
    }
    if others > 0 {
        let kind = DiagnosticKind::LeftOut { reason: LeftOut::Format, count: others, total: files.len() + others };
        problems.push(Diagnostic { path: ".".to_owned(), line: None, kind });
    }
    Ok(files)
}

/// What some files, spread over all, say of all of them.
struct Sample {
    /// Whether they are Learn content: most of the front matters hold a key that begins with `ms.`.
    learn: bool,
    /// Whether translations share keys of their front matter.
    keyed: bool,
}

impl Sample {
    fn of(files: &[File]) -> Self {
        const LOOKED_AT: usize = 48;
        let step = (files.len() / LOOKED_AT).max(1);
        let (mut front, mut learn, mut keyed) = (0, 0, false);
        for text in files.iter().step_by(step).filter_map(head) {
            if text.trim_start_matches('\u{feff}').starts_with("---") {
                front += 1;
                learn += usize::from(text.contains("\nms."));
            }
            keyed = keyed || shared_key::of(&text).is_some();
        }
        let learn = learn * 2 > front;
        Self { learn, keyed: keyed && !learn }
    }
}

/// The beginning of a file on disk, which holds its front matter.
fn head(file: &File) -> Option<String> {
    const LONGEST: u64 = 4096;
    let Place::Disk { file, .. } = &file.place else { return None };
    let mut bytes = Vec::new();
    open_file(file).ok()?.take(LONGEST).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Hidden files and folders are the business of tools.
fn is_content(entry: &DirEntry) -> bool {
    !entry.file_name().to_string_lossy().starts_with('.')
}

/// Whether it is neither a file nor a folder: a pipe, a socket or a device.
fn is_odd(entry: &DirEntry) -> bool {
    !entry.file_type().is_file() && !entry.file_type().is_dir()
}

/// A symbolic link within the root leads to a file that is read under its own name; one that leads out is not followed.
fn link_problem(root: &Path, inside: &Path, entry: &DirEntry) -> Option<Diagnostic> {
    let target = entry.path().canonicalize();
    if target.as_ref().is_ok_and(|target| target.starts_with(inside)) {
        return None;
    }
    let kind = if target.is_ok() { DiagnosticKind::LinkOutside } else { DiagnosticKind::LinkBroken };
    let path = ids::escape(entry.path().strip_prefix(root).unwrap_or(entry.path()));
    Some(Diagnostic { path, line: None, kind })
}

fn too_deep(root: &Path, entry: &DirEntry, limits: &Limits) -> Diagnostic {
    let path = ids::escape(entry.path().strip_prefix(root).unwrap_or(entry.path()));
    Diagnostic { path, line: None, kind: DiagnosticKind::FolderTooDeep(limits.folders) }
}

fn walk_problem(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().map_or_else(String::new, |path| ids::escape(path.strip_prefix(root).unwrap_or(path)));
    let error = error.io_error().map_or(FileError::LinkLoop, FileError::from);
    Diagnostic { path, line: None, kind: DiagnosticKind::Unreadable(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, path: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, "# A title\n").expect("written");
    }

    fn ids(root: &Path) -> Vec<String> {
        let (groups, _) = find(&[Root::Path(root.to_owned())], &Limits::default()).expect("found");
        groups.into_iter().map(|group| format!("{} x{}", group.id, group.files.len())).collect()
    }

    #[test]
    fn the_same_path_below_locale_folders_is_one_article() {
        let root = tempfile::tempdir().expect("a folder");
        for path in ["docs/nl-nl/a/x.md", "docs/en-us/a/x.md", "docs/en-us/y.md", "z.md"] {
            write(root.path(), path);
        }
        assert_eq!(ids(root.path()), ["docs/a/x.md x2", "docs/y.md x1", "z.md x1"]);
    }

    #[test]
    fn two_files_of_one_language_never_share_an_id() {
        let root = tempfile::tempdir().expect("a folder");
        for path in ["nl-nl/a/x.md", "a/nl-nl/x.md"] {
            write(root.path(), path);
        }
        let name = root.path().file_name().expect("a name").to_string_lossy();
        assert_eq!(ids(root.path()), [format!("{name}/nl-nl/a/x.md x1").as_str(), "a/x.md x1"].map(ToOwned::to_owned));
    }

    #[test]
    fn hidden_files_and_includes_are_left_out() {
        let root = tempfile::tempdir().expect("a folder");
        for path in [".git/a.md", ".b.md", "TOC.md", "README.md", "includes/c.md", "d.rst", "e.md", "f.yml"] {
            write(root.path(), path);
        }
        assert_eq!(ids(root.path()), ["README.md x1", "TOC.md x1", "e.md x1", "f.yml x1"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_read_twice_and_never_lead_out() {
        let (root, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        write(root.path(), "a/x.md");
        write(outside.path(), "y.md");
        std::os::unix::fs::symlink(root.path(), root.path().join("a/loop")).expect("linked");
        std::os::unix::fs::symlink(root.path().join("a/x.md"), root.path().join("twin.md")).expect("linked");
        std::os::unix::fs::symlink(outside.path(), root.path().join("out")).expect("linked");
        let (groups, problems) = find(&[Root::Path(root.path().to_owned())], &Limits::default()).expect("found");
        assert_eq!(groups.len(), 1);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!((problems[0].path.as_str(), problems[0].code()), ("out", "link-outside"));
    }

    #[test]
    fn a_root_that_is_not_there_is_an_error_that_names_it() {
        let error = find(&[Root::Path("no/such/folder".into())], &Limits::default()).expect_err("missing");
        assert!(
            matches!(&error, GatherError::Root { path, error: FileError::NotFound } if path == "no/such/folder"),
            "{error:?}"
        );
    }
}
