//! The project file `.pcfix.yaml`: each of its keys has its effect on every command, and on its own root only.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::check::check;
use super::common::run::pcfix;

const CARD: &str = "# The card is refused\n\n## Signs\n\nThe till beeps.\n\n## What to do\n\n1. Clean the chip.\n";
const PICTURE: &str = "# The till\n\n## It stays dark\n\n![](media/till.png)\n\n1. Press the button.\n";

fn folder(project: &str, files: &[(&str, &str)]) -> TempDir {
    super::check::folder(&[&[(".pcfix.yaml", project)], files].concat())
}

fn articles(folder: &Path) -> Vec<Value> {
    let run = pcfix(&["list", "--json", "--content"]).arg(folder).run();
    run.ends_with(0);
    let list: Value = serde_json::from_str(&run.stdout).expect("JSON");
    list["articles"].as_array().expect("articles").clone()
}

#[test]
fn codes_count_as_the_project_says_and_the_command_line_beats_it() {
    let project = "check:\n  image-alt: off\n";
    let content = folder(project, &[("a.md", PICTURE)]);
    let run = check(content.path(), &[]);
    run.ends_with(0);
    assert_eq!(run.stdout, "");
    let run = check(content.path(), &["--select", "image-alt"]);
    run.ends_with(1);
    assert!(run.stdout.contains("warning: image-alt"), "{}", run.stdout);
    let content = folder("check: {image-alt: error}", &[("a.md", PICTURE)]);
    assert!(check(content.path(), &["--fail-on", "error"]).stdout.contains("error: image-alt"));
    let content = folder("check: {image-alt: info}", &[("a.md", PICTURE)]);
    let run = check(content.path(), &[]);
    run.ends_with(0);
    assert!(run.stdout.contains("info: image-alt"), "{}", run.stdout);
}

#[test]
fn a_code_that_does_not_exist_is_reported_at_its_line() {
    let content = folder("base: https://docs.example\ncheck:\n  image-atl: off\n", &[("a.md", CARD)]);
    let run = check(content.path(), &["--select", "project"]);
    run.ends_with(1);
    assert!(run.stdout.contains(".pcfix.yaml:3:1: warning: project:"), "{}", run.stdout);
    assert!(run.stdout.contains("'check.image-atl'") && run.stdout.contains("image-alt"), "{}", run.stdout);
}

#[test]
fn excluded_files_are_left_out_and_counted_unless_they_are_named() {
    let content = folder("exclude: [drafts]", &[("a.md", CARD), ("drafts/b.md", PICTURE)]);
    assert_eq!(articles(content.path()).len(), 1);
    let run = check(content.path(), &[]);
    run.ends_with(0);
    assert!(run.stderr.contains("1 file left out"), "{}", run.stderr);
    let run = check(&content.path().join("drafts/b.md"), &[]);
    run.ends_with(1);
    assert!(run.stdout.contains("image-alt"), "{}", run.stdout);
}

#[test]
fn parts_have_further_names() {
    let counted = |project: &str| {
        let content = folder(project, &[("a.md", CARD)]);
        let run = pcfix(&["export", "--content"]).arg(content.path()).run();
        let export: Value = serde_json::from_str(&run.stdout).expect("JSON");
        let symptoms = export["articles"][0]["symptoms"].as_array().expect("nodes");
        symptoms.iter().map(|node| node["kind"].as_str().expect("a kind").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(counted(""), ["symptom", "symptom"]);
    assert_eq!(counted("parts: {symptom: [signs], resolution: [What to *]}"), ["symptom", "resolution"]);
    let content = folder("parts: {remedy: [What to do]}", &[("a.md", CARD)]);
    let run = check(content.path(), &["--select", "project"]);
    assert!(run.stdout.contains("'parts.remedy'") && run.stdout.contains("resolution"), "{}", run.stdout);
}

#[test]
fn languages_are_those_that_the_project_names() {
    let files = [("a.md", CARD), ("cs/a.md", CARD), ("a.nl.md", CARD), ("de-de/a.md", CARD)];
    let content = folder("locales: [fr, nl]", &files);
    let ids = |articles: &[Value]| articles.iter().map(|article| article["id"].to_string()).collect::<Vec<_>>();
    let found = articles(content.path());
    assert_eq!(ids(&found), ["\"a.md\"", "\"cs/a.md\"", "\"de-de/a.md\""]);
    assert!(found.iter().all(|article| article["locale"] == "fr"), "{found:?}");
    let run = pcfix(&["list", "--json", "--lang", "nl", "--content"]).arg(content.path()).run();
    assert!(run.stdout.contains("a.nl.md"), "{}", run.stdout);
}

#[test]
fn the_note_has_the_address_below_the_base_and_none_without() {
    for (project, address) in [("base: https://docs.example/help/", Some("https://docs.example/help/x/a")), ("", None)]
    {
        let content = folder(project, &[("x/a.md", CARD)]);
        let state = tempfile::tempdir().expect("a folder");
        let call = |args: &[&str]| pcfix(args).arg("--content").arg(content.path()).env("PCFIX_STATE", state.path());
        call(&["walk", "x/a.md#what-to-do"]).input("y\nq\n").run().ends_with(3);
        let note = call(&["note"]).run();
        note.ends_with(0);
        match address {
            Some(address) => assert!(note.stdout.contains(address), "{}", note.stdout),
            None => assert!(!note.stdout.contains("http"), "{}", note.stdout),
        }
    }
}

#[test]
fn each_root_has_its_own_file() {
    let (one, other) = (folder("exclude: [a.md]", &[("a.md", CARD)]), folder("", &[("a.md", CARD)]));
    let run = pcfix(&["list", "--ids", "--content"]).arg(one.path()).arg("--content").arg(other.path()).run();
    assert!(run.stdout.starts_with("a.md"), "{}", run.stdout);
}

#[test]
fn the_example_of_the_page_is_right() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/WRITING.md")).expect("the page");
    let section = page.split("## The project file").nth(1).expect("the section");
    let example = section.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let content = folder(example, &[("a.md", CARD)]);
    let run = check(content.path(), &["--select", "project"]);
    assert_eq!(run.stdout, "");
}
