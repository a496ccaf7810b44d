//! SCRIPT: the command line, one file a subcommand.
//!
//! [`parse`] turns arguments into what is meant; [`run`] does it and tells the exit code. Standard output carries data
//! and nothing else; what is to be told to a person goes to standard error.

mod args;
mod check;
mod completions;
pub mod config;
pub mod export;
mod fallback;
mod fault;
mod help;
mod history;
mod json;
mod list;
mod manual;
mod note;
mod output;
mod pager;
mod paths;
mod search;
mod settings;
mod show;
mod usage_error;
mod values;
mod walk;
mod walk_page;
mod window;

use std::io::{self, Read as _};
use std::path::PathBuf;

use crate::article::{Diagnostic, Limits};
use crate::config::{KeyMap, Theme};
use crate::i18n::Catalog;
use crate::journal::{History, Journal};
use crate::layout::View;
use crate::library::{Entry, EntryIndex, GatherError, Languages, Library, Root, gather_all};

pub use args::{Args, Command, parse};
pub use completions::complete;
pub use output::Output;
pub use pager::Pager;
pub use usage_error::UsageError;
pub use window::Window;

/// Something was found, or all is well.
pub const FOUND: u8 = 0;
/// Nothing was found.
pub const NOTHING: u8 = 1;
/// The arguments, or the content, cannot be used.
pub const UNUSABLE: u8 = 2;
/// A walk was left for later.
pub const LATER: u8 = 3;

/// What every command needs to know.
#[derive(Debug)]
pub struct Settings {
    /// Where articles come from.
    pub roots: Vec<Root>,
    /// What is read of them at most.
    pub limits: Limits,
    /// The languages of the articles.
    pub languages: Languages,
    /// Which of them are shown, where that was said.
    pub view: Option<View>,
    /// The folder in which what was done is kept; `None` where there is no place for one.
    pub state: Option<PathBuf>,
    /// Whether colours are wanted on standard output.
    pub colours: bool,
    /// What standard output is shown in.
    pub window: Window,
    /// What shows there what is longer than it; `None` where nothing is to.
    pub pager: Option<Pager>,
    /// The program's own words.
    pub words: Catalog,
    /// How the screen looks.
    pub looks: Theme,
    /// What keys mean on it.
    pub keys: KeyMap,
    /// Whether the mouse does something on it.
    pub mouse: bool,
    /// What `pcfix config` tells of all this.
    pub told: config::ConfigSources,
}

/// Why a command could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The content cannot be opened.
    #[error(transparent)]
    Content(#[from] GatherError),
    /// The content holds no article; what was wrong with its files is told.
    #[error("{0}")]
    NoArticles(String),
    /// A file of queries, or standard input, cannot be read.
    #[error("{path}: {cause}")]
    Input {
        /// The file; `-` for standard input.
        path: String,
        /// The system's word for it.
        cause: String,
    },
    /// There is nothing to search for.
    #[error("{0}")]
    NoQuery(String),
    /// An id means no place.
    #[error("{0}")]
    UnknownId(String),
    /// The journal cannot be read or changed.
    #[error("{0}")]
    Journal(String),
    /// A code of `check` does not exist.
    #[error("{0}")]
    UnknownCode(String),
    /// The settings cannot be written.
    #[error("{0}")]
    Config(String),
    /// Standard output cannot be written to.
    #[error("standard output: {0}")]
    Output(#[from] io::Error),
}

/// The journal and what stands in it. Lines that cannot be read are told.
fn read_journal(settings: &Settings) -> Result<(Journal, History), CliError> {
    let journal = Journal::at(settings.state.clone());
    let contents = journal.read().map_err(|error| CliError::Journal(error.tr(&settings.words)))?;
    if contents.damaged > 0 {
        output::tell(&settings.words.tr_with("status-damaged", &[("lines", contents.damaged.into())]));
    }
    Ok((journal, contents.history))
}

/// Does what `command` says. A reader of the output who has seen enough ends it quietly.
///
/// # Errors
/// As [`CliError`] tells; the exit code is [`UNUSABLE`] then, but [`NOTHING`] for an unknown id.
pub fn run(command: &Command, settings: &Settings) -> Result<u8, CliError> {
    if output::is_closed() {
        return Err(CliError::Output(io::Error::other(settings.words.tr("output-closed"))));
    }
    let mut out = Output::new(settings.colours, settings.window);
    if let Some(pager) = settings.pager.as_ref().filter(|_| command.may_be_long()) {
        out.hold_back(pager.clone());
    }
    let code = perform(command, settings, &mut out);
    ended(code, &mut out)
}

/// Lists what fits `query`, as text: what is done instead of the screen where there is no terminal to show it on.
///
/// # Errors
/// As [`run`].
pub fn search_for(query: &str, settings: &Settings) -> Result<u8, CliError> {
    let mut out = Output::new(settings.colours, settings.window);
    let code = search::answer(query, settings, &mut out);
    ended(code, &mut out)
}

fn perform(command: &Command, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    match command {
        Command::Search(args) => search::run(args, settings, out),
        Command::Show(args) => show::run(args, settings, out),
        Command::List(args) => list::run(args, settings, out),
        Command::Walk(args) => walk::run(args, settings, out),
        Command::Note(args) => note::run(args, settings, out),
        Command::History(args) => history::run(args, settings, out),
        Command::Check(args) => check::run(args, settings, out),
        Command::Config(args) => config::run(args, settings, out),
        Command::Export => export_all(settings, out),
        Command::Completions(args) => completions::run(args, out),
        Command::Man => manual::run(settings, out),
        Command::Paths(args) => paths::run(args, settings, out),
    }
}

/// Hands the output over; a reader of it who has seen enough ends the command quietly.
fn ended(code: Result<u8, CliError>, out: &mut Output) -> Result<u8, CliError> {
    match code.and_then(|code| Ok(out.finish().map(|()| code)?)) {
        Err(CliError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(FOUND),
        code => code,
    }
}

/// The whole library as JSON, each article as it was written: in every language, none put beside another.
fn export_all(settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let (articles, problems) = crate::library::read_all(&settings.roots, &settings.limits)?;
    export::export(articles.iter(), &problems, &settings.words, out)?;
    // Scripts that look at the exit code alone must not take content that cannot be read for an empty folder.
    if articles.is_empty() && !problems.is_empty() {
        tell(&problems, &settings.words);
        return Ok(UNUSABLE);
    }
    Ok(FOUND)
}

/// The whole library; `take` gets what `prepare` makes of each batch of articles. Problems stay in the library; where they
/// leave nothing, they are the error.
fn load<T: Send>(
    settings: &Settings,
    prepare: impl Fn(&Entry) -> T + Sync,
    take: impl FnMut(EntryIndex, Vec<T>),
) -> Result<Library, CliError> {
    let library = gather_all(&settings.roots, &settings.limits, &settings.languages, prepare, take)?;
    if library.entries().is_empty() {
        let problems = library.problems().iter().map(|problem| settings.words.diagnostic_line(problem));
        let mut lines: Vec<String> = problems.take(10).collect();
        lines.push(settings.words.tr("error-no-articles"));
        return Err(CliError::NoArticles(lines.join("\n")));
    }
    Ok(library)
}

/// The most that is taken from standard input as a query.
const MOST_INPUT: usize = 1 << 20;

/// What stands on standard input; of more than a megabyte the end, for that is where a log tells what went wrong, and that
/// the rest is left out is told.
///
/// # Errors
/// When it cannot be read.
pub fn read_input(words: &Catalog) -> Result<String, CliError> {
    let mut tail: Vec<u8> = Vec::new();
    let mut cut = false;
    let mut chunk = vec![0; 64 << 10];
    let mut input = io::stdin().lock();
    loop {
        let read = input.read(&mut chunk).map_err(|error| input_error("-", &error))?;
        if read == 0 {
            break;
        }
        tail.extend_from_slice(&chunk[..read]);
        if tail.len() > 2 * MOST_INPUT {
            tail.drain(..tail.len() - MOST_INPUT);
            cut = true;
        }
    }
    if cut || tail.len() > MOST_INPUT {
        output::tell(&words.tr("search-tail"));
    }
    let from = tail.len().saturating_sub(MOST_INPUT);
    Ok(crate::article::clean(&String::from_utf8_lossy(&tail[from..])).into_owned())
}

fn input_error(path: &str, error: &io::Error) -> CliError {
    CliError::Input { path: crate::article::clean_line(path), cause: crate::article::clean_line(&error.to_string()) }
}

/// Tells problems of the content on standard error.
fn tell(problems: &[Diagnostic], words: &Catalog) {
    for problem in problems {
        output::tell(&words.diagnostic_line(problem));
    }
}

/// The exit code that goes with an error.
#[must_use]
pub fn code_of(error: &CliError) -> u8 {
    match error {
        CliError::UnknownId(_) => NOTHING,
        _ => UNUSABLE,
    }
}
