//! `pcfix check` as an editor or a CI system calls it.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::common::run::{Run, pcfix};

pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

pub fn check(path: &Path, args: &[&str]) -> Run {
    pcfix(&["check"]).args(args).arg(path).run()
}

/// A path as it is printed: with `/` on every system.
fn printed(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

const CLEAN: &str = "---\ntitle: Sign in\n---\n# Sign in\n\n## The password is forgotten\n\n1. Reset it.\n";
const FAULTY: &str = "---\ntitle: Pay\n---\n# Pay\n\nSee [gone](gone.md).\n\n![](media/pay.png)\n";

#[test]
fn problems_are_on_standard_output_with_the_path_that_opens_the_file() {
    let folder = folder(&[("a.md", CLEAN), ("sub/b.md", FAULTY)]);
    let run = check(folder.path(), &[]);
    run.ends_with(1);
    let file = printed(&folder.path().join("sub/b.md"));
    let expected = format!(
        "{0}:6:12: error: link-file: \"gone.md\" does not exist\n{0}:8:5: warning: image-alt: the image \"media/pay.png\" has no alt text\n",
        file
    );
    assert_eq!(run.stdout, expected);
    let mut lines = run.stderr.lines();
    assert_eq!(lines.next(), Some("2 articles, 2 problems:"));
    assert!(lines.next().is_some_and(|line| line.starts_with("     1 link-file  Correct")), "{}", run.stderr);
}

#[test]
fn clean_content_is_zero_and_says_so_on_standard_error() {
    let folder = folder(&[("a.md", CLEAN)]);
    let run = check(&folder.path().join("a.md"), &[]);
    run.ends_with(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", "1 article, no problems.\n"));
    let run = check(folder.path(), &["--json"]);
    run.ends_with(0);
    assert_eq!(json(&run)["faults"], Value::Array(Vec::new()));
}

#[test]
fn the_content_of_the_other_commands_is_checked_where_no_path_is_given() {
    let folder = folder(&[("b.md", FAULTY)]);
    let run = pcfix(&["check", "--content"]).arg(folder.path()).run();
    run.ends_with(1);
    assert_eq!(run.stdout.lines().count(), 2);
    pcfix(&["check"]).run().ends_with(0);
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).expect("JSON")
}

#[test]
fn json_is_one_object_with_the_problems_and_their_places() {
    let folder = folder(&[("b.md", FAULTY)]);
    let run = check(folder.path(), &["--format", "json"]);
    run.ends_with(1);
    let output = json(&run);
    assert_eq!((&output["schema"], &output["articles"]), (&"pcfix-check/1".into(), &1.into()));
    let fault = &output["faults"][0];
    let place = ["line", "column", "end_line", "end_column"].map(|key| fault[key].as_u64());
    assert_eq!(place, [Some(6), Some(12), Some(6), Some(19)]);
    assert_eq!((&fault["code"], &fault["severity"]), (&"link-file".into(), &"error".into()));
    assert_eq!(fault["path"], printed(&folder.path().join("b.md")));
    assert_eq!(fault["message"], "\"gone.md\" does not exist");
    assert!(fault["hint"].as_str().is_some_and(|hint| hint.starts_with("Correct")));
}

#[test]
fn annotations_escape_what_workflow_commands_reserve() {
    let folder = folder(&[("a,b.md", FAULTY)]);
    let run = check(folder.path(), &["--format", "github"]);
    run.ends_with(1);
    let first = run.stdout.lines().next().expect("an annotation");
    assert!(first.starts_with("::error file=") && first.contains("a%2Cb.md,line=6,endLine=6,col=12,"), "{first}");
    assert!(first.contains(",title=link-file::\"gone.md\" does not exist. Correct"), "{first}");
}

#[test]
fn sarif_has_its_required_members() {
    let folder = folder(&[("b c.md", FAULTY)]);
    let run = check(folder.path(), &["--format", "sarif"]);
    run.ends_with(1);
    let log = json(&run);
    assert_eq!(log["version"], "2.1.0");
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!(driver["name"], "pcfix");
    let rules = driver["rules"].as_array().expect("rules");
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!((rules.len(), results.len()), (2, 2));
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(result["message"]["text"].is_string() && result["partialFingerprints"]["pcfix/v1"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["artifactLocation"]["uri"].as_str().is_some_and(|uri| uri.ends_with("/b%20c.md")));
        assert!(place["region"]["startLine"].as_u64() >= Some(1) && place["region"]["endColumn"].as_u64() > Some(1));
    }
    assert!(results.iter().any(|result| result["level"] == "error"));
}

/// The members that SARIF 2.1.0 requires (`required` in its schema), by the object that must have them, and the words that
/// a level may be.
#[test]
fn sarif_lacks_no_required_member_whatever_is_found() {
    let files = [
        ("b.md", FAULTY),
        ("c.md", "---\ntitle: T\n---\n# T\n\n#### Deep\n\n1. a\n2. b\n2. c\n"),
        ("d.md", "\u{feff}"),
    ];
    for files in [&files[..], &[("a.md", CLEAN)]] {
        let folder = folder(files);
        let log = json(&check(folder.path(), &["--format", "sarif", "--fail-on", "never"]));
        let has = |value: &Value, members: &[&str]| {
            members.iter().for_each(|name| assert!(!value[name].is_null(), "{name} in {value}"))
        };
        has(&log, &["version", "runs", "$schema"]);
        for run in log["runs"].as_array().expect("runs") {
            has(run, &["tool", "results"]);
            has(&run["tool"], &["driver"]);
            has(&run["tool"]["driver"], &["name", "version", "rules"]);
            for rule in run["tool"]["driver"]["rules"].as_array().expect("rules") {
                has(rule, &["id", "shortDescription", "help"]);
                has(&rule["shortDescription"], &["text"]);
            }
            for result in run["results"].as_array().expect("results") {
                has(result, &["message", "ruleId", "level", "locations"]);
                has(&result["message"], &["text"]);
                assert!(["none", "note", "warning", "error"].contains(&result["level"].as_str().expect("a level")));
                let place = &result["locations"][0]["physicalLocation"];
                has(place, &["artifactLocation"]);
                has(&place["artifactLocation"], &["uri"]);
                if let Some(region) = place["region"].as_object() {
                    assert!(
                        region.values().all(|number| number.as_u64().is_some_and(|number| number > 0)),
                        "{region:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn codes_are_selected_and_ignored_and_unknown_ones_refused() {
    let folder = folder(&[("b.md", FAULTY)]);
    for (args, lines) in [
        (vec!["--select", "link-file"], 1),
        (vec!["--ignore", "link-file,image-alt"], 0),
        (vec!["--select", "todo"], 0),
    ] {
        let run = check(folder.path(), &args);
        assert_eq!(run.stdout.lines().count(), lines, "{args:?}");
    }
    let run = check(folder.path(), &["--select", "link-fiel"]);
    run.ends_with(2);
    assert!(run.stderr.contains("link-file"), "{}", run.stderr);
}

#[test]
fn the_exit_code_follows_the_severity() {
    let folder = folder(&[("b.md", "---\ntitle: T\n---\n# T\n\n![](media/pay.png)\n")]);
    for (level, code) in [("error", 0), ("warning", 1), ("info", 1), ("never", 0)] {
        check(folder.path(), &["--fail-on", level]).ends_with(code);
    }
}

#[test]
fn a_baseline_hides_what_it_knows_even_when_lines_move() {
    let folder = folder(&[("b.md", FAULTY)]);
    let known = folder.path().join("known.json");
    let with = || pcfix(&["check", "--baseline"]).arg(&known).arg(folder.path()).run();
    let run = with();
    run.ends_with(0);
    assert!(run.stderr.contains("2 problems saved in"), "{}", run.stderr);
    with().ends_with(0);
    let moved = FAULTY.replace("# Pay\n", "# Pay\n\nMore words.\n\n[new](new.md)\n");
    fs::write(folder.path().join("b.md"), moved).expect("written");
    let run = with();
    run.ends_with(1);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    assert!(run.stdout.contains("new.md") && run.stderr.contains("2 known problems"), "{}", run.stderr);
    fs::write(folder.path().join("b.md"), CLEAN).expect("written");
    let run = with();
    run.ends_with(0);
    assert!(run.stderr.contains("2 problems of"), "{}", run.stderr);
    fs::write(&known, "[]").expect("written");
    with().ends_with(2);
}

#[test]
fn a_named_file_is_judged_with_its_set_and_once() {
    let a = "---\ntitle: A\n---\n# A\n\nRead this page and that one: [b](../b.md#gone) [c](c.md)\n";
    let folder = folder(&[(".git/config", ""), ("x/a.md", a), ("b.md", CLEAN), ("bad.md", FAULTY)]);
    let file = folder.path().join("x/a.md");
    let run = pcfix(&["check"]).arg(&file).arg(&file).run();
    run.ends_with(1);
    let codes: Vec<&str> = run.stdout.lines().filter_map(|line| line.split(": ").nth(2)).collect();
    assert_eq!(codes, ["link-anchor", "link-file"], "{}", run.stdout);
    assert!(run.stderr.starts_with("1 article, "), "{}", run.stderr);
    // A folder holds the file already.
    let run = pcfix(&["check"]).arg(folder.path()).arg(&file).run();
    assert_eq!(run.stdout.lines().count(), 4, "{}", run.stdout);
}

#[test]
fn what_git_ignores_is_left_out_and_counted_unless_it_is_named() {
    let folder = folder(&[
        (".git/config", ""),
        (".gitignore", "build/\n*.tmp.md\n"),
        ("a.md", CLEAN),
        ("build/b.md", FAULTY),
        ("x.tmp.md", FAULTY),
    ]);
    let run = check(folder.path(), &[]);
    run.ends_with(0);
    assert!(run.stderr.contains("2 files left out"), "{}", run.stderr);
    let run = check(&folder.path().join("build/b.md"), &[]);
    run.ends_with(1);
    fs::remove_dir_all(folder.path().join(".git")).expect("removed");
    check(folder.path(), &[]).ends_with(1);
}

#[test]
fn coverage_is_a_table_of_languages() {
    let text = "---\ntitle: T\n---\n# T\n\n## <a name=\"a\"></a>A\n\n1. One.\n2. Two.\n";
    let folder = folder(&[("en-us/a.md", text), ("en-us/b.md", text), ("nl-nl/a.md", &text.replace("2. Two.\n", ""))]);
    let run = check(folder.path(), &["--coverage"]);
    run.ends_with(0);
    let rows: Vec<Vec<&str>> = run.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[1], ["en-US", "(original)", "2", "2", "4", "0", "0", "0"]);
    assert_eq!(rows[2], ["nl-NL", "1", "1", "1", "1", "1", "0"]);
}

#[test]
fn what_cannot_be_read_is_two() {
    let folder = folder(&[("x.png", "")]);
    for path in [folder.path().to_owned(), folder.path().join("gone")] {
        let run = check(&path, &[]);
        run.ends_with(2);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn codes_are_listed_and_explained_in_the_language_of_the_program() {
    let all = pcfix(&["check", "--explain"]).run();
    all.ends_with(0);
    assert!(all.stdout.lines().count() > 60 && all.stdout.contains("\nlink-file "), "{}", all.stdout);
    let one = pcfix(&["check", "--explain", "literal-list"]).run();
    one.ends_with(0);
    for part in ["literal-list (warning)\n", "How to fix it:", "Wrong:\n    Open the page.\n    2. Select", "Right:\n"]
    {
        assert!(one.stdout.contains(part), "{part}: {}", one.stdout);
    }
    let dutch = pcfix(&["--ui-lang", "nl", "check", "--explain", "literal-list"]).run();
    assert!(dutch.stdout.contains("Zo lost u het op:"), "{}", dutch.stdout);
    let unknown = pcfix(&["check", "--explain", "literal-lits"]).run();
    unknown.ends_with(2);
    assert!(unknown.stderr.contains("literal-list"), "{}", unknown.stderr);
    assert_eq!(unknown.stdout, "");
}

#[test]
fn a_new_file_passes_the_check_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    for locale in ["en-us", "nl-nl", "de-de", "fr-fr", "es-es", "ja-jp"] {
        for (kind, name) in [("article", "a.md"), ("faq", "faq.yml")] {
            let path = folder.path().join(locale).join(name);
            pcfix(&["new", kind]).arg(&path).run().ends_with(0);
            pcfix(&["new", kind]).arg(&path).run().ends_with(2);
        }
    }
    let run = check(folder.path(), &["--fail-on", "info"]);
    assert_eq!(run.stdout, "");
    run.ends_with(0);
}
