//! The screen: keys in, pictures out, over the production model.
//!
//! Pictures that a reader should look at as a whole are golden files under `snapshots`; what a single test is about is
//! asserted by itself, so that a change of wording or layout touches few tests. `INSTA_UPDATE=always cargo test --test
//! screens` writes the golden files anew; look at their difference before you commit them.

#[path = "../common/stage.rs"]
mod stage;
#[path = "../common/svg.rs"]
mod svg;

mod actions;
mod cases;
mod guide;
mod keys;
mod languages;
mod laws;
mod lists;
mod log;
mod mouse;
mod notes;
mod outline;
mod pictures;
mod problems;
mod search;
mod window;
