//! Every door through which foreign bytes come in, and what holds behind it whatever they say.
//!
//! A target takes any bytes, walks through its door and fails with a panic where a law does not hold. What it gives back
//! is a number for the way in which the program behaved: inputs of the same number need not both be kept. The tests here
//! and the fuzzer in `.fuzz` run the same targets.

mod article;
mod cache;
mod check;
mod config;
mod dialect;
mod faq;
mod front;
mod include;
mod journal;
mod keys;
mod log;
mod page;
mod query;
mod screen;
mod walk;
mod wrap;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pcfix::article::{Diagnostic, Locale, is_harmful};
use pcfix::i18n::Catalog;

/// Longer texts are not tried: what goes wrong goes wrong in short ones too.
pub const LONGEST: usize = 8192;

/// A door.
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// What it is given at first, to be bent.
    pub seeds: Seeds,
    /// Fails where a law does not hold.
    pub run: fn(&[u8]) -> u64,
}

/// What kind of text a door is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seeds {
    /// Articles.
    Articles,
    /// The same in other dialects, with a byte before each that says what is put around it.
    Dialects,
    /// What stands between the lines of `---`.
    Fronts,
    /// YAML FAQs, without their first line.
    Faqs,
    /// What people type.
    Queries,
    /// What people paste.
    Logs,
    /// Lines of a journal.
    Journals,
    /// Files of settings.
    Settings,
    /// Names of keys, and what JSON says of them.
    Keys,
    /// What a reader does.
    Deeds,
}

const fn target(name: &'static str, seeds: Seeds, run: fn(&[u8]) -> u64) -> Target {
    Target { name, seeds, run }
}

/// Every door.
pub const TARGETS: &[Target] = &[
    target("front", Seeds::Fronts, front::run),
    target("article", Seeds::Articles, article::run),
    target("dialect", Seeds::Dialects, dialect::run),
    target("include", Seeds::Articles, include::run),
    target("faq", Seeds::Faqs, faq::run),
    target("check", Seeds::Articles, check::run),
    target("query", Seeds::Queries, query::run),
    target("log", Seeds::Logs, log::run),
    target("wrap", Seeds::Articles, wrap::run),
    target("page", Seeds::Articles, page::run),
    target("walk", Seeds::Articles, walk::run),
    target("journal", Seeds::Journals, journal::run),
    target("cache", Seeds::Keys, cache::run),
    target("config", Seeds::Settings, config::run),
    target("keys", Seeds::Keys, keys::run),
    target("screen", Seeds::Deeds, screen::run),
];

/// The target of this name.
#[must_use]
pub fn find(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("there is no target {name}"))
}

/// Fails where `text` could steer a terminal or forge a line.
#[track_caller]
fn is_one_clean_line(what: &str, text: &str) {
    assert!(!text.contains(|c| is_harmful(c) || c == '\n'), "{what} is no clean line: {text:?}");
}

/// The same for a text of several lines.
#[track_caller]
fn is_clean(what: &str, text: &str) {
    assert!(!text.contains(is_harmful), "{what} is not clean: {text:?}");
}

/// The English catalogue.
pub(crate) fn english() -> &'static Catalog {
    static ENGLISH: std::sync::OnceLock<Catalog> = std::sync::OnceLock::new();
    ENGLISH.get_or_init(|| Catalog::new(&Locale::parse("en").expect("en")))
}

/// Fails where a problem is told in a way that could mislead, or points behind the end of a text of so many lines.
fn are_told_well(problems: &[Diagnostic], lines: usize) {
    for problem in problems {
        is_one_clean_line("a problem", &english().diagnostic_line(problem));
        assert!(!problem.code().is_empty() && !english().diagnostic(&problem.kind).trim().is_empty(), "{problem:?}");
        let within = |line: u32| (1..=lines.max(1)).contains(&(line as usize));
        assert!(problem.line.is_none_or(within), "{problem:?} of {lines} lines");
    }
}

/// A number for a way of behaving. Counts differ by their magnitude only.
#[derive(Default)]
struct Shape(DefaultHasher);

impl Shape {
    fn with(mut self, what: impl Hash) -> Self {
        what.hash(&mut self.0);
        self
    }

    fn count(self, count: usize) -> Self {
        self.with(usize::BITS - count.leading_zeros())
    }

    fn problems(self, problems: &[Diagnostic]) -> Self {
        let mut codes: Vec<&str> = problems.iter().map(|problem| problem.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        self.with(codes)
    }

    fn end(self) -> u64 {
        self.0.finish()
    }
}
