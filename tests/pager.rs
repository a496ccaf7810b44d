//! What `show`, `list` and `search` print in a real terminal: lines that fit, links that can be followed, and a pager for
//! what is longer than the screen.
#![cfg(unix)]

mod common {
    #[allow(dead_code, reason = "other tests use the rest")]
    pub mod run;
    pub mod skip;
}
#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use common::run::pcfix;
use common::skip::skip;
use pty::Pty;
use tempfile::TempDir;

const PCFIX: &str = env!("CARGO_BIN_EXE_pcfix");
const ESC: &str = "\u{1b}";
const LINKING: (&str, &str) = ("FORCE_HYPERLINK", "1");

/// An article with a link of each kind and as many paragraphs.
fn article(folder: &Path, paragraphs: usize) -> String {
    let filler: String = (0..paragraphs).map(|number| format!("Paragraph {number} of many.\n\n")).collect();
    let text = format!(
        "---\ntitle: Links\n---\n\n# Links\n\n## The badge reader stays red {{#red}}\n\n\
         See [the \u{1b}[2Jmanual of the reader](https://x.example/a%1bb?q=é\u{7}), [mail us](mailto:desk@x.example), \
         [no page](javascript:alert) and [a file](file:///etc/passwd).\n\n{filler}The end.\n"
    );
    let path = folder.join("links.md");
    fs::write(&path, text).expect("written");
    path.to_string_lossy().into_owned()
}

/// What a run in a terminal wrote, after it ended with this code.
fn written(args: &[&str], variables: &[(&str, &str)], code: u32) -> String {
    let mut pty = Pty::start(PCFIX, args, variables);
    let status = pty.end();
    assert_eq!(status.exit_code(), code, "{args:?}:\n{}", pty.contents());
    pty.all_written()
}

fn links(written: &str) -> Vec<&str> {
    written.split("\u{1b}]8;").skip(1).filter_map(|rest| rest.split("\u{1b}\\").next()).collect()
}

#[test]
fn links_can_be_followed_where_the_terminal_has_them_and_their_addresses_are_clean() {
    let folder = TempDir::new().expect("a folder");
    let path = article(folder.path(), 1);
    let args = ["show", "red", "--content", &path];
    let shown = written(&args, &[LINKING], 0);
    let wanted = ["id=pcfix0;https://x.example/a%1bb?q=%C3%A9", ";", "id=pcfix1;mailto:desk@x.example", ";"];
    assert_eq!(links(&shown), wanted, "{shown:?}");
    for variables in [&[][..], &[("FORCE_HYPERLINK", "0")], &[("TERM", "dumb"), LINKING]] {
        assert!(links(&written(&args, variables, 0)).is_empty(), "{variables:?}");
    }
    assert!(!links(&written(&args, &[("VTE_VERSION", "7200")], 0)).is_empty());
    let piped = pcfix(&args).env("FORCE_HYPERLINK", "1").env("VTE_VERSION", "7200").run();
    assert!(!piped.stdout.contains(ESC) && piped.stdout.contains("manual of the reader"), "{}", piped.stdout);
}

#[test]
fn a_link_on_two_lines_is_one_link() {
    let folder = TempDir::new().expect("a folder");
    let path = article(folder.path(), 1);
    let shown = written(&["show", "red", "--content", &path], &[LINKING, ("COLUMNS", "40")], 0);
    let mail = links(&shown).iter().filter(|link| link.starts_with("id=pcfix1;")).count();
    assert_eq!(mail, 2, "{shown:?}");
}

#[test]
fn what_is_longer_than_the_screen_goes_through_the_pager_and_nothing_of_an_article_steers_it() {
    let folder = TempDir::new().expect("a folder");
    let (long, got) = (article(folder.path(), 60), folder.path().join("got it"));
    let pager = format!("tee '{}'", got.display());
    let args = ["show", "red", "--content", &long];
    written(&args, &[("PAGER", &pager), LINKING], 0);
    let bytes = fs::read_to_string(&got).expect("the pager was started, with a blank in its argument");
    assert!(bytes.contains("Paragraph 59") && bytes.contains(&format!("{ESC}[")), "with colours");
    assert!(links(&bytes).is_empty(), "only less is known to pass links on");
    assert!(!bytes.contains(&format!("{ESC}[2J")) && !bytes.contains('\u{7}'), "{bytes:?}");
    fs::remove_file(&got).expect("removed");
    for off in [&["--no-pager"][..], &["--json"]] {
        written(&[&args[..], off].concat(), &[("PAGER", &pager)], 0);
        assert!(!got.exists(), "{off:?}");
    }
    for variables in [[("PAGER", pager.as_str()), ("PCFIX_PAGER", "")], [("PAGER", &pager), ("TERM", "dumb")]] {
        assert!(written(&args, &variables, 0).contains("Paragraph 59"));
        assert!(!got.exists(), "{variables:?}");
    }
    let short = article(folder.path(), 1);
    written(&["show", "red", "--content", &short], &[("PAGER", &pager)], 0);
    assert!(!got.exists(), "what fits needs no pager");
    pcfix(&args).env("PAGER", &pager).env("TERM", "xterm").run().ends_with(0);
    assert!(!got.exists(), "a pipe needs no pager");
}

#[test]
fn the_settings_choose_the_pager_too() {
    let folder = TempDir::new().expect("a folder");
    let (long, got) = (article(folder.path(), 60), folder.path().join("got"));
    let settings = folder.path().join("config.yaml");
    fs::write(&settings, format!("pager: tee {}\n", got.display())).expect("written");
    let settings = settings.to_string_lossy();
    written(&["list", "--content", &long], &[("PCFIX_CONFIG", &settings)], 0);
    assert!(!got.exists(), "two lines need no pager");
    written(&["show", "red", "--content", &long], &[("PCFIX_CONFIG", &settings), ("PAGER", "false")], 0);
    assert!(got.exists());
}

#[test]
fn a_pager_that_is_missing_or_leaves_early_is_no_error() {
    let folder = TempDir::new().expect("a folder");
    let long = article(folder.path(), 20_000);
    let args = ["show", "red", "--content", &long];
    for missing in ["pcfix-no-such-pager -x", "less 'open", "/"] {
        assert!(written(&args, &[("PAGER", missing)], 0).contains("The end."), "{missing}");
    }
    written(&args, &[("PAGER", "true")], 0);
    written(&args, &[("PAGER", "head -n 1")], 0);
}

#[test]
fn ctrl_c_is_the_pagers_and_its_end_gives_the_terminal_back() {
    let folder = TempDir::new().expect("a folder");
    let long = article(folder.path(), 60);
    // A pager that lives on after ctrl-c, as less does.
    let pager = folder.path().join("pager");
    fs::write(&pager, "#!/bin/sh\ntrap 'echo INTERRUPTED' INT\nhead -n 2\necho READY\nread answer < /dev/tty || read answer < /dev/tty\necho \"got $answer\"\n").expect("written");
    let run = format!("sh '{}'", pager.display());
    let mut pty = Pty::start(PCFIX, &["show", "red", "--content", &long], &[("PAGER", &run)]);
    pty.wait_for_words("READY");
    // A shell that is not reading yet looks at its trap only when it has read.
    for _ in 0..10 {
        pty.send("\u{3}");
        let start = Instant::now();
        while !pty.contents().contains("INTERRUPTED") && start.elapsed() < Duration::from_secs(3) {
            std::thread::sleep(Duration::from_millis(20));
        }
        if pty.contents().contains("INTERRUPTED") {
            break;
        }
    }
    pty.wait_for_words("INTERRUPTED");
    pty.send("done\r").wait_for_words("got done");
    assert_eq!(pty.end().exit_code(), 0, "{}", pty.contents());
    pty.is_restored();
}

#[test]
fn less_shows_the_page_as_git_has_it_shown() {
    if !Path::new("/usr/bin/less").exists() {
        return skip("no less");
    }
    let folder = TempDir::new().expect("a folder");
    let long = article(folder.path(), 60);
    let mut pty = Pty::start(PCFIX, &["show", "red", "--content", &long], &[LINKING]);
    pty.wait_for_words("Paragraph 5 of many.");
    assert!(!pty.contents().contains("The end.") && !pty.contents().contains("ESC"), "{}", pty.contents());
    assert_eq!(links(&pty.written()).first(), Some(&"id=pcfix0;https://x.example/a%1bb?q=%C3%A9"));
    pty.send("G").wait_for_words("The end.");
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
    assert!(pty.contents().contains("The end."), "what was read stays on the screen:\n{}", pty.contents());
    pty.is_restored();
}

#[test]
fn lines_are_broken_at_the_width_of_the_terminal_and_never_in_an_id() {
    for args in [&["list"][..], &["search", "order"], &["show", "account-setup-and-renewal.md"]] {
        let shown = written(args, &[("COLUMNS", "50"), ("PAGER", "cat"), ("NO_COLOR", "1")], 0);
        // How far loading is, where it takes long, was erased.
        let left = |line: &str| line.rsplit("\r\u{1b}[K").next().unwrap_or_default().to_owned();
        let shown = shown.split_inclusive('\n').map(left).collect::<String>();
        let lines: Vec<&str> = shown.lines().collect();
        assert!(lines.len() > 5, "{shown}");
        for line in &lines {
            assert!(pcfix::layout::width(line) <= 50 || line.trim_start().contains(".md#"), "{args:?}: {line}");
        }
        let piped = pcfix(args).run().stdout;
        if args[0] != "show" {
            let ids = |text: &str| {
                text.split_whitespace().filter(|word| word.contains(".md")).map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(ids(&shown), ids(&piped), "{args:?}");
            assert!(piped.lines().count() < lines.len(), "a pipe gets whole lines");
            assert_eq!(pcfix(args).env("COLUMNS", "50").run().stdout, piped);
        }
    }
}
