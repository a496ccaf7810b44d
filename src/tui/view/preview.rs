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
            body_of(composer, article, body);
        }
        for (index, resolution) in guide.plan().resolutions.iter().enumerate().skip(guide.current()) {
            if index > guide.current() || !guide.plan().explanation.is_empty() {
                composer.blank();
            }
            for &body in &resolution.bodies {
                body_of(composer, article, body);
            }
        }
        if guide.address.node.is_none() {
            for symptom in crate::guide::symptoms(article) {
                composer.blank();
                composer.text(&article.nodes[symptom.node].title, Tone { strong: true, ..Tone::default() });
            }
        }
    })
}

/// A heading of the article with its text; of the symptom itself only the text, for its title stands above already.
fn body_of(composer: &mut Composer<'_>, article: &crate::article::Article, body: crate::guide::Body) {
    match body {
        Some(node) => {
            let own = &article.nodes[node];
            if own.kind != crate::article::NodeKind::Symptom {
                composer.heading(&own.title);
            }
            composer.body(&own.blocks, &own.original);
            composer.blank();
        }
        None => {
            composer.body(&article.blocks, &article.original);
            composer.blank();
        }
    }
}
