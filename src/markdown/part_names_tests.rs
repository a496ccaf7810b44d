use super::super::part_lexicon::LONGEST;
use super::super::testing::{article, with_problems};
use super::*;

/// The kind of every heading of a text, by the id of each.
fn kinds(body: &str) -> Vec<String> {
    article(body).nodes.iter().map(|node| format!("{} {}", node.id, node.kind.name())).collect()
}

#[test]
fn the_data_file_is_read_and_no_name_is_told_twice() {
    let parts: Parts = yaml::parse(include_str!("parts.yaml")).expect("well-formed");
    let all = [
        parts.symptom,
        parts.cause,
        parts.diagnosis,
        parts.resolution,
        parts.verification,
        parts.related,
        parts.section,
    ];
    for languages in &all {
        assert_eq!(languages.len(), 17);
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (kind, languages) in all.iter().enumerate() {
        for name in languages.values().flatten() {
            assert!(fold(name).len() < LONGEST, "{name}");
            let first = *seen.entry(fold(name.trim_end_matches(['*', '~', ' ']))).or_insert(kind);
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
        assert_eq!(named(heading, &LEXICON.names), None, "{heading}");
    }
}

/// The kinds of the headings of a text, in order.
fn kinds_of(body: &str) -> Vec<NodeKind> {
    article(body).nodes.iter().map(|node| node.kind).collect()
}

#[test]
fn a_runbook_has_a_diagnosis_and_a_verification() {
    use NodeKind::{Diagnosis, Resolution, Section, Verification};
    let body = "## Meaning\n\n## Impact\n\n## Diagnosis\n\n## Mitigation\n\n## Verify\n\n## Escalation";
    assert_eq!(kinds_of(body), [Section, Section, Diagnosis, Resolution, Verification, Resolution]);
    assert!(article(body).is_symptom);
    let german = "## Bedeutung\n\n## Diagnose\n\n## Überprüfung";
    assert_eq!(kinds_of(german), [Section, Diagnosis, Verification]);
}

#[test]
fn a_weak_name_alone_is_a_heading_like_others() {
    use NodeKind::Symptom;
    let body = "## Troubleshooting\n\n### The pump is silent\n\n### The valve is stuck\n\n## The light is red";
    assert_eq!(kinds_of(body), [Symptom; 4]);
    assert!(!article(body).is_symptom);
}

#[test]
fn headings_that_count_are_the_stages_of_one_guide() {
    use NodeKind::{Related, Section, Stage, Symptom};
    let body =
        "## The belt slips\n\n### Step 1: Stop it\n\n### Step 2: Clean it\n\n### Before you start\n\n## It squeaks";
    assert_eq!(kinds_of(body), [Symptom, Stage, Stage, Section, Symptom]);
    assert_eq!(kinds_of("## 1. Stop it\n\n## 2. Clean it\n\n## See also"), [Stage, Stage, Related]);
    assert!(article("## Stage one\n\n## Stage two").is_symptom);
    // Numbered questions, dates, and a number that is not counted on from are no stages.
    assert_eq!(kinds_of("## 1. Why is it red?\n\n## 2. Why is it loud?"), [Symptom; 2]);
    assert_eq!(kinds_of("## Step 4: x\n\n## Step 9: y"), [Symptom; 2]);
    for (words, number) in
        [("Schritt 3 – Prüfen", 3), ("2단계: 확인", 2), ("第1步", 1), ("2. lépés", 2), ("Fase twee", 2)]
    {
        assert_eq!(stage::number(words).unwrap_or(0), number, "{words}");
    }
}
