//! The JSON that scripts read.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::article::{Article, NodeIndex};
use crate::guide::{self, Part, Plan};
use crate::library::{Address, Library};
use crate::search::{Band, Found};

/// The answer to a query.
#[derive(Debug, Serialize)]
pub(super) struct Answer<'a> {
    query: &'a str,
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
    score: f32,
    r#match: &'static str,
    snippet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    features: Option<BTreeMap<&'static str, f32>>,
}

impl<'a> Answer<'a> {
    pub fn new(library: &'a Library, query: &'a str, found: &'a Found, explain: bool) -> Self {
        let hits = found.hits.iter().map(|hit| {
            let article = library.article(hit.address.entry);
            AnswerHit {
                id: library.id_of(hit.address),
                article: &article.path,
                anchor: article.anchor_of(hit.address.node),
                title: article.listed(hit.address.node),
                source: article.listed_source(hit.address.node),
                score: hit.score,
                r#match: band_name(hit.band),
                snippet: hit.snippet.as_ref().map(|snippet| &*snippet.target),
                features: hit.features.filter(|_| explain).map(|features| features.named().collect()),
            }
        });
        let signals = found.signals.filter(|_| explain).map(|signals| signals.named().into_iter().collect());
        Self { query, hits: hits.collect(), signals }
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

/// An article of the tree, with its symptoms.
#[derive(Debug, Serialize)]
pub(super) struct Branch<'a> {
    id: String,
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

impl<'a> Branch<'a> {
    pub fn new(library: &'a Library, entry: usize) -> Self {
        let article = library.article(entry);
        let symptoms = guide::symptoms(article).into_iter().map(|symptom| {
            let title = &article.nodes[symptom.node].title;
            Leaf {
                id: library.id_of(Address { entry, node: Some(symptom.node) }),
                title: title.text(),
                source: title.source_text(),
                depth: symptom.depth,
                walk: Walk::new(article, Some(symptom.node)),
            }
        });
        Self {
            id: library.id_of(Address { entry, node: None }),
            title: article.title.text(),
            source: article.title.source_text(),
            locale: article.locale.as_ref().map(crate::article::Locale::as_str),
            walk: Walk::new(article, None),
            symptoms: symptoms.collect(),
        }
    }
}

/// Writes `value` as one line.
pub(super) fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
