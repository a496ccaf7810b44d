//! The lines of a pasted log: which are searched for.

use insta::assert_snapshot;

use crate::stage::{Setting, Stage};

const LOG: &str = "2026-11-23T08:29:57Z INFO  portal started on 10.0.0.7\\n\
    2026-11-23T08:29:57Z 10.0.0.7 6f1c2a7e-11d2-4a4b-9c3d-0123456789ab\\n\
    [main] com.portal.Checkout: payment begins\\n\
    ERROR [http-8080] c.p.Checkout - Your order was declined. Please verify your information\\n\
    \tat Portal.Checkout.Pay(Checkout.cs:41)\\n\
    password=hunter2\\n\
    WARN c.p.SignUp - HTTP 403: sign up for jan@example.com is turned off\\n\
    ERROR [http-8080] c.p.Checkout - Your order was declined. Please verify your information";

fn pasted(setting: Setting) -> Stage {
    let mut stage = setting.open();
    stage.play(&format!("paste \"{LOG}\""));
    stage
}

/// The marks of the lines in sight.
fn marks(stage: &mut Stage) -> String {
    let mark = |line: &str| line.trim_start_matches(['▌', ' ']).strip_prefix('[').map(|rest| rest[..1].to_owned());
    stage.text().lines().skip(2).filter_map(mark).collect()
}

#[test]
fn each_line_shows_whether_it_is_searched_for_and_why_not() {
    let mut stage = pasted(Setting::account());
    assert!(stage.text().lines().last().is_some_and(|keys| keys.contains("F4 lines")), "{}", stage.text());
    stage.play("<F4>");
    assert_snapshot!("log", stage.text());
    assert_snapshot!("log-styles", stage.styles());
    let mut low = pasted(Setting::account().size(40, 10).speaks("de"));
    assert_snapshot!("log-40x10", low.play("<F4>").text());
}

#[test]
fn the_search_follows_when_a_line_is_switched() {
    let mut stage = pasted(Setting::account());
    stage.play("<F4>");
    assert_eq!(marks(&mut stage), "      xx");
    let first = stage.model.search.rows[0].address;
    stage.play("<End> <Space>");
    assert_eq!(marks(&mut stage), "      x ");
    assert_ne!(stage.model.search.rows[0].address, first);
    stage.play("<Up> <Enter>");
    assert_eq!(stage.model.search.rows.len(), 0, "nothing is searched for against the reader's will");
    assert!(stage.shows("Searching 0 of 8 lines. No results."), "{}", stage.text());
    stage.play("<g> <Space> <Esc>");
    assert!(stage.shows("Searching 1 line") && stage.shows("portal started on"), "{}", stage.text());
    stage.play("<F4>");
    assert_eq!(marks(&mut stage), "x       ", "what was switched stays so");
}

#[test]
fn secrets_stay_masked_also_in_lines_that_are_switched_on() {
    let mut stage = pasted(Setting::account());
    stage.play("<F4>");
    for _ in 0..8 {
        stage.play("<Up>");
    }
    for _ in 0..8 {
        stage.play("<Space> <Down>");
        assert!(!stage.shows("hunter2") && !stage.shows("jan@"), "{}", stage.text());
    }
    stage.play("<Esc>");
    assert!(!stage.shows("hunter2") && !stage.shows("jan@"), "{}", stage.text());
}

#[test]
fn the_key_is_offered_for_a_log_alone() {
    let mut stage = Setting::account().open();
    for script in ["", "type \"order\"", "<Tab>"] {
        stage.play(script);
        assert!(!stage.shows("F4"), "{script}: {}", stage.text());
    }
    stage.play("<Esc> <F4>");
    assert!(stage.shows("No pasted text here that looks like a log."), "{}", stage.text());
    assert!(stage.model.stack.is_empty());
    stage.play("<F1>");
    assert!(!stage.shows("log lines"), "{}", stage.text());
}

#[test]
fn another_paste_begins_with_its_own_lines() {
    let mut stage = pasted(Setting::account());
    stage.play("<F4> <Space> <Home> <Space> <Esc>");
    stage.play(&format!("paste \"{LOG}\" <F4>"));
    assert_eq!(marks(&mut stage), "      xx");
    stage.play(&format!("<Esc> <alt-Right> paste \"{LOG}\" <alt-Right>"));
    assert!(stage.model.stack.is_empty(), "the lines of another paste are not gone back to");
}

#[test]
fn a_click_switches_the_line_under_it() {
    let mut stage = pasted(Setting::account());
    stage.play("<F4> <m> click 20,2");
    assert_eq!(marks(&mut stage), "x     xx");
    assert_eq!(stage.faults(), [""; 0]);
}
