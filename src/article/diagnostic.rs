//! What is wrong with a file of content.

use std::fmt;

/// Something that a reader of the content should know: a file that could not be read, text that was left out, a fault
/// that `pcfix check` found. A problem never stops the rest from being served.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, from the content root, with `/` between its parts.
    pub path: String,
    /// The line, counted from 1, where one is known.
    pub line: Option<u32>,
    /// A short stable name for this kind of problem, in kebab-case, such as `unreadable` or `front-matter`.
    pub code: &'static str,
    /// What is wrong, in one English sentence without a full stop. Holds no control characters.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    /// `path:line: code: message`, the form that editors and CI systems read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}: {}", self.path, self.code, self.message),
            None => write!(f, "{}: {}: {}", self.path, self.code, self.message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_prints_as_editors_read_it() {
        let mut problem =
            Diagnostic { path: "a/b.md".into(), line: Some(7), code: "front-matter", message: "no title".into() };
        assert_eq!(problem.to_string(), "a/b.md:7: front-matter: no title");
        problem.line = None;
        assert_eq!(problem.to_string(), "a/b.md: front-matter: no title");
    }
}
