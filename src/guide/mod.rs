//! A symptom becomes a walk.
//!
//! A [`Plan`] is what the article offers: an explanation, then resolutions in the order in which to try them. A [`Guide`]
//! is what a person did with it: a list of [`Event`]s, from which everything else follows. Nothing here draws, reads a
//! clock or touches a file; times come in with the events.

mod parts;
mod plan;
mod roles;
mod state;
mod tickable;

pub use parts::{Body, Part, Resolution, StepKey, When, step_blocks};
pub use plan::{Plan, Symptom, symptoms};
pub use roles::{roles, without_roles};
pub use state::{Answer, Event, Guide, Item, Outcome, Stamped, StepState};
