//! Levels and anchors of headings.

use std::collections::HashMap;

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::Sheet;

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    levels(sheet, findings);
    anchors(sheet, findings);
    for node in sheet.article.nodes.iter().filter(|node| node.title.is_empty()) {
        findings.add(&codes::HEADING_EMPTY, node.title.line, "a heading without words");
    }
}

/// A heading may be as much higher than the one before it as it likes, but only one level deeper.
fn levels(sheet: &Sheet<'_>, findings: &mut Findings) {
    if sheet.is_faq() {
        return;
    }
    let mut before = 1;
    for node in &sheet.article.nodes {
        if node.level > before + 1 {
            let words = quoted(node.title.text());
            let message = format!("{words} has level {}, but the heading before it has level {before}", node.level);
            findings.add(&codes::HEADING_SKIP, node.title.line, message);
        }
        before = node.level;
    }
}

/// An anchor that was written on several headings.
fn anchors(sheet: &Sheet<'_>, findings: &mut Findings) {
    let mut lines: HashMap<&str, Vec<u32>> = HashMap::new();
    let article = sheet.article;
    let title = article.anchors.iter().map(|anchor| (anchor, article.title.line));
    let nodes = article.nodes.iter().flat_map(|node| node.anchors.iter().map(|anchor| (anchor, node.title.line)));
    for (anchor, line) in title.chain(nodes) {
        lines.entry(anchor).or_default().push(line);
    }
    for (anchor, mut lines) in lines {
        lines.dedup();
        if let [first, second, rest @ ..] = lines.as_slice() {
            let more = if rest.is_empty() { String::new() } else { format!(", and {} more", rest.len()) };
            let message =
                format!("the anchor {} names the headings of lines {first} and {second}{more}", quoted(anchor));
            findings.add(&codes::ANCHOR_DUPLICATE, *second, message);
        }
    }
}
