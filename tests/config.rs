//! The file of settings, as the real binary reads, writes and tells it.

mod common {
    #[allow(dead_code, reason = "other tests use the rest")]
    pub mod run;
}

use std::fs;
use std::path::Path;

use common::run::{Run, fixture, pcfix};

/// Runs with these settings in a file of their own.
fn with(settings: &str, args: &[&str], environment: &[(&str, &str)]) -> (Run, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.yaml");
    fs::write(&path, settings).expect("written");
    let mut call = pcfix(args).env("PCFIX_CONFIG", &path);
    for (name, value) in environment {
        call = call.env(name, value);
    }
    (call.run(), path.to_string_lossy().into_owned())
}

fn line<'a>(run: &'a Run, name: &str) -> &'a str {
    run.stdout.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

#[test]
fn options_beat_the_environment_beats_the_file_beats_the_system() {
    let lang = |args: &[&str], environment: &[(&str, &str)]| {
        let (run, _) = with("lang: nl\n", args, environment);
        run.ends_with(0);
        line(&run, "lang").to_owned()
    };
    assert_eq!(lang(&["config"], &[("LANG", "de_DE.UTF-8")]), "nl");
    assert_eq!(lang(&["config"], &[("PCFIX_LANG", "fr")]), "fr");
    assert_eq!(lang(&["config", "--lang", "ja"], &[("PCFIX_LANG", "fr")]), "ja");
}

#[test]
fn what_is_printed_can_be_read_again() {
    let settings =
        "keys:\n  preset: vim\n  guide:\n    tick: [Space, z]\ntheme: {base: light, title: bright-red}\nmouse: true\n";
    let (first, _) = with(settings, &["config", "--color", "always"], &[]);
    first.ends_with(0);
    assert!(first.stdout.contains("    tick: [\"Space\", \"z\"]\n"), "{}", first.stdout);
    assert_eq!(line(&first, "theme"), "{base: light, title: bright-red}");
    let (second, _) = with(&first.stdout, &["config"], &[]);
    second.ends_with(0);
    let body = |run: &Run| run.stdout.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(body(&first), body(&second));
}

#[test]
fn a_fault_is_told_with_its_place_and_ends_every_command() {
    for args in [&["config"][..], &["list"], &["search", "order"]] {
        let (run, path) = with("mouse: true\ncolour: auto\n", args, &[]);
        run.ends_with(2);
        let told = format!("{path}:2:1: unknown setting 'colour'; expected one of `content`, `lang`");
        assert!(run.stderr.contains(&told), "{}", run.stderr);
    }
    let (run, path) = with("lang: nl\nkeys:\n  guide: {skip: u}\n", &["config"], &[]);
    run.ends_with(2);
    assert!(run.stderr.contains(&format!("{path}:3:3: keys: the key u means both")), "{}", run.stderr);
    let (run, _) = with(&"# much\n".repeat(20_000), &["config"], &[]);
    run.ends_with(2);
    let (run, _) = with("lang: \"\u{1b}[2J\"\n", &["config"], &[]);
    assert!(!run.stderr.contains('\u{1b}'), "{:?}", run.stderr);
}

#[test]
fn a_file_of_settings_is_written_once_and_for_its_owner() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new/config.yaml");
    let named = path.to_string_lossy().into_owned();
    let init = || pcfix(&["config", "--init"]).env("PCFIX_CONFIG", &named).run();
    init().ends_with(0);
    let written = fs::read_to_string(&path).expect("a file");
    assert!(written.contains("\n#mouse: false\n"), "{written}");
    private(&path);
    fs::write(&path, "mouse: true\n").expect("written");
    let again = init();
    again.ends_with(2);
    assert!(again.stderr.contains("already exists"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "mouse: true\n");
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(fs::metadata(path).expect("a file").permissions().mode() & 0o777, 0o600);
}

#[cfg(not(unix))]
fn private(_: &Path) {}

#[test]
fn content_is_meant_as_seen_from_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("docs")).expect("a folder");
    let article = fixture("office").join("door-badge.md");
    fs::copy(article, folder.path().join("docs/one.md")).expect("copied");
    let path = folder.path().join("config.yaml");
    fs::write(&path, "content: docs\n").expect("written");
    let run = pcfix(&["list"]).env("PCFIX_CONFIG", &path).env("PCFIX_CONTENT", "").run();
    run.ends_with(0);
    assert!(run.stdout.contains("one.md") && !run.stdout.contains("cancel-order"), "{}", run.stdout);
}

#[cfg(unix)]
#[test]
fn nothing_waits_for_a_pipe_in_the_place_of_the_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("config.yaml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("started").success());
    let run = pcfix(&["list"]).env("PCFIX_CONFIG", &pipe).run();
    run.ends_with(2);
    assert!(run.stderr.contains("not a regular file"), "{}", run.stderr);
}
