//! Choosing the languages in which an article is shown.

use std::cmp::Reverse;

use super::{Entry, Site, pair};
use crate::article::{Article, Locale};

/// The languages that a reader wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The language to read in.
    pub lang: Locale,
    /// Whether the reader named [`lang`](Self::lang); a guess from the environment never turns an article round.
    pub named: bool,
    /// The second language; `None` for the language of the original.
    pub beside: Option<Locale>,
}

impl Default for Languages {
    fn default() -> Self {
        let english = Locale::parse("en").unwrap_or_else(|| unreachable!("a valid locale"));
        Self { lang: english, named: false, beside: None }
    }
}

/// Makes one entry of the versions of an article, in file order. Falls back from the wanted region to another of the
/// language, then to the original. `None` where there is no version at all.
pub(super) fn choose(id: &str, mut versions: Vec<Article>, languages: &Languages) -> Option<Entry> {
    let locales = locales(&versions);
    let (shown, turned) = best(&versions, languages)?;
    let side = if turned { &versions[shown].source_locale } else { &versions[shown].locale };
    let fallback = serves(side.as_ref(), &languages.lang) == 0
        && versions[shown].locale.is_some()
        && (languages.named || versions.len() > 1);
    // A query is answered in the language of the reader and in that of the original.
    let kept = original(&versions).map(|index| versions[index].path.clone());
    if let Some(index) = original(&versions).filter(|_| versions.len() > 1) {
        let (before, rest) = versions.split_at_mut(index);
        if let Some((source, behind)) = rest.split_first_mut() {
            before.iter_mut().chain(behind).for_each(|version| pair::adopt_ids(version, source));
        }
    }
    let mut article = versions.remove(shown);
    if turned {
        pair::turn(&mut article);
    }
    let beside = beside(&article, &versions, languages);
    if let Some(index) = beside {
        let other = versions.remove(index);
        pair::pair(&mut article, &other);
        versions.insert(0, other);
    }
    let paths = std::iter::once(&article).chain(&versions).map(|version| version.path.as_str().into()).collect();
    let paired = beside.map(|_| versions[0].path.clone());
    versions.retain(|version| [&kept, &paired].into_iter().flatten().any(|path| *path == version.path));
    Some(Entry {
        id: id.into(),
        article: article.into(),
        paths,
        others: versions,
        locales,
        fallback,
        site: Site::default(),
        area: Box::default(),
        file: None,
    })
}

/// The version to show, and whether to turn it round so that its original is what is read.
fn best(versions: &[Article], languages: &Languages) -> Option<(usize, bool)> {
    let by = |side: fn(&Article) -> Option<&Locale>| {
        (0..versions.len())
            .map(|index| (serves(side(&versions[index]), &languages.lang), Reverse(index)))
            .filter(|(score, _)| *score > 0)
            .max()
            .map(|(_, Reverse(index))| index)
    };
    if let Some(index) = by(|article| article.locale.as_ref()) {
        return Some((index, false));
    }
    if (languages.named || versions.len() > 1)
        && let Some(index) = by(|article| article.source_locale.as_ref())
    {
        return Some((index, true));
    }
    let index = original(versions)?;
    // Where the language that was named does not exist, the original is read rather than a translation of it.
    let english = |locale: &Locale| locale.language() == "en";
    let turned = languages.named && versions[index].source_locale.as_ref().is_some_and(english);
    Some((index, turned))
}

/// The languages of the versions, with those beside them in a file.
fn locales(versions: &[Article]) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for locale in versions.iter().flat_map(|version| [&version.locale, &version.source_locale]).flatten() {
        if !locales.contains(locale) {
            locales.push(locale.clone());
        }
    }
    locales
}

/// The version that the others are translations of: English where there is one, of the United States before others; else
/// the first, which is in the language with the most articles.
fn original(versions: &[Article]) -> Option<usize> {
    let english = |article: &Article| match article.locale.as_ref().filter(|locale| locale.language() == "en") {
        Some(locale) => 1 + u8::from(matches!(locale.region(), None | Some("US"))),
        None => 0,
    };
    (0..versions.len()).max_by_key(|&index| (english(&versions[index]), Reverse(index)))
}

/// The version to show beside `article`; `None` where it has its second language already or there is none to be had.
fn beside(article: &Article, versions: &[Article], languages: &Languages) -> Option<usize> {
    let Some(wanted) = &languages.beside else {
        // The original of an English article is the article itself.
        let is_original = article.locale.as_ref().is_none_or(|locale| locale.language() == "en");
        return if article.source_locale.is_some() || is_original {
            None
        } else {
            original(versions).filter(|&index| versions[index].locale != article.locale)
        };
    };
    if serves(article.source_locale.as_ref(), wanted) > 0 {
        return None;
    }
    (0..versions.len())
        .map(|index| (serves(versions[index].locale.as_ref(), wanted), Reverse(index)))
        .filter(|(score, _)| *score > 0)
        .max()
        .map(|(_, Reverse(index))| index)
}

fn serves(offered: Option<&Locale>, wanted: &Locale) -> u8 {
    offered.map_or(0, |locale| locale.serves(wanted))
}
