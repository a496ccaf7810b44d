//! `pcfix note`: the text for the ticket.

use std::io::Write as _;

use jiff::tz::TimeZone;

use super::args::NoteArgs;
use super::{CliError, FOUND, Output, Settings, load, read_journal};
use crate::journal::{End, History, Past, note_of};
use crate::library::Library;

pub(super) fn run(args: &NoteArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load(settings, |_| (), |_, _| ())?;
    let (_, history) = read_journal(settings)?;
    let past = find(args.id.as_deref(), &history, &library)?;
    let (sides, words) = (settings.view.unwrap_or_default().into(), &settings.words);
    match note_of(&history, &library, &past.id, sides, words, &TimeZone::system()) {
        Some(note) => write!(out, "{note}")?,
        None => {
            let symptom = crate::article::clean_line(&past.symptom);
            return Err(CliError::NoArticle(symptom));
        }
    }
    Ok(FOUND)
}

/// The guide that is meant: by its own id, as the last one through a symptom, or the last one in which something was
/// done.
fn find<'a>(id: Option<&str>, history: &'a History, library: &Library) -> Result<&'a Past, CliError> {
    let last = |wanted: &dyn Fn(&Past) -> bool| {
        history.guides().iter().filter(|past| wanted(past)).max_by_key(|past| past.last)
    };
    let Some(id) = id else {
        let done = last(&|past| past.end() != End::Looked).or_else(|| last(&|_| true));
        return done.ok_or(CliError::NoGuides);
    };
    let symptom = library.resolve(id).map(|address| library.id_of(address)).unwrap_or_else(|_| id.to_owned());
    history
        .get(id)
        .or_else(|| last(&|past| past.symptom == symptom))
        .ok_or_else(|| CliError::NoGuide(crate::article::clean_line(id)))
}
