//! Quoted text, which is the message, and the keys and values of JSON, which are not.

use crate::secrets::MASK;

/// A line taken apart at its quotes.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    /// The quoted text. The keys of `"key": "value"` do not belong to it, nor to the rest.
    pub quotes: Vec<String>,
    /// The text outside the quotes.
    pub rest: String,
    /// Whether keys and values were found.
    pub keyed: bool,
}

/// Takes a line, whose secrets are masked, apart at its quotes.
pub(super) fn quotes(line: &str) -> Quotes {
    let mut out = Quotes::default();
    let mut from = 0;
    while let Some((open, close)) = next_quote(line, from) {
        out.rest.push_str(&line[from..open]);
        out.rest.push(' ');
        let inner = &line[open..close];
        let inner = inner.trim_matches(is_quote);
        if inner == MASK && line[..open].ends_with('=') {
            // The name of a secret goes with it.
            out.rest.truncate(out.rest.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1));
        } else if line[close..].trim_start().starts_with(':') && !inner.contains(' ') {
            out.keyed = true;
        } else {
            out.quotes.push(inner.to_owned());
        }
        from = close;
    }
    out.rest.push_str(&line[from..]);
    if out.keyed {
        out.quotes.iter_mut().for_each(unescape);
    }
    out
}

/// Takes the escapes out of a string of JSON that cannot be parsed as a whole.
fn unescape(quote: &mut String) {
    if quote.contains('\\') {
        let plain = [("\\n", " "), ("\\r", " "), ("\\t", " "), ("\\\"", "\""), ("\\/", "/")];
        *quote = plain.iter().fold(std::mem::take(quote), |text, (escaped, shown)| text.replace(escaped, shown));
    }
}

/// The next stretch in quotes from `from` on, the quotes included.
fn next_quote(line: &str, from: usize) -> Option<(usize, usize)> {
    for (at, c) in line[from..].char_indices() {
        let Some(closing) = closing(c) else { continue };
        let open = from + at;
        let inside = open + c.len_utf8();
        let end = end_of(&line[inside..], closing)?;
        let close = inside + end + line[inside + end..].chars().next().map_or(0, char::len_utf8);
        return Some((open, close));
    }
    None
}

/// Where a quote ends: at a closing mark that has no backslash before it, as it has within strings of programs.
fn end_of(text: &str, closing: &[char]) -> Option<usize> {
    let plain = |at: usize| text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0;
    text.match_indices(closing).map(|(at, _)| at).find(|&at| plain(at)).or_else(|| text.find(closing))
}

fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"'],
        '“' | '„' | '‟' => &['”', '“', '"'],
        '«' => &['»'],
        '「' => &['」'],
        '『' => &['』'],
        _ => return None,
    })
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』')
}
