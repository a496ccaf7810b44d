//! HTML within markdown: tags, their meaning and their attributes.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser};

use crate::article::{Image, MarkKind, clean_line, is_harmful};

pub(super) use super::attributes::attributes;
use super::reserved::is_reserved;

/// One tag, as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// The whole tag with its angle brackets.
    pub(super) raw: &'a str,
    /// Its name, as written.
    pub(super) name: &'a str,
    /// Whether it is a closing tag.
    pub(super) closing: bool,
}

/// The position of words in a smaller size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Above the line.
    Super,
    /// Below the line.
    Sub,
}

/// The kinds of marks that open and close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Strong,
    Emphasis,
    Code,
    Link,
}

impl Style {
    /// The mark of this style; a link's has no target yet.
    pub(super) fn kind(self) -> MarkKind {
        match self {
            Self::Strong => MarkKind::Strong,
            Self::Emphasis => MarkKind::Emphasis,
            Self::Code => MarkKind::Code,
            Self::Link => MarkKind::Link(Box::default()),
        }
    }
}

/// What a tag does to the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Opens or closes a mark.
    Style(Style),
    /// Parts words, as a line end does.
    Break,
    /// Raises or lowers words.
    Script(Script),
    /// Is an image.
    Image,
    /// Shows a video, a sound or a page from elsewhere: a link to it.
    Media,
    /// Is known and means nothing here.
    Nothing,
    /// Is no HTML element: an author's placeholder in angle brackets.
    Words,
}

impl<'a> Tag<'a> {
    /// Reads `<name ...>` or `</name>`; `None` for comments, declarations and what is no tag.
    pub(super) fn parse(raw: &'a str) -> Option<Self> {
        let inner = raw.strip_prefix('<')?.strip_suffix('>')?;
        let (inner, closing) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
        let name = &inner[..end];
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(Self { raw, name, closing })
    }

    /// Whether this is the element `name`.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// What the tag does.
    pub(super) fn meaning(&self) -> Meaning {
        /// `figcaption` and `blockquote` are the longest.
        const LONGEST: usize = 10;
        let mut lower = [0; LONGEST];
        let Some(lower) = lower.get_mut(..self.name.len()) else { return Meaning::Words };
        lower.copy_from_slice(self.name.as_bytes());
        lower.make_ascii_lowercase();
        match &*lower {
            b"a" => Meaning::Style(Style::Link),
            b"b" | b"strong" => Meaning::Style(Style::Strong),
            b"i" | b"em" | b"var" => Meaning::Style(Style::Emphasis),
            b"code" | b"kbd" | b"samp" | b"tt" => Meaning::Style(Style::Code),
            b"sup" => Meaning::Script(Script::Super),
            b"sub" => Meaning::Script(Script::Sub),
            b"img" => Meaning::Image,
            b"audio" | b"embed" | b"iframe" | b"video" => Meaning::Media,
            // Elements that part words.
            b"address" | b"article" | b"aside" | b"blockquote" | b"br" | b"caption" | b"center" | b"dd"
            | b"details" | b"div" | b"dl" | b"dt" | b"figcaption" | b"figure" | b"footer" | b"h1" | b"h2" | b"h3"
            | b"h4" | b"h5" | b"h6" | b"header" | b"hr" | b"li" | b"ol" | b"p" | b"section" | b"summary" | b"table"
            | b"td" | b"th" | b"tr" | b"ul" => Meaning::Break,
            // Elements that change nothing that is kept here.
            b"abbr" | b"bdi" | b"bdo" | b"big" | b"button" | b"cite" | b"col" | b"colgroup" | b"del" | b"dfn"
            | b"font" | b"form" | b"input" | b"ins" | b"label" | b"main" | b"mark" | b"nav" | b"object"
            | b"picture" | b"pre" | b"q" | b"s" | b"small" | b"source" | b"span" | b"strike" | b"tbody" | b"tfoot"
            | b"thead" | b"u" => Meaning::Nothing,
            _ => Meaning::Words,
        }
    }

    /// The value of an attribute, as written between its quotes.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        attributes(&self.raw[1 + self.name.len()..])
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The words and the address of a video, a sound or a page that the tag shows within the text.
    pub(super) fn media(&self) -> Option<(Cow<'a, str>, Cow<'a, str>)> {
        let target = plain(self.attribute("src").filter(|target| target.starts_with("http"))?);
        let title = self.attribute("title").map(plain).filter(|title| !title.trim().is_empty());
        Some((title.unwrap_or_else(|| target.clone()), target))
    }

    /// The image that an `<img>` names.
    pub(super) fn image(&self) -> Option<Image> {
        let target = self.attribute("src")?;
        let alt = self.attribute("alt").unwrap_or_default();
        Some(Image { alt: plain(alt).trim().into(), target: plain(target).into() })
    }
}

/// `text` with its entities decoded, as one clean line without placeholders: what an attribute says.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_graphic() && b != b'&') {
        return Cow::Borrowed(text);
    }
    let mut line = clean_line(&unescape(text));
    line.retain(|c| !is_reserved(c));
    Cow::Owned(line)
}

/// `text` with its entities decoded, but for those of harmful characters. The table of entities is pulldown-cmark's.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    /// `&CounterClockwiseContourIntegral;` is the longest.
    const LONGEST: usize = 40;
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(LONGEST).position(|b| b == b';').map_or(1, |end| end + 1);
        let mut events = Parser::new(&rest[..end]).filter_map(|event| match event {
            Event::Text(text) => Some(text),
            _ => None,
        });
        match (events.next(), events.next()) {
            (Some(one), None) => out.extend(one.chars().filter(|&c| !is_harmful(c) && !is_reserved(c))),
            _ => out.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A piece of HTML.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'a> {
    /// A tag.
    Tag(Tag<'a>),
    /// Words between tags, entities not decoded.
    Words(&'a str),
}

/// Cuts HTML into tags and words. Comments, declarations, scripts and styles are left out. A `<` that opens no tag is a
/// word.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let (piece, left) = first_piece(rest);
            rest = left;
            match piece {
                Some(Piece::Tag(tag)) if !tag.closing && (tag.is("script") || tag.is("style") || tag.is("head")) => {
                    rest = skip_element(rest);
                }
                Some(piece) => return Some(piece),
                None => {}
            }
        }
    })
}

/// The first piece of `text`, `None` where it says nothing, and what follows.
fn first_piece(text: &str) -> (Option<Piece<'_>>, &str) {
    if let Some(comment) = text.strip_prefix("<!--") {
        return (None, comment.find("-->").map_or("", |end| &comment[end + 3..]));
    }
    if text.starts_with('<')
        && let Some(end) = tag_end(text)
    {
        let (raw, rest) = text.split_at(end);
        return match Tag::parse(raw) {
            Some(tag) => (Some(Piece::Tag(tag)), rest),
            None if raw.starts_with("<!") || raw.starts_with("<?") => (None, rest),
            None => (Some(Piece::Words(raw)), rest),
        };
    }
    let end = text.char_indices().skip(1).find(|&(_, c)| c == '<').map_or(text.len(), |(at, _)| at);
    (Some(Piece::Words(&text[..end])), &text[end..])
}

/// Where the tag at the start of `text` ends; `None` where another tag begins first. A `>` within quotes is part of it.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, b) in text.bytes().enumerate().skip(1) {
        match (quote, b) {
            (None, b'>') => return Some(at + 1),
            (_, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(b),
            (Some(open), b) if open == b => quote = None,
            _ => {}
        }
    }
    None
}

/// The text after the next closing `script` or `style` tag.
fn skip_element(text: &str) -> &str {
    let closing = |at: usize| text[at..].find('>').map_or("", |end| &text[at + end + 1..]);
    text.match_indices("</")
        .find(|(at, _)| {
            let name = text[at + 2..].get(..6).unwrap_or_default().to_ascii_lowercase();
            name.starts_with("style") || name == "script" || name.starts_with("head>")
        })
        .map_or("", |(at, _)| closing(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_decoded_and_what_they_bring_in_is_cleaned() {
        assert_eq!(plain("a &quot;b&quot; &amp;&nbsp;c & d &unknown; &#x1b;[0m"), "a \"b\" & c & d &unknown; [0m");
    }

    #[test]
    fn html_is_cut_into_tags_and_words() {
        let html = "<p class=\"a>b\">1 < 2<!-- <b> --></p><style>x</style><reportID>";
        let cut: Vec<String> = pieces(html)
            .map(|piece| match piece {
                Piece::Tag(tag) => format!("{}{}", if tag.closing { "/" } else { "" }, tag.name),
                Piece::Words(words) => format!("={words}"),
            })
            .collect();
        assert_eq!(cut, ["p", "=1 ", "=< 2", "/p", "reportID"]);
    }
}
