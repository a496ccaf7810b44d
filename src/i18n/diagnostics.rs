//! Problems of files and content, in the reader's language.

use super::{Catalog, MessageId};
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
        let number = |key: MessageId, limit: usize| self.tr_with(key, &[("limit", limit.into())]);
        let text = match kind {
            DiagnosticKind::Unreadable(error) => self.file_error(*error),
            DiagnosticKind::FolderTooDeep(limit) => number(MessageId::ProblemFolderDepth, *limit),
            DiagnosticKind::LinkOutside => self.tr(MessageId::ProblemLinkOutside),
            DiagnosticKind::LinkBroken => self.tr(MessageId::ProblemLinkBroken),
            DiagnosticKind::NotUtf8 => self.tr(MessageId::ProblemNotUtf8),
            DiagnosticKind::ControlCharacters => self.tr(MessageId::ProblemControlCharacters),
            DiagnosticKind::FrontMatter(error) => self.because(MessageId::ProblemFrontMatter, self.yaml_error(*error)),
            DiagnosticKind::Faq(error) => self.because(MessageId::ProblemFaq, self.yaml_error(*error)),
            DiagnosticKind::FaqTitle => self.tr(MessageId::ProblemFaqTitle),
            DiagnosticKind::IncludeTooDeep { path, limit } => {
                self.included(MessageId::ProblemIncludeDepth, path, *limit)
            }
            DiagnosticKind::IncludeMissing(path) => self.included(MessageId::ProblemIncludeMissing, path, 0),
            DiagnosticKind::IncludeTooLarge { path, limit } => {
                self.included(MessageId::ProblemIncludeSize, path, *limit)
            }
            DiagnosticKind::NestingTooDeep(limit) => number(MessageId::ProblemNesting, *limit),
            DiagnosticKind::NestingColumn(column) => number(MessageId::ProblemNestingColumn, *column),
            DiagnosticKind::TranslationPairs(count) => {
                self.tr_with(MessageId::ProblemPairs, &[("count", (*count).into())])
            }
            DiagnosticKind::LeftOut { reason, count, total } => {
                let key = match reason {
                    LeftOut::Links => MessageId::ProblemLeftLinks,
                    LeftOut::Empty => MessageId::ProblemLeftEmpty,
                    LeftOut::Draft => MessageId::ProblemLeftDraft,
                    LeftOut::Untitled => MessageId::ProblemLeftUntitled,
                    LeftOut::Format => MessageId::ProblemLeftFormat,
                    LeftOut::Excluded => MessageId::ProblemLeftExcluded,
                };
                self.tr_with(key, &[("count", (*count).into()), ("total", (*total).into())])
            }
            DiagnosticKind::UnknownMarkup(name) => self.tr_with(MessageId::ProblemMarkup, &[("name", name.into())]),
            DiagnosticKind::Project(fault) => self.setting_fault(fault),
        };
        clean_line(&text)
    }

    /// Why a content root cannot be opened, with its path.
    #[must_use]
    pub fn gather_error(&self, error: &GatherError) -> String {
        match error {
            GatherError::Root { path, error } => format!("{path}: {}", self.file_error(*error)),
            GatherError::Kind { path } => format!("{path}: {}", self.tr(MessageId::ContentNeither)),
        }
    }

    /// Why a file or folder cannot be used: a few words, without a full stop.
    #[must_use]
    pub fn file_error(&self, error: FileError) -> String {
        let key = match error {
            FileError::NotFound => MessageId::FileNotFound,
            FileError::PermissionDenied => MessageId::FileDenied,
            FileError::NotRegular => MessageId::FileNotRegular,
            FileError::IsFolder => MessageId::FileIsFolder,
            FileError::NotFolder => MessageId::FileNotFolder,
            FileError::Exists => MessageId::FileExists,
            FileError::ReadOnly => MessageId::FileReadOnly,
            FileError::NoSpace => MessageId::FileNoSpace,
            FileError::Busy => MessageId::FileBusy,
            FileError::InvalidName => MessageId::FileName,
            FileError::LinkLoop => MessageId::FileLinkLoop,
            FileError::Closed => MessageId::FileClosed,
            FileError::Empty => MessageId::FileEmpty,
            FileError::TooLarge(limit) => return self.tr_with(MessageId::FileTooLarge, &[("limit", limit.into())]),
            FileError::NotUtf8 => MessageId::FileNotUtf8,
            FileError::System(Some(code)) => {
                return self.tr_with(MessageId::FileSystem, &[("code", (&code.to_string()).into())]);
            }
            FileError::System(None) => MessageId::FileUnknown,
        };
        self.tr(key)
    }

    /// Why a YAML text is not used, without the place.
    #[must_use]
    pub fn yaml_error(&self, error: YamlError) -> String {
        match error {
            YamlError::Invalid { .. } => self.tr(MessageId::YamlInvalid),
            YamlError::TooLarge(limit) => self.tr_with(MessageId::YamlLarge, &[("limit", limit.into())]),
            YamlError::TooDeep(limit) => self.tr_with(MessageId::YamlDeep, &[("limit", limit.into())]),
            YamlError::TooManyAliases(limit) => self.tr_with(MessageId::YamlAliases, &[("limit", limit.into())]),
        }
    }

    fn because(&self, key: MessageId, reason: String) -> String {
        self.tr_with(key, &[("reason", (&reason).into())])
    }

    fn included(&self, key: MessageId, path: &str, limit: usize) -> String {
        self.tr_with(key, &[("path", path.into()), ("limit", limit.into())])
    }
}
