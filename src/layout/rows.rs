//! The rows of a view on a page: for a screen with boxes and a cursor, or for reading line by line.

use super::{Composer, Format, Ink, Page, Span, Target, Tone, View, width};
use crate::article::Text;
use crate::config::keymap::Action;
use crate::guide::{Outcome, StepState};
use crate::i18n::MessageId;
use crate::session::{Content, Doubt, Row, RowId, StepRow, pair};

/// How rows are shown.
#[derive(Clone, Copy)]
pub struct RowStyle<'a> {
    /// The row under the cursor.
    pub cursor: Option<RowId>,
    /// Whether steps and options have boxes, as on a screen; else numbers, to be read line by line.
    pub boxes: bool,
    /// The name of the key for an action.
    pub key: &'a dyn Fn(Action) -> String,
    /// A time of day, from seconds since the epoch.
    pub time: &'a dyn Fn(i64) -> String,
    /// A day, from seconds since the epoch.
    pub day: &'a dyn Fn(i64) -> String,
}

/// The mark of the row under the cursor.
const BAR: &str = "▌";

/// The page of some rows.
#[must_use]
pub fn page<'r>(rows: impl IntoIterator<Item = &'r Row<'r>>, format: &Format<'_>, style: &RowStyle<'_>) -> Page {
    page_after(None, rows, format, style)
}

/// The same, with what can be taken over from `old`: a page in the same format, whose articles are the same in memory.
#[must_use]
pub fn page_after<'r>(
    old: Option<Page>,
    rows: impl IntoIterator<Item = &'r Row<'r>>,
    format: &Format<'_>,
    style: &RowStyle<'_>,
) -> Page {
    let mut composer = Composer::new(format).after(old);
    let mut last: Option<&Content<'_>> = None;
    for row in rows {
        if last.is_some_and(|last| is_apart(last, &row.content)) {
            composer.row(None);
            composer.blank();
        }
        composer.row(row.id);
        Setter { format, style, row: row.id }.set(&mut composer, &row.content);
        last = Some(&row.content);
    }
    composer.row(None);
    composer.finish()
}

/// Whether an empty line separates two rows.
fn is_apart(above: &Content<'_>, below: &Content<'_>) -> bool {
    use Content::{About, Choose, Next, NextTitle, Option, Resolution, Title, Tried};
    !matches!(
        (above, below),
        (Title(..), About { .. })
            | (Tried { .. }, Tried { .. } | Resolution { .. })
            | (Choose | Option { .. }, Option { .. })
            | (NextTitle { .. } | Next { .. }, Next { .. })
    )
}

struct Setter<'a> {
    format: &'a Format<'a>,
    style: &'a RowStyle<'a>,
    row: Option<RowId>,
}

impl Setter<'_> {
    fn set(&self, composer: &mut Composer<'_>, content: &Content<'_>) {
        match content {
            Content::Title(node, title) => {
                composer.begins(*node);
                composer.text(title, Tone { ink: Ink::Title, strong: true, ..Tone::default() });
            }
            Content::About { roles, date, machine } => self.about(composer, roles, *date, *machine),
            Content::Heading(node, title) => {
                composer.begins(Some(*node));
                composer.text(title, Tone { ink: Ink::Title, strong: true, ..Tone::default() });
            }
            Content::Blocks(blocks) => composer.part(blocks, |composer| composer.blocks(blocks)),
            Content::Unpaired(blocks, original) => {
                composer.part(blocks, |composer| composer.body(blocks, original));
            }
            Content::Original(original) if self.format.view != View::Target => {
                composer.part(original, |composer| composer.original(original));
            }
            Content::Original(_) => {}
            Content::EarlierRemark(at, text) => {
                let day = (self.style.day)(*at);
                let said = self.say(MessageId::GuideEarlier, &[("day", &day), ("text", text)]);
                composer.item(Span::new("✎ ", Ink::Dim), |composer| composer.words(&said, Ink::Dim));
            }
            Content::Tried { title, reason, applied } => {
                let said = self
                    .say(if *applied { MessageId::GuideTried } else { MessageId::GuidePassed }, &[("title", title)]);
                let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
                composer.words(&format!("{said}{reason}"), Ink::Dim);
            }
            Content::Resolution { number, count, title, headings } => {
                headings.iter().for_each(|&node| composer.begins(Some(node)));
                let gaps = [("number", (*number).into()), ("count", (*count).into())];
                let which = self.format.words.tr_with(MessageId::GuideResolution, &gaps);
                match title {
                    Some(title) => {
                        let tone = Tone { ink: Ink::Title, strong: true, ..Tone::default() };
                        composer.item(Span::new(which + "  ", Ink::Accent), |composer| composer.text(title, tone));
                    }
                    None => composer.words(&which, Ink::Accent),
                }
            }
            Content::Choose => composer.words(&self.say(MessageId::GuideChoice, &[]), Ink::Accent),
            Content::Option { index, title, chosen } => self.option(composer, *index, title, *chosen),
            Content::Step(step) => self.step(composer, step),
            Content::Labels(labels) => self.labels(composer, labels),
            Content::Remark(text) => {
                composer.item(Span::new("✎ ", Ink::Dim), |composer| composer.words(text, Ink::Plain));
            }
            Content::Question => self.question(composer),
            Content::Ended(outcome) => self.ended(composer, *outcome),
            Content::NextTitle { overview } => {
                let sentence = if *overview { MessageId::GuideSymptoms } else { MessageId::GuideTryNext };
                composer.strong(&self.say(sentence, &[]), Ink::Accent);
            }
            Content::Next { index, title, article } => self.next(composer, *index, title, *article),
        }
    }

    fn say(&self, id: MessageId, gaps: &[(&str, &str)]) -> String {
        let gaps: Vec<_> = gaps.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.format.words.tr_with(id, &gaps)
    }

    /// An item behind its mark. A bar is beside all lines of the row under the cursor.
    fn item(&self, composer: &mut Composer<'_>, mark: Span, write: impl FnOnce(&mut Composer<'_>)) {
        if !(self.style.boxes && self.at_cursor()) {
            return composer.item(mark, write);
        }
        let blanks = " ".repeat(width(&mark.text).saturating_sub(width(BAR)));
        let tone = Tone { ink: Ink::Accent, strong: true, ..Tone::default() };
        let rest = Span { text: format!("{BAR}{blanks}"), tone };
        composer.within(Some(mark), rest, write);
    }

    fn at_cursor(&self) -> bool {
        self.row.is_some() && self.row == self.style.cursor
    }

    /// A name in the languages of the view.
    fn name(&self, text: &Text) -> String {
        match self.format.view {
            View::Both => pair(text.text(), text.source_text()),
            View::Target => text.text().to_owned(),
            View::Source => text.original().text.to_string(),
        }
    }

    /// Roles, date and machine translation on one quiet line.
    fn about(&self, composer: &mut Composer<'_>, roles: &[Text], date: Option<&str>, machine: bool) {
        let who = |name: &dyn Fn(&Text) -> String| {
            let names: Vec<String> = roles.iter().map(name).collect();
            (!names.is_empty()).then(|| self.say(MessageId::GuideRoles, &[("roles", &names.join(", "))]))
        };
        let date = date.map(|date| self.say(MessageId::GuideDate, &[("date", &self.format.words.date(date))]));
        let machine = machine.then(|| self.say(MessageId::GuideMachine, &[]));
        let line = |who: Option<String>| {
            who.into_iter().chain(date.clone()).chain(machine.clone()).collect::<Vec<_>>().join(" · ")
        };
        if composer.has_columns() && roles.iter().any(|role| role.source.is_some()) {
            let source = who(&|role| role.original().text.to_string()).unwrap_or_default();
            composer.pair(&line(who(&|role| role.text().to_owned())), &source, Ink::Dim);
        } else {
            composer.words(&line(who(&|role| self.name(role))), Ink::Dim);
        }
    }

    /// The key that chooses what is at `index` of a list; a dot where there is none.
    fn number(&self, index: usize) -> String {
        match u8::try_from(index + 1) {
            Ok(number @ 1..=9) => (self.style.key)(Action::Number(number)),
            _ if self.style.boxes => "·".to_owned(),
            _ => (index + 1).to_string(),
        }
    }

    fn option(&self, composer: &mut Composer<'_>, index: usize, title: &Text, chosen: bool) {
        let at_cursor = self.at_cursor();
        let (ink, strong) = (if chosen { Ink::Good } else { Ink::Accent }, self.style.boxes && at_cursor);
        let mark = if self.style.boxes {
            let cursor = if at_cursor { BAR } else { " " };
            let mark = if chosen { "(•)" } else { "( )" };
            format!("{cursor}{mark} {} ", self.number(index))
        } else {
            format!("{}. ", self.number(index))
        };
        self.item(composer, Span::new(mark, ink), |composer| composer.text(title, Tone { strong, ..Tone::default() }));
    }

    fn step(&self, composer: &mut Composer<'_>, step: &StepRow<'_>) {
        let at_cursor = self.at_cursor();
        if !self.style.boxes && at_cursor {
            let gaps = [("done", step.of.0.into()), ("steps", step.of.1.into())];
            composer.words(&self.format.words.tr_with(MessageId::Progress, &gaps), Ink::Dim);
        }
        self.item(composer, self.box_of(step), |composer| {
            // What is done weighs less; names of buttons and code keep their colours.
            let is_done = self.style.boxes && step.state != StepState::Open;
            composer.faded(is_done, |composer| composer.blocks(&step.blocks));
            if self.style.boxes {
                self.state(composer, &step.state);
            }
            if !self.style.boxes || at_cursor {
                self.labels(composer, &step.labels);
            }
            if !step.doubts.is_empty() && self.format.view != View::Source {
                composer.words(&self.doubt(step.doubts), Ink::Warning);
            }
            if step.new {
                composer.words(&self.say(MessageId::GuideNew, &[]), Ink::Accent);
            }
        });
    }

    fn box_of(&self, step: &StepRow<'_>) -> Span {
        if !self.style.boxes {
            return Span::new(format!("{}. ", step.number), Ink::Accent);
        }
        let (mark, ink) = match step.state {
            StepState::Open => ("[ ]", Ink::Accent),
            StepState::Done(_) => ("[x]", Ink::Good),
            StepState::Skipped(_) => ("[-]", Ink::Dim),
        };
        let cursor = if self.at_cursor() { BAR } else { " " };
        let tone = Tone { ink, strong: self.at_cursor(), ..Tone::default() };
        Span { text: format!("{cursor}{mark} {} ", step.number), tone }
    }

    fn state(&self, composer: &mut Composer<'_>, state: &StepState) {
        match state {
            StepState::Open => {}
            StepState::Done(at) => composer.end(&(self.style.time)(*at), Ink::Good),
            StepState::Skipped(reason) if reason.is_empty() => {
                composer.end(&self.say(MessageId::GuideSkipped, &[]), Ink::Dim)
            }
            StepState::Skipped(reason) => {
                composer.words(&self.say(MessageId::GuideSkippedBecause, &[("reason", reason)]), Ink::Dim);
            }
        }
    }

    /// Names of buttons and fields in both languages.
    fn labels(&self, composer: &mut Composer<'_>, labels: &[String]) {
        if !labels.is_empty() {
            composer.words(&self.say(MessageId::GuideLabels, &[("labels", &labels.join(" · "))]), Ink::Label);
        }
    }

    fn doubt(&self, doubts: &[Doubt]) -> String {
        let why = |doubt: &Doubt| {
            self.format.words.tr(match doubt {
                Doubt::Code => MessageId::DoubtCode,
                Doubt::Link => MessageId::DoubtLink,
                Doubt::Number => MessageId::DoubtNumber,
                Doubt::Labels => MessageId::DoubtLabels,
            })
        };
        let why: Vec<String> = doubts.iter().map(why).collect();
        self.say(MessageId::Doubt, &[("why", &why.join(", "))])
    }

    fn question(&self, composer: &mut Composer<'_>) {
        if !self.style.boxes {
            return composer.words(&self.say(MessageId::GuideQuestion, &[]), Ink::Accent);
        }
        let at_cursor = self.at_cursor();
        let mark = Span::new(format!("{} ", if at_cursor { BAR } else { " " }), Ink::Accent);
        let sentences = [
            MessageId::GuideAnswerYes,
            MessageId::GuideAnswerNo,
            MessageId::GuideAnswerOther,
            MessageId::GuideAnswerLater,
        ];
        let answer = |(number, sentence): (u8, MessageId)| {
            let text = self.say(sentence, &[("key", &(self.style.key)(Action::Number(number)))]);
            let ink = if at_cursor { Ink::Plain } else { Ink::Dim };
            Span { text, tone: Tone { ink, target: Some(Target::Answer(number)), ..Tone::default() } }
        };
        let answers: Vec<Span> = (1..).zip(sentences).map(answer).collect();
        self.item(composer, mark, |composer| {
            composer.strong(&self.say(MessageId::GuideQuestion, &[]), if at_cursor { Ink::Accent } else { Ink::Dim });
            composer.pieces(&answers, 3);
        });
    }

    /// How the guide ended.
    fn ended(&self, composer: &mut Composer<'_>, outcome: Outcome) {
        let (sentence, ink) = match outcome {
            Outcome::Solved => (MessageId::GuideSolved, Ink::Good),
            Outcome::Later | Outcome::Open => (MessageId::GuideLater, Ink::Dim),
            Outcome::NothingLeft => (MessageId::GuideNothingLeft, Ink::Warning),
        };
        let (back, note) = ((self.style.key)(Action::Back), (self.style.key)(Action::CopyNote));
        composer.strong(&self.say(sentence, &[("back", &back), ("note", &note)]), ink);
    }

    /// Something to open next.
    fn next(&self, composer: &mut Composer<'_>, index: usize, title: &Text, article: Option<&Text>) {
        let selected = self.style.boxes && self.at_cursor();
        let mark = match (self.style.boxes, selected) {
            (true, true) => format!("{BAR} {} ", self.number(index)),
            (true, false) => format!("  {} ", self.number(index)),
            (false, _) => format!("{}. ", self.number(index)),
        };
        self.item(composer, Span::new(mark, Ink::Accent), |composer| {
            composer.text(title, Tone { strong: selected, ..Tone::default() });
            if let Some(article) = article {
                composer.text(article, Tone { ink: Ink::Dim, ..Tone::default() });
            }
        });
    }
}
