//! Places that a text names by itself: what is opened instead of searched for.

use super::{Address, EntryIndex, Library};
use crate::article::Locale;

/// Hosts of which the first sends its readers on to the second.
const MOVED: (&str, &str) = ("docs.microsoft.com", "learn.microsoft.com");

impl Library {
    /// The place that `text` names: an id with its anchor, the path of an article or of its file, or the address of its page
    /// on the web, in any of its languages or none. An anchor that is gone still leads to its article.
    #[must_use]
    pub fn named_place(&self, text: &str) -> Option<Address> {
        let text = text.trim();
        let (path, anchor) = text.split_once('#').unwrap_or((text, ""));
        if anchor.contains(char::is_whitespace) {
            return None;
        }
        let entry = match path.split_once("://") {
            Some(("http" | "https", page)) => self.find_address(page),
            _ => self.find_path(path),
        }?;
        Some(Address { entry, node: self.article(entry).find(anchor) })
    }

    fn find_path(&self, path: &str) -> Option<EntryIndex> {
        let is_file = |file: &std::path::Path| !path.is_empty() && file == std::path::Path::new(path);
        let of_file = || self.entries.iter().position(|entry| entry.file.as_deref().is_some_and(is_file));
        self.find(path).or_else(|| self.find_own_path(path)).or_else(of_file)
    }

    /// The article of a page, whose address has no scheme.
    fn find_address(&self, address: &str) -> Option<EntryIndex> {
        let wanted = page_of(address);
        let pages = || {
            let all = (0..self.entries.len()).filter_map(|entry| Some((entry, self.web_address(entry)?)));
            all.map(|(entry, address)| (entry, page_of(address.split_once("://").map_or("", |(_, page)| page))))
        };
        let languages = self.languages();
        let anywhere = without_language(&wanted, &languages);
        let exact = pages().find(|(_, page)| *page == wanted);
        let found = exact.or_else(|| pages().find(|(_, page)| without_language(page, &languages) == anywhere));
        found.map(|(entry, _)| entry)
    }
}

/// An address in lower case, without its query, its ending and what else does not change the page.
fn page_of(address: &str) -> String {
    let page = address.split('?').next().unwrap_or_default().trim_end_matches('/').to_ascii_lowercase();
    let page = page.strip_prefix("www.").unwrap_or(&page);
    let page = [".html", ".htm", ".md"].iter().find_map(|end| page.strip_suffix(end)).unwrap_or(page);
    match page.strip_prefix(MOVED.0) {
        Some(rest) => format!("{}{rest}", MOVED.1),
        None => page.to_owned(),
    }
}

/// The parts of an address that name no language: neither one of these nor one with its region.
fn without_language<'a>(page: &'a str, languages: &[Locale]) -> Vec<&'a str> {
    let is_bare = |part: &str| Locale::is_bare_language(part) && languages.iter().any(|own| own.language() == part);
    let names_language = |part: &str| Locale::from_folder(part).is_some() || is_bare(part);
    let parts = page.split('/').enumerate();
    parts.filter(|(place, part)| *place == 0 || !names_language(part)).map(|(_, part)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, Site};
    use super::*;
    use crate::article::{Article, Node, NodeKind, Text};

    fn library(site: &Site) -> Library {
        let entry = |id: &str, path: &str| {
            let node = Node {
                anchors: vec!["pay".into(), "old".into()],
                end: 1,
                ..Node::new("pay", NodeKind::Symptom, 2, Text::plain("Pay"))
            };
            let article = Article {
                path: path.to_owned(),
                locale: Locale::parse("nl-NL"),
                nodes: vec![node],
                ..Article::default()
            };
            let locales = vec![Locale::parse("nl-NL").expect("nl"), Locale::parse("en-US").expect("en")];
            let file = Some(std::path::Path::new("/docs").join(path).into());
            Entry { site: site.clone(), locales, file, ..Entry::new(id, article) }
        };
        let mut library = Library::default();
        library
            .add(vec![entry("shop/cards.md", "nl-nl/shop/cards.md"), entry("go/on.md", "nl-nl/go/on.md")], Vec::new());
        library
    }

    const CARDS: Option<Address> = Some(Address { entry: 0, node: None });
    const PAY: Option<Address> = Some(Address { entry: 0, node: Some(0) });

    #[test]
    fn ids_and_paths_name_their_place() {
        let library = library(&Site::Unknown);
        for (text, place) in [
            ("shop/cards.md#pay", PAY),
            (" shop/cards.md#old ", PAY),
            ("shop/cards.md", CARDS),
            ("shop/cards.md#gone", CARDS),
            ("nl-nl/shop/cards.md#pay", PAY),
            ("/docs/nl-nl/shop/cards.md", CARDS),
            ("shop/cards.md#pay is refused", None),
            ("pay", None),
            ("cards", None),
            ("cards.md", None),
            ("#pay", None),
            ("", None),
            ("https://learn.microsoft.com/nl-nl/shop/cards", None),
        ] {
            assert_eq!(library.named_place(text), place, "{text}");
        }
    }

    #[test]
    fn an_address_names_its_page_in_any_language() {
        for (site, base) in [
            (Site::Learn, "https://learn.microsoft.com"),
            (Site::Base("https://help.example/a".into()), "https://help.example/a"),
        ] {
            let library = library(&site);
            for (page, place) in [
                ("/nl-nl/shop/cards", CARDS),
                ("/en-us/shop/cards#pay", PAY),
                ("/de-de/shop/cards/", CARDS),
                ("/shop/cards?view=x&tabs=y#gone", CARDS),
                ("/nl/shop/Cards.html", CARDS),
                ("/en-us/go/on", Some(Address { entry: 1, node: None })),
                ("/shop", None),
                ("/nl-nl/shop/cards/more", None),
            ] {
                assert_eq!(library.named_place(&format!("{base}{page}")), place, "{base}{page}");
            }
            assert_eq!(library.named_place("https://elsewhere.example/a/shop/cards"), None);
            assert_eq!(library.named_place("ftp://help.example/a/shop/cards"), None);
        }
        let learn = library(&Site::Learn);
        assert_eq!(learn.named_place("http://docs.microsoft.com/en-us/shop/cards"), CARDS);
    }
}
