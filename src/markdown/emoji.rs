//! The signs of shortcodes such as `:warning:`, which are those of GitHub.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A shortcode and its sign on each line. A test writes them, from a crate whose tables hold much more: as pointers they
/// would cost every start.
const LINES: &str = include_str!("emoji.txt");

/// The sign of a shortcode, without its colons.
pub(super) fn sign(shortcode: &str) -> Option<&'static str> {
    static SIGNS: LazyLock<HashMap<&str, &str>> =
        LazyLock::new(|| LINES.lines().filter_map(|line| line.split_once(' ')).collect());
    SIGNS.get(shortcode).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_are_those_of_the_shortcodes() {
        let signs = emojis::iter().flat_map(|emoji| emoji.shortcodes().map(move |code| (code, emoji.as_str())));
        let mut lines: Vec<String> = signs.map(|(code, sign)| format!("{code} {sign}\n")).collect();
        lines.sort();
        if std::env::var_os("PCFIX_REFRESH").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/markdown/emoji.txt");
            std::fs::write(path, lines.concat()).expect("written");
            return;
        }
        // The crate has new ones: `PCFIX_REFRESH=1 cargo test the_signs_are_those` writes the file anew.
        assert!(LINES == lines.concat(), "emoji.txt is not that of the crate");
        assert_eq!((sign("warning"), sign("+1"), sign("no_such")), (Some("⚠️"), Some("👍"), None));
    }
}
