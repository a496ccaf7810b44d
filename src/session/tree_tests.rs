use super::*;
use crate::article::{Block, ListItem, Node, NodeKind, Text};
use crate::library::Entry;

/// Articles by title, area and symptoms; one without symptoms has no steps.
fn library(articles: &[(&str, &str, &[&str])]) -> (Library, Summaries) {
    let entry = |(place, (title, area, symptoms)): (usize, &(&str, &str, &[&str]))| {
        let step = Block::Steps { start: 1, items: vec![ListItem { blocks: Vec::new() }] };
        let node = |title: &&str| Node {
            blocks: vec![step.clone()],
            ..Node::new(*title, NodeKind::Symptom, 2, Text::plain(*title))
        };
        let nodes = symptoms.iter().map(node).collect();
        let mut article = Article { title: Text::plain(*title), nodes, ..Article::default() };
        article.link_nodes();
        Entry { area: (*area).into(), ..Entry::new(format!("{place:02}.md"), article) }
    };
    let mut library = Library::default();
    library.add(articles.iter().enumerate().map(entry).collect(), Vec::new());
    let mut summaries = Summaries::default();
    summaries.extend(&library);
    (library, summaries)
}

fn told(library: &Library, rows: &[ListRow]) -> Vec<String> {
    let name = |row: &ListRow| match (&row.kind, row.address) {
        (RowKind::Area { title, articles, symptoms, .. }, _) => format!("[{title}] {symptoms} of {articles}"),
        (RowKind::Rest { articles, .. }, _) => format!("({articles} more)"),
        (_, Some(address)) => library.article(address.entry).title_of(address.node).text().to_owned(),
        _ => String::new(),
    };
    rows.iter().map(|row| format!("{}{}", "  ".repeat(row.depth), name(row))).collect()
}

const ARTICLES: &[(&str, &str, &[&str])] = &[
    ("Old", "Archive", &["a", "b", "c", "d"]),
    ("Doors", "Doors", &["shut"]),
    ("Lamps", "Lamps", &["dark", "blinks"]),
    ("About lamps", "Lamps", &[]),
    ("Home", "", &["lost"]),
];

#[test]
fn areas_with_most_symptoms_come_first_and_archives_last() {
    let (library, summaries) = library(ARTICLES);
    let rows = tree_rows(&library, &summaries, &HashSet::new(), "");
    assert_eq!(told(&library, &rows), ["[Lamps] 2 of 2", "[Doors] 1 of 1", "[] 1 of 1", "[Archive] 4 of 1"]);
}

#[test]
fn articles_that_cannot_be_stepped_through_are_folded_away() {
    let (library, summaries) = library(ARTICLES);
    let mut unfolded: HashSet<Fold> = [Fold::Area("Lamps".into()), Fold::Article(2)].into();
    let rows = tree_rows(&library, &summaries, &unfolded, "");
    assert_eq!(told(&library, &rows)[..5], ["[Lamps] 2 of 2", "  Lamps", "    dark", "    blinks", "  (1 more)"]);
    unfolded.insert(Fold::Rest("Lamps".into()));
    let rows = tree_rows(&library, &summaries, &unfolded, "");
    assert_eq!(told(&library, &rows)[4..6], ["  (1 more)", "    About lamps"]);
    assert_eq!(
        folds_above(&library, &summaries, Address { entry: 3, node: None }),
        [Fold::Area("Lamps".into()), Fold::Rest("Lamps".into())]
    );
}

#[test]
fn a_filter_shows_what_has_its_words_unfolded() {
    let (library, summaries) = library(ARTICLES);
    let shown = |filter: &str| told(&library, &tree_rows(&library, &summaries, &HashSet::new(), filter));
    assert_eq!(shown("LAMP"), ["[Lamps] 2 of 2", "  Lamps", "  About lamps"]);
    assert_eq!(shown("blink"), ["[Lamps] 2 of 1", "  Lamps", "    blinks"]);
    assert!(shown("nothing").is_empty());
}

#[test]
fn a_library_without_areas_is_a_plain_list() {
    let (library, summaries) = library(&[("Doors", "", &["shut"]), ("About", "", &[])]);
    let rows = tree_rows(&library, &summaries, &HashSet::new(), "");
    assert_eq!(told(&library, &rows), ["Doors", "  shut", "About"], "a small one is unfolded");
}
