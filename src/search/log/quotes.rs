//! What stands in quotes, for that is the message, and the keys and values of JSON, which are none.

use super::line::Line;
use super::noise::{bare, names_secret};

/// The quotes in a line and the rest of it. The keys of `"key": "value"` belong to neither.
pub(super) fn quotes(line: &str, out: &mut Line) -> (Vec<String>, String) {
    let mut quotes = Vec::new();
    let mut rest = String::new();
    let mut from = 0;
    while let Some((open, close)) = next_quote(line, from) {
        rest.push_str(&line[from..open]);
        rest.push(' ');
        let inner = &line[open..close];
        let inner = inner.trim_matches(is_quote);
        let key = line[..open].strip_suffix('=').and_then(|before| before.split_whitespace().next_back());
        if key.is_some_and(|key| names_secret(bare(key))) {
            out.noisy = true;
            out.secrets.push(inner.to_owned());
        } else if line[close..].trim_start().starts_with(':') && !inner.contains(' ') {
            out.noisy = true;
            if names_secret(inner) {
                from = skip_value(line, close);
                out.secrets.push(value_of(&line[close..from]).to_owned());
                continue;
            }
        } else {
            quotes.push(inner.to_owned());
        }
        from = close;
    }
    rest.push_str(&line[from..]);
    (quotes, rest)
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
