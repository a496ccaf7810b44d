//! Setting texts and blocks, in one language or two.

use std::mem;

use super::inline::Links;
use super::{Format, Ink, Line, Page, Span, Tone, View, inline, table, wrap};
use crate::article::{Block, Callout, Image, Item, Mark, MarkKind, NodeIndex, Rich, Table, Text};

/// Deeper nesting is set no further in.
const DEEPEST: usize = 12;
/// What stands between two languages side by side.
const SEPARATOR: &str = " │ ";
/// Fewer columns than this are too few for words, so that no further margin is taken from them.
const NARROWEST: usize = 12;

/// Sets texts and blocks in document order.
pub struct Composer<'a> {
    format: &'a Format<'a>,
    page: Page,
    tag: Option<usize>,
    margins: Vec<Margin>,
}

/// What stands before the lines of a block.
struct Margin {
    /// Before its first line; taken when that is written.
    first: Option<Span>,
    /// Before the others.
    rest: Span,
}

/// One of the two languages.
#[derive(Clone, Copy)]
enum Side {
    Target,
    Source,
}

impl Side {
    fn of(self, text: &Text) -> &Rich {
        match self {
            Self::Target => &text.target,
            Self::Source => text.original(),
        }
    }
}

impl<'a> Composer<'a> {
    /// A composer with an empty page.
    #[must_use]
    pub fn new(format: &'a Format<'a>) -> Self {
        Self { format, page: Page::default(), tag: None, margins: Vec::new() }
    }

    /// The page.
    #[must_use]
    pub fn finish(mut self) -> Page {
        while self.page.lines.last().is_some_and(is_blank) {
            self.page.lines.pop();
        }
        self.page
    }

    /// Marks the lines that follow as made for `tag`.
    pub fn tag(&mut self, tag: Option<usize>) {
        self.tag = tag;
    }

    /// An empty line, unless the page is empty or one stands there already.
    pub fn blank(&mut self) {
        if self.page.lines.last().is_some_and(|line| !is_blank(line)) {
            let spans = match self.second_column() {
                Some((left, _)) => {
                    vec![Span::new(" ".repeat(self.margin_width() + left), Ink::Plain), Span::new(SEPARATOR, Ink::Dim)]
                }
                None => Vec::new(),
            };
            self.page.lines.push(Line { spans, tag: self.tag });
        }
    }

    /// A line as it is, over the whole width.
    pub fn line(&mut self, spans: Vec<Span>) {
        self.page.lines.push(Line { spans, tag: self.tag });
    }

    /// Words of the program itself, broken at the width.
    pub fn words(&mut self, words: &str, ink: Ink) {
        self.own_words(words, Tone { ink, ..Tone::default() });
    }

    /// Words of the program itself, in bold.
    pub fn strong(&mut self, words: &str, ink: Ink) {
        self.own_words(words, Tone { ink, strong: true, ..Tone::default() });
    }

    /// A short word at the right end of the last line, or on a line of its own where that is full. Where two languages
    /// stand side by side, it stands at the end of the first.
    pub fn end(&mut self, words: &str, ink: Ink) {
        let needed = wrap::width(words) + 1;
        let Some(line) = self.page.lines.last_mut() else { return self.words(words, ink) };
        let separator = line.spans.iter().position(|span| span.text == SEPARATOR);
        let free = match separator {
            Some(at) => wrap::width(&line.spans[at - 1].text),
            None => self.format.width.saturating_sub(wrap::width(&line.text())),
        };
        if free < needed {
            return self.words(words, ink);
        }
        let gap = Span::new(" ".repeat(free - needed + 1), Ink::Plain);
        let at = match separator {
            Some(at) => {
                line.spans.remove(at - 1);
                at - 1
            }
            None => line.spans.len(),
        };
        line.spans.splice(at..at, [gap, Span::new(words, ink)]);
    }

    fn own_words(&mut self, words: &str, tone: Tone) {
        let lines = self.set_own_words(words, tone, self.room());
        self.rows(lines);
    }

    /// The lines of words that nothing lights up.
    fn set_own_words(&self, words: &str, tone: Tone, columns: usize) -> Vec<Vec<Span>> {
        let plain = Format { lights: &|_| Vec::new(), ..*self.format };
        inline::lines(&Rich::plain(words), tone, columns, &plain, &mut None)
    }

    /// Marks the line that follows as the beginning of a heading; `None` for the article's title.
    pub fn begins(&mut self, node: Option<NodeIndex>) {
        self.page.headings.push((self.page.lines.len(), node));
    }

    /// A heading.
    pub fn heading(&mut self, title: &Text) {
        self.blank();
        self.text(title, Tone { ink: Ink::Title, strong: true, ..Tone::default() });
        self.blank();
    }

    /// Blocks with `first` before their first line and as much room before the others.
    pub fn item(&mut self, first: Span, write: impl FnOnce(&mut Self)) {
        let rest = Span::new(" ".repeat(wrap::width(&first.text)), Ink::Plain);
        self.within(Some(first), rest, write);
    }

    fn within(&mut self, first: Option<Span>, rest: Span, write: impl FnOnce(&mut Self)) {
        let room = self.second_column().map_or_else(|| self.room(), |(left, _)| left);
        if room < NARROWEST + wrap::width(&rest.text) || self.margins.len() >= DEEPEST {
            // There is no room for a further margin: the mark stands alone above what it marks.
            if let Some(first) = first {
                self.own_words(first.text.trim_end(), first.tone);
            }
            return write(self);
        }
        self.margins.push(Margin { first, rest });
        write(self);
        if let Some(Margin { first: Some(first), .. }) = self.margins.pop() {
            // An item without a line of its own still shows its mark.
            self.row(vec![first]);
        }
    }

    /// Blocks, with the original's where those could not be paired.
    pub fn body(&mut self, blocks: &[Block], original: &[Block]) {
        if original.is_empty() {
            return self.blocks(blocks);
        }
        match (self.format.view, self.second_column()) {
            (View::Target, _) => self.blocks(blocks),
            (View::Source, _) => self.blocks(original),
            (View::Both, Some((left, right))) => self.beside(blocks, original, left, right),
            (View::Both, None) => {
                self.blocks(blocks);
                self.blank();
                let mark = self.second_mark();
                self.item(mark, |composer| composer.blocks(original));
            }
        }
    }

    /// Two lists of blocks of different shapes side by side, each set for itself.
    fn beside(&mut self, blocks: &[Block], original: &[Block], left: usize, right: usize) {
        let set = |blocks: &[Block], width: usize| {
            let format = Format { view: View::Target, columns: false, width, ..*self.format };
            let mut composer = Composer::new(&format);
            composer.blocks(blocks);
            composer.finish()
        };
        let (main, second) = (set(blocks, left), set(original, right));
        let known = self.page.links.len();
        self.page.links.extend(main.links);
        let main = main.lines.into_iter().map(|line| shift_links(line.spans, known)).collect();
        let second = second.lines.into_iter().map(|line| without_links(line.spans)).collect();
        self.side_by_side(main, second, left);
    }

    /// Blocks, with an empty line between those that are not short items.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 {
                self.blank();
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.paragraph(text),
            Block::Steps { start, items } => {
                self.items(items, |index| format!("{}. ", start.saturating_add(index as u64)));
            }
            Block::List(items) => self.items(items, |_| "• ".to_owned()),
            Block::Code { text, .. } => self.code(text),
            Block::Callout { level, blocks } => self.callout(*level, blocks),
            Block::Table(table) => self.table(table),
            Block::Choice(options) => {
                for option in options {
                    self.item(Span::new("▸ ", Ink::Accent), |composer| {
                        composer.text(&option.title, Tone { strong: true, ..Tone::default() });
                        composer.blocks(&option.blocks);
                    });
                }
            }
            Block::Image(image) => self.image(image),
            Block::Quote(blocks) => {
                let bar = Span::new("│ ", Ink::Dim);
                self.within(Some(bar.clone()), bar, |composer| composer.blocks(blocks));
            }
            Block::Heading { title, .. } => self.text(title, Tone { ink: Ink::Title, strong: true, ..Tone::default() }),
        }
    }

    /// What a picture shows, in words that lead to it.
    fn image(&mut self, image: &Image) {
        let mark = Mark { start: 0, end: 0, kind: MarkKind::Image(Box::new(image.clone())) };
        let rich = Rich { text: "".into(), marks: Box::new([mark]) };
        let plain = Format { lights: &|_| Vec::new(), ..*self.format };
        let room = self.room();
        let tone = Tone { ink: Ink::Dim, ..Tone::default() };
        let lines = inline::lines(&rich, tone, room, &plain, &mut Some(&mut self.page.links));
        self.rows(lines);
    }

    /// A paragraph. One that is a command is set as code, for it is there to be copied.
    fn paragraph(&mut self, text: &Text) {
        match text.original().command() {
            Some(command) => self.code(command),
            None => self.text(text, Tone::default()),
        }
    }

    /// A text in the languages of the view.
    pub fn text(&mut self, text: &Text, tone: Tone) {
        let format = self.format;
        let side_by_side = self.second_column().is_some();
        let two = text
            .source_text()
            .is_some_and(|source| !source.trim().is_empty() && (side_by_side || source != text.text()));
        self.bilingual(two, tone, |side, tone, columns, links| {
            inline::lines(side.of(text), tone, columns, format, links)
        });
    }

    fn table(&mut self, table: &Table) {
        let format = self.format;
        let two = table.header.iter().chain(table.rows.iter().flatten()).any(|text| text.source.is_some());
        self.bilingual(two, Tone::default(), |side, tone, columns, links| {
            table::lines(table, |text| side.of(text), tone, columns, format, links)
        });
    }

    /// Sets something that exists in two languages, as the view wants it. Only the links of the main side are counted, so
    /// that no link is met twice.
    fn bilingual(&mut self, two: bool, tone: Tone, set: impl Fn(Side, Tone, usize, &mut Links<'_>) -> Vec<Vec<Span>>) {
        let mut links = mem::take(&mut self.page.links);
        let counted = &mut Some(&mut links);
        let (room, second) = (self.room(), self.second_column());
        match (self.format.view, second) {
            (View::Source, _) => {
                let lines = set(Side::Source, tone, room, counted);
                self.rows(lines);
            }
            (View::Both, Some((left, right))) => {
                let main = set(Side::Target, tone, left, counted);
                let other = if two { set(Side::Source, tone, right, &mut None) } else { Vec::new() };
                self.side_by_side(main, other, left);
            }
            (View::Both, None) if two => {
                let lines = set(Side::Target, tone, room, counted);
                self.rows(lines);
                let dim = Tone { ink: Ink::Dim, ..tone };
                self.item(self.second_mark(), |composer| {
                    let lines = set(Side::Source, dim, composer.room(), &mut None);
                    composer.rows(lines);
                });
            }
            _ => {
                let lines = set(Side::Target, tone, room, counted);
                self.rows(lines);
            }
        }
        self.page.links = links;
    }

    /// What stands before the second language where it stands under the first.
    fn second_mark(&self) -> Span {
        Span::new(format!("{} ", self.format.beside), Ink::Dim)
    }

    fn items(&mut self, items: &[Item], mark: impl Fn(usize) -> String) {
        let roomy = items.iter().any(|item| item.blocks.len() > 1);
        for (index, item) in items.iter().enumerate() {
            if index > 0 && roomy {
                self.blank();
            }
            self.item(Span::new(mark(index), Ink::Accent), |composer| composer.blocks(&item.blocks));
        }
    }

    /// Code keeps its lines; one that is too long goes on in the next, for nothing of a command may be out of sight.
    fn code(&mut self, code: &str) {
        let tone = Tone { ink: Ink::Code, ..Tone::default() };
        let room = self.room().saturating_sub(2).max(1);
        let bar = Span::new("  ", Ink::Plain);
        self.within(Some(bar.clone()), bar, |composer| {
            for line in code.lines() {
                let line = line.replace('\t', "    ");
                let rich = Rich::plain(line.as_str());
                let lines = inline::lines(&rich, tone, room, composer.format, &mut None);
                composer.rows(lines);
            }
        });
    }

    fn callout(&mut self, level: Callout, blocks: &[Block]) {
        let ink = match level {
            Callout::Note | Callout::Tip => Ink::Accent,
            Callout::Important | Callout::Warning | Callout::Caution => Ink::Warning,
        };
        let name = match level {
            Callout::Note => "page-note",
            Callout::Tip => "page-tip",
            Callout::Important => "page-important",
            Callout::Warning => "page-warning",
            Callout::Caution => "page-caution",
        };
        let bar = Span::new("▌ ", ink);
        self.within(Some(bar.clone()), bar, |composer| {
            let name = composer.format.words.tr(name);
            composer.first_column(&name, Tone { ink, strong: true, ..Tone::default() });
            composer.blocks(blocks);
        });
    }

    /// The columns between the margins.
    fn room(&self) -> usize {
        self.format.width.saturating_sub(self.margin_width()).max(1)
    }

    fn margin_width(&self) -> usize {
        self.margins.iter().map(|margin| wrap::width(&margin.rest.text)).sum()
    }

    /// The widths of the two columns between the margins, where two languages stand side by side.
    fn second_column(&self) -> Option<(usize, usize)> {
        if !self.format.columns || self.format.view != View::Both {
            return None;
        }
        // The columns are halves of the page, so that the line between them is straight at every margin.
        let half = self.format.width.saturating_sub(wrap::width(SEPARATOR)) / 2;
        let right = self.format.width.saturating_sub(wrap::width(SEPARATOR) + half);
        let margin = self.margin_width();
        Some((half.saturating_sub(margin).max(1), right.saturating_sub(margin).max(1)))
    }

    fn rows(&mut self, lines: Vec<Vec<Span>>) {
        for spans in lines {
            self.row(spans);
        }
    }

    /// One line behind the margins.
    fn row(&mut self, spans: Vec<Span>) {
        let mut line: Vec<Span> = self
            .margins
            .iter_mut()
            .map(|margin| margin.first.take().unwrap_or_else(|| margin.rest.clone()))
            .filter(|span| !span.text.is_empty())
            .collect();
        line.extend(spans);
        self.page.lines.push(Line { spans: line, tag: self.tag });
    }

    /// Words of the program itself in the first column; over the whole width where there is only one.
    fn first_column(&mut self, words: &str, tone: Tone) {
        match self.second_column() {
            Some((left, _)) => {
                let lines = self.set_own_words(words, tone, left);
                self.side_by_side(lines, Vec::new(), left);
            }
            None => self.own_words(words, tone),
        }
    }

    /// Two columns, the shorter filled up.
    fn side_by_side(&mut self, main: Vec<Vec<Span>>, second: Vec<Vec<Span>>, left: usize) {
        let margin = " ".repeat(self.margin_width());
        let height = main.len().max(second.len());
        let (mut main, mut second) = (main.into_iter(), second.into_iter());
        for _ in 0..height {
            let mut line = main.next().unwrap_or_default();
            let taken: usize = line.iter().map(|span| wrap::width(&span.text)).sum();
            line.push(Span::new(" ".repeat(left.saturating_sub(taken)), Ink::Plain));
            line.push(Span::new(SEPARATOR, Ink::Dim));
            if let Some(other) = second.next() {
                line.push(Span::new(margin.clone(), Ink::Plain));
                line.extend(other);
            }
            self.row(line);
        }
    }
}

/// The spans with their links counted from `known` on.
fn shift_links(mut spans: Vec<Span>, known: usize) -> Vec<Span> {
    for span in &mut spans {
        span.tone.link = span.tone.link.map(|link| link + known);
    }
    spans
}

/// The spans of a side whose links are not met a second time.
fn without_links(mut spans: Vec<Span>) -> Vec<Span> {
    for span in &mut spans {
        span.tone.link = None;
    }
    spans
}

/// Whether a line holds nothing to read, but perhaps the line between two columns.
fn is_blank(line: &Line) -> bool {
    line.spans.iter().all(|span| span.text.trim().is_empty() || span.text == SEPARATOR)
}
