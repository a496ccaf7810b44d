//! The JSON that scripts read: the examples in `pcfix help json` are what is printed, and no secret is among it.

mod common {
    #[allow(dead_code, reason = "other tests use the rest")]
    pub mod run;
}

use common::run::{Call, fixture, pcfix};
use pcfix::cli::topics::{JSON_SHAPES, JsonShape};
use serde_json::Value;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A call of the shape's command on the article of the examples, after a walk that is left for later.
fn printed(shape: &JsonShape) -> Value {
    let state = tempfile::tempdir().expect("a folder");
    let content = fixture("json");
    let on = |call: Call| call.arg("--content").arg(&content).env("PCFIX_STATE", state.path());
    on(pcfix(&["walk", "paper-jam"])).input("y\nq\n").run().ends_with(3);
    let run = on(pcfix(shape.args)).run();
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    assert_eq!(run.stdout.lines().count(), 1, "one line: {}", run.stdout);
    parsed(&run.stdout)
}

/// Fails where keys or types differ; `null` fits everything.
fn same_shape(one: &Value, other: &Value, place: &str) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            assert!(one.keys().eq(other.keys()), "{place}: {:?} and {:?}", one.keys(), other.keys());
            one.iter().for_each(|(key, value)| same_shape(value, &other[key], &format!("{place}.{key}")));
        }
        (Value::Array(one), Value::Array(other)) => {
            one.iter().zip(other).for_each(|(one, other)| same_shape(one, other, place));
        }
        (Value::Null, _) | (_, Value::Null) => {}
        (one, other) => assert_eq!(std::mem::discriminant(one), std::mem::discriminant(other), "{place}"),
    }
}

/// The same without what differs from run to run or from ranking to ranking: scores, guides, times, sentences and absolute paths.
fn lasting(mut value: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(object) => {
                for key in [
                    "score", "case", "guide", "outcome", "opened", "last", "exists", "about", "message", "hint",
                    "choices", "empty", "at", "note",
                ] {
                    object.remove(key);
                }
                // A number of steps; the steps of a note stay.
                if object.get("steps").is_some_and(Value::is_number) {
                    object.remove("steps");
                }
                if let Some(Value::String(path)) = object.get_mut("path") {
                    *path = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
                }
                object.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut value);
    value
}

#[test]
fn every_example_is_what_is_printed() {
    for shape in JSON_SHAPES {
        let (printed, example) = (printed(shape), parsed(shape.example));
        same_shape(&example, &printed, shape.args[0]);
        assert_eq!(lasting(printed), lasting(example), "{:?}", shape.args);
    }
}

#[test]
fn the_help_has_every_example_in_every_language() {
    for language in ["en", "nl", "de", "fr", "es", "ja"] {
        let run = pcfix(&["help", "json", "--ui-lang", language]).run();
        run.ends_with(0);
        for shape in JSON_SHAPES {
            let first = shape.example.lines().next().unwrap_or_default();
            assert!(run.stdout.contains(first), "{language}: {:?}", shape.args);
        }
    }
}

#[test]
fn a_walk_as_data_has_every_branch_and_records_nothing() {
    let (content, state) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let text = "# The lamp\n\n## It stays dark\n\n1. Look at the plug.\n\n#### [Wall](#tab/wall)\n\n1. Press it in.\n\n#### \
                [Car](#tab/car)\n\nIt is hot.\n\n1. Change the fuse.\n\n---\n\n1. Wait.\n";
    std::fs::write(content.path().join("a.md"), text).expect("written");
    let call = pcfix(&["walk", "it-stays-dark", "--json", "--content"]).arg(content.path());
    let run = call.env("PCFIX_STATE", state.path()).run();
    run.ends_with(0);
    let walk = parsed(&run.stdout);
    let parts = walk["resolutions"][0]["parts"].as_array().expect("parts");
    let kinds: Vec<&str> = parts.iter().map(|part| part["type"].as_str().expect("a type")).collect();
    assert_eq!(kinds, ["step", "choice", "step", "text", "step", "step"]);
    let options: Vec<&Value> = parts[1]["options"].as_array().expect("options").iter().map(|one| &one["id"]).collect();
    assert_eq!(options, ["wall", "car"]);
    let when: Vec<&Value> = parts.iter().map(|part| &part["when"][0]["option"]).collect();
    assert_eq!(when, [&Value::Null, &Value::Null, &"wall".into(), &"car".into(), &"car".into(), &Value::Null]);
    assert!(
        parts.iter().all(|part| part["when"][0]["choice"].is_null() || part["when"][0]["choice"] == parts[1]["choice"])
    );
    assert_eq!(walk["question"]["text"], "Did this help?");
    assert_eq!(std::fs::read_dir(state.path()).expect("a folder").count(), 0, "nothing is recorded");
    pcfix(&["walk", "x", "--json", "--fresh"]).run().ends_with(2);
    pcfix(&["walk", "no-such-id", "--json"]).run().ends_with(1);
}

#[test]
fn a_note_as_data_says_what_was_done_without_secrets() {
    let state = tempfile::tempdir().expect("a folder");
    let call = |args: &[&str]| pcfix(args).arg("--content").arg(fixture("json")).env("PCFIX_STATE", state.path());
    call(&["walk", "paper-jam"]).input("y\ns no hands\na password: hunter2\n1\n").run().ends_with(0);
    let note = parsed(&call(&["note", "--json"]).run().stdout);
    let steps = note["guides"][0]["steps"].as_array().expect("steps");
    let done: Vec<&str> = steps.iter().map(|step| step["what"].as_str().expect("a word")).collect();
    assert_eq!(done, ["done", "skipped", "remark", "yes", "not-done"]);
    assert_eq!((&steps[1]["reason"], &steps[2]["text"]), (&"no hands".into(), &"password: •••".into()));
    assert_eq!((&note["outcome"], &note["masked"]), (&"solved".into(), &1.into()));
    assert!(note["note"].as_str().is_some_and(|text| text.contains("password: •••") && !text.contains("hunter2")));
    let walk = parsed(&call(&["walk", "paper-jam", "--json"]).run().stdout);
    let ids: Vec<&Value> =
        walk["resolutions"][0]["parts"].as_array().expect("parts").iter().map(|part| &part["step"]).collect();
    assert!(ids.contains(&&steps[0]["id"]), "{ids:?}");
    let empty = tempfile::tempdir().expect("a folder");
    pcfix(&["note", "--json"]).env("PCFIX_STATE", empty.path()).run().ends_with(1);
}

#[test]
fn a_batch_prints_one_object_a_line() {
    let run = pcfix(&["search", "--batch", "-", "--content"]).arg(fixture("json")).input("paper jam\n\nqqzz\n").run();
    run.ends_with(0);
    let schemas: Vec<Value> = run.stdout.lines().map(|line| parsed(line)["schema"].clone()).collect();
    assert_eq!(schemas, ["pcfix-search/1"; 3]);
}

#[test]
fn ids_are_one_a_line_or_end_with_nul() {
    let list = |args: &[&str]| {
        let run = pcfix(args).arg("--content").arg(fixture("json")).run();
        run.ends_with(0);
        run.stdout
    };
    let ids = list(&["list", "--ids"]);
    assert_eq!(ids.lines().collect::<Vec<_>>(), ["printer.md", "printer.md#paper-jam"]);
    assert_eq!(list(&["list", "--ids", "--null"]), ids.replace('\n', "\0"));
    assert_eq!(list(&["search", "paper jam", "--ids", "-n", "1"]), "printer.md#paper-jam\n");
    pcfix(&["list", "--null"]).run().ends_with(2);
    pcfix(&["list", "--ids", "--json"]).run().ends_with(2);
}

#[test]
fn no_secret_is_echoed() {
    let secret = "ghp_Zk3mQ9rT1vX7bN5cJ2hL8pW4sD6fG0aYqUeR";
    let query = format!("paper jam token {secret} password: hunter2");
    for args in [&["search", &query, "--json"][..], &["search", &query], &["search", "--json", "-"], &["show", &query]]
    {
        let run = pcfix(args).arg("--content").arg(fixture("json")).input(&query).run();
        for shown in [&run.stdout, &run.stderr] {
            assert!(!shown.contains("Zk3mQ9rT") && !shown.contains("hunter2"), "{args:?}: {shown}");
        }
    }
    let run = pcfix(&["search", "--batch", "-", "--content"]).arg(fixture("json")).input(&query).run();
    let answer = parsed(&run.stdout);
    assert_eq!((&answer["masked"], &answer["query"]), (&2.into(), &"paper jam token ••• password: •••".into()));
}
