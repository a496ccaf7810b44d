//! The settings that hold.

use std::path::PathBuf;

use super::{ColorChoice, ConfigFile, ConfigFiles, Environment, KeyMap, Preset, Theme, View};
use crate::article::{Limits, Locale};
use crate::library::{Languages, Root};

/// Days for which ended cases are kept where no setting says otherwise.
const KEEP_DAYS: u32 = 400;

/// What the command line says instead of the settings.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
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
    /// Whether loaded libraries are neither stored nor read from a store.
    pub no_cache: bool,
}

/// The settings that hold: the command line beats the environment, the user's file, the files of the system, the defaults.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where articles come from.
    pub roots: Vec<Root>,
    /// Limits of what is read.
    pub limits: Limits,
    /// The languages of the articles.
    pub languages: Languages,
    /// Which of them are shown, where that was set.
    pub view: Option<View>,
    /// When colours are used.
    pub color: ColorChoice,
    /// The language of the program, where that was set.
    pub ui_lang: Option<Locale>,
    /// Colours of the screen.
    pub theme: Theme,
    /// The preset that the keys build upon.
    pub preset: Preset,
    /// Keys of the screen.
    pub keys: KeyMap,
    /// Whether the mouse is on.
    pub mouse: bool,
    /// Days for which ended cases are kept; 0 for ever.
    pub keep_cases: u32,
    /// Whether queries are kept.
    pub query_history: bool,
    /// The command of the pager; empty for none.
    pub pager: String,
    /// The folder of stored libraries; `None` for no cache.
    pub cache: Option<PathBuf>,
    /// The folder of the history; `None` where there is no place for one.
    pub state: Option<PathBuf>,
    /// The user's file of settings; `None` where there is no place for one.
    pub path: Option<PathBuf>,
}

impl Settings {
    /// Decides every setting.
    #[must_use]
    pub fn resolve(given: Overrides, environment: &Environment, config: &ConfigFiles) -> Self {
        let files = &config.files;
        let lang =
            given.lang.or_else(|| environment.locale("PCFIX_LANG")).or_else(|| first(files, |file| file.lang.clone()));
        let named = lang.is_some();
        let lang = lang.or_else(|| environment.system_locale()).unwrap_or_else(|| Languages::default().lang);
        let beside = given.beside.or_else(|| first(files, |file| file.beside.clone()));
        let preset = first(files, |file| file.preset).unwrap_or_default();
        let keys = files.iter().rev().fold(KeyMap::of(preset), |keys, file| keys.with(&file.keys));
        Self {
            roots: roots(given.content, environment, files),
            limits: limits(files),
            languages: Languages { lang, named, beside },
            view: given.view.or_else(|| first(files, |file| file.view)),
            color: given.color.or_else(|| first(files, |file| file.color)).unwrap_or_default(),
            ui_lang: ui_lang(given.ui_lang, environment, config),
            theme: first(files, |file| file.theme.clone()).unwrap_or_default(),
            preset,
            // Two files can leave a screen without a way out that neither closes alone.
            keys: if keys.dead_end().is_none() { keys } else { KeyMap::of(preset) },
            mouse: first(files, |file| file.mouse).unwrap_or_default(),
            keep_cases: first(files, |file| file.keep_cases).unwrap_or(KEEP_DAYS),
            query_history: first(files, |file| file.query_history).unwrap_or(true),
            pager: pager(environment, files),
            cache: environment
                .cache_folder()
                .filter(|_| !given.no_cache && first(files, |file| file.cache).unwrap_or(true)),
            state: environment.state_folder(),
            path: config.path.clone(),
        }
    }

    /// The language of the program: the one that was set, or the system's, or English.
    #[must_use]
    pub fn program_locale(&self, environment: &Environment) -> Locale {
        let system = || environment.system_locale().unwrap_or_else(|| Languages::default().lang);
        self.ui_lang.clone().unwrap_or_else(system)
    }
}

/// The language of the program that the command line, the environment or a file sets.
pub(super) fn ui_lang(given: Option<Locale>, environment: &Environment, config: &ConfigFiles) -> Option<Locale> {
    let configured = || first(&config.files, |file| file.ui_lang.clone());
    given.or_else(|| environment.locale("PCFIX_UI_LANG")).or_else(configured)
}

/// What the most important file that says something says.
fn first<T>(files: &[ConfigFile], of: impl Fn(&ConfigFile) -> Option<T>) -> Option<T> {
    files.iter().find_map(of)
}

/// The content roots: options, or else the list in `PCFIX_CONTENT`, or else a file, or else the embedded content.
fn roots(given: Vec<PathBuf>, environment: &Environment, files: &[ConfigFile]) -> Vec<Root> {
    let configured = || first(files, |file| Some(file.content.clone()).filter(|paths| !paths.is_empty()));
    let listed = || Some(environment.paths("PCFIX_CONTENT")).filter(|paths| !paths.is_empty());
    let paths = Some(given).filter(|paths| !paths.is_empty()).or_else(listed).or_else(configured);
    paths.map_or_else(|| vec![Root::Embedded], |paths| paths.into_iter().map(Root::Path).collect())
}

fn limits(files: &[ConfigFile]) -> Limits {
    let limit = |place: usize| first(files, |file| file.limits[place]);
    let default = Limits::default();
    Limits {
        file_size: limit(0).unwrap_or(default.file_size),
        folders: limit(1).unwrap_or(default.folders),
        nesting: limit(2).unwrap_or(default.nesting),
        aliases: limit(3).unwrap_or(default.aliases),
    }
}

/// The command of the pager: `PCFIX_PAGER`, then a file, then `PAGER`, then `less`. A variable that is set to nothing
/// means none.
fn pager(environment: &Environment, files: &[ConfigFile]) -> String {
    let own = |name| environment.set(name).map(str::to_owned);
    let configured = || first(files, |file| file.pager.clone());
    own("PCFIX_PAGER").or_else(configured).or_else(|| own("PAGER")).unwrap_or_else(|| "less".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(texts: &[&str]) -> ConfigFiles {
        let parse = |text: &&str| ConfigFile::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        ConfigFiles { files: texts.iter().map(parse).collect(), ..ConfigFiles::default() }
    }

    #[test]
    fn the_command_line_beats_the_environment_beats_the_user_beats_the_system() {
        let config =
            files(&["lang: nl\nkeys: {guide: {tick: x}}", "lang: de\nview: source\nkeys: {guide: {tick: z, skip: k}}"]);
        let none = Environment::default();
        let lang = |given: Option<&str>, environment: &Environment| {
            let given = Overrides { lang: given.and_then(Locale::parse), ..Overrides::default() };
            Settings::resolve(given, environment, &config).languages.lang.to_string()
        };
        let variable = Environment::from([("PCFIX_LANG", "fr")]);
        assert_eq!([lang(Some("ja"), &variable), lang(None, &variable), lang(None, &none)], ["ja", "fr", "nl"]);
        let settings = Settings::resolve(Overrides::default(), &none, &config);
        assert_eq!(settings.view, Some(View::Source));
        let first = |action| settings.keys.first(super::super::Context::Guide, action);
        assert_eq!(
            (first(super::super::keymap::Action::Tick), first(super::super::keymap::Action::Skip)),
            (Some("x"), Some("k"))
        );
    }

    #[test]
    fn the_programs_own_variable_beats_the_settings_beat_the_common_one() {
        let set = files(&["pager: most"]);
        let both = Environment::from([("PCFIX_PAGER", ""), ("PAGER", "more")]);
        let common = Environment::from([("PAGER", "more")]);
        assert_eq!(pager(&both, &set.files), "");
        assert_eq!(pager(&common, &set.files), "most");
        assert_eq!(pager(&common, &[]), "more");
        assert_eq!(pager(&Environment::default(), &[]), "less");
    }
}
