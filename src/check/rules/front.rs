//! Front matter and titles.

use std::collections::HashMap;

use crate::check::context::{LintContext, SourceFile};
use crate::check::fault::{Fault, Finding, Region, quote};
use crate::check::findings::Findings;
use crate::library::SurveyedFile;
use crate::markdown::{Front, LineKind};

/// The keys that pcfix reads or that sites need; a key that is nearly one of them is misspelt.
const KNOWN: [&str; 9] =
    ["title", "description", "ms.date", "ms.topic", "ms.author", "author", "keywords", "permalink", "ms.contentlocale"];
/// Keys that are missed where most files of the set have them.
const EXPECTED: [&str; 2] = ["description", "ms.date"];

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    if context.file.is_yaml {
        if !keys(context.file).into_iter().any(|key| key.name == "title" && !key.value.is_empty()) {
            findings.add(Fault::TitleMissing, context.line(1));
        }
        return;
    }
    let has_heading = context.article.title.line > 0;
    let named = keys(context.file).into_iter().any(|key| key.name == "title" && !key.value.is_empty());
    if !has_heading && !named {
        findings.add(Fault::TitleMissing, context.line(1));
    }
    let mut titles = context.file.prose.iter().filter(|(_, line)| is_title(line));
    if let Some(&(first, _)) = titles.next() {
        for &(line, text) in titles {
            let words = text.trim_start_matches(['#', ' ']);
            let title = quote(words.split("</a>").last().unwrap_or_default());
            findings.add(Fault::TitleAgain { title, line: first }, context.line(line));
        }
    }
}

/// Whether a line is a heading of level 1 and not the head of a tab.
fn is_title(line: &str) -> bool {
    let text = line.trim_start_matches(' ');
    let heading = text.strip_prefix('#').is_some_and(|rest| rest.starts_with([' ', '\t']));
    line.len() - text.len() < 4 && heading && !line.contains("](#tab")
}

/// A key of front matter.
#[derive(Debug)]
struct Key {
    name: String,
    value: String,
    line: u32,
    region: Option<Region>,
}

/// The keys at the top of the front matter, or of the metadata of a FAQ.
fn keys(file: &SourceFile<'_>) -> Vec<Key> {
    let lines = file.written.lines.iter().zip(1..);
    let front = lines.filter(|(line, _)| line.kind == LineKind::Front || file.is_yaml);
    let key = |text: &str, number: u32| {
        let (name, value) = text.split_once(':')?;
        let name = name.trim_matches(['"', '\'', ' ']);
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-');
        let is_key = !name.is_empty() && name.chars().all(plain) && (value.is_empty() || value.starts_with(' '));
        let top = !text.starts_with([' ', '\t']) || file.is_yaml && text.starts_with("  ms.");
        let value = value.trim().trim_matches(['"', '\'']).trim().to_owned();
        let region = file.line(number);
        (is_key && top).then(|| Key { name: name.to_owned(), value, line: number, region })
    };
    front.filter_map(|(line, number)| key(line.text.trim_end(), number)).collect()
}

/// What the front matter of a file adds to the judgement of its set.
#[derive(Debug)]
pub(in crate::check) struct FrontFacts {
    path: String,
    has_front: bool,
    is_faq: bool,
    is_broken: bool,
    keys: Vec<Key>,
    /// Where a missing key belongs.
    start: Option<Region>,
}

impl FrontFacts {
    /// The facts of a file, and what is wrong with its front matter by itself.
    pub(in crate::check) fn of(page: &SurveyedFile, file: &SourceFile<'_>, findings: &mut Findings) -> Self {
        let keys = keys(file);
        if file.written.front == Front::Unclosed {
            findings.add(Fault::FrontMatterUnclosed, file.line(1));
        }
        let mut lines: HashMap<&str, u32> = HashMap::new();
        for key in &keys {
            // In a FAQ, keys of other maps look alike.
            if let Some(line) = lines.insert(&key.name, key.line).filter(|_| !file.is_yaml) {
                findings.add(Fault::FrontMatterDuplicate { key: quote(&key.name), line }, key.region);
            }
            if is_wrong_date(key) {
                let region = file.locate(key.line, &key.value);
                findings.add(Fault::FrontMatterDate { date: quote(&key.value) }, region);
            }
        }
        Self {
            path: page.path.clone(),
            has_front: file.written.front != Front::Missing,
            is_faq: file.is_yaml,
            is_broken: file.written.front == Front::Unclosed
                || page.problems.iter().any(|problem| matches!(problem.code(), "front-matter" | "faq")),
            keys,
            start: file.line(1),
        }
    }

    fn has(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }

    /// Whether there is a title that is not empty.
    pub(in crate::check) fn has_title(&self) -> bool {
        self.keys.iter().any(|key| key.name == "title" && !key.value.is_empty())
    }
}

/// Whether a key is a date that cannot be read. Learn writes the month first; other dates may come in any order.
fn is_wrong_date(key: &Key) -> bool {
    let is_learn = key.name == "ms.date";
    if !(is_learn || matches!(&*key.name, "date" | "updated" | "lastmod" | "last_modified")) || key.value.is_empty() {
        return false;
    }
    let day = key.value.split(['T', ' ', '#']).next().unwrap_or_default();
    let numbers: Vec<Option<u32>> = day.split(['/', '-', '.']).map(|part| part.parse().ok()).collect();
    let [Some(a), Some(b), Some(c)] = numbers[..] else {
        // Words and templates are dates only where the form is fixed.
        return is_learn && !key.value.contains(['{', '$', '<']) && !day.is_empty();
    };
    let is_day = |month: u32, day: u32| (1..=12).contains(&month) && (1..=31).contains(&day);
    let is_year = |year: u32| (1000..=9999).contains(&year);
    let learn = is_year(c) && is_day(a, b) && day.contains('/') || is_year(a) && is_day(b, c) && day.contains('-');
    let other = is_year(a) && is_day(b, c) || is_year(c) && (is_day(a, b) || is_day(b, a));
    !if is_learn { learn } else { other }
}

/// Whether the name of a file ends as plain text rather than markdown.
fn has_text_ending(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("txt"))
}

/// Judges front matter by what most files of a set have.
pub(in crate::check) fn judge(facts: &[FrontFacts]) -> Vec<Finding> {
    let articles = facts.iter().filter(|facts| !facts.is_faq).count();
    let fronts: Vec<&FrontFacts> = facts.iter().filter(|facts| !facts.is_faq && facts.has_front).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for key in fronts.iter().flat_map(|facts| &facts.keys) {
        *counts.entry(&key.name).or_default() += 1;
    }
    let set = Conventions { front: fronts.len() * 2 > articles, files: fronts.len(), counts };
    facts.iter().flat_map(|facts| set.check(facts)).collect()
}

/// What most files of a set have.
struct Conventions<'a> {
    /// Whether most have front matter.
    front: bool,
    files: usize,
    /// How many files have a key.
    counts: HashMap<&'a str, usize>,
}

impl Conventions<'_> {
    /// Whether at least four in five files have a key, of a set of some size.
    fn expects(&self, name: &str) -> bool {
        const FEWEST: usize = 4;
        self.files >= FEWEST && self.count(name) * 5 >= self.files * 4
    }

    fn count(&self, name: &str) -> usize {
        self.counts.get(name).copied().unwrap_or_default()
    }

    fn check(&self, facts: &FrontFacts) -> Vec<Finding> {
        let mut findings = Findings::new(&facts.path);
        if facts.is_faq || facts.is_broken {
            return Vec::new();
        }
        if !facts.has_front {
            // A text file may be anything, a thesaurus for one.
            if self.front && !has_text_ending(&facts.path) {
                findings.add(Fault::FrontMatterMissing, facts.start);
            }
            return findings.finish();
        }
        for key in &facts.keys {
            if let Some(near) = self.misspelt(facts, key) {
                let fault = Fault::FrontMatterKey { key: quote(&key.name), near: near.to_owned() };
                findings.add(fault, key.region);
            }
        }
        self.title(facts, &mut findings);
        for name in EXPECTED.into_iter().filter(|name| self.expects(name) && !facts.has(name)) {
            findings.add(Fault::FrontMatterKeyMissing { key: name.to_owned() }, facts.start);
        }
        findings.finish()
    }

    fn title(&self, facts: &FrontFacts, findings: &mut Findings) {
        let title = facts.keys.iter().find(|key| key.name == "title");
        let is_learn = facts.keys.iter().any(|key| key.name.starts_with("ms."));
        match title {
            Some(title) if title.value.is_empty() => findings.add(Fault::FrontMatterTitleEmpty, title.region),
            None if is_learn || self.expects("title") => findings.add(Fault::FrontMatterTitle, facts.start),
            _ => {}
        }
    }

    /// The known key that a key of one file is nearly, where the file lacks that one and few files have this one.
    fn misspelt(&self, facts: &FrontFacts, key: &Key) -> Option<&'static str> {
        const SHORTEST: usize = 5;
        let rare = self.count(&key.name) * 5 <= self.files.max(5);
        let near = |known: &&str| {
            known.len() >= SHORTEST && !facts.has(known) && strsim::damerau_levenshtein(known, &key.name) <= 2
        };
        let is_known = KNOWN.contains(&&*key.name);
        KNOWN.into_iter().filter(|_| rare && !is_known && key.name.len() >= SHORTEST).find(near)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_of_front_matter() {
        let wrong = |name: &str, value: &str| {
            is_wrong_date(&Key { name: name.into(), value: value.into(), line: 1, region: None })
        };
        for value in ["11/23/2026", "2026-11-23", "2026-11-23T10:00:00Z", "{{ date }}"] {
            assert!(!wrong("ms.date", value), "{value}");
        }
        for value in ["23/11/2026", "11/2026", "soon", "2026-13-01"] {
            assert!(wrong("ms.date", value), "{value}");
        }
        assert!(!wrong("date", "23.11.2026") && !wrong("date", "November 2026") && wrong("date", "2026-23-40"));
        assert!(!wrong("title", "x"));
    }
}
