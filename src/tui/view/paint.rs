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

#[cfg(test)]
mod tests {
    use super::*;

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
