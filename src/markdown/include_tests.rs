use super::super::read_with;
use super::super::testing::tell;
use super::*;
use crate::article::{Article, Diagnostic};

fn read(text: &str, files: &[(&str, &str)]) -> (Article, Vec<Diagnostic>) {
    let fetch = |path: &str| files.iter().find(|(own, _)| *own == path).map(|(_, text)| text.as_bytes().to_vec());
    let reading = read_with("a/b.md", format!("# T\n\n{text}\n").as_bytes(), &fetch);
    (reading.article.expect("an article"), reading.problems)
}

#[test]
fn the_path_stands_in_a_paragraph_of_its_own() {
    assert_eq!(
        super::super::line::included("[!INCLUDE [some note](../includes/note.md)]"),
        Some("../includes/note.md")
    );
    assert_eq!(super::super::line::included(" [!include[](x.md \"t\")] \n"), Some("x.md"));
    for other in
        ["[!INCLUDE [a](b.md)] words", "[!VIDEO https://x]", "[!INCLUDE]", "[!INCLUD€ [a](b)]", "[a](b.md)", "[!"]
    {
        assert_eq!(super::super::line::included(other), None, "{other}");
    }
}

#[test]
fn blocks_and_headings_take_the_place_of_the_paragraph() {
    let note = "---\ntitle: x\n---\n> [!NOTE]\n> Mind.\n\n## Below\n\nwords";
    let (article, problems) =
        read("before\n\n[!INCLUDE [n](inc/n.md)]\n\nafter\n\n- x\n\n  [!INCLUDE [n](inc/n.md)]", &[("inc/n.md", note)]);
    assert_eq!(problems, []);
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p(before)", "note(p(Mind.))"]);
    assert_eq!(&*article.nodes[0].id, "below");
    let told: Vec<_> = article.nodes[0].blocks.iter().map(tell).collect();
    assert_eq!(told, ["p(words)", "p(after)", "*[p(x) note(p(Mind.)) p(Below) p(words)]"]);
}

#[test]
fn paths_are_followed_from_the_file_that_names_them() {
    let files = [("inc/n.md", "[!INCLUDE [m](deep/m.md)]"), ("inc/deep/m.md", "found")];
    let (article, problems) = read("[!INCLUDE [n](inc/n.md)]", &files);
    assert_eq!((tell(&article.blocks[0]).as_str(), problems.len()), ("p(found)", 0));
}

#[test]
fn what_is_missing_or_without_end_is_told() {
    let (article, problems) = read("[!INCLUDE [n](no.md)]\n\nrest", &[]);
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p([no.md])", "p(rest)"]);
    assert_eq!((problems[0].code(), problems[0].line), ("include", Some(3)));
    let (_, problems) = read("[!INCLUDE [n](n.md)]", &[("n.md", "x"), ("./n.md", "x")]);
    assert_eq!(problems, []);
    let fetch = |_: &str| Some(b"y\n\n[!INCLUDE [self](n.md)]\n\n[!INCLUDE [self](n.md)]".to_vec());
    let reading = read_with("a.md", b"# T\n\n[!INCLUDE [self](n.md)]", &fetch);
    assert_eq!(reading.article.expect("an article").blocks.len(), 15 + 16, "and the names of what is too deep");
    assert_eq!(reading.problems.len(), 16);
    let fetch = |_: &str| Some(vec![b'x'; LARGEST / 2 + 1]);
    let reading = read_with("a.md", b"# T\n\n[!INCLUDE [x](n.md)]\n\n[!INCLUDE [x](n.md)]", &fetch);
    assert_eq!((reading.problems.len(), reading.problems[0].line), (1, Some(5)));
}

#[test]
fn a_sentence_is_included_within_a_line() {
    let files = [("inc/s.md", "---\ntitle: x\n---\n\nUse *two*\nhands.\n"), ("inc/long.md", "a\n\nb")];
    let (article, problems) = read(
        "Lift it. [!INCLUDE [s](inc/s.md)] Then:\n\n- Go. [!INCLUDE [all of it](inc/long.md)]\n\n```\nx [!INCLUDE [s](inc/s.md)]\n```",
        &files,
    );
    assert_eq!(problems, []);
    assert_eq!(
        article.blocks.iter().map(tell).collect::<Vec<_>>(),
        ["p(Lift it. Use two hands. Then:)", "*[p(Go. [all of it])]", "code:(x [!INCLUDE [s](inc/s.md)])"]
    );
    let (article, problems) = read("Lift it.\n\nA [!INCLUDE [hands note](no.md)].", &[]);
    assert_eq!(tell(&article.blocks[1]), "p(A [hands note].)");
    assert_eq!((problems[0].code(), problems[0].line), ("include", Some(5)));
}

#[test]
fn what_is_included_deep_in_lists_counts_their_depth() {
    let lists: String =
        (0..Limits::default().nesting).map(|depth| format!("{}- {depth}\n\n", "  ".repeat(depth))).collect();
    let text = format!("{lists}{}[!INCLUDE [n](n.md)]", "  ".repeat(Limits::default().nesting));
    let (article, problems) = read(&text, &[("n.md", "- a\n- b")]);
    assert_eq!(problems.iter().map(|problem| problem.code()).collect::<Vec<_>>(), ["nesting"]);
    assert!(
        tell(&article.blocks[0]).ends_with(&format!("p(a) p(b){}", "]".repeat(Limits::default().nesting))),
        "{article:?}"
    );
}
