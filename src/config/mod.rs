//! Key bindings and themes as plain data.
//!
//! [`keymap`] holds the one table of keys, [`KeyMap`] what a reader's wishes make of it, [`Theme`] the themes. Nothing here
//! knows a screen or a file: the screen asks it, and the command line fills it from the reader's settings.

mod bindings;
mod key;
pub mod keymap;
mod names;
mod theme;

pub use bindings::{KeyBindings, KeyMap, Preset};
pub use key::{Code, Key};
pub use keymap::Context;
pub use theme::{Colour, StyleRole, Theme, ThemeName};
