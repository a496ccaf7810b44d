//! The answer of a terminal that was asked for its background and took too long: it arrives among the keys.
//!
//! It begins as alt-] does, goes on with `11;rgb:ffff/ffff/ffff`, and ends as ctrl-g or alt-\ do. Anything else is a key.

use super::{Code, Key};

/// What an answer may be made of.
const LETTERS: &str = "0123456789abcdefABCDEFrgRG;:/";
/// No answer is longer.
const LONGEST: usize = 40;

/// Separates keys from a late answer of the terminal.
#[derive(Debug, Default)]
pub(super) struct LateAnswer {
    /// Whether an answer may still come.
    awaited: bool,
    /// How many more characters of the one that has begun may follow.
    left: usize,
}

impl LateAnswer {
    /// One that awaits an answer, or none.
    pub fn new(awaited: bool) -> Self {
        Self { awaited, left: 0 }
    }

    /// Whether `key` is no key but a part of the answer.
    pub fn takes(&mut self, key: Key) -> bool {
        if !self.awaited {
            return false;
        }
        let begins = key == (Key { alt: true, ..Code::Char(']').into() });
        let ends = key == (Key { alt: true, ..Code::Char('\\').into() })
            || key == (Key { ctrl: true, ..Code::Char('g').into() });
        let goes_on = matches!(key.code, Code::Char(c) if LETTERS.contains(c)) && !key.ctrl && !key.alt;
        let taken = begins || self.left > 0 && (ends || goes_on);
        self.left = match taken {
            _ if begins => LONGEST,
            true if !ends => self.left - 1,
            _ => 0,
        };
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys that are left of what arrives.
    fn left(late: &mut LateAnswer, keys: &[&str]) -> Vec<String> {
        let keys = keys.iter().map(|name| name.parse::<Key>().expect("a key"));
        keys.filter(|key| !late.takes(*key)).map(|key| key.to_string()).collect()
    }

    #[test]
    fn an_answer_is_taken_and_keys_are_left() {
        let answer = ["alt-]", "1", "1", ";", "r", "g", "b", ":", "f", "F", "/", "0", "/", "0"];
        for end in ["alt-\\", "ctrl-g"] {
            let mut late = LateAnswer::new(true);
            assert_eq!(left(&mut late, &["o"]), ["o"]);
            assert_eq!(left(&mut late, &answer), [""; 0]);
            assert_eq!(left(&mut late, &[end, "r", "d"]), ["r", "d"], "after its end keys are keys");
        }
        assert_eq!(left(&mut LateAnswer::new(true), &["alt-]", "o", "r"]), ["o", "r"], "no answer has an o");
        assert_eq!(left(&mut LateAnswer::new(false), &answer).len(), answer.len(), "none is awaited");
        assert_eq!(left(&mut LateAnswer::new(true), &["alt-\\", "ctrl-g"]), ["alt-\\", "ctrl-g"]);
    }
}
