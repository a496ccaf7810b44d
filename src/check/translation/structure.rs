//! Comparing an article with its original part by part: sections, blocks, steps, rows, tabs and images.

use std::collections::HashMap;

use crate::article::{Article, Node, Text};
use crate::check::context::SourceFile;
use crate::check::fault::{Fault, Region, quote};
use crate::check::findings::Findings;

use super::align::{Aligned, align};
use super::features::{Features, kind};
use super::{Languages, Pair, PairKind};

/// What a comparison found, besides the faults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) struct Compared {
    /// Sections and steps of the original that the translation lacks.
    pub(in crate::check) missing: usize,
}

/// Compares an article with its original.
pub(in crate::check) fn compare<'a>(
    article: &'a Article,
    original: &'a Article,
    file: &'a SourceFile<'a>,
    findings: &mut Findings,
) -> Compared {
    let languages = Languages::of(article.locale.as_ref(), original.locale.as_ref());
    let is_other = languages.target != languages.source;
    let mut compare = Compare {
        languages,
        is_other,
        file,
        findings,
        ratio: ratio(article, original),
        line: 1,
        compared: Compared::default(),
    };
    compare.article(article, original);
    compare.compared
}

/// How much longer the translation is on the whole.
fn ratio(article: &Article, original: &Article) -> f32 {
    let length = |article: &Article| {
        let mut length = article.title.text().chars().count() + 1;
        let bodies = std::iter::once(&article.blocks).chain(article.nodes.iter().map(|node| &node.blocks));
        for block in bodies.flatten() {
            block.walk(&mut |block| length += block.texts().map(|text| text.text().chars().count()).sum::<usize>());
        }
        length
    };
    #[allow(clippy::cast_precision_loss, reason = "lengths of articles are small")]
    let ratio = length(article) as f32 / length(original) as f32;
    ratio.clamp(0.3, 3.0)
}

/// A comparison on its way.
pub(super) struct Compare<'a, 'f> {
    pub(super) languages: Languages<'a>,
    /// Whether the two are in different languages, so that their texts are compared, too.
    pub(super) is_other: bool,
    pub(super) file: &'a SourceFile<'a>,
    pub(super) findings: &'f mut Findings,
    pub(super) ratio: f32,
    /// The last known line of the translation: what is missing is reported there.
    pub(super) line: u32,
    pub(super) compared: Compared,
}

impl<'a> Compare<'a, '_> {
    fn article(&mut self, article: &'a Article, original: &'a Article) {
        let steps = align_nodes(article, original, self.ratio);
        let both = steps.iter().filter(|step| matches!(step, Aligned::Both(..))).count();
        let all = article.nodes.len().max(original.nodes.len());
        self.text(&article.title, &original.title, PairKind::Heading);
        if all >= 4 && both * 2 < all {
            let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let fault = Fault::TranslationDiffers { same: count(both), all: count(all) };
            self.compared.missing += original.nodes.len().saturating_sub(both);
            return self.findings.add(fault, self.file.line(article.title.line.max(1)));
        }
        self.roles(article, original);
        self.blocks(&article.blocks, &original.blocks, matches!(steps.first(), Some(Aligned::Source(_))));
        self.images(&article.blocks, &original.blocks);
        self.nodes(article, original, &steps);
    }

    fn nodes(&mut self, article: &'a Article, original: &'a Article, steps: &[Aligned]) {
        // A section that one side has elsewhere was moved.
        let moved = |node: &Node, nodes: &'a [Node]| nodes.iter().find(|other| shares_anchor(node, other));
        for (at, step) in steps.iter().enumerate() {
            match *step {
                Aligned::Both(own, other) => {
                    let (node, source) = (&article.nodes[own], &original.nodes[other]);
                    self.line = node.title.line.max(self.line);
                    self.anchor(node, source);
                    self.text(&node.title, &source.title, PairKind::Heading);
                    // The blocks of a section that lost its heading are at the end of the section before it.
                    let merged = matches!(steps.get(at + 1), Some(Aligned::Source(_)));
                    self.blocks(&node.blocks, &source.blocks, merged);
                    self.images(&node.blocks, &source.blocks);
                }
                Aligned::Source(other) => {
                    let source = &original.nodes[other];
                    if moved(source, &article.nodes).is_none() {
                        self.compared.missing += 1;
                        self.add(Fault::SectionMissing { title: quote(source.title.text()) });
                    }
                }
                Aligned::Target(own) => {
                    let node = &article.nodes[own];
                    self.line = node.title.line.max(self.line);
                    let title = quote(node.title.text());
                    match moved(node, &original.nodes) {
                        Some(_) => self.add(Fault::SectionMoved { title }),
                        None => self.add(Fault::SectionAdded { title }),
                    }
                }
            }
        }
    }

    pub(super) fn add(&mut self, fault: Fault) {
        let region: Option<Region> = self.file.line(self.line);
        self.findings.add(fault, region);
    }

    /// Anchors that were written on both sides, or on the original only where most of its headings have one.
    fn anchor(&mut self, node: &Node, source: &Node) {
        if node.anchors.is_empty() && source.anchors.is_empty() || shares_anchor(node, source) {
            return;
        }
        let line = node.title.line;
        match (node.anchors.first(), source.anchors.first()) {
            (Some(anchor), Some(original)) => {
                let fault = Fault::TranslationAnchor { anchor: quote(anchor), original: quote(original) };
                let region = self.file.locate(line, anchor);
                self.findings.add(fault, region);
            }
            (None, Some(original)) => {
                let fault = Fault::TranslationAnchorMissing { original: quote(original) };
                let region = self.file.line(line);
                self.findings.add(fault, region);
            }
            _ => {}
        }
    }

    fn roles(&mut self, article: &'a Article, original: &'a Article) {
        let (own, others) = (&article.roles, &original.roles);
        if own.len() == others.len() {
            own.iter().zip(others).for_each(|(own, other)| self.text(own, other, PairKind::Other));
            return;
        }
        let count = |roles: &[Text]| u32::try_from(roles.len()).unwrap_or(u32::MAX);
        let line = own.first().map_or(article.title.line, |role| role.line);
        let fault = Fault::TranslationRoles { roles: count(own), original: count(others) };
        let region = self.file.line(line.max(1));
        self.findings.add(fault, region);
    }

    pub(super) fn text(&mut self, own: &'a Text, other: &'a Text, kind: PairKind) {
        self.line = if own.line > 0 { own.line } else { self.line };
        if !self.is_other || own.target.is_empty() || other.target.is_empty() {
            return;
        }
        let file = Some(self.file);
        let line = self.line;
        let pair = Pair { target: &own.target, source: &other.target, kind, languages: self.languages, file, line };
        pair.check(false, self.findings);
    }
}

/// Whether one of the anchors written on two headings is the same.
fn shares_anchor(node: &Node, other: &Node) -> bool {
    node.anchors.iter().any(|anchor| other.anchors.contains(anchor)) || node.id == other.id
}

/// Pairs the sections of an article with those of its original.
fn align_nodes(article: &Article, original: &Article, ratio: f32) -> Vec<Aligned> {
    let (own, others) = (&article.nodes, &original.nodes);
    let known = |nodes: &[Node]| -> HashMap<Box<str>, usize> {
        let anchors =
            nodes.iter().enumerate().flat_map(|(at, node)| node.anchors.iter().map(move |anchor| (anchor.clone(), at)));
        anchors.collect()
    };
    let (own_anchors, other_anchors) = (known(own), known(others));
    let elsewhere = |node: &Node, anchors: &HashMap<Box<str>, usize>| {
        node.anchors.iter().any(|anchor| anchors.contains_key(anchor))
    };
    let features = |nodes: &[Node]| -> Vec<(Vec<&'static str>, Features)> {
        let of = |node: &Node| (node.blocks.iter().filter_map(kind).collect(), Features::of(&node.title.target));
        nodes.iter().map(of).collect()
    };
    let (targets, sources) = (features(own), features(others));
    align(own.len(), others.len(), |at, of| {
        let (node, other) = (&own[at], &others[of]);
        if shares_anchor(node, other) {
            return Some(8.0);
        }
        if elsewhere(node, &other_anchors) || elsewhere(other, &own_anchors) {
            return None;
        }
        let level = if node.level == other.level { 0.6 } else { -0.6 };
        let part = if node.kind == other.kind { 0.3 } else { -0.3 };
        let shape = if targets[at].0 == sources[of].0 { 0.6 } else { 0.0 };
        Some(0.3 + level + part + shape + targets[at].1.fit(&sources[of].1, ratio)).filter(|score| *score > 0.0)
    })
}
