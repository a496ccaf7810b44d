//! The rows of lists: hits, and the tree of the library.

use std::collections::HashSet;

use crate::guide;
use crate::journal::{self, CaseId, GuideId, History, PastCase};
use crate::library::{Address, Library};
use crate::search::Found;

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// What it opens.
    pub address: Address,
    /// Its depth in the tree; 0 for hits.
    pub depth: usize,
    /// Number of rows directly below it when it is unfolded.
    pub children: usize,
    /// The hit that it shows, as a place in [`Found::hits`]; `None` in the tree.
    pub hit: Option<usize>,
    /// Whether the hit helped here before, for the same words.
    pub helped: bool,
    /// The open case that it resumes.
    pub case: Option<OpenCase>,
}

/// An open case, with its guide that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCase {
    /// Its id.
    pub id: CaseId,
    /// Its name; may be empty.
    pub name: String,
    /// The guide.
    pub guide: GuideId,
    /// Steps done or left out, and all steps, of the resolution that is being tried.
    pub progress: (usize, usize),
    /// When something was done in it last.
    pub last: i64,
}

/// Of more open cases than this, only those touched last are shown.
const MOST_OPEN: usize = 5;

/// The rows for open cases with a guide that goes on, the one touched last first.
#[must_use]
pub fn of_open_cases(library: &Library, history: &History) -> Vec<ListRow> {
    let row = |case: &PastCase| {
        let continues = history.guides_of(case).filter(|guide| guide.is_unfinished() || guide.is_viewed());
        let (address, past) = continues
            .filter_map(|past| Some((library.at(&past.opened.symptom)?, past)))
            .max_by_key(|(_, past)| (past.is_unfinished(), past.last))?;
        let article = library.article(address.entry);
        let progress = journal::replay(past, address, article).guide.progress(article);
        let (id, name, guide) = (case.id.clone(), case.name.clone(), past.id.clone());
        let case = Some(OpenCase { id, name, guide, progress, last: past.last });
        Some(ListRow { address, depth: 0, children: 0, hit: None, helped: false, case })
    };
    let open = history.listed().into_iter().take_while(|case| history.is_open(case));
    open.filter_map(row).take(MOST_OPEN).collect()
}

/// A small library is shown unfolded, for then the tree is the fastest way in.
const UNFOLDED_ARTICLES: usize = 3;

/// The rows for hits, of which some `helped` before.
#[must_use]
pub fn of_hits(found: &Found, helped: &HashSet<Address>) -> Vec<ListRow> {
    let row = |(index, hit): (usize, &crate::search::Hit)| ListRow {
        address: hit.address,
        depth: 0,
        children: 0,
        hit: Some(index),
        helped: helped.contains(&hit.address),
        case: None,
    };
    found.hits.iter().enumerate().map(row).collect()
}

/// The rows of the tree: the articles in the order of their ids, and the symptoms of those that are unfolded.
#[must_use]
pub fn of_tree(library: &Library, unfolded: &HashSet<Address>) -> Vec<ListRow> {
    let all = library.entries().len() <= UNFOLDED_ARTICLES;
    let mut rows = Vec::new();
    for entry in 0..library.entries().len() {
        let article = library.article(entry);
        let address = Address { entry, node: None };
        let symptoms = guide::symptoms(article);
        let top = symptoms.iter().filter(|symptom| symptom.depth == 0).count();
        rows.push(ListRow { address, depth: 0, children: top, hit: None, helped: false, case: None });
        // Folding an article of a small library marks it, and unfolding one of a large library does.
        if all != unfolded.contains(&address) {
            rows.extend(symptoms.iter().map(|symptom| ListRow {
                address: Address { entry, node: Some(symptom.node) },
                depth: symptom.depth + 1,
                children: 0,
                hit: None,
                helped: false,
                case: None,
            }));
        }
    }
    rows
}

/// Whether the row at `index` is followed by rows below it.
#[must_use]
pub fn is_unfolded(rows: &[ListRow], index: usize) -> bool {
    rows.get(index + 1).is_some_and(|next| rows[index].hit.is_none() && next.depth > rows[index].depth)
}
