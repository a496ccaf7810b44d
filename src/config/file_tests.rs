//! What holds for a text of settings.

use super::*;
use crate::article::Position;

fn fault(text: &str) -> (usize, usize, SettingFault) {
    let SettingError { position: Position { line, column }, fault } = ConfigFile::parse(text).expect_err(text);
    (line, column, fault)
}

#[test]
fn the_list_of_settings_is_what_the_reader_knows() {
    for setting in SETTINGS {
        ConfigFile::parse(&format!("{}: {}", setting.name, setting.default)).expect(setting.name);
        let wrong = fault(&format!("{}: {{nope: [1]}}", setting.name));
        assert!(matches!(wrong.2, SettingFault::Value { .. } | SettingFault::Unknown { .. }), "{wrong:?}");
    }
    let (line, column, fault) = fault("nope: 1");
    let known = SETTINGS.iter().map(|setting| setting.name);
    assert_eq!((line, column, fault), (1, 1, SettingFault::unknown("nope", known)));
}

#[test]
fn a_fault_names_its_word_and_its_place() {
    let value =
        |name: &str, value: &str, expected| SettingFault::Value { name: name.into(), value: value.into(), expected };
    for (text, place, wanted) in [
        ("lang: nl\nmouse: maybe\n", (2, 8), value("mouse", "maybe", Expected::Boolean)),
        ("lang: dutch!\n", (1, 7), value("lang", "dutch!", Expected::Locale)),
        ("ui_lang: sv\n", (1, 10), value("ui_lang", "sv", Expected::one_of(LANGUAGES))),
        ("view: all\n", (1, 7), value("view", "all", Expected::one_of(["both", "target", "source"]))),
        ("mouse: true\n\nmouse: false\n", (3, 1), SettingFault::Twice("mouse".into())),
        ("theme:\n  title: red\n  code: pink\n", (3, 9), value("theme.code", "pink", Expected::Colour)),
        ("limits: {nesting: 0}\n", (1, 19), value("limits.nesting", "0", Expected::Number(1, 50))),
        ("lang: [nl]\n", (1, 7), value("lang", "", Expected::Locale)),
        ("content: {a: b}\n", (1, 10), value("content", "", Expected::Paths)),
        ("- lang\n", (1, 1), value("", "", Expected::Map)),
        ("keys:\n  guide:\n    tick: Hyper\n", (3, 11), value("keys.guide.tick", "Hyper", Expected::Keys)),
    ] {
        let (line, column, fault) = fault(text);
        assert_eq!(((line, column), fault), (place, wanted), "{text:?}");
    }
    assert!(
        matches!(fault("keys:\n  guide:\n    tock: x\n"), (3, 5, SettingFault::Unknown { name, .. }) if name == "keys.guide.tock")
    );
    assert!(matches!(fault("lang: 'nl\n"), (_, _, SettingFault::Yaml(_))));
}

#[test]
fn keys_that_contradict_each_other_are_a_fault() {
    let (line, column, twice) = fault("keys:\n  guide: {tick: x, skip: [k, x]}\n");
    let wanted =
        SettingFault::KeyTwice { key: "x".into(), screen: "guide".into(), actions: ["tick".into(), "skip".into()] };
    assert_eq!((line, column, twice), (2, 30, wanted));
    assert!(
        matches!(fault("keys: {box: {up: k}}"), (1, 18, SettingFault::TextKey { key, screen }) if key == "k" && screen == "box")
    );
    let stuck = fault("keys: {help: {interrupt: []}}").2;
    assert_eq!(stuck, SettingFault::NoWayOut { screen: "help".into(), action: "interrupt".into() });
}

#[test]
fn a_key_of_the_user_replaces_a_default() {
    let file = ConfigFile::parse("keys: {guide: {tick: s, page-up: shift-up}}").expect("no fault");
    let keys = KeyMap::default().with(&file.keys);
    assert_eq!(keys.first(Context::Guide, Action::Tick), Some("s"));
    assert_eq!(keys.first(Context::Guide, Action::Skip), None);
    assert_eq!(keys.first(Context::Guide, Action::PageUp), Some("shift-Up"));
}

#[test]
fn nothing_set_is_no_fault() {
    for text in ["", "# only this\n", "lang:\nbeside: ~\n", "\u{feff}", "\u{feff}mouse: null\n"] {
        assert_eq!(ConfigFile::parse(text), Ok(ConfigFile::default()), "{text:?}");
    }
    assert_eq!(ConfigFile::parse("\u{feff}content: a\n").expect("one").content, [PathBuf::from("a")]);
    assert_eq!(ConfigFile::parse("lang: no\n").expect("Norwegian").lang, Locale::parse("no"));
}

#[test]
fn what_is_no_file_of_settings_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.yaml");
    assert_eq!(ConfigFile::read(&path), Ok(None));
    std::fs::write(&path, "lang: nl\ncontent: docs\n").expect("written");
    let file = ConfigFile::read(&path).expect("readable").expect("a file");
    assert_eq!(file.content, [folder.path().join("docs")]);
    std::fs::write(&path, "# much\n".repeat(20_000)).expect("written");
    assert!(matches!(ConfigFile::read(&path), Err(ConfigError::TooLarge { .. })));
    std::fs::write(&path, b"lang: caf\xe9\n").expect("written");
    assert!(matches!(ConfigFile::read(&path), Err(ConfigError::Unreadable { error: FileError::NotUtf8, .. })));
    assert_eq!(ConfigFile::read(&path.join("config.yaml")), Ok(None), "a folder that is a file holds nothing");
    assert!(matches!(ConfigFile::read(folder.path()), Err(ConfigError::Unreadable { .. })));
}

#[test]
fn a_project_file_may_set_no_setting_of_a_user() {
    for setting in SETTINGS {
        let (_, faults) = crate::library::Project::parse(&format!("{}: x\n", setting.name));
        let [fault] = &faults[..] else { panic!("{}: {faults:?}", setting.name) };
        assert_eq!(fault.fault, SettingFault::Refused(setting.name.to_owned()));
    }
}
