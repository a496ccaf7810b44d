//! Comments that hide faults: `<!-- pcfix-ignore CODE: reason -->` holds for the block that follows it.

use std::ops::RangeInclusive;

use super::codes;
use super::context::SourceFile;
use super::fault::{Fault, Finding, Region, Word};
use super::findings::Findings;
use crate::markdown;

/// A code that a comment hides on some lines.
#[derive(Debug)]
pub(super) struct Ignore {
    code: String,
    lines: RangeInclusive<u32>,
    /// The comment.
    region: Option<Region>,
}

/// What the comments of a file hide.
pub(super) fn ignores(file: &SourceFile<'_>, text: &str) -> Vec<Ignore> {
    const MARK: &str = "pcfix-ignore";
    if !text.contains(MARK) {
        return Vec::new();
    }
    let blocks = markdown::block_lines(text);
    let mut out = Vec::new();
    for (number, line) in (1..).zip(&file.written.lines) {
        let Some((_, rest)) = line.text.split_once("<!--") else { continue };
        let Some(rest) = rest.trim_start().strip_prefix(MARK) else { continue };
        let names = rest.split([':', '>']).next().unwrap_or_default().trim_end_matches('-');
        // Of the blocks that start next, the outermost.
        let next = blocks.iter().filter(|block| *block.start() > number);
        let next = next.min_by_key(|block| (*block.start(), u32::MAX - *block.end())).cloned().unwrap_or(0..=0);
        for code in names.split([',', ' ']).filter(|name| !name.is_empty()) {
            let region = file.locate(number, code);
            out.push(Ignore { code: code.to_owned(), lines: next.clone(), region });
        }
    }
    out
}

/// Takes out the findings that comments hide, and adds what is wrong with the comments.
pub(super) fn apply(path: &str, ignores: &[Ignore], findings: &mut Vec<Finding>) {
    let mut own = Findings::new(path);
    for ignore in ignores {
        let hidden = |finding: &Finding| {
            finding.fault.code() == ignore.code
                && finding.region.is_some_and(|region| ignore.lines.contains(&region.line))
        };
        let before = findings.len();
        findings.retain(|finding| !hidden(finding));
        let code = Word::new(&ignore.code);
        if codes::find(&ignore.code).is_none() {
            own.add(Fault::IgnoreUnknown { code }, ignore.region);
        } else if before == findings.len() {
            own.add(Fault::IgnoreUnused { code }, ignore.region);
        }
    }
    findings.extend(own.finish());
}
