//! What a translation keeps: commands, code, link targets, placeholders.

use std::collections::BTreeSet;

use crate::article::{Rich, reads_as_command};
use crate::check::fault::{Fault, quote, quotes};
use crate::check::findings::Findings;

use super::Pair;

/// Checks a text that consists of a command; whether it does.
pub(super) fn command(pair: &Pair<'_>, findings: &mut Findings) -> bool {
    let Some(command) = pair.source.command() else { return false };
    if plain(command) != plain(&pair.target.text) {
        let fault = Fault::TranslationCommand { original: quote(command), text: quote(&pair.target.text) };
        findings.add(fault, pair.locate(""));
    }
    true
}

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    code(pair, findings);
    links(pair, findings);
    placeholders(pair, findings);
}

/// Code on one side only.
fn code(pair: &Pair<'_>, findings: &mut Findings) {
    let (target, source) = (pair.target, pair.source);
    let missing: Vec<&str> = absent(source, target);
    let mut extra: Vec<&str> = absent(target, source);
    if missing.is_empty() {
        // A translation may repeat a name; a command of its own is another matter.
        extra.retain(|code| reads_as_command(code));
    }
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    if let Some(command) = missing.iter().find(|code| reads_as_command(code)) {
        let fault = Fault::TranslationCommandMissing { original: quote(command) };
        return findings.add(fault, pair.locate(extra.first().copied().unwrap_or_default()));
    }
    let (original, text) = (quotes(&missing), quotes(&extra));
    let fault = match (missing.is_empty(), extra.is_empty()) {
        (_, true) => Fault::TranslationCodeMissing { original },
        (true, _) => Fault::TranslationCodeAdded { text },
        _ => Fault::TranslationCode { original, text },
    };
    findings.add(fault, pair.locate(extra.first().copied().unwrap_or_default()));
}

/// The code of `rich` that is not in `other`, not even as plain words.
fn absent<'a>(rich: &'a Rich, other: &Rich) -> Vec<&'a str> {
    if rich.code().next().is_none() {
        return Vec::new();
    }
    let words = plain(&other.text).to_lowercase();
    let mut codes: Vec<&str> = rich.code().filter(|code| !code.trim().is_empty()).collect();
    codes.retain(|code| !words.contains(&plain(code).to_lowercase()) && !is_named(code, other));
    codes.dedup();
    codes
}

/// Whether code is a name and a word for what it names (`status plugin`), of which the other side has the name.
fn is_named(code: &str, other: &Rich) -> bool {
    let Some((name, word)) = code.split_once(' ') else { return false };
    let is_word = word.chars().all(char::is_alphabetic) && !reads_as_command(code);
    is_word && other.code().any(|other| other.split([' ', '\u{3000}']).next() == Some(name))
}

/// A text without white space and with straight quotes, which may differ between two spellings of the same code.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '“' | '”' | '„' | '«' | '»' => '"',
            '‘' | '’' => '\'',
            '–' | '—' => '-',
            c => c,
        })
        .collect()
}

/// Links that lead to different places.
fn links(pair: &Pair<'_>, findings: &mut Findings) {
    let places =
        |rich: &Rich| rich.links().map(|(_, target)| place(target)).filter(|place| !place.is_empty()).collect();
    let (target, source): (BTreeSet<String>, BTreeSet<String>) = (places(pair.target), places(pair.source));
    let mut missing: Vec<&str> = source.difference(&target).map(String::as_str).collect();
    let mut extra: Vec<&str> = target.difference(&source).map(String::as_str).collect();
    extra.retain(|own| match missing.iter().position(|original| is_same_page(own, original)) {
        Some(at) => {
            missing.remove(at);
            false
        }
        None => true,
    });
    let (original, text) = (quotes(&missing), quotes(&extra));
    let fault = match (missing.is_empty(), extra.is_empty()) {
        (true, true) => return,
        (_, true) => Fault::TranslationLinkMissing { original },
        (true, _) => Fault::TranslationLinkAdded { text },
        _ => Fault::TranslationLink { original, text },
    };
    findings.add(fault, pair.locate(extra.first().copied().unwrap_or_default()));
}

/// Whether two places are the same page: anchors may be made of the words of a heading, which differ from language to
/// language (`link-anchor` finds those that do not exist), and a path may begin at the root or at the page.
fn is_same_page(own: &str, original: &str) -> bool {
    fn page(place: &str) -> &str {
        place.split('#').next().unwrap_or_default().trim_matches('/')
    }
    let (one, other) = (page(own), page(original));
    let ends = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|rest| rest.ends_with('/'));
    let same = one == other || !one.is_empty() && !other.is_empty() && (ends(one, other) || ends(other, one));
    same && own.contains('#') == original.contains('#')
}

/// Where a link leads, whatever the language: without a locale in the path, and without what two spellings may differ in.
pub(super) fn place(target: &str) -> String {
    let target = target.trim().trim_start_matches("./");
    let (path, anchor) = target.split_once('#').map_or((target, ""), |(path, anchor)| (path, anchor));
    let path = path.strip_prefix("https://").or_else(|| path.strip_prefix("http://")).unwrap_or(path);
    let is_locale = |part: &&str| crate::article::Locale::from_folder(part).is_some();
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').filter(|part| !is_locale(part)).collect();
    let mark = if anchor.is_empty() { "" } else { "#" };
    format!("{}{mark}{anchor}", parts.join("/")).to_lowercase()
}

/// Placeholders on one side only.
fn placeholders(pair: &Pair<'_>, findings: &mut Findings) {
    let (own, others) = (found(&pair.target.text), found(&pair.source.text));
    if own.is_empty() && others.is_empty() {
        return;
    }
    let names =
        |list: &[&str]| list.iter().filter(|name| !is_words(name)).map(|name| plain(name)).collect::<BTreeSet<_>>();
    let (target, source) = (names(&own), names(&others));
    let missing: Vec<&str> = source.difference(&target).map(String::as_str).collect();
    let extra: Vec<&str> = target.difference(&source).map(String::as_str).collect();
    let in_code = |names: &[&str]| {
        names.iter().all(|name| pair.source.code().chain(pair.target.code()).any(|code| plain(code).contains(name)))
    };
    if own.len() == others.len() && missing.is_empty() != extra.is_empty() || in_code(&missing) && in_code(&extra) {
        // One of them became words within its marks; or code differs, which is another fault.
        return;
    }
    let (original, text) = (quotes(&missing), quotes(&extra));
    let fault = match (missing.is_empty(), extra.is_empty()) {
        (true, true) => return,
        (_, true) => Fault::TranslationPlaceholderMissing { original },
        (true, _) => Fault::TranslationPlaceholderAdded { text },
        _ => Fault::TranslationPlaceholder { original, text },
    };
    findings.add(fault, pair.locate(extra.first().copied().unwrap_or_default()));
}

/// Whether a placeholder says in words what to put there, so that it may be translated.
fn is_words(placeholder: &str) -> bool {
    placeholder.contains(' ') || !placeholder.is_ascii()
}

/// The placeholders of a text: `<name>`, `{name}`, `{{name}}`, `${name}`, `%NAME%`, `%s`, `%1`.
fn found(text: &str) -> Vec<&str> {
    const LONGEST: usize = 60;
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{', '%']) {
        rest = &rest[at..];
        let close = match rest.as_bytes()[0] {
            b'<' => '>',
            b'{' => '}',
            _ => '%',
        };
        let end = rest.char_indices().skip(1).take(LONGEST).find(|(_, c)| *c == close || "<{\n".contains(*c));
        let inner = end.filter(|(_, c)| *c == close).map(|(end, _)| &rest[1..end]);
        let is_name = |inner: &str| {
            inner.starts_with(|c: char| c.is_alphabetic() || c == '_')
                && inner.ends_with(|c: char| c.is_alphanumeric() || c == '_')
                && (close != '%' || inner.len() > 1 && inner.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
                && (close != '}' || !inner.contains([':', '"', '=']))
        };
        let length = match inner {
            Some(inner) if is_name(inner) => inner.len() + 2,
            _ if close == '%' => format_mark(rest),
            _ => 0,
        };
        if length > 0 {
            found.push(&rest[..length]);
        }
        rest = &rest[length.max(1)..];
    }
    found
}

/// The length of `%s`, `%d` or `%1` at the start of `text`, 0 for any other sign of per cent.
fn format_mark(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes.get(at).is_none_or(|b| !b.is_ascii_alphanumeric());
    if bytes.len() > 1 && matches!(bytes[1], b's' | b'd' | b'@' | b'1'..=b'9') && ends(2) { 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_seen_in_many_notations() {
        assert_eq!(found("<token> {id} ${x} %PATH% %s %1"), ["<token>", "{id}", "{x}", "%PATH%", "%s", "%1"]);
        assert_eq!(found("{{name}}"), ["{name}"]);
        for text in ["a < b > c", "50% of 20%", "100 %", "{ \"a\": 1 }", "5 <6", "<>", "%"] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn a_page_is_the_same_whatever_the_anchor_and_the_form_of_its_path() {
        for (own, original) in
            [("#dateien", "#files"), ("a.md#b", "a.md#c"), ("functions.md#suche", "/guide/functions.md#lookup")]
        {
            assert!(is_same_page(own, original), "{own} {original}");
        }
        for (own, original) in [("a.md", "b.md"), ("#b", "a.md#b"), ("a.md", "a.md#b"), ("ba.md", "a.md")] {
            assert!(!is_same_page(own, original), "{own} {original}");
        }
    }

    #[test]
    fn one_place_has_many_spellings() {
        assert_eq!(
            place("https://learn.microsoft.com/nl-nl/azure/x/"),
            place("http://learn.microsoft.com/en-us/azure/x")
        );
        assert_eq!(place("./a.md#b"), place("a.md#b"));
        assert_ne!(place("a.md"), place("b.md"));
        assert_ne!(place("a.md#b"), place("a.md#c"));
    }
}
