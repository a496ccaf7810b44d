use super::super::testing::{article, tell, told, with_problems};
use super::super::{Parsed, read_with};

fn including(text: &str) -> Parsed {
    let fetch = |path: &str| match path {
        "hint.md" | "_hint.mdx" => Some(b"Mind the step.\n".to_vec()),
        "run.ps1" => Some(b"one\ntwo\nthree\n".to_vec()),
        _ => None,
    };
    read_with("a.md", format!("# T\n\n{text}\n").as_bytes(), &fetch)
}

#[test]
fn every_tool_includes_texts_in_its_own_way() {
    for text in [
        "[!INCLUDE [x](hint.md)]",
        "{{#include hint.md}}",
        "--8<-- \"hint.md\"",
        "{% include hint.md %}",
        "{{< include file=\"hint.md\" >}}",
        "{!hint.md!}",
        "```{include} hint.md\n```",
        "import Hint from './_hint.mdx'\n\n<Hint />",
    ] {
        let text = text.replace("./_hint", "_hint");
        let parsed = including(&text);
        let told: Vec<_> = parsed.article.expect("an article").blocks.iter().map(tell).collect();
        assert_eq!(told, ["p(Mind the step.)"], "{text}");
    }
    let parsed = including("1. [!INCLUDE [x](hint.md)]\n2. Wait.");
    let told: Vec<_> = parsed.article.expect("an article").blocks.iter().map(tell).collect();
    assert_eq!(told, ["1.[p(Mind the step.)|p(Wait.)]"]);
}

#[test]
fn code_of_a_file_is_fetched_or_named() {
    for (text, code) in [
        (":::code language=\"powershell\" source=\"run.ps1\" range=\"2-3\":::", "code:powershell(two\nthree)"),
        ("[!code-powershell[](run.ps1#L2-L2)]", "code:powershell(two)"),
        ("{{#include run.ps1}}", "code:powershell(one\ntwo\nthree)"),
    ] {
        let told: Vec<_> = including(text).article.expect("an article").blocks.iter().map(tell).collect();
        assert_eq!(told, [code], "{text}");
    }
    let parsed = including(":::code source=\"gone.sh\":::");
    assert_eq!(parsed.problems[0].code(), "include");
    assert_eq!(tell(&parsed.article.expect("an article").blocks[0]), "code:([gone.sh])");
}

#[test]
fn lines_of_a_tool_are_not_shown() {
    let text = "import A from 'a';\nexport const b = 1;\n\n[TOC]\n\n- TOC\n{:toc}\n\n{/* a\nb */}\n\nWords.";
    assert_eq!(told(text), ["p(Words.)"]);
    let (article, problems) = with_problems("<CardList />\n\nWords.");
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p(Words.)"]);
    assert_eq!(problems[0].code(), "unknown-markup");
}

#[test]
fn headings_are_named_in_every_way() {
    let text = "## A { #one }\n\n## B {#two .big}\n\n## C {: #three }\n\n## D {/* #four */}\n\n(five)=\n## E\n\n## F\n{: #six }\n\n## ![Seven](7.png)";
    let ids: Vec<_> = article(text).nodes.iter().map(|node| format!("{} {}", node.id, node.title.text())).collect();
    assert_eq!(ids, ["one A", "two B", "three C", "four D", "five E", "six F", "seven Seven"]);
}
