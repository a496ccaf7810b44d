use proptest::prelude::*;

use super::*;
use crate::article::{Article, Block, Concept, Limits, Locale, Mark, MarkKind, Node, NodeKind, Rich, Table, Text};
use crate::library::{Entry, Languages, Library, Root, gather_all};

/// An article with one symptom a pair of title and text.
fn entry(id: &str, symptoms: &[(&str, &str)]) -> Entry {
    let node = |(index, (title, text)): (usize, &(&str, &str))| Node {
        blocks: vec![Block::Paragraph(Text::plain(*text))],
        ..Node::new(format!("n{index}"), NodeKind::Symptom, 2, Text::plain(*title))
    };
    let nodes = symptoms.iter().enumerate().map(node).collect();
    let mut article = Article { path: id.to_owned(), title: Text::plain("Help"), nodes, ..Article::default() };
    article.link_nodes();
    Entry::new(id, article)
}

fn indexed(entries: Vec<Entry>, concepts: Vec<Concept>) -> (Library, Index) {
    let mut index = Index::new(concepts);
    index.add(0, &entries);
    let mut library = Library::default();
    library.add(entries, Vec::new());
    (library, index)
}

/// The account articles of the fixtures, in Dutch or English.
fn account(lang: &str) -> (Library, Index) {
    let languages = Languages { lang: Locale::parse(lang).expect("a locale"), named: true, beside: None };
    let mut index = Index::with_thesaurus();
    let library = gather_all(
        &[Root::Path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/account").into())],
        &Limits::default(),
        &languages,
        |entry| Prepared::from(entry),
        |first, prepared| {
            index.merge(first, prepared);
        },
    );
    (library.expect("the fixture"), index)
}

fn best(library: &Library, found: &Found) -> String {
    found
        .hits
        .first()
        .map_or(String::new(), |hit| library.article(hit.address.entry).anchor_of(hit.address.node).to_owned())
}

#[test]
fn the_account_articles_are_found_however_one_asks() {
    for lang in ["nl", "en"] {
        let (library, index) = account(lang);
        for (query, anchor) in [
            ("annuleer bestelling", "cancel-order"),
            ("bestelling annuleren", "cancel-order"),
            ("cancle ordr", "cancel-order"),
            ("Order  CANCEL.", "cancel-order"),
            ("‘Your order was declined’", "order-declined"),
            ("\"your order was declined", "order-declined"),
            ("something wnet wrong", "something-went-wrong"),
            ("wachtwoord vergeten", "forgot-password"),
            ("pasword forgot", "forgot-password"),
            ("forg passw", "forgot-password"),
            ("AllowAdHocSubscriptions", "sign-up-turned-off"),
            (
                "2024-03-05T07:08:09Z ERROR [web-1] \"Something went wrong\" at app.js:1:20 id 5f0c1d2e-1234-4abc-9def-0123456789ab",
                "something-went-wrong",
            ),
        ] {
            assert_eq!(best(&library, &Searcher::new(&index, &library).search(query, 5)), anchor, "{query} in {lang}");
        }
    }
}

#[test]
fn nothing_is_found_for_nothing() {
    let (library, index) = account("en");
    for query in ["", "  \n\t", "?!…"] {
        let found = Searcher::new(&index, &library).search(query, 5);
        assert!(found.hits.is_empty() && found.unknown.is_empty() && found.used.is_none(), "{query:?}");
    }
    let (library, index) = indexed(Vec::new(), Vec::new());
    assert_eq!(Searcher::new(&index, &library).search("order", 5).unknown, ["order"]);
}

#[test]
fn mended_and_unknown_words_are_told() {
    let (library, index) =
        indexed(vec![entry("a.md", &[("Bestelling geannuleerd", "Geheugën vol"), ("Iets", "anders")])], vec![]);
    let found = Searcher::new(&index, &library).search("bestellnig geheugen Qwxz", 5);
    assert_eq!(found.corrected.as_deref(), Some("bestelling geheugen Qwxz"));
    assert_eq!(found.unknown, ["Qwxz"]);
    assert_eq!(Searcher::new(&index, &library).search("geheugne", 5).corrected.as_deref(), Some("geheugën"));
    assert_eq!(Searcher::new(&index, &library).search("bestelling", 5).corrected, None);
}

#[test]
fn a_single_word_that_was_taken_for_another_is_told() {
    let words = ["son", "volume"].map(str::to_owned).into();
    let concept = Concept { name: "sound".to_owned(), words };
    let symptoms = [("The volume is low", "Turn it up"), ("Anything", "else")];
    let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![concept]);
    let search = |query| Searcher::new(&index, &library).search(query, 5);
    let found = search("son");
    assert!(!found.hits.is_empty());
    assert_eq!(found.corrected.as_deref(), Some("volume"));
    // Beside other words it is one of several reasons.
    assert_eq!(search("son low").corrected, None);
    assert_eq!(search("volume").corrected, None);
}

#[test]
fn the_first_letters_find_the_titles_with_words_that_begin_so() {
    let symptoms = [("Cancel the order", "A reader"), ("The door", "A card and a cable"), ("Chairs and cushions", "x")];
    let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
    let nodes = |query: &str| {
        let found = Searcher::new(&index, &library).search(query, 5);
        assert!(
            found.unknown.is_empty() && found.nearest.is_empty() && found.corrected.is_none(),
            "{query}: {found:?}"
        );
        let mut nodes: Vec<_> = found.hits.iter().filter_map(|hit| hit.address.node).collect();
        nodes.sort_unstable();
        nodes
    };
    assert_eq!((nodes("c"), nodes("C"), nodes("ca"), nodes("ch")), (vec![0, 2], vec![0, 2], vec![0], vec![2]));
    assert_eq!(nodes("q"), Vec::<usize>::new());
    assert_eq!(nodes("cancel q"), [0], "what is being typed is not told as unknown");
    assert_eq!(Searcher::new(&index, &library).search("cancel qx7", 5).unknown, ["qx7"]);
}

#[test]
fn where_nothing_is_found_the_nearest_words_are_offered() {
    let (library, index) = indexed(vec![entry("a.md", &[("Cancel the subscription", "A reader")])], vec![]);
    let found = Searcher::new(&index, &library).search("subskrybsionn", 5);
    assert!(found.hits.is_empty(), "{found:?}");
    assert_eq!(found.nearest, ["subscription"]);
    assert_eq!(
        Searcher::new(&index, &library).search("subskrybsionn subskrypsionn", 5).nearest,
        ["subscription"],
        "each once"
    );
    assert_eq!(Searcher::new(&index, &library).search("zzqqxx", 5).nearest, Vec::<String>::new());
    assert_eq!(Searcher::new(&index, &library).search("subscription", 5).nearest, Vec::<String>::new());
}

#[test]
fn a_synonym_finds_what_an_exact_word_finds_better() {
    let entries = vec![entry("a.md", &[("Restitutie aanvragen", "x"), ("Refund", "y"), ("Overig", "z")])];
    let words = ["refund", "restitutie", "geld terug"].map(str::to_owned).into();
    let (library, index) = indexed(entries, vec![Concept { name: "refund".into(), words }]);
    let hits = Searcher::new(&index, &library).search("geld terug", 5).hits;
    assert_eq!(hits.len(), 2);
    assert!(hits[0].reasons.iter().all(|reason| reason.how == How::Synonym("refund".into())));
    assert_eq!(best(&library, &Searcher::new(&index, &library).search("refund", 5)), "n1");
}

#[test]
fn reasons_leads_and_lights_say_why() {
    let (library, index) =
        indexed(vec![entry("a.md", &[("Vraag", "Een zin. Code 715-123130 geweigerd."), ("B", "c")])], vec![]);
    let found = Searcher::new(&index, &library).search("geweig 715-123130", 5);
    let hit = &found.hits[0];
    let how = |asked: &str| hit.reasons.iter().find(|reason| reason.asked == asked).map(|reason| reason.how.clone());
    assert_eq!(how("geweig"), Some(How::Prefix));
    assert_eq!(how("715123130"), Some(How::Exact));
    let snippet = hit.snippet.as_ref().expect("the text answers");
    assert_eq!((snippet.node, snippet.passage), (Some(0), 0));
    let lit: Vec<&str> =
        found.highlights.places(&snippet.target).into_iter().map(|place| &snippet.target[place]).collect();
    assert_eq!(lit, ["715-123130", "geweigerd"]);
}

#[test]
fn a_part_leads_to_its_symptom_where_the_title_is_needed() {
    let mut entry = entry("a.md", &[("Symptoms", "The screen stays white."), ("Resolution", "Clear the cache.")]);
    let title = Text::plain("Calendar does not open");
    entry.article = Article { title, is_symptom: true, ..(*entry.article).clone() }.into();
    let (library, index) = indexed(vec![entry], vec![]);
    assert_eq!(best(&library, &Searcher::new(&index, &library).search("calendar white screen", 5)), "");
    assert_eq!(best(&library, &Searcher::new(&index, &library).search("clear the cache", 5)), "n1");
}

#[test]
fn other_words_of_the_same_meaning_find_the_answer() {
    let symptoms = [
        ("Reset your password", "Choose a new one."),
        ("Cancel an order", "Open the list of purchases."),
        ("Change the billing address", "Enter the street and the city."),
        ("Download an invoice", "Open the month and save the file."),
    ];
    let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
    for (query, anchor) in [
        ("ik wil een nieuw wachtwoord", "n0"),
        ("wie kann ich meine bestellung stornieren", "n1"),
        ("où est ma facture du mois dernier", "n3"),
    ] {
        let mut found = Searcher::new(&index, &library).search(query, 5);
        found.hits.retain(|hit| hit.address.node.is_some());
        assert_eq!(best(&library, &found), anchor, "{query}");
    }
}

#[test]
fn what_is_there_word_for_word_stays_first() {
    let symptoms =
        [("Reset your password", "x"), ("Forgotten", "You forgot your passphrase today"), ("Passphrase", "y")];
    let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
    let found = Searcher::new(&index, &library).search("forgot your passphrase", 5);
    assert_eq!((best(&library, &found).as_str(), found.hits[0].band), ("n1", Band::Exact));
}

#[test]
fn a_sentence_that_is_there_word_for_word_comes_before_titles_with_its_words() {
    let request = ("Submit a service request for a customer", "Select the service in the menu of your customer.");
    let (library, index) = indexed(
        vec![entry("a.md", &[request, ("Admin tasks", "In the customer menu, select Service management.")])],
        vec![],
    );
    let best_of = |query| best(&library, &Searcher::new(&index, &library).search(query, 5));
    assert_eq!(best_of("in the customer menu, select service"), "n1");
    assert_eq!(best_of("customer service menu select"), "n0");
}

#[test]
fn a_button_s_exact_words_come_before_titles_with_them() {
    let mut online = entry("b.md", &[("Pay online", "")]);
    let mut article = Article::clone(&online.article);
    let button = Mark { start: 7, end: 19, kind: MarkKind::Strong };
    let target = Rich { marks: [button].into(), ..Rich::plain("Select Cancel order.") };
    article.nodes[0].blocks = vec![Block::Paragraph(Text { target, ..Text::default() })];
    online.article = article.into();
    let purchases = entry("a.md", &[("Cancel a purchase", "Cancel an order. Each order that you cancel is refunded.")]);
    let (library, index) = indexed(vec![purchases, online], vec![]);
    let found = Searcher::new(&index, &library).search("cancel order", 5);
    assert_eq!((found.hits[0].address.entry, found.hits[0].band), (1, Band::Exact));
}

#[test]
fn a_run_of_katakana_is_one_word() {
    let symptoms =
        [("シェアポイントの設定", "x"), ("アポイントの取り方", "y"), ("予約の確認", "ポイントとイントの設定")];
    let words = ["appointment", "アポイント"].map(str::to_owned).into();
    let concept = Concept { name: "appointment".to_owned(), words };
    let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![concept]);
    let found = |query| Searcher::new(&index, &library).search(query, 5);
    assert_eq!(best(&library, &found("appointment")), "n1");
    assert_eq!(found("appointment").hits.len(), 1);
    assert_eq!(best(&library, &found("アポイント")), "n1");
    assert_eq!(best(&library, &found("シェアポイント")), "n0");
}

#[test]
fn a_compound_is_what_its_parts_mean() {
    let concept = |name: &str, words: [&str; 2]| Concept { name: name.into(), words: words.map(str::to_owned).into() };
    let concepts = vec![concept("course", ["schulung", "kurs"]), concept("voucher", ["gutschein", "voucher"])];
    let (library, index) = indexed(vec![entry("a.md", &[("Kurs", "x"), ("Voucher", "für einen Kurs")])], concepts);
    let found = Searcher::new(&index, &library).search("Schulungsgutschein", 5);
    assert_eq!((best(&library, &found).as_str(), found.unknown.len()), ("n1", 0));
}

#[test]
fn sections_with_the_same_title_are_listed_twice_at_most() {
    let symptoms = [("Next steps", "import the file"), ("Next steps", "import a file"), ("Next steps", "import files")];
    let (library, index) = indexed(vec![entry("a.md", &symptoms), entry("b.md", &symptoms[..1])], vec![]);
    let found = Searcher::new(&index, &library).search("import", 9);
    let of_first = found.hits.iter().filter(|hit| hit.address.entry == 0).count();
    assert_eq!((of_first, found.hits.len()), (2, 3));
}

#[test]
fn the_rows_of_a_table_are_found_one_by_one() {
    let row = |cells: [&str; 2]| cells.map(Text::plain).to_vec();
    let mut rows = [["1", "Nothing"]; 10];
    rows[..2].copy_from_slice(&[["30050", "The mailbox is full"], ["30051", "The meeting room is booked"]]);
    let table = Table { header: row(["Code", "Meaning"]), rows: rows.map(row).to_vec() };
    let mut codes = entry("codes.md", &[("Codes", "")]);
    let mut article = Article::clone(&codes.article);
    article.nodes[0].blocks = vec![Block::Paragraph(Text::plain("All codes.")), Block::Table(table)];
    codes.article = article.into();
    let rooms =
        entry("rooms.md", &[("Book a room", "A meeting is booked, also where the mailbox of the room is full.")]);
    let (library, index) = indexed(vec![codes, rooms], vec![]);
    let search = |query| Searcher::new(&index, &library).search(query, 9);
    let found = search("error 30051");
    let hit = &found.hits[0];
    assert_eq!((hit.address.entry, hit.address.node, hit.row), (0, Some(0), Some(1)));
    let snippet = hit.snippet.as_ref().expect("the row");
    assert_eq!((&*snippet.target, snippet.node), ("30051 · The meeting room is booked", Some(0)));
    // Its words stand in two rows, and together in another article. The section is listed once.
    let found = search("mailbox room full booked");
    let places: Vec<_> = found.hits.iter().map(|hit| (hit.address.entry, hit.row)).collect();
    assert_eq!(places[0], (1, None));
    assert_eq!(places.iter().filter(|place| place.0 == 0).count(), 1);
    assert_eq!(search("all codes").hits[0].row, None);
}

#[test]
fn a_word_of_the_query_s_own_language_is_not_corrected() {
    let (library, index) = indexed(vec![entry("a.md", &[("Stop the service", "top int"), ("Iets", "anders")])], vec![]);
    for query in ["stap voor stap uitleg", "c'est trop cher", "det fungerar inte"] {
        assert_eq!(Searcher::new(&index, &library).search(query, 5).corrected, None, "{query}");
    }
}

#[test]
fn a_code_that_is_found_nowhere_is_named_first_and_resembles_nothing() {
    let (library, index) = indexed(vec![entry("a.md", &[("Code 0x80070005", "AADSTS50021")])], vec![]);
    let found = Searcher::new(&index, &library).search("qwxzz AADSTS50020", 5);
    assert_eq!(found.unknown, ["AADSTS50020", "qwxzz"]);
    assert_eq!(found.codes(), ["AADSTS50020"]);
    assert!(found.nearest.is_empty());
    let (codes, shown) = indexed(vec![entry("a.md", &[("Code abcdef12", "a ab")])], vec![]);
    let near = Searcher::new(&shown, &codes).search("abcdefgh", 5);
    assert!(near.hits.is_empty() && near.nearest.is_empty(), "a word is like no code: {:?}", near.nearest);
    assert_eq!(Searcher::new(&index, &library).search("80070005", 5).hits.len(), 1, "with or without 0x");
}

#[test]
fn a_huge_query_is_shortened() {
    let (library, index) = account("nl");
    let words: String = (0..20_000).map(|number| format!("woord{number} ")).collect();
    let quotes = "\"een twee drie\" 10.0.0.1 ".repeat(5_000);
    let blob = "x".repeat(2 << 17);
    for query in [&words, &quotes, &blob, &"é-".repeat(1 << 15), &"注文".repeat(1 << 14)] {
        let found = Searcher::new(&index, &library).search(query, 10);
        assert!(found.unknown.len() <= super::query::MOST_WORDS && found.hits.len() <= 10);
    }
}

#[test]
fn an_overtaken_search_is_given_up() {
    let (library, index) = account("nl");
    assert!(Searcher::new(&index, &library).search_unless("order annuleren", 5, &|| true).is_none());
}

fn word() -> impl Strategy<Value = String> {
    "[bdgklmnprst][aeiou][bdgklmnprst][aeiou][bdgklmnprst]{1,2}"
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..8).prop_map(|words| words.join(" "))
}

fn address(found: &Found) -> Vec<crate::library::Address> {
    found.hits.iter().map(|hit| hit.address).collect()
}

proptest! {
    #[test]
    fn an_exact_phrase_ranks_above_anything_fuzzy(
        phrase in prop::collection::vec(word(), 2..5),
        others in prop::collection::vec((text(), text()), 0..6),
        filler in text(),
        fault in 0usize..5,
    ) {
        let fault = fault % phrase.len();
        let mut wrong = phrase.clone();
        wrong[fault].push('x');
        wrong[fault].remove(1);
        let (exact, wrong) = (phrase.join(" "), wrong.join(" "));
        prop_assume!(others.iter().all(|(title, text)| !title.contains(&phrase[fault]) && !text.contains(&phrase[fault])));
        let holder = format!("{filler} {exact} {filler}");
        let mut symptoms: Vec<(&str, &str)> = others.iter().map(|(title, text)| (&**title, &**text)).collect();
        symptoms.push((&wrong, &wrong));
        symptoms.push(("zzzz", &holder));
        let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
        let found = Searcher::new(&index, &library).search(&exact, 10);
        prop_assert_eq!(found.hits[0].address.node, Some(symptoms.len() - 1));
    }

    #[test]
    fn a_matching_word_more_never_drops_a_hit_below_one_that_lacks_it(
        texts in prop::collection::vec((text(), text()), 2..6),
        query in prop::collection::vec((0usize..6, 0usize..8), 1..4),
        more in (0usize..6, 0usize..8),
    ) {
        let all: Vec<Vec<&str>> = texts.iter().map(|(title, text)| title.split(' ').chain(text.split(' ')).collect()).collect();
        let pick = |(doc, word): (usize, usize)| {
            let words = &all[doc % all.len()];
            words[word % words.len()]
        };
        let query: Vec<&str> = query.into_iter().map(pick).collect();
        let more = pick(more);
        prop_assume!(!query.contains(&more));
        let symptoms: Vec<(&str, &str)> = texts.iter().map(|(title, text)| (&**title, &**text)).collect();
        let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
        let before = address(&Searcher::new(&index, &library).search(&query.join(" "), 20));
        let found = Searcher::new(&index, &library).search(&format!("{} {more}", query.join(" ")), 20);
        let after = address(&found);
        let has = |address: &crate::library::Address| {
            found.hits.iter().any(|hit| hit.address == *address && hit.reasons.iter().any(|reason| reason.asked == more))
        };
        let rank = |order: &[crate::library::Address], one| order.iter().position(|other| *other == one).unwrap_or(usize::MAX);
        for (place, high) in before.iter().enumerate() {
            for low in &before[place + 1..] {
                let literal = high.node.is_some_and(|node| all[node].contains(&more));
                if literal && !has(low) {
                    prop_assert!(rank(&after, *high) < rank(&after, *low), "{query:?} + {more}: {high:?} {low:?} {texts:?}");
                }
            }
        }
    }

    #[test]
    fn the_order_does_not_depend_on_the_batches(
        texts in prop::collection::vec((text(), text()), 1..8),
        query in text(),
    ) {
        let entries: Vec<Entry> = texts
            .iter()
            .enumerate()
            .map(|(index, (title, text))| entry(&format!("{index}.md"), &[(title, text), (title, text)]))
            .collect();
        let (library, whole) = indexed(entries.clone(), vec![]);
        let mut batched = Index::new(Vec::new());
        for (first, entry) in entries.iter().enumerate() {
            batched.add(first, std::slice::from_ref(entry));
        }
        let query = format!("{query} {}", texts[0].0);
        let order = address(&Searcher::new(&whole, &library).search(&query, 20));
        prop_assert_eq!(&order, &address(&Searcher::new(&batched, &library).search(&query, 20)));
        prop_assert_eq!(&order, &address(&Searcher::new(&whole, &library).search(&query, 20)));
        let half = address(&Searcher::new(&whole, &library).search(&query, 3));
        prop_assert_eq!(&order[..half.len()], &half[..]);
    }

    #[test]
    fn first_letters_find_every_title_with_a_word_that_begins_so(
        texts in prop::collection::vec((text(), text()), 1..6),
        letters in 1usize..3,
    ) {
        let typed: String = texts[0].0.chars().take(letters).collect();
        let symptoms: Vec<(&str, &str)> = texts.iter().map(|(title, text)| (&**title, &**text)).collect();
        let (library, index) = indexed(vec![entry("a.md", &symptoms)], vec![]);
        let found = Searcher::new(&index, &library).search(&typed, 50);
        for (node, (title, _)) in symptoms.iter().enumerate() {
            let begins = title.split(' ').any(|word| word.starts_with(&*typed));
            let listed = found.hits.iter().any(|hit| hit.address.node == Some(node));
            prop_assert!(listed || !begins, "{typed}: {title} of {texts:?}");
        }
    }
}
