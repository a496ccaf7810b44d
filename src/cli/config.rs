//! `pcfix config`, and the file of settings that it is about.
//!
//! [`KEYS`] is the one list of settings: the commented file that `--init` writes, what the command prints and the README
//! are made from it, and a test holds that the parser knows the same ones.

use std::env;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

use super::args::{Common, ConfigArgs};
use super::fault::Fault;
use super::values::{ColorArg, ViewArg, parse_locale};
use super::{CliError, FOUND, Output, Settings};
use crate::article::{Limits, Locale, clean_line};
use crate::config::{Context, KeyBindings, Preset, Theme, ThemeName};
use crate::i18n::Catalog;
use crate::journal::{make_folder, write_new};
use crate::layout::{Tone, View};
use crate::library::{Root, open_file};
use crate::markdown;

/// How large a file of settings may be, in bytes; `config-large` tells it.
const LARGEST: u64 = 64 << 10;

/// A setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the file.
    pub name: &'static str,
    /// What holds where it is not set, as it may stand in the file.
    pub default: &'static str,
    /// The sentence that explains it.
    pub about: &'static str,
}

const fn setting(name: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting { name, default, about }
}

/// Every setting.
pub const KEYS: &[Setting] = &[
    setting("content", "[]", "config-content"),
    setting("lang", "null", "config-lang"),
    setting("beside", "null", "config-beside"),
    setting("view", "null", "config-view"),
    setting("color", "auto", "config-color"),
    setting("ui_lang", "null", "config-ui_lang"),
    setting("theme", "dark", "config-theme"),
    setting("keys", "{preset: default}", "config-keys"),
    setting("mouse", "false", "config-mouse"),
    setting("limits", "{file_size: 256, folders: 64, nesting: 15, aliases: 60}", "config-limits"),
    setting("pager", "null", "config-pager"),
];

/// What stands in a file of settings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Config {
    #[serde(deserialize_with = "paths")]
    pub content: Vec<PathBuf>,
    #[serde(deserialize_with = "locale")]
    pub lang: Option<Locale>,
    #[serde(deserialize_with = "locale")]
    pub beside: Option<Locale>,
    pub view: Option<ViewArg>,
    pub color: Option<ColorArg>,
    #[serde(deserialize_with = "locale")]
    pub ui_lang: Option<Locale>,
    pub theme: Option<Theme>,
    pub keys: KeyBindings,
    pub mouse: Option<bool>,
    pub limits: Option<Limits>,
    pub pager: Option<String>,
}

fn locale<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Locale>, D::Error> {
    deserializer.deserialize_any(LocaleVisitor)
}

/// A locale or nothing. The fault is found while the name is read, so that the parser can tell where it stands.
struct LocaleVisitor;

impl Visitor<'_> for LocaleVisitor {
    type Value = Option<Locale>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a language such as nl or pt-BR")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        parse_locale(name).map(Some).map_err(E::custom)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn paths<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<PathBuf>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a path or a list of paths")]
    enum Paths {
        One(PathBuf),
        Several(Vec<PathBuf>),
    }
    Ok(match Paths::deserialize(deserializer)? {
        Paths::One(path) => vec![path],
        Paths::Several(paths) => paths,
    })
}

/// What the command tells beside what every other command needs to know.
#[derive(Debug)]
pub struct ConfigSources {
    /// The file; `None` where there is no place for one.
    pub(super) path: Option<PathBuf>,
    pub(super) color: ColorArg,
    pub(super) view: Option<ViewArg>,
    pub(super) ui_lang: Option<Locale>,
    pub(super) preset: Preset,
    pub(super) pager: String,
}

/// Where the settings stand: in the file that `PCFIX_CONFIG` names, or else in `pcfix/config.yaml` of the platform's own
/// folder for settings.
pub(super) fn path() -> Option<PathBuf> {
    if let Some(named) = env::var_os("PCFIX_CONFIG").filter(|named| !named.is_empty()) {
        return Some(named.into());
    }
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("pcfix").join("config.yaml"))
}

/// Reads the settings; those of a file that is not there are the defaults.
///
/// # Errors
/// The file, the place in it where that is known, and what is wrong.
pub(super) fn read() -> Result<(Option<PathBuf>, Config), Fault> {
    let Some(path) = path() else { return Ok((None, Config::default())) };
    let shown = clean_line(&path.to_string_lossy());
    let fault = |told: String| Fault { place: shown.clone(), told };
    let mut bytes = Vec::new();
    // One byte more than may be tells that there are too many.
    match open_file(&path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Some(path), Config::default())),
        Err(error) => return Err(fault(clean_line(&error.to_string()))),
    }
    if bytes.len() as u64 > LARGEST {
        return Err(fault("config-large".to_owned()));
    }
    let text = String::from_utf8(bytes).map_err(|_| fault("config-not-utf8".to_owned()))?;
    let mut config = parse(&text).map_err(|Fault { place, told }| Fault { place: format!("{shown}:{place}"), told })?;
    // A folder is meant as seen from the file, wherever the program is started.
    let folder = path.parent().unwrap_or(Path::new(""));
    for content in &mut config.content {
        *content = folder.join(expanded(content));
    }
    Ok((Some(path), config))
}

/// A path whose first part may be `~`, which no shell reads here.
fn expanded(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(rest), Ok(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

/// The settings of a text; the place of a fault is its line and column.
fn parse(text: &str) -> Result<Config, Fault> {
    let text = crate::article::clean(text);
    markdown::bounded(&text, &Limits::default())
        .map_err(|error| Fault { place: "1:1".to_owned(), told: error.to_string() })?;
    let config: Option<Config> = serde_yaml::from_str(&text).map_err(|error| {
        let told = error.to_string();
        let place = error.location().map_or((1, 1), |at| (at.line(), at.column()));
        // The parser names the place at the end.
        let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(told, _)| told);
        Fault { place: format!("{}:{}", place.0, place.1), told: clean_line(told) }
    })?;
    Ok(config.unwrap_or_default())
}

/// What `pcfix config` prints below the name of the file where the file says `text`, and nothing is said by options.
///
/// # Errors
/// Line, column and what is wrong, as a reader is told behind the name of the file.
pub fn told(text: &str) -> Result<String, String> {
    let config = parse(text).map_err(|fault| format!("{}: {}", fault.place, fault.told))?;
    Ok(effective(&super::settings::of(&Common::default(), None, config)))
}

/// The file that `--init` writes: every setting with its default, as comments.
#[must_use]
pub fn commented(words: &Catalog) -> String {
    let mut out = format!("# {}\n", words.tr("config-head"));
    for key in KEYS {
        out += &format!("\n# {}\n#{}: {}\n", words.tr(key.about), key.name, key.default);
    }
    out
}

pub(super) fn run(args: &ConfigArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let words = &settings.words;
    let Some(path) = &settings.told.path else { return Err(CliError::Config(words.tr("config-no-folder"))) };
    let shown = clean_line(&path.to_string_lossy());
    if args.init {
        let folder = path.parent().map_or(Ok(()), make_folder);
        folder.and_then(|()| write_new(path, &commented(words))).map_err(|error| {
            CliError::Config(match error.kind() {
                ErrorKind::AlreadyExists => words.tr_with("config-exists", &[("path", (&shown).into())]),
                _ => format!("{shown}: {}", clean_line(&error.to_string())),
            })
        })?;
        out.words(&words.tr_with("config-written", &[("path", (&shown).into())]), Tone::default())?;
        out.words("\n", Tone::default())?;
        return Ok(FOUND);
    }
    let there = path.exists();
    let head = if there { shown } else { words.tr_with("config-none", &[("path", (&shown).into())]) };
    out.words(&format!("# {head}\n{}", effective(settings)), Tone::default())?;
    Ok(FOUND)
}

/// The settings that hold, written as a file of settings is.
fn effective(settings: &Settings) -> String {
    KEYS.iter().map(|key| format!("{}: {}\n", key.name, value(key.name, settings))).collect()
}

fn value(name: &str, settings: &Settings) -> String {
    let told = &settings.told;
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
        "view" => told.view.map_or("null", |view| View::from(view).name()).to_owned(),
        "color" => format!("{:?}", told.color).to_lowercase(),
        "ui_lang" => locale(&told.ui_lang),
        "theme" => theme(&settings.looks),
        "mouse" => settings.mouse.to_string(),
        "limits" => limits(settings.limits),
        "pager" => quoted(&clean_line(&told.pager)),
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

/// The keys of every screen, a line each.
fn keys(settings: &Settings) -> String {
    let mut out = format!("\n  preset: {}", format!("{:?}", settings.told.preset).to_lowercase());
    for place in Context::ALL {
        out += &format!("\n  {place}:");
        for binding in settings.keys.bindings_of(place) {
            let keys: Vec<String> = binding.keys.split(' ').map(quoted).collect();
            out += &format!("\n    {}: [{}]", binding.action, keys.join(", "));
        }
    }
    out
}

/// A value that YAML takes for text, whatever stands in it.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
#[path = "config_tests.rs"]
mod tests;
