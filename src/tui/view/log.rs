//! The lines of a pasted log: which are searched for, what of them, and why the others are not.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Styles;
use super::{list, paint};
use crate::i18n::MessageId;
use crate::layout::{around, fit, width};
use crate::search::{LogLine, Why, occurrences};
use crate::tui::model::Model;
use crate::tui::screens::LogScreen;
use crate::tui::titles;

/// Columns that are kept for the line itself, whatever is said about it.
const NARROWEST: usize = 20;

/// A row for each line: whether it is used, its words, and at the right why it is not.
pub(super) fn draw(model: &Model, theme: &Styles, log: &LogScreen, area: Rect, frame: &mut Frame<'_>) {
    let in_sight = log.lines.iter().enumerate().skip(log.offset).take(usize::from(area.height));
    for (y, (place, line)) in (area.y..).zip(in_sight) {
        let selected = place == log.selected;
        let mark = if line.used { "[x] " } else { "[ ] " };
        let before = format!("{}{mark}", list::cursor_mark(selected));
        let room = usize::from(area.width).saturating_sub(width(&before));
        let why = fit(&why(model, line), room.saturating_sub(NARROWEST));
        let room = room.saturating_sub(if why.is_empty() { 0 } else { width(&why) + 2 });
        let base = if line.used { Style::new() } else { theme.dim() };
        let mut spans = vec![Span::styled(before, if line.used { theme.name() } else { Style::new() })];
        let text = line.text.replace('\t', "    ");
        let parts = if line.used { parts_of(&text, &line.parts) } else { Vec::new() };
        // What is searched for is visible, however much precedes it.
        let shown = around(&text, &parts, room);
        let parts = if shown == text { parts } else { parts_of(&shown, &line.parts) };
        spans.extend(paint::lit(&shown, &parts, base, theme, room));
        let line_area = Rect { y, height: 1, ..area };
        list::put(Line::from(spans), selected, true, theme, line_area, frame);
        let right = u16::try_from(width(&why)).unwrap_or_default();
        frame
            .render_widget(Span::styled(why, theme.dim()), Rect { x: area.right() - right, width: right, ..line_area });
    }
}

/// The ranges of the parts that are searched for, in order and without overlap.
fn parts_of(text: &str, parts: &[String]) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for part in parts {
        match occurrences(text, part).into_iter().next() {
            Some(place) => places.push(place),
            // Something was taken out of its middle.
            None => places.extend(words_in_order(text, part)),
        }
    }
    places.sort_by_key(|place| place.start);
    places.dedup_by(|next, last| next.start < last.end);
    places
}

/// The ranges of the words of `part` in `text`, in order.
fn words_in_order(text: &str, part: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let found = part.split_whitespace().filter_map(|word| {
        let place = at + text[at..].find(word)?;
        at = place + word.len();
        Some(place..at)
    });
    found.collect()
}

/// Why a line is not searched for; nothing where the reader wants it otherwise.
fn why(model: &Model, line: &LogLine) -> String {
    let sentence = match line.why {
        _ if line.used => return String::new(),
        Why::Message => return String::new(),
        Why::Repeated => MessageId::LogRepeated,
        Why::Quiet => MessageId::LogQuiet,
        Why::Noise => MessageId::LogNoise,
        Why::Frame => MessageId::LogFrame,
        Why::Secret => MessageId::LogSecret,
        Why::Early => MessageId::LogEarly,
    };
    model.words.tr(sentence)
}

/// How many lines are searched for, and what is found with them.
pub(super) fn standing(model: &Model, log: &LogScreen) -> String {
    let used = log.lines.iter().filter(|line| line.used).count();
    let title = model.search.rows.first().and_then(|row| row.address).map(|address| titles::title(model, address));
    let sentence = if title.is_some() { MessageId::LogStanding } else { MessageId::LogStandingNothing };
    let title = title.unwrap_or_default();
    let gaps = [("used", used.into()), ("lines", log.lines.len().into()), ("title", (&title).into())];
    model.words.tr_with(sentence, &gaps)
}
