//! Pages of `pcfix help TOPIC`: how to write articles, and the shapes of JSON, each with an example.

use std::ffi::OsString;

use crate::i18n::{Catalog, MessageId};

/// A shape of JSON: the arguments that print it, the message about it, and an example.
#[derive(Debug)]
pub struct JsonShape {
    /// The arguments behind `pcfix`, without `--content`.
    pub args: &'static [&'static str],
    /// The message that explains it.
    pub about: MessageId,
    /// What is printed for the article in `tests/fixtures/json`.
    pub example: &'static str,
}

/// Every shape but that of `export`, in the order of the help.
pub const JSON_SHAPES: &[JsonShape] = &[
    JsonShape {
        args: &["search", "paper jam", "--json"],
        about: MessageId::TopicJsonSearch,
        example: include_str!("examples/search.json"),
    },
    JsonShape {
        args: &["list", "--json"],
        about: MessageId::TopicJsonList,
        example: include_str!("examples/list.json"),
    },
    JsonShape {
        args: &["show", "paper-jam", "--json"],
        about: MessageId::TopicJsonShow,
        example: include_str!("examples/show.json"),
    },
    JsonShape {
        args: &["walk", "paper-jam", "--json"],
        about: MessageId::TopicJsonWalk,
        example: include_str!("examples/walk.json"),
    },
    JsonShape {
        args: &["note", "--json"],
        about: MessageId::TopicJsonNote,
        example: include_str!("examples/note.json"),
    },
    JsonShape {
        args: &["check", "--json"],
        about: MessageId::TopicJsonCheck,
        example: include_str!("examples/check.json"),
    },
    JsonShape {
        args: &["history", "--json"],
        about: MessageId::TopicJsonHistory,
        example: include_str!("examples/history.json"),
    },
    JsonShape {
        args: &["paths", "--json"],
        about: MessageId::TopicJsonPaths,
        example: include_str!("examples/paths.json"),
    },
];

/// How to write articles.
const WRITING: &str = include_str!("../../.github/WRITING.md");

/// The page that these arguments ask for: `help json`, `help writing`.
pub(super) fn asked_for(argv: &[OsString], words: impl FnOnce() -> Catalog) -> Option<String> {
    let given: Vec<&OsString> = argv.iter().skip(1).take(2).collect();
    match given[..] {
        [help, topic] if help == "help" && topic == "json" => Some(json(&words())),
        [help, topic] if help == "help" && topic == "writing" => Some(WRITING.to_owned()),
        _ => None,
    }
}

/// The shapes of JSON in words, each with an example.
pub(super) fn json(words: &Catalog) -> String {
    let mut out = format!("{}\n\n{}\n", words.tr(MessageId::TopicJson), words.tr(MessageId::TopicJsonIds));
    for shape in JSON_SHAPES {
        let args: Vec<String> = shape.args.iter().map(|arg| quoted(arg)).collect();
        out += &format!("\npcfix {}: {}\n\n", args.join(" "), words.tr(shape.about));
        out += &shape.example.trim_end().lines().map(|line| format!("  {line}\n")).collect::<String>();
    }
    out
}

fn quoted(arg: &str) -> String {
    if arg.contains(' ') { format!("\"{arg}\"") } else { arg.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_topic_has_a_page() {
        let words = || Catalog::named("en");
        let asked = |line: &str| asked_for(&line.split(' ').map(OsString::from).collect::<Vec<_>>(), words).is_some();
        assert!(asked("pcfix help writing") && asked("pcfix help json --ui-lang nl"));
        assert!(!asked("pcfix help search") && !asked("pcfix search writing") && !asked("pcfix help"));
    }
}
