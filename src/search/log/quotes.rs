//! Quoted text, which is the message, and the keys and values of JSON, which are not.

use super::noise::{bare, names_secret};

/// A line taken apart at its quotes.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    /// The quoted text. The keys of `"key": "value"` do not belong to it, nor to the rest.
    pub quotes: Vec<String>,
    /// The text outside the quotes.
    pub rest: String,
    /// Whether keys and values were found.
    pub keyed: bool,
    /// Values of keys that name a secret.
    pub secrets: Vec<String>,
}

/// Takes a line apart at its quotes.
pub(super) fn quotes(line: &str) -> Quotes {
    let mut out = Quotes::default();
    let mut from = 0;
    while let Some((open, close)) = next_quote(line, from) {
        out.rest.push_str(&line[from..open]);
        out.rest.push(' ');
        let inner = &line[open..close];
        let inner = inner.trim_matches(is_quote);
        let key = line[..open].strip_suffix('=').and_then(|before| before.split_whitespace().next_back());
        if key.is_some_and(|key| names_secret(bare(key))) {
            out.keyed = true;
            out.secrets.push(inner.to_owned());
        } else if line[close..].trim_start().starts_with(':') && !inner.contains(' ') {
            out.keyed = true;
            if names_secret(inner) {
                from = skip_value(line, close);
                out.secrets.push(value_of(&line[close..from]).to_owned());
                continue;
            }
        } else {
            out.quotes.push(inner.to_owned());
        }
        from = close;
    }
    out.rest.push_str(&line[from..]);
    out
}

/// The value between a key and the place behind it, without its quotes.
fn value_of(text: &str) -> &str {
    text.trim_start().trim_start_matches(':').trim().trim_matches(is_quote)
}

/// The place behind the value that follows a key.
fn skip_value(line: &str, from: usize) -> usize {
    match next_quote(line, from) {
        Some((open, close)) if line[from..open].trim() == ":" => close,
        _ => line[from..].find([',', ';', ' ', '}']).map_or(line.len(), |end| from + end),
    }
}

/// The next stretch in quotes from `from` on, the quotes included.
fn next_quote(line: &str, from: usize) -> Option<(usize, usize)> {
    for (at, c) in line[from..].char_indices() {
        let Some(closing) = closing(c) else { continue };
        let open = from + at;
        let inside = open + c.len_utf8();
        let end = line[inside..].find(closing)?;
        let close = inside + end + line[inside + end..].chars().next().map_or(0, char::len_utf8);
        return Some((open, close));
    }
    None
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
