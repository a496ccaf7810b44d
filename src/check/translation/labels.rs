//! Bold stretches: in these articles the names of buttons, tabs and fields, which a reader must be able to find.

use std::ops::Range;

use crate::article::{MarkKind, Rich, Text};
use crate::check::fault::{Fault, quote, quotes};
use crate::check::findings::Findings;

use super::Pair;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (Labels::of(pair.target), Labels::of(pair.source));
    if target.ranges.len() == source.ranges.len() {
        if let Some(at) = (0..target.ranges.len()).find(|&at| is_misplaced(&target, &source, at)) {
            let label = target.label(at);
            let fault = Fault::LabelWords { text: quote(label), original: quote(source.label(at)) };
            findings.add(fault, pair.locate(label));
        } else if let Some((first, second)) = reversed(&target, &source).filter(|_| pair.languages.share_order()) {
            let region = pair.locate(first);
            findings.add(Fault::TranslationLabelsOrder { first: quote(first), second: quote(second) }, region);
        }
    } else if target.joined().len() != source.joined().len() {
        findings.add(differ(&target, &source), pair.locate(""));
    }
}

/// The names of a text in both languages, where both sides have equally many: the name, the original's, and whether the two
/// may be the same name. They may not where one is a bare function word, where a bold stretch cannot be the name that is
/// bold in the original, and where the names come in another order.
pub(crate) fn label_pairs(text: &Text) -> Vec<(&str, &str, bool)> {
    let Some(original) = text.source.as_deref() else { return Vec::new() };
    let (target, source) = (Labels::of(&text.target), Labels::of(original));
    if target.ranges.len() != source.ranges.len() {
        return Vec::new();
    }
    let in_order = reversed(&target, &source).is_none();
    let is_name = |label: &str| !is_function_word(label);
    let pair = |at: usize| {
        let (own, other) = (target.label(at), source.label(at));
        (own, other, in_order && is_name(own) && is_name(other) && !is_misplaced(&target, &source, at))
    };
    (0..target.ranges.len()).map(pair).collect()
}

/// Whether a label is a word that joins names, in small letters, and so no name.
pub(crate) fn is_function_word(label: &str) -> bool {
    let plain = label.trim_matches(|c: char| !c.is_alphanumeric());
    plain.is_empty() || PARTICLES.contains(&plain)
}

fn differ(target: &Labels<'_>, source: &Labels<'_>) -> Fault {
    let (text, original) = (target.listed(), source.listed());
    match (source.ranges.is_empty(), target.ranges.is_empty()) {
        (true, _) => Fault::TranslationLabelsAdded { text },
        (_, true) => Fault::TranslationLabelsMissing { original },
        _ => Fault::TranslationLabels { text, original },
    }
}

/// Two neighbouring names in the reverse order of the original. Only a name that is the same in both languages counts;
/// and only where nothing but a few short words is between the two, for a sentence may well name them in another order.
fn reversed<'a>(target: &Labels<'a>, source: &Labels<'a>) -> Option<(&'a str, &'a str)> {
    let plain = |label: &'a str| label.trim_matches(|c: char| !c.is_alphanumeric());
    let same = |own: usize, other: usize| plain(target.label(own)).eq_ignore_ascii_case(plain(source.label(other)));
    let near = |labels: &Labels<'a>, at: usize| {
        let between = &labels.text[labels.ranges[at].end..labels.ranges[at + 1].start.max(labels.ranges[at].end)];
        between.split_whitespace().count() <= 3 && between.chars().count() <= 16
    };
    let last = target.ranges.len().saturating_sub(1);
    let at = (0..last).find(|&at| {
        let (first, second) = (same(at, at + 1), same(at + 1, at));
        let kept = same(at, at) || same(at + 1, at + 1);
        let distinct = !same_label(source.label(at), source.label(at + 1))
            && ![at, at + 1].into_iter().any(|at| starts_small(target.label(at)));
        (first || second) && !kept && distinct && near(target, at) && near(source, at)
    })?;
    Some((target.label(at), target.label(at + 1)))
}

/// The bold stretches of one side that have a letter or a digit.
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

    fn listed(&self) -> Vec<String> {
        quotes((0..self.ranges.len()).map(|at| self.label(at)))
    }

    /// The stretches, where those with only spaces or punctuation between them count as one: a name may be bold in parts.
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

    /// Whether the stretch starts or ends within a word. Unknown, so false, in scripts without small letters.
    fn is_cut(&self, at: usize) -> bool {
        let Range { start, end } = self.ranges[at].clone();
        let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
        let label = &self.text[start..end];
        let before = small(self.text[..start].chars().next_back()) && small(label.chars().next());
        before || small(label.chars().next_back()) && small(self.text[end..].chars().next())
    }
}

/// Words that join names and are never one.
const PARTICLES: [&str; 46] = [
    "and", "or", "then", "the", "to", "for", "with", "from", "on", "is", "are", "en", "of", "dan", "het", "een", "van",
    "voor", "met", "door", "und", "oder", "dann", "das", "den", "mit", "zu", "et", "ou", "puis", "les", "des", "du",
    "y", "o", "e", "a", "de", "in", "op", "der", "die", "le", "la", "los", "el",
];

/// Whether a label starts with a small letter, as no name of a button does.
fn starts_small(label: &str) -> bool {
    label.chars().next().is_some_and(char::is_lowercase)
}

fn same_label(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Whether a bold stretch cannot be the name that is bold in the original.
fn is_misplaced(target: &Labels<'_>, source: &Labels<'_>, at: usize) -> bool {
    let (own, other) = (target.label(at), source.label(at));
    let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    let count = |text: &str| text.split_whitespace().count();
    // The "and" beside a name; other short words in small letters may be names of fields.
    let particle = PARTICLES.contains(&own) && capital(other) && !PARTICLES.contains(&&*other.to_lowercase());
    let runs_on =
        own.trim_end_matches(['?', '!', '.', ':', '"', '”', '。', '？', '！', '：']).contains(['?', '!', '。', '？'])
            && !other.contains(['?', '!', '.']);
    let longer = count(own) > 3 * count(other) + 2;
    let half_bracket = is_half_bracketed(own) && !is_half_bracketed(other);
    target.is_cut(at) && !source.is_cut(at) || particle || runs_on || longer || half_bracket
}

/// Whether a label has a bracket whose partner is outside. Japanese and Chinese name buttons in brackets; one at the
/// very edge of the bold stretch does no harm.
fn is_half_bracketed(label: &str) -> bool {
    let inner = label.trim_start_matches(['[', '［', ' ']).trim_end_matches([']', '］', ' ']);
    !is_balanced(label) && !is_balanced(inner)
}

/// Whether each bracket that opens is closed, and none closes that was not opened.
fn is_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '[' | '［' => open += 1,
            ']' | '］' if open == 0 => return false,
            ']' | '］' => open -= 1,
            _ => {}
        }
    }
    open == 0
}
