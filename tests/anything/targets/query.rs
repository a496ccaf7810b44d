//! The search: any text is a query to the account articles of the fixtures.

use std::collections::HashSet;
use std::sync::OnceLock;

use pcfix::article::{Limits, clean};
use pcfix::library::{Entry, Languages, Library, Root, gather_all};
use pcfix::search::{Found, Index, Prepared, Searcher, occurrences};

use super::{Shape, is_clean};
use crate::seeds::root;

const LIMIT: usize = 20;

/// The account articles of the fixtures, and their index.
pub fn account() -> &'static (Library, Index) {
    static ACCOUNT: OnceLock<(Library, Index)> = OnceLock::new();
    ACCOUNT.get_or_init(|| {
        let mut index = Index::with_thesaurus();
        let prepare = |entry: &Entry| Prepared::from(entry);
        let roots = [Root::Path(root().join("tests/fixtures/account"))];
        let library = gather_all(&roots, &Limits::default(), &Languages::default(), prepare, |first, batch| {
            index.merge(first, batch);
        });
        (library.expect("articles"), index)
    })
}

pub fn run(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let query = clean(&text);
    let (library, index) = account();
    let found = Searcher::new(index, library).search(&query, LIMIT);
    are_hits(library, &found);
    are_words_of(&query, &found);
    are_lit(library, &query, &found);
    let fewer = Searcher::new(index, library).search(&query, 3);
    let places = |found: &Found| found.hits.iter().map(|hit| hit.address).collect::<Vec<_>>();
    assert!(places(&found).starts_with(&places(&fewer)), "fewer hits are the best of many");
    let hows: HashSet<String> = found.hits.iter().flat_map(|hit| &hit.reasons).map(|one| kind(&one.how)).collect();
    let mut hows: Vec<String> = hows.into_iter().collect();
    hows.sort_unstable();
    let told = (found.corrected.is_some(), found.used.is_some(), found.nearest.len());
    Shape::default().count(found.hits.len()).count(found.unknown.len()).with(told).with(hows).end()
}

fn kind(how: &pcfix::search::How) -> String {
    format!("{how:?}").split('(').next().unwrap_or_default().to_owned()
}

fn are_hits(library: &Library, found: &Found) {
    assert!(found.hits.len() <= LIMIT);
    let mut places = HashSet::new();
    for hit in &found.hits {
        assert!(places.insert(hit.address), "{:?} stands twice", hit.address);
        let id = library.id_of(hit.address);
        assert_eq!(library.at(&id), Some(hit.address), "{id}");
        assert!(hit.score.is_finite() && hit.score > 0.0, "{}", hit.score);
        assert!(!hit.reasons.is_empty() || hit.features.is_some(), "{id} is found without a reason");
        if let Some(snippet) = &hit.snippet {
            let article = library.article(hit.address.entry);
            assert!(snippet.node.is_none_or(|node| node < article.nodes.len()), "{snippet:?}");
            assert!(!snippet.target.is_empty(), "{snippet:?}");
        }
    }
}

fn are_words_of(query: &str, found: &Found) {
    for part in found.unknown.iter().chain(&found.corrected).chain(&found.nearest) {
        is_clean("a word that is told", part);
    }
    assert!(found.unknown.iter().all(|word| query.contains(&**word)), "{:?}", found.unknown);
    assert!(found.hits.is_empty() || found.nearest.is_empty(), "words are offered beside hits");
    assert!(!query.trim().is_empty() || found.hits.is_empty(), "nothing was asked");
}

/// What is lit stands in order, without overlap, between characters.
fn are_lit(library: &Library, query: &str, found: &Found) {
    let titles = found.hits.iter().map(|hit| library.article(hit.address.entry).title_of(hit.address.node).text());
    for text in titles.chain([query]) {
        let mut end = 0;
        for place in found.highlights.places(text) {
            assert!(place.start >= end && place.start < place.end && text.get(place.clone()).is_some(), "{place:?}");
            end = place.end;
        }
        let mut last = 0;
        let wanted: String = query.chars().take(3).collect();
        for place in occurrences(text, &wanted) {
            assert!(place.start >= last && text.get(place.clone()).is_some(), "{place:?}");
            last = place.start;
        }
    }
}
