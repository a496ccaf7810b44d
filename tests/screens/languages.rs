//! Two languages, and the program's own.

use insta::assert_snapshot;

use crate::stage::Setting;

const NL: &str = "Overschakelen betekent dat";
const EN: &str = "Switching means that";

#[test]
fn the_view_goes_round_both_first_and_second() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter>");
    for (nl, en) in [(true, true), (true, false), (false, true), (true, true)] {
        assert_eq!((stage.shows(NL), stage.shows(EN)), (nl, en), "{}", stage.text());
        stage.play("<L> <L> <Esc>");
    }
}

#[test]
fn the_view_holds_for_lists_and_guides_alike() {
    let mut stage = Setting::account().open();
    stage.play("<F2> <F2> <F2> <Esc> type \"order\"");
    assert!(stage.line_with("▌ ").contains("You want to switch"), "{}", stage.text());
    assert!(!stage.shows("overschakelen"));
    stage.play("<Enter>");
    assert!(stage.shows(EN) && !stage.shows(NL));
}

#[test]
fn a_language_that_is_not_to_be_had_is_told_with_what_is_shown_instead() {
    let mut stage = Setting::account().lang("fr").open();
    assert!(stage.shows("No French version; showing English (en-US)"), "{}", stage.text());
    stage.play("type \"order\" <Enter>");
    assert!(stage.shows("No French version; showing English (en-US)"));
    let mut neighbour = Setting::account().lang("nl-BE").open();
    assert!(!neighbour.shows("No French version"), "another region of the language serves");
}

#[test]
fn a_guess_from_the_environment_never_turns_an_article_round() {
    let title = |setting: Setting| {
        let mut stage = setting.open();
        stage.play("type \"cost centre\" <Enter>");
        stage.guide().map(ToOwned::to_owned)
    };
    let sxs = || Setting::fixture("sxs");
    assert_eq!(title(sxs().guessed("en")).as_deref(), Some("Er wordt naar een kostenplaats gevraagd"));
    assert_eq!(title(sxs().lang("en")).as_deref(), Some("You are asked for a cost centre"));
}

#[test]
fn an_english_reader_sees_english_alone() {
    let mut stage = Setting::account().lang("en").open();
    stage.play("type \"cancel order\" <Enter>");
    assert!(stage.shows(EN) && !stage.shows(NL));
    assert!(!stage.text().lines().skip(1).any(|line| line.contains(" │ ")), "one column");
}

#[test]
fn any_language_may_stand_beside() {
    let mut stage = Setting::account().lang("en").beside("nl").open();
    stage.play("type \"cancel order\" <Enter>");
    assert!(stage.shows(EN) && stage.shows(NL), "{}", stage.text());
}

#[test]
fn the_program_speaks_dutch() {
    let mut stage = Setting::account().speaks("nl").open();
    stage.play("type \"cancel order\" <Enter> <Space> <s> <Enter>");
    assert_snapshot!("guide-in-dutch", stage.text());
    for english in ["Did this help", "Required role", "skip", "quit"] {
        assert!(!stage.shows(english), "{english:?} is no Dutch:\n{}", stage.text());
    }
}

#[test]
fn sentences_side_by_side_are_shown_as_a_pair_of_files_is() {
    let play = |fixture: &str| {
        let mut stage = Setting::fixture(fixture).lang("nl").open();
        stage.play("type \"print job disappears\" <Enter> <Space>");
        stage.text()
    };
    assert_eq!(play("sxs"), play("pair"));
}

#[test]
fn wide_characters_keep_the_columns_straight() {
    let mut stage = Setting::fixture("wide").lang("ja").open();
    stage.play("type \"鍵\" <Enter> <Space>");
    assert_snapshot!("japanese", stage.text());
}

#[test]
fn the_languages_are_picked_and_the_guide_goes_on_in_them() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter> <Space> <L>");
    assert_snapshot!("picker", stage.text());
    stage.play("<Home> <Enter>");
    assert!(stage.shows(EN) && !stage.shows(NL) && stage.shows("1 of 3"), "{}", stage.text());
    stage.play("<L> <End> <Space> <Esc>");
    assert!(stage.shows(EN) && stage.shows(NL) && stage.shows("[x] 1"), "Dutch is beside: {}", stage.text());
    let kept = stage.model.session.case().and_then(|case| case.languages.clone());
    assert_eq!(kept, Some(("en-US".to_owned(), "nl-NL".to_owned())));
}

#[test]
fn a_case_remembers_its_languages() {
    let mut stage = Setting::account().open();
    stage.play("<F2> <Home> <Enter> type \"cancel order\" <Enter> <Space>");
    assert!(stage.shows(EN) && !stage.shows(NL), "{}", stage.text());
    stage.play("<F6> <F2> <End> <Enter>");
    assert_eq!(stage.model.languages.lang.language(), "nl", "the next caller reads Dutch");
    stage.play("<Enter>");
    assert!(stage.shows(EN) && stage.shows("1 of 3"), "the case is resumed in its own: {}", stage.text());
}

#[test]
fn one_language_leaves_nothing_to_pick() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<F2>");
    assert!(stage.model.stack.is_empty() && stage.shows("one language: English"), "{}", stage.text());
}

#[test]
fn an_original_is_read_where_the_named_language_does_not_exist_and_a_missing_second_one_is_said() {
    let mut stage = Setting::fixture("sxs").lang("de").open();
    assert!(stage.shows("No German version; showing English"), "{}", stage.text());
    stage.play("type \"cost centre\" <Enter>");
    assert_eq!(stage.guide(), Some("You are asked for a cost centre"));
    let mut stage = Setting::account().lang("nl").beside("fr").open();
    assert!(stage.shows("No French version to show beside"), "{}", stage.text());
}
