//! SCRIPT: the command line, one file a subcommand.
//!
//! [`start`] turns arguments into a command; [`run`] runs it and returns the exit code. Standard output carries
//! data and nothing else; messages for people go to standard error.

mod args;
mod check;
mod completions;
pub mod config;
mod dashes;
mod error;
pub mod export;
mod fallback;
mod help;
mod history;
mod json;
mod list;
mod load;
mod manual;
mod new;
mod note;
mod output;
mod pager;
mod paths;
mod progress;
mod report;
mod search;
mod show;
mod startup;
mod times;
pub mod topics;
mod usage_error;
mod values;
mod walk;
mod walk_json;
mod walk_page;
mod walker;
mod window;

use std::io::{self, Read as _};

use crate::article::Diagnostic;
use crate::i18n::{Catalog, MessageId};
use crate::journal::{History, Journal, JournalError};

pub use args::{Args, Command};
pub use completions::complete;
pub use error::CliError;
pub use output::Output;
pub use pager::Pager;
pub use startup::{CliContext, start, words};
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

/// What the commands take: everything that a command needs to know.
type Settings = CliContext;

/// The journal and its contents. Unreadable lines are reported, and so is a journal that cannot be read, which stops no
/// command: it has no cases then.
fn read_journal(settings: &Settings) -> Result<(Journal, History), CliError> {
    let journal = Journal::at(settings.state.clone());
    let contents = match journal.read() {
        Ok(contents) => contents,
        Err(error @ JournalError::Io(..)) => {
            output::tell(&format!("pcfix: {}", error.tr(&settings.words)));
            return Ok((journal, History::default()));
        }
        Err(error) => return Err(error.into()),
    };
    if contents.damaged > 0 {
        output::tell(&settings.words.tr_with(MessageId::StatusDamaged, &[("lines", contents.damaged.into())]));
    }
    Ok((journal, contents.history))
}

/// Does what `command` says. A reader of the output who has seen enough ends it quietly.
///
/// # Errors
/// See [`CliError`]; the exit code is [`UNUSABLE`] then, but [`NOTHING`] for an unknown id.
pub fn run(command: &Command, settings: &Settings) -> Result<u8, CliError> {
    if output::is_closed() {
        return Err(CliError::OutputClosed);
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
    if let Some(suggestion) = suggestion(query, &settings.words) {
        output::tell(&suggestion);
    }
    let mut out = Output::new(settings.colours, settings.window);
    let code = search::answer(query, settings, &mut out);
    ended(code, &mut out)
}

/// What to say of a query whose first word is nearly a command: that the command may have been meant.
#[must_use]
pub fn suggestion(query: &str, words: &Catalog) -> Option<String> {
    let command = help::meant(query)?;
    Some(words.tr_with(MessageId::UsageDidYouMean, &[("command", (&command).into())]))
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
        Command::New(args) => new::run(args, settings, out),
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

/// The most that is taken from standard input as a query.
const MOST_INPUT: usize = 1 << 20;

/// Standard input; of more than a megabyte only the end, where a log says what went wrong, with a message about the rest.
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
        output::tell(&words.tr(MessageId::SearchTail));
    }
    let from = tail.len().saturating_sub(MOST_INPUT);
    Ok(crate::article::clean(&String::from_utf8_lossy(&tail[from..])).into_owned())
}

/// Foreign text for a message: on one line, without control characters and secrets.
fn quoted(text: &str) -> String {
    crate::secrets::mask(&crate::article::clean_line(text)).text.into_owned()
}

fn input_error(path: &str, error: &io::Error) -> CliError {
    CliError::Input { path: quoted(path), error: error.into() }
}

/// Reports problems of the content on standard error.
fn tell(problems: &[Diagnostic], words: &Catalog) {
    for problem in problems {
        output::tell(&words.diagnostic_line(problem));
    }
}
