//! Markup that CommonMark reads as text: it is left in the words of the article as it was typed.

use crate::article::Text;
use crate::check::context::{ElementKind, LintContext, without_code};
use crate::check::fault::{Fault, Region, quote};
use crate::check::findings::Findings;
use crate::markdown::is_delimiter_row;

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    for element in &context.elements {
        let Some(text) = element.text().filter(|text| !text.text().is_empty()) else { continue };
        let literal = Literal { context, text, words: without_code(&text.target), line: element.line };
        literal.link(findings);
        literal.reference(findings);
        literal.emphasis(findings);
        literal.code(findings);
        literal.directive(findings);
        literal.todo(findings);
        if let ElementKind::Paragraph(_) = element.kind {
            literal.list(findings);
            literal.table(findings);
        }
    }
}

/// Words of an article in which markup may be left.
struct Literal<'a, 's> {
    context: &'s LintContext<'a>,
    text: &'a Text,
    /// The words without code.
    words: String,
    line: u32,
}

impl Literal<'_, '_> {
    /// `[words](address)` that is no link, because a bracket is missing or there is a space too many.
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
                // What a template fills in is no address yet.
                let template = behind.starts_with("{{") || behind.starts_with("{%");
                let meant = !template && if seam == "](" { opened || address } else { opened && address };
                if meant && !self.is_escaped(&['[', ']', '(']) {
                    let start = self.words[..at].rfind(['[', '［']).unwrap_or(at);
                    let fault = Fault::LiteralLink { text: quote(&self.text.text()[start..]) };
                    return findings.add(fault, self.locate(seam));
                }
            }
        }
    }

    /// `[words][label]` whose label is not defined.
    fn reference(&self, findings: &mut Findings) {
        for (at, _) in self.words.match_indices("][") {
            let Some(open) = self.words[..at].rfind('[') else { continue };
            let before = self.words[..open].chars().next_back();
            let label = self.words[at + 2..].split(']').next().unwrap_or_default();
            let closed = self.words[at + 2..].len() > label.len();
            let named = label.contains(char::is_alphabetic)
                && label.chars().count() <= 40
                // Footnotes, and names that a program looks up.
                && !label.starts_with('^')
                && !label.contains(['.', '(']);
            let is_index = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, ']' | '_' | '.' | '$' | '('));
            if closed && named && !is_index && !self.is_escaped(&['[', ']']) {
                let fault = Fault::LinkReference { label: quote(label) };
                return findings.add(fault, self.locate(&format!("[{label}]")));
            }
        }
    }

    /// `**` that neither opens nor closes.
    fn emphasis(&self, findings: &mut Findings) {
        let runs = || stars(&self.words).filter(|(_, run)| (2..=3).contains(run));
        let alone = runs().nth(1).is_none();
        let spaced = || self.spaced(runs());
        let Some(at) = runs().find(|&(at, run)| self.is_meant_bold(at, run, alone)).map(|(at, _)| at).or_else(spaced)
        else {
            return;
        };
        if self.is_escaped(&['*']) {
            return;
        }
        let start = self.words[..at].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
        let fault = Fault::LiteralEmphasis { text: quote(&self.text.text()[start..]) };
        findings.add(fault, self.locate("**"));
    }

    /// Where `** a few words **` with spaces inside the stars starts.
    fn spaced(&self, runs: impl Iterator<Item = (usize, usize)>) -> Option<usize> {
        const MOST: usize = 6;
        let runs: Vec<(usize, usize)> = runs.collect();
        runs.windows(2).find_map(|pair| {
            let inner = &self.words[pair[0].0 + pair[0].1..pair[1].0];
            let few = (1..=MOST).contains(&inner.split_whitespace().count());
            let letters = inner.contains(char::is_alphabetic);
            (few && letters && inner.starts_with(' ') && inner.ends_with(' ')).then_some(pair[0].0)
        })
    }

    /// Whether the stars at a place touch a word and are no path pattern, no power, and no mark of a footnote, which is
    /// alone after its word or at the start of its note.
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
            findings.add(Fault::LiteralCode { text: quote(&self.text.text()[at..]) }, self.locate("`"));
        }
    }

    /// `:::image …` that was not read.
    fn directive(&self, findings: &mut Findings) {
        let Some(at) = self.words.find(":::") else { return };
        let behind = self.words[at..].trim_start_matches([':', ' ']);
        let name = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(behind.len());
        let attribute = behind[name..].split(' ').find(|part| !part.is_empty()).unwrap_or_default();
        if name > 0 && attribute.contains('=') {
            findings.add(Fault::LiteralDirective { text: quote(&self.text.text()[at..]) }, self.locate(":::"));
        }
    }

    /// A note of the writer to himself.
    fn todo(&self, findings: &mut Findings) {
        let is_mark = |word: &str| matches!(word, "TODO" | "FIXME" | "TBD");
        if !["TODO", "FIXME", "TBD"].iter().any(|mark| self.words.contains(mark)) {
            return;
        }
        let mut words = self.words.split(|c: char| !c.is_alphanumeric());
        if let Some(word) = words.find(|word| is_mark(word)) {
            let at = self.words.find(word).unwrap_or_default();
            findings.add(Fault::Todo { text: quote(&self.text.text()[at..]) }, self.locate(word));
        }
    }

    /// A line of a paragraph that was meant to be a list item.
    fn list(&self, findings: &mut Findings) {
        let mut before = "";
        for (number, line) in self.context.paragraph(self.line) {
            let item = list_marker(line).filter(|marker| {
                // In a list the next line may well be its next item; only what is in this text was swallowed by it.
                let ended = before.trim_end().ends_with(['.', ':', ';', '?', '!', '。', '：', '>', ')', '*']);
                let bullet = !marker.ends_with(['.', ')']);
                number > self.line && (bullet || ended) && self.words.contains(&format!(" {marker} "))
            });
            if let Some(marker) = item {
                let fault = Fault::LiteralList { marker: marker.to_owned() };
                return findings.add(fault, self.context.line(number));
            }
            if let Some((marker, text)) = glued_item(line).filter(|(_, text)| self.words.contains(text)) {
                let fault = Fault::LiteralListSpace { marker: marker.to_owned(), text: quote(text) };
                return findings.add(fault, self.context.line(number));
            }
            before = line;
        }
    }

    /// A table without a header, or with a delimiter row that does not fit it.
    fn table(&self, findings: &mut Findings) {
        let row = self.context.paragraph(self.line).find(|(_, line)| is_delimiter_row(line));
        if let Some((number, row)) = row
            && self.words.contains("--")
            && row.matches('-').count() > 2
        {
            findings.add(Fault::LiteralTable, self.context.line(number));
        }
    }

    fn locate(&self, needle: &str) -> Option<Region> {
        self.context.locate(self.line, needle)
    }

    /// Whether a mark was typed with a backslash in the lines of the text, so that its writer meant it literally.
    fn is_escaped(&self, marks: &[char]) -> bool {
        let escaped = |line: &str| {
            line.as_bytes().windows(2).any(|pair| pair[0] == b'\\' && marks.contains(&char::from(pair[1])))
        };
        self.context.paragraph(self.line).any(|(_, line)| escaped(line))
    }
}

/// Runs of stars: where each starts and how long it is.
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

/// The marker of a list item at the start of a line: a number above 1 (a list that starts with 1 may follow a paragraph
/// directly), or a dash or star that is indented so far that it cannot start a list.
fn list_marker(line: &str) -> Option<&str> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let marker = text.split([' ', '\t']).next()?;
    let has_words = text.len() > marker.len() + 1;
    let digits = marker.strip_suffix(['.', ')']).filter(|digits| digits.len() <= 2);
    let number = digits.and_then(|digits| digits.parse::<u8>().ok()).is_some_and(|number| number > 1);
    let bullet = matches!(marker, "-" | "*" | "+") && line.len() - text.len() >= 4;
    (has_words && (number || bullet)).then_some(marker)
}

/// The marker and the words of a line such as `1.Select`, which lacks the space of a list item.
fn glued_item(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let marker = text.get(..digits + 1).filter(|marker| (1..=2).contains(&digits) && marker.ends_with(['.', ')']))?;
    let rest = &text[digits + 1..];
    let mut chars = rest.chars();
    let starts = chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase);
    let words = rest.split(['*', '`', '[', '_', '<']).next().unwrap_or_default().trim();
    (starts && rest.contains(' ') && !words.is_empty()).then_some((marker, words))
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
    fn a_list_item_needs_a_space() {
        assert_eq!(glued_item("1.Select **Save**."), Some(("1.", "Select")));
        for line in ["1. Select it", "2.5 mm of it", "3.NET is old", "text", "2020.Select it", "1.Select"] {
            assert_eq!(glued_item(line), None, "{line}");
        }
    }
}
