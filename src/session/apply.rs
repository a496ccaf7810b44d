//! Commands change the session.

use super::command::{SessionCommand, SessionEffect, World};
use super::notice::Notice;
use super::row::RowId;
use super::walk::{Walk, WalkId};
use super::{Session, cases, open};
use crate::guide::{Answer, Event, Item, Outcome, StepState};
use crate::journal::JournalEvent;

impl Session {
    /// Does what a command asks for. A command about a guide that is not open, or that does not fit what is under its
    /// cursor, does nothing.
    pub fn apply(&mut self, command: SessionCommand, world: &World<'_>) -> Vec<SessionEffect> {
        let mut effects = Vec::new();
        let out = &mut effects;
        match command {
            SessionCommand::Open { address, from } => open::open(self, address, from, world, out),
            SessionCommand::Start(address) => open::start(self, address, world, out),
            SessionCommand::Resume(guide) => open::resume(self, &guide, world, out),
            SessionCommand::Restart(walk) => open::restart(self, walk, world, out),
            SessionCommand::Dismiss(guide) => {
                self.record_guide(&guide, JournalEvent::Dismissed, world.now, out);
                out.push(SessionEffect::Tell(Notice::Dismissed));
            }
            SessionCommand::Next(walk, index) => open::open_next(self, walk, index, world, out),
            SessionCommand::Go(walk, row) => {
                if let Some(walk) = self.walks.get_mut(&walk) {
                    walk.cursor = row;
                }
            }
            SessionCommand::Toggle(walk) => self.toggle(walk, world, out),
            SessionCommand::Advance(walk) => self.advance(walk, world, out),
            SessionCommand::Skip(walk, reason) => {
                if let Some(Item::Step(step)) = self.item(walk, world) {
                    self.act(walk, Event::Skipped { step, reason }, world, out);
                }
            }
            SessionCommand::Choose(walk, option) => self.choose(walk, option, world, out),
            SessionCommand::Answer(walk, answer, reason) => self.answer(walk, answer, reason, world, out),
            SessionCommand::Remark(walk, text) => self.act(walk, Event::Remarked(text), world, out),
            SessionCommand::Undo(walk) => self.undo(walk, world, out),
            command => cases::apply(self, command, world, out),
        }
        effects
    }

    fn item(&self, walk: WalkId, world: &World<'_>) -> Option<Item> {
        let walk = self.walk(walk)?;
        walk.item(world.library.article(walk.guide.address.entry))
    }

    fn toggle(&mut self, id: WalkId, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(Item::Step(step)) = self.item(id, world) else { return };
        let Some(walk) = self.walks.get_mut(&id) else { return };
        if walk.guide.step(&step) == StepState::Open {
            return self.act(id, Event::Ticked(step), world, out);
        }
        if let Some(event) = walk.guide.reopen(&step) {
            self.record_undone(id, &event, world, out);
        }
    }

    fn advance(&mut self, id: WalkId, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(walk) = self.walks.get_mut(&id) else { return };
        let article = world.library.article(walk.guide.address.entry);
        match (walk.cursor, walk.item(article)) {
            (RowId::Next(index), None) => open::open_next(self, id, index, world, out),
            (RowId::Option(_, option), Some(Item::Choice(_))) => self.choose(id, option, world, out),
            (_, Some(Item::Step(step))) if walk.guide.step(&step) == StepState::Open => {
                self.act(id, Event::Ticked(step), world, out);
            }
            (_, Some(Item::Step(_))) => {
                let from = walk.place(article) + 1;
                walk.settle(article, from);
            }
            _ => {}
        }
    }

    fn choose(&mut self, id: WalkId, option: usize, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(Item::Choice(choice)) = self.item(id, world) else { return };
        let Some(walk) = self.walks.get(&id) else { return };
        if option < walk.guide.options(world.library.article(walk.guide.address.entry), &choice) {
            self.act(id, Event::Chose { choice, option }, world, out);
        }
    }

    fn answer(&mut self, id: WalkId, answer: Answer, reason: String, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(walk) = self.walks.get(&id) else { return };
        if walk.overview || walk.guide.outcome() != Outcome::Open {
            return;
        }
        let resolution = walk.guide.current();
        self.act(id, Event::Answered { resolution, answer, reason }, world, out);
        self.offer_next(id, world);
        let Some(walk) = self.walks.get(&id) else { return };
        out.push(SessionEffect::Tell(match walk.guide.outcome() {
            Outcome::Solved => Notice::Solved,
            Outcome::Later => Notice::Later,
            Outcome::NothingLeft => Notice::NothingLeft,
            Outcome::Open => Notice::NextResolution,
        }));
        if answer == Answer::Later {
            out.push(SessionEffect::Leave(id));
        }
    }

    /// Records an event, and puts the cursor on what is open next. A remark moves nothing.
    fn act(&mut self, id: WalkId, event: Event, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(walk) = self.walks.get_mut(&id).filter(|walk| !walk.overview) else { return };
        let article = world.library.article(walk.guide.address.entry);
        let from = walk.place(article);
        let record = walk.ids.to_journal(article, &walk.guide, &event);
        let moves = !matches!(event, Event::Remarked(_));
        let resolution = walk.guide.current();
        walk.guide.apply(event, world.now);
        if moves {
            let from = if walk.guide.current() == resolution { from } else { 0 };
            walk.settle(article, from);
        }
        let guide = walk.id.clone();
        if let Some(event) = record {
            self.record_guide(&guide, event, world.now, out);
        }
    }

    fn undo(&mut self, id: WalkId, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(walk) = self.walks.get_mut(&id).filter(|walk| !walk.overview) else { return };
        let Some(event) = walk.guide.undo() else { return out.push(SessionEffect::Tell(Notice::NothingToUndo)) };
        walk.next.clear();
        self.record_undone(id, &event, world, out);
        out.push(SessionEffect::Tell(Notice::Undone));
    }

    /// Records that an event was undone, and puts the cursor on what it was about.
    fn record_undone(&mut self, id: WalkId, event: &Event, world: &World<'_>, out: &mut Vec<SessionEffect>) {
        let Some(walk) = self.walks.get_mut(&id) else { return };
        let article = world.library.article(walk.guide.address.entry);
        let key = match event {
            Event::Chose { choice: key, .. } | Event::Ticked(key) | Event::Skipped { step: key, .. } => {
                Some(key.clone())
            }
            Event::Answered { .. } | Event::Remarked(_) => None,
        };
        let about = |item: &Item| matches!(item, Item::Choice(own) | Item::Step(own) if Some(own) == key.as_ref());
        match (walk.guide.items(article).iter().position(about), event) {
            (Some(place), _) => walk.cursor = walk.row_of(article, place),
            (None, Event::Remarked(_)) => {}
            (None, _) => walk.settle(article, 0),
        }
        let what = walk.ids.to_journal(article, &walk.guide, event).map(Box::new);
        let guide = walk.id.clone();
        if let Some(what) = what {
            self.record_guide(&guide, JournalEvent::Undone { what }, world.now, out);
        }
    }

    /// Looks for what to try next if nothing of a guide is left.
    pub(super) fn offer_next(&mut self, id: WalkId, world: &World<'_>) {
        let Some(walk) = self.walks.get(&id).filter(|walk| !walk.overview) else { return };
        if walk.guide.outcome() != Outcome::NothingLeft {
            return;
        }
        let tried = self.history.tried(&walk.case);
        let next = super::next::next_best(world, walk.guide.address, &tried);
        if let Some(walk) = self.walks.get_mut(&id) {
            walk.next = next;
            walk.settle(world.library.article(walk.guide.address.entry), 0);
        }
    }

    /// An open guide of the journal's guide `id`.
    pub(super) fn open_walk(&self, id: &str) -> Option<WalkId> {
        self.walks.iter().find(|(_, walk): &(&WalkId, &Walk)| walk.id == id).map(|(own, _)| *own)
    }
}
