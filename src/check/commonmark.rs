//! Markup that is read otherwise than its writer meant: it is left in the text as it was typed.

use crate::article::{Callout, Text};
use crate::markdown::{is_delimiter_row, missing_cells};

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::{Sheet, What, without_code};

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    for spot in &sheet.spots {
        let Some(text) = spot.text() else { continue };
        if text.text().is_empty() {
            continue;
        }
        let literal = Literal { sheet, text, words: without_code(&text.target), line: spot.line };
        literal.link(findings);
        literal.emphasis(findings);
        literal.code(findings);
        literal.directive(findings);
        if let What::Paragraph(_) = spot.what {
            literal.list(findings);
            literal.table(findings);
        }
    }
    if !sheet.is_faq() {
        lines(sheet, findings);
    }
}

/// Words of an article in which markup may have been left.
struct Literal<'a, 's> {
    sheet: &'s Sheet<'a>,
    text: &'a Text,
    /// The words without code.
    words: String,
    line: u32,
}

impl Literal<'_, '_> {
    /// `[words](address)` that is no link, for want of a bracket or for a blank too many.
    fn link(&self, findings: &mut Findings) {
        for seam in ["](", "] (", "］（", "]（", "］("] {
            for (at, _) in self.words.match_indices(seam) {
                let behind = self.words[at + seam.len()..].trim_start();
                let opened = self.words[..at].contains(['[', '［']);
                let address = behind.starts_with("http")
                    || behind.starts_with("www.")
                    || behind
                        .split([')', ' ', '）'])
                        .next()
                        .is_some_and(|path| path.contains(".md") || path.starts_with(['#', '/', '.']));
                let meant = if seam == "](" { opened || address } else { opened && address };
                if meant && !self.is_escaped(&['[', ']', '(']) {
                    let start = self.words[..at].rfind(['[', '［']).unwrap_or(at);
                    let message = format!("{} is read as words, not as a link", quoted(&self.text.text()[start..]));
                    return findings.add(&codes::LITERAL_LINK, self.line_of(seam), message);
                }
            }
        }
    }

    /// `**` that neither opens nor closes.
    fn emphasis(&self, findings: &mut Findings) {
        let runs = || stars(&self.words).filter(|(_, run)| (2..=3).contains(run));
        let alone = runs().nth(1).is_none();
        let Some((at, _)) = runs().find(|&(at, run)| self.is_meant_bold(at, run, alone)) else { return };
        if self.is_escaped(&['*']) {
            return;
        }
        let start = self.words[..at].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
        let message = format!("`**` is read as stars, not as bold, in {}", quoted(&self.text.text()[start..]));
        findings.add(&codes::LITERAL_EMPHASIS, self.line_of("**"), message);
    }

    /// Whether the stars at a place touch a word and are no path pattern, no power, and no mark of a footnote, which
    /// stands alone behind its word or at the start of its note.
    fn is_meant_bold(&self, at: usize, run: usize, alone: bool) -> bool {
        let before = self.words[..at].chars().next_back();
        let after = self.words[at + run..].chars().next();
        let near = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let pattern = [before, after].into_iter().flatten().any(|c| "/\\.".contains(c));
        let footnote = alone && (!near(after) || at == 0);
        (near(before) || near(after)) && !pattern && !footnote && !(figure(before) && figure(after))
    }

    /// A backtick that opens code that is never closed.
    fn code(&self, findings: &mut Findings) {
        let mut ticks = self.words.match_indices('`').map(|(at, _)| at);
        let (Some(at), None) = (ticks.next(), ticks.next()) else { return };
        let opens = self.words[at + 1..].starts_with(char::is_alphanumeric);
        if opens && self.words[..at].chars().next_back().is_none_or(char::is_whitespace) && !self.is_escaped(&['`']) {
            let message = format!("the backtick in {} has no partner", quoted(&self.text.text()[at..]));
            findings.add(&codes::LITERAL_CODE, self.line_of("`"), message);
        }
    }

    /// `:::image …` that was not read.
    fn directive(&self, findings: &mut Findings) {
        let Some(at) = self.words.find(":::") else { return };
        let behind = self.words[at..].trim_start_matches([':', ' ']);
        let name = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(behind.len());
        let attribute = behind[name..].split(' ').find(|part| !part.is_empty()).unwrap_or_default();
        if name > 0 && attribute.contains('=') {
            let message = format!("{} is read as words", quoted(&self.text.text()[at..]));
            findings.add(&codes::LITERAL_DIRECTIVE, self.line_of(":::"), message);
        }
    }

    /// A line of a paragraph that was meant to be an item of a list.
    fn list(&self, findings: &mut Findings) {
        let mut before = "";
        for (number, line) in self.sheet.paragraph(self.line) {
            let item = list_marker(line).filter(|marker| {
                // In a list the next line may well be its next item; only what stands in this text was swallowed by it.
                let ended = before.trim_end().ends_with(['.', ':', ';', '?', '!', '。', '：', '>', ')', '*']);
                let bullet = !marker.ends_with(['.', ')']);
                number > self.line && (bullet || ended) && self.words.contains(&format!(" {marker} "))
            });
            if let Some(marker) = item {
                let message = format!("the line with `{marker}` belongs to the text above it, not to a list");
                return findings.add(&codes::LITERAL_LIST, number, message);
            }
            before = line;
        }
    }

    /// A table without a header, or with a row of dashes that does not fit it.
    fn table(&self, findings: &mut Findings) {
        let row = self.sheet.paragraph(self.line).find(|(_, line)| is_delimiter_row(line));
        if let Some((number, row)) = row
            && self.words.contains("--")
            && row.matches('-').count() > 2
        {
            findings.add(
                &codes::LITERAL_TABLE,
                number,
                "the table is read as words: its second row does not fit its first",
            );
        }
    }

    fn line_of(&self, needle: &str) -> u32 {
        self.sheet.line_of(self.line, needle)
    }

    /// Whether a mark was typed with a backslash, so that its writer meant it literally: to tell, the lines of the text
    /// are looked at.
    fn is_escaped(&self, marks: &[char]) -> bool {
        let escaped = |line: &str| {
            line.as_bytes().windows(2).any(|pair| pair[0] == b'\\' && marks.contains(&char::from(pair[1])))
        };
        self.sheet.paragraph(self.line).any(|(_, line)| escaped(line))
    }
}

/// Runs of stars: where they begin and how many they are.
fn stars(words: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let bytes = words.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        at += bytes[at..].iter().position(|&b| b == b'*')?;
        let run = bytes[at..].iter().take_while(|&&b| b == b'*').count();
        at += run;
        Some((at - run, run))
    })
}

/// The marker of a list item at the start of a line: a number above 1 (a list that begins with 1 may stand below a
/// paragraph), or a dash or star that is set in so far that it cannot begin a list.
fn list_marker(line: &str) -> Option<&str> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let marker = text.split([' ', '\t']).next()?;
    let has_words = text.len() > marker.len() + 1;
    let digits = marker.strip_suffix(['.', ')']).filter(|digits| digits.len() <= 2);
    let number = digits.and_then(|digits| digits.parse::<u8>().ok()).is_some_and(|number| number > 1);
    let bullet = matches!(marker, "-" | "*" | "+") && line.len() - text.len() >= 4;
    (has_words && (number || bullet)).then_some(marker)
}

/// What single lines tell.
fn lines(sheet: &Sheet<'_>, findings: &mut Findings) {
    if let Some(line) = sheet.written.open_fence {
        findings.add(&codes::FENCE_UNCLOSED, line, "the code fence is never closed; all that follows is code");
    }
    if let Some(line) = sheet.written.open_comment {
        findings.add(&codes::COMMENT_UNCLOSED, line, "the comment is never closed; what follows it may be lost");
    }
    let mut before = (0, "");
    for (number, line) in sheet.written.prose() {
        if let Some(rest) = glued_heading(line) {
            let message = format!("no blank stands between `#` and {}, so it is no heading", quoted(rest));
            findings.add(&codes::LITERAL_HEADING, number, message);
        }
        if let Some((name, level)) = broken_alert(line) {
            let message = format!("`[!{name}]` is not read; a note begins with a line `> [!{level}]` and nothing else");
            findings.add(&codes::LITERAL_ALERT, number, message);
        }
        if before.0 + 1 == number
            && let Some(missing) = missing_cells(&without_pairs(before.1), line)
        {
            let message = format!("the row of dashes has fewer cells than the header: {missing} missing");
            findings.add(&codes::LITERAL_TABLE, number, message);
        }
        before = (number, line);
    }
}

/// The name in a line that begins with `[!NOTE]` or nearly so, and the name that was meant, where it stands outside a
/// quote, is misspelt, or has words behind it.
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

/// What follows the `##` of a line that would be a heading if a blank stood behind it.
fn glued_heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    let glued = rest.starts_with(|c: char| c.is_alphabetic() || c == '<' || c == '*' || c == '[');
    // One `#` may begin a tag or a number; several do not.
    let heading = (2..=6).contains(&level) || level == 1 && rest.starts_with("<a ");
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
    fn only_far_dashes_and_numbers_above_one_can_be_swallowed() {
        assert_eq!(list_marker("2. two"), Some("2."));
        assert_eq!(list_marker("      - sub"), Some("-"));
        for line in ["1. one", "- item", "2020. year", "2.5 mm", "text", "3."] {
            assert_eq!(list_marker(line), None, "{line}");
        }
    }

    #[test]
    fn a_heading_needs_a_blank() {
        assert_eq!(glued_heading("##Fix it"), Some("Fix it"));
        assert_eq!(glued_heading("#<a name=\"x\"></a>T"), Some("<a name=\"x\"></a>T"));
        for line in ["# Title", "#hashtag", "## Fix", "#######x", "##"] {
            assert_eq!(glued_heading(line), None, "{line}");
        }
    }
}
