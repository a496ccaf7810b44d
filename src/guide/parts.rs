//! The parts of a resolution as they are shown: what to read, what to choose, what to do.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::roles::without_roles;
use super::tickable::{Tickable, is_command, is_imperative};
use crate::article::{Article, Block, ChoiceOption, NodeIndex, NodeKind};

/// The blocks directly under one heading, or under the title for `None`.
pub type Body = Option<NodeIndex>;

/// One way to fix a symptom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolution {
    /// The heading that names it; `None` where the symptom's own text is the resolution.
    pub title: Option<NodeIndex>,
    /// Its text, in the order in which it is walked.
    pub bodies: Vec<Body>,
    /// How many of the bodies, at the end, verify that it helped. Each resolution repeats them.
    pub verification: usize,
}

/// Names a step or a choice of an article: the body that holds it, and its place there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepKey {
    /// The heading above it.
    pub body: Body,
    /// Positions from the outermost block inwards: a block, then an item or option, then a block in it, and so on. Empty
    /// for a stage, whose whole body is one step.
    pub path: Vec<usize>,
}

/// One part of a resolution as it is shown.
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
    /// Something to do: an item, a stage without a list of its own, or a command.
    Step {
        /// Its name.
        key: StepKey,
        /// Its number, as the article counts.
        number: u64,
        /// The heading of a stage, whose words are the step's first line.
        title: Option<NodeIndex>,
        /// What to do.
        blocks: &'a [Block],
    },
}

/// Which options of a choice are walked, of so many.
pub(super) type Walked<'w> = dyn Fn(&StepKey, usize) -> Range<usize> + 'w;

/// The options that must be chosen for a part to be shown: each choice with the place of its option, the outermost first.
pub type When = Vec<(StepKey, usize)>;

/// The parts of a resolution. `asked` names the earlier choice of each one that repeats it; `only` is the option that all of
/// the guide is about.
pub(super) fn of<'a>(
    article: &'a Article,
    resolution: &Resolution,
    asked: &BTreeMap<StepKey, StepKey>,
    only: Option<usize>,
    walked: &Walked<'_>,
) -> Vec<Part<'a>> {
    conditional(article, resolution, asked, only, walked).into_iter().map(|(part, _)| part).collect()
}

/// The same, each with what must be chosen for it.
pub(super) fn conditional<'a>(
    article: &'a Article,
    resolution: &Resolution,
    asked: &BTreeMap<StepKey, StepKey>,
    only: Option<usize>,
    walked: &Walked<'_>,
) -> Vec<(Part<'a>, When)> {
    let mut parts = Parts {
        asked,
        only,
        walked,
        tickable: Tickable::Steps,
        commands: 0,
        shown: HashSet::new(),
        within: When::new(),
        out: Vec::new(),
    };
    let mut stages = 0;
    for (position, &body) in resolution.bodies.iter().enumerate() {
        parts.begin(article, resolution, position);
        let mut key = StepKey { body, path: Vec::new() };
        let stage = body.filter(|&index| article.nodes[index].kind == NodeKind::Stage);
        stages += u64::from(stage.is_some());
        if let Some(index) = stage.filter(|&index| is_one_step(article, index)) {
            let blocks = &article.nodes[index].blocks;
            parts.push(Part::Step { key, number: stages, title: Some(index), blocks });
            continue;
        }
        let before = parts.out.len();
        if let (true, Some(index)) = (position > 0 || resolution.title.is_some(), body) {
            parts.push(Part::Heading(index));
        }
        let heading = parts.out.len() - before;
        let blocks = article.blocks_of(body);
        parts.body(blocks, position == 0 && resolution.title.is_none(), &mut key);
        // The heading of a text that does not hold for the option chosen is not shown either.
        let left_out = parts.out.len() == before + heading && !blocks.is_empty();
        if left_out && body.is_some_and(|index| article.nodes[index].end == index + 1) {
            parts.out.truncate(before);
        }
    }
    parts.out
}

/// Whether a stage is done in one step: neither it nor what is below it has steps or choices of its own.
fn is_one_step(article: &Article, index: NodeIndex) -> bool {
    let node = &article.nodes[index];
    node.end == index + 1 && !node.blocks.iter().any(|block| matches!(block, Block::Steps { .. } | Block::Choice(_)))
}

struct Parts<'p, 'a> {
    asked: &'p BTreeMap<StepKey, StepKey>,
    only: Option<usize>,
    walked: &'p Walked<'p>,
    /// What can be ticked in the bodies that belong together.
    tickable: Tickable,
    /// The commands counted so far.
    commands: u64,
    /// The choices shown so far.
    shown: HashSet<StepKey>,
    /// The options around the current block.
    within: When,
    out: Vec<(Part<'a>, When)>,
}

impl<'a> Parts<'_, 'a> {
    /// Makes ready for the body at a position. Bodies of one kind belong together: a diagnosis with numbered steps does
    /// not take the ticks from a mitigation in bullets.
    fn begin(&mut self, article: &'a Article, resolution: &Resolution, position: usize) {
        let group = |body: Body| apart(article, body);
        let bodies = &resolution.bodies;
        let own = group(bodies[position]);
        if position == 0 || group(bodies[position - 1]) != own {
            let together = bodies[position..].iter().take_while(|&&body| group(body) == own);
            self.tickable = Tickable::of(together.flat_map(|&body| article.blocks_of(body)));
            self.commands = 0;
        }
    }

    fn push(&mut self, part: Part<'a>) {
        self.out.push((part, self.within.clone()));
    }

    /// The blocks of a body; of the symptom's `own`, the line of roles is shown at the head of the guide.
    fn body(&mut self, blocks: &'a [Block], own: bool, key: &mut StepKey) {
        let shown = if own { without_roles(blocks) } else { blocks };
        self.numbered(shown, blocks.len() - shown.len(), key);
    }

    fn blocks(&mut self, blocks: &'a [Block], key: &mut StepKey) {
        self.numbered(blocks, 0, key);
    }

    /// Blocks, of which the first has this position.
    fn numbered(&mut self, blocks: &'a [Block], from: usize, key: &mut StepKey) {
        for (position, block) in (from..).zip(blocks) {
            key.path.push(position);
            self.block(block, key);
            key.path.pop();
        }
    }

    fn block(&mut self, block: &'a Block, key: &mut StepKey) {
        match block {
            Block::Steps { start, items } => self.items(items, *start, key),
            Block::List(items) if self.tickable == Tickable::Bullets && is_imperative(items) => {
                self.items(items, 1, key)
            }
            // Nothing is asked where there is one option.
            Block::Choice(options) if options.len() < 2 => self.option(block, options, 0, key),
            Block::Choice(options) if key.path.len() == 1 && self.only.is_some() => {
                self.option(block, options, self.only.unwrap_or(0), key);
            }
            Block::Choice(options) => {
                let asked = self.asked.get(key).unwrap_or(key).clone();
                let walked = (self.walked)(&asked, options.len());
                if self.shown.insert(asked.clone()) {
                    self.push(Part::Choice { key: asked.clone(), block });
                }
                for index in walked {
                    key.path.push(index);
                    self.within.push((asked.clone(), index));
                    self.blocks(&options[index].blocks, key);
                    self.within.pop();
                    key.path.pop();
                }
            }
            block if self.tickable == Tickable::Commands && is_command(block) => {
                self.commands += 1;
                let blocks = std::slice::from_ref(block);
                self.push(Part::Step { key: key.clone(), number: self.commands, title: None, blocks });
            }
            block => self.push(Part::Block(block)),
        }
    }

    /// The one option of a choice that holds: what waits for the reader in it, or the choice as text, with the option's title.
    fn option(&mut self, block: &'a Block, options: &'a [ChoiceOption], at: usize, key: &mut StepKey) {
        let Some(option) = options.get(at) else { return };
        if !option.blocks.iter().any(|block| self.waits(block)) {
            return self.push(Part::Block(block));
        }
        key.path.push(at);
        self.blocks(&option.blocks, key);
        key.path.pop();
    }

    /// Whether a block of an option holds something to do or to choose.
    fn waits(&self, block: &Block) -> bool {
        match block {
            Block::Choice(options) => {
                options.len() > 1 || options.iter().flat_map(|one| &one.blocks).any(|block| self.waits(block))
            }
            Block::Steps { .. } => true,
            Block::List(items) => self.tickable == Tickable::Bullets && is_imperative(items),
            block => self.tickable == Tickable::Commands && is_command(block),
        }
    }

    fn items(&mut self, items: &'a [crate::article::ListItem], start: u64, key: &mut StepKey) {
        for (index, item) in items.iter().enumerate() {
            key.path.push(index);
            let number = start.saturating_add(index as u64);
            self.push(Part::Step { key: key.clone(), number, title: None, blocks: &item.blocks });
            key.path.pop();
        }
    }
}

/// The kind of the diagnosis or verification to which a body belongs; `None` for the resolution itself.
fn apart(article: &Article, body: Body) -> Option<NodeKind> {
    std::iter::successors(body, |&up| article.nodes[up].parent)
        .map(|up| article.nodes[up].kind)
        .find(|kind| matches!(kind, NodeKind::Diagnosis | NodeKind::Verification))
}

/// The text of a step: the words of its stage, if it is one, and its blocks.
#[must_use]
pub fn step_blocks(article: &Article, title: Option<NodeIndex>, blocks: &[Block]) -> Vec<Block> {
    let title = title.map(|index| Block::Paragraph(article.nodes[index].title.clone()));
    title.into_iter().chain(blocks.iter().cloned()).collect()
}
