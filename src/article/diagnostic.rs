//! What is wrong with a file of content, as data; the catalogues in `i18n` hold the sentences.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{FileError, SettingFault, YamlError, clean_line};

/// A problem of the content: a file that could not be read, text that was left out. It never stops the
/// rest from being served.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Diagnostic {
    /// The file, from the content root, with `/` between its parts.
    pub path: String,
    /// The line, counted from 1, where one is known.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: DiagnosticKind,
}

/// Why a file of the content is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum LeftOut {
    /// It holds only links.
    Links,
    /// It holds no text.
    Empty,
    /// Its writer says that it is a draft.
    Draft,
    /// It has no front matter or no title, which Learn content needs.
    Untitled,
    /// It is of a markup language that is not read.
    Format,
    /// The project file excludes it.
    Excluded,
}

impl LeftOut {
    /// All reasons.
    pub const ALL: [Self; 6] = [Self::Links, Self::Empty, Self::Draft, Self::Untitled, Self::Format, Self::Excluded];
}

/// What is wrong. Texts are cleaned excerpts, see [`excerpt`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum DiagnosticKind {
    /// A file cannot be read.
    Unreadable(FileError),
    /// A folder lies deeper than this limit.
    FolderTooDeep(usize),
    /// A symbolic link leads out of the content root.
    LinkOutside,
    /// A symbolic link leads nowhere.
    LinkBroken,
    /// The text is neither UTF-8 nor UTF-16 with a byte order mark.
    NotUtf8,
    /// Control characters or direction overrides were removed.
    ControlCharacters,
    /// The front matter is ignored.
    FrontMatter(YamlError),
    /// A FAQ is left out.
    Faq(YamlError),
    /// A FAQ has no title.
    FaqTitle,
    /// An included file lies deeper than this many files within one another.
    IncludeTooDeep {
        /// The included file.
        path: String,
        /// The limit.
        limit: usize,
    },
    /// An included file is not in the content.
    IncludeMissing(String),
    /// Included files are larger than a limit together.
    IncludeTooLarge {
        /// The file that passes it.
        path: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// Lists or quotes are nested deeper than this limit; they are flattened.
    NestingTooDeep(usize),
    /// Lists or quotes start after this column; they are read as text.
    NestingColumn(usize),
    /// So many side-by-side translation pairs are not closed.
    TranslationPairs(usize),
    /// Files that are no articles.
    LeftOut {
        /// Why.
        reason: LeftOut,
        /// How many.
        count: usize,
        /// Of how many files.
        total: usize,
    },
    /// Markup of this name means something to a documentation tool and nothing here.
    UnknownMarkup(String),
    /// Something in the project file is wrong.
    Project(Box<SettingFault>),
}

impl Diagnostic {
    /// The short stable name of this kind of problem, in kebab-case, such as `unreadable` or `front-matter`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }
}

impl DiagnosticKind {
    /// As [`Diagnostic::code`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) | Self::FolderTooDeep(_) => "unreadable",
            Self::LinkOutside | Self::LinkBroken => "link-outside",
            Self::NotUtf8 => "not-utf8",
            Self::ControlCharacters => "control-characters",
            Self::FrontMatter(_) => "front-matter",
            Self::Faq(_) | Self::FaqTitle => "faq",
            Self::IncludeTooDeep { .. } | Self::IncludeMissing(_) | Self::IncludeTooLarge { .. } => "include",
            Self::NestingTooDeep(_) | Self::NestingColumn(_) => "nesting",
            Self::TranslationPairs(_) => "translation-pair",
            Self::UnknownMarkup(_) => "unknown-markup",
            Self::LeftOut { .. } => "left-out",
            Self::Project(_) => "project",
        }
    }
}

impl Ord for Diagnostic {
    /// By path, line and code.
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |of: &Self| (of.line, of.code());
        self.path.cmp(&other.path).then_with(|| place(self).cmp(&place(other))).then_with(|| self.kind.cmp(&other.kind))
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A piece of foreign text for a message: cleaned, on one line, and cut where it is long.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut text = clean_line(text);
    if let Some((cut, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(cut);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diagnostics_sort_by_path_line_and_code() {
        let at = |path: &str, line, kind| Diagnostic { path: path.to_owned(), line, kind };
        let mut all = [
            at("b.md", None, DiagnosticKind::NotUtf8),
            at("a.md", Some(2), DiagnosticKind::LinkBroken),
            at("a.md", Some(2), DiagnosticKind::ControlCharacters),
            at("a.md", None, DiagnosticKind::Unreadable(FileError::Empty)),
        ];
        all.sort();
        let codes: Vec<_> = all.iter().map(Diagnostic::code).collect();
        assert_eq!(codes, ["unreadable", "control-characters", "link-outside", "not-utf8"]);
    }

    #[test]
    fn excerpts_are_clean_and_short() {
        assert_eq!(excerpt("a\u{1b}[1m\nb"), "a[1m b");
        assert_eq!(excerpt(&"é".repeat(300)).chars().count(), 201);
    }
}
