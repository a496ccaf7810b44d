//! The areas of a library: chapters of its tables of contents, else folders.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use super::Languages;
use super::file::{File, Group, Place};
use super::open::open_file;
use super::snapshot::Includes;
use crate::article::clean_line;
use crate::markdown::{self, ContentsItem};

/// The names of tables of contents.
const NAMES: [&str; 8] =
    ["TOC.yml", "toc.yml", "TOC.md", "toc.md", "SUMMARY.md", "summary.md", "mkdocs.yml", "mkdocs.yaml"];
/// A library of fewer articles has no areas.
const FEWEST_ARTICLES: usize = 8;
/// A table of contents that leads to a smaller share of the articles than one of so many is passed over: its folder is an area.
const LEAST_SHARE: usize = 8;
/// How large a table of contents may be, in bytes.
const LARGEST: u64 = 8 << 20;

/// Beginnings of the titles of areas that come last.
static LATE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("late_areas.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Whether an area holds archives or announcements, which nobody looks in first.
#[must_use]
pub fn is_late_area(title: &str) -> bool {
    let title = title.to_lowercase();
    // "Announcements 2021", "What's new in the portal"; but "Archive mailboxes" is a subject.
    let is_alone = |rest: &str| !rest.trim_start_matches(char::is_alphabetic).contains(char::is_alphabetic);
    LATE.iter().any(|late| title.strip_prefix(late).is_some_and(|rest| late.contains(' ') || is_alone(rest)))
}

/// The title of each group's area, "" for none: where the library is too small or has one area only, and for articles beside
/// the areas. The places of tables of contents are noted in `includes`.
pub(super) fn areas(groups: &[Group], languages: &Languages, includes: &Includes) -> Vec<Box<str>> {
    let mut areas: Vec<Box<str>> = vec!["".into(); groups.len()];
    if groups.len() < FEWEST_ARTICLES {
        return areas;
    }
    let chapters = chapters(groups, includes);
    for (group, area) in groups.iter().zip(&mut areas) {
        let serves = |file: &&File| file.locale.as_ref().is_some_and(|locale| locale.serves(&languages.lang) > 0);
        let title = |file: &File| disk_path(file).and_then(|path| chapters.get(path)).cloned();
        let wanted = group.files.iter().filter(serves).find_map(title);
        if let Some(title) = wanted.or_else(|| group.files.iter().find_map(title)) {
            *area = title;
        }
    }
    let open: Vec<usize> = (0..groups.len()).filter(|&index| areas[index].is_empty()).collect();
    by_folder(groups, &open, 0, &mut areas);
    let distinct: BTreeSet<&str> = areas.iter().map(|area| &**area).filter(|area| !area.is_empty()).collect();
    if distinct.len() < 2 {
        areas.fill("".into());
    }
    areas
}

fn disk_path(file: &File) -> Option<&Path> {
    match &file.place {
        Place::Disk { file, .. } => Some(file),
        Place::Embedded => None,
    }
}

/// The chapter of each file that a table of contents of some size leads to.
fn chapters(groups: &[Group], includes: &Includes) -> HashMap<PathBuf, Box<str>> {
    let mut folders: BTreeSet<&Path> = BTreeSet::new();
    let mut group_of: HashMap<&Path, usize> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        for file in &group.files {
            let Place::Disk { file, root } = &file.place else { continue };
            group_of.insert(file, index);
            let above = file.ancestors().skip(1).take_while(|folder| folder.starts_with(root));
            for folder in above {
                if !folders.insert(folder) {
                    break;
                }
            }
        }
    }
    let mut chapters = HashMap::new();
    for path in folders.iter().flat_map(|folder| NAMES.map(|name| folder.join(name))) {
        // Also one that is missing, for it may come.
        includes.note(&path);
        let Some(text) = text_of(&path) else { continue };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let items = markdown::read_contents(&name, &text);
        let base = base_of(&path, &items, &group_of);
        let found: Vec<(PathBuf, Vec<&str>)> =
            chains(&items, &base).into_iter().filter(|(path, _)| group_of.contains_key(&**path)).collect();
        let reached: BTreeSet<usize> = found.iter().map(|(path, _)| group_of[&**path]).collect();
        if reached.len() * LEAST_SHARE >= groups.len() {
            let level = level_of(&found);
            for (path, chain) in found.iter().filter(|(_, chain)| chain.len() > 1) {
                let title = chain[level.min(chain.len() - 2)];
                chapters.entry(path.clone()).or_insert_with(|| title.into());
            }
        }
    }
    chapters
}

/// The folder that the paths of a table count from: MkDocs keeps its pages in `docs`.
fn base_of(path: &Path, items: &[ContentsItem], group_of: &HashMap<&Path, usize>) -> PathBuf {
    let folder = path.parent().unwrap_or(path);
    let docs = folder.join("docs");
    let reaches = |base: &Path| {
        items.iter().filter_map(|item| item.target.as_ref()).any(|target| group_of.contains_key(&*join(base, target)))
    };
    if !reaches(folder) && reaches(&docs) { docs } else { folder.to_owned() }
}

fn text_of(path: &Path) -> Option<String> {
    let file = open_file(path).ok()?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).ok()?;
    markdown::text_of(&bytes).map(std::borrow::Cow::into_owned)
}

/// The files that a table leads to, each with the titles from the first level down to its own. An entry that holds others
/// is a chapter, and its own file belongs to it.
fn chains<'i>(items: &'i [ContentsItem], base: &Path) -> Vec<(PathBuf, Vec<&'i str>)> {
    let mut above: Vec<(usize, &str)> = Vec::new();
    let mut chains = Vec::new();
    for (index, item) in items.iter().enumerate() {
        while above.last().is_some_and(|(depth, _)| *depth >= item.depth) {
            above.pop();
        }
        above.push((item.depth, &item.title));
        if let Some(target) = &item.target {
            let mut chain: Vec<&str> = above.iter().map(|(_, title)| *title).collect();
            if items.get(index + 1).is_some_and(|next| next.depth > item.depth) {
                chain.push(&item.title);
            }
            chains.push((join(base, target), chain));
        }
    }
    chains
}

/// The level whose titles are the areas: the first, or the second where one title of the first holds most articles.
fn level_of(found: &[(PathBuf, Vec<&str>)]) -> usize {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, chain) in found.iter().filter(|(_, chain)| chain.len() > 1) {
        *counts.entry(chain[0]).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or(0);
    let deep = found.iter().filter(|(_, chain)| chain.len() > 2).count();
    usize::from(most * 2 > found.len() && deep * 2 > most)
}

/// A path below `base`, without `.` and `..`.
fn join(base: &Path, target: &str) -> PathBuf {
    let mut path = base.to_owned();
    for part in Path::new(target).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

/// Names the areas of the groups at `open` by their folder at this depth. A folder that holds more than half of the library, or
/// that has chapters, is no area: its folders are.
fn by_folder(groups: &[Group], open: &[usize], depth: usize, areas: &mut [Box<str>]) {
    let mut folders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &index in open {
        match (folders_of(&groups[index]).find(|folder| is_late_area(folder)), folders_of(&groups[index]).nth(depth)) {
            (Some(late), _) => areas[index] = title_of(late).into(),
            (None, Some(name)) => folders.entry(name).or_default().push(index),
            (None, None) => {}
        }
    }
    // Of each folder at this depth, how many articles are in it, and whether any of them has its area already.
    let mut known: HashMap<&str, (usize, bool)> = HashMap::new();
    for (group, area) in groups.iter().zip(&*areas) {
        if let Some(name) = folders_of(group).nth(depth) {
            let (all, named) = known.entry(name).or_default();
            *all += 1;
            *named |= !area.is_empty();
        }
    }
    for (name, members) in folders {
        let (all, named) = known.get(name).copied().unwrap_or_default();
        let has_chapters = all > members.len() && named;
        let has_folders = members.iter().any(|&index| folders_of(&groups[index]).nth(depth + 1).is_some());
        if has_chapters || all * 2 > groups.len() && has_folders {
            by_folder(groups, &members, depth + 1, areas);
            continue;
        }
        let title: Box<str> = title_of(name).into();
        members.into_iter().for_each(|index| areas[index] = title.clone());
    }
}

/// The folders of an article, the outermost first.
fn folders_of(group: &Group) -> impl Iterator<Item = &str> {
    group.id.rsplit_once('/').into_iter().flat_map(|(folders, _)| folders.split('/'))
}

/// A folder's name as a title: `sign-in` is `Sign in`.
fn title_of(folder: &str) -> String {
    let words = clean_line(&folder.replace(['-', '_'], " "));
    let words = words.trim();
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
#[path = "areas_tests.rs"]
mod tests;
