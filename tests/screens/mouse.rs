//! The mouse, keys bound anew and themes.

use pcfix::taste::{KeyMap, Preset};
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
    assert!(stage.line_with("> ").contains("The room is too warm"), "{}", stage.text());
    assert!(matches!(stage.model.stack.last(), Some(Screen::Tree(_))));
    click(&mut stage, "The room is too warm");
    assert_eq!(stage.guide(), Some("The room is too warm"));
}

#[test]
fn a_click_on_a_hit_reaches_the_hit_under_it() {
    let mut stage = Setting::embedded().open();
    stage.play("<Tab> <m> </> type \"order\"");
    let second = stage.model.search.rows[1].address;
    // The hits begin below the header and its rule, two lines each.
    stage.play("click 4,4");
    assert_eq!(stage.model.search.selected, 1);
    stage.play("click 4,5");
    assert_eq!(stage.model.guide().map(|screen| screen.guide.address), Some(second));
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
fn the_wheel_scrolls_what_it_is_over() {
    let mut stage = Setting::embedded().size(80, 12).open();
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
