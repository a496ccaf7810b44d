//! Numbers: a limit, a version or an error code that differs sends the reader astray.
//!
//! Languages write numbers differently, and none of that is a fault: 1,000 and 1.000 and 1 000, 5 PM and 17:00, dates in
//! another order or with the month in words, small numbers in words, ordinals, millions.

use std::collections::BTreeSet;

use crate::article::MarkKind;
use crate::check::context::without_code;
use crate::check::fault::{Fault, Word};
use crate::check::findings::Findings;

use super::words::{names_month, says};
use super::{Languages, Pair};

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let has_figures = |text: &str| text.chars().any(|c| figure(c).is_some());
    if !has_figures(&pair.target.text) && !has_figures(&pair.source.text) {
        return;
    }
    let (target, source) = (words_of(pair.target), words_of(pair.source));
    let (missing, extra) = differences(&target, &source, pair.languages);
    let list = |values: &BTreeSet<String>| Word::new(values.iter().cloned().collect::<Vec<_>>().join(", "));
    let fault = match (missing.is_empty(), extra.is_empty()) {
        (true, true) => return,
        (true, _) => Fault::TranslationNumberAdded { text: list(&extra) },
        (_, true) => Fault::TranslationNumberMissing { original: list(&missing) },
        _ => Fault::TranslationNumber { original: list(&missing), text: list(&extra) },
    };
    let region = pair.locate(extra.first().map_or("", String::as_str));
    findings.add(fault, region);
}

/// The words of a text without code and without links that show their address.
fn words_of(rich: &crate::article::Rich) -> String {
    let mut text = without_code(rich);
    for mark in rich.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Link(_))) {
        let range = mark.range();
        if text.get(range.clone()).is_some_and(|words| words.contains("://")) {
            text.replace_range(range.clone(), &" ".repeat(range.len()));
        }
    }
    text
}

/// The numbers of the original that the translation lacks, and those that it has beyond them.
fn differences(target: &str, source: &str, languages: Languages<'_>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut own, mut others) = (Numbers::of(target), Numbers::of(source));
    own.join_spaced(target, &others);
    others.join_spaced(source, &own);
    let reading = |missing: &Numbers, in_other: &Numbers, other_language: &str| -> BTreeSet<String> {
        let left = missing.values.iter().filter(|value| !in_other.holds(value, missing, other_language));
        left.cloned().collect()
    };
    let missing = reading(&others, &own, languages.target);
    let extra = reading(&own, &others, languages.source);
    (missing, extra)
}

/// The numbers of one side.
#[derive(Debug, Default)]
struct Numbers {
    /// Each value: figures without what parts them and without zeros at the start; or a code of letters and figures.
    values: BTreeSet<String>,
    /// Every run of figures, also within names.
    runs: BTreeSet<String>,
    /// All figures in a row, for numbers that are parted otherwise.
    joined: BTreeSet<String>,
    /// The words, in small letters.
    words: String,
    /// Whether a value may be written in another unit: a time of day, or thousands and millions.
    clock: bool,
    large: bool,
}

impl Numbers {
    fn of(text: &str) -> Self {
        let text: String = text.chars().map(|c| figure(c).unwrap_or(c)).collect();
        let mut numbers = Self { words: text.to_lowercase(), ..Self::default() };
        numbers.clock = has_clock(&numbers.words);
        numbers.large = has_large(&numbers.words);
        let chars: Vec<char> = text.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            if !chars[at].is_ascii_alphanumeric() {
                at += 1;
                continue;
            }
            let end = token_end(&chars, at);
            numbers.token(&chars[at..end], chars.get(at.wrapping_sub(1)).copied());
            at = end;
        }
        numbers
    }

    /// Adds a run of letters, figures and separators between figures.
    fn token(&mut self, token: &[char], before: Option<char>) {
        let text: String = token.iter().collect();
        let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        if groups.is_empty() {
            return;
        }
        self.runs.extend(groups.iter().map(|group| trimmed(group)));
        self.joined.insert(trimmed(&groups.concat()));
        let starts = token[0].is_ascii_digit();
        if text.chars().all(|c| c.is_ascii_digit() || matches!(c, 'x' | 'X')) && groups.len() > 1 && starts {
            // 24x7, 1024x768
            return self.values.extend(groups.iter().map(|group| trimmed(group)));
        }
        let suffix: String = text.chars().skip_while(|c| !c.is_ascii_alphabetic()).collect();
        let letters = suffix.chars().any(|c| c.is_ascii_alphabetic());
        let ordinal = matches!(&*suffix.to_ascii_lowercase(), "st" | "nd" | "rd" | "th");
        let named = !starts || before.is_some_and(|c| matches!(c, '_' | '@' | '#' | '/' | '\\' | '=' | '&' | '?'));
        if ordinal {
            return;
        }
        if letters && (named || suffix.len() > 3) {
            // A name such as O365 may be spelled out; a code such as 0x8004de80 may not.
            let is_code = text.len() >= 6 && text.bytes().filter(u8::is_ascii_digit).count() >= 4 && text.is_ascii();
            if is_code && text.chars().all(|c| c.is_ascii_alphanumeric()) {
                self.values.insert(text.to_ascii_lowercase());
            }
            return;
        }
        if !named {
            self.values.extend(values(&groups, &text));
        }
    }

    /// Takes groups of figures with plain spaces between them (`20 000`) for one number where the other side has it.
    fn join_spaced(&mut self, text: &str, other: &Self) {
        let words: Vec<&str> = text.split(|c: char| !c.is_ascii_digit() && c != ' ').collect();
        for groups in words {
            let groups: Vec<&str> = groups.split(' ').collect();
            for start in 0..groups.len() {
                let mut joined = groups[start].to_owned();
                for (length, group) in groups[start + 1..].iter().enumerate() {
                    if group.len() != 3 || !(1..=3).contains(&groups[start].len()) {
                        break;
                    }
                    joined.push_str(group);
                    if other.values.contains(&trimmed(&joined)) && !self.values.contains(&trimmed(&joined)) {
                        for part in &groups[start..=start + 1 + length] {
                            self.values.remove(&trimmed(part));
                        }
                        self.values.insert(trimmed(&joined));
                    }
                }
            }
        }
    }

    /// Whether a number of the other side is here too, in any form.
    fn holds(&self, value: &str, other: &Self, language: &str) -> bool {
        if self.values.contains(value) || self.runs.contains(value) || self.joined.contains(value) {
            return true;
        }
        let Ok(number) = value.parse::<u64>() else { return self.holds_code(value) };
        let has = |number: u64| self.values.contains(&number.to_string());
        let hour = self.clock || other.clock;
        number <= 1
            || (self.large || other.large) && self.joined.iter().any(|own| significant(own) == significant(value))
            || says(language, number, &self.words)
            || names_month(number, &self.words)
            || number <= 12 && self.has_year() && other.has_year()
            || is_year(value) && self.runs.contains(&value[2..])
            || number < 100 && self.values.iter().any(|own| is_year(own) && trimmed(&own[2..]) == value)
            || hour && (has(number + 12) || number > 12 && has(number - 12) || number == 12 || number == 24)
            || matches!(number, 7 | 24 | 365) && (self.is_always() || other.is_always())
            || number == 100 && other.words.contains("100%")
            || number == 360 && other.words.contains("360-degree")
    }

    /// Whether a code is here too; of one that is short letters and one number, such as CY2020, the number will do.
    fn holds_code(&self, code: &str) -> bool {
        let figures = code.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let numbered = code.len() - figures.len() <= 4 && figures.bytes().all(|b| b.is_ascii_digit());
        self.words.contains(code) || numbered && self.runs.contains(&trimmed(figures))
    }

    fn has_year(&self) -> bool {
        self.values.iter().any(|value| is_year(value))
    }

    /// Whether all hours of the week are meant: 24/7, or 24 hours on 365 days.
    fn is_always(&self) -> bool {
        self.values.contains("24") && (self.values.contains("7") || self.values.contains("365"))
    }
}

/// Whether a value is a year of these times.
fn is_year(value: &str) -> bool {
    value.len() == 4 && (value.starts_with("19") || value.starts_with("20"))
}

/// The value of a figure, also of a wide one.
fn figure(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(c as u32 - '０' as u32 + '0' as u32),
        '٠'..='٩' => char::from_u32(c as u32 - '٠' as u32 + '0' as u32),
        _ => None,
    }
}

/// Where the run of letters and figures at `at` ends. A single mark or blank between figures does not end it where it may
/// part the figures of one number or the numbers of one date.
fn token_end(chars: &[char], at: usize) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut end = at;
    loop {
        let Some(&c) = chars.get(end) else { return end };
        let between_figures = end > at && digit(end - 1) && digit(end + 1);
        let goes_on =
            c.is_ascii_alphanumeric() || c == '_' || between_figures && ".,'’:\u{a0}\u{202f}\u{2009}".contains(c);
        if !goes_on {
            return end;
        }
        end += 1;
    }
}

/// The numbers that groups of figures make: groups of three are thousands of the number before them.
fn values(groups: &[&str], text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let clock = text.contains(':');
    for (at, group) in groups.iter().enumerate() {
        let thousands = at > 0
            && group.len() == 3
            && !clock
            && out.last().is_some_and(|before| !before.is_empty() && (before.len() <= 3 || at > 1));
        match out.last_mut() {
            Some(before) if thousands => before.push_str(group),
            // No full hour or price needs its zeros.
            _ if at > 0 && group.bytes().all(|b| b == b'0') => {}
            _ => out.push((*group).to_owned()),
        }
    }
    out.iter().map(|value| trimmed(value)).collect()
}

/// Figures without zeros at the start.
fn trimmed(figures: &str) -> String {
    let kept = figures.trim_start_matches('0');
    if kept.is_empty() { "0".to_owned() } else { kept.to_owned() }
}

/// Whether a text names a time of day in halves of twelve hours.
fn has_clock(words: &str) -> bool {
    let marks = ["am", "pm", "a.m", "p.m", "noon", "midnight"];
    let ascii = words
        .split(|c: char| !(c.is_ascii_alphabetic() || c == '.'))
        .any(|word| marks.contains(&word.trim_end_matches('.')));
    ascii || ["午前", "午後", "上午", "下午", "오전", "오후"].iter().any(|mark| words.contains(mark))
}

/// Whether a text counts in thousands or more, which languages do in different units.
fn has_large(words: &str) -> bool {
    let names = ["thousand", "million", "billion", "trillion", "hundred", "dozen", "decade"];
    let unit = |word: &str| {
        word == "k"
            || word.strip_suffix(['k', 'm', 'b']).is_some_and(|figures| figures.ends_with(|c: char| c.is_ascii_digit()))
    };
    let mut parts = words.split(|c: char| !c.is_alphanumeric());
    parts.any(|word| names.iter().any(|name| word.starts_with(name)) || unit(word))
        || ["万", "億", "亿", "萬", "만", "억"].iter().any(|mark| words.contains(mark))
}

/// The figures of a number without the zeros at its end.
fn significant(value: &str) -> &str {
    value.trim_end_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(target: &str, source: &str, language: &str) -> (Vec<String>, Vec<String>) {
        let (missing, extra) = differences(target, source, Languages { target: language, source: "en" });
        (missing.into_iter().collect(), extra.into_iter().collect())
    }

    #[test]
    fn a_number_written_another_way_is_the_same() {
        for (language, target, source) in [
            ("nl", "1.000 klanten", "1,000 customers"),
            ("fr", "1\u{a0}000,50 €", "€1,000.50"),
            ("fr", "20 000 utilisateurs et 1 500 000 messages", "20,000 users and 1,500,000 messages"),
            ("nl", "op 4 mei 2020 om 17:00 uur", "On May 4, 2020, at 5:00 PM"),
            ("ja", "2020 年 5 月 4 日", "May 4, 2020"),
            ("ja", "１０ 文字", "10 characters"),
            ("nl", "binnen drie dagen", "within 3 days"),
            ("de", "innerhalb von 2 Tagen", "within two days"),
            ("nl", "de 2e keer", "the 2nd time"),
            ("ja", "100 万ドル", "$1 million"),
            ("nl", "Microsoft 365 en nog eens Microsoft 365", "Microsoft 365"),
            ("de", "am 18.08.2020", "on 8/18/2020"),
            ("nl", "fout 0x8004de80", "error 0x8004DE80"),
            ("nl", "één licentie", "1 license"),
            ("nl", "op 11-2-2017", "on 2/11/17"),
            ("ja", "2021 会計年度", "FY21"),
            ("ja", "24 時間 365 日体制", "24x7"),
            ("nl", "USD 300.000", "USD300K"),
            ("ja", "60 日以内", "within sixty days"),
            ("de", "im Jahr 2020", "in CY2020"),
        ] {
            assert_eq!(differ(target, source, language), (vec![], vec![]), "{target}");
        }
    }

    #[test]
    fn another_number_is_told() {
        let told = |missing: &[&str], extra: &[&str]| {
            let owned = |list: &[&str]| list.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
            (owned(missing), owned(extra))
        };
        assert_eq!(differ("ten hoogste 100 tekens", "a maximum of 10 characters", "nl"), told(&["10"], &["100"]));
        assert_eq!(differ("binnen dagen", "within 30 days", "nl"), told(&["30"], &[]));
        assert_eq!(differ("versie 16.2", "version 16", "nl"), told(&[], &["2"]));
        assert_eq!(differ("fout 0x8004de81", "error 0x8004de80", "nl"), told(&["0x8004de80"], &["0x8004de81"]));
        assert_eq!(differ("1.000 klanten", "10,000 customers", "nl"), told(&["10000"], &["1000"]));
    }
}
