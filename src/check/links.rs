//! Where links lead. A link is seen in its article and judged when all files are known.

use std::collections::{HashMap, HashSet};

use crate::article::Diagnostic;
use crate::library::{self, Root};

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::{Sheet, What};

/// What an article contributes to the judgement of links.
#[derive(Debug)]
pub(super) struct Facts {
    /// The article's id, which leaves the folder of its language out.
    id: String,
    path: String,
    /// The letters of every anchor that a link may name: sites make anchors of words in several ways, which differ in
    /// their marks only.
    anchors: HashSet<Box<str>>,
    links: Vec<Link>,
}

/// A link to a file or an anchor, as written.
#[derive(Debug)]
struct Link {
    target: Box<str>,
    line: u32,
    image: bool,
}

impl Facts {
    pub(super) fn new(id: &str, sheet: &Sheet<'_>) -> Self {
        Self { id: id.to_owned(), path: sheet.page.path.clone(), anchors: anchors(sheet), links: links(sheet) }
    }
}

/// Every anchor of an article: those of its headings, as written and as a site makes them from the words, its tabs, and
/// whatever else has an id.
fn anchors(sheet: &Sheet<'_>) -> HashSet<Box<str>> {
    let article = sheet.article;
    let mut anchors: HashSet<Box<str>> = HashSet::new();
    let mut add = |anchor: &str| anchors.insert(letters(anchor));
    for anchor in article.anchors.iter().chain(article.nodes.iter().flat_map(|node| &node.anchors)) {
        add(anchor);
    }
    for node in &article.nodes {
        add(&node.id);
    }
    for spot in &sheet.spots {
        if let What::Heading(text) = spot.what {
            add(text.text());
            add(text.source_text().unwrap_or_default());
        }
    }
    for attribute in [" id=\"", " name=\"", " id='", " name='"] {
        for (at, _) in sheet.page.text.match_indices(attribute) {
            let value = sheet.page.text[at + attribute.len()..].split(['"', '\'', '\n']).next();
            add(value.unwrap_or_default());
        }
    }
    anchors
}

/// The letters and digits of an anchor, or of the words that one is made of.
fn letters(anchor: &str) -> Box<str> {
    anchor.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The links of an article that lead to a file or an anchor.
fn links(sheet: &Sheet<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    let mut from = 0;
    for spot in &sheet.spots {
        from = from.max(spot.line);
        let targets = spot.text().into_iter().flat_map(|text| text.target.links()).map(|(_, target)| (target, false));
        let images = spot.images().into_iter().map(|image| (&*image.target, true));
        for (target, image) in targets.chain(images) {
            if is_relative(target) {
                links.push(Link { target: target.into(), line: sheet.line_of(from, target), image });
            }
        }
    }
    links
}

/// Whether a link names a file beside this one or an anchor: no address, no path of a site, no template.
fn is_relative(target: &str) -> bool {
    let scheme = target.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    });
    !(scheme
        || target.starts_with(['/', '\\', '?'])
        || target.contains(['{', '}', '<', '>', '$'])
        || target.starts_with("#tab/"))
}

/// Judges the links of all articles of a root.
pub(super) fn judge(root: &Root, facts: &[Facts]) -> Vec<Diagnostic> {
    let mut judge = Judge { root, by_id: HashMap::new(), by_small_id: HashMap::new(), seen: HashMap::new() };
    for facts in facts {
        judge.by_id.entry(&facts.id).or_default().push(facts);
        judge.by_small_id.insert(facts.id.to_lowercase(), &facts.id);
    }
    facts.iter().flat_map(|facts| judge.article(facts)).collect()
}

struct Judge<'a> {
    root: &'a Root,
    by_id: HashMap<&'a str, Vec<&'a Facts>>,
    /// The ids by their small letters.
    by_small_id: HashMap<String, &'a str>,
    /// Whether a path exists.
    seen: HashMap<String, bool>,
}

impl<'a> Judge<'a> {
    fn article(&mut self, facts: &'a Facts) -> Vec<Diagnostic> {
        let mut findings = Findings::new(&facts.path, Vec::new());
        for link in &facts.links {
            self.link(facts, link, &mut findings);
        }
        findings.finish()
    }

    fn link(&mut self, facts: &'a Facts, link: &Link, findings: &mut Findings) {
        let (path, anchor) = link.target.split_once('#').unwrap_or((&link.target, ""));
        let path = decoded(path.split('?').next().unwrap_or_default());
        if link.target.trim().is_empty() {
            return findings.add(&codes::LINK_EMPTY, link.line, "a link that leads nowhere");
        }
        if path.is_empty() {
            return self.anchor(std::slice::from_ref(&facts), anchor, link, findings);
        }
        let Some(own) = join(&facts.path, &path, self.is_file()) else { return };
        let id = join(&facts.id, &path, self.is_file()).unwrap_or_default();
        if let Some(languages) = self.by_id.get(id.as_str()) {
            self.anchor(languages, anchor, link, findings);
        } else if let Some(name) = self.by_small_id.get(&id.to_lowercase()) {
            let message = format!("{} differs in capitals from the article's name, {}", quoted(&path), quoted(name));
            findings.add(&codes::LINK_CASE, link.line, message);
        } else if !self.is_there(&own) {
            if link.image || is_picture(&path) {
                self.picture(&own, link, findings);
            } else {
                let kind = if is_page(&path) { "article" } else { "file" };
                findings.add(&codes::LINK_FILE, link.line, format!("there is no {kind} {}", quoted(&path)));
            }
        }
    }

    /// Whether a path leads to a file, also where it leaves out what sites add to it.
    fn is_there(&mut self, path: &str) -> bool {
        let page = path.strip_suffix(".html").unwrap_or(path);
        self.exists(path)
            || [".md", ".yml", "/index.md", "/index.yml"].iter().any(|end| self.exists(&format!("{page}{end}")))
    }

    /// A picture is missed only where the folder of it came along: articles are often kept without their pictures.
    fn picture(&mut self, path: &str, link: &Link, findings: &mut Findings) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder.is_empty() || self.exists(folder) {
            findings.add(&codes::IMAGE_FILE, link.line, format!("there is no image {}", quoted(&link.target)));
        }
    }

    fn anchor(&self, languages: &[&Facts], anchor: &str, link: &Link, findings: &mut Findings) {
        let anchor = decoded(anchor);
        if anchor.is_empty() || anchor.starts_with("tab/") || anchor.eq_ignore_ascii_case("top") {
            return;
        }
        let wanted = letters(&anchor);
        let known = languages.iter().any(|facts| facts.anchors.contains(&wanted));
        if !known {
            let place = link.target.split('#').next().unwrap_or_default();
            let place = if place.is_empty() { "this article".to_owned() } else { quoted(place) };
            findings.add(&codes::LINK_ANCHOR, link.line, format!("{place} has no anchor {}", quoted(&anchor)));
        }
    }

    fn is_file(&self) -> bool {
        matches!(self.root, Root::Path(path) if path.is_file())
    }

    fn exists(&mut self, path: &str) -> bool {
        if let Some(&known) = self.seen.get(path) {
            return known;
        }
        let known = library::exists(self.root, path);
        self.seen.insert(path.to_owned(), known);
        known
    }
}

/// Whether a path names an article rather than a picture or another file.
fn is_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_none_or(|(_, end)| matches!(end, "md" | "markdown" | "yml" | "yaml" | "html" | "htm"))
}

fn is_picture(path: &str) -> bool {
    let end = path.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    matches!(&*end, "png" | "jpg" | "jpeg" | "gif" | "svg" | "webp" | "bmp" | "tif" | "tiff")
}

/// The path that `relative` means in the file `from`. `None` where it leads out of the root, unless `out` lets it.
fn join(from: &str, relative: &str, out: bool) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    // The root of a documentation set, as docfx writes it.
    let relative = relative.strip_prefix("~/").map_or(relative, |rest| {
        parts.clear();
        rest
    });
    for part in relative.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if out => parts.push(".."),
            ".." => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A path with its `%20` decoded; as it is where that gives no text.
fn decoded(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_and_do_not_leave_the_root() {
        assert_eq!(join("a/b.md", "../c.md", false).as_deref(), Some("c.md"));
        assert_eq!(join("a/b.md", "./d/c.md", false).as_deref(), Some("a/d/c.md"));
        assert_eq!(join("a/b.md", "../../c.md", false), None);
        assert_eq!(join("b.md", "../c.md", true).as_deref(), Some("../c.md"));
        assert_eq!(join("a/b/c.md", "~/d.md", false).as_deref(), Some("d.md"));
    }

    #[test]
    fn escapes_of_paths_are_decoded() {
        assert_eq!(decoded("a%20b.md"), "a b.md");
        assert_eq!(decoded("100%.md"), "100%.md");
        assert_eq!(decoded("%ff%c3%a9"), "%ff%c3%a9");
    }

    #[test]
    fn addresses_and_templates_are_not_relative() {
        for target in ["https://x.y", "mailto:a@b.c", "/azure/x", "{{ base }}/x.md", "#tab/one", "xref:a.b", "//x.y"] {
            assert!(!is_relative(target), "{target}");
        }
        for target in ["x.md", "#a", "../x.md#a", "a/b:c.md"] {
            assert!(is_relative(target), "{target}");
        }
    }
}
