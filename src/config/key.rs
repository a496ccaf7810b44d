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
    /// Whether shift was held, for keys that type nothing; a character says it by itself.
    pub shift: bool,
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
    /// Insert.
    Insert,
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

/// Other names in use, in small letters and without joints.
const ALIASES: [(Code, &str); 10] = [
    (Code::Esc, "escape"),
    (Code::Enter, "return"),
    (Code::Char(' '), "spacebar"),
    (Code::BackTab, "backtab"),
    (Code::Delete, "del"),
    (Code::Insert, "ins"),
    (Code::PageUp, "pageup"),
    (Code::PageDown, "pagedown"),
    (Code::PageDown, "pgdown"),
    (Code::Char('-'), "minus"),
];

/// The highest function key that terminals send.
const LAST_FUNCTION: u8 = 24;

/// The keys with names of their own, as they are written.
const NAMES: [(Code, &str); 16] = [
    (Code::Char(' '), "Space"),
    (Code::Enter, "Enter"),
    (Code::Esc, "Esc"),
    (Code::Tab, "Tab"),
    (Code::BackTab, "Shift-Tab"),
    (Code::Backspace, "Backspace"),
    (Code::Delete, "Delete"),
    (Code::Insert, "Insert"),
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
        Self { code, ctrl: false, alt: false, shift: false }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.ctrl { "ctrl-" } else { "" })?;
        f.write_str(if self.alt { "alt-" } else { "" })?;
        f.write_str(if self.shift { "shift-" } else { "" })?;
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

/// A text that names no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a key")]
pub struct UnknownKey;

impl FromStr for Key {
    type Err = UnknownKey;

    /// Reads what [`Display`](fmt::Display) writes (`ctrl-c`, `alt-Left`, `PgDn`, `F1`, `?`) and the other usual spellings:
    /// any case, `+` between the parts, `control`, `PageUp`, `escape`, `Ctrl-T`.
    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let mut key = Self::from(Code::Esc);
        let mut rest = text;
        while let Some((modifier, after)) = rest.split_once(['-', '+']).filter(|(_, after)| !after.is_empty()) {
            match modifier.to_ascii_lowercase().as_str() {
                "ctrl" | "control" => key.ctrl = true,
                "alt" | "meta" | "option" => key.alt = true,
                "shift" => key.shift = true,
                _ => break,
            }
            rest = after;
        }
        key.code = code_of(rest).ok_or(UnknownKey)?;
        Ok(key.normal())
    }
}

/// The key of a name without modifiers.
fn code_of(name: &str) -> Option<Code> {
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        // Its name is shown, so what would steer a terminal is none.
        return (!c.is_control() && !is_harmful(c)).then_some(Code::Char(c));
    }
    let small: String = name.to_ascii_lowercase().chars().filter(|c| !matches!(c, '-' | '_' | ' ')).collect();
    let named = NAMES.iter().find(|(_, own)| own.replace('-', "").eq_ignore_ascii_case(&small));
    let code = named.or_else(|| ALIASES.iter().find(|(_, alias)| *alias == small)).map(|(code, _)| *code);
    let number = || small.strip_prefix('f')?.parse().ok().filter(|number| (1..=LAST_FUNCTION).contains(number));
    code.or_else(|| number().map(Code::F))
}

impl Key {
    /// The key as a terminal reports it: shift is part of a character and of Shift-Tab, and with ctrl letters are small.
    fn normal(mut self) -> Self {
        match self.code {
            Code::Char(c) => {
                let upper = c.to_uppercase().next().filter(|_| self.shift && !self.ctrl);
                let lower = c.to_lowercase().next().filter(|_| self.ctrl);
                self.code = Code::Char(upper.or(lower).unwrap_or(c));
                self.shift = false;
            }
            Code::Tab if self.shift => (self.code, self.shift) = (Code::BackTab, false),
            Code::BackTab => self.shift = false,
            _ => {}
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for name in [
            "a",
            "G",
            "?",
            "/",
            "-",
            "+",
            "ctrl-c",
            "alt-Left",
            "PgDn",
            "F12",
            "Space",
            "Shift-Tab",
            "shift-Up",
            "Insert",
        ] {
            assert_eq!(name.parse::<Key>().expect(name).to_string(), name);
        }
        for name in ["\n", "\t", "ctrl-\u{1b}", "\u{202e}"] {
            assert!(name.parse::<Key>().is_err(), "{name:?} would steer a terminal");
        }
        for name in ["", "Hyper", "ctrl-", "F0", "F25", "F99", "Fx", "ctrl-Hyper", "super-x"] {
            assert!(name.parse::<Key>().is_err(), "{name}");
        }
    }

    #[test]
    fn the_usual_spellings_are_accepted() {
        for (name, wanted) in [
            ("esc", "Esc"),
            ("Escape", "Esc"),
            ("ENTER", "Enter"),
            ("return", "Enter"),
            ("PageUp", "PgUp"),
            ("page-down", "PgDn"),
            ("pgdn", "PgDn"),
            ("shift-up", "shift-Up"),
            ("Shift+Tab", "Shift-Tab"),
            ("backtab", "Shift-Tab"),
            ("del", "Delete"),
            ("ins", "Insert"),
            ("Ctrl-T", "ctrl-t"),
            ("control+x", "ctrl-x"),
            ("shift-g", "G"),
            ("Alt-f4", "alt-F4"),
            ("space", "Space"),
            ("f10", "F10"),
        ] {
            assert_eq!(name.parse::<Key>().expect(name).to_string(), wanted, "{name}");
        }
    }
}
