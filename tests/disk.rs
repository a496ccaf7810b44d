//! Bad files and bad disks, for real: what cannot be read is told by its path, what cannot be written is told on the
//! screen, the rest goes on, and nothing that was there is harmed.
#![cfg(unix)]

mod common {
    #[allow(dead_code, reason = "each test uses its own part of this")]
    pub mod run;
    pub mod skip;
}
#[path = "common/pty.rs"]
mod pty;

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use common::run::{Run, pcfix};
use common::skip::skip;
use pty::Pty;
use tempfile::TempDir;

const PCFIX: &str = env!("CARGO_BIN_EXE_pcfix");
const ARTICLE: &str = "---\ntitle: T\n---\n# Doors\n\n## The door is locked {#locked}\n\n1. Knock.\n2. Wait.\n";

/// A folder that everybody may look into, whoever made it.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    set_mode(folder.path(), 0o755);
    folder
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("a mode");
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

fn write(root: &Path, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = root.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(&path, text).expect("written");
    path
}

/// What comes before a program so that permissions bind it: nothing but for root, whom they do not bind. `None`
/// where root cannot become somebody else.
fn bound() -> Option<Vec<&'static str>> {
    const NOBODY: [&str; 4] = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    let id = Command::new("id").arg("-u").output().expect("an id");
    if id.stdout.trim_ascii() != b"0" {
        return Some(Vec::new());
    }
    let can = Command::new(NOBODY[0]).args(&NOBODY[1..]).args([PCFIX, "--version"]).output();
    if can.is_ok_and(|can| can.status.success()) {
        return Some(NOBODY.to_vec());
    }
    None
}

/// Runs the program with permissions that bind it.
fn run_bound(before: &[&str], args: &[&str], state: &Path) -> Run {
    let words: Vec<&str> = before.iter().copied().chain([PCFIX]).chain(args.iter().copied()).collect();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C").env("PCFIX_STATE", state);
    Run::of(command.output().expect("ended"))
}

fn text_of(path: &Path) -> &str {
    path.to_str().expect("a path")
}

#[test]
fn every_bad_file_is_told_by_its_path_and_the_rest_is_served() {
    let root = folder();
    let content = root.path().join("content");
    write(&content, "good.md", ARTICLE);
    write(&content, "marked.md", format!("\u{feff}{ARTICLE}"));
    let wide: Vec<u8> = "\u{feff}".chars().chain(ARTICLE.chars()).flat_map(|c| (c as u16).to_le_bytes()).collect();
    write(&content, "wide.md", wide);
    write(&content, "empty.md", "");
    write(&content, "latin.md", b"---\ntitle: T\n---\n# Caf\xe9\n");
    write(&content, "binary.md", [b"---\n".as_slice(), &[0xff, 0xd8, 0, 1, 2, 0xfe].repeat(500)].concat());
    let made = Command::new("mkfifo").arg(content.join("pipe.md")).status().expect("started");
    assert!(made.success());
    let _socket = std::os::unix::net::UnixListener::bind(content.join("socket.md")).expect("a socket");
    symlink(content.join("loop.md"), content.join("loop.md")).expect("linked");
    symlink("/dev/zero", content.join("device.md")).expect("linked");
    let outside = write(root.path(), "outside.md", ARTICLE);
    symlink(outside, content.join("out.md")).expect("linked");
    fs::create_dir(content.join("folder.md")).expect("made");
    write(&content, "a\n\u{1b}[31m.md", b"---\n\xff");
    let run = pcfix(&["list", "--content"]).arg(&content).run();
    run.ends_with(0);
    for path in ["good.md", "marked.md", "wide.md"] {
        assert!(run.stdout.contains(&format!("{path}#locked")), "{path}: {}", run.stdout);
    }
    assert_eq!(run.stdout.lines().count(), 6, "{}", run.stdout);
    let check = pcfix(&["check"]).arg(&content).run();
    check.ends_with(1);
    for (path, code) in [
        ("latin.md", "not-utf8"),
        ("empty.md", "unreadable: the file is empty"),
        ("pipe.md", "unreadable: not a regular file"),
        ("socket.md", "unreadable: not a regular file"),
        ("binary.md", "not-utf8"),
        ("loop.md", "link-outside"),
        ("device.md", "link-outside"),
        ("out.md", "link-outside"),
    ] {
        let told = |text: &str| text.lines().any(|line| line.contains(path) && line.contains(code));
        assert!(told(&run.stderr), "{path}: {}", run.stderr);
        assert!(told(&check.stdout), "{path}: {}", check.stdout);
    }
    let mut pty = Pty::start(PCFIX, &["--content", text_of(&content)], &[]);
    pty.wait_for_words("problems");
    pty.send("locked").wait_for_words("The door is locked");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
}

#[test]
fn what_may_not_be_read_is_told_by_its_path_and_the_rest_is_served() {
    let Some(before) = bound() else {
        return skip("permissions do not bind root, which cannot run the program as somebody else");
    };
    let root = folder();
    let content = root.path().join("content");
    write(&content, "good.md", ARTICLE);
    set_mode(&write(&content, "secret.md", ARTICLE), 0o000);
    write(&content, "locked/inside.md", ARTICLE);
    set_mode(&content.join("locked"), 0o000);
    let state = root.path().join("state");
    let content = text_of(&content).to_owned();
    let list = run_bound(&before, &["list", "--content", &content], &state);
    let check = run_bound(&before, &["check", &content], &state);
    let args: Vec<&str> = before.iter().copied().skip(1).chain([PCFIX, "--content", &content]).collect();
    let (program, args) = if before.is_empty() { (PCFIX, &args[1..]) } else { (before[0], &args[..]) };
    let screen = Pty::start(program, args, &[]);
    screen.wait_for_words("2 problems");
    // The folder can be taken away again.
    set_mode(&root.path().join("content/locked"), 0o755);
    list.ends_with(0);
    assert!(list.stdout.contains("good.md#locked"), "{}", list.stdout);
    check.ends_with(1);
    for (run, text) in [("list", &list.stderr), ("check", &check.stdout)] {
        for path in ["secret.md", "locked"] {
            let named =
                |line: &str| line.contains(&format!("{path}: ")) && line.ends_with("unreadable: permission denied");
            assert!(text.lines().any(named), "{run}, {path}: {text}");
        }
    }
    let alone = run_bound(&before, &["list", "--content", &format!("{content}/secret.md")], &state);
    alone.ends_with(2);
    assert_eq!(alone.stderr.lines().count(), 2, "{}", alone.stderr);
    assert!(alone.stderr.contains("secret.md"), "{}", alone.stderr);
}

#[test]
fn a_file_that_vanishes_while_the_content_is_read_is_told_and_the_rest_is_served() {
    let told = (0..40_u64).any(|round| {
        let root = folder();
        let names: Vec<PathBuf> = (0..2_000).map(|at| write(root.path(), &format!("{at:04}.md"), ARTICLE)).collect();
        let content = root.path().to_owned();
        let reading = thread::spawn(move || pcfix(&["list", "--content"]).arg(&content).run());
        // Those that are read last go, at some moment.
        thread::sleep(Duration::from_millis(5 * (round % 20)));
        names[1_000..].iter().rev().for_each(|name| fs::remove_file(name).expect("removed"));
        let run = reading.join().expect("read");
        run.ends_with(0);
        assert!(run.stdout.contains("0000.md#locked"), "{}", run.stderr);
        run.stderr.lines().any(|line| line.ends_with(".md: unreadable: not found"))
    });
    assert!(told, "no file vanished between being listed and being read");
}

#[test]
fn a_file_that_grows_while_it_is_read_does_not_keep_the_reader() {
    let root = folder();
    write(root.path(), "good.md", ARTICLE);
    let growing = write(root.path(), "growing.md", ARTICLE);
    let settings = write(root.path(), "settings/config.yaml", "limits: {file_size: 4}\n");
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut file = fs::OpenOptions::new().append(true).open(&growing).expect("a file");
            let words = "It grows and grows. ".repeat(50_000);
            // Longer than any reader that keeps the limit, and not for ever.
            for _ in 0..200 {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                file.write_all(words.as_bytes()).expect("appended");
                thread::sleep(Duration::from_millis(1));
            }
        });
        let since = Instant::now();
        let mut beyond = false;
        while !beyond && since.elapsed() < Duration::from_secs(30) {
            let run = pcfix(&["list", "--content"]).arg(root.path()).env("PCFIX_CONFIG", &settings).run();
            run.ends_with(0);
            assert!(run.stdout.contains("good.md#locked"), "{}", run.stdout);
            beyond = run.stderr.contains("growing.md: unreadable: larger than limits.file_size allows (4 MiB)");
        }
        stop.store(true, Ordering::Relaxed);
        assert!(beyond, "the file was never beyond the limit");
    });
}

/// A guide in which a step is ticked, and what is said of it; the program started by `words` with these variables.
fn says_that_nothing_is_saved(words: &[&str], variables: &[(&str, &str)], why: &str) {
    let mut pty = Pty::start(words[0], &words[1..], variables);
    pty.wait_for_words("▌ You want to switch from offline payment");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.wait_for("it says that nothing is saved, and why", |screen| {
        let contents = screen.contents();
        contents.contains("Not saved: ") && contents.contains(why)
    });
    pty.send(" ").wait_for_words("[x] 1");
    pty.send(" ").wait_for_words("[x] 2");
    pty.send(" \r").wait_for_words("Did this help?");
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0, "{why}");
    pty.is_restored();
}

/// A state folder with a journal that has some records; its text.
fn journal(state: &Path) -> String {
    pcfix(&["walk", "order-declined"]).env("PCFIX_STATE", state).input("2\n\n").run().ends_with(1);
    fs::read_to_string(state.join("journal.jsonl")).expect("a journal")
}

#[test]
fn where_nothing_may_be_written_the_guide_goes_on_and_the_screen_says_why() {
    let Some(before) = bound() else {
        return skip("permissions do not bind root, which cannot run the program as somebody else");
    };
    let root = folder();
    let start: Vec<&str> = before.iter().copied().chain([PCFIX, "cancel", "order"]).collect();
    // A folder that may be read alone, and one that belongs to somebody else.
    let (open, foreign) = (root.path().join("open"), root.path().join("foreign"));
    for (state, folder_mode, file_mode) in [(&open, 0o555, 0o444), (&foreign, 0o700, 0o600)] {
        let text = journal(state);
        let file = state.join("journal.jsonl");
        set_mode(&file, file_mode);
        set_mode(state, folder_mode);
        // Who is bound by permissions anyway owns the folder, and is kept out of it by its mode.
        if before.is_empty() {
            set_mode(state, folder_mode & 0o577);
        }
        says_that_nothing_is_saved(&start, &[("PCFIX_STATE", text_of(state))], "ermission denied");
        set_mode(state, 0o755);
        assert_eq!(fs::read_to_string(&file).expect("a journal"), text);
        assert_eq!(mode(&file), file_mode);
    }
    // No home that could be made: the environment names none, or one below a folder that may not be written to.
    let home = root.path().join("locked/home");
    fs::create_dir(root.path().join("locked")).expect("made");
    set_mode(&root.path().join("locked"), 0o555);
    let variables = [("PCFIX_STATE", ""), ("HOME", text_of(&home))];
    says_that_nothing_is_saved(&start, &variables, "ermission denied");
    assert!(!home.exists());
}

#[test]
fn a_home_that_is_not_there_is_made_for_its_owner_alone() {
    let root = folder();
    let home = root.path().join("home");
    let run = pcfix(&["walk", "cancel-order"]).env("HOME", &home).input("y\n").run();
    run.ends_with(3);
    assert_eq!(run.stderr, "");
    pcfix(&["config", "--init"]).env("HOME", &home).run().ends_with(0);
    let made: Vec<PathBuf> = below(&home);
    assert!(made.len() > 6, "{made:?}");
    for path in made {
        assert_eq!(mode(&path), if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
}

/// Everything below a folder, itself included.
fn below(path: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(path).into_iter().flatten().flatten().flat_map(|entry| below(&entry.path()));
    std::iter::once(path.to_owned()).chain(inside).collect()
}

#[test]
fn on_a_full_disk_the_guide_goes_on_the_screen_says_why_and_the_journal_is_whole() {
    // A disk that takes no more than the shell allows a file to have, in blocks of 512 bytes.
    let full = "trap '' XFSZ; ulimit -f $BLOCKS; exec \"$PCFIX\" cancel order";
    let state = folder();
    let text = journal(state.path());
    let blocks = (text.len() / 512).to_string();
    let variables = [("PCFIX", PCFIX), ("PCFIX_STATE", text_of(state.path())), ("BLOCKS", &blocks)];
    says_that_nothing_is_saved(&["sh", "-c", full], &variables, "journal.jsonl");
    let file = state.path().join("journal.jsonl");
    assert_eq!(fs::read_to_string(&file).expect("a journal"), text);
    // One more block takes a part of a record: the next one begins a line of its own.
    let blocks = (text.len() / 512 + 1).to_string();
    let variables = [("PCFIX", PCFIX), ("PCFIX_STATE", text_of(state.path())), ("BLOCKS", &blocks)];
    says_that_nothing_is_saved(&["sh", "-c", full], &variables, "journal.jsonl");
    assert!(fs::read_to_string(&file).expect("a journal").starts_with(&text));
    pcfix(&["walk", "cancel-order"]).env("PCFIX_STATE", state.path()).input("y\n").run().ends_with(3);
    let history = pcfix(&["history"]).env("PCFIX_STATE", state.path()).run();
    history.ends_with(0);
    assert!(history.stdout.lines().count() >= 2, "{}", history.stdout);
}

#[test]
fn a_journal_of_a_later_version_is_left_as_it_is_and_the_screen_says_so() {
    let state = folder();
    let newer = journal(state.path()) + "{\"v\":7}\n";
    let file = write(state.path(), "journal.jsonl", &newer);
    let variables = [("PCFIX_STATE", text_of(state.path()))];
    says_that_nothing_is_saved(&[PCFIX, "cancel", "order"], &variables, "a newer pcfix wrote the history");
    assert_eq!(fs::read_to_string(file).expect("a journal"), newer);
}

#[test]
fn settings_that_cannot_be_written_are_an_error_that_names_the_file() {
    let Some(before) = bound() else {
        return skip("permissions do not bind root, which cannot run the program as somebody else");
    };
    let root = folder();
    let locked = root.path().join("locked");
    fs::create_dir(&locked).expect("made");
    set_mode(&locked, 0o555);
    let words: Vec<&str> = before.iter().copied().chain([PCFIX, "config", "--init"]).collect();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env_clear().env("PATH", "/usr/bin:/bin").env("PCFIX_CONFIG", locked.join("config.yaml"));
    let run = Run::of(command.output().expect("ended"));
    run.ends_with(2);
    assert!(run.stderr.contains("locked/config.yaml: permission denied"), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
}

#[test]
fn folders_that_cannot_be_read_stop_no_command() {
    let Some(before) = bound() else {
        return skip("permissions do not bind root, which cannot run the program as somebody else");
    };
    let root = folder();
    let locked = root.path().join("locked");
    fs::create_dir_all(locked.join("pcfix")).expect("made");
    set_mode(&locked, 0o000);
    for (name, said) in [("XDG_CONFIG_HOME", "config.yaml: permission denied"), ("XDG_STATE_HOME", "ermission denied")]
    {
        for (command, code) in [("list", 0), ("history", 0), ("note", 1), ("config", 0), ("man", 0)] {
            let words: Vec<&str> = before.iter().copied().chain([PCFIX, command]).collect();
            let mut run = Command::new(words[0]);
            run.args(&words[1..]).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", root.path()).env(name, &locked);
            let run = Run::of(run.output().expect("ended"));
            run.ends_with(code);
            let asked = name == "XDG_CONFIG_HOME" || matches!(command, "history" | "note");
            assert_eq!(run.stderr.contains(said), asked, "{name} {command}: {}", run.stderr);
        }
    }
    set_mode(&locked, 0o755);
}

#[test]
fn every_limit_is_a_setting_that_its_problem_names() {
    let root = folder();
    let content = root.path().join("content");
    write(&content, "good.md", ARTICLE);
    write(&content, "large.md", format!("{ARTICLE}\n{}", "Words. ".repeat(200_000)));
    write(&content, "a/b/deep.md", ARTICLE);
    write(&content, "lists.md", format!("{ARTICLE}\n- a\n\n  - b\n\n    - c\n"));
    write(&content, "aliases.md", "---\ntitle: T\na: &a [x]\nb: [*a, *a]\n---\n# T\n\nWords.\n");
    let settings = "limits:\n  file_size: 1\n  folders: 1\n  nesting: 2\n  aliases: 1\n";
    let settings = write(root.path(), "config.yaml", settings);
    let wanted = [
        "larger than limits.file_size allows (1 MiB)",
        "folder is deeper than limits.folders allows (1); left out",
        "lists or quotes nested deeper than limits.nesting allows (2); flattened",
        "limits.aliases",
    ];
    let run = |args: &[&str]| pcfix(args).arg(&content).env("PCFIX_CONFIG", &settings).run();
    for (run, on) in [(run(&["list", "--content"]), "stderr"), (run(&["check"]), "stdout")] {
        let text = if on == "stderr" { &run.stderr } else { &run.stdout };
        for wanted in wanted {
            assert!(text.lines().any(|line| line.contains(wanted)), "{wanted}: {text}");
        }
    }
    let plain = pcfix(&["list", "--content"]).arg(&content).run();
    plain.ends_with(0);
    assert_eq!(plain.stderr, "", "within the limits that hold by default");
}
