//! `:::` directives: images, words that are not to be translated, and layout that a terminal does not have.

use memchr::memchr2_iter;

use super::attributes::attributes;
use super::html;
use super::placeholder::Placeholder;
use crate::article::Image;

/// Reads the directive at the start of `text`, and how long it is; `None` and the length of its colons where there is
/// none. `:::image source="a.png" alt-text="...":::` is an image, `:::no-loc text="...":::` are words; of columns, zones and
/// the like only the marks are left out, as empty words. `alone` where only a quote's mark precedes it on its line: only
/// there are directives of other names left out.
pub(super) fn directive<'a>(text: &str, alone: bool) -> (Option<Placeholder<'a>>, usize) {
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
        "image" => get("source").map(|target| {
            let alt = html::plain(get("alt-text").unwrap_or_default());
            Placeholder::Image(Image { alt: alt.into(), target: html::plain(target).into() })
        }),
        "no-loc" => get("text").map(|words| Placeholder::Words(html::plain(words).into())),
        "image-end" => None,
        _ if alone => None,
        _ => return (None, colons),
    };
    // A known directive without the attribute that it needs says nothing.
    (Some(found.unwrap_or_else(|| Placeholder::Words(String::new()))), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the directive says, and how long it is.
    fn read(text: &str, alone: bool) -> (Option<String>, usize) {
        let (placeholder, length) = directive(text, alone);
        let said = placeholder.map(|placeholder| match placeholder {
            Placeholder::Image(image) => format!("![{}]({})", image.alt, image.target),
            Placeholder::Words(words) => words,
            other => panic!("{other:?}"),
        });
        (said, length)
    }

    #[test]
    fn an_image_has_an_address_and_words() {
        let text = ":::image type=\"content\" source=\"a/b.png\" alt-text=\"Say &quot;yes&quot;.\"lightbox=\"a/c.png\"::: tail";
        assert_eq!(read(text, false), (Some("![Say \"yes\".](a/b.png)".to_owned()), text.len() - " tail".len()));
    }

    #[test]
    fn untranslated_words_are_kept_and_layout_goes() {
        let nothing = || Some(String::new());
        assert_eq!(read(":::no-loc text=\"KMD\":::", false), (Some("KMD".to_owned()), 23));
        assert_eq!(read(":::row-end:::\nx", true), (nothing(), 13));
        assert_eq!(read("::: zone pivot=\"a\"\nx", true), (nothing(), 18));
        assert_eq!(read(":::\nx", true), (nothing(), 3));
    }

    #[test]
    fn colons_within_a_line_are_words() {
        assert_eq!(read("::: that is", false), (None, 3));
        assert_eq!(read("::::::", false), (None, 6));
    }

    #[test]
    fn an_image_without_an_address_is_nothing() {
        assert_eq!(read(":::image broken", false), (Some(String::new()), 15));
    }
}
