//! Footnotes: a reference is a raised number, and the note follows the block that refers to it, so that a step keeps it.

use std::collections::HashMap;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::article::{Block, Callout, Text};

use super::body::{Body, Part};
use super::include::Reader;
use super::preprocess::Preprocessed;

/// The footnotes of a text.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// The blocks of each, by its label.
    notes: HashMap<String, Vec<Block>>,
    /// The labels in the order in which they are first referred to: the first has the number 1.
    numbers: Vec<String>,
    /// The numbers that the text being read refers to.
    referred: Vec<usize>,
}

/// Reads the definitions of a text, which may follow their references.
pub(super) fn definitions(preprocessed: &Preprocessed<'_>, options: Options, reader: &mut Reader<'_>) -> Footnotes {
    let mut footnotes = Footnotes::default();
    if !options.contains(Options::ENABLE_FOOTNOTES) {
        return footnotes;
    }
    let events = Parser::new_ext(&preprocessed.text, options).into_offset_iter().peekable();
    let depth = reader.depth();
    let mut body = Body::new(preprocessed, reader, events, None, Footnotes::default());
    while let Some((event, _)) = body.next() {
        if let Event::Start(Tag::FootnoteDefinition(label)) = event {
            let blocks = body.blocks(depth + 1);
            footnotes.notes.entry(label.to_string()).or_insert(blocks);
        }
    }
    footnotes
}

impl Footnotes {
    /// The raised number of a footnote that the text being read refers to.
    pub(super) fn refer(&mut self, label: &str) -> String {
        let number = self.numbers.iter().position(|own| own == label).unwrap_or_else(|| {
            self.numbers.push(label.to_owned());
            self.numbers.len() - 1
        });
        self.referred.push(number);
        raised(number + 1)
    }

    /// The notes that the text just read refers to.
    pub(super) fn take(&mut self) -> Vec<Part> {
        let referred = std::mem::take(&mut self.referred);
        let note = |number: usize| {
            let blocks = self.notes.get(&self.numbers[number])?.clone();
            let title = Some(Text::plain(raised(number + 1)));
            Some(Part::Block(Block::Callout { level: Callout::Note, title, blocks }))
        };
        referred.into_iter().filter_map(note).collect()
    }
}

fn raised(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = |c: char| c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize]);
    number.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::told;

    #[test]
    fn a_note_follows_the_step_that_refers_to_it() {
        let text = "1. Oil it.[^oil]\n2. Wait.\n\nText.[^2]\n\n[^oil]: Use little.\n[^2]: See above.";
        assert_eq!(
            told(text),
            ["1.[p(Oil it.¹) note:¹(p(Use little.))|p(Wait.)]", "p(Text.²)", "note:²(p(See above.))"]
        );
        assert_eq!(told("No note.[^x]"), ["p(No note.[^x])"]);
    }
}
