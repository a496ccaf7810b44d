//! Dialects: the markup of documentation tools that CommonMark does not know, as data.
//!
//! Containers (callouts, tabs, folds, versions) come in several syntaxes, but a name such as `warning` means the same in all
//! of them. [`syntax`] recognizes the line that opens or closes a container, `names` says what the name means.

mod names;
#[cfg(test)]
mod page;
mod role;
mod syntax;

pub(super) use names::{TITLES, is_container, level};
pub(super) use role::Role;
pub(super) use syntax::{Closing, Opening, Syntax, closing, liquid_inner, opening, shortcode_inner, tag_end};

/// Whether a title follows the mark `[!name]` of a callout in its line. Behind the five names of GitHub and Learn, which
/// are written in capitals, words are the text of the callout.
pub(super) fn has_title(name: &str, rest: &str) -> bool {
    rest.starts_with(['+', '-']) || name.bytes().any(|b| b.is_ascii_lowercase()) && !rest.trim().is_empty()
}
