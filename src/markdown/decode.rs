//! Bytes become clean text.

use std::borrow::Cow;

use memchr::{memchr, memchr3_iter};

use crate::article::{DiagnosticKind, clean, is_harmful};

use super::line;
use super::report::Report;
use super::reserved::is_reserved;

/// The text of a file: UTF-8 with or without a mark, or UTF-16 with one; harmful characters taken out, line ends made
/// newlines. `None`, with a problem, for any other bytes.
pub(super) fn decode<'b>(bytes: &'b [u8], report: &mut Report) -> Option<Cow<'b, str>> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
        bytes => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    };
    let Some(text) = text else {
        report.add(None, DiagnosticKind::NotUtf8);
        return None;
    };
    Some(match text {
        Cow::Borrowed(text) => cleaned(text, report),
        Cow::Owned(text) => Cow::Owned(cleaned(&text, report).into_owned()),
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Cow<'static, str>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| unit(pair));
    let text: Option<String> = char::decode_utf16(units).collect::<Result<_, _>>().ok();
    text.filter(|_| rest.is_empty()).map(Cow::Owned)
}

fn cleaned<'t>(text: &'t str, report: &mut Report) -> Cow<'t, str> {
    let Some(at) = first_unwanted(text) else { return line_ends(text) };
    let line = 1 + line::count(&text[..at]);
    report.add(Some(line), DiagnosticKind::ControlCharacters);
    let mut text = clean(text).into_owned();
    text.retain(|c| !is_reserved(c));
    Cow::Owned(text)
}

fn line_ends(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_some() { clean(text) } else { Cow::Borrowed(text) }
}

/// The position of the first harmful or reserved character. `\r` is neither.
///
/// Texts are large and nearly all are clean, so only the bytes that such characters begin with are looked at closely.
fn first_unwanted(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let control = |b: u8| (b < b' ') & !matches!(b, b'\t' | b'\n' | b'\r') | (b == 0x7f);
    // No short cut: without one the loop takes many bytes at a time.
    let controls = bytes.iter().fold(false, |found, &b| found | control(b));
    let first_control = controls.then(|| bytes.iter().position(|&b| control(b))).flatten();
    // C1, bidirectional overrides and isolates, and the reserved characters begin with these.
    let unwanted = |&at: &usize| text[at..].chars().next().is_some_and(|c| is_harmful(c) || is_reserved(c));
    let first_wide = memchr3_iter(0xc2, 0xe2, 0xef, bytes).find(unwanted);
    first_control.into_iter().chain(first_wide).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Diagnostic;

    fn read(bytes: &[u8]) -> (Option<String>, Vec<String>) {
        let mut report = Report::new("x.md");
        let text = decode(bytes, &mut report).map(Cow::into_owned);
        let problem = |problem: &Diagnostic| format!("{}:{}", problem.line.unwrap_or_default(), problem.code());
        (text, report.finish().iter().map(problem).collect())
    }

    #[test]
    fn marks_of_encodings_are_understood() {
        assert_eq!(read("één".as_bytes()).0.as_deref(), Some("één"));
        assert_eq!(read("\u{feff}één".as_bytes()).0.as_deref(), Some("één"));
        let units: Vec<u16> = "één 注文".encode_utf16().collect();
        let little: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(units.iter().flat_map(|unit| unit.to_le_bytes())).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(units.iter().flat_map(|unit| unit.to_be_bytes())).collect();
        assert_eq!(read(&little), (Some("één 注文".into()), vec![]));
        assert_eq!(read(&big), (Some("één 注文".into()), vec![]));
    }

    #[test]
    fn other_bytes_are_a_problem() {
        for bytes in [&b"caf\xe9"[..], b"\xff\xfea", b"\xff\xfe\x00\xd8"] {
            let (text, problems) = read(bytes);
            assert_eq!(text, None);
            assert_eq!(problems, ["0:not-utf8"]);
        }
    }

    #[test]
    fn harmful_characters_are_taken_out_and_told_once() {
        let (text, problems) = read("a\r\nb\u{1b}[31m\0\u{fdd0}7\u{fdd1}\u{202e}c".as_bytes());
        assert_eq!(text.as_deref(), Some("a\nb[31m7c"));
        assert_eq!(problems, ["2:control-characters"]);
    }

    #[test]
    fn line_ends_are_no_problem() {
        assert_eq!(read(b"a\r\nb\rc\n"), (Some("a\nb\nc\n".into()), vec![]));
    }
}
