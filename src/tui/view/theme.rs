//! What styles look like.
//!
//! Only the sixteen colours of the terminal's own palette are used, so that the reader's light or dark scheme holds; and
//! no meaning depends on colour alone.

use ratatui::style::{Color, Modifier, Style};

use crate::config::{Colour, StyleRole, Theme, ThemeName};
use crate::layout::{Ink, Tone};

/// How each [`Tone`] is drawn.
#[derive(Clone, Debug)]
pub struct Styles {
    looks: Theme,
}

impl From<Theme> for Styles {
    fn from(looks: Theme) -> Self {
        Self { looks }
    }
}

impl Styles {
    /// With the terminal's sixteen colours.
    #[must_use]
    pub fn colourful() -> Self {
        Theme::from(ThemeName::Dark).into()
    }

    /// Without colours: bold, underlined and reversed text carry the meaning.
    #[must_use]
    pub fn plain() -> Self {
        Theme::from(ThemeName::None).into()
    }

    /// What everything else lies on.
    #[must_use]
    pub fn base(&self) -> Style {
        let style = self.colour(StyleRole::Text);
        self.looks.colour(StyleRole::Background).map_or(style, |colour| style.bg(color(colour)))
    }

    /// The style of a stretch of a page.
    #[must_use]
    pub fn style(&self, tone: Tone) -> Style {
        let mut style = match tone.ink {
            Ink::Plain => Style::new(),
            Ink::Title => self.colour(StyleRole::Title),
            Ink::Dim => self.dim(),
            Ink::Code => self.colour(StyleRole::Code),
            Ink::Link => self.colour(StyleRole::Link).add_modifier(Modifier::UNDERLINED),
            Ink::Label => self.colour(StyleRole::Label),
            Ink::Accent => self.colour(StyleRole::Accent),
            Ink::Warning => self.colour(StyleRole::Warning),
            Ink::Good => self.colour(StyleRole::Good),
        };
        if tone.strong {
            style = style.add_modifier(Modifier::BOLD);
        }
        if tone.emphasis {
            style = style.add_modifier(Modifier::ITALIC);
        }
        if tone.highlight { self.lit(style) } else { style }
    }

    /// What the search matched, over the style that it had.
    #[must_use]
    pub fn lit(&self, style: Style) -> Style {
        style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED).patch(self.colour(StyleRole::Match))
    }

    /// Of less weight.
    #[must_use]
    pub fn dim(&self) -> Style {
        if self.looks.dims() { Style::new().add_modifier(Modifier::DIM) } else { Style::new() }
    }

    /// The row under the cursor.
    #[must_use]
    pub fn selected(&self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The name of the program.
    #[must_use]
    pub fn name(&self) -> Style {
        self.colour(StyleRole::Accent).add_modifier(Modifier::BOLD)
    }

    /// Something went wrong.
    #[must_use]
    pub fn warning(&self) -> Style {
        self.colour(StyleRole::Warning).add_modifier(Modifier::BOLD)
    }

    fn colour(&self, part: StyleRole) -> Style {
        self.looks.colour(part).map_or_else(Style::new, |colour| Style::new().fg(color(colour)))
    }
}

/// A colour by the name that ratatui has for it.
fn color(colour: Colour) -> Color {
    match colour {
        Colour::Default => Color::Reset,
        Colour::Black => Color::Black,
        Colour::Red => Color::Red,
        Colour::Green => Color::Green,
        Colour::Yellow => Color::Yellow,
        Colour::Blue => Color::Blue,
        Colour::Magenta => Color::Magenta,
        Colour::Cyan => Color::Cyan,
        Colour::White => Color::Gray,
        Colour::BrightBlack => Color::DarkGray,
        Colour::BrightRed => Color::LightRed,
        Colour::BrightGreen => Color::LightGreen,
        Colour::BrightYellow => Color::LightYellow,
        Colour::BrightBlue => Color::LightBlue,
        Colour::BrightMagenta => Color::LightMagenta,
        Colour::BrightCyan => Color::LightCyan,
        Colour::BrightWhite => Color::White,
        Colour::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}
