//! `:::` directives: images, words that are not to be translated, and layout that a terminal does not have.

use memchr::memchr2_iter;

use super::attributes::attributes;

/// The meaning of a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Directive<'a> {
    /// `:::image source="a.png" alt-text="...":::`
    Image {
        /// What the picture shows; entities not decoded.
        alt: &'a str,
        /// Its address.
        target: &'a str,
    },
    /// `:::no-loc text="...":::`
    Words(&'a str),
    /// Columns, zones and the like: only their marks are left out, not the text between them.
    Nothing,
}

/// Reads the directive at the start of `text`, and how long it is; `None` and the length of its colons where there is
/// none. `alone` where only a quote's mark precedes it on its line: only there are directives of other names
/// left out.
pub(super) fn directive(text: &str, alone: bool) -> (Option<Directive<'_>>, usize) {
    let colons = text.bytes().take_while(|&b| b == b':').count();
    let named = text[colons..].trim_start_matches([' ', '\t']);
    let name_start = text.len() - named.len();
    let length = named.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(named.len());
    let (name, rest) = named.split_at(length);
    // The end of the line, or the colons before it.
    let body_end = memchr2_iter(b'\n', b':', rest.as_bytes())
        .find(|&at| rest[at..].starts_with('\n') || rest[at..].starts_with(":::"))
        .unwrap_or(rest.len());
    let body = &rest[..body_end];
    let end = name_start + length + body_end + if rest[body_end..].starts_with(':') { 3 } else { 0 };
    let get = |wanted: &str| attributes(body).find(|(name, _)| *name == wanted).map(|(_, value)| value);
    let found = match name {
        "image" => get("source").map(|target| Directive::Image { alt: get("alt-text").unwrap_or_default(), target }),
        "no-loc" => get("text").map(Directive::Words),
        "image-end" => None,
        _ if alone => None,
        _ => return (None, colons),
    };
    // A known directive without the attribute that it needs says nothing.
    (Some(found.unwrap_or(Directive::Nothing)), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_has_an_address_and_words() {
        let text = ":::image type=\"content\" source=\"a/b.png\" alt-text=\"Say &quot;yes&quot;.\"lightbox=\"a/c.png\"::: tail";
        let expected = Directive::Image { alt: "Say &quot;yes&quot;.", target: "a/b.png" };
        assert_eq!(directive(text, false), (Some(expected), text.len() - " tail".len()));
    }

    #[test]
    fn untranslated_words_are_kept_and_layout_goes() {
        assert_eq!(directive(":::no-loc text=\"KMD\":::", false), (Some(Directive::Words("KMD")), 23));
        assert_eq!(directive(":::row-end:::\nx", true), (Some(Directive::Nothing), 13));
        assert_eq!(directive("::: zone pivot=\"a\"\nx", true), (Some(Directive::Nothing), 18));
        assert_eq!(directive(":::\nx", true), (Some(Directive::Nothing), 3));
    }

    #[test]
    fn colons_within_a_line_are_words() {
        assert_eq!(directive("::: that is", false), (None, 3));
        assert_eq!(directive("::::::", false), (None, 6));
    }

    #[test]
    fn an_image_without_an_address_is_nothing() {
        assert_eq!(directive(":::image broken", false), (Some(Directive::Nothing), 15));
    }
}
