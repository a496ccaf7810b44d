//! Problems of files and content, in the reader's language.

use super::{Arg, Catalog};
use crate::article::{Diagnostic, DiagnosticKind, FileError, LeftOut, YamlError, clean_line};
use crate::library::GatherError;

impl Catalog {
    /// `path:line: code: message`, the form that editors and CI systems read.
    #[must_use]
    pub fn diagnostic_line(&self, diagnostic: &Diagnostic) -> String {
        let (path, code, message) = (&diagnostic.path, diagnostic.code(), self.diagnostic(&diagnostic.kind));
        match diagnostic.line {
            Some(line) => format!("{path}:{line}: {code}: {message}"),
            None => format!("{path}: {code}: {message}"),
        }
    }

    /// What is wrong with a file of content, in one sentence without a full stop, on one line.
    #[must_use]
    pub fn diagnostic(&self, kind: &DiagnosticKind) -> String {
        let number = |key: &str, limit: usize| self.tr_with(key, &[("limit", limit.into())]);
        let text = match kind {
            DiagnosticKind::Unreadable(error) => self.file_error(*error),
            DiagnosticKind::FolderTooDeep(limit) => number("problem-folder-depth", *limit),
            DiagnosticKind::LinkOutside => self.tr("problem-link-outside"),
            DiagnosticKind::LinkBroken => self.tr("problem-link-broken"),
            DiagnosticKind::NotUtf8 => self.tr("problem-not-utf8"),
            DiagnosticKind::ControlCharacters => self.tr("problem-control-characters"),
            DiagnosticKind::FrontMatter(error) => self.because("problem-front-matter", self.yaml_error(*error)),
            DiagnosticKind::Faq(error) => self.because("problem-faq", self.yaml_error(*error)),
            DiagnosticKind::FaqTitle => self.tr("problem-faq-title"),
            DiagnosticKind::IncludeTooDeep { path, limit } => self.included("problem-include-depth", path, *limit),
            DiagnosticKind::IncludeMissing(path) => self.included("problem-include-missing", path, 0),
            DiagnosticKind::IncludeTooLarge { path, limit } => self.included("problem-include-size", path, *limit),
            DiagnosticKind::NestingTooDeep(limit) => number("problem-nesting", *limit),
            DiagnosticKind::NestingColumn(column) => number("problem-nesting-column", *column),
            DiagnosticKind::TranslationPairs(count) => self.tr_with("problem-pairs", &[("count", (*count).into())]),
            DiagnosticKind::LeftOut { reason, count, total } => {
                let key = match reason {
                    LeftOut::Links => "problem-left-links",
                    LeftOut::Empty => "problem-left-empty",
                    LeftOut::Draft => "problem-left-draft",
                    LeftOut::Untitled => "problem-left-untitled",
                    LeftOut::Format => "problem-left-format",
                };
                self.tr_with(key, &[("count", (*count).into()), ("total", (*total).into())])
            }
            DiagnosticKind::UnknownMarkup(name) => self.tr_with("problem-markup", &[("name", name.into())]),
            DiagnosticKind::ThesaurusOrphan => self.tr("problem-thesaurus-orphan"),
            DiagnosticKind::ThesaurusLine(text) => self.tr_with("problem-thesaurus-line", &[("text", text.into())]),
            DiagnosticKind::ThesaurusLanguage { language, concept } => {
                let args: [(&str, Arg<'_>); 2] = [("language", language.into()), ("concept", concept.into())];
                self.tr_with("problem-thesaurus-language", &args)
            }
            DiagnosticKind::Project(fault) => self.setting_fault(fault),
        };
        clean_line(&text)
    }

    /// Why a content root cannot be opened, with its path.
    #[must_use]
    pub fn gather_error(&self, error: &GatherError) -> String {
        match error {
            GatherError::Root { path, error } => format!("{path}: {}", self.file_error(*error)),
            GatherError::Kind { path } => format!("{path}: {}", self.tr("content-neither")),
        }
    }

    /// Why a file or folder cannot be used: a few words, without a full stop.
    #[must_use]
    pub fn file_error(&self, error: FileError) -> String {
        let key = match error {
            FileError::NotFound => "file-not-found",
            FileError::PermissionDenied => "file-denied",
            FileError::NotRegular => "file-not-regular",
            FileError::IsFolder => "file-is-folder",
            FileError::NotFolder => "file-not-folder",
            FileError::Exists => "file-exists",
            FileError::ReadOnly => "file-read-only",
            FileError::NoSpace => "file-no-space",
            FileError::Busy => "file-busy",
            FileError::InvalidName => "file-name",
            FileError::LinkLoop => "file-link-loop",
            FileError::Closed => "file-closed",
            FileError::Empty => "file-empty",
            FileError::TooLarge(limit) => return self.tr_with("file-too-large", &[("limit", limit.into())]),
            FileError::NotUtf8 => "file-not-utf8",
            FileError::System(Some(code)) => {
                return self.tr_with("file-system", &[("code", (&code.to_string()).into())]);
            }
            FileError::System(None) => "file-unknown",
        };
        self.tr(key)
    }

    /// Why a YAML text is not used, without the place.
    #[must_use]
    pub fn yaml_error(&self, error: YamlError) -> String {
        match error {
            YamlError::Invalid { .. } => self.tr("yaml-invalid"),
            YamlError::TooLarge(limit) => self.tr_with("yaml-large", &[("limit", limit.into())]),
            YamlError::TooDeep(limit) => self.tr_with("yaml-deep", &[("limit", limit.into())]),
            YamlError::TooManyAliases(limit) => self.tr_with("yaml-aliases", &[("limit", limit.into())]),
        }
    }

    fn because(&self, key: &str, reason: String) -> String {
        self.tr_with(key, &[("reason", (&reason).into())])
    }

    fn included(&self, key: &str, path: &str, limit: usize) -> String {
        self.tr_with(key, &[("path", path.into()), ("limit", limit.into())])
    }
}
