//! Looking at every file by itself, as it was written.

use rayon::prelude::*;

use super::files::{self, File, GatherError, Root};
use super::snapshot::Includes;
use super::{embedded, gather, pair};
use crate::article::{Article, Diagnostic, Limits, Locale};
use crate::markdown;

/// One file of the content, in one language.
#[derive(Debug, Default)]
pub struct Page {
    /// Its path from the content root, escaped.
    pub path: String,
    /// The language that a folder of its path names.
    pub locale: Option<Locale>,
    /// The text as it is read: decoded and cleaned. Empty where the file could not be read.
    pub text: String,
    /// What was read of it; `None` where it is no article.
    pub article: Option<Article>,
    /// Whether it says of itself that it is an article, or was named by the reader.
    pub declared: bool,
    /// What the reader of files has to say of it.
    pub problems: Vec<Diagnostic>,
}

/// Reads every file below `root` and shows `look` the languages of one article at a time, with the article's id; in
/// parallel. Returns what it made of each, in the order of the ids, and what could not be listed.
///
/// # Errors
/// When the root itself cannot be opened.
pub fn survey<T: Send>(
    root: &Root,
    limits: &Limits,
    look: impl Fn(&str, &[Page]) -> T + Sync,
) -> Result<(Vec<T>, Vec<Diagnostic>), GatherError> {
    let (groups, problems) = files::find(std::slice::from_ref(root), limits)?;
    let looks = groups
        .par_iter()
        .map(|group| look(&group.id, &group.files.iter().map(|file| page(file, limits)).collect::<Vec<_>>()))
        .collect();
    Ok((looks, problems))
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

/// The article with the words of `original` beside its own, as the screen shows the two; in place of any original that
/// it had.
#[must_use]
pub fn beside(article: &Article, original: &Article) -> Article {
    let mut article = article.clone();
    pair::pair(&mut article, original);
    article
}

fn page(file: &File, limits: &Limits) -> Page {
    let mut page = Page { path: file.path.clone(), locale: file.locale.clone(), ..Page::default() };
    let (bytes, reading) = match gather::read_bytes(file, limits, &Includes::default()) {
        Ok(read) => read,
        Err(error) => {
            page.problems.push(gather::unreadable(file, &error));
            return page;
        }
    };
    page.text = markdown::text_of(&bytes).unwrap_or_default().into_owned();
    page.declared = reading.declared || file.named;
    page.problems = reading.problems;
    page.article = reading.article;
    if let (Some(article), Some(locale)) = (&mut page.article, &file.locale) {
        article.locale = Some(locale.clone());
    }
    page
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_languages_of_an_article_are_looked_at_together() {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in
            [("nl-nl/a.md", "---\nt: 1\n---\n# Een\n"), ("en-us/a.md", "# One\n"), ("b.md", "\u{1b}# B")]
        {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let root = Root::Path(folder.path().to_owned());
        let (looks, problems) = survey(&root, &Limits::default(), |id, pages| {
            let told = pages.iter().map(|page| format!("{} {} {}", page.path, page.declared, page.text.len()));
            format!("{id}: {}", told.collect::<Vec<_>>().join(", "))
        })
        .expect("a survey");
        assert_eq!(looks, ["a.md: en-us/a.md false 6, nl-nl/a.md true 19", "b.md: b.md false 3"]);
        assert!(problems.is_empty());
        assert!(exists(&root, "nl-nl/a.md") && exists(&root, "nl-nl") && !exists(&root, "nl-nl/b.md"));
        assert!(!exists(&root, "/nl-nl/a.md"));
        let file = Root::Path(folder.path().join("nl-nl/a.md"));
        assert!(exists(&file, "../b.md") && !exists(&file, "b.md"));
    }
}
