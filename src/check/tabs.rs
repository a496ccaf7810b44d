//! Groups of tabs, looked at line by line: once read, a group that was never closed looks like any other.

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::Sheet;

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

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    if sheet.is_faq() || !sheet.page.text.contains("(#tab/") {
        return;
    }
    let marks = marks(sheet);
    let mut group: Option<Group<'_>> = None;
    for (at, (line, mark)) in marks.iter().enumerate() {
        match mark {
            Mark::Rule => close(group.take(), findings),
            Mark::Tab(level, id) => {
                if group.as_ref().is_some_and(|group| group.ids.contains(id)) {
                    unclosed(group.take(), findings);
                }
                group.get_or_insert(Group { level: *level, line: *line, ids: Vec::new() }).ids.push(id);
            }
            Mark::Heading(level) => {
                let ends =
                    group.as_ref().is_some_and(|group| *level <= group.level && !goes_on(group, &marks[at + 1..]));
                if ends {
                    unclosed(group.take(), findings);
                }
            }
        }
    }
    unclosed(group, findings);
}

/// Whether the rule that closes `group`, or a further tab of it, is still to come.
fn goes_on(group: &Group<'_>, ahead: &[(u32, Mark<'_>)]) -> bool {
    match ahead.iter().find(|(_, mark)| !matches!(mark, Mark::Heading(_))) {
        Some((_, Mark::Tab(_, id))) => !group.ids.contains(id),
        Some(_) => true,
        None => false,
    }
}

fn close(group: Option<Group<'_>>, findings: &mut Findings) {
    if let Some(Group { line, ids, .. }) = group
        && let [id] = ids.as_slice()
    {
        findings.add(&codes::TABS_SINGLE, line, format!("the tab {} stands alone in its group", quoted(id)));
    }
}

fn unclosed(group: Option<Group<'_>>, findings: &mut Findings) {
    if let Some(group) = group {
        let message = format!("the group of tabs {} has no closing rule `* * *`", super::findings::listed(group.ids));
        findings.add(&codes::TABS_UNCLOSED, group.line, message);
    }
}

fn marks<'a>(sheet: &Sheet<'a>) -> Vec<(u32, Mark<'a>)> {
    let mut marks = Vec::new();
    let mut blank_before = true;
    for (number, line) in sheet.written.prose() {
        let text = line.trim();
        if let Some(level) = heading_level(line) {
            let id = text.rsplit_once("(#tab/").map(|(_, id)| id.split([')', '/']).next().unwrap_or_default());
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
