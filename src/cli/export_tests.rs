use serde_json::Value;

use super::*;
use crate::markdown;

fn english() -> Catalog {
    Catalog::new(&crate::article::Locale::parse("en").expect("en"))
}

fn exported(texts: &[(&str, &str)]) -> Value {
    let readings: Vec<_> = texts.iter().map(|(path, text)| markdown::read(path, text.as_bytes())).collect();
    let problems: Vec<Diagnostic> = readings.iter().flat_map(|reading| reading.problems.clone()).collect();
    let mut out = Vec::new();
    export(readings.iter().filter_map(|reading| reading.article.as_ref()), &problems, &english(), &mut out)
        .expect("memory");
    serde_json::from_slice(&out).expect("JSON")
}

fn pair(target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"a\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a\">{source}</span></span>"
    )
}

#[test]
fn nothing_is_an_object_too() {
    assert_eq!(exported(&[]), serde_json::json!({"schema": SCHEMA, "articles": [], "problems": []}));
}

#[test]
fn an_article_has_its_keys_and_its_tree() {
    let text = "---\ndescription: D\nms.date: 1/2/2021\nms.contentlocale: nl-nl\nms.translationtype: MT\n---\n# T\n\n**Appropriate roles**: A\n\n## <a name=\"s\"></a>S\n\n### R\n";
    let export = exported(&[("a.md", text), ("b.md", "# B\n\u{1b}")]);
    let article = &export["articles"][0];
    assert_eq!(
        (&article["path"], &article["locale"], &article["source_locale"]),
        (&"a.md".into(), &"nl-NL".into(), &Value::Null)
    );
    assert_eq!(
        (&article["date"], &article["machine_translated"], &article["description"]),
        (&"2021-01-02".into(), &true.into(), &"D".into())
    );
    assert_eq!(article["roles"][0]["text"], "A");
    let node = &article["symptoms"][0];
    assert_eq!(
        (&node["id"], &node["kind"], &node["level"], &node["anchors"][0]),
        (&"s".into(), &"symptom".into(), &2.into(), &"s".into())
    );
    assert_eq!(node["children"][0]["title"]["text"], "R");
    assert_eq!(export["problems"][0]["path"], "b.md");
    assert_eq!(
        (&export["problems"][0]["line"], &export["problems"][0]["code"]),
        (&2.into(), &"control-characters".into())
    );
}

#[test]
fn a_text_has_its_marks_on_both_sides() {
    let body = pair("Kies **Ja** in [x](y.md) `z`", "Select **Yes** in [x](y.md)");
    let export = exported(&[("a.md", &format!("# T\n\n{body}\n"))]);
    let text = &export["articles"][0]["blocks"][0]["text"];
    assert_eq!((&text["text"], &text["source"]), (&"Kies Ja in x z".into(), &"Select Yes in x".into()));
    assert_eq!(text["labels"], serde_json::json!([{"text": "Ja", "source": "Yes"}]));
    assert_eq!(text["links"], serde_json::json!([{"text": "x", "target": "y.md"}]));
    assert_eq!((&text["code"], &text["images"]), (&serde_json::json!(["z"]), &serde_json::json!([])));
    assert_eq!(export["articles"][0]["source_locale"], "en-US");
}

#[test]
fn every_block_says_its_type() {
    let body = "p\n\n2. a\n\n- b\n\n```sql\nc\n```\n\n> [!NOTE]\n> d\n\n> e\n\n| f |\n|---|\n| g |\n\n![h](i.png)\n\n#### [j](#tab/k)\n\n##### l\n\n* * *\n";
    let export = exported(&[("a.md", &format!("# T\n\n{body}"))]);
    let blocks = export["articles"][0]["blocks"].as_array().expect("blocks");
    let types: Vec<&str> = blocks.iter().filter_map(|block| block["type"].as_str()).collect();
    assert_eq!(types, ["paragraph", "steps", "list", "code", "callout", "quote", "table", "image", "choice"]);
    assert_eq!((&blocks[1]["start"], &blocks[1]["items"][0]["blocks"][0]["text"]["text"]), (&2.into(), &"a".into()));
    assert_eq!(blocks[3], serde_json::json!({"type": "code", "language": "sql", "text": "c"}));
    assert_eq!(blocks[4]["level"], "note");
    assert_eq!((&blocks[6]["header"][0]["text"], &blocks[6]["rows"][0][0]["text"]), (&"f".into(), &"g".into()));
    assert_eq!(blocks[7], serde_json::json!({"type": "image", "alt": "h", "target": "i.png"}));
    let option = &blocks[8]["options"][0];
    assert_eq!(
        (&option["id"], &option["title"]["text"], &option["blocks"][0]["level"]),
        (&"k".into(), &"j".into(), &5.into())
    );
}

#[test]
fn the_deepest_article_stays_under_120_levels() {
    // Nodes, then lists, an include in a tab within them and again, then HTML lists and a link in a table.
    let lists: String = (0..40).map(|depth| format!("{}- {depth}\n\n", "  ".repeat(depth))).collect();
    let html = format!("{}<a href=\"b\">x</a>\n", "<ul><li>".repeat(40));
    let text = format!(
        "# T\n\n## a\n\n### b\n\n#### c\n\n##### d\n\n###### e\n\n#### [t](#tab/t)\n\n[!INCLUDE [n](n.md)]\n\n{lists}"
    );
    let inner = format!("#### [t](#tab/t)\n\n- x\n\n  [!INCLUDE [n](n.md)]\n\n{lists}{}{html}", "  ".repeat(40));
    let reading = markdown::read_with("a.md", text.as_bytes(), &|_| Some(inner.clone().into_bytes()));
    let article = reading.article.expect("an article");
    let mut out = Vec::new();
    export(std::iter::once(&article), &[], &english(), &mut out).expect("memory");
    let mut depth: i32 = 0;
    let depths = out.iter().map(|byte| {
        depth += match byte {
            b'{' | b'[' => 1,
            b'}' | b']' => -1,
            _ => 0,
        };
        depth
    });
    let deepest = depths.max().expect("some");
    assert!((80..120).contains(&deepest), "{deepest}");
}
