//! The facts in the articles: every name in bold, every piece of code and every number is listed in `facts.tsv` with the
//! documentation that it comes from. `.ci/facts.py` looks them up there, where that documentation is at hand.
//!
//! Columns: kind, English, Dutch, where the English comes from, where the Dutch comes from, the places. A source is the
//! name of a page that the front matter of the article names; `own` is a translation of our own for want of one, `known` a fact that the
//! documentation is too old for, and `-` says that there is nothing to look up. `UPDATE_FACTS=1` writes the list anew
//! and keeps what it says about sources; a new fact gets `?`, which this test refuses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use pcfix::article::{Block, MarkKind, Text};

use super::library::{Section, Shelf};
use super::sources::sources;

/// Kind, English, Dutch, and the file name of the article that says it.
type Fact = (String, String, String, String);

/// Words for numbers, for limits that are spelled out. What they count decides whether they are one.
const NUMBERS: [[&str; 2]; 11] = [
    ["two", "twee"],
    ["three", "drie"],
    ["four", "vier"],
    ["five", "vijf"],
    ["six", "zes"],
    ["seven", "zeven"],
    ["eight", "acht"],
    ["nine", "negen"],
    ["ten", "tien"],
    ["eleven", "elf"],
    ["twelve", "twaalf"],
];

/// What limits count, as words begin.
const COUNTED: [[&str; 9]; 2] = [
    ["day", "hour", "week", "month", "year", "time", "minute", "business", "working"],
    ["dag", "uur", "we", "maand", "jaar", "keer", "minuten", "kantoor", "werk"],
];

/// Numbers that belong to the name of a product or a year of the documentation.
const NAMES: [&str; 3] = ["365", "2020", "2021"];

#[test]
fn every_name_code_and_number_is_listed_with_its_source() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/facts.tsv");
    let mut wrong = String::new();
    let said = facts(&mut wrong);
    let listed = read(&file);
    if env::var_os("UPDATE_FACTS").is_some() {
        fs::write(&file, written(&said, &listed)).expect("the list");
    }
    let listed = read(&file);
    for (fact, places) in &said {
        match listed.get(fact) {
            None => _ = writeln!(wrong, "not listed: {fact:?} in {places:?}"),
            Some(row) if row.places != *places => _ = writeln!(wrong, "elsewhere: {fact:?} in {places:?}"),
            Some(row) => {
                let named = names(&fact.3);
                for source in row.sources.iter().filter(|source| !named.contains(source)) {
                    _ = writeln!(wrong, "{source} is not a source of the article: {fact:?}");
                }
            }
        }
    }
    for fact in listed.keys().filter(|fact| !said.contains_key(fact)) {
        _ = writeln!(wrong, "no longer said: {fact:?}");
    }
    assert!(wrong.is_empty(), "{wrong}UPDATE_FACTS=1 cargo test --test content writes the list anew");
}

/// What may stand for a source: the pages that the front matter of the article names, and the three words.
fn names(article: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en-us").join(article);
    let pages = sources(&file).into_iter().map(|source| source.path.rsplit('/').next().unwrap_or_default().to_owned());
    pages.chain(["own", "known", "-"].map(str::to_owned)).collect()
}

/// The file name in a place: `sign-in.md` in `sign-in.md#wrong-account sign-in.md`.
fn file_name(places: &str) -> String {
    places.split(['#', ' ']).next().unwrap_or_default().to_owned()
}

/// What the list says about a fact.
struct Row {
    sources: [String; 2],
    places: BTreeSet<String>,
}

fn read(file: &PathBuf) -> BTreeMap<Fact, Row> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [kind, english, dutch, from, translated, places] = cells[..] else { panic!("six columns: {line}") };
        let article = file_name(places);
        let places = places.split(' ').map(str::to_owned).collect();
        let sources = [from.to_owned(), translated.to_owned()];
        ((kind.to_owned(), english.to_owned(), dutch.to_owned(), article), Row { sources, places })
    };
    text.lines().map(row).collect()
}

fn written(said: &BTreeMap<Fact, BTreeSet<String>>, listed: &BTreeMap<Fact, Row>) -> String {
    let mut text = String::new();
    for (fact @ (kind, english, dutch, _), places) in said {
        let [from, translated] = listed.get(fact).map_or(["?", "?"], |row| [&row.sources[0], &row.sources[1]]);
        let places = places.iter().cloned().collect::<Vec<_>>().join(" ");
        _ = writeln!(text, "{kind}\t{english}\t{dutch}\t{from}\t{translated}\t{places}");
    }
    text
}

/// Every fact with the sections that say it; where the languages differ, that goes into `wrong`.
fn facts(wrong: &mut String) -> BTreeMap<Fact, BTreeSet<String>> {
    let (english, dutch) = (Shelf::open("en"), Shelf::open("nl"));
    let mut facts: BTreeMap<Fact, BTreeSet<String>> = BTreeMap::new();
    for (one, other) in english.sections().zip(dutch.sections()) {
        assert_eq!(one.place, other.place);
        let (said, translated) = (Said::of(&one, 0), Said::of(&other, 1));
        for (kind, mine, theirs) in [
            ("label", said.labels, translated.labels),
            ("code", said.code, translated.code),
            ("number", said.numbers, translated.numbers),
        ] {
            if mine.len() != theirs.len() {
                _ = writeln!(wrong, "{}: {kind}: {mine:?} {theirs:?}", one.place);
            }
            for (mine, theirs) in mine.into_iter().zip(theirs) {
                let fact = (kind.to_owned(), mine, theirs, file_name(&one.place));
                facts.entry(fact).or_default().insert(one.place.clone());
            }
        }
    }
    facts
}

/// What one section says in one language. Code and numbers are in order of their value, for sentences differ in theirs.
#[derive(Default)]
struct Said {
    labels: Vec<String>,
    code: Vec<String>,
    numbers: Vec<String>,
}

impl Said {
    fn of(section: &Section, lang: usize) -> Self {
        let (mut said, mut numbers) = (Self::default(), Vec::new());
        said.read(section.title, lang, &mut numbers);
        // Who may do it is named as the article's roles are.
        for block in pcfix::guide::without_roles(section.blocks) {
            block.walk(&mut |block| {
                if let Block::Code { text, .. } = block {
                    said.code.extend(text.lines().map(|line| line.trim().to_owned()));
                }
                for text in block.texts() {
                    said.read(text, lang, &mut numbers);
                }
            });
        }
        said.code.sort();
        numbers.sort_by(|one: &(String, String), other| one.0.cmp(&other.0));
        said.numbers = numbers.into_iter().map(|(_, shown)| shown).collect();
        said
    }

    fn read(&mut self, text: &Text, lang: usize, numbers: &mut Vec<(String, String)>) {
        self.labels.extend(text.target.labels().map(str::to_owned));
        let mut prose = text.text().to_owned();
        for mark in text.target.marks.iter().rev().filter(|mark| mark.kind == MarkKind::Code) {
            self.code.push(text.target.under(mark).to_owned());
            prose.replace_range(mark.range(), "");
        }
        numbers.extend(counted(&prose, lang));
    }
}

/// The numbers in a piece of prose: the digits, and the number as it is written with the word behind it.
fn counted(prose: &str, lang: usize) -> Vec<(String, String)> {
    let words: Vec<&str> =
        prose.split_whitespace().map(|word| word.trim_matches(|c: char| ".,:;!?()'\"".contains(c))).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let spelled = NUMBERS.iter().position(|number| number[lang] == word.to_lowercase());
        let counts = COUNTED[lang].iter().any(|unit| next.starts_with(unit));
        if let Some(number) = spelled.filter(|_| counts) {
            found.push(((number + 2).to_string(), format!("{word} {next}")));
        } else if word.contains(|c: char| c.is_ascii_digit()) && !is_name(word) {
            let digits = word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
            let value = digits.trim_end_matches(|c: char| c.is_ascii_alphabetic()).to_owned();
            let whole = word.matches('.').count() > 1 || word.starts_with("0x");
            found.push((value, if whole { (*word).to_owned() } else { format!("{word} {next}").trim().to_owned() }));
        }
    }
    found
}

/// Whether a number belongs to a name: `365`, `365-apps`.
fn is_name(word: &str) -> bool {
    let rest = NAMES.iter().find_map(|name| word.strip_prefix(name));
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}
