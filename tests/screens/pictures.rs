//! The pictures of the README: the production view, drawn as SVG.
//!
//! `PCFIX_REFRESH=1 cargo test --test screens pictures` draws them anew under `.github/pictures`.

use std::path::Path;
use std::process::Command;

use crate::stage::Setting;
use crate::svg;

fn hold(name: &str, drawn: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join(".github/pictures").join(name).with_extension("svg");
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
