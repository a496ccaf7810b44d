use super::super::testing::{article, told};

#[test]
fn a_rule_ends_a_group() {
    let body =
        "#### <a name=\"one\"></a>[New view](#tab/new/)\n\n1. a\n\n#### [Old view](#tab/old)\n\n1. b\n\n* * *\n\nafter";
    assert_eq!(told(body), ["choice[new=New view(1.[p(a)])|old=Old view(1.[p(b)])]", "p(after)"]);
}

#[test]
fn a_heading_in_an_option_stays_there_while_the_group_goes_on() {
    let body = "#### [A](#tab/a)\n\n## Head\n\nx\n\n#### [B](#tab/b)\n\n## Head\n\ny\n\n***\n\n## After";
    let article = article(body);
    assert_eq!(
        article.blocks.iter().map(super::super::testing::tell).collect::<Vec<_>>(),
        ["choice[a=A(h2(Head) p(x))|b=B(h2(Head) p(y))]"]
    );
    assert_eq!(article.nodes.iter().map(|node| &*node.id).collect::<Vec<_>>(), ["after"]);
}

#[test]
fn a_group_without_a_rule_ends_at_a_heading_as_high_as_its_tabs() {
    let body = "#### [A](#tab/a)\n\nx\n\n##### Below\n\n#### [B](#tab/b)\n\ny\n\n## After\n\nz";
    let article = article(body);
    assert_eq!(
        article.blocks.iter().map(super::super::testing::tell).collect::<Vec<_>>(),
        ["choice[a=A(p(x) h5(Below))|b=B(p(y))]"]
    );
    assert_eq!(article.nodes.len(), 1);
}

#[test]
fn the_same_options_again_are_another_group() {
    assert_eq!(told("#### [A](#tab/a)\n\nx\n\n#### [A](#tab/a)\n\ny"), ["choice[a=A(p(x))]", "choice[a=A(p(y))]"]);
}

#[test]
fn a_group_below_a_heading_belongs_to_its_node() {
    let article = article("## Node\n\n#### [A](#tab/a)\n\nx\n\n* * *\n\ny");
    assert_eq!(article.nodes[0].blocks.len(), 2);
    assert_eq!(article.nodes[0].blocks[0].texts().next().map(|text| text.target.marks.len()), Some(0));
}
