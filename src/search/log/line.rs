//! One line of a log: its message and what it weighs.

use super::loud::speaks_of_error;
use super::noise::{Fragment, bare, fragment, is_bad_level, is_code, is_logger, is_source, is_thread};
use super::quotes::{Quotes, quotes};
use crate::search::fold::is_unspaced;
use crate::secrets::MASK;

/// What outside a message still says.
const ASIDE: f32 = 0.2;
/// Pieces at the beginning of a line among which its head (time, level, host, process) is looked for.
const HEAD: usize = 10;
/// Words between the parts of a head: a month, a host, a name.
const HEAD_GAP: usize = 2;

/// What was made of a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// Stretches of words with their weights.
    pub kept: Vec<(String, f32)>,
    /// Whether there was anything that only machines write.
    pub noisy: bool,
    /// Whether it speaks of an error or holds a code.
    pub loud: bool,
    /// Whether a secret was taken out of it.
    pub secret: bool,
    /// Whether it names a place in a program.
    pub frame: bool,
}

/// Reads a line, whose secrets are masked.
pub(super) fn read_line(line: &str) -> Line {
    let Quotes { quotes, rest, keyed } = quotes(line);
    let secret = line.contains(MASK);
    let mut out = Line { noisy: keyed || secret, secret, ..Line::default() };
    let rest = words_of(&rest, &mut out);
    out.loud |= speaks_of_error(&rest) || quotes.iter().any(|quote| speaks_of_error(quote));
    if !out.noisy {
        out.kept = vec![(line.trim().to_owned(), 1.0)];
        return out;
    }
    let messages: Vec<String> = quotes.iter().map(|quote| words_of(quote, &mut out)).collect();
    let aside = if messages.iter().any(|message| says_something(message)) { ASIDE } else { 1.0 };
    for message in messages {
        let weight = if says_something(&message) { 1.0 } else { aside };
        out.kept.push((message, weight));
    }
    let (speaker, message) = speaker(&rest);
    out.kept.push((speaker.to_owned(), ASIDE));
    out.kept.push((message.to_owned(), aside));
    out.kept.retain(|(text, _)| text.chars().any(char::is_alphanumeric) && !is_bare_level(text));
    out
}

/// Whether a text is no more than a level with a colon, as loggers that put the message on the next line write it.
fn is_bare_level(text: &str) -> bool {
    let level = text.trim().strip_suffix(':');
    level.is_some_and(|level| matches!(level, "trce" | "dbug" | "info" | "warn" | "fail" | "crit" | "error"))
}

/// Parts the name of what speaks (`System.InvalidOperationException:`, `Invoke-Thing :`) from what it says. It is a name
/// where it is one word with a capital or a joint inside.
fn speaker(text: &str) -> (&str, &str) {
    let Some((name, message)) = text.split_once(": ").or_else(|| text.split_once(" : ")) else { return ("", text) };
    let name = name.trim();
    let inside = name.get(1..).unwrap_or_default();
    let is_name = !name.contains(' ')
        && !is_code(name)
        && inside.chars().any(|c| c.is_uppercase() || matches!(c, '.' | '-' | '_'));
    if is_name && says_something(message) { (name, message) } else { ("", text) }
}

/// Whether a quote is a message rather than a name: three words, or as much in a script without blanks.
pub(super) fn says_something(text: &str) -> bool {
    text.split_whitespace().count() >= 3 || text.chars().filter(|&c| is_unspaced(c)).count() >= 6
}

/// The words of a stretch: without its head, times, ids, addresses, frames, tags and secrets.
fn words_of(text: &str, out: &mut Line) -> String {
    let untagged = without_tags(text, out);
    let fragments: Vec<&str> = untagged.split_whitespace().collect();
    let kinds: Vec<Fragment> = fragments.iter().map(|one| fragment(one)).collect();
    let level = kinds.contains(&Fragment::Level);
    out.loud |= fragments.iter().any(|one| is_bad_level(bare(one)))
        || fragments.iter().any(|one| holds_code(one))
        || fragments.windows(2).any(is_failed_status);
    out.noisy |= level && kinds.contains(&Fragment::Noise)
        || fragments.iter().zip(&kinds).any(|(one, kind)| is_clear(one, *kind))
        || prefix(&fragments, &kinds) > 0;
    let mut kept: Vec<&str> = Vec::new();
    let mut at = if out.noisy { head(&fragments, &kinds) } else { 0 };
    while at < fragments.len() {
        if let Some(length) = frame(&fragments[at..]) {
            (out.noisy, out.frame) = (true, true);
            at += length;
            continue;
        }
        let one = fragments[at];
        at += 1;
        match one.split_once('=') {
            _ if kinds[at - 1] != Fragment::Word => {}
            Some((key, value)) if !bare(key).is_empty() && !bare(value).is_empty() => {
                if fragment(value) == Fragment::Word && !value.bytes().all(|b| b.is_ascii_digit()) {
                    kept.push(value);
                }
            }
            _ => kept.push(one),
        }
    }
    kept.join(" ")
}

/// Whether a fragment holds a code, also after a name: `hr=0x80070005`.
fn holds_code(one: &str) -> bool {
    is_code(bare(one.rsplit_once('=').map_or(one, |(_, value)| value)))
}

/// Whether two fragments say that a request failed: `HTTP 403`, `status 503`.
fn is_failed_status(pair: &[&str]) -> bool {
    let names = ["http", "http/1.0", "http/1.1", "http/2", "status", "statuscode"];
    let number = bare(pair[1]).parse().unwrap_or(0);
    names.contains(&bare(pair[0]).to_ascii_lowercase().as_str()) && (400..600).contains(&number)
}

/// Whether a fragment alone shows that a machine wrote the text. People type lone dashes and paths, too.
fn is_clear(one: &str, kind: Fragment) -> bool {
    kind == Fragment::Secret || kind == Fragment::Noise && bare(one).chars().filter(char::is_ascii_digit).count() >= 2
}

/// How many fragments at the beginning say when, where and who: up to the last fragment of noise that is no more than a few
/// words behind the one before, and the names of what speaks behind it.
fn head(fragments: &[&str], kinds: &[Fragment]) -> usize {
    let mut end = prefix(fragments, kinds);
    for (at, kind) in kinds.iter().enumerate().take(HEAD) {
        if matches!(kind, Fragment::Noise | Fragment::Level) && at.saturating_sub(end) <= HEAD_GAP {
            end = end.max(at + 1);
        }
    }
    let names = fragments[end..].iter().take_while(|one| is_thread(one) || is_logger(one) && !one.ends_with(':'));
    end += names.count();
    // A line that is all head has no message; what words it has are all that is left.
    if end == kinds.len() { 0 } else { end }
}

/// How many fragments at the beginning name the source although no time precedes them: `[main] com.foo.Bar:`,
/// `ERROR [http-8080] c.a.B -`. None where nothing but a message follows a level or a bracket.
fn prefix(fragments: &[&str], kinds: &[Fragment]) -> usize {
    let is_head = |at: &usize| kinds[*at] == Fragment::Level || is_thread(fragments[*at]);
    let threads = (0..fragments.len().min(HEAD)).take_while(is_head).count();
    if threads == 0 || !fragments.get(threads).is_some_and(|one| is_logger(one)) {
        return 0;
    }
    let joint = fragments.get(threads + 1).is_some_and(|one| matches!(*one, "-" | "--" | ":" | "|" | "»"));
    threads + 1 + usize::from(joint)
}

/// How many fragments a place in a program takes that begins here: `at name (file:1:2)`, `File "x", line 3, in name`,
/// `At line:1 char:2`, `+ CategoryInfo : ...`. What follows a frame in the same line are further frames.
fn frame(fragments: &[&str]) -> Option<usize> {
    let next = |index: usize| fragments.get(index).copied().unwrap_or_default();
    match fragments[0] {
        "at" if is_frame(next(1)) || next(1) == "async" && next(3).starts_with('(') => Some(fragments.len()),
        "at" if next(2).starts_with('(') && is_frame(next(2)) => Some(fragments.len()),
        "At" if next(1).starts_with("line:") && next(2).starts_with("char:") => Some(3),
        "Traceback" if next(1) == "(most" => Some(5.min(fragments.len())),
        "File" | "line" if next(1).trim_end_matches(',').bytes().all(|b| b.is_ascii_digit()) && next(2) == "in" => {
            Some(4.min(fragments.len()))
        }
        "+" if next(2) == ":" => {
            let rest = fragments[1..].iter().position(|&one| one == "+").map_or(fragments.len(), |at| at + 1);
            Some(rest)
        }
        "--->" | "-->" => Some(1),
        _ => None,
    }
}

fn is_frame(one: &str) -> bool {
    let inner = one.trim_matches(['(', ')', ',']);
    is_source(inner) || one.contains('(') && one.contains('.') || one.contains("::") || one.contains("/node_modules/")
}

/// The text without `<tags>`; the text between them stays.
fn without_tags(text: &str, out: &mut Line) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let open = at + found;
        let Some(length) = text[open..].char_indices().take(80).find(|(_, c)| *c == '>').map(|(length, _)| length)
        else {
            at = open + 1;
            continue;
        };
        let inner = &text[open + 1..open + length];
        let name = inner.trim_matches('/');
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-')) {
            out.noisy |= inner.starts_with('/');
            kept.push_str(&text[from..open]);
            kept.push(' ');
            from = open + length + 1;
        }
        at = open + 1;
    }
    kept.push_str(&text[from..]);
    kept
}
