use proptest::prelude::*;

use super::super::ids::{GuideId, Ids};
use super::super::{History, JournalEvent, Opened, Record, StepIds};
use super::*;
use crate::article::{Block, ChoiceOption, ListItem, Node, NodeKind, Rich, Text};
use crate::guide::{Answer, Event, Item, Outcome, StepState};

/// A step in two languages.
fn step(target: &str, source: &str) -> ListItem {
    let text = Text { source: Some(std::sync::Arc::new(Rich::plain(source))), ..Text::plain(target) };
    ListItem { blocks: vec![Block::Paragraph(text)] }
}

fn plain(text: &str) -> ListItem {
    ListItem { blocks: vec![Block::Paragraph(Text::plain(text))] }
}

fn steps(items: Vec<ListItem>) -> Block {
    Block::Steps { start: 1, items }
}

/// An article that is the symptom, with these resolutions.
fn article(resolutions: Vec<(&str, Vec<Block>)>) -> Article {
    let node = |(id, blocks): (&str, Vec<Block>)| Node {
        anchors: vec![id.into()],
        blocks,
        ..Node::new(id, NodeKind::Resolution, 2, Text::plain(id))
    };
    let nodes = resolutions.into_iter().map(node).collect();
    let mut article = Article { is_symptom: true, nodes, ..Article::default() };
    article.link_nodes();
    article
}

const HERE: Address = Address { entry: 0, node: None };

/// A walk that is recorded as it goes.
struct Recorded {
    guide: Guide,
    ids: StepIds,
    id: GuideId,
    cursor: usize,
    records: Vec<Record>,
    now: i64,
}

impl Recorded {
    fn begin(article: &Article) -> Self {
        let guide = Guide::starting_at(HERE, article, 0);
        let ids = StepIds::of(article, guide.plan());
        let opened = Opened {
            symptom: "x.md".into(),
            title: "x".into(),
            first: ids.resolution(0).to_owned(),
            outline: ids.outline().clone(),
            ..Opened::default()
        };
        let mut recorded = Self { guide, ids, id: Ids::new(7).give(), cursor: 0, records: Vec::new(), now: 0 };
        recorded.record(JournalEvent::Opened(Box::new(opened)));
        recorded
    }

    fn record(&mut self, event: JournalEvent) {
        self.now += 60;
        self.records.push(Record { at: self.now, case: "case-1".into(), guide: self.id.clone(), event });
    }

    fn apply(&mut self, article: &Article, event: Event) {
        let recorded = self.ids.to_journal(article, &self.guide, &event).expect("the article has it");
        self.record(recorded);
        self.guide.apply(event, self.now);
        self.cursor = self.guide.next_open(article, self.cursor);
    }

    fn undo(&mut self, article: &Article) {
        if let Some(event) = self.guide.undo() {
            let what = Box::new(self.ids.to_journal(article, &self.guide, &event).expect("the article has it"));
            self.record(JournalEvent::Undone { what });
        }
    }

    fn tick(&mut self, article: &Article) {
        if let Item::Step(key) = self.at_cursor(article) {
            self.apply(article, Event::Ticked(key));
        }
    }

    fn at_cursor(&self, article: &Article) -> Item {
        self.guide.items(article).get(self.cursor).cloned().unwrap_or(Item::Question)
    }

    fn answer(&mut self, article: &Article, answer: Answer) {
        let resolution = self.guide.current();
        self.apply(article, Event::Answered { resolution, answer, reason: String::new() });
    }

    /// The walk as it is read back from the lines of the records.
    fn replayed(&self, article: &Article) -> Replayed {
        let lines = self.records.iter().map(|record| Record::read(record.line().as_bytes()).expect("a record"));
        let history = History::of(lines);
        replay(&history.guides()[0], HERE, article)
    }
}

#[test]
fn a_step_put_before_the_others_is_new_and_what_was_done_stays_done() {
    let before = article(vec![("fix", vec![steps(vec![plain("open"), plain("click")])])]);
    let mut recorded = Recorded::begin(&before);
    recorded.tick(&before);
    let today = article(vec![("fix", vec![steps(vec![plain("sign in"), plain("open "), plain("click")])])]);
    let Replayed { guide, new, gone } = recorded.replayed(&today);
    let path = |place| StepKey { body: Some(0), path: vec![0, place] };
    assert_eq!((guide.step(&path(1)), guide.progress(&today), gone), (StepState::Done(120), (1, 3), 0));
    assert_eq!(new, HashSet::from([path(0)]));
}

#[test]
fn what_the_article_no_longer_asks_for_is_counted() {
    let before = article(vec![("fix", vec![steps(vec![plain("open"), plain("click")])])]);
    let mut recorded = Recorded::begin(&before);
    recorded.tick(&before);
    let today = article(vec![("fix", vec![steps(vec![plain("click"), plain("wait")])])]);
    let Replayed { guide, new, gone } = recorded.replayed(&today);
    assert_eq!((guide.progress(&today), new.len(), gone), ((0, 2), 1, 1));
}

#[test]
fn a_mended_translation_changes_no_name_and_another_language_none_that_matters() {
    let before = article(vec![("fix", vec![steps(vec![step("klik", "click"), step("wacht", "wait")])])]);
    let mut recorded = Recorded::begin(&before);
    recorded.tick(&before);
    let mended = article(vec![("fix", vec![steps(vec![step("selecteer", "click"), step("wacht", "wait")])])]);
    let english = article(vec![("fix", vec![steps(vec![plain("click"), plain("wait")])])]);
    let alone = article(vec![("oplossing", vec![steps(vec![plain("selecteer"), plain("wacht")])])]);
    for today in [&mended, &english, &alone] {
        let Replayed { guide, new, gone } = recorded.replayed(today);
        assert_eq!((guide.progress(today), new.len(), gone), ((1, 2), 0, 0));
    }
}

#[test]
fn gone_on_with_in_another_language_everything_keeps_its_place() {
    let dutch = article(vec![("oplossing", vec![steps(vec![plain("klik"), plain("wacht")])])]);
    let english = article(vec![("resolution", vec![steps(vec![plain("click"), plain("wait")])])]);
    let mut recorded = Recorded::begin(&dutch);
    recorded.tick(&dutch);
    let ids = StepIds::of(&english, Guide::starting_at(HERE, &english, 0).plan());
    recorded.record(JournalEvent::Resumed { outline: ids.outline().clone() });
    assert_eq!(recorded.replayed(&english).guide.progress(&english), (1, 2));
    assert_eq!(recorded.replayed(&dutch).guide.progress(&dutch), (1, 2));
}

#[test]
fn steps_that_say_the_same_are_told_apart() {
    let article = article(vec![
        ("one", vec![steps(vec![plain("open"), plain("open")])]),
        ("two", vec![steps(vec![plain("open")])]),
    ]);
    let ids = StepIds::of(&article, Guide::starting_at(HERE, &article, 0).plan());
    let distinct: HashSet<&String> = ids.outline().steps.iter().collect();
    assert_eq!(distinct.len(), 3);
    let mut recorded = Recorded::begin(&article);
    recorded.tick(&article);
    assert_eq!(recorded.replayed(&article).guide.progress(&article), (1, 2));
}

#[test]
fn an_answer_holds_for_its_resolution_wherever_that_stands() {
    let before = article(vec![("method-1", vec![]), ("method-2", vec![])]);
    let mut recorded = Recorded::begin(&before);
    recorded.answer(&before, Answer::No);
    let today = article(vec![("method-0", vec![]), ("method-1", vec![]), ("method-2", vec![])]);
    let guide = recorded.replayed(&today).guide;
    assert_eq!((guide.answer(1), guide.current()), (Some(Answer::No), 2));
}

#[test]
fn going_on_takes_later_back() {
    let article = article(vec![("fix", vec![steps(vec![plain("open")])])]);
    let mut recorded = Recorded::begin(&article);
    recorded.answer(&article, Answer::Later);
    assert_eq!(recorded.replayed(&article).guide.outcome(), Outcome::Later);
    recorded.record(JournalEvent::Resumed { outline: recorded.ids.outline().clone() });
    assert_eq!(recorded.replayed(&article).guide.outcome(), Outcome::Open);
}

/// An article with all that a guide can meet: two resolutions, a choice, steps within its branches, steps twice.
fn rich_article() -> Article {
    let option = |id: &str, blocks| ChoiceOption { id: id.into(), title: Text::plain(id), blocks };
    let choice = Block::Choice(vec![
        option("new", vec![steps(vec![plain("a"), plain("b")])]),
        option("old", vec![steps(vec![plain("a")])]),
    ]);
    article(vec![
        ("one", vec![choice, steps(vec![plain("c"), plain("a")])]),
        ("two", vec![steps(vec![plain("d")])]),
        ("three", vec![]),
    ])
}

proptest! {
    #[test]
    fn the_same_events_give_the_same_guide(moves in prop::collection::vec((0u8..8, 0usize..3), 0..60)) {
        let article = rich_article();
        let mut recorded = Recorded::begin(&article);
        for (kind, number) in moves {
            match (kind, recorded.at_cursor(&article)) {
                (0 | 1, Item::Step(key)) => recorded.apply(&article, Event::Ticked(key)),
                (2, Item::Step(step)) => {
                    recorded.apply(&article, Event::Skipped { step, reason: format!("reason {number}") });
                }
                (0..=2, Item::Choice(choice)) => {
                    recorded.apply(&article, Event::Chose { choice, option: number % 2 });
                }
                (0..=2, Item::Question) | (3, _) => {
                    let answers = [Answer::No, Answer::DoesNotApply, Answer::Yes];
                    recorded.answer(&article, answers[number]);
                }
                (4, _) => recorded.apply(&article, Event::Remarked(format!("remark {number}"))),
                (5, _) => recorded.undo(&article),
                (6, _) => recorded.cursor += 1,
                _ => recorded.cursor = recorded.cursor.saturating_sub(1),
            }
        }
        let replayed = recorded.replayed(&article);
        prop_assert_eq!(replayed.guide.events(), recorded.guide.events());
        prop_assert_eq!(replayed.guide.current(), recorded.guide.current());
        prop_assert_eq!(replayed.guide.outcome(), recorded.guide.outcome());
        prop_assert_eq!(replayed.guide.progress(&article), recorded.guide.progress(&article));
        prop_assert_eq!(replayed.guide.items(&article), recorded.guide.items(&article));
        prop_assert!(replayed.new.is_empty() && replayed.gone == 0);
    }

    #[test]
    fn a_line_cut_or_changed_anywhere_is_never_taken_for_another(cut in 0usize..400, byte in any::<u8>()) {
        let event = JournalEvent::Remarked { text: "a \"b\" é".into() };
        let record = Record { at: 5, case: String::new(), guide: "g-1".into(), event };
        let mut line = record.line().into_bytes();
        line.truncate(cut.min(line.len()));
        let short = Record::read(&line);
        prop_assert!(short.is_err() || short == Ok(record.clone()));
        if let Some(place) = line.get_mut(cut / 2) {
            *place = byte;
        }
        // It may be read as another record; it must not break.
        let _ = Record::read(&line);
    }
}
