//! The language picker.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::list;
use super::theme::Styles;
use crate::article::Locale;
use crate::i18n::MessageId;
use crate::layout::fit;
use crate::tui::model::Model;
use crate::tui::screens::LanguagesScreen;

/// A row for each language: which one is read, which one is beside.
pub(super) fn draw(model: &Model, theme: &Styles, screen: &LanguagesScreen, area: Rect, frame: &mut Frame<'_>) {
    let in_sight = screen.languages.iter().enumerate().skip(screen.offset);
    for (y, (place, language)) in (area.y..area.bottom()).zip(in_sight) {
        let selected = place == screen.selected;
        let is = |other: &Option<Locale>| other.as_ref() == Some(language);
        let (mark, role) = match (is(&screen.first), is(&screen.second)) {
            (true, _) => ("1 ", model.words.tr(MessageId::LanguagesFirst)),
            (false, true) => ("2 ", model.words.tr(MessageId::LanguagesSecond)),
            (false, false) => ("  ", String::new()),
        };
        let room = usize::from(area.width).saturating_sub(4);
        let name = format!("{}  ", model.words.language_name(language));
        let line = Line::from(vec![
            Span::raw(list::cursor_mark(selected)),
            Span::styled(mark, theme.name()),
            Span::raw(fit(&name, room)),
            Span::styled(role, theme.dim()),
        ]);
        list::put(line, selected, true, theme, Rect { y, height: 1, ..area }, frame);
    }
}
