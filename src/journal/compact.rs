//! Which lines of a journal are kept.

use std::collections::HashSet;

use super::history::History;
use super::record::Record;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;
/// Cases touched within this many seconds are never dropped: another copy may be at one of them.
const RECENT: i64 = 7 * DAY;

/// The lines of a file, without empty ones.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
}

/// The lines without those of the cases for which `drops` holds. Lines that cannot be read stay.
pub(super) fn without(bytes: &[u8], drops: impl Fn(&History) -> HashSet<String>) -> Vec<&[u8]> {
    let read: Vec<(&[u8], Option<Record>)> = lines(bytes).map(|line| (line, Record::read(line).ok())).collect();
    let history = History::of(read.iter().filter_map(|(_, record)| record.clone()));
    let dropped = drops(&history);
    let keeps = |record: &Record| {
        let case = history.guide(&record.guide).map_or(record.case.as_str(), |guide| guide.case.as_str());
        !dropped.contains(case)
    };
    read.iter().filter(|(_, record)| record.as_ref().is_none_or(keeps)).map(|(line, _)| *line).collect()
}

/// Ended cases that were touched last more than `days` days ago, and those in which nothing was done; searches that nothing
/// answered are kept as long as ended cases are, for the report. `days` 0 keeps all that ended.
pub(super) fn outdated(history: &History, now: i64, days: u32) -> HashSet<String> {
    let age = |at: i64| now.saturating_sub(at);
    let old = history.cases().iter().filter(|case| age(case.last) > RECENT).filter(|case| {
        let past = days > 0 && age(case.last) > i64::from(days) * DAY;
        let reports = case.reports.iter().any(|report| report.hits.is_some());
        let of_use = !history.is_untouched(case) || reports;
        !of_use || past && (reports && history.is_untouched(case) || !history.is_open(case))
    });
    old.map(|case| case.id.clone()).collect()
}
