//! The noncharacters that placeholders are made of.
//!
//! A placeholder is [`OPEN`], a number and [`CLOSE`]. Both are set aside by Unicode for a program's own use and never belong
//! in a text; [`decode`](super::decode) removes them from what it reads, so a placeholder cannot be forged.

use memchr::memchr_iter;

/// Begins a placeholder.
pub(super) const OPEN: char = '\u{fdd0}';
/// Ends a placeholder.
pub(super) const CLOSE: char = '\u{fdd1}';

/// Whether `c` is a noncharacter of the block that placeholders are made of.
pub(super) fn is_reserved(c: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// Where the first placeholder of `text` begins.
pub(super) fn find(text: &str) -> Option<usize> {
    const BYTES: &[u8] = "\u{fdd0}".as_bytes();
    let bytes = text.as_bytes();
    memchr_iter(BYTES[0], bytes).find(|&at| bytes[at..].starts_with(BYTES))
}
