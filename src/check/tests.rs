//! What the rules raise and what they leave alone, over small articles.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::*;

/// A pair as the translation tool writes it.
fn pair(target: &str, source: &str) -> String {
    format!(
        "<span data-ttu-id=\"1-101\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"1-101\">{source}</span></span>"
    )
}

/// A Dutch article with this text, under a title unless it brings its own.
fn article(text: &str) -> String {
    let head = "---\ntitle: Title\nms.contentlocale: nl-NL\n---\n";
    match text {
        whole if whole.starts_with("---") => whole.to_owned(),
        titled if titled.starts_with("# ") => format!("{head}{titled}\n"),
        text => format!("{head}# Title\n\n{text}\n"),
    }
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

/// What is wrong with a folder of these files, each `path:line: code: message`.
fn faults_of(files: &[(&str, &[u8])]) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        write(folder.path(), path, bytes);
    }
    check(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("checked").problems.remove(0)
}

fn faults(text: &str) -> Vec<Diagnostic> {
    faults_of(&[("a.md", text.as_bytes())])
}

/// The codes that a text raises, in order.
fn codes(text: &str) -> Vec<&'static str> {
    faults(&article(text)).iter().map(|problem| problem.code()).collect()
}

/// The lines of the faults that a text below title and front matter raises, counted within the text.
fn lines(text: &str) -> Vec<u32> {
    faults(&article(text)).iter().map(|problem| problem.line.expect("a line") - 6).collect()
}

/// The codes that the examples in the table raise.
fn raised_by_examples() -> BTreeSet<&'static str> {
    let mut raised = BTreeSet::new();
    for code in CODES.iter().filter(|code| !code.wrong.is_empty()) {
        let whole = |text: &str| if code.name == "front-matter-missing" { text.to_owned() } else { article(text) };
        let wrong = faults(&whole(code.wrong));
        assert!(wrong.iter().any(|problem| problem.code() == code.name), "{}: {wrong:?}", code.name);
        let right = faults(&whole(code.right));
        assert!(right.is_empty(), "{}: {right:?}", code.name);
        raised.insert(code.name);
    }
    raised
}

/// The codes that need more than one text.
fn raised_by_folders() -> BTreeSet<&'static str> {
    let text = article("See [b](B.md).\n\n![The plan.](media/gone.png)");
    let mut problems = faults_of(&[
        ("a.md", text.as_bytes()),
        ("b.md", article("Words.").as_bytes()),
        ("media/plan.png", b""),
        ("latin.md", b"---\ntitle: x\n---\n# caf\xe9\n"),
        ("faq.yml", b"### YamlMime:FAQ\nsections: [\n"),
        ("en-us/c.md", article("## One\n\nx\n\n## Two\n\ny\n\n## Three\n\nz").as_bytes()),
        ("nl-nl/c.md", article("## <a name=\"one\"></a>Een\n\nx\n\n## <a name=\"two\"></a>Twee\n\ny").as_bytes()),
    ]);
    problems.extend(raised_by_files_of_unix());
    problems.iter().map(|problem| problem.code()).collect()
}

#[cfg(unix)]
fn raised_by_files_of_unix() -> Vec<Diagnostic> {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let (folder, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    write(folder.path(), "closed.md", b"# T\n");
    fs::set_permissions(folder.path().join("closed.md"), fs::Permissions::from_mode(0o0)).expect("closed");
    write(outside.path(), "b.md", b"# B\n");
    symlink(outside.path().join("b.md"), folder.path().join("b.md")).expect("linked");
    check(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("checked").problems.remove(0)
}

#[cfg(not(unix))]
fn raised_by_files_of_unix() -> Vec<Diagnostic> {
    Vec::new()
}

#[test]
fn every_code_is_raised_and_its_example_is_mended_by_the_advice() {
    let mut raised = raised_by_examples();
    raised.extend(raised_by_folders());
    // Whether a file can be closed to its reader, and linked, depends on the system and on who runs the test.
    raised.extend(["unreadable", "link-outside"]);
    let all: BTreeSet<&str> = CODES.iter().map(|code| code.name).collect();
    assert_eq!(raised, all);
}

#[test]
fn every_code_is_explained_once() {
    for code in CODES {
        for text in [code.means, code.why, code.mend] {
            assert!(text.ends_with('.') && text.starts_with(|c: char| !c.is_lowercase()), "{}: {text}", code.name);
        }
        assert!(code.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", code.name);
        assert_eq!(CODES.iter().filter(|other| other.name == code.name).count(), 1, "{}", code.name);
    }
}

#[test]
fn what_the_readers_of_files_tell_is_explained_too() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/article/diagnostic.rs");
    let source = fs::read_to_string(path).expect("a source");
    let mut told = 0;
    for rest in source.split("=> \"").skip(1) {
        let name = rest.split('"').next().unwrap_or_default();
        // The thesaurus is no content: who keeps articles never meets it.
        if name != "thesaurus" {
            assert!(find(name).is_some(), "{name} is not explained");
            told += 1;
        }
    }
    assert!(told > 5, "the sources were not understood");
}

#[test]
fn a_code_that_is_typed_wrongly_finds_its_neighbours() {
    let near = |name: &str| nearest(name).first().map(|code| code.name);
    assert_eq!(near("link-fiel"), Some("link-file"));
    assert_eq!(near("TRANSLATION-NUMBERS"), Some("translation-number"));
    assert_eq!(near("alt"), Some("image-alt"));
    assert_eq!(near("qqqqqqqqqqqqqq"), None);
    assert_eq!(near(""), None);
}

#[test]
fn faults_are_told_on_their_lines() {
    assert_eq!(lines("Words.\n\n#### Deep\n\nWords\nand [more](gone.md)."), [3, 6]);
    assert_eq!(lines("Words.\n2. two\n3. three"), [2]);
    assert_eq!(lines("| a | b |\n|---|---|\n| c | ![](media/x.png) |"), [3]);
    assert_eq!(lines("- one\n\n  ![](media/x.png)"), [3]);
}

#[test]
fn links_within_the_content_are_followed() {
    let a = article(
        "[b](b.md#pay) [c](sub/c.md) [d](sub/d.yml) [file](sub/x.pdf) [self](#title) [up](../out.md) [t](sub/)",
    );
    let b = article("## <a name=\"pay\"></a>Betalen\n\nSee [a](a.md#title) and [it](#Pay) and [up](#top).");
    let files: [(&str, &[u8]); 5] = [
        ("a.md", a.as_bytes()),
        ("b.md", b.as_bytes()),
        ("sub/c.md", &article("[a](../a.md?view=x) [b](~/b.md) [b](../b#pay)").into_bytes()),
        ("sub/d.yml", b"x: 1\n"),
        ("sub/x.pdf", b""),
    ];
    assert_eq!(faults_of(&files), []);
}

#[test]
fn a_link_is_good_where_any_language_has_its_article() {
    let files: [(&str, &[u8]); 3] = [
        ("nl-nl/a.md", &article("Zie [b](b.md#pay).").into_bytes()),
        ("en-us/a.md", &article("See [b](b.md#pay).").into_bytes()),
        ("en-us/b.md", &article("## Pay\n\nWords.").into_bytes()),
    ];
    assert_eq!(faults_of(&files), []);
}

#[test]
fn a_named_file_is_checked_with_the_files_around_it() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "x/a.md", article("[b](../b.md) [c](c.md) [d](#gone)").as_bytes());
    write(folder.path(), "b.md", b"words");
    let checked = check(&[Root::Path(folder.path().join("x/a.md"))], &Limits::default()).expect("checked");
    let told: Vec<&str> = checked.problems[0].iter().map(|problem| problem.code()).collect();
    assert_eq!((told, checked.articles), (vec!["link-anchor", "link-file"], 1));
}

#[test]
fn pictures_are_missed_only_where_their_folder_came_along() {
    assert_eq!(codes("![The plan.](media/plan.png)"), [""; 0]);
    assert_eq!(codes("![The plan.](plan.png)"), ["image-file"]);
}

#[test]
fn lists_that_go_on_are_no_faults() {
    for text in [
        "1. a\n2. b\n\n![The plan.](media/x.png)\n\n3. c",
        "To do this:\n\n1. a\n2. b\n\nTo do that:\n\n1. c",
        "1. a\n1. b\n1. c",
        "## A\n\nx\n\n1. a\n\n## B\n\nx\n\n1. b",
        "- x\n  1. a\n- y\n  1. b",
        "1. a\n   1. b\n2. c",
    ] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
    assert_eq!(codes("1. a\n2. b\n\n![The plan.](media/x.png)\n\n1. c"), ["list-restart"]);
    assert_eq!(codes("1. a\n2. b\n\n```\nx\n```\n\n2. c"), ["list-start"]);
}

#[test]
fn markup_that_is_meant_literally_is_left_alone() {
    for text in [
        "Write `[text](` or \\[text\\](x).",
        "See note [1] (page 3) and [2](https://example.org).",
        "Files match src/**/*.md, and 2**3 is 8.",
        "The price** depends.\n\n** Without taxes.",
        "Type \\*\\*bold\\*\\*.",
        "**Bold** and ***both***.",
        "- a\n- b - c\n    - d\n    - e",
        "1. Go to step 2. or 3. if you like.\n2. Then this.",
        "In the year of version\n2. of the program.",
        "#hashtag and # 1",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "See [!include] and ratio a:::b.",
        "> [!NOTE]\n> Words.",
        "- x\n\n  > [!TIP]\n  > Words.",
        "> [!VIDEO https://example.org/x]",
        "> [!Sup] said he.",
        "~~~\n```\n~~~\n\nWords.",
        "A `code` and `` a ` b ``.",
    ] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
    for (text, code) in [
        ("See [the page](https://example.org/a b.", "literal-link"),
        ("これは**「設定」**です。", "literal-emphasis"),
        ("Text:\n      - swallowed", "literal-list"),
        ("> [!NOTE] Words.", "literal-alert"),
        ("[!TIP]\nWords.", "literal-alert"),
        ("> [!IMPORTENT]\n> Words.", "literal-alert"),
        ("##<a name=\"x\"></a>Heading\n\nWords.", "literal-heading"),
    ] {
        let found = codes(text);
        assert_eq!(found, [code], "{text}");
    }
}

#[test]
fn tabs_may_hold_headings_and_stand_twice() {
    let tabs = "#### [A](#tab/a)\n\nx\n\n#### [B](#tab/b)\n\ny\n\n";
    assert_eq!(codes(&format!("{tabs}***\n\n## One\n\nx\n\n{tabs}---\n")), [""; 0]);
    assert_eq!(codes("### [A](#tab/a)\n\nx\n\n## Deep\n\nx\n\n### [B](#tab/b)\n\ny\n\n* * *\n"), [""; 0]);
    assert_eq!(codes(tabs), ["tabs-unclosed"]);
    assert_eq!(codes(&format!("{tabs}{tabs}* * *\n")), ["tabs-unclosed"]);
}

#[test]
fn a_symptom_is_told_with_its_fix_anywhere() {
    for text in [
        "## Symptoms\n\nx\n\n## Cause\n\ny\n\n## Resolution\n\nz",
        "## Error 1\n\n### Cause\n\nx\n\n## Error 2\n\n### Cause\n\ny\n\n## Resolution\n\nz",
        "## You can't sign in\n\nReset the password.",
        "## You can't sign in\n\n### In a browser\n\n1. x",
    ] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
    assert_eq!(codes("## Symptoms\n\nx\n\n## Cause\n\ny"), ["symptom-no-resolution"]);
}

#[test]
fn pictures_that_decorate_need_no_words() {
    for text in ["a <img src=\"media/x.png\" alt=\"\"> b", ":::image type=\"icon\" source=\"media/x.png\":::"] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
    for text in
        ["![x.png](media/x.png)", "a <img src=\"media/x.png\"> b", ":::image source=\"media/x.png\" alt-text=\"\":::"]
    {
        assert_eq!(codes(text), ["image-alt"], "{text}");
    }
}

#[test]
fn what_a_translator_may_change_is_no_fault() {
    for (target, source) in [
        ("Kies **Opslaan**.", "Select **Save**."),
        ("Microsoft 365 en Azure", "Microsoft 365 and Azure"),
        ("Contoso Bank", "Contoso Bank"),
        ("`whoami` typt u hier.", "Type `whoami` here."),
        ("`whoami` of whoami.", "whoami or `whoami`."),
        ("Vervang {uw naam} hier.", "Replace {your name} here."),
        ("Tot 50% van de 20 klanten.", "Up to 50% of the 20 customers."),
        ("**A** en **B**", "**A**, **B**"),
        ("Zie [dit](./a.md).", "See [this](a.md)."),
        ("**Sneltoets:** toets", "**Shortcut:** key"),
    ] {
        let found: Vec<&str> = codes(&pair(target, source)).into_iter().filter(|code| *code != "link-file").collect();
        assert_eq!(found, [""; 0], "{target}");
    }
}

#[test]
fn what_a_translator_must_not_change_is_a_fault() {
    for (target, source, code) in [
        ("Typ `wieben`.", "Type `whoami`.", "translation-code"),
        ("Voer `stop-dienst -Naam x` uit.", "Run `Stop-Service -Name x`.", "translation-command"),
        ("Zie [dit](https://a.example).", "See [this](https://b.example).", "translation-link"),
        ("Zie dit.", "See [this](https://b.example).", "translation-link"),
        ("Fout 0x8004de81", "Error 0x8004de80", "translation-number"),
        ("Vul <naam> in.", "Enter <name>.", "translation-placeholder"),
        ("Vul %PAD% in.", "Enter %PATH%.", "translation-placeholder"),
        ("Kies Opslaan.", "Select **Save**.", "translation-labels"),
        ("Kies Opslaan **en** ga door.", "Select **Save** and go on.", "label-words"),
        ("Kies Op**slaan**.", "Select **Save**.", "label-words"),
        ("[保存 **] を選択** します", "Select **Save**", "label-words"),
        ("You must wait until it is ready.", "You must wait until it is ready.", "untranslated"),
    ] {
        assert_eq!(codes(&pair(target, source)), [code], "{target}");
    }
}

#[test]
fn two_folders_are_compared_as_if_they_stood_side_by_side() {
    let check = |nl: &str, en: &str| -> Vec<String> {
        let (nl, en) = (article(nl), article(en).replace("nl-NL", "en-US"));
        let found = faults_of(&[("nl-nl/a.md", nl.as_bytes()), ("en-us/a.md", en.as_bytes())]);
        found.iter().map(|problem| format!("{}:{}", problem.path, problem.code())).collect()
    };
    assert_eq!(check("1. Kies **Opslaan**.\n2. Wacht 5 dagen.", "1. Select **Save**.\n2. Wait 5 days."), [""; 0]);
    assert_eq!(check("Wacht 50 dagen.", "Wait 5 days."), ["nl-nl/a.md:translation-number"]);
    assert_eq!(
        check("```\nstop-dienst -Naam\n```", "```\nStop-Service -Name\n```"),
        ["nl-nl/a.md:translation-command"]
    );
    assert_eq!(check("```\n# Noteer dit\nls\n```", "```\n# Note this\nls\n```"), [""; 0]);
    // Where the shapes differ, the translation may be of another day.
    assert_eq!(check("Wacht 50 dagen.\n\nEn meer.", "Wait 5 days."), [""; 0]);
}

#[test]
fn hostile_texts_end_soon_and_do_no_harm() {
    let many = 20_000;
    for text in [
        "[x](".repeat(many),
        "[x](y.md) ".repeat(many),
        "**".repeat(many),
        "2. x\n".repeat(many),
        "<".repeat(many),
        "{%<".repeat(many),
        "1,".repeat(many),
        "<!--".repeat(many),
        ":::image ".repeat(many),
        "#### [a](#tab/a)\n\n".repeat(many),
        pair(&"**a** `b` <c> 1 ".repeat(many), &"{d} ".repeat(many)),
        "![](x.png) ".repeat(many),
    ] {
        let _ = codes(&text);
    }
}
