//! The files of all languages together: what is not translated, what is stale, and what a translation only repeats.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::codes;
use super::context::SourceFile;
use super::fault::{Fault, FaultArg, Finding, Word};
use super::findings::Findings;
use super::translation::{self, Compared};
use crate::article::{Article, Block, Locale};
use crate::library::SurveyedFile;

/// How far one language is translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The language; `None` for files that name none.
    pub locale: Option<Locale>,
    /// Whether it is the language of the originals.
    pub is_original: bool,
    /// Articles and FAQs.
    pub files: usize,
    /// Their sections: headings below the title.
    pub sections: usize,
    /// Their steps.
    pub steps: usize,
    /// Originals without a file in this language.
    pub missing_files: usize,
    /// Sections and steps that their originals have and they lack.
    pub missing_parts: usize,
    /// Files older than their original.
    pub stale: usize,
}

/// What the files of one article add to the judgement of languages.
#[derive(Debug, Default)]
pub(super) struct LanguageFacts {
    files: Vec<LanguageFile>,
    /// The place of the original in `files`.
    original: Option<usize>,
}

#[derive(Debug, Default)]
struct LanguageFile {
    path: String,
    locale: Option<Locale>,
    sections: usize,
    steps: usize,
    missing: usize,
    stale: bool,
}

impl LanguageFacts {
    /// The facts of an article's files; files that are no articles count for nothing.
    pub(super) fn of(pages: &[SurveyedFile], original: Option<usize>) -> Self {
        let mut facts = Self::default();
        for (at, page) in pages.iter().enumerate() {
            let Some(article) = &page.article else { continue };
            if original == Some(at) {
                facts.original = Some(facts.files.len());
            }
            let bodies = std::iter::once(&article.blocks).chain(article.nodes.iter().map(|node| &node.blocks));
            facts.files.push(LanguageFile {
                path: page.path.clone(),
                locale: page.locale.clone().or_else(|| article.locale.clone()),
                sections: article.nodes.len(),
                steps: bodies.flatten().map(steps).sum(),
                ..LanguageFile::default()
            });
        }
        facts
    }

    /// Compares each translation with the original.
    pub(super) fn compare(&mut self, pages: &[SurveyedFile], original: Option<usize>) -> Vec<Finding> {
        let Some((source, source_path)) = original.and_then(|at| Some((bare(&pages[at])?, pages[at].path.as_str())))
        else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for page in pages.iter().filter(|page| page.path != source_path && page.locale != source.locale) {
            let Some(article) = bare(page).filter(|article| article.source_locale.is_none()) else { continue };
            let mut findings = Findings::new(&page.path);
            let file = SourceFile::new(page);
            let Compared { missing } = translation::compare(article, source, &file, &mut findings);
            let stale = match (&article.date, &source.date) {
                (Some(date), Some(original)) if date < original => {
                    let fault = Fault::TranslationStale { date: Word::new(date), original: Word::new(original) };
                    findings.add(fault, date_line(&file));
                    true
                }
                _ => false,
            };
            if let Some(own) = self.files.iter_mut().find(|own| own.path == page.path) {
                (own.missing, own.stale) = (missing, stale);
            }
            all.append(&mut findings.finish());
        }
        all
    }
}

/// The article of a file without what it includes: that has files of its own.
fn bare(page: &SurveyedFile) -> Option<&Article> {
    page.bare.as_ref().or(page.article.as_ref())
}

/// The line of the date in front matter.
fn date_line(file: &SourceFile<'_>) -> Option<super::fault::Region> {
    let is_date = |text: &str| {
        let key = text.split(':').next().unwrap_or_default().trim();
        key.ends_with("date") || key == "lastmod" || key == "updated"
    };
    let line = (1..).zip(&file.written.lines).take(60).find(|(_, line)| is_date(line.text)).map_or(1, |(line, _)| line);
    file.line(line)
}

fn steps(block: &Block) -> usize {
    let mut count = 0;
    block.walk(&mut |block| {
        if let Block::Steps { items, .. } = block {
            count += items.len();
        }
    });
    count
}

/// Files that one language lacks, and translations without an original.
pub(super) fn judge(facts: &[LanguageFacts]) -> Vec<Finding> {
    let coverage = coverage(facts);
    let originals = coverage.iter().find(|language| language.is_original);
    let Some(original) = originals else { return Vec::new() };
    // A language that has at least half of the articles is meant to have all.
    let meant: Vec<&Locale> = coverage
        .iter()
        .filter(|language| !language.is_original && language.files * 2 >= original.files)
        .filter_map(|language| language.locale.as_ref())
        .collect();
    let mut all = Vec::new();
    for facts in facts {
        let has = |locale: &Locale| facts.files.iter().any(|file| file.locale.as_ref() == Some(locale));
        if let Some(source) = facts.original.map(|at| &facts.files[at]) {
            let mut findings = Findings::new(&source.path);
            for locale in meant.iter().filter(|locale| !has(locale)) {
                findings.add(Fault::TranslationMissing { locale: Word::new(locale.as_str()) }, None);
            }
            all.append(&mut findings.finish());
        } else {
            let name = original.locale.as_ref().map_or("", Locale::as_str);
            for file in facts.files.iter().filter(|file| file.locale.as_ref().is_some_and(|own| meant.contains(&own))) {
                let mut findings = Findings::new(&file.path);
                findings.add(Fault::TranslationOriginal { locale: Word::new(name) }, None);
                all.append(&mut findings.finish());
            }
        }
    }
    all
}

/// How far each language is translated.
pub(super) fn coverage(facts: &[LanguageFacts]) -> Vec<Coverage> {
    let mut languages: BTreeMap<Option<Locale>, Coverage> = BTreeMap::new();
    for facts in facts {
        for (at, file) in facts.files.iter().enumerate() {
            let own = languages
                .entry(file.locale.clone())
                .or_insert_with(|| Coverage { locale: file.locale.clone(), ..Coverage::default() });
            own.is_original |= facts.original == Some(at);
            own.files += 1;
            own.sections += file.sections;
            own.steps += file.steps;
            own.missing_parts += file.missing;
            own.stale += usize::from(file.stale);
        }
    }
    for facts in facts.iter().filter(|facts| facts.original.is_some()) {
        let present: HashSet<&Option<Locale>> = facts.files.iter().map(|file| &file.locale).collect();
        for (locale, own) in &mut languages {
            own.missing_files += usize::from(!present.contains(locale));
        }
    }
    languages.into_values().collect()
}

/// Takes out faults that a translation has only because its original has them.
pub(super) fn drop_repeated(facts: &[LanguageFacts], findings: &mut Vec<Finding>) {
    // The file whose faults count, for each file that repeats it.
    let mut sources: HashMap<&str, &str> = HashMap::new();
    for facts in facts.iter().filter(|facts| facts.files.len() > 1) {
        let first = &facts.files[facts.original.unwrap_or_default()].path;
        sources.extend(facts.files.iter().filter(|file| file.path != *first).map(|file| (&*file.path, &**first)));
    }
    if sources.is_empty() {
        return;
    }
    let first: HashSet<&str> = sources.values().copied().collect();
    let mut left: HashMap<String, HashMap<(&'static str, String), usize>> = HashMap::new();
    for finding in findings.iter().filter(|finding| first.contains(&*finding.path)) {
        *left.entry(finding.path.clone()).or_default().entry(key(&finding.fault)).or_default() += 1;
    }
    // Each translation repeats each fault once.
    let mut used: HashMap<(String, (&'static str, String)), usize> = HashMap::new();
    findings.retain(|finding| {
        let Some(source) = sources.get(&*finding.path) else { return true };
        let key = key(&finding.fault);
        let is_repeated = codes::find(finding.fault.code()).is_some_and(|code| code.repeats);
        let known = left.get(*source).and_then(|faults| faults.get(&key)).copied().unwrap_or_default();
        let used = used.entry((finding.path.clone(), key)).or_default();
        *used += 1;
        !is_repeated || *used > known
    });
}

/// What is the same in a fault and its repetition: the code, and for links and pictures their addresses, which are not
/// translated.
fn key(fault: &Fault) -> (&'static str, String) {
    let code = fault.code();
    let args = if code.starts_with("link") || code.starts_with("image") || code.starts_with("include") {
        let quoted = fault.args().into_iter().filter(|(name, _)| *name != "text" && *name != "alt");
        quoted
            .filter_map(|(_, arg)| if let FaultArg::Quoted(text) = arg { Some(text.to_owned()) } else { None })
            .collect()
    } else {
        String::new()
    };
    (code, args)
}
