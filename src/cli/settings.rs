//! What the options and the environment mean together.

use std::env;
use std::ffi::OsString;
use std::io::{IsTerminal as _, stderr, stdout};
use std::path::PathBuf;

use clap::ValueEnum as _;
use etcetera::BaseStrategy as _;

use super::args::Common;
use super::config::{Config, ConfigSources};
use super::fault::Fault;
use super::values::{ColorArg, parse_locale};
use super::{Pager, Settings, Window, config, pager};
use crate::article::{Locale, clean_line};
use crate::config::ThemeName;
use crate::i18n::Catalog;
use crate::library::{Languages, Root};

/// The settings: options before the environment before the file of settings before what fits most.
pub(super) fn of(common: &Common, path: Option<PathBuf>, config: Config) -> Settings {
    let system = system();
    let named = common.lang.clone().or_else(|| of_environment("PCFIX_LANG")).or(config.lang);
    let lang = named.clone().or_else(|| system.clone()).unwrap_or_else(|| Languages::default().lang);
    let ui_lang = wished_ui_lang(common.ui_lang.clone(), || config.ui_lang);
    let view = common.view.or(config.view);
    let color = common.color.or(config.color).unwrap_or_default();
    let colours = colours(color, &variable, stdout().is_terminal());
    let beside = common.beside.clone().or(config.beside);
    let roots = roots(&common.content, &config.content);
    let mouse = config.mouse.unwrap_or_default();
    let looks = if colours { config.theme.unwrap_or_default() } else { ThemeName::None.into() };
    let window = Window::of_stdout(&variable);
    let pager = pager::wished(&|name| env::var(name).ok(), config.pager);
    let dumb = variable("TERM").is_none_or(|term| term == "dumb");
    let shown_by = Pager::of(&pager).filter(|_| window.columns.is_some() && !dumb);
    let told = ConfigSources { path, color, view, ui_lang, preset: config.keys.preset, pager };
    Settings {
        roots,
        limits: config.limits.unwrap_or_default(),
        languages: Languages { lang, named: named.is_some(), beside },
        view: view.map(Into::into),
        state: state_folder(env::var_os("PCFIX_STATE")),
        colours,
        window,
        pager: shown_by,
        words: words_of(told.ui_lang.clone(), || system),
        looks,
        keys: config.keys.keys,
        mouse,
        told,
    }
}

/// What is wrong with a variable that names a language, where no option stands for it: unlike the variables of the system
/// it is meant for this program alone, so that a slip of the hand in it must not go unseen.
pub(super) fn invalid_env_locale(common: &Common) -> Option<Fault> {
    let named = [("PCFIX_LANG", &common.lang), ("PCFIX_UI_LANG", &common.ui_lang)];
    let values = named.into_iter().filter(|(_, option)| option.is_none());
    // What is not UTF-8 names no language either.
    let values = values.filter_map(|(name, _)| Some((name, env::var_os(name)?.to_string_lossy().into_owned())));
    let mut wrong = values.filter(|(_, value)| !value.is_empty() && parse_locale(value).is_err());
    wrong
        .next()
        .map(|(name, value)| Fault { place: format!("{name}={}", clean_line(&value)), told: "usage-locale".to_owned() })
}

/// The program's own words before the arguments are understood: for what is told of them instead.
pub(super) fn words_before(argv: &[OsString]) -> Catalog {
    let named = value_of("--ui-lang", argv).and_then(|name| Locale::parse(&name.to_string_lossy()));
    // What is wrong with the settings is told where they are read.
    let configured = || config::read().ok().and_then(|(_, config)| config.ui_lang);
    words_of(wished_ui_lang(named, configured), system)
}

/// The language that is wished for the program's own words: by an option, by the environment, or by the settings.
fn wished_ui_lang(named: Option<Locale>, configured: impl FnOnce() -> Option<Locale>) -> Option<Locale> {
    named.or_else(|| of_environment("PCFIX_UI_LANG")).or_else(configured)
}

/// The program's own words in the language that is wished for, or else in the system's.
fn words_of(wished: Option<Locale>, system: impl FnOnce() -> Option<Locale>) -> Catalog {
    Catalog::new(&wished.or_else(system).unwrap_or_else(|| Languages::default().lang))
}

/// Whether colours are wanted on standard output, or else on standard error, before the arguments are understood.
pub(super) fn colours_before(argv: &[OsString], on_stdout: bool) -> bool {
    let named = value_of("--color", argv).and_then(|when| ColorArg::from_str(&when.to_string_lossy(), false).ok());
    let configured = || config::read().ok().and_then(|(_, config)| config.color);
    let terminal = if on_stdout { stdout().is_terminal() } else { stderr().is_terminal() };
    colours(named.or_else(configured).unwrap_or_default(), &variable, terminal)
}

/// What stands behind `option` on a command line.
pub(super) fn value_of(option: &str, words: &[OsString]) -> Option<OsString> {
    let with_sign = format!("{option}=");
    words.iter().enumerate().find_map(|(at, word)| {
        let joined = word.to_str().and_then(|word| word.strip_prefix(&with_sign)).map(OsString::from);
        joined.or_else(|| if word == option { words.get(at + 1).cloned() } else { None })
    })
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn of_environment(name: &str) -> Option<Locale> {
    variable(name).and_then(|name| Locale::parse(&name))
}

/// The language of the system.
fn system() -> Option<Locale> {
    system_locale(&variable).or_else(platform_locale)
}

/// The content roots: options, or else the list in PCFIX_CONTENT, or else the file of settings, or else the content inside
/// the program.
pub(super) fn roots(given: &[PathBuf], configured: &[PathBuf]) -> Vec<Root> {
    let mut paths: Vec<PathBuf> = given.to_vec();
    if paths.is_empty() {
        let listed = env::var_os("PCFIX_CONTENT").unwrap_or_default();
        paths = env::split_paths(&listed).filter(|path| !path.as_os_str().is_empty()).collect();
    }
    if paths.is_empty() {
        paths = configured.to_vec();
    }
    if paths.is_empty() { vec![Root::Embedded] } else { paths.into_iter().map(Root::Path).collect() }
}

/// The folder for what is to be remembered: `PCFIX_STATE`, or else `pcfix` in the platform's own folder for such things
/// (`XDG_STATE_HOME`, which counts only where it is absolute). `None` where there is no home.
fn state_folder(named: Option<OsString>) -> Option<PathBuf> {
    if let Some(named) = named.filter(|named| !named.is_empty()) {
        return Some(named.into());
    }
    let platform = etcetera::choose_base_strategy().ok()?;
    Some(platform.state_dir().unwrap_or_else(|| platform.data_dir()).join("pcfix"))
}

/// The language of the environment, in the order of gettext: `LANGUAGE` (a list, which holds only where a locale is set
/// at all), `LC_ALL`, `LC_MESSAGES`, `LANG`.
fn system_locale(lookup: &impl Fn(&str) -> Option<String>) -> Option<Locale> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(lookup)?;
    let locale = Locale::parse(&set)?;
    let listed = lookup("LANGUAGE").and_then(|list| list.split(':').find_map(Locale::parse));
    Some(listed.unwrap_or(locale))
}

/// Where the environment does not tell, the platform's own settings do; on Unix there are none.
fn platform_locale() -> Option<Locale> {
    if cfg!(unix) && !cfg!(target_os = "macos") {
        return None;
    }
    sys_locale::get_locale().and_then(|name| Locale::parse(&name))
}

/// `--color` beats NO_COLOR (<https://no-color.org>) beats CLICOLOR_FORCE (<https://bixense.com/clicolors>) beats whether
/// standard output is a terminal.
fn colours(wanted: ColorArg, lookup: &impl Fn(&str) -> Option<String>, terminal: bool) -> bool {
    match wanted {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto if lookup("NO_COLOR").is_some() => false,
        ColorArg::Auto => {
            let forced = lookup("CLICOLOR_FORCE").is_some_and(|value| value != "0");
            forced || terminal && lookup("TERM").as_deref() != Some("dumb")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| pairs.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn the_language_is_found_in_the_order_of_gettext() {
        for (pairs, expected) in [
            (&[("LANG", "nl_BE.UTF-8")][..], Some("nl-BE")),
            (&[("LANG", "nl_NL"), ("LC_ALL", "de_DE")], Some("de-DE")),
            (&[("LANG", "nl_NL"), ("LANGUAGE", "fr:en")], Some("fr")),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], None),
            (&[], None),
        ] {
            let found = system_locale(&environment(pairs));
            assert_eq!(found.as_ref().map(Locale::as_str), expected, "{pairs:?}");
        }
    }

    #[test]
    fn the_value_of_an_option_is_found_in_both_spellings() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        for line in ["pcfix --lang nl show", "pcfix show --lang=nl x"] {
            assert_eq!(value_of("--lang", &words(line)), Some("nl".into()), "{line}");
        }
        assert_eq!(value_of("--lang", &words("pcfix show --lang")), None);
    }

    #[test]
    fn the_state_folder_can_be_named() {
        assert_eq!(state_folder(Some("/x/y".into())), Some(PathBuf::from("/x/y")));
        assert!(state_folder(Some(OsString::new())).is_none_or(|folder| folder.ends_with("pcfix")));
    }

    #[test]
    fn the_option_beats_the_environment_beats_the_terminal() {
        let never = environment(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]);
        let forced = environment(&[("CLICOLOR_FORCE", "1")]);
        let none = environment(&[]);
        assert!(colours(ColorArg::Always, &never, false));
        assert!(!colours(ColorArg::Auto, &never, true));
        assert!(colours(ColorArg::Auto, &forced, false));
        assert!(!colours(ColorArg::Never, &forced, true));
        assert!(colours(ColorArg::Auto, &none, true) && !colours(ColorArg::Auto, &none, false));
    }
}
