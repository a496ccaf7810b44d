//! The cases screen: open cases, those of today, earlier ones.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Styles;
use super::{list, words_in};
use crate::i18n::{Catalog, MessageId};
use crate::journal::PastCase;
use crate::layout::{fit, width};
use crate::tui::cases::{mark, title};
use crate::tui::model::Model;
use crate::tui::screens::{CaseGroup, CaseRow, CasesScreen};
use crate::tui::when;

/// A row for each case: the mark of its state, its name and symptom, and at the right when it was changed last.
pub(super) fn draw(model: &Model, theme: &Styles, screen: &CasesScreen, area: Rect, frame: &mut Frame<'_>) {
    if screen.rows.is_empty() {
        let words = if screen.filter.value().is_empty() {
            model.words.tr(MessageId::CasesNone)
        } else {
            model.words.tr(MessageId::CasesNoMatch)
        };
        return words_in(Rect { x: area.x + 2, width: area.width - 2, height: 1, ..area }, &words, theme.dim(), frame);
    }
    let history = model.session.history();
    let in_sight = screen.rows.iter().enumerate().skip(screen.offset);
    for (y, (place, row)) in (area.y..area.bottom()).zip(in_sight) {
        let line_area = Rect { y, height: 1, ..area };
        match row {
            CaseRow::Group(group) => {
                words_in(
                    Rect { x: area.x + 1, width: area.width - 1, ..line_area },
                    &group_name(&model.words, *group),
                    theme.dim(),
                    frame,
                );
            }
            CaseRow::Case(id) => {
                if let Some(case) = history.case(id) {
                    let selected = place == screen.selected;
                    draw_case(model, theme, case, selected, line_area, frame);
                }
            }
        }
    }
}

fn draw_case(model: &Model, theme: &Styles, case: &PastCase, selected: bool, area: Rect, frame: &mut Frame<'_>) {
    let history = model.session.history();
    let is_current = model.session.case().is_some_and(|current| current.id == case.id);
    let when = when::when(model, case.last);
    let right = if is_current { format!("{}, {when}", model.words.tr(MessageId::CaseCurrent)) } else { when };
    let room = usize::from(area.width).saturating_sub(6);
    let right = fit(&right, room / 2);
    let title = fit(&title(model, case), room.saturating_sub(width(&right) + 2));
    let gap = " ".repeat(room.saturating_sub(width(&title) + width(&right)));
    let style = if history.is_open(case) { Style::new() } else { theme.dim() };
    let line = Line::from(vec![
        Span::raw(list::cursor_mark(selected)),
        Span::styled(mark(history, case), theme.name()),
        Span::styled(title, style),
        Span::raw(gap),
        Span::styled(right, theme.dim()),
    ]);
    list::put(line, selected, model.line.is_none(), theme, area, frame);
}

fn group_name(words: &Catalog, group: CaseGroup) -> String {
    match group {
        CaseGroup::Open => words.tr(MessageId::CasesOpen),
        CaseGroup::Today => words.tr(MessageId::CasesToday),
        CaseGroup::Earlier => words.tr(MessageId::CasesEarlier),
    }
}
