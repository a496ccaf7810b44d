//! Inline markup of documentation tools that CommonMark does not know: shortcodes, liquid, attributes, wikilinks, roles,
//! components and emoji codes. Each is dropped, or leaves its words, a link or a value in brackets; a name whose meaning is
//! not known is reported.
//!
//! Everything becomes a placeholder, so code still shows what was written.

use super::attributes::attributes;
use super::dialect;
use super::emoji;
use super::line;
use super::placeholder::Placeholder;
use super::preprocessor::{Leftovers, Preprocessor};

/// What inline markup of a name leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inline {
    /// Nothing.
    Drop,
    /// Its first value, or its title.
    Words,
    /// Its last value in brackets: `[product.name]`.
    Value,
    /// A link to its target.
    Link,
    /// Its target, within the target of a link.
    Target,
}

/// The names of shortcodes and tags within a line.
const NAMES: &[(&str, Inline)] = &[
    ("ref", Inline::Target),
    ("relref", Inline::Target),
    ("link", Inline::Target),
    ("post_url", Inline::Target),
    ("absurl", Inline::Target),
    ("button", Inline::Link),
    ("linkbutton", Inline::Link),
    ("param", Inline::Value),
    ("data", Inline::Value),
    ("variable", Inline::Value),
    ("var", Inline::Value),
    ("kbd", Inline::Words),
    ("key", Inline::Words),
    ("abbr", Inline::Words),
    ("tooltip", Inline::Words),
    ("glossary_tooltip", Inline::Words),
    ("glossary-tooltip", Inline::Words),
    ("octicon", Inline::Words),
    ("badge", Inline::Words),
    ("icon", Inline::Drop),
    ("br", Inline::Drop),
    ("toc", Inline::Drop),
    ("else", Inline::Drop),
    ("elsif", Inline::Drop),
    ("elif", Inline::Drop),
    ("set", Inline::Drop),
    ("assign", Inline::Drop),
    ("extends", Inline::Drop),
    ("block", Inline::Drop),
    ("import", Inline::Drop),
    ("from", Inline::Drop),
    ("macro", Inline::Drop),
    ("case", Inline::Drop),
    ("when", Inline::Drop),
    ("cycle", Inline::Drop),
];

/// Roles of MyST whose content is a link: its words, and `<target>` behind them.
const LINK_ROLES: &[&str] = &["ref", "doc", "numref", "term", "any", "download", "external", "eq"];

/// Marks on both sides of words that only change their looks.
const PAIRED: &[&str] = &["==", "++", "^^"];

/// Codes of icons that mean something by themselves; other icons are dropped.
const ICONS: &[(&str, &str)] = &[
    ("material-check", "✓"),
    ("material-check-all", "✓"),
    ("octicons-check-16", "✓"),
    ("material-close", "✗"),
    ("octicons-x-16", "✗"),
    ("material-alert", "⚠"),
];

/// Beginnings of the codes of icons.
const ICON_SETS: &[&str] = &["material-", "octicons-", "fontawesome-", "simple-", "fa-"];

/// Examples of what is read, and what is shown for each.
#[cfg(test)]
pub(super) const EXAMPLES: &[(&str, &str)] = &[
    ("{{< param version >}}", "[version]"),
    ("{{< key \"F5\" >}}", "F5"),
    ("{% data variables.product.name %}", "[product.name]"),
    ("{{ product.name }}", "[product.name]"),
    ("words{% ifversion cloud %} and more{% endif %}", "words and more"),
    ("{guilabel}`Save`", "Save"),
    ("<Kbd>F5</Kbd>", "F5"),
    ("==words==", "words"),
    ("++ctrl+c++", "ctrl+c"),
    ("words{: .class }", "words"),
    (":heavy_check_mark:", "✔\u{fe0f}"),
    (":material-check:", "✓"),
];

impl Leftovers<'_> {
    /// Where the next candidate begins at or behind `from`.
    pub(super) fn from(&mut self, text: &str, from: usize) -> Option<usize> {
        let count = if self.paired { 2 } else { self.seeks.len() };
        self.seeks[..count].iter_mut().filter_map(|seek| seek.from(text, from)).min()
    }
}

impl<'a> Preprocessor<'a> {
    /// Handles the candidate at `at`; where the rest begins.
    pub(super) fn leftover(&mut self, at: usize) -> usize {
        let rest = line::ahead(self.text, at);
        let near = |place: Option<usize>| place.is_some_and(|place| place < at + rest.len());
        let found = match rest.as_bytes() {
            [b'{', ..] if near(self.leftovers.closing_brace.from(self.text, at)) => self.braces(at),
            [b'[', b'[', ..] if near(self.leftovers.closing_link.from(self.text, at)) => wikilink(rest),
            [b'{' | b'[', ..] => None,
            [b':', ..] => shortcode(&self.text[..at], rest),
            [b'<', ..] => self.component_tag(at),
            _ => return self.looks(at),
        };
        match found {
            Some((placeholder, length)) => {
                self.write(placeholder, at, at + length);
                at + length
            }
            None => at + 1,
        }
    }

    /// What begins with `{`.
    fn braces(&mut self, at: usize) -> Option<(Placeholder<'a>, usize)> {
        let text = self.text;
        let rest = line::ahead(text, at);
        if let Some((inner, length)) = dialect::shortcode_inner(rest) {
            return Some((self.named(inner, at, "/"), length));
        }
        if let Some((inner, length)) = dialect::liquid_inner(rest) {
            return Some((self.named(inner, at, "end"), length));
        }
        if let Some(inner) = rest.strip_prefix("{{") {
            let close = inner.find("}}").filter(|&close| !inner[..close].contains(['\n', '{']))?;
            return Some((mustache(inner[..close].trim_ascii()), close + 4));
        }
        let close = rest.find(['}', '\n']).filter(|&close| rest[close..].starts_with('}'))?;
        let inner = &rest[1..close];
        let free = text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(');
        if free && rest[close + 1..].starts_with('`') {
            return role(inner, &rest[close + 1..]).map(|(placeholder, length)| (placeholder, close + 1 + length));
        }
        let line = line::before(text, at);
        if line.trim_start().starts_with('#') {
            return None;
        }
        if inner.starts_with("/*") && inner.ends_with("*/") {
            return Some((Placeholder::Words(String::new()), close + 1));
        }
        if matches!(inner, "' '" | "\" \"") {
            return Some((Placeholder::Words(" ".to_owned()), close + 1));
        }
        let attached = line.ends_with([')', ']', '*', '_', '`', '.', ':', '}', '\u{fdd1}']) || inner.starts_with(':');
        (attached && is_attributes(inner)).then(|| (Placeholder::Words(String::new()), close + 1))
    }

    /// A shortcode or a tag: its name and what follows it.
    fn named(&mut self, inner: &'a str, at: usize, end: &str) -> Placeholder<'a> {
        let inner = inner.trim_end_matches('/').trim_end();
        let split = inner.find(|c: char| c.is_whitespace()).unwrap_or(inner.len());
        let (name, rest) = inner.split_at(split);
        let known = NAMES.iter().find(|(row, _)| row.eq_ignore_ascii_case(name)).map(|&(_, inline)| inline);
        let drop = name.starts_with(end) || inner.starts_with('/') || dialect::is_container(name);
        let inline = known.or(drop.then_some(Inline::Drop));
        let value = |keys: &[&str]| {
            let named = attributes(rest).find(|(key, _)| keys.contains(key)).map(|(_, value)| value);
            named.or_else(|| first_value(rest)).map(ToOwned::to_owned)
        };
        match inline {
            Some(Inline::Drop) => Placeholder::Words(String::new()),
            Some(Inline::Words) => {
                let words = value(&["title", "text", "label", "aria-label", "term_id", "content"]);
                Placeholder::Words(words.unwrap_or_default())
            }
            Some(Inline::Target) => Placeholder::Words(value(&["path"]).unwrap_or_default()),
            Some(Inline::Link) => {
                let target = value(&["page", "href", "link", "url", "relref"]).unwrap_or_default();
                let words = attributes(rest).find(|(key, _)| matches!(*key, "text" | "title" | "label" | "content"));
                let words = words.map_or_else(|| target.clone(), |(_, words)| words.to_owned());
                Placeholder::Link { words, target }
            }
            Some(Inline::Value) => {
                let last = rest.split_ascii_whitespace().next_back().unwrap_or(name);
                let last = last.trim_matches(['"', '\'']);
                bracketed(last.strip_prefix("variables.").unwrap_or(last))
            }
            None => {
                self.unknown(name, at);
                bracketed(name)
            }
        }
    }

    /// The tag of a component: its words stay, it goes.
    fn component_tag(&mut self, at: usize) -> Option<(Placeholder<'a>, usize)> {
        let text = self.text;
        let rest = line::ahead(text, at);
        let inner = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        if !inner.starts_with(|c: char| c.is_ascii_uppercase()) || text[..at].ends_with(char::is_alphanumeric) {
            return None;
        }
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(inner.len());
        let name = &inner[..end];
        let length = dialect::tag_end(rest)?;
        let tag = &rest[..length];
        let alone = tag.ends_with("/>");
        if !alone && !self.closes_component(name) {
            return None;
        }
        let words = attributes(tag).find(|(key, _)| matches!(*key, "text" | "label" | "title"));
        let words = words.filter(|_| alone).map(|(_, words)| words.to_owned()).unwrap_or_default();
        if alone {
            self.unknown(name, at);
        }
        Some((Placeholder::Words(words), length))
    }

    /// Whether a component of this name is closed somewhere. Each name is looked for once, and of hostile texts only some.
    fn closes_component(&mut self, name: &'a str) -> bool {
        const MOST: usize = 100;
        if let Some((_, closes)) = self.leftovers.components.iter().find(|(known, _)| *known == name) {
            return *closes;
        }
        let closes = self.leftovers.components.len() < MOST && self.text.contains(&format!("</{name}>"));
        self.leftovers.components.push((name, closes));
        closes
    }

    /// Drops the marks around words that only change their looks: `==words==`.
    fn looks(&mut self, at: usize) -> usize {
        let text = self.text;
        let Some(mark) = PAIRED.iter().find(|mark| text[at..].starts_with(**mark)) else { return at + 1 };
        let inner = at + mark.len();
        let line = line::ahead(text, inner).split('\n').next().unwrap_or_default();
        let next = inner + text[inner..].bytes().take_while(|&b| b == mark.as_bytes()[0]).count();
        let Some(length) = line.find(mark) else { return next };
        let words = &line[..length];
        let close = inner + length;
        let behind = &text[close + mark.len()..];
        let tight = !words.is_empty()
            && words.trim() == words
            && next == inner
            && !behind.starts_with(mark.as_bytes()[0] as char);
        if !tight || text[..at].ends_with(char::is_alphanumeric) || behind.starts_with(char::is_alphanumeric) {
            return next;
        }
        if *mark == "++" {
            let keys: Vec<&str> = words.split('+').collect();
            self.write(Placeholder::Words(keys.join("+")), at, close + mark.len());
        } else {
            self.skip(at, inner);
            self.skip(close, close + mark.len());
        }
        close + mark.len()
    }
}

fn bracketed<'a>(name: &str) -> Placeholder<'a> {
    Placeholder::Words(format!("[{name}]"))
}

/// The first value without a key, in quotes or not.
fn first_value(rest: &str) -> Option<&str> {
    let rest = rest.trim();
    match rest.chars().next()? {
        quote @ ('"' | '\'' | '`') => rest[1..].split(quote).next(),
        _ => rest.split_ascii_whitespace().next().filter(|word| !word.contains('=')),
    }
}

/// `{{ product.name | upcase }}` as `[product.name]`, `{{ "words" }}` as its words.
fn mustache<'a>(inner: &str) -> Placeholder<'a> {
    let value = inner.split('|').next().unwrap_or_default().trim_matches(['-', ' ']);
    let quoted = |quote| value.strip_prefix(quote).and_then(|value: &str| value.strip_suffix(quote));
    if value.starts_with("/*") || value.starts_with('!') || value.starts_with('#') && !value.contains(' ') {
        return Placeholder::Words(String::new());
    }
    match quoted('"').or_else(|| quoted('\'')) {
        Some(words) => Placeholder::Words(words.to_owned()),
        None => bracketed(value.trim_start_matches('.')),
    }
}

/// A role of MyST, its content in backticks behind it.
fn role<'a>(name: &str, rest: &str) -> Option<(Placeholder<'a>, usize)> {
    let good = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b':' | b'-' | b'_' | b'0'..=b'9'));
    let marks = rest.bytes().take_while(|&b| b == b'`').count();
    let close = rest[marks..].find(&rest[..marks]).filter(|_| good)?;
    let content = &rest[marks..marks + close];
    let length = close + 2 * marks;
    let plain = name.rsplit(':').next().unwrap_or(name);
    if !LINK_ROLES.contains(&plain) {
        return Some((Placeholder::Words(content.to_owned()), length));
    }
    let (words, target) = match content.split_once('<') {
        Some((words, target)) => (words.trim(), target.trim_end_matches('>')),
        None => (content, content),
    };
    // A role may run over a line's end; its target does not.
    let target = target.split_whitespace().collect::<Vec<_>>().join(" ");
    if target.is_empty() {
        return Some((Placeholder::Words(words.to_owned()), length));
    }
    let target = if target.contains(['/', '.', '#']) { target } else { format!("#{target}") };
    Some((Placeholder::Link { words: words.to_owned(), target }, length))
}

/// `[[Page|words]]`.
fn wikilink<'a>(rest: &str) -> Option<(Placeholder<'a>, usize)> {
    let inner = &rest[2..];
    let close = inner.find("]]")?;
    let inner = &inner[..close];
    if inner.is_empty() || inner.contains(['[', ']', '\n', '`']) || inner.starts_with(' ') {
        return None;
    }
    let (target, words) = inner.split_once('|').unwrap_or((inner, inner));
    let words = words.trim_start_matches('!').to_owned();
    Some((Placeholder::Link { words, target: target.trim_end_matches('\\').to_owned() }, close + 4))
}

/// `:warning:`.
fn shortcode<'a>(before: &str, rest: &str) -> Option<(Placeholder<'a>, usize)> {
    const LONGEST: usize = 60;
    let inner = &rest[1..];
    let end = inner.bytes().take(LONGEST).position(|b| !matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'+'))?;
    let name = &inner[..end];
    let bounded =
        name.len() > 1 && inner[end..].starts_with(':') && !before.ends_with(|c: char| c.is_alphanumeric() || c == ':');
    if !bounded || name.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let icon = || ICONS.iter().find(|(code, _)| *code == name).map(|&(_, sign)| sign);
    let set = || ICON_SETS.iter().any(|set| name.starts_with(set)).then_some("");
    let sign = emoji::sign(name).or_else(icon).or_else(set)?;
    Some((Placeholder::Words(sign.to_owned()), end + 2))
}

/// Whether braces hold attributes and nothing else: `.class`, `#id`, `key=value`.
pub(super) fn is_attributes(inner: &str) -> bool {
    let inner = inner.trim_start_matches(':').trim();
    let one = |word: &str| word.starts_with(['.', '#']) && word.len() > 1 || word.contains('=');
    !inner.is_empty()
        && inner.split_ascii_whitespace().next().is_some_and(one)
        && (inner.contains(['"', '\'']) || inner.split_ascii_whitespace().all(one))
}

#[cfg(test)]
#[path = "leftovers_tests.rs"]
mod tests;
