//! Helpers of this module's tests: read a short text and describe its blocks in one line each.

use crate::article::{Article, Block, Diagnostic, Text};

use super::read;

/// A pair as the translation tool writes it.
pub(super) fn pair(target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"1-101\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"1-101\">{source}</span></span>"
    )
}

/// Reads `body` below a title.
pub(super) fn article(body: &str) -> Article {
    let (article, problems) = with_problems(body);
    assert_eq!(problems, []);
    article
}

/// Reads `body` below a title, and its problems.
pub(super) fn with_problems(body: &str) -> (Article, Vec<Diagnostic>) {
    let reading = read("a.md", format!("# T\n\n{body}\n").as_bytes());
    (reading.article.expect("an article"), reading.problems)
}

/// A short description of each block below the title of `body`.
pub(super) fn told(body: &str) -> Vec<String> {
    article(body).blocks.iter().map(tell).collect()
}

/// A block in short: `p(words)`, `1.[p(a) p(b)|p(c)]` for steps, `*[..]` for a list.
pub(super) fn tell(block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(tell).collect::<Vec<_>>().join(" ");
    let items =
        |items: &[crate::article::ListItem]| items.iter().map(|item| all(&item.blocks)).collect::<Vec<_>>().join("|");
    let row = |cells: &Vec<Text>| cells.iter().map(words).collect::<Vec<_>>().join("|");
    match block {
        Block::Paragraph(text) => format!("p({})", words(text)),
        Block::Steps { start, items: own } => format!("{start}.[{}]", items(own)),
        Block::List(own) => format!("*[{}]", items(own)),
        Block::Code { language, text } => format!("code:{}({text})", language.as_deref().unwrap_or("")),
        Block::Callout { level, title: None, blocks } => format!("{}({})", level.name(), all(blocks)),
        Block::Callout { level, title: Some(title), blocks } => {
            format!("{}:{}({})", level.name(), words(title), all(blocks))
        }
        Block::Table(table) => {
            let rows: Vec<String> = std::iter::once(&table.header).chain(&table.rows).map(row).collect();
            format!("table({})", rows.join("/"))
        }
        Block::Choice(options) => {
            let option = |option: &crate::article::ChoiceOption| {
                format!("{}={}({})", option.id, words(&option.title), all(&option.blocks))
            };
            format!("choice[{}]", options.iter().map(option).collect::<Vec<_>>().join("|"))
        }
        Block::Image(image) => format!("image({}|{})", image.alt, image.target),
        Block::Quote(blocks) => format!("quote({})", all(blocks)),
        Block::Heading { level, title } => format!("h{level}({})", words(title)),
    }
}

/// A text in short: `target`, or `target ~ source` where the original is known.
pub(super) fn words(text: &Text) -> String {
    match text.source_text() {
        Some(source) => format!("{} ~ {source}", text.text()),
        None => text.text().to_owned(),
    }
}
