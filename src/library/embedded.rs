//! The content that the binary carries.

use std::borrow::Cow;

use rayon::prelude::*;
use rust_embed::RustEmbed;

use crate::article::{Concept, Diagnostic};
use crate::markdown;

/// The folder of articles, a folder a locale, and the thesaurus.
#[derive(RustEmbed)]
#[folder = "content"]
struct Content;

/// The embedded files below the locale folders: their paths, with `/`.
pub(super) fn article_paths() -> Vec<Cow<'static, str>> {
    Content::iter().filter(|path| !path.starts_with(THESAURUS)).collect()
}

/// The bytes of an embedded file.
pub(super) fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Content::get(path).map(|file| file.data)
}

/// The thesaurus that the binary carries, and what could not be read of it.
#[must_use]
pub fn thesaurus() -> (Vec<Concept>, Vec<Diagnostic>) {
    let paths: Vec<_> = Content::iter().filter(|path| path.starts_with(THESAURUS)).collect();
    let read = |path: &Cow<'static, str>| {
        markdown::read_concepts(path, &String::from_utf8_lossy(&bytes(path).unwrap_or_default()))
    };
    let (mut concepts, mut problems) = (Vec::new(), Vec::new());
    for read in paths.par_iter().map(read).collect::<Vec<_>>() {
        match read {
            Ok(more) => concepts.extend(more),
            Err(problem) => problems.push(problem),
        }
    }
    (concepts, problems)
}

const THESAURUS: &str = "thesaurus/";

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_thesaurus_is_whole_and_names_each_concept_once() {
        let (concepts, problems) = thesaurus();
        assert!(problems.is_empty(), "{problems:?}");
        assert!(concepts.len() > 400, "{}", concepts.len());
        let mut seen = HashSet::new();
        for concept in &concepts {
            assert!(seen.insert(&concept.name), "{} stands twice", concept.name);
            assert!(concept.words.len() >= 18, "{} lacks a language", concept.name);
        }
    }

    #[test]
    fn every_language_holds_the_same_articles() {
        let mut names: Vec<(String, String)> = article_paths()
            .iter()
            .filter_map(|path| path.split_once('/').map(|(locale, name)| (name.to_owned(), locale.to_owned())))
            .collect();
        names.sort();
        for pair in names.chunks(2) {
            assert_eq!(pair[0].0, pair[1].0, "an article without its translation");
        }
    }
}
