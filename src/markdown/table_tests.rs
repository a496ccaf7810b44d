use super::super::testing::{article, told};
use crate::article::Block;

#[test]
fn rows_may_be_ragged() {
    assert_eq!(told("a | b\n--|--\n1 | 2 | 3\n4"), ["table(a|b/1|2/4|)"]);
}

#[test]
fn cells_hold_marks_breaks_and_images() {
    let article = article("| Code | Fix |\n|---|---|\n| `0x1` | Select **Save**<br/>then [go](x.md) ![pic](a.png) |");
    let Block::Table(table) = &article.blocks[0] else { panic!("{article:?}") };
    let cell = &table.rows[0][1];
    assert_eq!(cell.text(), "Select Save then go");
    assert_eq!(cell.target.links().next(), Some(("go", "x.md")));
    assert_eq!(cell.target.images().next().map(|image| &*image.alt), Some("pic"));
    assert_eq!((table.rows[0][0].target.code().next(), cell.line), (Some("0x1"), 5));
}

#[test]
fn a_table_may_stand_in_a_step_or_a_note() {
    assert_eq!(told("1. x\n\n   | a |\n   |---|\n   | 1 |"), ["1.[p(x) table(a/1)]"]);
    assert_eq!(told("> [!NOTE]\n> | a | b |\n> |---|\n> | 1 | 2 |"), ["note(table(a|b/1|2))"]);
}

#[test]
fn cells_that_span_are_repeated() {
    let html = "<table><tr><th>Code</th><th colspan=\"2\">What</th></tr><tr><td rowspan=\"2\">E7</td><td>Hot</td><td>Wait</td></tr><tr><td>Open</td><td>Close</td></tr></table>";
    assert_eq!(told(html), ["table(/Code|What|What/E7|Hot|Wait/E7|Open|Close)"]);
}

#[test]
fn raised_and_lowered_words_keep_their_meaning() {
    assert_eq!(
        told("2<sup>31</sup>, 10<sup>-6</sup>, H<sub>2</sub>O, x<sup>n+k</sup>, 4<sup>th</sup>, V<sub>in</sub>"),
        ["p(2³¹, 10⁻⁶, H₂O, x^(n+k), 4th, V_(in))"]
    );
}
