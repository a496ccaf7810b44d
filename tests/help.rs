//! Help and wrong usage, as the real binary tells them, in the reader's language.

mod common {
    #[allow(dead_code, reason = "other tests use the rest")]
    pub mod run;
}

use common::run::{Run, pcfix};

const COMMANDS: [&str; 12] =
    ["search", "show", "list", "walk", "note", "history", "check", "config", "export", "completions", "man", "paths"];

/// Words that English alone has, of the help and of what is wrong with arguments.
const ENGLISH: [&str; 13] = [
    "Usage",
    "Options",
    "Arguments",
    "Commands",
    "Print",
    "Examples",
    "the ",
    "values",
    "default:",
    "argument exists",
    "invalid",
    "COMMAND",
    "For more",
];

fn dutch(args: &[&str]) -> Run {
    pcfix(args).env("LANG", "nl_NL.UTF-8").run()
}

fn has_no_english(text: &str) {
    for word in ENGLISH {
        assert!(!text.contains(word), "{word}:\n{text}");
    }
}

#[test]
fn every_help_is_dutch_throughout_for_a_dutch_reader() {
    for flag in ["-h", "--help"] {
        let whole = dutch(&[flag]);
        whole.ends_with(0);
        has_no_english(&whole.stdout);
        for word in ["Gebruik: pcfix [OPTIES] [ZOEKTERM]... [OPDRACHT]", "Opdrachten:", "Opties:", "--lang <TAAL>"] {
            assert!(whole.stdout.contains(word), "{word}:\n{}", whole.stdout);
        }
        for command in COMMANDS {
            let own = dutch(&[command, flag]);
            own.ends_with(0);
            has_no_english(&own.stdout);
            assert!(own.stdout.contains(&format!("Gebruik: pcfix {command}")), "{}", own.stdout);
        }
    }
    has_no_english(&dutch(&["help", "show"]).stdout);
}

#[test]
fn the_manual_is_in_the_readers_language() {
    let page = dutch(&["man"]);
    page.ends_with(0);
    has_no_english(&page.stdout);
    for heading in [".SH NAAM", ".SH SAMENVATTING", ".SH OPTIES", ".SH OPDRACHTEN", ".SS pcfix search", ".SH TOETSEN"] {
        assert!(page.stdout.lines().any(|line| line.replace('"', "") == heading), "{heading}:\n{}", page.stdout);
    }
}

#[test]
fn the_manual_names_every_key_and_every_setting() {
    let page = pcfix(&["man"]).run().stdout.replace('\\', "");
    for binding in pcfix::tui::keymap::BINDINGS {
        for key in binding.keys.split(' ') {
            assert!(page.contains(key), "{key} is not in the manual");
        }
    }
    for setting in pcfix::config::SETTINGS {
        assert!(page.contains(&format!("fB{}: {}", setting.name, setting.default)), "{} is not there", setting.name);
    }
}

#[test]
fn what_is_wrong_with_arguments_is_told_in_the_readers_language_with_the_nearest() {
    for (args, told) in [
        (&["--hlep"][..], "fout: onverwacht argument '--hlep'\n\n  tip: een argument dat erop lijkt: '--help'"),
        (
            &["list", "--view", "surce"],
            "fout: ongeldige waarde 'surce' voor '--view <WEERGAVE>'\n  [mogelijke waarden: both, target, source]\n\n  tip: een waarde die erop lijkt: 'source'",
        ),
        (
            &["list", "--lang", "dutch!"],
            "fout: ongeldige waarde 'dutch!' voor '--lang <TAAL>': een taal, zoals nl, nl-NL of zh-Hant",
        ),
        (&["list", "--lang"], "fout: '--lang <TAAL>' heeft een waarde nodig"),
        (&["search", "--limit", "x", "y"], "fout: ongeldige waarde 'x' voor '--limit <N>': moet een geheel getal zijn"),
        (&["show"], "fout: ontbrekend argument: <ID>\n\nGebruik: pcfix show [OPTIES] <ID>\n"),
        (&["list", "--json", "--json"], "fout: '--json' mag maar één keer voorkomen"),
        (&["history", "--forget-all", "--json"], "fout: '--forget-all' gaat niet samen met '--json'"),
        (&["help", "sho"], "fout: onbekende opdracht 'sho'"),
        (&["list", "more"], "fout: onverwacht argument 'more'"),
        (&["--limt", "search"], "tip: 'search --limit' bestaat wel"),
        (&["check", "--nearby"], "tip: om '--nearby' als waarde te geven: '-- --nearby'"),
    ] {
        let run = dutch(args);
        run.ends_with(2);
        assert!(run.stderr.contains(told), "{args:?}:\n{}", run.stderr);
        assert!(run.stderr.ends_with("Probeer '--help' voor meer informatie.\n"), "{}", run.stderr);
        has_no_english(&run.stderr);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn the_language_of_the_help_is_chosen_like_that_of_everything_else() {
    let settings = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(&settings, "ui_lang: nl\n").expect("written");
    let is_dutch = |run: &Run| (run.stdout.clone() + &run.stderr).contains("Gebruik: pcfix");
    for args in [&["--help"][..], &["show"]] {
        for name in ["LANG", "LC_MESSAGES", "LC_ALL", "PCFIX_UI_LANG"] {
            assert!(is_dutch(&pcfix(args).env(name, "nl_NL.UTF-8").run()), "{name}");
        }
        assert!(is_dutch(&pcfix(args).env("LANG", "en").env("LANGUAGE", "nl:en").run()));
        assert!(is_dutch(&pcfix(args).env("PCFIX_CONFIG", settings.path()).env("LANG", "de_DE").run()));
        assert!(is_dutch(&pcfix(args).args(&["--ui-lang", "nl"]).env("PCFIX_UI_LANG", "de").run()));
        assert!(is_dutch(&pcfix(args).args(&["--ui-lang=nl"]).run()));
        for (name, value) in [("LANG", "C"), ("LANG", "xx_YY"), ("LANG", ""), ("LANGUAGE", "nl"), ("LC_ALL", "POSIX")] {
            let run = pcfix(args).env(name, value).run();
            assert!((run.stdout.clone() + &run.stderr).contains("Usage: pcfix"), "{name}={value}: {run:?}");
        }
    }
}

#[test]
fn help_and_faults_have_colours_where_they_are_wanted() {
    for args in [&["--help"][..], &["--hlep"]] {
        let with = |when: &str| {
            let run = dutch(&[args, &["--color", when]].concat());
            run.stdout + &run.stderr
        };
        assert!(with("always").contains("\u{1b}["), "{args:?}");
        assert!(!with("never").contains('\u{1b}') && !with("auto").contains('\u{1b}'), "{args:?}");
    }
}

#[test]
fn a_variable_that_names_no_language_is_refused_unless_an_option_stands_for_it() {
    for (name, wanted) in
        [("PCFIX_LANG", "een taal, zoals nl, nl-NL of zh-Hant"), ("PCFIX_UI_LANG", "en, nl, de, fr, es, ja")]
    {
        let run = pcfix(&["list"]).env(name, "klingon!").env("LANG", "nl").run();
        run.ends_with(2);
        assert_eq!(run.stderr, format!("fout: {name}=klingon!: {wanted}\n"));
        pcfix(&["list"]).env(name, "").run().ends_with(0);
    }
    pcfix(&["list", "--lang", "nl"]).env("PCFIX_LANG", "klingon!").run().ends_with(0);
}

#[test]
fn a_language_that_no_article_has_is_told_in_one_line_however_it_was_wished_for() {
    let told = "No French version; showing English (en-US).\n";
    for args in [&["list"][..], &["list", "--json"], &["search", "order"], &["show", "cancel-order"]] {
        for (name, value) in [("PCFIX_LANG", "fr"), ("LC_ALL", "fr")] {
            let run = pcfix(args).env(name, value).env("PCFIX_UI_LANG", "en").run();
            run.ends_with(0);
            assert_eq!(run.stderr, told, "{args:?} {name}");
        }
        assert_eq!(pcfix(args).args(&["--lang", "fr"]).run().stderr, told, "{args:?}");
        assert_eq!(pcfix(args).args(&["--lang", "nl-BE"]).run().stderr, "", "{args:?}");
    }
}

#[test]
fn a_fault_of_the_settings_is_told_in_the_readers_language() {
    let settings = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(&settings, "mouse: true\ncolour: auto\n").expect("written");
    let run = pcfix(&["list"]).env("PCFIX_CONFIG", settings.path()).env("LANG", "nl").run();
    run.ends_with(2);
    assert!(run.stderr.contains(":2:1: onbekende instelling 'colour'; mogelijk: color"), "{}", run.stderr);
}

#[test]
fn completions_tell_what_they_are_for_in_the_readers_language() {
    let completed = |line: &[&str]| {
        let asked = pcfix(&["--", "pcfix"]).args(line).env("_PCFIX_COMPLETE", "fish");
        asked.env("LANG", "nl_NL.UTF-8").run().stdout
    };
    assert_eq!(completed(&["show", "--js"]), "--json\tJSON tonen\n");
    assert!(completed(&["sho"]).starts_with("show\tEén symptoom"), "{}", completed(&["sho"]));
    assert!(completed(&["list", "--view", "t"]).contains("target\tde gekozen taal"));
    assert_eq!(completed(&["--ui-lang", "en", "show", "--js"]), "--json\tPrint JSON\n");
}

/// Everything that the command line can answer with sentences: help, manual, and wrong usage, content and settings.
const ASKED: [&[&str]; 24] = [
    &["--help"],
    &["search", "--help"],
    &["show", "--help"],
    &["walk", "--help"],
    &["history", "--help"],
    &["check", "--help"],
    &["config", "--help"],
    &["completions", "--help"],
    &["man"],
    &["paths"],
    &["check", "--explain", "link-anchor"],
    &["check", "--explain", "no-such-code"],
    &["show", "no-such-id"],
    &["show"],
    &["show", "cancel-ordr"],
    &["walk", "qqzzqqz"],
    &["note", "no-such-guide"],
    &["search", " "],
    &["list", "--content", "/no/such/folder"],
    &["list", "--content", "/dev/null"],
    &["search", "--limit", "many", "x"],
    &["search", "--batch", "/no/such/file"],
    &["list", "--lang", "klingon!"],
    &["frobnicate", "--now"],
];

/// A line that is the same in two languages although it has words enough to be a sentence.
fn same_sentence<'a>(line: &'a str, english: &[&str]) -> Option<&'a str> {
    let words = line.split_whitespace().filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
    let is_example = line.trim_start().starts_with("pcfix ") || line.contains("pcfix completions");
    (words >= 3 && !is_example && english.contains(&line)).then_some(line)
}

#[test]
fn no_sentence_of_the_command_line_is_english_in_another_language() {
    for args in ASKED {
        let answer = |language: &str| {
            let run = pcfix(args).env("PCFIX_UI_LANG", language).input("").run();
            run.stdout + &run.stderr
        };
        let english = answer("en");
        let english: Vec<&str> = english.lines().collect();
        for language in ["nl", "de", "fr", "es", "ja"] {
            let own = answer(language);
            let left: Vec<&str> = own.lines().filter_map(|line| same_sentence(line, &english)).collect();
            assert!(left.is_empty(), "{language} {args:?}: {left:#?}");
        }
    }
}
