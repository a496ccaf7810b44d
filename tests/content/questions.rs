//! What people ask, and whether the first hit answers it.

use std::fs;
use std::path::Path;

use pcfix::article::{Limits, Locale};
use pcfix::guide::symptoms;
use pcfix::library::{Languages, Library, Root, gather_all};
use pcfix::search::{Index, Prepared, Searcher};

/// The articles inside the program, ready to be searched.
pub struct Desk {
    library: Library,
    index: Index,
}

impl Desk {
    /// The articles in `lang`, beside their originals.
    pub fn open(lang: &str) -> Self {
        let languages = Languages { lang: Locale::parse(lang).expect("a locale"), named: true, beside: None };
        let mut index = Index::with_thesaurus();
        let merge = |first, prepared| {
            index.merge(first, prepared);
        };
        let library =
            gather_all(&[Root::Embedded], &Limits::default(), &languages, |entry| Prepared::from(entry), merge)
                .expect("embedded content");
        Self { library, index }
    }

    /// The anchors that the first hit stands for: its own, and that of the title where the whole article is one symptom.
    pub fn first(&self, query: &str) -> Vec<String> {
        let found = Searcher::new(&self.index, &self.library).search(query, 1);
        let Some(address) = found.hits.first().map(|hit| hit.address) else { return Vec::new() };
        let article = self.library.article(address.entry);
        let title = article.anchors.first().filter(|_| article.is_symptom).map(ToString::to_string);
        address.node.map(|node| article.nodes[node].id.to_string()).into_iter().chain(title).collect()
    }

    /// Anchor and title of each symptom, in the language of the desk.
    fn titles(&self) -> Vec<(String, String)> {
        let articles = self.library.in_order().into_iter().map(|entry| self.library.article(entry));
        let all = articles.flat_map(|article| {
            symptoms(article).into_iter().map(|symptom| {
                let node = &article.nodes[symptom.node];
                (node.id.to_string(), node.title.text().to_owned())
            })
        });
        all.collect()
    }
}

/// Asks each question and lists those whose first hit is another one. `anchors` may be several, with `|` between.
fn missed(desk: &Desk, questions: &[(String, String)]) -> Vec<String> {
    let mut missed = Vec::new();
    for (anchors, question) in questions {
        let first = desk.first(question);
        if !anchors.split('|').any(|anchor| first.iter().any(|first| first == anchor)) {
            missed.push(format!("{question}: {}, not {anchors}", first.join(" in ")));
        }
    }
    missed
}

#[test]
fn thirty_six_of_forty_questions_in_each_language_come_to_their_symptom() {
    for lang in ["en", "nl"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/asked/content-{lang}.tsv"));
        let asked = fs::read_to_string(file).expect("the questions");
        let pair = |line: &str| line.split_once('\t').map(|(anchors, text)| (anchors.to_owned(), text.to_owned()));
        let questions: Vec<_> = asked.lines().filter_map(pair).collect();
        assert_eq!(questions.len(), 40);
        let missed = missed(&Desk::open(lang), &questions);
        assert!(missed.len() <= 4, "{lang}:\n{}", missed.join("\n"));
    }
}

#[test]
fn nearly_every_title_is_found_with_its_two_longest_words_mistyped() {
    for lang in ["en", "nl"] {
        let desk = Desk::open(lang);
        let mistyped: Vec<_> = desk.titles().into_iter().map(|(anchor, title)| (anchor, with_typos(&title))).collect();
        let missed = missed(&desk, &mistyped);
        assert!(missed.len() * 20 <= mistyped.len(), "{lang}, {} titles:\n{}", mistyped.len(), missed.join("\n"));
    }
}

/// The title with two letters swapped in the middle of each of its two longest words.
fn with_typos(title: &str) -> String {
    let mut words: Vec<String> = title.split(' ').map(str::to_owned).collect();
    let mut by_length: Vec<usize> = (0..words.len()).collect();
    by_length.sort_by_key(|&at| std::cmp::Reverse(words[at].chars().count()));
    for at in by_length.into_iter().take(2) {
        let mut letters: Vec<char> = words[at].chars().collect();
        let middle = letters.len() / 2;
        if middle > 0 {
            letters.swap(middle, middle - 1);
        }
        words[at] = letters.into_iter().collect();
    }
    words.join(" ")
}
