//! CHECK: what is wrong with the content, for the one who keeps it.
//!
//! Each rule is a pure function over an article, or over its lines for what a parse does not hold; one file a family of
//! rules. What a rule finds it names by a [`Code`], and the table of codes tells what that means, why it matters and how
//! to mend it. A rule earns its place by being right at least four times in five.
//!
//! | family | looks at |
//! |---|---|
//! | `front` | front matter and the title |
//! | `headings` | levels and anchors |
//! | `lists` | numbers of ordered lists |
//! | `tabs` | groups of tabs |
//! | `images` | words for pictures |
//! | `commonmark` | markup that is read otherwise than it was meant |
//! | `symptoms` | whether a symptom leads to a fix |
//! | `links` | where links lead; over all files together |
//! | `translation` | a text and its original |

mod codes;
mod commonmark;
mod findings;
mod front;
mod headings;
mod images;
mod links;
mod lists;
mod sheet;
mod symptoms;
mod tabs;
mod translation;

use crate::article::{Article, Diagnostic, Limits};
use crate::library::{self, GatherError, Page, Root};

pub use codes::{CODES, Code, find, nearest};
pub use translation::doubts;

use findings::Findings;
use links::Facts;
use sheet::Sheet;

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What is wrong, for each root in the order of its files and their lines. Paths count from the content root.
    pub problems: Vec<Vec<Diagnostic>>,
    /// How many articles were looked at.
    pub articles: usize,
}

/// Checks everything below `roots`, within these limits.
///
/// # Errors
/// When a root cannot be opened.
pub fn check(roots: &[Root], limits: &Limits) -> Result<Checked, GatherError> {
    let mut checked = Checked::default();
    for root in roots {
        let (looks, mut problems) = library::survey(root, limits, look)?;
        let (mut facts, mut articles) = (Vec::new(), 0);
        for look in looks {
            articles += look.articles;
            problems.extend(look.problems);
            facts.extend(look.facts);
        }
        problems.extend(links::judge(root, &facts));
        problems.sort();
        problems.dedup();
        checked.problems.push(problems);
        checked.articles += articles;
    }
    Ok(checked)
}

/// What was seen in the languages of one article.
#[derive(Debug, Default)]
struct Look {
    problems: Vec<Diagnostic>,
    /// What is needed to judge links, once all files are known.
    facts: Vec<Facts>,
    articles: usize,
}

fn look(id: &str, pages: &[Page]) -> Look {
    let mut look = Look::default();
    for page in pages {
        let mut findings = Findings::new(&page.path, page.problems.clone());
        front::check(page, &mut findings);
        if let Some(article) = page.article.as_ref().filter(|_| page.declared) {
            look.articles += 1;
            let sheet = Sheet::new(page, article);
            check_one(&sheet, &mut findings);
            look.facts.push(Facts::new(id, &sheet));
        }
        look.problems.append(&mut findings.finish());
    }
    look.problems.append(&mut translation::folders::check(pages));
    look
}

/// All rules that need one article only.
fn check_one(sheet: &Sheet<'_>, findings: &mut Findings) {
    headings::check(sheet, findings);
    lists::check(sheet, findings);
    tabs::check(sheet, findings);
    images::check(sheet, findings);
    commonmark::check(sheet, findings);
    symptoms::check(sheet, findings);
    translation::check(sheet, findings);
}

/// Whether `article` has its original beside it.
fn is_paired(article: &Article) -> bool {
    article.source_locale.is_some()
}

#[cfg(test)]
mod tests;
