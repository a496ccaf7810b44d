//! Keys, by the names that a reader of the help and a writer of a test use.

use std::fmt;
use std::str::FromStr;

use crate::article::is_harmful;

/// A key press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether ctrl was held.
    pub ctrl: bool,
    /// Whether alt was held.
    pub alt: bool,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A character, as the keyboard layout gives it.
    Char(char),
    /// A function key, counted from 1.
    F(u8),
    /// Enter or Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Tab with shift.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

/// The keys with names of their own, as they are written.
const NAMES: [(Code, &str); 15] = [
    (Code::Char(' '), "Space"),
    (Code::Enter, "Enter"),
    (Code::Esc, "Esc"),
    (Code::Tab, "Tab"),
    (Code::BackTab, "Shift-Tab"),
    (Code::Backspace, "Backspace"),
    (Code::Delete, "Delete"),
    (Code::Up, "Up"),
    (Code::Down, "Down"),
    (Code::Left, "Left"),
    (Code::Right, "Right"),
    (Code::Home, "Home"),
    (Code::End, "End"),
    (Code::PageUp, "PgUp"),
    (Code::PageDown, "PgDn"),
];

impl From<Code> for Key {
    fn from(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.ctrl { "ctrl-" } else { "" })?;
        f.write_str(if self.alt { "alt-" } else { "" })?;
        match self.code {
            Code::F(number) => write!(f, "F{number}"),
            code => match (NAMES.iter().find(|(named, _)| *named == code), code) {
                (Some((_, name)), _) => f.write_str(name),
                (None, Code::Char(c)) => write!(f, "{c}"),
                (None, _) => Ok(()),
            },
        }
    }
}

impl FromStr for Key {
    type Err = String;

    /// Reads what [`Display`](fmt::Display) writes: `ctrl-c`, `alt-Left`, `PgDn`, `F1`, `?`.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut key = Self::from(Code::Esc);
        let mut rest = text;
        while let Some((modifier, after)) = rest.split_once('-').filter(|(_, after)| !after.is_empty()) {
            match modifier {
                "ctrl" => key.ctrl = true,
                "alt" => key.alt = true,
                _ => break,
            }
            rest = after;
        }
        let mut chars = rest.chars();
        let named = NAMES.iter().find(|(_, name)| *name == rest).map(|(code, _)| *code);
        let function = || rest.strip_prefix('F').and_then(|number| number.parse().ok()).map(Code::F);
        let single = match (chars.next(), chars.next()) {
            // Its name is shown, so what would steer a terminal is none.
            (Some(c), None) if !c.is_control() && !is_harmful(c) => Some(Code::Char(c)),
            _ => None,
        };
        key.code = named.or(single).or_else(function).ok_or_else(|| format!("no key is called {text}"))?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for name in ["a", "G", "?", "/", "-", "ctrl-c", "alt-Left", "PgDn", "F12", "Space", "Shift-Tab"] {
            assert_eq!(name.parse::<Key>().expect(name).to_string(), name);
        }
        for name in ["\n", "\t", "ctrl-\u{1b}", "\u{202e}"] {
            assert!(name.parse::<Key>().is_err(), "{name:?} would steer a terminal");
        }
        for name in ["", "Hyper", "ctrl-", "F"] {
            assert!(name.parse::<Key>().is_err() || name == "F", "{name}");
        }
    }
}
