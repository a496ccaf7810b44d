//! `pcfix walk`: what is walked, and in which case.

use std::io::{self, BufRead, IsTerminal as _};

use super::args::WalkArgs;
use super::times::day_and_time;
use super::walker::{Ended, Walker};
use super::{CliError, LATER, NOTHING, Output, Settings, fallback, load, note, show, walk_json};
use crate::i18n::MessageId;
use crate::journal::JournalEvent;
use crate::library::Address;
use crate::search::Searcher;
use crate::secrets;
use crate::session::{Query, SessionCommand, WalkId, symptom_of};

pub(super) fn run(args: &WalkArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let wanted = args.id.join(" ");
    let library = load::library(settings)?;
    match show::resolve(&library, &wanted) {
        Ok(address) if args.json => {
            fallback::tell_of_one(&library, address.entry, settings);
            walk_json::run(&library, address, settings, out)
        }
        Ok(address) => Walker::new(&library, settings, out).run(Some(address), args),
        Err(error @ CliError::UnknownId { ambiguous: false, .. }) if !args.json => {
            words(&wanted, error, args, settings, out)
        }
        Err(error) => Err(error),
    }
}

/// Lists the best hits for words that are no id, and walks the one that is picked. `unknown` is the error where there are
/// none.
fn words(
    wanted: &str,
    unknown: CliError,
    args: &WalkArgs,
    settings: &Settings,
    out: &mut Output,
) -> Result<u8, CliError> {
    let load::Indexed { library, index, .. } = load::indexed(settings)?;
    let found = Searcher::new(&index, &library).search(wanted, MOST_HITS);
    if found.hits.is_empty() {
        return Err(unknown);
    }
    let mut walker = Walker::new(&library, settings, out);
    walker.hits = found.hits.iter().map(|hit| hit.address).collect();
    let text = secrets::mask(wanted).text.into_owned();
    walker.query = Some(Query { text, log: false, hits: found.hits.len() });
    let picked = walker.pick_hit(wanted)?;
    walker.run(picked, args)
}

/// Hits that are listed for words.
const MOST_HITS: usize = 5;

impl<I: BufRead> Walker<'_, '_, I> {
    /// Walks from `address` until something helped, or nothing is left.
    fn run(mut self, address: Option<Address>, args: &WalkArgs) -> Result<u8, CliError> {
        let Some(address) = address else { return Ok(NOTHING) };
        fallback::tell_of_one(self.library, address.entry, self.settings);
        let mut next = self.begin(address, args)?;
        while let Some(id) = next {
            match self.walk(id)? {
                Ended::With(code) => return Ok(code),
                Ended::NothingLeft => next = self.offer_next(id)?,
                Ended::Overview => {
                    next = self.pick(id)?;
                    if next.is_none() {
                        return Ok(LATER);
                    }
                }
            }
        }
        self.say_word(MessageId::WalkNote)?;
        Ok(NOTHING)
    }

    /// Opens the guide at `address`: in the case that was named, else in the open case that walks it. Among several the
    /// reader picks one; where nobody can be asked, it is the newest.
    fn begin(&mut self, address: Address, args: &WalkArgs) -> Result<Option<WalkId>, CliError> {
        let symptom = symptom_of(self.library, address);
        if let Some(wanted) = &args.case {
            let case = note::find(Some(wanted), self.session.history())?.id.clone();
            self.enter(&case)?;
            return self.apply(match args.fresh {
                true => SessionCommand::Start(address),
                false => SessionCommand::Open { address, from: None },
            });
        }
        let history = self.session.history();
        let walking: Vec<_> = history.cases_walking(&symptom).iter().map(|case| case.id.clone()).collect();
        let case = match walking.len() {
            _ if args.fresh => None,
            0 | 1 => walking.first(),
            _ if !io::stdin().is_terminal() => walking.first(),
            _ => self.pick_case(&walking)?.map(|index| &walking[index]),
        };
        let history = self.session.history();
        let guide = case.and_then(|case| history.resumable(case, &symptom)).map(|guide| guide.id.clone());
        self.apply(guide.map_or(SessionCommand::Start(address), SessionCommand::Resume))
    }

    /// Makes a case the current one; an ended one is opened again.
    fn enter(&mut self, case: &str) -> Result<(), CliError> {
        let history = self.session.history();
        if history.case(case).is_some_and(|case| !history.is_open(case)) {
            self.apply(SessionCommand::ReopenCase(case.to_owned()))?;
        }
        self.apply(SessionCommand::EnterCase(case.to_owned()))?;
        Ok(())
    }

    /// Lists open cases and reads the number of one; `None` for a new case.
    fn pick_case(&mut self, cases: &[String]) -> Result<Option<usize>, CliError> {
        self.say_word(MessageId::WalkCases)?;
        for (number, id) in (1..).zip(cases) {
            let history = self.session.history();
            let Some(case) = history.case(id) else { continue };
            let remark =
                history.guides_of(case).flat_map(|guide| &guide.done).rev().find_map(|(_, event)| match event {
                    JournalEvent::Remarked { text } => Some(text.as_str()),
                    _ => None,
                });
            let about = if case.name.is_empty() { remark.unwrap_or_default() } else { &case.name };
            let line = format!("  {number}. {}  {about}", day_and_time(case.last));
            self.say(line.trim_end())?;
        }
        self.pick_number(MessageId::WalkWhichCase, cases.len())
    }

    /// Lists the hits for words and reads the number of one; the place to open.
    fn pick_hit(&mut self, wanted: &str) -> Result<Option<Address>, CliError> {
        let head = self.settings.words.tr_with(MessageId::WalkHits, &[("id", (&super::quoted(wanted)).into())]);
        self.say(&head)?;
        let hits = self.hits.clone();
        for (number, &address) in (1..).zip(&hits) {
            let article = self.library.article(address.entry);
            let title = article.listed(address.node);
            let part = article.title.text();
            let line = match address.node {
                Some(_) if part != title => format!("  {number}. {title} ({part})"),
                _ => format!("  {number}. {title}"),
            };
            self.say(&line)?;
        }
        let picked = self.pick_number(MessageId::WalkWhichHit, hits.len())?;
        Ok(picked.map(|index| hits[index]))
    }
}
