//! What holds for the file of settings.

use super::*;

#[test]
fn the_list_of_settings_is_what_the_parser_knows() {
    let error = parse("nope: 1").expect_err("no such setting");
    let known = KEYS.iter().map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ");
    assert_eq!((error.place.as_str(), error.told), ("1:1", format!("unknown field `nope`, expected one of {known}")));
}

#[test]
fn the_commented_file_can_be_read_and_so_can_each_of_its_defaults() {
    for language in ["en", "nl"] {
        let text = commented(&Catalog::new(&Locale::parse(language).expect("a locale")));
        parse(&text).expect("comments alone");
        for key in KEYS {
            let line = format!("\n#{}: {}\n", key.name, key.default);
            assert!(text.contains(&line), "{language}: {line}");
            assert!(!text.contains(&format!("# {}\n", key.about)), "{} has no words", key.about);
        }
        let config = parse(&text.replace("\n#", "\n").replace("\n ", "\n# ")).expect("the defaults");
        assert_eq!((config.color, config.mouse, config.content.len()), (Some(ColorArg::Auto), Some(false), 0));
        assert_eq!(config.theme, Some(Theme::default()));
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (text, wanted) in [
        ("lang: nl\nmouse: maybe\n", "2:8: mouse: invalid type: string \"maybe\", expected a boolean"),
        ("lang: dutch!\n", "1:7: lang: a language looks like nl, nl-NL or zh-Hant"),
        ("view: all\n", "1:7: view: unknown value 'all'; expected one of `both`, `target`, `source`"),
        ("color: auto\nkeys:\n  guide:\n    tick: s\n", "3:3: keys: the key s means both tick and skip in guide"),
        ("keys:\n  guide:\n    tock: x\n", "3:5: keys.guide: invalid value: string \"tock\", expected one of open"),
        ("mouse: true\nmouse: false\n", "1:1: duplicate setting 'mouse'"),
        ("lang: [\n", "1:7: lang: invalid type: sequence"),
        ("lang: 'nl\n", "2:1: "),
    ] {
        let words = Catalog::new(&Locale::parse("en").expect("en"));
        let error = parse(text).err().map(|fault| fault.tr(&words)).unwrap_or_default();
        assert!(error.starts_with(wanted), "{text:?}: {error}");
    }
}

#[test]
fn nothing_set_is_no_fault() {
    for text in ["", "# only this\n", "lang:\nbeside: ~\n"] {
        let config = parse(text).expect(text);
        assert!(config.lang.is_none() && config.content.is_empty(), "{text:?}");
    }
    assert_eq!(parse("content: a\n").expect("one").content, [PathBuf::from("a")]);
}
