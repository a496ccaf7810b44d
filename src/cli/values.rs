//! The values that arguments take.

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use thiserror::Error;

use crate::article::Locale;
use crate::check::Severity;
use crate::config::{ColorChoice, View};
use crate::i18n::LANGUAGES;
use crate::search::Band;
use crate::session::NoteKind;

/// What `new` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NewKind {
    /// A markdown article
    Article,
    /// A FAQ in YAML
    Faq,
}

/// The form in which `check` writes what it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// One line per problem, as editors read it
    #[default]
    Text,
    /// One JSON object
    Json,
    /// Annotations of a GitHub workflow
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// From which severity on `check` fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    #[default]
    Warning,
    /// Anything
    Info,
    /// Nothing
    Never,
}

impl FailOn {
    /// The severity; `None` for never.
    pub(super) fn level(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Never => None,
        }
    }
}

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

/// Who reads a note.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum NoteFor {
    /// A colleague
    #[default]
    Agent,
    /// The customer: the whole fix
    Customer,
    /// The customer: the steps that remain
    Remaining,
}

impl From<NoteFor> for NoteKind {
    fn from(arg: NoteFor) -> Self {
        match arg {
            NoteFor::Agent => Self::Agent,
            NoteFor::Customer => Self::Customer,
            NoteFor::Remaining => Self::Remaining,
        }
    }
}

/// The form of a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum NoteFormat {
    /// Markdown
    #[default]
    Markdown,
    /// Plain text
    Plain,
}

/// How sure a hit is that it answers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum BandArg {
    /// The query is there word for word
    Exact,
    /// It most likely answers
    Likely,
    /// Words of the query occur
    Mention,
}

impl From<BandArg> for Band {
    fn from(arg: BandArg) -> Self {
        match arg {
            BandArg::Exact => Self::Exact,
            BandArg::Likely => Self::Likely,
            BandArg::Mention => Self::Mention,
        }
    }
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
