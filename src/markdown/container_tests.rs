use super::super::read;
use super::super::testing::{article, tell, told};

#[test]
fn every_syntax_spells_the_same_callouts() {
    for text in [
        "!!! warning \"Hot\"\n    Wait.",
        "???+ warning \"Hot\"\n    Wait.",
        ":::warning[Hot]\n\nWait.\n\n:::",
        "::: warning Hot\nWait.\n:::",
        "::: {.callout-warning title=\"Hot\"}\nWait.\n:::",
        ":::{warning} Hot\nWait.\n:::",
        "/// warning | Hot\nWait.\n///",
        "{{< alert title=\"Hot\" color=\"warning\" >}}\nWait.\n{{< /alert >}}",
        "{{% alert title=\"Hot\" color=\"warning\" %}}Wait.{{% /alert %}}",
        "{% hint style=\"warning\" title=\"Hot\" %}\nWait.\n{% endhint %}",
        "<Admonition type=\"warning\" title=\"Hot\">\n  Wait.\n</Admonition>",
        "```{warning} Hot\nWait.\n```",
        "> [!warning]+ Hot\n> Wait.",
    ] {
        assert_eq!(told(text), ["warning:Hot(p(Wait.))"], "{text}");
    }
    for text in [
        "Wait.\n{: .warning }",
        "{: .warning }\nWait.",
        "> **Warning:** Wait.",
        "{% warning %}\n\n**Warning:** Wait.\n\n{% endwarning %}",
    ] {
        assert_eq!(told(text), ["warning(p(Wait.))"], "{text}");
    }
    assert_eq!(told("<details>\n<summary>Why</summary>\n\nIt is *hot*.\n\n</details>"), ["p(Why)", "p(It is hot.)"]);
}

#[test]
fn a_tag_may_end_in_a_later_line() {
    assert_eq!(told("{% warning %}\n\nWait.\n\n{% endwarning\n%}\n\nGo."), ["warning(p(Wait.))", "p(Go.)"]);
    let tab = "<Tabs>\n<TabItem value=\"a\n\nb\" label=\"Gas\">\n\nLight it.\n\n</TabItem>\n</Tabs>";
    assert!(told(tab).iter().all(|shown| !shown.contains('\n')), "{:?}", told(tab));
    let cases = "{% ifversion a %}\n\nWait.\n\n{% elsif b\nc %}\n\nGo.\n\n{% endif %}";
    assert!(told(cases).iter().all(|shown| !shown.contains('\n')), "{:?}", told(cases));
}

#[test]
fn every_syntax_spells_the_same_choice() {
    let choice = "choice[gas=Gas(1.[p(Light it.)])|power=Power(1.[p(Plug it in.)])]";
    for text in [
        "=== \"Gas\"\n\n    1. Light it.\n\n=== \"Power\"\n\n    1. Plug it in.",
        "{{< tabs >}}\n{{% tab title=\"Gas\" %}}\n1. Light it.\n{{% /tab %}}\n{{% tab \"Power\" %}}\n1. Plug it in.\n{{% /tab %}}\n{{< /tabs >}}",
        "{{< tabs Gas \"Power\" >}}\n{{% codetab %}}\n1. Light it.\n{{% /codetab %}}\n{{% codetab %}}\n1. Plug it in.\n{{% /codetab %}}\n{{< /tabs >}}",
        "{% tabs %}\n{% tab title=\"Gas\" %}\n1. Light it.\n{% endtab %}\n{% tab title=\"Power\" %}\n1. Plug it in.\n{% endtab %}\n{% endtabs %}",
        "<Tabs>\n  <TabItem value=\"gas\" label=\"Gas\">\n\n    1. Light it.\n\n  </TabItem>\n  <TabItem value=\"power\" label=\"Power\">\n\n    1. Plug it in.\n\n  </TabItem>\n</Tabs>",
        "````{tab-set}\n```{tab-item} Gas\n1. Light it.\n```\n```{tab-item} Power\n1. Plug it in.\n```\n````",
        ":::: tabs\n::: tab Gas\n1. Light it.\n:::\n::: tab Power\n1. Plug it in.\n:::\n::::",
    ] {
        assert_eq!(told(text), [choice], "{text}");
    }
}

#[test]
fn pivots_ask_for_every_value_of_the_page_and_no_list_crosses_them() {
    let text = "1. Open it.\n::: zone pivot=\"gas-oven\"\n2. Light it.\n::: zone-end\n::: zone pivot=\"power\"\n2. Plug it in.\n::: zone-end\n\nThen wait.\n\n::: zone pivot=\"gas-oven\"\nSmell.\n::: zone-end";
    assert_eq!(
        told(text),
        [
            "1.[p(Open it.)]",
            "choice[gas-oven=Gas oven(2.[p(Light it.)])|power=Power(2.[p(Plug it in.)])]",
            "p(Then wait.)",
            "choice[gas-oven=Gas oven(p(Smell.))|power=Power()]",
        ]
    );
}

#[test]
fn a_zone_inside_a_zone_asks_nothing_again() {
    let zone = |ids: &str, text: &str| format!("::: zone pivot=\"{ids}\"\n{text}\n::: zone-end\n");
    let text = zone("gas", &format!("Turn.\n{}{}", zone("gas", "Light it."), zone("power", "Never.")))
        + &zone("power", "Push.");
    assert_eq!(told(&text), ["choice[gas=Gas(p(Turn.) p(Light it.))|power=Power(p(Push.))]"]);
    let text = zone("gas,power", &format!("> Look.\n\n- Item\n\n  {}", zone("power", "Push.").replace('\n', "\n  ")));
    assert_eq!(
        told(&text),
        ["choice[gas=Gas(quote(p(Look.)) *[p(Item)])|power=Power(quote(p(Look.)) *[p(Item) p(Push.)])]"]
    );
    let ids = "a,b,c,d,e,f,g,h";
    let nested = (0..40).fold("Wait.".to_owned(), |text, _| zone(ids, &text));
    let options = "abcdefgh".chars().map(|id| format!("{id}={}(p(Wait.))", id.to_ascii_uppercase()));
    assert_eq!(told(&nested), [format!("choice[{}]", options.collect::<Vec<_>>().join("|"))]);
}

#[test]
fn zones_of_more_pivots_than_anybody_picks_from_are_named_parts() {
    let zone = |ids: &str, text: &str| format!("::: zone pivot=\"{ids}\"\n{text}\n::: zone-end\n");
    let text: String = (0..17).map(|at| zone(&format!("oven-{at},stove-{at}"), &format!("Turn {at}."))).collect();
    let told = told(&text);
    assert_eq!(told[..2], ["p(Oven 0, Stove 0)", "p(Turn 0.)"]);
    assert_eq!(told.len(), 34);
}

#[test]
fn versions_that_exclude_one_another_are_a_choice_and_others_are_named() {
    let moniker = |range: &str, text: &str| format!("::: moniker range=\"{range}\"\n{text}\n::: moniker-end\n");
    let apart = moniker(">= oven-3", "1. Press.") + &moniker("< oven-3", "1. Turn.");
    assert_eq!(told(&apart), ["choice[>= oven-3=≥ oven-3(1.[p(Press.)])|< oven-3=< oven-3(1.[p(Turn.)])]"]);
    let both = moniker(">= oven-2", "1. Press.") + &moniker(">= oven-3", "1. Hold.");
    assert_eq!(told(&both), ["p(≥ oven-2)", "1.[p(Press.)]", "p(≥ oven-3)", "1.[p(Hold.)]"]);
}

#[test]
fn headings_within_a_pivot_stay_headings_and_what_follows_them_is_for_it_alone() {
    let text = "::: zone pivot=\"gas\"\n\n## Light it\n\n1. Turn.\n\n::: zone-end\n::: zone pivot=\"power\"\n\n## Plug it in\n\n1. Push.\n\n::: zone-end";
    let article = article(text);
    let told: Vec<_> = article
        .nodes
        .iter()
        .map(|node| (node.title.text(), node.blocks.iter().map(tell).collect::<String>()))
        .collect();
    assert_eq!(told[0], ("Light it", "choice[gas=Gas(1.[p(Turn.)])|power=Power()]".to_owned()));
    assert_eq!(told[1], ("Plug it in", "choice[gas=Gas()|power=Power(1.[p(Push.)])]".to_owned()));
}

#[test]
fn headings_that_stand_alone_in_adjacent_pivots_are_one() {
    let zone = |pivot: &str, text: &str| format!("::: zone pivot=\"{pivot}\"\n\n{text}\n\n::: zone-end\n\n");
    let told = |text: &str| {
        let nodes = article(text).nodes;
        nodes.iter().map(|node| format!("{}: {} {:?}", node.id, node.title.text(), node.anchors)).collect::<Vec<_>>()
    };
    let text = zone("gas", "## Gas is off") + &zone("power", "## Power is off") + "Turn it on.";
    assert_eq!(told(&text), ["gas-is-off: Gas is off / Power is off [\"gas-is-off\", \"power-is-off\"]"]);
    let text = zone("gas", "## Oven is off") + &zone("power", "## Oven is off") + "Turn it on.";
    assert_eq!(told(&text), ["oven-is-off: Oven is off []"]);
    let text = zone("gas", "## Gas is off\n\nTurn it on.") + &zone("power", "## Power is off");
    assert_eq!(told(&text).len(), 2, "the first has a text of its own");
}

#[test]
fn containers_keep_to_the_item_they_are_in() {
    let text = "1. Press.\n\n    !!! note\n        Hold it.\n\n        - Long\n\n2. Wait.";
    assert_eq!(told(text), ["1.[p(Press.) note(p(Hold it.) *[p(Long)])|p(Wait.)]"]);
    let text = "1. Look:\n\n   ### [A](#tab/a)\n\n   ```\n   x\n   ```\n\n   ### [B](#tab/b)\n\n   ```\n   y\n   ```";
    assert_eq!(told(text), ["1.[p(Look:) choice[a=A(code:(x))|b=B(code:(y))]]"]);
    let text = "1. Loosen it:\n\n   # [Spoon](#tab/spoon)\n\n   1. Lift.\n\n   # [Knife](#tab/knife/sharp)\n\n   1. Turn.\n\n   ---\n\n2. Close it.";
    assert_eq!(
        told(text),
        ["1.[p(Loosen it:) choice[spoon=Spoon(1.[p(Lift.)])|knife/sharp=Knife, sharp(1.[p(Turn.)])]|p(Close it.)]"]
    );
}

#[test]
fn conditions_of_liquid_are_a_choice_or_are_named() {
    let text = "{% ifversion cloud %}\n\nOnline.\n\n{% else %}\n\nOffline.\n\n{% endif %}";
    assert_eq!(told(text), ["choice[cloud=cloud(p(Online.))|-cloud=≠ cloud(p(Offline.))]"]);
    assert_eq!(told("{% mac %}\n\nPress.\n\n{% endmac %}"), ["p(macOS)", "p(Press.)"]);
}

#[test]
fn steps_with_titles_are_steps() {
    let text = "<Steps>\n<Step title=\"Open it\">\nPull.\n</Step>\n<Step title=\"Close it\">\nPush.\n</Step>\n</Steps>";
    assert_eq!(told(text), ["1.[p(Open it) p(Pull.)|p(Close it) p(Push.)]"]);
}

#[test]
fn what_is_never_closed_ends_with_the_text_and_code_is_untouched() {
    assert_eq!(told(":::note\n\nOpen."), ["note(p(Open.))"]);
    assert_eq!(told("```md\n:::note\nx\n:::\n{{< a >}}\n```"), ["code:md(:::note\nx\n:::\n{{< a >}})"]);
    assert_eq!(told("{{< highlight sh >}}\nls {{ x }}\n{{< /highlight >}}"), ["code:sh(ls {{ x }})"]);
    assert_eq!(told("{% comment %}\nno\n{% endcomment %}\nyes"), ["p(yes)"]);
}

#[test]
fn lines_keep_their_numbers_behind_containers() {
    let text = "# T\n\n!!! note\n    a\nb\n\n{{% alert %}}c{{% /alert %}}\n\nd";
    let article = read("a.md", text.as_bytes()).article.expect("an article");
    let last = article.blocks.iter().filter_map(|block| block.texts().next()).next_back().expect("a text");
    assert_eq!((last.text(), last.line), ("d", 9));
}

#[test]
fn fixtures_of_every_family_show_no_markup() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/dialects");
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("fixtures").map(|file| file.expect("a file").path()) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let parsed = read(&name, &std::fs::read(&file).expect("a text"));
        let article = parsed.article.expect("an article");
        let nodes = article.nodes.iter().flat_map(|node| &node.blocks);
        let shown: Vec<String> = article.blocks.iter().chain(nodes).map(tell).collect();
        let shown = shown.join("\n");
        for mark in ["{{", "{%", ":::", "!!!", "===", "</", "import ", "[!", "{:", "``"] {
            assert!(!shown.contains(mark), "{mark} in {name}:\n{shown}");
        }
        assert!(shown.contains("choice["), "{name}:\n{shown}");
        count += 1;
    }
    assert_eq!(count, 5);
}
