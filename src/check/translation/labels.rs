//! Bold stretches: in these articles the names of buttons, tabs and fields, which a reader must be able to find.

use std::ops::Range;

use crate::article::{MarkKind, Rich};
use crate::check::codes;
use crate::check::findings::{Findings, listed, quoted};

use super::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (Labels::of(&pair.text.target), Labels::of(pair.source));
    if target.ranges.len() == source.ranges.len() {
        let misplaced = |at: &usize| is_misplaced(&target, &source, *at);
        if let Some(at) = (0..target.ranges.len()).find(misplaced) {
            let message =
                format!("{} is bold for {} of the original", quoted(target.label(at)), quoted(source.label(at)));
            findings.add(&codes::LABEL_WORDS, pair.line, message);
        }
    } else if target.joined().len() != source.joined().len() {
        findings.add(&codes::TRANSLATION_LABELS, pair.line, differ(&target, &source));
    }
}

fn differ(target: &Labels<'_>, source: &Labels<'_>) -> String {
    match (source.ranges.is_empty(), target.ranges.is_empty()) {
        (true, _) => format!("{} is bold, but nothing in the original is", target.listed()),
        (_, true) => format!("{} is bold in the original, but nothing in the translation is", source.listed()),
        _ => format!("bold in the original: {}; in the translation: {}", source.listed(), target.listed()),
    }
}

/// The bold stretches of one side that hold a letter or a figure.
struct Labels<'a> {
    text: &'a str,
    ranges: Vec<Range<usize>>,
}

impl<'a> Labels<'a> {
    fn of(rich: &'a Rich) -> Self {
        let strong = rich.marks.iter().filter(|mark| mark.kind == MarkKind::Strong).map(crate::article::Mark::range);
        let mut labels = Self { text: &rich.text, ranges: strong.collect() };
        labels.ranges.retain(|range| has_words(&rich.text[range.clone()]));
        labels
    }

    fn label(&self, at: usize) -> &'a str {
        self.text[self.ranges[at].clone()].trim()
    }

    fn listed(&self) -> String {
        listed((0..self.ranges.len()).map(|at| self.label(at)))
    }

    /// The stretches, where those with nothing but blanks or marks between them count as one: a name may be bold in
    /// parts.
    fn joined(&self) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = Vec::new();
        for range in &self.ranges {
            match out.last_mut() {
                Some(last) if !has_words(&self.text[last.end..range.start.max(last.end)]) => {
                    last.end = last.end.max(range.end);
                }
                _ => out.push(range.clone()),
            }
        }
        out
    }

    /// Whether the stretch begins or ends within a word. In scripts without small letters it cannot be told.
    fn is_cut(&self, at: usize) -> bool {
        let Range { start, end } = self.ranges[at].clone();
        let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
        let label = &self.text[start..end];
        let before = small(self.text[..start].chars().next_back()) && small(label.chars().next());
        before || small(label.chars().next_back()) && small(self.text[end..].chars().next())
    }

    /// Whether the stretch begins a sentence, so that its first letter is a capital anyway.
    fn begins_sentence(&self, at: usize) -> bool {
        let before = self.text[..self.ranges[at].start].trim_end();
        before.is_empty() || before.ends_with(['.', ':', '?', '!', '-', '–', '(', '|', '"', '“'])
    }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Whether a bold stretch cannot be the name that is bold in the original.
fn is_misplaced(target: &Labels<'_>, source: &Labels<'_>, at: usize) -> bool {
    let (own, other) = (target.label(at), source.label(at));
    let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    let small = |text: &str| text.chars().next().is_some_and(char::is_lowercase);
    let count = |text: &str| text.split_whitespace().count();
    // A name on a screen begins with a capital; a short word without one is an "and" beside it.
    let particle =
        count(own) == 1 && own.chars().count() <= 4 && small(own) && capital(other) && !source.begins_sentence(at);
    let runs_on =
        own.trim_end_matches(['?', '!', '.', ':', '"', '”', '。', '？', '！', '：']).contains(['?', '!', '。', '？'])
            && !other.contains(['?', '!', '.']);
    let longer = count(own) > 3 * count(other) + 2;
    let half_bracket = is_half_bracketed(own) && !is_half_bracketed(other);
    target.is_cut(at) && !source.is_cut(at) || particle || runs_on || longer || half_bracket
}

/// Whether a label holds a bracket whose partner is outside. Japanese and Chinese name buttons in brackets; one at the
/// very edge of the bold stretch does no harm.
fn is_half_bracketed(label: &str) -> bool {
    let inner = label.trim_start_matches(['[', '［', ' ']).trim_end_matches([']', '］', ' ']);
    let count = |marks: [char; 2]| inner.matches(marks).count();
    count(['[', '［']) != count([']', '］'])
}
