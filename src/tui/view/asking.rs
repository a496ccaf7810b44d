//! What a guide asks: which case it is, whether it helped, what to open next.

use super::guide::Setter;
use super::tags::{Tag, cursor_tag};
use crate::article::Block;
use crate::guide::{Item, StepKey};
use crate::layout::{Composer, Ink, Span, Tone, width};
use crate::tui::keymap::{Action, Context};
use crate::tui::model::Model;

/// The answers to "Did this help?", each with its key, in the order of their numbers.
fn answers(model: &Model) -> [String; 4] {
    let sentences = ["guide-answer-yes", "guide-answer-no", "guide-answer-other", "guide-answer-later"];
    let mut number = 0;
    sentences.map(|sentence| {
        number += 1;
        model.say_keys(sentence, &[("key", Context::Guide, Action::Number(number))])
    })
}

/// The number of the answer at a column of a line that holds some.
pub(super) fn answer_at(model: &Model, line: &str, column: usize) -> Option<u8> {
    let answers = answers(model);
    let place = answers.iter().position(|answer| {
        line.find(answer.as_str()).is_some_and(|at| {
            let start = width(&line[..at]);
            (start..start + width(answer)).contains(&column)
        })
    });
    u8::try_from(place? + 1).ok()
}

impl Setter<'_> {
    /// The cases of which the reader is to say which is his.
    pub(super) fn choice(&self, composer: &mut Composer<'_>, key: &StepKey, block: &Block, items: &[Item]) {
        let Block::Choice(options) = block else { return };
        let chosen = self.guide.chosen(key);
        let item = Item::Choice(key.clone());
        let at_cursor = self.at_cursor(&item);
        let place = items.iter().position(|own| *own == item);
        composer.blank();
        composer.words(&self.words.tr("guide-choice"), Ink::Accent);
        for (index, option) in options.iter().enumerate() {
            composer.tag(place.map(|place| Tag::Option(place, index).into()));
            let cursor = if at_cursor && self.screen.option == index { ">" } else { " " };
            let mark = if chosen == Some(index) { "(•)" } else { "( )" };
            let ink = if chosen == Some(index) { Ink::Good } else { Ink::Accent };
            composer.item(Span::new(format!("{cursor}{mark} {} ", self.number(index)), ink), |composer| {
                composer.text(&option.title, Tone { strong: at_cursor, ..Tone::default() });
            });
        }
        composer.blank();
    }

    /// The key that chooses what stands at `index` of a list; a dot where there is none.
    fn number(&self, index: usize) -> String {
        let action = u8::try_from(index + 1).ok().map(Action::Number);
        let key = action.and_then(|action| self.model.keys.first(Context::Guide, action));
        key.unwrap_or("·").to_owned()
    }

    /// Whether it helped.
    pub(super) fn question(&self, composer: &mut Composer<'_>) {
        let items = self.guide.items(self.article);
        if items.len() == 1 {
            let bodies = self.guide.plan().resolutions.get(self.guide.current()).map(|one| one.bodies.as_slice());
            for &body in bodies.unwrap_or_default() {
                self.labels(composer, self.article.blocks_of(body));
            }
        }
        composer.blank();
        composer.tag(Some(Tag::Item(items.len() - 1).into()));
        let at_cursor = self.at_cursor(&Item::Question);
        let mark = Span::new(if at_cursor { "> " } else { "  " }, Ink::Accent);
        composer.item(mark, |composer| {
            let question = self.words.tr("guide-question");
            composer.strong(&question, if at_cursor { Ink::Accent } else { Ink::Dim });
            let answers = answers(self.model).join("   ");
            composer.words(&answers, if at_cursor { Ink::Plain } else { Ink::Dim });
        });
    }

    /// How the guide ended.
    pub(super) fn ended(&self, composer: &mut Composer<'_>, sentence: &str, ink: Ink) {
        composer.blank();
        composer.tag(Some(cursor_tag(self.model, self.screen)));
        let keys = [("back", Context::Guide, Action::Back), ("note", Context::Guide, Action::CopyNote)];
        composer.strong(&self.model.say_keys(sentence, &keys), ink);
    }

    /// What to open next.
    pub(super) fn next(&self, composer: &mut Composer<'_>, sentence: &str) {
        composer.blank();
        composer.strong(&self.words.tr(sentence), Ink::Accent);
        for (index, address) in self.screen.next.iter().enumerate() {
            composer.tag(Some(Tag::Next(index).into()));
            let selected = self.screen.next_selected == index;
            let cursor = if selected { ">" } else { " " };
            let number = self.number(index);
            let title = self.model.library.article(address.entry).title_of(address.node);
            composer.item(Span::new(format!("{cursor} {number} "), Ink::Accent), |composer| {
                composer.text(title, Tone { strong: selected, ..Tone::default() });
            });
        }
    }
}
