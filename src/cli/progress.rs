//! How far loading is, on standard error where that is a terminal.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::Settings;
use crate::i18n::{Catalog, MessageId};

/// Loading that is not over after this shows how far it is.
const PATIENCE: Duration = Duration::from_millis(500);
/// The line is written anew this often.
const PACE: Duration = Duration::from_millis(100);

/// A line that says how far loading is; dropping it wipes the line out. It is written beside the loading, so that one slow
/// file or folder does not stop the seconds.
pub(super) struct Progress {
    counts: Arc<Counts>,
    shown: Option<(Sender<()>, JoinHandle<()>)>,
}

/// Files read, and files in all; 0 while they are looked for.
#[derive(Default)]
struct Counts {
    read: AtomicUsize,
    total: AtomicUsize,
}

impl Progress {
    pub fn start(settings: &Settings) -> Self {
        let counts = Arc::<Counts>::default();
        // A line of its own cannot be taken back on a plain terminal.
        if settings.plain || !stderr().is_terminal() {
            return Self { counts, shown: None };
        }
        let (stop, stopped) = channel();
        let (known, language) = (Arc::clone(&counts), settings.words.language());
        let run = move || show(&stopped, &known, language);
        // Without a thread there is no line, and nothing else is lost.
        let thread = thread::Builder::new().name("progress".to_owned()).spawn(run).ok();
        Self { counts, shown: thread.map(|thread| (stop, thread)) }
    }

    pub fn set(&self, read: usize, total: usize) {
        self.counts.read.store(read, Ordering::Relaxed);
        self.counts.total.store(total, Ordering::Relaxed);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.shown.take() {
            drop(stop);
            // It ends at once, and what it wrote is wiped out then.
            let _ = thread.join();
        }
    }
}

/// Writes the line until `stopped` closes.
fn show(stopped: &Receiver<()>, counts: &Counts, language: &str) {
    let started = Instant::now();
    let mut patience = PATIENCE;
    let mut words = None;
    while stopped.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
        let words = words.get_or_insert_with(|| Catalog::named(language));
        let seconds = usize::try_from(started.elapsed().as_secs()).unwrap_or(usize::MAX);
        let (read, total) = (counts.read.load(Ordering::Relaxed), counts.total.load(Ordering::Relaxed));
        let line = match total {
            0 => words.tr_with(MessageId::LoadBegins, &[("seconds", seconds.into())]),
            _ => {
                let gaps = [("read", read.into()), ("total", total.into()), ("seconds", seconds.into())];
                words.tr_with(MessageId::LoadProgress, &gaps)
            }
        };
        // A terminal that is gone needs no progress.
        let _ = write!(stderr(), "\r\u{1b}[K{line}");
        patience = PACE;
    }
    if words.is_some() {
        let _ = write!(stderr(), "\r\u{1b}[K");
    }
}
