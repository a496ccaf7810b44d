//! Bold stretches: in these articles the names of buttons, tabs and fields, which a reader must be able to find.

use crate::article::{MarkKind, Rich};
use crate::check::codes;
use crate::check::findings::{Findings, listed, quoted};

use super::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (stretches(&pair.text.target), stretches(pair.source));
    if target.len() != source.len() {
        let message = match (source.is_empty(), target.is_empty()) {
            (true, _) => format!("{} is bold, but nothing in the original is", listed(target)),
            (_, true) => format!("{} is bold in the original, but nothing in the translation is", listed(source)),
            _ => format!("bold in the original: {}; in the translation: {}", listed(source), listed(target)),
        };
        return findings.add(&codes::TRANSLATION_LABELS, pair.line, message);
    }
    for (target, source) in target.iter().zip(&source) {
        if is_cut(&pair.text.target, target) && !is_cut(pair.source, source) || is_misplaced(target, source) {
            let message = format!("{} is bold for {} of the original", quoted(target), quoted(source));
            return findings.add(&codes::LABEL_WORDS, pair.line, message);
        }
    }
}

/// The bold stretches of a text. Stretches with nothing but blanks or marks between them count as one.
fn stretches(rich: &Rich) -> Vec<&str> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for mark in rich.marks.iter().filter(|mark| mark.kind == MarkKind::Strong) {
        let range = mark.range();
        if !rich.text[range.clone()].chars().any(char::is_alphanumeric) {
            continue;
        }
        match out.last_mut() {
            Some(last) if !rich.text[last.1..range.start.max(last.1)].chars().any(char::is_alphanumeric) => {
                last.1 = range.end.max(last.1);
            }
            _ => out.push((range.start, range.end)),
        }
    }
    out.into_iter().map(|(start, end)| rich.text[start..end].trim()).collect()
}

/// Whether a bold stretch begins or ends within a word. In scripts without blanks between words it cannot be told.
fn is_cut(rich: &Rich, label: &str) -> bool {
    let Some(start) = rich.text.find(label) else { return false };
    let around = [
        (rich.text[..start].chars().next_back(), label.chars().next()),
        (label.chars().next_back(), rich.text[start + label.len()..].chars().next()),
    ];
    let spaced = |c: Option<char>| c.is_some_and(|c| c.is_lowercase());
    around.into_iter().any(|(before, after)| spaced(before) && spaced(after))
}

/// Whether a bold stretch cannot be the name that is bold in the original: it runs over the end of a sentence or clause,
/// or has many more words.
fn is_misplaced(target: &str, source: &str) -> bool {
    let ends = |text: &str| text.trim_end_matches(['.', ':']).contains(['?', '!', ';']) || text.contains(". ");
    let count = |text: &str| text.split_whitespace().count();
    ends(target) && !ends(source) || count(target) > 3 * count(source) + 2
}
