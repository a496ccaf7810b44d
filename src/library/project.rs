//! The project file of a content root, `.pcfix.yaml`: what the owner of the content sets for everybody who reads it.
//!
//! It comes with foreign content, so it may set little: settings of a user in it are refused with a problem. Each root has
//! its own; for a single file, that of its folder counts. It is never read as content.

use std::io::Read as _;
use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::open::open_file;
use crate::article::{
    Diagnostic, DiagnosticKind, Expected, FileError, Locale, NodeKind, SettingFault, Severity, clean,
};
use crate::markdown::{FaultAt, SettingError, YamlCursor, YamlEntry, read_settings_leniently};

/// The name of the file.
pub const PROJECT_FILE: &str = ".pcfix.yaml";
/// The largest project file that is read, in bytes.
const LARGEST: u64 = 64 << 10;

/// The keys of a project file.
const KEYS: [&str; 5] = ["exclude", "parts", "base", "locales", "check"];
/// Settings of a user, which a project file may not change.
const REFUSED: [&str; 14] = [
    "content",
    "lang",
    "beside",
    "view",
    "color",
    "ui_lang",
    "theme",
    "keys",
    "mouse",
    "cache",
    "keep_cases",
    "query_history",
    "limits",
    "pager",
];

/// What a project file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// Paths from the content root that are left out; `*` matches anything within a name, `**` for any folders.
    pub exclude: Vec<String>,
    /// Names of parts of articles with the headings that name them, such as `resolution` with `What to do`.
    pub parts: Vec<(NodeKind, Vec<String>)>,
    /// The public address of the content root, http or https, without a slash at the end.
    pub base: Option<String>,
    /// The languages of the content. Only these are languages of its folders and file names, and files that name none are
    /// in the first. Empty: its folders decide.
    pub locales: Vec<Locale>,
    /// What the codes of check count as.
    pub check: Vec<CodeLevel>,
}

/// What a code of check counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLevel {
    /// The code, as it is written.
    pub code: String,
    /// How bad it is; `None` where it is not reported.
    pub severity: Option<Severity>,
    /// Its line in the project file.
    pub line: usize,
}

/// The levels of a code of check.
const LEVELS: [(Option<Severity>, &str); 4] = [
    (None, "off"),
    (Some(Severity::Info), "info"),
    (Some(Severity::Warning), "warning"),
    (Some(Severity::Error), "error"),
];

/// The parts that a project file may add names to.
const PARTS: [(NodeKind, &str); 7] = [
    (NodeKind::Symptom, "symptom"),
    (NodeKind::Cause, "cause"),
    (NodeKind::Diagnosis, "diagnosis"),
    (NodeKind::Resolution, "resolution"),
    (NodeKind::Verification, "verification"),
    (NodeKind::Related, "related"),
    (NodeKind::Section, "section"),
];

impl Project {
    /// The project file of a root, a folder or a file, and what is wrong with it. A root without one has the default.
    #[must_use]
    pub fn of(root: &Path) -> (Self, Vec<Diagnostic>) {
        let folder = if root.is_file() { root.parent().unwrap_or(root) } else { root };
        let problem = |line: Option<usize>, kind| Diagnostic {
            path: PROJECT_FILE.to_owned(),
            line: line.and_then(|line| u32::try_from(line).ok()),
            kind,
        };
        match text_of(&folder.join(PROJECT_FILE)) {
            Ok(text) => {
                let (project, faults) = Self::parse(&text);
                let told = |SettingError { position, fault }| {
                    problem(Some(position.line), DiagnosticKind::Project(Box::new(fault)))
                };
                (project, faults.into_iter().map(told).collect())
            }
            Err(FileError::NotFound | FileError::NotFolder) => (Self::default(), Vec::new()),
            Err(error) => (Self::default(), vec![problem(None, DiagnosticKind::Unreadable(error))]),
        }
    }

    /// What a text says, and what is wrong with it; what is right of it counts.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<SettingError>) {
        read_settings_leniently(&clean(text), |project: &mut Self, name, key, value| project.set(name, key, value))
    }

    fn set(&mut self, name: &str, key: &YamlCursor<'_>, value: &YamlCursor<'_>) -> Result<(), FaultAt> {
        match name {
            "exclude" => {
                let patterns = texts(value)?;
                if set_of(&patterns).is_none() {
                    return Err(value.unexpected(Expected::Texts));
                }
                self.exclude = patterns;
            }
            "parts" => {
                let kind = |name: &str| PARTS.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind);
                let known = PARTS.iter().map(|(_, known)| *known);
                let part = |(name, key, value): YamlEntry<'_>| match kind(&name) {
                    Some(kind) => Ok((kind, texts(&value)?)),
                    None => Err(key.fault(SettingFault::unknown(key.name(), known.clone()))),
                };
                self.parts = value.entries()?.into_iter().map(part).collect::<Result<_, _>>()?;
            }
            "base" => self.base = Some(address(value)?),
            "locales" => self.locales = value.items().iter().map(YamlCursor::locale).collect::<Result<_, _>>()?,
            "check" => {
                let level = |(code, key, value): YamlEntry<'_>| {
                    Ok(CodeLevel { code, severity: value.one_of(&LEVELS)?, line: key.position().line })
                };
                self.check = value.entries()?.into_iter().map(level).collect::<Result<_, _>>()?;
            }
            _ if REFUSED.contains(&name) => return Err(key.fault(SettingFault::Refused(name.to_owned()))),
            _ => return Err(key.fault(SettingFault::unknown(name, KEYS))),
        }
        Ok(())
    }

    /// The paths from the content root that are left out.
    #[must_use]
    pub fn excluded(&self) -> GlobSet {
        set_of(&self.exclude).unwrap_or_default()
    }
}

/// What matches one of the patterns, or lies in a folder that does. `None` for more than can be matched.
fn set_of(patterns: &[String]) -> Option<GlobSet> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern: Vec<String> = pattern.trim_matches('/').split('/').map(literal_but_stars).collect();
        let pattern = pattern.join("/");
        for pattern in [format!("{pattern}/**"), pattern] {
            set.add(GlobBuilder::new(&pattern).literal_separator(true).build().ok()?);
        }
    }
    set.build().ok()
}

/// A name in which only `*` means something: anything, or any folders where the name is `**`.
fn literal_but_stars(name: &str) -> String {
    if name == "**" {
        return name.to_owned();
    }
    let pieces: Vec<String> = name.split('*').map(globset::escape).collect();
    let mut name = pieces.join("*");
    while name.contains("**") {
        name = name.replace("**", "*");
    }
    name
}

fn text_of(path: &Path) -> Result<String, FileError> {
    let mut bytes = Vec::new();
    open_file(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(FileError::from)?;
    if bytes.len() as u64 > LARGEST {
        return Err(FileError::TooLarge(1));
    }
    String::from_utf8(bytes).map_err(|_| FileError::NotUtf8)
}

fn texts(value: &YamlCursor<'_>) -> Result<Vec<String>, FaultAt> {
    value.items().iter().map(|item| item.text(Expected::Texts)).collect()
}

fn address(value: &YamlCursor<'_>) -> Result<String, FaultAt> {
    let text = value.text(Expected::Address)?;
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_address = host.is_some_and(|host| !host.is_empty() && !host.contains(char::is_whitespace));
    if is_address { Ok(text.trim_end_matches('/').to_owned()) } else { Err(value.unexpected(Expected::Address)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_file_sets_what_it_may_and_no_more() {
        let text = "exclude: [drafts, '*.tmp.md']\nbase: https://docs.example/help/\npager: rm -rf /\nlocales: [nl, no]\n\
                    parts:\n  resolution: [What to do, Fix]\ncheck: {link-file: off, image-alt: loud}\nnope: 1\n";
        let (project, faults) = Project::parse(text);
        assert_eq!(project.base.as_deref(), Some("https://docs.example/help"));
        assert_eq!(project.locales.len(), 2);
        assert_eq!(project.parts, [(NodeKind::Resolution, vec!["What to do".to_owned(), "Fix".to_owned()])]);
        let faults: Vec<(usize, &SettingFault)> =
            faults.iter().map(|error| (error.position.line, &error.fault)).collect();
        assert!(matches!(
            &faults[..],
            [(3, SettingFault::Refused(pager)), (7, SettingFault::Value { .. }), (8, SettingFault::Unknown { .. })]
                if pager == "pager"
        ));
        for wrong in ["base: ftp://x", "base: docs", "exclude: {a: b}", "- a", "a: ["] {
            assert_eq!(Project::parse(wrong).1.len(), 1, "{wrong}");
        }
    }

    #[test]
    fn patterns_are_names_with_stars_and_folders() {
        let project = |pattern: &str| Project { exclude: vec![pattern.to_owned()], ..Project::default() };
        for (pattern, path, left_out) in [
            ("drafts", "drafts/a.md", true),
            ("drafts/", "drafts/b/a.md", true),
            ("drafts", "a/drafts/b.md", false),
            ("**/drafts", "a/drafts/b.md", true),
            ("*.tmp.md", "a.tmp.md", true),
            ("*.tmp.md", "x/a.tmp.md", false),
            ("**/*.tmp.md", "x/y/a.tmp.md", true),
            ("a*c.md", "abbc.md", true),
            ("a*c.md", "abbd.md", false),
            ("x/*/z.md", "x/y/z.md", true),
            ("a[b]?{c}.md", "a[b]?{c}.md", true),
            ("a[b].md", "ab.md", false),
            ("a**c.md", "abbc.md", true),
        ] {
            assert_eq!(project(pattern).excluded().is_match(path), left_out, "{pattern} {path}");
        }
        // Foreign content sets patterns: they take no time to speak of.
        for (stars, letters) in [(30, 200), (30_000, 9)] {
            let (pattern, name) = (format!("{}b", "*a".repeat(stars)), format!("{}.md", "a".repeat(letters)));
            assert!(!project(&pattern).excluded().is_match(name));
        }
    }
}
