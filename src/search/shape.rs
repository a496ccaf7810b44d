//! What a run of letters and digits looks like: a word, a number, a code.

use super::fold::Letter;

/// How a word came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of letters and digits.
    Word,
    /// A run that reads as a code or a command: letters beside digits, or a capital behind a small letter.
    Code,
    /// Two neighbours (or a lone letter) of a script without blanks.
    Pair,
    /// Parts put together; `parts` words before it are its parts. `code` where it reads as a code or a command rather
    /// than as prose: one of its parts does or is a number, or an underscore joins them.
    Whole {
        /// How many words before this one it repeats.
        parts: usize,
        /// Whether it is a code.
        code: bool,
    },
}

impl Kind {
    /// Whether it repeats words before it.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Whole { .. })
    }
}

/// What a run of letters and digits looks like: bits of the kinds of characters in it.
#[derive(Clone, Copy, Default)]
pub(super) struct Shape {
    kinds: u8,
    /// The kind of the last character.
    last: u8,
    /// Whether a capital follows a small letter.
    humps: bool,
}

const SMALL: u8 = 1;
const CAPITAL: u8 = 2;
/// A letter that is neither small nor capital.
const LETTER: u8 = 4;
const DIGIT: u8 = 8;
/// Something else, such as a mark above a letter.
const OTHER: u8 = 16;

/// The kind of each ASCII letter and digit; 0 for all other bytes.
pub(super) const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8;
        kinds[byte] = if c.is_ascii_lowercase() {
            SMALL
        } else if c.is_ascii_uppercase() {
            CAPITAL
        } else if c.is_ascii_digit() {
            DIGIT
        } else {
            0
        };
        byte += 1;
    }
    kinds
};

impl Shape {
    pub fn of(raw: &str) -> Self {
        let mut shape = Self::default();
        for c in raw.chars() {
            let kind = u8::try_from(c).map_or(0, |byte| KINDS[usize::from(byte)]);
            shape.take(if kind > 0 { kind } else { Self::kind_of(c) });
        }
        shape
    }

    pub fn kind_of(c: char) -> u8 {
        let (alphabetic, numeric, lower, upper) = match Letter::of(c) {
            Some(letter) => (letter.alphabetic, letter.numeric, letter.lower, letter.upper),
            None => (c.is_alphabetic(), c.is_numeric(), c.is_lowercase(), c.is_uppercase()),
        };
        let kind = |is: bool, kind: u8| if is { kind } else { 0 };
        let letter = kind(alphabetic, LETTER) | kind(lower, SMALL) | kind(upper, CAPITAL);
        letter | kind(numeric, DIGIT) | kind(!numeric, OTHER)
    }

    #[inline]
    pub fn take(&mut self, kind: u8) {
        self.humps |= self.last & SMALL != 0 && kind & CAPITAL != 0;
        self.kinds |= kind;
        self.last = kind;
    }

    /// Whether it reads as a code or a command rather than as a word of prose.
    pub fn is_code(self) -> bool {
        self.humps || self.kinds & DIGIT > 0 && self.kinds & (SMALL | CAPITAL | LETTER) > 0
    }

    pub fn kind(self) -> Kind {
        if self.is_code() { Kind::Code } else { Kind::Word }
    }

    pub fn is_number(self) -> bool {
        self.kinds == DIGIT
    }
}
