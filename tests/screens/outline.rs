//! The headings of an article, and going to one of them.

use insta::assert_snapshot;

use crate::stage::{Setting, Stage};

/// The guide of an article with causes and three resolutions.
fn door() -> Stage {
    let mut stage = Setting::fixture("office").size(80, 24).open();
    stage.play("type \"door badge\" <Enter>");
    stage
}

fn selected(stage: &mut Stage) -> String {
    let line = stage.line_with("│▌ ");
    line.trim_matches(['│', '▌', ' ']).to_owned()
}

#[test]
fn the_headings_are_listed_by_level_with_the_readers_place_selected() {
    let mut stage = door();
    stage.play("<]> <]> <T>");
    assert_eq!(selected(&mut stage), "Cause");
    assert_snapshot!("outline", stage.text());
    assert_snapshot!("outline-styles", stage.play("type \"meth\"").styles());
}

#[test]
fn on_the_smallest_screen_the_list_scrolls() {
    let mut stage = Setting::fixture("office").size(40, 10).open();
    stage.play("type \"door badge\" <Enter> <T> <End>");
    assert_snapshot!("outline-40x10", stage.text());
    assert_eq!(selected(&mut stage), "More information");
    stage.play("<Home>");
    assert!(selected(&mut stage).starts_with("The door stays shut"));
}

#[test]
fn letters_narrow_the_list_and_the_best_is_selected() {
    let mut stage = door();
    stage.play("<T> type \"oread\"");
    assert_eq!(selected(&mut stage), "Method 2: Use another reader");
    assert!(!stage.text().contains("Symptoms"), "{}", stage.text());
    stage.play("<ctrl-u> paste \"CAUSE\\n\"");
    assert_eq!(selected(&mut stage), "Cause");
    stage.play("type \"zzz\"");
    assert!(stage.shows("No matching headings."), "{}", stage.text());
    stage.play("<Enter>");
    assert!(stage.model.outline.is_some(), "there is nothing to go to");
}

#[test]
fn enter_goes_to_the_heading_and_esc_stays() {
    let mut stage = door();
    let before = stage.text();
    stage.play("<T> <Down> <Esc>");
    assert_eq!(stage.text(), before);
    stage.play("<T> type \"cause\" <Enter>");
    assert_eq!(stage.model.stack.len(), 1, "it stands on this page");
    let top = stage.text().lines().nth(2).map(ToOwned::to_owned).unwrap_or_default();
    assert!(top.trim_start().starts_with("Cause "), "{}", stage.text());
}

#[test]
fn a_resolution_that_was_not_come_to_is_begun_and_esc_leads_back_to_the_first() {
    let mut stage = door();
    stage.play("<Space> <Space> <T> type \"method 3\" <Enter>");
    assert!(stage.shows("Fix 3 of 3") && stage.shows("extension 42"), "{}", stage.text());
    stage.play("<Esc>");
    assert!(stage.shows("[x] 1") && stage.shows("Method 1: Let"), "{}", stage.text());
}

#[test]
fn the_tree_and_the_hits_have_the_headings_of_what_is_selected() {
    for script in ["<Tab> <t>", "type \"trouble meeting rooms\" <Tab>"] {
        let mut stage = Setting::fixture("office").open();
        stage.play(script);
        while !stage.line_with("▌ ").contains("Trouble in the meeting rooms") {
            stage.play("<Down>");
        }
        stage.play("<T> type \"warm\" <Enter>");
        assert_eq!(stage.guide(), Some("The room is too warm"), "{script}");
    }
}

#[test]
fn a_heading_below_the_symptom_is_scrolled_to_once_its_guide_is_open() {
    let mut stage = Setting::fixture("office").size(60, 12).open();
    stage.play("<Tab> <t> <T> type \"cause\" <Enter>");
    assert!(stage.guide().is_some_and(|title| title.starts_with("The door")), "{:?}", stage.guide());
    let top = stage.text().lines().nth(1).map(ToOwned::to_owned).unwrap_or_default();
    assert!(top.trim_start().starts_with("Cause "), "{}", stage.text());
}

#[test]
fn an_article_without_headings_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.md"), "---\ntitle: a\n---\n# The lamp is dark\n\nChange it.\n")
        .expect("written");
    let mut stage = Setting::folder(folder.path()).open();
    stage.play("type \"lamp\" <Enter> <T>");
    assert!(stage.shows("This article has no headings."), "{}", stage.text());
    assert!(stage.model.outline.is_none());
}

#[test]
fn the_mouse_selects_and_goes() {
    let mut stage = door();
    stage.play("<m> <T>");
    let row = stage.text().lines().position(|line| line.contains("Cause")).expect("a heading");
    stage.play(&format!("click 6,{row}"));
    assert_eq!(selected(&mut stage), "Cause");
    stage.play(&format!("click 6,{row}"));
    assert!(stage.model.outline.is_none());
    stage.play("<T> wheel-down 6,9");
    assert_ne!(selected(&mut stage), "Cause");
    assert_eq!(stage.faults(), [""; 0]);
}
