//! Masking: everything of the dialect that CommonMark does not know is replaced by one token each, over the whole text,
//! before blocks are parsed.
//!
//! A translation often begins with a number and a dot where its original does not (`4. May`), holds a `|` within a table
//! row, or a line end; read as it stands it would open a list or a cell that no writer meant. So translation pairs,
//! `:::image:::`, `:::no-loc:::` and HTML tables become [tokens](super::token), and the rest of the text is touched only
//! where [`line`](super::line) says so.

use std::borrow::Cow;

use crate::article::Image;

use super::directive::{Directive, directive};
use super::html;
use super::line;
use super::report::Report;
use super::seek::Seek;
use super::token::{Mask, Side, Tokens};

const TARGET: &str = "<span data-ttu-id=\"";
const LOOKUP: &str = "<span class=\"sxs-lookup\">";
const SOURCE: &str = "<span class=\"sxs-lookup\"><span data-stu-id=\"";
const SOURCE_END: &str = "</span></span>";

/// A text whose blocks can be parsed.
#[derive(Debug)]
pub(super) struct Masked<'a> {
    /// The text with tokens.
    pub(super) text: Cow<'a, str>,
    /// What the tokens stand for.
    pub(super) tokens: Tokens<'a>,
    /// Places in `text` behind which lines of the file are missing, and how many.
    pub(super) gaps: Vec<(usize, u32)>,
}

/// Masks a text. `first_line` is the line of the file on which it begins, where known.
pub(super) fn mask<'a>(text: &'a str, first_line: Option<u32>, report: &mut Report) -> Masked<'a> {
    let mut masker = Masker {
        text,
        spans: Seek::new("<span "),
        targets: Seek::new(TARGET),
        sources: Seek::new(SOURCE),
        source_ends: Seek::new(SOURCE_END),
        colons: Seek::new(":::"),
        table_ends: Seek::new("</table>"),
        newlines: Seek::new("\n"),
        out: String::new(),
        copied: 0,
        tokens: Tokens::default(),
        gaps: Vec::new(),
        broken: None,
    };
    masker.lines(first_line, report);
    if let Some((at, count)) = masker.broken {
        let line = first_line.map(|first| first + line::count(&text[..at]));
        let message =
            format!("translation pairs that do not close: {count}; what stands in the article's language is kept");
        report.add("translation-pair", line, message);
    }
    let mut tokens = masker.tokens;
    tokens.parse();
    let text = if masker.copied == 0 {
        Cow::Borrowed(text)
    } else {
        masker.out.push_str(&text[masker.copied..]);
        Cow::Owned(masker.out)
    };
    Masked { text, tokens, gaps: masker.gaps }
}

struct Masker<'a> {
    text: &'a str,
    spans: Seek<'a>,
    targets: Seek<'a>,
    sources: Seek<'a>,
    source_ends: Seek<'a>,
    colons: Seek<'a>,
    table_ends: Seek<'a>,
    newlines: Seek<'a>,
    out: String,
    /// How much of the text is in `out`, or was left out of it.
    copied: usize,
    tokens: Tokens<'a>,
    gaps: Vec<(usize, u32)>,
    /// Where the first broken pair stands, and how many there are.
    broken: Option<(usize, usize)>,
}

impl<'a> Masker<'a> {
    /// Goes through the text line by line.
    fn lines(&mut self, first_line: Option<u32>, report: &mut Report) {
        let bytes = self.text.as_bytes();
        let mut fence = line::Fence::default();
        let mut deep = None;
        let mut at = 0;
        while at < bytes.len() {
            let end = self.newlines.from(self.text, at).unwrap_or(bytes.len());
            let text = self.text;
            let whole = &text[at..end];
            let mut next = at;
            if fence.take(whole) {
                // Code: the markup within is kept for it by the tokens, but nothing is mended.
            } else if let Some(table_end) = self.table(at, whole) {
                next = table_end;
            } else {
                next = self.mend(at, whole, &mut deep);
            }
            at = self.inline(next) + 1;
        }
        if let Some(at) = deep {
            let line = first_line.map(|first| first + line::count(&self.text[..at]));
            report.add(
                "nesting",
                line,
                format!("lists or quotes begin behind column {}; they are read as text", line::DEEPEST),
            );
        }
    }

    /// Mends what writers get wrong and CommonMark cannot forgive. Where the rest of the line begins.
    fn mend(&mut self, at: usize, whole: &'a str, deep: &mut Option<usize>) -> usize {
        if let Some(marks) = line::glued_heading(whole) {
            self.insert(at + marks, " ");
        }
        if let Some((from, to)) = line::too_deep(whole) {
            deep.get_or_insert(at);
            self.skip(at + from, at + to);
            return at + to;
        }
        if line::is_lone_bar(whole) {
            self.insert(at + whole.trim_ascii_end().len(), " |");
        } else if line::is_delimiter_row(whole) && at > 0 {
            self.copy(at);
            let header = self.out[..self.out.len() - 1].rsplit('\n').next().unwrap_or_default();
            if let Some(padding) = line::missing_delimiters(header, whole) {
                self.insert(at + whole.trim_ascii_end().len(), &padding);
                return at + whole.len();
            }
        }
        at
    }

    /// Masks what stands in the line from a place on; where the line that the last of it ends on ends.
    fn inline(&mut self, from: usize) -> usize {
        let text = self.text;
        let (mut at, mut end) = (from, self.newlines.from(text, from).unwrap_or(text.len()));
        loop {
            let span = self.spans.from(text, at).filter(|&span| span < end);
            let colon = self.colons.from(text, at).filter(|&colon| colon < end);
            at = match (span, colon) {
                (None, None) => return end,
                (Some(span), None) => self.span(span),
                (Some(span), Some(colon)) if span < colon => self.span(span),
                (_, Some(colon)) => self.colon(colon),
            };
            if at > end {
                end = self.newlines.from(text, at).unwrap_or(text.len());
            }
        }
    }

    /// Masks the pair that begins at `at`; where the rest begins.
    fn span(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        if rest.starts_with(TARGET) {
            if let Some((target, source, end)) = self.pair(at) {
                let mask = Mask::Pair { target: self.side(target), source: self.side(source) };
                self.write(mask, at, end);
                return end;
            }
            return self.broken_tag(at);
        }
        if rest.starts_with(LOOKUP) || rest.starts_with("<span data-stu-id=\"") {
            let line = self.newlines.from(self.text, at).unwrap_or(self.text.len());
            let own = self.targets.from(self.text, at).map_or(line, |next| next.min(line));
            if let Some(end) = self.source_ends.from(self.text, at).filter(|&end| end < own) {
                self.note_broken(at);
                self.skip(at, end + SOURCE_END.len());
                return end + SOURCE_END.len();
            }
            return self.broken_tag(at);
        }
        at + "<span ".len()
    }

    /// Leaves out a tag whose partner is missing; of a tag without an end, its beginning.
    fn broken_tag(&mut self, at: usize) -> usize {
        self.note_broken(at);
        let inner = at + "<span ".len();
        let end = self.text[inner..].find(['<', '>', '\n']).map_or(self.text.len(), |end| inner + end);
        let end = if self.text[end..].starts_with('>') { end + 1 } else { end };
        self.skip(at, end);
        end
    }

    fn note_broken(&mut self, at: usize) {
        self.broken.get_or_insert((at, 0)).1 += 1;
    }

    /// The sides of the pair at `at`, and where it ends.
    fn pair(&mut self, at: usize) -> Option<(&'a str, &'a str, usize)> {
        let text = self.text;
        let body = |at: usize| {
            text[at..].find('"').map(|end| at + end + 1).filter(|&end| text[end..].starts_with('>')).map(|end| end + 1)
        };
        let target = body(at + TARGET.len())?;
        let lookup = self.sources.from(text, target)?;
        let next = self.targets.from(text, target).unwrap_or(text.len());
        if lookup > next {
            return None;
        }
        let translated = text[target..lookup].trim_ascii_end().strip_suffix("</span>")?;
        let source = body(lookup + SOURCE.len()).filter(|&source| source <= next)?;
        let end = self.source_ends.from(text, source).filter(|&end| end < next)?;
        Some((translated, &text[source..end], end + SOURCE_END.len()))
    }

    fn side(&mut self, text: &'a str) -> Side<'a> {
        match self.nested(text) {
            Some(masked) => self.tokens.nested_side(&masked),
            None => self.tokens.side(text),
        }
    }

    /// `text` with its directives masked; `None` where it has none.
    fn nested(&mut self, text: &'a str) -> Option<String> {
        let mut out = String::new();
        let mut copied = 0;
        while let Some(at) = text[copied..].find(":::") {
            let at = copied + at;
            out.push_str(&text[copied..at]);
            let (mask, length) = directive_mask(&text[at..], false);
            match mask {
                Some(mask) => self.tokens.write(mask, &text[at..at + length], &mut out),
                None => out.push_str(&text[at..at + length]),
            }
            copied = at + length;
        }
        (copied > 0).then(|| {
            out.push_str(&text[copied..]);
            out
        })
    }

    /// Masks or leaves out the directive that begins at `at`; where the rest begins.
    fn colon(&mut self, at: usize) -> usize {
        let before = self.text.as_bytes()[..at].iter().rev().find(|b| !matches!(b, b' ' | b'\t' | b'>'));
        let alone = before.is_none_or(|&b| b == b'\n');
        let (mask, length) = directive_mask(&self.text[at..], alone);
        match mask {
            Some(Mask::Words(words)) if words.is_empty() => self.skip(at, at + length),
            Some(mask) => self.write(mask, at, at + length),
            None => {}
        }
        at + length
    }

    /// Masks the HTML table that the line at `at` begins with; where the rest begins.
    fn table(&mut self, at: usize, whole: &'a str) -> Option<usize> {
        let start = at + whole.len() - whole.trim_ascii_start().len();
        let opening = self.text.get(start..start + 6).filter(|tag| tag.eq_ignore_ascii_case("<table"))?;
        if !self.text[start + opening.len()..].starts_with(['>', ' ', '\n']) {
            return None;
        }
        let end = self.table_ends.from(self.text, start)?;
        if line::leaves_html(&self.text[start..end]) {
            return None;
        }
        let rows = self.table_rows(start, end);
        let end = end + "</table>".len();
        self.write(Mask::Table(rows), start, end);
        Some(end)
    }

    /// The cells of the HTML table between two places.
    fn table_rows(&mut self, start: usize, end: usize) -> Vec<Vec<usize>> {
        // The pairs within become tokens of a text of their own, so that a cell may hold several and markup beside them.
        let (out, copied) = (std::mem::take(&mut self.out), std::mem::replace(&mut self.copied, start));
        let gaps = self.gaps.len();
        let mut at = start;
        while at < end {
            at = self.inline(at) + 1;
        }
        self.copy(end.max(self.copied));
        self.gaps.truncate(gaps);
        let masked = std::mem::replace(&mut self.out, out);
        self.copied = copied;
        let mut rows = html::TableRows::default();
        for piece in html::pieces(&masked) {
            rows.take(piece);
        }
        let tokens = &mut self.tokens;
        rows.finish().into_iter().map(|row| row.iter().map(|cell| tokens.cell(cell)).collect()).collect()
    }

    /// Copies the text up to a place.
    fn copy(&mut self, to: usize) {
        if to > self.copied {
            self.out.push_str(&self.text[self.copied..to]);
            self.copied = to;
        }
    }

    /// Leaves a stretch of the text out.
    fn skip(&mut self, from: usize, to: usize) {
        self.copy(from);
        self.gap(from, to);
        self.copied = self.copied.max(to);
    }

    fn insert(&mut self, at: usize, text: &str) {
        self.copy(at);
        self.out.push_str(text);
    }

    fn write(&mut self, mask: Mask<'a>, from: usize, to: usize) {
        self.copy(from);
        self.tokens.write(mask, &self.text[from..to], &mut self.out);
        self.gap(from, to);
        self.copied = to;
    }

    /// Notes the lines that a stretch leaves out.
    fn gap(&mut self, from: usize, to: usize) {
        let lines = line::count(&self.text[from..to]);
        if lines > 0 {
            self.gaps.push((self.out.len(), lines));
        }
    }
}

/// What the `:::` at the start of `text` stands for, and how long it is. `alone` where its line begins with it.
fn directive_mask<'a>(text: &str, alone: bool) -> (Option<Mask<'a>>, usize) {
    match directive(text, alone) {
        (Some(Directive::Image { alt, target }), length) => {
            let image = Image { alt: html::plain(alt).into(), target: html::plain(target).into() };
            (Some(Mask::Image(image)), length)
        }
        (Some(Directive::Words(words)), length) => (Some(Mask::Words(html::plain(words))), length),
        (Some(Directive::Nothing), length) => (Some(Mask::Words(String::new())), length),
        (None, length) => (None, length),
    }
}

#[cfg(test)]
#[path = "mask_tests.rs"]
mod tests;
