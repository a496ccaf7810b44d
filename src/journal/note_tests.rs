use super::*;
use crate::article::{Locale, Node, NodeKind, Rich};
use crate::library::Address;

fn both(target: &str, source: &str) -> Text {
    Text { source: Some(std::sync::Arc::new(Rich::plain(source))), ..Text::plain(target) }
}

fn article() -> Article {
    let step = |text: Text| crate::article::Item { blocks: vec![Block::Paragraph(text)] };
    let node = |id: &str, title: Text, blocks: Vec<Block>| Node {
        id: id.into(),
        anchors: vec![],
        kind: NodeKind::Resolution,
        level: 2,
        title,
        blocks,
        original: vec![],
        parent: None,
        end: 0,
    };
    let steps = Block::Steps {
        start: 1,
        items: vec![step(both("Open het dashboard", "Open the dashboard")), step(both(&"lang ".repeat(60), "long"))],
    };
    let mut article = Article {
        is_symptom: true,
        title: both("Er is iets misgegaan", "Something went wrong"),
        date: Some("2026-11-20".into()),
        nodes: vec![
            node("m1", both("Methode 1", "Method 1"), vec![steps]),
            node("m2", both("Methode 2", "Method 2"), vec![]),
        ],
        ..Article::default()
    };
    article.link_nodes();
    article
}

/// 23 November 2026, 09:40 in UTC.
const MORNING: i64 = 1_795_426_800;

fn walked(article: &Article) -> Guide {
    let mut guide = Guide::new(Address { entry: 0, node: None }, article);
    let step = |place| StepKey { body: Some(0), path: vec![0, place] };
    let events = [
        Event::Ticked(step(0)),
        Event::Skipped { step: step(1), reason: "no\u{1b} rights".into() },
        Event::Remarked("customer has two accounts".into()),
        Event::Answered { resolution: 0, answer: Answer::No, reason: String::new() },
        Event::Answered { resolution: 1, answer: Answer::Yes, reason: String::new() },
    ];
    for (minute, event) in (1..).zip(events) {
        guide.apply(article, event, MORNING + 60 * minute);
    }
    guide
}

fn note(sides: Sides, language: &str) -> String {
    let article = article();
    let guide = walked(&article);
    let words = Catalog::new(&Locale::parse(language).expect(language));
    let attempt = Attempt { article: &article, guide: &guide, opened: MORNING, place: "https://learn.example/x" };
    Note { sides, words: &words, zone: &TimeZone::UTC }.write(&[attempt])
}

#[test]
fn the_note_tells_what_was_tried_and_how_it_ended() {
    assert_eq!(
        note(Sides::Source, "en"),
        "\
## Something went wrong

Article: Something went wrong (2026-11-20), https://learn.example/x
Started 2026-11-23 09:40, solved 09:45.

- 09:41 done: 1. Open the dashboard
- 09:42 skipped: 2. long (no rights)
- 09:43 remark: customer has two accounts
- 09:44 didn't help: Method 1
- 09:45 helped: Method 2
"
    );
}

#[test]
fn the_note_speaks_dutch_and_holds_both_languages_where_that_is_wanted() {
    let note = note(Sides::Both, "nl");
    assert!(note.starts_with("## Er is iets misgegaan ‹Something went wrong›\n"), "{note}");
    assert!(note.contains("- 09:41 klaar: 1. Open het dashboard ‹Open the dashboard›\n"), "{note}");
    assert!(note.contains("- 09:45 hielp: Methode 2 ‹Method 2›\n"), "{note}");
}

#[test]
fn a_long_step_is_cut_and_nothing_harmful_is_copied() {
    let note = note(Sides::Target, "en");
    assert!(note.lines().all(|line| line.chars().count() < 200), "{note}");
    assert!(!note.contains('\u{1b}') && note.contains('…'));
}

#[test]
fn another_day_is_named() {
    let article = article();
    let mut guide = walked(&article);
    guide.undo(&article);
    guide.apply(
        &article,
        Event::Answered { resolution: 1, answer: Answer::No, reason: String::new() },
        MORNING + 86_400,
    );
    let words = Catalog::new(&Locale::parse("en").expect("en"));
    let attempt = Attempt { article: &article, guide: &guide, opened: MORNING, place: "x.md" };
    let note = Note { sides: Sides::Source, words: &words, zone: &TimeZone::UTC }.write(&[attempt]);
    assert!(note.contains("nothing left to try 2026-11-24 09:40. Not solved."), "{note}");
    assert!(note.contains("- 2026-11-24 09:40 didn't help: Method 2\n"), "{note}");
}
