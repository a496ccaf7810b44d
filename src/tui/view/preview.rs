//! The preview: the fix of the selected row, before it is opened.

use crate::guide::Guide;
use crate::layout::{Composer, Ink, Page, Tone};
use crate::tui::model::Model;

/// The page of the selected row at `width`; empty where nothing is selected.
pub(super) fn page(model: &Model, width: usize) -> Page {
    let Some(row) = model.search.rows.get(model.search.selected) else { return Page::default() };
    let address = row.address;
    super::compose(model, address.entry, width, false, |composer| {
        let article = model.library.article(address.entry);
        let guide = Guide::new(address, article);
        let title = Tone { ink: Ink::Title, strong: true, ..Tone::default() };
        composer.text(article.title_of(guide.address.node), title);
        composer.blank();
        for &body in &guide.plan().explanation {
            body_of(composer, article, body, guide.address.node);
        }
        for (index, resolution) in guide.plan().resolutions.iter().enumerate().skip(guide.current()) {
            if index > guide.current() || !guide.plan().explanation.is_empty() {
                composer.blank();
            }
            for &body in &resolution.bodies {
                body_of(composer, article, body, guide.address.node);
            }
        }
        for &symptom in &guide.plan().symptoms {
            for body in crate::guide::Plan::of(article, Some(symptom)).bodies(article) {
                body_of(composer, article, body, guide.address.node);
            }
        }
    })
}

/// A heading of the article with its text; of the symptom itself only the text, for its title is above already.
fn body_of(
    composer: &mut Composer<'_>,
    article: &crate::article::Article,
    body: crate::guide::Body,
    own: crate::guide::Body,
) {
    match body {
        Some(node) => {
            let node = &article.nodes[node];
            if body != own {
                composer.heading(&node.title);
            }
            composer.body(&node.blocks, &node.original);
            composer.blank();
        }
        None => {
            composer.body(&article.blocks, &article.original);
            composer.blank();
        }
    }
}
