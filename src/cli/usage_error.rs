//! What is told instead of doing anything: the help, the version, and what is wrong with the arguments, in the reader's
//! language.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::num::ParseIntError;

use clap::builder::StyledStr;
use clap::builder::styling::{Style, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::fault::Fault;
use super::{help, settings};
use crate::article::{clean, clean_line};
use crate::i18n::{Arg, Catalog};

/// What is told, and where.
#[derive(Debug)]
pub struct UsageError {
    text: StyledStr,
    colours: bool,
    asked_for: bool,
}

impl UsageError {
    /// What `first`, the error of clap that these arguments led to, says in the reader's language.
    pub(super) fn of(first: clap::Error, argv: &[OsString]) -> Self {
        let words = settings::words_before(argv);
        let command = help::command(&words);
        let styles = command.get_styles().clone();
        let error = command.try_get_matches_from(argv).err().unwrap_or(first);
        let asked_for = !error.use_stderr();
        let text = match error.kind() {
            _ if asked_for => without_ends(&error.render()),
            _ => Telling { error: &error, words: &words, styles: &styles }.text(),
        };
        Self { text, colours: settings::colours_before(argv, asked_for), asked_for }
    }

    /// What is wrong with the file of settings.
    pub(super) fn settings(fault: &Fault, argv: &[OsString]) -> Self {
        let words = settings::words_before(argv);
        let style = *Styles::styled().get_error();
        let text = StyledStr::from(format!("{style}{}:{style:#} {}\n", words.tr("usage-error"), fault.tr(&words)));
        Self { text, colours: settings::colours_before(argv, false), asked_for: false }
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
    words: &'a Catalog,
    styles: &'a Styles,
}

impl Telling<'_> {
    fn text(&self) -> StyledStr {
        let (error, tip) = (self.styles.get_error(), self.styles.get_valid());
        let mut text = format!("{error}{}:{error:#} {}", self.words.tr("usage-error"), self.sentence());
        let tips = self.tips();
        if !tips.is_empty() {
            text.push('\n');
        }
        for told in tips {
            text += &format!("\n  {tip}{}:{tip:#} {told}", self.words.tr("usage-tip"));
        }
        if let Some(ContextValue::StyledStr(usage)) = self.error.get(ContextKind::Usage) {
            let usage = usage.ansi().to_string();
            let bare = usage.split_once(' ').map_or(usage.as_str(), |(_, bare)| bare);
            let heading = self.styles.get_usage();
            text += &format!("\n\n{heading}{}:{heading:#} {bare}", self.words.tr("usage-heading"));
        }
        let help = shown("--help", *self.styles.get_literal());
        text += &format!("\n\n{}\n", self.words.tr_with("usage-more", &[("help", (&help).into())]));
        StyledStr::from(text)
    }

    /// What is wrong.
    fn sentence(&self) -> String {
        let bad = *self.styles.get_invalid();
        let argument = self.one(ContextKind::InvalidArg, bad);
        let value = self.one(ContextKind::InvalidValue, bad);
        let both: [(&str, Arg<'_>); 2] = [("argument", (&argument).into()), ("value", (&value).into())];
        match self.error.kind() {
            ErrorKind::UnknownArgument => self.words.tr_with("usage-unknown-argument", &both),
            ErrorKind::InvalidSubcommand => {
                let command = self.one(ContextKind::InvalidSubcommand, bad);
                self.words.tr_with("usage-unknown-command", &[("command", (&command).into())])
            }
            ErrorKind::InvalidValue if value.is_empty() => {
                self.words.tr_with("usage-no-value", &both) + &self.possible()
            }
            ErrorKind::InvalidValue => self.words.tr_with("usage-invalid-value", &both) + &self.possible(),
            ErrorKind::ValueValidation => {
                format!("{}: {}", self.words.tr_with("usage-invalid-value", &both), self.reason())
            }
            ErrorKind::ArgumentConflict => self.conflict(&argument),
            ErrorKind::MissingRequiredArgument => {
                let missing = self.several(ContextKind::InvalidArg, *self.styles.get_valid());
                self.words.tr_with("usage-missing", &[("arguments", (&missing).into())])
            }
            ErrorKind::TooManyValues => self.words.tr_with("usage-too-many", &both),
            ErrorKind::InvalidUtf8 => self.words.tr("usage-not-text"),
            // This command line has no argument that could be wrong in another way.
            _ => self.words.tr("usage-wrong"),
        }
    }

    fn conflict(&self, argument: &str) -> String {
        let other = self.several(ContextKind::PriorArg, *self.styles.get_invalid());
        let gaps: [(&str, Arg<'_>); 2] = [("argument", argument.into()), ("other", (&other).into())];
        self.words.tr_with(if other == argument { "usage-twice" } else { "usage-conflict" }, &gaps)
    }

    /// The values that there are, on a line of their own.
    fn possible(&self) -> String {
        let values = self.several(ContextKind::ValidValue, *self.styles.get_valid());
        if values.is_empty() {
            return values;
        }
        format!("\n  [{}]", self.words.tr_with("usage-possible", &[("values", (&values).into())]))
    }

    /// Why a value was not taken.
    fn reason(&self) -> String {
        match std::error::Error::source(self.error) {
            Some(source) if source.is::<ParseIntError>() => self.words.tr("usage-number"),
            // What reads a value names the sentence that says what is wrong with it.
            Some(source) => self.words.tr(&clean_line(&source.to_string())),
            None => self.words.tr("usage-wrong"),
        }
    }

    fn tips(&self) -> Vec<String> {
        let good = *self.styles.get_valid();
        let mut tips: Vec<String> = Vec::new();
        for (kind, key) in [
            (ContextKind::SuggestedSubcommand, "usage-similar-command"),
            (ContextKind::SuggestedArg, "usage-similar-argument"),
            (ContextKind::SuggestedValue, "usage-similar-value"),
        ] {
            let nearest = self.several(kind, good);
            if !nearest.is_empty() {
                tips.push(self.words.tr_with(key, &[("nearest", (&nearest).into())]));
            }
        }
        if let Some(ContextValue::StyledStrs(own)) = self.error.get(ContextKind::Suggested) {
            tips.extend(own.iter().filter_map(|tip| self.suggestion(&tip.to_string())));
        }
        tips
    }

    /// A tip that clap has put into English already, told by what it quotes: the argument as a value, or the same argument
    /// of another command.
    fn suggestion(&self, english: &str) -> Option<String> {
        let good = *self.styles.get_valid();
        let quoted: Vec<&str> = english.split('\'').skip(1).step_by(2).collect();
        match quoted.as_slice() {
            [what] => {
                let what = shown(what, good);
                Some(self.words.tr_with("usage-exists", &[("what", (&what).into())]))
            }
            [argument, how] if how.starts_with("-- ") => {
                let (argument, how) = (shown(argument, *self.styles.get_invalid()), shown(how, good));
                Some(self.words.tr_with("usage-as-value", &[("argument", (&argument).into()), ("how", (&how).into())]))
            }
            _ => None,
        }
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
    format!("{style}{}{style:#}", clean_line(text))
}
