//! Texts put together at random from the pieces of the dialect: whatever they say, they are read.

use proptest::prelude::*;

use super::super::read;
use super::super::reserved::is_reserved;
use super::is_harmful;
use crate::article::{Article, Block, Rich, Text};

const PIECES: [&str; 62] = [
    "<span data-ttu-id=\"a-1\">",
    "</span>",
    "<span class=\"sxs-lookup\">",
    "<span data-stu-id=\"a-1\">",
    "</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">",
    "</span></span>",
    "<span data-ttu-id=\"a-2\">Kies **Ja**</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-2\">Select **Yes**</span></span>",
    "<span data-ttu-id=\"a-3\">4. mei</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-3\">May 4</span></span>",
    ":::image type=\"content\" source=\"a.png\" alt-text=\"b\":::",
    ":::no-loc text=\"c\":::",
    ":::",
    "::: zone",
    "# ",
    "## ",
    "#### ",
    "<a name=\"x\"></a>",
    "<a id=\"y\"/>",
    "{#z}",
    "[Tab](#tab/t)",
    "* * *",
    "> ",
    ">",
    "> [!NOTE]",
    "[!TIP] ",
    "- ",
    "1. ",
    "3) ",
    "   ",
    "    ",
    "\t",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "| a | b |",
    "|---|---|",
    "|--|",
    "|",
    "```",
    "```sql\n",
    "`",
    "**",
    "*",
    "_",
    "[",
    "](x.md)",
    "![",
    "\\",
    "<br/>",
    "<table>",
    "<tr><td>",
    "</td></tr></table>",
    "<pre><code>",
    "</code></pre>",
    "<ol><li>",
    "<details>",
    "<!--",
    "-->",
    "&amp;&#x1b;[31m&#xfdd0;0&#xfdd1;",
    "**Appropriate roles**: A | B",
    "Oorzaak één 注文",
    "---\ntitle: x\n---\n",
];

/// The texts of an article, but for its roles, which do not say what in them is code.
fn texts_of(article: &Article) -> Vec<&Text> {
    let mut texts: Vec<&Text> = vec![&article.title];
    let mut blocks: Vec<&Block> = article.blocks.iter().collect();
    for node in &article.nodes {
        texts.push(&node.title);
        blocks.extend(&node.blocks);
    }
    for block in blocks {
        block.walk(&mut |block| texts.extend(block.texts()));
    }
    texts
}

/// Fails if a side is not what [`Rich`] promises, or shows markup of the translation tool.
fn check_side(rich: &Rich, pieces_are_whole: bool) -> Result<(), TestCaseError> {
    let unwanted = |c| is_harmful(c) || is_reserved(c) || c == '\n';
    prop_assert!(!rich.text.contains(unwanted), "{rich:?}");
    prop_assert!(rich.links().all(|(_, target)| !target.contains(unwanted)), "{rich:?}");
    prop_assert!(
        rich.images().all(|image| !image.alt.contains(unwanted) && !image.target.contains(unwanted)),
        "{rich:?}"
    );
    prop_assert!(rich.marks.is_sorted_by_key(|mark| mark.start));
    for mark in &rich.marks {
        prop_assert!(mark.start <= mark.end && rich.text.get(mark.range()).is_some(), "{mark:?} in {rich:?}");
    }
    if pieces_are_whole && rich.code().next().is_none() {
        for token in ["data-ttu-id", "sxs-lookup", "data-stu-id"] {
            prop_assert!(!rich.text.contains(token), "{rich:?}");
        }
    }
    Ok(())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let reading = read("a.md", text.as_bytes());
    let Some(article) = reading.article else { return Ok(()) };
    // A backslash makes the tag behind it words, as its writer asked for.
    let whole = !text.contains('\\');
    for text in texts_of(&article) {
        check_side(&text.target, whole)?;
        if let Some(source) = &text.source {
            check_side(source, whole)?;
        }
        // Cutting into sentences must find every end on a character.
        prop_assert!(text.segments().count() <= text.ends.len() + 1);
        prop_assert!(text.ends.is_sorted_by_key(|end| end.target) && text.ends.is_sorted_by_key(|end| end.source));
    }
    let mut ids: Vec<&str> = article.nodes.iter().map(|node| &*node.id).collect();
    ids.sort_unstable();
    prop_assert!(ids.windows(2).all(|two| two[0] != two[1]) && ids.iter().all(|id| !id.is_empty()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_of_the_dialect_is_read(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60)) {
        check(&format!("# T\n\n{}", pieces.concat()))?;
    }
}

/// Long runs of marks that open something end in an article. Were the work quadratic in their length, this test would
/// take minutes.
#[test]
fn long_runs_of_open_marks_are_read() {
    for unit in PIECES.into_iter().chain([
        "[[[[",
        "![[",
        "<a href=\"",
        "<b>",
        "<i>x",
        "&amp;",
        "> - ",
        "a|",
        "[a]: b\n",
        "**a ",
        "<pre>",
        "<li>",
    ]) {
        let reading = read("a.md", format!("# T\n\n{}", unit.repeat(20_000)).as_bytes());
        assert!(reading.article.is_some(), "{unit:?}");
    }
}
