//! Front matter: what a file says of itself before its text, in YAML between two lines of `---`.

use serde::Deserialize;

use crate::article::{Article, DiagnosticKind, Limits, Locale, Text};

use super::html::plain;
use super::report::Report;
use super::yaml::{self, Scalar};

/// What front matter says that matters here.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FrontMatter {
    title: Scalar,
    description: Scalar,
    #[serde(rename = "ms.date")]
    date: Scalar,
    #[serde(rename = "ms.contentlocale")]
    locale: Scalar,
    #[serde(rename = "ms.translationtype")]
    translation: Scalar,
}

impl FrontMatter {
    /// Writes what front matter says into an article.
    pub(super) fn describe(&self, article: &mut Article) {
        article.title = self.title().map(Text::plain).unwrap_or_default();
        article.description = self.description();
        article.date = self.date();
        article.locale = self.locale();
        article.machine_translated = self.machine_translated();
    }

    /// The title, as one clean line; `None` where there is none.
    fn title(&self) -> Option<String> {
        self.title.0.as_deref().map(plain).filter(|title| !title.is_empty()).map(Into::into)
    }

    /// The description, as one clean line.
    fn description(&self) -> String {
        self.description.0.as_deref().map(plain).unwrap_or_default().into_owned()
    }

    /// The day of the text, as `YYYY-MM-DD`. Front matter has the month first, whatever the language.
    fn date(&self) -> Option<Box<str>> {
        self.date.0.as_deref().and_then(iso_date).map(Into::into)
    }

    /// The language of the text.
    fn locale(&self) -> Option<Locale> {
        self.locale.0.as_deref().and_then(Locale::parse)
    }

    /// Whether a machine translated the text.
    fn machine_translated(&self) -> bool {
        self.translation.0.as_deref().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("mt"))
    }
}

/// Cuts a text into its front matter and what follows it. The line on which that begins counts from 1.
pub(super) fn cut(text: &str) -> (Option<&str>, &str, u32) {
    let none = (None, text, 1);
    let Some((first, rest)) = text.split_once('\n') else { return none };
    if first.trim_end() != "---" {
        return none;
    }
    let mut at = 0;
    for (own, line) in rest.split_inclusive('\n').zip(3..) {
        if matches!(own.trim_end(), "---" | "...") {
            return (Some(&rest[..at]), &rest[at + own.len()..], line);
        }
        at += own.len();
    }
    none
}

/// Parses front matter. Broken YAML is a problem, and nothing of it is used.
pub(super) fn parse(text: &str, limits: &Limits, report: &mut Report) -> FrontMatter {
    let parsed =
        yaml::parse_within::<Option<FrontMatter>>(&without_plain_lines(text), limits).map(Option::unwrap_or_default);
    parsed.unwrap_or_else(|error| {
        // The mark stands on the line before.
        let line = u32::try_from(error.position().line + 1).ok();
        report.add(line, DiagnosticKind::FrontMatter(error));
        FrontMatter::default()
    })
}

/// Front matter with blank lines in place of those that say nothing that is read here and that cannot be wrong: a key and
/// one word of letters, digits, `-`, `_`, `.` and `/`. They are most of it, and a parser of YAML is slow.
fn without_plain_lines(text: &str) -> String {
    const READ: [&str; 5] = ["title", "description", "ms.date", "ms.contentlocale", "ms.translationtype"];
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
        let idle = line
            .split_once(": ")
            .is_some_and(|(key, value)| plain(key) && plain(unquoted(value)) && !READ.contains(&key));
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
    fn front_matter_stands_between_two_rules_at_the_start() {
        assert_eq!(cut("---\na: b\n---\n# T"), (Some("a: b\n"), "# T", 4));
        assert_eq!(cut("---\na: b\n--- \n"), (Some("a: b\n"), "", 4));
        assert_eq!(cut("\n---\na: b\n---\n"), (None, "\n---\na: b\n---\n", 1));
        assert_eq!(cut("---\nno end"), (None, "---\nno end", 1));
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
        let front = parse(text, &Limits::default(), &mut report);
        assert_eq!(front.title().as_deref(), Some("Fix & go [31m"));
        assert_eq!(front.description(), "two lines");
        assert_eq!(front.date().as_deref(), Some("2020-08-18"));
        assert_eq!(front.locale().map(|locale| locale.to_string()).as_deref(), Some("nl-NL"));
        assert!(front.machine_translated());
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
    fn broken_yaml_is_told_and_survived() {
        let mut report = Report::new("x.md");
        assert_eq!(parse("title: [", &Limits::default(), &mut report).title(), None);
        assert_eq!(report.finish()[0].code(), "front-matter");
    }
}
