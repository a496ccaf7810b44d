use super::super::testing::{article, pair, tell, told, with_problems};
use crate::article::Block;

#[test]
fn a_pair_becomes_both_sides_of_one_text() {
    assert_eq!(told(&pair("Kies **Opslaan**.", "Select **Save**.")), ["p(Kies Opslaan. ~ Select Save.)"]);
    let article = article(&pair("Kies **Opslaan**.", "Select **Save**."));
    let Block::Paragraph(text) = &article.blocks[0] else { panic!("{article:?}") };
    assert_eq!(text.labels()[0].source, Some("Save"));
    assert_eq!(article.source_locale.map(|locale| locale.to_string()).as_deref(), Some("en-US"));
}

#[test]
fn a_translation_that_begins_with_a_date_is_no_list() {
    let dated = pair("4. května začíná **akce**.", "The campaign starts on May 4.");
    assert_eq!(told(&dated), ["p(4. května začíná akce. ~ The campaign starts on May 4.)"]);
    assert_eq!(told(&format!("- {dated}")), ["*[p(4. května začíná akce. ~ The campaign starts on May 4.)]"]);
    for start in ["# ", "> ", "- ", "+ ", "```", "    ", "| ", "---", "<div>"] {
        let told = told(&pair(&format!("{start}a **b**"), "c"));
        assert!(told.len() == 1 && told[0].starts_with("p("), "{told:?}");
    }
}

#[test]
fn sentences_keep_their_partners_and_pieces_outside_belong_to_both() {
    let body = format!("**Note** {} {} (v2)", pair("Een.", "One."), pair("Twee zinnen.", "Two."));
    let article = article(&body);
    let Block::Paragraph(text) = &article.blocks[0] else { panic!("{article:?}") };
    let segments: Vec<_> = text.segments().map(|segment| (segment.target, segment.source.unwrap_or("-"))).collect();
    assert_eq!(segments, [("Note Een.", "Note One."), ("Twee zinnen.", "Two."), ("(v2)", "(v2)")]);
}

#[test]
fn a_pair_may_hold_bars_line_ends_and_equal_sides() {
    let row = format!("| a | b |\n|---|---|\n| {} | {} |", pair("x | y", "x | z"), pair("MPN", "MPN"));
    assert_eq!(told(&row), ["table(a|b/x | y ~ x | z|MPN ~ MPN)"]);
    assert_eq!(told(&pair("een\ntwee", "one\ntwo")), ["p(een twee ~ one two)"]);
}

#[test]
fn links_may_wrap_pairs_or_stand_in_them() {
    let article = article(&format!("[{}](a.md) {}", pair("Hier", "Here"), pair("[daar](b.md)", "[there](c.md)")));
    let Block::Paragraph(text) = &article.blocks[0] else { panic!("{article:?}") };
    assert_eq!(text.target.links().collect::<Vec<_>>(), [("Hier", "a.md"), ("daar", "b.md")]);
    let source = text.source.as_ref().expect("a source");
    assert_eq!(source.links().collect::<Vec<_>>(), [("Here", "a.md"), ("there", "c.md")]);
}

#[test]
fn lines_are_those_of_the_file() {
    let body = format!("{}\n\nb\n\n<table>\n<tr><td>c</td></tr>\n</table>\n\nd", pair("een\ntwee", "one\ntwo"));
    let lines: Vec<u32> = article(&body)
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => text.line,
            Block::Table(table) => table.rows[0][0].line,
            _ => 0,
        })
        .collect();
    assert_eq!(lines, [3, 7, 9, 13]);
}

#[test]
fn broken_pairs_keep_the_translation_and_are_told() {
    let open = "<span data-ttu-id=\"1\">";
    let source = "<span class=\"sxs-lookup\"><span data-stu-id=\"1\">English</span></span>";
    for (body, kept) in [
        (format!("{open}Een</span> twee"), "Een twee"),
        (format!("{open}Een"), "Een"),
        (format!("Een {source}twee"), "Een twee"),
        (format!("{open}Een {}", pair("twee", "two")), "Een twee ~ Een two"),
        (format!("{open}Een <span class=\"sxs-lookup\">"), "Een"),
        ("Een <span data-stu-id=\"1\">two".into(), "Een two"),
    ] {
        let (article, problems) = with_problems(&body);
        let told: Vec<_> = article.blocks.iter().map(tell).collect();
        assert_eq!(told, [format!("p({kept})")], "{body}");
        assert_eq!(
            problems.iter().map(|problem| (problem.code(), problem.line)).collect::<Vec<_>>(),
            [("translation-pair", Some(3))]
        );
    }
}

#[test]
fn code_shows_the_markup_itself() {
    let pair = pair("a", "b");
    assert_eq!(
        told(&format!("```\n{pair}\n:::image source=\"x\":::\n```")),
        [format!("code:({pair}\n:::image source=\"x\":::)")]
    );
    assert_eq!(told(&format!("`{pair}`")), [format!("p({pair})")]);
}

#[test]
fn images_and_untranslated_words_are_found_anywhere() {
    let image = ":::image type=\"content\" source=\"a.png\" alt-text=\"Say &quot;yes&quot;\":::";
    assert_eq!(told(image), ["image(Say \"yes\"|a.png)"]);
    assert_eq!(told(&format!("- x\n\n  {image}")), ["*[p(x) image(Say \"yes\"|a.png)]"]);
    assert_eq!(told(&pair(image, image)), ["image(Say \"yes\"|a.png)"]);
    let article = article(&pair(&format!("Kies {image} of :::no-loc text=\"KMD_1_\":::."), "Select it."));
    let Block::Paragraph(text) = &article.blocks[0] else { panic!("{article:?}") };
    assert_eq!(text.text(), "Kies  of KMD_1_.");
    assert_eq!(text.target.images().next().map(|image| &*image.target), Some("a.png"));
    assert_eq!(told(":::row:::\n:::column span=\"2\":::\nwords\n:::column-end:::\n:::row-end:::"), ["p(words)"]);
}

#[test]
fn an_html_table_is_a_table_without_a_header() {
    let body = format!(
        "<table>\n<thead><tr><th>{}</th><th>b</th></tr></thead>\n\n<tr>\n\n<td><p>{}</p><ul><li>x &amp; y</li></ul></td>\n<td></td></tr>\n</table>",
        pair("Kop", "Head"),
        pair("Kies **Ja**", "Select **Yes**")
    );
    assert_eq!(told(&body), ["table(/Kop ~ Head|b/Kies Ja x & y ~ Select Yes x & y|)"]);
    assert_eq!(told("<table><tr><td>no end"), ["p(no end)"]);
}

#[test]
fn a_page_laid_out_in_a_table_is_read_as_markdown() {
    assert_eq!(told("<table>\n<tr><td>\n\n1. Do it\n\n</td></tr>\n</table>"), ["1.[p(Do it)]"]);
}

#[test]
fn short_delimiter_rows_and_lone_bars_are_mended() {
    assert_eq!(told("| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n|\n| 4 |"), ["table(a|b|c/1|2|3/||/4||)"]);
    assert_eq!(told("```\n| a | b |\n|--|\n```"), ["code:(| a | b |\n|--|)"]);
}

#[test]
fn characters_that_mark_tokens_cannot_be_forged() {
    let body = format!("&#xFDD0;0&#xFDD1; \u{fdd0}0\u{fdd1} {}", pair("geheim", "secret"));
    let (article, problems) = with_problems(&body);
    assert_eq!(article.blocks.iter().map(tell).collect::<Vec<_>>(), ["p(0 0 geheim ~ 0 0 secret)"]);
    assert_eq!(problems[0].code(), "control-characters");
}

#[test]
fn lists_and_quotes_behind_the_deepest_column_are_text() {
    let (article, problems) = with_problems(&format!("{} end", ">".repeat(300)));
    assert_eq!(problems.iter().map(|problem| problem.code()).collect::<Vec<_>>(), ["nesting", "nesting"]);
    assert!(tell(&article.blocks[0]).contains("p(end)"));
}

#[test]
fn a_video_is_a_link() {
    let article = article("> [!NOTE]\n> x\n\n[!VIDEO https://x.y/z]\n\n> [!VIDEO https://x.y/z]");
    let Block::Paragraph(text) = &article.blocks[1] else { panic!("{article:?}") };
    assert_eq!(text.target.links().next(), Some(("https://x.y/z", "https://x.y/z")));
    assert_eq!(tell(&article.blocks[2]), "quote(p(https://x.y/z))");
}
