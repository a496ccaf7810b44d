//! An article in several folders, one a language: each is compared with the original as if it stood beside it.

use std::collections::BTreeSet;

use crate::article::{Article, Diagnostic};
use crate::check::codes;
use crate::check::findings::{Findings, listed, quoted};
use crate::check::sheet::{self, Spot, What};
use crate::library::{self, Page};

use super::{check_spots, languages};

/// Compares the languages of one article.
pub(in crate::check) fn check(pages: &[Page]) -> Vec<Diagnostic> {
    let articles: Vec<&Article> =
        pages.iter().filter_map(|page| page.article.as_ref().filter(|_| page.declared)).collect();
    let english = |article: &&&Article| article.locale.as_ref().is_some_and(|locale| locale.language() == "en");
    let Some(original) = articles.iter().find(english) else { return Vec::new() };
    let others = articles.iter().filter(|article| article.locale != original.locale && article.source_locale.is_none());
    others.flat_map(|article| compare(article, original)).collect()
}

fn compare(article: &Article, original: &Article) -> Vec<Diagnostic> {
    let mut findings = Findings::new(&article.path, Vec::new());
    let paired = library::beside(article, original);
    let languages = languages(article.locale.as_ref(), original.locale.as_ref());
    let spots = sheet::spots(&paired);
    check_spots(&spots, languages, &mut findings);
    sections(article, original, &mut findings);
    commands(&spots, &sheet::spots(original), &mut findings);
    findings.finish()
}

/// Headings of the original that the translation lacks. Anchors tell, where both sides have the same for the most part.
fn sections(article: &Article, original: &Article, findings: &mut Findings) {
    let own: BTreeSet<&str> =
        article.nodes.iter().flat_map(|node| node.anchors.iter().chain([&node.id])).map(|anchor| &**anchor).collect();
    let missing: Vec<&str> = original
        .nodes
        .iter()
        .filter(|node| !own.contains(&*node.id) && !node.anchors.iter().any(|anchor| own.contains(&**anchor)))
        .map(|node| node.title.text())
        .collect();
    if !missing.is_empty() && missing.len() * 2 < original.nodes.len() {
        let message = format!("sections of the original are missing: {}", listed(missing));
        findings.add(&codes::TRANSLATION_SECTION, article.title.line, message);
    }
}

/// Code blocks, where both sides have equally many.
fn commands(target: &[Spot<'_>], source: &[Spot<'_>], findings: &mut Findings) {
    let blocks = |spots: &[Spot<'_>]| {
        let code = spots.iter().filter_map(|spot| match spot.what {
            What::Code(language, text) => Some((spot.line, language.map(str::to_owned), text.to_owned())),
            _ => None,
        });
        code.collect::<Vec<_>>()
    };
    let (target, source) = (blocks(target), blocks(source));
    if target.len() != source.len() {
        return;
    }
    for ((line, language, text), (_, other_language, other)) in target.iter().zip(&source) {
        let lines = text.lines().map(str::trim).zip(other.lines().map(str::trim));
        let changed = lines.filter(|(own, other)| own != other).find(|(_, other)| !is_comment(other));
        if language == other_language
            && text.lines().count() == other.lines().count()
            && let Some((own, other)) = changed
        {
            let message = format!("the line of code {} became {}", quoted(other), quoted(own));
            findings.add(&codes::TRANSLATION_COMMAND, *line, message);
        }
    }
}

/// Whether a line of code is there for the reader, not for the machine.
fn is_comment(line: &str) -> bool {
    ["#", "//", "--", "/*", "*", "<!--", "REM ", "::"].iter().any(|mark| line.starts_with(mark))
}
