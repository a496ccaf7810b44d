//! The numbers of ordered lists.

use crate::article::{Block, ListItem};

use crate::check::context::LintContext;
use crate::check::fault::{Fault, Word, quote};
use crate::check::findings::Findings;

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    numbers(context, findings);
    let mut lists = Lists { context, findings, end: None, line: 0 };
    lists.blocks(&context.article.blocks);
    for node in &context.article.nodes {
        lists.line = node.title.line;
        lists.blocks(&node.blocks);
    }
}

struct Lists<'c, 'f> {
    context: &'c LintContext<'c>,
    findings: &'f mut Findings,
    /// The last number of the last list anywhere.
    end: Option<u64>,
    /// The last known line.
    line: u32,
}

/// A list before, in the same container.
struct Before {
    items: u64,
    end: u64,
    /// Whether text between the lists may introduce the second one.
    introduced: bool,
}

impl Lists<'_, '_> {
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
        let number = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let fault = match before {
            Some(before) if start == before.end.saturating_add(1) => return,
            Some(before) if start == 1 && before.end > 0 && !before.introduced => {
                Fault::ListRestart { end: number(before.end) }
            }
            Some(before) if start > 1 && start <= before.end.max(before.items) => {
                Fault::ListStartAgain { start: number(start), end: number(before.end) }
            }
            _ if start > 1 && self.end.is_none_or(|end| start != end.saturating_add(1)) => {
                Fault::ListStart { start: number(start), wanted: number(start - 1) }
            }
            _ => return,
        };
        self.findings.add(fault, self.context.line(line));
    }

    fn nested(&mut self, items: &[ListItem]) {
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

/// Whether a block between two lists may introduce the second one. A note, picture, table or code belongs to the item above.
fn introduces(block: &Block) -> bool {
    matches!(block, Block::Heading { .. } | Block::Choice(_) | Block::Paragraph(_) | Block::Quote(_))
}

/// The first line of a block, where it is known.
fn first_line(block: &Block) -> Option<u32> {
    let mut line = None;
    block.walk(&mut |block| {
        if line.is_none() {
            line = block.texts().map(|text| text.line).find(|&line| line > 0);
        }
    });
    line
}

/// A numbered list whose items are being read, line by line: the parse keeps only its first number.
struct OpenList<'t> {
    /// The indentation of its markers.
    indent: usize,
    first: u32,
    last: u32,
    mark: &'t str,
    items: u32,
    /// Whether one fault was reported already.
    reported: bool,
}

/// Numbers out of order, changing marks, and pictures at the margin below a step.
fn numbers(context: &LintContext<'_>, findings: &mut Findings) {
    let mut open: Vec<OpenList<'_>> = Vec::new();
    let (mut blank, mut before) = (true, 0);
    for &(line, text) in &context.file.prose {
        // Code and comments between the lines: at the margin they end a list.
        if before + 1 < line {
            blank = true;
            let between = context.file.written.lines.get(before as usize).map_or("", |line| line.text);
            let indent = between.len() - between.trim_start().len();
            open.retain(|list| list.indent < indent);
        }
        before = line;
        let words = text.trim_start_matches([' ', '\t']);
        if words.is_empty() {
            blank = true;
            continue;
        }
        let indent = text.len() - words.len();
        match item(words) {
            Some((number, mark)) => {
                open.retain(|list| list.indent <= indent);
                match open.last_mut().filter(|list| list.indent + 1 >= indent && list.indent <= indent + 1) {
                    Some(list) => list.next(number, mark, line, context, findings),
                    None => {
                        open.push(OpenList { indent, first: number, last: number, mark, items: 1, reported: false })
                    }
                }
            }
            None => {
                if let Some(list) = open.last()
                    && indent <= list.indent
                    && (words.starts_with("![") || words.starts_with(":::image"))
                {
                    let after = words.split_once("source=\"").or_else(|| words.split_once("]("));
                    let target = after.and_then(|(_, rest)| rest.split(['"', ')', ' ']).next()).unwrap_or_default();
                    findings.add(Fault::ImageMargin { image: quote(target) }, context.line(line));
                    open.clear();
                } else if blank || words.starts_with('#') {
                    open.retain(|list| list.indent < indent);
                }
            }
        }
        blank = false;
    }
}

/// The number and the mark of a list item.
fn item(words: &str) -> Option<(u32, &str)> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let mark = words.get(digits..digits + 1).filter(|mark| matches!(*mark, "." | ")"))?;
    let rest = &words[digits + 1..];
    let is_item = (1..=3).contains(&digits) && rest.starts_with([' ', '\t']) && !rest.trim().is_empty();
    is_item.then(|| words[..digits].parse().ok()).flatten().map(|number| (number, mark))
}

impl<'t> OpenList<'t> {
    fn next(&mut self, number: u32, mark: &'t str, line: u32, context: &LintContext<'_>, findings: &mut Findings) {
        // All items may have the same number, 0 or 1: they are counted by who shows them.
        let constant = self.first <= 1 && number == self.first && self.last == self.first;
        let shown = self.first.saturating_add(self.items);
        let marker = |number: u32, mark: &str| Word::new(format!("{number}{mark}"));
        if !self.reported {
            if mark != self.mark {
                let fault = Fault::ListMarker { before: marker(self.last, self.mark), marker: marker(number, mark) };
                findings.add(fault, context.line(line));
                self.reported = true;
            } else if number != shown && !constant {
                findings.add(Fault::ListNumber { number, shown }, context.line(line));
                self.reported = true;
            }
        }
        (self.last, self.mark) = (number, mark);
        self.items += 1;
    }
}
