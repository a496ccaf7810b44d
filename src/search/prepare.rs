//! From an article to its words: the costly part of indexing, which needs nothing of the index and so runs on any thread.

use std::borrow::Cow;
use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashSet};

use super::forward::{Field, Mark, pack};
use super::interner::{Interner, Term};
use super::passages::{Passage, Section, SectionRole, sections};
use super::postings::Impact;
use super::shape::Kind;
use super::tokens::each_token;
use super::weights;
use crate::article::{Article, NodeIndex, Text};
use crate::library::Entry;

/// The words of one entry, ready to be merged into an [`Index`](super::Index).
#[derive(Debug, Default)]
pub struct Prepared {
    pub(super) words: Interner,
    /// The words of all sections in order, packed; terms are those of [`Self::words`].
    pub(super) forward: Vec<u8>,
    /// Each word of each section once, section by section.
    pub(super) postings: Vec<(Term, Impact)>,
    pub(super) docs: Vec<PreparedSection>,
}

/// The words of an article's beginning or of one of its headings.
#[derive(Clone, Copy, Debug)]
pub(super) struct PreparedSection {
    /// What it is.
    pub role: SectionRole,
    /// Where its stream ends in [`Prepared::forward`].
    pub forward_end: usize,
    /// Which section of the entry is above it; 0, its own number, for the article.
    pub parent: u32,
    /// Where its postings end in [`Prepared::postings`].
    pub postings_end: usize,
}

impl From<&Entry> for Prepared {
    fn from(entry: &Entry) -> Self {
        let article = &entry.article;
        let mut writer = Writer::default();
        let (mut above, mut source_above) = (Above::default(), Above::default());
        let mut others: Vec<Other<'_>> = entry.others.iter().map(|other| Other::new(other, article)).collect();
        let sections = sections(article);
        let rows: Vec<(u32, Section)> = (0..)
            .zip(&sections)
            .flat_map(|(above, section)| section.rows(article).into_iter().map(move |row| (above, row)))
            .collect();
        for doc in &sections {
            let mut target = SideTexts::target(article, doc);
            if doc.node.is_none() {
                let file = entry.id.rsplit('/').next().unwrap_or_default();
                target.beside.push(Cow::from(file.trim_end_matches(".md").replace(['-', '_'], " ")));
                target.beside.push(Cow::from(&article.description));
                target.beside.extend(article.keywords.iter().map(|word| Cow::from(&**word)));
            }
            writer.side(&target, &mut above);
            writer.side(&SideTexts::source(article, doc), &mut source_above);
            if !others.is_empty() {
                writer.others(article, doc, &mut others);
            }
            writer.end_section(doc.role(article), parent_of(article, doc.node, &sections));
        }
        // Behind all sections, whose numbers are their places.
        for (section, row) in &rows {
            writer.side(&SideTexts::target(article, row), &mut above);
            writer.side(&SideTexts::source(article, row), &mut source_above);
            if !others.is_empty() {
                writer.others(article, row, &mut others);
            }
            writer.end_section(row.role(article), *section);
        }
        writer.prepared
    }
}

/// Which of the sections is the one above a heading; 0 for the article itself.
fn parent_of(article: &Article, node: Option<NodeIndex>, sections: &[Section]) -> u32 {
    let mut above = node.map(|node| article.nodes[node].parent);
    while let Some(Some(node)) = above {
        // Sections are in document order, as headings are; the article's own comes first.
        if let Ok(place) = sections[1..].binary_search_by_key(&Some(node), |section| section.node) {
            return u32::try_from(place + 1).unwrap_or(0);
        }
        above = Some(article.nodes[node].parent);
    }
    0
}

/// One language of a section.
struct SideTexts<'a> {
    titles: (Field, Option<Cow<'a, str>>),
    bodies: (Field, Vec<&'a str>),
    /// The titles above it, each with the heading whose it is.
    above: Vec<(Option<NodeIndex>, &'a str)>,
    is_row: bool,
    /// What else describes its topic: names of files, the description of an article.
    beside: Vec<Cow<'a, str>>,
}

impl<'a> SideTexts<'a> {
    fn target(article: &'a Article, doc: &Section) -> Self {
        Self {
            titles: (Field::Title, doc.row.is_none().then(|| Cow::from(article.title_of(doc.node).text()))),
            bodies: (Field::Body, doc.passages(article).into_iter().map(|placed| placed.passage.target()).collect()),
            above: above(article, doc).map(|(node, title)| (node, title.text())).collect(),
            is_row: doc.row.is_some(),
            beside: doc.pictures(article).into_iter().map(Cow::from).collect(),
        }
    }

    fn source(article: &'a Article, doc: &Section) -> Self {
        let title = || article.title_of(doc.node).source_text().map(Cow::from);
        // Texts without an original keep their place, so that the order identifies the text of a word.
        let mut bodies: Vec<&str> =
            doc.passages(article).into_iter().map(|placed| placed.passage.source().unwrap_or_default()).collect();
        bodies.extend(doc.originals(article).into_iter().map(Passage::target));
        Self {
            titles: (
                Field::SourceTitle,
                if doc.row.is_some() { None } else { title().or_else(|| anchor_words(article, doc.node)) },
            ),
            bodies: (Field::SourceBody, bodies),
            above: above(article, doc)
                .filter_map(|(node, title)| title.source_text().map(|title| (node, title)))
                .collect(),
            is_row: doc.row.is_some(),
            beside: Vec::new(),
        }
    }
}

/// The titles above a section, the article's first, each with the heading whose it is. A row is below its section's.
fn above<'a>(article: &'a Article, doc: &Section) -> impl Iterator<Item = (Option<NodeIndex>, &'a Text)> {
    let nodes = doc.node.map(|node| article.ancestors(node)).unwrap_or_default();
    let above = doc.node.map(|_| None).into_iter().chain(nodes.into_iter().map(Some));
    above.chain(doc.row.map(|_| doc.node)).map(|node| (node, article.title_of(node)))
}

/// The words of an article's titles in one language, each title cut once for all headings below it.
type Above = HashMap<Option<NodeIndex>, Vec<Term>>;

/// The words of a heading's anchor: where a translated heading has no original, its anchor is still in the
/// original's language.
fn anchor_words(article: &Article, node: Option<NodeIndex>) -> Option<Cow<'static, str>> {
    let anchors = node.map_or(&article.anchors, |node| &article.nodes[node].anchors);
    Some(Cow::from(anchors.first()?.replace(['-', '_'], " ")))
}

/// An article in a language that is not shown, with the sections of the shown one that its sections belong to.
struct Other<'a> {
    article: &'a Article,
    own: HashMap<Option<NodeIndex>, Vec<Section>>,
    above: Above,
    source_above: Above,
}

impl<'a> Other<'a> {
    fn new(article: &'a Article, shown: &Article) -> Self {
        let by_id: HashMap<&str, NodeIndex> =
            shown.nodes.iter().enumerate().map(|(index, node)| (&*node.id, index)).collect();
        let known: HashSet<Option<NodeIndex>> = sections(shown).into_iter().map(|doc| doc.node).collect();
        let mut own: HashMap<Option<NodeIndex>, Vec<Section>> = HashMap::new();
        for doc in sections(article) {
            // A heading that the shown article lacks is found where the heading above it is.
            let mut at = doc.node;
            let home = loop {
                let Some(node) = at else { break None };
                let same = by_id.get(&*article.nodes[node].id).map(|&index| Some(index));
                if let Some(home) = same.filter(|home| known.contains(home)) {
                    break home;
                }
                at = article.nodes[node].parent;
            };
            own.entry(home).or_default().push(doc);
        }
        Self { article, own, above: Above::default(), source_above: Above::default() }
    }
}

/// Takes the words of texts up, section by section.
#[derive(Default)]
struct Writer {
    prepared: Prepared,
    impacts: Vec<(f32, bool)>,
    touched: Vec<Term>,
    field_counts: Vec<FieldCounts>,
    counted: Vec<Term>,
}

/// Number of occurrences of a word in the fields of one side.
#[derive(Clone, Copy, Default)]
struct FieldCounts {
    title: f32,
    path: f32,
    body: f32,
}

impl Writer {
    /// The languages that are not shown. Their originals are the same text over and over; each is taken up once.
    fn others(&mut self, shown: &Article, doc: &Section, others: &mut [Other<'_>]) {
        let hasher = DefaultHashBuilder::default();
        let mut seen: HashSet<u64> = HashSet::new();
        let mut fresh = |text: &str| !text.is_empty() && seen.insert(hasher.hash_one(text));
        fresh(shown.title_of(doc.node).text());
        fresh(shown.title_of(doc.node).source_text().unwrap_or_default());
        for placed in doc.passages(shown) {
            fresh(placed.passage.target());
            fresh(placed.passage.source().unwrap_or_default());
        }
        for other in others {
            for own in other.own.get(&doc.node).into_iter().flatten() {
                let own = Section { row: doc.row, ..own.clone() };
                for (mut side, above) in [
                    (SideTexts::target(other.article, &own), &mut other.above),
                    (SideTexts::source(other.article, &own), &mut other.source_above),
                ] {
                    side.titles = (Field::OtherTitle, side.titles.1.filter(|title| fresh(title)));
                    side.bodies.0 = Field::OtherBody;
                    side.bodies.1.retain(|text| fresh(text));
                    self.side(&side, above);
                }
            }
        }
    }

    fn side(&mut self, side: &SideTexts<'_>, above: &mut Above) {
        let mut titles = Length::default();
        if let Some(title) = &side.titles.1 {
            self.mark(Mark::Field(side.titles.0));
            titles = self.text(title, true, |counts| counts.title += 1.0);
        }
        for (node, title) in &side.above {
            let terms = above.entry(*node).or_insert_with(|| self.terms(title));
            terms.iter().for_each(|&term| self.count(term, |counts| counts.path = 1.0));
        }
        for text in &side.beside {
            self.text(text, false, |counts| counts.path = 1.0);
        }
        let mut bodies = Length::default();
        for (index, text) in side.bodies.1.iter().enumerate() {
            self.mark(if index == 0 { Mark::Field(side.bodies.0) } else { Mark::Break });
            bodies.add(self.text(text, true, |counts| counts.body += 1.0));
        }
        let title = weights::TITLE / titles.norm(weights::USUAL_TITLE, weights::TITLE_LENGTH);
        if side.is_row {
            // It is short because it is a row, not because it is about few words.
            bodies.words = bodies.words.max(weights::USUAL_BODY);
        }
        let body = 1.0 / bodies.norm(weights::USUAL_BODY, weights::BODY_LENGTH);
        for term in self.counted.drain(..) {
            let counts = std::mem::take(&mut self.field_counts[term as usize]);
            let frequency = title * counts.title + weights::PATH * counts.path + body * counts.body;
            let (impact, in_title) = &mut self.impacts[term as usize];
            if *impact == 0.0 {
                self.touched.push(term);
            }
            *impact = impact.max(frequency / (weights::SATURATION + frequency));
            *in_title |= counts.title > 0.0;
        }
    }

    /// Takes the words of one text up; `count` notes a word in its field.
    fn text(&mut self, text: &str, in_stream: bool, count: impl Fn(&mut FieldCounts)) -> Length {
        let mut length = Length::default();
        each_token(text, |token| {
            let term = self.term(token.word);
            self.count(term, &count);
            if in_stream {
                self.mark(Mark::Word(term));
            }
            match token.kind {
                Kind::Pair => length.pairs += 1.0,
                Kind::Word | Kind::Code => length.words += 1.0,
                Kind::Whole { .. } => {}
            }
        });
        length
    }

    /// The words of a text that is none of the section's own.
    fn terms(&mut self, text: &str) -> Vec<Term> {
        let mut terms = Vec::new();
        each_token(text, |token| terms.push(self.term(token.word)));
        terms
    }

    fn term(&mut self, word: &str) -> Term {
        let (term, fresh) = self.prepared.words.intern(word);
        if fresh {
            self.field_counts.push(FieldCounts::default());
            self.impacts.push((0.0, false));
        }
        term
    }

    fn count(&mut self, term: Term, count: impl Fn(&mut FieldCounts)) {
        let counts = &mut self.field_counts[term as usize];
        if counts.title + counts.path + counts.body == 0.0 {
            self.counted.push(term);
        }
        count(counts);
    }

    fn mark(&mut self, mark: Mark) {
        pack(mark, &mut self.prepared.forward);
    }

    fn end_section(&mut self, role: SectionRole, parent: u32) {
        let Prepared { forward, postings, docs, .. } = &mut self.prepared;
        postings.reserve(self.touched.len());
        for term in self.touched.drain(..) {
            let (impact, in_title) = std::mem::take(&mut self.impacts[term as usize]);
            postings.push((term, Impact::new(impact, in_title)));
        }
        docs.push(PreparedSection { role, parent, forward_end: forward.len(), postings_end: postings.len() });
    }
}

/// How long a text is, in words; a script without blanks counted in pairs.
#[derive(Clone, Copy, Default)]
struct Length {
    words: f32,
    pairs: f32,
}

impl Length {
    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.pairs += other.pairs;
    }

    /// BM25's length normalisation: 1 for a text of usual length.
    fn norm(self, usual: f32, share: f32) -> f32 {
        let length = (self.words + self.pairs / weights::PAIRS_A_WORD) / usual;
        1.0 - share + share * length.min(weights::LONGEST)
    }
}
