//! A line of the journal.
//!
//! ```json
//! {"v":1,"at":"2026-11-23T09:41:07Z","guide":"4f7k2m9a-1","event":"ticked","step":"90c1f03c5d7ab1e2"}
//! ```
//!
//! `v` is the version of the format. A line of a later version is not read, and a line that cannot be read is left as it
//! stands. Kinds of events and keys may be added within a version.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::names::Layout;
use crate::article::{clean, clean_line};

/// The version that is written.
const VERSION: u32 = 1;

/// Names one walk through a symptom, on this machine.
pub type GuideId = String;

/// An event of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// When, in seconds since 1970 began.
    pub at: i64,
    /// In which guide.
    pub guide: GuideId,
    /// What happened.
    pub what: What,
}

/// What happened in a guide. Steps, choices and resolutions go by the names that [`Names`](super::Names) gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum What {
    /// It was opened for the first time.
    Opened {
        /// The id of the symptom in the library.
        symptom: String,
        /// Its title, to be told where the library is not at hand.
        title: String,
        /// What was typed to find it; "" where it was not searched for, or where a log was pasted.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        query: String,
        /// The guide in which nothing helped, so that this one was opened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<GuideId>,
        /// The resolution with which it began.
        #[serde(default)]
        first: String,
        /// What the article offered.
        #[serde(flatten)]
        layout: Layout,
    },
    /// It was gone on with.
    Resumed {
        /// What the article offers by now.
        #[serde(flatten)]
        layout: Layout,
    },
    /// An option was chosen.
    Chose {
        /// The choice.
        choice: String,
        /// The option's id.
        option: String,
    },
    /// A step was done.
    Ticked {
        /// The step.
        step: String,
    },
    /// A step was left out.
    Skipped {
        /// The step.
        step: String,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// "Did this help?" was answered.
    Answered {
        /// The resolution.
        resolution: String,
        /// The answer.
        answer: AnswerName,
        /// Why it does not apply.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// Something was remarked.
    Remarked {
        /// What.
        text: String,
    },
    /// Something was taken back.
    Undone {
        /// What it was.
        what: Box<What>,
    },
    /// It is not to be offered any more.
    PutAway,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerName {
    /// It helped.
    Yes,
    /// It did not.
    No,
    /// It is for another case.
    DoesNotApply,
    /// To be said later.
    Later,
}

/// Why a line is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is damaged.
    Damaged,
    /// A later version of the program wrote it.
    Newer,
}

#[derive(Serialize, Deserialize)]
struct Line {
    v: u32,
    #[serde(with = "time")]
    at: i64,
    guide: GuideId,
    #[serde(flatten)]
    what: What,
}

/// What every version's lines begin with.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

impl Record {
    /// The line that stands for the record, with its newline.
    #[must_use]
    pub fn line(&self) -> String {
        let line = Line { v: VERSION, at: self.at, guide: self.guide.clone(), what: self.what.clone() };
        // Strings and lists of strings always have a JSON form.
        let mut text = serde_json::to_string(&line).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a line, with or without its newline. Harmful characters are taken out: the file may have been edited.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn read(line: &[u8]) -> Result<Self, Fault> {
        let text = std::str::from_utf8(line).map_err(|_| Fault::Damaged)?;
        match serde_json::from_str::<Line>(text) {
            Ok(line) if line.v == VERSION => {
                let what = line.what.cleaned();
                Ok(Self { at: line.at, guide: clean_line(&line.guide), what })
            }
            _ => match serde_json::from_str::<Version>(text) {
                Ok(Version { v }) if v > VERSION => Err(Fault::Newer),
                _ => Err(Fault::Damaged),
            },
        }
    }
}

impl What {
    /// The same with every text made clean: what is shown becomes a line, and names keep their blanks.
    fn cleaned(mut self) -> Self {
        let (mut shown, mut names): (Vec<&mut String>, Vec<&mut String>) = (Vec::new(), Vec::new());
        match &mut self {
            Self::Opened { symptom, title, query, from, first, layout } => {
                shown.extend([symptom, title, query]);
                names.extend(from.iter_mut().chain([first]).chain(layout.names()));
            }
            Self::Resumed { layout } => names.extend(layout.names()),
            Self::Chose { choice, option } => names.extend([choice, option]),
            Self::Ticked { step } => names.push(step),
            Self::Skipped { step, reason } => (shown, names) = (vec![reason], vec![step]),
            Self::Answered { resolution, reason, .. } => (shown, names) = (vec![reason], vec![resolution]),
            Self::Remarked { text } => shown.push(text),
            Self::Undone { what } => {
                let inner = std::mem::replace(&mut **what, Self::PutAway);
                **what = inner.cleaned();
            }
            Self::PutAway => {}
        }
        for text in shown {
            if text.chars().any(char::is_control) || clean(text).len() != text.len() {
                *text = clean_line(text);
            }
        }
        for name in names {
            if let Cow::Owned(cleaned) = clean(name) {
                *name = cleaned;
            }
        }
        self
    }
}

mod time {
    //! Times as RFC 3339 writes them.

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

/// Gives out ids for guides.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    session: String,
    given: u32,
}

impl Ids {
    /// Ids that no other copy of the program gives out, where `seed` is drawn from the time and the process.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        const DIGITS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
        // Spreads seeds that differ in few bits, as those of copies that start together do (splitmix64).
        let mut bits = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let session = (0..8).map(|place| char::from(DIGITS[(bits >> (5 * place) & 31) as usize])).collect();
        Self { session, given: 0 }
    }

    /// Ids for one run of the program.
    #[must_use]
    pub fn of_this_run() -> Self {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let nanos = u64::try_from(since.as_nanos() & u128::from(u64::MAX)).unwrap_or_default();
        Self::new(nanos ^ u64::from(std::process::id()).rotate_left(40))
    }

    /// The next id.
    pub fn give(&mut self) -> GuideId {
        self.given += 1;
        format!("{}-{}", self.session, self.given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(what: What) -> Record {
        Record { at: 1_795_426_867, guide: "abc-1".into(), what }
    }

    #[test]
    fn a_line_tells_version_time_guide_and_event() {
        let line = record(What::Ticked { step: "90c1".into() }).line();
        assert_eq!(
            line,
            "{\"v\":1,\"at\":\"2026-11-23T09:41:07Z\",\"guide\":\"abc-1\",\"event\":\"ticked\",\"step\":\"90c1\"}\n"
        );
    }

    #[test]
    fn every_event_is_read_as_it_was_written() {
        let layout = Layout { steps: vec!["a".into(), "b".into()], resolutions: vec![String::new()] };
        let ticked = What::Ticked { step: "a".into() };
        for what in [
            What::Opened {
                symptom: "x/y.md#z".into(),
                title: "\"Iets\" ging mis".into(),
                query: "iets mis".into(),
                from: Some("abc-0".into()),
                first: String::new(),
                layout: layout.clone(),
            },
            What::Resumed { layout },
            What::Chose { choice: "c".into(), option: "new".into() },
            ticked.clone(),
            What::Skipped { step: "b".into(), reason: "no rights".into() },
            What::Answered { resolution: "m".into(), answer: AnswerName::DoesNotApply, reason: "other".into() },
            What::Remarked { text: "two accounts".into() },
            What::Undone { what: Box::new(ticked) },
            What::PutAway,
        ] {
            let record = record(what);
            assert_eq!(Record::read(record.line().as_bytes()), Ok(record));
        }
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let line = record(What::PutAway).line();
        for damaged in [&line[..line.len() / 2], "", "\n", "null", "{\"v\":1}", "{\"v\":0}"] {
            assert_eq!(Record::read(damaged.as_bytes()), Err(Fault::Damaged), "{damaged}");
        }
        assert_eq!(Record::read(b"\xff\xfe\x00"), Err(Fault::Damaged));
        assert_eq!(Record::read(b"{\"v\":2,\"when\":3}"), Err(Fault::Newer));
    }

    #[test]
    fn what_was_put_into_the_file_by_hand_is_made_clean() {
        let line = record(What::Remarked { text: "a\u{1b}[31m\nb\u{202e}".into() }).line();
        assert_eq!(Record::read(line.as_bytes()).map(|one| one.what), Ok(What::Remarked { text: "a[31m b".into() }));
        let names = |harm: &str| {
            let name = |text: &str| format!("{text}{harm}");
            let layout = Layout { steps: vec![name("a b")], resolutions: vec![name("c")] };
            [
                What::Chose { choice: name("d"), option: name("e") },
                What::Ticked { step: name("f") },
                What::Undone { what: Box::new(What::Ticked { step: name("g") }) },
                What::Answered { resolution: name("h"), answer: AnswerName::No, reason: String::new() },
                What::Resumed { layout },
            ]
        };
        for (harmful, harmless) in names("\u{7f}\u{9b}\u{202e}").into_iter().zip(names("")) {
            assert_eq!(Record::read(record(harmful).line().as_bytes()).map(|one| one.what), Ok(harmless));
        }
    }

    #[test]
    fn copies_that_start_together_give_out_different_ids() {
        let (mut one, mut other) = (Ids::new(1), Ids::new(2));
        let ids = [one.give(), one.give(), other.give(), other.give()];
        let distinct: std::collections::HashSet<_> = ids.iter().collect();
        assert_eq!(distinct.len(), 4, "{ids:?}");
    }
}
