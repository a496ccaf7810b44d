//! Control characters of foreign text never reach the terminal raw, whichever way they come in and go out.

mod common {
    #[allow(dead_code, reason = "each test uses its own part of this")]
    pub mod run;
}
#[cfg(unix)]
#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::path::Path;

use common::run::{Call, Run, pcfix};
use tempfile::TempDir;

/// One of each kind: C0 with a window title and a cleared screen in them, DEL, C1, overrides and isolates of direction.
const EVIL: &str = "\u{1b}]0;own\u{7}\u{1b}[2J\u{8}\u{7f}\u{9b}31m\u{9d}0;own\u{9c}\u{202e}\u{2066}\u{2069}";

fn is_harmful(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Articles that hold it raw, as entities, as escapes of YAML and of addresses, and in their names.
fn articles(root: &Path) {
    let entities: String = EVIL.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect();
    let escapes: String = EVIL.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let percents: String = EVIL.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let body = |evil: &str| {
        format!(
            "## Order {evil} declined {{#order}}\n\nText {evil} `code {evil}` [a {evil}](https://x.example/{percents}) ![b {evil}](c.png)\n\n\
             1. Select **Save {evil}**.\n2. Run:\n\n   ```{evil}\n   dir {evil}\n   ```\n\n> [!NOTE]\n> {evil}\n\n| a {evil} | b |\n|---|---|\n| c | {evil} |\n\n\
             # [Tab {evil}](#tab/t{evil})\n\n{evil}\n\n* * *\n\n[!INCLUDE [x](no{evil}.md)]\n\n[y](missing{evil}.md#{evil})\n"
        )
    };
    let front = format!("---\ntitle: \"T{escapes}\"\ndescription: \"{escapes}\"\nms.date: \"{escapes}\"\n---\n\n");
    let raw = format!("---\ntitle: T {EVIL}\nx: [{EVIL}\n---\n\n");
    let write = |name: &str, text: String| fs::write(root.join(name), text).expect("written");
    write("a.md", format!("{front}# Title {EVIL}\n\n{}", body(EVIL)));
    write("b.md", format!("{front}# Title {entities}\n\n{}", body(&entities)));
    write("c.md", format!("{raw}# Title\n\n{}", body("")));
    write(
        "d.yml",
        format!(
            "### YamlMime:FAQ\ntitle: \"F{escapes}\"\nsections:\n- name: \"N{escapes}\"\n  questions:\n  - question: \"Q{escapes}\"\n    answer: \"A{escapes}\"\n"
        ),
    );
    write("e.yml", format!("### YamlMime:FAQ\n\"{escapes}: [\n"));
    #[cfg(unix)]
    write(&format!("f{EVIL}\n.md"), format!("{front}# Name\n\n## It fails\n\n1. Do it.\n"));
}

fn holds(run: &Run, what: &str) {
    for (stream, text) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
        let found: Vec<_> = text.lines().filter(|line| line.contains(is_harmful)).collect();
        assert!(found.is_empty(), "{what}, {stream}: {found:?}");
    }
}

fn stage() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("content")).expect("made");
    articles(&folder.path().join("content"));
    folder
}

fn on(folder: &TempDir, args: &[&str]) -> Call {
    pcfix(args).env("PCFIX_CONTENT", folder.path().join("content")).env("PCFIX_STATE", folder.path().join("state"))
}

#[test]
fn no_command_passes_on_what_articles_and_names_hold() {
    let folder = stage();
    let content = folder.path().join("content");
    let list = on(&folder, &["list"]).run();
    list.ends_with(0);
    assert!(list.stdout.contains("a.md#order") && list.stdout.contains("b.md#order"), "{}", list.stdout);
    holds(&list, "list");
    for args in [&["show", "a.md"][..], &["show", "b.md#order"], &["show", "d.yml"], &["export"], &["list", "--json"]] {
        let run = on(&folder, args).run();
        run.ends_with(0);
        holds(&run, &args.join(" "));
    }
    for args in [&["search", "order"][..], &["search", "order", "--json"], &["search", "order", "--color", "always"]] {
        let run = on(&folder, args).run();
        run.ends_with(0);
        let plain = Run { stdout: without_colours(&run.stdout), ..run };
        holds(&plain, &args.join(" "));
    }
    for json in [&["check"][..], &["check", "--json"]] {
        let run = pcfix(json).arg(&content).run();
        run.ends_with(1);
        holds(&run, &json.join(" "));
    }
    let walk = on(&folder, &["walk", "a.md#order"]).input("1\n\n\n\n1\n").run();
    holds(&walk, "walk");
    for args in [&["note"][..], &["note", "a.md#order"], &["history"], &["history", "--json"]] {
        holds(&on(&folder, args).run(), &args.join(" "));
    }
}

#[test]
fn no_error_passes_on_what_arguments_and_variables_hold() {
    let folder = stage();
    let both = ["show", "search", "walk", "note", "check"];
    for command in both {
        holds(&on(&folder, &[command, EVIL]).run(), command);
    }
    for args in [
        &["--content", EVIL, "list"][..],
        &["list", "--lang", EVIL],
        &["list", "--view", EVIL],
        &["search", "--batch", EVIL],
    ] {
        let run = on(&folder, args).run();
        run.ends_with(2);
        holds(&run, &format!("{args:?}"));
    }
    holds(&on(&folder, &[EVIL, "x"]).run(), "hits instead of the screen");
    for name in ["PCFIX_CONTENT", "PCFIX_LANG", "PCFIX_STATE", "LANG", "LC_ALL", "HOME", "XDG_STATE_HOME", "TZ"] {
        for command in [&["list"][..], &["history"], &["search", "order"]] {
            let run = pcfix(command).env(name, format!("/nowhere{EVIL}")).run();
            holds(&run, &format!("{name}, {command:?}"));
        }
    }
    let log = format!("2026-11-23 ERROR {EVIL} \"Order {EVIL} declined\"\nat x {EVIL}\n");
    for args in [&["search", "-"][..], &["search", "-", "--json"]] {
        holds(&on(&folder, args).input(&log).run(), "a pasted log");
    }
}

/// What the program itself colours, and nothing else: sequences that only set how letters look.
fn without_colours(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        out.push_str(&rest[..at]);
        let sequence = &rest[at + 2..];
        let end = sequence.find(|c: char| !(c.is_ascii_digit() || c == ';')).unwrap_or(sequence.len());
        if sequence[end..].starts_with('m') {
            rest = &sequence[end + 1..];
        } else {
            out.push('\u{1b}');
            rest = &rest[at + 1..];
        }
    }
    out + rest
}

/// On the screen the program writes sequences of its own, so that what is looked for are those that it never writes.
#[cfg(unix)]
#[test]
fn the_screen_passes_on_nothing_of_articles_queries_and_pastes() {
    let folder = stage();
    let content = folder.path().join("content");
    let content = content.to_str().expect("a path");
    let mut pty = pty::Pty::start(env!("CARGO_BIN_EXE_pcfix"), &["--content", content], &[]);
    pty.wait_for_words("Title");
    pty.send("order").wait_for_words("declined");
    pty.send(&format!("\u{1b}[200~ {}\u{1b}[201~", EVIL.replace('\u{1b}', "\u{9b}")));
    // A paste that the terminal does not mark comes as keys.
    pty.send("\u{202e}\u{2066}\u{9b}\u{9d}\u{7f}").send("\u{15}order declined");
    pty.wait_for_words("order declined");
    pty.send("\r").wait_for_words("Save");
    pty.send(" ").wait_for_words("[x]");
    pty.send("\u{1b}").wait_for_words("results");
    pty.send("\u{15}Title").send("\r").wait_for_words("What goes wrong?");
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
    let written = pty.written();
    for evil in
        ["\u{1b}]0;", "\u{7}", "\u{8}", "\u{7f}", "\u{9b}", "\u{9c}", "\u{9d}", "\u{202e}", "\u{2066}", "\u{2069}"]
    {
        assert!(!written.contains(evil), "{evil:?} in {written:?}");
    }
}
