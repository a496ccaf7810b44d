//! Code blocks: verbatim, with the markup that placeholders replaced.

use pulldown_cmark::{CodeBlockKind, Event};

use crate::article::{Block, ChoiceOption, Text, clean_line};

use super::attributes::attributes;
use super::body::{Body, Part};
use super::branch;
use super::dialect::TITLES;
use super::slug::{Ids, slug};

/// What a fence is called.
#[derive(Debug)]
pub(super) struct Caption {
    text: Box<str>,
    /// Whether it is shown above the code, too: `title="app.yml"`. Other words of the fence only name it in a group.
    shown: bool,
}

impl Caption {
    /// The caption in an info string: `bash [npm]`, `yaml title="app.yml"`, or, within a group, `bash npm`.
    fn of(info: &str) -> Option<Self> {
        let rest = info.trim_start_matches(|c: char| !c.is_whitespace() && !matches!(c, '[' | '{')).trim();
        let named = |&(key, _): &(&str, &str)| TITLES.contains(&key) || matches!(key, "filename" | "file" | "tab");
        if let Some((_, text)) = attributes(rest).find(named) {
            return Some(Self { text: clean_line(text).into(), shown: true });
        }
        let bare = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((inner, _)) => inner,
            None if rest.contains(['=', '{']) => return None,
            None => rest,
        };
        (!bare.is_empty()).then(|| Self { text: clean_line(bare).into(), shown: false })
    }

    /// The caption as a block, where it is shown.
    pub(super) fn into_block(self) -> Option<Block> {
        self.shown.then(|| Block::Paragraph(branch::bold(Text::plain(self.text))))
    }
}

/// The parts of a group of code: where it holds nothing else, each block is an option, called by its caption or else its
/// language. Gives the parts back where that is not so.
pub(super) fn options(parts: Vec<Part>) -> Result<Vec<ChoiceOption>, Vec<Part>> {
    let is_code = |part: &Part| matches!(part, Part::Caption(_) | Part::Block(Block::Code { .. }));
    if parts.iter().filter(|part| matches!(part, Part::Block(_))).count() < 2 || !parts.iter().all(is_code) {
        return Err(parts);
    }
    let languages = parts.iter().filter_map(|part| match part {
        Part::Block(Block::Code { language, .. }) => Some(language.as_deref().unwrap_or_default()),
        _ => None,
    });
    let languages: Vec<&str> = languages.collect();
    let captions = parts.iter().filter(|part| matches!(part, Part::Caption(_))).count();
    let told_apart = languages.iter().enumerate().all(|(at, one)| !one.is_empty() && !languages[..at].contains(one));
    if captions < languages.len() && !told_apart {
        return Err(parts);
    }
    let mut options = Vec::with_capacity(languages.len());
    let (mut caption, mut ids) = (None, Ids::default());
    for part in parts {
        match part {
            Part::Caption(own) => caption = Some(own.text),
            Part::Block(block) => {
                let language = match &block {
                    Block::Code { language, .. } => language.clone().unwrap_or_default(),
                    _ => Box::default(),
                };
                let title = caption.take().unwrap_or(language);
                options.push(ChoiceOption {
                    id: ids.unique(&slug(&title)),
                    title: Text::plain(title),
                    blocks: vec![block],
                });
            }
            _ => {}
        }
    }
    Ok(options)
}

/// Reads a code block up to its end, with its caption before it.
pub(super) fn read(body: &mut Body<'_, '_, '_>, kind: &CodeBlockKind<'_>, out: &mut Vec<Part>) {
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
    out.extend(Caption::of(&info).map(Part::Caption));
    let language = info.split_whitespace().next().map(clean_line);
    let language = language.filter(|name| !name.is_empty()).map(Into::into);
    out.push(Part::Block(Block::Code { language, text: text.into() }));
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
    fn a_title_stands_above_its_code() {
        assert_eq!(told("```yaml title=\"app.yml\"\na: b\n```"), ["p(app.yml)", "code:yaml(a: b)"]);
        assert_eq!(told("- x\n\n  ```sh {filename=\"a.sh\"}\n  b\n  ```"), ["*[p(x) p(a.sh) code:sh(b)]"]);
        assert_eq!(told("```yaml hl_lines=\"2 3\"\na: b\n```"), ["code:yaml(a: b)"]);
    }

    #[test]
    fn a_group_of_code_is_a_choice() {
        let choice = "choice[npm=npm(code:sh(npm i lamp))|yarn=yarn(code:sh(yarn add lamp))]";
        let fences =
            |npm: &str, yarn: &str| format!("```sh {npm}\nnpm i lamp\n```\n\n```sh {yarn}\nyarn add lamp\n```");
        for text in [
            format!("::: code-group\n{}\n:::", fences("[npm]", "[yarn]")),
            format!("<CodeGroup>\n\n{}\n\n</CodeGroup>", fences("npm", "yarn")),
            format!("{{{{< codetabs >}}}}\n{}\n{{{{< /codetabs >}}}}", fences("title=\"npm\"", "title=\"yarn\"")),
        ] {
            assert_eq!(told(&text), [choice], "{text}");
        }
        let languages = "````{tab-set-code}\n```python\na\n```\n```ruby\nb\n```\n````";
        assert_eq!(told(languages), ["choice[python=python(code:python(a))|ruby=ruby(code:ruby(b))]"]);
        assert_eq!(told("::: code-group\n```sh\na\n```\n```sh\nb\n```\n:::"), ["code:sh(a)", "code:sh(b)"]);
        assert_eq!(told("::: code-group\nWords.\n```sh [x]\na\n```\n:::"), ["p(Words.)", "code:sh(a)"]);
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
