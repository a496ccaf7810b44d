//! From the command line, the environment and the files of settings to what a command needs.

use std::ffi::OsString;
use std::io::{IsTerminal as _, stderr, stdout};
use std::ops::Deref;

use clap::Parser as _;

use super::args::{Args, Command, Common};
use super::output::tell;
use super::values::parse_ui_locale;
use super::{Pager, UsageError, Window, dashes, help, topics};
use crate::article::FileError;
use crate::article::{Expected, Locale, excerpt};
use crate::config::{ColorChoice, ConfigError, ConfigFiles, Environment, Overrides, Settings, read_files};
use crate::i18n::{Catalog, LANGUAGES, MessageId};
use crate::library::Languages;

/// What every command needs to know.
#[derive(Debug)]
pub struct CliContext {
    /// The settings that hold.
    pub settings: Settings,
    /// The catalogue of the program's language.
    pub words: Catalog,
    /// Whether standard output takes colours.
    pub colours: bool,
    /// Whether commands say what the cache did.
    pub verbose: bool,
    /// Whether the terminal knows no more than lines of text.
    pub plain: bool,
    /// The window that standard output is shown in.
    pub window: Window,
    /// What shows there what is longer than it; `None` for nothing.
    pub pager: Option<Pager>,
}

impl Deref for CliContext {
    type Target = Settings;

    fn deref(&self) -> &Settings {
        &self.settings
    }
}

impl CliContext {
    /// What holds with these arguments.
    #[must_use]
    pub fn new(given: Overrides, environment: &Environment, config: &ConfigFiles) -> Self {
        let settings = Settings::resolve(given, environment, config);
        let colours = settings.color.holds(environment, stdout().is_terminal());
        let window = Window::of_stdout(environment);
        let plain = environment.has_plain_terminal();
        let pager = Pager::of(&settings.pager).filter(|_| window.columns.is_some() && !plain);
        let words = Catalog::new(&settings.program_locale(environment));
        Self { settings, words, colours, verbose: false, plain, window, pager }
    }
}

/// Reads the command line, the environment and the files of settings.
///
/// # Errors
/// What is to be printed instead: the help, the version, or what is wrong.
pub fn start(argv: impl IntoIterator<Item = OsString>) -> Result<(Args, CliContext), UsageError> {
    let early = Early::new(dashes::hide(argv.into_iter().collect()));
    if let Some(text) = topics::asked_for(&early.argv, || early.words()) {
        return Err(UsageError::text(text));
    }
    let args = Args::try_parse_from(&early.argv).map_err(|error| early.usage(error))?;
    if let Some(wrong) = early.wrong_variable(&args.common) {
        return Err(early.error(wrong));
    }
    for error in &early.config.errors {
        let words = early.words();
        // A file behind a closed door says nothing wrong; a slip in one that can be read must not go unseen.
        let unreadable = matches!(error, ConfigError::Unreadable { error: FileError::PermissionDenied, .. });
        if !unreadable && !args.command.as_ref().is_some_and(runs_without_settings) {
            return Err(early.error(error.localize(&words)));
        }
        tell(&format!("{}: {}", words.tr(MessageId::UsageWarning), error.localize(&words)));
    }
    let mut context = CliContext::new(args.common.overrides(), &early.environment, &early.config);
    context.verbose = args.common.verbose;
    Ok((args, context))
}

/// The catalogue that these arguments ask for, as far as they can be understood.
#[must_use]
pub fn words(argv: impl IntoIterator<Item = OsString>) -> Catalog {
    Early::new(argv.into_iter().collect()).words()
}

/// Whether a command works with a bad file of settings: it helps to mend it, or needs none.
fn runs_without_settings(command: &Command) -> bool {
    matches!(
        command,
        Command::Paths(_) | Command::Man | Command::Completions(_) | Command::Config(_) | Command::Check(_)
    )
}

/// What is known before the arguments are understood: enough to say in the reader's language what is wrong with them.
#[derive(Debug)]
pub(super) struct Early {
    pub(super) argv: Vec<OsString>,
    pub(super) environment: Environment,
    pub(super) config: ConfigFiles,
}

impl Early {
    pub(super) fn new(argv: Vec<OsString>) -> Self {
        let environment = Environment::of_process();
        let config = read_files(&environment);
        Self { argv, environment, config }
    }

    /// The catalogue that the arguments ask for, as far as they can be understood.
    pub(super) fn words(&self) -> Catalog {
        let named = value_of("--ui-lang", &self.argv).and_then(|name| parse_ui_locale(&name.to_string_lossy()).ok());
        let given = Overrides { ui_lang: named, ..Overrides::default() };
        let settings = Settings::resolve(given, &self.environment, &self.config);
        Catalog::new(&settings.program_locale(&self.environment))
    }

    /// Whether the stream that is meant takes colours.
    fn colours(&self, on_stdout: bool) -> bool {
        let named = value_of("--color", &self.argv).map(|when| when.to_string_lossy().into_owned());
        let named =
            named.and_then(|when| ColorChoice::NAMES.iter().find(|(_, name)| *name == when)).map(|(when, _)| *when);
        let configured = || self.config.files.iter().find_map(|file| file.color);
        let terminal = if on_stdout { stdout().is_terminal() } else { stderr().is_terminal() };
        named.or_else(configured).unwrap_or_default().holds(&self.environment, terminal)
    }

    /// The help, the version, or what is wrong with the arguments.
    fn usage(&self, first: clap::Error) -> UsageError {
        let words = self.words();
        let command = help::command(&words);
        UsageError::of(first, command, &self.argv, &words, |on_stdout| self.colours(on_stdout))
    }

    /// What is wrong with anything else.
    fn error(&self, message: String) -> UsageError {
        UsageError::plain(&self.words(), &message, self.colours(false))
    }

    /// What is wrong with a variable that names a language, where no option takes its place. Unlike the variables of the
    /// system it is meant for this program alone, so a slip in it must not go unseen.
    fn wrong_variable(&self, common: &Common) -> Option<String> {
        let wrong = |name: &str, expected: Expected| {
            let value = excerpt(&self.environment.raw(name)?.to_string_lossy());
            Some(format!("{name}={value}: {}", self.words().expected(&expected)))
        };
        let given = |name: &str| self.environment.raw(name).map(|value| value.to_string_lossy().into_owned());
        let lang = given("PCFIX_LANG").filter(|_| common.lang.is_none());
        if lang.is_some_and(|lang| Locale::parse(&lang).is_none()) {
            return wrong("PCFIX_LANG", Expected::Locale);
        }
        let own = given("PCFIX_UI_LANG").filter(|_| common.ui_lang.is_none());
        if own.is_some_and(|lang| parse_ui_locale(&lang).is_err()) {
            return wrong("PCFIX_UI_LANG", Expected::one_of(LANGUAGES));
        }
        None
    }

    /// The languages of articles and the content that the arguments ask for, for completions.
    pub(super) fn settings(&self) -> Settings {
        let lang = value_of("--lang", &self.argv).and_then(|name| Locale::parse(&name.to_string_lossy()));
        let content = value_of("--content", &self.argv).map(Into::into).into_iter().collect();
        let named = lang.is_some();
        let given = Overrides { lang, content, ..Overrides::default() };
        let mut settings = Settings::resolve(given, &self.environment, &self.config);
        if !named {
            settings.languages = Languages::default();
        }
        settings
    }
}

/// The value of `option` on a command line.
fn value_of(option: &str, words: &[OsString]) -> Option<OsString> {
    let with_sign = format!("{option}=");
    words.iter().enumerate().find_map(|(at, word)| {
        let joined = word.to_str().and_then(|word| word.strip_prefix(&with_sign)).map(OsString::from);
        joined.or_else(|| if word == option { words.get(at + 1).cloned() } else { None })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_of_an_option_is_found_in_both_spellings() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        for line in ["pcfix --lang nl show", "pcfix show --lang=nl x"] {
            assert_eq!(value_of("--lang", &words(line)), Some("nl".into()), "{line}");
        }
        assert_eq!(value_of("--lang", &words("pcfix show --lang")), None);
    }
}
