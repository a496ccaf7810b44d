//! When colours are used.

use super::Environment;

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal, unless the environment says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorChoice {
    /// The names of all choices.
    pub const NAMES: [(Self, &str); 3] = [(Self::Auto, "auto"), (Self::Always, "always"), (Self::Never, "never")];

    /// Its name in options and settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(own, _)| *own == self).map_or("", |(_, name)| name)
    }

    /// Whether colours are used on a stream that is a terminal or is not: the choice beats `NO_COLOR`
    /// (<https://no-color.org>) beats `CLICOLOR_FORCE` (<https://bixense.com/clicolors>) beats the stream.
    #[must_use]
    pub fn holds(self, environment: &Environment, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if environment.raw("NO_COLOR").is_some() => false,
            Self::Auto => {
                let forced = environment.text("CLICOLOR_FORCE").is_some_and(|value| value != "0");
                forced || terminal && environment.text("TERM") != Some("dumb")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_beats_the_environment_beats_the_terminal() {
        let never = Environment::from([("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]);
        let forced = Environment::from([("CLICOLOR_FORCE", "1")]);
        let none = Environment::default();
        assert!(ColorChoice::Always.holds(&never, false));
        assert!(!ColorChoice::Auto.holds(&never, true));
        assert!(ColorChoice::Auto.holds(&forced, false));
        assert!(!ColorChoice::Never.holds(&forced, true));
        assert!(ColorChoice::Auto.holds(&none, true) && !ColorChoice::Auto.holds(&none, false));
    }
}
