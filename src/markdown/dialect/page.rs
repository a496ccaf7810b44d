//! The page for writers, `.github/DIALECTS.md`: every form that is read, made of the data.
//!
//! `PCFIX_REFRESH=1 cargo test --lib dialect` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use super::names::{IDS, LEVELS, NAMES, TITLES};
use super::syntax::{EXAMPLES, closing, opening};
use super::{Role, level};
use crate::markdown::leftovers;

fn meaning(role: Role) -> String {
    match role {
        Role::Callout(level) => format!("a callout: {}", level.name()),
        Role::Leveled => "a callout; an attribute names its level".to_owned(),
        Role::Fold => "its title in bold and its contents".to_owned(),
        Role::Group => "a choice".to_owned(),
        Role::Option => "an option of a choice".to_owned(),
        Role::Named(name) => format!("an option of a choice: {name}"),
        Role::Condition => "an option of a choice; `else` begins the opposite one".to_owned(),
        Role::Pivot => "an option of a choice that is asked once in an article".to_owned(),
        Role::Version => {
            "an option of a choice where versions exclude one another, else named above its text".to_owned()
        }
        Role::Step => "a step".to_owned(),
        Role::Plain => "its contents as they are".to_owned(),
        Role::Hidden => "nothing".to_owned(),
        Role::Code => "code".to_owned(),
    }
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn page() -> String {
    let mut out = String::from(
        "# Markup that pcfix reads\n\n\
         This page is generated from the tables in `src/markdown`. To support another spelling, add a row and a fixture.\n\n\
         ## Containers\n\nThe same names work in every syntax; case, `-` and `_` do not matter.\n\n\
         | tools | begins | ends |\n|---|---|---|\n",
    );
    // Writing to a string cannot fail.
    for (_, tools, begins, ends) in EXAMPLES {
        let _ = writeln!(
            out,
            "| {tools} | {} | {} |",
            code(begins),
            if ends.is_empty() { "with its indentation".to_owned() } else { code(ends) }
        );
    }
    let _ = writeln!(
        out,
        "\nA title may be the value of {}, an id that of {}, a level that of {}.\n",
        list(TITLES),
        list(IDS),
        list(LEVELS)
    );
    out.push_str("| names | become |\n|---|---|\n");
    let mut rows: Vec<(String, Vec<&str>)> = Vec::new();
    for (name, role) in NAMES {
        let meaning = meaning(*role);
        match rows.iter_mut().find(|(own, _)| *own == meaning) {
            Some((_, names)) => names.push(name),
            None => rows.push((meaning, vec![name])),
        }
    }
    for (meaning, names) in rows {
        let _ = writeln!(out, "| {} | {meaning} |", list(&names));
    }
    out.push_str(
        "\nA quote may be a callout too: `> [!NOTE]`, `> [!info]+ Title`, `> **Warning:** words`; so may a block with a line \
         `{: .note }` before or behind it. Learn's tabs `# [Title](#tab/id)` and `<details>` are read as well. \
         In a choice that holds only code, each block is an option, called by its title (`` ```sh [npm] ``, \
         `` ```sh title=\"npm\" ``) or its language; elsewhere a `title` stands above its code.\n\n\
         ## Within a line\n\n| written | shown |\n|---|---|\n",
    );
    for (written, shown) in leftovers::EXAMPLES {
        let _ = writeln!(out, "| {} | {shown} |", code(written));
    }
    out.push_str(
        "\nWhat is not known is shown by its name in brackets, and `pcfix check` reports it as `unknown-markup`.\n",
    );
    out
}

fn code(text: &str) -> String {
    let text = text.replace('|', "\\|").replace('\n', " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[test]
fn the_page_for_writers_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/DIALECTS.md");
    let page = page();
    if std::env::var_os("PCFIX_REFRESH").is_some() {
        std::fs::write(&path, &page).expect("written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "PCFIX_REFRESH=1 cargo test --lib dialect writes .github/DIALECTS.md anew");
}

#[test]
fn every_example_opens_and_closes_its_syntax() {
    for (syntax, _, begins, ends) in EXAMPLES {
        assert_eq!(opening(begins).map(|opening| opening.syntax), Some(*syntax), "{begins}");
        if !ends.is_empty() {
            assert_eq!(closing(ends).map(|closing| closing.syntax), Some(*syntax), "{ends}");
        }
    }
    assert!(NAMES.iter().enumerate().all(|(at, (name, _))| NAMES[..at].iter().all(|(other, _)| other != name)));
    assert!(level("Danger").is_some() && level("nothing").is_none());
}
