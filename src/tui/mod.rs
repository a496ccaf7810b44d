//! SHOW: the screen.
//!
//! [`Model`] is everything that is shown, as plain data; [`update()`] is the only door to change and returns [`Effect`]s;
//! [`view`] draws and only reads. [`run`] is the driver: it owns the terminal and the workers, feeds their messages in
//! through one channel, and carries out the effects.

mod key;
pub mod keymap;
mod message;
mod model;
mod rows;
pub mod terminal;
mod update;
pub mod view;
mod worker;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::library::{Languages, Root};
use crate::page::View;
use crate::words::Words;

pub use key::{Code, Key};
pub use message::{Effect, Loaded, Msg};
pub use model::{Model, Screen};
pub use terminal::TerminalError;
pub use update::update;
pub use view::Theme;
pub use worker::Workers;

/// How the screen is started.
#[derive(Debug)]
pub struct Options {
    /// Where articles come from.
    pub roots: Vec<Root>,
    /// The languages of the articles.
    pub languages: Languages,
    /// Which of them are shown at first.
    pub view: View,
    /// The program's own words.
    pub words: Words,
    /// What to search for at first; may be empty, and may hold several lines.
    pub query: String,
    /// How things look.
    pub theme: Theme,
}

/// How the screen ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// With this exit code.
    Code(u8),
    /// Because of this.
    Failed(String),
}

/// How long a sentence stands on the status line.
const STATUS_TIME: Duration = Duration::from_secs(6);

/// Shows the screen until the reader quits. The terminal is left as it was on every way out.
///
/// # Errors
/// When there is no terminal, or it cannot be used.
pub fn run(options: Options) -> Result<End, TerminalError> {
    let (sender, messages) = channel();
    // Reading begins before the terminal is taken, so that a small library is there for the first frame.
    let workers = Workers::start(options.roots, options.languages.clone(), sender.clone());
    let mut terminal = terminal::Terminal::take(sender.clone())?;
    let mut model = Model::new(options.words, options.languages, terminal.size());
    model.view = options.view;
    model.zone = jiff::tz::TimeZone::system();
    let first = update::fill(&mut model, &options.query);
    let mut driver = Driver { workers, sender, theme: options.theme };
    if let Some(end) = driver.perform(&mut model, first, &mut terminal)? {
        return Ok(end);
    }
    driver.go_on(&mut model, &mut terminal, &messages)
}

struct Driver {
    workers: Workers,
    sender: Sender<Msg>,
    theme: Theme,
}

impl Driver {
    fn go_on(
        &mut self,
        model: &mut Model,
        terminal: &mut terminal::Terminal,
        messages: &Receiver<Msg>,
    ) -> Result<End, TerminalError> {
        if let Some(end) = self.first_frame(model, terminal, messages)? {
            return Ok(end);
        }
        self.workers.begin_search();
        // The channel cannot close while this driver holds a sender.
        while let Ok(msg) = messages.recv() {
            // What has come in meanwhile is taken in before anything is drawn, so that a burst costs one frame.
            for msg in std::iter::once(msg).chain(messages.try_iter()) {
                model.now = now();
                let redraw = matches!(msg, Msg::Redraw);
                let effects = update(model, msg);
                if redraw {
                    terminal.clear()?;
                }
                if let Some(end) = self.perform(model, effects, terminal)? {
                    return Ok(end);
                }
            }
            terminal.draw(|frame| view::draw(model, &self.theme, frame))?;
        }
        Ok(End::Code(0))
    }

    /// Waits a moment for content, so that a small library is there at once and nothing flickers; a large one is not
    /// waited for. The end of the program, where what came first is one.
    fn first_frame(
        &mut self,
        model: &mut Model,
        terminal: &mut terminal::Terminal,
        messages: &Receiver<Msg>,
    ) -> Result<Option<End>, TerminalError> {
        const MOMENT: Duration = Duration::from_millis(3);
        if let Ok(msg) = messages.recv_timeout(MOMENT) {
            model.now = now();
            let effects = update(model, msg);
            if let Some(end) = self.perform(model, effects, terminal)? {
                return Ok(Some(end));
            }
        }
        terminal.draw(|frame| view::draw(model, &self.theme, frame))?;
        Ok(None)
    }

    /// Carries out effects; the end of the program, if one of them is.
    fn perform(
        &mut self,
        model: &mut Model,
        effects: Vec<Effect>,
        terminal: &mut terminal::Terminal,
    ) -> Result<Option<End>, TerminalError> {
        for effect in effects {
            match effect {
                Effect::Search { generation, query } => self.workers.search(generation, query),
                Effect::Reload { generation } => self.workers.reload(generation),
                Effect::Browse(address) => browse(address, self.sender.clone()),
                Effect::StatusTimer(generation) => {
                    let sender = self.sender.clone();
                    thread::spawn(move || {
                        thread::sleep(STATUS_TIME);
                        // The program may have ended meanwhile.
                        let _ = sender.send(Msg::StatusOver(generation));
                    });
                }
                Effect::Suspend => {
                    terminal.suspend()?;
                    model.size = terminal.size();
                }
                Effect::Quit(code) => return Ok(Some(End::Code(code))),
                Effect::Fail(cause) => return Ok(Some(End::Failed(cause))),
            }
        }
        Ok(None)
    }
}

/// Opens an address in the browser; where there is none, the address is shown instead. Over ssh a browser would open on
/// the wrong machine.
fn browse(address: String, sender: Sender<Msg>) {
    thread::spawn(move || {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let remote = set("SSH_TTY") || set("SSH_CONNECTION");
        let screen = cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("BROWSER");
        if remote || !screen || open::that_detached(&address).is_err() {
            let _ = sender.send(Msg::NotOpened(address));
        }
    });
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
