//! The values that arguments take.

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use thiserror::Error;

use crate::article::Locale;
use crate::config::{ColorChoice, View};
use crate::i18n::LANGUAGES;

/// A shell that can complete lines.
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

/// A text that names no language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a language")]
pub struct InvalidLocale;

/// A text that names no language of the program itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a language of this program")]
pub struct InvalidUiLocale;

/// A language.
pub(super) fn parse_locale(name: &str) -> Result<Locale, InvalidLocale> {
    Locale::parse(name).ok_or(InvalidLocale)
}

/// A language that the program speaks.
pub(super) fn parse_ui_locale(name: &str) -> Result<Locale, InvalidUiLocale> {
    Locale::parse(name).filter(|locale| LANGUAGES.contains(&locale.language())).ok_or(InvalidUiLocale)
}

/// One of the named views.
pub(super) fn view_parser() -> impl TypedValueParser<Value = View> {
    named(View::NAMES)
}

/// One of the named choices.
pub(super) fn color_parser() -> impl TypedValueParser<Value = ColorChoice> {
    named(ColorChoice::NAMES)
}

fn named<T: Copy + Default + Send + Sync + 'static, const N: usize>(
    names: [(T, &'static str); N],
) -> impl TypedValueParser<Value = T> {
    let parser = PossibleValuesParser::new(names.map(|(_, name)| name));
    parser.map(move |text| names.iter().find(|(_, name)| *name == text).map(|(value, _)| *value).unwrap_or_default())
}
