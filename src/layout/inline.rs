//! Marked text becomes styled spans, line by line.

use std::borrow::Cow;
use std::ops::Range;

use super::{Format, Ink, Span, Target, Tone, wrap};
use crate::article::{Mark, MarkKind, Rich};
use crate::i18n::{Catalog, MessageId};

/// Where links are counted; `None` where they only look like links.
pub(super) type Links<'a> = Option<&'a mut Vec<String>>;

/// The lines of `text`, broken at `columns`. Its links are added to `links`, and the spans point there.
pub(super) fn lines(
    text: &Rich,
    base: Tone,
    columns: usize,
    format: &Format<'_>,
    links: &mut Links<'_>,
) -> Vec<Vec<Span>> {
    let shown = with_images(text, format);
    let highlights = (format.highlights)(&shown.text);
    let stretches = stretches(&shown, base, &highlights, links);
    let mut next = 0;
    wrap::lines(&shown.text, columns)
        .into_iter()
        .map(|line| {
            while next < stretches.len() && stretches[next].0.end <= line.start {
                next += 1;
            }
            stretches[next..]
                .iter()
                .take_while(|(range, _)| range.start < line.end)
                .map(|(range, tone)| {
                    let (start, end) = (range.start.max(line.start), range.end.min(line.end));
                    Span { text: shown.text[start..end].to_owned(), tone: *tone }
                })
                .collect()
        })
        .collect()
}

/// The text with each image replaced by its words in brackets, which lead to the picture. Where the image is the face of a
/// link, that stays the one link.
fn with_images<'a>(text: &'a Rich, format: &Format<'_>) -> Cow<'a, Rich> {
    if text.images().next().is_none() {
        return Cow::Borrowed(text);
    }
    let (out, grown) = insert_images(text, format);
    // Marks are sorted, and so are the images among them.
    let moved = |place: u32, from: fn(&u32, &u32) -> bool| {
        let before = grown.partition_point(|(image, ..)| from(image, &place));
        place + before.checked_sub(1).map_or(0, |last| grown[last].1)
    };
    let linked = |place: u32| {
        let is_link = |mark: &&Mark| matches!(mark.kind, MarkKind::Link(_));
        text.marks.iter().filter(is_link).any(|mark| (mark.start..=mark.end).contains(&place))
    };
    let kind = |mark: &Mark| match &mark.kind {
        MarkKind::Image(image) if !image.target.is_empty() && !linked(mark.start) => {
            MarkKind::Link(image.target.clone())
        }
        kind => kind.clone(),
    };
    let mut images = grown.iter();
    let marks = text
        .marks
        .iter()
        .map(|mark| {
            let (start, end) = match &mark.kind {
                // The blanks around an image are not part of it.
                MarkKind::Image(image) => {
                    let start = mark.start + images.next().map_or(0, |&(_, _, own)| own);
                    let words = image_words(&image.alt, format.words);
                    (start, start + u32::try_from(words.len()).unwrap_or_default())
                }
                _ => (moved(mark.start, u32::lt), moved(mark.end, u32::le)),
            };
            Mark { start, end, kind: kind(mark) }
        })
        .collect();
    Cow::Owned(Rich { text: out.into(), marks })
}

/// The text with the words of its images; and for each image its place in the old text, how much was put in up to there, and
/// where its own words begin in that.
fn insert_images(text: &Rich, format: &Format<'_>) -> (String, Vec<(u32, u32, u32)>) {
    let mut out = String::with_capacity(text.text.len());
    let mut grown = Vec::new();
    let (mut at, mut more) = (0, 0);
    for mark in &text.marks {
        if let MarkKind::Image(image) = &mark.kind {
            let place = mark.start as usize;
            out.push_str(&text.text[at..place]);
            at = place;
            // Writers set a picture without a blank before or behind it, or at the end of a sentence.
            let lead = out.ends_with(|c: char| c.is_alphanumeric() || ".,:;!?)]。、：".contains(c));
            let trail = text.text[place..].starts_with(char::is_alphanumeric);
            let words = image_words(&image.alt, format.words);
            out.extend(lead.then_some(' '));
            let own = more + u32::from(lead);
            out.push_str(&words);
            out.extend(trail.then_some(' '));
            more = own + u32::try_from(words.len()).unwrap_or_default() + u32::from(trail);
            grown.push((mark.start, more, own));
        }
    }
    out.push_str(&text.text[at..]);
    (out, grown)
}

/// The text shown for an image.
pub(super) fn image_words(alt: &str, words: &Catalog) -> String {
    match alt.trim() {
        "" => format!("[{}]", words.tr(MessageId::PageImage)),
        alt => format!("[{}: {alt}]", words.tr(MessageId::PageImage)),
    }
}

/// The text cut wherever its style changes.
fn stretches(text: &Rich, base: Tone, highlights: &[Range<usize>], links: &mut Links<'_>) -> Vec<(Range<usize>, Tone)> {
    let length = text.text.len();
    let mut cuts: Vec<usize> = vec![0, length];
    cuts.extend(text.marks.iter().flat_map(|mark| [mark.start as usize, mark.end as usize]));
    cuts.extend(highlights.iter().flat_map(|range| [range.start, range.end]));
    cuts.sort_unstable();
    cuts.dedup();
    let targets: Vec<Option<usize>> = text.marks.iter().map(|mark| register(mark, links)).collect();
    let mut open: Vec<usize> = Vec::new();
    let (mut next_mark, mut next) = (0, 0);
    let mut out = Vec::with_capacity(cuts.len());
    for pair in cuts.windows(2) {
        let range = pair[0]..pair[1];
        open.retain(|&mark| text.marks[mark].end as usize > range.start);
        while next_mark < text.marks.len() && text.marks[next_mark].start as usize <= range.start {
            if text.marks[next_mark].end as usize > range.start {
                open.push(next_mark);
            }
            next_mark += 1;
        }
        while next < highlights.len() && highlights[next].end <= range.start {
            next += 1;
        }
        let mut tone = open.iter().fold(base, |tone, &mark| marked(tone, &text.marks[mark].kind, targets[mark]));
        tone.highlight |= highlights.get(next).is_some_and(|highlight| highlight.contains(&range.start));
        out.push((range, tone));
    }
    out
}

fn register(mark: &Mark, links: &mut Links<'_>) -> Option<usize> {
    let (MarkKind::Link(target), Some(links)) = (&mark.kind, links) else { return None };
    links.push(target.to_string());
    Some(links.len() - 1)
}

fn marked(tone: Tone, kind: &MarkKind, link: Option<usize>) -> Tone {
    match kind {
        MarkKind::Strong if tone.ink == Ink::Plain => Tone { ink: Ink::Label, strong: true, ..tone },
        MarkKind::Strong => Tone { strong: true, ..tone },
        MarkKind::Emphasis => Tone { emphasis: true, ..tone },
        MarkKind::Code => Tone { ink: Ink::Code, ..tone },
        MarkKind::Link(_) => Tone { ink: Ink::Link, target: link.map(Target::Link), ..tone },
        MarkKind::Image(_) => tone,
    }
}
