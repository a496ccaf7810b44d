//! Settings, keys and themes as plain data.
//!
//! [`ConfigFile`] is what one file of settings says; [`Settings`] is what holds, made from the command line
//! ([`Overrides`]), the environment and the files by [`Settings::resolve`]. [`keymap`] has the one table of keys, and
//! [`KeyMap`] what a user's settings make of it. Nothing here knows a screen or a command line.

mod bindings;
mod color;
mod environment;
mod file;
mod key;
pub mod keymap;
mod names;
mod settings;
mod theme;
mod view;

pub use bindings::{KeyBinding, KeyMap, Preset};
pub use color::ColorChoice;
pub use environment::{Environment, config_path};
pub use file::{ConfigError, ConfigFile, ConfigFiles, SETTINGS, SettingRow, read_files};
pub use key::{Code, Key, UnknownKey};
pub use keymap::Context;
pub use settings::{Overrides, Settings};
pub use theme::{Colour, StyleRole, Theme, ThemeName};
pub use view::View;
