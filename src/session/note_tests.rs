use super::*;
use crate::journal::{CaseEnd, Opened, Outline, Record};

/// 23 November 2026, 09:40 in UTC.
const MORNING: i64 = 1_795_426_800;

fn utc(at: i64) -> (String, String) {
    let time = jiff::Timestamp::from_second(at).expect("a time").to_zoned_datetime(jiff::tz::TimeZone::UTC);
    (time.strftime("%Y-%m-%d").to_string(), time.strftime("%H:%M").to_string())
}

fn phrase(text: &str, source: &str) -> Phrase {
    Phrase { text: text.into(), source: source.into() }
}

/// Two resolutions: the first did not help, the second did.
fn events() -> Vec<JournalEvent> {
    let answered = |resolution: &str, answer, said, open| JournalEvent::Answered {
        resolution: resolution.into(),
        answer,
        reason: String::new(),
        said,
        open,
    };
    let skipped = phrase("2. Wacht", "2. Wait");
    vec![
        JournalEvent::Ticked { step: "a".into(), said: phrase("1. Open het dashboard", "1. Open the dashboard") },
        JournalEvent::Skipped { step: "b".into(), reason: "no rights".into(), said: skipped },
        JournalEvent::Remarked { text: "customer has two accounts".into() },
        answered("m1", Answer::No, phrase("Methode 1", "Method 1"), vec![phrase("3. Klik", "3. Click")]),
        answered("m2", Answer::Yes, phrase("Methode 2", "Method 2"), vec![]),
    ]
}

fn history(events: Vec<JournalEvent>) -> History {
    let opened = Opened {
        symptom: "x.md".into(),
        title: "Er is iets misgegaan".into(),
        source: "Something went wrong".into(),
        article: phrase("Bestellen", "Ordering"),
        web: "https://learn.example/x".into(),
        date: "2026-11-20".into(),
        locale: phrase("nl-NL", "en-US"),
        query: "iets misgegaan".into(),
        outline: Outline { steps: vec!["a".into(), "b".into()], resolutions: vec!["m1".into(), "m2".into()] },
        ..Opened::default()
    };
    let record = |at, event| Record { at, case: "case-1".into(), guide: "guide-1".into(), event };
    let later = (1..).zip(events).map(|(minute, event)| record(MORNING + 60 * minute, event));
    History::of(std::iter::once(record(MORNING, JournalEvent::Opened(Box::new(opened)))).chain(later))
}

fn note(history: &History, view: View, language: &str) -> String {
    let words = Catalog::new(&Locale::parse(language).expect(language));
    let style = NoteStyle { view, words: &words, clock: &utc, markdown: true };
    agent_note(history, &history.cases()[0], style)
}

#[test]
fn the_note_says_what_was_reported_and_tried_and_how_it_ended() {
    assert_eq!(
        note(&history(events()), View::Source, "en"),
        "\
Reported: iets misgegaan

## Something went wrong

Article: Ordering, https://learn.example/x (2026-11-20)
Started 2026-11-23 09:40, solved 09:45.

- 09:41 done: 1. Open the dashboard
- 09:42 skipped: 2. Wait (no rights)
- 09:43 remark: customer has two accounts
- 09:44 didn't help: Method 1
- not done: 3. Click
- 09:45 helped: Method 2
"
    );
}

#[test]
fn the_note_is_wholly_in_its_one_language_and_holds_both_if_wanted() {
    let history = history(events());
    let dutch = note(&history, View::Target, "en");
    assert!(dutch.contains("- 09:41 klaar: 1. Open het dashboard\n"), "{dutch}");
    let both = note(&history, View::Both, "nl");
    assert!(both.contains("## Er is iets misgegaan ‹Something went wrong›\n"), "{both}");
    assert!(both.contains("- 09:45 hielp: Methode 2 ‹Method 2›\n"), "{both}");
}

#[test]
fn the_case_is_named_and_its_end_is_said() {
    let mut history = history(events());
    let of_case = |at, event| Record { at, case: "case-1".into(), guide: String::new(), event };
    history.take(of_case(MORNING + 400, JournalEvent::CaseNamed { name: "ACME 4711".into() }));
    history.take(of_case(MORNING + 86_400, JournalEvent::CaseClosed { end: CaseEnd::Solved }));
    let note = note(&history, View::Source, "en");
    assert!(note.starts_with("# ACME 4711\n\nReported: iets misgegaan\n"), "{note}");
    assert!(note.contains("Case opened 2026-11-23 09:40, solved 2026-11-24 09:40."), "{note}");
}

#[test]
fn events_recorded_without_words_are_named_by_their_ids() {
    let ticked = JournalEvent::Ticked { step: "90c1".into(), said: Phrase::default() };
    assert!(note(&history(vec![ticked]), View::Both, "en").contains("done: 90c1"));
}
