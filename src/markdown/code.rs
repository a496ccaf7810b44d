//! Code blocks: verbatim, with the markup that placeholders replaced.

use pulldown_cmark::{CodeBlockKind, Event};

use crate::article::{Block, clean_line};

use super::body::Body;

/// Reads a code block up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>, kind: &CodeBlockKind<'_>) -> Block {
    let mut text = String::new();
    while let Some((event, _)) = body.next() {
        match event {
            Event::End(_) => break,
            Event::Text(words) => text.push_str(&words),
            _ => {}
        }
    }
    let text = body.preprocessed.placeholders.raw(text.strip_suffix('\n').unwrap_or(&text));
    let info = match kind {
        CodeBlockKind::Fenced(info) => body.preprocessed.placeholders.raw(info),
        CodeBlockKind::Indented => String::new(),
    };
    let language = info.split_whitespace().next().map(clean_line);
    Block::Code { language: language.filter(|name| !name.is_empty()).map(Into::into), text: text.into() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::told;

    #[test]
    fn inner_indentation_and_blank_lines_stay() {
        assert_eq!(told("```powershell title\nif (1) {\n    2\n\n}\n```"), ["code:powershell(if (1) {\n    2\n\n})"]);
        assert_eq!(told("    indented\n      more"), ["code:(indented\n  more)"]);
    }

    #[test]
    fn an_item_strips_its_own_indentation_only() {
        assert_eq!(told("- x\n\n  ```\n    a\n  ```"), ["*[p(x) code:(  a)]"]);
    }

    #[test]
    fn code_without_an_end_goes_on_to_the_end() {
        assert_eq!(told("~~~\na\n```"), ["code:(a\n```)"]);
        assert_eq!(told("```\n```"), ["code:()"]);
    }
}
