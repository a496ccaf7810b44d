//! Blocks as text to be pasted elsewhere: no marks of the screen, nothing broken.

use super::View;
use super::blocks::name_of;
use super::inline::image_words;
use crate::article::{Block, Item, MarkKind, Rich, Text};
use crate::i18n::Catalog;

/// The blocks in one language, without styles, bullets and bars.
#[must_use]
pub fn plain(blocks: &[Block], view: View, words: &Catalog) -> String {
    let writer = Writer { source: view == View::Source, words };
    let mut lines = Vec::new();
    writer.blocks(blocks, &mut lines);
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

struct Writer<'a> {
    source: bool,
    words: &'a Catalog,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block], out: &mut Vec<String>) {
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 {
                out.push(String::new());
            }
            self.block(block, out);
        }
    }

    fn block(&self, block: &Block, out: &mut Vec<String>) {
        match block {
            Block::Paragraph(text) => match text.original().command() {
                Some(command) => out.extend(command.lines().map(ToOwned::to_owned)),
                None => out.push(self.text(text)),
            },
            Block::Heading { title, .. } => out.push(self.text(title)),
            Block::Steps { start, items } => {
                for (index, item) in items.iter().enumerate() {
                    self.item(item, &format!("{}. ", start.saturating_add(index as u64)), out);
                }
            }
            Block::List(items) => items.iter().for_each(|item| self.item(item, "", out)),
            Block::Code { text, .. } => out.extend(text.lines().map(ToOwned::to_owned)),
            Block::Callout { level, title, blocks } => {
                let name = self.words.tr(name_of(*level));
                let mut inner: Vec<String> = title.iter().map(|title| self.text(title)).collect();
                self.blocks(blocks, &mut inner);
                let first = if inner.is_empty() { String::new() } else { inner.remove(0) };
                out.push(format!("{name}: {first}"));
                out.extend(inner);
            }
            Block::Quote(blocks) => self.blocks(blocks, out),
            Block::Choice(options) => {
                for option in options {
                    out.push(format!("{}:", self.text(&option.title)));
                    self.blocks(&option.blocks, out);
                }
            }
            Block::Table(table) => {
                for row in std::iter::once(&table.header).chain(&table.rows).filter(|row| !row.is_empty()) {
                    out.push(row.iter().map(|cell| self.text(cell)).collect::<Vec<_>>().join("\t"));
                }
            }
            Block::Image(image) => out.push(image_words(&image.alt, self.words)),
        }
    }

    fn item(&self, item: &Item, mark: &str, out: &mut Vec<String>) {
        let first = out.len();
        self.blocks(&item.blocks, out);
        if let Some(line) = out.get_mut(first) {
            line.insert_str(0, mark);
        }
    }

    fn text(&self, text: &Text) -> String {
        let rich: &Rich = if self.source { text.original() } else { &text.target };
        let mut out = String::with_capacity(rich.text.len());
        let mut at = 0;
        for mark in &rich.marks {
            if let MarkKind::Image(image) = &mark.kind {
                let place = mark.start as usize;
                out.push_str(&rich.text[at..place]);
                out.push_str(&image_words(&image.alt, self.words));
                at = place;
            }
        }
        out + &rich.text[at..]
    }
}

/// The commands in the blocks, as the original has them.
#[must_use]
pub fn commands(blocks: &[Block]) -> Vec<&str> {
    let mut commands = Vec::new();
    for block in blocks {
        block.walk(&mut |block| match block {
            Block::Code { text, .. } => commands.push(&**text),
            Block::Paragraph(text) => commands.extend(text.original().command()),
            _ => {}
        });
    }
    commands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Callout, Locale, Mark};

    #[test]
    fn a_step_is_pasted_in_one_language_unbroken_and_without_marks() {
        let long = "woord ".repeat(100);
        let both = Text { source: Some(std::sync::Arc::new(Rich::plain("Click it"))), ..Text::plain(long.trim()) };
        let list = Block::List(vec![Item { blocks: vec![Block::Paragraph(Text::plain("one"))] }]);
        let note =
            Block::Callout { level: Callout::Note, title: None, blocks: vec![Block::Paragraph(Text::plain("two"))] };
        let blocks = [Block::Paragraph(both), list, note];
        let words = Catalog::new(&Locale::parse("en").expect("en"));
        assert_eq!(plain(&blocks, View::Target, &words), format!("{}\n\none\n\nNote: two\n", long.trim()));
        assert_eq!(plain(&blocks, View::Source, &words), "Click it\n\none\n\nNote: two\n");
    }

    #[test]
    fn commands_come_from_the_original() {
        let command = "Get-Thing -Name x";
        let end = u32::try_from(command.len()).expect("short");
        let bold = Rich { text: command.into(), marks: [Mark { start: 0, end, kind: MarkKind::Strong }].into() };
        let text = Text {
            target: Rich::plain("Krijg-Ding -Naam x"),
            source: Some(std::sync::Arc::new(bold)),
            ..Text::default()
        };
        let blocks = [
            Block::Paragraph(Text::plain("Run this:")),
            Block::Paragraph(text),
            Block::Code { language: None, text: "az login".into() },
        ];
        assert_eq!(commands(&blocks), [command, "az login"]);
    }
}
