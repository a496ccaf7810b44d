//! The fence of the house: a room sees only the rooms to its left.
//!
//! The test reads the sources as a person would: every `crate::ROOM` in a room is an arrow, and every arrow must point
//! left. Some libraries live in one room only, and only two rooms may print.

#[path = "common/sources.rs"]
mod sources;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sources::rust_files;

/// The rooms from left to right. Rooms of the same number do not see each other.
const ROOMS: [(&str, u8); 12] = [
    ("article", 0),
    ("markdown", 1),
    ("library", 2),
    ("check", 3),
    ("search", 4),
    ("guide", 5),
    ("journal", 6),
    ("i18n", 7),
    ("layout", 8),
    ("config", 8),
    ("tui", 9),
    ("cli", 9),
];

/// Rooms that may say something in the program's own words.
const SPEAKERS: [&str; 4] = ["journal", "layout", "tui", "cli"];

/// What lives in one place only: the name as it stands in the code, and where it may stand.
const AT_HOME: [(&str, &[&str]); 15] = [
    ("pulldown_cmark", &["markdown"]),
    ("serde_yaml", &["markdown", "cli/config.rs"]),
    ("walkdir", &["library"]),
    ("rustix", &["library/files.rs", "cli/output.rs"]),
    ("rust_embed", &["library"]),
    ("fuzzy_matcher", &["search"]),
    ("fluent_bundle", &["i18n"]),
    ("ratatui", &["tui"]),
    ("crossterm", &["tui/terminal.rs"]),
    ("terminal_colorsaurus", &["tui/terminal.rs"]),
    ("signal_hook", &["tui/terminal.rs", "cli/pager.rs"]),
    ("clap", &["cli"]),
    ("serde_json", &["cli", "journal"]),
    // The program chooses its allocator, not a room.
    ("mimalloc", &[]),
    ("process::exit", &[]),
];

/// A source file: its path from `src`, and its code without comments and tests.
struct Source {
    path: String,
    code: String,
}

impl Source {
    /// The room that the file stands in; the top level for `lib.rs` and `main.rs`.
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = rust_files("src");
    files.retain(|file| !file.to_string_lossy().ends_with("tests.rs"));
    assert!(files.len() > 20, "the sources were not found");
    files
        .into_iter()
        .map(|file| Source {
            path: file.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/"),
            code: code_of(&fs::read_to_string(&file).expect("a source")),
        })
        .collect()
}

/// The code without comments, and without the tests at its end.
fn code_of(text: &str) -> String {
    let body = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    body.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The rooms that a file names: `crate::room`, also within `use crate::{a, b::C}`.
fn named_rooms(code: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => {
                let (mut depth, mut name) = (0, String::new());
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => rooms.push(std::mem::take(&mut name)),
                        c if depth == 0 => name.push(c),
                        _ => {}
                    }
                }
                rooms.push(name);
            }
            None => rooms.push(rest.to_owned()),
        }
    }
    let first_word =
        |name: String| name.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    rooms.into_iter().map(first_word).collect()
}

/// What is wrong with an arrow, in a sentence; nothing where it points left.
fn fault(from: &str, to: &str) -> Option<String> {
    let place = |room: &str| ROOMS.iter().find(|(name, _)| *name == room).map(|(_, place)| *place);
    let (Some(from_place), Some(to_place)) = (place(from), place(to)) else { return None };
    if from == to {
        return None;
    }
    if to == "i18n" {
        let speaks = SPEAKERS.contains(&from);
        return (!speaks).then(|| format!("{from} has no words of its own, but it sees the room words"));
    }
    (to_place >= from_place).then(|| format!("{from} sees {to}, which does not stand to its left"))
}

#[test]
fn every_arrow_points_left() {
    let mut faults = Vec::new();
    for source in sources() {
        for to in named_rooms(&source.code) {
            faults.extend(fault(source.room(), &to).map(|fault| format!("{}: {fault}", source.path)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_arrow_that_points_right_is_seen() {
    assert!(fault("article", "markdown").is_some());
    assert!(fault("search", "tui").is_some());
    assert!(fault("guide", "i18n").is_some(), "a guide says nothing by itself");
    assert!(fault("tui", "cli").is_some() && fault("cli", "tui").is_some(), "the two doors do not see each other");
    assert!(fault("tui", "guide").is_none() && fault("layout", "i18n").is_none());
    let code = "use crate::{article::{Article, Text}, tui};\nfn f() { crate::guide::g() }";
    assert_eq!(named_rooms(code), ["article", "tui", "guide"]);
}

#[test]
fn each_library_is_at_home_in_its_room() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.path.contains('/')) {
        for (library, homes) in AT_HOME {
            let at_home = homes.iter().any(|home| source.path.starts_with(home));
            // ratatui brings types of crossterm along; only its own name in front is an arrow of ours.
            let word = source.code.contains(&format!("{library}::")) || source.code.contains(&format!("use {library}"));
            if word && !at_home {
                faults.push(format!("{} uses {library}, which is at home in {homes:?}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn only_the_command_line_prints_and_only_main_ends_the_process() {
    let mut faults = Vec::new();
    for source in sources() {
        let may_print = source.room() == "cli" || source.path == "main.rs";
        for word in ["println!", "print!(", "eprintln!", "eprint!(", "dbg!", "stdout()", "stderr()"] {
            if source.code.contains(word) && !may_print && source.path != "tui/terminal.rs" {
                faults.push(format!("{} prints with {word}", source.path));
            }
        }
        if source.path != "main.rs" && source.code.contains("ExitCode") {
            faults.push(format!("{} ends the process", source.path));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_guide_has_no_clock_and_no_screen() {
    for source in sources().iter().filter(|source| source.room() == "guide") {
        for word in ["std::time", "std::fs", "std::io", "jiff"] {
            assert!(!source.code.contains(word), "{} uses {word}", source.path);
        }
    }
}

#[test]
fn ratatui_and_crossterm_occur_once_in_the_lock_file() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).expect("Cargo.lock");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in lock.lines().filter_map(|line| line.strip_prefix("name = \"")) {
        *counts.entry(name.trim_end_matches('"')).or_default() += 1;
    }
    for name in ["ratatui", "ratatui-core", "crossterm"] {
        assert_eq!(counts.get(name), Some(&1), "{name}: two versions have types that do not fit together");
    }
}
