//! Cases begin, end, and are named.

use super::Session;
use super::command::{SessionCommand, SessionEffect, World};
use super::notice::Notice;
use crate::journal::{CaseEnd, CaseState, JournalEvent};

/// Does what a command about cases asks for.
pub(super) fn apply(session: &mut Session, command: SessionCommand, world: &World<'_>, out: &mut Vec<SessionEffect>) {
    let now = world.now;
    match command {
        SessionCommand::Searched(query) => {
            let case = session.case_at_hand(world, out);
            let event = JournalEvent::Searched { query: query.text, log: query.log, hits: query.hits };
            session.record_case(&case, event, now, out);
        }
        SessionCommand::NewCase => new_case(session, now, out),
        SessionCommand::EnterCase(id) if session.history.case(&id).is_some() => {
            session.case = Some(id);
            session.walks.clear();
            out.push(SessionEffect::Tell(Notice::CaseEntered));
        }
        SessionCommand::NameCase(id, name) => {
            session.record_case(&id, JournalEvent::CaseNamed { name }, now, out);
            out.push(SessionEffect::Tell(Notice::CaseNamed));
        }
        SessionCommand::CloseCase(id) => {
            close(session, &id, now, out);
            out.push(SessionEffect::Tell(Notice::CaseClosed));
        }
        SessionCommand::ReopenCase(id) => {
            session.record_case(&id, JournalEvent::CaseReopened, now, out);
            out.push(SessionEffect::Tell(Notice::CaseReopened));
        }
        SessionCommand::ForgetCases(ids) => {
            session.history.forget(&ids);
            session.case = session.case.take().filter(|case| !ids.contains(case));
            session.walks.retain(|_, walk| !ids.contains(&walk.case));
            out.push(SessionEffect::Forget(ids));
        }
        SessionCommand::Languages(lang, beside) => {
            let case = session.case_at_hand(world, out);
            session.record_case(&case, JournalEvent::CaseLanguages { lang, beside }, now, out);
        }
        _ => {}
    }
}

fn new_case(session: &mut Session, now: i64, out: &mut Vec<SessionEffect>) {
    let last = session.case().map(|case| (case.id.clone(), session.history.state(case), case.ended.is_some()));
    if let Some((id, CaseState::Solved, false)) = &last {
        close(session, id, now, out);
    }
    session.case = None;
    session.walks.clear();
    let kept = matches!(last, Some((_, CaseState::Open | CaseState::Later, _)));
    out.push(SessionEffect::Tell(Notice::NewCase { kept }));
}

/// Closes a case, as solved if it was.
fn close(session: &mut Session, id: &str, now: i64, out: &mut Vec<SessionEffect>) {
    let Some(case) = session.history.case(id) else { return };
    let end = if session.history.state(case) == CaseState::Solved { CaseEnd::Solved } else { CaseEnd::Closed };
    session.record_case(id, JournalEvent::CaseClosed { end }, now, out);
    if session.case.as_deref() == Some(id) {
        session.case = None;
    }
}
