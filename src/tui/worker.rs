//! The threads beside the screen: one reads the content, one searches in it.
//!
//! Both send what they have through the one channel. A search that was overtaken by a later one is given up.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::ScreenError;
use super::message::{Loaded, Msg};
use crate::article::Limits;
use crate::library::{self, Entry, Languages, Library, Root};
use crate::search::{Index, LineOverrides, Prepared, Searcher};

/// More hits than a person reads through.
const MOST_HITS: usize = 200;

/// The threads, and how to ask them for something.
#[derive(Debug)]
pub struct Workers {
    roots: Vec<Root>,
    limits: Limits,
    languages: Languages,
    work: Sender<Work>,
    /// What the searching thread will take its orders from, until it is started.
    orders: Option<Receiver<Work>>,
    answers: Sender<Msg>,
    latest_search: Arc<AtomicU64>,
    latest_load: Arc<AtomicU64>,
}

/// Something for the searching thread.
enum Work {
    /// Begin anew, without articles.
    Clear,
    /// Take articles in.
    Add(Vec<Entry>, Vec<Prepared>),
    /// Search.
    Search { generation: u64, query: String, turned: LineOverrides },
}

impl Workers {
    /// Starts to read the content.
    #[must_use]
    pub fn start(roots: Vec<Root>, limits: Limits, languages: Languages, answers: Sender<Msg>) -> Self {
        let (work, orders) = channel();
        let latest_search = Arc::new(AtomicU64::new(0));
        let latest_load = Arc::new(AtomicU64::new(0));
        let workers =
            Self { roots, limits, languages, work, orders: Some(orders), answers, latest_search, latest_load };
        workers.load(0);
        workers
    }

    /// Starts to search. To be called when the first frame is on the screen: the searching thread begins with reading the
    /// thesaurus, and what it is asked until then waits.
    pub fn begin_search(&mut self) {
        if let Some(orders) = self.orders.take() {
            let (answers, latest) = (self.answers.clone(), Arc::clone(&self.latest_search));
            spawn("search", self.answers.clone(), move || search(&orders, &answers, &latest));
        }
    }

    /// Searches; the answer is a message.
    pub fn search(&self, generation: u64, query: String, turned: LineOverrides) {
        self.latest_search.store(generation, Ordering::Relaxed);
        // The thread ends only with the program.
        let _ = self.work.send(Work::Search { generation, query, turned });
    }

    /// Reads all content again.
    pub fn reload(&self, generation: u64) {
        self.latest_load.store(generation, Ordering::Relaxed);
        let _ = self.work.send(Work::Clear);
        self.load(generation);
    }

    fn load(&self, generation: u64) {
        let (roots, limits, languages) = (self.roots.clone(), self.limits, self.languages.clone());
        let (answers, work, latest) = (self.answers.clone(), self.work.clone(), Arc::clone(&self.latest_load));
        spawn("load", self.answers.clone(), move || {
            let ended = library::gather(
                &roots,
                &limits,
                &languages,
                |entry: &Entry| Prepared::from(entry),
                |batch| {
                    if latest.load(Ordering::Relaxed) != generation {
                        return ControlFlow::Break(());
                    }
                    let _ = work.send(Work::Add(batch.entries.clone(), batch.prepared));
                    let (entries, problems) = (batch.entries, batch.problems);
                    let (read, total) = (batch.read, batch.total);
                    match answers.send(Msg::Loaded(Loaded { generation, entries, problems, read, total })) {
                        Ok(()) => ControlFlow::Continue(()),
                        Err(_) => ControlFlow::Break(()),
                    }
                },
            );
            let _ = answers.send(match ended {
                Ok(()) => Msg::LoadEnded,
                Err(error) => Msg::LoadFailed(error),
            });
        });
    }
}

/// A thread whose end by a fault ends the program in order, rather than leaving a screen that no longer answers.
fn spawn(name: &'static str, answers: Sender<Msg>, run: impl FnOnce() + Send + 'static) {
    // Where the system gives no thread, nothing can be done but to say so.
    let failed = answers.clone();
    let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
        if catch_unwind(AssertUnwindSafe(run)).is_err() {
            let _ = answers.send(Msg::Broken(ScreenError::Thread(name.to_owned())));
        }
    });
    if started.is_err() {
        let _ = failed.send(Msg::Broken(ScreenError::Thread(name.to_owned())));
    }
}

/// The searching thread: takes orders until the program ends.
fn search(orders: &Receiver<Work>, answers: &Sender<Msg>, latest: &AtomicU64) {
    let mut library = Library::default();
    let (concepts, _) = library::thesaurus();
    let mut index = Index::new(concepts);
    while let Ok(order) = orders.recv() {
        match order {
            Work::Clear => {
                library = Library::default();
                index.clear();
            }
            Work::Add(entries, prepared) => {
                let first = library.entries().len();
                library.add(entries, Vec::new());
                index.merge(first, prepared);
            }
            Work::Search { generation, query, turned } => {
                let overtaken = || latest.load(Ordering::Relaxed) != generation;
                if let Some(found) =
                    Searcher::new(&index, &library).search_with_overrides(&query, &turned, MOST_HITS, &overtaken)
                {
                    let _ = answers.send(Msg::Found { generation, found: Box::new(found) });
                }
            }
        }
    }
}
