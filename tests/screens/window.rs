//! The size of the window.

use insta::assert_snapshot;

use crate::stage::Setting;

const SIZES: [(u16, u16); 7] = [(100, 30), (80, 24), (40, 10), (30, 8), (250, 60), (99, 16), (1, 1)];

#[test]
fn the_smallest_screen_still_serves() {
    let mut stage = Setting::account().size(40, 10).open();
    assert_snapshot!("first-screen-40x10", stage.text());
    stage.play("type \"cancel order\" <Enter> <Space>");
    assert_snapshot!("guide-40x10", stage.text());
    stage.play("<End> <1>");
    assert!(stage.shows("Solved"));
}

#[test]
fn the_first_screen_at_80x24() {
    assert_snapshot!("first-screen-80x24", Setting::account().size(80, 24).open().text());
}

#[test]
fn a_window_that_is_too_small_says_so_and_goes_on_when_enlarged() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter> <Space>");
    let before = stage.text();
    stage.play("size 30x8");
    assert!(stage.shows("too small"), "{}", stage.text());
    stage.play("size 100x30");
    assert_eq!(stage.text(), before);
}

#[test]
fn what_the_cursor_stands_on_stays_in_sight() {
    let mut stage = Setting::account().open();
    stage.play("type \"cancel order\" <Enter> <Space> <Space> <Space>");
    for deed in
        ["size 80x24", "size 60x14", "size 40x10", "<L> <L> <Esc>", "<L> <L> <Esc>", "<L> <L> <Esc>", "size 100x30"]
    {
        stage.play(deed);
        assert!(stage.shows("▌ Did this help?"), "{deed}\n{}", stage.text());
    }
    stage.play("size 60x14 <g> size 60x13");
    assert!(!stage.shows("▌ Did this help?"), "what was scrolled away is not fetched:\n{}", stage.text());
}

#[test]
fn every_screen_survives_every_size() {
    for script in [
        "",
        "type \"order\"",
        "type \"order\" <Tab> <Tab>",
        "type \"qqzzqq\"",
        "<Tab> <t> <End>",
        "type \"sign up turned off\" <Enter> <Down> <Down>",
        "type \"order\" <Enter> <s> type \"because it is not mine to cancel and never was\"",
        "<Enter>",
        "<F1>",
        "paste \"2026-11-23T08:29:58Z INFO 注文 started\\nERROR [http-1] c.a.B - order 715-123130\" <F4>",
        "type \"door badge\" <Enter> <T>",
        "<Tab> <t> <T> <End>",
        "type \"order\" <Enter> <?> <PgDn> <PgDn>",
    ] {
        let mut stage = Setting::account().open();
        stage.play(script);
        for (columns, rows) in SIZES {
            stage.play(&format!("size {columns}x{rows}"));
            let picture = stage.text();
            assert_eq!(stage.faults(), [""; 0], "{script} at {columns}x{rows}\n{picture}");
            let widest = picture.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap_or(0);
            assert!(widest <= usize::from(columns), "{script} at {columns}x{rows}");
        }
    }
}

#[test]
fn the_help_breaks_its_lines_instead_of_cutting_them() {
    let mut stage = Setting::account().size(40, 40).open();
    let text = stage.play("type \"cancel order\" <Enter> <?>").text();
    let words: Vec<&str> = text.split_whitespace().filter(|word| *word != "│").collect();
    assert!(words.join(" ").contains("step, choose the option, follow the link"), "{text}");
    assert!(!text.contains('…'), "{text}");
}

#[test]
fn a_window_over_wide_characters_keeps_its_frame() {
    for columns in 60..76 {
        let mut stage = Setting::fixture("wide").lang("ja").size(columns, 24).open();
        stage.play("type \"空気入れ\" <Enter> <?>");
        let text = stage.text();
        let inside = text.lines().skip_while(|line| !line.contains('┌')).skip(1);
        for line in inside.take_while(|line| !line.contains('└')) {
            assert!(line.matches('│').count() >= 2, "{columns}: {line}\n{text}");
        }
    }
}
