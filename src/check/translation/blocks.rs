//! Comparing the blocks of two sections: paragraphs, code, lists and steps.

use std::collections::HashSet;

use crate::article::{Block, ListItem, Text};
use crate::check::fault::{Fault, quote};

use super::PairKind;
use super::align::{Aligned, align};
use super::features::{Features, block_features, first_line, first_text, item_features, item_text, kind};
use super::same;
use super::structure::Compare;

impl<'a> Compare<'a, '_> {
    /// Compares the blocks of two sections; with `merged`, the translation may have more of them at the end.
    pub(super) fn blocks(&mut self, own: &'a [Block], others: &'a [Block], merged: bool) {
        let comparable = |blocks: &'a [Block]| -> Vec<(&'static str, &'a Block)> {
            blocks.iter().filter_map(|block| Some((kind(block)?, block))).collect()
        };
        let (own, others) = (comparable(own), comparable(others));
        let same = own.len() == others.len() && own.iter().zip(&others).all(|(own, other)| own.0 == other.0);
        let steps = if same {
            (0..own.len()).map(|at| Aligned::Both(at, at)).collect()
        } else {
            let features = |blocks: &[(&str, &Block)]| -> Vec<Features> {
                blocks.iter().map(|(_, block)| block_features(block)).collect()
            };
            let (targets, sources) = (features(&own), features(&others));
            align(own.len(), others.len(), |at, of| {
                let kinds = kind_score(own[at].0, others[of].0)?;
                Some((kinds + targets[at].fit(&sources[of], self.ratio) + same_code(own[at].1, others[of].1)).max(0.05))
            })
        };
        let last = steps.iter().rposition(|step| matches!(step, Aligned::Both(..)));
        for (at, step) in steps.iter().enumerate() {
            match *step {
                Aligned::Both(at, of) => self.block(own[at], others[of]),
                Aligned::Source(of) => {
                    let (kind, block) = others[of];
                    if !merged {
                        self.compared.missing += steps_of(block);
                        self.add(Fault::BlockMissing { kind, text: quote(first_text(block)) });
                    }
                }
                Aligned::Target(_) if merged && last.is_none_or(|last| at > last) => {}
                Aligned::Target(at) => {
                    let (kind, block) = own[at];
                    self.line = first_line(block).unwrap_or(self.line);
                    self.add(Fault::BlockAdded { kind, text: quote(first_text(block)) });
                }
            }
        }
    }

    fn block(&mut self, (kind, own): (&'static str, &'a Block), (other_kind, other): (&'static str, &'a Block)) {
        self.line = first_line(own).unwrap_or(self.line);
        match (own, other) {
            (
                Block::Paragraph(own) | Block::Heading { title: own, .. },
                Block::Paragraph(other) | Block::Heading { title: other, .. },
            ) => {
                self.text(own, other, PairKind::Other);
            }
            (Block::Steps { items, .. }, Block::Steps { items: others, .. }) => self.items(items, others, true),
            (Block::List(items), Block::List(others)) => self.items(items, others, false),
            (Block::Callout { level, blocks, .. }, Block::Callout { level: original, blocks: others, .. }) => {
                if level != original {
                    self.add(Fault::CalloutLevel { level: level.name(), original: original.name() });
                }
                self.blocks(blocks, others, false);
            }
            (Block::Quote(blocks), Block::Quote(others)) => self.blocks(blocks, others, false),
            (Block::Code { language, text }, Block::Code { language: original, text: source })
                if language == original =>
            {
                // What these hold is prose, or what a program says to its reader.
                let prose = ["markdown", "md", "text", "txt", "output", "plaintext"];
                if !language.as_deref().is_some_and(|language| prose.contains(&language)) {
                    self.code(text, source);
                }
            }
            (Block::Table(own), Block::Table(other)) => self.table(own, other),
            (Block::Choice(own), Block::Choice(other)) => self.options(own, other),
            _ if kind != other_kind => {
                self.add(Fault::BlockMissing { kind: other_kind, text: quote(first_text(other)) })
            }
            _ => {}
        }
    }

    /// A line of code that changed; comments may be translated.
    fn code(&mut self, own: &str, other: &str) {
        let lines = |text: &str| -> Vec<String> {
            text.lines()
                .filter(|line| !is_comment(line.trim()))
                .map(|line| without_words(line.trim()).to_owned())
                .filter(|line| !line.is_empty())
                .collect()
        };
        let (own, other) = (lines(own), lines(other));
        if own == other {
            return;
        }
        let line = self.line;
        let changed = own.iter().zip(&other).find(|(own, other)| own != other);
        let (fault, region) = match changed {
            Some((text, original)) if own.len() == other.len() => {
                let fault = Fault::TranslationCommand { original: quote(original), text: quote(text) };
                (fault, self.file.locate(line, text))
            }
            _ => {
                let Some(original) = other.iter().find(|line| !own.contains(line)) else { return };
                (Fault::TranslationCommandMissing { original: quote(original) }, self.file.line(line))
            }
        };
        self.findings.add(fault, region);
    }

    fn items(&mut self, own: &'a [ListItem], others: &'a [ListItem], are_steps: bool) {
        let features = |items: &[ListItem]| -> Vec<Features> { items.iter().map(item_features).collect() };
        let (targets, sources) = (features(own), features(others));
        let steps = if own.len() == others.len() {
            (0..own.len()).map(|at| Aligned::Both(at, at)).collect()
        } else {
            align(own.len(), others.len(), |at, of| {
                let nested = if own[at].blocks.len() == others[of].blocks.len() { 0.3 } else { -0.1 };
                Some((0.6 + nested + targets[at].fit(&sources[of], self.ratio)).max(0.05))
            })
        };
        let swapped =
            if own.len() == others.len() && are_steps { self.swapped(&targets, &sources) } else { HashSet::new() };
        for &at in &swapped {
            self.line = own[at].blocks.first().and_then(first_line).unwrap_or(self.line);
            let text = |at: usize| quote(item_text(&own[at]).map_or("", Text::text));
            self.add(Fault::StepsSwapped { first: text(at), second: text(at + 1) });
        }
        for step in steps {
            match step {
                Aligned::Both(at, _) if swapped.contains(&at) || at > 0 && swapped.contains(&(at - 1)) => {}
                Aligned::Both(at, of) => self.item(&own[at], &others[of], are_steps),
                Aligned::Source(of) => {
                    let text = quote(others[of].blocks.first().map(first_text).unwrap_or_default());
                    self.compared.missing += usize::from(are_steps);
                    self.add(if are_steps {
                        Fault::StepMissing { text }
                    } else {
                        Fault::BlockMissing { kind: "list", text }
                    });
                }
                Aligned::Target(at) => {
                    self.line = own[at].blocks.first().and_then(first_line).unwrap_or(self.line);
                    let text = quote(own[at].blocks.first().map(first_text).unwrap_or_default());
                    self.add(if are_steps {
                        Fault::StepAdded { text }
                    } else {
                        Fault::BlockAdded { kind: "list", text }
                    });
                }
            }
        }
    }

    fn item(&mut self, own: &'a ListItem, other: &'a ListItem, is_step: bool) {
        if is_step
            && let ([Block::Paragraph(own), rest @ ..], [Block::Paragraph(other), others @ ..]) =
                (own.blocks.as_slice(), other.blocks.as_slice())
        {
            self.text(own, other, PairKind::Step);
            return self.blocks(rest, others, false);
        }
        self.blocks(&own.blocks, &other.blocks, false);
    }

    /// The steps that are in the reverse order with the one after them.
    fn swapped(&self, targets: &[Features], sources: &[Features]) -> HashSet<usize> {
        let mut out = HashSet::new();
        for at in 0..targets.len().saturating_sub(1) {
            let (a, b) = (&targets[at], &targets[at + 1]);
            let (first, second) = (&sources[at], &sources[at + 1]);
            let crossed = a.agrees(second) && b.agrees(first);
            // Values that agree only when the two are exchanged leave no doubt. Without such values, both the place of the
            // names and the lengths must say so.
            let by_values = crossed && !a.agrees(first) && !b.agrees(second) && (a.is_marked() || b.is_marked());
            let by_shape = crossed
                && a.is_marked()
                && b.is_marked()
                && !a.tail_agrees(first)
                && !b.tail_agrees(second)
                && a.tail_agrees(second)
                && b.tail_agrees(first)
                && a.gap(first, self.ratio) + b.gap(second, self.ratio)
                    > a.gap(second, self.ratio) + b.gap(first, self.ratio) + 0.25;
            if (by_values || by_shape) && (at == 0 || !out.contains(&(at - 1))) {
                out.insert(at);
            }
        }
        out
    }
}

/// How many steps a block holds.
fn steps_of(block: &Block) -> usize {
    let mut count = 0;
    block.walk(&mut |block| {
        if let Block::Steps { items, .. } = block {
            count += items.len();
        }
    });
    count
}

/// How well two kinds of block fit; `None` where they are never the same.
fn kind_score(own: &str, other: &str) -> Option<f32> {
    match (own, other) {
        _ if own == other => Some(1.2),
        ("steps", "list") | ("list", "steps") | ("callout", "quote") | ("quote", "callout") => Some(0.3),
        _ => None,
    }
}

fn same_code(own: &Block, other: &Block) -> f32 {
    match (own, other) {
        (Block::Code { text, .. }, Block::Code { text: other, .. }) if same::plain(text) == same::plain(other) => 2.0,
        _ => 0.0,
    }
}

/// A line of code without what may be translated in it: a comment behind it, and what an option does in the help of a
/// program.
fn without_words(line: &str) -> &str {
    let comment = [" #", "\t#", " //", "\t//", " <!--"].iter().filter_map(|mark| line.find(mark)).min();
    let help = if line.starts_with('-') { line.find("  ") } else { None };
    let end = comment.into_iter().chain(help).min().unwrap_or(line.len());
    line[..end].trim_end()
}

/// Whether a line of code is there for the reader, not for the machine.
fn is_comment(line: &str) -> bool {
    ["#", "//", "--", "/*", "*", "<!--", "REM ", "::"].iter().any(|mark| line.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_beside_code_may_be_translated() {
        for (line, code) in [
            ("helm list   # zeigt alle", "helm list"),
            ("-n, --name string    der Name", "-n, --name string"),
            ("url: http://a.b/c#d", "url: http://a.b/c#d"),
            ("Set-Thing -Name x // erklärt", "Set-Thing -Name x"),
        ] {
            assert_eq!(without_words(line), code);
        }
    }
}
