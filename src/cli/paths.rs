//! `pcfix paths`: every file that the program may write, and where it looks for settings.

use std::io::Write as _;
use std::path::PathBuf;

use serde::Serialize;

use super::args::PathsArgs;
use super::output::tell;
use super::{CliError, FOUND, Output, Settings, json};
use crate::article::clean_line;
use crate::config::Context as Screen;
use crate::config::keymap::Action;
use crate::i18n::MessageId;

/// The files in the folder of the journal, each with its kind and the message that explains it. Files that end in `new` or
/// `lock` are temporary or empty.
const FILES: [(&str, &str, MessageId); 7] = [
    ("journal.jsonl", "journal", MessageId::PathsJournal),
    ("journal.new", "new", MessageId::PathsNew),
    ("journal.lock", "lock", MessageId::PathsLock),
    ("view", "view", MessageId::PathsView),
    ("view.new", "new", MessageId::PathsNew),
    ("queries", "queries", MessageId::PathsQueries),
    ("queries.new", "new", MessageId::PathsNew),
];

/// One line of the answer.
#[derive(Debug, Serialize)]
struct Place {
    path: String,
    kind: &'static str,
    exists: bool,
    about: String,
}

pub(super) fn run(args: &PathsArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let places = places(settings);
    if args.json {
        json::object(out, json::PATHS, &json::Paths { paths: places })?;
        return Ok(FOUND);
    }
    let widest = places.iter().map(|place| place.path.chars().count()).max().unwrap_or_default();
    for Place { path, about, .. } in &places {
        writeln!(out, "{path:widest$}  {about}")?;
    }
    // The note's file has the name that the reader gives it.
    let write = settings.keys.first(Screen::Guide, Action::WriteNote).unwrap_or("–");
    tell(&settings.words.tr_with(MessageId::PathsNote, &[("write", write.into())]));
    Ok(FOUND)
}

fn places(settings: &Settings) -> Vec<Place> {
    let words = &settings.words;
    let place = |path: PathBuf, kind, about| Place {
        exists: path.exists(),
        path: clean_line(&path.to_string_lossy()),
        kind,
        about: words.tr(about),
    };
    let kept =
        settings.state.iter().flat_map(|folder| FILES.map(|(name, kind, about)| place(folder.join(name), kind, about)));
    let cache = settings.cache.clone().map(|path| place(path, "cache", MessageId::PathsCache));
    settings
        .path
        .clone()
        .into_iter()
        .map(|path| place(path, "config", MessageId::PathsConfig))
        .chain(kept)
        .chain(cache)
        .collect()
}
