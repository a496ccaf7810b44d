//! Where links lead. Links are collected per article and judged when all files are known.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::context::{ElementKind, LintContext};
use super::fault::{Fault, Finding, Region, quote};
use super::findings::Findings;
use crate::library::{self, Root};

/// What an article adds to the judgement of links.
#[derive(Debug)]
pub(super) struct LinkFacts {
    /// The article's id, which leaves the folder of its language out.
    id: String,
    path: String,
    /// The letters of every anchor that a link may name: sites make anchors of words in several ways, which differ in
    /// their marks only.
    anchors: HashSet<Box<str>>,
    links: Vec<Link>,
    /// The id and the path of a file that includes this one: links may count from there as well.
    by: Option<(String, String)>,
    /// Whether it is an article; other pages only have a name that links may use.
    article: bool,
}

/// A link to a file or an anchor, as written.
#[derive(Debug)]
struct Link {
    target: Box<str>,
    /// Its words.
    text: Box<str>,
    region: Option<Region>,
    image: bool,
    /// Whether the target is a page's name, wherever the page lies, as in the `ref` of Hugo.
    by_name: bool,
}

impl LinkFacts {
    pub(super) fn new(id: &str, context: &LintContext<'_>) -> Self {
        Self {
            id: id.to_owned(),
            path: context.page.path.clone(),
            anchors: anchors(context),
            links: links(context),
            by: None,
            article: true,
        }
    }

    /// The facts of a page that is no article, such as that of a section.
    pub(super) fn name_only(id: &str, path: &str) -> Self {
        let (id, path) = (id.to_owned(), path.to_owned());
        Self { id, path, anchors: HashSet::new(), links: Vec::new(), by: None, article: false }
    }

    /// Whether they are those of an article.
    pub(super) fn is_article(&self) -> bool {
        self.article
    }

    /// The facts of a file that the article `id` at `path` includes.
    pub(super) fn included(id: &str, path: &str, context: &LintContext<'_>) -> Self {
        // What marks the language is left out of both ids in the same way.
        let own = &context.page.path;
        let marks: Vec<&str> = path.split('/').filter(|part| !id.split('/').any(|kept| kept == *part)).collect();
        let kept: Vec<&str> = own.split('/').filter(|part| !marks.contains(part)).collect();
        Self { by: Some((id.to_owned(), path.to_owned())), ..Self::new(&kept.join("/"), context) }
    }
}

/// Every anchor of an article: those of its headings, as written and as a site makes them from the words, its tabs, and
/// whatever else has an id.
fn anchors(context: &LintContext<'_>) -> HashSet<Box<str>> {
    let article = context.article;
    let mut anchors: HashSet<Box<str>> = HashSet::new();
    let mut add = |anchor: &str| anchors.insert(letters(anchor));
    for anchor in article.anchors.iter().chain(article.nodes.iter().flat_map(|node| &node.anchors)) {
        add(anchor);
    }
    for node in &article.nodes {
        add(&node.id);
    }
    for element in &context.elements {
        if let ElementKind::Heading(text) = element.kind {
            add(text.text());
            add(text.source_text().unwrap_or_default());
        }
    }
    // Headings that a tool makes of comments have the last word of the comment as their anchor.
    for heading in context.page.text.lines().filter(|line| line.starts_with('#')) {
        if let Some((comment, _)) = heading.split_once("<!--").and_then(|(_, rest)| rest.split_once("-->")) {
            add(comment.split_whitespace().next_back().unwrap_or_default());
        }
    }
    for attribute in [" id=\"", " name=\"", " id='", " name='"] {
        for (at, _) in context.page.text.match_indices(attribute) {
            let value = context.page.text[at + attribute.len()..].split(['"', '\'', '\n']).next();
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
fn links(context: &LintContext<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    let mut from = 0;
    let names = names(&context.page.text);
    for element in &context.elements {
        from = from.max(element.line);
        let targets = element.text().into_iter().flat_map(|text| text.target.links());
        let images = element.images().into_iter().map(|image| (&*image.alt, &*image.target, true));
        for (text, target, image) in targets.map(|(text, target)| (text, target, false)).chain(images) {
            if is_relative(target) || nearest_scheme(target).is_some() {
                let region = context.locate(from, target);
                let by_name = !image && names.contains(target.split('#').next().unwrap_or_default());
                links.push(Link { target: target.into(), text: text.into(), region, image, by_name });
            }
        }
    }
    links
}

/// The pages that shortcodes of Hugo name: `{{< ref page >}}`, `{{< button page="page" >}}`.
fn names(text: &str) -> HashSet<&str> {
    let starts = ["{{<", "{{%"].into_iter().flat_map(|start| text.match_indices(start));
    let named = starts.filter_map(|(at, start)| {
        let inner = text[at + start.len()..].split(['}', '\n']).next()?.trim();
        let of_ref = inner.strip_prefix("ref ").or_else(|| inner.strip_prefix("relref "));
        let value = of_ref.or_else(|| Some(inner.split_once("page=")?.1))?;
        value.trim_start_matches([' ', '"']).split([' ', '"', '#', '>', '%']).next()
    });
    named.collect()
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

/// The scheme that is meant by one that does not exist, such as `htp`.
fn nearest_scheme(target: &str) -> Option<&'static str> {
    const KNOWN: [&str; 3] = ["https", "http", "mailto"];
    const OTHERS: [&str; 6] = ["ftp", "sftp", "tel", "file", "ssh", "xref"];
    let scheme = target.split_once(':')?.0.to_ascii_lowercase();
    if KNOWN.contains(&&*scheme) || OTHERS.contains(&&*scheme) || scheme.len() < 3 {
        return None;
    }
    KNOWN.into_iter().find(|known| strsim::damerau_levenshtein(known, &scheme) <= 1)
}

/// Judges the links of all articles of a root.
pub(super) fn judge(root: &Root, facts: &[LinkFacts]) -> Vec<Finding> {
    let mut judge = Judge {
        root,
        by_id: HashMap::new(),
        by_small_id: HashMap::new(),
        by_name: HashMap::new(),
        seen: HashMap::new(),
        pictures: OnceCell::new(),
    };
    for facts in facts {
        judge.by_name.entry(page_name(&facts.id)).or_default().push(facts);
        if facts.article {
            judge.by_id.entry(&facts.id).or_default().push(facts);
            judge.by_small_id.insert(facts.id.to_lowercase(), &facts.id);
        }
    }
    facts.iter().flat_map(|facts| judge.article(facts)).collect()
}

struct Judge<'a> {
    root: &'a Root,
    by_id: HashMap<&'a str, Vec<&'a LinkFacts>>,
    /// The ids by their small letters.
    by_small_id: HashMap<String, &'a str>,
    /// The pages by the name that a `ref` gives.
    by_name: HashMap<&'a str, Vec<&'a LinkFacts>>,
    /// Whether a path exists.
    seen: HashMap<String, bool>,
    /// Whether the pictures came along, once that was needed.
    pictures: OnceCell<bool>,
}

impl<'a> Judge<'a> {
    fn article(&mut self, facts: &'a LinkFacts) -> Vec<Finding> {
        let mut findings = Findings::new(&facts.path);
        for link in &facts.links {
            self.link(facts, link, &mut findings);
        }
        findings.finish()
    }

    fn link(&mut self, facts: &'a LinkFacts, link: &Link, findings: &mut Findings) {
        let (path, anchor) = link.target.split_once('#').unwrap_or((&link.target, ""));
        let path = decoded(path.split('?').next().unwrap_or_default());
        if link.target.trim().is_empty() {
            return findings.add(Fault::LinkEmpty { text: quote(&link.text) }, link.region);
        }
        if nearest_scheme(&link.target).is_some() {
            let scheme = quote(link.target.split(':').next().unwrap_or_default());
            return findings.add(Fault::LinkScheme { target: quote(&link.target), scheme }, link.region);
        }
        if path.is_empty() && facts.by.is_some() {
            // The anchor may be in the article.
            return;
        }
        if path.is_empty() {
            return self.anchor(std::slice::from_ref(&facts), anchor, link, findings);
        }
        if link.by_name
            && let Some(pages) = self.by_name.get(page_name(&path))
        {
            if pages.iter().all(|page| page.article) {
                self.anchor(pages, anchor, link, findings);
            }
            return;
        }
        let Some(own) = join(&facts.path, &path, self.is_file()) else { return };
        let id = join(&facts.id, &path, self.is_file()).unwrap_or_default();
        if let Some((by_id, by_path)) = &facts.by
            && (join(by_id, &path, false).is_some_and(|id| self.by_id.contains_key(&*id))
                || join(by_path, &path, false).is_some_and(|path| self.is_there(&path)))
        {
            return;
        }
        if let Some(languages) = self.by_id.get(id.as_str()) {
            self.anchor(languages, anchor, link, findings);
        } else if let Some(name) = self.by_small_id.get(&id.to_lowercase()) {
            findings.add(Fault::LinkCase { target: quote(&path), file: quote(name) }, link.region);
        } else if !self.is_there(&own) && !self.is_elsewhere(&path) {
            if link.image || is_picture(&path) {
                self.picture(&own, link, findings);
            } else {
                findings.add(Fault::LinkFile { target: quote(&path) }, link.region);
            }
        }
    }

    /// Whether a path from the root of the documentation set (`~/`) leads into another repository: sets are built of several.
    fn is_elsewhere(&mut self, path: &str) -> bool {
        let folder = path.strip_prefix("~/").and_then(|rest| rest.split_once('/')).map(|(folder, _)| folder);
        folder.is_some_and(|folder| !self.exists(folder))
    }

    /// Whether a path leads to a file, also where it leaves out what sites add to it.
    fn is_there(&mut self, path: &str) -> bool {
        let page = path.strip_suffix(".html").unwrap_or(path);
        self.exists(path)
            || [".md", ".yml", "/index.md", "/index.yml"].iter().any(|end| self.exists(&format!("{page}{end}")))
    }

    /// A picture is missed only where its folder and other pictures came along: articles are often kept without them.
    fn picture(&mut self, path: &str, link: &Link, findings: &mut Findings) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let came_along = || *self.pictures.get_or_init(|| library::has_pictures(self.root));
        if came_along() && (folder.is_empty() || self.exists(folder)) {
            findings.add(Fault::ImageFile { image: quote(&link.target) }, link.region);
        }
    }

    fn anchor(&self, languages: &[&LinkFacts], anchor: &str, link: &Link, findings: &mut Findings) {
        let anchor = decoded(anchor);
        if anchor.is_empty() || anchor.starts_with("tab/") || anchor.eq_ignore_ascii_case("top") {
            return;
        }
        let wanted = letters(&anchor);
        let known = languages.iter().any(|facts| facts.anchors.contains(&wanted));
        if !known {
            let place = link.target.split('#').next().unwrap_or_default();
            let anchor = quote(&anchor);
            let fault = match place {
                "" => Fault::LinkAnchorOwn { anchor },
                place => Fault::LinkAnchor { file: quote(place), anchor },
            };
            findings.add(fault, link.region);
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

/// The name of a page: that of its file without the ending, or that of its folder for an index.
fn page_name(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let name = name.strip_suffix(".md").unwrap_or(name);
    if matches!(name, "_index" | "index") && !folder.is_empty() { page_name(folder) } else { name }
}

fn is_picture(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    library::PICTURES.contains(&&*ending)
}

/// The path that `relative` means in the file `from`. `None` where it leads out of the root, unless `out` lets it.
pub(super) fn join(from: &str, relative: &str, out: bool) -> Option<String> {
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
