//! Containers: the text between the marks that the preprocessor put in place of their first and last lines becomes one
//! block.
//!
//! A mark is an HTML comment on a line of its own. It interrupts a paragraph and ends a list, so the contents of a container
//! are parsed as blocks and no list runs across its edge.

use crate::article::{Block, Callout, ChoiceOption, ListItem, Mark, MarkKind, Text};

use super::body::Part;
use super::branch::{self, Branch, Kind};
use super::dialect::{self, Role};
use super::placeholder::{Container, Marker, Placeholders};
use super::slice;
use super::slug::slug;
use super::{annotation, choice, code};

/// Gathers the marks and the tabs among parts into blocks.
pub(super) fn gather(mut parts: Vec<Part>, placeholders: &Placeholders<'_>) -> Vec<Part> {
    if !parts.iter().any(|part| matches!(part, Part::Mark(_))) {
        settle(&mut parts);
        return choice::gather(parts);
    }
    let mut gatherer = Gatherer { placeholders, frames: vec![Frame::default()] };
    for part in parts {
        match part {
            Part::Mark(number) => gatherer.mark(number),
            part => gatherer.push(part),
        }
    }
    gatherer.finish()
}

/// A container that is open.
#[derive(Debug, Default)]
struct Frame {
    /// The placeholder of its first line; `None` for the text itself.
    number: Option<usize>,
    /// The condition of the branch behind `else`.
    otherwise: Option<Box<str>>,
    /// The class of the next block.
    class: Option<Box<str>>,
    /// The kind of the branch whose last part is a heading, and how many parts there are up to it.
    head: Option<(Kind, usize)>,
    parts: Vec<Part>,
}

struct Gatherer<'g, 'a> {
    placeholders: &'g Placeholders<'a>,
    frames: Vec<Frame>,
}

impl Gatherer<'_, '_> {
    fn push(&mut self, part: Part) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.parts.push(part);
        if let Some(class) = frame.class.take() {
            self.classify(&class);
        }
    }

    fn mark(&mut self, number: usize) {
        match self.placeholders.mark(number) {
            Some(Marker::Open(_)) => self.frames.push(Frame { number: Some(number), ..Frame::default() }),
            Some(&Marker::Close(opened)) => {
                self.close(opened);
            }
            Some(Marker::Else { opened, condition }) => {
                if self.close(*opened) {
                    let otherwise = Some(condition.clone());
                    self.frames.push(Frame { number: Some(*opened), otherwise, ..Frame::default() });
                }
            }
            Some(Marker::Class { class, follows: false }) => self.classify(class),
            Some(Marker::Class { class, follows: true }) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.class = Some(class.clone());
                }
            }
            Some(Marker::Anchor(_) | Marker::Include(_) | Marker::Code(_)) | None => {}
        }
    }

    /// Closes the container that placeholder `opened` opens, and those left open in it. Whether it was open.
    fn close(&mut self, opened: usize) -> bool {
        let Some(at) = self.frames.iter().rposition(|frame| frame.number == Some(opened)) else { return false };
        while self.frames.len() > at {
            self.close_innermost();
        }
        true
    }

    fn close_innermost(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let Some(Marker::Open(container)) = frame.number.and_then(|number| self.placeholders.mark(number)) else {
            return;
        };
        let mut parts = frame.parts;
        if container.role == Role::Group {
            match code::options(parts) {
                Ok(options) => return self.push(Part::Block(Block::Choice(options))),
                Err(back) => parts = back,
            }
        }
        settle(&mut parts);
        let parts = branch::merge(choice::gather(parts), self.placeholders.pivots());
        let title = container.title.map(|at| self.placeholders.cell_text(at)).filter(|title| !title.is_empty());
        match container.role {
            Role::Fold => {
                let title = title.map(|title| Part::Block(Block::Paragraph(branch::bold(title))));
                title.into_iter().chain(parts).for_each(|part| self.push(part));
            }
            Role::Callout(_) | Role::Leveled => {
                let mut blocks = into_blocks(parts, false);
                drop_label(&mut blocks);
                self.push(Part::Block(Block::Callout { level: container.level, title, blocks }));
            }
            Role::Option | Role::Named(_) | Role::Condition => self.option(container, frame.otherwise, title, parts),
            Role::Pivot => {
                let ids = container.id.split(',').map(|id| id.trim().into()).collect();
                self.branches(Kind::Pivot, ids, parts);
            }
            Role::Version => self.branches(Kind::Version, vec![container.id.clone()], parts),
            Role::Step => {
                let mut blocks: Vec<Block> = title.map(Block::Paragraph).into_iter().collect();
                blocks.extend(into_blocks(parts, false));
                self.push(Part::Item(ListItem { blocks }));
            }
            Role::Group | Role::Plain => parts.into_iter().for_each(|part| self.push(part)),
            Role::Hidden | Role::Code => {}
        }
    }

    fn option(&mut self, container: &Container, otherwise: Option<Box<str>>, title: Option<Text>, parts: Vec<Part>) {
        let title = match (container.role, &otherwise) {
            (_, Some(condition)) => Text::plain(condition.clone()),
            (Role::Named(name), None) => Text::plain(name),
            (Role::Condition, None) => Text::plain(container.id.clone()),
            _ => title.unwrap_or_else(|| Text::plain(container.id.clone())),
        };
        let id = match container.role {
            Role::Option if !container.id.is_empty() => container.id.clone(),
            _ => slug(title.text()).into(),
        };
        let option = ChoiceOption { id, title, blocks: into_blocks(parts, true) };
        let kind = if container.role == Role::Option { Kind::Tab } else { Kind::Condition };
        self.push(Part::Branch(Branch::option(kind, option)));
    }

    /// Pushes contents that hold for some readers only. A heading among them stays a heading of the article, and what
    /// follows it is a branch of its own.
    fn branches(&mut self, kind: Kind, ids: Vec<Box<str>>, parts: Vec<Part>) {
        if let [heading @ Part::Heading(_)] = &*parts
            && self.joins(kind, heading)
        {
            return;
        }
        let mut blocks = Vec::new();
        for part in parts {
            match part {
                Part::Heading(_) => {
                    let before = std::mem::take(&mut blocks);
                    self.branch(kind, &ids, before);
                    self.push(part);
                }
                part => blocks.extend(part.into_block(true)),
            }
        }
        self.branch(kind, &ids, blocks);
        if let Some(frame) = self.frames.last_mut().filter(|frame| matches!(frame.parts.last(), Some(Part::Heading(_))))
        {
            frame.head = Some((kind, frame.parts.len()));
        }
    }

    fn branch(&mut self, kind: Kind, ids: &[Box<str>], blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.push(Part::Branch(Branch { kind, ids: ids.to_vec(), title: Text::default(), blocks }));
        }
    }

    /// Joins a heading that is alone in its branch to the one that ends the branch before: what follows both is below
    /// either of them. Whether it was joined.
    fn joins(&mut self, kind: Kind, part: &Part) -> bool {
        let Some(frame) = self.frames.last_mut() else { return false };
        let adjacent = frame.head == Some((kind, frame.parts.len()));
        let (Part::Heading(next), Some(Part::Heading(last)), true) = (part, frame.parts.last_mut(), adjacent) else {
            return false;
        };
        if next.level != last.level || next.title.source.is_some() || last.title.source.is_some() {
            return false;
        }
        if next.title.text() != last.title.text() {
            let title = format!("{} / {}", last.title.text(), next.title.text());
            last.anchors.insert(last.own, slug(last.title.text()).into());
            last.anchors.insert(last.own + 1, slug(next.title.text()).into());
            last.own += 2;
            last.title = Text { line: last.title.line, ..Text::plain(title) };
        }
        last.anchors.extend(next.anchors.iter().cloned());
        true
    }

    /// Applies the class of a line `{: .note }` to the block before it.
    fn classify(&mut self, class: &str) {
        let Some(parts) = self.frames.last_mut().map(|frame| &mut frame.parts) else { return };
        if class == "toc" {
            if matches!(parts.last(), Some(Part::Block(Block::List(_) | Block::Steps { .. }))) {
                parts.pop();
            }
        } else if let Some(id) = class.strip_prefix('#') {
            if let Some(Part::Heading(heading)) = parts.last_mut() {
                heading.anchors.insert(0, id.into());
                heading.own += 1;
            }
        } else if let (Some(level), Some(Part::Block(_))) =
            (dialect::level(class.trim_end_matches("-title")), parts.last())
            && let Some(Part::Block(block)) = parts.pop()
        {
            let blocks = match block {
                Block::Quote(blocks) => blocks,
                block => vec![block],
            };
            parts.push(Part::Block(Block::Callout { level, title: None, blocks }));
        }
    }

    fn finish(mut self) -> Vec<Part> {
        while self.frames.len() > 1 {
            self.close_innermost();
        }
        let mut parts = self.frames.pop().map(|frame| frame.parts).unwrap_or_default();
        settle(&mut parts);
        branch::merge(choice::gather(parts), self.placeholders.pivots())
    }
}

/// Puts the captions of code that is in no group above it, and makes notes of what is listed about its lines.
fn settle(parts: &mut Vec<Part>) {
    if parts.iter().any(|part| matches!(part, Part::Caption(_))) {
        let settled = std::mem::take(parts).into_iter().filter_map(|part| match part {
            Part::Caption(caption) => caption.into_block().map(Part::Block),
            part => Some(part),
        });
        *parts = settled.collect();
    }
    for at in 1..parts.len() {
        let (before, behind) = parts.split_at_mut(at);
        if let (Some(Part::Block(code)), Some(Part::Block(list))) = (before.last(), behind.first_mut()) {
            annotation::settle(code, list);
        }
    }
}

/// The blocks of parts; headings stay headings only in an option.
pub(super) fn into_blocks(parts: Vec<Part>, option: bool) -> Vec<Block> {
    parts.into_iter().filter_map(|part| part.into_block(option)).collect()
}

/// Drops the bold word that repeats the name of a callout at its start: `**Note:** The key is lost.`
pub(super) fn drop_label(blocks: &mut Vec<Block>) -> Option<Callout> {
    let Some(Block::Paragraph(text)) = blocks.first_mut() else { return None };
    let (end, level) = label(text)?;
    let source = text.source_text().map_or(0, |words| label_end(words, 0));
    let rest = slice::from(text, end, source);
    if rest.is_empty() {
        blocks.remove(0);
    } else {
        *text = rest;
    }
    Some(level)
}

/// Where the bold name of a callout at the start of a text ends, with its colon, and its level.
fn label(text: &Text) -> Option<(usize, Callout)> {
    let first: &Mark = text.target.marks.iter().find(|mark| mark.kind == MarkKind::Strong)?;
    if first.start != 0 || text.source.is_some() {
        return None;
    }
    let words = text.target.under(first);
    let level = dialect::level(words.trim().trim_end_matches([':', '：', '!']).trim())?;
    let end = first.range().end;
    let colon =
        words.trim_end().ends_with([':', '：', '!']) || text.text()[end..].trim_start().starts_with([':', '：']);
    let whole = text.text()[end..].trim().is_empty();
    (colon || whole).then(|| (label_end(text.text(), end), level))
}

fn label_end(words: &str, end: usize) -> usize {
    words.len() - words[end..].trim_start_matches([':', '：', ' ']).len()
}

#[cfg(test)]
#[path = "container_tests.rs"]
mod tests;
