//! The findings in one file.

use super::fault::{Fault, Finding, Region};

/// The findings in one file.
#[derive(Debug)]
pub(super) struct Findings {
    path: String,
    all: Vec<Finding>,
}

impl Findings {
    /// None yet in the file `path`.
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), all: Vec::new() }
    }

    /// Adds a fault and its place, where that is known.
    pub(super) fn add(&mut self, fault: Fault, region: impl Into<Option<Region>>) {
        self.all.push(Finding { path: self.path.clone(), region: region.into(), fault });
    }

    /// What was found.
    pub(super) fn finish(self) -> Vec<Finding> {
        self.all
    }
}
