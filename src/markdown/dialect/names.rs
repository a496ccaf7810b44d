//! What the names of containers mean, whichever syntax spells them: the data behind every dialect.
//!
//! To support another spelling, add a row here and a fixture to `tests/fixtures/dialects`.

use crate::article::Callout;

use super::role::Role;

/// Names of containers with their meaning, in lower case and without `-` and `_`.
pub(super) const NAMES: &[(&str, Role)] = &[
    // Callouts.
    ("note", Role::Callout(Callout::Note)),
    ("notes", Role::Callout(Callout::Note)),
    ("info", Role::Callout(Callout::Note)),
    ("information", Role::Callout(Callout::Note)),
    ("primary", Role::Callout(Callout::Note)),
    ("secondary", Role::Callout(Callout::Note)),
    ("abstract", Role::Callout(Callout::Note)),
    ("tldr", Role::Callout(Callout::Note)),
    ("todo", Role::Callout(Callout::Note)),
    ("example", Role::Callout(Callout::Note)),
    ("quote", Role::Callout(Callout::Note)),
    ("cite", Role::Callout(Callout::Note)),
    ("question", Role::Callout(Callout::Note)),
    ("faq", Role::Callout(Callout::Note)),
    ("seealso", Role::Callout(Callout::Note)),
    ("version", Role::Callout(Callout::Note)),
    ("versionadded", Role::Callout(Callout::Note)),
    ("versionchanged", Role::Callout(Callout::Note)),
    ("deprecated", Role::Callout(Callout::Warning)),
    ("tip", Role::Callout(Callout::Tip)),
    ("tips", Role::Callout(Callout::Tip)),
    ("hint", Role::Callout(Callout::Tip)),
    ("success", Role::Callout(Callout::Tip)),
    ("check", Role::Callout(Callout::Tip)),
    ("done", Role::Callout(Callout::Tip)),
    ("important", Role::Callout(Callout::Important)),
    ("attention", Role::Callout(Callout::Important)),
    ("warning", Role::Callout(Callout::Warning)),
    ("warn", Role::Callout(Callout::Warning)),
    ("caution", Role::Callout(Callout::Caution)),
    ("danger", Role::Callout(Callout::Caution)),
    ("error", Role::Callout(Callout::Caution)),
    ("failure", Role::Callout(Callout::Caution)),
    ("fail", Role::Callout(Callout::Caution)),
    ("missing", Role::Callout(Callout::Caution)),
    ("bug", Role::Callout(Callout::Caution)),
    // The same in other languages, for bold words at the start of a quote.
    ("opmerking", Role::Callout(Callout::Note)),
    ("hinweis", Role::Callout(Callout::Note)),
    ("remarque", Role::Callout(Callout::Note)),
    ("nota", Role::Callout(Callout::Note)),
    ("注", Role::Callout(Callout::Note)),
    ("注記", Role::Callout(Callout::Note)),
    ("メモ", Role::Callout(Callout::Note)),
    ("tipp", Role::Callout(Callout::Tip)),
    ("conseil", Role::Callout(Callout::Tip)),
    ("consejo", Role::Callout(Callout::Tip)),
    ("sugerencia", Role::Callout(Callout::Tip)),
    ("ヒント", Role::Callout(Callout::Tip)),
    ("belangrijk", Role::Callout(Callout::Important)),
    ("wichtig", Role::Callout(Callout::Important)),
    ("importante", Role::Callout(Callout::Important)),
    ("重要", Role::Callout(Callout::Important)),
    ("waarschuwing", Role::Callout(Callout::Warning)),
    ("let op", Role::Callout(Callout::Warning)),
    ("warnung", Role::Callout(Callout::Warning)),
    ("achtung", Role::Callout(Callout::Warning)),
    ("avertissement", Role::Callout(Callout::Warning)),
    ("advertencia", Role::Callout(Callout::Warning)),
    ("警告", Role::Callout(Callout::Warning)),
    ("vorsicht", Role::Callout(Callout::Caution)),
    ("gevaar", Role::Callout(Callout::Caution)),
    ("gefahr", Role::Callout(Callout::Caution)),
    ("precaución", Role::Callout(Callout::Caution)),
    ("peligro", Role::Callout(Callout::Caution)),
    ("注意", Role::Callout(Callout::Caution)),
    // Callouts whose level is an attribute.
    ("alert", Role::Leveled),
    ("admonition", Role::Leveled),
    ("admonitionbox", Role::Leveled),
    ("callout", Role::Leveled),
    ("aside", Role::Leveled),
    ("notice", Role::Leveled),
    ("blocknote", Role::Leveled),
    ("message", Role::Leveled),
    // Folded contents.
    ("details", Role::Fold),
    ("collapse", Role::Fold),
    ("collapsible", Role::Fold),
    ("expand", Role::Fold),
    ("expandable", Role::Fold),
    ("accordion", Role::Fold),
    ("accordionitem", Role::Fold),
    ("dropdown", Role::Fold),
    ("spoiler", Role::Fold),
    ("toggle", Role::Fold),
    // Choices and their options.
    ("tabs", Role::Group),
    ("tabset", Role::Group),
    ("tabpane", Role::Group),
    ("tabbed", Role::Group),
    ("tabgroup", Role::Group),
    ("codetabs", Role::Group),
    ("codegroup", Role::Group),
    ("tabsetcode", Role::Group),
    ("tab", Role::Option),
    ("tabitem", Role::Option),
    ("codetab", Role::Option),
    ("mac", Role::Named("macOS")),
    ("macos", Role::Named("macOS")),
    ("windows", Role::Named("Windows")),
    ("linux", Role::Named("Linux")),
    ("webui", Role::Named("Web")),
    ("desktop", Role::Named("Desktop")),
    ("cli", Role::Named("CLI")),
    ("curl", Role::Named("cURL")),
    ("mobile", Role::Named("Mobile")),
    ("vscode", Role::Named("Visual Studio Code")),
    ("visualstudio", Role::Named("Visual Studio")),
    ("jetbrains", Role::Named("JetBrains")),
    ("xcode", Role::Named("Xcode")),
    ("eclipse", Role::Named("Eclipse")),
    ("javascript", Role::Named("JavaScript")),
    ("ifversion", Role::Condition),
    ("if", Role::Condition),
    ("unless", Role::Condition),
    ("ifconfig", Role::Condition),
    ("zone", Role::Pivot),
    ("moniker", Role::Version),
    // Steps.
    ("steps", Role::Plain),
    ("step", Role::Step),
    // Contents, unchanged.
    ("pageinfo", Role::Plain),
    ("div", Role::Plain),
    ("section", Role::Plain),
    ("row", Role::Plain),
    ("column", Role::Plain),
    ("columns", Role::Plain),
    ("col", Role::Plain),
    ("grid", Role::Plain),
    ("griditem", Role::Plain),
    ("griditemcard", Role::Plain),
    ("card", Role::Plain),
    ("cards", Role::Plain),
    ("cardgroup", Role::Plain),
    ("cardpane", Role::Plain),
    ("accordiongroup", Role::Plain),
    ("frame", Role::Plain),
    ("fragment", Role::Plain),
    ("blocks", Role::Plain),
    ("raw", Role::Plain),
    ("markdown", Role::Plain),
    ("capture", Role::Plain),
    ("rowheaders", Role::Plain),
    ("prompt", Role::Plain),
    ("table", Role::Plain),
    ("audience", Role::Plain),
    ("for", Role::Plain),
    // Left out.
    ("comment", Role::Hidden),
    ("toctree", Role::Hidden),
    ("head", Role::Hidden),
    ("style", Role::Hidden),
    ("script", Role::Hidden),
    // Verbatim.
    ("highlight", Role::Code),
    ("code", Role::Code),
    ("codeblock", Role::Code),
    ("codesnippet", Role::Code),
    ("codesourcecode", Role::Code),
    ("sourcecode", Role::Code),
];

/// Attributes that hold the title of a container.
pub(in crate::markdown) const TITLES: &[&str] =
    &["title", "label", "header", "heading", "summary", "name", "tabname", "tabtext"];

/// Attributes that hold the id of an option.
pub(super) const IDS: &[&str] = &["value", "id", "key", "pivot", "range", "sync", "tabid"];

/// Attributes that hold the level of a callout.
pub(super) const LEVELS: &[&str] = &["type", "style", "color", "kind", "variant", "level", "status", "theme", "class"];

/// The meaning of a name in any case, with or without `-` and `_`.
pub(super) fn role(name: &str) -> Option<Role> {
    let same = |row: &str| {
        let mut own = name.bytes().filter(|b| !matches!(b, b'-' | b'_' | b':')).map(|b| b.to_ascii_lowercase());
        row.bytes().all(|b| own.next() == Some(b)) && own.next().is_none()
    };
    NAMES.iter().find(|(row, _)| same(row)).map(|&(_, role)| role)
}

/// Whether a name is one of a container.
pub(in crate::markdown) fn is_container(name: &str) -> bool {
    role(name).is_some()
}

/// The level of a callout that a word names, such as `danger`.
pub(in crate::markdown) fn level(word: &str) -> Option<Callout> {
    match role(word)? {
        Role::Callout(level) => Some(level),
        _ => None,
    }
}
