//! Pages become lines of ratatui.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::theme::Styles;
use crate::layout::{self, Page, Target};

/// A line of a page, with the selected link reversed.
pub(super) fn line(page: &Page, line: &layout::Line, theme: &Styles, link: Option<usize>) -> Line<'static> {
    let link = link.map(Target::Link);
    let spans = page.spans(line).map(|span| {
        let mut style = theme.style(span.tone);
        if link.is_some() && span.tone.target == link {
            style = style.add_modifier(Modifier::REVERSED);
        }
        Span::styled(span.text.clone(), style)
    });
    Line::from_iter(spans)
}

/// `text` in at most `columns` columns, with `places` of it lit up.
pub(super) fn lit(
    text: &str,
    places: &[std::ops::Range<usize>],
    base: Style,
    theme: &Styles,
    columns: usize,
) -> Vec<Span<'static>> {
    let shown = layout::fit(text, columns);
    // Where the text was cut, its last character is the mark of the cut.
    let kept = if shown == text { shown.len() } else { shown.len().saturating_sub('…'.len_utf8()) };
    let mut spans = Vec::new();
    let mut at = 0;
    for place in places {
        let (start, end) = (place.start.clamp(at, kept), place.end.min(kept));
        if start >= end {
            continue;
        }
        spans.push(Span::styled(shown[at..start].to_owned(), base));
        spans.push(Span::styled(shown[start..end].to_owned(), theme.lit(base)));
        at = end;
    }
    spans.push(Span::styled(shown[at..].to_owned(), base));
    spans
}

/// `text` from a place on from which its first light is in sight within `columns`; a mark replaces what is left out.
pub(super) fn around(text: &str, places: &[std::ops::Range<usize>], columns: usize) -> String {
    let Some(first) = places.first().filter(|first| layout::width(&text[..first.end]) > columns) else {
        return text.to_owned();
    };
    // A third of the line shows the text before it.
    let mut start = first.start;
    for (at, c) in text[..first.start].char_indices().rev() {
        if layout::width(&text[at..first.start]) > columns / 3 {
            break;
        }
        if c == ' ' {
            start = at;
        }
    }
    format!("…{}", &text[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_shown_from_where_it_is_lit() {
        let text = "a sentence that says much before it comes to the order";
        let from = |place: std::ops::Range<usize>| around(text, std::slice::from_ref(&place), 24);
        assert_eq!(from(49..54), "… to the order");
        assert_eq!(from(0..1), text);
        assert_eq!(around(text, &[], 24), text);
    }

    #[test]
    fn lights_are_cut_with_the_text() {
        let theme = Styles::plain();
        let texts = |columns| {
            lit("cancel an order", &[0..6, 10..15], Style::new(), &theme, columns)
                .into_iter()
                .map(|span| span.content.into_owned())
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
        };
        assert_eq!(texts(20), ["cancel", " an ", "order"]);
        assert_eq!(texts(13), ["cancel", " an ", "or", "…"]);
        assert_eq!(texts(4), ["can", "…"]);
    }
}
