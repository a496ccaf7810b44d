//! What rules look at: an article, and the lines of its file.

use std::collections::HashSet;
use std::ops::Range;

use crate::article::{Article, Block, Image, MarkKind, Rich, Text};
use crate::library::SurveyedFile;
use crate::markdown::SourceText;

use super::fault::Region;

/// An article with the lines of its file.
#[derive(Debug)]
pub(super) struct LintContext<'a> {
    pub(super) article: &'a Article,
    pub(super) page: &'a SurveyedFile,
    pub(super) file: &'a SourceFile<'a>,
    /// Everything with words or a picture, in document order.
    pub(super) elements: Vec<Element<'a>>,
    /// The lines on which a text starts.
    starts: HashSet<u32>,
    /// The lines of zones and versions.
    zones: Vec<Range<u32>>,
}

/// Something to read or see.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    pub(super) kind: ElementKind<'a>,
    /// The line on which it starts, or the last one known before it; 0 where none is known.
    pub(super) line: u32,
}

/// What an element is.
#[derive(Clone, Copy, Debug)]
pub(super) enum ElementKind<'a> {
    /// The title, a heading or the head of a tab.
    Heading(&'a Text),
    /// Running text.
    Paragraph(&'a Text),
    /// A cell of a table.
    Cell(&'a Text),
    /// A role.
    Role(&'a Text),
    /// An image on its own.
    Image(&'a Image),
}

impl<'a> Element<'a> {
    /// The words of the element.
    pub(super) fn text(&self) -> Option<&'a Text> {
        match self.kind {
            ElementKind::Heading(text)
            | ElementKind::Paragraph(text)
            | ElementKind::Cell(text)
            | ElementKind::Role(text) => Some(text),
            ElementKind::Image(_) => None,
        }
    }

    /// The images in the element.
    pub(super) fn images(&self) -> Vec<&'a Image> {
        match self.kind {
            ElementKind::Image(image) => vec![image],
            _ => self.text().map(|text| text.target.images().collect()).unwrap_or_default(),
        }
    }
}

/// The lines of a file.
#[derive(Debug)]
pub(super) struct SourceFile<'a> {
    /// The lines and what they belong to. Those of a FAQ are YAML.
    pub(super) written: SourceText<'a>,
    /// Whether the file is YAML.
    pub(super) is_yaml: bool,
    /// The lines of markdown outside code and comments, with their numbers; those in YAML without their indentation.
    pub(super) prose: Vec<(u32, &'a str)>,
}

impl<'a> SourceFile<'a> {
    pub(super) fn new(page: &'a SurveyedFile) -> Self {
        let ending = page.path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let written = SourceText::new(&page.text);
        let is_yaml = matches!(ending, "yml" | "yaml");
        let prose = if is_yaml { yaml_prose(&page.text) } else { written.prose().collect() };
        Self { written, is_yaml, prose }
    }

    /// The words of a line, without the white space around them; `None` for a line that does not exist.
    pub(super) fn line(&self, line: u32) -> Option<Region> {
        let text = self.written.lines.get(line.checked_sub(1)? as usize)?.text;
        let start = text.chars().take_while(|c| c.is_whitespace()).count();
        let end = text.trim_end().chars().count();
        Some(Region::on_line(line, columns(start), columns(end.max(start))))
    }

    /// Where `needle` is in the text that starts on line `from`; that line where it is not found. Of a long text only the
    /// start is searched, so that many faults in one text cost no more than many texts.
    pub(super) fn locate(&self, from: u32, needle: &str) -> Option<Region> {
        const REACH: usize = 8 << 10;
        if needle.is_empty() {
            return self.line(from);
        }
        let mut left = REACH;
        for (number, line) in self.lines_from(from.max(1)) {
            if let Some(at) = crate::article::beginning(line, left).find(needle) {
                let start = line[..at].chars().count();
                return Some(Region::on_line(number, columns(start), columns(start + needle.chars().count())));
            }
            left = left.saturating_sub(line.len() + 1);
            if left == 0 {
                break;
            }
        }
        self.line(from)
    }

    fn lines_from(&self, from: u32) -> impl Iterator<Item = (u32, &'a str)> + '_ {
        let lines = self.written.lines.iter().skip(from.saturating_sub(1) as usize);
        (from..).zip(lines.map(|line| line.text))
    }
}

/// The lines of the block scalars of a YAML text, without their indentation and without fenced code.
fn yaml_prose(text: &str) -> Vec<(u32, &str)> {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut out = Vec::new();
    // The indentation of the key, and of the first line of its text.
    let mut scalar: Option<(usize, Option<usize>)> = None;
    let mut fenced = false;
    for (number, line) in (1..).zip(text.lines()) {
        let is_blank = line.trim().is_empty();
        if let Some((key, first)) = &mut scalar
            && (is_blank || indent(line) > *key)
        {
            if !is_blank && first.is_none() {
                *first = Some(indent(line));
            }
            let own = line.get(first.unwrap_or_default().min(indent(line))..).unwrap_or_default();
            let fence = own.trim_start().starts_with("```") || own.trim_start().starts_with("~~~");
            fenced ^= fence;
            if !fence && !fenced {
                out.push((number, own));
            }
            continue;
        }
        (scalar, fenced) = (None, false);
        let ending = line.trim_end().trim_end_matches(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit());
        if [": |", ": >", "- |", "- >"].iter().any(|mark| ending.ends_with(mark)) {
            scalar = Some((indent(line), None));
        }
    }
    out
}

/// A column from a number of characters before it.
fn columns(before: usize) -> u32 {
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

/// The lines of the outermost zones and versions, from the line of their start to that of their end.
fn zones(file: &SourceFile<'_>) -> Vec<Range<u32>> {
    const PARTS: [(&str, &str); 2] = [("zone", "zone-end"), ("moniker", "moniker-end")];
    let is = |rest: &str, name: &str| {
        rest.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    };
    let (mut zones, mut open, mut start) = (Vec::new(), 0_usize, 0);
    for (number, line) in file.lines_from(1) {
        let Some(rest) = line.trim_start().strip_prefix(":::").map(str::trim_start) else { continue };
        if PARTS.iter().any(|(begin, _)| is(rest, begin)) {
            if open == 0 {
                start = number;
            }
            open += 1;
        } else if open > 0 && PARTS.iter().any(|(_, end)| is(rest, end)) {
            open -= 1;
            if open == 0 {
                zones.push(start..number);
            }
        }
    }
    zones
}

impl<'a> LintContext<'a> {
    pub(super) fn new(page: &'a SurveyedFile, article: &'a Article, file: &'a SourceFile<'a>) -> Self {
        let mut elements = elements(article);
        if file.is_yaml {
            find_lines(file, &mut elements);
        }
        let starts = elements.iter().filter(|element| element.text().is_some()).map(|element| element.line).collect();
        Self { article, page, file, elements, starts, zones: zones(file) }
    }

    /// Whether a line lies in a part that only some readers see: a zone or a version.
    pub(super) fn is_conditional(&self, line: u32) -> bool {
        let next = self.zones.partition_point(|zone| zone.start <= line);
        next.checked_sub(1).is_some_and(|before| line < self.zones[before].end)
    }

    /// As [`SourceFile::line`].
    pub(super) fn line(&self, line: u32) -> Option<Region> {
        self.file.line(line)
    }

    /// As [`SourceFile::locate`].
    pub(super) fn locate(&self, from: u32, needle: &str) -> Option<Region> {
        self.file.locate(from, needle)
    }

    /// The lines of the paragraph that starts on line `from`, up to a blank one or the start of another text, with their
    /// numbers; of a long one the first.
    pub(super) fn paragraph(&self, from: u32) -> impl Iterator<Item = (u32, &'a str)> + '_ {
        const MOST: usize = 60;
        let known = if from > 0 { MOST } else { 0 };
        let own =
            move |&(number, line): &(u32, &str)| number == from || !is_blank(line) && !self.starts.contains(&number);
        self.file.lines_from(from).take(known).take_while(own)
    }
}

fn is_blank(line: &str) -> bool {
    line.trim_start_matches([' ', '\t', '>']).is_empty()
}

/// Gives the texts of a FAQ their lines: the reader of YAML does not keep them, but the words are in the file in order.
fn find_lines(file: &SourceFile<'_>, elements: &mut [Element<'_>]) {
    const FEWEST: usize = 3;
    let mut last = 1;
    for element in elements {
        let words = element.text().map_or("", |text| first_words(&text.target));
        if words.chars().count() >= FEWEST {
            let found = file.lines_from(last).find(|(_, line)| line.contains(words));
            last = found.map_or(last, |(number, _)| number);
        }
        element.line = last;
    }
}

/// The first words of a text up to a mark, which is written in another way than it is read.
fn first_words(rich: &Rich) -> &str {
    let bounds = rich.marks.iter().flat_map(|mark| [mark.start as usize, mark.end as usize]);
    let mut bounds: Vec<usize> = bounds.chain([0, rich.text.len()]).collect();
    bounds.sort_unstable();
    let pieces = bounds.windows(2).filter_map(|pair| rich.text.get(pair[0]..pair[1])).map(str::trim);
    let long = pieces.clone().find(|piece| piece.chars().count() >= 8);
    long.or_else(|| pieces.max_by_key(|piece| piece.len())).unwrap_or_default()
}

/// Everything with words or a picture in an article.
pub(super) fn elements(article: &Article) -> Vec<Element<'_>> {
    let mut gather = Gather::default();
    gather.add(ElementKind::Heading(&article.title), article.title.line);
    for role in &article.roles {
        gather.add(ElementKind::Role(role), role.line);
    }
    gather.blocks(&article.blocks);
    for node in &article.nodes {
        gather.add(ElementKind::Heading(&node.title), node.title.line);
        gather.blocks(&node.blocks);
    }
    gather.elements
}

#[derive(Default)]
struct Gather<'a> {
    elements: Vec<Element<'a>>,
    last: u32,
}

impl<'a> Gather<'a> {
    fn add(&mut self, kind: ElementKind<'a>, line: u32) {
        self.last = if line > 0 { line } else { self.last };
        self.elements.push(Element { kind, line: self.last });
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.add(ElementKind::Paragraph(text), text.line),
                Block::Heading { title, .. } => self.add(ElementKind::Heading(title), title.line),
                Block::Table(table) => {
                    for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                        self.add(ElementKind::Cell(cell), cell.line);
                    }
                }
                Block::Choice(options) => {
                    for option in options {
                        self.add(ElementKind::Heading(&option.title), option.title.line);
                        self.blocks(&option.blocks);
                    }
                }
                Block::Image(image) => self.add(ElementKind::Image(image), 0),
                Block::Code { .. } => {}
                Block::Steps { items, .. } | Block::List(items) => {
                    items.iter().for_each(|item| self.blocks(&item.blocks));
                }
                Block::Callout { blocks, .. } | Block::Quote(blocks) => self.blocks(blocks),
            }
        }
    }
}

/// The words of `rich` with blanks in the place of its code, so that places stay the same.
pub(super) fn without_code(rich: &Rich) -> String {
    let mut bytes = rich.text.as_bytes().to_vec();
    for mark in rich.marks.iter().filter(|mark| mark.kind == MarkKind::Code) {
        if let Some(code) = bytes.get_mut(mark.range()) {
            code.fill(b' ');
        }
    }
    // Marks bound whole characters, so this is valid; if one did not, the words stay as they are.
    String::from_utf8(bytes).unwrap_or_else(|_| rich.text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Mark;

    #[test]
    fn code_is_blanked_in_place() {
        let marks = [Mark { start: 4, end: 8, kind: MarkKind::Code }];
        let rich = Rich { text: "één `é`!".into(), marks: marks.into() };
        assert_eq!(without_code(&rich).len(), rich.text.len());
        let marks = [Mark { start: 6, end: 9, kind: MarkKind::Code }];
        let rich = Rich { text: "één a b c".into(), marks: marks.into() };
        assert_eq!(without_code(&rich), "één     c");
    }
}
