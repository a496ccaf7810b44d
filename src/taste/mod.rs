//! TASTE: what a reader may choose of keys and looks, as data.
//!
//! [`keymap`] holds the one table of keys, [`KeyMap`] what a reader's wishes make of it, [`Looks`] the themes. Nothing here
//! knows a screen or a file: the screen asks it, and the command line fills it from the reader's settings.

mod key;
pub mod keymap;
mod looks;
mod names;
mod wishes;

pub use key::{Code, Key};
pub use keymap::Place;
pub use looks::{Colour, Looks, Part, ThemeName};
pub use wishes::{KeyMap, Preset, Wishes};
