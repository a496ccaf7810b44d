//! Taking harmful characters out of foreign text.
//!
//! Articles, file names, pastes and the environment are written by strangers. A terminal obeys control characters, and
//! bidirectional overrides make a reader see another text than the one that is copied; so both are taken out once, right
//! after decoding, and everything behind that point may be printed as it is.

use std::borrow::Cow;

/// Whether `c` must never reach a terminal or a clipboard: C0 but newline and tab, DEL, C1, and the bidirectional
/// embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069).
#[must_use]
pub fn is_harmful(c: char) -> bool {
    matches!(c, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` without harmful characters. Newlines and tabs stay, `\r\n` and a lone `\r` become `\n`. Borrowed where nothing
/// had to change; cleaning twice changes nothing more.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => out.push('\n'),
            c if is_harmful(c) => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// `text` as one clean line: harmful characters out, each run of white space a single blank, none at the ends.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let cleaned = clean(text);
    let mut out = String::with_capacity(cleaned.len());
    for word in cleaned.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The beginning of a text: at most `longest` bytes, and whole characters.
#[must_use]
pub fn beginning(text: &str, longest: usize) -> &str {
    // `str::floor_char_boundary` needs Rust 1.91.
    let mut end = longest.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_go_newline_and_tab_stay() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}2J\u{7f}\u{202e}c\n\td"), "a[31mb2Jc\n\td");
        assert_eq!(clean_line(" a \u{2067} b\r\n\tc "), "a b c");
    }

    #[test]
    fn line_ends_become_newlines() {
        assert_eq!(clean("a\r\nb\rc"), "a\nb\nc");
    }

    #[test]
    fn clean_text_is_not_copied() {
        assert!(matches!(clean("één gewone zin"), Cow::Borrowed(_)));
    }
}
