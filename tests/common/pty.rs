//! A program in a real terminal: a pseudo-terminal whose other end reads the screen.
//!
//! Nothing sleeps to wait: [`Pty::wait_for`] looks at the screen whenever something was written to it, up to a deadline
//! that only a broken program reaches.
#![allow(dead_code, reason = "each test and bench uses its own part of this")]

use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};
use tempfile::TempDir;
use vt100::{Parser, Screen};

/// Far more than a loaded machine needs.
const DEADLINE: Duration = Duration::from_secs(60);

/// A program in a terminal.
pub struct Pty {
    /// When the program was started.
    pub started: Instant,
    master: Box<dyn MasterPty + Send>,
    // Held open so that the terminal, and how it is set, outlives the program.
    _slave: Box<dyn SlavePty + Send>,
    writer: Arc<Mutex<Box<dyn Write + Send>>>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<Seen>,
    set_before: Vec<String>,
    // The program remembers what is done here, unless it is told another folder.
    _state: TempDir,
}

/// What was written to the terminal so far.
struct Seen {
    screen: Mutex<Written>,
    changed: Condvar,
}

/// The screen, and when it was last written to.
struct Written {
    parser: Parser,
    at: Instant,
    bytes: Vec<u8>,
}

/// The question for the background, and the one after it that every terminal answers.
const ASKED: &[u8] = b"\x1b[c";

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

/// What a terminal of these colours says when it is asked for them and for what it is.
pub fn answer([text, ground]: [&str; 2]) -> String {
    format!("\x1b]10;rgb:{text}\x1b\\\x1b]11;rgb:{ground}\x1b\\\x1b[?62;22c")
}

fn size_of(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("some cells")
}

impl Pty {
    /// Starts a program with these arguments in a terminal of 100 by 30, in an environment of its own. The content is the
    /// fixture `account` unless the arguments or variables name another; an empty `PCFIX_CONTENT` stands for the articles
    /// inside the program.
    pub fn start(program: &str, args: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_telling(program, args, variables, None)
    }

    /// The same in a terminal that tells its colours, text and ground, when it is asked for the latter.
    pub fn start_telling(
        program: &str,
        args: &[&str],
        variables: &[(&str, &str)],
        colours: Option<[&'static str; 2]>,
    ) -> Self {
        let pair = native_pty_system().openpty(size_of(100, 30)).expect("a terminal");
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        let state = TempDir::new().expect("a folder");
        command.env("PCFIX_STATE", state.path());
        let defaults = [
            ("TERM", "xterm-256color"),
            ("LANG", "C"),
            ("PATH", "/usr/bin:/bin"),
            ("PCFIX_CACHE", "/dev/null/cache"),
            ("PCFIX_CONTENT", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/account")),
        ];
        for (name, value) in defaults.iter().chain(variables) {
            command.env(name, value);
        }
        let written =
            Written { parser: Parser::new(cells(30), cells(100), 200), at: Instant::now(), bytes: Vec::new() };
        let seen = Arc::new(Seen { screen: Mutex::new(written), changed: Condvar::new() });
        let set_before = settings(&*pair.master);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("started");
        let reading = Arc::clone(&seen);
        let writer = Arc::new(Mutex::new(pair.master.take_writer().expect("a writer")));
        let telling = Arc::clone(&writer);
        thread::spawn(move || {
            let mut bytes = [0; 16 << 10];
            let mut colours = colours;
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let at = Instant::now();
                let mut written = reading.screen.lock().expect("a screen");
                written.at = at;
                written.bytes.extend_from_slice(&bytes[..count]);
                written.parser.process(&bytes[..count]);
                if let Some(told) = colours.take_if(|_| holds(&written.bytes, ASKED)) {
                    let answer = answer(told);
                    telling.lock().expect("a writer").write_all(answer.as_bytes()).expect("told");
                }
                reading.changed.notify_all();
            }
        });
        Self { started, master: pair.master, _slave: pair.slave, writer, child, seen, set_before, _state: state }
    }

    /// Types these bytes.
    pub fn send(&mut self, bytes: &str) -> &mut Self {
        self.writer.lock().expect("a writer").write_all(bytes.as_bytes()).expect("typed");
        self
    }

    /// Waits until the screen is as `holds` says; when it was written to last.
    pub fn wait_for(&self, what: &str, holds: impl Fn(&Screen) -> bool) -> Instant {
        let end = Instant::now() + DEADLINE;
        let mut written = self.seen.screen.lock().expect("a screen");
        while !holds(written.parser.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            let screen = written.parser.screen();
            assert!(!left.is_zero(), "{what}: not after {DEADLINE:?}; the screen is\n{}", screen.contents());
            written = self.seen.changed.wait_timeout(written, left).expect("a screen").0;
        }
        written.at
    }

    /// Waits until `words` stand on the screen.
    pub fn wait_for_words(&self, words: &str) {
        self.wait_for(words, |screen| screen.contents().contains(words));
    }

    /// The screen as text.
    pub fn contents(&self) -> String {
        self.seen.screen.lock().expect("a screen").parser.screen().contents()
    }

    /// All that was written to the terminal so far, as it was written.
    pub fn written(&self) -> String {
        String::from_utf8_lossy(&self.seen.screen.lock().expect("a screen").bytes).into_owned()
    }

    /// All that a program which has ended wrote: what is typed now is echoed by the terminal itself, behind the last of it.
    pub fn all_written(&mut self) -> String {
        const TYPED: &str = "~typed~";
        self.send(TYPED).wait_for_words(TYPED);
        self.written().split(TYPED).next().unwrap_or_default().to_owned()
    }

    /// What was written to the terminal since this was asked last, so that hours of it do not fill the memory.
    pub fn take_written(&self) -> Vec<u8> {
        std::mem::take(&mut self.seen.screen.lock().expect("a screen").bytes)
    }

    /// Reads something off the screen.
    pub fn look<T>(&self, read: impl FnOnce(&Screen) -> T) -> T {
        read(self.seen.screen.lock().expect("a screen").parser.screen())
    }

    /// Waits until nothing was written for `span`; whether that came before `patience` was over.
    pub fn is_quiet(&self, span: Duration, patience: Duration) -> bool {
        let end = Instant::now() + patience;
        let mut written = self.seen.screen.lock().expect("a screen");
        let since = Instant::now();
        loop {
            let quiet = written.at.max(since).elapsed();
            if quiet >= span {
                return true;
            }
            if Instant::now() >= end {
                return false;
            }
            written = self.seen.changed.wait_timeout(written, span - quiet).expect("a screen").0;
        }
    }

    /// Waits until the screen is as `holds` says; whether that came before `patience` was over.
    pub fn comes(&self, patience: Duration, holds: impl Fn(&Screen) -> bool) -> bool {
        let written = self.seen.screen.lock().expect("a screen");
        let fails = |written: &mut Written| !holds(written.parser.screen());
        !self.seen.changed.wait_timeout_while(written, patience, fails).expect("a screen").1.timed_out()
    }

    /// Whether the program has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Gives the window another size.
    pub fn resize(&self, columns: u16, rows: u16) {
        self.seen.screen.lock().expect("a screen").parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.resize(size_of(columns, rows)).expect("resized");
    }

    /// The process of the program.
    pub fn process(&self) -> u32 {
        self.child.process_id().expect("a process")
    }

    /// How the terminal is set: whether lines are edited, keys echoed and so on.
    pub fn settings(&self) -> Vec<String> {
        settings(&*self.master)
    }

    /// Waits for the program's end.
    pub fn end(&mut self) -> ExitStatus {
        let mut killer = self.child.clone_killer();
        let (ended, watch) = std::sync::mpsc::channel::<()>();
        let guard = thread::spawn(move || {
            if watch.recv_timeout(DEADLINE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                // The program hangs; its end is no longer what the test says of it.
                let _ = killer.kill();
            }
        });
        let status = self.child.wait().expect("an end");
        drop(ended);
        guard.join().expect("a guard");
        status
    }

    /// Holds that the program left the terminal as it had found it.
    pub fn is_restored(&self) {
        self.wait_for("the alternate screen is left", |screen| !screen.alternate_screen());
        self.wait_for("the cursor is shown", |screen| !screen.hide_cursor());
        self.wait_for("pastes are no longer bracketed", |screen| !screen.bracketed_paste());
        assert_eq!(self.settings(), self.set_before, "raw mode is off");
    }
}

fn settings(master: &(dyn MasterPty + Send)) -> Vec<String> {
    let set = master.get_termios().expect("a terminal");
    vec![format!("{:?}", set.input_flags), format!("{:?}", set.output_flags), format!("{:?}", set.local_flags)]
}
