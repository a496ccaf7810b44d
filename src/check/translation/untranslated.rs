//! Sentences left in the original's language.

use crate::article::{MarkKind, Rich};
use crate::check::context::without_code;
use crate::check::fault::{Fault, quote};
use crate::check::findings::Findings;

use super::{Pair, PairKind};

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
    let (target, source) = (without_code(pair.target), without_code(pair.source));
    let is_kept = |sentence: &&str| !sentence.is_empty() && source.contains(*sentence);
    let found = sentences(&target).filter(is_kept).find(|sentence| is_sentence(sentence, pair.languages.source));
    let whole = || {
        let same = pair.target.text.trim() == pair.source.text.trim();
        (same && is_instruction(pair)).then_some(&*pair.target.text)
    };
    if let Some(sentence) = found.or_else(whole) {
        findings.add(Fault::Untranslated { text: quote(sentence) }, pair.locate(""));
    }
}

/// The sentences of a text, cut where a mark that ends one is followed by white space.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.char_indices().find_map(|(at, c)| {
            let after = at + c.len_utf8();
            let blank = rest[after..].chars().next().is_none_or(char::is_whitespace);
            (matches!(c, '。' | '！' | '？') || matches!(c, '.' | '!' | '?') && blank).then_some(after)
        });
        let (sentence, left) = rest.split_at(ends.unwrap_or(rest.len()));
        rest = left;
        Some(sentence.trim())
    })
}

/// Whether a text that is the same on both sides says what to do: a step, or a heading, in words beside its names and code.
fn is_instruction(pair: &Pair<'_>) -> bool {
    let rest = without_names(pair.target);
    let own = words(&rest).filter(|word| word.chars().all(|c| c.is_alphabetic() || c == '\'')).count();
    let ended = pair.target.text.trim_end().ends_with(['.', ':']);
    let common = words(&rest).any(is_common);
    let lead = words(&rest).next().is_some_and(|word| VERBS.contains(&&*word.to_lowercase()));
    match pair.kind {
        PairKind::Step => ended && own >= 1 && (lead || common && own >= 3),
        PairKind::Heading => own >= 4 && 2 * words(&rest).filter(|word| is_common(word)).count() >= own,
        PairKind::Other => false,
    }
}

/// The words of a text without bold names, code and links.
fn without_names(rich: &Rich) -> String {
    let mut text = without_code(rich).into_bytes();
    for mark in rich.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Strong | MarkKind::Link(_))) {
        if let Some(name) = text.get_mut(mark.range()) {
            name.fill(b' ');
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

/// Words with which English instructions start.
const VERBS: [&str; 36] = [
    "add", "browse", "change", "check", "choose", "clear", "click", "close", "copy", "create", "delete", "enable",
    "enter", "expand", "go", "install", "navigate", "open", "paste", "press", "remove", "repeat", "restart", "review",
    "run", "save", "scroll", "search", "select", "set", "sign", "start", "type", "update", "verify", "wait",
];

/// Whether a text is a sentence rather than a name, a title or a value: most of its words are common ones.
fn is_sentence(text: &str, language: &str) -> bool {
    let (mut all, mut common, mut function) = (0, 0, 0);
    for word in words(text) {
        all += 1;
        common += usize::from(is_common(word));
        function += usize::from(FUNCTION_WORDS.contains(&&*word.to_lowercase()));
    }
    let english = language == "en";
    let ended = text.trim_end().ends_with(['.', '?', '!']);
    let long = common >= FEWEST && 2 * common >= all && (function >= 2 || !english);
    let short = ended && common >= 2 && 3 * common >= all && (function >= 1 || !english && common >= 3);
    long || short
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
            "Contoso, Fabrikam, and Wingtip.",
        ] {
            assert!(!is_sentence(text, "en"), "{text}");
        }
        assert!(is_sentence("Click the Save button.", "en"));
        assert!(is_sentence("wähle den tarif und warte", "de"));
    }
}
