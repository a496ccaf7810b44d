//! Front matter, and whether an article has a title.

use crate::library::Page;
use crate::markdown::{Front, SourceText};

use super::codes;
use super::findings::Findings;

pub(super) fn check(page: &Page, findings: &mut Findings) {
    let is_markdown = page.path.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "md" | "markdown"));
    if !is_markdown || page.text.is_empty() && !page.problems.is_empty() {
        return;
    }
    let written = SourceText::new(&page.text);
    match written.front {
        Front::Missing => findings.add(&codes::FRONT_MATTER_MISSING, 1, "the file begins without front matter"),
        Front::Unclosed => {
            findings.add(&codes::FRONT_MATTER_MISSING, 1, "the front matter has no closing `---`");
        }
        Front::Text(front) => {
            let broken = page.problems.iter().any(|problem| problem.code() == codes::FRONT_MATTER.name);
            let titled = front.lines().any(|line| line.trim_start_matches(['"', '\'']).starts_with("title"));
            if !broken && !titled {
                findings.add(&codes::FRONT_MATTER_TITLE, 1, "the front matter names no `title`");
            }
        }
    }
    titles(page, &written, findings);
}

fn titles(page: &Page, written: &SourceText<'_>, findings: &mut Findings) {
    if !page.declared {
        return;
    }
    if page.article.as_ref().is_none_or(|article| article.title.line == 0) {
        return findings.add(&codes::TITLE_MISSING, 0, "the article has no heading of level 1");
    }
    let mut titles = written.prose().filter(|(_, line)| is_title(line));
    if let Some((first, _)) = titles.next() {
        for (line, text) in titles {
            let words = text.trim_start_matches(['#', ' ']);
            let words = super::findings::quoted(words.split("</a>").last().unwrap_or_default());
            findings.add(&codes::TITLE_AGAIN, line, format!("{words} is a second title; line {first} has the first"));
        }
    }
}

/// Whether a line is a heading of level 1.
fn is_title(line: &str) -> bool {
    let text = line.trim_start_matches(' ');
    line.len() - text.len() < 4 && text.strip_prefix('#').is_some_and(|rest| rest.starts_with([' ', '\t']))
}
