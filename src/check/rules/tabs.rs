//! Groups of tabs, looked at line by line: once read, a group that was never closed looks like any other.

use crate::article::Block;
use crate::check::context::LintContext;
use crate::check::fault::{Fault, quote, quotes};
use crate::check::findings::Findings;

use super::symptoms::says_nothing;

/// A group of tabs that has begun.
struct Group<'t> {
    level: usize,
    line: u32,
    ids: Vec<&'t str>,
}

/// What bounds a group.
enum Mark<'t> {
    Tab(usize, &'t str),
    Heading(usize),
    Rule,
}

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    links(context, findings);
    if context.file.is_yaml || !context.page.text.contains("(#tab/") {
        return;
    }
    empty(context, findings);
    let marks = marks(context);
    let mut group: Option<Group<'_>> = None;
    for (at, (line, mark)) in marks.iter().enumerate() {
        match mark {
            Mark::Rule => close(group.take(), context, findings),
            Mark::Tab(level, id) => {
                if group.as_ref().is_some_and(|group| group.ids.contains(id)) {
                    unclosed(group.take(), context, findings);
                }
                let group = group.get_or_insert(Group { level: *level, line: *line, ids: Vec::new() });
                if group.level != *level {
                    let fault = Fault::TabsLevel {
                        tab: quote(id),
                        level: u32::try_from(*level).unwrap_or_default(),
                        group: u32::try_from(group.level).unwrap_or_default(),
                    };
                    findings.add(fault, context.line(*line));
                }
                group.ids.push(id);
            }
            Mark::Heading(level) => {
                let ends =
                    group.as_ref().is_some_and(|group| *level <= group.level && !goes_on(group, &marks[at + 1..]));
                if ends {
                    unclosed(group.take(), context, findings);
                }
            }
        }
    }
    unclosed(group, context, findings);
}

/// Tabs without content.
fn empty(context: &LintContext<'_>, findings: &mut Findings) {
    let article = context.article;
    let blocks = article.blocks.iter().chain(article.nodes.iter().flat_map(|node| &node.blocks));
    for block in blocks {
        block.walk(&mut |block| {
            let Block::Choice(options) = block else { return };
            // A zone is no tab: it says nothing where only others have something to say.
            let written = options.iter().filter(|option| option.title.line > 0);
            for option in written.filter(|option| option.blocks.iter().all(says_nothing)) {
                let tab = quote(option.title.text());
                findings.add(Fault::TabsEmpty { tab }, context.line(option.title.line));
            }
        });
    }
}

/// Headings whose link is nearly that of a tab.
fn links(context: &LintContext<'_>, findings: &mut Findings) {
    for &(line, text) in &context.file.prose {
        let target = heading_level(text).and_then(|_| text.rsplit_once("](#")).and_then(|(_, rest)| {
            let target = rest.split(')').next()?;
            Some((target, target.split_once('/')?.0))
        });
        if let Some((target, name)) = target
            && name != "tab"
            && strsim::damerau_levenshtein(&name.to_lowercase(), "tab") <= 1
        {
            let target = format!("#{target}");
            findings.add(Fault::TabsLink { target: quote(&target) }, context.locate(line, &target));
        }
    }
}

/// Whether the rule that closes `group`, or a further tab of it, is still to come.
fn goes_on(group: &Group<'_>, ahead: &[(u32, Mark<'_>)]) -> bool {
    match ahead.iter().find(|(_, mark)| !matches!(mark, Mark::Heading(_))) {
        Some((_, Mark::Tab(_, id))) => !group.ids.contains(id),
        Some(_) => true,
        None => false,
    }
}

fn close(group: Option<Group<'_>>, context: &LintContext<'_>, findings: &mut Findings) {
    if let Some(Group { line, ids, .. }) = group
        && let [id] = ids.as_slice()
    {
        findings.add(Fault::TabsSingle { tab: quote(id) }, context.line(line));
    }
}

fn unclosed(group: Option<Group<'_>>, context: &LintContext<'_>, findings: &mut Findings) {
    if let Some(group) = group {
        findings.add(Fault::TabsUnclosed { tabs: quotes(group.ids) }, context.line(group.line));
    }
}

fn marks<'a>(context: &LintContext<'a>) -> Vec<(u32, Mark<'a>)> {
    let mut marks = Vec::new();
    let mut blank_before = true;
    for &(number, line) in &context.file.prose {
        let text = line.trim();
        if let Some(level) = heading_level(line) {
            let id = text.rsplit_once("(#tab/").map(|(_, id)| id.split(')').next().unwrap_or_default());
            let id = id.map(|id| id.strip_suffix('/').unwrap_or(id));
            marks.push((number, id.map_or(Mark::Heading(level), |id| Mark::Tab(level, id))));
        } else if is_rule(text) && (blank_before || !text.starts_with('-')) {
            marks.push((number, Mark::Rule));
        }
        blank_before = text.is_empty();
    }
    marks
}

fn heading_level(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|&b| b == b'#').count();
    ((1..=6).contains(&level) && line[level..].starts_with([' ', '\t', '<'])).then_some(level)
}

/// Whether a line is a rule: three or more `*`, `-` or `_`, with or without blanks between them.
fn is_rule(text: &str) -> bool {
    let Some(mark) = text.chars().next().filter(|c| matches!(c, '*' | '-' | '_')) else { return false };
    text.chars().all(|c| c == mark || c == ' ') && text.chars().filter(|&c| c == mark).count() >= 3
}
