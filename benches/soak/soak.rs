//! The soak itself.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pcfix::article::is_harmful;
use vt100::Screen;

use crate::deeds::{self, Deed, Dice};
use crate::memory::Memory;
use crate::picture::picture;
use crate::pty::Pty;

/// How long a program that is not broken may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a sentence stands on the status line, and a little more.
const STATUS_TIME: Duration = Duration::from_millis(6500);
/// After so long without a change nothing is under way any more.
const QUIET: Duration = Duration::from_millis(700);
/// By how much the memory may vary with what happens to be on the screen, in kibibytes; a tenth of it is allowed, too.
const VARIES: u64 = 8 << 10;

/// The program, what is done to it, and what came of it.
pub struct Soak {
    pty: Pty,
    dice: Dice,
    memory: Memory,
    started: Instant,
    // Told by this that something still happens; a program that takes no more keys would block its terminal for good.
    alive: Arc<AtomicU64>,
    // Whether content may still come in, which changes a screen at any moment in its own right.
    loads: bool,
    deeds: u64,
    reloads: u64,
    redraws: u64,
    unsettled: u64,
    markers: u64,
    broken: Vec<String>,
}

impl Soak {
    /// Starts the program over this content.
    pub fn over(content: &Path, seed: u64) -> Self {
        // A browser that does nothing.
        let pty = Pty::start(
            env!("CARGO_BIN_EXE_pcfix"),
            &["--content", &content.to_string_lossy()],
            &[("BROWSER", "true"), ("PCFIX_CONFIG", "/nowhere")],
        );
        // What is typed before the program has the terminal, the terminal itself writes back.
        pty.wait_for("the screen is taken", Screen::alternate_screen);
        let alive = Arc::new(AtomicU64::new(0));
        watch(Arc::clone(&alive));
        Self {
            pty,
            dice: Dice(seed),
            memory: Memory::default(),
            started: Instant::now(),
            alive,
            loads: true,
            deeds: 0,
            reloads: 0,
            redraws: 0,
            unsettled: 0,
            markers: 0,
            broken: Vec::new(),
        }
    }

    /// Does things for so long; whether nothing broke.
    pub fn last_for(mut self, span: Duration) -> bool {
        let mut clock = Clock::default();
        while self.started.elapsed() < span && self.broken.len() < 20 && !self.pty.has_ended() {
            self.step();
            let at = self.started.elapsed();
            if clock.is_due(0, at, 1) {
                self.memory.measure(at, self.pty.process());
            }
            if self.loads && clock.is_due(6, at, 17) {
                self.settles();
            }
            if clock.is_due(1, at, 9) && !self.loads {
                self.draws_what_a_fresh_draw_shows(QUIET);
            }
            if clock.is_due(2, at, 7) {
                self.loses_nothing();
            }
            if clock.is_due(3, at, 67) && !self.loads {
                self.draws_what_a_fresh_draw_shows(STATUS_TIME);
            }
            if clock.is_due(4, at, 97) && !self.loads {
                self.reload();
            }
            if clock.is_due(5, at, 300) {
                println!("  after {} s: {}", at.as_secs(), self.counts());
                println!("    {}", self.memory);
            }
        }
        self.end()
    }

    fn counts(&self) -> String {
        format!(
            "{} deeds, {} reloads, {} screens drawn anew ({} never settled), {} texts typed, {} broken",
            self.deeds,
            self.reloads,
            self.redraws,
            self.unsettled,
            self.markers,
            self.broken.len()
        )
    }

    fn step(&mut self) {
        self.alive.fetch_add(1, Ordering::Relaxed);
        self.deeds += 1;
        match deeds::next(&mut self.dice) {
            Deed::Bytes(bytes) => {
                self.pty.send(&bytes);
            }
            Deed::Sizes(sizes) => sizes.into_iter().for_each(|(columns, rows)| self.pty.resize(columns, rows)),
        }
        let pause = self.dice.one(&[0, 0, 0, 2, 5, 10, 40]);
        thread::sleep(Duration::from_millis(pause));
        let written = String::from_utf8_lossy(&self.pty.take_written()).into_owned();
        if let Some(harmful) = written.chars().find(|&c| c != '\u{1b}' && (c.is_control() || is_harmful(c))) {
            self.breaks(format!("{harmful:?} was written to the terminal"));
        }
    }

    /// The screen, and then the same model drawn anew, which it does for `SIGCONT`. Where a sentence may be about to leave
    /// the status line, that line is left out.
    fn draws_what_a_fresh_draw_shows(&mut self, quiet: Duration) {
        if !self.pty.is_quiet(quiet, PATIENCE) {
            self.unsettled += 1;
            return;
        }
        self.alive.fetch_add(1, Ordering::Relaxed);
        self.pty.take_written();
        let before = self.pty.look(picture);
        self.signal("CONT");
        let mut written = Vec::new();
        let end = Instant::now() + PATIENCE;
        while !cleared(&written) && Instant::now() < end {
            self.pty.is_quiet(Duration::from_millis(50), PATIENCE);
            written.extend(self.pty.take_written());
        }
        self.pty.is_quiet(Duration::from_millis(250), PATIENCE);
        // Something that was drawn in between changed the screen in its own right.
        if !written.starts_with(CLEAR) {
            self.unsettled += 1;
            return;
        }
        self.redraws += 1;
        let after = self.pty.look(picture);
        let status = (quiet < STATUS_TIME).then(|| before.rows.len().saturating_sub(2));
        if let Some(told) = before.differs(&after, status) {
            self.breaks(format!("a screen differs from a fresh draw, {told}"));
        }
    }

    /// Types a text into the search box, with or without a new size at each letter, and waits until it stands there.
    fn loses_nothing(&mut self) {
        const LETTERS: [char; 8] = ['x', 'z', 'k', 'v', '7', '3', 'j', 'b'];
        self.pty.resize(100, 30);
        if !self.leads_back() {
            return self.breaks(format!("Esc does not lead to an empty search box:\n{}", self.pty.contents()));
        }
        self.pty.send("\u{1b}[200~start\u{1b}[201~");
        let stands = |screen: &Screen, text: &str, columns: u16| {
            let first = screen.rows(0, columns).next().unwrap_or_default();
            first.strip_prefix(" pcfix  ").is_some_and(|shown| shown.split("  ").next() == Some(text))
        };
        if !self.pty.comes(PATIENCE, |screen| screen.rows(0, 100).next().is_some_and(|row| row.contains("start"))) {
            return self.breaks(format!("a paste did not reach the search box:\n{}", self.pty.contents()));
        }
        self.pty.send("\u{15}\u{b}");
        let resizes = self.dice.below(2) == 0;
        let marker: String = (0..12).map(|_| self.dice.one(&LETTERS)).collect();
        let mut columns = 100;
        for letter in marker.chars() {
            self.pty.send(&letter.to_string());
            if resizes {
                columns = self.dice.one(&[80, 100, 140]);
                self.pty.resize(columns, self.dice.one(&[24, 30, 60]));
            }
        }
        self.markers += 1;
        if !self.pty.comes(PATIENCE, |screen| stands(screen, &marker, columns) && keys_are_last(screen, columns)) {
            let told = format!("{marker} was typed, resizes {resizes}, and the screen is\n{}", self.pty.contents());
            self.breaks(told);
        }
    }

    /// Reads everything again, and goes on meanwhile.
    fn reload(&mut self) {
        self.pty.resize(120, 40);
        if self.leads_back() {
            self.pty.send("\tr");
            self.reloads += 1;
            self.loads = true;
        }
    }

    /// Presses Esc until the search box is empty; whether it got there. Each time it waits until that was taken, for two at
    /// once, or one and a paste, are read as something else.
    fn leads_back(&mut self) -> bool {
        let is_empty = |screen: &Screen| {
            !screen.hide_cursor() && screen.rows(0, 200).next().is_some_and(|row| row.contains("Type an error message"))
        };
        (0..60).any(|_| {
            self.alive.fetch_add(1, Ordering::Relaxed);
            let there = self.pty.comes(Duration::from_millis(400), is_empty);
            if !there {
                self.pty.send("\u{1b}");
            }
            there
        })
    }

    /// Sees whether everything was read: the status line tells how far that is as long as nothing else stands there.
    fn settles(&mut self) {
        self.alive.fetch_add(1, Ordering::Relaxed);
        self.pty.resize(120, 40);
        if self.pty.is_quiet(STATUS_TIME, PATIENCE) {
            self.loads = self.pty.look(|screen| screen.contents().contains(['█', '░']));
        }
    }

    fn signal(&self, name: &str) {
        let process = self.pty.process().to_string();
        let sent = Command::new("kill").args([format!("-{name}"), process]).status();
        assert!(sent.is_ok_and(|status| status.success()), "a signal");
    }

    fn breaks(&mut self, told: String) {
        println!("BROKEN after {:?}: {told}", self.started.elapsed());
        self.broken.push(told);
    }

    /// Quits, and says what came of it all.
    fn end(mut self) -> bool {
        if self.pty.has_ended() {
            self.breaks(format!("the program ended by itself; the screen is\n{}", self.pty.contents()));
        }
        let left_behind = children(self.pty.process());
        if left_behind > 0 {
            self.breaks(format!("{left_behind} processes were started and never fetched"));
        }
        if let Some((growth, early)) = self.memory.growth() {
            println!("  memory grew by {growth} KiB from {early} KiB after the beginning");
            if growth > i64::try_from(VARIES + early / 10).unwrap_or(i64::MAX) {
                self.breaks("the memory grows".to_owned());
            }
        }
        self.pty.send("\u{3}");
        let code = self.pty.end().exit_code();
        if code != 130 {
            self.breaks(format!("the program ended with {code}"));
        }
        println!("  in the end: {}", self.counts());
        println!("    {}", self.memory);
        self.broken.is_empty()
    }
}

/// What clears a terminal.
const CLEAR: &[u8] = b"\x1b[2J";

fn cleared(written: &[u8]) -> bool {
    written.windows(CLEAR.len()).any(|bytes| bytes == CLEAR)
}

/// When each of some things was done last, in seconds.
#[derive(Default)]
struct Clock([u64; 7]);

impl Clock {
    fn is_due(&mut self, which: usize, at: Duration, every: u64) -> bool {
        let due = at.as_secs() >= self.0[which] + every;
        if due {
            self.0[which] = at.as_secs();
        }
        due
    }
}

/// Whether the last line holds the keys of the search box, so that the newest size was drawn.
fn keys_are_last(screen: &Screen, columns: u16) -> bool {
    screen.rows(0, columns).last().is_some_and(|row| row.contains("Enter"))
}

/// How many processes this one has begun that are still known to the system.
fn children(process: u32) -> usize {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.map(|list| list.split_whitespace().count()).sum()
}

/// Ends everything where nothing happens any more.
fn watch(alive: Arc<AtomicU64>) {
    thread::spawn(move || {
        let mut last = u64::MAX;
        loop {
            let now = alive.load(Ordering::Relaxed);
            if now == last {
                println!("BROKEN: the program takes no more keys");
                std::process::exit(1);
            }
            last = now;
            thread::sleep(PATIENCE * 4);
        }
    });
}
