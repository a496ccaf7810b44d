//! Where a link leads.

use super::site::Published;
use super::{Address, Entry, EntryIndex, Library, Site};

/// What following a link means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A place in this library.
    Here(Address),
    /// A page of the web, or a mail address: http, https or mailto.
    Web(String),
    /// A page or file that this library does not hold, with its public address where that is known.
    Elsewhere {
        /// The file, from the content root.
        path: String,
        /// Its public address.
        web: Option<String>,
    },
    /// A kind of link that is never followed.
    Refused,
}

/// Whether an address is of a kind that may be followed out of the program: http, https or mailto.
#[must_use]
pub fn is_web(address: &str) -> bool {
    scheme_of(address).is_some_and(|scheme| matches!(scheme.as_str(), "http" | "https" | "mailto"))
}

impl Library {
    /// What the link `target`, as written in the article at `from`, leads to.
    #[must_use]
    pub fn destination(&self, from: EntryIndex, target: &str) -> Destination {
        let target = target.trim();
        if scheme_of(target).is_some() {
            return if is_web(target) { Destination::Web(target.to_owned()) } else { Destination::Refused };
        }
        if let Some(rest) = target.strip_prefix("//") {
            return Destination::Web(format!("https://{rest}"));
        }
        let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
        let path = path.split('?').next().unwrap_or_default();
        let place = |entry| {
            // A heading that is gone still leads to its article.
            let node = if anchor.is_empty() { None } else { self.article(entry).find(anchor) };
            Destination::Here(Address { entry, node })
        };
        let (own, article) = (&self.entries[from], self.article(from));
        if let Some(rest) = target.strip_prefix('/') {
            return match own.site.absolute(rest, article.locale.as_ref()) {
                Some(web) => Destination::Web(web),
                // Most generators take it from the root of the content.
                None => match self.find_page(path.trim_matches('/')) {
                    Some(entry) => place(entry),
                    None => Destination::Elsewhere { path: path.to_owned(), web: None },
                },
            };
        }
        let id = if path.is_empty() { own.id.to_string() } else { join(&own.id, path) };
        let known = self.find(&id).or_else(|| self.find_by_name(path).filter(|_| own.site != Site::Learn));
        match known {
            Some(entry) => place(entry),
            None => {
                let locale = article.locale.as_ref();
                let web = own.site.page(Published { path: &join(&article.path, path), id: &id, locale });
                Destination::Elsewhere { web, path: id }
            }
        }
    }

    /// The only article of this name, wherever it lies, as the `ref` of Hugo means it.
    fn find_by_name(&self, name: &str) -> Option<EntryIndex> {
        if name.is_empty() || name.contains(['/', '.']) {
            return None;
        }
        let is_it = |id: &str| {
            let page = id.rsplit_once('.').map_or(id, |(page, _)| page);
            let page = page.strip_suffix("/_index").or_else(|| page.strip_suffix("/index")).unwrap_or(page);
            page.rsplit('/').next() == Some(name)
        };
        let mut found = (0..self.entries.len()).filter(|&entry| is_it(&self.entries[entry].id));
        found.next().filter(|_| found.next().is_none())
    }

    /// The article of a page that is named without the ending of its file.
    fn find_page(&self, page: &str) -> Option<EntryIndex> {
        let files = ["", ".md", ".mdx", "/index.md", "/index.mdx", "/_index.md", "/README.md"];
        files.iter().find_map(|end| self.find(format!("{page}{end}").trim_start_matches('/')))
    }

    /// Where the text at `address` can be read: its article's public address, or its id where that is not known.
    #[must_use]
    pub fn place_of(&self, address: Address) -> String {
        match (self.web_address(address.entry), address.node) {
            (Some(web), Some(node)) => format!("{web}#{}", self.article(address.entry).nodes[node].id),
            (Some(web), None) => web,
            (None, _) => self.id_of(address),
        }
    }

    /// The public address of the article at `entry`, where it is known.
    #[must_use]
    pub fn web_address(&self, entry: EntryIndex) -> Option<String> {
        let (Entry { site, id, .. }, article) = (&self.entries[entry], self.article(entry));
        site.page(Published { path: &article.path, id, locale: article.locale.as_ref() })
    }
}

/// The scheme of an absolute link, in lower case. One letter is a drive of Windows, not a scheme.
fn scheme_of(target: &str) -> Option<String> {
    let (scheme, _) = target.split_once(':')?;
    let valid = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    valid.then(|| scheme.to_ascii_lowercase())
}

/// The path that `relative` means in a file at `from`. It never leaves the root.
fn join(from: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::article::{Article, Locale, Node, NodeKind, Text};

    fn library() -> Library {
        let entry = |id: &str| {
            let node = Node {
                anchors: vec!["pay".into(), "15".into()],
                end: 1,
                ..Node::new("pay", NodeKind::Symptom, 2, Text::plain("Pay"))
            };
            let article = Article { locale: Locale::parse("nl-NL"), nodes: vec![node], ..Article::default() };
            Entry { site: Site::Learn, ..Entry::new(id, article) }
        };
        let mut library = Library::default();
        library.add(vec![entry("docs/a.md"), entry("docs/sub/b.md")], Vec::new());
        library
    }

    #[test]
    fn links_within_the_library_lead_to_their_place() {
        let library = library();
        let here = |entry, node| Destination::Here(Address { entry, node });
        assert_eq!(library.destination(0, "sub/b.md#15"), here(1, Some(0)));
        assert_eq!(library.destination(1, "../a.md"), here(0, None));
        assert_eq!(library.destination(1, "#pay"), here(1, Some(0)));
        assert_eq!(library.destination(1, "./b.md?view=x#gone"), here(1, None));
    }

    #[test]
    fn other_links_get_their_public_address() {
        let library = library();
        let web = |address: &str| Destination::Web(address.to_owned());
        assert_eq!(library.destination(0, "/azure/x"), web("https://learn.microsoft.com/nl-nl/azure/x"));
        assert_eq!(library.destination(0, "https://example.org/a"), web("https://example.org/a"));
        assert_eq!(
            library.destination(0, "gone.md"),
            Destination::Elsewhere {
                path: "docs/gone.md".into(),
                web: Some("https://learn.microsoft.com/nl-nl/docs/gone".into())
            }
        );
    }

    #[test]
    fn links_lead_to_the_site_of_the_content_or_nowhere() {
        let mut library = library();
        let elsewhere =
            |web: Option<&str>| Destination::Elsewhere { path: "docs/c.md".into(), web: web.map(Into::into) };
        library.entries[1].site = Site::Base("https://help.example/a".into());
        assert_eq!(library.destination(1, "../c.md"), elsewhere(Some("https://help.example/a/nl-nl/docs/c")));
        assert_eq!(library.destination(1, "/x#y"), Destination::Web("https://help.example/x#y".into()));
        assert_eq!(library.web_address(1).as_deref(), Some("https://help.example/a/nl-nl/docs/sub/b"));
        library.entries[1].site = Site::Unknown;
        assert_eq!(library.destination(1, "../c.md"), elsewhere(None));
        assert_eq!(library.destination(1, "a#15"), Destination::Here(Address { entry: 0, node: Some(0) }));
        assert_eq!(library.destination(1, "/docs/a/#15"), Destination::Here(Address { entry: 0, node: Some(0) }));
        assert_eq!(library.destination(1, "/x#y"), Destination::Elsewhere { path: "/x".into(), web: None });
        assert_eq!(library.web_address(1), None);
    }

    #[test]
    fn only_safe_schemes_are_followed() {
        let library = library();
        for target in ["javascript:alert(1)", "file:///etc/passwd", "JavaScript:x", "data:text/html,x"] {
            assert_eq!(library.destination(0, target), Destination::Refused, "{target}");
        }
        assert_eq!(library.destination(0, "mailto:a@example.org"), Destination::Web("mailto:a@example.org".into()));
    }
}
