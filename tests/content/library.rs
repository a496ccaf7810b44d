//! The articles inside the program in one language, section by section.

use pcfix::article::{Block, Limits, Locale, Text};
use pcfix::library::{Languages, Library, Root, gather_all};

/// All articles of one language.
pub struct Shelf {
    library: Library,
}

/// The text of an article above its first heading, or of one heading.
pub struct Section<'a> {
    /// `article.md`, or `article.md#anchor`.
    pub place: String,
    /// The heading.
    pub title: &'a Text,
    /// What is below it.
    pub blocks: &'a [Block],
}

impl Shelf {
    /// The articles in `lang` alone.
    pub fn open(lang: &str) -> Self {
        let languages = Languages { lang: Locale::parse(lang).expect("a locale"), named: true, beside: None };
        let library = gather_all(&[Root::Embedded], &Limits::default(), &languages, |_| (), |_, _| {});
        Self { library: library.expect("embedded content") }
    }

    /// Every section, in the order of the articles' paths.
    pub fn sections(&self) -> impl Iterator<Item = Section<'_>> {
        let mut entries: Vec<_> = self.library.entries().iter().collect();
        entries.sort_by(|one, other| one.id.cmp(&other.id));
        entries.into_iter().flat_map(|entry| {
            let article = &entry.article;
            let file = article.path.rsplit('/').next().unwrap_or_default();
            let top = Section { place: file.to_owned(), title: &article.title, blocks: &article.blocks };
            let below = article.nodes.iter().map(move |node| Section {
                place: format!("{file}#{}", node.id),
                title: &node.title,
                blocks: &node.blocks,
            });
            std::iter::once(top).chain(below)
        })
    }
}
