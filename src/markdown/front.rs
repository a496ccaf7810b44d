//! Front matter: what a file says of itself before its text, in YAML between two lines of `---`.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::article::{Article, DiagnosticKind, Limits, Locale, Text, clean_line};

use super::html::plain;
use super::report::Report;
use super::yaml::{self, Scalar, Values};

/// What a key of front matter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Title,
    Description,
    Date,
    Locale,
    Translation,
    Keywords,
    Draft,
    Published,
}

/// The keys that are read, of all documentation tools. Of several keys for one field, the first that has a value counts.
const KEYS: &[(&str, Field)] = &[
    ("title", Field::Title),
    ("pagetitle", Field::Title),
    ("linkTitle", Field::Title),
    ("sidebar_label", Field::Title),
    ("description", Field::Description),
    ("intro", Field::Description),
    ("summary", Field::Description),
    ("excerpt", Field::Description),
    ("abstract", Field::Description),
    ("ms.date", Field::Date),
    ("lastmod", Field::Date),
    ("updated", Field::Date),
    ("last_updated", Field::Date),
    ("last_modified_at", Field::Date),
    ("modified", Field::Date),
    ("date", Field::Date),
    ("ms.contentlocale", Field::Locale),
    ("lang", Field::Locale),
    ("locale", Field::Locale),
    ("language", Field::Locale),
    ("ms.translationtype", Field::Translation),
    ("keywords", Field::Keywords),
    ("tags", Field::Keywords),
    ("aliases", Field::Keywords),
    ("draft", Field::Draft),
    ("published", Field::Published),
];

/// What front matter says that matters here.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// The place of each value's key among [`KEYS`], and the value.
    values: Vec<(usize, Vec<String>)>,
}

impl<'de> Deserialize<'de> for FrontMatter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = FrontMatter;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("keys with values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FrontMatter, A::Error> {
                let mut front = FrontMatter::default();
                while let Some(key) = map.next_key::<Scalar>()? {
                    let values: Values = map.next_value()?;
                    front.add(key.0.as_deref().unwrap_or_default(), values.0);
                }
                Ok(front)
            }

            fn visit_unit<E>(self) -> Result<FrontMatter, E> {
                Ok(FrontMatter::default())
            }
        }
        deserializer.deserialize_any(Keys)
    }
}

impl FrontMatter {
    fn add(&mut self, key: &str, values: Vec<String>) {
        let place = KEYS.iter().position(|(name, _)| *name == key);
        self.values.extend(place.filter(|_| !values.is_empty()).map(|place| (place, values)));
    }

    /// The values of a field, by the first key that has some.
    fn all(&self, field: Field) -> &[String] {
        let own = self.values.iter().filter(|(place, _)| KEYS[*place].1 == field);
        own.min_by_key(|(place, _)| *place).map_or(&[], |(_, values)| values)
    }

    fn value(&self, field: Field) -> Option<&str> {
        self.all(field).first().map(String::as_str)
    }

    /// Writes what front matter says into an article.
    pub(super) fn describe(&self, article: &mut Article) {
        article.title = self.title().map(Text::plain).unwrap_or_default();
        article.description = self.description();
        article.date = self.value(Field::Date).and_then(iso_date).map(Into::into);
        article.locale = self.locale();
        article.machine_translated =
            self.value(Field::Translation).is_some_and(|kind| kind.trim().eq_ignore_ascii_case("mt"));
        article.keywords = self.keywords();
    }

    /// The title, as one clean line; `None` where there is none.
    fn title(&self) -> Option<String> {
        self.value(Field::Title).map(plain).filter(|title| !title.is_empty()).map(Into::into)
    }

    /// The description, as one clean line.
    fn description(&self) -> String {
        self.value(Field::Description).map(plain).unwrap_or_default().into_owned()
    }

    /// The language of the text.
    fn locale(&self) -> Option<Locale> {
        self.value(Field::Locale).and_then(Locale::parse)
    }

    /// Words by which the article is to be found, of all keys for them. Addresses become words.
    fn keywords(&self) -> Vec<Box<str>> {
        let own = self.values.iter().filter(|(place, _)| KEYS[*place].1 == Field::Keywords);
        let words = own.flat_map(|(_, values)| values).flat_map(|value| value.split(','));
        let words = words.map(|word| clean_line(&plain(word).replace(['/', '_'], " ")));
        words.filter(|word| word.contains(char::is_alphanumeric)).map(Into::into).collect()
    }

    /// Whether it is of Learn, whose keys begin with `ms.`.
    pub(super) fn is_learn(&self) -> bool {
        self.values.iter().any(|(place, _)| KEYS[*place].0.starts_with("ms."))
    }

    /// Whether the writer says that the text is not finished.
    pub(super) fn is_draft(&self) -> bool {
        let says = |field, word| self.value(field).is_some_and(|value| value.trim().eq_ignore_ascii_case(word));
        says(Field::Draft, "true") || says(Field::Published, "false")
    }
}

/// Front matter as it is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block<'t> {
    /// What is between its marks.
    pub(super) text: &'t str,
    /// Whether it is TOML rather than YAML.
    pub(super) toml: bool,
    /// The line of the file on which it begins, from 1.
    pub(super) line: u32,
}

/// Cuts a text into its front matter and what follows it. The line on which that begins counts from 1.
pub(super) fn cut(text: &str) -> (Option<Block<'_>>, &str, u32) {
    let none = (None, text, 1);
    let start = behind_comments(text);
    let Some((first, rest)) = text[start..].split_once('\n') else { return none };
    let (toml, ends): (bool, &[&str]) = match first.trim_end() {
        "---" => (false, &["---", "..."]),
        "+++" => (true, &["+++"]),
        _ => return none,
    };
    let line = super::line::count(&text[..start]) + 2;
    let mut at = 0;
    for (own, next) in rest.split_inclusive('\n').zip(line + 1..) {
        if ends.contains(&own.trim_end()) {
            return (Some(Block { text: &rest[..at], toml, line }), &rest[at + own.len()..], next);
        }
        at += own.len();
    }
    none
}

/// Where the text begins behind comments, which some writers put above front matter.
fn behind_comments(text: &str) -> usize {
    let mut at = 0;
    while let Some(comment) = text[at..].trim_start().strip_prefix("<!--") {
        let Some(end) = comment.find("-->") else { return 0 };
        at = text.len() - comment.len() + end + "-->".len();
    }
    if at == 0 { 0 } else { text.len() - text[at..].trim_start().len() }
}

/// Parses front matter. Of broken YAML, the lines that hold a key and a value still count.
pub(super) fn parse(block: Block<'_>, limits: &Limits, report: &mut Report) -> FrontMatter {
    if block.toml {
        return lenient(block.text, '=');
    }
    let parsed = yaml::parse_within::<Option<FrontMatter>>(&without_plain_lines(block.text), limits);
    parsed.map(Option::unwrap_or_default).unwrap_or_else(|error| {
        let line = u32::try_from(culprit(block.text, error.position().line.max(1))).unwrap_or(1);
        report.add(Some(block.line - 1 + line), DiagnosticKind::FrontMatter(error));
        lenient(block.text, ':')
    })
}

/// The line that makes YAML invalid: the parser reports the line behind one that is no key.
fn culprit(text: &str, reported: usize) -> usize {
    let before = reported.checked_sub(2).and_then(|at| text.lines().nth(at)).unwrap_or_default();
    let no_key = !before.is_empty() && !before.starts_with([' ', '\t', '#', '-']) && !before.contains(':');
    if no_key { reported - 1 } else { reported }
}

/// The keys at the margin whose value is in the same line.
fn lenient(text: &str, mark: char) -> FrontMatter {
    /// Longer values are no titles.
    const LONGEST: usize = 1000;
    let mut front = FrontMatter::default();
    for line in text.lines().filter(|line| line.len() < LONGEST && line.starts_with(|c: char| c.is_ascii_alphabetic()))
    {
        let Some((key, value)) = line.split_once(mark) else { continue };
        let value = value.trim();
        let list = value.strip_prefix('[').and_then(|value| value.strip_suffix(']'));
        let unquoted = |value: &str| value.trim().trim_matches(['"', '\'']).to_owned();
        let values: Vec<String> = match list {
            Some(list) => list.split(',').map(unquoted).collect(),
            None => vec![unquoted(value)],
        };
        front.add(key.trim(), values.into_iter().filter(|value| !value.is_empty()).collect());
    }
    front
}

/// Front matter with blank lines in place of those that say nothing that is read here and that cannot be wrong: a key and
/// one word of letters, digits, `-`, `_`, `.` and `/`. They are most of it, and a parser of YAML is slow.
fn without_plain_lines(text: &str) -> String {
    let plain = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphanumeric())
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/'))
    };
    let unquoted = |word| str::strip_prefix(word, '"').and_then(|word| word.strip_suffix('"')).unwrap_or(word);
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        // A value may go on in the next line, if that is indented.
        let alone = lines.peek().is_none_or(|next| next.starts_with(|c: char| c.is_ascii_alphabetic()));
        let idle = line.split_once(": ").is_some_and(|(key, value)| {
            plain(key) && plain(unquoted(value)) && !KEYS.iter().any(|(read, _)| *read == key)
        });
        if !(alone && idle) {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// `m/d/yyyy`, or what is in order already, as `yyyy-mm-dd`.
fn iso_date(text: &str) -> Option<String> {
    let text = text.trim().split(['T', ' ']).next().unwrap_or_default();
    let numbers = |mark: char| -> Option<[u32; 3]> {
        let mut parts = text.split(mark).map(|part| part.parse().ok());
        Some([parts.next()??, parts.next()??, parts.next()??])
    };
    let (year, month, day) = match (numbers('/'), numbers('-')) {
        (Some([month, day, year]), _) => (year, month, day),
        (None, Some([year, month, day])) => (year, month, day),
        (None, None) => return None,
    };
    ((1000..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_between_two_rules_at_the_start() {
        let told = |text| {
            let (block, rest, line) = cut(text);
            (block.map(|block| (block.text.to_owned(), block.toml, block.line)), rest.to_owned(), line)
        };
        let block = |toml, line| Some(("a: b\n".to_owned(), toml, line));
        assert_eq!(told("---\na: b\n---\n# T"), (block(false, 2), "# T".to_owned(), 4));
        assert_eq!(told("---\na: b\n--- \n"), (block(false, 2), String::new(), 4));
        assert_eq!(told("<!-- x\ny -->\n\n---\na: b\n---\nz"), (block(false, 5), "z".to_owned(), 7));
        assert_eq!(told("+++\na: b\n+++\nz"), (block(true, 2), "z".to_owned(), 4));
        for none in ["\n---\na: b\n---\n", "---\nno end", "<!-- x"] {
            assert_eq!(told(none), (None, none.to_owned(), 1));
        }
    }

    #[test]
    fn keys_of_other_tools_are_read_too() {
        let mut report = Report::new("x.md");
        let read = |text: &str, toml, report: &mut Report| {
            let mut article = Article::default();
            let front = parse(Block { text, toml, line: 2 }, &Limits::default(), report);
            front.describe(&mut article);
            (article, front.is_draft())
        };
        let yaml = "title: T\nintro: About\ndate: 2020-01-02\nlastmod: 2021-03-04\nlang: nl\ntags: [vpn, wifi]\naliases:\n  - /old/name\n";
        let (article, draft) = read(yaml, false, &mut report);
        assert_eq!(
            (article.description.as_str(), article.date.as_deref(), draft),
            ("About", Some("2021-03-04"), false)
        );
        assert_eq!(article.keywords.iter().map(|word| &**word).collect::<Vec<_>>(), ["vpn", "wifi", "old name"]);
        let (article, draft) = read("title = \"The door\"\ndraft = true\ndate = 2026-03-01", true, &mut report);
        assert_eq!((article.title.text(), article.date.as_deref(), draft), ("The door", Some("2026-03-01"), true));
        assert!(report.finish().is_empty());
    }

    #[test]
    fn dates_are_put_in_order() {
        assert_eq!(iso_date("08/18/2020").as_deref(), Some("2020-08-18"));
        assert_eq!(iso_date("4/7/2021").as_deref(), Some("2021-04-07"));
        assert_eq!(iso_date("2021-04-07T10:00:00Z").as_deref(), Some("2021-04-07"));
        for wrong in ["", "18/08/2020", "2020", "08/18", "a/b/c", "8/8/20", "é/é/é"] {
            assert_eq!(iso_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn values_are_read_and_cleaned() {
        let mut report = Report::new("x.md");
        let text = "title: \"Fix &amp; go \\e[31m\"\ndescription: >\n  two\n  lines\nms.date: 08/18/2020\nms.contentlocale: nl-nl\nms.translationtype: MT\nms.custom:\n  - a\n";
        let front = parse(Block { text, toml: false, line: 2 }, &Limits::default(), &mut report);
        assert_eq!(front.title().as_deref(), Some("Fix & go [31m"));
        assert_eq!(front.description(), "two lines");
        let mut article = Article::default();
        front.describe(&mut article);
        assert_eq!(article.date.as_deref(), Some("2020-08-18"));
        assert_eq!(front.locale().map(|locale| locale.to_string()).as_deref(), Some("nl-NL"));
        assert!(article.machine_translated);
        assert!(report.finish().is_empty());
    }

    #[test]
    fn lines_that_cannot_matter_are_not_parsed() {
        let text =
            "title: T\nid: \"12\"\nauthor: x-y_z.1\nms.date: 1\nms.custom: a\n  b\nother: a b\nopen: \"a\nlast: 1/2";
        let kept = "title: T\n\n\nms.date: 1\nms.custom: a\n  b\nother: a b\nopen: \"a\n\n";
        assert_eq!(without_plain_lines(text), kept);
    }

    #[test]
    fn of_broken_yaml_the_readable_keys_count_and_its_line_is_reported() {
        let mut report = Report::new("x.md");
        let block = Block { text: "title: A door\n<<<<<<< HEAD\nms.date: 01/02/2020\n", toml: false, line: 2 };
        let front = parse(block, &Limits::default(), &mut report);
        assert_eq!((front.title().as_deref(), front.value(Field::Date)), (Some("A door"), Some("01/02/2020")));
        let problem = report.finish().remove(0);
        assert_eq!((problem.code(), problem.line), ("front-matter", Some(3)));
    }
}
