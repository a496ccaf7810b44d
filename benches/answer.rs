//! How long an answer takes over real articles, beside fuzzy matchers that look at titles alone, and what the index costs
//! beside cutting the same files into events of markdown.
//!
//! `PCFIX_BENCH_CONTENT` names the articles of one locale; without it, some are made. They are measured once, and then as
//! many copies side by side as a product has locales. Everything runs on one thread, in one process.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "common/content.rs"]
mod content;
#[path = "common/numbers.rs"]
mod numbers;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fuzzy_matcher::FuzzyMatcher as _;
use fuzzy_matcher::skim::SkimMatcherV2;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};
use numbers::{median, millis, ratio};
use pcfix::article::{Limits, Locale};
use pcfix::library::{Languages, Library, Root, gather_all};
use pcfix::search::{Index, Prepared, Searcher, passages};
use pulldown_cmark::{Options, Parser};

/// Titles and texts that become queries.
const QUERIES: usize = 120;
/// Words of a long paste.
const PASTE: usize = 40;
/// How often costs that come once are measured.
const ROUNDS: usize = 3;

fn main() {
    if !std::env::args().any(|arg| arg == "--bench") {
        return; // `cargo test` runs benches too, to see that they start.
    }
    let content = content::Content::find();
    report("one locale", content.path());
    // Folders that name no locale, so that each copy is a set of articles of its own.
    let names: Vec<String> = content::LOCALES.iter().map(|locale| format!("part-{locale}")).collect();
    let copies = content::copies(content.path(), names.iter().map(String::as_str));
    report("seventeen locales", copies.path());
}

/// Measures everything over one folder.
fn report(name: &str, path: &Path) {
    println!("{name}");
    let (library, index) = costs(path);
    let titles: Vec<String> = titles(&library);
    println!("  {} titles", titles.len());
    let skim = SkimMatcherV2::default();
    let mut nucleo = Matcher::new(Config::DEFAULT);
    for (class, queries) in queries(&library) {
        let pcfix = times(&queries, |query| Searcher::new(&index, &library).search(query, 20).hits.len());
        let skim =
            times(&queries, |query| titles.iter().filter(|title| skim.fuzzy_match(title, query).is_some()).count());
        let nucleo = times(&queries, |query| {
            let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
            pattern.match_list(&titles, &mut nucleo).len()
        });
        println!("  {class:10} pcfix {pcfix}   fuzzy-matcher {skim}   nucleo {nucleo}");
    }
}

/// What reading the files, cutting them into events and indexing what was read take; and what came of it.
fn costs(path: &Path) -> (Library, Index) {
    let texts: Vec<String> = files(path).iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    let languages = Languages { lang: Locale::parse("nl-NL").expect("a locale"), named: true, beside: None };
    let library =
        gather_all(&[Root::Path(path.to_owned())], &Limits::default(), &languages, |_| (), |_, _: Vec<()>| ())
            .expect("readable content");
    let (mut events, mut indexing, mut index) = (Vec::new(), Vec::new(), None);
    for _ in 0..ROUNDS {
        events.push(timed(|| texts.iter().map(|text| Parser::new_ext(text, Options::all()).count()).sum::<usize>()).0);
        let (took, own) = timed(|| {
            let mut index = Index::with_thesaurus();
            index.merge(0, library.entries().iter().map(Prepared::from).collect());
            index
        });
        indexing.push(took);
        index = Some(own);
    }
    let (events, indexing) = (median(&mut events), median(&mut indexing));
    let times = ratio(indexing, events);
    println!("  events {}   index {} ({times:.2} times)", millis(events), millis(indexing));
    (library, index.expect("it was built"))
}

fn titles(library: &Library) -> Vec<String> {
    let articles = library.entries().iter().map(|entry| &entry.article);
    articles
        .flat_map(|article| std::iter::once(&article.title).chain(article.nodes.iter().map(|node| &node.title)))
        .map(|title| format!("{} {}", title.text(), title.source_text().unwrap_or_default()))
        .collect()
}

/// Queries of several kinds, made of titles and texts all over the library.
fn queries(library: &Library) -> Vec<(&'static str, Vec<String>)> {
    let entries = library.entries();
    let (mut titles, mut pastes) = (Vec::new(), Vec::new());
    for number in 0..QUERIES {
        let article = &entries[number * entries.len() / QUERIES].article;
        let node = (!article.nodes.is_empty()).then(|| number % article.nodes.len());
        titles.push(article.title_of(node).text().to_owned());
        let text: Vec<&str> = passages(article, None).into_iter().map(|passage| passage.target()).collect();
        let words: Vec<&str> =
            text.iter().flat_map(|text| text.split_whitespace()).chain(titles[number].split(' ')).collect();
        pastes.push(words.iter().cycle().take(PASTE).copied().collect::<Vec<_>>().join(" "));
    }
    let each = |change: fn(&str) -> String| titles.iter().map(|title| change(title)).collect::<Vec<_>>();
    let by_word = |title: &str, change: fn(&str) -> String| title.split(' ').map(change).collect::<Vec<_>>().join(" ");
    let typos =
        titles.iter().map(|title| by_word(title, |word| word.chars().take(2).chain(word.chars().skip(3)).collect()));
    let cut = titles.iter().map(|title| by_word(title, |word| word.chars().take(4).collect()));
    let (typos, cut) = (typos.collect(), cut.collect());
    vec![
        ("letters", each(|title| title.chars().take(3).collect())),
        ("title", titles.clone()),
        ("typos", typos),
        ("cut", cut),
        ("paste", pastes),
    ]
}

/// Median and 99th percentile of the time that one query takes.
fn times(queries: &[String], mut ask: impl FnMut(&str) -> usize) -> String {
    let mut taken: Vec<Duration> = queries.iter().map(|query| timed(|| ask(query)).0).collect();
    let middle = median(&mut taken);
    let most = taken[(taken.len() * 99 / 100).min(taken.len() - 1)];
    format!("{:>9} p99 {:>9}", millis(middle), millis(most))
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = black_box(act());
    (start.elapsed(), done)
}

fn files(path: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(path).into_iter().filter_map(Result::ok);
    walk.map(walkdir::DirEntry::into_path).filter(|file| file.extension().is_some_and(|kind| kind == "md")).collect()
}
