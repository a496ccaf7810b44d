//! What is wrong with a file, gathered while it is read.

use crate::article::{Diagnostic, DiagnosticKind};

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

    /// Adds a problem.
    pub(super) fn add(&mut self, line: Option<u32>, kind: DiagnosticKind) {
        self.problems.push(Diagnostic { path: self.path.clone(), line, kind });
    }

    /// The problems, in the order in which they were found.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.problems
    }
}
