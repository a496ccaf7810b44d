//! A text and its original: what must be the same in both, and is not.

pub(super) mod folders;
mod labels;
mod numbers;
mod same;
mod untranslated;
mod words;

use crate::article::{Locale, Text};

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
        if text.target == *source {
            continue;
        }
        if same::command(&pair, findings) {
            continue;
        }
        same::check(&pair, findings);
        numbers::check(&pair, findings);
        if !matches!(spot.what, What::Role(_)) {
            labels::check(&pair, findings);
        }
    }
}
