use super::super::testing::{article, pair, words};
use crate::article::Article;

fn nodes(article: &Article) -> Vec<String> {
    article.nodes.iter().map(|node| format!("{}#{} {}", node.level, node.id, words(&node.title))).collect()
}

#[test]
fn anchors_stand_before_the_words() {
    let article = article(&format!(
        "## <a name=\"one\"></a>{}\n\n## <a name=\"two\"></a><a name=\"10\"></a>Two\n\n### <a href=\"\" id=\"three\"></a>Three\n\n## <a id=\"14\"/></a>Four",
        pair("Een", "One")
    ));
    assert_eq!(nodes(&article), ["2#one Een ~ One", "2#two Two", "3#three Three", "2#14 Four"]);
    assert_eq!(article.nodes[1].anchors.iter().map(|anchor| &**anchor).collect::<Vec<_>>(), ["two", "10"]);
}

#[test]
fn an_attribute_at_the_end_is_an_anchor_too() {
    let article = article(
        "## Order **annuleren** {#cancel_order}\n\n## GET /orders/{id}\n\n## Hash {#not good}\n\n## {#only} ##\n\n## With pip <small>fast</small> { #pip data-toc-label=\"with pip\" }\n\n## Path { id=way }",
    );
    assert_eq!(
        nodes(&article),
        [
            "2#cancel_order Order annuleren",
            "2#get-ordersid GET /orders/{id}",
            "2#hash-not-good Hash {#not good}",
            "2#only ",
            "2#pip With pip fast",
            "2#way Path"
        ]
    );
}

#[test]
fn without_an_anchor_the_words_make_the_id_and_ids_are_unique() {
    let article = article("## You can't sign in\n\n## You can't sign in\n\n## `SELECT`\n\n## <a name=\"select\"></a>x");
    assert_eq!(
        nodes(&article),
        [
            "2#you-cant-sign-in You can't sign in",
            "2#you-cant-sign-in-1 You can't sign in",
            "2#select SELECT",
            "2#select-1 x"
        ]
    );
}

#[test]
fn an_anchor_alone_before_a_heading_is_its_alias() {
    let article = article("<a id=\"bookmark\"></a>\n\n## Words");
    assert_eq!(nodes(&article), ["2#words Words"]);
    assert_eq!(article.find("bookmark"), Some(0));
    assert_eq!(article.blocks, []);
}

#[test]
fn a_heading_glued_to_its_anchor_is_a_heading() {
    assert_eq!(nodes(&article("###<a name=\"glued\"></a>Words")), ["3#glued Words"]);
}

#[test]
fn blanks_around_the_marks_and_jumps_of_level_do_no_harm() {
    let article = article(" ## One ##\n\n#### Two\n\n### Three\n\n# Four");
    assert_eq!(nodes(&article), ["2#one One", "4#two Two", "3#three Three", "2#four Four"]);
    assert_eq!(article.nodes.iter().map(|node| node.parent).collect::<Vec<_>>(), [None, Some(0), Some(0), None]);
}

#[test]
fn an_anchor_brings_in_no_control_characters() {
    let article = article("## <a name=\"a&#x1b;[31m &amp; b\"></a>x");
    assert_eq!(&*article.nodes[0].id, "a[31m & b");
}

#[test]
fn sections_below_a_second_heading_of_the_highest_level_are_its_own() {
    let article = article("## Early\n\nx\n\n# Pump\n\n## Silent\n\nx\n\n### Very\n\nx\n\n# Valve\n\n## Stuck\n\nx");
    let told: Vec<_> = article.nodes.iter().map(|node| format!("{} {}", node.level, node.id)).collect();
    assert_eq!(told, ["2 early", "2 pump", "3 silent", "4 very", "2 valve", "3 stuck"]);
}

#[test]
fn a_heading_that_a_hook_fills_has_the_name_that_it_is_given() {
    let article = article("## <!-- md:setting pump.speed -->\n\nx\n\n## Pump <!-- md:flag new -->\n\nx");
    assert_eq!(nodes(&article), ["2#pumpspeed pump.speed", "2#pump Pump"]);
}
