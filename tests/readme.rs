//! README.md and .github/REFERENCE.md say what the program does.
//!
//! The reference has the table of keys, made from the bindings, between `<!-- keys -->` and `<!-- /keys -->`, and the
//! settings file between `<!-- config -->` and `<!-- /config -->`; `PCFIX_REFRESH=1 cargo test --test readme` rewrites both.
//! Every step of the README is taken as printed: its commands run, its files are written, and its tour between
//! `<!-- tour -->` and `<!-- /tour -->` is played key by key.

#[cfg(unix)]
#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::path::{Path, PathBuf};

use pcfix::article::Locale;
use pcfix::i18n::{Catalog, LANGUAGES, MessageId};
use pcfix::tui::keymap::{Action, BINDINGS, Context};

/// The columns of the table. Screens that are told apart by nobody but the program are one.
const COLUMNS: [(&str, &[Context]); 11] = [
    ("search box", &[Context::Box]),
    ("lists", &[Context::List, Context::Preview, Context::Tree, Context::Log]),
    ("guide", &[Context::Guide]),
    ("cases", &[Context::Cases]),
    ("note", &[Context::Note]),
    ("languages", &[Context::Languages]),
    ("problems", &[Context::Problems]),
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

/// What a reader of the README does, in order.
#[cfg(unix)]
enum Part {
    /// The commands of a console block that call pcfix or cp. `.ci/run` runs the others.
    Commands(Vec<String>),
    /// The rows of a tour: what is pressed or typed in the screen just opened, and what it shows then (in italics).
    Tour(Vec<(String, Vec<String>)>),
    /// A text for a file: the project file where the paragraph before says so, else a line of the settings.
    File { project: bool, text: String },
}

#[cfg(unix)]
fn parts() -> Vec<Part> {
    let text = fs::read_to_string(readme()).expect("a README");
    let (mut parts, mut rest, mut paragraph) = (Vec::new(), text.as_str(), "");
    while !rest.is_empty() {
        let (block, after) = rest.split_once("\n\n").unwrap_or((rest, ""));
        if let Some(commands) = block.strip_prefix("```console\n") {
            let lines = commands.lines().filter(|line| ["pcfix", "cp"].contains(&line.split(' ').next().unwrap_or("")));
            parts.push(Part::Commands(lines.map(ToOwned::to_owned).collect()));
        } else if let Some(rows) = block.strip_prefix("<!-- tour -->\n") {
            let quoted = |cell: &str| cell.split('*').skip(1).step_by(2).map(ToOwned::to_owned).collect();
            let rows = rows.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
            parts.push(Part::Tour(rows.map(|(input, shown)| (input.to_owned(), quoted(shown))).collect()));
        } else if let Some(text) = block.strip_prefix("```yaml\n") {
            let text = text.strip_suffix("```").expect("the end of a block").to_owned();
            parts.push(Part::File { project: paragraph.contains("`.pcfix.yaml`"), text });
        }
        (paragraph, rest) = (block, after);
    }
    parts
}

/// Somebody who follows the README in a clone, in a home of their own.
#[cfg(unix)]
struct Stranger {
    home: tempfile::TempDir,
    /// The screen, while it is open.
    screen: Option<pty::Pty>,
    /// What each command printed.
    printed: Vec<(String, String)>,
}

#[cfg(unix)]
impl Stranger {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let (from, to) = ("tests/fixtures/runbooks", home.path().join("clone/tests/fixtures/runbooks"));
        fs::create_dir_all(&to).expect("a clone");
        for file in fs::read_dir(readme().with_file_name(from)).expect("runbooks") {
            let file = file.expect("a runbook");
            fs::copy(file.path(), to.join(file.file_name())).expect("copied");
        }
        Self { home, screen: None, printed: Vec::new() }
    }

    fn run(&mut self, command: &str) {
        self.quit();
        let program = Path::new(env!("CARGO_BIN_EXE_pcfix")).parent().expect("a folder");
        let path = format!("{}:/usr/bin:/bin", program.display());
        let place = |name: &str| self.home.path().join(name).display().to_string();
        let (home, state, config) = (place(""), place("state"), place("config.yaml"));
        let variables = [
            ("HOME", home.as_str()),
            ("PATH", &path),
            ("PCFIX_CONTENT", ""),
            ("PCFIX_PAGER", "cat"),
            ("PCFIX_STATE", &state),
            ("PCFIX_CONFIG", &config),
        ];
        let line = format!("cd {} && {command}", place("clone"));
        let mut pty = pty::Pty::start("sh", &["-c", &line], &variables);
        // Without a subcommand, the screen opens.
        if command.starts_with("pcfix") && command.split(' ').nth(1).is_none_or(|word| word.starts_with('-')) {
            pty.wait_for(command, |screen| screen.alternate_screen() && screen.contents().contains("F1"));
            self.screen = Some(pty);
            return;
        }
        if command.starts_with("pcfix walk") {
            pty.send("y\ry\ry\r1\r");
        }
        let code = pty.end().exit_code();
        // The last of it may come after the end.
        pty.all_written();
        assert_eq!(code, 0, "{command}:\n{}", pty.contents());
        self.printed.push((command.to_owned(), pty.contents()));
    }

    fn press(&mut self, input: &str, shown: &[String]) {
        let pty = self.screen.as_mut().expect("a tour follows the command that opens the screen");
        pty.send(match input {
            "Enter" => "\r",
            "Space" => " ",
            text => text,
        });
        shown.iter().for_each(|words| pty.wait_for_words(words));
    }

    fn quit(&mut self) {
        if let Some(mut pty) = self.screen.take() {
            assert_eq!(pty.send("\u{3}").end().exit_code(), 130, "{}", pty.contents());
        }
    }

    /// Puts the line in place of the commented one of the same setting.
    fn set(&self, line: &str) {
        let file = self.home.path().join("config.yaml");
        let text = fs::read_to_string(&file).expect("settings");
        let key = format!("#{}:", line.split(':').next().unwrap_or(""));
        assert!(text.lines().any(|line| line.starts_with(&key)), "the settings have no {key}");
        let lines = text.lines().map(|old| if old.starts_with(&key) { line.trim_end() } else { old });
        fs::write(&file, lines.collect::<Vec<_>>().join("\n")).expect("written");
    }

    /// What the commands that begin like this printed, in order.
    fn printed(&self, command: &str) -> Vec<&str> {
        self.printed.iter().filter(|(line, _)| line.starts_with(command)).map(|(_, text)| text.as_str()).collect()
    }
}

#[cfg(unix)]
#[test]
fn every_step_of_the_readme_works_as_printed() {
    let mut stranger = Stranger::new();
    let (mut tours, mut files) = (0, 0);
    for part in parts() {
        match part {
            Part::Commands(lines) => lines.iter().for_each(|line| stranger.run(line)),
            Part::Tour(rows) => {
                assert!(rows.len() > 5, "{rows:?}");
                rows.iter().for_each(|(input, shown)| stranger.press(input, shown));
                tours += 1;
            }
            Part::File { project, text } => {
                if project {
                    fs::write(stranger.home.path().join("runbooks/.pcfix.yaml"), text).expect("written");
                } else {
                    stranger.set(&text);
                }
                files += 1;
            }
        }
    }
    stranger.quit();
    assert_eq!((tours, files), (1, 2), "a tour, a setting and a project file");
    let all = |text: &&str| text.contains("The disk is full") && text.contains("Connection pool exhausted");
    let lists = stranger.printed("pcfix list");
    assert!(lists.iter().all(all), "the same runbooks by option and by setting: {lists:?}");
    let apart: Vec<bool> = lists.iter().map(|text| text.contains("What to do")).collect();
    assert_eq!(apart, [true, true, false], "the project file makes one symptom of the parts: {lists:?}");
    assert!(stranger.printed("pcfix search --content")[0].contains("The disk is full"));
    let notes = stranger.printed("pcfix note");
    assert!(notes[0].contains("no rights"), "the note has the tour: {notes:?}");
    assert!(notes[1].contains("https://wiki.example.com/runbooks/pool-exhausted"), "the address: {notes:?}");
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
