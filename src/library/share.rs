//! Holding the original of many translations once.
//!
//! Of seventeen translations of one documentation set, half the text is the same original seventeen times.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::pair;
use crate::article::{Article, Rich, Text};

/// The originals that were met so far.
#[derive(Debug, Default)]
pub(super) struct Originals {
    seen: HashTable<Arc<Rich>>,
    hasher: DefaultHashBuilder,
}

impl Originals {
    /// Makes every original of `article` that was met before the very same one.
    pub fn share(&mut self, article: &mut Article) {
        pair::each_text(article, &mut |text| self.share_text(text));
    }

    fn share_text(&mut self, text: &mut Text) {
        let Some(source) = &mut text.source else { return };
        let Self { seen, hasher } = self;
        // The words alone distinguish nearly all originals; the comparison sees different marks.
        let hash = |original: &Arc<Rich>| hasher.hash_one(&*original.text);
        let known = seen.entry(hash(source), |own| own == source, hash);
        *source = Arc::clone(known.or_insert_with(|| Arc::clone(source)).get());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_originals_are_one() {
        let article = |title: &str| Article {
            title: Text { source: Some(Arc::new(Rich::plain("Cancel an order"))), ..Text::plain(title) },
            ..Article::default()
        };
        let (mut dutch, mut german) = (article("Order annuleren"), article("Bestellung stornieren"));
        let mut originals = Originals::default();
        originals.share(&mut dutch);
        originals.share(&mut german);
        let source = |article: &Article| article.title.source.clone().expect("an original");
        assert!(Arc::ptr_eq(&source(&dutch), &source(&german)));
    }
}
