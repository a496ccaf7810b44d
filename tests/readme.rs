//! README.md and .github/REFERENCE.md say what the program does.
//!
//! The reference has the table of keys, made from the bindings, between `<!-- keys -->` and `<!-- /keys -->`, and the
//! settings file between `<!-- config -->` and `<!-- /config -->`; `PCFIX_REFRESH=1 cargo test --test readme` rewrites both.
//! The README's commands run, and its tour between `<!-- tour -->` and `<!-- /tour -->` is played key by key.

#[cfg(unix)]
#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::path::{Path, PathBuf};

use pcfix::article::Locale;
use pcfix::i18n::{Catalog, LANGUAGES, MessageId};
use pcfix::tui::keymap::{Action, BINDINGS, Context};

/// The columns of the table. Screens that are told apart by nobody but the program are one.
const COLUMNS: [(&str, &[Context]); 10] = [
    ("search box", &[Context::Box]),
    ("lists", &[Context::List, Context::Preview, Context::Tree, Context::Log]),
    ("guide", &[Context::Guide]),
    ("cases", &[Context::Cases]),
    ("note", &[Context::Note]),
    ("languages", &[Context::Languages]),
    ("headings", &[Context::Outline]),
    ("filter", &[Context::Filter]),
    ("reason", &[Context::Line]),
    ("help", &[Context::Help]),
];

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn reference() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/REFERENCE.md")
}

/// The table as markdown: a row for each meaning, a column for each screen.
fn table() -> String {
    let words = Catalog::new(&Locale::parse("en").expect("a locale"));
    let mut meanings: Vec<MessageId> = Vec::new();
    for binding in BINDINGS {
        if !meanings.contains(&binding.help) {
            meanings.push(binding.help);
        }
    }
    let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    let mut out = format!("| does | {} |\n|{}\n", names.join(" | "), "---|".repeat(COLUMNS.len() + 1));
    for meaning in meanings {
        let cells: Vec<String> = COLUMNS.iter().map(|(_, places)| keys_of(meaning, places)).collect();
        out += &format!("| {} | {} |\n", words.tr(meaning), cells.join(" | "));
    }
    out
}

/// The keys that mean this in any of these places.
fn keys_of(meaning: MessageId, places: &[Context]) -> String {
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
fn the_reference_has_the_table_of_keys() {
    hold("keys", &table());
}

#[test]
fn the_reference_has_the_settings() {
    let words = Catalog::new(&Locale::parse("en").expect("a locale"));
    hold("config", &format!("```yaml\n{}```\n", pcfix::cli::config::commented(&words)));
}

#[test]
fn the_package_and_the_reference_know_every_language_of_the_program() {
    let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect(name);
    let (script, manifest, readme) = (read(".ci/package"), read("Cargo.toml"), read(".github/REFERENCE.md"));
    let loop_of_languages = format!("for language in {};", LANGUAGES.join(" "));
    assert!(script.contains(&loop_of_languages), ".ci/package has no {loop_of_languages}");
    for language in LANGUAGES {
        assert!(
            manifest.contains(&format!("target/assets/man/{language}/pcfix.1")),
            "the package has no manual in {language}"
        );
        let option = readme.lines().find(|line| line.contains("--ui-lang LOCALE")).expect("the option");
        assert!(option.contains(&format!("`{language}`")), "the reference lacks {language}");
    }
}

/// What stands between the marks of this name is what is wanted.
fn hold(name: &str, wanted: &str) {
    // One after the other, for each writes the whole file.
    static ONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let text = fs::read_to_string(reference()).expect("a reference");
    let parts = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?)));
    let Some((before, (shown, after))) = parts else {
        panic!("REFERENCE.md has no place for the {name}: put {begin} and {end} on lines of their own");
    };
    if std::env::var_os("PCFIX_REFRESH").is_some() {
        fs::write(reference(), format!("{before}{begin}{wanted}{end}{after}")).expect("written");
        return;
    }
    assert!(shown == wanted, "the reference shows others; PCFIX_REFRESH=1 cargo test --test readme writes:\n{wanted}");
}

/// The commands of the console blocks that call pcfix. Those that call cargo are run by `.ci/run`.
#[cfg(unix)]
fn commands() -> Vec<String> {
    let text = fs::read_to_string(readme()).expect("a README");
    let blocks = text.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).filter(|line| line.starts_with("pcfix"));
    lines.map(ToOwned::to_owned).collect()
}

/// The rows of the tour of `tests/fixtures/runbooks`: what is pressed or typed, and what then has to be on the screen (in italics).
#[cfg(unix)]
fn tour() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(readme()).expect("a README");
    let (_, rest) = text.split_once("<!-- tour -->").expect("a tour");
    let (tour, _) = rest.split_once("<!-- /tour -->").expect("its end");
    let quoted = |cell: &str, mark| cell.split(mark).skip(1).step_by(2).map(ToOwned::to_owned).collect::<Vec<_>>();
    let rows = tour.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some((row.split('`').next()?.to_owned(), quoted(row, '*')))).collect()
}

/// The README's commands, one after the other, as one person would run them: in a home of their own.
#[cfg(unix)]
#[test]
fn the_commands_of_the_readme_work_as_printed() {
    let folder = Path::new(env!("CARGO_BIN_EXE_pcfix")).parent().expect("a folder");
    let path = format!("{}:/usr/bin:/bin", folder.display());
    let home = tempfile::tempdir().expect("a folder");
    let (state, config) = (home.path().join("state"), home.path().join("config.yaml"));
    let variables = [
        ("PATH", path.as_str()),
        ("PCFIX_CONTENT", ""),
        ("PCFIX_PAGER", "cat"),
        ("PCFIX_STATE", state.to_str().expect("UTF-8")),
        ("PCFIX_CONFIG", config.to_str().expect("UTF-8")),
    ];
    let commands = commands();
    assert!(commands.len() > 3, "{commands:?}");
    let mut toured = false;
    for command in commands {
        let mut pty = pty::Pty::start("sh", &["-c", &command], &variables);
        // Without a subcommand, the screen opens.
        let ends_by_itself = command.split(' ').nth(1).is_some_and(|word| !word.starts_with('-'));
        if !ends_by_itself {
            pty.wait_for(&command, |screen| screen.alternate_screen() && screen.contents().contains("F1"));
            if command.contains("tests/fixtures/runbooks") && !std::mem::replace(&mut toured, true) {
                for (input, shown) in tour() {
                    pty.send(match input.as_str() {
                        "Enter" => "\r",
                        "Space" => " ",
                        text => text,
                    });
                    shown.iter().for_each(|words| pty.wait_for_words(words));
                }
            }
            pty.send("\u{3}");
        }
        let code = pty.end().exit_code();
        assert_eq!(code, if ends_by_itself { 0 } else { 130 }, "{command}:\n{}", pty.contents());
        if command.starts_with("pcfix note") {
            assert!(pty.contents().contains("no rights"), "the note has the tour:\n{}", pty.contents());
        }
    }
    assert!(toured && tour().len() > 5, "the README has no tour");
}

#[test]
fn the_project_file_of_the_readme_is_that_of_the_runbooks() {
    let text = fs::read_to_string(readme()).expect("a README");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/runbooks/.pcfix.yaml");
    let file = fs::read_to_string(file).expect("a project file");
    assert!(text.contains(&format!("```yaml\n{file}```")), "the README shows another project file than:\n{file}");
}

#[test]
fn every_picture_is_shown_and_every_shown_picture_is_there() {
    let text = fs::read_to_string(readme()).expect("a README");
    let shown = text.split("](.github/pictures/").skip(1).filter_map(|rest| rest.split(')').next());
    let mut shown: Vec<String> = shown.map(ToOwned::to_owned).collect();
    let folder = readme().with_file_name(".github").join("pictures");
    let files = fs::read_dir(folder).expect("pictures").map(|file| file.expect("a picture").file_name());
    let mut there: Vec<String> = files.map(|name| name.to_string_lossy().into_owned()).collect();
    shown.sort();
    there.sort();
    assert_eq!(shown, there);
}
