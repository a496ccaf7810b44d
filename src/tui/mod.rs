//! SHOW: the screen.
//!
//! [`Model`] is everything that is shown, as plain data; [`update()`] is the only door to change and returns [`Effect`]s;
//! [`view`] draws and only reads. [`run`] is the driver: it owns the terminal and the workers, feeds their messages in
//! through one channel, and carries out the effects.

mod browser;
mod burst;
mod cases;
mod cells;
mod clipboard;
mod editor;
mod geometry;
mod keys_help;
mod late;
mod message;
mod model;
mod notices;
mod offers;
mod pages;
mod screen_error;
mod screens;
mod signals;
pub mod sizes;
mod spot;
pub mod terminal;
mod titles;
mod update;
pub mod view;
mod when;
mod worker;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::tz::TimeZone;

use crate::article::clean_line;
use crate::config::View;
use crate::config::{Settings, ThemeName};
use crate::i18n::{Catalog, MessageId};
use crate::journal::{Ids, Journal, JournalError, write_new};
use crate::session::Session;

pub use crate::config::{Code, Key, keymap};
pub use cells::Cells;
pub use message::{Effect, Loaded, Mouse, MouseKind, Msg, Piece};
pub use model::Model;
pub use screen_error::ScreenError;
pub use screens::{CaseRow, Screen};
pub use update::update;
pub use view::Styles;
pub use worker::Workers;

/// How the screen ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// With this exit code.
    Code(u8),
    /// Because of this.
    Failed(ScreenError),
}

/// How long a sentence stays on the status line.
const STATUS_TIME: Duration = Duration::from_secs(6);

/// Shows the screen with these settings until the user quits, first with the hits for `query`, which may be empty or hold
/// several lines, and `notice` on the status line. The terminal is left as it was on every way out.
///
/// # Errors
/// When there is no terminal, or it cannot be used.
pub fn run(settings: Settings, words: Catalog, query: &str, notice: Option<String>) -> Result<End, ScreenError> {
    let (sender, messages) = channel();
    let languages = settings.languages.clone();
    let content = crate::library::names_of(&settings.roots);
    let workers = Workers::new(settings.roots, settings.limits, languages, settings.cache, sender.clone());
    let journal = Arc::new(Journal::at(settings.state));
    let looks = settings.theme;
    let looks = if looks.base == ThemeName::Auto { looks.on(terminal::is_light()) } else { looks };
    let mut terminal = terminal::Terminal::take(sender.clone())?;
    let mut model = Model::new(words, settings.languages, terminal.size());
    let remembered = || View::ALL.into_iter().find(|view| journal.remembered_view().as_deref() == Some(view.name()));
    model.content = content;
    model.view = settings.view.or_else(remembered).unwrap_or_default();
    model.keys = settings.keys;
    model.mouse = settings.mouse;
    terminal.mouse(model.mouse)?;
    model.session = Session::new(Ids::of_this_run());
    model.zone = zone();
    let mut first = update::fill(&mut model, query);
    first.extend(notice.into_iter().flat_map(|notice| update::say(&mut model, notice)));
    model.search.forgets = !settings.query_history;
    let keeps = Keeps { cases: settings.keep_cases, queries: settings.query_history };
    let mut driver = Driver { workers, sender, journal, theme: looks.into(), keeps, loading: None, status_end: None };
    if let Some(end) = driver.perform(&mut model, first, &mut terminal)? {
        return Ok(end);
    }
    match driver.go_on(&mut model, &mut terminal, &messages) {
        // Drawing notices it before a signal is taken in.
        Err(ScreenError::Terminal(_)) if terminal::is_gone() => Ok(End::Code(terminal::HUNG_UP)),
        ended => ended,
    }
}

/// Loading that is not over after this shows how far it is, and from then on as often.
const PATIENCE: Duration = Duration::from_millis(500);

/// What of earlier runs is kept.
#[derive(Clone, Copy, Debug)]
struct Keeps {
    /// Days for which ended cases are kept; 0 for ever.
    cases: u32,
    /// Whether queries are.
    queries: bool,
}

struct Driver {
    workers: Workers,
    sender: Sender<Msg>,
    journal: Arc<Journal>,
    theme: Styles,
    keeps: Keeps,
    /// When loading began, and when the reader is to see next how far it is.
    loading: Option<(Instant, Instant)>,
    /// When the status line was shown long enough, and its generation.
    status_end: Option<(Instant, u64)>,
}

impl Driver {
    fn go_on(
        &mut self,
        model: &mut Model,
        terminal: &mut terminal::Terminal,
        messages: &Receiver<Msg>,
    ) -> Result<End, ScreenError> {
        // The frame waits for nothing; content and history come after it.
        terminal.draw(|frame| view::draw(model, &self.theme, frame))?;
        self.workers.begin();
        self.loading = begun();
        remember(&self.journal, &self.sender, self.keeps);
        // The channel cannot close while this driver holds a sender.
        while let Some(msg) = self.next(messages) {
            // What has come in meanwhile is taken in before anything is drawn, so that a burst costs one frame.
            let mut anew = false;
            for msg in std::iter::once(msg).chain(messages.try_iter()) {
                model.now = now();
                // A terminal that was made smaller and larger again at once reports only its last size, which may be
                // the one that it had, but what it cut off is gone.
                anew |= matches!(msg, Msg::Redraw | Msg::Resize(..));
                let effects = update(model, msg);
                if let Some(end) = self.perform(model, effects, terminal)? {
                    return Ok(end);
                }
            }
            self.loading = self.loading.filter(|_| !model.load.ended);
            if anew {
                terminal.clear()?;
            }
            terminal.draw(|frame| view::draw(model, &self.theme, frame))?;
        }
        Ok(End::Code(0))
    }

    /// Waits for the next message; that a sentence stood on the status line for long enough is one, too, and that loading
    /// takes its time.
    fn next(&mut self, messages: &Receiver<Msg>) -> Option<Msg> {
        let ends = [self.status_end.map(|(end, _)| end), self.loading.map(|(_, tick)| tick)];
        let Some(end) = ends.into_iter().flatten().min() else { return messages.recv().ok() };
        let left = end.saturating_duration_since(Instant::now());
        // Where messages come without a pause, the time ends all the same.
        let next = if left.is_zero() { Err(RecvTimeoutError::Timeout) } else { messages.recv_timeout(left) };
        match next {
            Ok(msg) => Some(msg),
            Err(RecvTimeoutError::Timeout) => Some(self.time_is_over(end)),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    /// What is to be done at this time.
    fn time_is_over(&mut self, at: Instant) -> Msg {
        match (&mut self.loading, self.status_end) {
            (Some((begun, tick)), _) if *tick == at => {
                *tick = Instant::now() + PATIENCE;
                Msg::Loading(begun.elapsed())
            }
            (_, Some((_, generation))) => {
                self.status_end = None;
                Msg::StatusOver(generation)
            }
            _ => Msg::Redraw,
        }
    }

    /// Carries out effects; the end of the program, if one of them is.
    fn perform(
        &mut self,
        model: &mut Model,
        effects: Vec<Effect>,
        terminal: &mut terminal::Terminal,
    ) -> Result<Option<End>, ScreenError> {
        for effect in effects {
            match effect {
                Effect::Search { generation, query, turned } => self.workers.search(generation, query, turned),
                Effect::Reload { generation } => {
                    self.workers.reload(generation, model.languages.clone());
                    self.loading = begun();
                    remember(&self.journal, &self.sender, self.keeps);
                }
                Effect::Record(record) => self.keep(self.journal.append(&record), model),
                Effect::Forget(ids) => self.keep(self.journal.forget(&ids), model),
                Effect::RememberQuery(query) => self.keep(self.journal.remember_query(&query), model),
                Effect::RememberView(view) => self.keep(self.journal.remember_view(view.name()), model),
                Effect::Browse(address) => browser::open(address, self.sender.clone()),
                Effect::Edit { file, line } => self.edit(&file, line, model, terminal)?,
                Effect::Copy { piece, text } => clipboard::copy(piece, text, self.sender.clone()),
                Effect::CopyByTerminal { piece, text } => {
                    terminal.copy(&text)?;
                    clipboard::after_terminal(piece, text, self.sender.clone());
                }
                Effect::WriteNote { path, text } => {
                    let failed = write_new(Path::new(&path), &text).err().map(|error| match error.kind() {
                        io::ErrorKind::AlreadyExists => model.words.tr(MessageId::NoteExists),
                        _ => model.words.file_error((&error).into()),
                    });
                    // This driver holds the other end.
                    let _ = self.sender.send(Msg::NoteWritten { path, failed });
                }
                Effect::StatusTimer(generation) => self.status_end = Some((Instant::now() + STATUS_TIME, generation)),
                Effect::Mouse(on) => terminal.mouse(on)?,
                Effect::Suspend => {
                    terminal.suspend()?;
                    let (columns, rows) = terminal.size();
                    // This driver holds the other end.
                    let _ = self.sender.send(Msg::Resize(columns, rows));
                }
                Effect::Quit(code) => return Ok(Some(End::Code(code))),
                Effect::Fail(cause) => return Ok(Some(End::Failed(cause))),
            }
        }
        Ok(None)
    }

    /// Runs the editor on the terminal, which is taken back afterwards.
    fn edit(
        &self,
        file: &Path,
        line: u32,
        model: &Model,
        terminal: &mut terminal::Terminal,
    ) -> Result<(), ScreenError> {
        let editor = editor::name();
        let ended = terminal.lend(|| match file.is_file() {
            true => editor::run(&editor, file, line),
            false => Err(io::ErrorKind::NotFound.into()),
        })?;
        let failed = ended.err().map(|error| match error.kind() {
            io::ErrorKind::Other => error.to_string(),
            _ => model.words.file_error((&error).into()),
        });
        let (columns, rows) = terminal.size();
        // This driver holds the other end.
        let _ = self.sender.send(Msg::Resize(columns, rows));
        let _ = self.sender.send(Msg::Edited { editor: clean_line(&editor), failed });
        Ok(())
    }

    /// Reports to the reader what could not be saved.
    fn keep(&self, kept: Result<(), JournalError>, model: &Model) {
        if let Err(error) = kept {
            let _ = self.sender.send(Msg::NotKept(error.tr(&model.words)));
        }
    }
}

/// Loading begins now.
fn begun() -> Option<(Instant, Instant)> {
    let now = Instant::now();
    Some((now, now + PATIENCE))
}

/// Reads the journal beside everything else, and then makes it shorter where it has grown large.
fn remember(journal: &Arc<Journal>, sender: &Sender<Msg>, keeps: Keeps) {
    let (journal, sender) = (Arc::clone(journal), sender.clone());
    thread::spawn(move || {
        let read = journal.read();
        // A journal that cannot be read cannot be written either; that is reported at the first write.
        if let Ok(mut contents) = read {
            if keeps.queries {
                contents.queries = journal.queries();
            }
            let _ = sender.send(Msg::Remembered(Box::new(contents)));
        }
        // A journal that stays long is slower to read, and nothing worse.
        let _ = journal.compact(now(), keeps.cases);
        let _ = if keeps.queries { journal.trim_queries() } else { journal.forget_queries() };
    });
}

/// Where the reader is. The system's file is read as it is where there is one: to find its name, the whole database of
/// zones would be walked through, which takes longer than everything else before the first frame.
fn zone() -> TimeZone {
    let file = if std::env::var_os("TZ").is_some() { None } else { std::fs::read("/etc/localtime").ok() };
    file.and_then(|bytes| TimeZone::tzif("", &bytes).ok()).unwrap_or_else(TimeZone::system)
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
