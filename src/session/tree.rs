//! The rows of a library: its areas, their articles, their symptoms.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::list::{Fold, ListRow, RowKind};
use crate::article::{Article, NodeIndex};
use crate::guide::{self, Plan, Symptom};
use crate::library::{Address, EntryIndex, Library, is_late_area};
use crate::search::{Found, fold};

/// A small library is shown unfolded, for then the tree is the fastest way in.
const UNFOLDED_ARTICLES: usize = 3;
/// So few articles that cannot be stepped through are not folded away where there are no areas.
const UNFOLDED_REST: usize = 8;

/// What lists need to know of every article, found out once for each.
#[derive(Clone, Debug, Default)]
pub struct Summaries {
    articles: Vec<Summary>,
}

#[derive(Clone, Debug)]
struct Summary {
    symptoms: Vec<Symptom>,
    /// Number of symptoms; 1 for an article that is one itself.
    count: usize,
    /// Whether it can be stepped through: it has symptoms, or steps of its own.
    walkable: bool,
}

impl Summary {
    fn of(article: &Article) -> Self {
        let symptoms = guide::symptoms(article);
        let count = symptoms.len().max(usize::from(article.is_symptom));
        let walkable = count > 0 || Plan::of(article, None).has_fix(article);
        Self { symptoms, count, walkable }
    }
}

impl Summaries {
    /// Takes in the articles that the library has got since.
    pub fn extend(&mut self, library: &Library) {
        let new = (self.articles.len()..library.entries().len()).map(|entry| Summary::of(library.article(entry)));
        self.articles.extend(new);
    }

    /// The articles of an area, or of the whole library for "": those that can be stepped through, or the others.
    pub fn articles_of<'a>(
        &'a self,
        library: &'a Library,
        area: &'a str,
        walkable: bool,
    ) -> impl Iterator<Item = EntryIndex> + 'a {
        let entries = library.entries().iter().zip(&self.articles).enumerate();
        let wanted = entries.filter(move |(_, (entry, summary))| *entry.area == *area && summary.walkable == walkable);
        wanted.map(|(index, _)| index)
    }
}

/// An area while its rows are made.
#[derive(Default)]
struct Area {
    walkable: Vec<EntryIndex>,
    rest: Vec<EntryIndex>,
    symptoms: usize,
}

/// The rows of the tree: areas with most symptoms first, archives and announcements last, articles without an area at the end.
/// In an area the articles come in the order of their ids; those that cannot be stepped through are folded. With a `filter`
/// only the articles and symptoms are there whose titles have all its words, unfolded.
#[must_use]
pub fn tree_rows(library: &Library, summaries: &Summaries, unfolded: &HashSet<Fold>, filter: &str) -> Vec<ListRow> {
    let filter = fold(filter);
    let words: Vec<&str> = filter.split_whitespace().collect();
    let maker = Maker { library, summaries, unfolded, words };
    let mut areas: BTreeMap<&str, Area> = BTreeMap::new();
    for (entry, summary) in summaries.articles.iter().enumerate().take(library.entries().len()) {
        if maker.is_wanted(entry, summary) {
            let area = areas.entry(&library.entries()[entry].area).or_default();
            area.symptoms += summary.count;
            if summary.walkable { area.walkable.push(entry) } else { area.rest.push(entry) }
        }
    }
    let divided = library.entries().iter().any(|entry| !entry.area.is_empty());
    let mut areas: Vec<(&str, Area)> = areas.into_iter().collect();
    areas.sort_by_key(|(title, area)| (is_late_area(title), title.is_empty(), std::cmp::Reverse(area.symptoms)));
    let mut rows = Vec::new();
    for (title, area) in areas {
        if !divided {
            maker.whole(&area, &mut rows);
        } else {
            maker.area(title.into(), &area, &mut rows);
        }
    }
    rows
}

struct Maker<'a> {
    library: &'a Library,
    summaries: &'a Summaries,
    unfolded: &'a HashSet<Fold>,
    /// The words of the filter, folded; none where there is no filter.
    words: Vec<&'a str>,
}

impl Maker<'_> {
    fn has_words(&self, entry: EntryIndex, node: Option<NodeIndex>) -> bool {
        if !self.filters() {
            return true;
        }
        let title = self.library.article(entry).title_of(node);
        let text = fold(&format!("{} {}", title.text(), title.source_text().unwrap_or_default()));
        self.words.iter().all(|word| text.contains(word))
    }

    fn is_wanted(&self, entry: EntryIndex, summary: &Summary) -> bool {
        self.has_words(entry, None) || summary.symptoms.iter().any(|symptom| self.has_words(entry, Some(symptom.node)))
    }

    fn filters(&self) -> bool {
        !self.words.is_empty()
    }

    /// A library without areas.
    fn whole(&self, area: &Area, rows: &mut Vec<ListRow>) {
        if self.filters() || area.rest.len() <= UNFOLDED_REST || area.walkable.is_empty() {
            let mut all: Vec<EntryIndex> = area.walkable.iter().chain(&area.rest).copied().collect();
            all.sort_unstable();
            all.into_iter().for_each(|entry| self.article(entry, 0, rows));
        } else {
            area.walkable.iter().for_each(|&entry| self.article(entry, 0, rows));
            self.rest("".into(), area, 0, rows);
        }
    }

    fn area(&self, title: Arc<str>, area: &Area, rows: &mut Vec<ListRow>) {
        let unfolded = self.filters() || self.unfolded.contains(&Fold::Area(Arc::clone(&title)));
        let articles = area.walkable.len() + area.rest.len();
        let kind = RowKind::Area { title: Arc::clone(&title), articles, symptoms: area.symptoms, unfolded };
        rows.push(ListRow::new(kind, None, 0));
        if unfolded {
            area.walkable.iter().for_each(|&entry| self.article(entry, 1, rows));
            self.rest(title, area, 1, rows);
        }
    }

    /// The articles that cannot be stepped through, folded unless there are no others.
    fn rest(&self, title: Arc<str>, area: &Area, depth: usize, rows: &mut Vec<ListRow>) {
        let unfolded = self.unfolded.contains(&Fold::Rest(Arc::clone(&title)));
        if self.filters() || area.walkable.is_empty() {
            area.rest.iter().for_each(|&entry| self.article(entry, depth, rows));
        } else if !area.rest.is_empty() {
            let kind = RowKind::Rest { area: title, articles: area.rest.len(), unfolded };
            rows.push(ListRow::new(kind, None, depth));
            let shown = area.rest.iter().filter(|_| unfolded);
            shown.for_each(|&entry| self.article(entry, depth + 1, rows));
        }
    }

    fn article(&self, entry: EntryIndex, depth: usize, rows: &mut Vec<ListRow>) {
        let symptoms = &self.summaries.articles[entry].symptoms;
        let children = symptoms.iter().filter(|symptom| symptom.depth == 0).count();
        let all = self.library.entries().len() <= UNFOLDED_ARTICLES;
        // Folding an article of a small library marks it, and unfolding one of a large library does.
        let by_hand = all != self.unfolded.contains(&Fold::Article(entry));
        let found = |symptom: &&Symptom| self.filters() && self.has_words(entry, Some(symptom.node));
        let unfolded = children > 0 && (by_hand || symptoms.iter().any(|symptom| found(&symptom)));
        let kind = RowKind::Place { children, unfolded };
        rows.push(ListRow::new(kind, Some(Address { entry, node: None }), depth));
        let shown = symptoms.iter().filter(|symptom| unfolded && (by_hand || found(symptom)));
        rows.extend(shown.map(|symptom| {
            let kind = RowKind::Place { children: 0, unfolded: false };
            ListRow::new(kind, Some(Address { entry, node: Some(symptom.node) }), depth + symptom.depth + 1)
        }));
    }
}

/// The places that a row without a place of its own folds: the articles of an area, the further hits of an article.
pub fn folded_places<'a>(
    library: &'a Library,
    summaries: &'a Summaries,
    found: Option<&'a Found>,
    row: &'a ListRow,
) -> Box<dyn Iterator<Item = Address> + 'a> {
    let place = |entry| Address { entry, node: None };
    match &row.kind {
        RowKind::Area { title, .. } => {
            let first = summaries.articles_of(library, title, true);
            Box::new(first.chain(summaries.articles_of(library, title, false)).map(place))
        }
        RowKind::Rest { area, .. } => Box::new(summaries.articles_of(library, area, false).map(place)),
        RowKind::More { hits, fold: Fold::Hits(entry, band) } => {
            let all = found.map_or(&[][..], |found| &found.hits).iter();
            let own: Vec<Address> =
                all.filter(|hit| hit.address.entry == *entry && hit.band == *band).map(|hit| hit.address).collect();
            let first = own.len().saturating_sub(*hits);
            Box::new(own.into_iter().skip(first))
        }
        _ => Box::new(row.address.into_iter()),
    }
}

/// What has to be unfolded so that the rows of the tree hold `address`.
#[must_use]
pub fn folds_above(library: &Library, summaries: &Summaries, address: Address) -> Vec<Fold> {
    let area: Arc<str> = (*library.entries()[address.entry].area).into();
    let walkable = summaries.articles.get(address.entry).is_none_or(|summary| summary.walkable);
    let rest = (!walkable).then(|| Fold::Rest(Arc::clone(&area)));
    let area =
        (!area.is_empty() || library.entries().iter().any(|entry| !entry.area.is_empty())).then_some(Fold::Area(area));
    area.into_iter().chain(rest).collect()
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
