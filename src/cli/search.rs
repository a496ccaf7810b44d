//! `pcfix search`: hits, best first.

use std::fs;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Write as _};
use std::path::Path;

use super::args::{Listing, Paging, SearchArgs, USUAL_LIMIT};
use super::output::tell;
use super::{CliError, FOUND, NOTHING, Output, Settings, fallback, input_error, json, load, read_input};
use crate::article::clean_line;
use crate::i18n::{Catalog, MessageId};
use crate::layout::{Ink, Tone, fit, lines};
use crate::library::Library;
use crate::search::{Features, Field, Found, Hit, How, Index, Searcher};
use crate::secrets;

/// Columns of a query that nothing answers; a longer one is cut.
const LONGEST_QUERY: usize = 60;
/// Hits of which the surest are kept, for `--min`.
const MOST_BANDED: usize = 200;
/// Narrower lines break every word.
const NARROWEST: usize = 20;

/// Hits for `query` as `pcfix search` prints them without options.
pub(super) fn answer(query: &str, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let args = SearchArgs {
        query: vec![query.to_owned()],
        limit: USUAL_LIMIT,
        json: false,
        batch: None,
        explain: false,
        min: None,
        listing: Listing::default(),
        paging: Paging::default(),
    };
    run(&args, settings, out)
}

pub(super) fn run(args: &SearchArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let query = if args.batch.is_some() { String::new() } else { query_of(args, settings)? };
    let mut content = load::indexed(settings)?;
    let code = print(args, settings, &query, &content, out)?;
    // The answer is written before the library is stored: the reader waits for it.
    out.finish()?;
    content.store(settings);
    // The program ends now; to free a library piece by piece takes longer than many a search.
    std::mem::forget(content);
    Ok(code)
}

fn print(
    args: &SearchArgs,
    settings: &Settings,
    query: &str,
    content: &load::Indexed,
    out: &mut Output,
) -> Result<u8, CliError> {
    let load::Indexed { library, index, .. } = content;
    fallback::tell_of_all(library, settings);
    if let Some(path) = &args.batch {
        return batch(args, path, library, index, out);
    }
    let found = ask(args, index, library, query);
    if args.json {
        json::object(out, json::SEARCH, &json::Answer::new(library, query, &found, args.explain))?;
    } else if args.listing.ids {
        let ids = found.hits.iter().map(|hit| library.id_of(hit.address));
        json::ids(out, ids, args.listing.null)?;
    } else {
        text(args, settings, library, &found, out)?;
        notices(settings, query, &found, library.entries().len());
    }
    // An empty query claims nothing, so that it has not failed to find anything either.
    Ok(if found.hits.is_empty() && !query.trim().is_empty() { NOTHING } else { FOUND })
}

/// The query: the words, or standard input for `-` or no words. At a terminal without a query we fail instead of waiting
/// for input, and a script with an empty query gets an error, not "nothing found".
fn query_of(args: &SearchArgs, settings: &Settings) -> Result<String, CliError> {
    let nothing = || CliError::NoQuery;
    match args.query.as_slice() {
        [] if std::io::stdin().is_terminal() => Err(nothing()),
        [] => read_input(&settings.words).and_then(|text| if text.is_empty() { Err(nothing()) } else { Ok(text) }),
        [dash] if dash == "-" => read_input(&settings.words),
        words => Ok(words.join(" ")),
    }
}

/// The hits that are as sure as the arguments want them.
fn ask(args: &SearchArgs, index: &Index, library: &Library, query: &str) -> Found {
    let searcher = Searcher::new(index, library);
    let searcher = if args.explain { searcher.explaining() } else { searcher };
    let Some(least) = args.min else { return searcher.search(query, args.limit) };
    // The limit counts what is left, so that a surer hit is not pushed out by those before it.
    let mut found = searcher.search(query, args.limit.max(MOST_BANDED));
    found.hits.retain(|hit| hit.band >= least.into());
    found.total = found.hits.len();
    found.hits.truncate(args.limit);
    found
}

/// One line of JSON for each line of the file, blank ones included.
fn batch(args: &SearchArgs, path: &Path, library: &Library, index: &Index, out: &mut Output) -> Result<u8, CliError> {
    let shown = path.to_string_lossy();
    let mut any = false;
    let mut answer = |line: &[u8], out: &mut Output| -> Result<(), CliError> {
        let query = String::from_utf8_lossy(line);
        let query = query.trim_end_matches(['\n', '\r']);
        let found = ask(args, index, library, query);
        any |= !found.hits.is_empty();
        json::object(out, json::SEARCH, &json::Answer::new(library, query, &found, args.explain))?;
        Ok(())
    };
    let failed = |error: std::io::Error| input_error(&shown, &error);
    let mut lines: Box<dyn std::io::BufRead> = if path == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(BufReader::new(fs::File::open(path).map_err(failed)?))
    };
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).map_err(failed)? > 0 {
        answer(&line, out)?;
        line.clear();
    }
    Ok(if any { FOUND } else { NOTHING })
}

fn text(
    args: &SearchArgs,
    settings: &Settings,
    library: &Library,
    found: &Found,
    out: &mut Output,
) -> Result<(), CliError> {
    let dim = Tone { ink: Ink::Dim, ..Tone::default() };
    let number_width = found.hits.len().to_string().len();
    for (index, hit) in found.hits.iter().enumerate() {
        let article = library.article(hit.address.entry);
        let margin = " ".repeat(number_width + 2);
        let number = format!("{:>number_width$}  ", index + 1);
        let strong = Tone { strong: true, ..Tone::default() };
        lit(&number, &article.listed(hit.address.node), found, strong, out)?;
        let both = settings.view.unwrap_or_default() == crate::layout::View::Both;
        if let Some(source) = article.listed_source(hit.address.node).filter(|_| both) {
            lit(&margin, &source, found, dim, out)?;
        }
        write!(out, "{margin}")?;
        out.words(&library.id_of(hit.address), dim)?;
        writeln!(out)?;
        if args.explain {
            explain(hit, &margin, &settings.words, out)?;
        }
    }
    Ok(())
}

/// A title behind `margin` with its matches lit up, on lines that the terminal holds.
fn lit(margin: &str, text: &str, found: &Found, tone: Tone, out: &mut Output) -> Result<(), CliError> {
    let places = found.highlights.places(text);
    let room = out.columns().map_or(usize::MAX, |columns| columns.saturating_sub(margin.len()).max(NARROWEST));
    for (number, line) in lines(text, room).into_iter().enumerate() {
        if number == 0 {
            write!(out, "{margin}")?
        } else {
            write!(out, "{:1$}", "", margin.len())?
        }
        let mut at = line.start;
        for place in &places {
            let (start, end) = (place.start.clamp(at, line.end), place.end.clamp(at, line.end));
            if start < end {
                out.words(&text[at..start], tone)?;
                out.words(&text[start..end], Tone { highlight: true, ..tone })?;
                at = end;
            }
        }
        out.words(&text[at..line.end], tone)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Prints which words matched where, how and with what weight, and what each feature of the model adds.
fn explain(hit: &Hit, margin: &str, words: &Catalog, out: &mut Output) -> Result<(), CliError> {
    let say = |id, gap, name: &str| words.tr_with(id, &[(gap, name.into())]);
    let band = say(MessageId::ExplainBand, "band", json::band_name(hit.band));
    writeln!(out, "{margin}{:.3}  {band}", hit.score)?;
    for reason in &hit.reasons {
        let place = say(MessageId::ExplainPart, "part", reason.part.map_or("above", Field::name));
        let how = how(&reason.how, words);
        writeln!(out, "{margin}  {:8.3}  {} = {}  {how}  {place}", reason.worth, reason.asked, reason.found)?;
    }
    for (name, share) in hit.features.iter().flat_map(Features::shares).filter(|(_, share)| *share != 0.0) {
        writeln!(out, "{margin}  {share:+8.3}  {}", say(MessageId::ExplainFeature, "feature", name))?;
    }
    Ok(())
}

/// How a word of an article belongs to a word of the query.
fn how(how: &How, words: &Catalog) -> String {
    let (faults, concept) = match how {
        How::Typo(faults) => (usize::from(*faults), ""),
        How::Synonym(concept) => (0, concept.as_str()),
        _ => (0, ""),
    };
    let gaps = [("how", how.name().into()), ("faults", faults.into()), ("concept", concept.into())];
    words.tr_with(MessageId::ExplainHow, &gaps)
}

/// What is to be said about the query, to a person.
fn notices(settings: &Settings, query: &str, found: &Found, articles: usize) {
    let words = &settings.words;
    let unknown = secrets::without(query, &found.unknown);
    let codes = secrets::without(query, found.codes()).join(", ");
    let nothing = found.hits.is_empty() && !query.trim().is_empty();
    if !nothing && !codes.is_empty() {
        tell(&words.tr_with(MessageId::SearchUnknownCode, &[("codes", (&codes).into())]));
    }
    if let Some(log) = &found.used {
        let gaps = [("used", log.lines.into()), ("dropped", log.dropped.into())];
        tell(&words.tr_with(MessageId::LogUsed, &gaps));
        if log.masked > 0 {
            tell(&words.tr_with(MessageId::LogSecrets, &[("secrets", log.masked.into())]));
        }
    }
    if let Some(corrected) = &found.corrected {
        let corrected = json::shown(query, corrected);
        tell(&words.tr_with(MessageId::SearchMended, &[("query", (&*corrected).into())]));
    }
    let unknown: Vec<&str> =
        unknown.into_iter().filter(|word| !found.codes().iter().any(|code| code == word)).collect();
    if nothing {
        let searched = found.used.as_ref().and_then(|used| used.used.first()).map_or(query, String::as_str);
        let searched = if codes.is_empty() { searched } else { &codes };
        let shown = fit(&clean_line(&secrets::mask(searched).text), LONGEST_QUERY);
        let gaps = [("query", (&shown).into()), ("articles", articles.into())];
        tell(&words.tr_with(MessageId::SearchNoArticle, &gaps));
    } else if !unknown.is_empty() {
        let unknown = unknown.join(", ");
        tell(&words.tr_with(MessageId::SearchUnknown, &[("words", (&unknown).into())]));
    }
    if !found.nearest.is_empty() {
        let nearest = found.nearest.join(", ");
        tell(&words.tr_with(MessageId::SearchNearest, &[("words", (&nearest).into())]));
    }
    if nothing {
        tell(&words.tr(MessageId::SearchNoArticleDo));
    } else if found.only_mentions() {
        tell(&words.tr(MessageId::SearchOnlyMentions));
    }
    // In a script nobody reads it.
    if settings.window.columns.is_some() && found.total > found.hits.len() {
        let (listed, total) = (words.number(found.hits.len()), words.number(found.total));
        tell(&words.tr_with(MessageId::SearchMore, &[("found", (&listed).into()), ("total", (&total).into())]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LANGUAGES;
    use crate::search::{Band, Feature};

    #[test]
    fn every_reason_for_a_hit_has_its_words_in_every_language() {
        for words in LANGUAGES.map(Catalog::named) {
            let say = |id, gap, name: &str| words.tr_with(id, &[(gap, name.into())]);
            let mut said = Vec::new();
            said.extend(Band::ALL.map(|band| say(MessageId::ExplainBand, "band", json::band_name(band))));
            said.extend(Field::ALL.map(Field::name).map(|part| say(MessageId::ExplainPart, "part", part)));
            said.push(say(MessageId::ExplainPart, "part", "above"));
            said.extend(Feature::ALL.map(|feature| say(MessageId::ExplainFeature, "feature", feature.name())));
            let hows = [How::Exact, How::Prefix, How::Form, How::Skipped, How::Near];
            said.extend(hows.iter().map(|one| how(one, &words)));
            said.extend([how(&How::Typo(2), &words), how(&How::Synonym("refund".to_owned()), &words)]);
            assert!(said.iter().all(|text| text != "?"), "{}: {said:?}", words.language());
            assert!(said.iter().any(|text| text.contains('2')) && said.iter().any(|text| text.contains("refund")));
        }
    }
}
