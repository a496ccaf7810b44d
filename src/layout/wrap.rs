//! Breaking text into lines, by columns of the terminal.

use std::ops::Range;

use textwrap::WordSeparator;
use textwrap::core::{Fragment, Word};
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns` columns; where it is cut, it ends with `…`.
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

/// The end of `text` in at most `columns` columns; where it is cut, it begins with `…`.
#[must_use]
pub fn fit_end(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut start = text.len();
    for (at, cluster) in text.grapheme_indices(true).rev() {
        if width(&text[start..]) + width(cluster) + 1 > columns {
            break;
        }
        start = at;
    }
    if columns > 0 { format!("…{}", &text[start..]) } else { String::new() }
}

/// The lines of `text` at `columns` columns; at least one, which may be empty.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<&str> {
    lines(text, columns).into_iter().map(|line| &text[line]).collect()
}

/// The lines of `text`, as ranges of bytes without the white space at which they were broken. Lines break where Unicode
/// allows them, so also between the characters of Chinese and Japanese; a word wider than the line is cut. At least one
/// line, which may be empty.
#[must_use]
pub fn lines(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let pieces = pieces(text, columns);
    let mut lines = Vec::new();
    let mut at = 0;
    #[allow(clippy::cast_precision_loss, reason = "no terminal is wide enough to lose a column")]
    for line in wrap_first_fit(&pieces, &[columns as f64]) {
        let start = at;
        let mut end = at;
        for piece in line {
            end = at + piece.word.len();
            at = end + piece.blanks.len();
        }
        lines.push(start..end);
    }
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

/// A stretch that is not broken, and the blanks behind it, which are left out at the end of a line. It is measured as
/// the terminal's cells are, by grapheme cluster; character by character, some symbols would count less.
#[derive(Debug)]
struct Piece<'t> {
    word: &'t str,
    blanks: &'t str,
}

#[allow(clippy::cast_precision_loss, reason = "no terminal is wide enough to lose a column")]
impl Fragment for Piece<'_> {
    fn width(&self) -> f64 {
        width(self.word) as f64
    }

    fn whitespace_width(&self) -> f64 {
        width(self.blanks) as f64
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The words of a text; those wider than `columns` in pieces that fit.
fn pieces(text: &str, columns: usize) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for Word { word, whitespace, .. } in WordSeparator::UnicodeBreakProperties.find_words(text) {
        let mut rest = word;
        if width(word) > columns {
            let mut cut = first(rest, columns);
            while cut < rest.len() {
                pieces.push(Piece { word: &rest[..cut], blanks: "" });
                rest = &rest[cut..];
                cut = first(rest, columns);
            }
        }
        pieces.push(Piece { word: rest, blanks: whitespace });
    }
    pieces
}

/// How many bytes of `word` fit; at least one grapheme cluster.
fn first(word: &str, columns: usize) -> usize {
    let mut taken = 0;
    let mut end = 0;
    for cluster in word.graphemes(true) {
        taken += width(cluster);
        if taken > columns && end > 0 {
            break;
        }
        end += cluster.len();
    }
    end
}

/// How many columns the longest stretch of `text` takes that is not broken.
pub(super) fn longest_word(text: &str) -> usize {
    WordSeparator::UnicodeBreakProperties.find_words(text).map(|word| width(word.word)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn what_closes_stays_with_what_it_closes() {
        assert_eq!(wrap("注文を取り消す。次に", 14), ["注文を取り消", "す。次に"]);
        assert_eq!(wrap("これは「注文」です", 8), ["これは", "「注文」", "です"]);
        assert_eq!(wrap("确认订单，然后退出。", 8), ["确认订", "单，然后", "退出。"]);
        assert_eq!(wrap("주문을 취소합니다.", 12), ["주문을 취소", "합니다."]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_line_begins_with_what_closes_or_ends_with_what_opens(
            parts in prop::collection::vec("[「（『]?[か-こ漢字語]{1,2}[ーっッ]?[。、」）』！？…]?", 0..30),
            columns in 14_usize..60,
        ) {
            let text = parts.concat();
            let lines = wrap(&text, columns);
            prop_assert_eq!(lines.concat(), text.clone(), "nothing is lost");
            for line in &lines {
                prop_assert!(width(line) <= columns, "{line}");
            }
            for pair in lines.windows(2) {
                prop_assert!(!pair[0].ends_with(['「', '（', '『']), "{lines:?}");
                let closing = ['。', '、', '」', '）', '』', '！', '？', '…', 'ー', 'っ', 'ッ'];
                prop_assert!(!pair[1].starts_with(closing), "{lines:?}");
            }
        }
    }

    #[test]
    fn what_is_cut_ends_with_a_mark() {
        assert_eq!(fit("dashboard", 9), "dashboard");
        assert_eq!(fit("dashboard", 5), "dash…");
        assert_eq!(fit("dashboard", 0), "");
        assert_eq!(fit_end("dashboard", 9), "dashboard");
        assert_eq!(fit_end("dashboard", 5), "…oard");
        assert_eq!(fit_end("注文を取り消す", 6), "…消す");
        assert_eq!(fit_end("dashboard", 0), "");
    }
}
