use std::sync::Arc;

use super::super::event::{JournalEvent, Opened, Outline, Phrase};
use super::*;
use crate::guide::Answer;

fn record(guide: &str, at: i64, event: JournalEvent) -> Record {
    Record { at, case: String::new(), guide: guide.into(), event }
}

fn opened(guide: &str, at: i64) -> Record {
    let opened = Opened {
        symptom: format!("{guide}.md"),
        title: guide.into(),
        outline: Outline { steps: vec!["s".into()], resolutions: vec![String::new()] },
        ..Opened::default()
    };
    Record { case: guide.into(), ..record(guide, at, JournalEvent::Opened(Box::new(opened))) }
}

fn ticked(guide: &str, at: i64) -> Record {
    record(guide, at, JournalEvent::Ticked { step: "s".into(), said: Phrase::default() })
}

fn answered(guide: &str, at: i64, answer: Answer) -> Record {
    let (resolution, reason, said, open) = (String::new(), String::new(), Phrase::default(), Vec::new());
    record(guide, at, JournalEvent::Answered { resolution, answer, reason, said, open })
}

fn journal() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::at(Some(folder.path().join("deep/pcfix")));
    (folder, journal)
}

fn append(journal: &Journal, records: &[Record]) {
    for record in records {
        journal.append(record).expect("appended");
    }
}

fn text(journal: &Journal) -> String {
    fs::read_to_string(journal.path().expect("a path")).expect("a file")
}

#[test]
fn what_is_appended_is_read_again_and_is_nobody_elses_business() {
    let (_folder, journal) = journal();
    assert!(journal.read().expect("nothing yet").history.guides().is_empty());
    append(&journal, &[opened("a", 1), ticked("a", 2)]);
    let contents = journal.read().expect("read");
    assert_eq!((contents.history.guides()[0].done.len(), contents.damaged), (1, 0));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let path = journal.path().expect("a path");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().expect("a folder")), 0o700);
    }
}

#[test]
fn a_half_line_is_closed_reported_and_left() {
    let (_folder, journal) = journal();
    append(&journal, &[opened("a", 1)]);
    let path = journal.path().expect("a path");
    let half = &ticked("a", 2).line()[..30];
    fs::write(&path, text(&journal) + half).expect("written");
    append(&journal, &[ticked("a", 3)]);
    let contents = journal.read().expect("read");
    assert_eq!((contents.history.guides()[0].done.len(), contents.damaged), (1, 1));
    assert!(text(&journal).contains(half), "what cannot be read is not dropped");
}

#[test]
fn rubbish_in_the_file_harms_nothing() {
    let (_folder, journal) = journal();
    append(&journal, &[opened("a", 1)]);
    let path = journal.path().expect("a path");
    let mut bytes = fs::read(&path).expect("a file");
    bytes.extend_from_slice(b"\xff\xfe\x00\x01\n{}\n[[[[[[[[\n\n\n\"x\"\n");
    fs::write(&path, bytes).expect("written");
    append(&journal, &[ticked("a", 3), ticked("nobody", 4)]);
    let contents = journal.read().expect("read");
    assert_eq!((contents.history.guides()[0].done.len(), contents.damaged), (1, 4));
}

#[test]
fn copies_that_write_at_once_mix_no_lines() {
    let (_folder, journal) = journal();
    let journal = Arc::new(journal);
    let writers: Vec<_> = ["a", "b", "c"]
        .into_iter()
        .map(|guide| {
            let journal = Arc::clone(&journal);
            thread::spawn(move || {
                append(&journal, &[opened(guide, 0)]);
                for at in 0..500 {
                    append(&journal, &[ticked(guide, at)]);
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().expect("wrote");
    }
    let contents = journal.read().expect("read");
    assert_eq!(contents.damaged, 0);
    assert!(contents.history.guides().iter().all(|past| past.done.len() == 500));
}

#[test]
fn nothing_is_lost_while_the_file_is_replaced_under_writers() {
    let (_folder, journal) = journal();
    let journal = Arc::new(journal);
    append(&journal, &[opened("gone", 0), opened("a", 0)]);
    let writer = {
        let journal = Arc::clone(&journal);
        thread::spawn(move || {
            for at in 0..300 {
                append(&journal, &[ticked("a", at)]);
            }
        })
    };
    // On a busy machine all may be written before the first try, or no try may have found the file free.
    let mut forgot = false;
    while !(writer.is_finished() && forgot) {
        match journal.forget(&HashSet::from(["gone".to_owned()])) {
            Ok(()) => forgot = true,
            Err(JournalError::Busy) => {}
            Err(error) => panic!("{error:?}"),
        }
        thread::sleep(Duration::from_millis(2));
    }
    writer.join().expect("wrote");
    let contents = journal.read().expect("read");
    assert_eq!((contents.history.guides().len(), contents.history.guides()[0].done.len()), (1, 300));
}

#[test]
fn a_newer_file_is_read_as_far_as_possible_and_not_written() {
    let (_folder, journal) = journal();
    append(&journal, &[opened("a", 1)]);
    let path = journal.path().expect("a path");
    let newer = text(&journal) + "{\"v\":9,\"at\":\"2030-01-01T00:00:00Z\",\"novelty\":true}\n";
    fs::write(&path, &newer).expect("written");
    assert_eq!(journal.read().expect("read").history.guides().len(), 1);
    assert!(matches!(journal.append(&ticked("a", 2)), Err(JournalError::Newer)));
    assert_eq!(text(&journal), newer);
}

#[test]
fn where_nothing_can_be_kept_the_reason_is_told() {
    assert!(matches!(Journal::at(None).append(&opened("a", 1)), Err(JournalError::NoFolder)));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let journal = Journal::at(Some(file.join("pcfix")));
    assert!(matches!(journal.append(&opened("a", 1)), Err(JournalError::Io(..))));
    let words = Catalog::new(&crate::article::Locale::parse("en").expect("en"));
    let reason = journal.append(&opened("a", 1)).expect_err("no folder").tr(&words);
    assert!(reason.contains("pcfix"), "{reason}");
}

#[cfg(unix)]
#[test]
fn a_path_that_leads_to_no_file_is_neither_read_nor_written() {
    let (folder, journal) = journal();
    append(&journal, &[opened("a", 1)]);
    let path = journal.path().expect("a path");
    for endless in ["/dev/zero", "/dev/full"] {
        fs::remove_file(&path).expect("removed");
        std::os::unix::fs::symlink(endless, &path).expect("linked");
        assert!(matches!(journal.read(), Err(JournalError::Io(..))));
        assert!(matches!(journal.append(&opened("a", 1)), Err(JournalError::Io(..))));
        assert!(journal.forget_all().is_ok(), "there is nothing to forget");
    }
    drop(folder);
}

#[test]
fn guides_are_forgotten_one_by_one_and_all_at_once() {
    let (_folder, journal) = journal();
    append(&journal, &[opened("a", 1), opened("b", 2), ticked("a", 3), ticked("b", 4)]);
    fs::write(journal.path().expect("a path"), text(&journal) + "half a li").expect("written");
    journal.forget(&HashSet::from(["a".to_owned()])).expect("forgotten");
    assert!(!text(&journal).contains("\"a\""), "no trace is left");
    assert!(text(&journal).contains("half a li"));
    assert_eq!(journal.read().expect("read").history.guides().len(), 1);
    journal.forget_all().expect("forgotten");
    assert_eq!(text(&journal), "");
}

#[test]
fn old_ended_cases_are_dropped_and_nothing_else() {
    const DAY: i64 = 24 * 60 * 60;
    let (_folder, journal) = journal();
    append(&journal, &[opened("viewed", 0), opened("ended", 0), answered("ended", 0, Answer::Yes)]);
    append(&journal, &[opened("waits", 0), ticked("waits", 0)]);
    append(&journal, &[opened("today", 500 * DAY), answered("today", 500 * DAY, Answer::Yes)]);
    let all = text(&journal);
    journal.compact(500 * DAY, 0).expect("compacted");
    assert!(!text(&journal).contains("viewed") && text(&journal).contains("ended"), "0 keeps what ended");
    fs::write(journal.path().expect("a path"), all + "not a record\n").expect("written");
    journal.compact(500 * DAY, 400).expect("compacted");
    let kept = text(&journal);
    assert!(!kept.contains("viewed") && !kept.contains("ended"), "{kept}");
    assert!(kept.contains("waits") && kept.contains("today") && kept.contains("not a record"), "{kept}");
    journal.compact(500 * DAY, 400).expect("nothing to do");
    assert_eq!(text(&journal), kept);
}

#[test]
fn the_view_is_remembered() {
    let (_folder, journal) = journal();
    assert_eq!(journal.remembered_view(), None);
    journal.remember_view("source").expect("kept");
    assert_eq!(journal.remembered_view().as_deref(), Some("source"));
}

#[cfg(unix)]
#[test]
fn nothing_waits_for_a_pipe_in_the_place_of_a_file() {
    let (_folder, journal) = journal();
    let file = journal.path().expect("a path");
    let folder = file.parent().expect("a folder");
    fs::create_dir_all(folder).expect("made");
    for name in ["journal.jsonl", "view"] {
        assert!(std::process::Command::new("mkfifo").arg(folder.join(name)).status().expect("started").success());
    }
    assert!(matches!(journal.read(), Err(JournalError::Io(..))));
    assert_eq!(journal.remembered_view(), None);
}
