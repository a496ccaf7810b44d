use super::super::testing::{article, with_problems};
use super::*;

/// The kind of every heading of a text, by the id of each.
fn kinds(body: &str) -> Vec<String> {
    article(body).nodes.iter().map(|node| format!("{} {}", node.id, node.kind.name())).collect()
}

#[test]
fn the_data_file_is_read_and_no_name_is_told_twice() {
    let parts: Parts = yaml::parse(include_str!("parts.yaml")).expect("well-formed");
    let all = [parts.symptom, parts.cause, parts.resolution, parts.related, parts.section];
    for languages in &all {
        assert_eq!(languages.len(), 17);
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (kind, languages) in all.iter().enumerate() {
        for name in languages.values().flatten() {
            assert!(fold(name).len() < LONGEST, "{name}");
            let first = *seen.entry(fold(name.trim_end_matches(['*', ' ']))).or_insert(kind);
            assert_eq!(first, kind, "`{name}` names two kinds");
        }
    }
}

#[test]
fn headings_are_symptoms_where_none_is_named_for_a_part() {
    let body = "## Your order is declined\n\n### The card is refused\n\n## Prerequisites\n\n### Which browser\n\n## Next steps";
    assert_eq!(
        kinds(body),
        [
            "your-order-is-declined symptom",
            "the-card-is-refused symptom",
            "prerequisites section",
            "which-browser section",
            "next-steps related"
        ]
    );
    assert!(!article(body).is_symptom);
}

#[test]
fn named_parts_make_the_article_the_symptom() {
    let body = "## Symptoms\n\n## Cause\n\n## Resolution\n\n### Outlook 2016\n\n### Method 1: Restart\n\n## Other\n\n## More information\n\n### Links";
    assert_eq!(
        kinds(body),
        [
            "symptoms symptom",
            "cause cause",
            "resolution resolution",
            "outlook-2016 section",
            "method-1-restart resolution",
            "other section",
            "more-information related",
            "links section"
        ]
    );
    assert!(article(body).is_symptom);
}

#[test]
fn a_heading_with_its_own_cause_and_fix_is_a_symptom() {
    let body = "## Sync stops\n\n### Cause\n\n### Resolution\n\n## Error 5 appears\n\n### Cause 2\n\n### Resolution for cause 2\n\n## See also";
    let told = kinds(body);
    assert_eq!((&*told[0], &*told[3], &*told[4]), ("sync-stops symptom", "error-5-appears symptom", "cause-2 cause"));
    assert_eq!(&*told[5], "resolution-for-cause-2 resolution");
    assert!(!article(body).is_symptom);
    let mixed = kinds("## Symptoms\n\n## In Outlook\n\n### Method 1\n\n## In Teams\n\n### Cause");
    assert_eq!((&*mixed[1], &*mixed[3]), ("in-outlook resolution", "in-teams symptom"));
}

#[test]
fn a_numbered_issue_with_words_of_its_own_is_a_symptom_and_names_no_part() {
    let body = "## Issue 1: The list is empty\n\n### Resolution\n\n## The list is full";
    assert_eq!(kinds(body)[2], "the-list-is-full symptom");
    assert!(!article(body).is_symptom);
}

#[test]
fn names_are_known_by_the_anchor_and_in_every_language() {
    for (heading, kind) in [
        ("## <a name=\"next-steps\"></a>Wat nu te doen", "related"),
        ("## Oorzaak", "cause"),
        ("## Ursache 2: Der Cache", "cause"),
        ("## Solution de contournement", "resolution"),
        ("## Więcej informacji", "related"),
        ("## 解決策1", "resolution"),
        ("## 해결 방법", "resolution"),
        ("## 更多信息", "related"),
        ("## 徵兆", "symptom"),
        ("## Дальнейшие действия", "related"),
        ("## Solution/Workaround", "resolution"),
        ("## Workaround – restart", "resolution"),
        ("## To fix this issue, restart the app", "resolution"),
        ("## Why this issue occurs", "cause"),
        ("## Symptoms:", "symptom"),
    ] {
        let (article, _) = with_problems(heading);
        assert_eq!(article.nodes[0].kind.name(), kind, "{heading}");
    }
}

#[test]
fn words_that_only_begin_like_a_name_are_no_name() {
    for heading in [
        "Causes you can't see",
        "Fixed assets",
        "Problem's end",
        "Status code 500 is shown",
        "Reasoning",
        "方法論について",
    ] {
        assert_eq!(named(heading), None, "{heading}");
    }
}
