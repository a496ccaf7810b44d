//! `pcfix check`: what is wrong with the content, one fault a line, as editors and CI systems read it.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use serde::Serialize;

use super::args::CheckArgs;
use super::{CliError, FOUND, NOTHING, Output, Settings, UNUSABLE, json, output};
use crate::article::{Diagnostic, clean_line};
use crate::check::{self, CODES, Code, find, nearest};
use crate::i18n::Catalog;
use crate::layout::{Ink, Tone};
use crate::library::Root;

pub(super) fn run(args: &CheckArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    if let Some(code) = &args.explain {
        return explain(code.as_deref(), settings, out);
    }
    let given = args.paths.iter().cloned().map(Root::Path).collect::<Vec<_>>();
    let roots = if given.is_empty() { &settings.roots } else { &given };
    let checked = check::check(roots, &settings.limits)?;
    let faults: Vec<Diagnostic> = roots
        .iter()
        .zip(checked.problems)
        .flat_map(|(root, problems)| problems.into_iter().map(|problem| below(root, problem)))
        .collect();
    if args.json {
        let views = faults.iter().map(|fault| FaultView::new(fault, &settings.words));
        json::write(out, &views.collect::<Vec<_>>())?;
    } else {
        for fault in &faults {
            writeln!(out, "{}", settings.words.diagnostic_line(fault))?;
        }
    }
    // What stands on standard output comes first where both go to one place.
    out.finish()?;
    summary(&faults, checked.articles, settings);
    if checked.articles == 0 && !faults.iter().any(is_of_a_text) {
        output::tell(&settings.words.tr("error-no-articles"));
        return Ok(UNUSABLE);
    }
    Ok(if faults.is_empty() { FOUND } else { NOTHING })
}

/// Whether a fault is one of a text that could be read, be it no article.
fn is_of_a_text(fault: &Diagnostic) -> bool {
    !matches!(fault.code(), "unreadable" | "not-utf8" | "link-outside")
}

/// The problem with the path by which its reader can open the file: below the root that he named.
fn below(root: &Root, problem: Diagnostic) -> Diagnostic {
    let Root::Path(root) = root else { return problem };
    let path = if root.is_file() { root.as_path() } else { &root.join(&problem.path) };
    Diagnostic { path: shown(path), ..problem }
}

fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}

/// How much was looked at and what was found, on standard error.
fn summary(faults: &[Diagnostic], articles: usize, settings: &Settings) {
    let words = &settings.words;
    let read = words.tr_with("check-articles", &[("articles", articles.into())]);
    if faults.is_empty() {
        return output::tell(&words.tr_with("check-clean", &[("articles", (&read).into())]));
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fault in faults {
        *counts.entry(fault.code()).or_default() += 1;
    }
    let mut counts: Vec<(usize, &str)> = counts.into_iter().map(|(code, count)| (count, code)).collect();
    counts.sort_by_key(|&(count, code)| (std::cmp::Reverse(count), code));
    let counts: Vec<String> = counts.iter().map(|(count, code)| format!("{count} {code}")).collect();
    let found = words.tr_with("check-faults", &[("faults", faults.len().into()), ("articles", (&read).into())]);
    output::tell(&format!("{found} {}", counts.join(", ")));
    output::tell(&words.tr("check-explain"));
}

/// Explains one code, or lists all.
fn explain(name: Option<&str>, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let Some(name) = name else {
        let widest = CODES.iter().map(|code| code.name.len()).max().unwrap_or_default();
        for code in CODES {
            out.words(&format!("{:widest$}", code.name), strong())?;
            writeln!(out, "  {}", code.means)?;
        }
        return Ok(FOUND);
    };
    let Some(code) = find(name) else {
        let nearest = nearest(name).iter().map(|code| code.name).collect();
        return Err(CliError::UnknownCode { code: clean_line(name), nearest });
    };
    describe(code, settings, out)?;
    Ok(FOUND)
}

fn describe(code: &Code, settings: &Settings, out: &mut Output) -> Result<(), CliError> {
    out.words(code.name, strong())?;
    writeln!(out, "\n{}", code.means)?;
    for (heading, text) in [("check-why", code.why), ("check-mend", code.mend)] {
        writeln!(out)?;
        out.words(&settings.words.tr(heading), Tone { ink: Ink::Accent, ..Tone::default() })?;
        writeln!(out, " {text}")?;
    }
    for (heading, example) in [("check-wrong", code.wrong), ("check-right", code.right)] {
        if !example.is_empty() {
            writeln!(out)?;
            out.words(&settings.words.tr(heading), Tone { ink: Ink::Accent, ..Tone::default() })?;
            writeln!(out)?;
            for line in crate::article::clean(example).lines() {
                writeln!(out, "{}", format!("    {line}").trim_end())?;
            }
        }
    }
    Ok(())
}

fn strong() -> Tone {
    Tone { ink: Ink::Title, strong: true, ..Tone::default() }
}

/// A fault as JSON.
#[derive(Serialize)]
struct FaultView<'a> {
    path: &'a str,
    line: Option<u32>,
    code: &'static str,
    message: String,
}

impl<'a> FaultView<'a> {
    fn new(fault: &'a Diagnostic, words: &Catalog) -> Self {
        let message = words.diagnostic(&fault.kind);
        Self { path: &fault.path, line: fault.line, code: fault.code(), message }
    }
}
