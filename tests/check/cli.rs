//! `pcfix check` as an editor or a CI system calls it.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::common::run::{Run, pcfix};

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

fn check(path: &Path, args: &[&str]) -> Run {
    pcfix(&["check"]).args(args).arg(path).run()
}

const CLEAN: &str = "---\ntitle: Sign in\n---\n# Sign in\n\n## The password is forgotten\n\n1. Reset it.\n";
const FAULTY: &str = "---\ntitle: Pay\n---\n# Pay\n\nSee [gone](gone.md).\n\n![](media/pay.png)\n";

#[test]
fn faults_stand_on_standard_output_with_the_path_that_opens_the_file() {
    let folder = folder(&[("a.md", CLEAN), ("sub/b.md", FAULTY)]);
    let run = check(folder.path(), &[]);
    run.ends_with(1);
    let file = folder.path().join("sub/b.md");
    let expected = format!(
        "{0}:6: link-file: there is no article \"gone.md\"\n{0}:8: image-alt: the image \"media/pay.png\" has no alt text\n",
        file.display()
    );
    assert_eq!(run.stdout, expected);
    assert!(run.stderr.starts_with("2 articles, 2 problems: 1 image-alt, 1 link-file\n"), "{}", run.stderr);
}

#[test]
fn clean_content_is_zero_and_says_so_on_standard_error() {
    let folder = folder(&[("a.md", CLEAN)]);
    let run = check(&folder.path().join("a.md"), &[]);
    run.ends_with(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", "1 article, no problems.\n"));
    let run = check(folder.path(), &["--json"]);
    run.ends_with(0);
    assert_eq!(run.stdout, "[]\n");
}

#[test]
fn the_content_of_the_other_commands_is_checked_where_no_path_is_given() {
    let folder = folder(&[("b.md", FAULTY)]);
    let run = pcfix(&["check", "--content"]).arg(folder.path()).run();
    run.ends_with(1);
    assert_eq!(run.stdout.lines().count(), 2);
    pcfix(&["check"]).run().ends_with(0);
}

#[test]
fn json_is_an_array_of_faults() {
    let folder = folder(&[("b.md", FAULTY)]);
    let run = check(folder.path(), &["--json"]);
    run.ends_with(1);
    let faults: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(faults.as_array().map(Vec::len), Some(2));
    assert_eq!((&faults[0]["code"], &faults[0]["line"]), (&"link-file".into(), &6.into()));
    assert_eq!(faults[0]["path"], folder.path().join("b.md").to_string_lossy().as_ref());
    assert_eq!(faults[0]["message"], "there is no article \"gone.md\"");
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
fn a_file_that_forgot_its_front_matter_is_a_fault() {
    let folder = folder(&[("a.md", "# Sign in\n")]);
    let run = check(folder.path(), &[]);
    run.ends_with(1);
    assert!(run.stdout.contains(":1: front-matter-missing: "), "{}", run.stdout);
}

#[test]
fn codes_are_listed_and_explained() {
    let all = pcfix(&["check", "--explain"]).run();
    all.ends_with(0);
    assert!(all.stdout.lines().count() > 30 && all.stdout.contains("\nlink-file "), "{}", all.stdout);
    let one = pcfix(&["check", "--explain", "literal-list"]).run();
    one.ends_with(0);
    for part in
        ["literal-list\n", "Why it matters:", "How to fix it:", "Wrong:\n    Open the page.\n    2. Select", "Right:\n"]
    {
        assert!(one.stdout.contains(part), "{part}: {}", one.stdout);
    }
    let unknown = pcfix(&["check", "--explain", "literal-lits"]).run();
    unknown.ends_with(2);
    assert!(unknown.stderr.contains("literal-list"), "{}", unknown.stderr);
    assert_eq!(unknown.stdout, "");
}
