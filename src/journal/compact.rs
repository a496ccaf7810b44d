//! Which lines of a journal are kept when it is made shorter.

use std::collections::{HashMap, HashSet};

use super::history::{End, History, Past};
use super::record::Record;

/// Guides touched within this many seconds are never dropped: another copy may be at one of them.
const FRESH: i64 = 7 * 24 * 60 * 60;
/// The lines of a file, without those that are empty.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
}

/// The lines that are kept when the journal is made shorter, so that they take about `short` bytes.
pub(super) fn compacted(bytes: &[u8], now: i64, short: usize) -> Vec<&[u8]> {
    let read: Vec<(&[u8], Option<Record>)> = lines(bytes).map(|line| (line, Record::read(line).ok())).collect();
    let history = History::of(read.iter().filter_map(|(_, record)| record.clone()));
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for (line, record) in &read {
        if let Some(record) = record {
            *sizes.entry(record.guide.as_str()).or_default() += line.len() + 1;
        }
    }
    let old = history.guides().iter().filter(|past| now.saturating_sub(past.last) > FRESH && !past.is_unfinished());
    let (looked, ended): (Vec<&Past>, Vec<&Past>) = old.partition(|past| past.end() == End::Looked);
    let mut left = bytes.len();
    let mut dropped: HashSet<&str> = HashSet::new();
    for (past, always) in looked.into_iter().map(|past| (past, true)).chain(ended.into_iter().map(|past| (past, false)))
    {
        if always || left > short {
            dropped.insert(&past.id);
            left = left.saturating_sub(sizes.get(past.id.as_str()).copied().unwrap_or_default());
        }
    }
    let keeps = |record: &Record| !dropped.contains(record.guide.as_str());
    read.iter().filter(|(_, record)| record.as_ref().is_none_or(keeps)).map(|(line, _)| *line).collect()
}
