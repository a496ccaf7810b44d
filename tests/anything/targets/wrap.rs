//! Breaking text into lines: any text, at any width. The first byte is the width.

use pcfix::article::clean;
use pcfix::layout::{fit, width, wrap};
use unicode_segmentation::UnicodeSegmentation as _;

use super::Shape;

pub fn run(bytes: &[u8]) -> u64 {
    let Some((&columns, rest)) = bytes.split_first() else { return 0 };
    let columns = usize::from(columns);
    let text = String::from_utf8_lossy(rest);
    // What is broken never holds tabs: texts and code have blanks in their place.
    let text = clean(&text).replace('\t', " ");
    let mut counts = Shape::default();
    for line in text.lines() {
        counts = counts.count(breaks(line, columns));
        is_cut(line, columns);
    }
    counts.with(columns == 0).end()
}

/// How many lines `text` becomes. They fit, and together they are the text but for blanks where it is broken.
fn breaks(text: &str, columns: usize) -> usize {
    let lines = wrap(text, columns);
    assert!(!lines.is_empty());
    let mut rest = text;
    for line in &lines {
        let alone = line.graphemes(true).count() <= 1;
        assert!(width(line) <= columns.max(1) || alone, "{line:?} in {columns} columns");
        let at = rest.find(line).unwrap_or_else(|| panic!("{line:?} is not in {rest:?}"));
        assert!(rest[..at].trim().is_empty(), "{:?} is lost before {line:?}", &rest[..at]);
        rest = &rest[at + line.len()..];
    }
    assert!(rest.trim().is_empty(), "{rest:?} is lost");
    lines.len()
}

/// What is cut fits, and is the beginning of the text.
fn is_cut(text: &str, columns: usize) {
    let cut = fit(text, columns);
    assert!(width(&cut) <= columns, "{cut:?} in {columns} columns");
    if cut != text {
        let begin = cut.strip_suffix('…').unwrap_or_default();
        assert!(text.starts_with(begin) && (columns == 0 || cut.ends_with('…')), "{cut:?} of {text:?}");
    }
}
