//! Contents that hold for some readers only: tabs, pivots and versions.

use crate::article::{Block, ChoiceOption, ListItem, Mark, MarkKind, Rich, Text};

use super::body::Part;
use super::slug::Ids;

/// One branch, on its way to an option of a choice.
#[derive(Debug)]
pub(super) struct Branch {
    /// What distinguishes it from the others.
    pub(super) kind: Kind,
    /// The id of a tab, the ids of pivots, or a range of versions.
    pub(super) ids: Vec<Box<str>>,
    /// The title of a tab.
    pub(super) title: Text,
    /// What holds in this case.
    pub(super) blocks: Vec<Block>,
}

/// What a reader is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Which tab.
    Tab,
    /// Which system, or whether a condition holds.
    Condition,
    /// Which of the values that the page can be switched to.
    Pivot,
    /// Which version.
    Version,
}

impl Branch {
    pub(super) fn option(kind: Kind, option: ChoiceOption) -> Self {
        Self { kind, ids: vec![option.id], title: option.title, blocks: option.blocks }
    }
}

/// Merges branches that follow one another into choices, and items into lists of steps. `pivots` are all ids of the text.
pub(super) fn merge(parts: Vec<Part>, pivots: &[Box<str>]) -> Vec<Part> {
    if !parts.iter().any(|part| matches!(part, Part::Branch(_) | Part::Item(_))) {
        return parts;
    }
    let mut out = Vec::with_capacity(parts.len());
    let mut run: Vec<Branch> = Vec::new();
    let mut items = Vec::new();
    for part in parts {
        match part {
            Part::Branch(branch) => {
                if run.last().is_some_and(|last| last.kind != branch.kind || last.is_again(&branch, &run)) {
                    finish(&mut run, pivots, &mut out);
                }
                run.push(branch);
                continue;
            }
            Part::Item(item) => items.push(item),
            // A rule between tabs says nothing.
            Part::Rule if !run.is_empty() => {}
            part => {
                finish(&mut run, pivots, &mut out);
                steps(&mut items, &mut out);
                out.push(part);
            }
        }
    }
    finish(&mut run, pivots, &mut out);
    steps(&mut items, &mut out);
    out
}

impl Branch {
    /// Whether a tab begins another group, since one of its name is there already.
    fn is_again(&self, next: &Self, run: &[Self]) -> bool {
        let same = |tab: &Self| tab.ids == next.ids && tab.title.text() == next.title.text();
        matches!(next.kind, Kind::Tab | Kind::Condition) && run.iter().any(same)
    }
}

fn steps(items: &mut Vec<ListItem>, out: &mut Vec<Part>) {
    if !items.is_empty() {
        out.push(Part::Block(Block::Steps { start: 1, items: std::mem::take(items) }));
    }
}

fn finish(run: &mut Vec<Branch>, pivots: &[Box<str>], out: &mut Vec<Part>) {
    let branches = std::mem::take(run);
    let Some(first) = branches.first() else { return };
    let options = match first.kind {
        Kind::Tab => return out.push(Part::Block(Block::Choice(tabs(branches)))),
        Kind::Condition => tabs(branches),
        Kind::Pivot if pivots.len() > MOST_PIVOTS => {
            return named(branches).into_iter().for_each(|zone| unwrap(zone, out));
        }
        Kind::Pivot => switched(branches, pivots),
        Kind::Version if branches.len() > 1 && exclusive(&branches) => versions(branches),
        Kind::Version => return versions(branches).into_iter().for_each(|option| unwrap(option, out)),
    };
    if options.len() > 1 {
        out.push(Part::Block(Block::Choice(options)));
    } else {
        options.into_iter().for_each(|option| unwrap(option, out));
    }
}

/// A choice that leaves none: its title comes before its blocks.
fn unwrap(option: ChoiceOption, out: &mut Vec<Part>) {
    if !option.title.is_empty() {
        out.push(Part::Block(Block::Paragraph(bold(option.title))));
    }
    out.extend(option.blocks.into_iter().map(Part::Block));
}

/// A text in bold.
pub(super) fn bold(mut title: Text) -> Text {
    let end = u32::try_from(title.text().len()).unwrap_or(u32::MAX);
    let strong = Mark { start: 0, end, kind: MarkKind::Strong };
    let marks = std::iter::once(strong).chain(title.target.marks.iter().cloned()).collect();
    title.target = Rich { text: title.target.text, marks };
    title
}

fn tabs(branches: Vec<Branch>) -> Vec<ChoiceOption> {
    // Two titles may give one id: `C` and `C#`.
    let mut ids = Ids::default();
    let option =
        |mut tab: Branch| ChoiceOption { id: ids.unique(&tab.ids.remove(0)), title: tab.title, blocks: tab.blocks };
    branches.into_iter().map(option).collect()
}

/// With more ids than this, zones are named parts: every id repeats the blocks that it shares with others, and nobody
/// picks one of so many. Learn's own pages have a dozen at most.
const MOST_PIVOTS: usize = 16;

/// Each zone under the names of its ids.
fn named(branches: Vec<Branch>) -> Vec<ChoiceOption> {
    let option = |branch: Branch| {
        let names: Vec<_> = branch.ids.iter().map(|id| readable(id)).collect();
        ChoiceOption { id: Box::default(), title: Text::plain(names.join(", ")), blocks: branch.blocks }
    };
    branches.into_iter().map(option).collect()
}

/// One option for every id of the text, so that a reader is asked the same everywhere and once.
fn switched(branches: Vec<Branch>, pivots: &[Box<str>]) -> Vec<ChoiceOption> {
    let option = |id: &str| {
        let own = branches.iter().filter(|branch| branch.ids.iter().any(|own| **own == *id));
        ChoiceOption {
            id: id.into(),
            title: Text::plain(readable(id)),
            blocks: own.flat_map(|branch| for_pivot(&branch.blocks, id, pivots)).collect(),
        }
    };
    pivots.iter().map(|id| option(id)).collect()
}

/// A copy of `blocks` for readers of the pivot `id`: a zone inside a zone asks nothing again, it is the part for `id`.
/// Copying all options instead would double a text with every level of zones.
fn for_pivot(blocks: &[Block], id: &str, pivots: &[Box<str>]) -> Vec<Block> {
    let inner = |blocks: &[Block]| for_pivot(blocks, id, pivots);
    let items = |items: &[ListItem]| items.iter().map(|item| ListItem { blocks: inner(&item.blocks) }).collect();
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        out.push(match block {
            Block::Choice(options) if options.iter().map(|option| &option.id).eq(pivots) => {
                // The options of a zone are made for their pivots already.
                out.extend(options.iter().filter(|option| *option.id == *id).flat_map(|option| option.blocks.clone()));
                continue;
            }
            Block::Choice(options) => Block::Choice(
                options
                    .iter()
                    .map(|option| ChoiceOption {
                        blocks: inner(&option.blocks),
                        id: option.id.clone(),
                        title: option.title.clone(),
                    })
                    .collect(),
            ),
            Block::Steps { start, items: steps } => Block::Steps { start: *start, items: items(steps) },
            Block::List(list) => Block::List(items(list)),
            Block::Callout { level, title, blocks } => {
                Block::Callout { level: *level, title: title.clone(), blocks: inner(blocks) }
            }
            Block::Quote(blocks) => Block::Quote(inner(blocks)),
            block => block.clone(),
        });
    }
    out
}

fn versions(branches: Vec<Branch>) -> Vec<ChoiceOption> {
    let option = |mut branch: Branch| {
        let id = branch.ids.remove(0);
        ChoiceOption { title: Text::plain(range_in_words(&id)), id, blocks: branch.blocks }
    };
    branches.into_iter().map(option).collect()
}

/// The words of an id: `azure-cli` as `Azure CLI`.
fn readable(id: &str) -> String {
    const SHORT: &[&str] = &[
        "ai", "api", "arm", "aws", "cli", "css", "dns", "gcp", "html", "http", "iot", "ip", "ios", "os", "rest", "sdk",
        "sql", "ssh", "ui", "vm", "vpn", "vs",
    ];
    let word = |(at, word): (usize, &str)| {
        if SHORT.contains(&word) {
            return word.to_ascii_uppercase();
        }
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if at == 0 => first.to_uppercase().chain(chars).collect(),
            _ => word.to_owned(),
        }
    };
    id.split(['-', '_']).filter(|word| !word.is_empty()).enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// A range of versions as it is shown: `>= v3 || < v1` as `≥ v3, < v1`.
fn range_in_words(range: &str) -> String {
    let one = |part: &str| {
        part.trim().replace(">=", "≥ ").replace("<=", "≤ ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    range.split("||").map(one).collect::<Vec<_>>().join(", ")
}

/// Whether no two ranges hold for one reader, as far as we can see: plain names, or two ranges that part at one
/// version.
fn exclusive(branches: &[Branch]) -> bool {
    let ranges: Vec<Vec<(&str, &str)>> = branches.iter().map(|branch| comparisons(&branch.ids[0])).collect();
    let apart = |a: &(&str, &str), b: &(&str, &str)| match (a.0, b.0) {
        ("", "") => a.1 != b.1,
        (">=", "<") | ("<", ">=") | (">", "<=") | ("<=", ">") | ("<", ">") | (">", "<") => a.1 == b.1,
        ("", "<" | ">") | ("<" | ">", "") => a.1 == b.1,
        _ => false,
    };
    let pairs = (0..ranges.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
    pairs.into_iter().all(|(a, b)| ranges[a].iter().all(|one| ranges[b].iter().all(|other| apart(one, other))))
}

/// The comparisons of a range: an operator, empty for a plain name, and a version.
fn comparisons(range: &str) -> Vec<(&str, &str)> {
    let one = |part| {
        let part: &str = str::trim(part);
        let version = part.trim_start_matches(['<', '>', '=']);
        let operator = &part[..part.len() - version.len()];
        (if operator == "=" { "" } else { operator }, version.trim())
    };
    range.split("||").map(one).collect()
}
