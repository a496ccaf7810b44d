//! `pcfix show`: one symptom with its fix, as text.

use super::args::ShowArgs;
use super::walk_page::read_style;
use super::{CliError, FOUND, Output, Settings, fallback, load};
use crate::layout::{Format, SIDE_BY_SIDE, no_highlights, page};
use crate::library::{Address, Destination, Library, UnknownId};
use crate::session::text_rows;

/// Narrower pages break every word.
const NARROWEST: usize = 40;
/// Wider lines are hard to read in one language; two are side by side.
const WIDEST: usize = 160;

pub(super) fn run(args: &ShowArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load::library(settings)?;
    let address = resolve(&library, &args.id)?;
    fallback::tell_of_one(&library, address.entry, settings);
    let article = library.article(address.entry);
    if args.json {
        super::export::show(&library.id_of(address), article, address.node, out)?;
        return Ok(FOUND);
    }
    let width = settings.window.page_width().clamp(NARROWEST, WIDEST);
    let two = article.source_locale.is_some();
    let format = Format {
        width,
        view: settings.view.unwrap_or_default(),
        columns: two && width >= SIDE_BY_SIDE,
        // In a pipe nothing of a command may be broken.
        breaks_code: settings.window.columns.is_some(),
        highlights: &no_highlights,
        beside: article.source_locale.as_ref().map_or("", |locale| locale.language()),
        words: &settings.words,
    };
    let page = page(&text_rows(article, address), &format, &read_style(None));
    out.page(&page, |target| web_address(&library, address.entry, target))?;
    Ok(FOUND)
}

/// The place that an id means.
///
/// # Errors
/// When it means none or several; the error names the nearest.
pub(super) fn resolve(library: &Library, id: &str) -> Result<Address, CliError> {
    library.resolve_prefix(id).map_err(|UnknownId { nearest, ambiguous }| {
        let id = super::quoted(id);
        CliError::UnknownId { id, nearest, ambiguous }
    })
}

/// Where a link of the article leads on the web.
fn web_address(library: &Library, entry: usize, target: &str) -> Option<String> {
    match library.destination(entry, target) {
        Destination::Web(address) => Some(address),
        Destination::Elsewhere { web, .. } => web,
        Destination::Here(address) => Some(library.place_of(address)),
        Destination::Refused => None,
    }
}
