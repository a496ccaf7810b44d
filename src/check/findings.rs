//! What was found in one file.

use crate::article::{Diagnostic, DiagnosticKind, clean_line};

use super::Code;

/// The problems of one file.
#[derive(Debug)]
pub(super) struct Findings {
    path: String,
    problems: Vec<Diagnostic>,
}

impl Findings {
    /// The findings in the file `path`, with those that are known already.
    pub(super) fn new(path: &str, problems: Vec<Diagnostic>) -> Self {
        Self { path: path.to_owned(), problems }
    }

    /// Adds a finding on `line`, 0 where that is not known. `message` may quote the file.
    pub(super) fn add(&mut self, code: &Code, line: u32, message: impl AsRef<str>) {
        self.problems.push(Diagnostic {
            path: self.path.clone(),
            line: (line > 0).then_some(line),
            kind: DiagnosticKind::Check { code: code.name, message: clean_line(message.as_ref()) },
        });
    }

    /// What was found.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.problems
    }
}

/// `text` within quotes, cut where it is long.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 70;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("\"{}…\"", text[..end].trim_end()),
        None => format!("\"{}\"", text.trim()),
    }
}

/// Several texts, each within quotes; of many the first few.
pub(super) fn listed<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 5;
    let mut texts = texts.into_iter();
    let mut told: Vec<String> = texts.by_ref().take(MOST).map(quoted).collect();
    if texts.next().is_some() {
        told.push("…".to_owned());
    }
    told.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_cut_and_lists_end() {
        assert_eq!(quoted(" one "), "\"one\"");
        assert_eq!(quoted(&"é".repeat(100)).chars().count(), 73);
        assert_eq!(listed(["a"; 7]), "\"a\", \"a\", \"a\", \"a\", \"a\", …");
    }
}
