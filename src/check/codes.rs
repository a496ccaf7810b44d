//! The table of codes. What each means is in the catalogues of `i18n`, as `code-NAME`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

pub use crate::article::Severity;
use crate::markdown;

/// A kind of fault, under the name by which it is selected and ignored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckCode {
    /// Its stable name, in kebab-case.
    #[serde(rename = "code")]
    pub name: String,
    /// How bad it is, unless the project says otherwise.
    #[serde(default)]
    pub severity: Severity,
    /// Whether a translation that repeats the fault of its original is not reported.
    #[serde(default)]
    pub repeats: bool,
    /// Whether it is wrong too often to mark a step in front of its reader. It is still reported to the owner.
    #[serde(default)]
    pub unsure: bool,
    /// Content that has the fault; empty where a text cannot show it.
    #[serde(default)]
    pub wrong: Example,
    /// The same content without the fault.
    #[serde(default)]
    pub right: Example,
}

/// An example: a piece of an article, or several files by their paths.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Example {
    /// A piece of an article.
    Text(String),
    /// Files.
    Files(BTreeMap<String, String>),
}

impl Default for Example {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl Example {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

static CODES: LazyLock<Vec<CheckCode>> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    markdown::parse_yaml(include_str!("codes.yaml")).unwrap_or_default()
});

/// Every code, in the order in which they are listed.
#[must_use]
pub fn codes() -> &'static [CheckCode] {
    &CODES
}

/// The code of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static CheckCode> {
    CODES.iter().find(|code| code.name == name)
}

/// The codes nearest to a mistyped `name`, the nearest first; none where nothing is near.
#[must_use]
pub fn nearest(name: &str) -> Vec<&'static CheckCode> {
    const MOST: usize = 3;
    let name: String = name.trim().to_lowercase().chars().take(60).collect();
    let mut near: Vec<_> = CODES
        .iter()
        .map(|code| (strsim::damerau_levenshtein(&code.name, &name), code))
        .filter(|(distance, code)| {
            *distance <= 1 + code.name.len() / 3 || !name.is_empty() && code.name.contains(&name)
        })
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(MOST).map(|(_, code)| code).collect()
}
