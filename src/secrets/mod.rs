//! Secrets in text: passwords, tokens, card and account numbers, mail addresses.
//!
//! What is kept, listed or printed goes through [`mask`]. The rules are data: `tokens` has the formats that issuers
//! document, `named` the names and options that announce a secret. A rule that cannot distinguish a secret from a word
//! of a search keeps the word.

mod addresses;
mod named;
mod numbers;
mod tokens;

use std::borrow::Cow;
use std::ops::Range;

/// The mask of a secret.
pub const MASK: &str = "•••";

/// A text without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked<'t> {
    /// The text, with [`MASK`] in place of each secret.
    pub text: Cow<'t, str>,
    /// How many secrets were replaced.
    pub count: usize,
}

/// The secrets of a text as byte ranges, in order and apart.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    key_blocks(text, &mut found);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mut of_line = Vec::new();
        tokens::find(line, &mut of_line);
        named::find(line, &mut of_line);
        addresses::find(line, &mut of_line);
        numbers::find(line, &mut of_line);
        found.extend(of_line.into_iter().map(|range| start + range.start..start + range.end));
        start += line.len();
    }
    merged(found)
}

/// A text with a mark in place of each secret.
#[must_use]
pub fn mask(text: &str) -> Masked<'_> {
    let found = find(text);
    if found.is_empty() {
        return Masked { text: Cow::Borrowed(text), count: 0 };
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for range in &found {
        out.push_str(&text[from..range.start]);
        out.push_str(MASK);
        from = range.end;
    }
    out.push_str(&text[from..]);
    Masked { text: Cow::Owned(out), count: found.len() }
}

/// The words that are no part of a secret of `text`.
#[must_use]
pub fn without<'w>(text: &str, words: &'w [String]) -> Vec<&'w str> {
    let secrets: Vec<String> = find(text).into_iter().map(|range| text[range].to_lowercase()).collect();
    let hidden = |word: &&String| secrets.iter().any(|secret| secret.contains(&word.to_lowercase()));
    words.iter().filter(|word| !hidden(word)).map(String::as_str).collect()
}

/// Private keys between their marks (RFC 7468); one that is cut off runs to the end.
fn key_blocks(text: &str, found: &mut Vec<Range<usize>>) {
    const BEGIN: &str = "-----BEGIN ";
    let mut at = 0;
    while let Some(start) = text[at..].find(BEGIN).map(|found| at + found) {
        let head = text[start..].lines().next().unwrap_or_default();
        at = start + BEGIN.len();
        if !head.contains("PRIVATE KEY") {
            continue;
        }
        let body = start + head.find("KEY-----").map_or(head.len(), |key| key + "KEY-----".len());
        let end = text[body..].find("-----END ").map_or(text.len(), |end| body + end);
        let (inner, before) = (text[body..end].trim(), text[body..end].len() - text[body..end].trim_start().len());
        if !named::is_placeholder(inner) {
            found.push(body + before..body + before + inner.len());
        }
        at = end;
    }
}

/// Ranges in order; those that overlap become one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
