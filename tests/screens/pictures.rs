//! Pictures of the screen: the production view, drawn as SVG.
//!
//! Those of the README are under `.github/pictures`, the others under `tests/screens/pictures`. `PCFIX_REFRESH=1 cargo test --test
//! screens pictures` draws all of them anew; look at each before you commit it.

use std::path::Path;
use std::process::Command;

use crate::stage::{Setting, Stage};
use crate::svg;
use pcfix::config::ThemeName;

fn hold(name: &str, drawn: &str) {
    hold_in(".github/pictures", name, drawn);
}

fn hold_in(folder: &str, name: &str, drawn: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join(folder).join(name).with_extension("svg");
    if std::env::var_os("PCFIX_REFRESH").is_some() {
        std::fs::write(path, drawn).expect("written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "{name}.svg shows another screen; look at the new one: PCFIX_REFRESH=1 cargo test --test screens pictures"
    );
}

#[test]
fn the_search() {
    let mut stage = Setting::embedded().open();
    hold("search", &svg::of_screen(stage.play("type \"cancle ordr\"").paint()));
}

#[test]
fn the_guide() {
    let mut stage = Setting::embedded().open();
    hold("guide", &svg::of_screen(stage.play("type \"cancel order\" <Enter> <Space>").paint()));
}

#[test]
fn the_tree() {
    let mut stage = Setting::embedded().open();
    hold("tree", &svg::of_screen(stage.play("<F3>").paint()));
}

#[test]
fn the_check() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut check = Command::new(env!("CARGO_BIN_EXE_pcfix"));
    let check =
        check.args(["check", "tests/fixtures/pair"]).env("LANG", "C").current_dir(root).output().expect("it runs");
    let said = String::from_utf8(check.stdout).expect("UTF-8");
    hold("check", &svg::of_text(&format!("$ pcfix check tests/fixtures/pair\n{said}")));
}

/// Holds what is shown after a script, beside the tests.
fn hold_screen(name: &str, setting: Setting, script: &str) -> Stage {
    let mut stage = setting.open();
    hold_in("tests/screens/pictures", name, &svg::of_screen(stage.play(script).paint()));
    stage
}

#[test]
fn the_start_screen_with_little_content() {
    hold_screen("start", Setting::embedded().lang("en"), "");
}

/// A library of several areas: symptoms, articles without steps, announcements and an archive.
fn large_library() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let areas = [("mail", 14), ("sign-in", 11), ("meetings", 9), ("printing", 6), ("phones", 4), ("archive", 12)];
    let write = |path: String, text: String| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    };
    for (area, articles) in areas {
        for number in 1..=articles {
            let symptom = |what: &str| format!("## {what}\n\n1. Restart it.\n2. Wait for a minute.\n\n");
            let text = format!(
                "# Problems with {area}, part {number}\n\n{}{}",
                symptom("It does not start"),
                symptom("It is slow")
            );
            write(format!("{area}/part-{number:02}.md"), text);
        }
        write(format!("{area}/about.md"), format!("# About {area}\n\nWhat it is for.\n"));
    }
    write("announcements/new.md".to_owned(), "# New this month\n\nThere is news.\n".to_owned());
    folder
}

#[test]
fn the_start_screen_with_many_articles() {
    let folder = large_library();
    let mut stage = hold_screen("start-areas", Setting::folder(folder.path()), "");
    let text = stage.text();
    let line =
        |words: &str| text.lines().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(line("Mail · 28 symptoms") < line("Phones · 8 symptoms"), "{text}");
    assert!(line("Phones") < line("Archive") && line("Phones") < line("Announcements"), "{text}");
    let mut stage = Setting::folder(folder.path()).open();
    stage.play("type \"mail does not start\" <Enter> <Space> <Space> <1> <Esc> <Esc> <F6>");
    stage.play("type \"phones slow\" <Enter> <Space> <Esc> <Esc>");
    hold_in("tests/screens/pictures", "start-used", &svg::of_screen(stage.paint()));
    assert!(stage.shows("Used here before") && stage.shows("Open cases") && stage.shows("1 of 2"), "{}", stage.text());
}

#[test]
fn the_three_bands() {
    let mut stage = hold_screen("bands", Setting::embedded().lang("en").size(100, 50), "type \"cancel order\"");
    for band in ["── Exact ──", "── Likely ──", "── Mentions ──"] {
        assert!(stage.shows(band), "{band}: {}", stage.text());
    }
}

#[test]
fn no_hit() {
    hold_screen("no-hit", Setting::embedded().lang("en"), "type \"AADSTS50020\"");
}

#[test]
fn hits_of_one_article_together() {
    let setting = Setting::embedded().lang("en").size(100, 40);
    let mut stage = hold_screen("grouped", setting, "type \"azure reservation\" <Tab> <Down>");
    assert!(stage.shows("more in this article"), "{}", stage.text());
    let rows = stage.model.search.rows.len();
    let more = stage.model.search.rows.iter().position(|row| row.address.is_none()).expect("a folded row");
    stage.play(&"<Down> ".repeat(more - stage.model.search.selected)).play("<Enter>");
    assert!(stage.model.search.rows.len() > rows && stage.model.stack.is_empty(), "Enter unfolds it");
    assert!(stage.model.search.rows[more].address.is_some());
}

#[test]
fn a_guide_on_a_wide_and_on_a_narrow_screen() {
    let script = "type \"cancel order\" <Enter> <Space>";
    hold_screen("guide-100", Setting::embedded(), script);
    hold_screen("guide-60", Setting::embedded().size(60, 24), script);
    hold_screen("guide-fixes", Setting::fixture("office").size(80, 24), "type \"badge\" <Enter> <Down> <Down> <2>");
}

#[test]
fn light_and_high_contrast_themes() {
    let search = "type \"cancel order\" <Tab>";
    let guide = "type \"cancel order\" <Enter> <Space>";
    for (name, script) in [("search", search), ("guide", guide)] {
        let mut stage = Setting::embedded().theme(ThemeName::Light).open();
        let drawn = svg::of_light_screen(stage.play(script).paint());
        hold_in("tests/screens/pictures", &format!("{name}-light"), &drawn);
        hold_screen(&format!("{name}-high-contrast"), Setting::embedded().theme(ThemeName::HighContrast), script);
    }
}
