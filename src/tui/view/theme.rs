//! What styles look like.
//!
//! Only the sixteen colours of the terminal's own palette are used, so that the reader's light or dark scheme holds; and
//! nothing is told by colour alone.

use ratatui::style::{Color, Modifier, Style};

use crate::page::{Ink, Tone};

/// How each [`Tone`] is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    colours: bool,
}

impl Theme {
    /// With the terminal's sixteen colours.
    #[must_use]
    pub fn colourful() -> Self {
        Self { colours: true }
    }

    /// Without colours: bold, underlined and reversed text tell everything.
    #[must_use]
    pub fn plain() -> Self {
        Self { colours: false }
    }

    /// The style of a stretch of a page.
    #[must_use]
    pub fn style(self, tone: Tone) -> Style {
        let mut style = match tone.ink {
            Ink::Plain => Style::new(),
            Ink::Title => self.colour(Color::Cyan),
            Ink::Dim => self.dim(),
            Ink::Code => self.colour(Color::Yellow),
            Ink::Link => self.colour(Color::Blue).add_modifier(Modifier::UNDERLINED),
            Ink::Label => self.colour(Color::Magenta),
            Ink::Accent => self.colour(Color::Cyan),
            Ink::Warning => self.colour(Color::Red),
            Ink::Good => self.colour(Color::Green),
        };
        if tone.strong {
            style = style.add_modifier(Modifier::BOLD);
        }
        if tone.emphasis {
            style = style.add_modifier(Modifier::ITALIC);
        }
        if tone.lit { self.lit(style) } else { style }
    }

    /// What the search matched, over the style that it had.
    #[must_use]
    pub fn lit(self, style: Style) -> Style {
        let style = style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
        if self.colours { style.fg(Color::Green) } else { style }
    }

    /// Of less weight.
    #[must_use]
    pub fn dim(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// The row under the cursor.
    #[must_use]
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The name of the program.
    #[must_use]
    pub fn name(self) -> Style {
        self.colour(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// Something went wrong.
    #[must_use]
    pub fn warning(self) -> Style {
        self.colour(Color::Red).add_modifier(Modifier::BOLD)
    }

    fn colour(self, colour: Color) -> Style {
        if self.colours { Style::new().fg(colour) } else { Style::new() }
    }
}
