//! The text that goes into a ticket.
//!
//! It tells what went wrong, by which article it was looked into, what was tried with times and results, what was
//! remarked, and how it ended. It holds nothing that was pasted. It is markdown that reads well as plain text.

use jiff::tz::TimeZone;

use super::history::History;
use super::replay::replay;
use crate::article::{Article, Block, Text, clean_line};
use crate::guide::{Answer, Event, Guide, Outcome, Part, StepKey};
use crate::i18n::Catalog;
use crate::library::Library;

/// More characters of a step or title than this are not needed to know which one is meant.
const LONGEST: usize = 100;

/// The languages of a note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sides {
    /// Both, the original in ‹ ›.
    #[default]
    Both,
    /// The article's.
    Target,
    /// The original's.
    Source,
}

/// One guide of the case.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// The article.
    pub article: &'a Article,
    /// What was done.
    pub guide: &'a Guide,
    /// When it was opened.
    pub opened: i64,
    /// The article's public address, or its id where that is not known.
    pub place: &'a str,
}

/// How notes are written.
#[derive(Clone, Copy, Debug)]
pub struct Note<'a> {
    /// In which languages.
    pub sides: Sides,
    /// In whose words.
    pub words: &'a Catalog,
    /// Where the clock hangs.
    pub zone: &'a TimeZone,
}

/// The note on the guide `id` and on those that led to it; `None` where none of their articles is in the library. A note
/// in one language is wholly in that language, where the program speaks it; else it is in `words`.
#[must_use]
pub fn note_of(
    history: &History,
    library: &Library,
    id: &str,
    sides: Sides,
    words: &Catalog,
    zone: &TimeZone,
) -> Option<String> {
    let chain = history.chain(id).into_iter();
    let walked: Vec<(Guide, i64, String)> = chain
        .filter_map(|past| {
            let address = library.at(&past.symptom)?;
            let guide = replay(past, address, library.article(address.entry)).guide;
            Some((guide, past.opened, library.place_of(address)))
        })
        .collect();
    let article = library.article(walked.last()?.0.address.entry);
    let locale = match sides {
        Sides::Both => None,
        Sides::Target => article.locale.as_ref(),
        Sides::Source => article.source_locale.as_ref().or(article.locale.as_ref()),
    };
    let own = locale.map(|locale| (locale, Catalog::new(locale)));
    let own = own.filter(|(locale, own)| locale.language() == own.language()).map(|(_, own)| own);
    let attempts: Vec<Attempt<'_>> = walked
        .iter()
        .map(|(guide, opened, place)| Attempt {
            article: library.article(guide.address.entry),
            guide,
            opened: *opened,
            place,
        })
        .collect();
    Some(Note { sides, words: own.as_ref().unwrap_or(words), zone }.write(&attempts))
}

impl Note<'_> {
    /// The note on one case: its attempts in their order.
    #[must_use]
    pub fn write(&self, attempts: &[Attempt<'_>]) -> String {
        let notes: Vec<String> = attempts.iter().map(|attempt| self.attempt(attempt)).collect();
        notes.join("\n")
    }

    fn attempt(&self, attempt: &Attempt<'_>) -> String {
        let Attempt { article, guide, .. } = *attempt;
        let mut lines = vec![format!("## {}", self.both(article.title_of(guide.address.node))), String::new()];
        lines.push(self.article_line(attempt));
        lines.push(self.end_line(attempt));
        let done = self.done(attempt);
        if !done.is_empty() {
            lines.push(String::new());
            lines.extend(done);
        }
        lines.push(String::new());
        lines.join("\n")
    }

    fn article_line(&self, attempt: &Attempt<'_>) -> String {
        let title = self.both(&attempt.article.title);
        let gaps = [("title", (&title).into()), ("place", attempt.place.into())];
        match &attempt.article.date {
            Some(date) => self
                .words
                .tr_with("note-article-dated", &[gaps[0].clone(), gaps[1].clone(), ("date", (&**date).into())]),
            None => self.words.tr_with("note-article", &gaps),
        }
    }

    fn end_line(&self, attempt: &Attempt<'_>) -> String {
        let guide = attempt.guide;
        let began = self.day_and_time(attempt.opened);
        let last = guide.events().last().map_or(attempt.opened, |stamped| stamped.at);
        let ended = if self.day(last) == self.day(attempt.opened) { self.time(last) } else { self.day_and_time(last) };
        let (done, steps) = guide.progress(attempt.article);
        let (done, steps) = (done.to_string(), steps.to_string());
        let sentence = match guide.outcome() {
            Outcome::Solved => "note-solved",
            Outcome::Later => "note-later",
            Outcome::NothingLeft => "note-nothing-left",
            Outcome::Open if steps == "0" => "note-open",
            Outcome::Open => "note-open-at",
        };
        let gaps = [
            ("began", (&began).into()),
            ("ended", (&ended).into()),
            ("done", (&done).into()),
            ("steps", (&steps).into()),
        ];
        self.words.tr_with(sentence, &gaps)
    }

    /// What was done, a line each.
    fn done(&self, attempt: &Attempt<'_>) -> Vec<String> {
        let Attempt { article, guide, .. } = *attempt;
        let parts = guide.plan().all_parts(article);
        let mut day = self.day(attempt.opened);
        let mut lines = Vec::new();
        for stamped in guide.events() {
            let today = self.day(stamped.at);
            let time = if today == day { self.time(stamped.at) } else { self.day_and_time(stamped.at) };
            day = today;
            let (sentence, what, reason) = self.event(article, guide, &parts, &stamped.event);
            let said = self.words.tr_with(sentence, &[("what", (&what).into())]);
            let reason = if reason.is_empty() { String::new() } else { format!(" ({})", clean_line(reason)) };
            lines.push(format!("- {time} {said}{reason}"));
        }
        lines
    }

    /// The sentence for an event, what it is about, and why it was done.
    fn event<'e>(
        &self,
        article: &Article,
        guide: &Guide,
        parts: &[Part<'_>],
        event: &'e Event,
    ) -> (&'static str, String, &'e str) {
        match event {
            Event::Ticked(step) => ("note-done", self.step(article, parts, step), ""),
            Event::Skipped { step, reason } => ("note-skipped", self.step(article, parts, step), reason),
            Event::Chose { choice, option } => ("note-chose", self.option(parts, choice, *option), ""),
            Event::Remarked(text) => ("note-remark", clean_line(text), ""),
            Event::Answered { resolution, answer, reason } => {
                let title = guide.plan().resolutions.get(*resolution).and_then(|one| one.title);
                let what = match title {
                    Some(node) => self.both(&article.nodes[node].title),
                    None => self.words.tr("note-this"),
                };
                let sentence = match answer {
                    Answer::Yes => "note-helped",
                    Answer::No => "note-did-not-help",
                    Answer::DoesNotApply => "note-does-not-apply",
                    Answer::Later => "note-left",
                };
                (sentence, what, reason)
            }
        }
    }

    fn step(&self, article: &Article, parts: &[Part<'_>], step: &StepKey) -> String {
        parts
            .iter()
            .find_map(|part| match part {
                Part::Step { key, title: Some(node), .. } if key == step => {
                    Some(self.both(&article.nodes[*node].title))
                }
                Part::Step { key, number, blocks, .. } if key == step => {
                    Some(format!("{number}. {}", self.first_line(blocks)))
                }
                _ => None,
            })
            .unwrap_or_default()
    }

    fn option(&self, parts: &[Part<'_>], choice: &StepKey, option: usize) -> String {
        parts
            .iter()
            .find_map(|part| match part {
                Part::Choice { key, block: Block::Choice(options) } if key == choice => options.get(option),
                _ => None,
            })
            .map_or_else(String::new, |option| self.both(&option.title))
    }

    /// What a step says, in a line: its first words or its first command.
    fn first_line(&self, blocks: &[Block]) -> String {
        let mut said = None;
        for block in blocks {
            block.walk(&mut |block| {
                said = said.take().or_else(|| match block {
                    Block::Code { text, .. } => text.lines().next().map(short),
                    block => block.texts().next().map(|text| self.both(text)),
                });
            });
        }
        said.unwrap_or_default()
    }

    /// A text in the languages of the note.
    fn both(&self, text: &Text) -> String {
        let target = short(text.text());
        match (self.sides, text.source_text().map(short).filter(|source| !source.is_empty())) {
            (Sides::Source, Some(source)) => source,
            (Sides::Both, Some(source)) if source != target => format!("{target} ‹{source}›"),
            _ => target,
        }
    }

    fn zoned(&self, at: i64, format: &str) -> String {
        let time = jiff::Timestamp::from_second(at).unwrap_or_default().to_zoned_datetime(self.zone.clone());
        time.strftime(format).to_string()
    }

    fn day(&self, at: i64) -> String {
        self.zoned(at, "%Y-%m-%d")
    }

    fn time(&self, at: i64) -> String {
        self.zoned(at, "%H:%M")
    }

    fn day_and_time(&self, at: i64) -> String {
        self.zoned(at, "%Y-%m-%d %H:%M")
    }
}

/// `text` as one short line; where it is cut, `…` stands at the end.
fn short(text: &str) -> String {
    let line = clean_line(text);
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
#[path = "note_tests.rs"]
mod tests;
