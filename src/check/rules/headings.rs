//! Levels, texts and anchors of headings.

use std::collections::{HashMap, HashSet};

use crate::article::{Block, NodeKind, Text};
use crate::check::context::LintContext;
use crate::check::fault::{Fault, quote};
use crate::check::findings::Findings;

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    levels(context, findings);
    anchors(context, findings);
    duplicates(context, findings);
    bold(context, findings);
    let article = context.article;
    for node in article.nodes.iter().filter(|node| node.title.is_empty() && !is_made_later(context, node.title.line)) {
        findings.add(Fault::HeadingEmpty, context.line(node.title.line));
    }
    if article.title.line > 0 && article.title.is_empty() {
        findings.add(Fault::HeadingEmpty, context.line(article.title.line));
    }
}

/// Whether a tool writes the words of a heading in place of a comment or a template.
fn is_made_later(context: &LintContext<'_>, line: u32) -> bool {
    let text = line.checked_sub(1).and_then(|line| context.file.written.lines.get(line as usize));
    text.is_some_and(|line| ["<!--", "{{", "{%"].iter().any(|mark| line.text.contains(mark)))
}

/// A heading may be any number of levels higher than the one before it, but only one level deeper.
fn levels(context: &LintContext<'_>, findings: &mut Findings) {
    if context.file.is_yaml {
        return;
    }
    let mut before = 1;
    for node in &context.article.nodes {
        level(&node.title, node.level, &mut before, context, findings);
        for block in &node.blocks {
            // Headings in an option of a choice start at any level below that of the section.
            block.walk(&mut |block| {
                let Block::Choice(options) = block else { return };
                for option in options {
                    let mut before = node.level + 1;
                    for block in &option.blocks {
                        if let Block::Heading { level: own, title } = block {
                            level(title, *own, &mut before, context, findings);
                        }
                    }
                }
            });
        }
    }
}

fn level(title: &Text, level: u8, before: &mut u8, context: &LintContext<'_>, findings: &mut Findings) {
    if level > *before + 1 {
        let fault = Fault::HeadingSkip { title: quote(title.text()), level: level.into(), before: (*before).into() };
        findings.add(fault, context.line(title.line));
    }
    *before = level;
}

/// An anchor that was written on several headings.
fn anchors(context: &LintContext<'_>, findings: &mut Findings) {
    let mut lines: HashMap<&str, u32> = HashMap::new();
    let mut reported: HashSet<&str> = HashSet::new();
    let article = context.article;
    let title = article.anchors.iter().map(|anchor| (anchor, article.title.line));
    let nodes = article.nodes.iter().flat_map(|node| node.anchors.iter().map(|anchor| (anchor, node.title.line)));
    for (anchor, line) in title.chain(nodes) {
        match lines.get(&**anchor) {
            Some(&first) if first != line && reported.insert(anchor) => {
                let fault = Fault::AnchorDuplicate { anchor: quote(anchor), line: first };
                findings.add(fault, context.locate(line, anchor));
            }
            Some(_) => {}
            None => {
                lines.insert(anchor, line);
            }
        }
    }
}

/// Symptoms under one heading that have the same text.
fn duplicates(context: &LintContext<'_>, findings: &mut Findings) {
    let mut seen = HashMap::new();
    for node in context.article.nodes.iter().filter(|node| node.kind == NodeKind::Symptom && !node.title.is_empty()) {
        let line = node.title.line;
        // Of zones that exclude one another, the reader sees one.
        if context.is_conditional(line) {
            continue;
        }
        if let Some(first) = seen.insert((node.parent, node.title.text().to_lowercase()), line) {
            let fault = Fault::HeadingDuplicate { title: quote(node.title.text()), line: first };
            findings.add(fault, context.line(line));
        }
    }
}

/// A paragraph of bold text alone that introduces other blocks.
fn bold(context: &LintContext<'_>, findings: &mut Findings) {
    let article = context.article;
    let bodies = std::iter::once(&article.blocks).chain(article.nodes.iter().map(|node| &node.blocks));
    for blocks in bodies {
        for pair in blocks.windows(2) {
            if let Block::Paragraph(text) = &pair[0]
                && !matches!(&pair[1], Block::Paragraph(next) if is_bold(&next.target))
                && is_bold(&text.target)
                // The title of a code block or of a fold is bold without being so in the file.
                && text.line > 0
            {
                findings.add(Fault::HeadingBold { text: quote(text.text()) }, context.line(text.line));
            }
        }
    }
}

/// Whether a text is one bold stretch of several words that is no sentence.
fn is_bold(rich: &crate::article::Rich) -> bool {
    let all = rich.text.trim();
    let bold = rich.labels().any(|label| label == all);
    // A sentence, a question to the reader, or a path of the registry.
    let ended = all.ends_with(['.', ':', '!', ',', ';', '?', '。', '：', '！', '？']) || all.contains(['\\', '=']);
    bold && !ended && rich.command().is_none() && all.split_whitespace().count() >= 2
}
