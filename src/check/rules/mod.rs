//! The rules for one article. Each is a function over a [`LintContext`]; one file per family.

mod front;
mod headings;
mod images;
mod lines;
mod lists;
mod markup;
mod symptoms;
mod tabs;

use super::context::LintContext;
use super::findings::Findings;

pub(super) use front::{FrontFacts, judge as judge_fronts};

/// Applies the rules for a file that articles include: it has no title and need not hold a fix.
pub(super) fn check_included(context: &LintContext<'_>, findings: &mut Findings) {
    lists::check(context, findings);
    tabs::check(context, findings);
    images::check(context, findings);
    markup::check(context, findings);
    lines::check(context, findings);
}

/// Applies all rules that need one article only.
pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    front::check(context, findings);
    headings::check(context, findings);
    lists::check(context, findings);
    tabs::check(context, findings);
    images::check(context, findings);
    markup::check(context, findings);
    lines::check(context, findings);
    symptoms::check(context, findings);
}
