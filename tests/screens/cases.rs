//! The cases screen, and the preview of notes.

use insta::assert_snapshot;
use pcfix::tui::Effect;

use crate::stage::{Setting, Stage};

const CANCEL: &str = "type \"cancel order\" <Enter>";

/// Three calls: one was left open, one is solved, one is being worked on and has a name.
fn three_calls() -> Stage {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <a> type \"customer of Zuidzee\" <Enter> <F6> wait 60");
    stage.play("type \"declined\" <Enter> <End> <1> <F6> wait 60");
    stage.play(CANCEL).play("<Space> <Space> <C> <r> type \"ACME 4711\" <Enter>");
    stage
}

fn forgotten(stage: &Stage) -> usize {
    let forgotten = |effect: &Effect| if let Effect::Forget(ids) = effect { ids.len() } else { 0 };
    stage.asked.iter().map(forgotten).sum()
}

#[test]
fn open_cases_come_first_and_the_current_one_is_selected() {
    let mut stage = three_calls();
    assert_snapshot!("cases", stage.text());
    assert!(stage.line_with("▌ ").contains("ACME 4711"), "{}", stage.text());
    stage.play("size 60x14");
    assert_snapshot!("cases-60x14", stage.text());
    stage.play("<Esc>");
    assert!(
        stage.text().lines().next().is_some_and(|title| title.contains("ACME 4711")),
        "the title bar names the case"
    );
}

#[test]
fn cases_are_filtered_by_name_remark_symptom_and_query() {
    let mut stage = three_calls();
    for (typed, shown) in [("acme", 1), ("ZUIDZEE", 1), ("cancel ord", 2), ("geweigerd", 0), ("declined", 1)] {
        stage.play(&format!("</> type \"{typed}\""));
        let line = format!("{shown} case");
        assert!(stage.text().lines().next().is_some_and(|title| title.contains(&line)), "{typed}: {}", stage.text());
        stage.play("<Esc>");
    }
    stage.play("</> type \"zuid\" <Enter>");
    assert!(stage.shows("Cases with: zuid"), "{}", stage.text());
    stage.play("<Enter>");
    assert!(stage.shows("1 of 3") && !stage.shows("2 of 3"), "the case is resumed: {}", stage.text());
    stage.play("<Esc> <Esc>");
    assert!(stage.shows("Cases") && !stage.shows("Cases with"), "first the filter is cleared");
}

#[test]
fn a_case_is_closed_and_opened_again() {
    let mut stage = three_calls();
    stage.play("<x>");
    assert!(stage.shows("Case closed") && stage.line_with("ACME").contains('–'), "{}", stage.text());
    assert!(stage.model.session.case().is_none(), "the next fix begins a new case");
    stage.play("<x>");
    assert!(stage.shows("Case reopened") && stage.line_with("ACME").contains('↻'), "{}", stage.text());
}

#[test]
fn a_deleted_case_comes_back_until_the_screen_closes() {
    let mut stage = three_calls();
    stage.play("<d>");
    assert!(!stage.shows("ACME 4711 ·") && stage.shows("Case deleted"), "{}", stage.text());
    stage.play("<u>");
    assert!(stage.line_with("▌ ").contains("ACME 4711") && stage.shows("restored"), "{}", stage.text());
    assert_eq!(forgotten(&stage), 0);
    stage.play("<d> <Up> <d> <Esc>");
    assert!(stage.model.stack.is_empty(), "the guide of a deleted case is gone: {}", stage.text());
    assert_eq!(stage.model.session.history().cases().len(), 1);
    stage.play("<Tab> <C> <d> <q>");
    let end = stage.asked.iter().rev().take(2).collect::<Vec<_>>();
    assert!(matches!(end[..], [Effect::Quit(0)]) || matches!(end[0], Effect::Quit(0)), "{end:?}");
    assert!(stage.model.session.history().cases().is_empty(), "the end of the program closes the screen");
}

#[test]
fn an_ended_case_shows_what_was_done_in_it() {
    let mut stage = three_calls();
    stage.play("<End> <Enter>");
    assert!(stage.shows("Case opened") || stage.shows("solved"), "{}", stage.text());
    assert!(stage.shows("This case has ended"), "{}", stage.text());
    stage.play("<Esc>");
    assert!(stage.line_with("▌ ").contains('✓'));
}

#[test]
fn a_note_is_read_before_it_is_copied_and_nothing_of_it_is_cut() {
    let mut stage = three_calls();
    stage.play("<Esc> <c>");
    assert_snapshot!("note-agent", stage.text());
    stage.play("<Tab>");
    assert_snapshot!("note-customer", stage.text());
    stage.play("<Tab> <p>");
    assert_snapshot!("note-remaining", stage.text());
    stage.play("<L> <c>");
    let Some(Effect::Copy { text, .. }) = stage.asked.last() else { panic!("{:?}", stage.asked) };
    assert!(text.contains("3. Er verschijnt") && !text.contains("1. "), "{text}");
    stage.play("<w> <Enter>");
    let Some(Effect::WriteNote { path, .. }) = stage.asked.last() else { panic!("{:?}", stage.asked) };
    assert_eq!(path, "ACME-4711-2026-11-23.txt");
    stage.play("size 40x10 <End>");
    assert_eq!(stage.faults(), Vec::<String>::new());
}

#[test]
fn starting_again_joins_no_case() {
    let mut stage = three_calls();
    assert!(stage.model.session.case().is_some());
    stage.play("<F6>");
    assert!(stage.model.session.case().is_none() && stage.shows("↻ ACME 4711"), "{}", stage.text());
    stage.play("<Enter>");
    assert_eq!(stage.model.session.case().map(|case| case.name.as_str()), Some("ACME 4711"), "the first row offers it");
}
