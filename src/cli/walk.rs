//! `pcfix walk`: a guide as numbered lines and prompts, for screen readers, dumb terminals and scripts.
//!
//! Everything is printed once, in order, and nothing is taken back from the screen. Answers are lines of standard input.
//! The journal is the same as that of the screen.

use std::io::{self, BufRead, Write as _};

use jiff::tz::TimeZone;

use super::args::WalkArgs;
use super::output::tell;
use super::walk_page::Printer;
use super::{CliError, FOUND, LATER, NOTHING, Output, Settings, fallback, load, show};
use crate::article::{Article, clean_line};
use crate::guide::{Answer, Event, Guide, Item, Outcome, next_best};
use crate::journal::{GuideId, History, Ids, Journal, Names, Past, Record, What, note_of, replay};
use crate::library::{Address, Library};

pub(super) fn run(args: &WalkArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load(settings, |_| (), |_, _| ())?;
    let address = show::resolve(&library, &args.id)?;
    fallback::tell_of_one(&library, address.entry, settings);
    let memory = Memory::open(settings);
    let mut walker = Walker { library: &library, settings, memory, input: io::stdin().lock(), out };
    let mut next = Some((address, None));
    let mut fresh = args.fresh;
    while let Some((address, from)) = next {
        let symptoms = walker.symptoms(address);
        if !symptoms.is_empty() {
            next = walker.which(address, &symptoms)?.map(|address| (address, from));
            if next.is_none() {
                return Ok(LATER);
            }
            continue;
        }
        let guide = walker.begin(address, from, fresh)?;
        match walker.walk(guide)? {
            Ended::With(code) => return Ok(code),
            Ended::NothingLeft(walked) => {
                let address = walker.offer_next(&walked.guide)?;
                next = address.map(|address| (address, Some(walked.id)));
            }
        }
        fresh = false;
    }
    walker.say_word("walk-note")?;
    Ok(NOTHING)
}

/// What is kept while walking. Where nothing can be kept, that is told once, and the guide goes on.
struct Memory<'a> {
    journal: Journal,
    history: History,
    ids: Ids,
    settings: &'a Settings,
    told: bool,
}

impl<'a> Memory<'a> {
    fn open(settings: &'a Settings) -> Self {
        let journal = Journal::at(settings.state.clone());
        let read = journal.read();
        let mut memory = Self { journal, history: History::default(), ids: Ids::of_this_run(), settings, told: false };
        match read {
            Ok(contents) => memory.history = contents.history,
            Err(error) => memory.not_kept(&error.tr(&settings.words)),
        }
        memory
    }

    fn record(&mut self, guide: &GuideId, what: What) {
        let record = Record { at: jiff::Timestamp::now().as_second(), guide: guide.clone(), what };
        if let Err(error) = self.journal.append(&record) {
            self.not_kept(&error.tr(&self.settings.words));
        }
        self.history.take(record);
    }

    fn not_kept(&mut self, reason: &str) {
        if !std::mem::replace(&mut self.told, true) {
            tell(&self.settings.words.tr_with("status-not-kept", &[("reason", reason.into())]));
        }
    }
}

/// A guide that is being walked.
struct Walked {
    guide: Guide,
    id: GuideId,
    names: Names,
}

/// How a guide ended.
enum Ended {
    /// With this exit code.
    With(u8),
    /// With nothing left to try in it.
    NothingLeft(Box<Walked>),
}

struct Walker<'a, 'o, I> {
    library: &'a Library,
    settings: &'a Settings,
    memory: Memory<'a>,
    input: I,
    out: &'o mut Output,
}

impl<'a, I: BufRead> Walker<'a, '_, I> {
    /// The symptoms below the one at `address`, where only they hold a fix.
    fn symptoms(&self, address: Address) -> Vec<Address> {
        let guide = Guide::new(address, self.article(address));
        guide.plan().symptoms.iter().map(|&node| Address { node: Some(node), ..address }).collect()
    }

    /// Asks which of the symptoms it is; `None` for none of them.
    fn which(&mut self, address: Address, symptoms: &[Address]) -> Result<Option<Address>, CliError> {
        let article = self.article(address);
        Printer::new(article, self.settings, self.out).overview(&Guide::new(address, article))?;
        self.say_word("guide-symptoms")?;
        self.pick(symptoms)
    }

    /// Opens the guide at `address`, or goes on with one that was left in the case at hand.
    fn begin(&mut self, address: Address, from: Option<GuideId>, fresh: bool) -> Result<Walked, CliError> {
        let article = self.article(address);
        let guide = Guide::new(address, article);
        let symptom = self.library.id_of(guide.address);
        let names = Names::of(article, guide.plan());
        let now = jiff::Timestamp::now().as_second();
        let at_hand = self.memory.history.at_hand(&symptom, now).filter(|past| past.is_unfinished()).cloned();
        if let Some(past) = at_hand.filter(|_| !fresh) {
            return self.go_on(&past, guide.address, names);
        }
        let id = self.memory.ids.give();
        let opened = What::Opened {
            symptom,
            title: clean_line(article.title_of(guide.address.node).text()),
            query: String::new(),
            from,
            first: names.resolution(guide.first()).to_owned(),
            layout: names.layout().clone(),
        };
        self.memory.record(&id, opened);
        Ok(Walked { guide, id, names })
    }

    /// Goes on with a guide of the journal, and says what has changed in the article since.
    fn go_on(&mut self, past: &Past, address: Address, names: Names) -> Result<Walked, CliError> {
        let article = self.article(address);
        let changed = replay(past, address, article);
        let (when, new, gone) = (day_and_time(past.last), changed.new.len(), changed.gone);
        let gaps = [("when", (&when).into()), ("new", new.into()), ("gone", gone.into())];
        let sentence = if new + gone > 0 { "status-resumed-changed" } else { "walk-resumed" };
        let said = self.settings.words.tr_with(sentence, &gaps);
        self.tr(&said)?;
        self.memory.record(&past.id, What::Resumed { layout: names.layout().clone() });
        // Going on takes "later" back, so the walk is what the journal says now.
        let now = self.memory.history.get(&past.id).unwrap_or(past);
        Ok(Walked { guide: replay(now, address, article).guide, id: past.id.clone(), names })
    }

    fn article(&self, address: Address) -> &'a Article {
        self.library.article(address.entry)
    }

    /// Leads through one guide to its end.
    fn walk(&mut self, mut walked: Walked) -> Result<Ended, CliError> {
        let article = self.article(walked.guide.address);
        Printer::new(article, self.settings, self.out).head(&walked.guide)?;
        let mut shown = None;
        loop {
            match walked.guide.outcome() {
                Outcome::Open => {}
                Outcome::Solved => {
                    self.say_word("walk-solved")?;
                    return Ok(Ended::With(FOUND));
                }
                Outcome::Later => {
                    self.say_word("guide-later")?;
                    return Ok(Ended::With(LATER));
                }
                Outcome::NothingLeft => return Ok(Ended::NothingLeft(Box::new(walked))),
            }
            shown = Printer::new(article, self.settings, self.out).up_to_cursor(&walked.guide, shown)?;
            self.prompt(match walked.guide.at_cursor(article) {
                Item::Step(_) => "walk-step",
                Item::Choice(_) => "walk-choice",
                Item::Question => "walk-question",
            })?;
            match self.read_line()? {
                Some(line) => self.answer(&mut walked, &line)?,
                None => self.later(&mut walked),
            }
        }
    }

    /// Does what a line of input asks for.
    fn answer(&mut self, walked: &mut Walked, line: &str) -> Result<(), CliError> {
        let article = self.article(walked.guide.address);
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (word, rest) = (word.to_lowercase(), rest.trim().to_owned());
        let resolution = walked.guide.current();
        let answered = |answer, reason| Event::Answered { resolution, answer, reason };
        let event = match (word.as_str(), walked.guide.at_cursor(article)) {
            ("u", _) => return self.undo(walked),
            ("n", _) => return self.note(&walked.id),
            ("a", _) if !rest.is_empty() => Event::Remarked(rest),
            ("q", _) => answered(Answer::Later, String::new()),
            ("y" | "j", Item::Step(step)) => Event::Ticked(step),
            ("s", Item::Step(step)) => Event::Skipped { step, reason: rest },
            (number, Item::Choice(choice)) => {
                match number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)) {
                    Some(option) if option < walked.guide.options(article, &choice) => Event::Chose { choice, option },
                    _ => return self.say_word("walk-not-understood"),
                }
            }
            // Whoever knows the answer before the last step need not say of each that it is left out.
            ("1", _) => answered(Answer::Yes, String::new()),
            ("2", _) => answered(Answer::No, String::new()),
            ("3", _) => answered(Answer::DoesNotApply, rest),
            ("4", _) => answered(Answer::Later, String::new()),
            _ => return self.say_word("walk-not-understood"),
        };
        self.apply(walked, event);
        Ok(())
    }

    /// Records an event before it counts.
    fn apply(&mut self, walked: &mut Walked, event: Event) {
        if let Some(what) = walked.names.what(&event) {
            self.memory.record(&walked.id, what);
        }
        let article = self.article(walked.guide.address);
        walked.guide.apply(article, event, jiff::Timestamp::now().as_second());
    }

    fn later(&mut self, walked: &mut Walked) {
        let resolution = walked.guide.current();
        self.apply(walked, Event::Answered { resolution, answer: Answer::Later, reason: String::new() });
    }

    fn undo(&mut self, walked: &mut Walked) -> Result<(), CliError> {
        let undone = walked.guide.undo(self.article(walked.guide.address));
        if let Some(what) = undone.as_ref().and_then(|event| walked.names.what(event)) {
            self.memory.record(&walked.id, What::Undone { what: Box::new(what) });
        }
        self.say_word(if undone.is_some() { "walk-undone" } else { "walk-nothing-to-undo" })
    }

    fn note(&mut self, id: &GuideId) -> Result<(), CliError> {
        let sides = self.settings.view.unwrap_or_default().into();
        let words = &self.settings.words;
        let note = note_of(&self.memory.history, self.library, id, sides, words, &TimeZone::system());
        write!(self.out, "{}", note.unwrap_or_default())?;
        Ok(())
    }

    /// Offers what may help next; the place that was chosen.
    fn offer_next(&mut self, guide: &Guide) -> Result<Option<Address>, CliError> {
        let tried = self.memory.history.tried(jiff::Timestamp::now().as_second());
        let was_tried = |address| tried.contains(self.library.id_of(address).as_str());
        let next = next_best(self.library, std::iter::empty(), guide.address, was_tried);
        if next.is_empty() {
            self.say_word("walk-nothing-left")?;
            return Ok(None);
        }
        self.say_word("guide-try-next")?;
        self.pick(&next)
    }

    /// Lists places and reads the number of one; `None` for none of them.
    fn pick(&mut self, next: &[Address]) -> Result<Option<Address>, CliError> {
        for (index, address) in next.iter().enumerate() {
            let title = self.article(*address).title_of(address.node).text();
            writeln!(self.out, "{}. {title}", index + 1)?;
        }
        loop {
            self.prompt("walk-next")?;
            let Some(line) = self.read_line()?.filter(|line| !line.is_empty() && line != "q") else { return Ok(None) };
            match line.parse::<usize>().ok().and_then(|number| next.get(number.checked_sub(1)?)) {
                Some(address) => return Ok(Some(*address)),
                None => self.say_word("walk-not-understood")?,
            }
        }
    }

    fn say_word(&mut self, sentence: &str) -> Result<(), CliError> {
        let said = self.settings.words.tr(sentence);
        self.tr(&said)
    }

    fn tr(&mut self, words: &str) -> Result<(), CliError> {
        writeln!(self.out, "{words}")?;
        Ok(())
    }

    /// Says what may be answered. Everything must be seen before an answer is waited for.
    fn prompt(&mut self, sentence: &str) -> Result<(), CliError> {
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

fn day_and_time(at: i64) -> String {
    let time = jiff::Timestamp::from_second(at).unwrap_or_default().to_zoned_datetime(TimeZone::system());
    time.strftime("%Y-%m-%d %H:%M").to_string()
}
