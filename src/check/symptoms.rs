//! Whether a symptom leads to a fix.

use crate::article::{Article, Block, NodeIndex, NodeKind};

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::Sheet;

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    let article = sheet.article;
    for (index, node) in article.nodes.iter().enumerate() {
        let below = index..node.end;
        let empty = || article.nodes[below.clone()].iter().all(|node| node.blocks.iter().all(says_nothing));
        let words = || quoted(node.title.text());
        match node.kind {
            NodeKind::Symptom if empty() => {
                let message = format!("nothing stands under the symptom {}", words());
                findings.add(&codes::SYMPTOM_NO_RESOLUTION, node.title.line, message);
            }
            NodeKind::Resolution if empty() => {
                let message = format!("nothing stands under the resolution {}", words());
                findings.add(&codes::SYMPTOM_NO_RESOLUTION, node.title.line, message);
            }
            NodeKind::Symptom
                if has_parts(article, Some(index))
                    && !has_fix(article, index, node.end)
                    && !has_common_fix(article, index) =>
            {
                let message = format!("the symptom {} has a cause, but no resolution and no steps", words());
                findings.add(&codes::SYMPTOM_NO_RESOLUTION, node.title.line, message);
            }
            _ => {}
        }
    }
    if article.is_symptom && !has_fix(article, 0, article.nodes.len()) && !article.blocks.iter().any(is_fix) {
        let message = "the article names its symptom or its cause, but no resolution and no steps";
        findings.add(&codes::SYMPTOM_NO_RESOLUTION, article.title.line, message);
    }
}

/// Whether a heading of a part stands directly under `parent`.
fn has_parts(article: &Article, parent: Option<NodeIndex>) -> bool {
    article.children(parent).any(|child| article.nodes[child].kind == NodeKind::Cause)
}

/// Whether a resolution stands further down beside the symptom, or beside what the symptom is a part of: one for several.
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

/// Whether a resolution, steps or a choice stand in a range of nodes.
fn has_fix(article: &Article, from: NodeIndex, end: NodeIndex) -> bool {
    article.nodes[from..end].iter().any(|node| node.kind == NodeKind::Resolution || node.blocks.iter().any(is_fix))
}

fn is_fix(block: &Block) -> bool {
    let mut found = false;
    block.walk(&mut |block| found |= matches!(block, Block::Steps { .. } | Block::Choice(_)));
    found
}

fn says_nothing(block: &Block) -> bool {
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
