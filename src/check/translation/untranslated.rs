//! Sentences that were left in the original's language.

use crate::article::SegmentEnd;
use crate::check::codes;
use crate::check::findings::{Findings, quoted};
use crate::check::sheet::without_code;

use super::Pair;

/// A sentence has at least this many words that are no names. Fewer may be a title, a button or a phrase that is kept.
const FEWEST: usize = 4;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (without_code(&pair.text.target), without_code(pair.source));
    for (target, source) in segments(&pair.text.ends, &target, &source) {
        if words(target).eq(words(source)) && words(target).filter(|word| is_common(word)).count() >= FEWEST {
            let message = format!("{} is not translated", quoted(target));
            return findings.add(&codes::UNTRANSLATED, pair.line, message);
        }
    }
}

/// The sentences of both sides, side by side.
fn segments<'a>(
    ends: &'a [SegmentEnd],
    target: &'a str,
    source: &'a str,
) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
    let mut from = (0, 0);
    let last = (target.len(), source.len());
    let ends = ends.iter().map(|end| (end.target as usize, end.source as usize)).chain([last]);
    ends.filter_map(move |end| {
        let pair = (target.get(from.0..end.0)?, source.get(from.1..end.1)?);
        from = end;
        Some(pair)
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// Whether a word is no name, address, number or piece of code: it consists of small letters.
fn is_common(word: &str) -> bool {
    word.chars().all(|c| c.is_lowercase() || c == '\'' || c == '’' || c == '-')
}
