//! The real binary, as scripts call it: what it prints where, and how it ends.
//!
//! Each run has an environment of its own: English by default, no colours, nothing of the machine.

mod common {
    pub mod run;
    pub mod skip;
}

#[path = "check/cli.rs"]
mod check;
#[path = "check/project.rs"]
mod project;
#[path = "check/writing.rs"]
mod writing;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use common::run::{Run, fixture, pcfix};
use common::skip::skip;
use serde_json::Value;

const CANCEL: &str = "account-setup-and-renewal.md#cancel-order";

/// The ids of the hits of one line of JSON.
fn ids(line: &str) -> Vec<String> {
    let answer: Value = serde_json::from_str(line).expect("JSON");
    let hits = answer["hits"].as_array().expect("hits").iter();
    hits.map(|hit| hit["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn search_lists_the_best_hit_first_with_its_id() {
    let run = pcfix(&["search", "cancel", "order"]).run();
    run.ends_with(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert!(lines[0].ends_with("You want to switch from offline payment to an online payment method"), "{lines:?}");
    assert!(lines.iter().take(4).any(|line| line.trim() == CANCEL), "{lines:?}");
    assert_eq!(run.stderr, "");
}

#[test]
fn search_shows_both_languages() {
    let run = pcfix(&["--lang", "nl", "search", "order annuleren", "--limit", "1"]).run();
    run.ends_with(0);
    assert!(run.stdout.contains("overschakelen van offline betaling"), "{}", run.stdout);
}

#[test]
fn search_as_json_has_the_agreed_keys() {
    let run = pcfix(&["--lang", "nl", "search", "cancel order", "--json", "--limit", "2"]).run();
    run.ends_with(0);
    let answer: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(answer["query"], "cancel order");
    let hit = &answer["hits"][0];
    assert_eq!(hit["id"], CANCEL);
    assert_eq!(hit["article"], "nl-nl/account-setup-and-renewal.md");
    assert_eq!(hit["anchor"], "cancel-order");
    assert_eq!(hit["title"], "U wilt overschakelen van offline betaling naar een online betaalmethode");
    assert_eq!(hit["source"], "You want to switch from offline payment to an online payment method");
    assert!(hit["score"].as_f64().is_some_and(|score| score > 0.0));
    assert_eq!(answer["hits"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_part_of_an_article_is_listed_below_the_title_of_the_article() {
    let (office, title) =
        (fixture("office").display().to_string(), "The door stays shut although you hold up your badge");
    let run = pcfix(&["--content", &office, "search", "battery is low"]).run();
    run.ends_with(0);
    assert!(run.stdout.contains(&format!("1  {title} › Cause\n")), "{}", run.stdout);
    let run = pcfix(&["--content", &office, "search", "battery is low", "--json", "--limit", "1"]).run();
    let answer: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let hit = &answer["hits"][0];
    assert_eq!(hit["title"], format!("{title} › Cause"));
    assert_eq!((&hit["id"], &hit["anchor"]), (&"door-badge.md#cause".into(), &"cause".into()));
}

#[test]
fn the_parts_of_one_article_do_not_crowd_the_list() {
    let run = pcfix(&["--content", &fixture("office").display().to_string(), "search", "reader", "--json"]).run();
    run.ends_with(0);
    let ids = ids(&run.stdout);
    assert_eq!(ids.iter().filter(|id| id.starts_with("door-badge.md#")).count(), 2, "{ids:?}");
}

#[test]
fn search_finds_what_is_mistyped() {
    let run = pcfix(&["search", "cancle ordre", "--json", "--limit", "1"]).run();
    run.ends_with(0);
    assert_eq!(ids(&run.stdout), [CANCEL]);
}

#[test]
fn search_takes_a_log_from_standard_input() {
    let log = "2026-11-23 08:29:58 INFO started\n2026-11-23 08:29:59 ERROR Your order was declined.\n";
    let run = pcfix(&["search", "-", "--json", "--limit", "1"]).input(log).run();
    run.ends_with(0);
    assert_eq!(ids(&run.stdout), ["account-setup-and-renewal.md#order-declined"]);
}

#[test]
fn search_reads_a_json_answer_as_its_message() {
    let answer =
        r#"{"error": {"code": "E-71", "message": "Your order\nwas declined.", "trace": "5f0c1d2e-1234-4abc"}}"#;
    let run = pcfix(&["search", "-", "--limit", "1", "--ids"]).input(answer).run();
    run.ends_with(0);
    assert_eq!(run.stdout.trim(), "account-setup-and-renewal.md#order-declined");
    let run = pcfix(&["search", "-", "--limit", "1"]).input(answer).run();
    assert!(run.stderr.contains("Searching 1 line of the log, ignoring 1."), "{}", run.stderr);
}

#[test]
fn a_code_that_no_article_has_is_said_first_and_resembles_nothing() {
    let run = pcfix(&["search", "cancel order AADSTS99999 qwxz"]).run();
    run.ends_with(0);
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(lines[..2], ["No article knows AADSTS99999.", "No results for: qwxz"], "{lines:?}");
    let run = pcfix(&["search", "AADSTS99999"]).run();
    run.ends_with(1);
    assert!(run.stderr.starts_with("No article knows 'AADSTS99999'."), "{}", run.stderr);
    assert!(!run.stderr.contains("Similar words"), "{}", run.stderr);
    assert!(run.stderr.contains("article searched") && run.stderr.contains("pcfix list"), "{}", run.stderr);
}

#[test]
fn min_keeps_the_surer_hits_and_the_limit_counts_what_is_kept() {
    let answer = |args: &[&str]| -> Value {
        let run = pcfix(&["search", "order", "--json"]).args(args).run();
        serde_json::from_str(&run.stdout).expect("JSON")
    };
    let bands = |answer: &Value| -> Vec<String> {
        let hits = answer["hits"].as_array().expect("hits").iter();
        hits.map(|hit| hit["match"].as_str().expect("a band").to_owned()).collect()
    };
    let all = bands(&answer(&["--limit", "100"]));
    let sure = all.iter().filter(|band| *band != "mention").count();
    assert!(sure > 1 && sure < all.len(), "{all:?}");
    let kept = answer(&["--min", "likely", "--limit", "100"]);
    assert_eq!((bands(&kept).len(), kept["total"].as_u64()), (sure, Some(sure as u64)));
    let one = answer(&["--min", "likely", "--limit", "1"]);
    assert_eq!((bands(&one).len(), one["total"].as_u64()), (1, Some(sure as u64)));
    let none = pcfix(&["search", "order qwxz zxqw", "--min", "exact"]).run();
    none.ends_with(1);
}

#[test]
fn what_names_a_place_is_its_own_result() {
    for name in [CANCEL, "nl-nl/account-setup-and-renewal.md#cancel-order"] {
        let run = pcfix(&["search", name, "--ids"]).run();
        run.ends_with(0);
        assert_eq!((run.stdout.trim(), run.stderr.as_str()), (CANCEL, ""), "{name}");
    }
}

#[test]
fn the_address_of_a_page_opens_it_in_any_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    };
    write(".pcfix.yaml", "base: https://help.example/docs\n");
    write("en-us/cards.md", "# Cards\n\n## The card is refused {#refused}\n\n1. Call the bank.\n");
    write("nl-nl/cards.md", "# Kaarten\n\n## De kaart wordt geweigerd {#refused}\n\n1. Bel de bank.\n");
    let show = |address: &str| pcfix(&["show"]).arg(address).arg("--content").arg(folder.path()).run();
    for page in ["en-us/cards", "nl-nl/cards/", "cards?tabs=x", "de-de/cards.html"] {
        let run = show(&format!("https://help.example/docs/{page}#refused"));
        run.ends_with(0);
        assert!(run.stdout.contains("Call the bank."), "{page}: {}", run.stdout);
    }
    show("https://help.example/docs/prices").ends_with(1);
}

#[test]
fn nothing_found_is_one_and_an_empty_query_claims_nothing() {
    let run = pcfix(&["search", "qqzzqq"]).run();
    run.ends_with(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("qqzzqq"), "{}", run.stderr);
    for empty in ["", "   "] {
        let run = pcfix(&["search", empty, "--json"]).run();
        run.ends_with(0);
        assert_eq!(ids(&run.stdout), [""; 0]);
    }
}

#[test]
fn a_batch_answers_every_line_blank_ones_too() {
    let queries = "cancel order\n\r\n  \nqqzzqq\norder annuleren";
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("queries.txt");
    fs::write(&file, queries).expect("written");
    let from_file = pcfix(&["search", "--limit", "1", "--batch"]).arg(&file).run();
    let from_input = pcfix(&["search", "--limit", "1", "--batch", "-"]).input(queries).run();
    assert_eq!(from_file.stdout, from_input.stdout);
    from_file.ends_with(0);
    let answers: Vec<Vec<String>> = from_file.stdout.lines().map(ids).collect();
    assert_eq!(answers, [vec![CANCEL], vec![], vec![], vec![], vec![CANCEL]]);
    pcfix(&["search", "--batch", "-"]).input("qqzzqq\n").run().ends_with(1);
    let missing = pcfix(&["search", "--batch", "no/such/file"]).run();
    missing.ends_with(2);
    assert!(missing.stderr.contains("no/such/file"), "{}", missing.stderr);
}

#[test]
fn show_prints_one_fix() {
    let run = pcfix(&["show", CANCEL]).run();
    run.ends_with(0);
    let words = ["Global admin", "1. In the dashboard", "2. Select Cancel order", "3. In the window"];
    assert!(words.iter().all(|words| run.stdout.contains(words)), "{}", run.stdout);
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 80 && line == line.trim_end()), "{}", run.stdout);
    assert_eq!(pcfix(&["show", "cancel-order"]).run().stdout, run.stdout, "an anchor that only one article has");
    let article = pcfix(&["show", "account-setup-and-renewal.md"]).run();
    article.ends_with(0);
    assert!(article.stdout.contains("Cancel order") && article.stdout.contains("forgotten your password"));
}

#[test]
fn show_as_json_is_the_node_of_the_export() {
    let run = pcfix(&["show", CANCEL, "--json"]).run();
    run.ends_with(0);
    let node: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!((node["schema"].as_str(), node["id"].as_str()), (Some("pcfix-show/1"), Some(CANCEL)));
    let node = &node["node"];
    assert_eq!((node["id"].as_str(), node["kind"].as_str()), (Some("cancel-order"), Some("symptom")));
    let steps = node["blocks"].as_array().expect("blocks").iter().find(|block| block["type"] == "steps");
    assert_eq!(steps.and_then(|steps| steps["items"].as_array()).map(Vec::len), Some(3));
}

#[test]
fn an_unknown_id_names_the_nearest() {
    let run = pcfix(&["show", "cancel-ordr"]).run();
    run.ends_with(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("cancel-ordr") && run.stderr.contains(CANCEL), "{}", run.stderr);
}

#[test]
fn every_id_that_list_prints_works_in_show() {
    for content in ["account", "office", "sxs", "pair", "wide"] {
        let list = pcfix(&["list", "--json", "--content"]).arg(fixture(content)).run();
        list.ends_with(0);
        let articles: Value = serde_json::from_str(&list.stdout).expect("JSON");
        let articles = articles["articles"].as_array().expect("articles");
        assert!(!articles.is_empty());
        for article in articles {
            let symptoms = article["symptoms"].as_array().expect("symptoms").iter();
            for id in std::iter::once(article).chain(symptoms).map(|one| one["id"].as_str().expect("an id")) {
                pcfix(&["show", id, "--content"]).arg(fixture(content)).run().ends_with(0);
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn no_file_name_forges_a_line_and_every_id_of_one_works() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let names: [&[u8]; 6] =
        [b"a#b.md", b"new\nline.md", b"sp ace.md", "\u{e9}.md".as_bytes(), b"\xff.md", b"esc\x1b[31m.md"];
    for name in names {
        let path = folder.path().join(std::ffi::OsStr::from_bytes(name));
        // Not every file system takes every name.
        let _ = fs::write(path, "---\ntitle: x\n---\n# A lamp\n\n## It is dark\n\nWait.\n");
    }
    let run = pcfix(&["list", "--content"]).arg(folder.path()).run();
    run.ends_with(0);
    assert!(!run.stdout.contains('\u{1b}'));
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len() % 2, 0, "{lines:?}");
    assert!(lines.len() >= 8);
    for line in lines {
        let (_, id) = line.trim().split_once("  ").expect("a title and an id");
        let shown = pcfix(&["show", id, "--content"]).arg(folder.path()).run();
        assert_eq!(shown.code, Some(0), "{id:?}: {}", shown.stderr);
    }
}

#[test]
fn list_prints_the_tree() {
    let run = pcfix(&["list", "--content"]).arg(fixture("office")).run();
    run.ends_with(0);
    snapbox::assert_data_eq!(
        run.stdout,
        snapbox::str![[r#"
The door stays shut although you hold up your badge  door-badge.md
Trouble in the meeting rooms  meeting-room.md
  The screen stays black  meeting-room.md#black-screen
  Nobody hears you  meeting-room.md#nobody-hears-you
  The room is too warm  meeting-room.md#too-warm

"#]]
    );
}

#[test]
fn export_holds_every_article_as_it_was_written() {
    let run = pcfix(&["export", "--content"]).arg(fixture("pair")).run();
    run.ends_with(0);
    let export: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(export["schema"], "pcfix-export/1");
    let articles = export["articles"].as_array().expect("articles");
    let paths: Vec<_> = articles.iter().filter_map(|article| article["path"].as_str()).collect();
    assert_eq!(paths, ["en-us/printer-portal.md", "nl-nl/printer-portal.md"]);
    assert!(articles.iter().all(|article| article["title"]["source"].is_null()), "none is put beside another");
    assert_eq!(export["problems"], Value::Array(Vec::new()));
}

#[test]
fn sentences_side_by_side_give_the_same_tree_as_a_pair_of_files() {
    let tree = |content: &str, lang: &str| {
        let args = ["show", "printer-portal.md", "--json", "--lang", lang, "--content"];
        let run = pcfix(&args).arg(fixture(content)).run();
        run.ends_with(0);
        let mut shown: Value = serde_json::from_str(&run.stdout).expect("JSON");
        let mut article = shown["document"].take();
        let keys = article.as_object_mut().expect("an object");
        // The files have paths of their own, and each translated file says itself who translated it.
        for key in ["path", "description"] {
            assert!(keys.remove(key).is_some_and(|value| value.is_string()), "{key}");
        }
        article
    };
    assert_eq!(tree("sxs", "nl"), tree("pair", "nl"));
    let nl = tree("sxs", "nl");
    let titles: Vec<_> =
        nl["symptoms"].as_array().expect("symptoms").iter().map(|one| &one["title"]["source"]).collect();
    assert_eq!(titles[0], "Your print job disappears");
    assert_eq!(titles.len(), 4, "three symptoms and the next steps: {titles:?}");
    assert_eq!(nl["roles"][1]["source"], "Head of department");
}

/// The words of both sides of an English tree are those of the Dutch one, turned round.
#[test]
fn sentences_side_by_side_are_read_in_either_language() {
    let show = |content: &str| {
        let run = pcfix(&["show", "your-print-job-disappears", "--lang", "en", "--view", "target", "--content"])
            .arg(fixture(content))
            .run();
        run.ends_with(0);
        run.stdout
    };
    assert_eq!(show("sxs"), show("pair"));
    assert!(show("sxs").contains("2. Select Hold next to the job."), "{}", show("sxs"));
}

#[test]
fn the_language_falls_back_from_region_to_language_to_the_original() {
    let title = |lang: &str| {
        let run = pcfix(&["--lang", lang, "show", "cancel-order", "--view", "target"]).run();
        run.ends_with(0);
        run.stdout.lines().next().expect("a title").to_owned()
    };
    assert!(title("nl").starts_with("U wilt"));
    assert!(title("nl-BE").starts_with("U wilt"));
    assert!(title("en-GB").starts_with("You want"));
    assert!(title("fr").starts_with("You want"));
}

#[test]
fn the_environment_chooses_the_language_unless_it_is_named() {
    let says = |variables: &[(&str, &str)], args: &[&str]| {
        let mut run = pcfix(args).args(&["show", "cancel-order", "--view", "target"]);
        for (name, value) in variables {
            run = run.env(name, value);
        }
        run.run().stdout.lines().next().expect("a title").starts_with("U wilt")
    };
    assert!(says(&[("LANG", "nl_NL.UTF-8")], &[]));
    assert!(says(&[("PCFIX_LANG", "nl"), ("LANG", "en_US.UTF-8")], &[]));
    assert!(!says(&[("PCFIX_LANG", "nl")], &["--lang", "en"]));
    assert!(!says(&[], &[]));
}

#[test]
fn any_language_stands_beside() {
    let run = pcfix(&["--lang", "en", "--beside", "nl", "show", "cancel-order"]).run();
    run.ends_with(0);
    assert!(run.stdout.contains("Select Cancel order") && run.stdout.contains("Selecteer Order annuleren"));
    let run = pcfix(&["--lang", "nl", "--view", "source", "show", "cancel-order"]).run();
    assert!(run.stdout.contains("Select Cancel order") && !run.stdout.contains("Selecteer Order annuleren"));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for args in [&["list"][..], &["export"], &["search", "order"], &["show", CANCEL], &["--help"]] {
        let mut child = pcfix(args).command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        drop(child.stdout.take());
        let run = Run::of(child.wait_with_output().expect("ended"));
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn a_full_disk_is_told_and_is_an_error() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return skip("no /dev/full") };
    let json = ["search", "order", "--json"];
    for args in [&["list"][..], &["export"], &["search", "order"], &json, &["show", CANCEL], &["--help"], &["-V"]] {
        let full = full.try_clone().expect("a handle");
        let child = pcfix(args).command().stdout(full).stderr(Stdio::piped()).spawn().expect("started");
        let run = Run::of(child.wait_with_output().expect("ended"));
        run.ends_with(2);
        assert!(run.stderr.contains("standard output"), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn content_that_cannot_be_read_is_two_and_names_the_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = folder.path().join("broken.md");
    fs::write(&broken, b"# \xff\xfe\xfd").expect("written");
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).expect("made");
    for command in [&["list"][..], &["search", "order"], &["show", "order"], &["export"]] {
        let run = pcfix(command).args(&["--content", "no/such/folder"]).run();
        run.ends_with(2);
        assert!(run.stderr.contains("no/such/folder"), "{command:?}: {}", run.stderr);
        let run = pcfix(command).arg("--content").arg(&broken).run();
        run.ends_with(2);
        assert!(run.stderr.contains("broken.md"), "{command:?}: {}", run.stderr);
    }
    let run = pcfix(&["list", "--content"]).arg(&empty).run();
    run.ends_with(2);
    assert_eq!(run.stderr, format!("pcfix: no articles found in {}\n", empty.display()));
}

#[test]
fn one_broken_file_is_told_and_the_rest_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("broken.md"), b"---\ntitle: x\n---\n# \xff\xfe").expect("written");
    fs::copy(fixture("office").join("meeting-room.md"), folder.path().join("good.md")).expect("copied");
    let run = pcfix(&["list", "--content"]).arg(folder.path()).run();
    run.ends_with(0);
    assert!(run.stdout.contains("good.md#black-screen") && run.stderr.contains("broken.md"), "{}", run.stderr);
}

#[test]
fn a_file_is_content_whatever_its_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("notes.txt");
    fs::copy(fixture("office").join("meeting-room.md"), &file).expect("copied");
    let run = pcfix(&["list", "--content"]).arg(&file).run();
    run.ends_with(0);
    assert!(run.stdout.contains("notes.txt#black-screen"), "{}", run.stdout);
}

#[test]
fn content_may_be_named_several_times_and_by_the_environment() {
    let (office, wide) = (fixture("office"), fixture("wide"));
    let given = pcfix(&["list", "--content"]).arg(&office).arg("--content").arg(&wide).run();
    given.ends_with(0);
    assert!(given.stdout.contains("door-badge.md") && given.stdout.contains("bicycle.md"), "{}", given.stdout);
    let both = std::env::join_paths([&office, &wide]).expect("paths");
    assert_eq!(pcfix(&["list"]).env("PCFIX_CONTENT", &both).run().stdout, given.stdout);
    let one = pcfix(&["list", "--content"]).arg(&wide).env("PCFIX_CONTENT", &office).run();
    assert!(!one.stdout.contains("door-badge.md"), "an option beats the environment");
}

#[test]
fn colours_are_shown_when_they_are_wanted() {
    let coloured = |args: &[&str], variables: &[(&str, &str)]| {
        let mut run = pcfix(&["search", "cancel order", "--limit", "1"]).args(args);
        for (name, value) in variables {
            run = run.env(name, value);
        }
        run.run().stdout.contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]), "no terminal, no colours");
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn help_and_version_go_to_standard_output() {
    let help = pcfix(&["--help"]).run();
    help.ends_with(0);
    for word in ["search", "show", "list", "export", "--content", "--lang", "--beside", "--color", "Exit codes"] {
        assert!(help.stdout.contains(word), "{word} is not in the help:\n{}", help.stdout);
    }
    let version = pcfix(&["--version"]).run();
    version.ends_with(0);
    assert_eq!(version.stdout, format!("pcfix {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_is_two_and_goes_to_standard_error() {
    for args in [&["--nonsense"][..], &["search"], &["show"], &["--lang", "klingon!", "list"], &["list", "--view", "x"]]
    {
        let run = pcfix(args).run();
        run.ends_with(2);
        assert!(run.stdout.is_empty() && !run.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn without_a_terminal_and_a_query_the_screen_says_so_in_one_line() {
    let run = pcfix(&[]).run();
    run.ends_with(2);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("terminal") && run.stderr.contains("pcfix search"), "{}", run.stderr);
    assert_eq!(run.stdout, "", "nothing of the screen is written into a pipe");
}

#[cfg(unix)]
#[test]
fn closed_streams_end_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |script: &str| {
        let mut command = std::process::Command::new("sh");
        command.args(["-c", script]).env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C");
        command.env("PCFIX", env!("CARGO_BIN_EXE_pcfix")).env("PCFIX_STATE", folder.path());
        command.env("PCFIX_CONTENT", fixture("account"));
        Run::of(command.output().expect("ended"))
    };
    for (script, code) in [
        // The screen needs a terminal, and says so in one line; closed standard error leaves the code.
        ("\"$PCFIX\" <&-", 2),
        ("\"$PCFIX\" >&-", 2),
        ("\"$PCFIX\" <&- >&-", 2),
        ("\"$PCFIX\" --nonsense 2>&-", 2),
        ("\"$PCFIX\" list 2>&-", 0),
        ("\"$PCFIX\" list > /dev/null", 0),
        ("\"$PCFIX\" list >&-", 2),
        // As many programs begin others of which they want to know the exit code alone.
        ("\"$PCFIX\" list 1<>/dev/null 2>&1", 0),
        ("\"$PCFIX\" search order <&- >&-", 2),
        ("\"$PCFIX\" search - <&-", 0),
        ("\"$PCFIX\" walk cancel-order <&-", 3),
        ("setsid -w \"$PCFIX\" < /dev/null", 2),
    ] {
        let run = run(script);
        assert_eq!(run.code, Some(code), "{script}: {run:?}");
        let tells = code == 2 && !script.contains("2>&-");
        assert!(!tells || run.stderr.lines().count() == 1, "{script}: {run:?}");
        assert!(!run.stderr.contains("panicked"), "{script}: {run:?}");
    }
}

#[test]
fn no_control_character_of_an_article_reaches_the_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let text =
        "---\ntitle: x\n---\n# A \u{1b}[31mred\u{202e} title\n\n## One &#x1b;]0;bell\u{7}\n\n1. Do \u{9b}2J it\n";
    fs::write(folder.path().join("a.md"), text).expect("written");
    for args in [&["list"][..], &["show", "a.md"], &["search", "red title"], &["export"]] {
        let run = pcfix(args).arg("--content").arg(folder.path()).run();
        run.ends_with(0);
        let harmful = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!run.stdout.contains(harmful) && !run.stderr.contains(harmful), "{args:?}: {:?}", run.stdout);
    }
}

/// The article that the project was created from, where it is at hand; it is no part of the project.
#[test]
fn the_seed_is_found_by_either_title_and_by_its_mistyped_half() {
    let shared = std::env::var_os("PCFIX_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), std::path::PathBuf::from);
    let Ok(files) = fs::read_dir(shared.join("seed")) else { return skip("no articles from outside") };
    for file in files.map(|file| file.expect("a file").path()) {
        let list = pcfix(&["list", "--json", "--content"]).arg(&file).run();
        list.ends_with(0);
        let articles: Value = serde_json::from_str(&list.stdout).expect("JSON");
        let symptoms = articles["articles"][0]["symptoms"].as_array().expect("symptoms");
        assert_eq!(symptoms.len(), 6, "{}", list.stdout);
        let mut asked = Vec::new();
        for symptom in symptoms {
            for side in ["title", "source"] {
                let title = symptom[side].as_str().expect("both languages");
                asked.extend([title, &mistyped_half(title)].map(|query| (query.to_owned(), symptom["id"].clone())));
            }
        }
        let queries: String = asked.iter().map(|(query, _)| format!("{query}\n")).collect();
        let run = pcfix(&["search", "--limit", "1", "--batch", "-", "--content"]).arg(&file).input(&queries).run();
        for ((query, id), answer) in asked.iter().zip(run.stdout.lines()) {
            assert_eq!(ids(answer).first().map(String::as_str), id.as_str(), "{query}");
        }
    }
}

/// The longer words of the first half of a title, each long one with two letters swapped.
fn mistyped_half(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    let mistype = |word: &&str| {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() > 5 {
            letters.swap(2, 3);
        }
        letters.into_iter().collect::<String>()
    };
    words[..words.len().div_ceil(2)].iter().map(mistype).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_shell_has_its_script_and_an_unknown_one_is_refused() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = pcfix(&["completions", shell]).run();
        run.ends_with(0);
        assert!(run.stdout.contains("_PCFIX_COMPLETE") && run.stdout.contains("pcfix"), "{shell}: {}", run.stdout);
    }
    pcfix(&["completions", "tcsh"]).run().ends_with(2);
}

#[test]
fn the_manual_names_every_command_and_option() {
    let run = pcfix(&["man"]).run();
    run.ends_with(0);
    let page = run.stdout.replace('\\', "");
    for word in ["pcfix search", "pcfix show", "pcfix check", "pcfix paths", "--content", "--batch", "Exit codes"] {
        assert!(page.contains(word), "the manual does not tell of {word}");
    }
}

#[test]
fn paths_names_every_file_that_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    let walked = pcfix(&["walk", CANCEL]).env("PCFIX_STATE", &state).input("y\nq\n").run();
    walked.ends_with(3);
    let run = pcfix(&["paths", "--json"]).env("PCFIX_STATE", &state).env("HOME", folder.path()).run();
    run.ends_with(0);
    let places: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let paths: Vec<&str> =
        places["paths"].as_array().expect("places").iter().filter_map(|one| one["path"].as_str()).collect();
    assert!(Path::new(paths[0]).ends_with("pcfix/config.yaml"), "{paths:?}");
    let written: Vec<_> =
        fs::read_dir(&state).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    assert!(!written.is_empty());
    for file in written {
        assert!(paths.contains(&file.to_str().expect("UTF-8")), "{file:?} is not told of: {paths:?}");
    }
    let text = pcfix(&["paths"]).env("PCFIX_STATE", &state).run();
    assert!(text.stdout.contains("journal.jsonl  ticks, skips"), "{}", text.stdout);
}

#[test]
fn what_is_piped_in_is_listed_where_there_is_no_screen() {
    let log =
        "2026-11-23 08:29:58 INFO started by jan@example.com\n2026-11-23 08:29:59 ERROR Your order was declined.\n";
    let piped = pcfix(&[]).input(log).run();
    piped.ends_with(0);
    assert!(piped.stdout.contains("account-setup-and-renewal.md#order-declined"), "{}", piped.stdout);
    assert!(piped.stderr.contains("1 secret or email address"), "{}", piped.stderr);
    assert!(!(piped.stdout + &piped.stderr).contains("jan@"));
    let asked = pcfix(&["search", "-"]).input(log).run();
    let bare = pcfix(&["search"]).input(log).run();
    assert_eq!(asked.stdout, bare.stdout);
    assert_eq!(bare.stdout, pcfix(&[]).input(log).run().stdout);
    assert_eq!(pcfix(&["cancel", "order"]).run().stdout, pcfix(&["search", "cancel", "order"]).run().stdout);
}

#[test]
fn of_a_long_log_the_end_is_read_and_that_is_said() {
    let mut log = "INFO all is well here\n".repeat(60_000);
    log.push_str("ERROR Your order was declined.\n");
    let run = pcfix(&["search", "--json", "--limit", "1"]).input(&log).run();
    run.ends_with(0);
    assert_eq!(ids(&run.stdout), ["account-setup-and-renewal.md#order-declined"]);
    assert!(run.stderr.contains("last MiB"), "{}", run.stderr);
}

#[test]
fn the_language_of_the_program_is_chosen_apart_from_that_of_the_articles() {
    let dutch = |run: Run| run.stderr.contains("Bedoelde u");
    assert!(dutch(pcfix(&["show", "cancel-ordr", "--ui-lang", "nl"]).run()));
    assert!(dutch(pcfix(&["show", "cancel-ordr"]).env("PCFIX_UI_LANG", "nl_NL.UTF-8").run()));
    assert!(!dutch(pcfix(&["show", "cancel-ordr", "--ui-lang", "en"]).env("PCFIX_UI_LANG", "nl").run()));
    assert!(!dutch(pcfix(&["show", "cancel-ordr", "--lang", "nl"]).run()));
    let titles = pcfix(&["list"]).run().stdout;
    assert_eq!(pcfix(&["list", "--ui-lang", "nl"]).run().stdout, titles, "the articles stay as they are");
}

#[test]
fn the_short_help_leaves_the_examples_to_the_long_one() {
    let (short, long) = (pcfix(&["-h"]).run(), pcfix(&["--help"]).run());
    assert!(long.stdout.contains("Examples:") && long.stdout.contains("Exit codes"), "{}", long.stdout);
    assert!(!short.stdout.contains("Examples:") && short.stdout.contains("--help shows more"), "{}", short.stdout);
}
