//! The baseline: problems that are known and not reported.
//!
//! It is a JSON file, written when it does not exist. A problem is known by its file, its code and what it is about, not by
//! its line, so that it stays known when text moves, and in every language of the program.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::super::{CliError, output};
use super::Found;
use crate::article::{FileError, clean_line};
use crate::check::FaultArg;
use crate::i18n::{CheckCatalog, CheckMessageId};

/// The form of the file.
const SCHEMA: &str = "pcfix-baseline/1";

#[derive(Deserialize, Serialize)]
struct Baseline {
    schema: String,
    problems: Vec<Known>,
}

/// A known problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
struct Known {
    path: String,
    code: String,
    /// What it is about.
    about: String,
    /// How often it occurs.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    count: usize,
}

fn once() -> usize {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that serde calls")]
fn is_once(count: &usize) -> bool {
    *count == 1
}

/// What became of a baseline.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    path: String,
    written: Option<usize>,
    hidden: usize,
    gone: usize,
}

impl Hidden {
    /// Says so on standard error.
    pub(super) fn tell(&self, catalog: &CheckCatalog<'_>) {
        let say = |id: CheckMessageId, problems: usize| {
            output::tell(&catalog.text(id, &[("problems", problems.into()), ("path", (&self.path).into())]));
        };
        if let Some(written) = self.written {
            return say(CheckMessageId::CheckBaselineWritten, written);
        }
        if self.hidden > 0 {
            say(CheckMessageId::CheckBaselineUsed, self.hidden);
        }
        if self.gone > 0 {
            say(CheckMessageId::CheckBaselineGone, self.gone);
        }
    }
}

/// What a problem is about, whatever the language of the message and the line.
fn about(found: &Found) -> String {
    let args = found.finding.fault.args();
    let words = args.into_iter().filter_map(|(name, arg)| match arg {
        FaultArg::Quoted(text) | FaultArg::Plain(text) => Some(text.to_owned()),
        FaultArg::List(texts) => Some(texts.join(", ")),
        // Lines move.
        FaultArg::Number(_) if name == "line" => None,
        FaultArg::Number(number) => Some(number.to_string()),
    });
    words.collect::<Vec<_>>().join(" | ")
}

/// A stable name of a problem: FNV-1a of its file, its code and what it is about.
pub(super) fn fingerprint(found: &Found) -> String {
    let text = [found.path.as_str(), found.finding.fault.code(), &about(found)].join("\n");
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// Hides the problems that the baseline at `path` knows; where there is none, writes one with all problems and hides them.
pub(super) fn apply(path: &Path, found: &mut Vec<Found>) -> Result<Hidden, CliError> {
    let shown = clean_line(&path.to_string_lossy());
    match fs::read_to_string(path) {
        Ok(text) => match serde_json::from_str::<Baseline>(&text) {
            Ok(baseline) if baseline.schema == SCHEMA => Ok(hide(baseline, found, shown)),
            _ => Err(CliError::NoBaseline { path: shown }),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let written = found.len();
            let mut text = serde_json::to_string_pretty(&baseline_of(found)).unwrap_or_default();
            text.push('\n');
            fs::write(path, text)
                .map_err(|error| CliError::Write { path: shown.clone(), error: FileError::from(error) })?;
            found.clear();
            Ok(Hidden { path: shown, written: Some(written), ..Hidden::default() })
        }
        Err(error) => Err(CliError::Input { path: shown, error: FileError::from(error) }),
    }
}

fn key(found: &Found) -> (String, String, String) {
    (found.path.replace('\\', "/"), found.finding.fault.code().to_owned(), about(found))
}

fn baseline_of(found: &[Found]) -> Baseline {
    let mut counts: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for found in found {
        *counts.entry(key(found)).or_default() += 1;
    }
    let problems = counts.into_iter().map(|((path, code, about), count)| Known { path, code, about, count });
    Baseline { schema: SCHEMA.to_owned(), problems: problems.collect() }
}

fn hide(baseline: Baseline, found: &mut Vec<Found>, path: String) -> Hidden {
    let mut left: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for known in baseline.problems {
        *left.entry((known.path, known.code, known.about)).or_default() += known.count;
    }
    let before = found.len();
    found.retain(|found| match left.get_mut(&key(found)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    Hidden { path, written: None, hidden: before - found.len(), gone: left.values().sum() }
}
