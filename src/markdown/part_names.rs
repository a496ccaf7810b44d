//! The part that a heading plays: names of parts, in many languages, and the two idioms of troubleshooting articles.
//!
//! (a) The headings are the symptoms, and the text below them is the fix. (b) The text above is one symptom, and its
//! headings name its parts: Symptoms, Cause, Diagnosis, Resolution, Method 1, Verification. Articles mix both, so the idiom
//! is decided for each set of headings under one parent:
//!
//! - If one of them is named for a symptom, a cause or a resolution, the set is of idiom (b). A named heading is what its
//!   name says; one without such a name is a symptom of its own if causes or symptoms are below it, a resolution if only
//!   resolutions are, else a section.
//! - Else, if two or more of them count stages (`Step 1`, `Stage two`, `3.`), those are the stages of one guide.
//! - Else, below a part or a section, they are sections.
//! - Else they are symptoms, except those that bear the name of another part, such as Next steps or Prerequisites.
//!
//! Weak names, such as Troubleshooting, count only beside others. The names are in `parts.yaml`. A heading's anchor is
//! asked first, since translations keep the English one.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::article::{Article, NodeIndex, NodeKind};

use super::heading::Heading;
use super::part_lexicon::{Name, PartNames, Rest, fold};
use super::yaml;

/// What a heading calls itself: the kind that its words name, if any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    kind: Option<NodeKind>,
    /// Whether it says nothing else: `Issue 1`, but not `Issue 1: the order is declined`, which is a symptom by itself.
    only: bool,
    /// Whether the name counts only beside others.
    weak: bool,
    /// The number of a stage.
    stage: Option<u32>,
}

impl Names {
    /// A heading whose kind is known beforehand.
    pub(super) fn known(kind: NodeKind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }
}

/// The kind that a heading's anchor or words name, by the content's own names first. The anchor of a translation is English,
/// with `-` for blanks.
pub(super) fn names(heading: &Heading, own: &PartNames) -> Names {
    let anchor = heading.anchors.first().filter(|_| heading.own > 0);
    let words = [heading.title.source_text().unwrap_or_default(), heading.title.text()];
    let texts = || anchor.map(|anchor| &**anchor).into_iter().chain(words);
    let names = [own, &LEXICON.names]
        .into_iter()
        .find_map(|parts| texts().find_map(|text| named(text, parts)))
        .unwrap_or_default();
    let stage = words.into_iter().chain(anchor.map(|anchor| &**anchor)).find_map(stage::number);
    Names { stage, ..names }
}

/// Sets the kind of every node, and whether the article itself is the symptom.
pub(super) fn tell(article: &mut Article, names: &[Names]) {
    let count = article.nodes.len();
    // What the direct children of each node, and of the title at the end, are named for.
    let mut below = vec![Below::default(); count + 1];
    for (node, name) in article.nodes.iter().zip(names) {
        below[node.parent.unwrap_or(count)].note(*name);
    }
    article.is_symptom = below[count].any() || below[count].is_staged();
    for index in 0..count {
        let parent = article.nodes[index].parent;
        let among = below[parent.unwrap_or(count)];
        article.nodes[index].kind = match names[index].kind.filter(|_| among.any() || !names[index].weak) {
            Some(kind) => kind,
            None if names[index].stage.is_some() && among.is_staged() => NodeKind::Stage,
            None if among.any() => below[index].kind(),
            None if among.is_staged() => NodeKind::Section,
            None => parent.map_or(NodeKind::Symptom, |parent| inherited(article, names, parent)),
        };
    }
}

/// The kind of a heading without a name in a set without names below `parent`.
fn inherited(article: &Article, names: &[Names], parent: NodeIndex) -> NodeKind {
    match article.nodes[parent].kind {
        NodeKind::Symptom if names[parent].kind.is_none() || names[parent].weak => NodeKind::Symptom,
        _ => NodeKind::Section,
    }
}

/// What a set of headings is named for.
#[derive(Clone, Copy, Debug, Default)]
struct Below {
    symptom_or_cause: bool,
    resolution: bool,
    diagnosis: bool,
    /// A weak name beside which a diagnosis makes a set of parts.
    beside_diagnosis: bool,
    /// How many headings count stages one after another, the number of the last, and how many have no name at all.
    stages: u32,
    last_stage: Option<u32>,
    unnamed: u32,
}

impl Below {
    fn note(&mut self, name: Names) {
        match name.kind {
            Some(NodeKind::Diagnosis) => self.diagnosis = true,
            Some(NodeKind::Symptom) if !name.weak => self.symptom_or_cause |= name.only,
            Some(NodeKind::Cause) if !name.weak => self.symptom_or_cause = true,
            Some(NodeKind::Resolution) if !name.weak => self.resolution = true,
            Some(_) if name.weak => self.beside_diagnosis = true,
            None if name.stage.is_none() => self.unnamed += 1,
            _ => {}
        }
        if let Some(stage) = name.stage {
            let follows = self.last_stage.map_or(stage <= 1, |last| stage == last + 1);
            self.stages = if follows { self.stages + 1 } else { 0 };
            self.last_stage = Some(stage);
        }
    }

    /// Whether the headings name the parts of one symptom.
    fn any(self) -> bool {
        self.symptom_or_cause || self.resolution || self.diagnosis && self.beside_diagnosis
    }

    /// Whether the headings are the stages of one guide.
    fn is_staged(self) -> bool {
        self.stages >= 2 && self.stages >= self.unnamed
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
    diagnosis: ByLanguage,
    resolution: ByLanguage,
    verification: ByLanguage,
    related: ByLanguage,
    section: ByLanguage,
    stage: ByLanguage,
    number: ByLanguage,
}

/// All names, folded, with what they name.
#[derive(Debug, Default)]
struct Lexicon {
    names: PartNames,
    /// Words that count stages.
    stages: Vec<String>,
    /// Number words with their numbers.
    numbers: HashMap<String, u32>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    let Ok(parts) = yaml::parse::<Parts>(include_str!("parts.yaml")) else { return Lexicon::default() };
    let kinds = [
        (NodeKind::Section, parts.section),
        (NodeKind::Related, parts.related),
        (NodeKind::Verification, parts.verification),
        (NodeKind::Diagnosis, parts.diagnosis),
        (NodeKind::Resolution, parts.resolution),
        (NodeKind::Cause, parts.cause),
        (NodeKind::Symptom, parts.symptom),
    ];
    let mut lexicon = Lexicon::default();
    for (kind, name) in
        kinds.into_iter().flat_map(|(kind, names)| names.into_values().flatten().map(move |name| (kind, name)))
    {
        lexicon.names.add(kind, &name);
    }
    lexicon.stages = parts.stage.into_values().flatten().map(|word| fold(&word)).collect();
    let words = parts.number.into_values().flat_map(|words| words.into_iter().zip(1..));
    lexicon.numbers = words.map(|(word, number)| (fold(&word), number)).collect();
    lexicon
});

/// The kind that `words` begin to name: a name alone, or followed by a number (`Cause 2`), by a mark (`Method 1: restart`,
/// `Solution/Workaround`), or, for names that the data file ends with `*`, by anything. The longest name counts.
fn named(words: &str, parts: &PartNames) -> Option<Names> {
    let text = fold(words);
    let known = |Name { kind, rest, weak }: Name, end: usize| {
        let only = rest == Rest::Any || !text[end..].contains(char::is_alphabetic);
        let bounded = rest == Rest::Any || is_bounded(&text[end..]);
        bounded.then_some(Names { kind: Some(kind), only, weak, stage: None })
    };
    parts.longest(&text, known)
}

/// The name of a part that a heading nearly has: `Resoluton` is nearly `resolution`. Other forms of a word are no slips.
#[must_use]
pub fn nearest_part(words: &str) -> Option<String> {
    const SHORTEST: usize = 7;
    let text = fold(words);
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let rest = text[word.len()..].trim();
    let alone = rest.is_empty() || rest.starts_with(|c: char| !c.is_alphabetic());
    if !alone || word.chars().count() < SHORTEST || named(words, &LEXICON.names).is_some() {
        return None;
    }
    let inflected = |name: &str| {
        let shared = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        shared == 0 || shared + 1 >= name.chars().count().min(word.chars().count())
    };
    let near = LEXICON.names.names().filter(|name| {
        name.chars().count() >= SHORTEST && !inflected(name) && strsim::damerau_levenshtein(name, word) <= 1
    });
    near.min().cloned()
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

/// Headings that count the stages of a guide.
mod stage {
    use super::{LEXICON, fold};

    /// The number of the stage that `words` name: `Step 2: restart`, `Stage two`, `2. Restart`, `2단계`. A question is no
    /// stage but a numbered symptom.
    pub(super) fn number(words: &str) -> Option<u32> {
        if words.trim_end().ends_with(['?', '？', '؟']) {
            return None;
        }
        let text = fold(words);
        plain(&text).or_else(|| named(&text))
    }

    /// `2. Restart`, `2) Restart`. Not a date or a version: `2. May`, `2.1`.
    fn plain(text: &str) -> Option<u32> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let rest = text[digits..].strip_prefix(['.', ')'])?;
        let words = rest.strip_prefix(' ')?.trim_start();
        let good = (1..=2).contains(&digits) && words.starts_with(char::is_alphabetic);
        good.then(|| text[..digits].parse().ok())?
    }

    /// A word that counts stages and a number, in either order.
    fn named(text: &str) -> Option<u32> {
        let bounded = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        // `1. lépés`, `2단계`, `第1步`.
        let counted = text.strip_prefix('第').unwrap_or(text);
        let digits = counted.bytes().take_while(u8::is_ascii_digit).count();
        let behind = counted[digits..].trim_start_matches(['.', ' ']);
        LEXICON.stages.iter().find_map(|word| {
            if let Some(rest) = text.strip_prefix(word.as_str()) {
                let rest = rest.trim_start();
                let own = rest.bytes().take_while(u8::is_ascii_digit).count();
                if own > 0 {
                    return rest[..own].parse().ok();
                }
                let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                return LEXICON.numbers.get(&rest[..end]).copied();
            }
            let rest = behind.strip_prefix(word.as_str()).filter(|_| digits > 0)?;
            bounded(rest).then(|| counted[..digits].parse().ok())?
        })
    }
}

#[cfg(test)]
#[path = "part_names_tests.rs"]
mod tests;
