//! `pcfix list`: the tree of articles and symptoms.

use std::io::Write as _;

use super::args::ListArgs;
use super::{CliError, FOUND, Output, Settings, fallback, json, load, tell};
use crate::guide;
use crate::layout::{Ink, Tone, width, wrap};
use crate::library::{Address, Library};

/// Narrower lines break every word.
const NARROWEST: usize = 20;

pub(super) fn run(args: &ListArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load::library(settings)?;
    fallback::tell_of_all(&library, settings);
    if args.json {
        json::object(out, json::LIST, &json::Branches::new(&library))?;
    } else if args.listing.ids {
        json::ids(out, ids(&library), args.listing.null)?;
    } else {
        for entry in 0..library.entries().len() {
            branch(&library, entry, out)?;
        }
    }
    tell(library.problems(), &settings.words);
    Ok(FOUND)
}

/// The ids of all articles and symptoms, in the order of the tree.
fn ids(library: &Library) -> impl Iterator<Item = String> {
    (0..library.entries().len()).flat_map(move |entry| {
        let symptoms = guide::symptoms(library.article(entry)).into_iter().map(|symptom| Some(symptom.node));
        std::iter::once(None)
            .chain(symptoms)
            .map(move |node| library.id_of(Address { entry, node }))
            .collect::<Vec<_>>()
    })
}

fn branch(library: &Library, entry: usize, out: &mut Output) -> Result<(), CliError> {
    let article = library.article(entry);
    row(library, Address { entry, node: None }, 0, Tone { ink: Ink::Title, strong: true, ..Tone::default() }, out)?;
    for symptom in guide::symptoms(article) {
        row(library, Address { entry, node: Some(symptom.node) }, symptom.depth + 1, Tone::default(), out)?;
    }
    Ok(())
}

fn row(library: &Library, address: Address, depth: usize, tone: Tone, out: &mut Output) -> Result<(), CliError> {
    let (title, id) = (library.article(address.entry).title_of(address.node).text(), library.id_of(address));
    let margin = "  ".repeat(depth);
    let room = out.columns().map_or(usize::MAX, |columns| columns.saturating_sub(margin.len()).max(NARROWEST));
    let lines = wrap(title, room);
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write!(out, "{margin}")?;
        out.words(line, tone)?;
    }
    // An id is never broken, so that it can be copied.
    if lines.last().map_or(0, |line| width(line)).saturating_add(2 + width(&id)) > room {
        write!(out, "\n{margin}")?;
    }
    out.words(&format!("  {id}"), Tone { ink: Ink::Dim, ..Tone::default() })?;
    writeln!(out)?;
    Ok(())
}
