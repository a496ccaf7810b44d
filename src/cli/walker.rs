//! A walk in plain text: a guide as numbered lines and prompts, for screen readers, dumb terminals and scripts.
//!
//! Everything is printed once, in order, and nothing is taken back from the screen. Answers are lines of standard input.
//! The session and the journal are those of the screen.

use std::io::{self, BufRead, StdinLock, Write as _};

use super::output::tell;
use super::times::day_and_time;
use super::walk_page::Printer;
use super::{CliError, FOUND, LATER, NOTHING, Output, Settings, times};
use crate::article::clean_line;
use crate::guide::{Answer, Item, Outcome, StepState};
use crate::i18n::MessageId;
use crate::journal::{Ids, Journal};
use crate::library::{Address, Library};
use crate::session::{
    NoteStyle, Notice, Query, Session, SessionCommand, SessionEffect, Walk, WalkId, World, agent_note,
};

/// How a guide ended.
pub(super) enum Ended {
    /// With this exit code.
    With(u8),
    /// With nothing left to try in it.
    NothingLeft,
    /// It only lists the symptoms below it, of which one is walked.
    Overview,
}

pub(super) struct Walker<'a, 'o, I> {
    pub library: &'a Library,
    pub settings: &'a Settings,
    pub session: Session,
    journal: Journal,
    /// Whether the reader knows that nothing can be saved.
    told: bool,
    printer: Printer,
    /// What the walk was searched for with, and what was found.
    pub query: Option<Query>,
    pub hits: Vec<Address>,
    input: I,
    out: &'o mut Output,
}

impl<'a, 'o> Walker<'a, 'o, StdinLock<'static>> {
    pub fn new(library: &'a Library, settings: &'a Settings, out: &'o mut Output) -> Self {
        let mut walker = Self {
            library,
            settings,
            session: Session::new(Ids::of_this_run()),
            journal: Journal::at(settings.state.clone()),
            told: false,
            printer: Printer::default(),
            query: None,
            hits: Vec::new(),
            input: io::stdin().lock(),
            out,
        };
        walker.remember();
        walker
    }
}

impl<I: BufRead> Walker<'_, '_, I> {
    /// Reads the journal. If nothing can be saved, that is said once, and the guide goes on.
    fn remember(&mut self) {
        match self.journal.read() {
            Ok(contents) => self.session.remember(contents.history),
            Err(error) => self.not_saved(&error.tr(&self.settings.words)),
        }
    }

    fn not_saved(&mut self, reason: &str) {
        if !std::mem::replace(&mut self.told, true) {
            tell(&self.settings.words.tr_with(MessageId::StatusNotKept, &[("reason", reason.into())]));
        }
    }

    /// Applies a command to the session; the guide that it opened, if it did.
    pub fn apply(&mut self, command: SessionCommand) -> Result<Option<WalkId>, CliError> {
        let now = jiff::Timestamp::now().as_second();
        let world = World { library: self.library, now, hits: &self.hits, query: self.query.as_ref() };
        let mut shown = None;
        for effect in self.session.apply(command, &world) {
            match effect {
                SessionEffect::Record(record) => {
                    if let Err(error) = self.journal.append(&record) {
                        self.not_saved(&error.tr(&self.settings.words));
                    }
                }
                SessionEffect::Show(id) => shown = Some(id),
                SessionEffect::Tell(notice) => self.tell(&notice)?,
                SessionEffect::Leave(_) | SessionEffect::Forget(_) => {}
            }
        }
        Ok(shown)
    }

    fn tell(&mut self, notice: &Notice) -> Result<(), CliError> {
        match notice {
            Notice::Resumed { at, new, gone } => {
                let when = day_and_time(*at);
                let sentence = if new + gone > 0 { MessageId::StatusResumedChanged } else { MessageId::WalkResumed };
                let gaps = [("when", (&when).into()), ("new", (*new).into()), ("gone", (*gone).into())];
                let said = self.settings.words.tr_with(sentence, &gaps);
                self.say(&said)
            }
            Notice::Undone => self.say_word(MessageId::WalkUndone),
            Notice::NothingToUndo => self.say_word(MessageId::WalkNothingToUndo),
            // The rest is seen from what is printed next.
            _ => Ok(()),
        }
    }

    /// Leads through one guide to its end.
    pub fn walk(&mut self, id: WalkId) -> Result<Ended, CliError> {
        loop {
            let Some(walk) = self.session.walk(id) else { return Ok(Ended::With(NOTHING)) };
            match walk.guide.outcome() {
                Outcome::Open if walk.overview => {
                    self.printer.up_to_cursor(&self.session, id, self.library, self.settings, self.out)?;
                    return Ok(Ended::Overview);
                }
                Outcome::Open => {}
                Outcome::Solved => {
                    self.say_word(MessageId::WalkSolved)?;
                    return Ok(Ended::With(FOUND));
                }
                Outcome::Later => {
                    self.say_word(MessageId::GuideLater)?;
                    return Ok(Ended::With(LATER));
                }
                Outcome::NothingLeft => return Ok(Ended::NothingLeft),
            }
            self.printer.up_to_cursor(&self.session, id, self.library, self.settings, self.out)?;
            let prompt = match self.item(id) {
                Some(Item::Step(_)) => MessageId::WalkStep,
                Some(Item::Choice(_)) => MessageId::WalkChoice,
                Some(Item::Question) | None => MessageId::WalkQuestion,
            };
            self.prompt(prompt)?;
            loop {
                let Some(line) = self.read_line()? else {
                    self.apply(SessionCommand::Answer(id, Answer::Later, String::new()))?;
                    break;
                };
                if self.answer(id, &line)? {
                    break;
                }
                self.not_understood(prompt)?;
            }
        }
    }

    fn item(&self, id: WalkId) -> Option<Item> {
        let walk = self.session.walk(id)?;
        walk.item(self.library.article(walk.guide.address.entry))
    }

    /// Does what a line of input asks for; whether it was understood.
    fn answer(&mut self, id: WalkId, line: &str) -> Result<bool, CliError> {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (word, rest) = (word.to_lowercase(), rest.trim().to_owned());
        let answered = |answer, reason| SessionCommand::Answer(id, answer, reason);
        let command = match (word.as_str(), self.item(id)) {
            ("u", _) => SessionCommand::Undo(id),
            ("n", _) => {
                self.note(id)?;
                return Ok(true);
            }
            ("a", _) if !rest.is_empty() => SessionCommand::Remark(id, rest),
            ("q", _) => answered(Answer::Later, String::new()),
            ("y" | "j" | "", Some(Item::Step(step))) => {
                let done = self.session.walk(id).is_some_and(|walk| walk.guide.step(&step) != StepState::Open);
                if done {
                    return Ok(false);
                }
                SessionCommand::Advance(id)
            }
            ("s", Some(Item::Step(_))) => SessionCommand::Skip(id, rest),
            (number, Some(Item::Choice(_))) => match self.option(id, number) {
                Some(option) => SessionCommand::Choose(id, option),
                None => return Ok(false),
            },
            // Who knows the answer before the last step need not skip each of the others.
            ("1", _) => answered(Answer::Yes, String::new()),
            ("2", _) => answered(Answer::No, String::new()),
            ("3", _) => answered(Answer::DoesNotApply, rest),
            ("4", _) => answered(Answer::Later, String::new()),
            _ => return Ok(false),
        };
        self.apply(command)?;
        Ok(true)
    }

    /// The option of this number, of the choice under the cursor.
    fn option(&self, id: WalkId, number: &str) -> Option<usize> {
        let walk: &Walk = self.session.walk(id)?;
        let article = self.library.article(walk.guide.address.entry);
        let Some(Item::Choice(key)) = walk.item(article) else { return None };
        let option = number.parse::<usize>().ok()?.checked_sub(1)?;
        (option < walk.guide.options(article, &key)).then_some(option)
    }

    fn note(&mut self, id: WalkId) -> Result<(), CliError> {
        let history = self.session.history();
        let case = self.session.walk(id).and_then(|walk| history.case(&walk.case));
        let view = self.settings.view.unwrap_or_default();
        let style = NoteStyle { view, words: &self.settings.words, clock: &times::clock, markdown: true };
        let note = case.map(|case| agent_note(history, case, style)).unwrap_or_default();
        write!(self.out, "{note}")?;
        Ok(())
    }

    /// Offers what may help next; the guide that was opened.
    pub fn offer_next(&mut self, id: WalkId) -> Result<Option<WalkId>, CliError> {
        let count = self.session.walk(id).map_or(0, |walk| walk.next.len());
        if count == 0 {
            self.say_word(MessageId::WalkNothingLeft)?;
            return Ok(None);
        }
        self.pick(id)
    }

    /// Lists what can be opened next and reads the number of one; the guide that was opened.
    pub fn pick(&mut self, id: WalkId) -> Result<Option<WalkId>, CliError> {
        let count = self.session.walk(id).map_or(0, |walk| walk.next.len());
        Printer::next(&self.session, id, self.library, self.settings, self.out)?;
        match self.pick_number(MessageId::WalkNext, count)? {
            Some(index) => self.apply(SessionCommand::Next(id, index)),
            None => Ok(None),
        }
    }

    /// Reads a number from 1 to `count`, and gives it as an index; `None` for an empty line, `q`, and the end of the input.
    pub fn pick_number(&mut self, prompt: MessageId, count: usize) -> Result<Option<usize>, CliError> {
        self.prompt(prompt)?;
        loop {
            let Some(line) = self.read_line()?.filter(|line| !line.is_empty() && line != "q") else { return Ok(None) };
            match line.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|&index| index < count) {
                Some(index) => return Ok(Some(index)),
                None => self.not_understood(prompt)?,
            }
        }
    }

    /// Names the answers that `prompt` takes.
    fn not_understood(&mut self, prompt: MessageId) -> Result<(), CliError> {
        let words = &self.settings.words;
        let said = words.tr_with(MessageId::WalkNotUnderstood, &[("answers", (&words.tr(prompt)).into())]);
        writeln!(self.out, "{said}")?;
        self.out.finish()?;
        Ok(())
    }

    pub fn say_word(&mut self, sentence: MessageId) -> Result<(), CliError> {
        let said = self.settings.words.tr(sentence);
        self.say(&said)
    }

    pub fn say(&mut self, words: &str) -> Result<(), CliError> {
        writeln!(self.out, "{words}")?;
        Ok(())
    }

    /// Says what may be answered. Everything must be seen before an answer is waited for.
    fn prompt(&mut self, sentence: MessageId) -> Result<(), CliError> {
        let said = self.settings.words.tr(sentence);
        writeln!(self.out, "[{said}]")?;
        self.out.finish()?;
        Ok(())
    }

    /// A line of input, clean; `None` at its end.
    fn read_line(&mut self) -> Result<Option<String>, CliError> {
        /// More bytes than this are no line that a person types.
        const LONGEST: u64 = 10_000;
        let mut bytes = Vec::new();
        let mut limited = io::Read::take(&mut self.input, LONGEST);
        let read = limited.read_until(b'\n', &mut bytes).map_err(|error| super::input_error("-", &error))?;
        Ok((read > 0).then(|| clean_line(&String::from_utf8_lossy(&bytes))))
    }
}
