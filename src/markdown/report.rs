//! What is wrong with a file, gathered while it is read.

use crate::article::{Diagnostic, clean_line};

/// The problems of one file.
#[derive(Debug)]
pub(super) struct Report {
    path: String,
    problems: Vec<Diagnostic>,
}

impl Report {
    /// No problems yet of the file `path`.
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), problems: Vec::new() }
    }

    /// Adds a problem. `message` may quote the file: it is cleaned and cut.
    pub(super) fn add(&mut self, code: &'static str, line: Option<u32>, message: impl AsRef<str>) {
        const LONGEST: usize = 300;
        let mut message = clean_line(message.as_ref());
        if let Some((cut, _)) = message.char_indices().nth(LONGEST) {
            message.truncate(cut);
            message.push('…');
        }
        self.problems.push(Diagnostic { path: self.path.clone(), line, code, message });
    }

    /// The problems, in the order in which they were found.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.problems
    }
}
