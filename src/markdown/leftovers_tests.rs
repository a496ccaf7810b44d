use super::super::testing::{article, told, with_problems};

#[test]
fn values_that_are_not_known_are_shown_by_their_name() {
    assert_eq!(told("Use {% data variables.product.oven %} {{< param size >}}."), ["p(Use [product.oven] [size].)"]);
    assert_eq!(told("Set {{ oven.name | upcase }} to {{ 'hot' }}."), ["p(Set [oven.name] to hot.)"]);
    let (article, problems) = with_problems("A {{< glow >}} lamp.");
    assert_eq!(super::super::testing::tell(&article.blocks[0]), "p(A [glow] lamp.)");
    assert_eq!((problems[0].code(), problems[0].line), ("unknown-markup", Some(3)));
}

#[test]
fn words_stay_and_marks_go() {
    for (text, shown) in [
        ("Press {{< key \"F5\" >}}.{: .step }", "Press F5."),
        ("Hot{% ifversion gas %} and blue{% endif %}.", "Hot and blue."),
        ("Empty the ==tray==. :warning:", "Empty the tray. ⚠\u{fe0f}"),
        ("Press ++ctrl+c++ or <Kbd>F5</Kbd>.", "Press ctrl+c or F5."),
        ("Open {guilabel}`Heat`.", "Open Heat."),
        ("Mind{/* not yet */} it.", "Mind it."),
        (":material-check: yes", "✓ yes"),
        ("a == b and c==d, 12:30:45, {x}, <tenant>", "a == b and c==d, 12:30:45, {x}, <tenant>"),
        ("[[ -f x ]] is shell", "[[ -f x ]] is shell"),
    ] {
        assert_eq!(told(text), [format!("p({shown})")], "{text}");
    }
    assert_eq!(told("`{{ x }}` and `[[y]]`"), ["p({{ x }} and [[y]])"]);
}

#[test]
fn links_of_other_tools_are_links() {
    let article =
        article("[the limits]({{< ref \"limits.md#rate\" >}}), [[Tray|the tray]], {ref}`oven`, {doc}`Menu <menu.md>`.");
    let links: Vec<_> = article.blocks[0].texts().flat_map(|text| text.target.links()).collect();
    assert_eq!(links, [("the limits", "limits.md#rate"), ("the tray", "Tray"), ("oven", "#oven"), ("Menu", "menu.md")]);
}

#[test]
fn the_examples_of_the_page_for_writers_hold() {
    for (written, shown) in super::EXAMPLES {
        assert_eq!(told(written), [format!("p({shown})")], "{written}");
    }
}
