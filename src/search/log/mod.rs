//! Pasted logs: what of them is worth searching.
//!
//! Who pastes a log wants the message in it. Times, ids, addresses, paths, stack frames and secrets are dropped; what
//! stands in quotes is the message; of several lines those count that speak of an error or hold a code. A query without
//! such noise is no log and is taken as it stands.

mod line;
mod noise;

use super::tokens::floor;
use line::{Line, read_line};

/// Bytes of a pasted text that are read: its end, for what went wrong last stands last.
const LARGEST: usize = 1 << 20;
/// Lines that are searched at most.
const MOST_LINES: usize = 16;
/// Bytes of one line that are searched at most.
const LONGEST_LINE: usize = 2000;
/// Stretches of one line that are searched at most.
const MOST_STRETCHES: usize = 16;

/// What was taken from a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogUse {
    /// What is searched, in the order of the paste.
    pub used: Vec<String>,
    /// Lines of which nothing is searched.
    pub dropped: usize,
    /// Secrets and mail addresses that were taken out.
    pub masked: usize,
    /// Bytes before the part that was read, of a text that is too long.
    pub skipped: usize,
}

/// A text as it is to be searched.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reading {
    /// Stretches of words with what each weighs, 1 for a message.
    pub stretches: Vec<(String, f32)>,
    /// What to tell the reader; `None` where the text is taken as it stands.
    pub used: Option<LogUse>,
}

/// Reads a query or a pasted text.
pub(super) fn read(text: &str) -> Reading {
    let skipped = floor(text, text.len().saturating_sub(LARGEST));
    let text = &text[skipped..];
    let lines: Vec<Line> = text.lines().filter(|line| !line.trim().is_empty()).map(read_line).collect();
    let noisy = lines.iter().any(|line| line.noisy);
    if lines.len() < 2 && !noisy && skipped == 0 && text.len() <= LONGEST_LINE {
        return Reading { stretches: vec![(text.to_owned(), 1.0)], used: None };
    }
    let reading = reduce(&lines, skipped);
    if reading.stretches.is_empty() {
        let text = &text[..floor(text, LONGEST_LINE)];
        return Reading { stretches: vec![(text.to_owned(), 1.0)], used: None };
    }
    reading
}

/// Keeps the lines that speak of an error, or all where none does.
fn reduce(lines: &[Line], skipped: usize) -> Reading {
    let wanted = |line: &Line| !line.kept.is_empty();
    let loud = lines.iter().any(|line| wanted(line) && line.loud);
    let mut chosen: Vec<&Line> = Vec::new();
    for line in lines.iter().rev().filter(|line| wanted(line) && (line.loud || !loud)) {
        if chosen.len() < MOST_LINES && !chosen.iter().any(|known| known.kept == line.kept) {
            chosen.push(line);
        }
    }
    chosen.reverse();
    let mut used = LogUse {
        dropped: lines.len() - chosen.len(),
        masked: lines.iter().map(|line| line.masked).sum(),
        skipped,
        ..LogUse::default()
    };
    let mut stretches = Vec::new();
    for line in chosen {
        for (text, weight) in line.kept.iter().take(MOST_STRETCHES) {
            let text = &text[..floor(text, LONGEST_LINE)];
            if *weight >= 1.0 {
                used.used.push(text.to_owned());
            }
            stretches.push((text.to_owned(), *weight));
        }
    }
    Reading { stretches, used: Some(used) }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
