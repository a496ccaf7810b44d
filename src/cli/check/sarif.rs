//! SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>), the form of code scanning services.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::Found;
use super::baseline::fingerprint;
use crate::check::{Severity, find};
use crate::i18n::CheckCatalog;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The log of one run.
pub(super) fn log(all: &[Found], catalog: &CheckCatalog<'_>) -> Value {
    let codes: BTreeSet<&str> = all.iter().map(|found| found.finding.fault.code()).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, catalog)).collect();
    let results: Vec<Value> = all
        .iter()
        .map(|found| {
            let index = codes.iter().position(|code| *code == found.finding.fault.code());
            result(found, index, catalog)
        })
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "pcfix",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: &str, catalog: &CheckCatalog<'_>) -> Value {
    let severity = find(code).map_or(Severity::Warning, |code| code.severity);
    json!({
        "id": code,
        "shortDescription": { "text": catalog.meaning(code) },
        "help": { "text": catalog.fix(code) },
        "defaultConfiguration": { "level": level(severity) },
    })
}

fn result(found: &Found, index: Option<usize>, catalog: &CheckCatalog<'_>) -> Value {
    let mut place = json!({ "artifactLocation": { "uri": uri(&found.path) } });
    if let Some(region) = found.finding.region {
        place["region"] = json!({
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        });
    }
    json!({
        "ruleId": found.finding.fault.code(),
        "ruleIndex": index,
        "level": level(found.severity),
        "message": { "text": catalog.fault(&found.finding.fault) },
        "locations": [{ "physicalLocation": place }],
        "partialFingerprints": { "pcfix/v1": fingerprint(found) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI reference: relative as it is, absolute with its scheme.
fn uri(path: &str) -> String {
    let mut out = String::new();
    if Path::new(path).is_absolute() {
        out.push_str("file://");
    }
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b if b.is_ascii_alphanumeric() || b"/-._~".contains(&b) => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
