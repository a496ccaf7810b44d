//! Headings and their anchors.
//!
//! ```text
//! ## <a name="slug"></a>Title               a second <a name="10"></a> may follow; also id="..", href="" id=".."
//! ## Title {#slug}                           also { #slug .class }, {: #slug }, {/* #slug */}
//! #### <a name="slug"></a>[Title](#tab/id)   the head of a tab
//! ```

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, TagEnd};

use crate::article::{MarkKind, Text};

use super::body::Body;
use super::html::{self, Piece, Tag, plain};

/// A heading as written.
#[derive(Debug)]
pub(super) struct Heading {
    /// 1 to 6.
    pub(super) level: u8,
    /// Its words.
    pub(super) title: Text,
    /// Its own anchors, in order, then those that stood alone before it.
    pub(super) anchors: Vec<Box<str>>,
    /// How many of the anchors are its own.
    pub(super) own: usize,
    /// The id behind `#tab/`, where the heading is the head of a tab.
    pub(super) tab: Option<Box<str>>,
}

impl Body<'_, '_, '_> {
    /// Reads a heading up to its end.
    pub(super) fn heading(&mut self, level: u8, range: &Range<usize>) -> Heading {
        let preprocessed = self.preprocessed;
        let source = &preprocessed.text[range.clone()];
        let attribute = trailing_attribute(source);
        let cut = attribute.map_or(usize::MAX, |(at, _)| range.start + at);
        let line = self.line(range.start);
        let mut anchors: Vec<Box<str>> = std::mem::take(&mut self.own_anchors);
        let mut hooked: Option<Box<str>> = None;
        self.text.begin(preprocessed.placeholders.paired());
        while let Some((event, place)) = self.next() {
            match event {
                Event::End(TagEnd::Heading(_)) => break,
                Event::InlineHtml(tag)
                    if anchor(&tag).is_some_and(|name| {
                        anchors.extend((!name.is_empty()).then(|| name.into()));
                        true
                    }) => {}
                Event::InlineHtml(tag) if hook(&tag).is_some() => hooked = hook(&tag).map(Into::into),
                Event::Text(_) if place.start >= cut => {}
                Event::Text(_) if place.end > cut => {
                    self.text.words(&preprocessed.text[place.start..cut], &preprocessed.placeholders)
                }
                event => self.inline(&event, &place),
            }
        }
        anchors.extend(attribute.and_then(|(_, id)| id).map(Into::into));
        let own = anchors.len();
        anchors.append(&mut self.anchors);
        let mut title = self.text.finish(line);
        // A heading that is only a picture is called what the picture shows, and one that a hook fills what that is given.
        let alt = title.target.images().map(|image| image.alt.clone()).find(|alt| !alt.is_empty()).or(hooked);
        if let Some(alt) = alt.filter(|_| title.text().is_empty()) {
            title = Text { line, ..Text::plain(alt) };
        }
        let tab = take_tab(&mut title);
        Heading { level, title, anchors, own, tab }
    }
}

/// What a comment gives to a hook of MkDocs: `<!-- md:setting config.enabled -->`.
fn hook(tag: &str) -> Option<&str> {
    let (name, value) = tag.strip_prefix("<!--")?.strip_suffix("-->")?.trim().split_once(' ')?;
    let named = name.strip_prefix("md:").is_some_and(|name| !name.is_empty());
    Some(value.trim()).filter(|value| named && !value.is_empty())
}

/// The name of an anchor `<a name="x">` or `<a id="x">` that links nowhere; "" for one that names nothing.
pub(super) fn anchor(tag: &str) -> Option<Cow<'_, str>> {
    let tag = Tag::parse(tag).filter(|tag| tag.is("a") && !tag.closing)?;
    if tag.attribute("href").is_some_and(|target| !target.is_empty()) {
        return None;
    }
    let name = tag.attribute("name").or_else(|| tag.attribute("id")).unwrap_or_default();
    Some(plain(name))
}

/// The names of the anchors in a text that shows nothing else.
pub(super) fn anchors(text: &str) -> impl Iterator<Item = Box<str>> {
    let names = html::pieces(text).filter_map(|piece| match piece {
        Piece::Tag(tag) => anchor(tag.raw),
        Piece::Words(_) => None,
    });
    names.filter(|name| !name.is_empty()).map(Into::into)
}

/// The attributes at the end of a heading's source: where they begin, blanks before them included, and the id they give.
///
/// `{#slug}`, `{ #slug .class key="a value" }`, `{ id=slug }`, `{: #slug }`, `{/* #slug */}`, `[#slug]`.
fn trailing_attribute(source: &str) -> Option<(usize, Option<&str>)> {
    // A closing row of `#` is no word.
    let text = source.trim_ascii_end().trim_end_matches('#').trim_ascii_end();
    let (open, close) = if text.ends_with(']') { ("[#", ']') } else { ("{", '}') };
    let at = text.rfind(open)?;
    let inner = text[at + 1..].strip_suffix(close)?;
    let inner = inner.trim_start_matches("/*").trim_end_matches("*/").trim_start_matches(':').trim();
    let good = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.:".contains(c));
    let is_attribute = |word: &str| {
        word.strip_prefix('#').or_else(|| word.strip_prefix('.')).is_some_and(good)
            || word.split_once('=').is_some_and(|(key, _)| good(key))
    };
    let mut quoted = false;
    let blank = |c: char| {
        quoted ^= c == '"';
        !quoted && c.is_ascii_whitespace()
    };
    let words: Vec<&str> = inner.split(blank).filter(|word| !word.is_empty()).collect();
    if words.is_empty() || !words.iter().all(|word| is_attribute(word)) {
        return None;
    }
    let named = words.iter().find_map(|word| word.strip_prefix('#').or_else(|| word.strip_prefix("id=")));
    let id = named.map(|id| id.trim_matches('"')).filter(|id| good(id));
    Some((text[..at].trim_ascii_end().len(), id))
}

/// The tab id of a title that is a link to `#tab/id`; the link goes.
fn take_tab(title: &mut Text) -> Option<Box<str>> {
    let id = title
        .target
        .links()
        .find_map(|(_, target)| target.strip_prefix("#tab/"))
        .map(|id| id.trim_end_matches('/'))
        .map(Box::<str>::from);
    if id.is_some() {
        let is_tab = |kind: &MarkKind| matches!(kind, MarkKind::Link(target) if target.starts_with("#tab/"));
        for side in std::iter::once(&mut title.target).chain(title.source.as_mut().map(Arc::make_mut)) {
            side.marks = std::mem::take(&mut side.marks).into_iter().filter(|mark| !is_tab(&mark.kind)).collect();
        }
    }
    // `#tab/steel/gas`: the tab holds where another tab, of the id `gas`, is chosen.
    if let Some((_, condition)) = id.as_deref().and_then(|id| id.split_once('/')) {
        let rich = &mut title.target;
        rich.text = format!("{}, {}", rich.text, condition.replace(['/', ','], ", ").replace('-', " ")).into();
    }
    id
}

#[cfg(test)]
#[path = "heading_tests.rs"]
mod tests;
