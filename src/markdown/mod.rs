//! READ: the text of one file becomes an [`Article`] and its problems.
//!
//! pulldown-cmark and YAML live in this room and nowhere else.

use crate::article::{Article, Concept, Problem};

/// What became of one file.
#[derive(Debug, Default)]
pub struct Reading {
    /// The article; `None` where the file is none (a table of contents, a README) or could not be read.
    pub article: Option<Article>,
    /// What the reader should know of the file.
    pub problems: Vec<Problem>,
}

/// Reads one file. `path` is its path from the content root and is only used to name it and to tell its form; `bytes`
/// are taken as they are, whatever they hold.
#[must_use]
pub fn read(path: &str, bytes: &[u8]) -> Reading {
    let _ = bytes;
    let _ = path;
    Reading::default()
}

/// Reads one file of the thesaurus: a YAML list of groups, each with its name under `concept` and a list of words a
/// language.
///
/// # Errors
/// A problem that names `path`, where the text is no such list.
pub fn read_concepts(path: &str, text: &str) -> Result<Vec<Concept>, Problem> {
    let _ = (path, text);
    Ok(Vec::new())
}
