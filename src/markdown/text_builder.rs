//! A text while it is being written: both sides at once, sentence by sentence.

use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, Tag};

use crate::article::{MarkKind, SegmentEnd, Text, clean_line};

use super::html::{self, Style};
use super::placeholder::{Fragment, Placeholder, Placeholders};
use super::reserved::find;
use super::rich_builder::RichBuilder;

/// A [`Text`] in the making. Words outside translation pairs go to both sides, a pair's to their own.
#[derive(Debug, Default)]
pub(super) struct TextBuilder {
    target: RichBuilder,
    source: RichBuilder,
    /// Whether the source side is written at all: the article holds pairs.
    both: bool,
    /// Whether this text holds a pair.
    paired: bool,
    ends: Vec<SegmentEnd>,
    /// Where the lines of the paragraph end.
    breaks: Vec<SegmentEnd>,
}

impl TextBuilder {
    /// Makes ready for a new text; `both` where the article holds translation pairs.
    pub(super) fn begin(&mut self, both: bool) {
        self.both = both;
        self.paired = false;
        self.breaks.clear();
        self.ends.clear();
    }

    /// Writes what one inline event says.
    pub(super) fn event(&mut self, event: &Event<'_>, placeholders: &Placeholders<'_>) {
        match event {
            Event::Text(CowStr::Borrowed(words)) => self.words(words, placeholders),
            Event::SoftBreak | Event::HardBreak => {
                self.blank();
                self.breaks.push(self.here());
            }
            Event::Start(Tag::Link { dest_url, .. }) if find(dest_url).is_some() => {
                let target = placeholders.target(dest_url);
                self.open_link(&target);
            }
            Event::Code(code) if find(code).is_some() => self.code(code, placeholders),
            Event::InlineHtml(tag) | Event::Html(tag) if find(tag).is_some() => {
                self.html_tag(tag, placeholders);
            }
            event => {
                self.target.event(event);
                if self.both {
                    self.source.event(event);
                }
            }
        }
    }

    /// Writes words that may hold placeholders.
    pub(super) fn words(&mut self, words: &str, placeholders: &Placeholders<'_>) {
        placeholders.each(words, |part| match part {
            Fragment::Words(words) => self.push(words),
            Fragment::Placeholder(placeholder, _) => self.placeholder(placeholder, placeholders),
        });
    }

    fn placeholder(&mut self, placeholder: &Placeholder<'_>, placeholders: &Placeholders<'_>) {
        match placeholder {
            Placeholder::Pair { target, source } => {
                placeholders.append(*target, &mut self.target);
                if self.both {
                    placeholders.append(*source, &mut self.source);
                }
                self.paired = true;
                self.ends.push(self.here());
            }
            Placeholder::Image(image) => {
                if self.both {
                    self.source.image(image.clone());
                }
                self.target.image(image.clone());
            }
            Placeholder::Words(words) => {
                if self.both {
                    self.source.push_decoded(words);
                }
                self.target.push_decoded(words);
            }
            Placeholder::Marker(_) => {}
            Placeholder::Link { words, target } => {
                self.open_link(target);
                for side in self.sides() {
                    side.push_decoded(words);
                    side.close();
                }
            }
            Placeholder::Table(rows) => {
                for cell in rows.iter().flatten() {
                    let text = placeholders.cell_text(*cell);
                    self.blank();
                    self.target.append(&text.target.text, &text.target.marks, 0);
                    if self.both {
                        let source = text.source.as_deref().unwrap_or(&text.target);
                        self.source.append(&source.text, &source.marks, 0);
                        self.paired |= text.source.is_some();
                    }
                }
            }
        }
    }

    fn open_link(&mut self, target: &str) {
        for side in self.sides() {
            side.open(Style::Link, false, MarkKind::Link(target.into()));
        }
    }

    /// The sides that are written.
    fn sides(&mut self) -> impl Iterator<Item = &mut RichBuilder> {
        std::iter::once(&mut self.target).chain(self.both.then_some(&mut self.source))
    }

    /// Writes code that holds placeholders: within one line it shows the markup itself.
    fn code(&mut self, code: &str, placeholders: &Placeholders<'_>) {
        let raw = placeholders.raw(code);
        self.target.code(&raw);
        if self.both {
            self.source.code(&raw);
        }
    }

    fn push(&mut self, words: &str) {
        self.target.push(words);
        if self.both {
            self.source.push(words);
        }
    }

    /// Writes a blank unless one is there.
    pub(super) fn blank(&mut self) {
        self.target.blank();
        if self.both {
            self.source.blank();
        }
    }

    /// Writes words and resolves their HTML entities.
    pub(super) fn html_words(&mut self, words: &str, placeholders: &Placeholders<'_>) {
        placeholders.each(words, |part| match part {
            Fragment::Words(words) => {
                let decoded = html::unescape(words);
                if words.starts_with(|c: char| c.is_ascii_whitespace()) {
                    self.blank();
                }
                let line = clean_line(&decoded);
                self.push(&line);
                if !line.is_empty() && words.ends_with(|c: char| c.is_ascii_whitespace()) {
                    self.blank();
                }
            }
            Fragment::Placeholder(placeholder, _) => self.placeholder(placeholder, placeholders),
        });
    }

    /// Writes what an HTML tag means, whose attributes may hold placeholders.
    pub(super) fn html_tag(&mut self, tag: &str, placeholders: &Placeholders<'_>) {
        let resolved = find(tag).map(|_| placeholders.target(tag));
        let tag = resolved.as_deref().unwrap_or(tag);
        self.target.html(tag);
        if self.both {
            self.source.html(tag);
        }
    }

    fn here(&self) -> SegmentEnd {
        SegmentEnd { target: self.target.here(), source: if self.both { self.source.here() } else { 0 } }
    }

    /// Where the first line of the text that was just finished ends.
    pub(super) fn first_break(&self) -> Option<SegmentEnd> {
        self.breaks.first().copied()
    }

    /// The text that was written, and a builder that is empty again. `line` is where it begins in the file.
    pub(super) fn finish(&mut self, line: u32) -> Text {
        let (target, target_cut) = self.target.finish();
        let (source, source_cut) = if self.both { self.source.finish() } else { Default::default() };
        let source = self.paired.then(|| Arc::new(source));
        let last = SegmentEnd {
            target: u32::try_from(target.text.len()).unwrap_or(u32::MAX),
            source: source.as_ref().map_or(0, |rich| u32::try_from(rich.text.len()).unwrap_or(u32::MAX)),
        };
        for end in self.ends.iter_mut().chain(&mut self.breaks) {
            end.target = end.target.saturating_sub(target_cut).min(last.target);
            end.source = end.source.saturating_sub(source_cut).min(last.source);
        }
        // Punctuation behind the last sentence belongs to it.
        if let Some(end) = self.ends.last_mut()
            && !target.text[end.target as usize..].contains(char::is_alphanumeric)
        {
            *end = last;
        }
        if self.ends.len() < 2 && self.ends.first().is_none_or(|&end| end == last) {
            self.ends.clear();
        }
        Text { target, source, ends: self.ends.drain(..).collect(), line }
    }
}
