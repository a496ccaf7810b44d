//! Parts of a text that is already made.

use std::sync::Arc;

use std::ops::Range;

use crate::article::{Mark, Rich, SegmentEnd, Text};

/// The part of one side between two bytes, without blanks at its ends; marks that reach into it are cut.
pub(super) fn rich(rich: &Rich, range: Range<usize>) -> Rich {
    let words = &rich.text[range.clone()];
    let start = range.start + words.len() - words.trim_start().len();
    let end = (start + words.trim().len()).min(range.end);
    let place = |at: u32| u32::try_from((at as usize).clamp(start, end) - start).unwrap_or(u32::MAX);
    let marks = rich
        .marks
        .iter()
        .filter(|mark| {
            (mark.start as usize) < end && (mark.end as usize) > start
                || mark.start == mark.end && (start..=end).contains(&(mark.start as usize))
        })
        .map(|mark| Mark { start: place(mark.start), end: place(mark.end), kind: mark.kind.clone() })
        .collect();
    Rich { text: rich.text[start..end].into(), marks }
}

/// What follows a place in a text, by the bytes of each side. The sentences keep their ends.
pub(super) fn from(text: &Text, target: usize, source: usize) -> Text {
    let cut = |side: &Rich, at: usize| {
        let kept = side.text.len() - side.text[at..].trim_start().len();
        (rich(side, at..side.text.len()), u32::try_from(kept).unwrap_or(u32::MAX))
    };
    let (target_side, target_cut) = cut(&text.target, target);
    let (source_side, source_cut) = match &text.source {
        Some(side) => {
            let (side, cut) = cut(side, source);
            (Some(Arc::new(side)), cut)
        }
        None => (None, 0),
    };
    let ends = text
        .ends
        .iter()
        .filter(|end| end.target > target_cut && end.source >= source_cut)
        .map(|end| SegmentEnd { target: end.target - target_cut, source: end.source - source_cut })
        .collect();
    Text { target: target_side, source: source_side, ends, line: text.line }
}
