//! The passes before CommonMark: containers, single lines and inline markup of documentation tools, around and within any
//! text.

use std::collections::HashSet;

use pcfix::article::{Article, Block};
use pcfix::markdown;

use super::{Shape, article};

/// Containers of every syntax, as what stands before and behind their contents.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    (":::note Title\n", "\n:::"),
    ("::: zone pivot=\"a, b\"\n", "\n::: zone-end\n\n::: zone pivot=\"b\"\n\nb\n\n::: zone-end"),
    ("::: code-group\n", "\n:::"),
    ("::: moniker range=\">= 2\"\n", "\n::: moniker-end"),
    ("{{< tabs >}}\n{{% tab \"A\" %}}\n", "\n{{% /tab %}}\n{{< /tabs >}}"),
    ("{% ifversion cloud %}\n", "\n{% else %}\n\nb\n\n{% endif %}"),
    ("<Tabs>\n<TabItem value=\"a\" label=\"A\">\n\n", "\n\n</TabItem>\n</Tabs>"),
    ("````{tab-set}\n```{tab-item} A\n", "\n```\n````"),
    ("<details>\n<summary>A</summary>\n\n", "\n\n</details>"),
    ("1. Step:\n\n   # [A](#tab/a)\n\n   ", "\n\n   # [B](#tab/b/c)\n\n   b\n\n   ---"),
    ("/// note | Title\n", "\n///"),
];

pub fn run(bytes: &[u8]) -> u64 {
    let (how, text) = bytes.split_first().map_or((0, bytes), |(&how, text)| (usize::from(how), text));
    let (before, behind) = AROUND[how % AROUND.len()];
    let file = [b"# T\n\n", before.as_bytes(), text, behind.as_bytes(), b"\n"].concat();
    let reading = markdown::read("a.mdx", &file);
    article::does_not_depend_on_encoding("a.mdx", &file, &reading);
    if let Some(article) = &reading.article {
        are_told_apart(article);
    }
    if let Ok(text) = std::str::from_utf8(text) {
        is_kept_in_code(text);
    }
    Shape::default().with(article::holds(&file, &reading)).with(how % AROUND.len()).end()
}

/// A reader, a journal and JSON name an option by its id.
fn are_told_apart(read: &Article) {
    article::each_block(read, &mut |block| {
        if let Block::Choice(options) = block {
            let mut ids = HashSet::new();
            assert!(
                options.iter().all(|option| ids.insert(&option.id)),
                "two options are called the same: {options:?}"
            );
        }
    });
}

/// No pass changes what stands in a fence.
fn is_kept_in_code(text: &str) {
    let plain = |c: char| matches!(c, '\n' | ' '..='~' | '\u{a1}'..='\u{24f}') && c != '\u{ad}';
    if text.contains("~~~~") || !text.chars().all(plain) {
        return;
    }
    let article = markdown::read("a.md", format!("# T\n\n~~~~~\n{text}\n~~~~~\n").as_bytes()).article;
    let blocks = article.map(|article| article.blocks).unwrap_or_default();
    let [Block::Code { text: code, .. }] = &blocks[..] else { panic!("code became {blocks:?}") };
    assert_eq!(&**code, text, "code is shown as it is written");
}
