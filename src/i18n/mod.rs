//! The program's own sentences, in the reader's language.
//!
//! Each language has a catalogue beside this file, in Fluent syntax. Code names a message by its [`MessageId`] and holds no
//! sentence of its own; tests keep the catalogues complete and in step with the code.

mod check;
mod diagnostics;
mod message_id;
mod names;
mod settings;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use hashbrown::HashMap;
use unic_langid::LanguageIdentifier;

use crate::article::Locale;

pub use check::CheckCatalog;
pub use message_id::{CheckMessageId, MessageId};

/// The languages that the program speaks.
pub const LANGUAGES: [&str; CATALOGUES.len()] = {
    let mut names = [""; CATALOGUES.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = CATALOGUES[at].0;
        at += 1;
    }
    names
};

/// The languages with their catalogues. The first is the fallback.
const CATALOGUES: [(&str, &str); 6] = [
    ("en", include_str!("en.ftl")),
    ("nl", include_str!("nl.ftl")),
    ("de", include_str!("de.ftl")),
    ("fr", include_str!("fr.ftl")),
    ("es", include_str!("es.ftl")),
    ("ja", include_str!("ja.ftl")),
];

/// The sentences of one language. A start needs few of hundreds, so each is parsed when it is asked for.
pub struct Catalog {
    /// What formats messages in the language; it holds none.
    bundle: FluentBundle<FluentResource>,
    messages: HashMap<&'static str, Message>,
    language: &'static str,
}

/// A message of a catalogue: its text, and what it is once it was asked for.
struct Message(&'static str, OnceLock<FluentResource>);

impl Message {
    /// The parsed message; `None` for a faulty one. A test sees to it that there is none.
    fn parsed(&self) -> Option<&ast::Message<&str>> {
        let parse = || FluentResource::try_new(self.0.to_owned()).unwrap_or_else(|(resource, _)| resource);
        match self.1.get_or_init(parse).get_entry(0)? {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        }
    }
}

/// The messages of a catalogue by their ids. A message begins at the margin and ends before the next one or a remark.
fn messages(catalogue: &'static str) -> HashMap<&'static str, Message> {
    // Messages are longer on average, so that the map need not grow.
    let mut messages = HashMap::with_capacity(catalogue.len() / 48);
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in catalogue.split_inclusive('\n') {
        if !line.starts_with([' ', '\t', '\n', '\r', '}']) {
            messages.extend(open.map(|(id, from)| (id, Message(&catalogue[from..at], OnceLock::new()))));
            let id = line.find('=').filter(|_| !line.starts_with('#'));
            open = id.map(|end| (line[..end].trim_end(), at));
        }
        at += line.len();
    }
    messages.extend(open.map(|(id, from)| (id, Message(&catalogue[from..], OnceLock::new()))));
    messages
}

impl Catalog {
    /// The catalogue that serves `locale` best; English where none does.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        Self::named(locale.language())
    }

    /// The catalogue of a language, one of [`LANGUAGES`]; English for any other.
    #[must_use]
    pub fn named(language: &str) -> Self {
        let (language, catalogue) = CATALOGUES.into_iter().find(|(own, _)| *own == language).unwrap_or(CATALOGUES[0]);
        Self::of(language, catalogue)
    }

    /// A catalogue of this text in this language.
    fn of(language: &'static str, catalogue: &'static str) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that set foreign words apart for right-to-left text would end up in copied text and in scripts.
        bundle.set_use_isolating(false);
        Self { bundle, messages: messages(catalogue), language }
    }

    /// The language that is spoken, one of [`LANGUAGES`].
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The message `id`.
    #[must_use]
    pub fn tr(&self, id: MessageId) -> String {
        self.format(&id.id(), &[])
    }

    /// The message `id` with its gaps filled.
    #[must_use]
    pub fn tr_with(&self, id: MessageId, gaps: &[(&str, Arg<'_>)]) -> String {
        self.format(&id.id(), gaps)
    }

    /// A number with its thousands set apart, as people write it in the language.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let apart = match self.language {
            "nl" | "de" | "es" => '.',
            "fr" => '\u{202f}',
            _ => ',',
        };
        let digits = number.to_string();
        let mut out = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push(apart);
            }
            out.push(digit);
        }
        out
    }

    /// The words of the command line with this id, their gaps filled; nothing where the catalogue has none.
    #[must_use]
    pub fn command_line(&self, id: &str, gaps: &[(&str, Arg<'_>)]) -> Option<String> {
        self.messages.contains_key(id).then(|| self.format(id, gaps))
    }

    /// The message `id` in a word or two, for places with little room; the id itself where there is none.
    #[must_use]
    pub fn short(&self, id: MessageId) -> String {
        self.attribute(&id.id(), "short")
    }

    /// Another form of the sentence `id`; the id itself where there is none.
    fn attribute(&self, id: &str, name: &str) -> String {
        let attributes = self.message(id).map_or(&[][..], |message| &message.attributes);
        match attributes.iter().find(|attribute| attribute.id.name == name) {
            Some(short) => self.bundle.format_pattern(&short.value, None, &mut Vec::new()).into_owned(),
            None => id.to_owned(),
        }
    }

    fn message(&self, id: &str) -> Option<&ast::Message<&str>> {
        self.messages.get(id)?.parsed()
    }

    fn format(&self, id: &str, gaps: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = gaps.iter().map(|(name, gap)| (*name, gap.0.clone())).collect();
        let Some(pattern) = self.message(id).and_then(|message| message.value.as_ref()) else {
            return id.to_owned();
        };
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The value of a gap in a message: a number, which also selects the plural, or text.
#[derive(Clone, Debug)]
pub struct Arg<'a>(FluentValue<'a>);

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self(FluentValue::from(number))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Self(FluentValue::from(words))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(words: &'a String) -> Self {
        Self(FluentValue::from(words.as_str()))
    }
}

/// How the ids of the command line's words begin: those of commands, arguments, values and their names. The code makes
/// them from the definition of the command line; a test beside that code finds words that are missing or left over.
#[cfg(test)]
const COMMAND_LINE: [&str; 4] = ["cmd-", "arg-", "value-", "name-"];

/// The ids of the command line's words.
#[cfg(test)]
pub(crate) fn command_line_ids() -> std::collections::BTreeSet<String> {
    let ids = tests::ids(CATALOGUES[0].1).into_keys();
    ids.filter(|id| COMMAND_LINE.iter().any(|begin| id.starts_with(begin))).collect()
}

#[cfg(test)]
#[path = "../../tests/common/sources.rs"]
mod sources;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// The ids of a catalogue, each with the names of its gaps and whether it has a short form.
    pub(super) fn ids(catalogue: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '\t'])) {
                name.clone_into(&mut id);
                assert!(ids.insert(id.clone(), BTreeSet::new()).is_none(), "{id} stands twice");
            }
            if line.trim_start().starts_with(".short =") {
                ids.get_mut(&id).expect("a message").insert(".short".to_owned());
            }
            for gap in line.split("{ $").skip(1) {
                let name = gap.split([' ', '}', ',']).next().unwrap_or_default();
                ids.get_mut(&id).expect("a message").insert(name.to_owned());
            }
        }
        ids
    }

    #[test]
    fn every_catalogue_parses_and_says_the_same_things() {
        let english = ids(CATALOGUES[0].1);
        for (language, catalogue) in CATALOGUES {
            if let Err((_, errors)) = FluentResource::try_new(catalogue.to_owned()) {
                panic!("{language}: {errors:?}");
            }
            assert_eq!(ids(catalogue), english, "{language}");
            let own = messages(catalogue);
            assert!(
                english.keys().all(|id| own[id.as_str()].parsed().is_some_and(|own| own.id.name == id)),
                "{language}"
            );
        }
    }

    #[test]
    fn the_message_ids_are_those_of_the_catalogues() {
        let own = |catalogue: &str, made: &[&str]| -> BTreeSet<String> {
            ids(catalogue).into_keys().filter(|id| !made.iter().any(|begin| id.starts_with(begin))).collect()
        };
        let named: BTreeSet<String> = MessageId::ALL.iter().map(|id| id.id()).collect();
        assert_eq!(named, own(CATALOGUES[0].1, &COMMAND_LINE));
        let named: BTreeSet<String> = CheckMessageId::ALL.iter().map(|id| id.id()).collect();
        assert_eq!(named, own(check::CATALOGUES[0].1, &["code-", "fault-"]));
    }

    #[test]
    fn every_message_id_is_used() {
        let code = sources::code("src");
        let used: BTreeSet<&str> = code.split("MessageId::").skip(1).map(name).collect();
        let names = MessageId::ALL.iter().map(|id| format!("{id:?}"));
        for name in names.chain(CheckMessageId::ALL.iter().map(|id| format!("{id:?}"))) {
            assert!(used.contains(name.as_str()), "nothing uses {name}");
        }
    }

    /// The name that a text begins with.
    fn name(text: &str) -> &str {
        text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
    }

    #[test]
    fn the_reader_is_spoken_to_in_his_language_or_in_english() {
        let speaks = |name: &str| Catalog::new(&Locale::parse(name).expect(name)).language();
        assert_eq!((speaks("nl-BE"), speaks("en-GB"), speaks("sv")), ("nl", "en", "en"));
    }

    #[test]
    fn plurals_follow_the_number() {
        let words = Catalog::new(&Locale::parse("en").expect("en"));
        assert_ne!(
            words.tr_with(MessageId::SearchCount, &[("found", 1.into())]),
            words.tr_with(MessageId::SearchCount, &[("found", 2.into())]).replace('2', "1")
        );
    }
}
