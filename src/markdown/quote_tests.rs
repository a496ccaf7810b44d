use super::super::testing::{pair, told};

#[test]
fn a_note_has_a_level_and_blocks() {
    assert_eq!(told("> [!NOTE]\n> One\n>\n> - a"), ["note(p(One) *[p(a)])"]);
    assert_eq!(told(">[!Important]  \n>One"), ["important(p(One))"]);
    assert_eq!(told("- x\n\n      > [!TIP]\n      > One"), ["*[p(x) code:(> [!TIP]\n> One)]"]);
    assert_eq!(told("1. x\n\n    > [!CAUTION]\n    > One"), ["1.[p(x) caution(p(One))]"]);
}

#[test]
fn a_level_may_share_its_line_with_words() {
    assert_eq!(told("> [!WARNING] Mind **this**."), ["warning(p(Mind this.))"]);
    let both = format!("> [!note] {}", pair("Let op", "Mind"));
    assert_eq!(told(&both), ["note(p(Let op ~ Mind))"]);
}

#[test]
fn other_quotes_are_quotes() {
    assert_eq!(
        told("> The remote server returned an error: (401)"),
        ["quote(p(The remote server returned an error: (401)))"]
    );
    assert_eq!(told("> [!nothing] x"), ["quote(p([!nothing] x))"]);
    assert_eq!(told(">"), Vec::<String>::new());
}

#[test]
fn layout_goes_and_what_it_frames_stays() {
    assert_eq!(told("> [!div class=\"nextstepaction\"]\n> [Run the test](https://x.y/z)"), ["p(Run the test)"]);
}
