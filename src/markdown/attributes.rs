//! Attributes of tags and directives.

/// The attributes in `text` with quoted values: `name="value"`, with or without blanks between them.
pub(in crate::markdown) fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find('=')?;
            let name_end = rest[..at].trim_end().len();
            let name_start = rest[..name_end]
                .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .map_or(0, |before| before + rest[before..].chars().next().map_or(1, char::len_utf8));
            let name = &rest[name_start..name_end];
            let value = rest[at + 1..].trim_start();
            let quote = value.chars().next().filter(|&c| c == '"' || c == '\'');
            let Some(quote) = quote else {
                rest = &rest[at + 1..];
                continue;
            };
            let end = value[1..].find(quote).map_or(value.len(), |end| end + 1);
            rest = value.get(end + 1..).unwrap_or_default();
            return Some((name, &value[1..end]));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_need_no_blanks_between_them_and_keep_entities() {
        let read: Vec<_> =
            attributes(r#" type="content" alt-text="a &quot;b&quot;"lightbox='x.png' bare=1 border = "false""#)
                .collect();
        let expected =
            [("type", "content"), ("alt-text", "a &quot;b&quot;"), ("lightbox", "x.png"), ("border", "false")];
        assert_eq!(read, expected);
        assert_eq!(attributes("é=\"x\" =").collect::<Vec<_>>(), [("", "x")]);
    }
}
