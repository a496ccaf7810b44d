//! NOUNS: the words of pcfix as plain data.
//!
//! An [`Article`] is one markdown file; its headings are [`Node`]s, their bodies [`Block`]s, and every run of words is a
//! [`Text`] that knows both of its languages, sentence by sentence. Nothing here reads a file, searches or draws: this
//! room depends on `std` (and the derives of serde and thiserror) alone, so that every other room may speak its language.

mod block;
mod clean;
mod concept;
mod diagnostic;
mod file_error;
mod limits;
mod locale;
mod node;
mod setting;
mod severity;
mod text;

pub use block::{Block, Callout, ChoiceOption, ListItem, Table};
pub use clean::{beginning, clean, clean_line, is_harmful};
pub use concept::Concept;
pub use diagnostic::{Diagnostic, DiagnosticKind, LeftOut, excerpt};
pub use file_error::FileError;
pub use limits::Limits;
pub use locale::Locale;
pub use node::{Article, Node, NodeIndex, NodeKind};
pub use setting::{Expected, Position, SettingFault, YamlError};
pub use severity::Severity;
pub use text::{Image, Label, Mark, MarkKind, Rich, Segment, SegmentEnd, Text, reads_as_command};
