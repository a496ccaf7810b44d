//! The rows of lists, as plain data: hits, what was opened before.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::journal::{self, CaseId, GuideEnd, GuideId, History, PastCase};
use crate::library::{Address, EntryIndex, Library};
use crate::search::{Band, Found, Hit, say_the_same};

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// What it shows.
    pub kind: RowKind,
    /// What it opens; `None` for a row that only folds others.
    pub address: Option<Address>,
    /// Its depth in the list, counted from 0.
    pub depth: usize,
    /// The heading above it, where a group of rows begins.
    pub heading: Option<ListHeading>,
}

/// What a row of a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// An open case, which it resumes.
    Case(OpenCase),
    /// A hit.
    Hit {
        /// Its place in [`Found::hits`].
        hit: usize,
        /// Whether it helped here before, for the same words.
        helped: bool,
        /// Whether it belongs to the article of the row above.
        follows: bool,
    },
    /// Further hits in the article of the rows above, or further places that say the same, which it unfolds.
    More {
        /// How many they are.
        hits: usize,
        /// What unfolds them.
        fold: Fold,
    },
    /// A fix that was opened in an earlier case.
    Past {
        /// Whether it helped.
        helped: bool,
        /// When something was done in it last.
        last: i64,
    },
    /// An area of the library.
    Area {
        /// Its title.
        title: Arc<str>,
        /// Its articles.
        articles: usize,
        /// Their symptoms.
        symptoms: usize,
        /// Whether its articles are shown.
        unfolded: bool,
    },
    /// The articles of an area that cannot be stepped through, which it unfolds.
    Rest {
        /// The title of the area; "" for the whole library.
        area: Arc<str>,
        /// How many they are.
        articles: usize,
        /// Whether they are shown.
        unfolded: bool,
    },
    /// An article or a symptom of the tree.
    Place {
        /// Number of rows directly below it when it is unfolded.
        children: usize,
        /// Whether they are shown.
        unfolded: bool,
    },
}

/// The heading of a group of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListHeading {
    /// Hits of this band.
    Band(Band),
    /// Open cases.
    Cases,
    /// Fixes of earlier cases.
    Past,
    /// The library.
    Library,
}

/// Something that is folded or unfolded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fold {
    /// The articles of the area with this title.
    Area(Arc<str>),
    /// Its articles that cannot be stepped through.
    Rest(Arc<str>),
    /// The symptoms of an article.
    Article(EntryIndex),
    /// The further hits of an article in a band.
    Hits(EntryIndex, Band),
    /// The hits of other articles that say the same as the one at this place.
    Same(Address),
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
/// Of more hits of one article in a band than this, the others are folded.
const MOST_OF_ARTICLE: usize = 3;
/// Of more fixes of earlier cases than this, only those opened last are shown.
const MOST_PAST: usize = 4;

impl ListRow {
    pub(super) fn new(kind: RowKind, address: Option<Address>, depth: usize) -> Self {
        Self { kind, address, depth, heading: None }
    }

    /// The open case that it resumes.
    #[must_use]
    pub fn case(&self) -> Option<&OpenCase> {
        match &self.kind {
            RowKind::Case(case) => Some(case),
            _ => None,
        }
    }

    /// The hit that it shows, as a place in [`Found::hits`].
    #[must_use]
    pub fn hit(&self) -> Option<usize> {
        match self.kind {
            RowKind::Hit { hit, .. } => Some(hit),
            _ => None,
        }
    }

    /// Whether it shows a hit that helped here before, for the same words.
    #[must_use]
    pub fn helped(&self) -> bool {
        matches!(self.kind, RowKind::Hit { helped: true, .. })
    }

    /// What folding and unfolding at this row turns, and whether it is unfolded; `None` where nothing is below it.
    #[must_use]
    pub fn fold(&self) -> Option<(Fold, bool)> {
        match &self.kind {
            RowKind::More { fold, .. } => Some((fold.clone(), false)),
            RowKind::Area { title, unfolded, .. } => Some((Fold::Area(Arc::clone(title)), *unfolded)),
            RowKind::Rest { area, unfolded, .. } => Some((Fold::Rest(Arc::clone(area)), *unfolded)),
            RowKind::Place { children, unfolded } if *children > 0 => {
                Some((Fold::Article(self.address?.entry), *unfolded))
            }
            _ => None,
        }
    }

    /// Whether it is the row of `other` in a list that was made again.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        let id = |row: &Self| row.case().map(|case| case.id.clone());
        let fold = |row: &Self| row.fold().filter(|_| row.address.is_none()).map(|(fold, _)| fold);
        let is_past = |row: &Self| matches!(row.kind, RowKind::Past { .. });
        self.address == other.address
            && id(self) == id(other)
            && fold(self) == fold(other)
            && is_past(self) == is_past(other)
    }
}

/// The rows for open cases with a guide that goes on, the one touched last first.
#[must_use]
pub fn case_rows(library: &Library, history: &History) -> Vec<ListRow> {
    let row = |case: &PastCase| {
        let continues = history.guides_of(case).filter(|guide| guide.is_unfinished() || guide.is_viewed());
        let (address, past) = continues
            .filter_map(|past| Some((library.at(&past.opened.symptom)?, past)))
            .max_by_key(|(_, past)| (past.is_unfinished(), past.last))?;
        let article = library.article(address.entry);
        let progress = journal::replay(past, address, article).guide.progress(article);
        let (id, name, guide) = (case.id.clone(), case.name.clone(), past.id.clone());
        let case = OpenCase { id, name, guide, progress, last: past.last };
        Some(ListRow::new(RowKind::Case(case), Some(address), 0))
    };
    let open = history.listed().into_iter().take_while(|case| history.is_open(case));
    open.filter_map(row).take(MOST_OPEN).collect()
}

/// The rows for fixes that were opened in earlier cases, the one opened last first, but for those of the open cases in
/// `cases`.
#[must_use]
pub fn past_rows(library: &Library, history: &History, cases: &[ListRow]) -> Vec<ListRow> {
    let mut last: HashMap<&str, (bool, i64)> = HashMap::new();
    for past in history.guides().iter().filter(|past| !past.dismissed) {
        let (helped, at) = last.entry(&past.opened.symptom).or_insert((false, past.last));
        *helped |= past.end() == GuideEnd::Solved;
        *at = past.last.max(*at);
    }
    let mut past: Vec<(&str, (bool, i64))> = last.into_iter().collect();
    past.sort_by_key(|&(symptom, (_, at))| (std::cmp::Reverse(at), symptom));
    let known = past.into_iter().filter_map(|(symptom, state)| Some((library.at(symptom)?, state)));
    let is_new = |address: &Address| !cases.iter().any(|case| case.address.as_ref() == Some(address));
    let rows = known
        .filter(|(address, _)| is_new(address))
        .map(|(address, (helped, last))| ListRow::new(RowKind::Past { helped, last }, Some(address), 0));
    rows.take(MOST_PAST).collect()
}

/// The rows for hits, of which some `helped` before: band by band, under a heading each. In a band, the hits of one article
/// follow its best one; of many, the last are folded unless they are `unfolded`. So are hits of other articles that say the
/// same, but for those that helped. The hits themselves keep their order.
#[must_use]
pub fn hit_rows(library: &Library, found: &Found, helped: &HashSet<Address>, unfolded: &HashSet<Fold>) -> Vec<ListRow> {
    let mut rows = HitRows { found, helped, unfolded, same: HashMap::new(), rows: Vec::new() };
    for band in Band::ALL {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut group_of: HashMap<EntryIndex, usize> = HashMap::new();
        let in_band = |(_, hit): &(usize, &Hit)| hit.band == band;
        for (place, hit) in found.hits.iter().enumerate().filter(in_band) {
            let says_the_same = |&&first: &&usize| say_the_same(library, &found.hits[first], hit);
            let first = groups.iter().flatten().find(says_the_same).filter(|_| !helped.contains(&hit.address));
            if let Some(&first) = first {
                rows.same.entry(first).or_default().push(place);
                continue;
            }
            let group = *group_of.entry(hit.address.entry).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() - 1
            });
            groups[group].push(place);
        }
        let first = rows.rows.len();
        groups.iter().for_each(|group| rows.group(group, band));
        if let Some(row) = rows.rows.get_mut(first) {
            row.heading = Some(ListHeading::Band(band));
        }
    }
    rows.rows
}

/// The rows for hits, while they are made.
struct HitRows<'a> {
    found: &'a Found,
    helped: &'a HashSet<Address>,
    unfolded: &'a HashSet<Fold>,
    /// For each hit the later ones that say the same.
    same: HashMap<usize, Vec<usize>>,
    rows: Vec<ListRow>,
}

impl HitRows<'_> {
    /// Adds the hits of one article.
    fn group(&mut self, group: &[usize], band: Band) {
        let fold = Fold::Hits(self.found.hits[group[0]].address.entry, band);
        // To fold one row into one row hides it for nothing.
        let all = group.len() <= MOST_OF_ARTICLE + 1 || self.unfolded.contains(&fold);
        let shown = if all { group.len() } else { MOST_OF_ARTICLE };
        for (place, &hit) in group[..shown].iter().enumerate() {
            let depth = usize::from(place > 0);
            self.hit(hit, depth, place > 0);
            self.same_as(hit, depth + 1);
        }
        if !all {
            self.rows.push(ListRow::new(RowKind::More { hits: group.len() - shown, fold }, None, 1));
        }
    }

    fn hit(&mut self, hit: usize, depth: usize, follows: bool) {
        let address = self.found.hits[hit].address;
        let kind = RowKind::Hit { hit, helped: self.helped.contains(&address), follows };
        self.rows.push(ListRow::new(kind, Some(address), depth));
    }

    /// Adds the hits that say the same as this one.
    fn same_as(&mut self, hit: usize, depth: usize) {
        let Some(same) = self.same.remove(&hit) else { return };
        let fold = Fold::Same(self.found.hits[hit].address);
        if self.unfolded.contains(&fold) {
            same.into_iter().for_each(|hit| self.hit(hit, depth, false));
        } else {
            self.rows.push(ListRow::new(RowKind::More { hits: same.len(), fold }, None, depth));
        }
    }
}
