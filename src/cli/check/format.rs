//! The forms of the output: text, JSON, GitHub's annotations, SARIF, and the table of languages.

use std::io::Write as _;

use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::super::args::CheckFormat;
use super::super::{CliError, Output, json};
use super::{Found, sarif};
use crate::article::Locale;
use crate::check::{Coverage, Severity};
use crate::i18n::{CheckCatalog, CheckMessageId};

/// What is to be written.
pub(super) struct Report<'a> {
    pub(super) found: &'a [Found],
    pub(super) articles: usize,
    pub(super) catalog: &'a CheckCatalog<'a>,
}

impl Report<'_> {
    pub(super) fn write(&self, format: CheckFormat, out: &mut Output) -> Result<(), CliError> {
        match format {
            CheckFormat::Text => {
                for found in self.found {
                    let (code, message) = (found.finding.fault.code(), self.catalog.fault(&found.finding.fault));
                    writeln!(out, "{}: {}: {code}: {message}", place(found), found.severity.name())?;
                }
                Ok(())
            }
            CheckFormat::Json => Ok(json::write(out, &Faults::new(self))?),
            CheckFormat::Github => {
                for found in self.found {
                    writeln!(out, "{}", self.annotation(found))?;
                }
                Ok(())
            }
            CheckFormat::Sarif => Ok(json::write(out, &sarif::log(self.found, self.catalog))?),
        }
    }

    /// A workflow command of GitHub
    /// (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).
    fn annotation(&self, found: &Found) -> String {
        let level = match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        let code = found.finding.fault.code();
        let place = found.finding.region.map_or_else(String::new, |region| {
            format!(
                ",line={},endLine={},col={},endColumn={}",
                region.line, region.end_line, region.column, region.end_column
            )
        });
        let message = format!("{}. {}", self.catalog.fault(&found.finding.fault), self.catalog.fix(code));
        format!("::{level} file={}{place},title={code}::{}", property(&found.path), data(&message))
    }
}

/// `path:line:column`, the form that editors read.
fn place(found: &Found) -> String {
    match found.finding.region {
        Some(region) => format!("{}:{}:{}", found.path, region.line, region.column),
        None => found.path.clone(),
    }
}

/// The JSON output.
#[derive(Serialize)]
struct Faults<'a> {
    schema: &'static str,
    articles: usize,
    faults: Vec<FaultView<'a>>,
}

/// A fault as JSON. Lines and columns count from 1, columns in characters; the end is after the last character.
#[derive(Serialize)]
struct FaultView<'a> {
    path: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    severity: &'static str,
    code: &'static str,
    message: String,
    hint: String,
}

impl<'a> Faults<'a> {
    fn new(report: &Report<'a>) -> Self {
        let view = |found: &'a Found| {
            let (fault, region) = (&found.finding.fault, found.finding.region);
            FaultView {
                path: &found.path,
                line: region.map(|region| region.line),
                column: region.map(|region| region.column),
                end_line: region.map(|region| region.end_line),
                end_column: region.map(|region| region.end_column),
                severity: found.severity.name(),
                code: fault.code(),
                message: report.catalog.fault(fault),
                hint: report.catalog.fix(fault.code()),
            }
        };
        Self { schema: "pcfix-check/1", articles: report.articles, faults: report.found.iter().map(view).collect() }
    }
}

/// Writes the table of languages.
pub(super) fn coverage(languages: &[Coverage], catalog: &CheckCatalog<'_>, out: &mut Output) -> Result<(), CliError> {
    let heads = [
        CheckMessageId::CoverageLanguage,
        CheckMessageId::CoverageFiles,
        CheckMessageId::CoverageSections,
        CheckMessageId::CoverageSteps,
        CheckMessageId::CoverageMissing,
        CheckMessageId::CoverageParts,
        CheckMessageId::CoverageStale,
    ];
    let mut rows = vec![heads.map(|head| catalog.text(head, &[]))];
    for language in languages {
        let name = language
            .locale
            .as_ref()
            .map_or_else(|| catalog.text(CheckMessageId::CoverageUnknown, &[]), Locale::to_string);
        let name = match language.is_original {
            true => catalog.text(CheckMessageId::CoverageOriginal, &[("language", (&name).into())]),
            false => name,
        };
        let numbers = [
            language.files,
            language.sections,
            language.steps,
            language.missing_files,
            language.missing_parts,
            language.stale,
        ];
        let [a, b, c, d, e, f] = numbers.map(|number| number.to_string());
        rows.push([name, a, b, c, d, e, f]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let pad = " ".repeat(widths[column] - cell.width());
            // Names on the left, numbers on the right.
            line.push_str(&if column == 0 { format!("{cell}{pad}") } else { format!("  {pad}{cell}") });
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
