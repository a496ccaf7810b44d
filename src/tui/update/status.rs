//! The status line.

use crate::tui::message::Effect;
use crate::tui::model::{Model, Status};

/// Puts a sentence on the status line for a while.
pub(in crate::tui) fn say(model: &mut Model, text: String) -> Vec<Effect> {
    put(model, text, false)
}

/// Puts a warning on the status line for a while.
pub(super) fn warn(model: &mut Model, text: String) -> Vec<Effect> {
    put(model, text, true)
}

fn put(model: &mut Model, text: String, warning: bool) -> Vec<Effect> {
    model.status_generation += 1;
    model.status = Some(Status { text, warning, context: model.status_context() });
    vec![Effect::StatusTimer(model.status_generation)]
}

/// Ends a sentence whose context was left.
pub(super) fn settle(model: &mut Model) {
    let context = model.status_context();
    model.status = model.status.take().filter(|status| status.context == context);
}
