//! `pcfix walk --json`: the plan of a guide as data. Nothing is asked, and nothing is recorded.

use serde::Serialize;

use super::export::{BlockView, TextView, views};
use super::{CliError, FOUND, Output, Settings, json};
use crate::article::{Article, Block, Locale, NodeIndex, Text};
use crate::guide::{self, Answer, Part, Plan, When};
use crate::i18n::MessageId;
use crate::journal::StepIds;
use crate::library::{Address, Library};

/// A guide: what to read, what to try, and what is asked after each try.
#[derive(Serialize)]
struct GuideView<'a> {
    id: String,
    article: &'a str,
    anchor: &'a str,
    title: TextView<'a>,
    locale: Option<&'a str>,
    source_locale: Option<&'a str>,
    machine_translated: bool,
    date: Option<&'a str>,
    web: Option<String>,
    roles: Vec<TextView<'a>>,
    /// What to read first.
    explanation: Vec<BodyView<'a>>,
    /// What to try, in order.
    resolutions: Vec<ResolutionView<'a>>,
    /// The symptoms to pick from, where this one only lists them.
    symptoms: Vec<Place<'a>>,
    related: Vec<Place<'a>>,
    question: Question,
}

/// The text directly under a heading.
#[derive(Serialize)]
struct BodyView<'a> {
    title: Option<TextView<'a>>,
    blocks: Vec<BlockView<'a>>,
}

/// One way to fix the symptom.
#[derive(Serialize)]
struct ResolutionView<'a> {
    /// The anchor of its heading; empty where the symptom's own text is the resolution.
    id: &'a str,
    title: Option<TextView<'a>>,
    parts: Vec<PartView<'a>>,
}

/// A part of a resolution, and the options that must be chosen for it.
#[derive(Serialize)]
struct PartView<'a> {
    #[serde(flatten)]
    part: PartKind<'a>,
    when: Vec<Chosen<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum PartKind<'a> {
    Heading { id: &'a str, title: TextView<'a> },
    Text { block: BlockView<'a> },
    Step { step: &'a str, number: u64, title: Option<TextView<'a>>, blocks: Vec<BlockView<'a>> },
    Choice { choice: &'a str, options: Vec<Choosable<'a>> },
}

/// An option of a choice.
#[derive(Serialize)]
struct Choosable<'a> {
    id: &'a str,
    title: TextView<'a>,
}

/// An option that is chosen.
#[derive(Serialize)]
struct Chosen<'a> {
    choice: &'a str,
    option: &'a str,
}

/// A heading that can be opened.
#[derive(Serialize)]
struct Place<'a> {
    id: String,
    title: TextView<'a>,
}

/// What is asked after each resolution.
#[derive(Serialize)]
struct Question {
    text: String,
    answers: [Answer; 4],
}

/// Prints the plan of the guide at `address`.
pub(super) fn run(library: &Library, address: Address, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let article = library.article(address.entry);
    let (symptom, _) = Plan::leading_through(article, address.node);
    let address = Address { node: symptom, ..address };
    let plan = Plan::of(article, symptom);
    let ids = StepIds::of(article, &plan);
    let place = |&node: &NodeIndex| Place {
        id: library.id_of(Address { node: Some(node), ..address }),
        title: text(&article.nodes[node].title),
    };
    let body = |&body: &Option<NodeIndex>| BodyView {
        title: body.map(|node| text(&article.nodes[node].title)),
        blocks: views(article.blocks_of(body)),
    };
    let roles = guide::roles(article, symptom);
    let guide = GuideView {
        id: library.id_of(address),
        article: &article.path,
        anchor: article.anchor_of(symptom),
        title: text(article.title_of(symptom)),
        locale: article.locale.as_ref().map(Locale::as_str),
        source_locale: article.source_locale.as_ref().map(Locale::as_str),
        machine_translated: article.machine_translated,
        date: article.date.as_deref(),
        web: library.web_address(address.entry).map(|_| library.place_of(address)),
        roles: views(&roles),
        explanation: plan.explanation.iter().map(body).collect(),
        resolutions: resolutions(article, &plan, &ids),
        symptoms: plan.symptoms.iter().map(place).collect(),
        related: plan.related.iter().map(place).collect(),
        question: Question { text: settings.words.tr(MessageId::GuideQuestion), answers: Answer::ALL },
    };
    json::object(out, json::WALK, &guide)?;
    Ok(FOUND)
}

fn text(text: &Text) -> TextView<'_> {
    text.into()
}

fn resolutions<'a>(article: &'a Article, plan: &Plan, ids: &'a StepIds) -> Vec<ResolutionView<'a>> {
    let resolution = |index: usize| ResolutionView {
        id: ids.resolution(index),
        title: plan.resolutions[index].title.map(|node| text(&article.nodes[node].title)),
        parts: parts(article, plan.branches(article, index), ids),
    };
    (0..plan.resolutions.len()).map(resolution).collect()
}

fn parts<'a>(article: &'a Article, parts: Vec<(Part<'a>, When)>, ids: &'a StepIds) -> Vec<PartView<'a>> {
    let view = |(part, when): (Part<'a>, When)| {
        let part = match part {
            Part::Heading(node) => {
                PartKind::Heading { id: &article.nodes[node].id, title: text(&article.nodes[node].title) }
            }
            Part::Block(block) => PartKind::Text { block: block.into() },
            Part::Step { key, number, title, blocks } => PartKind::Step {
                step: ids.name(&key),
                number,
                title: title.map(|node| text(&article.nodes[node].title)),
                blocks: views(blocks),
            },
            Part::Choice { key, block } => {
                let Block::Choice(options) = block else { unreachable!("a choice holds a choice") };
                let option =
                    |option: &'a crate::article::ChoiceOption| Choosable { id: &option.id, title: text(&option.title) };
                PartKind::Choice { choice: ids.name(&key), options: options.iter().map(option).collect() }
            }
        };
        let chosen = |(key, option): (crate::guide::StepKey, usize)| Chosen {
            choice: ids.name(&key),
            option: ids.option(&key, option),
        };
        PartView { part, when: when.into_iter().map(chosen).collect() }
    };
    parts.into_iter().map(view).collect()
}
