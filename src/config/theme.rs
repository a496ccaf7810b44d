//! Themes: which of the terminal's sixteen colours each part of the screen has.
//!
//! A part without a colour has the terminal's own. Nothing is told by colour alone, so every theme may leave all of them
//! out.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A colour of the terminal's own palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Colour {
    /// The one that the terminal has by itself.
    Default,
    Black,
    Red,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
    White,
    BrightBlack,
    BrightRed,
    BrightGreen,
    BrightYellow,
    BrightBlue,
    BrightMagenta,
    BrightCyan,
    BrightWhite,
}

/// A part of the screen that has a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StyleRole {
    /// All text that has no other.
    Text,
    /// What lies behind it.
    Background,
    /// Titles and headings.
    Title,
    /// What asks to be acted on, the program's name, the names of keys.
    Accent,
    /// Code and commands.
    Code,
    /// Links.
    Link,
    /// The names of buttons and fields.
    Label,
    /// What went wrong.
    Warning,
    /// What is done or went well.
    Good,
    /// What the search matched.
    Match,
}

/// A theme by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// Dark or light, as the terminal's background is. Not the default: to ask, a terminal that is slow to answer is waited
    /// for, and what is typed meanwhile is lost.
    Auto,
    /// For a dark background.
    #[default]
    Dark,
    /// For a light background.
    Light,
    /// Bright on black, nothing dimmed.
    HighContrast,
    /// No colours.
    None,
}

impl ThemeName {
    /// All of them, by the names that the settings have for them.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Auto, "auto"),
        (Self::Dark, "dark"),
        (Self::Light, "light"),
        (Self::HighContrast, "high-contrast"),
        (Self::None, "none"),
    ];
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

impl fmt::Display for StyleRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

const DARK: &[(StyleRole, Colour)] = &[
    (StyleRole::Title, Colour::Cyan),
    (StyleRole::Accent, Colour::Cyan),
    (StyleRole::Code, Colour::Yellow),
    (StyleRole::Link, Colour::Blue),
    (StyleRole::Label, Colour::Magenta),
    (StyleRole::Warning, Colour::Red),
    (StyleRole::Good, Colour::Green),
    (StyleRole::Match, Colour::Green),
];

/// Cyan, yellow and green are hard to read on white.
const LIGHT: &[(StyleRole, Colour)] = &[
    (StyleRole::Title, Colour::Blue),
    (StyleRole::Accent, Colour::Blue),
    (StyleRole::Code, Colour::Magenta),
    (StyleRole::Link, Colour::Blue),
    (StyleRole::Label, Colour::Magenta),
    (StyleRole::Warning, Colour::Red),
    (StyleRole::Good, Colour::Green),
    (StyleRole::Match, Colour::Red),
];

const HIGH_CONTRAST: &[(StyleRole, Colour)] = &[
    (StyleRole::Text, Colour::BrightWhite),
    (StyleRole::Background, Colour::Black),
    (StyleRole::Title, Colour::BrightCyan),
    (StyleRole::Accent, Colour::BrightYellow),
    (StyleRole::Code, Colour::BrightYellow),
    (StyleRole::Link, Colour::BrightCyan),
    (StyleRole::Label, Colour::BrightMagenta),
    (StyleRole::Warning, Colour::BrightRed),
    (StyleRole::Good, Colour::BrightGreen),
    (StyleRole::Match, Colour::BrightGreen),
];

/// How the settings write a theme: its name, or colours of one's own over one.
#[derive(Clone, Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "auto, dark, light, high-contrast, none, or base and the colours of text, background, \
                               title, accent, code, link, label, warning, good, match"
)]
enum Written {
    Name(ThemeName),
    Own {
        #[serde(default)]
        base: ThemeName,
        #[serde(flatten)]
        colours: BTreeMap<StyleRole, Colour>,
    },
}

/// A theme: a named one, and the reader's own colours over it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Theme {
    /// The named one.
    pub base: ThemeName,
    own: BTreeMap<StyleRole, Colour>,
}

impl From<Written> for Theme {
    fn from(written: Written) -> Self {
        match written {
            Written::Name(base) => base.into(),
            Written::Own { base, colours } => Self { base, own: colours },
        }
    }
}

impl From<ThemeName> for Theme {
    fn from(base: ThemeName) -> Self {
        Self { base, own: BTreeMap::new() }
    }
}

impl Theme {
    /// The colour of a part; `None` for the terminal's own.
    #[must_use]
    pub fn colour(&self, part: StyleRole) -> Option<Colour> {
        let table = match self.base {
            ThemeName::Auto | ThemeName::Dark => DARK,
            ThemeName::Light => LIGHT,
            ThemeName::HighContrast => HIGH_CONTRAST,
            ThemeName::None => &[],
        };
        let of_base = || table.iter().find(|(own, _)| *own == part).map(|(_, colour)| *colour);
        self.own.get(&part).copied().or_else(of_base).filter(|colour| *colour != Colour::Default)
    }

    /// The reader's own colours.
    pub fn own(&self) -> impl Iterator<Item = (StyleRole, Colour)> {
        self.own.iter().map(|(part, colour)| (*part, *colour))
    }

    /// Whether what weighs less may be dimmed.
    #[must_use]
    pub fn dims(&self) -> bool {
        self.base != ThemeName::HighContrast
    }

    /// The same for a background that is known to be light or dark, where that was left open.
    #[must_use]
    pub fn on(self, light: bool) -> Self {
        match self.base {
            ThemeName::Auto if light => Self { base: ThemeName::Light, ..self },
            ThemeName::Auto => Self { base: ThemeName::Dark, ..self },
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Theme, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_theme_is_a_name_or_colours_over_one() {
        assert_eq!(read("\"light\""), Ok(ThemeName::Light.into()));
        let own = read(r#"{"base": "dark", "title": "bright-red", "code": "default"}"#).expect("colours");
        assert_eq!(own.colour(StyleRole::Title), Some(Colour::BrightRed));
        assert_eq!((own.colour(StyleRole::Code), own.colour(StyleRole::Good)), (None, Some(Colour::Green)));
        for wrong in ["\"pink\"", r#"{"titel": "red"}"#, r#"{"title": "pink"}"#] {
            assert!(read(wrong).expect_err(wrong).contains("high-contrast"), "{wrong}");
        }
    }

    #[test]
    fn the_background_decides_only_where_it_was_left_to_it() {
        assert_eq!(Theme::from(ThemeName::Auto).on(true).base, ThemeName::Light);
        assert_eq!(Theme::from(ThemeName::Auto).on(false).base, ThemeName::Dark);
        assert_eq!(Theme::from(ThemeName::None).on(true).base, ThemeName::None);
    }
}
