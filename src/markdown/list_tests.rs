use super::super::testing::{article, told, with_problems};
use crate::article::{Block, Limits};

#[test]
fn steps_and_bullets_hold_what_is_indented_below_them() {
    assert_eq!(
        told("1. One\n   more\n\n   ```sh\n   ls\n     -l\n   ```\n2. Two\n   - a\n   - b"),
        ["1.[p(One more) code:sh(ls\n  -l)|p(Two) *[p(a)|p(b)]]"]
    );
    assert_eq!(told("3. Three\n\n4. Four"), ["3.[p(Three)|p(Four)]"]);
}

#[test]
fn a_tight_item_is_one_paragraph_with_its_marks() {
    let article = article("- **Save** `x` <b>all</b> [l](t)\n- next");
    let Block::List(items) = &article.blocks[0] else { panic!("{article:?}") };
    let Block::Paragraph(text) = &items[0].blocks[0] else { panic!("{article:?}") };
    assert_eq!(text.text(), "Save x all l");
    assert_eq!(text.target.labels().collect::<Vec<_>>(), ["Save", "all"]);
    assert_eq!((text.line, items.len()), (3, 2));
}

#[test]
fn empty_items_are_left_out() {
    assert_eq!(told("- \n- a\n-\n"), ["*[p(a)]"]);
    assert_eq!(told("- \n"), Vec::<String>::new());
}

#[test]
fn a_heading_in_an_item_is_a_paragraph() {
    assert_eq!(told("- ## Head\n  words"), ["*[p(Head) p(words)]"]);
}

#[test]
fn what_is_too_deep_is_flattened_and_told() {
    let body: String = (0..40).map(|depth| format!("{}- {depth}\n", "  ".repeat(depth))).collect();
    let (article, problems) = with_problems(&body);
    assert_eq!(problems.iter().map(|problem| problem.code()).collect::<Vec<_>>(), ["nesting"]);
    fn depth(blocks: &[Block]) -> usize {
        blocks
            .iter()
            .map(|block| 1 + block.inner().map(|inner| depth(std::slice::from_ref(inner))).max().unwrap_or(0))
            .max()
            .unwrap_or(0)
    }
    assert_eq!(depth(&article.blocks), Limits::default().nesting + 1);
    let mut seen = 0;
    article.blocks[0].walk(&mut |block| seen += block.texts().count());
    assert_eq!(seen, 40);
}

#[test]
fn a_list_of_tasks_is_one_of_steps() {
    assert_eq!(told("- [ ] Open it\n- [x] Close it\n  - [ ] Twice"), ["1.[p(Open it)|p(Close it) 1.[p(Twice)]]"]);
    assert_eq!(told("- [ ] Open it\n- Fact"), ["*[p(Open it)|p(Fact)]"]);
}
