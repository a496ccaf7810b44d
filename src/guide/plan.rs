//! What an article offers for a symptom: what to read, and the resolutions in order.
//!
//! Both idioms of article give the same plan. Where headings are symptoms, the node's own blocks are its one resolution.
//! Where the article is the symptom and fixed headings name the parts, symptoms and causes are the explanation, and each
//! resolution heading (or each method below it) is one resolution.

use std::ops::Range;

use crate::article::{Article, Block, Item, NodeIndex, NodeKind};

/// The walk through one symptom, as the article lays it out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What to read first: what is seen, and why.
    pub explanation: Vec<Body>,
    /// What to try, in order. Never empty: where nothing is called a resolution, the whole text is one.
    pub resolutions: Vec<Resolution>,
    /// Headings that lead elsewhere: next steps, more information.
    pub related: Vec<NodeIndex>,
}

/// The blocks directly under one heading, or under the title for `None`.
pub type Body = Option<NodeIndex>;

/// One way to mend a symptom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolution {
    /// The heading that names it; `None` where the symptom's own text is the resolution.
    pub title: Option<NodeIndex>,
    /// Its text, in document order.
    pub bodies: Vec<Body>,
}

/// Names a step or a choice of an article: the body it stands in, and its place there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepKey {
    /// The heading under which it stands.
    pub body: Body,
    /// Positions from the outermost block inwards: a block, then an item or option, then a block in it, and so on.
    pub path: Vec<usize>,
}

/// One stretch of a resolution as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// The heading of a part of the resolution.
    Heading(NodeIndex),
    /// Something to read.
    Block(&'a Block),
    /// A question to answer before what depends on it is shown.
    Choice {
        /// Its name.
        key: StepKey,
        /// The choice, a [`Block::Choice`].
        block: &'a Block,
    },
    /// Something to do.
    Step {
        /// Its name.
        key: StepKey,
        /// Its number, as the article counts.
        number: u64,
        /// What to do.
        item: &'a Item,
    },
}

impl Plan {
    /// The plan for the symptom at `symptom`, or for the article itself for `None`.
    #[must_use]
    pub fn of(article: &Article, symptom: Option<NodeIndex>) -> Self {
        let mut plan = Self::default();
        let has_resolutions = resolution_below(article, symptom);
        if has_resolutions {
            plan.explanation.push(symptom);
        } else {
            plan.resolutions.push(Resolution { title: None, bodies: vec![symptom] });
        }
        for child in article.children(symptom) {
            plan.take(article, child, article.is_symptom);
        }
        plan.explanation.retain(|&body| symptom != body || !article.blocks_of(body).is_empty());
        plan
    }

    /// The symptom whose plan leads through the node at `node`: itself, or the symptom or article of which it is a part;
    /// with the resolution to begin with.
    #[must_use]
    pub fn leading_through(article: &Article, node: Option<NodeIndex>) -> (Option<NodeIndex>, usize) {
        let Some(index) = node else { return (None, 0) };
        let is_part = |index: NodeIndex| {
            matches!(article.nodes[index].kind, NodeKind::Cause | NodeKind::Resolution | NodeKind::Section)
                || article.is_symptom && article.nodes[index].kind == NodeKind::Symptom
        };
        let mut symptom = Some(index);
        while let Some(up) = symptom.filter(|&up| is_part(up)) {
            symptom = article.nodes[up].parent;
        }
        if symptom.is_none() && !article.is_symptom {
            // The article is no symptom as a whole: every heading stands for itself.
            return (node, 0);
        }
        let plan = Self::of(article, symptom);
        let start = plan.resolutions.iter().position(|resolution| resolution.bodies.contains(&node)).unwrap_or(0);
        (symptom, start)
    }

    /// Takes the node at `index` and what is below it into the plan. `parts`: the article is the symptom, so that a
    /// symptom heading in it is a part of the explanation rather than a symptom of its own.
    fn take(&mut self, article: &Article, index: NodeIndex, parts: bool) {
        let node = &article.nodes[index];
        match node.kind {
            NodeKind::Related => self.related.push(index),
            NodeKind::Symptom if !parts => {}
            NodeKind::Resolution => self.take_resolution(article, index),
            NodeKind::Symptom | NodeKind::Cause => {
                self.explanation.push(Some(index));
                for child in article.children(Some(index)) {
                    self.take(article, child, parts);
                }
            }
            NodeKind::Section => {
                // A heading that only groups methods has nothing to read by itself.
                if !node.blocks.is_empty() || !resolution_below(article, Some(index)) {
                    match self.resolutions.last_mut() {
                        Some(resolution) => resolution.bodies.push(Some(index)),
                        None => self.explanation.push(Some(index)),
                    }
                }
                for child in article.children(Some(index)) {
                    self.take(article, child, parts);
                }
            }
        }
    }

    /// A resolution with methods below it is as many resolutions; what stands before the first method introduces it.
    fn take_resolution(&mut self, article: &Article, index: NodeIndex) {
        if !resolution_below(article, Some(index)) {
            let bodies = (index..article.nodes[index].end).map(Some).collect();
            self.resolutions.push(Resolution { title: Some(index), bodies });
            return;
        }
        let first = self.resolutions.len();
        for child in article.children(Some(index)) {
            self.take(article, child, true);
        }
        if let Some(resolution) = self.resolutions.get_mut(first)
            && !article.nodes[index].blocks.is_empty()
        {
            resolution.bodies.insert(0, Some(index));
        }
    }

    /// The stretches of a resolution in the order in which they are shown; of a choice, only the branch that `chosen`
    /// names.
    pub fn parts<'a>(
        &self,
        article: &'a Article,
        resolution: usize,
        chosen: &impl Fn(&StepKey) -> Option<usize>,
    ) -> Vec<Part<'a>> {
        let branch = |key: &StepKey, options: usize| match chosen(key) {
            Some(option) if option < options => option..option + 1,
            _ => 0..0,
        };
        self.branches(article, resolution, &branch)
    }

    /// The stretches of all resolutions, with every branch of every choice.
    #[must_use]
    pub fn all_parts<'a>(&self, article: &'a Article) -> Vec<Part<'a>> {
        let all = |_: &StepKey, options: usize| 0..options;
        (0..self.resolutions.len()).flat_map(|resolution| self.branches(article, resolution, &all)).collect()
    }

    fn branches<'a>(&self, article: &'a Article, resolution: usize, walked: &Walked<'_>) -> Vec<Part<'a>> {
        let Some(resolution) = self.resolutions.get(resolution) else { return Vec::new() };
        let mut parts = Vec::new();
        for (position, &body) in resolution.bodies.iter().enumerate() {
            if let (true, Some(index)) = (position > 0 || resolution.title.is_some(), body) {
                parts.push(Part::Heading(index));
            }
            let mut key = StepKey { body, path: Vec::new() };
            parts_of(article.blocks_of(body), &mut key, walked, &mut parts);
        }
        parts
    }
}

/// Which options of a choice are walked, of so many.
type Walked<'w> = dyn Fn(&StepKey, usize) -> Range<usize> + 'w;

fn parts_of<'a>(blocks: &'a [Block], key: &mut StepKey, walked: &Walked<'_>, parts: &mut Vec<Part<'a>>) {
    for (position, block) in blocks.iter().enumerate() {
        key.path.push(position);
        match block {
            Block::Steps { start, items } => {
                for (index, item) in items.iter().enumerate() {
                    key.path.push(index);
                    parts.push(Part::Step { key: key.clone(), number: start.saturating_add(index as u64), item });
                    key.path.pop();
                }
            }
            Block::Choice(options) => {
                parts.push(Part::Choice { key: key.clone(), block });
                for index in walked(key, options.len()) {
                    key.path.push(index);
                    parts_of(&options[index].blocks, key, walked, parts);
                    key.path.pop();
                }
            }
            block => parts.push(Part::Block(block)),
        }
        key.path.pop();
    }
}

/// A symptom of an article that has a walk of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symptom {
    /// The heading that says what goes wrong.
    pub node: NodeIndex,
    /// How many symptoms stand above it.
    pub depth: usize,
}

/// The symptoms of an article in document order; none where the article itself is the symptom.
#[must_use]
pub fn symptoms(article: &Article) -> Vec<Symptom> {
    if article.is_symptom {
        return Vec::new();
    }
    let is_symptom = |&node: &NodeIndex| article.nodes[node].kind == NodeKind::Symptom;
    (0..article.nodes.len())
        .filter(is_symptom)
        .map(|node| Symptom { node, depth: article.ancestors(node).iter().filter(|&up| is_symptom(up)).count() })
        .collect()
}

/// Whether a resolution stands below `parent`, not counting those of symptoms of their own.
fn resolution_below(article: &Article, parent: Option<NodeIndex>) -> bool {
    article.children(parent).any(|child| match article.nodes[child].kind {
        NodeKind::Resolution => true,
        // Under the title a symptom heading may be the part "Symptoms", beside which the resolution stands.
        NodeKind::Symptom | NodeKind::Related => false,
        NodeKind::Cause | NodeKind::Section => resolution_below(article, Some(child)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{ChoiceOption, Node, Text};

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(Text::plain(text))
    }

    fn steps(texts: &[&str]) -> Block {
        let items = texts.iter().map(|text| Item { blocks: vec![paragraph(text)] }).collect();
        Block::Steps { start: 1, items }
    }

    fn article(nodes: &[(u8, NodeKind, &str, Vec<Block>)]) -> Article {
        let nodes = nodes.iter().map(|(level, kind, id, blocks)| Node {
            id: (*id).into(),
            anchors: vec![(*id).into()],
            kind: *kind,
            level: *level,
            title: Text::plain(*id),
            blocks: blocks.clone(),
            original: Vec::new(),
            parent: None,
            end: 0,
        });
        let mut article = Article { nodes: nodes.collect(), ..Article::default() };
        article.is_symptom = article.nodes.iter().any(|node| node.kind == NodeKind::Resolution);
        article.link_nodes();
        article
    }

    #[test]
    fn a_symptom_with_its_own_text_is_one_resolution() {
        use NodeKind::{Related, Symptom};
        let article = article(&[
            (2, Symptom, "read-only", vec![paragraph("by design")]),
            (3, Symptom, "sign-up-off", vec![]),
            (2, Related, "next-steps", vec![]),
        ]);
        let plan = Plan::of(&article, Some(0));
        assert_eq!(plan.resolutions, [Resolution { title: None, bodies: vec![Some(0)] }]);
        assert!(plan.explanation.is_empty());
        assert_eq!(Plan::leading_through(&article, Some(1)), (Some(1), 0));
    }

    #[test]
    fn an_article_that_is_the_symptom_gives_its_resolutions_in_order() {
        use NodeKind::{Cause, Related, Resolution as Fix, Section, Symptom};
        let article = article(&[
            (2, Symptom, "symptoms", vec![paragraph("you see")]),
            (2, Cause, "cause", vec![paragraph("because")]),
            (2, Fix, "resolution", vec![paragraph("try these")]),
            (3, Fix, "method-1", vec![steps(&["one"])]),
            (4, Section, "details", vec![paragraph("more")]),
            (3, Fix, "method-2", vec![steps(&["two"])]),
            (2, Related, "more-information", vec![]),
        ]);
        let plan = Plan::of(&article, None);
        assert_eq!(plan.explanation, [Some(0), Some(1)]);
        assert_eq!(plan.resolutions[0], Resolution { title: Some(3), bodies: vec![Some(2), Some(3), Some(4)] });
        assert_eq!(plan.resolutions[1], Resolution { title: Some(5), bodies: vec![Some(5)] });
        assert_eq!(plan.related, [6]);
        assert_eq!(Plan::leading_through(&article, Some(5)), (None, 1));
        assert_eq!(Plan::leading_through(&article, Some(0)), (None, 0));
    }

    #[test]
    fn resolutions_for_each_cause_are_found_below_it() {
        use NodeKind::{Cause, Resolution as Fix};
        let article = article(&[
            (2, Cause, "cause-1", vec![]),
            (3, Fix, "resolution-1", vec![]),
            (2, Cause, "cause-2", vec![]),
            (3, Fix, "resolution-2", vec![]),
        ]);
        let plan = Plan::of(&article, None);
        assert_eq!(plan.resolutions.iter().map(|one| one.title).collect::<Vec<_>>(), [Some(1), Some(3)]);
    }

    #[test]
    fn methods_grouped_under_headings_are_resolutions_too() {
        use NodeKind::{Resolution as Fix, Section, Symptom};
        let article = article(&[
            (2, Symptom, "problem", vec![paragraph("you see")]),
            (2, Fix, "solution", vec![paragraph("try these")]),
            (3, Section, "recommended", vec![]),
            (4, Fix, "method-1", vec![steps(&["one"])]),
            (3, Section, "others", vec![]),
            (4, Fix, "method-2", vec![steps(&["two"])]),
        ]);
        let plan = Plan::of(&article, None);
        assert_eq!(plan.explanation, [Some(0)]);
        let told: Vec<_> = plan.resolutions.iter().map(|one| (one.title, one.bodies.clone())).collect();
        assert_eq!(told, [(Some(3), vec![Some(1), Some(3)]), (Some(5), vec![Some(5)])]);
    }

    #[test]
    fn only_the_chosen_branch_is_walked() {
        let option = |id: &str, blocks| ChoiceOption { id: id.into(), title: Text::plain(id), blocks };
        let choice = Block::Choice(vec![option("new", vec![steps(&["a", "b"])]), option("old", vec![steps(&["c"])])]);
        let article = article(&[(2, NodeKind::Symptom, "cancel", vec![paragraph("lead"), choice])]);
        let plan = Plan::of(&article, Some(0));
        let count = |choice: Option<usize>| {
            let parts = plan.parts(&article, 0, &|_| choice);
            parts.iter().filter(|part| matches!(part, Part::Step { .. })).count()
        };
        assert_eq!((count(None), count(Some(0)), count(Some(1)), count(Some(7))), (0, 2, 1, 0));
        let all = plan.all_parts(&article);
        assert_eq!(all.iter().filter(|part| matches!(part, Part::Step { .. })).count(), 3);
    }
}
