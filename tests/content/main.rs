//! The articles inside the program: what they say is listed with its source, what people ask finds them, and `check`
//! has nothing to say about them. How they are written stands in `.github/CONTENT.md`.

#[allow(dead_code, reason = "other tests use the rest")]
#[path = "../common/run.rs"]
mod run;

mod facts;
mod library;
mod questions;
mod sources;

use library::Shelf;
use pcfix::article::Block;
use run::pcfix;

#[test]
fn check_has_nothing_to_say() {
    let checked = pcfix(&["check", concat!(env!("CARGO_MANIFEST_DIR"), "/content")]).run();
    assert_eq!(checked.code, Some(0), "{}", checked.stdout);
}

#[test]
fn both_languages_have_the_same_articles_and_anchors() {
    let anchors = |lang| Shelf::open(lang).sections().map(|section| section.place).collect::<Vec<_>>();
    assert_eq!(anchors("en"), anchors("nl"));
}

#[test]
fn a_line_before_each_list_of_steps_says_what_it_is_for() {
    for lang in ["en", "nl"] {
        let shelf = Shelf::open(lang);
        for section in shelf.sections() {
            let options = section.blocks.iter().filter_map(|block| match block {
                Block::Choice(options) => Some(options.iter().map(|option| option.blocks.as_slice())),
                _ => None,
            });
            for blocks in std::iter::once(section.blocks).chain(options.flatten()) {
                let first = blocks.iter().position(|block| matches!(block, Block::Steps { .. }));
                let before = first.map(|at| at.checked_sub(1).map(|before| &blocks[before]));
                let says = |block: &Block| matches!(block, Block::Paragraph(text) if text.text().ends_with(':'));
                assert!(before.is_none_or(|before| before.is_some_and(says)), "{lang}: {}", section.place);
            }
        }
    }
}

#[test]
fn cancelling_an_order_keeps_its_three_steps() {
    let wanted = [
        "In the dashboard, go to the Membership Offers tab.",
        "Select Cancel order for the order you want to replace.",
        "In the window that appears, confirm that you want to cancel the original order.",
    ];
    let shelf = Shelf::open("en");
    let section = shelf.sections().find(|section| section.place.ends_with("#cancel-order")).expect("the main job");
    let steps = section.blocks.iter().find_map(|block| match block {
        Block::Steps { items, .. } => Some(items),
        _ => None,
    });
    let texts = steps.expect("steps").iter().flat_map(|item| &item.blocks).flat_map(Block::texts);
    assert_eq!(texts.map(|text| text.text().to_owned()).collect::<Vec<_>>(), wanted);
    assert_eq!(questions::Desk::open("en").first("cancel order"), ["cancel-order"]);
}
