//! Notices about a query: the lines used of a paste, corrected words, words without results.

use super::keymap::{Action, Context};
use super::model::Model;
use crate::i18n::MessageId;
use crate::layout::fit;
use crate::library::Root;
use crate::search::Found;

/// The notices above the list, a line each.
pub(super) fn notices(model: &Model) -> Vec<String> {
    let Some(found) = &model.search.found else { return Vec::new() };
    if found.hits.is_empty() && !model.load.ended {
        // What is still to be read may answer.
        return Vec::new();
    }
    let words = &model.words;
    let mut notices = Vec::new();
    if !found.hits.is_empty() && !found.codes().is_empty() {
        let codes = found.codes().join(", ");
        notices.push(words.tr_with(MessageId::SearchUnknownCode, &[("codes", (&codes).into())]));
    }
    if let Some(used) = &found.used {
        notices.push(
            words.tr_with(MessageId::SearchUsed, &[("lines", used.lines.into()), ("dropped", used.dropped.into())]),
        );
        notices.extend(used.used.iter().take(3).map(|line| format!("  {line}")));
        if used.masked > 0 {
            notices.push(words.tr_with(MessageId::SearchMasked, &[("masked", used.masked.into())]));
        }
        if used.skipped > 0 {
            notices.push(words.tr(MessageId::SearchTail));
        }
    }
    if let Some(corrected) = &found.corrected {
        notices.push(words.tr_with(MessageId::SearchMended, &[("query", corrected.into())]));
    }
    if found.hits.is_empty() {
        let query = fit(&crate::secrets::mask(&searched(model, found)).text, LONGEST_QUERY);
        let gaps = [("query", (&query).into()), ("articles", model.library.entries().len().into())];
        notices.push(words.tr_with(MessageId::SearchNoArticle, &gaps));
    } else if found.unknown.len() > found.codes().len() {
        let unknown = found.unknown[found.codes().len()..].join(", ");
        notices.push(words.tr_with(MessageId::SearchUnknown, &[("words", (&unknown).into())]));
    }
    if found.only_mentions() {
        notices.push(words.tr(MessageId::SearchOnlyMentions));
    }
    if found.hits.is_empty() {
        if !found.nearest.is_empty() {
            let nearest = found.nearest.join(", ");
            notices.push(words.tr_with(MessageId::SearchNearest, &[("words", (&nearest).into())]));
        }
        notices.push(model.say_keys(MessageId::SearchBrowse, &[("tree", Context::Box, Action::Tree)]));
        notices.push(model.say_keys(MessageId::SearchNothing, &[("clear", Context::Box, Action::Back)]));
    }
    notices
}

/// What a new reader may not know: that a log can be pasted, and how pcfix reads other articles than its own.
pub(super) fn hints(model: &Model) -> Vec<String> {
    let log = model.words.tr(MessageId::StartLog);
    let own = || model.words.tr(MessageId::StartContent);
    let embedded = model.content == Root::Embedded.to_string();
    std::iter::once(log).chain(embedded.then(own)).collect()
}

/// Columns of a query that nothing answers; a longer one is cut.
const LONGEST_QUERY: usize = 24;

/// What was searched for: the codes that no article has, else the query as one line, or the first line of a log that was
/// used.
fn searched(model: &Model, found: &Found) -> String {
    if !found.codes().is_empty() {
        return found.codes().join(", ");
    }
    match found.used.as_ref().and_then(|used| used.used.first()) {
        Some(line) => line.clone(),
        None => model.query().split_whitespace().collect::<Vec<_>>().join(" "),
    }
}
