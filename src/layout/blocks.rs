//! Blocks of an article on a page.

use super::compose::Composer;
use super::page::Target;
use super::{Format, Ink, Page, Span, Tone, View, inline, table};
use crate::article::{Block, Callout, ChoiceOption, Image, ListItem, Mark, MarkKind, Rich, Table, Text};
use crate::i18n::MessageId;

/// Before the rest of a line of code that was broken.
const CONTINUED: &str = "↪ ";

/// The options of a choice that say something: a reader of the text misses nothing in the others. All where none does.
pub(super) fn filled(options: &[ChoiceOption]) -> impl Iterator<Item = &ChoiceOption> {
    let empty = options.iter().all(|option| option.blocks.is_empty());
    options.iter().filter(move |option| empty || !option.blocks.is_empty())
}

impl Composer<'_> {
    /// Blocks, with the original's where those could not be paired block by block.
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
                self.original(original);
            }
        }
    }

    /// Blocks in the second language, under what is in the first, or in their own column.
    pub fn original(&mut self, original: &[Block]) {
        match (self.format.view, self.second_column()) {
            (View::Both, Some((left, right))) => self.beside(&[], original, left, right),
            _ => {
                let mark = self.second_mark();
                self.item(mark, |composer| composer.blocks(original));
            }
        }
    }

    /// Two lists of blocks of different shapes side by side, each laid out by itself.
    fn beside(&mut self, blocks: &[Block], original: &[Block], left: usize, right: usize) {
        let set = |blocks: &[Block], width: usize| -> Page {
            let format = Format { view: View::Target, columns: false, width, ..*self.format };
            let mut composer = Composer::new(&format);
            composer.blocks(blocks);
            composer.finish()
        };
        let (main, second) = (set(blocks, left), set(original, right));
        let known = self.page.links.len();
        self.page.links.extend(main.links);
        let main = main.lines.into_iter().map(|line| with_links(line.main, |link| Some(link + known))).collect();
        let second = second.lines.into_iter().map(|line| with_links(line.main, |_| None)).collect();
        self.side_by_side(main, second);
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
            Block::Callout { level, title, blocks } => self.callout(*level, title.as_ref(), blocks),
            Block::Table(table) => self.table(table),
            Block::Choice(options) => {
                for option in filled(options) {
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
        let plain = Format { highlights: &super::no_highlights, ..*self.format };
        let room = self.main_width();
        let tone = Tone { ink: Ink::Dim, ..Tone::default() };
        let lines = inline::lines(&rich, tone, room, &plain, &mut Some(&mut self.page.links));
        self.main_lines(lines);
    }

    /// A paragraph. One that is a command is laid out as code, for it is there to be copied.
    fn paragraph(&mut self, text: &Text) {
        match text.original().command() {
            Some(command) => self.code(command),
            None => self.text(text, Tone::default()),
        }
    }

    fn table(&mut self, table: &Table) {
        let format = self.format;
        let two = table.header.iter().chain(table.rows.iter().flatten()).any(|text| text.source.is_some());
        self.bilingual(two, Tone::default(), |side, tone, columns, links| {
            table::lines(table, |text| side.of(text), tone, columns, format, links)
        });
    }

    fn items(&mut self, items: &[ListItem], mark: impl Fn(usize) -> String) {
        let roomy = items.iter().any(|item| item.blocks.len() > 1);
        for (index, item) in items.iter().enumerate() {
            if index > 0 && roomy {
                self.blank();
            }
            self.item(Span::new(mark(index), Ink::Accent), |composer| composer.blocks(&item.blocks));
        }
    }

    /// Code keeps its lines over the whole width. One that is too long continues in the next, behind a mark, for nothing of
    /// a command may be out of sight.
    fn code(&mut self, code: &str) {
        let tone = Tone { ink: Ink::Code, ..Tone::default() };
        let room = if self.format.breaks_code { self.room().saturating_sub(2).max(1) } else { usize::MAX };
        let bar = Span::new("  ", Ink::Plain);
        self.within(Some(bar.clone()), bar, |composer| {
            for line in code.lines() {
                let line = line.replace('\t', "    ");
                let lines = inline::lines(&Rich::plain(line.as_str()), tone, room, composer.format, &mut None);
                for (index, line) in lines.into_iter().enumerate() {
                    if index > 0 {
                        composer.mark_next(Span::new(CONTINUED, Ink::Dim));
                    }
                    composer.whole_lines(vec![line]);
                }
            }
        });
    }

    fn callout(&mut self, level: Callout, title: Option<&Text>, blocks: &[Block]) {
        let ink = match level {
            Callout::Note | Callout::Tip => Ink::Accent,
            Callout::Important | Callout::Warning | Callout::Caution => Ink::Warning,
        };
        let bar = Span::new("▌ ", ink);
        self.within(Some(bar.clone()), bar, |composer| {
            let name = composer.format.words.tr(name_of(level));
            composer.strong(&name, ink);
            if let Some(title) = title {
                composer.text(title, Tone { strong: true, ..Tone::default() });
            }
            composer.blocks(blocks);
        });
    }
}

/// The message that names a callout.
pub(super) fn name_of(level: Callout) -> MessageId {
    match level {
        Callout::Note => MessageId::PageNote,
        Callout::Tip => MessageId::PageTip,
        Callout::Important => MessageId::PageImportant,
        Callout::Warning => MessageId::PageWarning,
        Callout::Caution => MessageId::PageCaution,
    }
}

/// The spans with their links counted anew.
fn with_links(mut spans: Vec<Span>, number: impl Fn(usize) -> Option<usize>) -> Vec<Span> {
    for span in &mut spans {
        if let Some(Target::Link(link)) = span.tone.target {
            span.tone.target = number(link).map(Target::Link);
        }
    }
    spans
}
