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
fn a_fault_names_its_place_and_ends_every_command_that_needs_settings() {
    for args in [&["list"][..], &["search", "order"], &["show", "cancel-order"]] {
        let (run, path) = with("mouse: true\ncolour: auto\n", args, &[]);
        run.ends_with(2);
        assert_eq!(run.stderr, format!("error: {path}:2:1: unknown setting 'colour'; expected color\n"));
    }
    let (run, _) = with("lang: \"\u{1b}[2J\"\n", &["list"], &[]);
    assert!(!run.stderr.contains('\u{1b}'), "{:?}", run.stderr);
}

#[test]
fn commands_that_help_to_mend_a_bad_file_run_with_it() {
    for args in [&["config"][..], &["paths"], &["man"], &["completions", "bash"]] {
        let (run, path) = with("# much\n\ntheme: nope\n", args, &[]);
        run.ends_with(0);
        let wanted = "'nope' is not valid for 'theme'; expected auto, dark, light, high-contrast, none";
        assert!(run.stderr.contains(&format!("warning: {path}:3:8: {wanted}\n")), "{}", run.stderr);
        assert!(!run.stdout.is_empty());
    }
    let (run, _) = with(&"# much\n".repeat(20_000), &["list"], &[]);
    run.ends_with(2);
    assert!(run.stderr.contains("larger than 64 KiB"), "{}", run.stderr);
}

#[test]
fn a_file_that_an_editor_began_with_a_mark_is_read() {
    let (run, _) = with("\u{feff}lang: nl\r\nview: target\r\n", &["config"], &[]);
    run.ends_with(0);
    assert_eq!((line(&run, "lang"), line(&run, "view"), run.stderr.as_str()), ("nl", "target", ""));
}

#[cfg(unix)]
#[test]
fn the_file_of_the_system_counts_below_that_of_the_user() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("pcfix")).expect("a folder");
    fs::write(folder.path().join("pcfix/config.yaml"), "lang: de\nview: source\n").expect("written");
    let (run, _) = with("lang: nl\n", &["config"], &[("XDG_CONFIG_DIRS", &folder.path().to_string_lossy())]);
    run.ends_with(0);
    assert_eq!((line(&run, "lang"), line(&run, "view")), ("nl", "source"));
}

#[cfg(unix)]
#[test]
fn a_home_that_is_a_file_stops_no_command() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CONFIG_DIRS"] {
        for command in ["list", "history", "paths", "man", "export"] {
            let run = pcfix(&[command]).env("PCFIX_CONFIG", "").env("PCFIX_STATE", "").env(name, file.path()).run();
            run.ends_with(0);
            assert!(run.stderr.is_empty() || command == "paths", "{name} {command}: {}", run.stderr);
        }
    }
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
