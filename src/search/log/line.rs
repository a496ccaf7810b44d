//! One line of a log: its message and what it weighs.

use super::noise::{Piece, bare, is_code, is_source, names_secret, piece};
use crate::search::fold::{fold, is_unspaced};

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
    /// Secrets that were taken out.
    pub masked: usize,
}

/// Reads a line.
pub(super) fn read_line(line: &str) -> Line {
    let mut out = Line::default();
    let (quotes, rest) = quotes(line, &mut out);
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
    out.kept.retain(|(text, _)| text.chars().any(char::is_alphanumeric));
    out
}

/// Parts the name of what speaks (`System.InvalidOperationException:`, `Invoke-Thing :`) from what it says. It is a name
/// where it is one word with a capital or a joint inside.
fn speaker(text: &str) -> (&str, &str) {
    let Some((name, message)) = text.split_once(": ").or_else(|| text.split_once(" : ")) else { return ("", text) };
    let name = name.trim();
    let inside = name.get(1..).unwrap_or_default();
    let is_name = !name.contains(' ') && inside.chars().any(|c| c.is_uppercase() || matches!(c, '.' | '-' | '_'));
    if is_name && says_something(message) { (name, message) } else { ("", text) }
}

/// Whether a quote is a message rather than a name: three words, or as much in a script without blanks.
fn says_something(text: &str) -> bool {
    text.split_whitespace().count() >= 3 || text.chars().filter(|&c| is_unspaced(c)).count() >= 6
}

/// The quotes in a line and the rest of it. The keys of `"key": "value"` belong to neither.
fn quotes(line: &str, out: &mut Line) -> (Vec<String>, String) {
    let mut quotes = Vec::new();
    let mut rest = String::new();
    let mut from = 0;
    while let Some((open, close)) = next_quote(line, from) {
        rest.push_str(&line[from..open]);
        rest.push(' ');
        let inner = &line[open..close];
        let inner = inner.trim_matches(is_quote);
        if line[close..].trim_start().starts_with(':') && !inner.contains(' ') {
            out.noisy = true;
            if names_secret(inner) {
                from = skip_value(line, close);
                out.masked += 1;
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

/// The words of a stretch: without its head, times, ids, addresses, frames, tags and secrets.
fn words_of(text: &str, out: &mut Line) -> String {
    let untagged = without_tags(text, out);
    let pieces: Vec<&str> = untagged.split_whitespace().collect();
    let kinds: Vec<Piece> = pieces.iter().map(|one| piece(one)).collect();
    let level = kinds.contains(&Piece::Level);
    out.loud |= level || pieces.iter().any(|one| is_code(bare(one)));
    out.noisy |=
        level && kinds.contains(&Piece::Noise) || pieces.iter().zip(&kinds).any(|(one, kind)| is_clear(one, *kind));
    let mut kept: Vec<&str> = Vec::new();
    let mut at = if out.noisy { head(&kinds) } else { 0 };
    while at < pieces.len() {
        if let Some(length) = frame(&pieces[at..]) {
            out.noisy = true;
            at += length;
            continue;
        }
        let one = pieces[at];
        at += 1;
        match kinds[at - 1] {
            Piece::Word => match one.split_once('=') {
                Some((key, _)) if names_secret(bare(key)) => out.masked += 1,
                Some((key, value)) if !bare(key).is_empty() && !bare(value).is_empty() => {
                    if piece(value) == Piece::Word && !value.bytes().all(|b| b.is_ascii_digit()) {
                        kept.push(value);
                    }
                }
                _ => kept.push(one),
            },
            Piece::Secret => out.masked += 1,
            Piece::Noise | Piece::Level => {}
        }
        if names_secret(bare(one)) && one.ends_with(':') && at < pieces.len() {
            out.masked += 1;
            at += 1;
        }
    }
    kept.join(" ")
}

/// Whether a piece alone shows that a machine wrote the text. A lone dash or a path also stands in what people type.
fn is_clear(one: &str, kind: Piece) -> bool {
    kind == Piece::Secret || kind == Piece::Noise && bare(one).chars().filter(char::is_ascii_digit).count() >= 2
}

/// How many pieces at the beginning say when, where and who: up to the last piece of noise that is no more than a few
/// words behind the one before.
fn head(kinds: &[Piece]) -> usize {
    let mut end = 0;
    for (at, kind) in kinds.iter().enumerate().take(HEAD) {
        if *kind != Piece::Word && at - end <= HEAD_GAP {
            end = at + 1;
        }
    }
    // A line that is all head has no message; what words it has are all that is left.
    if end == kinds.len() { 0 } else { end }
}

/// How many pieces a place in a program takes that begins here: `at name (file:1:2)`, `File "x", line 3, in name`,
/// `At line:1 char:2`, `+ CategoryInfo : ...`. What follows a frame in the same line are further frames.
fn frame(pieces: &[&str]) -> Option<usize> {
    let next = |index: usize| pieces.get(index).copied().unwrap_or_default();
    match pieces[0] {
        "at" if is_frame(next(1)) || next(1) == "async" && next(3).starts_with('(') => Some(pieces.len()),
        "at" if next(2).starts_with('(') && is_frame(next(2)) => Some(pieces.len()),
        "At" if next(1).starts_with("line:") && next(2).starts_with("char:") => Some(3),
        "Traceback" if next(1) == "(most" => Some(5.min(pieces.len())),
        "File" | "line" if next(1).trim_end_matches(',').bytes().all(|b| b.is_ascii_digit()) && next(2) == "in" => {
            Some(4.min(pieces.len()))
        }
        "+" if next(2) == ":" => {
            let rest = pieces[1..].iter().position(|&one| one == "+").map_or(pieces.len(), |at| at + 1);
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

/// The text without `<tags>`; what stands between them stays.
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

/// Whether a text speaks of an error, in any of the languages that articles come in.
fn speaks_of_error(text: &str) -> bool {
    let folded = fold(text);
    STEMS.iter().any(|stem| folded.split(' ').any(|word| word.starts_with(stem)))
        || PARTS.iter().any(|part| folded.contains(part))
}

/// Beginnings of folded words that speak of an error.
const STEMS: &[&str] = &[
    "error",
    "fail",
    "exception",
    "invalid",
    "denied",
    "declined",
    "refused",
    "rejected",
    "unable",
    "cannot",
    "cant",
    "couldnt",
    "timeout",
    "unauthorized",
    "forbidden",
    "fatal",
    "fout",
    "mislukt",
    "geweigerd",
    "afgewezen",
    "ongeldig",
    "fehler",
    "fehlgeschlagen",
    "abgelehnt",
    "ungultig",
    "erreur",
    "echec",
    "echoue",
    "refuse",
    "erro",
    "falha",
    "fallo",
    "rechazad",
    "recusad",
    "rifiutat",
    "errore",
    "chyba",
    "selhal",
    "zamitnut",
    "hiba",
    "sikertelen",
    "blad",
    "nie powiodl",
    "odmow",
    "ошибк",
    "отказ",
    "сбой",
    "fel",
    "misslyck",
    "nekad",
    "hata",
    "basarisiz",
    "reddedildi",
];
/// The same in scripts without blanks, anywhere in the text.
const PARTS: &[&str] = &["エラー", "失敗", "拒否", "错误", "失败", "拒绝", "錯誤", "拒絕", "오류", "실패", "거부"];
