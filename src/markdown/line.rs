//! Single lines of a text: fences, and what is mended before blocks are parsed.

use std::ops::Range;

use memchr::memchr_iter;

use crate::article::beginning;

/// The column behind which no list and no quote begins. Without a bound, blank lines after thousands of open lists would
/// cost a parser the product of both.
pub(super) const DEEPEST: usize = 100;

/// How far markup that is read ahead may reach, in bytes. Looking further from every place would cost the square of a text.
const REACH: usize = 2000;

/// What follows a place in a text, as far as markup may reach.
pub(super) fn ahead(text: &str, at: usize) -> &str {
    beginning(&text[at..], REACH)
}

/// What precedes a place in its line, as far as matters.
pub(super) fn before(text: &str, at: usize) -> &str {
    const NEAR: usize = 300;
    ending(&text[..at], NEAR).rsplit('\n').next().unwrap_or_default()
}

/// What precedes a place in a text, as far as matters.
pub(super) fn ahead_of(text: &str, at: usize) -> &str {
    ending(&text[..at], REACH)
}

/// The end of a text: at most `longest` bytes, and whole characters.
fn ending(text: &str, longest: usize) -> &str {
    // `str::ceil_char_boundary` needs Rust 1.91.
    let from = text.len().saturating_sub(longest);
    (from..text.len()).find_map(|from| text.get(from..)).unwrap_or_default()
}

/// The number of line ends in `text`.
pub(super) fn count(text: &str) -> u32 {
    u32::try_from(memchr_iter(b'\n', text.as_bytes()).count()).unwrap_or(u32::MAX)
}

/// Whether a line belongs to a fenced code block.
#[derive(Debug, Default)]
pub(super) struct Fence {
    /// The character of the open fence and how often it is repeated.
    open: Option<(u8, usize)>,
}

impl Fence {
    /// Whether a fence has begun that is not closed yet.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Takes the next line in; whether it belongs to a fence, be it as its first or last line.
    pub(super) fn take(&mut self, line: &str) -> bool {
        let text = content(line);
        let Some(&first) = text.as_bytes().first().filter(|b| matches!(b, b'`' | b'~')) else {
            return self.open.is_some();
        };
        let length = text.bytes().take_while(|&b| b == first).count();
        let info = text[length..].trim_ascii();
        match self.open {
            Some((open, least)) if first == open && length >= least && info.is_empty() => self.open = None,
            Some(_) => {}
            None if length >= 3 && !(first == b'`' && info.contains('`')) => self.open = Some((first, length)),
            None => return false,
        }
        true
    }
}

/// A line without its indentation and the marks of quotes and list items before it.
fn content(line: &str) -> &str {
    match line.as_bytes().first() {
        Some(b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'0'..=b'9') => {
            &line[marks(line).last().map_or(0, |mark| mark.end)..]
        }
        _ => line,
    }
}

/// A stretch of indentation and the mark of a quote or of a list item behind it.
#[derive(Clone, Copy, Debug)]
struct Prefix {
    /// Where the mark begins.
    start: usize,
    /// Where what follows it begins.
    end: usize,
}

/// The marks at the start of a line, outermost first, and a last stretch that is indentation only.
fn marks(line: &str) -> impl Iterator<Item = Prefix> + '_ {
    let bytes = line.as_bytes();
    let mut at = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let start = at + bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let digits = bytes[start..].iter().take(10).take_while(|b| b.is_ascii_digit()).count();
        let mark = match bytes.get(start + digits) {
            Some(b'>') if digits == 0 => 1,
            Some(b'-' | b'*' | b'+') if digits == 0 => 1,
            Some(b'.' | b')') if (1..=9).contains(&digits) => digits + 1,
            _ => 0,
        };
        let blank_behind = matches!(bytes.get(start + mark), None | Some(b' ' | b'\t'));
        done = mark == 0 || !(blank_behind || bytes[start] == b'>');
        at = if done { start } else { start + mark };
        Some(Prefix { start, end: at })
    })
}

/// The marks of quotes and list items behind the column [`DEEPEST`], as a stretch of the line.
pub(super) fn too_deep(line: &str) -> Option<(usize, usize)> {
    if line.len() <= DEEPEST || !matches!(line.as_bytes()[0], b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'0'..=b'9') {
        return None;
    }
    // A tab is up to four columns wide.
    let mut wide = 0;
    let mut seen = 0;
    let mut first = None;
    let mut last = 0;
    for mark in marks(line) {
        wide += 3 * line.as_bytes()[seen..mark.start].iter().filter(|&&b| b == b'\t').count();
        seen = mark.start;
        if mark.end > mark.start && mark.start + wide > DEEPEST {
            first.get_or_insert(mark.start);
            last = mark.end;
        }
    }
    first.map(|first| (first, last))
}

/// The number of `#` of a heading that is glued to its anchor, as in `####<a name="x"></a>`.
pub(super) fn glued_heading(line: &str) -> Option<usize> {
    let marks = line.bytes().take_while(|&b| b == b'#').count();
    ((1..=6).contains(&marks) && line[marks..].starts_with("<a ")).then_some(marks)
}

/// The start of the mark and the range of the address in a line that consists of `[!VIDEO address]`, in a quote or not.
pub(super) fn video(line: &str) -> Option<(usize, Range<usize>)> {
    let whole = line.trim_ascii_start().trim_start_matches(['>', ' ']);
    let inner = whole.trim_ascii_end().strip_prefix("[!")?.strip_suffix(']')?;
    let address = inner.get(6..).filter(|_| inner[..6].eq_ignore_ascii_case("video "))?.trim_ascii();
    let mark = line.len() - whole.len();
    let from = mark + "[!".len() + inner.find(address)?;
    address.starts_with("http").then_some((mark, from..from + address.len()))
}

/// The path that a paragraph includes, when it does nothing else.
pub(super) fn included(paragraph: &str) -> Option<&str> {
    let inner = paragraph.trim_ascii().strip_prefix("[!")?.strip_suffix(']')?;
    let rest = inner.get(7..).filter(|_| inner[..7].eq_ignore_ascii_case("include"))?;
    let (_, target) = rest.trim_ascii().strip_suffix(')')?.split_once("](")?;
    let path = target.split_ascii_whitespace().next()?;
    (!path.contains("](")).then_some(path)
}

/// The first text that a line includes among other words: what is before it, its title, its path, and what is behind it.
/// Code in backticks includes nothing.
pub(super) fn included_sentence(line: &str) -> Option<(&str, &str, &str, &str)> {
    let mut at = 0;
    loop {
        at += line.get(at..)?.find("[!INCLUDE")?;
        let (before, rest) = line.split_at(at);
        let inner = rest["[!INCLUDE".len()..].trim_start().strip_prefix('[');
        let found = inner.and_then(|inner| {
            let (title, rest) = inner.split_once("](")?;
            let (path, after) = rest.split_once(")]")?;
            (!title.contains(']') && !path.contains(['(', '[']) && !path.is_empty()).then_some((title, path, after))
        });
        match found.filter(|_| before.matches('`').count() % 2 == 0) {
            Some((title, path, after)) => return Some((before, title, path, after)),
            None => at += "[!INCLUDE".len(),
        }
    }
}

/// Whether a line may be the delimiter row of a table: bars, dashes, colons and blanks, at least one bar and one dash.
pub(super) fn is_delimiter_row(line: &str) -> bool {
    let row = row(line).as_bytes();
    matches!(row.first(), Some(b'|' | b':' | b'-'))
        && row.contains(&b'|')
        && row.contains(&b'-')
        && row.iter().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// What a delimiter row lacks to have as many cells as its header, to be added at its end.
pub(super) fn missing_delimiters(header: &str, delimiters: &str) -> Option<String> {
    let wanted = cells(row(header));
    let missing = wanted.checked_sub(cells(row(delimiters))).filter(|&missing| missing > 0)?;
    Some(if delimiters.trim_ascii_end().ends_with('|') { "---|" } else { "|---" }.repeat(missing))
}

/// Whether a line is a lone bar: writers mean an empty row, a parser takes it for words below the table.
pub(super) fn is_lone_bar(line: &str) -> bool {
    row(line) == "|"
}

/// A line without indentation and the marks of quotes.
fn row(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>']).trim_ascii_end()
}

/// The number of cells of a row: stretches between bars that are not escaped; bars at its ends bound no further cell.
fn cells(row: &str) -> usize {
    let bytes = row.as_bytes();
    let bar = |at: usize| bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\');
    let bars = (0..bytes.len()).filter(|&at| bar(at)).count();
    if bars == 0 {
        return 0;
    }
    let outer = usize::from(bar(0)) + usize::from(bytes.len() > 1 && bar(bytes.len() - 1));
    bars + 1 - outer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_ends_with_its_own_mark() {
        let lines = ["text", "1. ```sql", "   ~~~", "   ```", "text `x`", "~~~~", "~~~", "~~~~ ", "```a`b", "end"];
        let mut fence = Fence::default();
        let inside: Vec<bool> = lines.iter().map(|line| fence.take(line)).collect();
        assert_eq!(inside, [false, true, true, true, false, true, true, true, false, false]);
    }

    #[test]
    fn marks_are_cut_only_behind_the_deepest_column() {
        assert_eq!(too_deep("> - 1. text"), None);
        let line = ">".repeat(150) + " text";
        assert_eq!(too_deep(&line), Some((DEEPEST + 1, 150)));
        let line = "\t".repeat(30) + "- - text";
        assert_eq!(too_deep(&(line + &" ".repeat(100))), Some((30, 33)));
        assert_eq!(too_deep(&("-".to_owned() + &" text".repeat(50))), None);
    }

    #[test]
    fn a_heading_glued_to_its_anchor_is_seen() {
        assert_eq!(glued_heading("####<a name=\"x\"></a>X"), Some(4));
        assert_eq!(glued_heading("#<br>"), None);
        assert_eq!(glued_heading("#######<a "), None);
    }

    #[test]
    fn a_sentence_is_included_among_other_words() {
        let found = included_sentence("See `[!INCLUDE [a](b)]` and [!INCLUDE [c d](e.md)]. [!INCLUDE [f](g)]");
        assert_eq!(found, Some(("See `[!INCLUDE [a](b)]` and ", "c d", "e.md", ". [!INCLUDE [f](g)]")));
        for text in ["[!INCLUDE]", "[!INCLUDE [a]", "[!INCLUDE [a]()]", "[!INCLUDE € [a](b)]"] {
            assert_eq!(included_sentence(text), None, "{text}");
        }
    }

    #[test]
    fn a_video_has_an_address() {
        assert_eq!(video("  [!VIDEO https://x.y/z] "), Some((2, 10..23)));
        assert_eq!(video("> > [!VIDEO https://x.y/z]"), Some((4, 12..25)));
        assert_eq!(video("[!VIDEO x]"), None);
        assert_eq!(video("[!TIP]"), None);
    }

    #[test]
    fn a_short_delimiter_row_is_filled_up() {
        assert!(is_delimiter_row("  > |:--|--:|") && !is_delimiter_row("---") && !is_delimiter_row("| a | - |"));
        assert_eq!(missing_delimiters("| a | b \\| c | d |", "|--|--|").as_deref(), Some("---|"));
        assert_eq!(missing_delimiters("a | b | c", "--|--").as_deref(), Some("|---"));
        assert_eq!(missing_delimiters("| a | b |", "|--|--|"), None);
        assert_eq!(missing_delimiters("no table", "|--|--|"), None);
        assert!(is_lone_bar("  | ") && !is_lone_bar("||"));
    }
}
