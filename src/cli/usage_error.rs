//! What is printed instead of running a command: help, version, and errors of the arguments, in the reader's
//! language.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::num::ParseIntError;

use clap::Command;
use clap::builder::StyledStr;
use clap::builder::styling::{Style, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::dashes;
use super::values::{InvalidLocale, InvalidUiLocale};
use crate::article::{Expected, clean, clean_line};
use crate::i18n::{Arg, Catalog, LANGUAGES, MessageId};

/// A text and where it is printed.
#[derive(Debug)]
pub struct UsageError {
    text: StyledStr,
    colours: bool,
    asked_for: bool,
}

impl UsageError {
    /// What `first`, clap's error for these arguments, says in the language of `command` and `words`. `colours` says
    /// whether standard output (true) or standard error takes colours.
    pub(super) fn of(
        first: clap::Error,
        command: Command,
        argv: &[OsString],
        words: &Catalog,
        colours: impl FnOnce(bool) -> bool,
    ) -> Self {
        let localized = command.clone().try_get_matches_from(argv).err().unwrap_or(first);
        let asked_for = !localized.use_stderr();
        let text = match localized.kind() {
            _ if asked_for => without_ends(&localized.render()),
            _ => Telling { error: &localized, command: &command, argv, words, styles: command.get_styles() }.text(),
        };
        Self { text, colours: colours(asked_for), asked_for }
    }

    /// A text that was asked for.
    pub(super) fn text(text: String) -> Self {
        Self { text: text.into(), colours: false, asked_for: true }
    }

    /// What is wrong with something else than the arguments.
    pub(super) fn plain(words: &Catalog, message: &str, colours: bool) -> Self {
        let style = *Styles::styled().get_error();
        let text = StyledStr::from(format!("{style}{}:{style:#} {message}\n", words.tr(MessageId::UsageError)));
        Self { text, colours, asked_for: false }
    }

    /// Whether it was asked for, as a help is, and nothing is wrong.
    #[must_use]
    pub fn asked_for(&self) -> bool {
        self.asked_for
    }

    /// Prints it, on standard output where it was asked for; without colours where it quotes what could steer the terminal.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn print(&self) -> io::Result<()> {
        let plain = self.text.to_string();
        let harmless = clean(&plain);
        let text = if self.colours && harmless == plain { self.text.ansi().to_string() } else { harmless.into_owned() };
        if self.asked_for {
            io::stdout().write_all(text.as_bytes())?;
            io::stdout().flush()
        } else {
            io::stderr().write_all(text.as_bytes())
        }
    }
}

impl From<clap::Error> for UsageError {
    fn from(error: clap::Error) -> Self {
        Self { text: error.render(), colours: false, asked_for: !error.use_stderr() }
    }
}

/// Without blanks at the ends of lines, which clap leaves in paragraphs that it moves to the right.
fn without_ends(text: &StyledStr) -> StyledStr {
    let text = text.ansi().to_string();
    StyledStr::from(text.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>())
}

/// An error that is put into words.
struct Telling<'a> {
    error: &'a clap::Error,
    command: &'a Command,
    argv: &'a [OsString],
    words: &'a Catalog,
    styles: &'a Styles,
}

impl Telling<'_> {
    fn text(&self) -> StyledStr {
        let (error, tip) = (self.styles.get_error(), self.styles.get_valid());
        let mut text = format!("{error}{}:{error:#} {}", self.words.tr(MessageId::UsageError), self.sentence());
        let tips = self.tips();
        if !tips.is_empty() {
            text.push('\n');
        }
        for told in tips {
            text += &format!("\n  {tip}{}:{tip:#} {told}", self.words.tr(MessageId::UsageTip));
        }
        if let Some(ContextValue::StyledStr(usage)) = self.error.get(ContextKind::Usage) {
            let usage = usage.ansi().to_string();
            let bare = usage.split_once(' ').map_or(usage.as_str(), |(_, bare)| bare);
            let heading = self.styles.get_usage();
            text += &format!("\n\n{heading}{}:{heading:#} {bare}", self.words.tr(MessageId::UsageHeading));
        }
        let help = shown("--help", *self.styles.get_literal());
        text += &format!("\n\n{}\n", self.words.tr_with(MessageId::UsageMore, &[("help", (&help).into())]));
        StyledStr::from(text)
    }

    /// What is wrong.
    fn sentence(&self) -> String {
        let bad = *self.styles.get_invalid();
        let argument = self.one(ContextKind::InvalidArg, bad);
        let value = self.one(ContextKind::InvalidValue, bad);
        let both: [(&str, Arg<'_>); 2] = [("argument", (&argument).into()), ("value", (&value).into())];
        match self.error.kind() {
            ErrorKind::UnknownArgument => self.words.tr_with(MessageId::UsageUnknownArgument, &both),
            ErrorKind::InvalidSubcommand => {
                let command = self.one(ContextKind::InvalidSubcommand, bad);
                self.words.tr_with(MessageId::UsageUnknownCommand, &[("command", (&command).into())])
            }
            ErrorKind::InvalidValue if value.is_empty() => {
                self.words.tr_with(MessageId::UsageNoValue, &both) + &self.possible()
            }
            ErrorKind::InvalidValue => self.words.tr_with(MessageId::UsageInvalidValue, &both) + &self.possible(),
            ErrorKind::ValueValidation => {
                format!("{}: {}", self.words.tr_with(MessageId::UsageInvalidValue, &both), self.reason())
            }
            ErrorKind::ArgumentConflict => self.conflict(&argument),
            ErrorKind::MissingRequiredArgument => {
                let missing = self.several(ContextKind::InvalidArg, *self.styles.get_valid());
                self.words.tr_with(MessageId::UsageMissing, &[("arguments", (&missing).into())])
            }
            ErrorKind::TooManyValues => self.words.tr_with(MessageId::UsageTooMany, &both),
            ErrorKind::InvalidUtf8 => self.words.tr(MessageId::UsageNotText),
            // This command line has no argument that could be wrong in another way.
            _ => self.words.tr(MessageId::UsageWrong),
        }
    }

    fn conflict(&self, argument: &str) -> String {
        let other = self.several(ContextKind::PriorArg, *self.styles.get_invalid());
        let gaps: [(&str, Arg<'_>); 2] = [("argument", argument.into()), ("other", (&other).into())];
        self.words.tr_with(if other == argument { MessageId::UsageTwice } else { MessageId::UsageConflict }, &gaps)
    }

    /// The values that there are, on a line of their own.
    fn possible(&self) -> String {
        let values = self.several(ContextKind::ValidValue, *self.styles.get_valid());
        if values.is_empty() {
            return values;
        }
        format!("\n  [{}]", self.words.tr_with(MessageId::UsagePossible, &[("values", (&values).into())]))
    }

    /// Why a value was not taken: by the type of its parser's error.
    fn reason(&self) -> String {
        match std::error::Error::source(self.error) {
            Some(source) if source.is::<ParseIntError>() => self.words.tr(MessageId::UsageNumber),
            Some(source) if source.is::<InvalidLocale>() => self.words.expected(&Expected::Locale),
            Some(source) if source.is::<InvalidUiLocale>() => self.words.expected(&Expected::one_of(LANGUAGES)),
            _ => self.words.tr(MessageId::UsageWrong),
        }
    }

    fn tips(&self) -> Vec<String> {
        let good = *self.styles.get_valid();
        let mut tips: Vec<String> = Vec::new();
        for (kind, key) in [
            (ContextKind::SuggestedSubcommand, MessageId::UsageSimilarCommand),
            (ContextKind::SuggestedArg, MessageId::UsageSimilarArgument),
            (ContextKind::SuggestedValue, MessageId::UsageSimilarValue),
        ] {
            let nearest = self.several(kind, good);
            if !nearest.is_empty() {
                tips.push(self.words.tr_with(key, &[("nearest", (&nearest).into())]));
            }
        }
        if self.error.kind() == ErrorKind::UnknownArgument {
            tips.extend(self.as_query().or_else(|| self.elsewhere()));
        }
        tips
    }

    /// How to search for words of which the first is a command, where more words follow than the command takes.
    fn as_query(&self) -> Option<String> {
        let Some(ContextValue::String(argument)) = self.error.get(ContextKind::InvalidArg) else { return None };
        let words: Vec<String> = self.argv.iter().skip(1).map(|word| dashes::shown(&word.to_string_lossy())).collect();
        let command = self.command.find_subcommand(words.first()?)?;
        let is_query = !argument.starts_with('-') && words.iter().all(|word| !word.starts_with("--"));
        let how = shown(&format!("pcfix -- {}", words.join(" ")), *self.styles.get_valid());
        let takes_words = command.get_name() == "help";
        (is_query && !takes_words).then(|| self.words.tr_with(MessageId::UsageSearchWords, &[("how", (&how).into())]))
    }

    /// What an unknown argument may have meant: an option of another command, or a value that begins with a dash.
    fn elsewhere(&self) -> Option<String> {
        let Some(ContextValue::String(argument)) = self.error.get(ContextKind::InvalidArg) else { return None };
        let good = *self.styles.get_valid();
        let long = argument.strip_prefix("--").map(|long| long.split('=').next().unwrap_or_default())?;
        if self.error.get(ContextKind::SuggestedArg).is_none()
            && let Some((command, option)) = self.nearest_option(long)
        {
            let what = shown(&format!("{command} --{option}"), good);
            return Some(self.words.tr_with(MessageId::UsageExists, &[("what", (&what).into())]));
        }
        if self.error.get(ContextKind::SuggestedArg).is_some() {
            return None;
        }
        let (bad, how) = (shown(argument, *self.styles.get_invalid()), shown(&format!("-- {argument}"), good));
        Some(self.words.tr_with(MessageId::UsageAsValue, &[("argument", (&bad).into()), ("how", (&how).into())]))
    }

    /// The option of a subcommand that looks most like `long`, where one is near.
    fn nearest_option(&self, long: &str) -> Option<(&str, &str)> {
        const NEAR: f64 = 0.8;
        let options = self.command.get_subcommands().flat_map(|command| {
            let own = command.get_arguments().filter(|arg| !arg.is_global_set()).filter_map(clap::Arg::get_long);
            own.map(|option| (command.get_name(), option))
        });
        let near = options.map(|found| (strsim::jaro(found.1, long), found)).filter(|(near, _)| *near >= NEAR);
        near.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, found)| found)
    }

    fn one(&self, kind: ContextKind, style: Style) -> String {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) if !text.is_empty() => shown(text, style),
            _ => String::new(),
        }
    }

    fn several(&self, kind: ContextKind, style: Style) -> String {
        match self.error.get(kind) {
            Some(ContextValue::Strings(texts)) => {
                texts.iter().map(|text| shown(text, style)).collect::<Vec<_>>().join(", ")
            }
            _ => self.one(kind, style),
        }
    }
}

/// A piece of the command line in its style. What was typed is foreign text.
fn shown(text: &str, style: Style) -> String {
    format!("{style}{}{style:#}", clean_line(&dashes::shown(text)))
}
