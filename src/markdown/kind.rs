//! What part a heading plays: names of parts, in many languages, and the two idioms of troubleshooting articles.
//!
//! (a) The headings are the symptoms, and what stands below them is the fix. (b) The text above is one symptom, and its
//! headings name the parts of it: Symptoms, Cause, Resolution, Method 1, More information. Articles mix both, so the
//! idiom is told for each set of headings under one parent:
//!
//! - where one of them is named for a symptom, a cause or a resolution, the set is of idiom (b): a named heading is what
//!   its name says; one without such a name is a symptom of its own if causes or symptoms stand below it, a resolution if
//!   only resolutions do, else a section;
//! - else, below a part or a section, they are sections;
//! - else they are symptoms, but for those that bear the name of another part, such as Next steps or Prerequisites.
//!
//! The names stand in `parts.yaml`. A heading's anchor is asked first, since translations keep the English one.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::article::{Article, NodeIndex, NodeKind};

use super::heading::Heading;
use super::yaml;

/// What a heading calls itself: the kind that its words name, if any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Names(Option<NodeKind>);

impl Names {
    /// A heading whose kind is known beforehand.
    pub(super) fn known(kind: NodeKind) -> Self {
        Self(Some(kind))
    }
}

/// The kind that a heading's anchors or words name.
pub(super) fn names(heading: &Heading) -> Names {
    let anchors = heading.anchors.iter().take(heading.own).map(|anchor| anchor.replace(['-', '_'], " "));
    let by_anchor = anchors.take(1).find_map(|anchor| named(&anchor));
    let by_words = || named(heading.title.source_text().unwrap_or_default()).or_else(|| named(heading.title.text()));
    Names(by_anchor.or_else(by_words))
}

/// Sets the kind of every node, and whether the article itself is the symptom.
pub(super) fn tell(article: &mut Article, names: &[Names]) {
    let count = article.nodes.len();
    // What the direct children of each node, and of the title at the end, are named for.
    let mut below = vec![Below::default(); count + 1];
    for (node, name) in article.nodes.iter().zip(names) {
        below[node.parent.unwrap_or(count)].note(name.0);
    }
    article.is_symptom = below[count].any();
    for index in 0..count {
        let parent = article.nodes[index].parent;
        let among = below[parent.unwrap_or(count)];
        article.nodes[index].kind = match names[index].0 {
            Some(kind) => kind,
            None if among.any() => below[index].kind(),
            None => parent.map_or(NodeKind::Symptom, |parent| inherited(article, names, parent)),
        };
    }
}

/// The kind of a heading without a name in a set without names below `parent`.
fn inherited(article: &Article, names: &[Names], parent: NodeIndex) -> NodeKind {
    match article.nodes[parent].kind {
        NodeKind::Symptom if names[parent].0.is_none() => NodeKind::Symptom,
        _ => NodeKind::Section,
    }
}

/// What a set of headings is named for.
#[derive(Clone, Copy, Debug, Default)]
struct Below {
    symptom_or_cause: bool,
    resolution: bool,
}

impl Below {
    fn note(&mut self, name: Option<NodeKind>) {
        match name {
            Some(NodeKind::Symptom | NodeKind::Cause) => self.symptom_or_cause = true,
            Some(NodeKind::Resolution) => self.resolution = true,
            _ => {}
        }
    }

    fn any(self) -> bool {
        self.symptom_or_cause || self.resolution
    }

    /// The kind of a heading without a name, in a set of parts, that has these below it.
    fn kind(self) -> NodeKind {
        match self {
            Self { symptom_or_cause: true, .. } => NodeKind::Symptom,
            Self { resolution: true, .. } => NodeKind::Resolution,
            _ => NodeKind::Section,
        }
    }
}

/// The names of one kind, a list a language.
type ByLanguage = HashMap<String, Vec<String>>;

/// The data file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    symptom: ByLanguage,
    cause: ByLanguage,
    resolution: ByLanguage,
    related: ByLanguage,
    section: ByLanguage,
}

/// What follows a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    /// Nothing, a number, or a mark and further words.
    Bounded,
    /// Anything.
    Any,
}

/// Every name, lower case, with what it names.
static NAMES: LazyLock<HashMap<String, (NodeKind, Rest)>> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    let Ok(parts) = yaml::parse::<Parts>(include_str!("parts.yaml")) else { return HashMap::new() };
    let kinds = [
        (NodeKind::Section, parts.section),
        (NodeKind::Related, parts.related),
        (NodeKind::Resolution, parts.resolution),
        (NodeKind::Cause, parts.cause),
        (NodeKind::Symptom, parts.symptom),
    ];
    let mut names = HashMap::new();
    for (kind, languages) in kinds {
        for name in languages.into_values().flatten() {
            let rest = if name.ends_with('*') { Rest::Any } else { Rest::Bounded };
            names.insert(name.trim_end_matches(['*', ' ']).to_lowercase(), (kind, rest));
        }
    }
    names
});

/// The longest name is far shorter, in bytes.
const LONGEST: usize = 120;

/// The kind that `words` begin to name: a name alone, or followed by a number (`Cause 2`), by a mark (`Method 1: restart`,
/// `Solution/Workaround`), or, for names that the data file ends with `*`, by anything.
fn named(words: &str) -> Option<NodeKind> {
    let start = words.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = start.char_indices().map(|(at, _)| at).take_while(|&at| at <= LONGEST).last()?;
    let text =
        start[..if start.len() <= LONGEST { start.len() } else { end }].to_lowercase().replace(['’', '\u{a0}'], " ");
    let mut best = None;
    let mut before = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let boundary = !c.is_alphanumeric() || c.is_ascii_digit() && !before.is_ascii_digit();
        before = c;
        if !boundary || at == 0 {
            continue;
        }
        if let Some(&(kind, rest)) = NAMES.get(text[..at].trim_end())
            && (rest == Rest::Any || is_bounded(&text[at..]))
        {
            best = Some(kind);
        }
    }
    best
}

/// Whether what follows a name leaves it the name of a part: nothing, a number or a single letter, a mark.
fn is_bounded(rest: &str) -> bool {
    let rest = rest.trim_start();
    let mut chars = rest.chars();
    match chars.next() {
        None => true,
        Some(c) if c.is_ascii_digit() => true,
        Some(c) if c.is_alphabetic() => chars.next().is_none_or(|next| !next.is_alphanumeric() && next != '\''),
        Some('\'') => false,
        Some(_) => true,
    }
}
