//! The threads beside the screen: one reads the content, one searches in it.
//!
//! Both send what they have through the one channel. A search that was overtaken by a later one is given up.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::ScreenError;
use super::message::{Loaded, Msg};
use crate::article::{Diagnostic, Limits};
use crate::cache::{Cache, Lookup, Request, Storable};
use crate::library::{Batch, Entry, GatherError, Includes, Languages, Library, Root, gather_noting};
use crate::search::{Index, LineOverrides, Prepared, Searcher};

/// More hits than a person reads through.
const MOST_HITS: usize = 200;

/// The threads, and how to ask them for something.
#[derive(Debug)]
pub struct Workers {
    roots: Vec<Root>,
    limits: Limits,
    languages: Languages,
    cache: Cache,
    work: Sender<Work>,
    /// What the searching thread will take its orders from, until it is started.
    orders: Option<Receiver<Work>>,
    answers: Sender<Msg>,
    latest_search: Arc<AtomicU64>,
    latest_load: Arc<AtomicU64>,
}

/// Something for the searching thread.
enum Work {
    /// Start over without articles, for the load of this number.
    Clear(u64),
    /// Take over a stored library with its index.
    Stored(u64, Box<Library>, Box<Index>),
    /// Take articles in, with what is wrong with their files.
    Add(u64, Vec<Entry>, Vec<Prepared>, Vec<Diagnostic>),
    /// Store the library, which is complete.
    Store(u64, Storable),
    /// Search.
    Search { generation: u64, query: String, turned: LineOverrides },
}

impl Workers {
    /// Workers that have not started yet. What they are asked for waits until they [begin](Self::begin).
    #[must_use]
    pub fn new(
        roots: Vec<Root>,
        limits: Limits,
        languages: Languages,
        cache: Option<PathBuf>,
        answers: Sender<Msg>,
    ) -> Self {
        let (work, orders) = channel();
        let latest_search = Arc::new(AtomicU64::new(0));
        let latest_load = Arc::new(AtomicU64::new(0));
        let cache = Cache::at(cache);
        Self { roots, limits, languages, cache, work, orders: Some(orders), answers, latest_search, latest_load }
    }

    /// Starts to load and to search. To be called when the first frame is on the screen, which needs the processor.
    pub fn begin(&mut self) {
        if let Some(orders) = self.orders.take() {
            self.load(self.latest_load.load(Ordering::Relaxed));
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

    /// Reads all content again, in these languages.
    pub fn reload(&mut self, generation: u64, languages: Languages) {
        self.languages = languages;
        self.latest_load.store(generation, Ordering::Relaxed);
        let _ = self.work.send(Work::Clear(generation));
        self.load(generation);
    }

    fn load(&self, generation: u64) {
        let load = Load {
            generation,
            roots: self.roots.clone(),
            limits: self.limits,
            languages: self.languages.clone(),
            cache: self.cache.clone(),
            work: self.work.clone(),
            answers: self.answers.clone(),
            latest: Arc::clone(&self.latest_load),
        };
        spawn("load", self.answers.clone(), move || {
            let ended = load.run();
            // The program has ended where nobody listens.
            let _ = load.answers.send(match ended {
                Ok(()) => Msg::LoadEnded,
                Err(error) => Msg::LoadFailed(error),
            });
        });
    }
}

/// One load of the content, given up when a later one has begun.
struct Load {
    generation: u64,
    roots: Vec<Root>,
    limits: Limits,
    languages: Languages,
    cache: Cache,
    work: Sender<Work>,
    answers: Sender<Msg>,
    latest: Arc<AtomicU64>,
}

impl Load {
    /// Hands over the stored library where it is still right, else what the files hold, batch by batch.
    fn run(&self) -> Result<(), GatherError> {
        let request = Request { roots: &self.roots, limits: &self.limits, languages: &self.languages };
        let pending = match self.cache.open(request, true) {
            Lookup::Stored(library, Some(index)) => {
                self.stored(*library, index);
                return Ok(());
            }
            Lookup::Stored(_, None) => None,
            Lookup::Missing(pending) => Some(pending),
        };
        let none = Includes::default();
        let includes = pending.as_ref().map_or(&none, |pending| pending.includes());
        let prepare = |entry: &Entry| Prepared::from(entry);
        gather_noting(&self.roots, &self.limits, &self.languages, includes, prepare, |batch| self.take(batch))?;
        if let Some(storable) = pending.and_then(|pending| pending.loaded()).filter(|_| !self.is_overtaken()) {
            let _ = self.work.send(Work::Store(self.generation, storable));
        }
        Ok(())
    }

    fn is_overtaken(&self) -> bool {
        self.latest.load(Ordering::Relaxed) != self.generation
    }

    fn stored(&self, library: Library, index: Box<Index>) {
        let generation = self.generation;
        let (entries, problems) = (library.entries().to_vec(), library.problems().to_vec());
        let read = entries.iter().map(|entry| entry.paths.len()).sum();
        let _ = self.work.send(Work::Stored(generation, Box::new(library), index));
        let _ = self.answers.send(Msg::Loaded(Loaded { generation, entries, problems, read, total: read }));
    }

    fn take(&self, batch: Batch<Prepared>) -> ControlFlow<()> {
        if self.is_overtaken() {
            return ControlFlow::Break(());
        }
        let generation = self.generation;
        let Batch { entries, prepared, problems, read, total } = batch;
        let _ = self.work.send(Work::Add(generation, entries.clone(), prepared, problems.clone()));
        match self.answers.send(Msg::Loaded(Loaded { generation, entries, problems, read, total })) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
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

/// The searching thread: takes orders until the program ends. What an overtaken load still sends is ignored.
fn search(orders: &Receiver<Work>, answers: &Sender<Msg>, latest: &AtomicU64) {
    let (mut load, mut library) = (0, Library::default());
    // A stored index brings its thesaurus along.
    let mut index: Option<Index> = None;
    while let Ok(order) = orders.recv() {
        match order {
            Work::Clear(generation) => {
                (load, library) = (generation, Library::default());
                if let Some(index) = &mut index {
                    index.clear();
                }
            }
            Work::Stored(generation, stored, with) if generation == load => {
                (library, index) = (*stored, Some(*with));
            }
            Work::Add(generation, entries, prepared, problems) if generation == load => {
                let first = library.entries().len();
                library.add(entries, problems);
                index.get_or_insert_with(Index::with_thesaurus).merge(first, prepared);
            }
            Work::Store(generation, storable) if generation == load => {
                // The next start loads again where it cannot be stored.
                let _ = storable.store(&library, index.get_or_insert_with(Index::with_thesaurus));
            }
            Work::Stored(..) | Work::Add(..) | Work::Store(..) => {}
            Work::Search { generation, query, turned } => {
                let overtaken = || latest.load(Ordering::Relaxed) != generation;
                let index = index.get_or_insert_with(Index::with_thesaurus);
                let searcher = Searcher::new(index, &library);
                if let Some(found) = searcher.search_with_overrides(&query, &turned, MOST_HITS, &overtaken) {
                    let _ = answers.send(Msg::Found { generation, found: Box::new(found) });
                }
            }
        }
    }
}
