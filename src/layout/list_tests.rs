use super::*;
use crate::article::{Article, Block, Locale, Node, NodeKind, Text};
use crate::library::Entry;
use crate::search::Band;
use crate::session::{Fold, Summaries, hit_rows, tree_rows};
use proptest::prelude::*;

fn library(articles: &[(&str, &[&str])]) -> Library {
    let entry = |(place, (title, headings)): (usize, &(&str, &[&str]))| {
        let node = |heading: &&str| {
            Node::new(
                *heading,
                NodeKind::Symptom,
                if heading.starts_with("below") { 3 } else { 2 },
                Text::plain(*heading),
            )
        };
        let nodes = headings.iter().map(node).collect();
        let mut article = Article { title: Text::plain(*title), nodes, ..Article::default() };
        article.link_nodes();
        Entry::new(format!("folder/{place}.md"), article)
    };
    let mut library = Library::default();
    library.add(articles.iter().enumerate().map(entry).collect(), Vec::new());
    library
}

fn hit(entry: usize, node: Option<usize>, band: Band) -> Hit {
    let address = Address { entry, node: node.map(|node| node as crate::article::NodeIndex) };
    Hit { address, row: None, score: 1.0, band, reasons: Vec::new(), snippet: None, features: None }
}

fn shown(rows: &[ListRow], library: &Library, found: &Found, width: usize, tall: bool) -> (ListPage, Vec<String>) {
    let words = Catalog::new(&Locale::parse("en").expect("en"));
    let format = ListFormat { width, tall, view: View::Both, words: &words, when: &|_| "today".to_owned() };
    let page = list_page(rows, library, Some(found), &format);
    let text = |line: &ListLine| line.spans.iter().map(|span| &*span.text).collect::<String>();
    let lines = page.lines.iter().map(|line| text(line).trim_end().to_owned()).collect();
    (page, lines)
}

fn rows_of(library: &Library, found: &Found, unfolded: &[Fold]) -> Vec<ListRow> {
    hit_rows(library, found, &HashSet::new(), &unfolded.iter().cloned().collect())
}

#[test]
fn hits_of_an_article_follow_its_best_one_within_a_band_and_many_are_folded() {
    let library = library(&[
        ("Lamps", &["It is dark", "It blinks", "It hums", "It is warm", "It smells"]),
        ("Doors", &["It is shut"]),
    ]);
    let mut hits = vec![hit(0, Some(0), Band::Exact), hit(1, Some(0), Band::Mention)];
    hits.extend((1..5).map(|node| hit(0, Some(node), Band::Mention)));
    hits.push(hit(0, None, Band::Mention));
    let found = Found { total: hits.len(), hits, ..Found::default() };
    let (_, lines) = shown(&rows_of(&library, &found, &[]), &library, &found, 30, false);
    let expected = [
        "── Exact ─────────────────────",
        "It is dark",
        "Lamps",
        "── Mentions ──────────────────",
        "It is shut",
        "Doors",
        "It blinks",
        "Lamps",
        "  It hums",
        "  It is warm",
        "  ▸ 2 more in this article",
    ];
    assert_eq!(lines, expected);
    let all = rows_of(&library, &found, &[Fold::Hits(0, Band::Mention)]);
    assert_eq!(all.len(), found.hits.len());
    assert!(all.iter().any(|row| row.hit() == Some(6)));
}

#[test]
fn hits_that_say_the_same_are_folded_below_the_best_of_them() {
    let mut library = Library::default();
    let article = |title: &str, step: &str| {
        let mut node = Node::new("it-is-dark", NodeKind::Symptom, 2, Text::plain("It is dark"));
        node.blocks = vec![Block::Paragraph(Text::plain(step))];
        let mut article = Article { title: Text::plain(title), nodes: vec![node], ..Article::default() };
        article.link_nodes();
        Entry::new(format!("{title}.md"), article)
    };
    let lamps = [("Desk", "Turn it on."), ("Floor", "Turn it on."), ("Lantern", "Light it."), ("Wall", "Turn it on.")];
    library.add(lamps.iter().map(|(title, step)| article(title, step)).collect(), Vec::new());
    let hits: Vec<Hit> = (0..4).map(|entry| hit(entry, Some(0), Band::Likely)).collect();
    let first = hits[0].address;
    let found = Found { total: hits.len(), hits, ..Found::default() };
    let (_, lines) = shown(&rows_of(&library, &found, &[]), &library, &found, 40, false);
    let expected = [
        "── Likely ──────────────────────────────",
        "It is dark",
        "Desk",
        "  ▸ 2 more articles say the same",
        "It is dark",
        "Lantern",
    ];
    assert_eq!(lines, expected);
    let (_, lines) = shown(&rows_of(&library, &found, &[Fold::Same(first)]), &library, &found, 40, false);
    assert_eq!(lines[3..7], ["  It is dark", "  Floor", "  It is dark", "  Wall"]);
    // What helped before is not hidden.
    let helped = HashSet::from([found.hits[3].address]);
    let rows = hit_rows(&library, &found, &helped, &HashSet::new());
    assert!(rows.iter().any(|row| row.hit() == Some(3) && row.helped()));
}

#[test]
fn rows_that_would_look_the_same_name_their_files() {
    let library = library(&[("Lamps", &[]), ("Lamps", &[])]);
    let found = Found::default();
    let mut summaries = Summaries::default();
    summaries.extend(&library);
    let rows = tree_rows(&library, &summaries, &HashSet::new(), "");
    let (_, lines) = shown(&rows, &library, &found, 40, true);
    assert_eq!(lines, ["  Lamps", "  Lamps · folder/1.md"]);
    // Where there is no room for both, the title stays readable.
    let (_, lines) = shown(&rows, &library, &found, 18, true);
    assert_eq!(lines, ["  Lamps", "  Lamps · …/1.md"]);
}

#[test]
fn article_and_section_both_keep_some_words() {
    let library = library(&[("Problems with everything that can go wrong", &["A heading", "below"])]);
    let words = Catalog::new(&Locale::parse("en").expect("en"));
    let format = ListFormat { width: 34, tall: true, view: View::Both, words: &words, when: &|_| String::new() };
    let setter = Setter { library: &library, found: None, format: &format };
    let at = |node, room| setter.place_of(Address { entry: 0, node: Some(node) }, false, room);
    assert_eq!(at(0, 20), "Problems with every…");
    assert_eq!(at(1, 30), "Problems with eve… › A heading");
    assert_eq!(setter.place_of(Address { entry: 0, node: Some(1) }, true, 30), "› A heading");
}

#[test]
fn a_long_text_is_shown_from_where_it_is_highlighted() {
    let text = "a sentence that says much before it comes to the order";
    let from = |place: Range<usize>| around(text, std::slice::from_ref(&place), 24);
    assert_eq!(from(49..54), "… to the order");
    assert_eq!(from(0..1), text);
    assert_eq!(around(text, &[], 24), text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_two_rows_look_the_same_and_none_is_too_wide(
        titles in prop::collection::vec("[ab]{1,2} a long title that is cut [ab]?", 1..6),
        width in 24_usize..90,
        tall: bool,
    ) {
        let articles: Vec<(&str, &[&str])> =
            titles.iter().map(|title| (title.as_str(), &["The same symptom that is long enough to be cut"][..])).collect();
        let library = library(&articles);
        let hits = (0..titles.len()).map(|entry| hit(entry, Some(0), Band::Likely)).collect();
        let found = Found { hits, ..Found::default() };
        let (page, lines) = shown(&rows_of(&library, &found, &[]), &library, &found, width, tall);
        let rows: Vec<Vec<&String>> =
            (0..titles.len()).map(|row| lines[page.lines_of(row)].iter().filter(|line| !line.contains("──")).collect()).collect();
        let distinct: HashSet<_> = rows.iter().collect();
        prop_assert_eq!(distinct.len(), rows.len(), "{:?}", rows);
        let fits = |(line, text): (&ListLine, &String)| {
            let margin = if line.part == ListPart::Body { LIST_MARGIN } else { 0 };
            super::width(text) + margin <= width
        };
        prop_assert!(page.lines.iter().zip(&lines).all(fits));
    }
}
