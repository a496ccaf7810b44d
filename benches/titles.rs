//! What matchers that look at titles alone find, for the comparison of search in `.ci/peers.py`.
//!
//! `cargo bench --bench titles -- MATCHER TITLES QUERIES` (`skim` or `nucleo`; a title and a query a line) prints a line for
//! every query: the milliseconds it took, and the places of the best titles, best first.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::fs;
use std::time::Instant;

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// Titles that are told of each query.
const HITS: usize = 10;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [matcher, titles, queries] = args.as_slice() else {
        println!("titles: needs a matcher (skim or nucleo), a file of titles and one of queries");
        return;
    };
    let lines = |path: &String| -> Vec<String> {
        fs::read_to_string(path).expect("a file").lines().map(str::to_owned).collect()
    };
    let (titles, queries) = (lines(titles), lines(queries));
    let skim = SkimMatcherV2::default();
    let mut nucleo = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    for query in &queries {
        let start = Instant::now();
        let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
        let mut score = |title: &str| match matcher.as_str() {
            "skim" => skim.fuzzy_match(title, query),
            _ => pattern.score(Utf32Str::new(title, &mut letters), &mut nucleo).map(i64::from),
        };
        let mut found: Vec<(i64, usize)> =
            titles.iter().enumerate().filter_map(|(place, title)| Some((-score(title)?, place))).collect();
        found.sort_unstable();
        let took = start.elapsed().as_secs_f64() * 1e3;
        let places: Vec<String> = found.iter().take(HITS).map(|(_, place)| place.to_string()).collect();
        println!("{took:.3} {}", places.join(" "));
    }
}
