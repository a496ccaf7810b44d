//! Breaking text into lines, by columns of the terminal.

use std::ops::Range;

use textwrap::core::{Word, break_words};
use textwrap::wrap_algorithms::wrap_first_fit;
use textwrap::{WordSeparator, WordSplitter};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns` columns; where it is cut, `…` stands at the end.
#[must_use]
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut taken = 0;
    for cluster in text.graphemes(true) {
        taken += width(cluster);
        if taken + 1 > columns {
            break;
        }
        out.push_str(cluster);
    }
    if columns > 0 {
        out.push('…');
    }
    out
}

/// The lines of `text` at `columns` columns; at least one, which may be empty.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<&str> {
    lines(text, columns).into_iter().map(|line| &text[line]).collect()
}

/// The lines of `text`, as ranges of bytes without the white space at which they were broken. Breaks stand where Unicode
/// allows them, so also between the characters of Chinese and Japanese; a word wider than the line is cut. At least one
/// line, which may be empty.
#[must_use]
pub fn lines(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let words: Vec<Word<'_>> = WordSeparator::UnicodeBreakProperties.find_words(text).collect();
    let words = textwrap::word_splitters::split_words(words, &WordSplitter::NoHyphenation);
    let words = break_words(words, columns);
    let mut lines = Vec::new();
    let mut at = 0;
    #[allow(clippy::cast_precision_loss, reason = "no terminal is wide enough to lose a column")]
    for line in wrap_first_fit(&words, &[columns as f64]) {
        let start = at;
        let mut end = at;
        for word in line {
            end = at + word.word.len();
            at = end + word.whitespace.len();
        }
        lines.push(start..end);
    }
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_whole_where_they_fit() {
        assert_eq!(wrap("open the dashboard and wait", 14), ["open the", "dashboard and", "wait"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
    }

    #[test]
    fn japanese_breaks_between_characters_and_counts_two_columns_each() {
        assert_eq!(wrap("注文を取り消す", 6), ["注文を", "取り消", "す"]);
        assert_eq!(fit("注文を取り消す", 6), "注文…");
    }

    #[test]
    fn what_is_cut_ends_with_a_mark() {
        assert_eq!(fit("dashboard", 9), "dashboard");
        assert_eq!(fit("dashboard", 5), "dash…");
        assert_eq!(fit("dashboard", 0), "");
    }
}
