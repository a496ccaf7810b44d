use super::*;
use crate::article::{self, Node, NodeKind, Text};

fn article(steps_a_resolution: &[usize]) -> Article {
    let node = |kind, level, steps: usize| {
        let step = |n| article::ListItem { blocks: vec![Block::Paragraph(Text::plain(format!("step {n}")))] };
        let blocks =
            if steps == 0 { vec![] } else { vec![Block::Steps { start: 1, items: (0..steps).map(step).collect() }] };
        Node { blocks, ..Node::new("x", kind, level, Text::plain("x")) }
    };
    let mut article = Article {
        is_symptom: true,
        nodes: steps_a_resolution.iter().map(|&steps| node(NodeKind::Resolution, 2, steps)).collect(),
        ..Article::default()
    };
    article.link_nodes();
    article
}

fn guide(article: &Article) -> Guide {
    Guide::new(Address { entry: 0, node: None }, article)
}

fn step(place: usize) -> StepKey {
    StepKey { body: Some(0), path: vec![0, place] }
}

fn answer(guide: &mut Guide, answer: Answer) {
    let resolution = guide.current();
    guide.apply(Event::Answered { resolution, answer, reason: String::new() }, 9);
}

#[test]
fn ticking_every_step_leads_to_the_question() {
    let article = article(&[3]);
    let mut guide = guide(&article);
    for place in 0..3 {
        assert_eq!(guide.progress(&article), (place, 3));
        assert_eq!(guide.next_open(&article, 0), place);
        guide.apply(Event::Ticked(step(place)), 1);
    }
    assert_eq!(guide.items(&article)[guide.next_open(&article, 0)], Item::Question);
    answer(&mut guide, Answer::Yes);
    assert_eq!(guide.outcome(), Outcome::Solved);
}

#[test]
fn after_a_no_the_next_resolution_is_tried_and_then_nothing_is_left() {
    let article = article(&[1, 0]);
    let mut guide = guide(&article);
    answer(&mut guide, Answer::No);
    assert_eq!((guide.current(), guide.outcome()), (1, Outcome::Open));
    assert_eq!(guide.items(&article), [Item::Question]);
    answer(&mut guide, Answer::DoesNotApply);
    assert_eq!(guide.outcome(), Outcome::NothingLeft);
}

#[test]
fn a_guide_that_began_in_the_middle_returns_to_what_it_passed() {
    let article = article(&[1, 1]);
    let mut guide = Guide::new(Address { entry: 0, node: Some(1) }, &article);
    assert_eq!((guide.address.node, guide.current()), (None, 1));
    answer(&mut guide, Answer::No);
    assert_eq!((guide.current(), guide.outcome()), (0, Outcome::Open));
}

#[test]
fn undo_takes_back_a_tick_a_skip_and_an_answer() {
    let article = article(&[2, 1]);
    let mut guide = guide(&article);
    guide.apply(Event::Ticked(step(0)), 1);
    guide.apply(Event::Skipped { step: step(1), reason: "no rights".into() }, 2);
    assert_eq!(guide.step(&step(1)), StepState::Skipped("no rights".into()));
    answer(&mut guide, Answer::No);
    assert_eq!(guide.current(), 1);
    assert!(guide.undo().is_some());
    assert_eq!(guide.current(), 0);
    assert_eq!(guide.undo(), Some(Event::Skipped { step: step(1), reason: "no rights".into() }));
    assert_eq!(guide.next_open(&article, 0), 1);
    assert!(guide.undo().is_some());
    assert_eq!(guide.progress(&article), (0, 2));
    assert_eq!(guide.undo(), None, "nothing is left to undo");
}

#[test]
fn any_step_is_opened_again_whichever_was_ticked_last() {
    let article = article(&[3]);
    let mut guide = guide(&article);
    guide.apply(Event::Ticked(step(0)), 1);
    guide.apply(Event::Ticked(step(1)), 2);
    assert_eq!(guide.reopen(&step(0)), Some(Event::Ticked(step(0))));
    assert_eq!((guide.step(&step(0)), guide.step(&step(1))), (StepState::Open, StepState::Done(2)));
    assert_eq!(guide.reopen(&step(0)), None);
}

#[test]
fn a_remark_moves_nothing_and_is_undone_like_anything_else() {
    let article = article(&[2]);
    let mut guide = guide(&article);
    guide.apply(Event::Ticked(step(0)), 1);
    guide.apply(Event::Remarked("the customer has two accounts".into()), 2);
    assert_eq!((guide.next_open(&article, 0), guide.progress(&article)), (1, (1, 2)));
    assert_eq!(guide.remarks().collect::<Vec<_>>(), ["the customer has two accounts"]);
    assert!(matches!(guide.undo(), Some(Event::Remarked(_))));
    assert_eq!((guide.remarks().count(), guide.progress(&article)), (0, (1, 2)));
}

#[test]
fn the_reason_of_the_last_answer_counts() {
    let article = article(&[1, 1]);
    let mut guide = guide(&article);
    let reason = "no such button".to_owned();
    guide.apply(Event::Answered { resolution: 0, answer: Answer::DoesNotApply, reason }, 1);
    assert_eq!((guide.reason(0), guide.reason(1), guide.current()), ("no such button", "", 1));
}

#[test]
fn a_step_passed_over_stays_open_and_is_returned_to() {
    let article = article(&[3]);
    let mut guide = guide(&article);
    guide.apply(Event::Ticked(step(1)), 1);
    assert_eq!(guide.next_open(&article, 1), 2);
    guide.apply(Event::Ticked(step(2)), 2);
    assert_eq!(guide.next_open(&article, 2), 0);
}
