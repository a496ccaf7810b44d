//! Faults of settings, in the reader's language.

use super::{Arg, Catalog};
use crate::article::{Expected, SettingFault};

impl Catalog {
    /// What is wrong with a setting, in one sentence without a full stop.
    #[must_use]
    pub fn setting_fault(&self, fault: &SettingFault) -> String {
        match fault {
            SettingFault::Yaml(error) => self.yaml_error(*error),
            SettingFault::Unknown { name, known } => self.unknown_setting(name, known),
            SettingFault::Twice(name) => self.tr_with("config-repeated", &[("name", name.into())]),
            SettingFault::Value { name, expected, .. } if name.is_empty() && *expected == Expected::Map => {
                self.tr("config-lines")
            }
            SettingFault::Value { name, value, expected } => {
                let expected = self.expected(expected);
                let args: [(&str, Arg<'_>); 3] =
                    [("name", name.into()), ("value", value.into()), ("expected", (&expected).into())];
                self.tr_with(if value.is_empty() { "config-kind" } else { "config-value" }, &args)
            }
            SettingFault::Refused(name) => self.tr_with("config-refused", &[("name", name.into())]),
            SettingFault::TextKey { key, screen } => {
                self.tr_with("config-text-key", &[("key", key.into()), ("screen", screen.into())])
            }
            SettingFault::KeyTwice { key, screen, actions: [first, second] } => self.tr_with(
                "config-key-twice",
                &[("key", key.into()), ("screen", screen.into()), ("first", first.into()), ("second", second.into())],
            ),
            SettingFault::NoWayOut { screen, action } => {
                self.tr_with("config-no-way-out", &[("screen", screen.into()), ("action", action.into())])
            }
        }
    }

    /// What a setting or an argument takes.
    #[must_use]
    pub fn expected(&self, expected: &Expected) -> String {
        match expected {
            Expected::OneOf(words) => words.join(", "),
            Expected::Locale => self.tr("expected-locale"),
            Expected::Paths => self.tr("expected-paths"),
            Expected::Number(least, most) => {
                self.tr_with("expected-number", &[("least", (*least).into()), ("most", (*most).into())])
            }
            Expected::Boolean => self.tr("expected-boolean"),
            Expected::Text => self.tr("expected-text"),
            Expected::Texts => self.tr("expected-texts"),
            Expected::Map => self.tr("expected-map"),
            Expected::Keys => self.tr("expected-keys"),
            Expected::Colour => self.tr("expected-colour"),
            Expected::Address => self.tr("expected-address"),
        }
    }

    /// Names the one that is meant, or all where none is near.
    fn unknown_setting(&self, name: &str, known: &[String]) -> String {
        let last = name.rsplit('.').next().unwrap_or(name);
        let distance = |known: &&String| strsim::damerau_levenshtein(known, last);
        let near = known.iter().min_by_key(distance).filter(|known| distance(known) <= 1 + known.len() / 4);
        let known = near.map_or_else(|| known.join(", "), String::clone);
        self.tr_with("config-unknown", &[("name", name.into()), ("known", (&known).into())])
    }
}
