//! The JSON that scripts read.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::guide;
use crate::library::{Address, Library};
use crate::search::Found;

/// The answer to a query.
#[derive(Debug, Serialize)]
pub(super) struct Answer<'a> {
    query: &'a str,
    hits: Vec<AnswerHit<'a>>,
}

#[derive(Debug, Serialize)]
struct AnswerHit<'a> {
    id: String,
    article: &'a str,
    anchor: &'a str,
    title: Cow<'a, str>,
    source: Option<Cow<'a, str>>,
    score: f32,
}

impl<'a> Answer<'a> {
    pub fn new(library: &'a Library, query: &'a str, found: &Found) -> Self {
        let hits = found.hits.iter().map(|hit| {
            let article = library.article(hit.address.entry);
            AnswerHit {
                id: library.id_of(hit.address),
                article: &article.path,
                anchor: article.anchor_of(hit.address.node),
                title: article.listed(hit.address.node),
                source: article.listed_source(hit.address.node),
                score: hit.score,
            }
        });
        Self { query, hits: hits.collect() }
    }
}

/// An article of the tree, with its symptoms.
#[derive(Debug, Serialize)]
pub(super) struct Branch<'a> {
    id: String,
    title: &'a str,
    source: Option<&'a str>,
    locale: Option<&'a str>,
    symptoms: Vec<Leaf<'a>>,
}

/// A symptom of the tree.
#[derive(Debug, Serialize)]
struct Leaf<'a> {
    id: String,
    title: &'a str,
    source: Option<&'a str>,
    depth: usize,
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
            }
        });
        Self {
            id: library.id_of(Address { entry, node: None }),
            title: article.title.text(),
            source: article.title.source_text(),
            locale: article.locale.as_ref().map(crate::article::Locale::as_str),
            symptoms: symptoms.collect(),
        }
    }
}

/// Writes `value` as one line.
pub(super) fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
