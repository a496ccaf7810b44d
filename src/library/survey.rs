//! Reading every file by itself, as it was written, for `check`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::accept::{self, Verdict};
use super::file::{File, Group, Place, Profile};
use super::files::{self, GatherError, Root};
use super::project::Project;
use super::snapshot::Includes;
use super::{embedded, gather, locales};
use crate::article::{Article, Diagnostic, Limits, Locale};
use crate::markdown;

/// One file of the content, in one language.
#[derive(Debug, Default)]
pub struct SurveyedFile {
    /// Its path from the content root, escaped.
    pub path: String,
    /// The language that a folder of its path names.
    pub locale: Option<Locale>,
    /// The text as it is read: decoded and cleaned. Empty where the file could not be read.
    pub text: String,
    /// The article with what it includes; `None` where the file is none.
    pub article: Option<Article>,
    /// The article without what it includes: each include is a paragraph with its path. `None` where it includes nothing.
    pub bare: Option<Article>,
    /// What the reader of files found.
    pub problems: Vec<Diagnostic>,
}

/// Reads every file below `root` and shows `look` the languages of one article at a time, in parallel: the article's id,
/// its files, and which of them is the original. Returns what it made of each, in the order of the ids, and what could not
/// be listed. `wanted` says whether a file counts, by its path and whether the project file excludes it.
///
/// # Errors
/// When the root itself cannot be opened.
pub fn survey<T: Send>(
    root: &Root,
    limits: &Limits,
    wanted: impl Fn(&str, bool) -> bool,
    look: impl Fn(&str, &[SurveyedFile], Option<usize>) -> T + Sync,
) -> Result<(Vec<T>, Vec<Diagnostic>), GatherError> {
    let (groups, problems) = files::find_wanted(std::slice::from_ref(root), limits, wanted)?;
    let source = source_locale(&groups);
    let looks = groups
        .par_iter()
        .map(|group| {
            let pages: Vec<SurveyedFile> = group.files.iter().map(page).collect();
            let original = source.as_ref().and_then(|source| pages.iter().position(|page| page.locale == *source));
            look(&group.id, &pages, original)
        })
        .collect();
    Ok((looks, problems))
}

/// The language of the originals, where there are several languages: that of the files outside the folders of languages
/// (`None`), else English, else the one with most files.
#[allow(clippy::option_option, reason = "files outside the folders of languages have none")]
fn source_locale(groups: &[Group]) -> Option<Option<Locale>> {
    let mut counts: BTreeMap<&Option<Locale>, usize> = BTreeMap::new();
    for file in groups.iter().filter(|group| group.files.len() > 1).flat_map(|group| &group.files) {
        *counts.entry(&file.locale).or_default() += 1;
    }
    let is_english = |locale: &Option<Locale>| locale.as_ref().is_some_and(|locale| locale.language() == "en");
    let best = counts.into_iter().max_by_key(|(locale, count)| {
        let american = locale.as_ref().is_some_and(|locale| locale.as_str() == "en-US");
        (locale.is_none(), is_english(locale), *count, american)
    });
    best.map(|(locale, _)| locale.clone())
}

/// Reads files by their paths from the content root, in parallel; those that do not exist or lie outside are left out. Each
/// is an article, whatever it says of itself.
///
/// # Errors
/// When the root itself cannot be opened.
pub fn read_files(root: &Root, paths: &[String], limits: &Limits) -> Result<Vec<SurveyedFile>, GatherError> {
    let Root::Path(folder) = root else { return Ok(Vec::new()) };
    let inside: Arc<Path> = folder.canonicalize().map_err(|error| files::failed_at(folder, &error))?.into();
    let profile = Arc::new(Profile::new(Project::of(folder).0, false, limits));
    let page = |path: &String| {
        let file = inside.join(path).canonicalize().ok().filter(|file| file.starts_with(&inside) && file.is_file())?;
        let place = Place::Disk { file, root: Arc::clone(&inside) };
        let locale = locales::places(&[path], &[]).pop().and_then(|found| found.locale);
        let file =
            File { place, path: path.clone(), id: path.clone(), locale, named: true, profile: Arc::clone(&profile) };
        Some(page(&file))
    };
    Ok(paths.par_iter().filter_map(page).collect())
}

/// Whether a file or folder lies at `path`, from the content root with `/` between its parts. Where the root is a file,
/// `path` counts from the folder that it lies in and may lead out of it by `..`.
#[must_use]
pub fn exists(root: &Root, path: &str) -> bool {
    let Root::Path(own) = root else { return embedded::bytes(path).is_some() };
    // Only names: what a platform takes for a drive or a root would lead anywhere.
    if path.contains([':', '\\', '\0']) || path.starts_with('/') {
        return false;
    }
    let folder = if own.is_file() { own.parent().unwrap_or(own) } else { own };
    folder.join(path).exists()
}

/// Whether there is any picture below the root. Articles are often kept without their pictures.
#[must_use]
pub fn has_pictures(root: &Root) -> bool {
    let Root::Path(path) = root else { return false };
    let folder = if path.is_file() { path.parent().unwrap_or(path) } else { path };
    let is_picture = |name: &str| {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        PICTURES.contains(&&*ending)
    };
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.into_iter().any(|entry| is_picture(&entry.file_name().to_string_lossy()))
}

/// The endings of picture files.
pub const PICTURES: [&str; 9] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff"];

fn page(file: &File) -> SurveyedFile {
    let mut page = SurveyedFile { path: file.path.clone(), locale: file.locale.clone(), ..SurveyedFile::default() };
    let (bytes, reading) = match gather::read_bytes(file, &Includes::default()) {
        Ok(read) => read,
        Err(error) => {
            page.problems.push(gather::unreadable(file, &error));
            return page;
        }
    };
    page.text = markdown::text_of(&bytes).unwrap_or_default().into_owned();
    let accepted = accept::judge(file, &reading) == Verdict::Article;
    page.problems = reading.problems;
    page.article = reading.article.filter(|_| accepted);
    let includes = || ["[!INCLUDE", "[!include", "[!Include", "{{#include"].iter().any(|mark| page.text.contains(mark));
    if page.article.is_some() && includes() {
        let stand_in = |path: &str| Some(path.replace(['_', '*', '`', '<'], "-").into_bytes());
        page.bare = markdown::read_within(&file.path, &bytes, &file.profile.options, &stand_in).article;
    }
    for article in [&mut page.article, &mut page.bare].into_iter().flatten() {
        if let Some(locale) = &file.locale {
            article.locale = Some(locale.clone());
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_languages_of_an_article_come_together() {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in
            [("nl-nl/a.md", "---\nt: 1\n---\n# Een\n\nA.\n"), ("en-us/a.md", "# One\n"), ("b.md", "\u{1b}# B")]
        {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let root = Root::Path(folder.path().to_owned());
        let (looks, problems) = survey(
            &root,
            &Limits::default(),
            |_, _| true,
            |id, pages, original| {
                let seen = pages.iter().map(|page| format!("{} {}", page.path, page.text.len()));
                format!("{id} {original:?}: {}", seen.collect::<Vec<_>>().join(", "))
            },
        )
        .expect("a survey");
        assert_eq!(looks, ["a.md Some(0): en-us/a.md 6, nl-nl/a.md 23", "b.md None: b.md 3"]);
        assert!(problems.is_empty());
        assert!(exists(&root, "nl-nl/a.md") && exists(&root, "nl-nl") && !exists(&root, "nl-nl/b.md"));
        assert!(!exists(&root, "/nl-nl/a.md"));
        let file = Root::Path(folder.path().join("nl-nl/a.md"));
        assert!(exists(&file, "../b.md") && !exists(&file, "b.md"));
    }
}
