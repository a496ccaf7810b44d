//! CHECK: what is wrong with the content, for those who maintain it.
//!
//! Each rule is a function over an article, or over its lines for what the parse does not keep. A rule reports a
//! [`Fault`], which is data; `codes.yaml` has its severity and examples, and the catalogues of `i18n` its sentences. A
//! rule earns its place by being right at least four times in five.
//!
//! | module | looks at |
//! |---|---|
//! | `rules` | one article: front matter, headings, lists, tabs, images, markup, symptoms |
//! | `links` | where links lead; over all files together |
//! | `includes` | files that articles include |
//! | `translation` | a text and its original: parts, names, numbers, code |
//! | `languages` | the files of all languages: what is missing, stale or repeated |
//! | `ignore` | comments that hide faults |

mod codes;
mod context;
mod fault;
mod findings;
mod ignore;
mod includes;
mod languages;
mod links;
mod rules;
mod translation;

use std::collections::HashMap;

use crate::article::{Diagnostic, DiagnosticKind, Limits, SettingFault};
use crate::library::{self, CodeLevel, GatherError, PROJECT_FILE, Project, Root, SurveyedFile};
use crate::markdown;

pub use codes::{CheckCode, Example, Severity, codes, find, nearest};
pub use fault::{Fault, FaultArg, Finding, Region, Word};
pub use languages::Coverage;
pub use translation::doubts;
pub(crate) use translation::{is_function_word, label_pairs};

use context::{LintContext, SourceFile};
use findings::Findings;
use ignore::Ignore;
use languages::LanguageFacts;
use links::LinkFacts;
use rules::FrontFacts;

/// What the check of a content root found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What is wrong, in the order of files and lines. Paths count from the content root.
    pub findings: Vec<Finding>,
    /// How many articles were checked.
    pub articles: usize,
    /// How far each language is translated, in the order of their names.
    pub coverage: Vec<Coverage>,
    /// What the project file makes of codes: how bad each is, `None` where it is not reported.
    pub levels: HashMap<&'static str, Option<Severity>>,
}

/// Checks the files below `root` that are `wanted`, by their path and whether the project file excludes them, within these
/// limits.
///
/// # Errors
/// When the root cannot be opened.
pub fn check(root: &Root, limits: &Limits, wanted: impl Fn(&str, bool) -> bool) -> Result<Checked, GatherError> {
    let (groups, problems) = library::survey(root, limits, wanted, group)?;
    let mut findings: Vec<Finding> = problems.into_iter().map(content).collect();
    let (mut links, mut fronts, mut languages, mut ignores) = (Vec::new(), Vec::new(), Vec::new(), HashMap::new());
    let (mut articles, mut included) = (0, Vec::new());
    for group in groups {
        articles += group.links.iter().filter(|facts| facts.is_article()).count();
        findings.extend(group.findings);
        links.extend(group.links);
        fronts.extend(group.fronts);
        languages.push(group.languages);
        included.extend(group.included);
        ignores.extend(group.ignores.into_iter().filter(|(_, ignores)| !ignores.is_empty()));
    }
    let (more, more_links) = includes::check(root, limits, included)?;
    findings.extend(more);
    links.extend(more_links);
    findings.extend(links::judge(root, &links));
    findings.retain(|finding| !is_of_another_set(finding, root));
    findings.extend(rules::judge_fronts(&fronts));
    findings.extend(languages::judge(&languages));
    languages::drop_repeated(&languages, &mut findings);
    hide(&ignores, &mut findings);
    let levels = levels(root, &mut findings);
    findings.sort();
    findings.dedup();
    Ok(Checked { findings, articles, coverage: languages::coverage(&languages), levels })
}

/// What the project file makes of codes. A code that does not exist is a finding.
fn levels(root: &Root, findings: &mut Vec<Finding>) -> HashMap<&'static str, Option<Severity>> {
    let Root::Path(path) = root else { return HashMap::new() };
    let mut levels = HashMap::new();
    for CodeLevel { code, severity, line } in Project::of(path).0.check {
        match find(&code) {
            Some(code) => drop(levels.insert(&*code.name, severity)),
            None => {
                let near: Vec<&str> = nearest(&code).iter().map(|code| code.name.as_str()).collect();
                let all = || codes().iter().map(|code| code.name.as_str()).collect();
                let known: Vec<&str> = if near.is_empty() { all() } else { near };
                let fault = SettingFault::unknown(format!("check.{code}"), known);
                let (path, line) = (PROJECT_FILE.to_owned(), u32::try_from(line).ok());
                findings.push(content(Diagnostic { path, line, kind: DiagnosticKind::Project(Box::new(fault)) }));
            }
        }
    }
    levels
}

/// Whether a file that cannot be included belongs to another repository, from which the set is built as well.
fn is_of_another_set(finding: &Finding, root: &Root) -> bool {
    let Fault::Content(Diagnostic { kind: DiagnosticKind::IncludeMissing(path), .. }) = &finding.fault else {
        return false;
    };
    let folder = path.strip_prefix("~/").and_then(|rest| rest.split_once('/')).map(|(folder, _)| folder);
    folder.is_some_and(|folder| !library::exists(root, folder))
}

/// Takes out what comments hide.
fn hide(ignores: &HashMap<String, Vec<Ignore>>, findings: &mut Vec<Finding>) {
    for (path, ignores) in ignores {
        let (mut own, rest) = std::mem::take(findings).into_iter().partition(|finding| finding.path == *path);
        *findings = rest;
        ignore::apply(path, ignores, &mut own);
        findings.append(&mut own);
    }
}

/// What was seen in the languages of one article.
#[derive(Debug)]
struct Group {
    findings: Vec<Finding>,
    links: Vec<LinkFacts>,
    fronts: Vec<FrontFacts>,
    languages: LanguageFacts,
    ignores: Vec<(String, Vec<Ignore>)>,
    included: Vec<includes::Included>,
}

fn group(id: &str, pages: &[SurveyedFile], original: Option<usize>) -> Group {
    let mut group = Group {
        findings: Vec::new(),
        links: Vec::new(),
        fronts: Vec::new(),
        languages: LanguageFacts::of(pages, original),
        ignores: Vec::new(),
        included: includes::of(id, pages, original),
    };
    for page in pages {
        let mut findings = Findings::new(&page.path);
        group.findings.extend(page.problems.iter().cloned().map(content));
        if page.text.is_empty() {
            continue;
        }
        let file = SourceFile::new(page);
        if let Some(article) = page.bare.as_ref().or(page.article.as_ref()) {
            group.fronts.push(FrontFacts::of(page, &file, &mut findings));
            let context = LintContext::new(page, article, &file);
            rules::check(&context, &mut findings);
            translation::check(&context, &mut findings);
            group.links.push(LinkFacts::new(id, &context));
        } else if file.is_yaml && is_nearly_faq(&page.text) {
            findings.add(Fault::FaqHeader, file.line(1));
        } else if !file.is_yaml {
            let front = FrontFacts::of(page, &file, &mut findings);
            let has_heading = file.prose.iter().any(|(_, line)| line.starts_with("# "));
            if file.written.front != markdown::Front::Missing && !has_heading && !front.has_title() {
                findings.add(Fault::TitleMissing, file.line(1));
            }
            group.fronts.push(front);
            group.links.push(LinkFacts::name_only(id, &page.path));
        }
        group.ignores.push((page.path.clone(), ignore::ignores(&file, &page.text)));
        group.findings.append(&mut findings.finish());
    }
    group.findings.append(&mut group.languages.compare(pages, original));
    group
}

/// A problem that the readers of files found.
fn content(diagnostic: crate::article::Diagnostic) -> Finding {
    let region = diagnostic.line.map(|line| Region::on_line(line, 1, 1));
    Finding { path: diagnostic.path.clone(), region, fault: Fault::Content(diagnostic) }
}

/// Whether a YAML text has questions and answers but not the first line of a FAQ.
fn is_nearly_faq(text: &str) -> bool {
    let has = |key: &str| text.lines().any(|line| line.trim_start_matches([' ', '-']).starts_with(key));
    has("sections:") && has("question:") && has("answer:")
}

#[cfg(test)]
mod tests;
