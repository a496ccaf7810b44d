//! The rows of lists: hits, and the tree of the library.

use std::collections::HashSet;

use crate::guide;
use crate::journal::{self, GuideId, History, Past};
use crate::library::{Address, Library};
use crate::search::Found;

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it opens.
    pub address: Address,
    /// How deep it stands in the tree; 0 for hits.
    pub depth: usize,
    /// How many rows stand directly below it when it is unfolded.
    pub children: usize,
    /// The hit that it shows, as a place in [`Found::hits`]; `None` in the tree.
    pub hit: Option<usize>,
    /// Whether the hit helped here before, for the same words.
    pub helped: bool,
    /// The guide that waits to be gone on with, which it stands for.
    pub unfinished: Option<Unfinished>,
}

/// A guide that was left in the middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Its name in the journal.
    pub id: GuideId,
    /// Steps done or left out, and all steps, of the resolution that is being tried.
    pub progress: (usize, usize),
    /// When something was done in it last.
    pub last: i64,
}

/// Of more guides than this, only those left last are offered; `pcfix history` lists all.
const MOST_UNFINISHED: usize = 5;

/// The rows for guides that wait to be gone on with, the one left last first.
#[must_use]
pub fn of_unfinished(library: &Library, history: &History) -> Vec<Row> {
    let row = |past: &Past| {
        let address = library.at(&past.symptom)?;
        let article = library.article(address.entry);
        let progress = journal::replay(past, address, article).guide.progress(article);
        let unfinished = Some(Unfinished { id: past.id.clone(), progress, last: past.last });
        Some(Row { address, depth: 0, children: 0, hit: None, helped: false, unfinished })
    };
    history.unfinished().into_iter().filter_map(row).take(MOST_UNFINISHED).collect()
}

/// A small library is shown unfolded, for then the tree is the fastest way in.
const UNFOLDED_ARTICLES: usize = 3;

/// The rows for hits, of which some `helped` before.
#[must_use]
pub fn of_hits(found: &Found, helped: &HashSet<Address>) -> Vec<Row> {
    let row = |(index, hit): (usize, &crate::search::Hit)| Row {
        address: hit.address,
        depth: 0,
        children: 0,
        hit: Some(index),
        helped: helped.contains(&hit.address),
        unfinished: None,
    };
    found.hits.iter().enumerate().map(row).collect()
}

/// The rows of the tree: the articles in the order of their ids, and the symptoms of those that are unfolded.
#[must_use]
pub fn of_tree(library: &Library, unfolded: &HashSet<Address>) -> Vec<Row> {
    let all = library.entries().len() <= UNFOLDED_ARTICLES;
    let mut rows = Vec::new();
    for entry in 0..library.entries().len() {
        let article = library.article(entry);
        let address = Address { entry, node: None };
        let symptoms = guide::symptoms(article);
        let top = symptoms.iter().filter(|symptom| symptom.depth == 0).count();
        rows.push(Row { address, depth: 0, children: top, hit: None, helped: false, unfinished: None });
        // Folding an article of a small library marks it, and unfolding one of a large library does.
        if all != unfolded.contains(&address) {
            rows.extend(symptoms.iter().map(|symptom| Row {
                address: Address { entry, node: Some(symptom.node) },
                depth: symptom.depth + 1,
                children: 0,
                hit: None,
                helped: false,
                unfinished: None,
            }));
        }
    }
    rows
}

/// Whether the row at `index` is followed by rows below it.
#[must_use]
pub fn is_unfolded(rows: &[Row], index: usize) -> bool {
    rows.get(index + 1).is_some_and(|next| rows[index].hit.is_none() && next.depth > rows[index].depth)
}
