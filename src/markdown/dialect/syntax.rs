//! The syntaxes of containers: how a line opens or closes one.

use super::names::{self, IDS, LEVELS, TITLES};
use super::role::Role;
use crate::article::Callout;
use crate::markdown::attributes::attributes;

/// How a container is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::markdown) enum Syntax {
    /// `:::name Title` to `:::`; Docusaurus, VitePress, Pandoc, MyST, Learn.
    Colons,
    /// `/// name | Title` to `///`; PyMdown blocks.
    Slashes,
    /// `!!! name "Title"`, `??? name "Title"` or `=== "Title"`, contents indented; MkDocs.
    Indent,
    /// `{{< name key="value" >}}` or `{{% name %}}` to `{{< /name >}}`; Hugo.
    Shortcode,
    /// `{% name key="value" %}` to `{% endname %}`; Liquid, GitBook.
    Liquid,
    /// `<Name key="value">` to `</Name>`; JSX, `<details>`.
    Tag,
    /// ```` ```{name} Title ```` to ```` ``` ````; MyST.
    Fence,
}

/// For each syntax: the tools that have it, a first line and a last one, empty where none is written.
#[cfg(test)]
pub(super) const EXAMPLES: &[(Syntax, &str, &str, &str)] = &[
    (Syntax::Colons, "Docusaurus, Starlight", ":::note[Title]", ":::"),
    (Syntax::Colons, "VitePress, VuePress", "::: tip Title", ":::"),
    (Syntax::Colons, "Pandoc, Quarto", "::: {.callout-note title=\"Title\"}", ":::"),
    (Syntax::Colons, "Learn", "::: zone pivot=\"id\"", "::: zone-end"),
    (Syntax::Slashes, "PyMdown", "/// note | Title", "///"),
    (Syntax::Indent, "MkDocs", "!!! note \"Title\"", ""),
    (Syntax::Indent, "MkDocs", "??? note \"Title\"", ""),
    (Syntax::Indent, "MkDocs", "=== \"Title\"", ""),
    (Syntax::Shortcode, "Hugo", "{{< alert title=\"Title\" color=\"warning\" >}}", "{{< /alert >}}"),
    (Syntax::Shortcode, "Hugo", "{{% tab \"Title\" %}}", "{{% /tab %}}"),
    (Syntax::Liquid, "GitBook, Jekyll, GitHub", "{% hint style=\"info\" %}", "{% endhint %}"),
    (Syntax::Tag, "MDX", "<TabItem value=\"id\" label=\"Title\">", "</TabItem>"),
    (Syntax::Fence, "MyST", "```{note} Title", "```"),
];

/// A line, or the start of one, that opens a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::markdown) struct Opening<'t> {
    pub(in crate::markdown) syntax: Syntax,
    /// The name as written.
    pub(in crate::markdown) name: &'t str,
    /// What the name means.
    pub(in crate::markdown) role: Role,
    /// The title that follows the name; attributes may hold another.
    title: Option<&'t str>,
    /// The text after the name: attributes.
    attributes: &'t str,
    /// How many marks open it, so that the same number closes it.
    pub(in crate::markdown) marks: usize,
    /// The bytes that the opening takes.
    pub(in crate::markdown) length: usize,
}

/// A line, or the start of one, that closes a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::markdown) struct Closing<'t> {
    pub(in crate::markdown) syntax: Syntax,
    /// The name that it closes, where it says one.
    pub(in crate::markdown) name: Option<&'t str>,
    pub(in crate::markdown) marks: usize,
    pub(in crate::markdown) length: usize,
}

impl<'t> Opening<'t> {
    /// The title, as inline markup.
    pub(in crate::markdown) fn title(&self) -> Option<&'t str> {
        let own = self.title.map(str::trim).filter(|title| !title.is_empty());
        own.or_else(|| self.attribute(TITLES)).or_else(|| self.positional())
    }

    /// The id of an option, a pivot or a range of versions.
    pub(in crate::markdown) fn id(&self) -> Option<&'t str> {
        self.attribute(IDS)
    }

    /// The level of a callout.
    pub(in crate::markdown) fn level(&self) -> Callout {
        let named = self.attribute(LEVELS).and_then(|value| value.split([' ', '-']).find_map(names::level));
        match self.role {
            Role::Callout(level) => named.unwrap_or(level),
            _ => named.unwrap_or(Callout::Note),
        }
    }

    /// The language of verbatim text: the first word behind the name.
    pub(in crate::markdown) fn language(&self) -> &'t str {
        let first = self.attributes.split_ascii_whitespace().next().unwrap_or_default();
        let first = if first.contains('=') { self.attribute(&["lang", "language"]).unwrap_or_default() } else { first };
        first.trim_matches(['"', '\'', '`'])
    }

    /// The titles of the options of a group, where its first line lists them: `{{< tabs Linux "My Windows" >}}`.
    pub(in crate::markdown) fn titles(&self) -> Vec<&'t str> {
        if self.role != Role::Group || self.syntax != Syntax::Shortcode || self.attributes.contains('=') {
            return Vec::new();
        }
        let mut titles = Vec::new();
        let mut rest = self.attributes.trim();
        while let Some(first) = rest.chars().next() {
            let quoted = matches!(first, '"' | '\'' | '`');
            let from = usize::from(quoted);
            let end = rest[from..].find(|c: char| if quoted { c == first } else { c.is_whitespace() });
            let end = end.map_or(rest.len(), |end| from + end);
            titles.push(&rest[from..end]);
            rest = rest.get(end + from..).unwrap_or_default().trim_start();
        }
        titles
    }

    /// What is written of a condition.
    pub(in crate::markdown) fn condition(&self) -> &'t str {
        self.attributes.trim().lines().next().unwrap_or_default()
    }

    fn attribute(&self, keys: &[&str]) -> Option<&'t str> {
        let value = |key: &&str| {
            attributes(self.attributes).find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value.trim())
        };
        keys.iter().find_map(value).filter(|value| is_value(value))
    }

    /// The first value without a key, of syntaxes that allow one: `{{% tab "Linux" %}}`.
    fn positional(&self) -> Option<&'t str> {
        if !matches!(self.syntax, Syntax::Shortcode | Syntax::Liquid) || matches!(self.role, Role::Condition) {
            return None;
        }
        let text = self.attributes.trim_start();
        let quote = text.chars().next()?;
        match quote {
            '"' | '\'' => text[1..].split(quote).next().filter(|value| is_value(value)),
            // Words without quotes: `{{% codetab Linux %}}`, not `{{% tab name=Linux %}}`.
            _ if matches!(self.role, Role::Option | Role::Step) && !text.contains('=') => {
                Some(text.trim_end()).filter(|value| is_value(value))
            }
            _ => None,
        }
    }
}

/// Whether a value says something: names and titles are of one line, and a quote that lasts longer was never closed.
fn is_value(value: &str) -> bool {
    !value.is_empty() && !value.contains('\n')
}

/// The container that `text` opens; `text` begins with the first character that is no blank.
pub(in crate::markdown) fn opening(text: &str) -> Option<Opening<'_>> {
    match text.as_bytes().first()? {
        b':' => colons(text),
        b'/' => slashes(text),
        b'!' | b'?' | b'=' => indent(text),
        b'{' => shortcode(text).or_else(|| liquid(text)),
        b'<' => tag(text),
        b'`' | b'~' => fence(text),
        _ => None,
    }
}

/// The container that `text` closes; `text` begins with the first character that is no blank.
pub(in crate::markdown) fn closing(text: &str) -> Option<Closing<'_>> {
    let line = text.lines().next().unwrap_or_default();
    let marks = |mark: u8| line.bytes().take_while(|&b| b == mark).count();
    let alone = |syntax, marks: usize| {
        (marks >= 3 && line[marks..].trim_ascii().is_empty()).then_some(Closing {
            syntax,
            name: None,
            marks,
            length: line.len(),
        })
    };
    match text.as_bytes().first()? {
        b':' => alone(Syntax::Colons, marks(b':')).or_else(|| {
            let count = marks(b':');
            let name = line[count..].trim_ascii().trim_end_matches(':').strip_suffix("-end")?;
            let good = count >= 3 && name.bytes().all(|b| b.is_ascii_alphabetic());
            good.then_some(Closing { syntax: Syntax::Colons, name: Some(name), marks: count, length: line.len() })
        }),
        b'/' => alone(Syntax::Slashes, marks(b'/')),
        b'`' => alone(Syntax::Fence, marks(b'`')),
        b'~' => alone(Syntax::Fence, marks(b'~')),
        b'{' => {
            if let Some((inner, length)) = shortcode_inner(text) {
                let name = inner.strip_prefix('/')?.trim();
                return Some(Closing { syntax: Syntax::Shortcode, name: Some(name), marks: 0, length });
            }
            let (inner, length) = liquid_inner(text)?;
            let name = inner.strip_prefix("end").or_else(|| inner.strip_prefix('/'))?;
            let name = name.split_ascii_whitespace().next().unwrap_or_default();
            Some(Closing { syntax: Syntax::Liquid, name: Some(name), marks: 0, length })
        }
        b'<' => {
            let inner = text.strip_prefix("</")?;
            let end = inner.find('>')?;
            let name = inner[..end].trim_ascii();
            let good = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
            good.then_some(Closing { syntax: Syntax::Tag, name: Some(name), marks: 0, length: 2 + end + 1 })
        }
        _ => None,
    }
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

/// A name at the start of `text`, and what follows it.
fn name(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(text.len());
    text.split_at(end)
}

fn colons(text: &str) -> Option<Opening<'_>> {
    let line = first_line(text);
    let marks = line.bytes().take_while(|&b| b == b':').count();
    let rest = line[marks..].trim_ascii();
    // `:::image ..:::` is a directive, no container.
    if marks < 3 || rest.is_empty() || rest.ends_with(":::") {
        return None;
    }
    let all = |name, title, attributes| {
        let role = names::role(name)?;
        Some(Opening { syntax: Syntax::Colons, name, role, title, attributes, marks, length: line.len() })
    };
    if let Some(inner) = rest.strip_prefix('{') {
        let (inner, title) = inner.split_once('}')?;
        // `{note} Title`, or `{.callout-note title=".."}` and `{.note}`.
        let classes = || inner.split_ascii_whitespace().filter_map(|word| word.strip_prefix('.'));
        let names = classes().map(|class| class.strip_prefix("callout-").unwrap_or(class));
        let name = match names.into_iter().find(|name| names::role(name).is_some()) {
            Some(name) => name,
            None if classes().next().is_some() => "div",
            None => name(inner).0,
        };
        return all(name, Some(title), inner);
    }
    let (name, rest) = name(rest);
    if name.ends_with("-end") {
        return None;
    }
    match rest.strip_prefix('[').and_then(|rest| rest.rsplit_once(']')) {
        Some((title, attributes)) => all(name, Some(title), attributes),
        None if rest.trim_start().starts_with('{') => all(name, None, rest),
        None if rest.contains("=\"") || rest.contains("='") => all(name, None, rest),
        None => all(name, Some(rest), ""),
    }
}

fn slashes(text: &str) -> Option<Opening<'_>> {
    let line = first_line(text);
    let marks = line.bytes().take_while(|&b| b == b'/').count();
    let (name, rest) = name(line[marks..].trim_ascii());
    let title = rest.trim_start();
    let good = marks >= 3 && !name.is_empty() && (title.is_empty() || title.starts_with('|'));
    let role = names::role(name).filter(|_| good)?;
    let title = Some(title.trim_start_matches('|'));
    Some(Opening { syntax: Syntax::Slashes, name, role, title, attributes: "", marks, length: line.len() })
}

fn indent(text: &str) -> Option<Opening<'_>> {
    let line = first_line(text);
    let mark = line.get(..3).filter(|mark| matches!(*mark, "!!!" | "???" | "==="))?;
    let rest = line[3..].trim_start_matches(['+', '!']);
    if !rest.starts_with([' ', '\t']) {
        return None;
    }
    let (words, title) = match rest.split_once('"') {
        Some((words, title)) => (words, Some(title.rsplit_once('"')?.0)),
        None => (rest, None),
    };
    let name = words.split_ascii_whitespace().next().unwrap_or_default();
    let role = match (mark, title) {
        ("===", Some(_)) if name.is_empty() => Role::Option,
        ("===", _) => return None,
        // Writers may name callouts as they like.
        _ => names::role(name).or(Some(Role::Leveled).filter(|_| !name.is_empty() && is_word(name)))?,
    };
    Some(Opening { syntax: Syntax::Indent, name, role, title, attributes: "", marks: 3, length: line.len() })
}

fn is_word(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// The inside of `{{< .. >}}` or `{{% .. %}}` at the start of `text`, and the length of all of it.
pub(in crate::markdown) fn shortcode_inner(text: &str) -> Option<(&str, usize)> {
    let end = match text.get(..3)? {
        "{{<" => ">}}",
        "{{%" => "%}}",
        _ => return None,
    };
    let close = text.find(end)?;
    let inner = text.get(3..close)?.trim_ascii();
    (!inner.contains("{{")).then_some((inner, close + 3))
}

/// The inside of `{% .. %}` at the start of `text`, and the length of all of it.
pub(in crate::markdown) fn liquid_inner(text: &str) -> Option<(&str, usize)> {
    let rest = text.strip_prefix("{%")?;
    let close = rest.find("%}")?;
    let inner = rest[..close].trim_matches('-').trim_ascii();
    (!inner.contains("{%")).then_some((inner, 2 + close + 2))
}

fn shortcode(text: &str) -> Option<Opening<'_>> {
    let (inner, length) = shortcode_inner(text)?;
    let (name, attributes) = name(inner);
    if inner.ends_with('/') {
        return None;
    }
    let role = names::role(name).unwrap_or(Role::Plain);
    Some(Opening { syntax: Syntax::Shortcode, name, role, title: None, attributes, marks: 0, length })
}

fn liquid(text: &str) -> Option<Opening<'_>> {
    let (inner, length) = liquid_inner(text)?;
    let (name, attributes) = name(inner);
    let role = match names::role(name).unwrap_or(Role::Plain) {
        // `{% code %}` surrounds a fence.
        Role::Code if !name.eq_ignore_ascii_case("highlight") => Role::Plain,
        role => role,
    };
    Some(Opening { syntax: Syntax::Liquid, name, role, title: None, attributes, marks: 0, length })
}

fn tag(text: &str) -> Option<Opening<'_>> {
    let inner = text.strip_prefix('<')?;
    let (name, _) = name(inner);
    let component = name.starts_with(|c: char| c.is_ascii_uppercase());
    if !component && !matches!(name, "details" | "tab" | "tabs" | "aside") {
        return None;
    }
    let end = tag_end(text)?;
    let attributes = text.get(1 + name.len()..end - 1)?;
    if attributes.ends_with('/') {
        return None;
    }
    let role = match names::role(name).unwrap_or(Role::Plain) {
        Role::Hidden | Role::Code => Role::Plain,
        role => role,
    };
    Some(Opening { syntax: Syntax::Tag, name, role, title: None, attributes, marks: 0, length: end })
}

/// Where the tag at the start of `text` ends. Braces and quotes may hold a `>`, and the tag may span some lines.
pub(in crate::markdown) fn tag_end(text: &str) -> Option<usize> {
    const LONGEST: usize = 2000;
    let (mut quote, mut depth) = (None, 0_usize);
    for (at, b) in text.bytes().enumerate().take(LONGEST) {
        match (quote, b) {
            (None, b'"' | b'\'') => quote = Some(b),
            (Some(open), b) if open == b => quote = None,
            (None, b'{') => depth += 1,
            (None, b'}') => depth = depth.saturating_sub(1),
            (None, b'<') if at > 0 && depth == 0 => return None,
            (None, b'>') if depth == 0 => return Some(at + 1),
            (None, b'\n') if text[at + 1..].trim_start_matches([' ', '\t']).starts_with('\n') => return None,
            _ => {}
        }
    }
    None
}

fn fence(text: &str) -> Option<Opening<'_>> {
    let line = first_line(text);
    let mark = line.as_bytes()[0];
    let marks = line.bytes().take_while(|&b| b == mark).count();
    let (name, title) = line[marks..].trim_ascii_start().strip_prefix('{')?.split_once('}')?;
    let role = names::role(name).filter(|_| marks >= 3)?;
    let (title, attributes) = if role == Role::Code { ("", title) } else { (title, "") };
    Some(Opening { syntax: Syntax::Fence, name, role, title: Some(title), attributes, marks, length: line.len() })
}
