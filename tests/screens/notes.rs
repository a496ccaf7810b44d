//! Golden notes: what a colleague and a customer read, in each language that the article has.

use insta::assert_snapshot;
use pcfix::config::View;
use pcfix::tui::Screen;

use crate::stage::{Setting, Stage};

/// The text of the note on the screen.
fn text(stage: &Stage) -> &str {
    match stage.model.stack.last() {
        Some(Screen::Note(note)) => &note.text,
        _ => panic!("no note is on the screen"),
    }
}

/// The note for a colleague and the two messages for the customer, in these languages.
fn notes(mut stage: Stage, views: &[View]) -> String {
    let mut out = String::new();
    for &view in views {
        stage.model.view = view;
        for (kind, keys) in [("agent", ""), ("customer", "<Tab>"), ("remaining", "<Tab> <Tab>")] {
            // The customer reads what the reader does not.
            let reads = if view == View::Source { View::Target } else { View::Source };
            stage.model.view = if kind == "agent" { view } else { reads };
            stage.play("<c>").play(keys);
            out += &format!("=== {kind}, {}\n{}\n", view.name(), text(&stage));
            stage.play("<Esc>");
        }
    }
    out
}

const BOTH: [View; 2] = [View::Target, View::Source];

#[test]
fn steps() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter> <Space> wait 60 <s> type \"no rights\" <Enter> wait 60");
    stage.play("<a> type \"customer has two accounts\" <Enter>");
    assert_snapshot!("note-steps", notes(stage, &BOTH));
}

#[test]
fn prose() {
    let mut stage = Setting::account().open();
    stage.play("type \"order declined\" <Enter> <End> wait 120 <1>");
    assert_snapshot!("note-prose", notes(stage, &BOTH));
}

#[test]
fn a_choice() {
    let mut stage = Setting::fixture("office").open();
    stage.play("type \"screen stays black\" <Enter> <2> <Space> wait 60 <End> <1>");
    assert_snapshot!("note-choice", notes(stage, &[View::Target]));
}

#[test]
fn two_resolutions() {
    let mut stage = Setting::fixture("office").open();
    stage
        .play("type \"door badge\" <Enter> <Space> wait 60 <End> <2> wait 60 <End> <3> type \"no other door\" <Enter>");
    assert_snapshot!("note-resolutions", notes(stage, &[View::Target]));
}

#[test]
fn a_pasted_log() {
    let log = "2026-11-23T08:29:58Z INFO up\\n\
               2026-11-23T08:29:59Z ERROR Your order was declined, user kim@example.com\\n\
               2026-11-23T08:30:00Z INFO password=hunter2";
    let mut stage = Setting::account().open();
    stage.play(&format!("paste \"{log}\" <Enter> <End> <2>"));
    let notes = notes(stage, &[View::Source]);
    assert!(!notes.contains("kim@") && !notes.contains("hunter2"), "{notes}");
    assert_snapshot!("note-log", notes);
}
