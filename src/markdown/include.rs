//! Texts of other files: `[!INCLUDE [title](path)]` in a paragraph of its own.
//!
//! This room opens no file. Whoever reads an article says how a path becomes bytes, and refuses what lies outside the
//! content; here the depth and the size of what is included are bounded, so that files that include one another end.

use super::body::{self, Part};
use super::decode::decode;
use super::front;
use super::report::Report;
use crate::article::{DiagnosticKind, Limits, excerpt};

/// How the bytes of an included file are found: its path as written, from the folder of the article; `None` for a file
/// that is not there or must not be read.
pub type Fetch<'f> = dyn Fn(&str) -> Option<Vec<u8>> + 'f;

/// How deep files may include files.
const DEEPEST: usize = 4;
/// How many bytes an article may include in all.
const LARGEST: usize = 4 << 20;

/// The reading of one file: its problems, and the files that it includes.
pub(super) struct Reader<'f> {
    /// What is wrong with the file.
    pub(super) report: Report,
    /// What is read at most.
    pub(super) limits: Limits,
    fetch: &'f Fetch<'f>,
    /// Every file that is being included, outermost first: its folder from the article's own, and how many lists and
    /// quotes stand around it.
    open: Vec<(String, usize)>,
    /// How many more bytes may be included.
    left: usize,
}

impl<'f> Reader<'f> {
    /// Makes ready to read the file `path`.
    pub(super) fn new(path: &str, limits: Limits, fetch: &'f Fetch<'f>) -> Self {
        Self { report: Report::new(path), limits, fetch, open: Vec::new(), left: LARGEST }
    }

    /// How many lists and quotes stand around the text that is being read.
    pub(super) fn depth(&self) -> usize {
        self.open.last().map_or(0, |(_, depth)| *depth)
    }

    /// Reads the file that a paragraph includes. `line` is the paragraph's, where known, and `depth` says how many lists
    /// and quotes stand around it.
    pub(super) fn include(&mut self, path: &str, line: Option<u32>, depth: usize) -> Vec<Part> {
        let path = match self.open.last() {
            Some((folder, _)) => format!("{folder}/{path}"),
            None => path.to_owned(),
        };
        // Lines within included files are not those of the article.
        let line = line.filter(|_| self.open.is_empty());
        if self.open.len() >= DEEPEST {
            self.report.add(line, DiagnosticKind::IncludeTooDeep { path: excerpt(&path), limit: DEEPEST });
            return Vec::new();
        }
        let Some(bytes) = (self.fetch)(&path) else {
            self.report.add(line, DiagnosticKind::IncludeMissing(excerpt(&path)));
            return Vec::new();
        };
        let Some(left) = self.left.checked_sub(bytes.len()) else {
            self.report.add(line, DiagnosticKind::IncludeTooLarge { path: excerpt(&path), limit: LARGEST });
            return Vec::new();
        };
        self.left = left;
        let Some(text) = decode(&bytes, &mut self.report) else { return Vec::new() };
        let (_, text, _) = front::cut(&text);
        self.open.push((path.rsplit_once('/').map_or(".", |(folder, _)| folder).to_owned(), depth));
        let parts = body::read(text, None, self).parts;
        self.open.pop();
        parts
    }
}

/// The path that a paragraph includes, when it does nothing else.
pub(super) fn included(paragraph: &str) -> Option<&str> {
    let inner = paragraph.trim_ascii().strip_prefix("[!")?.strip_suffix(']')?;
    let rest = inner.get(7..).filter(|_| inner[..7].eq_ignore_ascii_case("include"))?;
    let (_, target) = rest.trim_ascii().strip_suffix(')')?.split_once("](")?;
    let path = target.split_ascii_whitespace().next()?;
    (!path.contains("](")).then_some(path)
}

#[cfg(test)]
#[path = "include_tests.rs"]
mod tests;
