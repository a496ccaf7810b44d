//! The table of codes: what each means, why it matters and how to mend it.

mod commonmark;
mod files;
mod structure;
mod translation;

pub(super) use commonmark::*;
pub(super) use files::*;
pub(super) use structure::*;
pub(super) use translation::*;

/// A kind of fault.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Its stable name, in kebab-case.
    pub name: &'static str,
    /// Whether it is told on demand only, for it is wrong too often.
    pub pedantic: bool,
    /// What it means, in a sentence or two.
    pub means: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// A piece of an article that has the fault; empty where it takes more than a piece of an article.
    pub wrong: &'static str,
    /// The same piece without the fault.
    pub right: &'static str,
}

/// Every code, in the order in which they are listed.
pub static CODES: &[&Code] = &[
    &UNREADABLE,
    &LINK_OUTSIDE,
    &NOT_UTF8,
    &CONTROL_CHARACTERS,
    &FRONT_MATTER,
    &FRONT_MATTER_MISSING,
    &FRONT_MATTER_TITLE,
    &TITLE_MISSING,
    &TITLE_AGAIN,
    &FAQ,
    &INCLUDE,
    &NESTING,
    &TRANSLATION_PAIR,
    &HEADING_EMPTY,
    &HEADING_SKIP,
    &ANCHOR_DUPLICATE,
    &LIST_START,
    &LIST_RESTART,
    &TABS_UNCLOSED,
    &TABS_SINGLE,
    &IMAGE_ALT,
    &IMAGE_FILE,
    &SYMPTOM_NO_RESOLUTION,
    &LINK_FILE,
    &LINK_CASE,
    &LINK_ANCHOR,
    &LINK_EMPTY,
    &LITERAL_LINK,
    &LITERAL_EMPHASIS,
    &LITERAL_CODE,
    &LITERAL_HEADING,
    &LITERAL_LIST,
    &LITERAL_TABLE,
    &LITERAL_ALERT,
    &LITERAL_DIRECTIVE,
    &FENCE_UNCLOSED,
    &COMMENT_UNCLOSED,
    &TRANSLATION_COMMAND,
    &TRANSLATION_CODE,
    &TRANSLATION_LINK,
    &TRANSLATION_NUMBER,
    &TRANSLATION_PLACEHOLDER,
    &TRANSLATION_LABELS,
    &LABEL_WORDS,
    &UNTRANSLATED,
    &TRANSLATION_SECTION,
];

/// The code of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Code> {
    CODES.iter().copied().find(|code| code.name == name)
}

/// The codes that were perhaps meant by `name`, the nearest first; none where nothing is near.
#[must_use]
pub fn nearest(name: &str) -> Vec<&'static Code> {
    const MOST: usize = 3;
    let name: String = name.trim().to_lowercase().chars().take(60).collect();
    let mut near: Vec<_> = CODES
        .iter()
        .map(|code| (strsim::damerau_levenshtein(code.name, &name), *code))
        .filter(|(distance, code)| {
            *distance <= 1 + code.name.len() / 3 || !name.is_empty() && code.name.contains(&name)
        })
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(MOST).map(|(_, code)| code).collect()
}
