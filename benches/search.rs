//! How long indexing and searching take, on articles made up here: two languages side by side, words as unevenly
//! spread as in prose. The floor is a bare scan of the folded titles for a fixed string, which any search would need.

use std::sync::Arc;

use divan::{Bencher, black_box};
use pcfix::article::{Article, Block, Node, NodeKind, Rich, Text};
use pcfix::library::{Entry, Library};
use pcfix::search::{Index, Prepared, Searcher, fold};

const ARTICLES: usize = 330;
const NODES: usize = 6;

fn main() {
    divan::main();
}

/// A small generator of numbers, so that every run sees the same articles.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    /// The number of a word: small ones are far more frequent.
    fn word(&mut self) -> usize {
        let range = 1 << (4 + self.below(11));
        self.below(range)
    }
}

/// A word of a made-up language.
fn word(number: usize, language: usize) -> String {
    let (consonants, vowels) = (["bcdfgklmnprstvw", "wvtsrpnmlkgfdcb"][language].as_bytes(), b"aeiou");
    let mut rest = number + 15;
    let mut out = String::new();
    while rest > 0 {
        out.push(consonants[rest % 15] as char);
        out.push(vowels[rest / 15 % 5] as char);
        rest /= 75;
    }
    out.push(consonants[number % 15] as char);
    out
}

fn text(dice: &mut Dice, words: usize) -> Text {
    let numbers: Vec<usize> = (0..words).map(|_| dice.word()).collect();
    let side = |language| numbers.iter().map(|&number| word(number, language)).collect::<Vec<_>>().join(" ");
    Text { target: Rich::plain(side(0)), source: Some(Arc::new(Rich::plain(side(1)))), ..Text::default() }
}

fn entries() -> Vec<Entry> {
    let mut dice = Dice(7);
    let node = |dice: &mut Dice, index: usize| Node {
        blocks: (0..8).map(|_| Block::Paragraph(text(dice, 18))).collect(),
        ..Node::new(format!("n{index}"), NodeKind::Symptom, 2, text(dice, 8))
    };
    (0..ARTICLES)
        .map(|index| {
            let mut article = Article { path: format!("{index}.md"), title: text(&mut dice, 8), ..Article::default() };
            article.nodes = (0..NODES).map(|index| node(&mut dice, index)).collect();
            article.link_nodes();
            let id: Box<str> = article.path.clone().into();
            Entry::new(id, article)
        })
        .collect()
}

fn indexed() -> (Library, Index) {
    let entries = entries();
    let mut index = Index::new(Vec::new());
    index.add(0, &entries);
    let mut library = Library::default();
    library.add(entries, Vec::new());
    (library, index)
}

#[divan::bench(sample_count = 10)]
fn prepare_on_one_thread(bencher: Bencher) {
    let entries = entries();
    bencher.bench(|| entries.iter().map(Prepared::from).collect::<Vec<_>>());
}

#[divan::bench(sample_count = 10)]
fn merge(bencher: Bencher) {
    let entries = entries();
    bencher.with_inputs(|| entries.iter().map(Prepared::from).collect::<Vec<_>>()).bench_values(|prepared| {
        let mut index = Index::new(Vec::new());
        index.merge(0, prepared);
        index
    });
}

/// The classes of queries, each made of the title and the text of some unit.
const CLASSES: [&str; 6] = ["title", "typos", "beginnings", "sentence", "unknown", "log"];

fn query(class: &str, article: &Article) -> String {
    let node = &article.nodes[NODES / 2];
    let title = node.title.text();
    let Some(Block::Paragraph(sentence)) = node.blocks.first() else { return title.to_owned() };
    match class {
        "title" => title.to_owned(),
        "typos" => title.split(' ').map(|word| format!("{}{}", &word[..1], &word[2..])).collect::<Vec<_>>().join(" "),
        "beginnings" => title.split(' ').take(3).map(|word| &word[..3]).collect::<Vec<_>>().join(" "),
        "sentence" => sentence.source_text().unwrap_or_default().to_owned(),
        "unknown" => "qzxj xqjz jjqqz".to_owned(),
        _ => format!("2024-03-05T07:08:09Z ERROR [web-1] \"{}\" at a.b.C.d(C.java:12) 10.0.0.1", sentence.text()),
    }
}

#[divan::bench(args = CLASSES)]
fn search(bencher: Bencher, class: &str) {
    let (library, index) = indexed();
    let mut turn = 0;
    bencher
        .with_inputs(|| {
            turn += 1;
            query(class, library.article(turn * 37 % ARTICLES))
        })
        .bench_local_refs(|query| Searcher::new(&index, &library).search(query, 20));
}

#[divan::bench]
fn floor_scan_of_folded_titles(bencher: Bencher) {
    let (library, _) = indexed();
    let titles: Vec<String> =
        library.entries().iter().flat_map(|entry| &entry.article.nodes).map(|node| fold(node.title.text())).collect();
    let wanted = fold(library.article(100).nodes[3].title.text());
    bencher.bench(|| titles.iter().filter(|title| title.contains(black_box(&*wanted))).count());
}
