//! The journal: any bytes stand in its file, between what the program wrote.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs;

use pcfix::article::Locale;
use pcfix::config::View;
use pcfix::i18n::Catalog;
use pcfix::journal::{Journal, JournalEvent, Opened, Record, replay};
use pcfix::session::{NoteStyle, agent_note};
use tempfile::TempDir;

use super::query::account;
use super::{Shape, is_clean, is_one_clean_line};

/// A guide that no input knows.
const OURS: &str = "kept5qz7-1";
/// A file of so many lines tells no more than a shorter one.
const LINES: usize = 64;

thread_local! {
    static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
}

pub fn run(bytes: &[u8]) -> u64 {
    let lines: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').take(LINES).collect();
    let mut shape = Shape::default();
    for line in &lines {
        shape = shape.with(is_read(line));
    }
    if !bytes.windows(OURS.len()).any(|own| own == OURS.as_bytes()) {
        let kept = FOLDER.with_borrow_mut(|folder| {
            let folder = folder.get_or_insert_with(|| tempfile::tempdir().expect("a folder"));
            is_kept(folder, &lines)
        });
        shape = shape.with(kept);
    }
    shape.end()
}

/// Reads one line; which kind of record it is. What is read means the same when it is written and read again.
fn is_read(line: &[u8]) -> String {
    let record = match Record::read(line) {
        Ok(record) => record,
        Err(fault) => return format!("{fault:?}"),
    };
    let written = record.line();
    is_one_clean_line("a line of the journal", written.trim_end_matches('\n'));
    assert_eq!(Record::read(written.as_bytes()).as_ref(), Ok(&record), "{written}");
    format!("{:?}", record.event).split([' ', '(']).next().unwrap_or_default().to_owned()
}

/// Puts foreign lines between our own, and finds ours again: after reading, after writing behind half a line, and after
/// another guide was forgotten.
fn is_kept(folder: &TempDir, lines: &[&[u8]]) -> (usize, usize, bool) {
    let journal = Journal::at(Some(folder.path().to_owned()));
    let path = journal.path().expect("a path");
    let mut file = ours(JournalEvent::Opened(Box::new(Opened {
        symptom: "account-setup-and-renewal.md#cancel-order".to_owned(),
        title: "Ours".to_owned(),
        ..Opened::default()
    })));
    for line in lines {
        file.extend_from_slice(line);
        file.push(b'\n');
        file.extend(ours(JournalEvent::Remarked { text: "ours".to_owned() }));
    }
    file.extend_from_slice(b"{\"v\":1,\"at\":\"20");
    fs::write(&path, &file).expect("written");
    let count = |journal: &Journal| {
        let contents = journal.read().expect("read");
        let past = contents.history.guide(OURS).expect("our guide is there").clone();
        assert_eq!((past.opened.title.as_str(), past.dismissed), ("Ours", false));
        (past.done.len(), contents.damaged)
    };
    let (done, damaged) = count(&journal);
    assert_eq!(done, lines.len());
    assert!((1..=lines.len() + 1).contains(&damaged), "{damaged} of {} lines", lines.len());
    let event = JournalEvent::Remarked { text: "ours".to_owned() };
    let record = Record { at: 9, case: String::new(), guide: OURS.to_owned(), event };
    let newer = match journal.append(&record) {
        Ok(()) => false,
        Err(_) => {
            assert_eq!(fs::read(&path).expect("read"), file, "a newer file is left as it is");
            true
        }
    };
    let done = done + usize::from(!newer);
    assert_eq!(count(&journal), (done, damaged));
    tells(&journal);
    let others: HashSet<String> =
        journal.read().expect("read").history.cases().iter().map(|case| case.id.clone()).collect();
    let known = others.len();
    journal.forget(&others.into_iter().filter(|id| id != OURS).collect()).expect("forgotten");
    assert_eq!(count(&journal), (done, damaged), "what cannot be read stays, and ours does");
    assert_eq!(journal.read().expect("read").history.guides().len(), 1);
    (known, damaged, newer)
}

fn ours(event: JournalEvent) -> Vec<u8> {
    Record { at: 8, case: OURS.to_owned(), guide: OURS.to_owned(), event }.line().into_bytes()
}

/// Every guide is gone on with and told in a note, whatever stands in it.
fn tells(journal: &Journal) {
    let (library, _) = account();
    let history = journal.read().expect("read").history;
    let words = Catalog::new(&Locale::parse("en").expect("English"));
    for past in history.guides() {
        is_one_clean_line("a title", &past.opened.title);
        let _ = (past.end(), past.is_unfinished());
        let Some(address) = library.at(&past.opened.symptom) else { continue };
        let replayed = replay(past, address, library.article(address.entry));
        assert!(replayed.gone <= past.done.len());
    }
    let style =
        NoteStyle { view: View::Both, words: &words, clock: &|at| (at.to_string(), String::new()), markdown: true };
    for case in history.cases() {
        is_clean("a note", &agent_note(&history, case, style));
    }
}
