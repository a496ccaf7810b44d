//! Faults that show in single lines: what is never closed, and marks that are nearly right.

use crate::article::Callout;
use crate::check::context::LintContext;
use crate::check::fault::{Fault, Word, quote};
use crate::check::findings::Findings;
use crate::markdown::{is_delimiter_row, missing_cells};

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    conflicts(context, findings);
    tables(context, findings);
    directives(context, findings);
    let written = &context.file.written;
    if !context.file.is_yaml {
        if let Some(line) = written.open_fence {
            findings.add(Fault::FenceUnclosed, context.line(line));
        }
        if let Some(line) = written.open_comment {
            findings.add(Fault::CommentUnclosed, context.locate(line, "<!--"));
        }
    }
    for &(number, line) in &context.file.prose {
        if let Some(rest) = glued_heading(line) {
            let text = quote(rest.trim_start_matches('\u{a0}'));
            findings.add(Fault::LiteralHeading { text }, context.line(number));
        }
        if let Some((name, level)) = broken_alert(line) {
            let fault = Fault::LiteralAlert { name: Word::new(name), level: Word::new(level) };
            findings.add(fault, context.line(number));
        }
        if let Some(text) = broken_include(line) {
            findings.add(Fault::IncludeLiteral { text: quote(text) }, context.locate(number, text));
        }
    }
}

/// The marks that version control leaves around a conflict; also in code and front matter.
fn conflicts(context: &LintContext<'_>, findings: &mut Findings) {
    for (number, line) in (1..).zip(&context.file.written.lines) {
        if line.text.starts_with("<<<<<<< ") || line.text.starts_with(">>>>>>> ") {
            findings.add(Fault::ConflictMarker { text: quote(line.text) }, context.line(number));
        }
    }
}

/// Rows of a table that do not fit its header, and tables without a delimiter row.
fn tables(context: &LintContext<'_>, findings: &mut Findings) {
    let prose = &context.file.prose;
    let row = |at: usize| {
        let (number, line) = prose.get(at)?;
        line.contains('|').then(|| (*number, without_pairs(line.trim_start_matches([' ', '\t', '>']))))
    };
    let mut at = 0;
    while at < prose.len() {
        let (Some((first, header)), next) = (row(at), row(at + 1)) else {
            at += 1;
            continue;
        };
        let next = next.filter(|(number, _)| *number == first + 1);
        let is_table = next.as_ref().is_some_and(|(_, next)| is_delimiter_row(next));
        if let Some((number, delimiters)) = next.as_ref().filter(|_| is_table) {
            let wanted = cells(&header);
            if let Some(missing) = missing_cells(&header, delimiters) {
                let missing = u32::try_from(missing).unwrap_or(u32::MAX);
                findings.add(Fault::LiteralTableCells { missing }, context.line(*number));
            }
            at += 2;
            let mut last = *number;
            let mut rows = Vec::new();
            while let Some((number, line)) = row(at).filter(|(number, _)| *number == last + 1) {
                rows.push((number, cells(&line), filled(&line)));
                last = number;
                at += 1;
            }
            // Many short rows are a table whose writer leaves out empty cells; a row with one text is a heading.
            let short = rows.iter().filter(|(_, own, _)| *own < wanted).count();
            let is_short =
                |own: u32, filled: usize| own < wanted && own + 2 >= wanted && filled >= 2 && short * 2 <= rows.len();
            for (number, own, _) in rows.iter().filter(|(_, own, filled)| *own > wanted || is_short(*own, *filled)) {
                findings.add(Fault::TableRow { cells: *own, header: wanted }, context.line(*number));
            }
            continue;
        }
        let is_row = |line: &str| line.starts_with('|') && line.trim_end().ends_with('|') && line.len() > 2;
        let mut end = at;
        let mut wanted = first;
        while row(end).is_some_and(|(number, line)| number == wanted && is_row(&line)) {
            end += 1;
            wanted += 1;
        }
        if end - at >= 2 && !prose[at..end].iter().any(|(_, line)| is_delimiter_row(line)) {
            findings.add(Fault::LiteralTableNone, context.line(first));
        }
        at = end.max(at + 1);
    }
}

/// How many cells of a row have a letter or a digit.
fn filled(line: &str) -> usize {
    line.split('|').filter(|cell| cell.contains(char::is_alphanumeric)).count()
}

/// How many cells a row of a table has: bars bound them, unless they are escaped.
fn cells(line: &str) -> u32 {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let mut bars = 0;
    let mut escaped = false;
    let mut ended = false;
    for c in inner.chars() {
        ended = c == '|' && !escaped;
        bars += u32::from(ended);
        escaped = c == '\\' && !escaped;
    }
    bars + u32::from(!ended)
}

/// `:::` blocks that are never closed.
fn directives(context: &LintContext<'_>, findings: &mut Findings) {
    // Blocks that have a mark of their own at the end.
    const ENDED: [&str; 4] = ["zone", "moniker", "row", "column"];
    let mut open: Vec<(u32, &str, &str)> = Vec::new();
    for &(number, line) in &context.file.prose {
        let text = line.trim_matches([' ', '\t', '>']);
        let Some(rest) = text.strip_prefix(":::") else { continue };
        let rest = rest.trim_start_matches(':').trim_start();
        let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or_default();
        if let Some(begun) = name.strip_suffix("-end") {
            if let Some(at) = open.iter().rposition(|(_, name, _)| *name == begun) {
                open.truncate(at);
            }
        } else if name.is_empty() {
            if open.last().is_some_and(|(_, name, _)| !ENDED.contains(name)) {
                open.pop();
            }
        } else if ENDED.contains(&name) || !rest.contains(":::") {
            let closes_itself = rest.contains(":::") && !matches!(name, "row" | "column");
            if !closes_itself {
                open.push((number, name, text));
            }
        }
    }
    for (number, _, text) in open {
        findings.add(Fault::DirectiveUnclosed { text: quote(text) }, context.line(number));
    }
}

/// The start of an include that is misspelt.
fn broken_include(line: &str) -> Option<&str> {
    let at = line.find("[!")?;
    let name = line[at + 2..].split([' ', '[', ']', '(']).next()?;
    let distance = strsim::damerau_levenshtein(&name.to_lowercase(), "include");
    ((1..=2).contains(&distance) && line[at..].contains("](")).then(|| &line[at..])
}

/// The name in a line that starts with `[!NOTE]` or nearly so, and the name that was meant, where it is outside a quote,
/// is misspelt, or has text after it.
fn broken_alert(line: &str) -> Option<(&str, String)> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let (name, rest) = text.strip_prefix("[!")?.split_once(']')?;
    let small = name.trim().to_lowercase();
    let level =
        Callout::ALL.iter().map(|level| level.name()).find(|level| strsim::damerau_levenshtein(level, &small) <= 2)?;
    let quoted = line[..line.len() - text.len()].contains('>');
    let good = quoted && rest.trim().is_empty() && small == level;
    // Other marks of the same form are as short as a tip, and may well be meant.
    let near = small.len() + 2 >= level.len()
        && small.len() > 2
        && (level != "tip" || matches!(&*small, "tip" | "tips"))
        && small != "code";
    (!good && near && !rest.starts_with(['(', '['])).then(|| (name, level.to_uppercase()))
}

/// What follows the `##` of a line that would be a heading if a space followed it.
fn glued_heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    // A no-break space looks like a space and is none.
    let glued = rest.starts_with(|c: char| c.is_alphabetic() || "<*[\u{a0}\u{3000}\u{202f}".contains(c));
    // One `#` may start a tag or a number; several do not.
    let heading = (2..=6).contains(&level)
        || level == 1 && rest.starts_with(['\u{a0}', '\u{3000}', '\u{202f}'])
        || level == 1 && rest.starts_with("<a ");
    (line.len() - text.len() < 4 && glued && heading).then_some(rest)
}

/// A line with each translation pair as one word, so that bars within it bound no cells.
fn without_pairs(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find("<span data-ttu-id") {
        out.push_str(&rest[..at]);
        out.push('x');
        rest = rest[at..].find("</span></span>").map_or("", |end| &rest[at + end + "</span></span>".len()..]);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_needs_a_space() {
        assert_eq!(glued_heading("##Fix it"), Some("Fix it"));
        assert_eq!(glued_heading("##\u{a0}Fix it"), Some("\u{a0}Fix it"));
        assert_eq!(glued_heading("#<a name=\"x\"></a>T"), Some("<a name=\"x\"></a>T"));
        for line in ["# Title", "#hashtag", "## Fix", "#######x", "##"] {
            assert_eq!(glued_heading(line), None, "{line}");
        }
    }

    #[test]
    fn bars_bound_cells_unless_escaped() {
        for (line, count) in [("| a | b |", 2), ("a | b", 2), ("| a \\| b |", 1), ("||", 1), ("| a | |", 2)] {
            assert_eq!(cells(line), count, "{line}");
        }
    }
}
