//! `pcfix list`: the tree of articles and symptoms.

use std::io::Write as _;

use super::args::ListArgs;
use super::{CliError, FOUND, Output, Settings, fallback, json, load, tell};
use crate::guide;
use crate::library::{Address, Library};
use crate::page::{Ink, Tone};

pub(super) fn run(args: &ListArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load(settings, |_| (), |_, _| ())?;
    fallback::tell_of_all(&library, settings);
    if args.json {
        let branches: Vec<_> = (0..library.entries().len()).map(|entry| json::Branch::new(&library, entry)).collect();
        json::write(out, &branches)?;
    } else {
        for entry in 0..library.entries().len() {
            branch(&library, entry, out)?;
        }
    }
    tell(library.problems());
    Ok(FOUND)
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
    write!(out, "{}", "  ".repeat(depth))?;
    out.words(library.article(address.entry).title_of(address.node).text(), tone)?;
    out.words(&format!("  {}", library.id_of(address)), Tone { ink: Ink::Dim, ..Tone::default() })?;
    writeln!(out)?;
    Ok(())
}
