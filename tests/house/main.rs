//! The architecture of the crate, checked on its parsed sources.
//!
//! A module of the top level sees only modules to its left, libraries stay where they belong, no two public types share a
//! name, and files do not import each other in circles.

mod graph;
mod program;
#[path = "../common/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use program::{Source, parse, sources as program};
use sources::rust_files;

/// The modules from left to right. Modules of the same number do not see each other.
const MODULES: [(&str, u8); 15] = [
    ("article", 0),
    ("secrets", 1),
    ("markdown", 1),
    ("library", 2),
    ("check", 3),
    ("search", 4),
    ("cache", 5),
    ("guide", 6),
    ("i18n", 7),
    ("config", 8),
    ("journal", 9),
    ("session", 10),
    ("layout", 11),
    ("tui", 12),
    ("cli", 12),
];

/// Libraries and calls that belong to one place: the path prefix in the code, and the files that may use it.
const AT_HOME: [(&[&str], &[&str]); 15] = [
    (&["pulldown_cmark"], &["markdown"]),
    (&["serde_yaml"], &["markdown"]),
    (&["walkdir"], &["library"]),
    (&["globset"], &["library"]),
    (&["rustix"], &["library/open.rs", "cli/output.rs", "cache"]),
    (&["fuzzy_matcher"], &["search"]),
    (&["fluent_bundle", "fluent_syntax"], &["i18n"]),
    (&["ratatui"], &["tui"]),
    (&["crossterm"], &["tui/terminal.rs"]),
    (&["terminal_colorsaurus"], &["tui/terminal.rs"]),
    (&["signal_hook"], &["main.rs", "tui/signals.rs", "tui/terminal.rs", "cli/pager.rs"]),
    (&["clap"], &["cli"]),
    (&["serde_json"], &["cli", "journal", "search/log"]),
    (&["mimalloc"], &["main.rs"]),
    (&["std", "process", "exit"], &[]),
];

/// Import cycles inside a module. A block of markdown holds blocks, so the files of the constructs and `body` call each
/// other.
const CIRCLES: [&[&str]; 1] = [&[
    "markdown/annotation.rs",
    "markdown/body.rs",
    "markdown/branch.rs",
    "markdown/choice.rs",
    "markdown/code.rs",
    "markdown/container.rs",
    "markdown/definition.rs",
    "markdown/footnote.rs",
    "markdown/heading.rs",
    "markdown/html_block.rs",
    "markdown/include.rs",
    "markdown/list.rs",
    "markdown/paragraph.rs",
    "markdown/quote.rs",
    "markdown/roles.rs",
    "markdown/table.rs",
]];

/// Words of the old prose, counted in the comments of `src`, and how many are left.
const OLD_WORDS: [&str; 11] =
    ["told", "tell", "tells", "telling", "stand", "stands", "standing", "wish", "wishes", "wished", "whoever"];
const OLD_WORDS_LEFT: usize = 5;

impl Source {
    /// The module of the top level; the file name for `lib.rs` and `main.rs`.
    fn top(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// The modules of the top level that the file names.
    fn named_modules(&self) -> BTreeSet<&str> {
        let paths = self.paths.iter().filter(|(_, path)| path.first().is_some_and(|first| first == "crate"));
        paths.filter_map(|(_, path)| path.get(1).map(String::as_str)).collect()
    }

    /// Whether the code names a path that begins like this, whole or behind an import.
    fn names(&self, prefix: &[&str]) -> bool {
        let begins =
            |path: &[String]| path.len() >= prefix.len() && path.iter().zip(prefix).all(|(own, part)| own == part);
        self.paths.iter().any(|(_, path)| begins(path) && (path.len() > 1 || prefix.len() == 1))
    }
}

/// What is wrong with an import from one module of the top level to another; nothing where it points left.
fn fault(from: &str, to: &str) -> Option<String> {
    let place = |module: &str| MODULES.iter().find(|(name, _)| *name == module).map(|(_, place)| *place);
    let (Some(from_place), Some(to_place)) = (place(from), place(to)) else { return None };
    if from == to {
        return None;
    }
    (to_place >= from_place).then(|| format!("{from} sees {to}, which is not to its left"))
}

#[test]
fn every_import_points_left() {
    let mut faults = Vec::new();
    for source in program() {
        for to in source.named_modules() {
            faults.extend(fault(source.top(), to).map(|fault| format!("{}: {fault}", source.path)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_import_that_points_right_is_seen() {
    assert!(fault("article", "markdown").is_some());
    assert!(fault("search", "tui").is_some());
    assert!(fault("guide", "i18n").is_some(), "a guide holds no sentences");
    assert!(fault("tui", "cli").is_some() && fault("cli", "tui").is_some(), "the two front ends do not see each other");
    assert!(fault("tui", "guide").is_none() && fault("layout", "i18n").is_none());
}

/// A file with a test module in its middle, imports in a list, a path in a macro and one in a test.
const SAMPLE: &str = "
    use crate::{article::{Article, Text}, tui};
    #[cfg(test)]
    mod tests { fn t() { crate::check::c(); } }
    pub struct Late;
    fn f() { println!(\"{}\", crate::guide::g()); }
    #[cfg(test)]
    fn h() { crate::journal::j() }
";

#[test]
fn all_code_of_a_file_is_seen_but_its_tests() {
    let source = parse("x/y.rs", &["x".to_owned(), "y".to_owned()], SAMPLE);
    assert_eq!(source.named_modules(), BTreeSet::from(["article", "guide", "tui"]));
    assert_eq!(source.public_types, ["Late"]);
    assert!(source.macros.contains("println") && source.names(&["crate", "guide"]));
}

#[test]
fn each_library_is_used_in_its_place_only() {
    let mut faults = Vec::new();
    for source in program() {
        for (library, homes) in AT_HOME {
            let at_home = homes.iter().any(|home| source.path.starts_with(home));
            if source.names(library) && !at_home && source.path != "lib.rs" {
                faults.push(format!("{} uses {}, which belongs to {homes:?}", source.path, library.join("::")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn only_the_command_line_prints_and_only_main_ends_the_process() {
    let mut faults = Vec::new();
    for source in program() {
        let may_print = source.top() == "cli" || matches!(source.path.as_str(), "main.rs" | "tui/terminal.rs");
        let prints =
            ["println", "print", "eprintln", "eprint", "dbg"].into_iter().any(|name| source.macros.contains(name));
        let streams = source
            .paths
            .iter()
            .any(|(_, path)| path.last().is_some_and(|name| name == "stdout" || name == "stderr") && path.len() > 1);
        if (prints || streams) && !may_print {
            faults.push(format!("{} prints", source.path));
        }
        if source.path != "main.rs" && source.paths.iter().any(|(_, path)| path.iter().any(|name| name == "ExitCode")) {
            faults.push(format!("{} ends the process", source.path));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn guide_and_session_have_no_clock_and_no_disk() {
    for source in program().iter().filter(|source| matches!(source.top(), "guide" | "session")) {
        for library in
            [&["std", "time"][..], &["std", "fs"], &["std", "io"], &["jiff", "Timestamp"], &["jiff", "Zoned"]]
        {
            assert!(!source.names(library), "{} uses {}", source.path, library.join("::"));
        }
    }
}

#[test]
fn files_do_not_import_each_other_in_circles() {
    let allowed: Vec<BTreeSet<&str>> = CIRCLES.iter().map(|circle| circle.iter().copied().collect()).collect();
    let circles = graph::cycles(program());
    let new = circles.iter().filter(|circle| {
        let circle: BTreeSet<&str> = circle.iter().map(String::as_str).collect();
        !allowed.iter().any(|allowed| circle.is_subset(allowed))
    });
    let new: Vec<String> = new.map(|circle| format!("{circle:?}")).collect();
    assert!(new.is_empty(), "files import each other in a circle:\n{}", new.join("\n"));
}

#[test]
fn a_circle_of_imports_is_seen_through_re_exports() {
    let file = |path: &str, module: &[&str], text: &str| {
        parse(path, &module.iter().map(|&name| name.to_owned()).collect::<Vec<_>>(), text)
    };
    let sources = [
        file("lib.rs", &[], "pub mod a;"),
        file("a/mod.rs", &["a"], "mod b; mod c; mod d; pub use b::B; pub use c::C;"),
        file("a/b.rs", &["a", "b"], "use super::C; pub struct B;"),
        file("a/c.rs", &["a", "c"], "pub struct C; fn f() { super::b::g() }"),
        file("a/d.rs", &["a", "d"], "use super::{B, C};"),
    ];
    assert_eq!(graph::cycles(&sources), [BTreeSet::from(["a/b.rs".to_owned(), "a/c.rs".to_owned()])]);
}

#[test]
fn no_two_public_types_share_a_name() {
    let mut homes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in program() {
        for name in &source.public_types {
            homes.entry(name.clone()).or_default().push(source.path.clone());
        }
    }
    assert!(homes.len() > 100, "the types were not found");
    homes.retain(|_, homes| homes.len() > 1);
    assert!(homes.is_empty(), "public types of the same name: {homes:#?}");
}

#[test]
fn comments_use_plain_words() {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for file in rust_files("src") {
        let text = fs::read_to_string(&file).expect("text");
        let comments = text.lines().map(str::trim_start).filter(|line| line.starts_with("//"));
        for word in comments.flat_map(|line| line.split(|c: char| !c.is_alphabetic())) {
            let word = word.to_lowercase();
            if OLD_WORDS.contains(&word.as_str()) {
                *found.entry(word).or_default() += 1;
            }
        }
    }
    let count: usize = found.values().sum();
    assert!(count <= OLD_WORDS_LEFT, "{count} of {OLD_WORDS_LEFT}: {found:?}");
}

#[test]
fn ratatui_and_crossterm_occur_once_in_the_lock_file() {
    let lock = fs::read_to_string(root("Cargo.lock")).expect("Cargo.lock");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in lock.lines().filter_map(|line| line.strip_prefix("name = \"")) {
        *counts.entry(name.trim_end_matches('"')).or_default() += 1;
    }
    for name in ["ratatui", "ratatui-core", "crossterm"] {
        assert_eq!(counts.get(name), Some(&1), "{name}: two versions have types that do not fit together");
    }
}

/// The names of all functions marked `#[test]` that a plain `cargo test` runs.
fn tests_that_run() -> BTreeSet<String> {
    use syn::visit::{self, Visit};
    #[derive(Default)]
    struct Tests(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Tests {
        fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
            let has = |name: &str| function.attrs.iter().any(|attribute| attribute.path().is_ident(name));
            if has("test") && !has("ignore") {
                self.0.insert(function.sig.ident.to_string());
            }
            visit::visit_item_fn(self, function);
        }
        fn visit_macro(&mut self, called: &'ast syn::Macro) {
            // `proptest!` holds functions with arguments that are not Rust's.
            if called.path.is_ident("proptest") {
                let text = called.tokens.to_string();
                let names = text.split("# [test] fn ").skip(1);
                self.0.extend(names.filter_map(|rest| Some(rest.split('(').next()?.trim().to_owned())));
            }
        }
    }
    let mut tests = Tests::default();
    for file in rust_files("src").into_iter().chain(rust_files("tests")) {
        let text = fs::read_to_string(&file).expect("text");
        tests.visit_file(&syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())));
    }
    tests.0
}

#[test]
fn every_promise_of_the_security_page_names_tests_that_run() {
    let tests = tests_that_run();
    let page = fs::read_to_string(root(".github/SECURITY.md")).expect("a page");
    let promises: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(promises.len() > 5, "{promises:?}");
    for promise in promises {
        let held_by = promise.split('|').nth(2).unwrap_or_default();
        let names: Vec<&str> = held_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "nothing holds: {promise}");
        for name in names {
            assert!(tests.contains(name), "there is no test {name}");
        }
    }
}

#[test]
fn every_fixture_is_read_by_a_test() {
    let code = sources::code("src") + &sources::code("tests") + &sources::code("benches");
    let script = |name| fs::read_to_string(root(name)).expect("a script");
    let script = script(".ci/run") + &script(".ci/judged.py");
    let mut count = 0;
    for entry in fs::read_dir(root("tests/fixtures")).expect("fixtures").map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_name().expect("a name").to_string_lossy().into_owned();
        if !entry.is_dir() {
            assert_eq!(name, "README.md", "a fixture is a folder");
            continue;
        }
        let named = [format!("fixture(\"{name}\")"), format!("tests/fixtures/{name}")];
        assert!(named.iter().any(|name| code.contains(name)), "no test reads the fixture {name}");
        // Questions are files of their own.
        if name == "asked" {
            for file in fs::read_dir(&entry).expect("questions").map(|file| file.expect("a file").file_name()) {
                let path = format!("tests/fixtures/asked/{}", file.to_string_lossy());
                // A language may stand for a gap in the name.
                let family = path.rsplit_once('-').map_or(path.clone(), |(family, _)| format!("{family}-{{"));
                assert!(
                    [&path, &family].iter().any(|path| code.contains(*path) || script.contains(*path)),
                    "nothing reads {path}"
                );
            }
        }
        count += 1;
    }
    assert!(count > 3, "the fixtures were not found");
}

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
