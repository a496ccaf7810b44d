//! The journal of the real binary: nothing that was shown is lost, whatever ends the program.
#![cfg(unix)]

#[path = "common/run.rs"]
mod run;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use pcfix::journal::{GuideEnd, Journal, JournalEvent};
use run::{Call, fixture, pcfix};
use tempfile::TempDir;

/// A walk that remembers in `state`.
fn walk(state: &Path, id: &str) -> Call {
    pcfix(&["walk", id]).env("PCFIX_STATE", state)
}

fn journal(state: &Path) -> Journal {
    Journal::at(Some(state.to_owned()))
}

/// Sends SIGKILL and waits for the end.
fn kill(child: &mut Child) {
    child.kill().expect("killed");
    child.wait().expect("ended");
}

/// A small generator of numbers that are the same in each run (a linear congruence, of Knuth's MMIX).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

#[test]
fn killed_at_any_moment_nothing_that_was_shown_is_lost() {
    const REMARKS: usize = 400;
    let mut state = TempDir::new().expect("a folder");
    let mut dice = Dice(11);
    let mut in_the_middle = 0;
    for round in 0..200 {
        if round % 20 == 0 {
            let contents = journal(state.path()).read().expect("the file always reads");
            assert!(contents.damaged <= 20, "at most the line at which it was killed");
            state = TempDir::new().expect("a folder");
        }
        let mut command = walk(state.path(), "cancel-order").command();
        command.arg("--fresh").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("started");
        let mut input = child.stdin.take().expect("an input");
        let mut lines = BufReader::new(child.stdout.take().expect("an output")).lines().map_while(Result::ok);
        // All remarks are offered at once; the program dies somewhere among them, a moment after one was shown.
        let remarks: String = (0..REMARKS).map(|number| format!("a round {round} number {number}\n")).collect();
        input.write_all(remarks.as_bytes()).expect("offered");
        let is_prompt = |line: &String| line.starts_with('[');
        let wanted = usize::try_from(dice.roll(60)).expect("small");
        let mut prompts = lines.by_ref().filter(is_prompt).take(wanted).count();
        thread::sleep(Duration::from_micros(dice.roll(2_000)));
        kill(&mut child);
        prompts += lines.filter(is_prompt).count();
        // Each prompt but the first says that the remark before it was taken.
        let shown = prompts.saturating_sub(1);
        in_the_middle += usize::from(shown > 0 && shown < REMARKS);
        let kept = fs::read_to_string(state.path().join("journal.jsonl")).unwrap_or_default();
        for number in 0..shown {
            let text = format!("\"round {round} number {number}\"");
            assert!(kept.contains(&text), "{text} was shown and is not in the journal");
        }
    }
    assert!(in_the_middle > 100, "the program was seldom killed while it was at work: {in_the_middle}");
}

#[test]
fn two_copies_at_once_harm_each_other_in_nothing() {
    let state = TempDir::new().expect("a folder");
    let input: String = (0..499).map(|number| format!("a remark {number}\n")).collect();
    let copies: Vec<_> = ["cancel-order", "forgot-password"]
        .into_iter()
        .map(|id| {
            let (state, input) = (state.path().to_owned(), input.clone());
            thread::spawn(move || walk(&state, id).input(&input).run().ends_with(3))
        })
        .collect();
    for copy in copies {
        copy.join().expect("walked");
    }
    let contents = journal(state.path()).read().expect("read");
    assert_eq!((contents.damaged, contents.history.guides().len()), (0, 2));
    for past in contents.history.guides() {
        // Its remarks, and that it was left for later.
        assert_eq!(past.done.len(), 500, "{}", past.opened.symptom);
        let remarks = past.done.iter().filter(|(_, event)| matches!(event, JournalEvent::Remarked { .. })).count();
        assert_eq!(remarks, 499);
    }
    let text = fs::read_to_string(state.path().join("journal.jsonl")).expect("a file");
    // The start of a case and of its guide, and what was done.
    assert_eq!(text.lines().count(), 2 * 502);
}

#[test]
fn a_walk_by_script_is_solved_and_its_note_tells_it() {
    let state = TempDir::new().expect("a folder");
    let answers = "y\ns no rights\nu\ny\na two accounts\ny\n1\n";
    walk(state.path(), "cancel-order").args(&["--lang", "nl"]).input(answers).run().ends_with(0);
    for (language, sides, name) in
        [("en", "source", "note-en"), ("nl", "target", "note-nl"), ("en", "both", "note-both")]
    {
        let note = pcfix(&["note", "--lang", "nl", "--view", sides])
            .env("PCFIX_STATE", state.path())
            .env("LANG", language)
            .run();
        note.ends_with(0);
        insta::with_settings!({ snapshot_path => "journal/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, without_times(&note.stdout));
        });
    }
}

#[test]
fn an_answer_that_is_not_understood_names_those_that_are_and_repeats_no_step() {
    let state = TempDir::new().expect("a folder");
    let run = walk(state.path(), "cancel-order").input("x\nq\n").run();
    let [line] = run.stdout.lines().filter(|line| line.contains("Not understood")).collect::<Vec<_>>()[..] else {
        panic!("{}", run.stdout)
    };
    assert!(line.contains("y done"), "{line}");
    assert_eq!(run.stdout.matches("1 of 3").count(), 1, "{}", run.stdout);
}

/// The text with every day and time replaced.
fn without_times(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii_digit() {
            out.push(c);
            continue;
        }
        let mut number = c.to_string();
        while let Some(next) = chars.next_if(|next| next.is_ascii_digit() || matches!(next, ':' | '-')) {
            number.push(next);
        }
        out.push_str(match number.len() {
            5 if number.contains(':') => "<time>",
            10 if number.contains('-') => "<day>",
            _ => &number,
        });
    }
    out
}

#[test]
fn the_note_of_two_failures_and_a_success_tells_all_three() {
    let state = TempDir::new().expect("a folder");
    let office = fixture("office");
    let run = walk(state.path(), "door-badge.md").arg("--content").arg(&office).input("y\n2\n2\n1\n").run();
    run.ends_with(0);
    let note = pcfix(&["note", "--content"]).arg(&office).env("PCFIX_STATE", state.path()).run();
    let at = |words: &str| note.stdout.find(words).unwrap_or_else(|| panic!("{words} is missing:\n{}", note.stdout));
    assert!(at("didn't help: Method 1") < at("didn't help: Method 2"), "{}", note.stdout);
    assert!(at("didn't help: Method 2") < at("helped: Method 3"), "{}", note.stdout);
    assert!(note.stdout.contains("solved"), "{}", note.stdout);
}

#[test]
fn the_end_of_input_leaves_it_for_later_and_nothing_left_is_not_solved() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\n").run().ends_with(3);
    let again = walk(state.path(), "cancel-order").input("y\ny\n1\n").run();
    again.ends_with(0);
    assert!(again.stdout.contains("2 of 3") && !again.stdout.contains("1 of 3"), "{}", again.stdout);
    walk(state.path(), "order-declined").input("2\n\n").run().ends_with(1);
    walk(state.path(), "order-declined").input("9\nx\n").run().ends_with(3);
    walk(state.path(), "no-such-thing").run().ends_with(1);
}

#[test]
fn the_history_lists_forgets_and_speaks_json() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\ny\ny\n1\n").run().ends_with(0);
    walk(state.path(), "order-declined").input("2\n\n").run().ends_with(1);
    let history = |args: &[&str]| pcfix(&["history"]).args(args).env("PCFIX_STATE", state.path()).run();
    let listed = history(&[]).stdout;
    assert!(listed.lines().next().is_some_and(|line| line.contains("open")), "open ones first:\n{listed}");
    let answer: serde_json::Value = serde_json::from_str(&history(&["--json"]).stdout).expect("JSON");
    let rows = &answer["cases"];
    assert_eq!((rows[0]["outcome"].as_str(), rows[1]["outcome"].as_str()), (Some("open"), Some("solved")));
    assert_eq!(rows[0]["guides"][0]["outcome"].as_str(), Some("nothing-left"));
    let id = rows[0]["case"].as_str().expect("an id");
    history(&["--forget", id]).ends_with(0);
    history(&["--forget", id]).ends_with(1);
    assert_eq!(history(&[]).stdout.lines().count(), 1);
    history(&["--forget-all"]).ends_with(0);
    assert_eq!(history(&[]).stdout, "");
    pcfix(&["note"]).env("PCFIX_STATE", state.path()).run().ends_with(1);
}

#[test]
fn where_nothing_can_be_kept_the_walk_goes_on_and_says_so_once() {
    let state = TempDir::new().expect("a folder");
    let file = state.path().join("file");
    fs::write(&file, "").expect("a file");
    let run = walk(&file, "cancel-order").input("y\ny\ny\n1\n").run();
    run.ends_with(0);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("Not saved"), "{}", run.stderr);
}

#[test]
fn a_newer_journal_is_left_alone_and_a_damaged_one_is_told() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\n").run().ends_with(3);
    let path = state.path().join("journal.jsonl");
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
    let damaged = fs::read_to_string(&path).expect("text") + "{\"v\":1,\"at\":";
    fs::write(&path, &damaged).expect("written");
    let history = pcfix(&["history"]).env("PCFIX_STATE", state.path()).run();
    assert_eq!((history.code, history.stdout.lines().count(), history.stderr.lines().count()), (Some(0), 1, 1));
    let newer = damaged + "\n{\"v\":7}\n";
    fs::write(&path, &newer).expect("written");
    let run = walk(state.path(), "cancel-order").input("y\n").run();
    assert!(run.stderr.contains("newer"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&path).expect("text"), newer);
    assert_eq!(journal(state.path()).read().expect("read").history.guides()[0].end(), GuideEnd::Later);
}

#[test]
fn walk_and_show_say_who_translated_a_text_and_how_old_it_is() {
    let folder = TempDir::new().expect("a folder");
    let text =
        "---\ntitle: A\nms.date: 08/18/2020\nms.translationtype: MT\n---\n# A\n\n## The lamp is dark\n\n1. Wait.\n";
    fs::write(folder.path().join("a.md"), text).expect("written");
    let state = TempDir::new().expect("a folder");
    let id = "a.md#the-lamp-is-dark";
    let walked = walk(state.path(), id).arg("--content").arg(folder.path()).input("q\n").run();
    let shown = pcfix(&["show", id, "--content"]).arg(folder.path()).run();
    for told in [&walked.stdout, &shown.stdout] {
        assert!(told.contains("18 Aug 2020") && told.contains("Machine translation"), "{told}");
    }
}

#[test]
fn a_fresh_walk_begins_a_case_of_its_own_and_an_empty_line_ticks() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\n").run().ends_with(3);
    let fresh = walk(state.path(), "cancel-order").arg("--fresh").input("\n\n\n1\n").run();
    fresh.ends_with(0);
    let history = journal(state.path()).read().expect("read").history;
    assert_eq!(
        (history.cases().len(), history.guides()[0].end(), history.guides()[1].end()),
        (2, GuideEnd::Later, GuideEnd::Solved)
    );
    let cases = pcfix(&["cases"]).env("PCFIX_STATE", state.path()).run();
    assert_eq!(cases.stdout.lines().count(), 2, "{}", cases.stdout);
}

#[test]
fn a_note_needs_no_article() {
    let state = TempDir::new().expect("a folder");
    let office = fixture("office");
    walk(state.path(), "door-badge.md").arg("--content").arg(&office).input("y\n2\n1\n").run().ends_with(0);
    let note = pcfix(&["note"]).env("PCFIX_STATE", state.path()).run();
    note.ends_with(0);
    assert!(note.stdout.contains("done: 1. Hold the badge"), "{}", note.stdout);
}

#[test]
fn words_that_are_no_id_list_hits_and_the_one_that_is_picked_is_walked() {
    let state = TempDir::new().expect("a folder");
    let run = pcfix(&["walk", "cancle", "the", "order"]).env("PCFIX_STATE", state.path());
    let run = run.input("9\n1\n\n\n\n1\n").run();
    run.ends_with(0);
    assert!(run.stdout.contains("  1. ") && run.stdout.contains("Not understood"), "{}", run.stdout);
    let history = journal(state.path()).read().expect("read").history;
    let opened = &history.guides()[0].opened;
    assert!(opened.symptom.ends_with("#cancel-order"), "{opened:?}");
    assert_eq!(opened.query, "cancle the order", "the note says what was searched for");
    pcfix(&["walk", "cancel", "order"]).env("PCFIX_STATE", state.path()).input("\n").run().ends_with(1);
    pcfix(&["walk", "qqzzqqz"]).env("PCFIX_STATE", state.path()).run().ends_with(1);
}

#[test]
fn a_case_that_is_named_is_the_one_that_continues() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\n").run().ends_with(3);
    walk(state.path(), "cancel-order").arg("--fresh").input("y\ny\n").run().ends_with(3);
    let history = journal(state.path()).read().expect("read").history;
    let first = history.cases()[0].id.clone();
    let run = walk(state.path(), "cancel-order").args(&["--case", &first]).input("q\n").run();
    assert!(run.stdout.contains("2 of 3") && !run.stdout.contains("3 of 3"), "{}", run.stdout);
    walk(state.path(), "order-declined").args(&["--case", &first]).input("1\n").run().ends_with(0);
    let history = journal(state.path()).read().expect("read").history;
    assert_eq!((history.cases().len(), history.cases()[0].guides.len()), (2, 2));
    walk(state.path(), "cancel-order").args(&["--case", "none"]).run().ends_with(1);
}

#[test]
fn a_message_for_the_customer_is_in_the_customers_language_and_needs_the_article() {
    let state = TempDir::new().expect("a folder");
    walk(state.path(), "cancel-order").input("y\n").run().ends_with(3);
    let note = |args: &[&str]| pcfix(&["note"]).args(args).env("PCFIX_STATE", state.path()).run();
    let whole = note(&["--for", "customer", "--lang", "nl"]).stdout;
    assert!(whole.starts_with("# ") && whole.contains("\n3. ") && whole.contains("**"), "{whole}");
    assert!(whole.contains("Selecteer"), "{whole}");
    let rest = note(&["--for", "remaining", "--format", "plain", "--lang", "en"]).stdout;
    assert!(!rest.contains("\n1. ") && rest.contains("\n2. Select Cancel order"), "{rest}");
    let empty = fixture("office");
    let gone = pcfix(&["note", "--for", "customer", "--content"]).arg(&empty).env("PCFIX_STATE", state.path()).run();
    gone.ends_with(1);
    assert!(gone.stderr.contains("--content"), "{}", gone.stderr);
}
