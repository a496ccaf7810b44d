//! HTML and XML pastes, read as the text that a browser would show.

use std::borrow::Cow;

/// Elements whose content is no text.
const HIDDEN: [&str; 3] = ["script", "style", "head"];
/// Elements of HTML that end a line. Those of XML do not: a record in one line is one message with its codes.
const BLOCKS: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "tr",
    "ul",
];
/// Bytes of the longest tag.
const LONGEST_TAG: usize = 2000;

/// The text of a paste: without its tags where it begins with one and closes one, else as it is.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let begins = text.trim_start().strip_prefix('<').and_then(|rest| rest.chars().next());
    if !begins.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) || !text.contains("</") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        push(&rest[..open], &mut out);
        let Some((tag, behind)) = tag_at(&rest[open..]) else {
            out.push('<');
            rest = &rest[open + 1..];
            continue;
        };
        rest = behind;
        let name = name_of(tag);
        if HIDDEN.contains(&&*name) && !tag.starts_with('/') {
            let end = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&end).map_or("", |at| &rest[at..]);
        }
        out.push(if BLOCKS.contains(&&*name) { '\n' } else { ' ' });
    }
    push(rest, &mut out);
    Cow::Owned(out)
}

/// The inside of the tag that `text` begins with, and what follows it.
fn tag_at(text: &str) -> Option<(&str, &str)> {
    let next = text[1..].chars().next()?;
    let end = text.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    (next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')).then(|| (&text[1..end], &text[end + 1..]))
}

fn name_of(tag: &str) -> String {
    let name = tag.trim_start_matches('/');
    name.chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_lowercase()
}

/// Appends text with its entities decoded.
fn push(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let decoded = ENTITIES.iter().find(|(entity, _)| rest[at..].starts_with(entity));
        let (length, shown) = decoded.map_or((1, "&"), |(entity, shown)| (entity.len(), *shown));
        out.push_str(shown);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
}

const ENTITIES: [(&str, &str); 8] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&nbsp;", " "),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_shown() {
        let page = "<!DOCTYPE html><html><head><title>x</title></head><body class=\"a\"><h1>The card was <b>refused</b></h1>\
            <script>let a = 1 < 2;</script><p>Error&nbsp;715-123130 &amp; more</p></body></html>";
        let lines: Vec<String> = plain(page)
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(lines, ["The card was refused", "Error 715-123130 & more"]);
        let record =
            "<Error><Code>E42</Code><Message>The card was refused</Message><RequestId>AC96D983</RequestId></Error>";
        assert_eq!(plain(record).split_whitespace().collect::<Vec<_>>().join(" "), "E42 The card was refused AC96D983");
        assert_eq!(plain(record).trim().lines().count(), 1);
        assert_eq!(plain("<Fault><Message>card refused</Message></Fault>").trim(), "card refused");
    }

    #[test]
    fn what_is_no_page_stays_as_it_is() {
        for text in ["a < b and </b>", "<none>", "", "<", "error: <nil>"] {
            assert!(matches!(plain(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }
}
