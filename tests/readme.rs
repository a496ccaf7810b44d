//! What the README says of keys is what the program does.
//!
//! The table stands between the marks `<!-- keys -->` and `<!-- /keys -->` and is made from the one table of bindings.
//! `PCFIX_REFRESH=1 cargo test --test readme` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};

use pcfix::article::Locale;
use pcfix::tui::keymap::{Action, BINDINGS, Place};
use pcfix::words::Words;

const BEGIN: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

/// The columns of the table. Screens that are told apart by nobody but the program are one.
const COLUMNS: [(&str, &[Place]); 5] = [
    ("search box", &[Place::Box]),
    ("lists", &[Place::List, Place::Preview, Place::Tree]),
    ("guide", &[Place::Guide]),
    ("reason", &[Place::Line]),
    ("help", &[Place::Help]),
];

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// The table as markdown: a row for each meaning, a column for each screen.
fn table() -> String {
    let words = Words::new(&Locale::parse("en").expect("a locale"));
    let mut meanings: Vec<&str> = Vec::new();
    for binding in BINDINGS {
        if !meanings.contains(&binding.help) {
            meanings.push(binding.help);
        }
    }
    let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    let mut out = format!("| does | {} |\n|{}\n", names.join(" | "), "---|".repeat(COLUMNS.len() + 1));
    for meaning in meanings {
        let cells: Vec<String> = COLUMNS.iter().map(|(_, places)| keys_of(meaning, places)).collect();
        out += &format!("| {} | {} |\n", words.say(meaning), cells.join(" | "));
    }
    out
}

/// The keys that mean this in any of these places.
fn keys_of(meaning: &str, places: &[Place]) -> String {
    let mut keys: Vec<String> = Vec::new();
    let bindings = BINDINGS.iter().filter(|binding| binding.help == meaning);
    for binding in bindings.filter(|binding| places.iter().any(|place| binding.places.contains(place))) {
        match binding.action {
            Action::Number(1) => keys.push("`1` – `9`".to_owned()),
            Action::Number(_) => {}
            _ => keys.extend(binding.keys.split(' ').map(|key| format!("`{key}`"))),
        }
    }
    keys.join(" ")
}

#[test]
fn the_readme_has_the_table_of_keys() {
    let text = fs::read_to_string(readme()).expect("a README");
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let Some((before, (shown, after))) = parts else {
        panic!(
            "README.md has no place for the table of keys: put `<!-- keys -->` and `<!-- /keys -->` on lines of their own"
        );
    };
    let wanted = table();
    if std::env::var_os("PCFIX_REFRESH").is_some() {
        fs::write(readme(), format!("{before}{BEGIN}{wanted}{END}{after}")).expect("written");
        return;
    }
    assert!(shown == wanted, "the README shows other keys; PCFIX_REFRESH=1 cargo test --test readme writes:\n{wanted}");
}
