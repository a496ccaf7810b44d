//! Parses the texts behind placeholders: the sides of translation pairs and the cells of HTML tables.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::article::Text;

use super::placeholder::{Fragment, GUARD, Pieces, Placeholder, Placeholders};
use super::reserved::find;
use super::rich_builder::RichBuilder;
use super::text_builder::TextBuilder;

impl Placeholders<'_> {
    /// Parses what was taken in. To be called once, when all placeholders are known.
    pub(super) fn parse(&mut self) {
        let pieces = self.parse_sides();
        self.pieces = pieces;
        let texts = self.parse_cells();
        self.texts = texts;
    }

    fn parse_sides(&self) -> Pieces {
        let mut pieces = Pieces::default();
        if self.sides.count == 0 {
            return pieces;
        }
        let mut builder = RichBuilder::default();
        pieces.ends.reserve(self.sides.count);
        let mut guarded = false;
        for event in self.sides.parser() {
            match event {
                Event::Start(Tag::Paragraph) => guarded = true,
                Event::End(TagEnd::Paragraph) => {
                    builder.close_all();
                    pieces.ends.push((builder.text.len(), builder.marks.len()));
                }
                Event::Text(CowStr::Borrowed(words)) => {
                    let words = if guarded { words.strip_prefix(GUARD).unwrap_or(words) } else { words };
                    guarded = false;
                    self.one_sided(words, &mut builder);
                }
                Event::Code(code) if find(&code).is_some() => builder.code(&self.raw(&code)),
                event => builder.event(&event),
            }
        }
        pieces.text = builder.text;
        pieces.marks = builder.marks;
        pieces
    }

    /// Writes words of one side of a pair; its only placeholders are images and fixed words.
    fn one_sided(&self, words: &str, out: &mut RichBuilder) {
        self.each(words, |part| match part {
            Fragment::Words(words) => out.push(words),
            Fragment::Placeholder(Placeholder::Image(image), _) => out.image(image.clone()),
            Fragment::Placeholder(Placeholder::Words(words), _) => out.push_decoded(words),
            Fragment::Placeholder(..) => {}
        });
    }

    fn parse_cells(&self) -> Vec<Text> {
        let mut texts = Vec::with_capacity(self.cells.count);
        if self.cells.count == 0 {
            return texts;
        }
        let mut builder = TextBuilder::default();
        for event in self.cells.parser() {
            match event {
                Event::Start(Tag::Paragraph) => builder.begin(self.paired()),
                Event::End(TagEnd::Paragraph) => texts.push(builder.finish(0)),
                event => builder.event(&event, self),
            }
        }
        texts
    }
}
