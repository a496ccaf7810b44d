//! The index of inline content: one `match` from pulldown-cmark's events to marks.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use crate::article::{MarkKind, clean_line};

use super::html::Style;
use super::reserved::{find, is_reserved};
use super::rich_builder::RichBuilder;

impl RichBuilder {
    /// Writes what one event says. Words borrowed from the text are as in the file and may hold placeholders:
    /// the caller writes those; here they are taken for words.
    pub(super) fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(CowStr::Borrowed(words)) => self.push(words),
            Event::Text(words) => self.push_decoded(words),
            Event::Code(code) => self.code(code),
            Event::InlineHtml(tag) | Event::Html(tag) => self.html(tag),
            Event::SoftBreak | Event::HardBreak => self.blank(),
            Event::Start(Tag::Strong) => self.open(Style::Strong, false, MarkKind::Strong),
            Event::Start(Tag::Emphasis) => self.open(Style::Emphasis, false, MarkKind::Emphasis),
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, .. }) => {
                self.open(Style::Link, false, MarkKind::Link(format!("mailto:{}", address(dest_url)).into()));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.open(Style::Link, false, MarkKind::Link(address(dest_url).into()));
            }
            Event::Start(Tag::Image { dest_url, .. }) => self.open_image(&address(dest_url)),
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => self.close(),
            Event::End(TagEnd::Image) => self.close_image(),
            _ => {}
        }
    }
}

/// An address as written, without what entities brought in, and without placeholders, which no writer puts there.
fn address<'u>(url: &'u CowStr<'_>) -> Cow<'u, str> {
    match url {
        CowStr::Borrowed(url) if find(url).is_none() => Cow::Borrowed(url),
        url => {
            let mut address = clean_line(url);
            address.retain(|c| !is_reserved(c));
            Cow::Owned(address)
        }
    }
}
