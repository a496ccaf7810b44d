//! Guides are recorded, gone on with, put away and noted, by messages alone.

use crate::article::{Limits, Locale};
use crate::guide::{Outcome, StepState};
use crate::i18n::Catalog;
use crate::journal::{Contents, History, JournalEvent, Opened, Record};
use crate::library::{Entry, Languages, Root, gather_all};
use crate::search::{Index, Prepared, Searcher};
use crate::session::{Session, Walk};
use crate::tui::message::{Effect, Loaded, Msg, Piece};
use crate::tui::model::Model;
use crate::tui::update;

/// 23 November 2026, 09:40 in UTC.
const MORNING: i64 = 1_795_426_800;

/// The screen over the articles inside the program, in Dutch beside English, with what was asked of the driver.
struct Play {
    model: Model,
    index: Index,
    records: Vec<Record>,
    others: Vec<Effect>,
}

/// The account articles of the fixtures, in both languages.
fn account() -> Root {
    Root::Path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/account").into())
}

impl Play {
    fn new() -> Self {
        let languages = Languages { lang: Locale::parse("nl").expect("nl"), named: true, beside: None };
        let mut index = Index::new(Vec::new());
        let prepare = |entry: &Entry| Prepared::from(entry);
        let take = |first, batch| index.merge(first, batch);
        let library = gather_all(&[account()], &Limits::default(), &languages, prepare, take).expect("articles");
        let mut model = Model::new(Catalog::new(&Locale::parse("en").expect("en")), languages, (100, 40));
        model.now = MORNING;
        let mut play = Self { model, index, records: Vec::new(), others: Vec::new() };
        let entries = library.entries().to_vec();
        play.send(Msg::Loaded(Loaded { generation: 0, entries, problems: Vec::new(), read: 1, total: 1 }));
        play.send(Msg::LoadEnded);
        play
    }

    /// Another run of the program over what this one recorded.
    fn again(&self) -> Self {
        let mut next = Self::new();
        next.model.session = Session::new(crate::journal::Ids::new(99));
        next.model.now = self.model.now + 60;
        let lines = self.records.iter().map(|record| Record::read(record.line().as_bytes()).expect("a record"));
        let contents = Contents { history: History::of(lines), ..Contents::default() };
        next.send(Msg::Remembered(Box::new(contents)));
        next
    }

    fn send(&mut self, msg: Msg) {
        for effect in update(&mut self.model, msg) {
            match effect {
                Effect::Search { generation, query, .. } => {
                    let found = Box::new(Searcher::new(&self.index, &self.model.library).search(&query, 50));
                    self.send(Msg::Found { generation, found });
                }
                Effect::Record(record) => self.records.push(record),
                Effect::StatusTimer(_) => {}
                effect => self.others.push(effect),
            }
        }
    }

    fn press(&mut self, keys: &str) {
        for key in keys.split(' ') {
            self.model.now += 1;
            self.send(Msg::Key(key.parse().expect("a key")));
        }
    }

    fn type_in(&mut self, text: &str) {
        for c in text.chars() {
            let key = if c == ' ' { "Space".to_owned() } else { c.to_string() };
            self.press(&key);
        }
    }

    /// Opens the walkthrough that cancels an order.
    fn cancel_order(&mut self) {
        self.type_in("cancel order");
        self.press("Enter");
        assert_eq!(self.progress(), (0, 3));
    }

    fn walk(&self) -> &Walk {
        self.model.walk().expect("a guide")
    }

    fn progress(&self) -> (usize, usize) {
        let walk = self.walk();
        walk.guide.progress(self.model.library.article(walk.guide.address.entry))
    }

    fn outcome(&self) -> Outcome {
        self.walk().guide.outcome()
    }

    fn kinds(&self) -> Vec<&'static str> {
        let kind = |record: &Record| match record.event {
            JournalEvent::CaseOpened => "case",
            JournalEvent::CaseClosed { .. } => "closed",
            JournalEvent::Opened(_) => "opened",
            JournalEvent::Resumed { .. } => "resumed",
            JournalEvent::Chose { .. } => "chose",
            JournalEvent::Ticked { .. } => "ticked",
            JournalEvent::Skipped { .. } => "skipped",
            JournalEvent::Answered { .. } => "answered",
            JournalEvent::Remarked { .. } => "remarked",
            JournalEvent::Undone { .. } => "undone",
            JournalEvent::Dismissed => "dismissed",
            _ => "other",
        };
        self.records.iter().map(kind).collect()
    }

    fn status(&self) -> &str {
        self.model.status.as_ref().map_or("", |status| &status.text)
    }

    fn copied(&self) -> &str {
        match self.others.last() {
            Some(Effect::Copy { text, .. }) => text,
            other => panic!("nothing was copied: {other:?}"),
        }
    }
}

#[test]
fn everything_that_is_done_is_recorded_before_it_is_shown() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space s");
    play.type_in("no rights");
    play.press("Enter u a");
    play.type_in("two accounts");
    play.press("Enter j j 3");
    play.type_in("other case");
    play.press("Enter");
    assert_eq!(play.kinds(), ["case", "opened", "ticked", "skipped", "undone", "remarked", "answered"]);
    let JournalEvent::Opened(opened) = &play.records[1].event else { panic!("opened first") };
    assert_eq!((opened.symptom.rsplit('#').next(), opened.query.as_str()), (Some("cancel-order"), "cancel order"));
    let JournalEvent::Answered { reason, .. } = &play.records[6].event else { panic!("answered last") };
    assert_eq!(reason, "other case");
    assert_eq!(play.outcome(), Outcome::NothingLeft);
}

#[test]
fn a_guide_that_was_killed_goes_on_at_its_open_step() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space");
    let mut next = play.again();
    let row = &next.model.search.rows[0];
    assert_eq!(row.case().map(|one| one.progress), Some((1, 3)));
    next.press("Enter");
    assert_eq!(next.progress(), (1, 3));
    assert_eq!(next.kinds(), ["resumed"]);
    assert!(next.status().contains("today 09:40"), "{}", next.status());
    next.press("Space Space 1");
    assert_eq!(next.outcome(), Outcome::Solved);
    next.press("Esc");
    assert!(next.model.search.rows[0].case().is_none(), "what is solved is not offered");
}

#[test]
fn an_unfinished_guide_is_begun_afresh_or_put_away_from_the_list() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space");
    let mut afresh = play.again();
    afresh.press("Tab f");
    assert_eq!((afresh.progress(), afresh.kinds()), ((0, 3), vec!["dismissed", "opened"]));
    let mut away = play.again();
    away.press("Tab d");
    assert!(away.model.search.rows.iter().all(|row| row.case().is_none()));
    let mut later = play.again();
    later.press("Tab Tab Tab");
    later.type_in("fd");
    assert_eq!(later.model.query(), "fd", "in the box these keys are letters");
}

#[test]
fn on_the_guide_f_begins_afresh_and_the_old_one_is_offered_no_more() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space f");
    assert_eq!(play.progress(), (0, 3));
    play.press("Space Space Esc Esc");
    let unfinished: Vec<_> = play.model.search.rows.iter().filter_map(|row| row.case()).collect();
    assert_eq!(unfinished.iter().map(|one| one.progress).collect::<Vec<_>>(), [(2, 3)]);
}

#[test]
fn another_run_begins_a_case_of_its_own() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space");
    let mut next = play.again();
    next.cancel_order();
    assert_eq!(next.kinds(), ["case", "opened"], "an open case is joined only when it is asked for");
    next.press("Esc Esc");
    let cases: Vec<_> = next.model.search.rows.iter().filter_map(|row| row.case()).collect();
    assert_eq!(cases.iter().map(|case| case.progress).collect::<Vec<_>>(), [(1, 3)], "the other one is offered");
}

#[test]
fn what_was_tried_is_not_offered_again() {
    let mut play = Play::new();
    play.type_in("declined order");
    play.press("Enter End 2");
    let (tried, next) = (play.walk().guide.address, play.walk().next.clone());
    assert_eq!(play.outcome(), Outcome::NothingLeft);
    assert!(!next.is_empty() && !next.contains(&tried));
    play.press("1");
    assert_eq!(play.walk().guide.address, next[0]);
    if play.walk().overview {
        play.press("1");
    }
    let JournalEvent::Opened(opened) = &play.records.last().expect("opened").event else { panic!("opened") };
    assert!(opened.from.is_some(), "the note says how it came to this");
    play.press("End 2");
    assert!(!play.walk().next.contains(&tried));
    play.press("c c");
    assert_eq!(play.copied().matches("Not solved.").count(), 2, "{}", play.copied());
}

#[test]
fn a_step_is_copied_in_either_language_and_a_command_from_the_original() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("y");
    assert!(play.copied().starts_with("Ga in het dashboard"), "{}", play.copied());
    play.press("Y");
    assert!(play.copied().starts_with("In the dashboard"), "{}", play.copied());
    let mut play = Play::new();
    play.type_in("sign-up turned off");
    play.press("Enter Space y");
    let Some(Effect::Copy { piece: Piece::Command, text }) = play.others.last() else { panic!("{:?}", play.others) };
    assert!(text.starts_with("Update-MgPolicyAuthorizationPolicy"), "{text}");
}

#[test]
fn the_note_is_copied_and_written_to_a_file_of_the_readers_choice() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space c c");
    let copied = play.copied().to_owned();
    assert!(copied.contains("‹Cancel order›") || copied.contains("Membership Offers"), "{copied}");
    assert!(copied.contains("09:40 done: 1. "), "{copied}");
    play.press("w Enter");
    let Some(Effect::WriteNote { path, text }) = play.others.last() else { panic!("{:?}", play.others) };
    assert_eq!((path.as_str(), text.trim()), ("cancel-order-2026-11-23.md", copied.trim()));
}

#[test]
fn where_nothing_can_be_kept_the_guide_goes_on_and_says_so_once() {
    let mut play = Play::new();
    play.cancel_order();
    play.send(Msg::NotKept("the disk is full".into()));
    assert!(play.status().contains("the disk is full"));
    play.press("Space");
    play.model.status = None;
    play.send(Msg::NotKept("the disk is full".into()));
    assert_eq!((play.status(), play.progress()), ("", (1, 3)));
}

#[test]
fn what_is_done_before_the_journal_is_read_is_not_lost() {
    let mut play = Play::new();
    play.cancel_order();
    play.press("Space");
    let opened = Opened { symptom: "x".into(), title: "x".into(), ..Opened::default() };
    let event = JournalEvent::Opened(Box::new(opened));
    let other = Record { at: 5, case: "other".into(), guide: "other-1".into(), event };
    // The first line of this run is on disk already, the second is not.
    let history = History::of([other, play.records[0].clone(), play.records[1].clone()]);
    play.send(Msg::Remembered(Box::new(Contents { history, damaged: 2, ..Contents::default() })));
    assert!(play.status().contains('2'), "{}", play.status());
    play.press("Esc Enter");
    assert_eq!(play.progress(), (1, 3));
    let key = crate::guide::StepKey { body: play.walk().guide.address.node, path: vec![2, 0] };
    assert!(matches!(play.walk().guide.step(&key), StepState::Done(_)));
}

#[test]
fn of_a_pasted_log_only_what_was_used_is_kept_without_its_secrets() {
    let mut play = Play::new();
    play.send(Msg::Paste("2026-11-23 INFO password=12345\n2026-11-23 ERROR Something went wrong\n".into()));
    // The hit has no steps of its own: the symptoms below it are offered first.
    play.press("Enter Enter");
    let JournalEvent::Opened(opened) = &play.records[1].event else { panic!("opened") };
    assert!(opened.log && opened.query.contains("Something went wrong"), "{}", opened.query);
    assert!(!opened.query.contains("12345"), "{}", opened.query);
}

#[test]
fn what_helped_for_the_same_words_is_marked_and_passes_its_equals() {
    let mut play = Play::new();
    play.type_in("order declined");
    play.press("Enter End 1");
    assert_eq!(play.outcome(), Outcome::Solved);
    let solved = play.walk().guide.address;
    let mut next = play.again();
    next.type_in("declined order");
    let marked: Vec<_> =
        next.model.search.rows.iter().filter(|row| row.helped()).filter_map(|row| row.address).collect();
    assert_eq!(marked, [solved]);
    next.press("ctrl-u");
    next.type_in("forgot password");
    assert!(next.model.search.rows.iter().all(|row| !row.helped()));
}
