//! Every promise of `.github/SECURITY.md` is held by tests that exist.

#[path = "common/sources.rs"]
mod sources;

use std::fs;
use std::path::Path;

#[test]
fn every_promise_names_tests_that_exist() {
    let code = sources::code("src") + &sources::code("tests");
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/SECURITY.md");
    let page = fs::read_to_string(page).expect("a page");
    let promises: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(promises.len() > 5, "{promises:?}");
    for promise in promises {
        let held_by = promise.split('|').nth(2).unwrap_or_default();
        let names: Vec<&str> = held_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "nothing holds: {promise}");
        for name in names {
            assert!(code.contains(&format!("fn {name}(")), "there is no test {name}");
        }
    }
}
