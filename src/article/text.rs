//! Words with their marks, in two languages.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A run of words: a heading, a paragraph, a cell, in the article's language (*target*) and, where known, in the
/// language of the original (*source*), sentence beside sentence.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Text {
    /// In the article's language.
    pub target: Rich,
    /// In the original's language; `None` where no original is known. Pieces outside translation pairs belong
    /// to both sides. Shared, for the original of seventeen translations is one and the same text.
    pub source: Option<Arc<Rich>>,
    /// Where each sentence ends on both sides, in order; empty where the whole text is one segment.
    pub ends: Box<[SegmentEnd]>,
    /// The line of the file on which the text begins, counted from 1; 0 where unknown.
    pub line: u32,
}

/// Where a segment ends, in bytes of the plain text of each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct SegmentEnd {
    /// In [`Text::target`].
    pub target: u32,
    /// In [`Text::source`]; 0 where there is none.
    pub source: u32,
}

/// One sentence in the article's language with its original, where known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The sentence, without white space around it.
    pub target: &'a str,
    /// Its original.
    pub source: Option<&'a str>,
}

/// Plain text with marks over stretches of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub struct Rich {
    /// What is read: no markup, no control characters, no newline.
    pub text: Box<str>,
    /// Marks by their start, outer before inner.
    pub marks: Box<[Mark]>,
}

/// A stretch of text with a meaning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub struct Mark {
    /// First byte in [`Rich::text`].
    pub start: u32,
    /// The byte behind the last.
    pub end: u32,
    /// What it means.
    pub kind: MarkKind,
}

/// What a stretch of text means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum MarkKind {
    /// Bold: in these articles the name of a button, tab or field.
    Strong,
    /// Italics.
    Emphasis,
    /// Code, verbatim.
    Code,
    /// A link to this target, as written.
    Link(Box<str>),
    /// An image within the line; the stretch is empty and marks its place.
    Image(Box<Image>),
}

/// An image: articles come without their pictures, so this is all that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub struct Image {
    /// What the picture shows, in words.
    pub alt: Box<str>,
    /// Its address, as written.
    pub target: Box<str>,
}

/// The bold name of a button, tab or field in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label<'a> {
    /// In the article's language.
    pub text: &'a str,
    /// In the original's language; known only where both sides have equally many bold stretches.
    pub source: Option<&'a str>,
}

impl Rich {
    /// Plain text without marks.
    #[must_use]
    pub fn plain(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), marks: Box::default() }
    }

    /// The stretch of text under a mark.
    #[must_use]
    pub fn under(&self, mark: &Mark) -> &str {
        &self.text[mark.range()]
    }

    /// The bold stretches, in order, without those that are empty.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Strong)
            .map(|mark| self.under(mark).trim())
            .filter(|label| !label.is_empty())
    }

    /// The links, in order: their words and their targets.
    pub fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) => Some((self.under(mark), &**target)),
            _ => None,
        })
    }

    /// The images within the text, in order.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Image(image) => Some(&**image),
            _ => None,
        })
    }

    /// The code within the text, in order.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        self.marks.iter().filter(|mark| mark.kind == MarkKind::Code).map(|mark| self.under(mark))
    }

    /// The command that this text consists of: one stretch of code or bold over all of it that reads as a command rather
    /// than as a name. Writers set commands in bold; a reader wants to copy them whole.
    #[must_use]
    pub fn command(&self) -> Option<&str> {
        let all = self.text.trim();
        let covered = self
            .marks
            .iter()
            .any(|mark| matches!(mark.kind, MarkKind::Strong | MarkKind::Code) && self.under(mark).trim() == all);
        (covered && reads_as_command(all)).then_some(all)
    }

    /// Whether there is nothing to read or see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.images().next().is_none()
    }
}

/// Whether `text` is a command with arguments: its first word is a cmdlet (`Verb-Noun`) or a plain lower-case program
/// name, and a later one is an option (`-x`, `--xyz`) or a pipe. A sentence has no such words.
#[must_use]
pub fn reads_as_command(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let cmdlet = first.split_once('-').is_some_and(|(verb, noun)| {
        verb.starts_with(|c: char| c.is_ascii_uppercase())
            && verb.chars().all(|c| c.is_ascii_alphabetic())
            && noun.starts_with(|c: char| c.is_ascii_uppercase())
            && noun.chars().all(|c| c.is_ascii_alphanumeric())
    });
    let program = first.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._/\\$".contains(c));
    let option = |word: &str| {
        word == "|"
            || word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic()) && word.starts_with('-')
    };
    (cmdlet || program) && words.any(option)
}

impl Mark {
    /// The stretch as a range of bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Text {
    /// Plain text of one language.
    #[must_use]
    pub fn plain(text: impl Into<Box<str>>) -> Self {
        Self { target: Rich::plain(text), ..Self::default() }
    }

    /// What is read in the article's language.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.target.text
    }

    /// What is read in the original's language, where known.
    #[must_use]
    pub fn source_text(&self) -> Option<&str> {
        self.source.as_ref().map(|rich| &*rich.text)
    }

    /// The side to copy commands from: the original where there is one, for translation damages commands. An original
    /// without a word is none.
    #[must_use]
    pub fn original(&self) -> &Rich {
        self.source.as_deref().filter(|rich| !rich.is_empty()).unwrap_or(&self.target)
    }

    /// The labels of the text, with their originals where both sides have equally many.
    #[must_use]
    pub fn labels(&self) -> Vec<Label<'_>> {
        let target: Vec<&str> = self.target.labels().collect();
        let source: Vec<&str> = self.source.iter().flat_map(|rich| rich.labels()).collect();
        let paired = source.len() == target.len();
        target
            .into_iter()
            .enumerate()
            .map(|(index, text)| Label { text, source: if paired { source.get(index).copied() } else { None } })
            .collect()
    }

    /// The sentences of the text, side by side, without those that are blank on both sides.
    pub fn segments(&self) -> impl Iterator<Item = Segment<'_>> {
        let last = SegmentEnd {
            target: u32::try_from(self.target.text.len()).unwrap_or(u32::MAX),
            source: self.source_text().map_or(0, |text| u32::try_from(text.len()).unwrap_or(u32::MAX)),
        };
        let mut from = SegmentEnd::default();
        let tail = if self.ends.last() == Some(&last) { None } else { Some(last) };
        self.ends.iter().copied().chain(tail).filter_map(move |end| {
            let target = self.target.text[from.target as usize..end.target as usize].trim();
            let source = self.source_text().map(|text| text[from.source as usize..end.source as usize].trim());
            from = end;
            (!target.is_empty() || source.is_some_and(|text| !text.is_empty())).then_some(Segment { target, source })
        })
    }

    /// Whether there is nothing to read or see on either side.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.target.is_empty() && self.source.as_ref().is_none_or(|rich| rich.is_empty())
    }

    /// The same text with its sides exchanged; itself where there is only one side.
    #[must_use]
    pub fn swapped(self) -> Self {
        let Some(source) = self.source else { return self };
        Self {
            target: Arc::unwrap_or_clone(source),
            source: Some(Arc::new(self.target)),
            ends: self.ends.iter().map(|end| SegmentEnd { target: end.source, source: end.target }).collect(),
            line: self.line,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bold(text: &str) -> Rich {
        let marks = [Mark { start: 0, end: u32::try_from(text.len()).expect("short"), kind: MarkKind::Strong }];
        Rich { text: text.into(), marks: marks.into() }
    }

    #[test]
    fn a_bold_command_is_a_command_and_a_bold_name_is_not() {
        let command = "Set-MsolCompanySettings -AllowEmailVerifiedUsers $true -AllowAdHocSubscriptions $true";
        assert_eq!(bold(command).command(), Some(command));
        assert_eq!(bold("az login --tenant contoso").command(), Some("az login --tenant contoso"));
        assert_eq!(bold("Sign-up page").command(), None);
        assert_eq!(bold("Order annuleren").command(), None);
        assert_eq!(bold("Self-Service - read this first").command(), None);
        assert_eq!(Rich::plain(command).command(), None);
    }

    #[test]
    fn segments_are_cut_on_both_sides() {
        let text = Text {
            target: Rich::plain("Een zin. Nog een."),
            source: Some(Arc::new(Rich::plain("A sentence. One more."))),
            ends: [SegmentEnd { target: 8, source: 11 }].into(),
            line: 1,
        };
        let segments: Vec<_> = text.segments().collect();
        assert_eq!(segments[0], Segment { target: "Een zin.", source: Some("A sentence.") });
        assert_eq!(segments[1], Segment { target: "Nog een.", source: Some("One more.") });
        let swapped: Vec<_> = text.segments().map(|s| (s.source.map(str::to_owned), s.target.to_owned())).collect();
        let back = text.clone().swapped();
        assert_eq!(
            back.segments().map(|s| (Some(s.target.to_owned()), s.source.unwrap_or("").to_owned())).collect::<Vec<_>>(),
            swapped
        );
    }

    #[test]
    fn labels_pair_only_where_the_counts_agree() {
        let mut text = Text { target: bold("Accepteren"), source: Some(Arc::new(bold("Accept"))), ..Text::default() };
        assert_eq!(text.labels(), [Label { text: "Accepteren", source: Some("Accept") }]);
        text.source = Some(Arc::new(Rich::plain("Accept")));
        assert_eq!(text.labels(), [Label { text: "Accepteren", source: None }]);
    }
}
