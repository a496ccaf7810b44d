//! A text and its original: what must be the same in both, and is not.

pub(super) mod folders;
mod labels;
mod numbers;
mod same;
mod untranslated;
mod words;

use crate::article::{Article, Locale, Text};

use super::findings::Findings;
use super::sheet::{Sheet, Spot, What};

/// The languages of the two sides.
#[derive(Clone, Copy, Debug)]
struct Languages<'a> {
    target: &'a str,
    source: &'a str,
}

/// A text with its original, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Pair<'a> {
    text: &'a Text,
    source: &'a crate::article::Rich,
    line: u32,
    languages: Languages<'a>,
}

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    if super::is_paired(sheet.article) {
        let languages = languages(sheet.article.locale.as_ref(), sheet.article.source_locale.as_ref());
        check_spots(&sheet.spots, languages, findings);
    }
}

fn languages<'a>(target: Option<&'a Locale>, source: Option<&'a Locale>) -> Languages<'a> {
    let name = |locale: Option<&'a Locale>| locale.map_or("", Locale::language);
    Languages { target: name(target), source: name(source) }
}

fn check_spots(spots: &[Spot<'_>], languages: Languages<'_>, findings: &mut Findings) {
    if languages.target == languages.source {
        return;
    }
    for spot in spots {
        let Some((text, source)) = spot.text().and_then(|text| Some((text, text.source.as_deref()?))) else { continue };
        let pair = Pair { text, source, line: spot.line, languages };
        untranslated::check(&pair, findings);
        check_pair(&pair, matches!(spot.what, What::Role(_)), findings);
    }
}

fn check_pair(pair: &Pair<'_>, is_role: bool, findings: &mut Findings) {
    if pair.text.target == *pair.source || same::command(pair, findings) {
        return;
    }
    same::check(pair, findings);
    numbers::check(pair, findings);
    if !is_role {
        labels::check(pair, findings);
    }
}

/// What does not agree in `text`, a part of `article`, with its original: the names of the codes, each once. Nothing where
/// there is no original.
#[must_use]
pub fn doubts(article: &Article, text: &Text) -> Vec<&'static str> {
    let languages = languages(article.locale.as_ref(), article.source_locale.as_ref());
    let Some(source) = text.source.as_deref().filter(|_| languages.target != languages.source) else {
        return Vec::new();
    };
    let mut findings = Findings::new(&article.path, Vec::new());
    check_pair(&Pair { text, source, line: text.line, languages }, false, &mut findings);
    let mut names: Vec<&'static str> = findings.finish().into_iter().map(|problem| problem.code()).collect();
    names.dedup();
    names
}
