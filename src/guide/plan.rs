//! What an article offers for a symptom: what to read, and the resolutions in order.
//!
//! Both idioms of article give the same plan. Where headings are symptoms, the node's own blocks and its stages are its one
//! resolution. Where the article is the symptom and fixed headings name the parts, symptoms and causes are the explanation,
//! and each resolution heading (or each method below it) is one resolution. A diagnosis is walked before the first
//! resolution, a verification after each.

use std::collections::{BTreeMap, HashMap};

use super::parts::{self, Body, Part, Resolution, StepKey, When};
use crate::article::{Article, Block, NodeIndex, NodeKind};

/// The walk through one symptom, as the article lays it out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What to read first: what is seen, and why.
    pub explanation: Vec<Body>,
    /// What to try, in order. Never empty: where nothing is called a resolution, the whole text is one.
    pub resolutions: Vec<Resolution>,
    /// The symptoms below this one, where its own text holds no fix. The user says which it is and goes on there.
    pub symptoms: Vec<NodeIndex>,
    /// Headings that lead elsewhere: next steps, more information.
    pub related: Vec<NodeIndex>,
    /// For each choice that repeats an earlier one, that one: it is asked once.
    asked: BTreeMap<StepKey, StepKey>,
    /// The one option that the whole guide is about: its text holds for these readers alone, so nothing is asked.
    only: Option<usize>,
}

impl Plan {
    /// The plan for the symptom at `symptom`, or for the article itself for `None`.
    #[must_use]
    pub fn of(article: &Article, symptom: Option<NodeIndex>) -> Self {
        let mut taking = Taking::default();
        let named = resolution_below(article, symptom);
        if named {
            taking.plan.explanation.push(symptom);
        } else {
            taking.plan.resolutions.push(Resolution { bodies: vec![symptom], ..Resolution::default() });
        }
        taking.named = named;
        for child in article.children(symptom) {
            taking.take(article, child, article.is_symptom);
        }
        let mut plan = taking.finish();
        plan.explanation.retain(|&body| symptom != body || !article.blocks_of(body).is_empty());
        // Below an article that is the symptom itself, symptom headings are parts of it.
        let parts = article.is_symptom && symptom.is_none();
        if !(named || parts || plan.has_fix(article)) {
            let is_symptom = |&child: &NodeIndex| article.nodes[child].kind == NodeKind::Symptom;
            plan.symptoms = article.children(symptom).filter(is_symptom).collect();
        }
        plan.only = plan.only_option(article);
        plan.asked = plan.repeated_choices(article);
        plan
    }

    /// The symptom whose plan leads through the node at `node`: itself, or the symptom or article of which it is a part;
    /// with the resolution to begin with.
    #[must_use]
    pub fn leading_through(article: &Article, node: Option<NodeIndex>) -> (Option<NodeIndex>, usize) {
        let Some(index) = node else { return (None, 0) };
        let is_part = |index: NodeIndex| match article.nodes[index].kind {
            NodeKind::Symptom => article.is_symptom,
            NodeKind::Related => false,
            _ => true,
        };
        let mut symptom = Some(index);
        while let Some(up) = symptom.filter(|&up| is_part(up)) {
            symptom = article.nodes[up].parent;
        }
        if symptom.is_none() && !article.is_symptom {
            // The article is no symptom as a whole: every heading is a guide of its own.
            return (node, 0);
        }
        let plan = Self::of(article, symptom);
        let start = plan.resolutions.iter().position(|resolution| resolution.bodies.contains(&node)).unwrap_or(0);
        (symptom, start)
    }

    /// The parts of a resolution in the order in which they are shown; of a choice, only the branch that `chosen` names.
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
        self.resolutions
            .get(resolution)
            .map_or_else(Vec::new, |resolution| parts::of(article, resolution, &self.asked, self.only, &branch))
    }

    /// The parts of all resolutions, with every branch of every choice.
    #[must_use]
    pub fn all_parts<'a>(&self, article: &'a Article) -> Vec<Part<'a>> {
        let all = |_: &StepKey, options: usize| 0..options;
        self.resolutions
            .iter()
            .flat_map(|resolution| parts::of(article, resolution, &self.asked, self.only, &all))
            .collect()
    }

    /// The parts of a resolution with every branch of every choice, each with what must be chosen for it.
    #[must_use]
    pub fn branches<'a>(&self, article: &'a Article, resolution: usize) -> Vec<(Part<'a>, When)> {
        let all = |_: &StepKey, options: usize| 0..options;
        let parts = |resolution| parts::conditional(article, resolution, &self.asked, self.only, &all);
        self.resolutions.get(resolution).map_or_else(Vec::new, parts)
    }

    /// Everything that the plan holds as text, in reading order, with the symptoms below it.
    #[must_use]
    pub fn bodies(&self, article: &Article) -> Vec<Body> {
        let mut bodies = self.explanation.clone();
        for resolution in &self.resolutions {
            bodies.extend(&resolution.bodies[..resolution.bodies.len() - resolution.verification]);
        }
        if let Some(last) = self.resolutions.last() {
            bodies.extend(&last.bodies[last.bodies.len() - last.verification..]);
        }
        for &symptom in &self.symptoms {
            bodies.extend(Self::of(article, Some(symptom)).bodies(article));
        }
        bodies
    }

    /// Whether there is something to do or to choose.
    #[must_use]
    pub fn has_fix(&self, article: &Article) -> bool {
        self.all_parts(article).iter().any(|part| matches!(part, Part::Step { .. } | Part::Choice { .. }))
    }

    /// The option that everything belongs to: a section that a writer set in one pivot of several.
    fn only_option(&self, article: &Article) -> Option<usize> {
        let bodies = self.explanation.iter().chain(self.resolutions.iter().flat_map(|resolution| &resolution.bodies));
        let mut only = None;
        for block in bodies.flat_map(|&body| article.blocks_of(body)) {
            let Block::Choice(options) = block else { return None };
            let mut filled = (0..options.len()).filter(|&at| !options[at].blocks.is_empty());
            let one = filled.next().filter(|_| options.len() > 1)?;
            if filled.next().is_some() || only.is_some_and(|(ids, at)| (ids, at) != (options.len(), one)) {
                return None;
            }
            only = Some((options.len(), one));
        }
        only.map(|(_, one)| one)
    }

    /// The choices that ask what another before them asked: the same ids in the same order.
    fn repeated_choices(&self, article: &Article) -> BTreeMap<StepKey, StepKey> {
        let mut first: HashMap<Vec<&str>, StepKey> = HashMap::new();
        let mut repeated = BTreeMap::new();
        for part in self.all_parts(article) {
            if let Part::Choice { key, block: Block::Choice(options) } = part {
                let known =
                    first.entry(options.iter().map(|option| &*option.id).collect()).or_insert_with(|| key.clone());
                if *known != key {
                    repeated.insert(key, known.clone());
                }
            }
        }
        repeated
    }
}

/// A plan that is being made.
#[derive(Default)]
struct Taking {
    plan: Plan,
    /// Whether resolutions are named, so that other parts have a place of their own.
    named: bool,
    diagnosis: Vec<Body>,
    verification: Vec<Body>,
}

impl Taking {
    /// Takes the node at `index` and what is below it into the plan. `parts`: the article is the symptom, so that a
    /// symptom heading in it is a part of the explanation rather than a symptom of its own.
    fn take(&mut self, article: &Article, index: NodeIndex, parts: bool) {
        let node = &article.nodes[index];
        let all = || (index..node.end).map(Some);
        match node.kind {
            NodeKind::Related => self.plan.related.push(index),
            NodeKind::Symptom if !parts => {}
            NodeKind::Diagnosis if self.named => self.diagnosis.extend(all()),
            NodeKind::Verification if self.named => self.verification.extend(all()),
            NodeKind::Resolution => self.take_resolution(article, index),
            NodeKind::Symptom | NodeKind::Cause => {
                self.plan.explanation.push(Some(index));
                self.take_children(article, index, parts);
            }
            NodeKind::Diagnosis | NodeKind::Verification | NodeKind::Stage | NodeKind::Section => {
                // A heading that only groups methods has nothing to read by itself.
                if !node.blocks.is_empty() || !resolution_below(article, Some(index)) {
                    match self.plan.resolutions.last_mut() {
                        Some(resolution) => resolution.bodies.push(Some(index)),
                        None => self.plan.explanation.push(Some(index)),
                    }
                }
                self.take_children(article, index, parts);
            }
        }
    }

    fn take_children(&mut self, article: &Article, index: NodeIndex, parts: bool) {
        for child in article.children(Some(index)) {
            self.take(article, child, parts);
        }
    }

    /// A resolution with methods below it is as many resolutions; what is above the first method introduces it.
    fn take_resolution(&mut self, article: &Article, index: NodeIndex) {
        if !resolution_below(article, Some(index)) {
            let bodies = (index..article.nodes[index].end).map(Some).collect();
            self.plan.resolutions.push(Resolution { title: Some(index), bodies, verification: 0 });
            return;
        }
        let first = self.plan.resolutions.len();
        self.take_children(article, index, true);
        if let Some(resolution) = self.plan.resolutions.get_mut(first)
            && !article.nodes[index].blocks.is_empty()
        {
            resolution.bodies.insert(0, Some(index));
        }
    }

    fn finish(mut self) -> Plan {
        if let Some(first) = self.plan.resolutions.first_mut() {
            first.bodies.splice(0..0, self.diagnosis);
        }
        for resolution in &mut self.plan.resolutions {
            resolution.verification = self.verification.len();
            resolution.bodies.extend(&self.verification);
        }
        self.plan
    }
}

/// A symptom of an article that has a walk of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symptom {
    /// The heading that says what goes wrong.
    pub node: NodeIndex,
    /// Number of symptoms above it.
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

/// Whether there is a resolution below `parent`, not counting those of symptoms of their own.
fn resolution_below(article: &Article, parent: Option<NodeIndex>) -> bool {
    article.children(parent).any(|child| match article.nodes[child].kind {
        NodeKind::Resolution => true,
        // Under the title a symptom heading may be the part "Symptoms", and the resolution is beside it.
        NodeKind::Symptom | NodeKind::Related => false,
        _ => resolution_below(article, Some(child)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{ChoiceOption, ListItem, Node, Text};

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(Text::plain(text))
    }

    fn steps(texts: &[&str]) -> Block {
        let items = texts.iter().map(|text| ListItem { blocks: vec![paragraph(text)] }).collect();
        Block::Steps { start: 1, items }
    }

    fn article(nodes: &[(u8, NodeKind, &str, Vec<Block>)]) -> Article {
        let nodes = nodes.iter().map(|(level, kind, id, blocks)| Node {
            anchors: vec![(*id).into()],
            blocks: blocks.clone(),
            ..Node::new(*id, *kind, *level, Text::plain(*id))
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
        assert_eq!(plan.resolutions, [Resolution { title: None, bodies: vec![Some(0)], verification: 0 }]);
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
        assert_eq!(
            plan.resolutions[0],
            Resolution { title: Some(3), bodies: vec![Some(2), Some(3), Some(4)], verification: 0 }
        );
        assert_eq!(plan.resolutions[1], Resolution { title: Some(5), bodies: vec![Some(5)], verification: 0 });
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

    fn told(article: &Article, plan: &Plan) -> Vec<String> {
        let parts = plan.parts(article, 0, &|_| None).into_iter().map(|part| match part {
            Part::Heading(node) => format!("# {}", article.nodes[node].id),
            Part::Block(_) => "text".to_owned(),
            Part::Choice { .. } => "choice".to_owned(),
            Part::Step { number, title: Some(node), .. } => format!("{number} {}", article.nodes[node].id),
            Part::Step { number, .. } => format!("{number}"),
        });
        parts.collect()
    }

    #[test]
    fn stages_are_walked_in_one_guide() {
        use NodeKind::{Stage, Symptom};
        let article = article(&[
            (2, Symptom, "belt-slips", vec![]),
            (3, Stage, "stop-it", vec![paragraph("press the button")]),
            (3, Stage, "clean-it", vec![steps(&["wipe", "wait"])]),
            (3, Stage, "start-it", vec![]),
        ]);
        let plan = Plan::of(&article, Some(0));
        assert_eq!(told(&article, &plan), ["1 stop-it", "# clean-it", "1", "2", "3 start-it"]);
        assert_eq!(Plan::leading_through(&article, Some(2)), (Some(0), 0));
    }

    #[test]
    fn symptoms_below_one_without_a_fix_of_its_own_are_offered() {
        use NodeKind::Symptom;
        let list = [
            (2, Symptom, "no-heat", vec![paragraph("several causes")]),
            (3, Symptom, "pump-silent", vec![steps(&["press"])]),
            (3, Symptom, "valve-stuck", vec![steps(&["turn"])]),
            (2, Symptom, "too-hot", vec![steps(&["close"])]),
            (3, Symptom, "far-too-hot", vec![steps(&["leave"])]),
        ];
        let article = article(&list);
        let plan = Plan::of(&article, Some(0));
        assert_eq!(plan.symptoms, [1, 2]);
        assert_eq!(plan.bodies(&article), [Some(0), Some(1), Some(2)]);
        assert!(Plan::of(&article, Some(3)).symptoms.is_empty(), "its own text is the fix");
        assert_eq!(Plan::of(&article, None).symptoms, [0, 3]);
    }

    #[test]
    fn a_diagnosis_comes_before_the_first_resolution_and_a_verification_after_each() {
        use NodeKind::{Diagnosis, Resolution as Fix, Verification};
        let article = article(&[
            (2, Verification, "verify", vec![steps(&["count"])]),
            (2, Fix, "mitigation", vec![Block::List(vec![ListItem { blocks: vec![paragraph("Restart it.")] }])]),
            (2, Fix, "rollback", vec![paragraph("text")]),
            (2, Diagnosis, "diagnosis", vec![steps(&["list"])]),
        ]);
        let plan = Plan::of(&article, None);
        let bodies: Vec<_> = plan.resolutions.iter().map(|one| one.bodies.clone()).collect();
        assert_eq!(bodies, [vec![Some(3), Some(1), Some(0)], vec![Some(2), Some(0)]]);
        assert_eq!(told(&article, &plan), ["# diagnosis", "1", "# mitigation", "1", "# verify", "1"]);
    }

    #[test]
    fn a_guide_for_one_option_alone_asks_nothing() {
        let option = |id: &str, blocks| ChoiceOption { id: id.into(), title: Text::plain(id), blocks };
        let choice = |other| Block::Choice(vec![option("new", vec![]), option("old", other)]);
        let nodes = |more: Vec<Block>| {
            [
                (2, NodeKind::Symptom, "a", vec![choice(vec![steps(&["a"])])]),
                (3, NodeKind::Stage, "b", [vec![choice(vec![steps(&["b", "c"])])], more].concat()),
            ]
        };
        let count = |more: Vec<Block>| {
            let article = article(&nodes(more));
            let parts = Plan::of(&article, Some(0)).parts(&article, 0, &|_| None);
            let choices = parts.iter().filter(|part| matches!(part, Part::Choice { .. })).count();
            (choices, parts.iter().filter(|part| matches!(part, Part::Step { .. })).count())
        };
        assert_eq!(count(vec![]), (0, 3));
        assert_eq!(count(vec![paragraph("for all")]), (1, 0), "others read this and leave out the steps");
    }

    #[test]
    fn the_same_choice_is_asked_once() {
        let option = |id: &str, blocks| ChoiceOption { id: id.into(), title: Text::plain(id), blocks };
        let choice = |own: Vec<Block>, other| Block::Choice(vec![option("new", own), option("old", other)]);
        let article = article(&[
            (2, NodeKind::Symptom, "a", vec![choice(vec![steps(&["a"])], vec![])]),
            (3, NodeKind::Stage, "b", vec![choice(vec![steps(&["b", "c"])], vec![])]),
            (3, NodeKind::Section, "c", vec![choice(vec![], vec![steps(&["d"])])]),
        ]);
        let plan = Plan::of(&article, Some(0));
        let count = |choice: Option<usize>, wanted: fn(&Part<'_>) -> bool| {
            plan.parts(&article, 0, &|_| choice).iter().filter(|part| wanted(part)).count()
        };
        for (choice, steps, headings) in [(None, 0, 0), (Some(0), 3, 1), (Some(1), 1, 1)] {
            assert_eq!(count(choice, |part| matches!(part, Part::Choice { .. })), 1);
            assert_eq!(count(choice, |part| matches!(part, Part::Step { .. })), steps);
            assert_eq!(
                count(choice, |part| matches!(part, Part::Heading(_))),
                headings,
                "of what holds for the option"
            );
        }
    }
}
