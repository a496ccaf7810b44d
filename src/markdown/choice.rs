//! Tab groups: the reader says which case is his.
//!
//! ```text
//! #### [One way](#tab/one)
//! ...
//! #### [Another way](#tab/another)
//! ...
//! * * *
//! ```
//!
//! The rule ends the group. Where writers forgot it, a heading as high as the tabs' own ends it, because such a heading cannot
//! be in a tab; but where the rule or a further tab is still to come, the heading belongs to the tab.

use std::collections::HashSet;
use std::rc::Rc;

use crate::article::{Block, ChoiceOption};

use super::body::Part;
use super::heading::Heading;

/// Takes tabs within a list item for the headings they look like, unless a rule closes them or steps or commands are at
/// stake: there, writers use them for looks too.
pub(super) fn keep_nested(parts: &mut [Part]) {
    let is_tab = |part: &Part| matches!(part, Part::Heading(heading) if heading.tab.is_some());
    if !parts.iter().any(is_tab) {
        return;
    }
    let steps = |part: &Part| matches!(part, Part::Rule | Part::Block(Block::Steps { .. } | Block::Code { .. }));
    if parts.iter().skip_while(|part| !is_tab(part)).any(steps) {
        return;
    }
    for part in parts {
        if let Part::Heading(heading) = part {
            heading.tab = None;
        }
    }
}

/// Gathers the tab groups among the parts of an article into choices.
pub(super) fn gather(parts: Vec<Part>) -> Vec<Part> {
    let tab = |part: &Part| matches!(part, Part::Heading(heading) if heading.tab.is_some());
    if !parts.iter().any(tab) {
        return parts;
    }
    let ahead = Ahead::new(&parts);
    let mut out = Vec::with_capacity(parts.len());
    let mut group: Option<Group> = None;
    for (at, part) in parts.into_iter().enumerate() {
        if group.as_ref().is_some_and(|group| group.ends_at(&part, ahead.after(at))) {
            out.extend(group.take().map(Group::finish));
        }
        match (part, &mut group) {
            (Part::Heading(heading), group) if heading.tab.is_some() => {
                group
                    .get_or_insert_with(|| Group { level: heading.level, options: Vec::new(), ids: HashSet::new() })
                    .add(heading);
            }
            (Part::Heading(heading), Some(group)) => {
                group.push(Block::Heading { level: heading.level.clamp(2, 6), title: heading.title });
            }
            (Part::Block(block), Some(group)) => group.push(block),
            (part, _) => out.push(part),
        }
    }
    out.extend(group.map(Group::finish));
    out
}

/// What comes next that bounds a group, behind each part.
struct Ahead(Vec<Option<Bound>>);

/// A rule, or a tab with its id.
#[derive(Clone)]
enum Bound {
    Rule,
    Tab(Rc<str>),
}

impl Ahead {
    fn new(parts: &[Part]) -> Self {
        let mut next = None;
        let mut bounds: Vec<Option<Bound>> = parts
            .iter()
            .rev()
            .map(|part| {
                let after = next.clone();
                match part {
                    Part::Rule => next = Some(Bound::Rule),
                    Part::Heading(Heading { tab: Some(id), .. }) => next = Some(Bound::Tab(Rc::from(&**id))),
                    _ => {}
                }
                after
            })
            .collect();
        bounds.reverse();
        Self(bounds)
    }

    fn after(&self, at: usize) -> Option<&Bound> {
        self.0[at].as_ref()
    }
}

/// A tab group that has begun.
struct Group {
    /// The level of its tabs.
    level: u8,
    options: Vec<ChoiceOption>,
    /// The ids of the options.
    ids: HashSet<Box<str>>,
}

impl Group {
    fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Whether the group is over before `part`; `ahead` is what comes after it.
    fn ends_at(&self, part: &Part, ahead: Option<&Bound>) -> bool {
        match part {
            Part::Rule => true,
            Part::Block(_) | Part::Mark(_) | Part::Branch(_) | Part::Item(_) | Part::Caption(_) => false,
            Part::Heading(Heading { tab: Some(id), .. }) => self.has(id),
            Part::Heading(heading) if heading.level > self.level => false,
            Part::Heading(_) => match ahead {
                Some(Bound::Rule) => false,
                Some(Bound::Tab(id)) => self.has(id),
                None => true,
            },
        }
    }

    fn add(&mut self, heading: Heading) {
        let id = heading.tab.unwrap_or_default();
        self.ids.insert(id.clone());
        self.options.push(ChoiceOption { id, title: heading.title, blocks: Vec::new() });
    }

    fn push(&mut self, block: Block) {
        if let Some(option) = self.options.last_mut() {
            option.blocks.push(block);
        }
    }

    fn finish(self) -> Part {
        Part::Block(Block::Choice(self.options))
    }
}

#[cfg(test)]
#[path = "choice_tests.rs"]
mod tests;
