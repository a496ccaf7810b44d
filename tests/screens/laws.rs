//! What holds whatever is pressed.

use std::cell::RefCell;

use pcfix::tui::keymap::BINDINGS;
use pcfix::tui::{Effect, Key, Msg, update};
use proptest::prelude::*;

use crate::stage::{Setting, Stage};

/// Something that a reader may do. Every key of the table, text, pastes and sizes are among it.
fn deed() -> impl Strategy<Value = String> {
    let keys: Vec<String> = BINDINGS
        .iter()
        .flat_map(|binding| binding.keys.split(' '))
        .filter(|key| !["q", "ctrl-c", "ctrl-z"].contains(key))
        .map(|key| format!("<{key}>"))
        .collect();
    let texts = ["order", "sign up", "cancle", "wachtwoord", "e", "é", "鍵", "   ", "zzz", "(", "[x]"];
    let log =
        "2026-11-23T08:29:58Z INFO up\\nERROR [http-1] c.a.B - order 715-123130\\npassword=x\\n\\tat a.B(C.java:1)";
    let pastes = [log, "order", "ERROR one\\nERROR two", "\\n", "a\\tb\u{1b}[31m\u{202e}c", ""];
    prop_oneof![
        12 => prop::sample::select(keys),
        2 => prop::sample::select(texts.to_vec()).prop_map(|text| format!("type \"{text}\"")),
        1 => prop::sample::select(pastes.to_vec()).prop_map(|text| format!("paste \"{text}\"")),
        1 => (1..140_u16, 1..40_u16).prop_map(|(columns, rows)| format!("size {columns}x{rows}")),
        3 => (prop::sample::select(vec!["click", "wheel-up", "wheel-down"]), 0..100_u16, 0..30_u16)
            .prop_map(|(deed, column, row)| format!("{deed} {column},{row}")),
        1 => prop::sample::select(vec!["answers late".to_owned(), "answers now".to_owned()]),
    ]
}

fn settings() -> Vec<Setting> {
    vec![
        Setting::account(),
        Setting::account().speaks("nl").size(60, 14),
        Setting::fixture("office").size(80, 24),
        Setting::fixture("wide").lang("ja"),
        Setting::fixture("sxs").lang("nl").size(40, 10),
    ]
}

/// Esc, as often as the deepest stack of screens may need it.
fn escape(stage: &mut Stage) {
    for _ in 0..stage.model.stack.len() + 6 {
        stage.play("<Esc>");
    }
}

proptest! {
    // The script that fails is printed whole, to be played again in a test of its own.
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_script_breaks_the_screen(which in 0..5_usize, deeds in prop::collection::vec(deed(), 1..40)) {
        let mut stage = settings().swap_remove(which).open();
        stage.model.mouse = which % 2 == 0;
        let played = RefCell::new(String::new());
        for deed in deeds {
            played.borrow_mut().push_str(&format!("{deed} "));
            stage.play(&deed);
            let script = played.borrow();
            prop_assert_eq!(stage.faults(), Vec::<String>::new(), "after {}", script);
            stage.paint();
        }
        let picture = stage.paint().clone();
        prop_assert_eq!(&picture, stage.paint(), "drawn twice after {}", played.borrow());
        escape(&mut stage);
        let model = &stage.model;
        let on_top = model.help.is_some() || model.line.is_some() || model.outline.is_some();
        prop_assert!(model.stack.is_empty() && !on_top, "after {}", played.borrow());
        prop_assert_eq!(model.query(), "");
        let quit = stage.asked.iter().any(|effect| matches!(effect, Effect::Quit(_) | Effect::Fail(_)));
        prop_assert!(!quit, "quit after {}", played.borrow());
    }
}

#[test]
fn an_answer_about_articles_that_are_gone_or_not_there_yet_is_taken_without_them() {
    let asks = "answers late type \"order\"";
    let mut stage = Setting::account().open();
    stage.play(asks).play("<Tab>");
    // Everything is to be read again, and nothing of it was read yet.
    update(&mut stage.model, Msg::Key("r".parse().expect("a key")));
    stage.play("answers now");
    assert!(stage.model.search.rows.is_empty() && stage.shows("order"), "{}", stage.text());

    let mut early = Setting::account().unread().open();
    early.play("type \"order\"");
    let mut stage = Setting::account().open();
    stage.play(asks);
    std::mem::swap(&mut early.model, &mut stage.model);
    stage.play("answers now");
    assert!(stage.model.search.rows.is_empty(), "{}", stage.text());
}

#[test]
fn a_key_that_means_nothing_changes_nothing() {
    for script in ["<Tab>", "type \"order\" <Enter>", "<F3>", "<F1>"] {
        let mut stage = Setting::account().open();
        stage.play(script);
        let before = stage.text();
        for key in ["F12", "alt-x", "ctrl-g", "z"] {
            stage.send(Msg::Key(key.parse::<Key>().expect("a key")));
        }
        assert_eq!(stage.text(), before, "after {script}");
    }
}
