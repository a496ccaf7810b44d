//! `pcfix check`: what is wrong with the content, for editors and CI systems.

mod baseline;
mod explain;
mod files;
mod format;
mod sarif;

use std::collections::BTreeMap;

use super::args::CheckArgs;
use super::{CliError, FOUND, NOTHING, Output, Settings, UNUSABLE, output};
use crate::check::{self, Coverage, Finding, Severity};
use crate::i18n::{CheckCatalog, CheckMessageId, MessageId};

use files::Set;
use format::Report;

/// A finding with the path by which its reader can open the file.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The path from where the command runs.
    path: String,
    finding: Finding,
    severity: Severity,
}

pub(super) fn run(args: &CheckArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let catalog = CheckCatalog::new(&settings.words);
    if let Some(code) = &args.explain {
        return explain::run(code.as_deref(), &catalog, out);
    }
    for name in args.select.iter().chain(&args.ignore) {
        explain::known(name)?;
    }
    let mut all = All::default();
    let sets = files::sets(&args.paths, settings);
    for set in &sets {
        all.add(set, args, settings)?;
    }
    if args.coverage {
        format::coverage(&all.coverage, &catalog, out)?;
        return Ok(FOUND);
    }
    let hidden = match &args.baseline {
        Some(path) => baseline::apply(path, &mut all.found)?,
        None => baseline::Hidden::default(),
    };
    let report = Report { found: &all.found, articles: all.articles, catalog: &catalog };
    report.write(args.form(), out)?;
    // What is on standard output comes first where both go to one place.
    out.finish()?;
    summary(&report, &hidden, all.left_out);
    let is_read = |found: &Found| !matches!(found.finding.fault.code(), "unreadable" | "not-utf8" | "link-outside");
    if all.articles == 0 && !all.found.iter().any(is_read) {
        let paths = crate::library::names_of(&sets.iter().map(|set| set.root.clone()).collect::<Vec<_>>());
        output::tell(&settings.words.tr_with(MessageId::ErrorNoArticles, &[("paths", (&paths).into())]));
        return Ok(UNUSABLE);
    }
    let fails = |found: &Found| args.fail_on.level().is_some_and(|level| found.severity >= level);
    Ok(if all.found.iter().any(fails) { NOTHING } else { FOUND })
}

/// What all sets have in common.
#[derive(Default)]
struct All {
    found: Vec<Found>,
    articles: usize,
    coverage: Vec<Coverage>,
    /// Files left out by `.gitignore` and the settings of the project.
    left_out: usize,
}

impl All {
    fn add(&mut self, set: &Set, args: &CheckArgs, settings: &Settings) -> Result<(), CliError> {
        let filter = set.filter();
        let left_out = std::cell::Cell::new(0);
        let wanted = |path: &str, excluded: bool| {
            let wanted = filter.wants(path, excluded);
            left_out.set(left_out.get() + usize::from(!wanted));
            wanted
        };
        let checked = check::check(&set.root, &settings.limits, wanted)?;
        self.left_out += left_out.get();
        self.articles += if set.named.is_empty() { checked.articles } else { set.named.len() };
        self.coverage.extend(checked.coverage);
        for finding in checked.findings {
            let Some(path) = set.shown(&finding.path) else { continue };
            let code = finding.fault.code();
            let usual = check::find(code).map_or(Severity::Warning, |code| code.severity);
            let level = checked.levels.get(code).copied().unwrap_or(Some(usual));
            let (selects, ignores) =
                (args.select.iter().any(|name| name == code), args.ignore.iter().any(|name| name == code));
            // The command line beats the project file.
            let severity =
                if selects { Some(level.unwrap_or(usual)) } else { level.filter(|_| args.select.is_empty()) };
            if let Some(severity) = severity.filter(|_| !ignores) {
                self.found.push(Found { path, finding, severity });
            }
        }
        Ok(())
    }
}

/// How much was checked and what was found, on standard error.
fn summary(report: &Report<'_>, hidden: &baseline::Hidden, left_out: usize) {
    let catalog = report.catalog;
    let articles = catalog.text(CheckMessageId::CheckArticles, &[("articles", report.articles.into())]);
    if report.found.is_empty() {
        output::tell(&catalog.text(CheckMessageId::CheckClean, &[("articles", (&articles).into())]));
    } else {
        let problems = report.found.len();
        output::tell(
            &catalog.text(
                CheckMessageId::CheckProblems,
                &[("problems", problems.into()), ("articles", (&articles).into())],
            ),
        );
        let mut counts: BTreeMap<&str, (usize, Severity)> = BTreeMap::new();
        for found in report.found {
            let (count, severity) = counts.entry(found.finding.fault.code()).or_default();
            *count += 1;
            *severity = found.severity;
        }
        let mut counts: Vec<(&str, usize, Severity)> =
            counts.into_iter().map(|(code, (count, severity))| (code, count, severity)).collect();
        counts.sort_by_key(|&(code, count, severity)| (std::cmp::Reverse((severity, count)), code));
        let widest = counts.iter().map(|(code, ..)| code.len()).max().unwrap_or_default();
        for (code, count, _) in counts {
            output::tell(&format!("{count:6} {code:widest$}  {}", catalog.fix(code)));
        }
        output::tell(&catalog.text(CheckMessageId::CheckExplain, &[]));
    }
    hidden.tell(catalog);
    if left_out > 0 {
        output::tell(&catalog.text(CheckMessageId::CheckIgnored, &[("files", left_out.into())]));
    }
}
