//! Pasted logs: what of them is worth searching.
//!
//! A reader who pastes a log wants the message in it. Secrets are masked before anything else, by the rules of
//! [`secrets`](crate::secrets). Times, ids, addresses, paths and stack frames are dropped;
//! quoted text is the message; of several lines, those that name an error or hold a code count. A query without
//! such noise is no log and stays unchanged.

mod json;
mod line;
mod loud;
mod markup;
mod noise;
mod quotes;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::tokens::floor;
use crate::secrets::{Masked, mask};
use line::{Line, read_line};

/// Bytes of a pasted text that are read: its end, because the last error comes last.
const LARGEST: usize = 1 << 20;
/// Lines that are searched at most.
const MOST_LINES: usize = 16;
/// Bytes of one line that are searched at most.
const LONGEST_LINE: usize = 2000;
/// Stretches of one line that are searched at most.
const MOST_STRETCHES: usize = 16;

/// Lines of a log that the reader switched on or off, by their place among its lines that are not blank.
pub type LineOverrides = BTreeMap<usize, bool>;

/// What was taken from a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogUse {
    /// What is searched, in the order of the paste.
    pub used: Vec<String>,
    /// Lines of which something is searched.
    pub lines: usize,
    /// Lines of which nothing is searched.
    pub dropped: usize,
    /// Secrets and mail addresses that were taken out.
    pub masked: usize,
    /// Bytes before the part that was read, of a text that is too long.
    pub skipped: usize,
}

/// A line of a log as it is shown to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// What it says, with a mark in place of each secret.
    pub text: String,
    /// What of it is searched, or would be.
    pub parts: Vec<String>,
    /// Whether it is searched when the reader has switched nothing.
    pub used: bool,
    /// Why it is, or is not.
    pub why: Why,
}

/// Why a line of a log is searched or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It holds a message.
    Message,
    /// A later line says the same.
    Repeated,
    /// It speaks of no error, while other lines do.
    Quiet,
    /// It holds nothing but times, ids and addresses.
    Noise,
    /// It names a place in a program.
    Frame,
    /// It holds nothing but a secret.
    Secret,
    /// There are enough lines behind it.
    Early,
}

/// A text as it is to be searched.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reading {
    /// Stretches of words with what each weighs, 1 for a message.
    pub stretches: Vec<(String, f32)>,
    /// What to report to the reader; `None` where the text is used unchanged.
    pub used: Option<LogUse>,
}

/// Reads a query or a pasted text, of which some lines were `overrides`.
pub(super) fn read(text: &str, overrides: &LineOverrides) -> Reading {
    let whole = |text: &str| Reading { stretches: vec![(text.to_owned(), 1.0)], used: None };
    let skipped = floor(text, text.len().saturating_sub(LARGEST));
    let text = &*markup::plain(&text[skipped..]);
    let Masked { text: masked, count } = mask(text);
    let lines = lines_of(&masked);
    let noisy = lines.iter().any(|(_, line)| line.noisy);
    if lines.len() < 2 && !noisy && skipped == 0 && text.len() <= LONGEST_LINE {
        return whole(text);
    }
    let reading = reduce(&lines, overrides);
    // A log without any message is searched for unchanged, unless the reader wants it otherwise.
    if reading.stretches.is_empty() && overrides.is_empty() {
        whole(&text[..floor(text, LONGEST_LINE)])
    } else {
        let used = reading.used.map(|used| LogUse { masked: count, skipped, ..used });
        Reading { used, ..reading }
    }
}

/// The lines of a log, as [`LineOverrides`] counts them, with what became of each; `None` where the text is used
/// unchanged.
#[must_use]
pub fn log_lines(text: &str) -> Option<Vec<LogLine>> {
    read(text, &LineOverrides::new()).used?;
    let text = markup::plain(&text[floor(text, text.len().saturating_sub(LARGEST))..]);
    let Masked { text, .. } = mask(&text);
    let lines = lines_of(&text);
    let why = judge(&lines);
    let shown = |((text, line), why): (&(Cow<'_, str>, Line), Why)| LogLine {
        text: text[..floor(text, LONGEST_LINE)].trim().to_owned(),
        parts: line.kept.iter().filter(|(_, weight)| *weight >= 1.0).map(|(part, _)| part.clone()).collect(),
        used: why == Why::Message,
        why,
    };
    Some(lines.iter().zip(why).map(shown).collect())
}

/// The lines of a masked text that are not blank. Records of JSON are read as what they say.
fn lines_of(text: &str) -> Vec<(Cow<'_, str>, Line)> {
    let owned = |(text, line)| (Cow::Owned(text), line);
    if let Some(read) = json::document(text) {
        return read.into_iter().map(owned).collect();
    }
    let mut lines = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match json::record(line) {
            Some(read) => lines.extend(read.into_iter().map(owned)),
            None => lines.push((Cow::Borrowed(line), read_line(line))),
        }
    }
    lines
}

/// Why each line is used or not: those that speak of an error are, or all where none does.
fn judge(lines: &[(Cow<'_, str>, Line)]) -> Vec<Why> {
    let wanted = |line: &Line| !line.kept.is_empty();
    let loud = lines.iter().any(|(_, line)| wanted(line) && line.loud);
    let mut chosen: Vec<&Line> = Vec::new();
    let mut why: Vec<Why> = Vec::with_capacity(lines.len());
    for (_, line) in lines.iter().rev() {
        why.push(match line {
            line if !wanted(line) && line.frame => Why::Frame,
            line if !wanted(line) && line.secret => Why::Secret,
            line if !wanted(line) => Why::Noise,
            line if loud && !line.loud => Why::Quiet,
            line if chosen.iter().any(|known| known.kept == line.kept) => Why::Repeated,
            _ if chosen.len() == MOST_LINES => Why::Early,
            line => {
                chosen.push(line);
                Why::Message
            }
        });
    }
    why.reverse();
    why
}

/// Keeps the lines that are worth searching, and those that the reader wants.
fn reduce(lines: &[(Cow<'_, str>, Line)], overrides: &LineOverrides) -> Reading {
    let why = judge(lines);
    let is_used = |place: usize| overrides.get(&place).copied().unwrap_or(why[place] == Why::Message);
    let mut used = LogUse::default();
    let mut stretches = Vec::new();
    for (place, (text, line)) in lines.iter().enumerate() {
        if !is_used(place) {
            used.dropped += 1;
            continue;
        }
        used.lines += 1;
        // Of a line that the reader wants although nothing in it is worth searching, all is searched.
        let whole = [(text.trim().to_owned(), 1.0)];
        let kept = if line.kept.is_empty() { &whole[..] } else { &line.kept };
        for (text, weight) in kept.iter().take(MOST_STRETCHES) {
            let text = text[..floor(text, LONGEST_LINE)].to_owned();
            if *weight >= 1.0 {
                used.used.push(text.clone());
            }
            stretches.push((text, *weight));
        }
    }
    Reading { stretches, used: Some(used) }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
