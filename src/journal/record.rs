//! A line of the journal.
//!
//! ```json
//! {"v":2,"at":"2026-11-23T09:41:07Z","guide":"4f7k2m9a-1","event":"ticked","step":"90c1f03c5d7ab1e2","said":{"text":"1. Open"}}
//! ```
//!
//! `v` is the version of the format; version 1 knew guides only, version 2 groups them in cases. A line of a later version
//! is not read, and a line that cannot be read is left as it is. Events and keys may be added within a version.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::event::JournalEvent;
use super::ids::{CaseId, GuideId};
use crate::article::{clean, clean_line};
use crate::secrets::{Masked, mask};

/// The version that is written.
const VERSION: u32 = 2;

/// An event with its time and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Seconds since the epoch.
    pub at: i64,
    /// The case, of a case's own events and where a guide begins; else "".
    pub case: CaseId,
    /// The guide; "" for a case's own events.
    pub guide: GuideId,
    /// What happened.
    pub event: JournalEvent,
}

/// Why a line is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It is damaged.
    Damaged,
    /// A later version of the program wrote it.
    Newer,
}

#[derive(Serialize, Deserialize)]
struct RecordLine {
    v: u32,
    #[serde(with = "time")]
    at: i64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    case: CaseId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    guide: GuideId,
    #[serde(flatten)]
    event: JournalEvent,
}

/// The start of every version's lines.
#[derive(Deserialize)]
struct LineVersion {
    v: u32,
}

impl Record {
    /// The record as a line, with its newline.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { at, case, guide, mut event } = self.clone();
        mask_typed(&mut event);
        // Strings and lists of strings always have a JSON form.
        let mut text = serde_json::to_string(&RecordLine { v: VERSION, at, case, guide, event }).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Parses a line, with or without its newline. Harmful characters are removed: the file may have been edited.
    ///
    /// # Errors
    /// When it is not a record of this version or an earlier one.
    pub fn read(line: &[u8]) -> Result<Self, RecordError> {
        let text = std::str::from_utf8(line).map_err(|_| RecordError::Damaged)?;
        match serde_json::from_str::<RecordLine>(text) {
            Ok(RecordLine { v: 1..=VERSION, at, case, guide, mut event }) if !(case.is_empty() && guide.is_empty()) => {
                event.each_text(&mut clean_text);
                Ok(Self { at, case: clean_line(&case), guide: clean_line(&guide), event })
            }
            _ => match serde_json::from_str::<LineVersion>(text) {
                Ok(LineVersion { v }) if v > VERSION => Err(RecordError::Newer),
                _ => Err(RecordError::Damaged),
            },
        }
    }
}

/// Masks the secrets in what the user typed, before it is on disk.
fn mask_typed(event: &mut JournalEvent) {
    let text = match event {
        JournalEvent::Searched { query: text, .. }
        | JournalEvent::Skipped { reason: text, .. }
        | JournalEvent::Answered { reason: text, .. }
        | JournalEvent::Remarked { text } => text,
        JournalEvent::Opened(opened) => &mut opened.query,
        JournalEvent::Undone { what } => return mask_typed(what),
        _ => return,
    };
    if let Masked { text: Cow::Owned(masked), .. } = mask(text) {
        *text = masked;
    }
}

/// Makes a text a clean line. Names on disk keep their blanks.
fn clean_text(text: &mut String) {
    if text.chars().any(char::is_control) {
        *text = clean_line(text);
    } else if let Cow::Owned(cleaned) = clean(text) {
        *text = cleaned;
    }
}

mod time {
    //! Times in RFC 3339.

    use jiff::Timestamp;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(at: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Timestamp::from_second(*at).unwrap_or_default())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse::<Timestamp>().map(Timestamp::as_second).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::super::event::{CaseEnd, Opened, Outline, Phrase};
    use super::*;
    use crate::guide::Answer;

    fn record(event: JournalEvent) -> Record {
        Record { at: 1_795_426_867, case: String::new(), guide: "abc-1".into(), event }
    }

    fn phrase(text: &str) -> Phrase {
        Phrase { text: text.into(), source: String::new() }
    }

    #[test]
    fn a_line_holds_version_time_guide_and_event() {
        let line = record(JournalEvent::Ticked { step: "90c1".into(), said: phrase("1. Open") }).line();
        assert_eq!(
            line,
            "{\"v\":2,\"at\":\"2026-11-23T09:41:07Z\",\"guide\":\"abc-1\",\"event\":\"ticked\",\"step\":\"90c1\",\
             \"said\":{\"text\":\"1. Open\"}}\n"
        );
    }

    #[test]
    fn every_event_is_read_as_it_was_written() {
        let outline = Outline { steps: vec!["a".into(), "b".into()], resolutions: vec![String::new()] };
        let ticked = JournalEvent::Ticked { step: "a".into(), said: Phrase { text: "x".into(), source: "y".into() } };
        let opened = Opened {
            symptom: "x/y.md#z".into(),
            title: "\"Iets\" ging mis".into(),
            query: "iets mis".into(),
            from: Some("abc-0".into()),
            outline: outline.clone(),
            ..Opened::default()
        };
        for event in [
            JournalEvent::CaseOpened,
            JournalEvent::Searched { query: "x".into(), log: true, hits: 0 },
            JournalEvent::CaseNamed { name: "ACME 4711".into() },
            JournalEvent::CaseClosed { end: CaseEnd::Solved },
            JournalEvent::CaseReopened,
            JournalEvent::CaseLanguages { lang: "nl".into(), beside: "en".into() },
            JournalEvent::Opened(Box::new(opened)),
            JournalEvent::Resumed { outline },
            JournalEvent::Chose { choice: "c".into(), option: "new".into(), said: phrase("New") },
            ticked.clone(),
            JournalEvent::Skipped { step: "b".into(), reason: "no rights".into(), said: phrase("") },
            JournalEvent::Answered {
                resolution: "m".into(),
                answer: Answer::DoesNotApply,
                reason: "other".into(),
                said: phrase("M"),
                open: vec![phrase("2. Wait")],
            },
            JournalEvent::Remarked { text: "two accounts".into() },
            JournalEvent::Undone { what: Box::new(ticked) },
            JournalEvent::Dismissed,
        ] {
            let record = Record { case: "case-1".into(), ..record(event) };
            assert_eq!(Record::read(record.line().as_bytes()), Ok(record));
        }
    }

    #[test]
    fn lines_of_the_first_version_are_read() {
        let line = r#"{"v":1,"at":"2026-11-23T09:41:07Z","guide":"abc-1","event":"put-away"}"#;
        assert_eq!(Record::read(line.as_bytes()), Ok(record(JournalEvent::Dismissed)));
        let line = r#"{"v":1,"at":"2026-11-23T09:41:07Z","guide":"abc-1","event":"ticked","step":"90c1"}"#;
        let ticked = JournalEvent::Ticked { step: "90c1".into(), said: Phrase::default() };
        assert_eq!(Record::read(line.as_bytes()), Ok(record(ticked)));
    }

    #[test]
    fn a_line_that_cannot_be_read_says_why() {
        let line = record(JournalEvent::Dismissed).line();
        for damaged in [&line[..line.len() / 2], "", "\n", "null", "{\"v\":1}", "{\"v\":0}"] {
            assert_eq!(Record::read(damaged.as_bytes()), Err(RecordError::Damaged), "{damaged}");
        }
        assert_eq!(Record::read(b"\xff\xfe\x00"), Err(RecordError::Damaged));
        assert_eq!(Record::read(b"{\"v\":3,\"when\":3}"), Err(RecordError::Newer));
    }

    #[test]
    fn texts_edited_by_hand_are_cleaned() {
        let line = record(JournalEvent::Remarked { text: "a\u{1b}[31m\nb\u{202e}".into() }).line();
        let read = Record::read(line.as_bytes()).map(|one| one.event);
        assert_eq!(read, Ok(JournalEvent::Remarked { text: "a[31m b".into() }));
        let events = |harm: &str| {
            let name = |text: &str| format!("{text}{harm}");
            let outline = Outline { steps: vec![name("a b")], resolutions: vec![name("c")] };
            let ticked = JournalEvent::Ticked { step: name("g"), said: phrase(&name("h")) };
            [JournalEvent::Undone { what: Box::new(ticked) }, JournalEvent::Resumed { outline }]
        };
        for (harmful, harmless) in events("\u{7f}\u{9b}\u{202e}").into_iter().zip(events("")) {
            assert_eq!(Record::read(record(harmful).line().as_bytes()).map(|one| one.event), Ok(harmless));
        }
    }
}
