//! Composing a page line by line, in one language or two.

use std::mem;

use super::inline::Links;
use super::page::{Part, SEPARATOR_WIDTH, width_of};
use super::{Format, Ink, Line, Page, Span, Target, Tone, View, inline, wrap};
use crate::article::{Block, NodeIndex, Rich, Text};
use crate::session::RowId;

/// Deeper nesting is not indented further.
const DEEPEST: usize = 12;
/// Fewer columns than this are too few for words, so that no further margin is taken from them.
const NARROWEST: usize = 12;

/// Lays texts and blocks out in document order.
pub struct Composer<'a> {
    pub(super) format: &'a Format<'a>,
    pub(super) page: Page,
    row: Option<RowId>,
    margins: Vec<Margin>,
    /// The page before, where it was laid out in the same format.
    old: Option<Page>,
    /// Whether running text weighs less.
    faded: bool,
}

/// The margin before the lines of a block.
struct Margin {
    /// Before its first line; taken when that is written.
    first: Option<Span>,
    /// Before the others.
    rest: Span,
}

/// One of the two languages.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Target,
    Source,
}

impl Side {
    pub fn of(self, text: &Text) -> &Rich {
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
        let split = format.width.saturating_sub(SEPARATOR_WIDTH) / 2;
        Self {
            format,
            page: Page { split, ..Page::default() },
            row: None,
            margins: Vec::new(),
            faded: false,
            old: None,
        }
    }

    /// Takes parts over from `old`, a page in the same format over the same articles in memory.
    #[must_use]
    pub fn after(mut self, old: Option<Page>) -> Self {
        self.old = old;
        self
    }

    /// The page.
    #[must_use]
    pub fn finish(mut self) -> Page {
        while self.page.lines.last().is_some_and(is_blank) {
            self.page.lines.pop();
        }
        let count = self.page.lines.len();
        for (_, lines) in &mut self.page.rows {
            lines.end = lines.end.min(count);
        }
        self.page.parts.retain(|part| part.lines.end <= count);
        self.page
    }

    /// Blocks in a row of their own, which `set` lays out where the page before does not have them.
    pub fn part(&mut self, blocks: &[Block], set: impl FnOnce(&mut Self)) {
        let own = (blocks.as_ptr() as usize, blocks.len());
        let (lines, links) = (self.page.lines.len(), self.page.links.len());
        let apart = self.page.lines.last().is_none_or(is_blank);
        if !self.take_over(own, apart) {
            set(self);
        }
        // A line of a row that the cursor can be on changes with it.
        if self.row.is_none() && !blocks.is_empty() {
            let (lines, links) = (lines..self.page.lines.len(), links..self.page.links.len());
            self.page.parts.push(Part { blocks: own, apart, lines, links });
        }
    }

    /// Takes the lines of these blocks from the page before; whether it had them.
    fn take_over(&mut self, blocks: (usize, usize), apart: bool) -> bool {
        if self.row.is_some() || blocks.1 == 0 {
            return false;
        }
        let Some(old) = &mut self.old else { return false };
        let Some(at) = old.parts.iter().position(|part| part.blocks == blocks && part.apart == apart) else {
            return false;
        };
        let part = old.parts.swap_remove(at);
        let (line, link) = (self.page.lines.len(), self.page.links.len());
        let from = old.matches.partition_point(|&own| own < part.lines.start);
        let matches = old.matches[from..].iter().take_while(|&&own| own < part.lines.end);
        self.page.matches.extend(matches.map(|own| own - part.lines.start + line));
        self.page.links.extend(old.links[part.links.clone()].iter().cloned());
        for line in &mut old.lines[part.lines] {
            let mut line = mem::take(line);
            for span in line.main.iter_mut().chain(line.second.iter_mut().flatten()) {
                if let Some(Target::Link(own)) = &mut span.tone.target {
                    *own = *own - part.links.start + link;
                }
            }
            self.page.lines.push(line);
        }
        true
    }

    /// Makes the lines that follow belong to `row`.
    pub fn row(&mut self, row: Option<RowId>) {
        self.row = row;
    }

    /// An empty line, unless the page is empty or one is there already.
    pub fn blank(&mut self) {
        if self.page.lines.last().is_some_and(|line| !is_blank(line)) {
            let second = self.second_column().map(|_| Vec::new());
            // The bar of a callout or a quote runs on.
            let bars = self.margins.iter().rposition(|margin| !margin.rest.text.trim().is_empty());
            let main = self.margins[..bars.map_or(0, |last| last + 1)].iter().map(|margin| margin.rest.clone());
            let main = main.filter(|span| !span.text.is_empty()).collect();
            self.page.lines.push(Line { row: self.row, main, second });
        }
    }

    /// The program's own words, in the first column, broken at its width.
    pub fn words(&mut self, words: &str, ink: Ink) {
        self.own_words(words, Tone { ink, ..Tone::default() });
    }

    /// The program's own words in bold.
    pub fn strong(&mut self, words: &str, ink: Ink) {
        self.own_words(words, Tone { ink, strong: true, ..Tone::default() });
    }

    /// The program's own words about something with a name in each language, side by side.
    pub fn pair(&mut self, main: &str, second: &str, ink: Ink) {
        let Some((left, right)) = self.second_column() else { return self.words(main, ink) };
        let plain = Format { highlights: &super::no_highlights, ..*self.format };
        let tone = Tone { ink, ..Tone::default() };
        let lines = |words: &str, columns| inline::lines(&Rich::plain(words), tone, columns, &plain, &mut None);
        let (main, second) = (lines(main, left), lines(second, right));
        self.side_by_side(main, second);
    }

    /// Whether two languages are side by side.
    #[must_use]
    pub fn has_columns(&self) -> bool {
        self.second_column().is_some()
    }

    fn own_words(&mut self, words: &str, tone: Tone) {
        let plain = Format { highlights: &super::no_highlights, ..*self.format };
        let lines = inline::lines(&Rich::plain(words), tone, self.main_width(), &plain, &mut None);
        self.main_lines(lines);
    }

    /// Pieces of one line, each with its style, with `gap` blanks between them; broken between pieces first.
    pub fn pieces(&mut self, pieces: &[Span], gap: usize) {
        let room = self.main_width();
        let mut line: Vec<Span> = Vec::new();
        for piece in pieces {
            let taken = width_of(&line);
            if taken > 0 && taken + gap + wrap::width(&piece.text) > room {
                self.push(mem::take(&mut line), Some(Vec::new()));
            } else if taken > 0 {
                line.push(Span::new(" ".repeat(gap), Ink::Plain));
            }
            let mut parts = wrap::wrap(&piece.text, room).into_iter().peekable();
            while let Some(part) = parts.next() {
                line.push(Span { text: part.to_owned(), tone: piece.tone });
                if parts.peek().is_some() {
                    self.push(mem::take(&mut line), Some(Vec::new()));
                }
            }
        }
        if !line.is_empty() {
            self.push(line, Some(Vec::new()));
        }
    }

    /// A short word at the right end of the last line's first column, or on a line of its own if that is full.
    pub fn end(&mut self, words: &str, ink: Ink) {
        let width = match self.page.lines.last() {
            Some(Line { second: Some(_), .. }) => self.page.split,
            _ => self.format.width,
        };
        let Some(line) = self.page.lines.last_mut() else { return self.words(words, ink) };
        let free = width.saturating_sub(width_of(&line.main) + wrap::width(words));
        if free == 0 {
            return self.words(words, ink);
        }
        line.main.extend([Span::new(" ".repeat(free), Ink::Plain), Span::new(words, ink)]);
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

    pub(super) fn within(&mut self, first: Option<Span>, rest: Span, write: impl FnOnce(&mut Self)) {
        let room = self.second_column().map_or_else(|| self.room(), |(left, _)| left);
        if room < NARROWEST + wrap::width(&rest.text) || self.margins.len() >= DEEPEST {
            // There is no room for a further margin: the mark is alone above what it marks.
            if let Some(first) = first.filter(|first| !first.text.trim().is_empty()) {
                self.own_words(first.text.trim_end(), first.tone);
            }
            return write(self);
        }
        self.margins.push(Margin { first, rest });
        write(self);
        if let Some(Margin { first: Some(first), .. }) = self.margins.pop() {
            // An item without a line of its own still shows its mark.
            self.push(vec![first], Some(Vec::new()));
        }
    }

    /// Writes with running text that weighs less, if `faded`.
    pub(super) fn faded(&mut self, faded: bool, write: impl FnOnce(&mut Self)) {
        let before = mem::replace(&mut self.faded, faded);
        write(self);
        self.faded = before;
    }

    /// Puts `mark` before the next line, in the innermost margin.
    pub(super) fn mark_next(&mut self, mark: Span) {
        if let Some(margin) = self.margins.last_mut().filter(|margin| margin.first.is_none()) {
            margin.first = Some(mark);
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

    /// Lays out something that exists in two languages, as the view wants it. Only the links of the main side are counted,
    /// so that no link is met twice.
    pub(super) fn bilingual(
        &mut self,
        two: bool,
        tone: Tone,
        set: impl Fn(Side, Tone, usize, &mut Links<'_>) -> Vec<Vec<Span>>,
    ) {
        let mut links = mem::take(&mut self.page.links);
        let counted = &mut Some(&mut links);
        let (room, second) = (self.room(), self.second_column());
        match (self.format.view, second) {
            (View::Source, _) => {
                let lines = set(Side::Source, tone, room, counted);
                self.main_lines(lines);
            }
            (View::Both, Some((left, right))) => {
                let main = set(Side::Target, tone, left, counted);
                let other = if two { set(Side::Source, tone, right, &mut None) } else { Vec::new() };
                self.side_by_side(main, other);
            }
            (View::Both, None) if two => {
                let lines = set(Side::Target, tone, room, counted);
                self.main_lines(lines);
                let dim = Tone { ink: Ink::Dim, ..tone };
                self.item(self.second_mark(), |composer| {
                    let lines = set(Side::Source, dim, composer.room(), &mut None);
                    composer.main_lines(lines);
                });
            }
            _ => {
                let lines = set(Side::Target, tone, room, counted);
                self.main_lines(lines);
            }
        }
        self.page.links = links;
    }

    /// The margin of the second language where it is under the first.
    pub(super) fn second_mark(&self) -> Span {
        Span::new(format!("{} ", self.format.beside), Ink::Dim)
    }

    /// The columns between the margins.
    pub(super) fn room(&self) -> usize {
        self.format.width.saturating_sub(self.margin_width()).max(1)
    }

    /// The columns between the margins of the first column, or of the only one.
    pub(super) fn main_width(&self) -> usize {
        self.second_column().map_or_else(|| self.room(), |(left, _)| left)
    }

    fn margin_width(&self) -> usize {
        self.margins.iter().map(|margin| wrap::width(&margin.rest.text)).sum()
    }

    /// The widths of the two columns between the margins, where two languages are side by side.
    pub(super) fn second_column(&self) -> Option<(usize, usize)> {
        if !self.format.columns || self.format.view != View::Both {
            return None;
        }
        // The columns are halves of the page, so that the rule between them is straight at every margin.
        let left = self.page.split;
        let right = self.format.width.saturating_sub(SEPARATOR_WIDTH + left);
        let margin = self.margin_width();
        Some((left.saturating_sub(margin).max(1), right.saturating_sub(margin).max(1)))
    }

    /// Lines of the first column, or of the only one.
    pub(super) fn main_lines(&mut self, lines: Vec<Vec<Span>>) {
        for spans in lines {
            self.push(spans, Some(Vec::new()));
        }
    }

    /// Lines over the whole width, also where two languages are side by side.
    pub(super) fn whole_lines(&mut self, lines: Vec<Vec<Span>>) {
        for spans in lines {
            self.push(spans, None);
        }
    }

    /// Two columns, the shorter filled up.
    pub(super) fn side_by_side(&mut self, main: Vec<Vec<Span>>, second: Vec<Vec<Span>>) {
        let height = main.len().max(second.len());
        let (mut main, mut second) = (main.into_iter(), second.into_iter());
        for _ in 0..height {
            self.push(main.next().unwrap_or_default(), Some(second.next().unwrap_or_default()));
        }
    }

    fn weighed(&self, mut span: Span) -> Span {
        if self.faded && span.tone.ink == Ink::Plain {
            span.tone.ink = Ink::Dim;
        }
        span
    }

    /// One line behind the margins. `second` is the second column's text, dropped where there is one column only; `None`
    /// is a line over the whole width.
    fn push(&mut self, main: Vec<Span>, second: Option<Vec<Span>>) {
        let margin = " ".repeat(self.margin_width());
        let mut spans: Vec<Span> = self
            .margins
            .iter_mut()
            .map(|margin| margin.first.take().unwrap_or_else(|| margin.rest.clone()))
            .filter(|span| !span.text.is_empty())
            .collect();
        spans.extend(main.into_iter().map(|span| self.weighed(span)));
        let second = second.filter(|_| self.second_column().is_some()).map(|second| {
            let margin = (!second.is_empty() && !margin.is_empty()).then(|| Span::new(margin, Ink::Plain));
            margin.into_iter().chain(second.into_iter().map(|span| self.weighed(span))).collect::<Vec<Span>>()
        });
        let at = self.page.lines.len();
        if let Some(row) = self.row {
            match self.page.rows.last_mut() {
                Some((own, lines)) if *own == row => lines.end = at + 1,
                _ => self.page.rows.push((row, at..at + 1)),
            }
        }
        let line = Line { row: self.row, main: spans, second };
        if line.main.iter().chain(line.second.iter().flatten()).any(|span| span.tone.highlight) {
            self.page.matches.push(at);
        }
        self.page.lines.push(line);
    }
}

/// Whether a line holds nothing to read.
fn is_blank(line: &Line) -> bool {
    line.main.iter().chain(line.second.iter().flatten()).all(|span| span.text.trim_matches([' ', '▌', '│']).is_empty())
}
