//! Names that differ by language although they are no sentences: languages, keys, dates.

use super::{Catalog, MessageId};
use crate::article::Locale;

/// Modifiers as the settings write them, each with the id of its name on a keyboard.
const MODIFIERS: [(&str, MessageId); 3] =
    [("ctrl-", MessageId::ModifierCtrl), ("alt-", MessageId::ModifierAlt), ("shift-", MessageId::ModifierShift)];

impl Catalog {
    /// The name of a language, with its code if that says more than the language: `German`, `Dutch (nl-BE)`. The code
    /// alone if no name is known.
    #[must_use]
    pub fn language_name(&self, locale: &Locale) -> String {
        let code = locale.to_string();
        let name = self.tr_with(MessageId::Language, &[("code", locale.language().into())]);
        if name == code {
            code
        } else if locale.language() == code {
            name
        } else {
            self.tr_with(MessageId::LanguageWithCode, &[("name", (&name).into()), ("code", (&code).into())])
        }
    }

    /// A key as the reader's keyboard prints it, from its name in the settings: `Leertaste` for `Space`, `Strg-t` for
    /// `ctrl-t`, `↑` for `Up`. Other keys keep their name.
    #[must_use]
    pub fn key_name(&self, key: &str) -> String {
        let (mut out, mut rest) = (String::new(), key);
        while let Some((modifier, id)) =
            MODIFIERS.iter().find(|(name, _)| rest.len() > name.len() && rest.starts_with(name))
        {
            out += &self.tr(*id);
            rest = &rest[modifier.len()..];
        }
        out + &self.tr_with(MessageId::Keyboard, &[("key", rest.into())])
    }

    /// A date as people write it, from `2026-11-23`; what is no such date stays as it is.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        let parts: Option<Vec<usize>> = iso.split('-').map(|part| part.parse().ok()).collect();
        match parts.as_deref() {
            Some(&[year, month @ 1..=12, day @ 1..=31]) => {
                self.tr_with(MessageId::Date, &[("year", year.into()), ("month", month.into()), ("day", day.into())])
            }
            _ => iso.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_keys_and_dates_have_names_in_every_language() {
        let catalog = |name: &str| Catalog::new(&Locale::parse(name).expect(name));
        let names = |name: &str, code: &str| catalog(name).language_name(&Locale::parse(code).expect(code));
        assert_eq!(
            [names("en", "de"), names("en", "nl-BE"), names("fr", "nl-NL")],
            ["German", "Dutch (nl-BE)", "néerlandais (nl-NL)"]
        );
        assert_eq!([names("ja", "de"), names("de", "tlh")], ["ドイツ語", "tlh"]);
        let keys = |name: &str| {
            ["Space", "ctrl-t", "Up", "Shift-Tab", "F4", "-", "alt-Left"].map(|key| catalog(name).key_name(key))
        };
        assert_eq!(keys("en"), ["Space", "ctrl-t", "↑", "Shift-Tab", "F4", "-", "alt-←"]);
        assert_eq!(keys("de"), ["Leer", "Strg-t", "↑", "Umschalt-Tab", "F4", "-", "Alt-←"]);
        let dates = ["en", "nl", "de", "fr", "es", "ja"].map(|name| catalog(name).date("2026-11-03"));
        assert_eq!(dates, ["3 Nov 2026", "3-11-2026", "3.11.2026", "3/11/2026", "3/11/2026", "2026/11/3"]);
        assert_eq!(catalog("de").date("last week"), "last week");
    }
}
