//! The values that arguments and settings may have.

use clap::ValueEnum;
use serde::Deserialize;

use crate::article::Locale;
use crate::layout::View;

/// Which languages to show.
#[derive(Clone, Copy, Debug, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ViewArg {
    /// The chosen language and the second one
    Both,
    /// The chosen language
    Target,
    /// The second language
    Source,
}

impl From<ViewArg> for View {
    fn from(view: ViewArg) -> Self {
        match view {
            ViewArg::Both => Self::Both,
            ViewArg::Target => Self::Target,
            ViewArg::Source => Self::Source,
        }
    }
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColorArg {
    /// On a terminal, unless NO_COLOR says otherwise
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A shell whose lines can be completed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ShellArg {
    /// GNU Bash
    Bash,
    /// Elvish
    Elvish,
    /// fish
    Fish,
    /// PowerShell
    Powershell,
    /// The Z shell
    Zsh,
}

/// A language; the error is the id of the sentence that tells how one is written.
pub(super) fn parse_locale(name: &str) -> Result<Locale, &'static str> {
    Locale::parse(name).ok_or("usage-locale")
}
