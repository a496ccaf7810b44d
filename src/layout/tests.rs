//! What pages look like.

use std::sync::Arc;

use proptest::prelude::*;

use super::{Column, Composer, Format, Ink, Page, Span, Target, Tone, View, width};
use crate::article::{Block, Callout, ChoiceOption, Image, ListItem, Locale, Mark, MarkKind, Rich, Table, Text};
use crate::i18n::Catalog;

/// A page of `width` columns with the second language called `en`.
fn page(width: usize, view: View, columns: bool, write: impl FnOnce(&mut Composer<'_>)) -> Page {
    let words = Catalog::new(&Locale::parse("en").expect("en"));
    let highlights = |text: &str| text.find("order").map(|at| at..at + 5).into_iter().collect();
    let format =
        Format { width, view, columns, breaks_code: true, highlights: &highlights, beside: "en", words: &words };
    let mut composer = Composer::new(&format);
    write(&mut composer);
    composer.finish()
}

fn both(target: &str, source: &str) -> Text {
    Text { source: Some(Arc::new(Rich::plain(source))), ..Text::plain(target) }
}

fn paragraph(target: &str, source: &str) -> Block {
    Block::Paragraph(both(target, source))
}

fn text_of(width: usize, view: View, columns: bool, blocks: &[Block]) -> String {
    page(width, view, columns, |composer| composer.blocks(blocks)).text()
}

#[test]
fn two_languages_stand_side_by_side_with_a_straight_line_between_them() {
    let item = |target, source| ListItem { blocks: vec![paragraph(target, source)] };
    let blocks = [
        paragraph("Een zin die lang genoeg is om te breken.", "A sentence."),
        Block::Steps { start: 3, items: vec![item("Klik hier", "Click here"), item("Wacht", "Wait for a long time")] },
    ];
    assert_eq!(
        text_of(45, View::Both, true, &blocks),
        "\
Een zin die lang      │ A sentence.
genoeg is om te       │
breken.               │
                      │
3. Klik hier          │    Click here
4. Wacht              │    Wait for a long
                      │    time
"
    );
}

#[test]
fn on_a_narrow_page_the_second_language_stands_under_the_first() {
    let blocks = [paragraph("Order annuleren", "Cancel the order"), paragraph("CSP", "CSP")];
    assert_eq!(text_of(40, View::Both, false, &blocks), "Order annuleren\nen Cancel the order\n\nCSP\n");
    assert_eq!(text_of(40, View::Target, false, &blocks), "Order annuleren\n\nCSP\n");
    assert_eq!(text_of(40, View::Source, false, &blocks), "Cancel the order\n\nCSP\n");
}

#[test]
fn blocks_that_could_not_be_paired_stand_beside_as_they_are() {
    let own = [Block::Paragraph(Text::plain("Eén alinea."))];
    let original =
        [Block::Paragraph(Text::plain("One.")), Block::List(vec![ListItem { blocks: vec![paragraph("Two.", "")] }])];
    let set = |columns, view| page(43, view, columns, |composer| composer.body(&own, &original)).text();
    assert_eq!(
        set(true, View::Both),
        "Eén alinea.          │ One.\n                     │\n                     │ • Two.\n"
    );
    assert_eq!(set(false, View::Both), "Eén alinea.\n\nen One.\n\n   • Two.\n");
    assert_eq!(set(false, View::Source), "One.\n\n• Two.\n");
}

#[test]
fn callouts_code_quotes_and_images_are_set_apart() {
    let blocks = [
        Block::Callout {
            level: Callout::Warning,
            title: None,
            blocks: vec![paragraph("Pas op.", ""), paragraph("Heet.", "")],
        },
        Block::Code { language: None, text: "if x {\n\ty\n}".into() },
        Block::Quote(vec![paragraph("Gezegd.", "")]),
        Block::Image(Image { alt: "the tab".into(), target: "a.png".into() }),
        Block::Image(Image::default()),
    ];
    assert_eq!(
        text_of(30, View::Target, false, &blocks),
        "▌ Warning\n▌ Pas op.\n▌\n▌ Heet.\n\n  if x {\n      y\n  }\n\n│ Gezegd.\n\n[image: the tab]\n\n[image]\n"
    );
}

#[test]
fn options_that_say_nothing_are_left_out_of_a_text() {
    let option = |title: &str, blocks| ChoiceOption { id: title.into(), title: Text::plain(title), blocks };
    let blocks = [Block::Choice(vec![option("Gas", vec![]), option("Power", vec![paragraph("Wait.", "")])])];
    assert_eq!(text_of(30, View::Target, false, &blocks), "▸ Power\n  Wait.\n");
    let blocks = [Block::Choice(vec![option("Gas", vec![])])];
    assert_eq!(text_of(30, View::Target, false, &blocks), "▸ Gas\n");
}

#[test]
fn a_bold_command_is_set_as_code_from_the_original() {
    let command = "Get-Thing -Name x";
    let end = u32::try_from(command.len()).expect("short");
    let bold = Rich { text: command.into(), marks: [Mark { start: 0, end, kind: MarkKind::Strong }].into() };
    let text = Text { target: Rich::plain("Krijg-Ding -Naam x"), source: Some(Arc::new(bold)), ..Text::default() };
    let page = page(40, View::Both, false, |composer| composer.blocks(&[Block::Paragraph(text)]));
    assert_eq!(page.text(), "  Get-Thing -Name x\n");
    assert_eq!(page.lines[0].main[1].tone.ink, Ink::Code);
}

#[test]
fn a_table_is_drawn_shrunk_or_folded_as_the_width_allows() {
    let cell = |text: &str| Text::plain(text);
    let table = Block::Table(Table {
        header: vec![cell("Code"), cell("What to do")],
        rows: vec![vec![cell("715"), cell("Use another card for the order")], vec![cell("800"), cell("Wait")]],
    });
    let set = |width| text_of(width, View::Target, false, std::slice::from_ref(&table));
    assert_eq!(
        set(40),
        "Code  What to do\n────  ──────────────────────────────\n715   Use another card for the order\n800   Wait\n"
    );
    assert_eq!(
        set(24),
        "Code  What to do\n────  ──────────────────\n715   Use another card\n      for the order\n800   Wait\n"
    );
    assert_eq!(
        set(12),
        "Code\n715\nWhat to do\nUse another\ncard for the\norder\n────────\nCode\n800\nWhat to do\nWait\n"
    );
}

#[test]
fn a_table_is_folded_rather_than_its_words_cut() {
    let row = |cells: [&str; 3]| cells.map(Text::plain).to_vec();
    let table = Block::Table(Table {
        header: row(["Code", "Message", "Solution"]),
        rows: vec![row(["768", "It cannot be restarted", "Wait until it is suspended"])],
    });
    let set = |width| text_of(width, View::Target, false, std::slice::from_ref(&table));
    for width in 20..60 {
        let set = set(width);
        assert!(set.contains("restarted") && set.contains("suspended"), "{width}:\n{set}");
        assert_eq!(set.starts_with("Code  Message"), width >= 26, "{width}:\n{set}");
    }
}

#[test]
fn links_are_counted_once_and_images_in_a_line_lead_to_their_pictures() {
    let picture = |alt: &str, target: &str| MarkKind::Image(Box::new(Image { alt: alt.into(), target: target.into() }));
    let marks = [
        Mark { start: 0, end: 3, kind: MarkKind::Link("a.md".into()) },
        Mark { start: 3, end: 3, kind: picture("face", "c") },
        Mark { start: 4, end: 4, kind: picture("arrow", "b") },
    ];
    let rich = Rich { text: "See more".into(), marks: marks.into() };
    let text = Text { source: Some(Arc::new(rich.clone())), target: rich, ..Text::default() };
    let page = page(100, View::Both, true, |composer| composer.text(&text, Tone::default()));
    assert_eq!(page.links, ["a.md", "b"]);
    assert!(page.text().starts_with("See [image: face] [image: arrow] more"), "{}", page.text());
    let linked = |link| {
        let own = page.lines[0].main.iter().filter(|span| span.tone.target == Some(Target::Link(link)));
        own.map(|span| span.text.as_str()).collect::<String>()
    };
    assert_eq!((linked(0).as_str(), linked(1).as_str()), ("See [image: face]", "[image: arrow]"));
}

#[test]
fn what_the_search_matched_is_lit_across_marks() {
    let marks = [Mark { start: 2, end: 6, kind: MarkKind::Strong }];
    let text = Text { target: Rich { text: "an order here".into(), marks: marks.into() }, ..Text::default() };
    let page = page(40, View::Target, false, |composer| composer.text(&text, Tone::default()));
    let highlighted: String =
        page.lines[0].main.iter().filter(|span| span.tone.highlight).map(|span| span.text.as_str()).collect();
    assert_eq!(highlighted, "order");
}

#[test]
fn a_short_word_stands_at_the_end_of_the_first_column() {
    let ended = |columns, text: &str| {
        page(45, View::Both, columns, |composer| {
            composer.text(&both(text, "Wait"), Tone::default());
            composer.end("09:41", Ink::Good);
        })
        .text()
    };
    assert_eq!(ended(true, "Wacht"), "Wacht           09:41 │ Wait\n");
    assert_eq!(ended(true, "Wacht op de bevesting"), "Wacht op de bevesting │ Wait\n09:41                 │\n");
}

/// Blocks of every kind, nested.
fn any_block() -> impl Strategy<Value = Block> {
    let words = "[a-zé漢\u{301} ]{0,40}";
    let text = (words, words).prop_map(|(target, source)| both(target.trim(), source.trim()));
    let leaf = prop_oneof![
        text.clone().prop_map(Block::Paragraph),
        words.prop_map(|text| Block::Code { language: None, text: text.into() }),
        prop::collection::vec(prop::collection::vec(text, 0..4), 0..3)
            .prop_map(|rows| Block::Table(Table { header: Vec::new(), rows })),
    ];
    leaf.prop_recursive(12, 40, 3, |inner| {
        let blocks = prop::collection::vec(inner, 0..3);
        prop_oneof![
            blocks.clone().prop_map(|blocks| Block::List(vec![ListItem { blocks }])),
            blocks.clone().prop_map(|blocks| Block::Steps { start: 9, items: vec![ListItem { blocks }] }),
            blocks.clone().prop_map(|blocks| Block::Callout { level: Callout::Note, title: None, blocks }),
            blocks.prop_map(Block::Quote),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_wider_than_the_page(
        blocks in prop::collection::vec(any_block(), 0..4),
        columns in 2_usize..90,
        side_by_side: bool,
    ) {
        for view in [View::Both, View::Target, View::Source] {
            let page = page(columns.max(24), view, side_by_side && columns >= 60, |composer| composer.blocks(&blocks));
            for line in &page.lines {
                let text = page.text_of(line);
                prop_assert!(width(&text) <= columns.max(24), "{text:?}");
            }
        }
    }
}

#[test]
fn the_rule_is_unbroken_and_own_words_never_cross_it() {
    let text = page(45, View::Both, true, |composer| {
        composer.text(&both("Titel", "Title"), Tone::default());
        composer.words("Required role: the administrator of the whole tenant", Ink::Accent);
        composer.blank();
        composer.text(&Text::plain("No translation of this."), Tone::default());
    })
    .text();
    for line in text.lines() {
        assert_eq!(line.chars().nth(22), Some('│'), "{text}");
    }
}

#[test]
fn decorating_a_line_never_removes_a_word() {
    let marks =
        [Mark { start: 6, end: 14, kind: MarkKind::Strong }, Mark { start: 19, end: 24, kind: MarkKind::Strong }];
    let rich = Rich { text: "Go to Settings │ Users.".into(), marks: marks.into() };
    for width in 4..60 {
        for columns in [false, true] {
            let text = Text { source: Some(Arc::new(rich.clone())), target: rich.clone(), ..Text::default() };
            let page = page(width, View::Both, columns, |composer| {
                composer.text(&text, Tone::default());
                composer.end("09:41", Ink::Good);
            });
            let main: String = page.lines.iter().flat_map(|line| &line.main).map(|span| span.text.as_str()).collect();
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&main), letters("Go to Settings │ Users.09:41"), "{width} {columns}");
        }
    }
}

proptest! {
    #[test]
    fn a_page_after_another_one_is_what_a_fresh_one_is(
        texts in prop::collection::vec(prop::collection::vec(any_block(), 0..4), 1..5),
        removed in 0usize..5,
        columns in 4usize..70,
        side in any::<bool>(),
    ) {
        // Whatever comes before a part, and whatever is added to it, the part is the same.
        let set = |composer: &mut Composer<'_>, before: &str, texts: &[Vec<Block>]| {
            composer.row(Some(crate::session::RowId::Step(0)));
            let link = Mark { start: 0, end: 4, kind: MarkKind::Link("https://example.com".into()) };
            let rich = Rich { text: before.into(), marks: [link].into() };
            composer.text(&Text { target: rich, ..Text::default() }, Tone::default());
            for blocks in texts {
                composer.row(None);
                composer.blank();
                composer.part(blocks, |composer| composer.blocks(blocks));
            }
        };
        let kept = &texts[removed.min(texts.len() - 1)..];
        let old = page(columns, View::Both, side, |composer| set(composer, "Open", &texts));
        let fresh = page(columns, View::Both, side, |composer| set(composer, "Open the order", kept));
        let after = page(columns, View::Both, side, |composer| {
            *composer = Composer::new(composer.format).after(Some(old.clone()));
            set(composer, "Open the order", kept);
        });
        prop_assert_eq!(&after, &fresh);
    }
}

#[test]
fn what_a_page_takes_over_is_not_laid_out_again() {
    let blocks = [paragraph("Klik hier.", "Click here.")];
    let old = page(40, View::Both, true, |composer| composer.part(&blocks, |composer| composer.blocks(&blocks)));
    let text = page(40, View::Both, true, |composer| {
        *composer = Composer::new(composer.format).after(Some(old.clone()));
        composer.words("Lees:", Ink::Plain);
        composer.blank();
        composer.part(&blocks, |_| panic!("laid out again"));
    });
    assert!(text.text().ends_with(&old.text()), "{}", text.text());
}

#[test]
fn a_broken_line_of_code_is_marked_and_one_in_a_pipe_is_not_broken() {
    let code = [Block::Code { language: None, text: "one two three four".into() }];
    assert_eq!(text_of(15, View::Target, false, &code), "  one two three\n↪ four\n");
    let words = Catalog::new(&Locale::parse("en").expect("en"));
    let highlights = |_: &str| Vec::new();
    let (view, beside) = (View::Target, "en");
    let format =
        Format { width: 15, view, columns: false, breaks_code: false, highlights: &highlights, beside, words: &words };
    let mut composer = Composer::new(&format);
    composer.blocks(&code);
    assert_eq!(composer.finish().text(), "  one two three four\n");
}

#[test]
fn a_page_knows_what_is_at_each_cell() {
    let answer = |number, text: &str| Span {
        text: text.into(),
        tone: Tone { target: Some(Target::Answer(number)), ..Tone::default() },
    };
    let page = page(45, View::Both, true, |composer| {
        composer.row(Some(crate::session::RowId::Step(0)));
        composer.text(&both("Klik", "Click"), Tone::default());
        composer.row(Some(crate::session::RowId::Question));
        composer.pieces(&[answer(1, "1 yes"), answer(2, "2 no"), answer(3, "3 does not apply")], 3);
    });
    let at = |line, column| page.at(line, column).expect("a place");
    assert_eq!((at(0, 0).column, at(0, 30).column), (Column::Main, Column::Second));
    assert_eq!(at(0, 0).row, Some(crate::session::RowId::Step(0)));
    assert_eq!((at(1, 1).target, at(1, 9).target), (Some(Target::Answer(1)), Some(Target::Answer(2))));
    assert_eq!(at(2, 3).target, Some(Target::Answer(3)), "an answer that does not fit is on the next line");
    assert_eq!(page.lines_of(crate::session::RowId::Question), Some(1..3));
    assert_eq!(page.at(9, 0), None);
}
