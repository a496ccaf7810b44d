//! Whether a symptom leads to a fix.

use crate::article::{Article, Block, Node, NodeIndex, NodeKind, Text};
use crate::check::context::LintContext;
use crate::check::fault::{Fault, quote};
use crate::check::findings::Findings;
use crate::markdown;

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    parts(context, findings);
    prose(context, findings);
    let article = context.article;
    for (index, node) in article.nodes.iter().enumerate() {
        let empty = || article.nodes[index..node.end].iter().all(|node| node.blocks.iter().all(says_nothing));
        let title = || quote(node.title.text());
        let fault = match node.kind {
            _ if node.title.is_empty() => continue,
            // What follows the end of a zone belongs to each of the headings in it.
            NodeKind::Symptom if empty() && context.is_conditional(node.title.line) => continue,
            NodeKind::Symptom if empty() => Fault::SymptomEmpty { title: title() },
            NodeKind::Resolution if empty() => Fault::ResolutionEmpty { title: title() },
            NodeKind::Symptom
                if has_parts(article, Some(index))
                    && !has_fix(article, index, node.end)
                    && !has_common_fix(article, index) =>
            {
                Fault::SymptomNoSteps { title: title() }
            }
            _ => continue,
        };
        findings.add(fault, context.line(node.title.line));
    }
    if article.is_symptom && !has_fix(article, 0, article.nodes.len()) && !article.blocks.iter().any(is_fix) {
        findings.add(Fault::ArticleNoSteps, context.line(article.title.line.max(1)));
    }
}

/// Headings that are nearly the name of a part.
fn parts(context: &LintContext<'_>, findings: &mut Findings) {
    let article = context.article;
    let is_part = |node: &Node| !matches!(node.kind, NodeKind::Section | NodeKind::Related);
    for (index, node) in article.nodes.iter().enumerate() {
        // Only beside other parts is a word that is nearly a name meant as one.
        let mut beside = article.children(node.parent).filter(|&other| other != index);
        if article.is_part(Some(index))
            && beside.any(|other| is_part(&article.nodes[other]))
            && let Some(part) = markdown::nearest_part(node.title.text())
        {
            let fault = Fault::PartMisspelt { title: quote(node.title.text()), part };
            findings.add(fault, context.line(node.title.line));
        }
    }
}

/// Several steps in one sentence: an introduction that ends with a colon, then a paragraph with several buttons.
fn prose(context: &LintContext<'_>, findings: &mut Findings) {
    let introduces = |text: &Text| text.text().trim_end().ends_with([':', '：']);
    for node in &context.article.nodes {
        for (at, pair) in node.blocks.windows(2).enumerate() {
            let listed = matches!(node.blocks.get(at + 2), Some(Block::Steps { .. } | Block::List(_)));
            if let [Block::Paragraph(before), Block::Paragraph(text)] = pair
                && introduces(before)
                && !introduces(text)
                && !listed
                && text.target.labels().count() >= 2
                && has_sequence(text.text())
            {
                findings.add(Fault::StepsProse { text: quote(text.text()) }, context.line(text.line));
            }
        }
    }
}

/// Whether a text says in which order things are done.
fn has_sequence(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "then",
        "afterwards",
        "finally",
        "daarna",
        "vervolgens",
        "ten slotte",
        "dann",
        "danach",
        "anschließend",
        "puis",
        "ensuite",
        "enfin",
        "luego",
        "después",
        "次に",
        "その後",
    ];
    let text = text.to_lowercase();
    WORDS.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && c.is_ascii());
            !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
        })
    })
}

/// Whether the heading of a cause is directly under `parent`.
fn has_parts(article: &Article, parent: Option<NodeIndex>) -> bool {
    article.children(parent).any(|child| article.nodes[child].kind == NodeKind::Cause)
}

/// Whether a resolution follows beside the symptom, or beside what the symptom is a part of: one for several.
fn has_common_fix(article: &Article, index: NodeIndex) -> bool {
    let mut up = Some(index);
    while let Some(at) = up {
        let parent = article.nodes[at].parent;
        let mut beside = article.children(parent).filter(|&beside| beside > at);
        if beside.any(|beside| article.nodes[beside].kind == NodeKind::Resolution) {
            return true;
        }
        up = parent;
    }
    false
}

/// Whether a resolution, steps or a choice are in a range of nodes.
fn has_fix(article: &Article, from: NodeIndex, end: NodeIndex) -> bool {
    article.nodes[from..end].iter().any(|node| is_answer(node) || node.blocks.iter().any(is_fix))
}

/// Whether a heading holds the fix, or says that there is none yet.
fn is_answer(node: &Node) -> bool {
    const STATUS: [&str; 8] = ["status", "statut", "état", "estado", "状態", "ステータス", "remediation", "stand"];
    let title = node.title.original().text.to_lowercase();
    node.kind == NodeKind::Resolution || STATUS.iter().any(|name| title.trim() == *name)
}

fn is_fix(block: &Block) -> bool {
    let mut found = false;
    block.walk(&mut |block| {
        found |= match block {
            Block::Steps { .. } | Block::Choice(_) => true,
            // The path of an included file represents its text, which may hold the fix.
            Block::Paragraph(text) => !text.text().contains(' ') && text.text().ends_with(".md"),
            _ => false,
        };
    });
    found
}

pub(super) fn says_nothing(block: &Block) -> bool {
    let mut nothing = true;
    block.walk(&mut |block| {
        nothing &= match block {
            Block::Code { text, .. } => text.trim().is_empty(),
            Block::Image(_) => false,
            block => block.texts().all(|text| text.is_empty()),
        };
    });
    nothing
}
