//! The symptoms of `tests/fixtures/account` are found by their titles, however badly those are typed, by a log line, and
//! in people's own words (`tests/fixtures/asked/account.tsv`: anchor, question).

use std::fs;
use std::path::Path;

use pcfix::article::{Limits, Locale};
use pcfix::guide::symptoms;
use pcfix::library::{Languages, Library, Root, gather_all};
use pcfix::search::{Index, Prepared, Searcher};

/// A library that is asked.
struct Desk {
    library: Library,
    index: Index,
}

impl Desk {
    /// The articles of the fixture, read in `lang`.
    fn open(lang: &str) -> Self {
        let languages = Languages { lang: Locale::parse(lang).expect("a locale"), named: true, beside: None };
        let mut index = Index::with_thesaurus();
        let merge = |first, prepared| {
            index.merge(first, prepared);
        };
        let root = Root::Path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/account"));
        let library = gather_all(&[root], &Limits::default(), &languages, |entry| Prepared::from(entry), merge)
            .expect("the articles of the fixture");
        Self { library, index }
    }

    fn first(&self, query: &str) -> String {
        let found = Searcher::new(&self.index, &self.library).search(query, 1);
        let hit = found.hits.first();
        hit.map_or(String::new(), |hit| self.library.article(hit.address.entry).anchor_of(hit.address.node).to_owned())
    }

    /// Anchor and title of each symptom, in both languages.
    fn titles(&self) -> Vec<(String, String)> {
        let article = self.library.article(0);
        let all = symptoms(article).into_iter().flat_map(|symptom| {
            let node = &article.nodes[symptom.node];
            let both = [Some(node.title.text()), node.title.source_text()];
            both.into_iter().flatten().map(|title| (node.id.to_string(), title.to_owned()))
        });
        all.collect()
    }
}

/// Asks in both languages and lists the questions that did not come to their symptom.
fn all_first(questions: impl Fn(&Desk) -> Vec<(String, String)>) {
    most_first(1.0, questions);
}

/// As [`all_first`], where a share of the questions of a language is enough.
fn most_first(share: f64, questions: impl Fn(&Desk) -> Vec<(String, String)>) {
    let mut missed = Vec::new();
    for lang in ["nl", "en"] {
        let desk = Desk::open(lang);
        let questions = questions(&desk);
        assert!(questions.len() >= 6, "{questions:?}");
        let (asked, before) = (questions.len(), missed.len());
        for (anchor, question) in questions {
            let first = desk.first(&question);
            if first != anchor {
                missed.push(format!("{lang}: {question}: {first}, not {anchor}"));
            }
        }
        if (asked - (missed.len() - before)) as f64 >= share * asked as f64 {
            missed.truncate(before);
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Every way to mistype a word once that is tried here: a letter too few, two that changed places, a wrong one.
fn mistyped(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    let mut swapped = letters.clone();
    swapped.swap(middle, middle - 1);
    let mut wrong = letters.clone();
    wrong[middle] = if letters[middle] == 'x' { 'q' } else { 'x' };
    let mut fewer = letters;
    fewer.remove(middle);
    [swapped, wrong, fewer].into_iter().map(String::from_iter).collect()
}

#[test]
fn each_symptom_is_first_for_its_title_with_two_typos() {
    all_first(|desk| {
        let mut questions = Vec::new();
        for (anchor, title) in desk.titles() {
            let words: Vec<&str> = title.split(' ').collect();
            let long: Vec<usize> = (0..words.len()).filter(|&at| words[at].chars().count() > 4).collect();
            for pair in long.windows(2) {
                for (one, two) in mistyped(words[pair[0]]).into_iter().zip(mistyped(words[pair[1]])) {
                    let mut typed: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
                    typed[pair[0]] = one;
                    typed[pair[1]] = two;
                    questions.push((anchor.clone(), typed.join(" ")));
                }
            }
        }
        questions
    });
}

#[test]
fn each_symptom_is_first_for_its_first_two_words_cut_to_four_letters() {
    all_first(|desk| {
        let cut = |title: &str| {
            let words = title.split(' ').take(2);
            words.map(|word| word.chars().take(4).collect::<String>()).collect::<Vec<_>>().join(" ")
        };
        desk.titles().into_iter().map(|(anchor, title)| (anchor, cut(&title))).collect()
    });
}

#[test]
fn each_symptom_is_first_for_its_english_message_inside_a_log_line() {
    let messages = [
        ("read-only-company-fields", "Can't edit the company fields"),
        ("sign-up-turned-off", "Sign up for Partner Center is turned off"),
        ("forgot-password", "You've forgotten your password"),
        ("something-went-wrong", "Something went wrong"),
        ("order-declined", "Your order was declined. Please verify your information"),
        ("cancel-order", "Cannot switch from offline payment to an online payment method"),
    ];
    all_first(|_| {
        let line = |message: &str| {
            format!("2026-11-23T08:29:59.123Z web-7 ERROR [portal.checkout] 7f0c \"{message}\" at app.js:12:9 10.0.0.7")
        };
        messages.iter().map(|(anchor, message)| ((*anchor).to_owned(), line(message))).collect()
    });
}

#[test]
fn nearly_each_symptom_is_first_in_peoples_own_words() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/asked/account.tsv");
    let asked = fs::read_to_string(file).expect("the questions");
    most_first(0.93, |_| {
        let pair = |line: &str| line.split_once('\t').map(|(anchor, text)| (anchor.to_owned(), text.to_owned()));
        asked.lines().filter_map(pair).collect()
    });
}
