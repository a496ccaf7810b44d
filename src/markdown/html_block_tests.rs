use super::super::testing::{pair, told};

#[test]
fn paragraphs_of_html_are_paragraphs() {
    assert_eq!(told("<div>\nOne <b>two</b>\n&amp; three\n<p>four</p></div>"), ["p(One two & three)", "p(four)"]);
    assert_eq!(told(&format!("<p>{}</p>", pair("Een", "One"))), ["p(Een ~ One)"]);
}

#[test]
fn a_fold_keeps_its_title_and_what_it_folds() {
    assert_eq!(told("<details>\n<summary><b>More</b></summary>\n\n- a\n\n</details>"), ["p(More)", "*[p(a)]"]);
}

#[test]
fn lists_of_html_are_lists() {
    assert_eq!(
        told("<ol>\n<li>One<ul><li>a</li><li>b</li></ul></li>\n<li>Two</li>\n</ol>"),
        ["1.[p(One) *[p(a)|p(b)]|p(Two)]"]
    );
    assert_eq!(told("<ul><li>One"), ["*[p(One)]"]);
    assert_eq!(told("</ul>x</li>"), ["p(x)"]);
}

#[test]
fn preformatted_text_is_code() {
    assert_eq!(told("<pre><code>a &lt;b&gt;\n  c</code></pre>"), ["code:(a <b>\n  c)"]);
    assert_eq!(told("<div><pre>x</pre>tail</div>"), ["code:(x)", "p(tail)"]);
    assert_eq!(told("<pre>no end"), ["code:(no end)"]);
}

#[test]
fn comments_rules_and_scripts_go() {
    assert_eq!(told("<!-- a\n\nb -->\n\n***\n\n<script>\nx\n</script>\n\nwords <!-- c -->\n\n<hr>"), ["p(words)"]);
}

#[test]
fn an_image_of_html_is_an_image() {
    assert_eq!(told("<p><img src=\"a.png\" alt=\"A &quot;b&quot;\"></p>"), ["image(A \"b\"|a.png)"]);
}

#[test]
fn entities_bring_in_no_control_characters() {
    assert_eq!(
        told("<div>a&#x1b;[2Jb</div>\n\n<pre>c&#x9b;d</pre>\n\ne&#27;f &#x202e;g"),
        ["p(a[2Jb)", "code:(cd)", "p(ef g)"]
    );
}
