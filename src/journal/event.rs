//! The events of the journal. Steps, choices and resolutions go by the ids of [`StepIds`](super::StepIds); their texts
//! are kept too, so that a note can be written without the article.

use serde::{Deserialize, Serialize};

use super::ids::GuideId;
use crate::guide::Answer;

/// What happened in a case or a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum JournalEvent {
    /// A case began.
    CaseOpened,
    /// A case's problem was searched for.
    Searched {
        /// The query, or the used lines of a pasted log joined by ` / `; masked.
        query: String,
        /// Whether it was a pasted log.
        #[serde(default, skip_serializing_if = "is_false")]
        log: bool,
        /// Number of hits.
        hits: usize,
    },
    /// A case got a name.
    CaseNamed {
        /// Ticket, customer; "" takes the name away.
        name: String,
    },
    /// A case was closed.
    CaseClosed {
        /// How it ended.
        end: CaseEnd,
    },
    /// A case was opened again after its end.
    CaseReopened,
    /// The languages of a case were picked.
    CaseLanguages {
        /// The first language.
        lang: String,
        /// The second language; "" for the original's.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        beside: String,
    },
    /// A guide was opened for the first time.
    Opened(Box<Opened>),
    /// A guide was resumed.
    Resumed {
        /// What the article offers by now.
        #[serde(flatten)]
        outline: Outline,
    },
    /// An option was chosen.
    Chose {
        /// The choice.
        choice: String,
        /// The option's id.
        option: String,
        /// The option's title.
        #[serde(default, skip_serializing_if = "Phrase::is_empty")]
        said: Phrase,
    },
    /// A step was done.
    Ticked {
        /// The step.
        step: String,
        /// Its text, in short.
        #[serde(default, skip_serializing_if = "Phrase::is_empty")]
        said: Phrase,
    },
    /// A step was skipped.
    Skipped {
        /// The step.
        step: String,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        /// Its text, in short.
        #[serde(default, skip_serializing_if = "Phrase::is_empty")]
        said: Phrase,
    },
    /// "Did this help?" was answered.
    Answered {
        /// The resolution.
        resolution: String,
        /// The answer.
        answer: Answer,
        /// Why it does not apply.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
        /// The resolution's title, or its text in short where it has none.
        #[serde(default, skip_serializing_if = "Phrase::is_empty")]
        said: Phrase,
        /// The steps that were still open.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        open: Vec<Phrase>,
    },
    /// A remark.
    Remarked {
        /// Its text.
        text: String,
    },
    /// An event was undone.
    Undone {
        /// The event.
        what: Box<JournalEvent>,
    },
    /// The guide is not offered any more.
    #[serde(alias = "put-away")]
    Dismissed,
}

/// The start of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The id of the symptom in the library.
    pub symptom: String,
    /// Its title, shown where the library does not have it.
    pub title: String,
    /// The title in the original's language; "" where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The article's title.
    #[serde(default, skip_serializing_if = "Phrase::is_empty")]
    pub article: Phrase,
    /// The public address of the text; "" where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub web: String,
    /// The day of the text, as `YYYY-MM-DD`; "" where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Who may do this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Phrase>,
    /// The language of the article, and of its original.
    #[serde(default, skip_serializing_if = "Phrase::is_empty")]
    pub locale: Phrase,
    /// Whether a machine translated the text.
    #[serde(default, skip_serializing_if = "is_false")]
    pub machine: bool,
    /// What it was found with, masked; "" where it was not searched for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// Whether that was a pasted log.
    #[serde(default, skip_serializing_if = "is_false")]
    pub log: bool,
    /// The guide in which nothing helped, so that this one was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<GuideId>,
    /// The resolution with which it began.
    #[serde(default)]
    pub first: String,
    /// What the article offered.
    #[serde(flatten)]
    pub outline: Outline,
}

/// What an article offered when a guide was opened, by id, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Steps and choices, with every branch of every choice.
    #[serde(default)]
    pub steps: Vec<String>,
    /// Resolutions.
    #[serde(default)]
    pub resolutions: Vec<String>,
}

/// A short text in the article's language and in the original's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// In the article's language.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// In the original's; "" where there is none or it says the same.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// How a case was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseEnd {
    /// A fix helped.
    Solved,
    /// It ended without a fix.
    Closed,
}

impl Phrase {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.source.is_empty()
    }

    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        change(&mut self.text);
        change(&mut self.source);
    }
}

impl Outline {
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        self.steps.iter_mut().chain(&mut self.resolutions).for_each(change);
    }
}

impl JournalEvent {
    /// Calls `change` with every text of the event.
    pub(super) fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            Self::CaseOpened | Self::CaseClosed { .. } | Self::CaseReopened | Self::Dismissed => {}
            Self::Searched { query: text, .. } | Self::CaseNamed { name: text } | Self::Remarked { text } => {
                change(text)
            }
            Self::CaseLanguages { lang, beside } => [lang, beside].into_iter().for_each(change),
            Self::Opened(opened) => opened.each_text(change),
            Self::Resumed { outline } => outline.each_text(change),
            Self::Chose { choice: one, option: other, said } | Self::Skipped { step: one, reason: other, said } => {
                change(one);
                change(other);
                said.each_text(change);
            }
            Self::Ticked { step, said } => {
                change(step);
                said.each_text(change);
            }
            Self::Answered { resolution, reason, said, open, .. } => {
                change(resolution);
                change(reason);
                said.each_text(change);
                open.iter_mut().for_each(|phrase| phrase.each_text(change));
            }
            Self::Undone { what } => what.each_text_of_one(change),
        }
    }

    /// The same for an event within an event, which holds no further one: no line nests deeper than it was written.
    fn each_text_of_one(&mut self, change: &mut impl FnMut(&mut String)) {
        if !matches!(self, Self::Undone { .. }) {
            self.each_text(change);
        }
    }

    /// Whether both are the same event, whatever words they were recorded with.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ticked { step, .. }, Self::Ticked { step: own, .. }) => step == own,
            (Self::Skipped { step, reason, .. }, Self::Skipped { step: own, reason: why, .. }) => {
                step == own && reason == why
            }
            (Self::Chose { choice, option, .. }, Self::Chose { choice: own, option: chosen, .. }) => {
                choice == own && option == chosen
            }
            (
                Self::Answered { resolution, answer, reason, .. },
                Self::Answered { resolution: own, answer: given, reason: why, .. },
            ) => resolution == own && answer == given && reason == why,
            (one, other) => one == other,
        }
    }
}

impl Opened {
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let Self { symptom, title, source, article, web, date, roles, locale, query, from, first, outline, .. } = self;
        [symptom, title, source, web, date, query, first].into_iter().for_each(&mut *change);
        roles.iter_mut().chain([article, locale]).for_each(|phrase| phrase.each_text(change));
        from.iter_mut().for_each(&mut *change);
        outline.each_text(change);
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}
