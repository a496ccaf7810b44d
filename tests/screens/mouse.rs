//! The mouse, keys bound anew and themes.

use pcfix::config::{KeyMap, Preset};
use pcfix::tui::{Effect, Key, Msg, Screen};

use crate::stage::{Setting, Stage};

/// Clicks on the first place that shows `text`.
fn click(stage: &mut Stage, text: &str) {
    let screen = stage.text();
    let found =
        screen.lines().enumerate().find_map(|(row, line)| Some((line.split_once(text)?.0.chars().count(), row)));
    let (column, row) = found.unwrap_or_else(|| panic!("{text} is not on the screen:\n{screen}"));
    stage.play(&format!("click {column},{row}"));
}

#[test]
fn without_being_asked_for_the_mouse_does_nothing() {
    let mut stage = Setting::fixture("office").open();
    let before = stage.text();
    stage.play("click 4,5 click 4,5 wheel-down 4,5");
    assert_eq!(stage.text(), before);
}

#[test]
fn a_key_turns_the_mouse_on_and_off() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab>");
    let mut press = || pcfix::tui::update(&mut stage.model, Msg::Key("m".parse::<Key>().expect("a key")));
    assert!(press().contains(&Effect::Mouse(true)));
    assert!(press().contains(&Effect::Mouse(false)));
}

#[test]
fn a_click_selects_a_row_and_another_one_opens_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <t> <m>");
    click(&mut stage, "The room is too warm");
    assert!(stage.line_with("▌ ").contains("The room is too warm"), "{}", stage.text());
    assert!(matches!(stage.model.stack.last(), Some(Screen::Tree(_))));
    click(&mut stage, "The room is too warm");
    assert_eq!(stage.guide(), Some("The room is too warm"));
}

#[test]
fn a_click_on_a_hit_reaches_the_hit_under_it() {
    let mut stage = Setting::account().open();
    stage.play("<Tab> <m> </> type \"order\"");
    let second = stage.model.search.rows[1].address;
    // The list begins below the header and its rule; the last line of a row belongs to it as the first one does.
    let lines = stage.model.search.list.page.lines_of(1);
    stage.play(&format!("click 4,{}", 2 + lines.end - 1));
    assert_eq!(stage.model.search.selected, 1);
    stage.play(&format!("click 4,{}", 2 + lines.end - 2));
    assert_eq!(stage.model.walk().map(|walk| walk.guide.address), second);
}

#[test]
fn a_click_on_a_step_ticks_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"badge\" <Enter>");
    let open = stage.text().matches("[ ]").count();
    click(&mut stage, "[ ] 2");
    assert_eq!(stage.text().matches("[x]").count(), 1, "{}", stage.text());
    assert_eq!(stage.text().matches("[ ]").count(), open - 1);
    assert!(stage.text().contains("[x] 2"), "{}", stage.text());
}

#[test]
fn a_click_on_an_option_chooses_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"screen stays black\" <Enter>");
    click(&mut stage, "Without a cable");
    assert!(stage.shows("(•) 2") && stage.shows("Choose the room"), "{}", stage.text());
    click(&mut stage, "[ ] 2");
    assert!(stage.shows("[x] 2"), "{}", stage.text());
    click(&mut stage, "( ) 1");
    assert!(
        stage.shows("(•) 1") && stage.shows("Pull the cable"),
        "another choice is another branch: {}",
        stage.text()
    );
}

#[test]
fn a_click_changes_nothing_in_a_guide_that_ended() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"screen stays black\" <Enter> <1> <Down> <Down> <Down> <1>");
    assert!(stage.shows("Solved"), "{}", stage.text());
    click(&mut stage, "Without a cable");
    assert!(stage.shows("(•) 1") && stage.shows("Solved"), "{}", stage.text());
}

#[test]
fn a_click_on_an_answer_gives_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"nobody hears\" <Enter>");
    click(&mut stage, "Did this help?");
    assert!(!stage.shows("Solved"), "the question itself is no answer");
    click(&mut stage, "yes");
    assert!(stage.shows("Solved"), "{}", stage.text());
    let mut stage = Setting::fixture("office").size(60, 20).open();
    stage.play("<Tab> <m> </> type \"door badge\" <Enter> <End>");
    click(&mut stage, "doesn't");
    assert!(stage.line_with("Why not?").ends_with(':'), "{}", stage.text());
    stage.play("type \"elsewhere\" <Enter>");
    assert!(stage.shows("Fix 2 of 3"), "{}", stage.text());
}

#[test]
fn a_click_on_a_suggestion_opens_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"trouble meeting\" <Enter>");
    click(&mut stage, "Nobody hears you");
    assert_eq!(stage.guide(), Some("Nobody hears you"));
}

#[test]
fn a_click_on_a_link_follows_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"nobody hears\" <Enter>");
    click(&mut stage, "the door");
    assert_eq!(stage.guide(), Some("The door stays shut although you hold up your badge"));
    stage.play("<Esc>");
    click(&mut stage, "list of rooms");
    assert_eq!(stage.asked.last(), Some(&Effect::Browse("https://example.org/rooms".into())));
}

#[test]
fn a_click_on_a_link_of_the_preview_follows_it() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <m> </> type \"nobody hears\"");
    click(&mut stage, "the door, and the");
    assert_eq!(stage.guide(), Some("The door stays shut although you hold up your badge"));
    stage.play("<Esc>");
    click(&mut stage, "The microphone on the table");
    assert!(stage.model.stack.is_empty() && stage.model.place() == pcfix::tui::keymap::Context::Preview);
}

#[test]
fn the_wheel_turns_the_pane_under_the_pointer() {
    let mut stage = Setting::account().size(100, 16).open();
    stage.play("<Tab> <m> </> type \"sign up for partner center turned off\" wheel-down 80,6");
    assert_eq!((stage.model.search.preview, stage.model.search.selected), (3, 0), "over the preview");
    stage.play("wheel-down 10,6");
    assert_eq!((stage.model.search.preview, stage.model.search.selected), (0, 3), "over the list");
    stage.play("<Tab> <t> <g> wheel-down 10,6");
    assert!(matches!(stage.model.stack.last(), Some(Screen::Tree(tree)) if tree.selected == 3));
}

#[test]
fn the_wheel_scrolls_what_it_is_over() {
    let mut stage = Setting::account().size(80, 12).open();
    stage.play("<Tab> <m> </> type \"cancel order\" <Enter> <g> wheel-down 4,5");
    assert_eq!(stage.model.guide().map(|screen| screen.scroll), Some(3));
    stage.play("wheel-up 4,5 wheel-up 4,5");
    assert_eq!(stage.model.guide().map(|screen| screen.scroll), Some(0));
}

#[test]
fn the_footer_and_the_help_show_the_keys_that_hold() {
    let mut stage = Setting::fixture("office").open();
    stage.model.keys = KeyMap::of(Preset::Vim);
    stage.play("type \"badge\" <Enter> <?>");
    assert!(stage.shows("Space, x"), "{}", stage.text());
    stage.play("<Esc> <x>");
    assert_eq!(stage.text().matches("[x]").count(), 1, "{}", stage.text());
}
