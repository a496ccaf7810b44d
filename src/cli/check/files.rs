//! Which files are checked, and against which others.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::super::Settings;
use crate::article::{Locale, clean_line};
use crate::library::{Root, escape_path};

/// Files that belong together.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) root: Root,
    /// The files that the reader named, by their paths from the root, as he named them; all files where there are none.
    pub(super) named: HashMap<String, String>,
}

/// The sets of the paths that were given, or else of the content of the other commands. Named files are judged against the
/// whole set that they belong to, and a file that is named twice is judged once.
pub(super) fn sets(paths: &[PathBuf], settings: &Settings) -> Vec<Set> {
    if paths.is_empty() {
        return settings.roots.iter().map(|root| Set { root: root.clone(), named: HashMap::new() }).collect();
    }
    let mut sets: Vec<Set> = Vec::new();
    for path in paths {
        let real = path.canonicalize();
        let Some(real) = real.ok().filter(|real| real.is_file()) else {
            let is_known = sets
                .iter()
                .any(|set| set.named.is_empty() && matches!(&set.root, Root::Path(root) if same_file(root, path)));
            if !is_known {
                sets.push(Set { root: Root::Path(path.clone()), named: HashMap::new() });
            }
            continue;
        };
        let root = root_of(&real, settings);
        let inside = escape_path(real.strip_prefix(&root).unwrap_or(&real));
        let shown = readable(path);
        let known =
            sets.iter_mut().find(|set| !set.named.is_empty() && matches!(&set.root, Root::Path(own) if *own == root));
        match known {
            Some(set) => {
                set.named.entry(inside).or_insert(shown);
            }
            None => sets.push(Set { root: Root::Path(root), named: HashMap::from([(inside, shown)]) }),
        }
    }
    // What lies in a folder that is checked as a whole is checked with it.
    let folders: Vec<PathBuf> = sets
        .iter()
        .filter(|set| set.named.is_empty())
        .filter_map(|set| if let Root::Path(path) = &set.root { path.canonicalize().ok() } else { None })
        .collect();
    for set in sets.iter_mut().filter(|set| !set.named.is_empty()) {
        let Root::Path(root) = &set.root else { continue };
        set.named.retain(|inside, _| !folders.iter().any(|folder| root.join(inside).starts_with(folder)));
        if set.named.is_empty() {
            set.named.insert(String::new(), String::new());
        }
    }
    sets.retain(|set| !set.named.contains_key(""));
    sets
}

/// A path as it is printed: with `/` on every system, for the code hosts that read annotations and SARIF, and so that a
/// baseline holds on all of them.
fn readable(path: &Path) -> String {
    let shown = clean_line(&path.to_string_lossy());
    if cfg!(windows) { shown.replace('\\', "/") } else { shown }
}

fn same_file(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// The root of the set that a file belongs to: a content root, the folder of a project file, the folder around the folders
/// of languages, a repository, or else the file's own folder.
fn root_of(file: &Path, settings: &Settings) -> PathBuf {
    let own = file.parent().unwrap_or(file);
    let content = settings.roots.iter().find_map(|root| match root {
        Root::Path(path) => path.canonicalize().ok().filter(|root| root.is_dir() && file.starts_with(root)),
        Root::Embedded => None,
    });
    let above = |has: &dyn Fn(&Path) -> bool| own.ancestors().find(|folder| has(folder)).map(Path::to_owned);
    let is_locale = |folder: &Path| {
        folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| Locale::from_folder(name).is_some())
    };
    content
        .or_else(|| above(&|folder| folder.join(".pcfix.yaml").is_file()))
        .or_else(|| above(&is_locale).and_then(|folder| folder.parent().map(Path::to_owned)))
        .or_else(|| above(&|folder| folder.join(".git").exists()))
        .unwrap_or_else(|| own.to_owned())
}

impl Set {
    /// The path of a file of the set by which its reader can open it; `None` for one that he did not name.
    pub(super) fn shown(&self, path: &str) -> Option<String> {
        if !self.named.is_empty() {
            return self.named.get(path).cloned();
        }
        let Root::Path(root) = &self.root else { return Some(path.to_owned()) };
        let path = if root.is_file() { root.clone() } else { root.join(path) };
        Some(readable(&path))
    }

    /// Which files of the set count.
    pub(super) fn filter(&self) -> Filter<'_> {
        let root = match &self.root {
            Root::Path(root) if root.is_dir() => root.canonicalize().ok(),
            _ => None,
        };
        let repository = root.as_deref().and_then(|root| root.ancestors().find(|folder| folder.join(".git").exists()));
        Filter { set: self, ignores: repository.map(|folder| Ignores::new(folder, root.as_deref().unwrap_or(folder))) }
    }
}

/// Which files of a set count: those that neither the project file nor, in a repository, its `.gitignore` files leave out,
/// and those that were named.
pub(super) struct Filter<'s> {
    set: &'s Set,
    ignores: Option<Ignores>,
}

impl Filter<'_> {
    pub(super) fn wants(&self, path: &str, excluded: bool) -> bool {
        let ignored = || self.ignores.as_ref().is_some_and(|ignores| ignores.holds(path));
        self.set.named.contains_key(path) || !excluded && !ignored()
    }
}

/// The `.gitignore` files of a repository.
struct Ignores {
    repository: PathBuf,
    root: PathBuf,
    /// The rules of each folder, once they were needed.
    folders: std::cell::RefCell<HashMap<PathBuf, Option<Gitignore>>>,
}

impl Ignores {
    fn new(repository: &Path, root: &Path) -> Self {
        Self { repository: repository.to_owned(), root: root.to_owned(), folders: std::cell::RefCell::default() }
    }

    /// Whether a file is left out: the rules nearest to it count, and what is in a folder that is left out is, too.
    fn holds(&self, path: &str) -> bool {
        let file = self.root.join(path);
        let mut folders = self.folders.borrow_mut();
        for folder in file.ancestors().skip(1).take_while(|folder| folder.starts_with(&self.repository)) {
            let rules = folders.entry(folder.to_owned()).or_insert_with(|| rules(folder, &self.repository));
            let Some(rules) = rules else { continue };
            let found = rules.matched_path_or_any_parents(&file, false);
            if !found.is_none() {
                return found.is_ignore();
            }
        }
        false
    }
}

fn rules(folder: &Path, repository: &Path) -> Option<Gitignore> {
    let mut builder = GitignoreBuilder::new(folder);
    let mut any = false;
    let exclude = (folder == repository).then(|| folder.join(".git/info/exclude"));
    for file in exclude.into_iter().chain([folder.join(".gitignore")]).filter(|file| file.is_file()) {
        any = true;
        // A line that cannot be read is passed over, as git does.
        let _ = builder.add(file);
    }
    any.then(|| builder.build().ok()).flatten()
}
