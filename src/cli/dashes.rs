//! Words that begin with a dash but are no options: `-2147467259`, `- Error: the pump stopped`.
//!
//! clap takes every such word for options. A mark in front hides the dash from it; the reader of the word removes the
//! mark.

use std::convert::Infallible;
use std::ffi::OsString;

/// Mark before a dash that begins no option. It is never shown: it has no width, and is removed before anything is
/// quoted.
const MARK: char = '\u{2060}';

/// The arguments with the mark before each word that cannot be options: a dash with a digit or a blank behind it, or one
/// dash with a blank later on.
pub(super) fn hide(argv: Vec<OsString>) -> Vec<OsString> {
    let end = argv.iter().position(|word| word == "--").unwrap_or(argv.len());
    let hidden = |(place, word): (usize, OsString)| match word.to_str().filter(|_| (1..end).contains(&place)) {
        Some(text) if is_no_option(text) => format!("{MARK}{text}").into(),
        _ => word,
    };
    argv.into_iter().enumerate().map(hidden).collect()
}

fn is_no_option(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('-') else { return false };
    let blank = |text: &str| text.contains(char::is_whitespace);
    let number = rest.len() > 1 && rest.starts_with(|c: char| c.is_ascii_digit());
    number || rest.starts_with(char::is_whitespace) || !rest.starts_with('-') && blank(rest) && !rest.contains('=')
}

/// The word without the mark.
pub(super) fn shown(text: &str) -> String {
    text.strip_prefix(MARK).unwrap_or(text).to_owned()
}

/// Reads a word of a query.
pub(super) fn parse_word(text: &str) -> Result<String, Infallible> {
    Ok(shown(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_sentences_are_no_options() {
        let argv = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        for word in ["-2147467259", "-0x80070005", "- Error: the pump stopped", "-1 is returned", "-not found"] {
            let hidden = hide(argv(&["pcfix", "search", word]));
            assert_ne!(hidden[2], word, "{word}");
            assert_eq!(shown(&hidden[2].to_string_lossy()), word);
        }
        for word in ["-", "--", "-0", "-h", "-n5", "--json", "--lang=nl", "cancel order", "--content=a b"] {
            assert_eq!(hide(argv(&["pcfix", "search", word]))[2], word, "{word}");
        }
        assert_eq!(hide(argv(&["pcfix", "--", "-5"]))[2], "-5", "behind the two dashes all are words");
    }
}
