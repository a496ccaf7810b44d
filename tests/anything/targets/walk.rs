//! The walk: any article is stepped through in any way. The first bytes say what the reader does.

use pcfix::article::Article;
use pcfix::guide::{Answer, Event, Guide, Item, symptoms};
use pcfix::journal::{History, JournalEvent, Opened, PastGuide, Record, StepIds, replay};
use pcfix::library::Address;
use pcfix::markdown;

use super::{Shape, is_one_clean_line};

/// So many bytes of the input are the reader's.
const DEEDS: usize = 12;

pub fn run(bytes: &[u8]) -> u64 {
    let Some((deeds, file)) = bytes.split_at_checked(DEEDS) else { return 0 };
    let reading = markdown::read("a.md", file);
    let Some(article) = &reading.article else { return 1 };
    let mut nodes: Vec<Option<usize>> = symptoms(article).iter().map(|symptom| Some(symptom.node)).collect();
    nodes.push(None);
    let node = nodes[usize::from(deeds[0]) % nodes.len()];
    let guide = Guide::new(Address { entry: 0, node }, article);
    let (guide, records) = walk(guide, article, &deeds[1..]);
    is_replayed(article, &guide, &records);
    let events = guide.events().len();
    let taken_back = take_back(guide.clone(), article);
    Shape::default()
        .count(events)
        .count(guide.plan().resolutions.len())
        .with((format!("{:?}", guide.outcome()), taken_back))
        .end()
}

/// Does what `deeds` say, and records it as the program does.
fn walk(mut guide: Guide, article: &Article, deeds: &[u8]) -> (Guide, Vec<JournalEvent>) {
    let ids = StepIds::of(article, guide.plan());
    let (mut records, mut cursor) = (Vec::new(), 0_usize);
    for &deed in deeds {
        let event = match guide.items(article).get(cursor).cloned().unwrap_or(Item::Question) {
            _ if deed % 8 == 7 => Event::Remarked("seen".to_owned()),
            _ if deed % 8 == 6 => {
                cursor = cursor.saturating_add_signed(isize::from(deed.cast_signed() / 8));
                continue;
            }
            Item::Choice(choice) => {
                let options = guide.options(article, &choice);
                assert!(options > 0, "a choice without options");
                Event::Chose { option: usize::from(deed) % options, choice }
            }
            Item::Step(step) if deed % 2 == 0 => Event::Ticked(step),
            Item::Step(step) => Event::Skipped { step, reason: "no rights".to_owned() },
            Item::Question => {
                let answer = [Answer::No, Answer::Yes, Answer::DoesNotApply, Answer::Later][usize::from(deed) % 4];
                Event::Answered { resolution: guide.current(), answer, reason: String::new() }
            }
        };
        let record = ids.to_journal(article, &guide, &event);
        records.push(record.unwrap_or_else(|| panic!("{event:?} has no id")));
        guide.apply(event, 7);
        cursor = guide.next_open(article, cursor);
        stands_well(&guide, article);
    }
    (guide, records)
}

fn stands_well(guide: &Guide, article: &Article) {
    let (done, all) = guide.progress(article);
    assert!(done <= all, "{done} of {all}");
    let resolutions = guide.plan().resolutions.len();
    assert!(guide.current() < resolutions.max(1), "{} of {resolutions}", guide.current());
    let items = guide.items(article);
    assert_eq!(items.last(), Some(&Item::Question));
    assert!(guide.next_open(article, 0) < items.len());
}

/// What was recorded leads to the same place again.
fn is_replayed(article: &Article, guide: &Guide, records: &[JournalEvent]) {
    let ids = StepIds::of(article, guide.plan());
    let opened = JournalEvent::Opened(Box::new(Opened {
        symptom: "a.md".to_owned(),
        first: ids.resolution(guide.first()).to_owned(),
        outline: ids.outline().clone(),
        ..Opened::default()
    }));
    let all = std::iter::once(opened).chain(records.iter().cloned());
    let history = History::of(all.map(|event| {
        let record = Record { at: 7, case: "c".to_owned(), guide: "g".to_owned(), event };
        is_one_clean_line("a record", record.line().trim_end());
        Record::read(record.line().as_bytes()).expect("a record is read as it was written")
    }));
    let past: &PastGuide = history.guide("g").expect("it was opened");
    let again = replay(past, guide.address, article);
    assert_eq!(again.gone, 0, "nothing of the article is gone");
    assert!(again.new.is_empty(), "nothing in it is new");
    assert_eq!(again.guide.events(), guide.events());
    let stand = |guide: &Guide| (guide.current(), guide.outcome(), guide.progress(article), guide.first());
    assert_eq!(stand(&again.guide), stand(guide));
}

/// Takes everything back; how much that was. What is left is a guide in which nothing was done.
fn take_back(mut guide: Guide, article: &Article) -> usize {
    let mut taken = 0;
    while guide.undo().is_some() {
        taken += 1;
        stands_well(&guide, article);
    }
    assert_eq!((guide.progress(article).0, guide.current()), (0, guide.first()));
    taken
}
