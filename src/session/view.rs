//! The one list of what a reader must see.

use super::Session;
use super::labels::label_pairs;
use super::row::{Content, Row, RowId, StepRow};
use super::walk::{Walk, WalkId};
use crate::article::{Article, Block, NodeIndex, NodeKind};
use crate::guide::{self, Answer, Body, Guide, Item, Outcome, Part, Plan, Resolution, StepKey, StepState, step_blocks};
use crate::library::{Address, Library};

/// Remarks of earlier cases that are shown at most.
const MOST_EARLIER: usize = 3;

/// The rows of a guide, in the sections that a front end may show one by one.
#[derive(Clone, Debug, Default)]
pub struct Sections<'a> {
    /// Title, roles, date, and what to read first.
    pub head: Vec<Row<'a>>,
    /// What was tried, and which resolution comes now.
    pub tried: Vec<Row<'a>>,
    /// The current resolution: text, choices and steps.
    pub parts: Vec<Row<'a>>,
    /// Remarks, the question, the end, what to open next.
    pub end: Vec<Row<'a>>,
    /// Where to read on.
    pub related: Vec<Row<'a>>,
}

impl<'a> Sections<'a> {
    /// All rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'a>> {
        [&self.head, &self.tried, &self.parts, &self.end, &self.related].into_iter().flatten()
    }
}

/// What a reader must see of the open guide `id`; nothing if it is not open.
#[must_use]
pub fn view<'a>(session: &'a Session, id: WalkId, library: &'a Library) -> Sections<'a> {
    let Some(walk) = session.walk(id) else { return Sections::default() };
    let article = library.article(walk.guide.address.entry);
    let viewer = Viewer { session, walk, guide: &walk.guide, article, library };
    let mut head = head(article, walk.guide.address);
    let symptom = library.id_of(walk.guide.address);
    let earlier = session.history().earlier_remarks(&symptom, &walk.case);
    head.extend(earlier.into_iter().take(MOST_EARLIER).map(|(at, text)| row(Content::EarlierRemark(at, text))));
    head.extend(explanation(article, &walk.guide));
    Sections { head, tried: viewer.tried(), parts: viewer.parts(), end: viewer.end(), related: viewer.related() }
}

/// The rows of a text that is read rather than walked: of an article everything, of a symptom its explanation and its
/// resolutions.
#[must_use]
pub fn text_rows(article: &Article, address: Address) -> Vec<Row<'_>> {
    let mut rows = head(article, address);
    for body in bodies(article, address.node) {
        rows.extend(body_rows(article, body, body == address.node));
    }
    rows
}

/// The rows of the fix that opening `address` leads to, for a preview.
#[must_use]
pub fn preview_rows(article: &Article, address: Address) -> Vec<Row<'_>> {
    let guide = Guide::new(address, article);
    let plan = guide.plan();
    let mut rows = vec![row(Content::Title(guide.address.node, article.title_of(guide.address.node)))];
    let resolutions = plan.resolutions.iter().skip(guide.current()).flat_map(|one| one.bodies.iter().copied());
    for body in plan.explanation.iter().copied().chain(resolutions) {
        rows.extend(body_rows(article, body, body == guide.address.node));
    }
    for &symptom in &plan.symptoms {
        for body in Plan::of(article, Some(symptom)).bodies(article) {
            rows.extend(body_rows(article, body, false));
        }
    }
    rows
}

fn row(content: Content<'_>) -> Row<'_> {
    Row { id: None, content }
}

/// The title, who may do this, and how far the text is to be trusted.
fn head(article: &Article, address: Address) -> Vec<Row<'_>> {
    let mut rows = vec![row(Content::Title(address.node, article.title_of(address.node)))];
    let roles = guide::roles(article, address.node);
    let (date, machine) = (article.date.as_deref(), article.machine_translated);
    if !roles.is_empty() || date.is_some() || machine {
        rows.push(row(Content::About { roles, date, machine }));
    }
    rows
}

fn explanation<'a>(article: &'a Article, guide: &Guide) -> Vec<Row<'a>> {
    let bodies = guide.plan().explanation.iter();
    bodies.flat_map(|&body| body_rows(article, body, body == guide.address.node)).collect()
}

/// A heading, unless its title is shown already, and what is written under it.
fn body_rows(article: &Article, body: Body, titled: bool) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let (blocks, original) = match body {
        Some(node) => {
            let own = &article.nodes[node];
            if !titled {
                rows.push(row(Content::Heading(node, &own.title)));
            }
            (&own.blocks, &own.original)
        }
        None => (&article.blocks, &article.original),
    };
    let blocks = if titled { guide::without_roles(blocks) } else { blocks };
    match (blocks.is_empty(), original.is_empty()) {
        (true, true) => {}
        (_, true) => rows.push(row(Content::Blocks(blocks))),
        (_, false) => rows.push(row(Content::Unpaired(blocks, original))),
    }
    rows
}

fn bodies(article: &Article, node: Option<NodeIndex>) -> Vec<Body> {
    if node.is_none() {
        return std::iter::once(None).chain((0..article.nodes.len()).map(Some)).collect();
    }
    Plan::of(article, node).bodies(article)
}

/// A title of at most so many characters may only number a resolution.
const SAYS_NOTHING: usize = 16;

/// The first line of text in blocks, or in the first step.
fn first_words(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => text.text().lines().next().filter(|line| !line.is_empty()),
        Block::Steps { items, .. } | Block::List(items) => items.iter().find_map(|item| first_words(&item.blocks)),
        _ => None,
    })
}

struct Viewer<'a> {
    session: &'a Session,
    walk: &'a Walk,
    guide: &'a Guide,
    article: &'a Article,
    library: &'a Library,
}

impl<'a> Viewer<'a> {
    /// What was tried before the current resolution, and how many there are.
    fn tried(&self) -> Vec<Row<'a>> {
        let mut rows: Vec<Row<'a>> = self.tried_before().into_iter().map(row).collect();
        let resolutions = &self.guide.plan().resolutions;
        if resolutions.len() < 2 {
            return rows;
        }
        for (index, resolution) in resolutions.iter().enumerate().filter(|(index, _)| *index != self.guide.current()) {
            let applied = match self.guide.answer(index) {
                Some(Answer::No) => true,
                Some(Answer::DoesNotApply) => false,
                _ => continue,
            };
            let title = self.what_was_tried(resolution);
            rows.push(row(Content::Tried { title, reason: self.guide.reason(index), applied }));
        }
        let (number, count) = (self.guide.current() + 1, resolutions.len());
        let title = self.current().and_then(|one| one.title).map(|node| &self.article.nodes[node].title);
        rows.push(row(Content::Resolution { number, count, title, headings: self.headings_of_resolution() }));
        rows
    }

    fn current(&self) -> Option<&'a Resolution> {
        self.guide.plan().resolutions.get(self.guide.current())
    }

    /// The headings that one row names the current resolution instead of: its own, and those above it that are resolutions.
    fn headings_of_resolution(&self) -> Vec<NodeIndex> {
        let Some(own) = self.current().and_then(|one| one.title) else { return Vec::new() };
        if self.guide.plan().resolutions.len() < 2 {
            return Vec::new();
        }
        let above = self.article.ancestors(own).into_iter();
        let is_fix = |&node: &NodeIndex| self.article.nodes[node].kind == NodeKind::Resolution;
        above.filter(is_fix).chain([own]).collect()
    }

    /// The title of a resolution. A short one such as `Method 1` says nothing, so its first words follow.
    fn what_was_tried(&self, resolution: &Resolution) -> String {
        let title = self.article.title_of(resolution.title.or(self.guide.address.node)).text();
        if title.chars().count() > SAYS_NOTHING {
            return title.to_owned();
        }
        let body = resolution.bodies.iter().copied().find(|&body| body == resolution.title);
        let blocks = body.map_or(&[][..], |body| self.article.blocks_of(body));
        match first_words(blocks) {
            Some(words) => format!("{title}: {words}"),
            None => title.to_owned(),
        }
    }

    /// Other guides of the case in which nothing helped.
    fn tried_before(&self) -> Vec<Content<'a>> {
        let history = self.session.history();
        let Some(case) = history.case(&self.walk.case) else { return Vec::new() };
        let others = history.guides_of(case).filter(|past| past.id != self.walk.id && !past.dismissed);
        let failed = others.filter(|past| past.end() == crate::journal::GuideEnd::NothingLeft);
        failed
            .map(|past| {
                let applied = past.answers().any(|(_, answer)| answer == Answer::No);
                Content::Tried { title: past.opened.title.clone(), reason: "", applied }
            })
            .collect()
    }

    /// The current resolution.
    fn parts(&self) -> Vec<Row<'a>> {
        let items = self.guide.items(self.article);
        let place_of = |item: &Item| items.iter().position(|own| own == item).unwrap_or_default();
        let steps = items.iter().filter(|item| matches!(item, Item::Step(_))).count();
        let replaced = self.headings_of_resolution();
        let mut rows = Vec::new();
        let mut number = 0;
        for part in self.guide.parts(self.article) {
            match part {
                Part::Heading(node) if replaced.contains(&node) => {}
                Part::Heading(node) => rows.push(row(Content::Heading(node, &self.article.nodes[node].title))),
                Part::Block(block) => rows.push(row(Content::Blocks(std::slice::from_ref(block)))),
                Part::Choice { key, block } => {
                    let place = place_of(&Item::Choice(key.clone()));
                    rows.extend(self.choice(&key, block, place));
                }
                Part::Step { key, number: own, title, blocks } => {
                    number += 1;
                    let place = place_of(&Item::Step(key.clone()));
                    let step = self.step(&key, own, step_blocks(self.article, title, blocks), (number, steps));
                    rows.push(Row { id: Some(RowId::Step(place)), content: Content::Step(step) });
                }
            }
        }
        rows.extend(self.unpaired_originals());
        rows
    }

    fn choice(&self, key: &StepKey, block: &'a Block, place: usize) -> Vec<Row<'a>> {
        let Block::Choice(options) = block else { return Vec::new() };
        let chosen = self.guide.chosen(key);
        let option = |(index, option): (usize, &'a crate::article::ChoiceOption)| Row {
            id: Some(RowId::Option(place, index)),
            content: Content::Option { index, title: &option.title, chosen: chosen == Some(index) },
        };
        std::iter::once(row(Content::Choose)).chain(options.iter().enumerate().map(option)).collect()
    }

    fn step(&self, key: &StepKey, number: u64, blocks: Vec<Block>, of: (usize, usize)) -> StepRow<'a> {
        let state = self.guide.step(key);
        StepRow {
            number,
            new: state == StepState::Open && self.walk.new.contains(key),
            state,
            of,
            labels: label_pairs(&blocks),
            blocks,
            doubts: self.walk.doubts.get(key).map_or(&[], Vec::as_slice),
        }
    }

    /// The original of bodies whose shape differs, below what is stepped through.
    fn unpaired_originals(&self) -> Vec<Row<'a>> {
        let bodies = self.bodies();
        let original = |&body: &Body| -> &'a [Block] {
            body.map_or(&self.article.original, |node| &self.article.nodes[node].original)
        };
        bodies
            .iter()
            .map(original)
            .filter(|blocks| !blocks.is_empty())
            .map(|blocks| row(Content::Original(blocks)))
            .collect()
    }

    fn bodies(&self) -> &'a [Body] {
        self.current().map_or(&[], |one| one.bodies.as_slice())
    }

    /// Remarks, and what waits at the end.
    fn end(&self) -> Vec<Row<'a>> {
        let mut rows: Vec<Row<'a>> = self.guide.remarks().map(|remark| row(Content::Remark(remark))).collect();
        match self.guide.outcome() {
            _ if self.walk.overview => rows.extend(self.next(true)),
            Outcome::Open => {
                if self.guide.items(self.article).len() == 1 {
                    let blocks = self.bodies().iter().flat_map(|&body| self.article.blocks_of(body)).cloned();
                    let labels = label_pairs(&blocks.collect::<Vec<_>>());
                    rows.extend((!labels.is_empty()).then(|| row(Content::Labels(labels))));
                }
                rows.push(Row { id: Some(RowId::Question), content: Content::Question });
            }
            Outcome::NothingLeft if !self.walk.next.is_empty() => rows.extend(self.next(false)),
            outcome => rows.push(Row { id: Some(RowId::End), content: Content::Ended(outcome) }),
        }
        rows
    }

    fn next(&self, overview: bool) -> Vec<Row<'a>> {
        let next = |(index, address): (usize, &Address)| {
            let article = self.library.article(address.entry);
            let other = address.entry != self.guide.address.entry && address.node.is_some();
            let content = Content::Next {
                index,
                title: article.title_of(address.node),
                article: other.then_some(&article.title),
            };
            Row { id: Some(RowId::Next(index)), content }
        };
        let title = std::iter::once(row(Content::NextTitle { overview }));
        title.chain(self.walk.next.iter().enumerate().map(next)).collect()
    }

    /// Where to read on: more information, next steps.
    fn related(&self) -> Vec<Row<'a>> {
        self.guide.plan().related.iter().flat_map(|&node| body_rows(self.article, Some(node), false)).collect()
    }
}
