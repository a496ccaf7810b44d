//! Where the articles of a content root are published.

use serde::{Deserialize, Serialize};

use crate::article::Locale;

/// Where the articles of a content root can be read on the web.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum Site {
    /// Nobody says.
    #[default]
    Unknown,
    /// Microsoft Learn, which puts the language before the path.
    Learn,
    /// Below this address, without a slash at the end.
    Base(Box<str>),
}

/// The site that articles of Learn and their site-absolute links (`/azure/…`) belong to.
const LEARN: &str = "https://learn.microsoft.com";

/// The endings of files that are published as pages of their own name.
const PAGES: [&str; 6] = ["md", "mdx", "markdown", "mkd", "yml", "yaml"];

/// What to publish: a file of the content root, or what a link in it means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Published<'a> {
    /// The path of the file from the content root.
    pub path: &'a str,
    /// The same without what marks its language.
    pub id: &'a str,
    /// Its language.
    pub locale: Option<&'a Locale>,
}

impl Site {
    /// The public address of a page; `None` where it is not known.
    pub(super) fn page(&self, published: Published<'_>) -> Option<String> {
        let Published { path, id, locale } = published;
        match self {
            Self::Unknown => None,
            Self::Learn => {
                let page = id.strip_suffix(".md").or_else(|| id.strip_suffix(".yml"))?;
                // An article at the top of its root has lost the part of its path that says where it is published.
                page.contains('/').then(|| format!("{LEARN}{}/{page}", language_part(locale)))
            }
            Self::Base(base) => {
                // A folder of a language is part of the address. Other marks of a language, such as that in `page.nl.md`,
                // become a folder before the path.
                let in_folder = path == id || is_without_folder(path, id);
                let (path, language) = if in_folder { (path, String::new()) } else { (id, language_part(locale)) };
                Some(format!("{base}{language}/{}", page_of(path)).trim_end_matches('/').to_owned())
            }
        }
    }

    /// The address of a link that begins at the site's root, `rest` without its slash; `None` where it is not known.
    pub(super) fn absolute(&self, rest: &str, locale: Option<&Locale>) -> Option<String> {
        match self {
            Self::Unknown => None,
            Self::Learn => Some(format!("{LEARN}{}/{rest}", language_part(locale))),
            Self::Base(base) => {
                let host = base.find("://").map_or(0, |at| at + 3);
                let origin = base[host..].find('/').map_or(&**base, |end| &base[..host + end]);
                Some(format!("{origin}/{rest}"))
            }
        }
    }
}

/// `/nl-nl`, as sites write it; nothing where the language is not known.
fn language_part(locale: Option<&Locale>) -> String {
    locale.map_or_else(String::new, |locale| format!("/{}", locale.as_str().to_ascii_lowercase()))
}

/// Whether `id` is `path` without one of its folders.
fn is_without_folder(path: &str, id: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    (0..parts.len().saturating_sub(1)).any(|skip| {
        let rest: Vec<&str> = parts[..skip].iter().chain(&parts[skip + 1..]).copied().collect();
        rest.join("/") == id
    })
}

/// The page of a file, percent-encoded: without the ending, and a folder for its index.
fn page_of(path: &str) -> String {
    let page = path.rsplit_once('.').filter(|(_, end)| PAGES.contains(end)).map_or(path, |(page, _)| page);
    let (folder, name) = page.rsplit_once('/').unwrap_or(("", page));
    let is_index = page != path && matches!(name, "index" | "_index" | "README");
    let page = if is_index { folder } else { page };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte);
    page.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_below_a_base_has_the_address_of_its_file() {
        let site = Site::Base("https://docs.example/help".into());
        for (path, id, address) in [
            ("a/card.md", "a/card.md", "/a/card"),
            ("nl-nl/a/card.md", "a/card.md", "/nl-nl/a/card"),
            ("a/nl/card.md", "a/card.md", "/a/nl/card"),
            ("a/card.nl.md", "a/card.md", "/nl/a/card"),
            ("i18n/nl/docusaurus-plugin-content-docs/current/card.md", "docs/card.md", "/nl/docs/card"),
            ("a/_index.md", "a/_index.md", "/a"),
            ("README.md", "README.md", ""),
            ("files/bill 1.pdf", "files/bill 1.pdf", "/files/bill%201.pdf"),
        ] {
            let locale = Locale::parse("nl");
            let found = site.page(Published { path, id, locale: locale.as_ref() });
            assert_eq!(found, Some(format!("https://docs.example/help{address}")), "{path}");
        }
        assert_eq!(site.absolute("x", None).as_deref(), Some("https://docs.example/x"));
        assert_eq!(Site::Base("http://a".into()).absolute("x", None).as_deref(), Some("http://a/x"));
    }

    #[test]
    fn nothing_has_an_address_where_nobody_says_it() {
        let page = Published { path: "a/b.md", id: "a/b.md", locale: None };
        assert_eq!((Site::Unknown.page(page), Site::Unknown.absolute("x", None)), (None, None));
    }
}
