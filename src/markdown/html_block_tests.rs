use super::super::testing::{article, pair, tell, told};
use crate::article::Block;

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

#[test]
fn a_video_from_elsewhere_is_a_link() {
    let article = article(
        "<iframe width=\"5\" src=\"https://x.y/z?a=1&amp;b=2\" title=\"The talk\"></iframe>\n\nSee <video src=\"https://x.y/v\" controls></video>now.",
    );
    let link = |at: usize| match &article.blocks[at] {
        Block::Paragraph(text) => text.target.links().next(),
        _ => None,
    };
    assert_eq!(link(0), Some(("The talk", "https://x.y/z?a=1&b=2")));
    assert_eq!(
        (link(1), tell(&article.blocks[1]).as_str()),
        (Some(("https://x.y/v", "https://x.y/v")), "p(See https://x.y/v now.)")
    );
}
