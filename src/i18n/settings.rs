//! Faults of settings, in the reader's language.

use super::{Arg, Catalog, MessageId};
use crate::article::{Expected, SettingFault};

impl Catalog {
    /// What is wrong with a setting, in one sentence without a full stop.
    #[must_use]
    pub fn setting_fault(&self, fault: &SettingFault) -> String {
        match fault {
            SettingFault::Yaml(error) => self.yaml_error(*error),
            SettingFault::Unknown { name, known } => self.unknown_setting(name, known),
            SettingFault::Twice(name) => self.tr_with(MessageId::ConfigRepeated, &[("name", name.into())]),
            SettingFault::Value { name, expected, .. } if name.is_empty() && *expected == Expected::Map => {
                self.tr(MessageId::ConfigLines)
            }
            SettingFault::Value { name, value, expected } => {
                let expected = self.expected(expected);
                let args: [(&str, Arg<'_>); 3] =
                    [("name", name.into()), ("value", value.into()), ("expected", (&expected).into())];
                self.tr_with(if value.is_empty() { MessageId::ConfigKind } else { MessageId::ConfigValue }, &args)
            }
            SettingFault::Refused(name) => self.tr_with(MessageId::ConfigRefused, &[("name", name.into())]),
            SettingFault::TextKey { key, screen } => {
                self.tr_with(MessageId::ConfigTextKey, &[("key", key.into()), ("screen", screen.into())])
            }
            SettingFault::KeyTwice { key, screen, actions: [first, second] } => self.tr_with(
                MessageId::ConfigKeyTwice,
                &[("key", key.into()), ("screen", screen.into()), ("first", first.into()), ("second", second.into())],
            ),
            SettingFault::NoWayOut { screen, action } => {
                self.tr_with(MessageId::ConfigNoWayOut, &[("screen", screen.into()), ("action", action.into())])
            }
        }
    }

    /// What a setting or an argument takes.
    #[must_use]
    pub fn expected(&self, expected: &Expected) -> String {
        match expected {
            Expected::OneOf(words) => words.join(", "),
            Expected::Locale => self.tr(MessageId::ExpectedLocale),
            Expected::Paths => self.tr(MessageId::ExpectedPaths),
            Expected::Number(least, most) => {
                self.tr_with(MessageId::ExpectedNumber, &[("least", (*least).into()), ("most", (*most).into())])
            }
            Expected::Boolean => self.tr(MessageId::ExpectedBoolean),
            Expected::Text => self.tr(MessageId::ExpectedText),
            Expected::Texts => self.tr(MessageId::ExpectedTexts),
            Expected::Map => self.tr(MessageId::ExpectedMap),
            Expected::Keys => self.tr(MessageId::ExpectedKeys),
            Expected::Colour => self.tr(MessageId::ExpectedColour),
            Expected::Address => self.tr(MessageId::ExpectedAddress),
        }
    }

    /// Names the one that is meant, or all where none is near.
    fn unknown_setting(&self, name: &str, known: &[String]) -> String {
        let last = name.rsplit('.').next().unwrap_or(name);
        let distance = |known: &&String| strsim::damerau_levenshtein(known, last);
        let near = known.iter().min_by_key(distance).filter(|known| distance(known) <= 1 + known.len() / 4);
        let known = near.map_or_else(|| known.join(", "), String::clone);
        self.tr_with(MessageId::ConfigUnknown, &[("name", name.into()), ("known", (&known).into())])
    }
}
