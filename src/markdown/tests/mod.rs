use super::testing::{tell, words};
use super::*;
use crate::article::{Block, is_harmful};

mod properties;

#[test]
fn an_article_is_described_by_its_front_matter_and_titled_by_its_h1() {
    let text = "\u{feff}---\r\ntitle: Other\r\ndescription: About it\r\nms.date: 8/1/2020\r\nms.contentlocale: nl-nl\r\nms.translationtype: HT\r\n---\r\n# Title\r\n\r\nwords\r\n";
    let reading = read("f/a.md", text.as_bytes());
    let article = reading.article.expect("an article");
    assert!(reading.declared && reading.problems.is_empty());
    assert_eq!((article.path.as_str(), article.title.text(), article.title.line), ("f/a.md", "Title", 8));
    assert_eq!((article.description.as_str(), article.date.as_deref()), ("About it", Some("2020-08-01")));
    assert_eq!(article.locale.map(|locale| locale.to_string()).as_deref(), Some("nl-NL"));
    assert!(!article.machine_translated && article.source_locale.is_none());
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p(words)"]);
}

#[test]
fn the_title_comes_from_front_matter_where_no_h1_comes_first() {
    let named =
        |body: &str| read("a.md", format!("---\ntitle: Named\n---\n{body}").as_bytes()).article.expect("an article");
    assert_eq!(named("words").title.text(), "Named");
    let late = named("## First\n\n# Late\n");
    assert_eq!((late.title.text(), late.nodes.len(), late.nodes[1].level), ("Named", 2, 2));
}

#[test]
fn a_text_takes_its_title_from_its_h1_its_front_matter_or_its_name() {
    let reading = read("notes.txt", b"# Title\n\nwords");
    assert!(!reading.declared && reading.titled);
    assert_eq!(reading.article.map(|article| words(&article.title)).as_deref(), Some("Title"));
    for (path, title) in [
        ("a/paper-jam.md", "Paper jam"),
        ("QueueStuck.md", "QueueStuck"),
        ("net/_index.md", "Net"),
        ("README.md", "README"),
    ] {
        let reading = read(path, b"words\n\n## A heading");
        assert!(!reading.titled);
        assert_eq!(reading.article.map(|article| words(&article.title)).as_deref(), Some(title));
    }
}

#[test]
fn broken_front_matter_costs_only_itself() {
    let reading = read("a.md", b"---\ntitle: [\n---\n# Title\n");
    assert_eq!(reading.problems[0].code(), "front-matter");
    assert_eq!(reading.article.expect("an article").title.text(), "Title");
}

#[test]
fn a_candidate_is_markdown_and_no_part_of_another_page() {
    for path in [
        "a.md",
        "x/y/Fix-It.MD",
        "faq.yml",
        "index.md",
        "includes.md",
        "toc/a.mdx",
        "README.md",
        "x/_index.md",
        "a.mkd",
    ] {
        assert!(is_candidate(path), "{path}");
    }
    for path in
        ["LICENSE", "LICENSE.md", "x/includes/a.md", "Includes/a.md", "a.rst", "x/_hint.mdx", "Code_of_Conduct.md"]
    {
        assert!(!is_candidate(path), "{path}");
    }
    assert!(is_furniture("x/TOC.yml") && is_furniture("README.md") && !is_furniture("x/readme-first.md"));
    assert!(is_other_markup("a.rst") && is_other_markup("b/c.adoc") && !is_other_markup("a.md"));
}

#[test]
fn images_that_link_elsewhere_stay_and_their_links_get_words() {
    let article = super::testing::article("[![Ask the forum](a.png)](https://x.y)\n\n[![Big](b.png)](b.png#lightbox)");
    let told: Vec<_> = article.blocks.iter().map(tell).collect();
    assert_eq!(told, ["image(Ask the forum|a.png)", "p(Ask the forum)", "image(Big|b.png)"]);
    let Block::Paragraph(text) = &article.blocks[1] else { panic!("{article:?}") };
    assert_eq!(text.target.links().next(), Some(("Ask the forum", "https://x.y")));
}

#[test]
fn the_account_articles_are_read_without_a_problem() {
    for (path, text) in [
        ("en", include_str!("../../../tests/fixtures/account/en-us/account-setup-and-renewal.md")),
        ("nl", include_str!("../../../tests/fixtures/account/nl-nl/account-setup-and-renewal.md")),
    ] {
        let reading = read(path, text.as_bytes());
        let article = reading.article.expect("an article");
        assert_eq!(reading.problems, []);
        assert_eq!(article.roles.len(), 2);
        let order = article.find("cancel-order").expect("the walkthrough");
        assert!(
            article.nodes[order]
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Steps { items, .. } if items.len() == 3))
        );
        let last = article.nodes.last().expect("a node");
        assert_eq!((&*last.id, last.kind.name()), ("next-steps", "related"));
    }
}
