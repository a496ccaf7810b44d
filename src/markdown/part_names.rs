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

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::article::{Article, NodeIndex, NodeKind};

use super::heading::Heading;
use super::yaml;

/// What a heading calls itself: the kind that its words name, if any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    kind: Option<NodeKind>,
    /// Whether it says nothing else: `Issue 1`, but not `Issue 1: the order is declined`, which is a symptom by itself.
    only: bool,
}

impl Names {
    /// A heading whose kind is known beforehand.
    pub(super) fn known(kind: NodeKind) -> Self {
        Self { kind: Some(kind), only: false }
    }
}

/// The kind that a heading's anchor or words name. The anchor of a translation is English, with `-` for blanks.
pub(super) fn names(heading: &Heading) -> Names {
    let by_anchor = heading.anchors.first().filter(|_| heading.own > 0).and_then(|anchor| named(anchor));
    let by_words = || named(heading.title.source_text().unwrap_or_default()).or_else(|| named(heading.title.text()));
    by_anchor.or_else(by_words).unwrap_or_default()
}

/// Sets the kind of every node, and whether the article itself is the symptom.
pub(super) fn tell(article: &mut Article, names: &[Names]) {
    let count = article.nodes.len();
    // What the direct children of each node, and of the title at the end, are named for.
    let mut below = vec![Below::default(); count + 1];
    for (node, name) in article.nodes.iter().zip(names) {
        below[node.parent.unwrap_or(count)].note(*name);
    }
    article.is_symptom = below[count].any();
    for index in 0..count {
        let parent = article.nodes[index].parent;
        let among = below[parent.unwrap_or(count)];
        article.nodes[index].kind = match names[index].kind {
            Some(kind) => kind,
            None if among.any() => below[index].kind(),
            None => parent.map_or(NodeKind::Symptom, |parent| inherited(article, names, parent)),
        };
    }
}

/// The kind of a heading without a name in a set without names below `parent`.
fn inherited(article: &Article, names: &[Names], parent: NodeIndex) -> NodeKind {
    match article.nodes[parent].kind {
        NodeKind::Symptom if names[parent].kind.is_none() => NodeKind::Symptom,
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
    fn note(&mut self, name: Names) {
        match name.kind {
            Some(NodeKind::Symptom) => self.symptom_or_cause |= name.only,
            Some(NodeKind::Cause) => self.symptom_or_cause = true,
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

/// All names, folded, with what they name.
#[derive(Debug, Default)]
struct Lexicon {
    names: HashMap<String, (NodeKind, Rest)>,
    /// The first word of every name: most headings begin with another.
    first_words: HashSet<String>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    let Ok(parts) = yaml::parse::<Parts>(include_str!("parts.yaml")) else { return Lexicon::default() };
    let kinds = [
        (NodeKind::Section, parts.section),
        (NodeKind::Related, parts.related),
        (NodeKind::Resolution, parts.resolution),
        (NodeKind::Cause, parts.cause),
        (NodeKind::Symptom, parts.symptom),
    ];
    let mut lexicon = Lexicon::default();
    for (kind, name) in
        kinds.into_iter().flat_map(|(kind, names)| names.into_values().flatten().map(move |name| (kind, name)))
    {
        let rest = if name.ends_with('*') { Rest::Any } else { Rest::Bounded };
        let name = fold(name.trim_end_matches(['*', ' ']));
        lexicon.first_words.extend(ends(&name).next().map(|end| name[..end].to_owned()));
        lexicon.names.insert(name, (kind, rest));
    }
    lexicon
});

/// The longest name is shorter, in bytes.
const LONGEST: usize = 80;

/// The start of `words` in the form in which names are compared: lower case, without marks before the first word, blanks
/// for `-` and `_`.
fn fold(words: &str) -> String {
    let mut out = String::with_capacity(LONGEST + 8);
    for c in words.chars().skip_while(|c| !c.is_alphanumeric()) {
        match c {
            _ if out.len() > LONGEST => break,
            '-' | '–' | '_' | '\u{a0}' => out.push(' '),
            '’' => out.push('\''),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Where words end: before what is no letter, and before a number.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut before = ' ';
    text.char_indices().chain([(text.len(), ' ')]).filter_map(move |(at, c)| {
        let inside = before.is_alphanumeric();
        let end = inside && (!c.is_alphanumeric() || c.is_ascii_digit() && !before.is_ascii_digit());
        before = c;
        end.then_some(at)
    })
}

/// The kind that `words` begin to name: a name alone, or followed by a number (`Cause 2`), by a mark (`Method 1: restart`,
/// `Solution/Workaround`), or, for names that the data file ends with `*`, by anything. The longest name counts.
fn named(words: &str) -> Option<Names> {
    let text = fold(words);
    let first = ends(&text).next()?;
    LEXICON.first_words.get(&text[..first])?;
    let known = |end: usize| {
        let &(kind, rest) = LEXICON.names.get(&text[..end])?;
        let only = rest == Rest::Any || !text[end..].contains(char::is_alphabetic);
        (rest == Rest::Any || is_bounded(&text[end..])).then_some(Names { kind: Some(kind), only })
    };
    ends(&text).filter_map(known).last()
}

/// Whether what follows a name leaves it the name of a part: nothing, a number or a single letter, a mark. A dash and the
/// blanks around it are three blanks here.
fn is_bounded(rest: &str) -> bool {
    let words = rest.trim_start();
    let mut chars = words.chars();
    match chars.next() {
        None => true,
        Some(c) if c.is_ascii_digit() || rest.starts_with("  ") => true,
        Some(c) if c.is_alphabetic() => chars.next().is_none_or(|next| !next.is_alphanumeric() && next != ' '),
        Some(c) => c != '\'',
    }
}

#[cfg(test)]
#[path = "part_names_tests.rs"]
mod tests;
