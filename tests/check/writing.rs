//! What WRITING.md shows is what the program does.

use std::fs;
use std::path::Path;

use super::common::run::{Run, pcfix};

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/WRITING.md")).expect("the page")
}

/// The pcfix commands of the page: of its console blocks, of the workflow and of the pipeline, without redirections.
fn commands() -> Vec<Vec<String>> {
    let command = |line: &str| {
        let line = line.trim().trim_start_matches("- ").trim_start_matches("run: ");
        let words = line.strip_prefix("pcfix ")?.split(" > ").next()?;
        Some(words.split(' ').map(str::to_owned).collect::<Vec<_>>())
    };
    let mut commands = Vec::new();
    let mut inside = false;
    for line in page().lines() {
        if line.starts_with("```") {
            inside = matches!(line, "```console" | "```yaml");
        } else if inside {
            commands.extend(command(line));
        }
    }
    commands
}

#[test]
fn every_command_of_the_page_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let commands = commands();
    assert!(commands.len() > 9, "{commands:?}");
    for command in commands.iter().filter(|command| *command != &["--content", "docs"]) {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let output = pcfix(&words).command().current_dir(folder.path()).output().expect("started");
        Run::of(output).ends_with(0);
    }
}

#[test]
fn the_help_prints_the_page() {
    let run = pcfix(&["help", "writing"]).run();
    run.ends_with(0);
    assert_eq!(run.stdout, page());
}
