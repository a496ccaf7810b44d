//! `pcfix config`: the settings that hold, and a file to change them in.

use std::path::Path;

use super::args::{ConfigAction, ConfigArgs};
use super::{CliError, FOUND, Output, Settings};
use crate::article::{FileError, Limits, Locale, SettingFault, clean_line};
use crate::config::{
    self, ConfigFile, ConfigFiles, Context, Environment, KeyMap, Overrides, Preset, SETTINGS, Theme, ThemeName,
};
use crate::i18n::{Catalog, MessageId};
use crate::journal::{make_folder, write_new};
use crate::layout::Tone;
use crate::library::Root;
use crate::markdown::SettingError;

/// What `pcfix config` prints below the name of the file where the file says `text`, and nothing else says anything.
///
/// # Errors
/// The first fault of the text.
pub fn effective_of(text: &str) -> Result<String, SettingError> {
    let files = vec![ConfigFile::parse(text)?];
    let config = ConfigFiles { files, ..ConfigFiles::default() };
    Ok(effective(&config::Settings::resolve(Overrides::default(), &Environment::default(), &config)))
}

/// The file that `--init` writes: every setting with its default, as comments.
#[must_use]
pub fn commented(words: &Catalog) -> String {
    let mut out = format!("# {}\n", words.tr(MessageId::ConfigHead));
    for setting in SETTINGS {
        out += &format!("\n# {}\n#{}: {}\n", words.tr(setting.about), setting.name, setting.default);
    }
    out
}

pub(super) fn run(args: &ConfigArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let words = &settings.words;
    let path = settings.path.as_deref().ok_or(CliError::NoConfigFolder)?;
    let shown = clean_line(&path.to_string_lossy());
    match &args.action {
        Some(ConfigAction::Get { key }) => return get(key, settings, out),
        Some(ConfigAction::Path) => {
            out.words(&format!("{shown}\n"), Tone::default())?;
            return Ok(FOUND);
        }
        None if args.init => return init(path, shown, words, out),
        None => {}
    }
    let there = path.exists();
    let head = if there { shown } else { words.tr_with(MessageId::ConfigNone, &[("path", (&shown).into())]) };
    out.words(&format!("# {head}\n{}", effective(settings)), Tone::default())?;
    Ok(FOUND)
}

/// Prints the value of one setting, and nothing else; a list one item a line.
fn get(key: &str, settings: &config::Settings, out: &mut Output) -> Result<u8, CliError> {
    let values = match key.split('.').collect::<Vec<_>>()[..] {
        ["content"] => {
            let paths = settings.roots.iter().filter_map(|root| match root {
                Root::Path(path) => Some(clean_line(&path.to_string_lossy())),
                Root::Embedded => None,
            });
            paths.collect()
        }
        ["pager"] => vec![clean_line(&settings.pager)],
        ["keys", "preset"] => vec![preset(settings.preset).to_owned()],
        ["keys", screen, action] => bound(screen, action, settings).ok_or_else(|| unknown(key))?,
        ["limits", limit] => {
            let Limits { file_size, folders, nesting, aliases } = settings.limits;
            let place = Limits::NAMES.iter().position(|(name, _)| *name == limit).ok_or_else(|| unknown(key))?;
            vec![[file_size, folders, nesting, aliases][place].to_string()]
        }
        [name] if SETTINGS.iter().any(|setting| setting.name == name) => vec![value(name, settings)],
        _ => return Err(unknown(key)),
    };
    for value in values {
        out.words(&format!("{}\n", value.trim_start_matches('\n')), Tone::default())?;
    }
    Ok(FOUND)
}

/// The keys of an action on a screen.
fn bound(screen: &str, action: &str, settings: &config::Settings) -> Option<Vec<String>> {
    let place = Context::ALL.into_iter().find(|place| place.name() == screen)?;
    let known = KeyMap::default().bindings_of(place).any(|binding| binding.action.name() == action);
    let keys = settings.keys.bindings_of(place).filter(|binding| binding.action.name() == action);
    known.then(|| keys.flat_map(|binding| binding.keys.split(' ').map(str::to_owned)).collect())
}

fn unknown(key: &str) -> CliError {
    CliError::Setting(SettingFault::unknown(clean_line(key), SETTINGS.iter().map(|setting| setting.name)))
}

fn init(path: &Path, shown: String, words: &Catalog, out: &mut Output) -> Result<u8, CliError> {
    let folder = path.parent().map_or(Ok(()), make_folder);
    let written = folder.and_then(|()| write_new(path, &commented(words)));
    if let Err(error) = written {
        return Err(match FileError::from(error) {
            FileError::Exists => CliError::ConfigExists { path: shown },
            error => CliError::Write { path: shown, error },
        });
    }
    out.words(&words.tr_with(MessageId::ConfigWritten, &[("path", (&shown).into())]), Tone::default())?;
    out.words("\n", Tone::default())?;
    Ok(FOUND)
}

/// The settings that hold, written as a file of settings is.
fn effective(settings: &config::Settings) -> String {
    SETTINGS.iter().map(|setting| format!("{}: {}\n", setting.name, value(setting.name, settings))).collect()
}

fn value(name: &str, settings: &config::Settings) -> String {
    let locale = |locale: &Option<Locale>| locale.as_ref().map_or_else(|| "null".to_owned(), ToString::to_string);
    match name {
        "content" => {
            let paths = settings.roots.iter().filter_map(|root| match root {
                Root::Path(path) => Some(quoted(&path.to_string_lossy())),
                Root::Embedded => None,
            });
            format!("[{}]", paths.collect::<Vec<_>>().join(", "))
        }
        "lang" => settings.languages.lang.to_string(),
        "beside" => locale(&settings.languages.beside),
        "view" => settings.view.map_or("null", |view| view.name()).to_owned(),
        "color" => settings.color.name().to_owned(),
        "ui_lang" => locale(&settings.ui_lang),
        "theme" => theme(&settings.theme),
        "mouse" => settings.mouse.to_string(),
        "query_history" => settings.query_history.to_string(),
        "cache" => settings.cache.is_some().to_string(),
        "keep_cases" => settings.keep_cases.to_string(),
        "limits" => limits(settings.limits),
        "pager" => quoted(&clean_line(&settings.pager)),
        _ => keys(settings),
    }
}

fn theme(looks: &Theme) -> String {
    let base = ThemeName::ALL.iter().find(|(name, _)| *name == looks.base).map_or("dark", |(_, name)| name);
    let own: Vec<String> = looks.own().map(|(part, colour)| format!(", {part}: {colour}")).collect();
    if own.is_empty() { base.to_owned() } else { format!("{{base: {base}{}}}", own.concat()) }
}

fn limits(limits: Limits) -> String {
    let Limits { file_size, folders, nesting, aliases } = limits;
    format!("{{file_size: {file_size}, folders: {folders}, nesting: {nesting}, aliases: {aliases}}}")
}

fn preset(preset: Preset) -> &'static str {
    Preset::NAMES.iter().find(|(own, _)| *own == preset).map_or("", |(_, name)| name)
}

/// The keys of every screen, a line each.
fn keys(settings: &config::Settings) -> String {
    let mut out = format!("\n  preset: {}", preset(settings.preset));
    for place in Context::ALL {
        out += &format!("\n  {place}:");
        for binding in settings.keys.bindings_of(place) {
            let keys: Vec<String> = binding.keys.split(' ').map(quoted).collect();
            out += &format!("\n    {}: [{}]", binding.action, keys.join(", "));
        }
    }
    out
}

/// A value that YAML reads as text, whatever it contains.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commented_file_can_be_read_and_so_can_each_of_its_defaults() {
        for language in ["en", "nl"] {
            let text = commented(&Catalog::new(&Locale::parse(language).expect("a locale")));
            ConfigFile::parse(&text).expect("comments alone");
            for setting in SETTINGS {
                let line = format!("\n#{}: {}\n", setting.name, setting.default);
                assert!(text.contains(&line), "{language}: {line}");
            }
            let file = ConfigFile::parse(&text.replace("\n#", "\n").replace("\n ", "\n# ")).expect("the defaults");
            assert_eq!((file.mouse, file.content.len(), file.theme), (Some(false), 0, Some(Theme::default())));
        }
    }

    #[test]
    fn what_is_printed_means_the_same_in_a_file() {
        let own = "keys: {preset: vim, guide: {tick: [Space, z]}}\ntheme: {base: light, title: '#0a80ff'}\nlang: nl\n";
        let printed = effective_of(own).expect("no fault");
        assert!(printed.contains("theme: {base: light, title: \"#0a80ff\"}\n"), "{printed}");
        assert_eq!(effective_of(&printed), Ok(printed));
    }
}
