//! A text and its original: what must be the same in both, and is not.

mod align;
mod blocks;
mod features;
mod labels;
mod numbers;
mod same;
mod structure;
mod tables;
mod untranslated;
mod words;

use crate::article::{Article, Locale, Rich, Text};

use super::codes::find;
use super::context::{ElementKind, LintContext, SourceFile};
use super::fault::{Fault, Region, quote};
use super::findings::Findings;

pub(crate) use labels::{is_function_word, label_pairs};
pub(super) use structure::{Compared, compare};

/// The languages of the two sides.
#[derive(Clone, Copy, Debug)]
struct Languages<'a> {
    target: &'a str,
    source: &'a str,
}

impl<'a> Languages<'a> {
    fn of(target: Option<&'a Locale>, source: Option<&'a Locale>) -> Self {
        let name = |locale: Option<&'a Locale>| locale.map_or("", Locale::language);
        Self { target: name(target), source: name(source) }
    }
}

impl Languages<'_> {
    /// Whether sentences of both languages name things in the same order, as far as that is known.
    fn share_order(self) -> bool {
        // The verb comes last there.
        const LAST: [&str; 8] = ["ja", "ko", "tr", "hi", "ta", "te", "fa", "eu"];
        LAST.contains(&self.target) == LAST.contains(&self.source)
    }
}

/// A text with its original.
#[derive(Clone, Copy, Debug)]
struct Pair<'a> {
    target: &'a Rich,
    source: &'a Rich,
    kind: PairKind,
    languages: Languages<'a>,
    /// The file of the text, where places in it are wanted.
    file: Option<&'a SourceFile<'a>>,
    line: u32,
}

/// What part a text plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PairKind {
    /// The first text of a step.
    Step,
    /// A heading.
    Heading,
    /// Any other.
    Other,
}

impl Pair<'_> {
    /// Where `needle` is in the text; the start of the text where it is not found.
    fn locate(&self, needle: &str) -> Option<Region> {
        self.file.and_then(|file| file.locate(self.line, needle))
    }

    /// Applies all rules.
    fn check(&self, is_role: bool, findings: &mut Findings) {
        untranslated::check(self, findings);
        self.check_values(is_role, findings);
    }

    /// Applies the rules about names, numbers, code and links.
    fn check_values(&self, is_role: bool, findings: &mut Findings) {
        if self.target == self.source || same::command(self, findings) {
            return;
        }
        same::check(self, findings);
        numbers::check(self, findings);
        if !is_role {
            labels::check(self, findings);
        }
    }
}

/// Checks an article that has its original beside it.
pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    let article = context.article;
    let languages = Languages::of(article.locale.as_ref(), article.source_locale.as_ref());
    if article.source_locale.is_none() || languages.target == languages.source {
        return;
    }
    for element in &context.elements {
        let Some(text) = element.text() else { continue };
        let Some(source) = text.source.as_deref() else { continue };
        if let Some(lost) = lost(text) {
            let fault = Fault::BlockMissing { kind: "paragraph", text: quote(lost) };
            findings.add(fault, context.line(element.line));
            continue;
        }
        let kind = match element.kind {
            ElementKind::Heading(_) => PairKind::Heading,
            _ => PairKind::Other,
        };
        let file = Some(context.file);
        let pair = Pair { target: &text.target, source, kind, languages, file, line: element.line };
        pair.check(matches!(element.kind, ElementKind::Role(_)), findings);
    }
}

/// A sentence of the original beside which there is nothing.
fn lost(text: &Text) -> Option<&str> {
    const FEWEST: usize = 3;
    let mut segments = text.segments();
    let lost = segments.find(|segment| {
        segment.target.is_empty()
            && segment.source.is_some_and(|source| {
                source.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() >= FEWEST
            })
    });
    lost.and_then(|segment| segment.source)
}

/// What does not agree in `text`, a part of `article`, with its original: the names of the codes, each once. Nothing where
/// there is no original.
#[must_use]
pub fn doubts(article: &Article, text: &Text) -> Vec<&'static str> {
    let languages = Languages::of(article.locale.as_ref(), article.source_locale.as_ref());
    let Some(source) = text.source.as_deref().filter(|_| languages.target != languages.source) else {
        return Vec::new();
    };
    let mut findings = Findings::new(&article.path);
    let pair = Pair { target: &text.target, source, kind: PairKind::Other, languages, file: None, line: text.line };
    pair.check_values(false, &mut findings);
    let mut names: Vec<&'static str> = findings.finish().into_iter().map(|finding| finding.fault.code()).collect();
    names.dedup();
    names.retain(|name| !find(name).is_some_and(|code| code.unsure));
    names
}
