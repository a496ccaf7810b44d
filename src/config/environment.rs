//! The variables of the environment, and what they say of languages and places.

use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use etcetera::BaseStrategy as _;

use crate::article::Locale;

/// The variables of a process.
#[derive(Clone, Debug, Default)]
pub struct Environment(BTreeMap<OsString, OsString>);

impl<'a, const N: usize> From<[(&'a str, &'a str); N]> for Environment {
    fn from(pairs: [(&'a str, &'a str); N]) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl Environment {
    /// The variables of this process.
    #[must_use]
    pub fn of_process() -> Self {
        Self(env::vars_os().collect())
    }

    /// The value of a variable; an empty one counts as not set.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str).filter(|value| !value.is_empty())
    }

    /// The value of a variable that is set, be it empty, and is UTF-8.
    #[must_use]
    pub fn set(&self, name: &str) -> Option<&str> {
        self.0.get(OsStr::new(name))?.to_str()
    }

    /// The value of a variable that is not empty and is UTF-8.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.raw(name)?.to_str()
    }

    /// Whether the terminal knows no more than lines of text: `TERM` is `dumb`, or not set. Consoles of Windows set none.
    #[must_use]
    pub fn has_plain_terminal(&self) -> bool {
        self.text("TERM").map_or(cfg!(unix), |term| term == "dumb")
    }

    /// The language that a variable names.
    #[must_use]
    pub fn locale(&self, name: &str) -> Option<Locale> {
        self.text(name).and_then(Locale::parse)
    }

    /// The paths that a variable lists, as the platform separates them.
    #[must_use]
    pub fn paths(&self, name: &str) -> Vec<PathBuf> {
        let listed = self.raw(name).unwrap_or_default();
        env::split_paths(listed).filter(|path| !path.as_os_str().is_empty()).collect()
    }

    /// The language of the system, in the order of gettext: `LANGUAGE` (a list, which counts only where a locale is set at
    /// all), `LC_ALL`, `LC_MESSAGES`, `LANG`; where these are not set, what the platform says.
    #[must_use]
    pub fn system_locale(&self) -> Option<Locale> {
        self.gettext_locale().or_else(platform_locale)
    }

    fn gettext_locale(&self) -> Option<Locale> {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| self.text(name))?;
        let locale = Locale::parse(set)?;
        let listed = self.text("LANGUAGE").and_then(|list| list.split(':').find_map(Locale::parse));
        Some(listed.unwrap_or(locale))
    }

    /// The folder of the history: `PCFIX_STATE`, or else `pcfix` in the platform's folder for such files (`XDG_STATE_HOME`,
    /// which counts only where it is absolute; on Windows `LOCALAPPDATA`, since a record that two machines append to must not
    /// roam). `None` where there is no home.
    #[must_use]
    pub fn state_folder(&self) -> Option<PathBuf> {
        if let Some(named) = self.raw("PCFIX_STATE") {
            return Some(named.into());
        }
        let platform = etcetera::choose_base_strategy().ok()?;
        Some(platform.state_dir().unwrap_or_else(|| platform.cache_dir()).join("pcfix"))
    }

    /// The folder of stored libraries: `PCFIX_CACHE`, or else `pcfix` in the platform's folder for such files
    /// (`XDG_CACHE_HOME`, which counts only where it is absolute; on Windows `LOCALAPPDATA`, below the history). `None` where
    /// there is no home.
    #[must_use]
    pub fn cache_folder(&self) -> Option<PathBuf> {
        if let Some(named) = self.raw("PCFIX_CACHE") {
            return Some(named.into());
        }
        let platform = etcetera::choose_base_strategy().ok()?;
        let folder = platform.cache_dir().join("pcfix");
        Some(if platform.state_dir().is_none() { folder.join("cache") } else { folder })
    }

    /// The files of settings of the whole system, the most important first: `pcfix/config.yaml` in each folder of
    /// `XDG_CONFIG_DIRS` (the XDG base directory specification: only absolute ones count).
    #[must_use]
    pub fn system_files(&self) -> Vec<PathBuf> {
        let mut folders = self.paths("XDG_CONFIG_DIRS");
        if folders.is_empty() {
            folders = match self.raw("ProgramData").filter(|_| cfg!(windows)) {
                Some(folder) => vec![folder.into()],
                None => vec!["/etc/xdg".into()],
            };
        }
        folders.retain(|folder| folder.is_absolute());
        folders.iter().map(|folder| folder.join("pcfix").join("config.yaml")).collect()
    }
}

/// The user's file of settings: the one that `PCFIX_CONFIG` names, or else `pcfix/config.yaml` in the platform's folder for
/// settings. `None` where there is no home.
#[must_use]
pub fn config_path(environment: &Environment) -> Option<PathBuf> {
    if let Some(named) = environment.raw("PCFIX_CONFIG") {
        return Some(named.into());
    }
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("pcfix").join("config.yaml"))
}

/// Where the environment says nothing, the platform's own settings do; on Unix there are none.
fn platform_locale() -> Option<Locale> {
    if cfg!(unix) && !cfg!(target_os = "macos") {
        return None;
    }
    sys_locale::get_locale().and_then(|name| Locale::parse(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_in_the_order_of_gettext() {
        for (pairs, expected) in [
            ([("LANG", "nl_BE.UTF-8"), ("x", "")], Some("nl-BE")),
            ([("LANG", "nl_NL"), ("LC_ALL", "de_DE")], Some("de-DE")),
            ([("LANG", "nl_NL"), ("LANGUAGE", "fr:en")], Some("fr")),
            ([("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], None),
            ([("x", ""), ("y", "")], None),
        ] {
            let found = Environment::from(pairs).gettext_locale();
            assert_eq!(found.as_ref().map(Locale::as_str), expected, "{pairs:?}");
        }
    }

    #[test]
    fn the_state_folder_can_be_named() {
        let named = Environment::from([("PCFIX_STATE", "/x/y")]);
        assert_eq!(named.state_folder(), Some(PathBuf::from("/x/y")));
        let empty = Environment::from([("PCFIX_STATE", "")]);
        assert!(empty.state_folder().is_none_or(|folder| folder.ends_with("pcfix")));
    }

    #[cfg(windows)]
    #[test]
    fn history_and_stored_libraries_stay_on_this_machine() {
        let environment = Environment::default();
        let local = PathBuf::from(env::var_os("LOCALAPPDATA").expect("a folder")).join("pcfix");
        assert_eq!(environment.state_folder(), Some(local.clone()));
        assert_eq!(environment.cache_folder(), Some(local.join("cache")));
    }

    #[cfg(unix)]
    #[test]
    fn system_files_lie_in_absolute_folders() {
        let listed = Environment::from([("XDG_CONFIG_DIRS", "/a:b:/c")]).system_files();
        assert_eq!(listed, [PathBuf::from("/a/pcfix/config.yaml"), PathBuf::from("/c/pcfix/config.yaml")]);
        assert_eq!(Environment::default().system_files(), [PathBuf::from("/etc/xdg/pcfix/config.yaml")]);
    }
}
