//! The numbers of ordered lists.

use crate::article::{Block, Item};

use super::codes;
use super::findings::Findings;
use super::sheet::Sheet;

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    let mut lists = Lists { findings, end: None, line: 0 };
    lists.blocks(&sheet.article.blocks);
    for node in &sheet.article.nodes {
        lists.line = node.title.line;
        lists.blocks(&node.blocks);
    }
}

struct Lists<'f> {
    findings: &'f mut Findings,
    /// The last number of the last list anywhere.
    end: Option<u64>,
    /// The last line that was met.
    line: u32,
}

/// A list before, in the same container.
struct Before {
    items: u64,
    end: u64,
    /// Whether words between the lists may introduce the second one.
    introduced: bool,
}

impl Lists<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        let mut before: Option<Before> = None;
        for block in blocks {
            let line = first_line(block).unwrap_or(self.line);
            if let Block::Steps { start, items } = block {
                let count = items.len() as u64;
                self.judge(*start, line, before.as_ref());
                let last = start.saturating_add(count.saturating_sub(1));
                self.nested(items);
                self.end = Some(last);
                self.line = line;
                before = Some(Before { items: count, end: last, introduced: false });
                continue;
            }
            self.line = line;
            self.inner(block);
            if let Some(before) = &mut before {
                before.introduced |= introduces(block);
            }
        }
    }

    fn judge(&mut self, start: u64, line: u32, before: Option<&Before>) {
        match before {
            Some(before) if start == before.end.saturating_add(1) => {}
            Some(before) if start == 1 && before.end > 0 && !before.introduced => {
                let message = format!(
                    "the list starts again at 1, though nothing introduces a new one; the list before it ended at {}",
                    before.end
                );
                self.findings.add(&codes::LIST_RESTART, line, message);
            }
            Some(before) if start > 1 && start <= before.end.max(before.items) => {
                let message = format!("the list starts at {start}, but the list before it ended at {}", before.end);
                self.findings.add(&codes::LIST_START, line, message);
            }
            _ if start > 1 && self.end.is_none_or(|end| start != end.saturating_add(1)) => {
                let message = format!("the list starts at {start}, and no list before it ends at {}", start - 1);
                self.findings.add(&codes::LIST_START, line, message);
            }
            _ => {}
        }
    }

    fn nested(&mut self, items: &[Item]) {
        items.iter().for_each(|item| self.blocks(&item.blocks));
    }

    fn inner(&mut self, block: &Block) {
        match block {
            Block::List(items) => self.nested(items),
            Block::Callout { blocks, .. } | Block::Quote(blocks) => self.blocks(blocks),
            Block::Choice(options) => options.iter().for_each(|option| self.blocks(&option.blocks)),
            _ => {}
        }
    }
}

/// Whether a block between two lists may begin something new: a heading or any words that do not only belong to the item
/// above, as a note, a picture, a table or code do.
fn introduces(block: &Block) -> bool {
    matches!(block, Block::Heading { .. } | Block::Choice(_) | Block::Paragraph(_) | Block::Quote(_))
}

/// The line on which a block begins, where one is known.
fn first_line(block: &Block) -> Option<u32> {
    let mut line = None;
    block.walk(&mut |block| {
        if line.is_none() {
            line = block.texts().map(|text| text.line).find(|&line| line > 0);
        }
    });
    line
}
