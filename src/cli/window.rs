//! What standard output goes to: how wide and high it is, and whether links can be followed there.

use std::io::{IsTerminal as _, stdout};

use crate::config::Environment;
use crate::library::is_web;

/// The default width.
const WIDTH: usize = 80;

/// The window that standard output is shown in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Window {
    /// Its width in columns; `None` where standard output is no terminal, so that lines are nobody's business but the
    /// reader's.
    pub columns: Option<usize>,
    /// Its height in rows, where it has one.
    pub rows: Option<usize>,
    /// Whether it shows links that can be followed (OSC 8).
    pub links: bool,
    wished: Option<usize>,
}

impl Window {
    /// The window of this process. `COLUMNS` beats what the terminal says of itself, as in git: a shell keeps it to itself
    /// unless someone wants it to be obeyed.
    pub(super) fn of_stdout(environment: &Environment) -> Self {
        let wished =
            environment.text("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
        if !stdout().is_terminal() {
            return Self { wished, ..Self::default() };
        }
        let size = terminal_size::terminal_size();
        let own = size.map(|(width, _)| usize::from(width.0));
        Self {
            columns: Some(wished.or(own).unwrap_or(WIDTH)),
            rows: size.map(|(_, height)| usize::from(height.0)),
            // A dumb terminal prints what it does not know.
            links: !environment.has_plain_terminal() && supports_hyperlinks::supports_hyperlinks(),
            wished,
        }
    }

    /// The width to set a page in, also where there is no terminal.
    pub(super) fn page_width(self) -> usize {
        self.columns.or(self.wished).unwrap_or(WIDTH)
    }

    /// How many rows `text`, which has no colours, takes.
    pub(super) fn rows_of(self, text: &str) -> usize {
        let columns = self.columns.unwrap_or(usize::MAX).max(1);
        text.lines().map(|line| crate::layout::width(line).div_ceil(columns).max(1)).sum()
    }

    /// Whether `text` and the shell's next prompt fit into it.
    pub(super) fn holds(self, text: &str) -> bool {
        self.rows.is_none_or(|rows| self.rows_of(text) < rows)
    }
}

/// The address of a link as a terminal takes it: printable ASCII, the rest percent-encoded
/// (<https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>). `None` for one that is longer than terminals
/// take, or of another kind than web and mail.
pub(super) fn link_address(address: &str) -> Option<String> {
    /// What VTE takes.
    const LONGEST: usize = 2083;
    if !is_web(address) {
        return None;
    }
    let clean = crate::article::clean(address);
    let encoded: String = clean
        .bytes()
        .map(|byte| if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    (encoded.len() <= LONGEST).then_some(encoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_take_several_rows_and_wide_characters_two_columns() {
        let window = Window { columns: Some(10), rows: Some(5), ..Window::default() };
        assert_eq!(window.rows_of("a\n\n0123456789\n0123456789a\n日本語日本語\n"), 1 + 1 + 1 + 2 + 2);
        assert!(window.holds("a\nb\nc\nd\n") && !window.holds("a\nb\nc\nd\ne\n"));
        assert!(Window::default().holds(&"a\n".repeat(10_000)), "a pipe has no rows");
    }

    #[test]
    fn addresses_are_of_web_and_mail_and_plain_ascii() {
        assert_eq!(link_address("https://x.example/a b\u{1b}\\é").as_deref(), Some("https://x.example/a%20b\\%C3%A9"));
        assert_eq!(link_address("MAILTO:a@b.example").as_deref(), Some("MAILTO:a@b.example"));
        assert_eq!(link_address("javascript:alert(1)"), None);
        assert_eq!(link_address("file:///etc/passwd"), None);
        assert_eq!(link_address(&format!("https://x.example/{}", "a".repeat(3000))), None);
    }
}
