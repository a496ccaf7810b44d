//! The message if the wanted language is missing.

use std::collections::BTreeSet;

use super::Settings;
use super::output::tell;
use crate::i18n::MessageId;
use crate::library::{Entry, Library};

/// Reports that no article of the library is in the wanted language.
pub(super) fn tell_of_all(library: &Library, settings: &Settings) {
    if library.entries().iter().all(|entry| entry.fallback) {
        tell_of(library.entries(), settings);
    }
}

/// Reports that an article is not in the wanted language.
pub(super) fn tell_of_one(library: &Library, entry: usize, settings: &Settings) {
    tell_of(library.entries().get(entry).filter(|entry| entry.fallback), settings);
    let lacks = |entry: &&Entry| entry.lacks_beside(&settings.languages);
    if let Some(beside) =
        settings.languages.beside.as_ref().filter(|_| library.entries().get(entry).is_some_and(|one| lacks(&one)))
    {
        let wanted = settings.words.language_name(beside);
        tell(&settings.words.tr_with(MessageId::StatusNoBeside, &[("wanted", (&wanted).into())]));
    }
}

fn tell_of<'a>(entries: impl IntoIterator<Item = &'a Entry>, settings: &Settings) {
    let shown: BTreeSet<String> = entries
        .into_iter()
        .filter_map(|entry| Some(settings.words.language_name(entry.article.locale.as_ref()?)))
        .collect();
    if shown.is_empty() {
        return;
    }
    let shown = shown.into_iter().collect::<Vec<_>>().join(", ");
    let wanted = settings.words.language_name(&settings.languages.lang);
    tell(
        &settings.words.tr_with(MessageId::StatusFallback, &[("wanted", (&wanted).into()), ("shown", (&shown).into())]),
    );
}
