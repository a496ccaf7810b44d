//! Blocks as text to be pasted elsewhere: no marks of the screen, nothing broken.

use super::View;
use super::blocks::{filled, name_of};
use super::inline::image_words;
use crate::article::{Block, ListItem, MarkKind, Rich, Text};
use crate::i18n::Catalog;

/// The blocks in one language, without styles, bullets and bars.
#[must_use]
pub fn plain(blocks: &[Block], view: View, words: &Catalog) -> String {
    written(blocks, view, words, false)
}

/// The same as markdown: code in fences, lists with marks, labels bold.
#[must_use]
pub fn markdown(blocks: &[Block], view: View, words: &Catalog) -> String {
    written(blocks, view, words, true)
}

fn written(blocks: &[Block], view: View, words: &Catalog, markdown: bool) -> String {
    let writer = Writer { source: view == View::Source, words, markdown };
    let mut lines = Vec::new();
    writer.blocks(blocks, &mut lines);
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

struct Writer<'a> {
    source: bool,
    markdown: bool,
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
                Some(command) => self.code(command, "", out),
                None => out.push(self.text(text)),
            },
            Block::Heading { title, .. } => out.push(self.text(title)),
            Block::Steps { start, items } => {
                for (index, item) in items.iter().enumerate() {
                    self.item(item, &format!("{}. ", start.saturating_add(index as u64)), out);
                }
            }
            Block::List(items) => {
                items.iter().for_each(|item| self.item(item, if self.markdown { "- " } else { "" }, out));
            }
            Block::Code { text, language } => self.code(text, language.as_deref().unwrap_or_default(), out),
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
                for option in filled(options) {
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

    fn item(&self, item: &ListItem, mark: &str, out: &mut Vec<String>) {
        let first = out.len();
        self.blocks(&item.blocks, out);
        if self.markdown {
            let indent = " ".repeat(mark.len());
            out[first..]
                .iter_mut()
                .skip(1)
                .filter(|line| !line.is_empty())
                .for_each(|line| line.insert_str(0, &indent));
        }
        if let Some(line) = out.get_mut(first) {
            line.insert_str(0, mark);
        }
    }

    /// Code; as markdown within a fence that is longer than any in it.
    fn code(&self, text: &str, language: &str, out: &mut Vec<String>) {
        let ticks = text.lines().map(|line| line.trim_start().chars().take_while(|c| *c == '`').count()).max();
        let fence = "`".repeat(ticks.unwrap_or(0).max(2) + 1);
        out.extend(self.markdown.then(|| format!("{fence}{language}")));
        out.extend(text.lines().map(ToOwned::to_owned));
        out.extend(self.markdown.then_some(fence));
    }

    fn text(&self, text: &Text) -> String {
        let rich: &Rich = if self.source { text.original() } else { &text.target };
        let mut out = String::with_capacity(rich.text.len());
        let mut at = 0;
        let mut ends: Vec<usize> = Vec::new();
        let close = |up_to: usize, at: &mut usize, out: &mut String, ends: &mut Vec<usize>| {
            while let Some(end) = ends.last().copied().filter(|end| *end <= up_to) {
                out.push_str(&rich.text[*at..end]);
                out.push_str("**");
                *at = end;
                ends.pop();
            }
        };
        for mark in &rich.marks {
            let place = mark.start as usize;
            close(place, &mut at, &mut out, &mut ends);
            out.push_str(&rich.text[at..place]);
            at = place;
            match &mark.kind {
                MarkKind::Image(image) => out.push_str(&image_words(&image.alt, self.words)),
                MarkKind::Strong if self.markdown && ends.is_empty() => {
                    out.push_str("**");
                    ends.push(mark.end as usize);
                }
                _ => {}
            }
        }
        close(rich.text.len(), &mut at, &mut out, &mut ends);
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
        let list = Block::List(vec![ListItem { blocks: vec![Block::Paragraph(Text::plain("one"))] }]);
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
