//! The tree and the help.

use insta::assert_snapshot;

use crate::stage::Setting;

#[test]
fn the_tree_is_folded_and_unfolded() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <t>");
    assert_snapshot!("tree", stage.text());
    assert!(stage.shows("Nobody hears you"));
    stage.play("<Down> <Left>");
    assert!(!stage.shows("Nobody hears you"), "{}", stage.text());
    stage.play("<l>");
    assert!(stage.shows("Nobody hears you"));
    stage.play("<Down> <Down> <h>");
    assert!(stage.line_with("▌ ").contains("Trouble in the meeting rooms"), "from a symptom up to its article");
}

#[test]
fn the_tree_opens_what_is_selected_and_comes_back() {
    let mut stage = Setting::fixture("office").open();
    stage.play("<Tab> <t> <End> <Enter>");
    assert_eq!(stage.guide(), Some("The room is too warm"));
    stage.play("<Backspace>");
    assert!(stage.line_with("▌ ").contains("The room is too warm"));
}

#[test]
fn the_tree_begins_at_what_was_on_the_screen() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter> <t>");
    assert!(stage.line_with("▌ ").contains("overschakelen van offline betaling"), "{}", stage.text());
}

#[test]
fn the_keys_of_each_screen_are_shown_on_request() {
    for (script, key, other) in
        [("<F1>", "ctrl-n", "Space"), ("<Tab> <?>", "F2", "ctrl-k"), ("type \"order\" <Enter> <?>", "Space", "unfold")]
    {
        let mut stage = Setting::account().open();
        stage.play(script);
        assert!(stage.shows(key), "{script}: {}", stage.text());
        assert!(!stage.shows(other), "{script}: {}", stage.text());
        let with_help = stage.text();
        stage.play("<Esc>");
        assert_ne!(stage.text(), with_help, "Esc closes the help");
    }
    let mut stage = Setting::account().open();
    stage.play("type \"order\" <Enter> <?>");
    assert_snapshot!("help", stage.text());
}

#[test]
fn the_help_is_scrolled_on_a_low_screen() {
    let mut stage = Setting::account().size(60, 10).open();
    stage.play("<Tab> <?>");
    let first = stage.text();
    let mut seen = first.clone();
    for _ in 0..40 {
        seen += &stage.play("<Down>").text();
    }
    // Nothing is suspended on Windows.
    let last = if cfg!(unix) { "suspend" } else { "quit from anywhere" };
    assert!(seen.contains(last), "the last key comes in sight");
    stage.play("<PgUp> <PgUp> <PgUp> <PgUp> <PgUp> <PgUp> <PgUp> <PgUp>");
    assert_eq!(stage.text(), first);
}

#[test]
fn lists_longer_than_the_screen_keep_the_selection_in_sight() {
    let folder = tempfile::tempdir().expect("a folder");
    for number in 0..60 {
        let text = format!("---\ntitle: x\n---\n# Lamp {number:02}\n\n## Lamp {number:02} is dark\n\nWait.\n");
        std::fs::write(folder.path().join(format!("{number:02}.md")), text).expect("written");
    }
    let mut stage = Setting::folder(folder.path()).size(80, 24).open();
    for script in ["<Tab> <End>", "<PgUp>", "<Home>", "<G>", "<F1> <Esc> <g>", "<t> <G> <Right> <G>", "<PgUp>"] {
        stage.play(script);
        assert_eq!(stage.text().lines().filter(|line| line.starts_with('▌')).count(), 1, "{script}\n{}", stage.text());
        assert_eq!(stage.faults(), [""; 0]);
    }
    stage.play("<Esc> <Esc> type \"dark\" <Down> <Down> <PgDn> <PgDn>");
    assert_eq!(stage.faults(), [""; 0]);
    assert!(stage.model.search.selected > 2 && stage.model.search.offset > 0);
}
