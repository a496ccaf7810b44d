//! What is wrong with a YAML text or a setting in it, as data; the catalogues in `i18n` hold the sentences.

use serde::{Deserialize, Serialize};

use thiserror::Error;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in characters.
    pub column: usize,
}

impl Default for Position {
    /// The start of a text.
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

/// Why a YAML text is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error, Deserialize, Serialize)]
pub enum YamlError {
    /// It is not valid here.
    #[error("not valid YAML at line {}, column {}", .0.line, .0.column)]
    Invalid(Position),
    /// It is larger than this many bytes.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// It nests deeper than this.
    #[error("nested deeper than {0} levels")]
    TooDeep(usize),
    /// It holds more aliases than this.
    #[error("more than {0} aliases")]
    TooManyAliases(usize),
}

impl YamlError {
    /// Where it is wrong; the start of the text where that is not known.
    #[must_use]
    pub fn position(&self) -> Position {
        match self {
            Self::Invalid(position) => *position,
            _ => Position::default(),
        }
    }
}

/// What is wrong with a setting. Names and values are cleaned excerpts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum SettingFault {
    /// The file is no YAML.
    Yaml(YamlError),
    /// There is no setting of this name.
    Unknown {
        /// The name.
        name: String,
        /// Those that exist there.
        known: Vec<String>,
    },
    /// A setting occurs twice.
    Twice(String),
    /// A value does not fit its setting.
    Value {
        /// The setting.
        name: String,
        /// The value; empty for a list or a map.
        value: String,
        /// What would fit.
        expected: Expected,
    },
    /// A project file may not set this: it comes with foreign content.
    Refused(String),
    /// A key that types text is bound where text is typed.
    TextKey {
        /// The key.
        key: String,
        /// The screen.
        screen: String,
    },
    /// One key is bound to two actions of a screen.
    KeyTwice {
        /// The key.
        key: String,
        /// The screen.
        screen: String,
        /// The actions.
        actions: [String; 2],
    },
    /// An action without which there is no way out is left without a key.
    NoWayOut {
        /// The screen.
        screen: String,
        /// The action.
        action: String,
    },
}

/// What a setting takes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Expected {
    /// One of these words.
    OneOf(Vec<String>),
    /// A language tag.
    Locale,
    /// A path or a list of paths.
    Paths,
    /// A whole number from the first to the second.
    Number(usize, usize),
    /// `true` or `false`.
    Boolean,
    /// Text.
    Text,
    /// A text or a list of texts.
    Texts,
    /// Names with their values.
    Map,
    /// The name of a key, or a list of them.
    Keys,
    /// A named colour or `#rrggbb`.
    Colour,
    /// An address that begins with `http://` or `https://`.
    Address,
}

impl SettingFault {
    /// The fault that no setting has this name.
    pub fn unknown<'a>(name: impl Into<String>, known: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Unknown { name: name.into(), known: known.into_iter().map(str::to_owned).collect() }
    }
}

impl Expected {
    /// One of these words.
    pub fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        Self::OneOf(words.into_iter().map(str::to_owned).collect())
    }
}
