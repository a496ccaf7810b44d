//! The row of a guide that waits to be gone on with.

use super::when::when;
use crate::layout::{fit, width};
use crate::tui::model::Model;
use crate::tui::rows::{Row, Unfinished};

/// `Cancel an order, 1 of 3, today 09:41`, in at most `room` columns. The title gives way, for the rest is short.
pub(super) fn text(model: &Model, row: &Row, unfinished: &Unfinished, room: usize) -> String {
    let (title, _) = super::list::titles(model, row.address);
    let when = when(model, unfinished.last);
    let (done, steps) = unfinished.progress;
    let rest = match steps {
        0 => format!(", {when}"),
        _ => {
            let progress = model.words.tr_with("progress", &[("done", done.into()), ("steps", steps.into())]);
            format!(", {progress}, {when}")
        }
    };
    let shown = fit(&title, room.saturating_sub(width(&rest)));
    fit(&format!("{shown}{rest}"), room)
}
