//! YAML FAQs: a file whose first line says `### YamlMime:FAQ`.
//!
//! ```yaml
//! title: ..
//! summary: |            markdown
//! sections:
//!   - name: ..          may be left out
//!     questions:
//!       - question: ..
//!         answer: |     markdown
//! ```
//!
//! Each question is a symptom and its answer the fix. A section with a name is a heading of level 2 with its questions one
//! level below.

use serde::Deserialize;

use crate::article::{Article, Block, DiagnosticKind, NodeKind, Text, clean, clean_line};

use super::body::{self, Part};
use super::front::FrontMatter;
use super::heading::Heading;
use super::include::Reader;
use super::tree::Tree;
use super::yaml::{self, Scalar};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Faq {
    metadata: FrontMatter,
    title: Scalar,
    summary: Scalar,
    sections: Vec<Section>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Section {
    name: Scalar,
    questions: Vec<Question>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Question {
    question: Scalar,
    answer: Scalar,
}

/// Whether a YAML text is a FAQ.
pub(super) fn is_faq(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
    first.strip_prefix("YamlMime:").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("faq"))
}

/// Reads a FAQ; `None`, with a problem, where its YAML is broken or it has no title.
pub(super) fn read(text: &str, reader: &mut Reader<'_>) -> Option<Article> {
    let faq: Faq = yaml::parse_within(text, &reader.limits)
        .map_err(|error| {
            let line = u32::try_from(error.position().line).ok();
            reader.report.add(line, DiagnosticKind::Faq(error));
        })
        .ok()?;
    let mut article = Article::default();
    faq.metadata.describe(&mut article);
    if let Some(title) = faq.title.0 {
        article.title = line_of(&title, reader);
    }
    if article.title.is_empty() {
        reader.report.add(Some(1), DiagnosticKind::FaqTitle);
        return None;
    }
    let mut tree = Tree::new(reader.parts);
    let summary = parts(&faq.summary, reader);
    if article.description.is_empty()
        && let Some(Part::Block(Block::Paragraph(text))) = summary.first()
    {
        article.description = text.text().to_owned();
    }
    tree.add(&mut article, summary, 1);
    for section in faq.sections {
        let name = section.name.0.filter(|name| !name.trim().is_empty());
        let level = if name.is_some() { 3 } else { 2 };
        if let Some(name) = name {
            tree.known(2, NodeKind::Section, heading(line_of(&name, reader)));
        }
        for question in section.questions {
            let Some(words) = question.question.0.filter(|words| !words.trim().is_empty()) else { continue };
            tree.known(level, NodeKind::Symptom, heading(line_of(&words, reader)));
            let answer = parts(&question.answer, reader);
            tree.add(&mut article, answer, level);
        }
    }
    tree.finish(&mut article);
    Some(article)
}

/// The parts of a markdown value. The line numbers of its lines are not known.
fn parts(value: &Scalar, reader: &mut Reader<'_>) -> Vec<Part> {
    let Some(text) = value.0.as_deref() else { return Vec::new() };
    body::read(&clean(text), None, reader).parts
}

/// A value that is one line of markdown.
fn line_of(text: &str, reader: &mut Reader<'_>) -> Text {
    let text = clean(text);
    let parts = body::read(&text, None, reader).parts;
    let first = parts.into_iter().find_map(|part| match part {
        Part::Block(Block::Paragraph(text)) | Part::Heading(Heading { title: text, .. }) => Some(text),
        _ => None,
    });
    first.unwrap_or_else(|| Text::plain(clean_line(&text)))
}

fn heading(title: Text) -> Heading {
    Heading { level: 2, title, anchors: Vec::new(), own: 0, tab: None }
}

#[cfg(test)]
#[path = "faq_tests.rs"]
mod tests;
