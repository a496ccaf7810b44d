//! Files of settings: what one says, and which there are.
//!
//! [`SETTINGS`] is the one list of settings: the file that `pcfix config --init` writes, what `pcfix config` prints, the
//! manual page and the README are made from it, and a test holds that the reader knows the same ones.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::bindings::{KeyBinding, KeyMap, Preset};
use super::keymap::{Action, Context};
use super::names::PLACES;
use super::{Code, ColorChoice, Colour, Environment, Key, StyleRole, Theme, ThemeName, View, config_path};
use crate::article::{Expected, FileError, Limits, Locale, SettingFault, excerpt};
use crate::i18n::{Catalog, LANGUAGES, MessageId};
use crate::library::open_file;
use crate::markdown::{FaultAt, SettingError, YamlCursor, read_settings};

/// The largest file of settings that is read, in bytes.
const LARGEST: u64 = 64 << 10;

/// A setting in the list of all.
#[derive(Debug)]
pub struct SettingRow {
    /// Its name in the file.
    pub name: &'static str,
    /// Its default, as it can be written in the file.
    pub default: &'static str,
    /// The message that explains it.
    pub about: MessageId,
}

const fn row(name: &'static str, default: &'static str, about: MessageId) -> SettingRow {
    SettingRow { name, default, about }
}

/// Every setting of a user's or a system's file.
pub const SETTINGS: &[SettingRow] = &[
    row("content", "[]", MessageId::ConfigContent),
    row("lang", "null", MessageId::ConfigLang),
    row("beside", "null", MessageId::ConfigBeside),
    row("view", "null", MessageId::ConfigView),
    row("color", "auto", MessageId::ConfigColor),
    row("ui_lang", "null", MessageId::ConfigUiLang),
    row("theme", "dark", MessageId::ConfigTheme),
    row("keys", "{preset: default}", MessageId::ConfigKeys),
    row("mouse", "false", MessageId::ConfigMouse),
    row("cache", "true", MessageId::ConfigCache),
    row("keep_cases", "400", MessageId::ConfigKeepCases),
    row("query_history", "true", MessageId::ConfigQueryHistory),
    row("limits", "{file_size: 256, folders: 64, nesting: 15, aliases: 60}", MessageId::ConfigLimits),
    row("pager", "null", MessageId::ConfigPager),
];

/// What one file of settings says; `None` and empty lists leave a setting as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigFile {
    /// Folders and files of articles.
    pub content: Vec<PathBuf>,
    /// The language of the articles.
    pub lang: Option<Locale>,
    /// The second language.
    pub beside: Option<Locale>,
    /// Which languages are shown.
    pub view: Option<View>,
    /// When colours are used.
    pub color: Option<ColorChoice>,
    /// The language of the program.
    pub ui_lang: Option<Locale>,
    /// Colours.
    pub theme: Option<Theme>,
    /// The preset of keys.
    pub preset: Option<Preset>,
    /// Keys bound anew.
    pub keys: Vec<KeyBinding>,
    /// Whether the mouse is on.
    pub mouse: Option<bool>,
    /// Whether loaded libraries are stored.
    pub cache: Option<bool>,
    /// Whether queries are kept.
    pub query_history: Option<bool>,
    /// Days for which ended cases are kept; 0 for ever.
    pub keep_cases: Option<u32>,
    /// `limits.file_size` in mebibytes, `folders`, `nesting`, `aliases`.
    pub limits: [Option<usize>; 4],
    /// The command of the pager.
    pub pager: Option<String>,
}

/// Why a file of settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigError {
    /// The file cannot be read.
    Unreadable {
        /// The file, cleaned for the terminal.
        path: String,
        /// Why.
        error: FileError,
    },
    /// It is larger than 64 KiB.
    TooLarge {
        /// The file, cleaned for the terminal.
        path: String,
    },
    /// A setting is wrong.
    Setting {
        /// The file, cleaned for the terminal.
        path: String,
        /// What, and where.
        error: Box<SettingError>,
    },
}

impl ConfigError {
    /// `path:line:column: what is wrong`, in the reader's language.
    #[must_use]
    pub fn localize(&self, words: &Catalog) -> String {
        match self {
            Self::Unreadable { path, error } => format!("{path}: {}", words.file_error(*error)),
            Self::TooLarge { path } => format!("{path}: {}", words.tr(MessageId::ConfigLarge)),
            Self::Setting { path, error } => {
                let SettingError { position, fault } = &**error;
                format!("{path}:{}:{}: {}", position.line, position.column, words.setting_fault(fault))
            }
        }
    }
}

/// The files of settings that count, and what is wrong with the others.
#[derive(Clone, Debug, Default)]
pub struct ConfigFiles {
    /// The user's file, which need not exist; `None` where there is no place for one.
    pub path: Option<PathBuf>,
    /// What the files say, the most important first.
    pub files: Vec<ConfigFile>,
    /// Files that are not used.
    pub errors: Vec<ConfigError>,
}

/// Reads the user's file and those of the system. A file that does not exist says nothing.
#[must_use]
pub fn read_files(environment: &Environment) -> ConfigFiles {
    let path = config_path(environment);
    let mut out = ConfigFiles { path: path.clone(), ..ConfigFiles::default() };
    for path in path.into_iter().chain(environment.system_files()) {
        match ConfigFile::read(&path) {
            Ok(file) => out.files.extend(file),
            Err(error) => out.errors.push(error),
        }
    }
    out
}

impl ConfigFile {
    /// Reads a file; `None` where it does not exist. Paths in it count from its folder.
    ///
    /// # Errors
    /// When it cannot be read, or says something wrong.
    pub fn read(path: &Path) -> Result<Option<Self>, ConfigError> {
        let shown = excerpt(&path.to_string_lossy());
        let mut bytes = Vec::new();
        // One byte more than is allowed shows that there are too many.
        match open_file(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(FileError::from) {
            Ok(_) if bytes.len() as u64 > LARGEST => return Err(ConfigError::TooLarge { path: shown }),
            Ok(_) => {}
            // A home that is a file holds no settings.
            Err(FileError::NotFound | FileError::NotFolder) => return Ok(None),
            Err(error) => return Err(ConfigError::Unreadable { path: shown, error }),
        }
        let unreadable = |error| ConfigError::Unreadable { path: shown.clone(), error };
        let text = String::from_utf8(bytes).map_err(|_| unreadable(FileError::NotUtf8))?;
        let mut file =
            Self::parse(&text).map_err(|error| ConfigError::Setting { path: shown, error: Box::new(error) })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for content in &mut file.content {
            *content = folder.join(expanded(content));
        }
        Ok(Some(file))
    }

    /// What a text of settings says.
    ///
    /// # Errors
    /// The first fault, with its place.
    pub fn parse(text: &str) -> Result<Self, SettingError> {
        read_settings(&crate::article::clean(text), of_root)
    }
}

/// A path whose first part may be `~`: no shell reads it here.
fn expanded(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(rest), Ok(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

fn of_root(root: &YamlCursor<'_>) -> Result<ConfigFile, FaultAt> {
    let mut file = ConfigFile::default();
    for (name, key, value) in root.entries()? {
        let known = SETTINGS.iter().any(|setting| setting.name == name);
        if !known {
            let known = SETTINGS.iter().map(|setting| setting.name);
            return Err(key.fault(SettingFault::unknown(name, known)));
        }
        if !value.is_null() {
            set(&mut file, &name, &value)?;
        }
    }
    Ok(file)
}

/// The most days for which cases are kept, a century; more is for ever.
const MOST_DAYS: usize = 36_500;

fn set(file: &mut ConfigFile, name: &str, value: &YamlCursor<'_>) -> Result<(), FaultAt> {
    match name {
        "content" => {
            let path = |item: YamlCursor<'_>| item.text(Expected::Paths).map(PathBuf::from);
            file.content = value.items().into_iter().map(path).collect::<Result<_, _>>()?;
        }
        "lang" => file.lang = Some(value.locale()?),
        "beside" => file.beside = Some(value.locale()?),
        "view" => file.view = Some(value.one_of(&View::NAMES)?),
        "color" => file.color = Some(value.one_of(&ColorChoice::NAMES)?),
        "ui_lang" => {
            let spoken = |locale: &Locale| LANGUAGES.contains(&locale.language());
            let unspoken = || value.unexpected(Expected::one_of(LANGUAGES));
            file.ui_lang = Some(value.locale().ok().filter(spoken).ok_or_else(unspoken)?);
        }
        "theme" => file.theme = Some(theme(value)?),
        "keys" => (file.preset, file.keys) = keys(value)?,
        "mouse" => file.mouse = Some(value.boolean()?),
        "cache" => file.cache = Some(value.boolean()?),
        "query_history" => file.query_history = Some(value.boolean()?),
        "keep_cases" => file.keep_cases = u32::try_from(value.number(0, MOST_DAYS)?).ok(),
        "limits" => file.limits = limits(value)?,
        _ => file.pager = Some(value.text(Expected::Text)?),
    }
    Ok(())
}

fn theme(value: &YamlCursor<'_>) -> Result<Theme, FaultAt> {
    if !value.is_map() {
        return value.one_of(&ThemeName::ALL).map(Theme::from);
    }
    let (mut base, mut own) = (ThemeName::default(), Vec::new());
    for (name, key, value) in value.entries()? {
        if name == "base" {
            base = value.one_of(&ThemeName::ALL)?;
            continue;
        }
        let Some((role, _)) = StyleRole::ALL.iter().find(|(_, role)| *role == name) else {
            let known = ["base"].into_iter().chain(StyleRole::ALL.iter().map(|(_, role)| *role));
            return Err(key.fault(SettingFault::unknown(key.name(), known)));
        };
        let colour = Colour::parse(&value.text(Expected::Colour)?);
        own.push((*role, colour.ok_or_else(|| value.unexpected(Expected::Colour))?));
    }
    Ok(Theme::new(base, own))
}

fn limits(value: &YamlCursor<'_>) -> Result<[Option<usize>; 4], FaultAt> {
    let mut limits = [None; 4];
    for (name, key, value) in value.entries()? {
        let Some(place) = Limits::NAMES.iter().position(|(known, _)| *known == name) else {
            let known = Limits::NAMES.iter().map(|(known, _)| *known);
            return Err(key.fault(SettingFault::unknown(key.name(), known)));
        };
        limits[place] = Some(value.number(1, Limits::NAMES[place].1)?);
    }
    Ok(limits)
}

type Keys = (Option<Preset>, Vec<KeyBinding>);

fn keys(value: &YamlCursor<'_>) -> Result<Keys, FaultAt> {
    let (mut preset, mut bindings) = (None, Vec::new());
    for (name, key, value) in value.entries()? {
        if name == "preset" {
            preset = Some(value.one_of(&Preset::NAMES)?);
            continue;
        }
        let Some((context, _)) = PLACES.iter().find(|(_, place)| *place == name) else {
            let known = ["preset"].into_iter().chain(PLACES.iter().map(|(_, place)| *place));
            return Err(key.fault(SettingFault::unknown(key.name(), known)));
        };
        bindings.extend(keys_of(*context, &value)?);
    }
    if let Some((screen, action)) = KeyMap::of(preset.unwrap_or_default()).with(&bindings).dead_end() {
        return Err(
            value.fault(SettingFault::NoWayOut { screen: screen.name().to_owned(), action: action.name().to_owned() })
        );
    }
    Ok((preset, bindings))
}

/// The keys of one screen: an action a line with its key or keys.
fn keys_of(context: Context, value: &YamlCursor<'_>) -> Result<Vec<KeyBinding>, FaultAt> {
    let table = KeyMap::default();
    let actions: Vec<Action> = table.bindings_of(context).map(|binding| binding.action).collect();
    let mut bindings: Vec<KeyBinding> = Vec::new();
    for (name, key, value) in value.entries()? {
        let Some(action) = actions.iter().find(|action| action.name() == name) else {
            let mut known: Vec<&str> = actions.iter().map(|action| action.name()).collect();
            known.dedup();
            return Err(key.fault(SettingFault::unknown(key.name(), known)));
        };
        let mut keys = Vec::new();
        let named = if value.is_null() { Vec::new() } else { value.items() };
        for item in named {
            let key = key_of(context, &item)?;
            let taken = bindings.iter().find(|binding| binding.keys.contains(&key));
            if let Some(other) = taken {
                let actions = [other.action.name().to_owned(), action.name().to_owned()];
                let key = key.to_string();
                return Err(item.fault(SettingFault::KeyTwice { key, screen: context.name().to_owned(), actions }));
            }
            keys.push(key);
        }
        bindings.push(KeyBinding { context, action: *action, keys });
    }
    Ok(bindings)
}

fn key_of(context: Context, item: &YamlCursor<'_>) -> Result<Key, FaultAt> {
    let text = item.text(Expected::Keys)?;
    let key: Key = text.parse().map_err(|_| item.unexpected(Expected::Keys))?;
    let types = matches!(key.code, Code::Char(_)) && !key.ctrl && !key.alt;
    if types && matches!(context, Context::Box | Context::Outline | Context::Line) {
        return Err(item.fault(SettingFault::TextKey { key: key.to_string(), screen: context.name().to_owned() }));
    }
    Ok(key)
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
