//! The cache of the real binary: answers with it are those without it, whatever happens to it.
#![cfg(unix)]

mod common {
    #[allow(dead_code, reason = "each test uses its own part of this")]
    pub mod run;
}
#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use common::run::{Call, pcfix};
use pty::Pty;
use tempfile::TempDir;

/// Enough articles that loading them takes long enough to be worth a cache.
const ARTICLES: usize = 250;

/// A folder of articles that are at rest, and a home for the cache.
struct Case {
    content: TempDir,
    home: TempDir,
}

impl Case {
    fn new() -> Self {
        let case = Self { content: TempDir::new().expect("a folder"), home: TempDir::new().expect("a folder") };
        for number in 0..ARTICLES {
            let steps = "1. Open **Settings**.\n2. Select **Reset** and wait.\n".repeat(12);
            case.write(number, &format!("## Device {number} shows error E-{number}\n\n{steps}"));
        }
        // Files that have just changed are not trusted.
        thread::sleep(Duration::from_millis(2100));
        case
    }

    fn write(&self, number: usize, body: &str) {
        let text = format!("---\ntitle: Device {number}\n---\n# Trouble with device {number}\n\n{body}");
        fs::write(self.content.path().join(format!("{number:03}.md")), text).expect("written");
    }

    /// A command over the content, with its cache in the home of the case.
    fn call(&self, args: &[&str]) -> Call {
        pcfix(args).env("PCFIX_CONTENT", self.content.path()).env("HOME", self.home.path()).env("PCFIX_CACHE", "")
    }

    /// What a command prints with the cache, which must be what it prints without.
    fn answer(&self, args: &[&str]) -> String {
        let (with, without) = (self.call(args).run(), self.call(args).arg("--no-cache").run());
        assert_eq!(
            (with.code, &with.stdout, &with.stderr),
            (without.code, &without.stdout, &without.stderr),
            "{args:?}"
        );
        with.stdout
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join(".cache/pcfix")
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder()).into_iter().flatten();
        entries.map(|entry| entry.expect("an entry").path()).collect()
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

#[test]
fn answers_with_the_cache_are_those_without() {
    let case = Case::new();
    case.answer(&["search", "warm", "it", "up"]);
    assert_eq!(case.files().len(), 1);
    assert_eq!((mode(&case.folder()), mode(&case.files()[0])), (0o700, 0o600));
    for query in ["error E-77", "devise 31 shws eror", "reset settings", "nothing like it qqzzqq", ""] {
        for args in [&["search", query][..], &["search", query, "--json"], &["search", query, "--explain"]] {
            case.answer(args);
        }
    }
    for args in [&["list"][..], &["list", "--json"], &["show", "077.md"], &["show", "device-31-shows-error-e-31"]] {
        assert!(!case.answer(args).is_empty(), "{args:?}");
    }
    let removed = case.content.path().join("077.md");
    fs::remove_file(&removed).expect("removed");
    assert!(!case.answer(&["search", "error", "E-77"]).contains("077.md"));
    case.write(31, "## It smells of smoke\n\n1. Run.\n");
    assert!(case.answer(&["search", "smells of smoke"]).contains("031.md#it-smells-of-smoke"));
}

#[test]
fn without_a_cache_no_file_is_written_and_the_environment_names_its_folder() {
    let case = Case::new();
    case.call(&["search", "reset", "--no-cache"]).run().ends_with(0);
    assert!(case.files().is_empty());
    let own = case.home.path().join("own");
    case.call(&["search", "reset"]).env("PCFIX_CACHE", &own).run().ends_with(0);
    assert_eq!(fs::read_dir(&own).expect("a folder").count(), 1);
    assert!(case.files().is_empty());
    assert!(case.call(&["paths"]).env("PCFIX_CACHE", &own).run().stdout.contains(&*own.to_string_lossy()));
}

#[test]
fn where_the_cache_cannot_be_written_the_answer_is_the_same() {
    let case = Case::new();
    fs::write(case.home.path().join(".cache"), "a file in its place").expect("written");
    case.answer(&["search", "reset"]);
    let full = "trap '' XFSZ; ulimit -f 8; exec \"$PCFIX\" search reset";
    let run = |home: &Path| {
        let mut command = std::process::Command::new("sh");
        command.args(["-c", full]).env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C").env("HOME", home);
        command.env("PCFIX", env!("CARGO_BIN_EXE_pcfix")).env("PCFIX_CONTENT", case.content.path());
        common::run::Run::of(command.output().expect("ended"))
    };
    let home = TempDir::new().expect("a folder");
    let on_full_disk = run(home.path());
    on_full_disk.ends_with(0);
    assert_eq!((on_full_disk.stdout, on_full_disk.stderr), (case.answer(&["search", "reset"]), String::new()));
    let left = fs::read_dir(home.path().join(".cache/pcfix")).into_iter().flatten().count();
    assert_eq!(left, 0, "nothing half written is left");
}

#[test]
fn killed_at_any_moment_the_next_answer_is_right() {
    let case = Case::new();
    let right = case.call(&["search", "error E-77", "--no-cache"]).run().stdout;
    let started = Instant::now();
    case.call(&["search", "error E-77"]).run().ends_with(0);
    let whole_run = started.elapsed();
    let (rounds, mut stored) = (24, 0);
    for round in 0..rounds {
        if round % 3 == 0 {
            let _ = fs::remove_dir_all(case.folder());
        }
        let mut command = case.call(&["search", "error E-77"]).command();
        let mut child = command.stdout(Stdio::null()).spawn().expect("started");
        // Most of the moments are those at which the library is stored, at the end.
        thread::sleep(whole_run * (rounds / 2 + round) / rounds);
        let _ = child.kill();
        child.wait().expect("ended");
        let whole = case.files().iter().any(|file| file.extension().is_some_and(|ending| ending == "library"));
        stored += usize::from(whole);
        if whole {
            assert_eq!(case.call(&["search", "error E-77"]).run().stdout, right, "round {round}");
        }
    }
    assert!(stored > 0, "no library was ever stored");
}

#[test]
fn two_writers_at_once_leave_one_whole_library() {
    let case = Case::new();
    let right = case.call(&["search", "error E-77", "--no-cache"]).run().stdout;
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(case.call(&["search", "error E-77"]).run().stdout, right));
        }
    });
    assert_eq!(case.files().len(), 1, "{:?}", case.files());
    assert_eq!(case.call(&["search", "error E-77"]).run().stdout, right);
}

#[test]
fn the_screen_stores_its_library_and_takes_it_over_the_next_time() {
    let case = Case::new();
    let (content, home) = (case.content.path().to_string_lossy(), case.home.path().to_string_lossy());
    let variables = [("PCFIX_CONTENT", &*content), ("PCFIX_CACHE", ""), ("HOME", &*home)];
    let open = |query: &str| Pty::start(env!("CARGO_BIN_EXE_pcfix"), &[query], &variables);
    let is_stored = || case.files().iter().any(|file| file.extension().is_some_and(|ending| ending == "library"));
    let mut first = open("error E-77");
    first.wait_for_words("Device 77 shows error E-77");
    let since = Instant::now();
    while !is_stored() {
        assert!(since.elapsed() < Duration::from_secs(60), "nothing is stored");
        thread::sleep(Duration::from_millis(20));
    }
    first.send("\u{3}").end();
    let mut second = open("error E-31");
    second.wait_for_words("Device 31 shows error E-31");
    // Changed files are loaded again on request.
    case.write(31, "## It smells of smoke\n\n1. Run.\n");
    second.send("\tr").wait_for_words("Trouble with device 31");
    second.send("/\u{15}smells of smoke").wait_for_words("It smells of smoke");
    second.send("\u{3}").end();
    let mut third = open("smells of smoke");
    third.wait_for_words("It smells of smoke");
    third.send("\u{3}").end();
}

#[test]
fn verbose_says_what_the_cache_did_and_nothing_else_does() {
    let case = Case::new();
    let said = |args: &[&str]| case.call(&["search", "reset", "--limit", "1"]).args(args).run().stderr;
    let first = said(&["--verbose"]);
    assert!(first.contains("nothing stored in") && first.contains("library stored in"), "{first}");
    assert!(said(&["--verbose"]).contains("library read from"), "{}", said(&["--verbose"]));
    assert_eq!(said(&[]), "");
    assert!(said(&["--verbose", "--no-cache"]).contains("not used"));
    let file = case.home.path().join("file");
    fs::write(&file, "").expect("a file");
    let failed = case.call(&["search", "reset", "--verbose"]).env("PCFIX_CACHE", file.join("cache")).run();
    failed.ends_with(0);
    assert!(failed.stderr.contains("can't be stored in"), "{}", failed.stderr);
}
