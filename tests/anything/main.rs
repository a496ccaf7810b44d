//! Anything may be read: every door through which foreign bytes come in, tried with bent texts.
//!
//! `targets` holds the doors and the laws behind them, `bend` the ways of bending a text, `seeds` what is bent, and `found`
//! what was once found this way. In a usual run each door is tried some hundred times, always in the same way. A campaign
//! draws anew, for as long as it is told, keeps texts that made the program behave in a new way, and bends those further:
//!
//! ```console
//! PCFIX_FUZZ_SECONDS=60 cargo test --release --test anything -- --nocapture --test-threads=1
//! PCFIX_FUZZ_CASES=100000 PCFIX_FUZZ_SEEDS=~/articles cargo test --release --test anything -- --nocapture article
//! ```
//!
//! The same doors are tried under libFuzzer, with more executions and by what code they reach: see `.fuzz/run`.
#![allow(clippy::print_stdout, reason = "a campaign tells what it did")]

mod bend;
mod found;
#[path = "../common/glass.rs"]
mod glass;
#[path = "../common/picture.rs"]
mod picture;
mod seeds;
#[path = "../common/stage.rs"]
mod stage;
mod targets;

use std::cell::Cell;
use std::collections::HashSet;
use std::env;
use std::time::{Duration, Instant};

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

use targets::Target;

/// How often a door is tried in a usual run, and how long at most.
const USUAL: (u64, Duration) = (300, Duration::from_secs(2));
/// A text of a few thousand bytes that takes longer hangs.
const SLOWEST: Duration = Duration::from_secs(10);

/// How long a door is tried.
struct Budget {
    cases: u64,
    time: Duration,
    campaign: bool,
}

impl Budget {
    fn of_environment() -> Self {
        let number = |name: &str| env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
        let forever = Duration::from_secs(u64::from(u32::MAX));
        match (number("PCFIX_FUZZ_SECONDS"), number("PCFIX_FUZZ_CASES")) {
            (Some(seconds), cases) => {
                Self { cases: cases.unwrap_or(u64::MAX), time: Duration::from_secs(seconds), campaign: true }
            }
            (None, Some(cases)) => Self { cases, time: forever, campaign: true },
            (None, None) => Self { cases: USUAL.0, time: USUAL.1, campaign: false },
        }
    }

    fn runner(&self) -> TestRunner {
        let config = Config { failure_persistence: None, max_shrink_iters: 2000, ..Config::default() };
        if self.campaign {
            return TestRunner::new(config);
        }
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    }
}

/// Tries the door of this name; fails with the shortest text that breaks a law.
fn try_door(name: &str) {
    let target = targets::find(name);
    let budget = Budget::of_environment();
    let mut runner = budget.runner();
    let (words, bends) = (bend::words(), bend::bends());
    let mut pool = seeds::of(target.seeds);
    let seeds = pool.len();
    let (mut seen, mut executions, mut slowest) = (HashSet::new(), 0, Duration::ZERO);
    let start = Instant::now();
    while executions < budget.cases && start.elapsed() < budget.time {
        let tree = bends.new_tree(&mut runner).expect("bends");
        let text = bend::bent(&pool, &words, &tree.current());
        let shape = Cell::new(0);
        let begun = Instant::now();
        let tried = runner.run_one(tree, |bent| {
            shape.set((target.run)(&bend::bent(&pool, &words, &bent)));
            Ok(())
        });
        if let Err(TestError::Fail(reason, bent)) = tried {
            let text = bend::bent(&pool, &words, &bent);
            panic!("{name}: {reason}\nbroken by {text:?}\nwhich reads {}", String::from_utf8_lossy(&text));
        }
        slowest = slowest.max(begun.elapsed());
        assert!(slowest < SLOWEST, "{name}: {slowest:?} for {text:?}");
        executions += 1;
        if seen.insert(shape.get()) && budget.campaign {
            pool.push(text);
        }
    }
    if budget.campaign {
        tell(target, executions, start.elapsed(), seen.len(), slowest, seeds);
    }
}

fn tell(target: &Target, executions: u64, taken: Duration, ways: usize, slowest: Duration, seeds: usize) {
    #[allow(clippy::cast_precision_loss, reason = "nobody reads that many digits")]
    let rate = executions as f64 / taken.as_secs_f64().max(1e-9);
    println!(
        "{:<8} {executions:>9} executions {rate:>8.0} a second, {ways:>5} ways of behaving from {seeds} seeds, slowest {slowest:.1?}",
        target.name
    );
}

#[test]
fn any_front_matter_is_read() {
    try_door("front");
}

#[test]
fn any_article_is_read() {
    try_door("article");
}

#[test]
fn any_dialect_is_read_and_code_is_kept() {
    try_door("dialect");
}

#[test]
fn any_inclusion_ends() {
    try_door("include");
}

#[test]
fn any_faq_is_read() {
    try_door("faq");
}

#[test]
fn any_article_is_checked() {
    try_door("check");
}

#[test]
fn any_query_is_answered() {
    try_door("query");
}

#[test]
fn any_paste_is_searched() {
    try_door("log");
}

#[test]
fn any_text_is_broken_into_lines() {
    try_door("wrap");
}

#[test]
fn any_article_is_set() {
    try_door("page");
}

#[test]
fn any_walk_is_replayed() {
    try_door("walk");
}

#[test]
fn any_journal_is_read() {
    try_door("journal");
}

#[test]
fn any_stored_library_is_served_whole_or_not_at_all() {
    try_door("cache");
}

#[test]
fn any_settings_are_read_or_refused() {
    try_door("config");
}

#[test]
fn any_wish_for_keys_holds_together() {
    try_door("keys");
}

#[test]
fn what_is_changed_on_the_screen_is_what_a_fresh_one_shows() {
    try_door("screen");
}

#[test]
fn every_door_is_tried() {
    let tests = include_str!("main.rs");
    for target in targets::TARGETS {
        assert!(tests.contains(&format!("try_door(\"{}\")", target.name)), "{} is not tried", target.name);
    }
}
