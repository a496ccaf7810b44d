//! The JSON that scripts read: one object with the name and version of its shape.
//!
//! Keys may be added to a shape, never renamed. `examples` has an example of each, which `pcfix help json` prints and a
//! test compares.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::article::{Article, Locale, NodeIndex};
use crate::guide::{self, Part, Plan};
use crate::library::{Address, Library};
use crate::search::{Band, Found};
use crate::secrets::{self, mask};

/// The answer to a query.
pub(super) const SEARCH: &str = "pcfix-search/1";
/// The tree of articles and symptoms.
pub(super) const LIST: &str = "pcfix-list/1";
/// One article or symptom.
pub(super) const SHOW: &str = "pcfix-show/1";
/// The plan of a guide.
pub(super) const WALK: &str = "pcfix-walk/1";
/// A case with what was done in it, and its note.
pub(super) const NOTE: &str = "pcfix-note/1";
/// Past cases.
pub(super) const CASES: &str = "pcfix-cases/1";
/// Files that may be written.
pub(super) const PATHS: &str = "pcfix-paths/1";

/// Writes one object of this shape as one line.
pub(super) fn object(out: &mut impl Write, schema: &'static str, content: &impl Serialize) -> io::Result<()> {
    #[derive(Serialize)]
    struct Object<'a, T> {
        schema: &'static str,
        #[serde(flatten)]
        content: &'a T,
    }
    write(out, &Object { schema, content })
}

/// Writes a value as one line.
pub(super) fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

/// The answer to a query.
#[derive(Debug, Serialize)]
pub(super) struct Answer<'a> {
    /// The query without its secrets.
    query: Cow<'a, str>,
    /// How many secrets were taken out of it.
    masked: usize,
    /// What was searched instead, where words were corrected.
    corrected: Option<Cow<'a, str>>,
    /// Words that occur nowhere.
    unknown: Vec<&'a str>,
    /// How many places answer, of which the hits are the best.
    total: usize,
    hits: Vec<AnswerHit<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signals: Option<BTreeMap<&'static str, f32>>,
}

#[derive(Debug, Serialize)]
struct AnswerHit<'a> {
    id: String,
    article: &'a str,
    anchor: &'a str,
    title: Cow<'a, str>,
    source: Option<Cow<'a, str>>,
    section: String,
    score: f32,
    r#match: &'static str,
    snippet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    features: Option<BTreeMap<&'static str, f32>>,
}

impl<'a> Answer<'a> {
    pub fn new(library: &'a Library, query: &'a str, found: &'a Found, explain: bool) -> Self {
        let masked = mask(query);
        let hits = found.hits.iter().map(|hit| {
            let article = library.article(hit.address.entry);
            AnswerHit {
                id: library.id_of(hit.address),
                article: &article.path,
                anchor: article.anchor_of(hit.address.node),
                title: article.listed(hit.address.node),
                source: article.listed_source(hit.address.node),
                section: section(library, hit.address),
                score: hit.score,
                r#match: band_name(hit.band),
                snippet: hit.snippet.as_ref().map(|snippet| &*snippet.target),
                row: hit.row.map(|row| row + 1),
                features: hit.features.filter(|_| explain).map(|features| features.named().collect()),
            }
        });
        let signals = found.signals.filter(|_| explain).map(|signals| signals.named().into_iter().collect());
        Self {
            query: masked.text,
            masked: masked.count,
            corrected: found.corrected.as_deref().map(|corrected| shown(query, corrected)),
            unknown: secrets::without(query, &found.unknown),
            total: found.total,
            hits: hits.collect(),
            signals,
        }
    }
}

/// What scripts call a band.
pub(super) fn band_name(band: Band) -> &'static str {
    match band {
        Band::Exact => "exact",
        Band::Likely => "likely",
        Band::Mention => "mention",
    }
}

/// A text made of the words of `query`, without its secrets.
pub(super) fn shown<'a>(query: &str, text: &'a str) -> Cow<'a, str> {
    let spilled = secrets::find(query).into_iter().any(|range| text.contains(&query[range]));
    if spilled { Cow::Borrowed(secrets::MASK) } else { mask(text).text }
}

/// The titles above a place, from the article's on.
fn section(library: &Library, address: Address) -> String {
    let article = library.article(address.entry);
    let mut above: Vec<&str> = Vec::new();
    let mut node = address.node.and_then(|node| article.nodes[node].parent);
    while let Some(index) = node {
        above.push(article.nodes[index].title.text());
        node = article.nodes[index].parent;
    }
    if address.node.is_some() {
        above.push(article.title.text());
    }
    above.reverse();
    above.join(" › ")
}

/// All articles with their symptoms.
#[derive(Debug, Serialize)]
pub(super) struct Branches<'a> {
    articles: Vec<Branch<'a>>,
}

/// An article of the tree.
#[derive(Debug, Serialize)]
struct Branch<'a> {
    id: String,
    article: &'a str,
    title: &'a str,
    source: Option<&'a str>,
    locale: Option<&'a str>,
    #[serde(flatten)]
    walk: Walk,
    symptoms: Vec<Leaf<'a>>,
}

/// A symptom of the tree.
#[derive(Debug, Serialize)]
struct Leaf<'a> {
    id: String,
    anchor: &'a str,
    title: &'a str,
    source: Option<&'a str>,
    depth: usize,
    #[serde(flatten)]
    walk: Walk,
}

/// What a guide offers.
#[derive(Debug, Serialize)]
struct Walk {
    /// The steps that can be ticked, in every branch of every choice.
    steps: usize,
    choices: usize,
    /// Whether it opens with neither text nor a step nor a question.
    empty: bool,
}

impl Walk {
    fn new(article: &Article, node: Option<NodeIndex>) -> Self {
        let plan = Plan::of(article, node);
        let parts = plan.all_parts(article);
        let count = |is: fn(&Part<'_>) -> bool| parts.iter().filter(|part| is(part)).count();
        Self {
            steps: count(|part| matches!(part, Part::Step { .. })),
            choices: count(|part| matches!(part, Part::Choice { .. })),
            empty: plan.symptoms.is_empty()
                && plan.bodies(article).iter().all(|&body| article.blocks_of(body).is_empty()),
        }
    }
}

impl<'a> Branches<'a> {
    pub fn new(library: &'a Library) -> Self {
        Self { articles: (0..library.entries().len()).map(|entry| Branch::new(library, entry)).collect() }
    }
}

impl<'a> Branch<'a> {
    fn new(library: &'a Library, entry: usize) -> Self {
        let article = library.article(entry);
        let symptoms = guide::symptoms(article).into_iter().map(|symptom| {
            let title = &article.nodes[symptom.node].title;
            Leaf {
                id: library.id_of(Address { entry, node: Some(symptom.node) }),
                anchor: article.anchor_of(Some(symptom.node)),
                title: title.text(),
                source: title.source_text(),
                depth: symptom.depth,
                walk: Walk::new(article, Some(symptom.node)),
            }
        });
        Self {
            id: library.id_of(Address { entry, node: None }),
            article: &article.path,
            title: article.title.text(),
            source: article.title.source_text(),
            locale: article.locale.as_ref().map(Locale::as_str),
            walk: Walk::new(article, None),
            symptoms: symptoms.collect(),
        }
    }
}

/// Past cases, open ones first.
#[derive(Debug, Serialize)]
pub(super) struct Cases<T> {
    /// One object a case.
    pub cases: Vec<T>,
}

/// Files that may be written.
#[derive(Debug, Serialize)]
pub(super) struct Paths<T> {
    /// One object a file.
    pub paths: Vec<T>,
}

/// One id a line; with `null`, each ends with NUL instead.
pub(super) fn ids(out: &mut impl Write, ids: impl Iterator<Item = String>, null: bool) -> io::Result<()> {
    let end = if null { '\0' } else { '\n' };
    ids.into_iter().try_for_each(|id| write!(out, "{id}{end}"))
}
