//! `pcfix cases --report`: what led nowhere, for the owner of the content, as markdown. Nothing is sent.
//!
//! Names of cases, remarks and reasons are about customers and stay out of it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

use super::times::day;
use crate::article::clean_line;
use crate::guide::Answer;
use crate::i18n::{Catalog, MessageId};
use crate::journal::{History, JournalEvent, PastGuide};
use crate::search::fold;
use crate::secrets::mask;

/// How often something happened, and when last.
#[derive(Debug, Default)]
struct Count {
    text: String,
    times: usize,
    last: i64,
}

/// A fix with the answers that it got.
#[derive(Debug, Default)]
struct Fix {
    title: String,
    id: String,
    helped: bool,
    failed: usize,
    other: usize,
    last: i64,
}

/// Writes the report on everything in `history`.
pub(super) fn write(history: &History, words: &Catalog, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# {}\n", words.tr(MessageId::ReportTitle))?;
    let times = history.cases().iter().flat_map(|case| [case.opened, case.last]);
    let cases = history.cases().len();
    if let (Some(from), Some(to)) = (times.clone().min(), times.max()) {
        let (from, to) = (day(from), day(to));
        let gaps = [("cases", cases.into()), ("from", (&from).into()), ("to", (&to).into())];
        writeln!(out, "{}\n", words.tr_with(MessageId::ReportScope, &gaps))?;
    }
    searches(history, words, MessageId::ReportNoResult, |hits| hits == 0, out)?;
    searches(history, words, MessageId::ReportNoSure, |hits| hits > 0, out)?;
    fixes(history, words, out)
}

/// The recorded searches whose number of hits is `wanted`, the most frequent first.
fn searches(
    history: &History,
    words: &Catalog,
    title: MessageId,
    wanted: impl Fn(usize) -> bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let reports = history.cases().iter().flat_map(|case| &case.reports);
    for report in reports.filter(|report| report.hits.is_some_and(&wanted)) {
        let count = counts.entry(fold(&report.query)).or_default();
        count.times += 1;
        if report.at >= count.last {
            (count.text, count.last) = (report.query.clone(), report.at);
        }
    }
    let mut counts: Vec<Count> = counts.into_values().collect();
    counts.sort_by_key(|count| (Reverse(count.times), Reverse(count.last)));
    let heads = [MessageId::ReportSearch, MessageId::ReportTimes, MessageId::ReportLast];
    let rows = counts.iter().map(|count| vec![cell(&count.text), count.times.to_string(), day(count.last)]);
    table(words, title, &heads, rows, out)
}

/// The fixes that were answered for and never with "helped", those that failed most often first.
fn fixes(history: &History, words: &Catalog, out: &mut impl Write) -> io::Result<()> {
    let mut fixes: BTreeMap<(&str, &str), Fix> = BTreeMap::new();
    for guide in history.guides() {
        for (at, event) in &guide.done {
            let JournalEvent::Answered { resolution, answer, said, .. } = event else { continue };
            let fix = fixes.entry((&guide.opened.symptom, resolution)).or_default();
            match answer {
                Answer::Yes => fix.helped = true,
                Answer::No => fix.failed += 1,
                Answer::DoesNotApply => fix.other += 1,
                Answer::Later => continue,
            }
            if *at >= fix.last {
                (fix.title, fix.id, fix.last) = (title_of(guide, &said.text), guide.opened.symptom.clone(), *at);
            }
        }
    }
    let mut fixes: Vec<Fix> = fixes.into_values().filter(|fix| !fix.helped && fix.failed + fix.other > 0).collect();
    fixes.sort_by_key(|fix| (Reverse(fix.failed), Reverse(fix.other), Reverse(fix.last)));
    let heads = [
        MessageId::ReportFix,
        MessageId::ReportId,
        MessageId::ReportFailed,
        MessageId::ReportOther,
        MessageId::ReportLast,
    ];
    let rows = fixes.iter().map(|fix| {
        let id = format!("`{}`", clean_line(&fix.id).replace(['`', '|'], " "));
        vec![cell(&fix.title), id, fix.failed.to_string(), fix.other.to_string(), day(fix.last)]
    });
    table(words, MessageId::ReportNoHelp, &heads, rows, out)
}

/// The title of the symptom, and of the resolution where it has one of its own.
fn title_of(guide: &PastGuide, resolution: &str) -> String {
    let symptom = &guide.opened.title;
    let several = guide.opened.outline.resolutions.len() > 1;
    if several && !resolution.is_empty() && resolution != symptom {
        format!("{symptom} › {resolution}")
    } else {
        symptom.clone()
    }
}

fn table(
    words: &Catalog,
    title: MessageId,
    heads: &[MessageId],
    rows: impl ExactSizeIterator<Item = Vec<String>>,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "## {}\n", words.tr(title))?;
    if rows.len() == 0 {
        return writeln!(out, "{}\n", words.tr(MessageId::ReportNone));
    }
    let heads: Vec<String> = heads.iter().map(|head| words.tr(*head)).collect();
    writeln!(out, "| {} |\n|{}", heads.join(" | "), "---|".repeat(heads.len()))?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    writeln!(out)
}

/// A text for a cell of a table: on one line, without secrets, and none of it read as markdown.
fn cell(text: &str) -> String {
    let text = clean_line(&mask(text).text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '|' | '\\' | '`' | '*' | '_' | '<' | '[' | ']' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Opened, Outline, Phrase, Record};

    /// 23 November 2026 in UTC.
    const DAY: i64 = 1_795_392_000;

    fn record(at: i64, case: &str, guide: &str, event: JournalEvent) -> Record {
        Record { at: DAY + at, case: case.to_owned(), guide: guide.to_owned(), event }
    }

    fn searched(query: &str, hits: usize) -> JournalEvent {
        JournalEvent::Searched { query: query.to_owned(), log: false, hits }
    }

    fn opened(symptom: &str, title: &str) -> JournalEvent {
        let outline = Outline { resolutions: vec!["one".into(), "two".into()], ..Outline::default() };
        let opened = Opened { symptom: symptom.to_owned(), title: title.to_owned(), outline, ..Opened::default() };
        JournalEvent::Opened(Box::new(opened))
    }

    fn answered(resolution: &str, answer: Answer) -> JournalEvent {
        let said = Phrase { text: format!("Try {resolution}"), source: String::new() };
        let reason = "Mrs Jansen has none".to_owned();
        JournalEvent::Answered { resolution: resolution.to_owned(), answer, reason, said, open: Vec::new() }
    }

    fn report(records: Vec<Record>) -> String {
        let mut out = Vec::new();
        write(&History::of(records), &Catalog::named("en"), &mut out).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn searches_in_vain_and_fixes_that_never_helped_are_counted() {
        let text = report(vec![
            record(0, "a", "", JournalEvent::CaseOpened),
            record(1, "a", "", JournalEvent::CaseNamed { name: "Mrs Jansen".into() }),
            record(2, "a", "", searched("Printer on fire", 0)),
            record(3, "b", "", JournalEvent::CaseOpened),
            record(4, "b", "", searched("printer ON fire", 0)),
            record(5, "b", "", searched("a|b password=hunter2", 0)),
            record(6, "b", "", searched("the door hums", 7)),
            record(7, "b", "g1", opened("door.md#shut", "The door | is shut")),
            record(8, "", "g1", answered("one", Answer::No)),
            record(9, "", "g1", answered("two", Answer::Yes)),
            record(10, "", "g1", JournalEvent::Remarked { text: "call Mrs Jansen".into() }),
            record(11, "a", "g2", opened("door.md#shut", "The door | is shut")),
            record(12, "", "g2", answered("one", Answer::DoesNotApply)),
        ]);
        let lines: Vec<&str> =
            text.lines().filter(|line| line.starts_with(['|', '#']) && !line.contains("---")).collect();
        let day = day(DAY);
        let expected = [
            "# What led nowhere".to_owned(),
            "## Searches without a result".to_owned(),
            "| Search | Times | Last |".to_owned(),
            format!("| printer ON fire | 2 | {day} |"),
            format!("| a\\|b password=••• | 1 | {day} |"),
            "## Searches without a sure result".to_owned(),
            "| Search | Times | Last |".to_owned(),
            format!("| the door hums | 1 | {day} |"),
            "## Fixes that never helped".to_owned(),
            "| Fix | ID | Didn't help | Doesn't apply | Last |".to_owned(),
            format!("| The door \\| is shut › Try one | `door.md#shut` | 1 | 1 | {day} |"),
        ];
        assert_eq!(lines, expected, "{text}");
        assert!(!text.contains("Jansen") && !text.contains("hunter2"), "{text}");
    }

    #[test]
    fn nothing_recorded_is_said_in_each_part() {
        let text = report(Vec::new());
        assert_eq!(text.matches("None.").count(), 3, "{text}");
    }
}
