//! The text for a ticket.
//!
//! It says what was reported, which articles were used, what was tried with times and results, what was remarked, and how
//! it ended. It is written from the journal alone, so that it needs no article. It is markdown that reads well as plain
//! text.

use crate::article::{Locale, clean_line};
use crate::config::View;
use crate::guide::Answer;
use crate::i18n::{Catalog, MessageId};
use crate::journal::{CaseState, GuideEnd, History, JournalEvent, PastCase, PastGuide, Phrase, Report};
use crate::library::Library;

/// How notes are written.
#[derive(Clone, Copy)]
pub struct NoteStyle<'a> {
    /// In which languages.
    pub view: View,
    /// In whose words.
    pub words: &'a Catalog,
    /// The day and the time of day, from seconds since the epoch.
    pub clock: &'a dyn Fn(i64) -> (String, String),
    /// Whether headings and lists are marked as markdown; else it is plain text.
    pub markdown: bool,
}

/// For whom a note is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteKind {
    /// For a colleague: what was reported and tried.
    #[default]
    Agent,
    /// For the customer: the whole fix.
    Customer,
    /// For the customer: the steps that remain.
    Remaining,
}

impl NoteKind {
    /// The kind after this one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Agent => Self::Customer,
            Self::Customer => Self::Remaining,
            Self::Remaining => Self::Agent,
        }
    }
}

/// The guide of a case that a message for the customer is about: the one that helped, else the last one in which something
/// was done, else the last one; of those whose article the library has.
#[must_use]
pub fn last_guide<'a>(history: &'a History, case: &'a PastCase, library: &Library) -> Option<&'a PastGuide> {
    let known = |guide: &&PastGuide| !guide.dismissed && library.at(&guide.opened.symptom).is_some();
    history.guides_of(case).filter(known).max_by_key(|guide| {
        let end = guide.end();
        (end == GuideEnd::Solved, end != GuideEnd::Viewed, guide.last)
    })
}

/// The note of a case for a colleague. In one language it is wholly in that language, if the program speaks it; else it is
/// in the words of `style`.
#[must_use]
pub fn agent_note(history: &History, case: &PastCase, style: NoteStyle<'_>) -> String {
    let mut guides: Vec<&PastGuide> = history.guides_of(case).filter(|guide| !guide.dismissed).collect();
    if guides.iter().any(|guide| guide.end() != GuideEnd::Viewed) {
        guides.retain(|guide| guide.end() != GuideEnd::Viewed);
    }
    let own = guides.last().and_then(|guide| words_of(guide, style.view));
    let words = own.as_ref().unwrap_or(style.words);
    let writer = Writer { words, ..style };
    let mut sections: Vec<String> = Vec::new();
    sections.extend(writer.head(history, case));
    sections.extend(guides.iter().map(|guide| writer.guide(guide)));
    sections.join("\n")
}

/// The program's words in the one language of a note, if the program speaks it.
#[must_use]
pub fn words_of(guide: &PastGuide, view: View) -> Option<Catalog> {
    let Phrase { text, source } = &guide.opened.locale;
    let name = match view {
        View::Both => return None,
        View::Source if !source.is_empty() => source,
        View::Target | View::Source => text,
    };
    let locale = Locale::parse(name)?;
    let words = Catalog::new(&locale);
    (locale.language() == words.language()).then_some(words)
}

type Writer<'a> = NoteStyle<'a>;

impl NoteStyle<'_> {
    /// The name of the case, and what was reported.
    fn head(&self, history: &History, case: &PastCase) -> Option<String> {
        let mut lines = Vec::new();
        if !case.name.is_empty() {
            lines.extend([self.title(1, &case.name), String::new()]);
        }
        // A search that led nowhere says little to a colleague, unless nothing else is known.
        let led = |report: &&Report| report.hits.is_none_or(|hits| hits > 0);
        let any = case.reports.iter().any(|report| led(&report));
        for report in case.reports.iter().filter(|report| !any || led(report)) {
            let sentence = if report.log { MessageId::NoteReportedLog } else { MessageId::NoteReported };
            lines.push(self.say(sentence, &[("query", &clean_line(&report.query))]));
        }
        if case.ended.is_some() || history.guides_of(case).count() > 1 {
            let sentence = match history.state(case) {
                CaseState::Solved => MessageId::NoteCaseSolved,
                CaseState::Closed => MessageId::NoteCaseClosed,
                CaseState::Open | CaseState::Later => MessageId::NoteCaseOpen,
            };
            let ended = case.ended.map_or(case.last, |(at, _)| at);
            let (began, ended) = (self.day_and_time(case.opened), self.since(case.opened, ended));
            lines.push(self.say(sentence, &[("began", &began), ("ended", &ended)]));
        }
        (!lines.is_empty()).then(|| lines.join("\n") + "\n")
    }

    fn guide(&self, guide: &PastGuide) -> String {
        let opened = &guide.opened;
        let title = Phrase { text: opened.title.clone(), source: opened.source.clone() };
        let mut lines = vec![self.title(2, &self.both(&title)), String::new()];
        lines.extend(self.article_line(guide));
        if !opened.roles.is_empty() {
            let roles: Vec<String> = opened.roles.iter().map(|role| self.both(role)).collect();
            lines.push(self.say(MessageId::GuideRoles, &[("roles", &roles.join(" · "))]));
        }
        if opened.machine {
            lines.push(self.words.tr(MessageId::GuideMachine));
        }
        lines.push(self.end_line(guide));
        let done = self.done(guide);
        if !done.is_empty() {
            lines.push(String::new());
            lines.extend(done);
        }
        lines.join("\n") + "\n"
    }

    fn article_line(&self, guide: &PastGuide) -> Option<String> {
        let opened = &guide.opened;
        let title = if opened.article.is_empty() { String::new() } else { self.both(&opened.article) };
        let place = if opened.web.is_empty() { &opened.symptom } else { &opened.web };
        let title = if title.is_empty() { place.clone() } else { format!("{title}, {place}") };
        Some(match opened.date.as_str() {
            "" => self.say(MessageId::NoteArticle, &[("title", &title)]),
            date => self.say(MessageId::NoteArticleDated, &[("title", &title), ("date", date)]),
        })
    }

    fn end_line(&self, guide: &PastGuide) -> String {
        let (began, ended) = (self.day_and_time(guide.at), self.since(guide.at, guide.last));
        let sentence = match guide.end() {
            GuideEnd::Solved => MessageId::NoteSolved,
            GuideEnd::Later => MessageId::NoteLater,
            GuideEnd::NothingLeft => MessageId::NoteNothingLeft,
            GuideEnd::Viewed | GuideEnd::Open => MessageId::NoteOpen,
        };
        self.say(sentence, &[("began", &began), ("ended", &ended)])
    }

    /// What was done, a line each.
    fn done(&self, guide: &PastGuide) -> Vec<String> {
        let mut last = guide.at;
        let mut lines = Vec::new();
        for (at, event) in &guide.done {
            let time = self.since(last, *at);
            last = *at;
            let Some((sentence, what, reason)) = self.event(event) else { continue };
            let said = self.say(sentence, &[("what", &what)]);
            let reason = if reason.is_empty() { String::new() } else { format!(" ({})", clean_line(reason)) };
            lines.push(format!("- {time} {said}{reason}"));
            if let JournalEvent::Answered { open, .. } = event {
                let open = open.iter().map(|step| self.say(MessageId::NoteNotDone, &[("what", &self.both(step))]));
                lines.extend(open.map(|said| format!("- {said}")));
            }
        }
        lines
    }

    /// The sentence for an event, what it is about, and why it was done.
    fn event<'e>(&self, event: &'e JournalEvent) -> Option<(MessageId, String, &'e str)> {
        Some(match event {
            JournalEvent::Ticked { step, said } => (MessageId::NoteDone, self.said(said, step), ""),
            JournalEvent::Skipped { step, reason, said } => {
                (MessageId::NoteSkipped, self.said(said, step), reason.as_str())
            }
            JournalEvent::Chose { option, said, .. } => (MessageId::NoteChose, self.said(said, option), ""),
            JournalEvent::Remarked { text } => (MessageId::NoteRemark, clean_line(text), ""),
            JournalEvent::Answered { resolution, answer, reason, said, .. } => {
                let sentence = match answer {
                    Answer::Yes => MessageId::NoteHelped,
                    Answer::No => MessageId::NoteDidNotHelp,
                    Answer::DoesNotApply => MessageId::NoteDoesNotApply,
                    Answer::Later => MessageId::NoteLeft,
                };
                let known = if resolution.is_empty() { self.words.tr(MessageId::NoteThis) } else { resolution.clone() };
                (sentence, self.said(said, &known), reason.as_str())
            }
            _ => return None,
        })
    }

    /// A recorded text; of records without one the id.
    fn said(&self, said: &Phrase, id: &str) -> String {
        if said.is_empty() { id.to_owned() } else { self.both(said) }
    }

    /// A text in the languages of the note.
    pub(super) fn both(&self, phrase: &Phrase) -> String {
        let Phrase { text, source } = phrase;
        match self.view {
            View::Source if !source.is_empty() => source.clone(),
            View::Both if !source.is_empty() && source != text => format!("{text} ‹{source}›"),
            _ => text.clone(),
        }
    }

    pub(super) fn title(&self, level: usize, title: &str) -> String {
        if self.markdown { format!("{} {title}", "#".repeat(level)) } else { title.to_owned() }
    }

    pub(super) fn say(&self, id: MessageId, gaps: &[(&str, &str)]) -> String {
        let gaps: Vec<_> = gaps.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.words.tr_with(id, &gaps)
    }

    /// The time of day, with the day if that is another one than that of `from`.
    fn since(&self, from: i64, at: i64) -> String {
        let (day, time) = (self.clock)(at);
        if (self.clock)(from).0 == day { time } else { format!("{day} {time}") }
    }

    fn day_and_time(&self, at: i64) -> String {
        let (day, time) = (self.clock)(at);
        format!("{day} {time}")
    }
}

#[cfg(test)]
#[path = "note_tests.rs"]
mod tests;
