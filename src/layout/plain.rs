//! Blocks as text to be pasted elsewhere.

use super::{Composer, Format, View};
use crate::article::Block;
use crate::i18n::Catalog;

/// Wider than any line that is pasted, so that nothing is broken.
const WIDE: usize = 100_000;

/// The blocks in one language, without styles and unbroken.
#[must_use]
pub fn plain(blocks: &[Block], view: View, words: &Catalog) -> String {
    let format = Format { width: WIDE, view, columns: false, lights: &|_| Vec::new(), beside: "", words };
    let mut composer = Composer::new(&format);
    composer.blocks(blocks);
    composer.finish().text()
}

/// The commands that stand in the blocks, as the original has them.
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
    use crate::article::{Item, Locale, Mark, MarkKind, Rich, Text};

    #[test]
    fn a_step_is_pasted_in_one_language_and_unbroken() {
        let long = "woord ".repeat(100);
        let both = Text { source: Some(std::sync::Arc::new(Rich::plain("Click it"))), ..Text::plain(long.trim()) };
        let list = Block::List(vec![Item { blocks: vec![Block::Paragraph(Text::plain("one"))] }]);
        let blocks = [Block::Paragraph(both), list];
        let words = Catalog::new(&Locale::parse("en").expect("en"));
        assert_eq!(plain(&blocks, View::Target, &words), format!("{}\n\n• one\n", long.trim()));
        assert_eq!(plain(&blocks, View::Source, &words), "Click it\n\n• one\n");
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
