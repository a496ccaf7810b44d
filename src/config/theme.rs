//! Themes: which of the terminal's sixteen colours each part of the screen has.
//!
//! A part without a colour has the terminal's own. No meaning depends on colour alone, so every theme may leave all of
//! them out.

use std::collections::BTreeMap;
use std::fmt;

/// A colour: one of the terminal's own palette, or one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Red, green and blue.
    Rgb(u8, u8, u8),
}

/// The colours of the palette with their names in the settings.
const COLOURS: [(Colour, &str); 17] = [
    (Colour::Default, "default"),
    (Colour::Black, "black"),
    (Colour::Red, "red"),
    (Colour::Green, "green"),
    (Colour::Yellow, "yellow"),
    (Colour::Blue, "blue"),
    (Colour::Magenta, "magenta"),
    (Colour::Cyan, "cyan"),
    (Colour::White, "white"),
    (Colour::BrightBlack, "bright-black"),
    (Colour::BrightRed, "bright-red"),
    (Colour::BrightGreen, "bright-green"),
    (Colour::BrightYellow, "bright-yellow"),
    (Colour::BrightBlue, "bright-blue"),
    (Colour::BrightMagenta, "bright-magenta"),
    (Colour::BrightCyan, "bright-cyan"),
    (Colour::BrightWhite, "bright-white"),
];

impl Colour {
    /// The colour that the settings write so: a name of the palette, or `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(digits) = text.strip_prefix('#').filter(|digits| digits.len() == 6) {
            let number =
                digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())??;
            let [_, red, green, blue] = number.to_be_bytes();
            return Some(Self::Rgb(red, green, blue));
        }
        let small = text.to_ascii_lowercase().replace(['_', ' '], "-");
        let name = match small.as_str() {
            "gray" | "grey" => "bright-black",
            small => small,
        };
        COLOURS.iter().find(|(_, own)| *own == name).map(|(colour, _)| *colour)
    }
}

/// A part of the screen that has a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

impl StyleRole {
    /// All of them, by the names that the settings have for them.
    pub const ALL: [(Self, &str); 10] = [
        (Self::Text, "text"),
        (Self::Background, "background"),
        (Self::Title, "title"),
        (Self::Accent, "accent"),
        (Self::Code, "code"),
        (Self::Link, "link"),
        (Self::Label, "label"),
        (Self::Warning, "warning"),
        (Self::Good, "good"),
        (Self::Match, "match"),
    ];
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rgb(red, green, blue) => write!(f, "\"#{red:02x}{green:02x}{blue:02x}\""),
            named => f.write_str(COLOURS.iter().find(|(own, _)| own == named).map_or("", |(_, name)| name)),
        }
    }
}

impl fmt::Display for StyleRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::ALL.iter().find(|(own, _)| own == self).map_or("", |(_, name)| name))
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

/// A theme: a named one, and the reader's own colours over it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The named one.
    pub base: ThemeName,
    own: BTreeMap<StyleRole, Colour>,
}

impl From<ThemeName> for Theme {
    fn from(base: ThemeName) -> Self {
        Self { base, own: BTreeMap::new() }
    }
}

impl Theme {
    /// The named theme with colours over it.
    #[must_use]
    pub fn new(base: ThemeName, own: impl IntoIterator<Item = (StyleRole, Colour)>) -> Self {
        Self { base, own: own.into_iter().collect() }
    }

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

    #[test]
    fn colours_lie_over_a_theme() {
        let own = [(StyleRole::Title, Colour::BrightRed), (StyleRole::Code, Colour::Default)];
        let own = Theme::new(ThemeName::Dark, own);
        assert_eq!(own.colour(StyleRole::Title), Some(Colour::BrightRed));
        assert_eq!((own.colour(StyleRole::Code), own.colour(StyleRole::Good)), (None, Some(Colour::Green)));
    }

    #[test]
    fn colours_are_named_or_written_as_numbers() {
        for (text, wanted) in [
            ("bright-blue", Some(Colour::BrightBlue)),
            ("Bright_Blue", Some(Colour::BrightBlue)),
            ("grey", Some(Colour::BrightBlack)),
            ("#0a80FF", Some(Colour::Rgb(10, 128, 255))),
            ("#0a80f", None),
            ("#+a80ff", None),
            ("pink", None),
        ] {
            assert_eq!(Colour::parse(text), wanted, "{text}");
        }
        assert_eq!(Colour::Rgb(10, 128, 255).to_string(), "\"#0a80ff\"");
    }

    #[test]
    fn the_background_decides_only_where_it_was_left_to_it() {
        assert_eq!(Theme::from(ThemeName::Auto).on(true).base, ThemeName::Light);
        assert_eq!(Theme::from(ThemeName::Auto).on(false).base, ThemeName::Dark);
        assert_eq!(Theme::from(ThemeName::None).on(true).base, ThemeName::None);
    }
}
