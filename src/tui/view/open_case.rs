//! The row of an open case.

use crate::i18n::MessageId;
use crate::layout::{fit, width};
use crate::tui::model::Model;
use crate::tui::rows::{ListRow, OpenCase};
use crate::tui::titles::titles;
use crate::tui::when::when;

/// `Cancel an order, 1 of 3, today 09:41`, in at most `room` columns. The title gives way, for the rest is short.
pub(super) fn text(model: &Model, row: &ListRow, case: &OpenCase, room: usize) -> String {
    let (title, _) = titles(model, row.address);
    let title = if case.name.is_empty() { title } else { format!("{} · {title}", case.name) };
    let when = when(model, case.last);
    let (done, steps) = case.progress;
    let rest = match steps {
        0 => format!(", {when}"),
        _ => {
            let progress = model.words.tr_with(MessageId::Progress, &[("done", done.into()), ("steps", steps.into())]);
            format!(", {progress}, {when}")
        }
    };
    let shown = fit(&title, room.saturating_sub(width(&rest)));
    fit(&format!("{shown}{rest}"), room)
}
