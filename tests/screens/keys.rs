//! Hints in sentences name the keys that the reader has bound.

use std::collections::BTreeMap;
use std::path::Path;

use pcfix::config::{ConfigFile, KeyMap};
use pcfix::i18n::LANGUAGES;
use pcfix::tui::keymap::{Action, BINDINGS};

use crate::stage::{Setting, Stage};

/// A key for every action that no action has by itself.
fn own_keys() -> BTreeMap<Action, String> {
    let mut actions: Vec<Action> = BINDINGS.iter().map(|binding| binding.action).collect();
    actions.sort();
    actions.dedup();
    let letters = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let keys: BTreeMap<Action, String> = actions.into_iter().zip(letters.map(|c| format!("alt-{c}"))).collect();
    assert!(keys.contains_key(&Action::Interrupt), "there are more actions than letters");
    keys
}

fn key_map(keys: &BTreeMap<Action, String>) -> KeyMap {
    let mut places: BTreeMap<String, BTreeMap<String, &str>> = BTreeMap::new();
    for binding in BINDINGS {
        for place in binding.places.iter() {
            let wishes = places.entry(place.to_string()).or_default();
            wishes.insert(binding.action.to_string(), keys[&binding.action].as_str());
        }
    }
    user_keys(&serde_json::to_string(&places).expect("JSON"))
}

/// The keys of a user whose settings say this of keys.
fn user_keys(settings: &str) -> KeyMap {
    let file = ConfigFile::parse(&format!("keys: {settings}")).unwrap_or_else(|error| panic!("{settings}: {error:?}"));
    KeyMap::default().with(&file.keys)
}

/// A screen with every key bound anew, and a script in which `[tick]` presses the key of that action.
fn rebound() -> (Stage, impl Fn(&str) -> String) {
    let keys = own_keys();
    let mut stage = Setting::fixture("office").open();
    stage.model.keys = key_map(&keys);
    let script = move |script: &str| {
        keys.iter().fold(script.to_owned(), |script, (action, key)| {
            script.replace(&format!("[{action}]"), &format!("<{key}>"))
        })
    };
    (stage, script)
}

#[test]
fn hints_name_the_keys_that_are_bound() {
    for (play, hints) in [
        ("type \"qqzzqqz\"", &["[back] clears the search"][..]),
        ("type \"nobody hears\" [open] [open]", &["Answer with [number-1], [number-2], [number-3] or [number-4]."]),
        ("type \"nobody hears\" [open]", &["[number-1]\u{a0}yes", "[number-4]\u{a0}later"]),
        ("type \"nobody hears\" [open] [number-1]", &["[back] goes back to search"]),
        ("type \"door badge\" [open] [tick] [tick] [back] [open]", &["[afresh] starts over."]),
        (
            "type \"door badge\" [open] [tick] [tick] [back] [back]",
            &["[open] continues. In the list ([next]): [afresh] starts over, [put-away] dismisses."],
        ),
        ("type \"door badge\" [open] [find] type \"reader\" [open]", &["[find-next] next, [find-previous] previous"]),
        ("type \"screen black\" [open]", &["( ) [number-1] With a cable", "( ) [number-2] Without a cable"]),
        ("type \"trouble meeting\" [open]", &["[number-1] The screen stays black"]),
        ("type \"nobody hears\" [open] [help]", &["[number-1], [number-2]"]),
    ] {
        let (mut stage, script) = rebound();
        stage.play(&script(play));
        for hint in hints {
            let hint = script(hint).replace(['<', '>'], "");
            assert!(stage.shows(&hint), "{play}: nothing says {hint:?} in\n{}", stage.text());
        }
    }
}

#[test]
fn an_action_without_a_key_is_told_so() {
    let mut stage = Setting::fixture("office").open();
    stage.model.keys = user_keys("{guide: {afresh: []}}");
    stage.play("type \"door badge\" <Enter> <Space> <Esc> <Enter>");
    assert!(stage.shows("(no key) starts over."), "{}", stage.text());
}

/// The sentences that stand on screens, of every catalogue.
fn sentences() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let mut found = Vec::new();
    for language in LANGUAGES {
        let text = std::fs::read_to_string(folder.join(language).with_extension("ftl")).expect("a catalogue");
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let words = match line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                Some((name, words)) => {
                    name.clone_into(&mut id);
                    words
                }
                None => line,
            };
            // What the command line says stands on no screen: answers of a walk are typed, exit codes are numbers.
            if ![
                "walk-",
                "config-",
                "cmd-",
                "arg-",
                "value-",
                "name-",
                "expected-",
                "load-",
                "keyboard",
                "exit-",
                "env-",
                "file-",
                "topic-",
                "usage-",
                "man-",
            ]
            .iter()
            .any(|begin| id.starts_with(begin))
            {
                found.push((format!("{language}: {id}"), words.to_owned()));
            }
        }
    }
    found
}

#[test]
fn no_sentence_names_a_key_by_itself() {
    let mut names: Vec<&str> = BINDINGS.iter().flat_map(|binding| binding.keys.split(' ')).collect();
    names.extend(["spatie", "Leertaste", "spatiebalk", "Espace", "Espacio", "スペース"]);
    // Words of the languages, and what English arrows and ends are called.
    let words = ["a", "u", "o", "Up", "Down", "Left", "Right", "Home", "End", "/", "]", "[", "?"];
    names.retain(|name| !words.contains(name));
    let sentences = sentences();
    assert!(sentences.len() > 300, "{}", sentences.len());
    let mut faults = Vec::new();
    for (id, sentence) in sentences {
        let mut rest = sentence.clone();
        // Gaps and the cases of plurals are no words.
        while let Some((before, after)) = rest.split_once("{ $") {
            rest = before.to_owned() + after.split_once(['}', '>']).map_or("", |(_, after)| after);
        }
        let tokens =
            rest.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/' | ']' | '[' | '?' | '\'' | '’'));
        // In some languages these are words, and things are counted.
        let is_word = |token: &str| match &id[..2] {
            "es" | "fr" => token == "y",
            // "n.v.t." is one word.
            "nl" => sentence.contains("n.v.t.") && matches!(token, "n" | "t"),
            "ja" => token.chars().all(|c| c.is_ascii_digit()),
            _ => false,
        };
        let is_key = |token: &&str| names.contains(token) && !is_word(token);
        faults.extend(tokens.filter(is_key).map(|token| format!("{id} names {token}: {sentence}")));
    }
    assert_eq!(faults, [""; 0]);
}
