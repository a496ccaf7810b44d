//! `pcfix show`: one symptom with its fix, as text.

use super::args::ShowArgs;
use super::{CliError, FOUND, Output, Settings, fallback, load};
use crate::article::{Article, NodeIndex, Text};
use crate::guide::{Body, Plan};
use crate::layout::{Composer, Format, Ink, SIDE_BY_SIDE, Tone, View, pair};
use crate::library::{Address, Destination, Library, UnknownId};

/// Narrower pages break every word.
const NARROWEST: usize = 40;
/// Wider lines are hard to read in one language; two stand side by side.
const WIDEST: usize = 160;

pub(super) fn run(args: &ShowArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let library = load(settings, |_| (), |_, _| ())?;
    let address = resolve(&library, &args.id)?;
    fallback::tell_of_one(&library, address.entry, settings);
    let article = library.article(address.entry);
    if args.json {
        super::export::show(article, address.node, out)?;
        return Ok(FOUND);
    }
    let width = settings.window.page_width().clamp(NARROWEST, WIDEST);
    let two = article.source_locale.is_some();
    let beside = article.source_locale.as_ref().map_or("", |locale| locale.language());
    let format = Format {
        width,
        view: settings.view.unwrap_or_default(),
        columns: two && width >= SIDE_BY_SIDE,
        lights: &|_| Vec::new(),
        beside,
        words: &settings.words,
    };
    let mut composer = Composer::new(&format);
    head(article, address, settings, &mut composer);
    let bodies = bodies(article, address.node);
    for body in bodies {
        write_body(article, body, body == address.node, &mut composer);
    }
    out.page(&composer.finish(), |target| web_address(&library, address.entry, target))?;
    Ok(FOUND)
}

/// The place that an id means.
///
/// # Errors
/// When it means none or several; the error names the nearest.
pub(super) fn resolve(library: &Library, id: &str) -> Result<Address, CliError> {
    library.resolve(id).map_err(|UnknownId { nearest, ambiguous }| {
        let id = crate::article::clean_line(id);
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

fn head(article: &Article, address: Address, settings: &Settings, composer: &mut Composer<'_>) {
    composer.text(article.title_of(address.node), Tone { ink: Ink::Title, strong: true, ..Tone::default() });
    if !article.roles.is_empty() {
        let said = |role: &Text| match settings.view.unwrap_or_default() {
            View::Both => pair(role.text(), role.source_text()),
            View::Target => role.text().to_owned(),
            View::Source => role.original().text.to_string(),
        };
        let roles: Vec<String> = article.roles.iter().map(said).collect();
        let roles = roles.join(" · ");
        composer.words(&settings.words.tr_with("guide-roles", &[("roles", (&roles).into())]), Ink::Accent);
    }
    composer.blank();
}

/// What is printed: of an article everything, of a symptom its explanation and its resolutions.
fn bodies(article: &Article, node: Option<NodeIndex>) -> Vec<Body> {
    if node.is_none() {
        return std::iter::once(None).chain((0..article.nodes.len()).map(Some)).collect();
    }
    Plan::of(article, node).bodies(article)
}

fn write_body(article: &Article, body: Body, titled: bool, composer: &mut Composer<'_>) {
    match body {
        Some(index) => {
            let node = &article.nodes[index];
            if !titled {
                composer.heading(&node.title);
            }
            composer.body(&node.blocks, &node.original);
        }
        None => composer.body(&article.blocks, &article.original),
    }
    composer.blank();
}
