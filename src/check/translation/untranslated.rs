//! Sentences that were left in the original's language.

use crate::article::SegmentEnd;
use crate::check::codes;
use crate::check::findings::{Findings, quoted};
use crate::check::sheet::without_code;

use super::Pair;

/// A sentence has at least this many words that are no names. Fewer may be a title, a button or a phrase that is kept.
const FEWEST: usize = 4;

/// Words without which hardly an English sentence is made, but a heading or the value of a setting is. An original in
/// another language is judged without them.
const FUNCTION_WORDS: [&str; 44] = [
    "a", "about", "all", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "for", "from", "has",
    "have", "if", "in", "is", "it", "its", "may", "must", "no", "not", "of", "on", "only", "or", "should", "that",
    "the", "there", "this", "to", "we", "when", "will", "with", "you", "your", "yours",
];

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (without_code(&pair.text.target), without_code(pair.source));
    for (target, source) in segments(&pair.text.ends, &target, &source) {
        if words(target).eq(words(source)) && is_sentence(target, pair.languages.source) {
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

/// Whether a text is a sentence rather than a name, a title or a value: most of its words are common ones.
fn is_sentence(text: &str, language: &str) -> bool {
    let (mut all, mut common, mut function) = (0, 0, 0);
    for word in words(text) {
        all += 1;
        common += usize::from(is_common(word));
        function += usize::from(FUNCTION_WORDS.contains(&word));
    }
    common >= FEWEST && 2 * common >= all && (function >= 2 || language != "en")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_titles_and_values_are_no_sentences() {
        assert!(is_sentence("Select the plan and wait for a while.", "en"));
        for text in [
            "Azure Active Directory and Microsoft Intune",
            "Assess usage fee when cancel",
            "https://example.org/a/b",
            "Cloud Solution Provider direct bill partner incentive resources",
            "Save and close",
        ] {
            assert!(!is_sentence(text, "en"), "{text}");
        }
        assert!(is_sentence("wähle den tarif und warte", "de"));
    }
}
