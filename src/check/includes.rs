//! Files that articles include: they are checked once, in their own place, however many articles include them.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{LintContext, SourceFile};
use super::fault::Finding;
use super::findings::Findings;
use super::links::{LinkFacts, join};
use super::{content, ignore, rules, translation};
use crate::article::{Limits, Locale};
use crate::library::{self, GatherError, Root, SurveyedFile};

/// A file that is included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Included {
    /// From the content root.
    pub(super) path: String,
    locale: Option<Locale>,
    /// The id of the article that includes it, and the path of that file: links may count from there as well.
    by: (String, String),
    /// The file that the original of the article includes in its place.
    original: Option<String>,
}

/// The files that the languages of one article include.
pub(super) fn of(id: &str, pages: &[SurveyedFile], original: Option<usize>) -> Vec<Included> {
    let paths: Vec<Vec<String>> = pages.iter().map(paths).collect();
    let mut all = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let source = original.filter(|source| *source != at);
        for path in &paths[at] {
            let name = path.rsplit('/').next();
            let original =
                source.and_then(|source| paths[source].iter().find(|other| other.rsplit('/').next() == name));
            all.push(Included {
                path: path.clone(),
                locale: page.locale.clone(),
                by: (id.to_owned(), page.path.clone()),
                original: original.filter(|original| *original != path).cloned(),
            });
        }
    }
    all
}

/// The files that a file includes, from the content root.
fn paths(page: &SurveyedFile) -> Vec<String> {
    const MARK: &str = "[!include";
    if page.bare.is_none() {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (_, line) in SourceFile::new(page).prose {
        let lower = line.to_ascii_lowercase();
        for (at, _) in lower.match_indices(MARK) {
            // Only ASCII letters changed, so places are the same in both.
            let target = line[at..].split_once("](").and_then(|(_, rest)| rest.split([')', ' ']).next());
            out.extend(target.and_then(|target| join(&page.path, target, false)));
        }
    }
    out
}

/// What is wrong with the files that are included, and their links.
pub(super) fn check(
    root: &Root,
    limits: &Limits,
    mut included: Vec<Included>,
) -> Result<(Vec<Finding>, Vec<LinkFacts>), GatherError> {
    /// As deep as files may include files.
    const DEEPEST: usize = 4;
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let (mut findings, mut links) = (Vec::new(), Vec::new());
    for _ in 0..DEEPEST {
        included.retain(|file| seen.insert(file.path.clone()));
        if included.is_empty() {
            break;
        }
        let originals = included.iter().filter_map(|file| file.original.clone());
        let wanted: BTreeSet<String> = included.iter().map(|file| file.path.clone()).chain(originals).collect();
        let wanted: Vec<String> = wanted.into_iter().collect();
        let pages = library::read_files(root, &wanted, limits)?;
        let pages: BTreeMap<&str, &SurveyedFile> = pages.iter().map(|page| (page.path.as_str(), page)).collect();
        let mut next = Vec::new();
        for file in &included {
            let Some(page) = pages.get(&*file.path) else { continue };
            let original = file.original.as_deref().and_then(|original| pages.get(original));
            one(file, page, original.copied(), &mut findings, &mut links);
            let nested = of(&file.by.0, std::slice::from_ref(*page), None);
            next.extend(nested.into_iter().map(|nested| Included { locale: file.locale.clone(), ..nested }));
        }
        included = next;
    }
    Ok((findings, links))
}

fn one(
    file: &Included,
    page: &SurveyedFile,
    original: Option<&SurveyedFile>,
    findings: &mut Vec<Finding>,
    links: &mut Vec<LinkFacts>,
) {
    findings.extend(page.problems.iter().cloned().map(content));
    let Some(article) = page.bare.as_ref().or(page.article.as_ref()) else { return };
    let source_file = SourceFile::new(page);
    let context = LintContext::new(page, article, &source_file);
    let mut own = Findings::new(&page.path);
    rules::check_included(&context, &mut own);
    if let Some(source) = original.and_then(|page| page.bare.as_ref().or(page.article.as_ref())) {
        let languages = (file.locale.as_ref(), source.locale.as_ref());
        if languages.0 != languages.1 {
            translation::compare(article, source, context.file, &mut own);
        }
    }
    let mut own = own.finish();
    ignore::apply(&page.path, &ignore::ignores(context.file, &page.text), &mut own);
    findings.append(&mut own);
    links.push(LinkFacts::included(&file.by.0, &file.by.1, &context));
}
