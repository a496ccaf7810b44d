//! What was once found by bending texts, each with the shortest text that shows it.

use std::time::{Duration, Instant};

use super::targets;

/// Fails where the text breaks a law behind the door.
fn holds(target: &str, text: &[u8]) {
    (targets::find(target).run)(text);
}

#[test]
fn a_key_that_would_steer_the_terminal_is_refused() {
    for name in ["\n", "\u{1b}", "\u{9b}", "\u{202e}"] {
        holds("keys", name.as_bytes());
    }
    holds("keys", br#"{"guide": {"tick": "\u001b"}}"#);
}

#[test]
fn the_name_of_a_callout_fits_a_narrow_page() {
    for how in [0, 16] {
        holds("page", &[&[4, how][..], b"# T\n\n> [!NOTE]\n> a"].concat());
    }
}

#[test]
fn the_mark_of_an_item_fits_a_narrow_page() {
    for mark in ["-", "1.", ">", "123456789."] {
        holds("page", &[&[0, 0][..], b"# T\n\n", mark.as_bytes(), b" a\n"].concat());
        holds("page", &[&[3, 16][..], b"# T\n\n", mark.as_bytes(), b" a\n"].concat());
    }
}

#[test]
fn symbols_of_several_characters_are_measured_as_they_are_shown() {
    // A heart that is shown in colour takes two columns, and its first character alone takes one.
    holds("wrap", "\u{3}\u{2764}\u{fe0f}\u{2764}\u{fe0f}\u{2764}\u{fe0f} a".as_bytes());
}

#[test]
fn a_table_too_wide_for_the_page_keeps_the_names_above_empty_columns() {
    holds("page", b"\x02\x00# T\n\n| alpha | beta |\n|---|---|\n");
    holds("page", b"\x02\x00# T\n\n| alpha | beta |\n|---|---|\n| c | |\n");
}

#[test]
fn faults_of_a_line_are_told_in_one_order() {
    // Each heading has two anchors, and all come twice.
    let heading = |n| format!("## <a name=\"a{n}\"></a>Door {n} {{#b{n}}}\n\nIt is shut.\n\n");
    let headings: String = (0..12).map(heading).collect();
    holds("check", format!("---\ntitle: T\n---\n# T\n\n{headings}{headings}").as_bytes());
}

#[test]
fn settings_that_nest_too_deep_are_refused_at_once() {
    let start = Instant::now();
    for text in ["[".repeat(60_000), "{a: ".repeat(15_000), "- ".repeat(30_000)] {
        let error = pcfix::cli::config::effective_of(&format!("content: {text}")).expect_err("nested");
        assert!(matches!(error.fault, pcfix::article::SettingFault::Yaml(_)), "{error:?}");
    }
    assert!(start.elapsed() < Duration::from_secs(5), "a parser would take a minute");
}

#[test]
fn what_a_wide_character_covered_is_written_again() {
    // Of the translation's characters the second halves were left in the style of what found the original's title.
    holds("screen", b"the do");
}

#[test]
fn what_has_no_width_does_not_join_the_cell_before() {
    // Typed before everything else, and taken away again.
    holds("screen", "s\u{c}\u{feff}\u{4}".as_bytes());
    holds("screen", "s\u{c}\u{301}\u{4}".as_bytes());
}

#[test]
fn names_in_the_journal_are_clean_too() {
    let line = |option: &str| {
        format!(
            "{{\"v\":1,\"at\":\"2026-11-23T09:41:07Z\",\"guide\":\"a-1\",\"event\":\"chose\",\"choice\":\"a\",\"option\":\"{option}\"}}"
        )
    };
    holds("journal", line("new\u{7f}").as_bytes());
    holds("journal", line("new\u{202e}").as_bytes());
}

#[test]
fn a_noncharacter_does_not_hide_the_end_of_front_matter() {
    holds("front", "a: b\n\u{fdd0}...\nwords".as_bytes());
}

#[test]
fn an_error_at_the_end_of_a_faq_has_a_line_of_the_file() {
    holds("faq", b"title: &t T\nsummary: *t\nsections:\n- name: *t\n  q");
}
