//! The guide: from the first step to the end.

use insta::assert_snapshot;
use pcfix::tui::{Effect, Screen};

use crate::stage::{Setting, Stage};

/// The guide to cancel an order.
const CANCEL: &str = "type \"cancel order\" <Enter>";

fn office() -> Stage {
    Setting::fixture("office").open()
}

/// The state of each step on the screen: `x`, `-` or a blank.
fn boxes(stage: &mut Stage) -> String {
    let state = |line: &str| {
        let line = line.trim_start_matches([' ', '▌']);
        line.strip_prefix('[').filter(|rest| rest[1..].starts_with("] ")).and_then(|rest| rest.chars().next())
    };
    stage.text().lines().filter_map(state).collect()
}

#[test]
fn a_guide_shows_who_may_do_it_the_steps_and_the_question() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL);
    assert_snapshot!("guide", stage.text());
    assert_snapshot!("guide-styles", stage.styles());
    let roles = stage.line_with("Required role");
    assert!(roles.contains("Globale beheerder") && roles.contains("│ Required role: Global admin"), "{roles}");
}

#[test]
fn a_guide_on_a_narrow_screen_has_the_languages_one_under_the_other() {
    let mut stage = Setting::account().size(80, 24).open();
    stage.play(CANCEL).play("<Space>");
    assert_snapshot!("guide-80x24", stage.text());
}

#[test]
fn headings_are_gone_to_one_by_one() {
    let mut stage = Setting::fixture("office").size(60, 10).open();
    stage.play("type \"badge\" <Enter> <g>");
    let mut tops = Vec::new();
    for key in ["<]>", "<]>", "<[>", "<[>"] {
        stage.play(key);
        tops.push(stage.model.guide().map_or(0, |screen| screen.scroll));
    }
    assert!(0 < tops[0] && tops[0] < tops[1], "{tops:?}");
    assert_eq!((tops[2], tops[3]), (tops[0], 0), "the way back");
    assert_eq!(stage.faults(), Vec::<String>::new());
}

#[test]
fn a_tick_stamps_the_time_and_moves_on() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("wait 60 <Space>");
    assert_eq!(boxes(&mut stage), "x  ");
    assert!(stage.shows("08:31"), "{}", stage.text());
    assert!(stage.line_with("▌[ ]").contains("Order annuleren"));
    stage.play("<Enter> <Space>");
    assert_eq!(boxes(&mut stage), "xxx", "Enter ticks as well");
    assert!(stage.shows("▌ Did this help?"));
    assert_snapshot!("ticked", stage.text());
}

#[test]
fn the_names_of_buttons_stand_in_both_languages() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space>");
    assert!(stage.shows("Order annuleren ‹Cancel") && stage.shows("order›"), "{}", stage.text());
}

#[test]
fn a_step_is_skipped_with_a_reason() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<s> type \"no rights\"");
    assert!(stage.line_with("Reason for skipping (optional):").ends_with("no rights"));
    stage.play("<Enter>");
    assert_eq!(boxes(&mut stage), "-  ");
    assert!(stage.shows("skipped: no rights"));
    stage.play("<s> <Enter>");
    assert_eq!(boxes(&mut stage), "-- ");
    stage.play("<s> type \"x\" <Esc>");
    assert_eq!(boxes(&mut stage), "-- ", "Esc leaves the step as it is");
}

#[test]
fn the_last_thing_done_is_taken_back() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <s> <Enter> <u>");
    assert_eq!(boxes(&mut stage), "x  ");
    assert!(stage.line_with("▌[ ]").contains("Order annuleren"));
    stage.play("<u>");
    assert_eq!(boxes(&mut stage), "   ");
    stage.play("<u> <u>");
    assert_eq!(boxes(&mut stage), "   ", "there is nothing to take back");
}

#[test]
fn space_toggles_the_step_under_the_cursor_whichever_was_ticked_last_and_enter_goes_on() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <Space> <Up> <Up> <Space>");
    assert_eq!(boxes(&mut stage), " x ");
    stage.play("<Space> <Up> <Up> wait 600 <Enter>");
    assert_eq!(boxes(&mut stage), "xx ");
    assert!(!stage.shows("08:40"), "a done step keeps its time");
    assert!(stage.line_with("▌[ ]").contains("3"), "{}", stage.text());
}

#[test]
fn yes_ends_the_guide() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <Space> <Space> <1>");
    assert!(stage.shows("Solved"));
    assert_snapshot!("solved", stage.text());
    stage.play("<Space> <Enter> <1> <2> <s>");
    assert!(stage.shows("Solved"), "nothing is left to answer");
    stage.play("<u>");
    assert!(stage.shows("▌ Did this help?"), "even the answer is taken back");
}

#[test]
fn digits_answer_while_the_question_is_shown_and_a_stray_enter_never_does() {
    let mut stage = Setting::account().size(80, 16).open();
    stage.play(CANCEL).play("<1>");
    assert!(stage.shows("▌ Did this help?") && !stage.shows("Solved"), "first it is shown: {}", stage.text());
    stage.play("<Enter> <Enter>");
    assert!(stage.shows("▌ Did this help?") && !stage.shows("Solved"));
    stage.play("<Up> <1>");
    assert!(stage.shows("Solved"), "{}", stage.text());
    let note = note(&mut stage);
    assert_eq!(note.matches("not done:").count(), 3, "{note}");
}

/// The note that is copied, back on the guide.
fn note(stage: &mut Stage) -> String {
    stage.play("<c> <Enter> <Esc>");
    match stage.asked.last() {
        Some(Effect::Copy { text, .. }) => text.clone(),
        other => panic!("nothing was copied: {other:?}"),
    }
}

#[test]
fn while_a_choice_waits_digits_choose_its_option() {
    let mut stage = office();
    stage.play("type \"screen stays black\" <Enter> <End> <2>");
    assert!(stage.shows("(•) 2") && !stage.shows("Solved"), "{}", stage.text());
}

#[test]
fn cursor_and_scroll_go_together() {
    let mut stage = Setting::account().size(80, 16).open();
    stage.play(CANCEL);
    assert!(stage.shows("Required role"), "a guide opens at its top: {}", stage.text());
    stage.play("<End>");
    assert!(stage.shows("▌ Did this help?"), "{}", stage.text());
    stage.play("<Home>");
    assert!(stage.shows("Required role"));
    for key in ["<PgDn>", "<PgDn>", "<PgUp>", "<PgDn>"] {
        stage.play(key);
        assert!(stage.shows(" ▌"), "after {key}: {}", stage.text());
    }
}

#[test]
fn a_key_lays_out_at_most_one_page_and_none_when_nothing_changes() {
    let mut stage = Setting::account().size(80, 20).open();
    stage.play("type \"cancel order\"");
    let keys =
        "<Down> <Up> <Tab> <F1> <Esc> <Enter> <PgDn> <Down> <Space> <u> <End> <Home> <]> <[> <L> </> <Esc> <Tab> <y>";
    for key in keys.split(' ') {
        let before = stage.model.layouts;
        stage.play(key);
        let made = stage.model.layouts - before;
        assert!(made <= 1, "{key} laid out {made} pages");
        stage.paint();
        stage.paint();
        assert_eq!(stage.model.layouts, before + made, "drawing lays nothing out");
    }
    for key in ["<F12>", "<Home>", "<Home>", "<T>", "<Esc>", "<?>", "<Esc>"] {
        stage.play(key);
    }
    let before = stage.model.layouts;
    stage.play("<Home> <F12> <T> <Esc> <?> <Esc> <m> <a> <Esc>");
    assert_eq!(stage.model.layouts, before, "an unchanged page is not laid out again");
}

#[test]
fn highlights_of_the_search_end_when_a_guide_opens() {
    let mut stage = Setting::fixture("office").open();
    stage.play("type \"badge\"");
    assert!(stage.styles().contains("green bold underlined"), "{}", stage.styles());
    stage.play("<Enter>");
    assert!(!stage.styles().contains("green bold underlined"), "{}", stage.styles());
}

#[test]
fn a_status_line_ends_when_its_screen_is_left() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <Esc> <Enter>");
    assert!(stage.shows("Resumed from"), "{}", stage.text());
    stage.play("<Esc>");
    assert!(!stage.shows("Resumed from"), "{}", stage.text());
}

#[test]
fn the_question_may_be_answered_with_steps_left_open() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Down> <Down> <Down> <1>");
    assert!(stage.shows("Solved"));
}

#[test]
fn later_goes_back_and_keeps_what_was_done() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <Space> <Space> <4>");
    assert!(stage.model.stack.is_empty());
    assert!(stage.shows("Saved for later"));
    stage.play("<Enter> <End>");
    assert_eq!(boxes(&mut stage), "xxx");
    assert!(stage.shows("▌ Did this help?"));
}

#[test]
fn a_symptom_without_steps_goes_to_the_question_and_invents_none() {
    let mut stage = Setting::account().open();
    stage.play("type \"order was declined\" <Enter>");
    assert_eq!(boxes(&mut stage), "");
    assert!(stage.shows("▌ Did this help?"));
    assert_snapshot!("prose", stage.text());
}

#[test]
fn after_a_no_comes_the_next_resolution_and_what_was_tried_stays_in_sight() {
    let mut stage = office();
    stage.play("type \"door badge\" <Enter>");
    assert_snapshot!("resolution-1", stage.text());
    assert!(stage.shows("Fix 1 of 3") && stage.shows("Let the reader learn your badge"));
    stage.play("<Space> <Space> <2>");
    assert!(stage.shows("Fix 2 of 3") && stage.shows("loading dock"), "{}", stage.text());
    assert!(stage.line_with("✗").contains("Let the reader learn your badge"));
    stage.play("<3> type \"it is upstairs\" <Enter>");
    assert!(stage.shows("Fix 3 of 3") && stage.shows("extension 42"), "{}", stage.text());
    assert!(stage.line_with("doesn't apply:").contains("Use another reader"));
    assert_snapshot!("resolution-3", stage.text());
}

#[test]
fn when_every_resolution_was_tried_the_next_best_is_offered_and_opened() {
    let mut stage = office();
    stage.play("type \"door badge\" <Enter> <Space> <Space> <2> <2> <Space> <2>");
    assert!(stage.shows("No fixes left here"), "{}", stage.text());
    assert_snapshot!("next-best", stage.text());
    let offered = stage.model.walk().map(|walk| walk.next.clone()).expect("a guide");
    let tried = stage.model.walk().map(|walk| walk.guide.address).expect("a guide");
    assert!(!offered.is_empty() && !offered.contains(&tried), "what was tried is not offered again");
    stage.play("<Enter>");
    assert_eq!(stage.model.walk().map(|walk| walk.guide.address), Some(offered[0]));
    stage.play("<Esc>");
    assert!(stage.shows("No fixes left here"), "back to the list");
}

#[test]
fn when_nothing_is_left_it_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.md"), "---\ntitle: a\n---\n# A\n\n## The lamp is dark\n\nWait.\n")
        .expect("written");
    let mut stage = Setting::folder(folder.path()).open();
    stage.play("type \"lamp\" <Enter> <2>");
    assert!(stage.shows("Nothing left to try"), "{}", stage.text());
    stage.play("<Enter> <Down> <Up> <1> <Space>");
    assert!(stage.shows("Nothing left to try"));
}

#[test]
fn a_choice_is_asked_first_and_only_its_branch_is_walked() {
    let mut stage = office();
    stage.play("type \"screen stays black\" <Enter>");
    assert_eq!(boxes(&mut stage), "", "no steps before the choice");
    assert!(stage.shows("Which of these applies?"));
    assert_snapshot!("choice", stage.text());
    stage.play("<Down> <Enter>");
    assert_eq!(boxes(&mut stage), "   ");
    assert!(stage.shows("Choose the room") && !stage.shows("Pull the cable"));
    stage.play("<u> <1>");
    assert_eq!(boxes(&mut stage), "  ", "a number chooses as well");
    assert!(stage.shows("Pull the cable"));
    assert_snapshot!("chosen", stage.text());
}

#[test]
fn links_are_walked_followed_and_left_again() {
    let mut stage = office();
    stage.play("type \"nobody hears you\" <Enter> <Tab>");
    assert_eq!(stage.style_at("the door"), "blue underlined reversed");
    stage.play("<Enter>");
    assert_eq!(stage.guide(), Some("The door stays shut although you hold up your badge"));
    stage.play("<Esc>");
    assert_eq!(stage.guide(), Some("Nobody hears you"));
    stage.play("<alt-Right>");
    assert_eq!(stage.guide(), Some("The door stays shut although you hold up your badge"));
    stage.play("<alt-Left> <Tab> <Enter>");
    assert_eq!(stage.asked, [Effect::Browse("https://example.org/rooms".into())]);
    assert_eq!(stage.guide(), Some("Nobody hears you"), "a web page is opened outside");
}

#[test]
fn the_editor_gets_the_file_at_the_line_of_the_step() {
    let mut stage = office();
    let asked = |stage: &Stage| match stage.asked.last() {
        Some(Effect::Edit { file, line }) => (file.file_name().expect("a name").to_string_lossy().into_owned(), *line),
        other => panic!("{other:?}"),
    };
    stage.play("type \"door stays shut\" <Enter> <e>");
    let (file, first) = asked(&stage);
    assert_eq!(file, "door-badge.md");
    stage.play("<Space> <e>");
    assert!(asked(&stage).1 > first, "the next step is on a later line");
    stage.play("<Esc> <Tab> <e>");
    assert!(asked(&stage).1 < first, "in a list, the line of the heading");
    let (mut built_in, files) = (Setting::embedded().open(), stage.asked.len());
    assert!(files > 2);
    built_in.play("type \"cancel order\" <Enter> <e>");
    assert!(built_in.asked.is_empty() && built_in.shows("has no file"));
}

#[test]
fn a_link_leads_to_its_heading() {
    let mut stage = office();
    stage.play("type \"screen stays black\" <Enter> <Tab> <Enter>");
    assert_eq!(stage.guide(), Some("Nobody hears you"));
}

#[test]
fn an_address_is_shown_where_no_browser_is() {
    let mut stage = office();
    stage.send(pcfix::tui::Msg::NotOpened("https://example.org/rooms".into()));
    assert!(stage.shows("https://example.org/rooms"));
}

#[test]
fn an_article_of_several_symptoms_asks_which_one() {
    let mut stage = Setting::account().open();
    stage.play("<Enter>");
    assert!(stage.shows("What goes wrong?") && !stage.shows("Did this help?"), "{}", stage.text());
    // There is nothing to tick before one was chosen, and no key is told for it.
    let keys = |stage: &mut Stage| stage.text().lines().last().unwrap_or_default().to_owned();
    assert!(keys(&mut stage).contains("Enter next") && !keys(&mut stage).contains("Space"), "{}", stage.text());
    stage.play("<Down> <Enter>");
    assert!(keys(&mut stage).contains("Space tick"), "{}", stage.text());
    assert_eq!(stage.model.stack.len(), 2);
    assert!(stage.guide().is_some_and(|title| title.starts_with("U bent uw wachtwoord")), "{:?}", stage.guide());
}

#[test]
fn text_longer_than_the_screen_is_read_with_the_same_keys() {
    let mut stage = Setting::account().size(80, 16).open();
    stage.play("type \"sign up for partner center turned off\" <Enter>");
    stage.play("<Home>");
    let mut seen = String::new();
    for _ in 0..60 {
        seen += &stage.text();
        stage.play("<Down>");
    }
    for words in ["Required role", "Connect-MgGraph", "MSOnline", "▌ Did this help?"] {
        assert!(seen.contains(words), "{words} was never in sight");
    }
}

#[test]
fn words_are_found_in_the_open_article_and_gone_through_round_and_round() {
    let mut stage = Setting::account().size(80, 16).open();
    stage.play("type \"sign up for partner center turned off\" <Enter> <Home>");
    stage.play("</> type \"TENANT\" <Enter>");
    assert!(stage.shows("Match 1 of"), "{}", stage.text());
    stage.play("<n>");
    assert!(stage.shows("Match 2 of"));
    stage.play("<N>");
    assert!(stage.shows("Match 1 of"));
    stage.play("<N> <n>");
    assert!(stage.shows("Match 1 of"), "round and round");
    stage.play("</> type \"xyzzy\" <Enter>");
    assert!(stage.shows("'xyzzy' not found in this article."));
    stage.play("</> <Esc> <n>");
    assert!(!stage.shows("Match"), "nothing is looked for any more");
}

#[test]
fn the_step_under_the_cursor_is_always_in_sight() {
    let mut stage = Setting::account().size(60, 12).open();
    stage.play("type \"sign up for partner center turned off\" <Enter>");
    while !stage.shows("▌[") {
        stage.play("<Down>");
    }
    for key in ["<Down>", "<Up>", "<Space>", "<Space>", "<u>"] {
        stage.play(key);
        assert!(stage.shows("▌["), "after {key}:\n{}", stage.text());
    }
}

#[test]
fn a_guide_left_in_the_middle_goes_on_where_it_stood() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <Esc> <Enter>");
    assert_eq!(boxes(&mut stage), "x  ");
}

#[test]
fn a_paste_in_a_guide_begins_a_new_search() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("paste \"forgot password\"");
    assert!(stage.model.stack.is_empty());
    assert_eq!(stage.model.query(), "forgot password");
}

#[test]
fn a_table_and_a_code_block_are_shown_in_a_guide() {
    let mut stage = office();
    stage.play("type \"too warm\" <Enter>");
    assert_snapshot!("table", stage.text());
    let mut stage = Setting::account().lang("en").open();
    stage.play("type \"sign up turned off\" <Enter>");
    assert_eq!(stage.style_at("Connect-MgGraph"), "yellow");
}

#[test]
fn the_guide_is_the_last_screen_of_the_stack() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL);
    assert!(matches!(stage.model.stack.as_slice(), [Screen::Guide(_)]));
}

#[test]
fn nothing_of_one_case_is_left_in_the_next() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<Space> <a> type \"customer of ACME\" <Enter> <End> <2>");
    assert!(stage.shows("No fixes left") || stage.shows("Nothing left"), "{}", stage.text());
    stage.play("<F6>");
    assert!(stage.model.stack.is_empty() && stage.model.query().is_empty());
    assert!(stage.shows("New case"), "{}", stage.text());
    stage.play(CANCEL);
    assert_eq!(boxes(&mut stage), "   ", "no tick of the last customer");
    assert!(!stage.shows("customer of ACME") || stage.shows("Earlier note"), "{}", stage.text());
    stage.play("<Space>");
    let note = note(&mut stage);
    assert!(!note.contains("ACME") && !note.contains("didn't help"), "{note}");
}

#[test]
fn a_remark_of_an_earlier_case_is_shown_as_a_hint() {
    let mut stage = Setting::account().open();
    stage.play(CANCEL).play("<a> type \"ask for the tenant\" <Enter> <F6>").play(CANCEL);
    assert!(stage.shows("Earlier note (2026-11-23): ask for the"), "{}", stage.text());
}

#[test]
fn the_other_language_is_copied_only_where_the_step_has_it() {
    let mut stage = office();
    stage.play("type \"door badge\" <Enter> <Y>");
    assert!(stage.asked.is_empty() && stage.shows("no other language"), "{}", stage.text());
}
