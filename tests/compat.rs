//! Command lines, settings and a history of version 0.1 still work; what changed is in CHANGELOG.md.

mod common {
    #[allow(dead_code, reason = "other tests use the rest")]
    pub mod run;
}

use std::fs;

use common::run::{fixture, pcfix};

/// Command lines of 0.1 on the folder `office`, each with its exit code.
const LINES: [(&[&str], i32); 31] = [
    (&["--version"], 0),
    (&["--help"], 0),
    (&["help", "search"], 0),
    (&["door", "badge"], 0),
    (&["search", "door badge"], 0),
    (&["search", "door", "badge", "--limit", "3"], 0),
    (&["search", "--json", "--limit=1", "door"], 0),
    (&["search", "door", "--explain"], 0),
    (&["search", "door", "--no-pager"], 0),
    (&["search", "-"], 0),
    (&["search", "--batch", "-"], 0),
    (&["search", "qqzzqqzz"], 1),
    (&["show", "door-badge.md"], 0),
    (&["show", "door-badge.md#cause"], 0),
    (&["show", "door-badge.md", "--json"], 0),
    (&["show", "no-such-id-at-all"], 1),
    (&["list"], 0),
    (&["list", "--json"], 0),
    (&["walk", "door-badge.md", "--fresh"], 3),
    (&["history"], 0),
    (&["history", "--json"], 0),
    (&["history", "--forget-all"], 0),
    (&["check", "--explain"], 0),
    (&["check", "--explain", "link-file"], 0),
    (&["config"], 0),
    (&["export"], 0),
    (&["completions", "bash"], 0),
    (&["man"], 0),
    (&["paths", "--json"], 0),
    (&["list", "--lang", "nl", "--beside", "en", "--view", "both", "--color", "never", "--ui-lang", "de"], 0),
    (&["search", "--nope"], 2),
];

#[test]
fn command_lines_of_0_1_still_work() {
    let state = tempfile::tempdir().expect("a folder");
    for (args, code) in LINES {
        let call = pcfix(args).env("PCFIX_CONTENT", fixture("office")).env("PCFIX_STATE", state.path());
        let run = call.input("door badge\n").run();
        assert_eq!(run.code, Some(code), "{args:?}: {run:?}");
    }
}

#[test]
fn settings_of_0_1_still_work() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.yaml");
    let settings = "content: docs\nlang: nl\nbeside: en\nview: target\ncolor: always\nui_lang: nl\n\
                    theme: {base: dark, title: bright-blue}\n\
                    keys:\n  preset: vim\n  guide: {tick: [Space, z], afresh: []}\n  box: {tree: F3}\n\
                    mouse: true\nlimits: {file_size: 1, aliases: 10}\npager: less -R\n";
    fs::write(&path, settings).expect("written");
    let run = pcfix(&["config"]).env("PCFIX_CONFIG", &path).run();
    run.ends_with(0);
    assert_eq!(run.stderr, "");
    for line in ["lang: nl", "view: target", "theme: {base: dark, title: bright-blue}", "pager: \"less -R\""] {
        assert!(run.stdout.lines().any(|own| own == line), "{line}: {}", run.stdout);
    }
}

/// The journal that 0.1 wrote: one guide left for later, one solved by the third method, one in which nothing helped.
#[test]
fn a_history_of_0_1_is_read_shown_and_continued() {
    let state = tempfile::tempdir().expect("a folder");
    let path = state.path().join("journal.jsonl");
    fs::copy(fixture("history").join("journal.jsonl"), &path).expect("copied");
    let old = fs::read_to_string(&path).expect("text");
    let call = |args: &[&str]| {
        pcfix(args).env("PCFIX_STATE", state.path()).env("PCFIX_CONTENT", fixture("account")).env("TZ", "UTC")
    };
    let cases = call(&["cases"]).run();
    assert_eq!(cases.stderr, "");
    let outcomes: Vec<&str> = cases.stdout.lines().filter_map(|line| line.get(18..30)).map(str::trim).collect();
    assert_eq!(outcomes, ["later", "not solved", "solved"], "{}", cases.stdout);
    let note = call(&["note", "door-badge.md"]).run().stdout;
    for words in ["09:41, solved 09:41", "didn't help: method-1", "doesn't apply: method-2", "(other door)"] {
        assert!(note.contains(words), "{words}: {note}");
    }
    let walk = call(&["walk", "cancel-order"]).input("y\n1\n").run();
    walk.ends_with(0);
    assert!(walk.stdout.contains("Resumed from 2026-11-23") && walk.stdout.contains("3 of 3"), "{}", walk.stdout);
    assert!(fs::read_to_string(&path).expect("text").starts_with(&old), "what 0.1 wrote stays as it was");
    call(&["cases", "--forget", "96u725x4-1"]).run().ends_with(0);
    assert_eq!(call(&["cases"]).run().stdout.lines().count(), 2);
}
