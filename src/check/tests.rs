//! What the rules report and what they leave alone, over small articles.

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

/// What is wrong with a folder of these files.
fn faults_of<T: AsRef<[u8]>>(files: &[(&str, T)]) -> Vec<Finding> {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        write(folder.path(), path, bytes.as_ref());
    }
    check_folder(folder.path())
}

fn check_folder(folder: &Path) -> Vec<Finding> {
    check(&Root::Path(folder.to_owned()), &Limits::default(), |_, _| true).expect("checked").findings
}

fn faults(text: &str) -> Vec<Finding> {
    faults_of(&[("a.md", text)])
}

/// The codes that a text raises, in order.
fn codes_of(text: &str) -> Vec<&'static str> {
    names(&faults(&article(text)))
}

fn names(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.fault.code()).collect()
}

/// The lines of the faults that a text below title and front matter raises, counted within the text.
fn lines(text: &str) -> Vec<u32> {
    faults(&article(text)).iter().map(|finding| finding.region.expect("a place").line - 6).collect()
}

/// What an example raises.
fn raised_by(example: &Example) -> Vec<Finding> {
    match example {
        Example::Text(text) => faults(&article(text)),
        Example::Files(files) => {
            let whole = |path: &str, text: &str| if path.ends_with(".md") { article(text) } else { text.to_owned() };
            let files: Vec<(&str, String)> = files.iter().map(|(path, text)| (&**path, whole(path, text))).collect();
            faults_of(&files)
        }
    }
}

/// The codes that the examples in the table raise.
fn raised_by_examples() -> BTreeSet<&'static str> {
    let mut raised = BTreeSet::new();
    for code in codes().iter().filter(|code| !code.wrong.is_empty()) {
        let wrong = raised_by(&code.wrong);
        assert!(names(&wrong).contains(&&*code.name), "{}: {wrong:?}", code.name);
        let right = raised_by(&code.right);
        assert!(right.is_empty(), "{}: {right:?}", code.name);
        raised.insert(&*code.name);
    }
    raised
}

/// The codes that need files of their own.
fn raised_by_folders() -> BTreeSet<&'static str> {
    let text = article("See [b](B.md).\n\n![The plan.](media/gone.png)");
    let mut found = faults_of::<&[u8]>(&[
        ("a.md", text.as_bytes()),
        ("b.md", article("Words.").as_bytes()),
        ("media/plan.png", b""),
        ("latin.md", b"---\ntitle: x\n---\n# caf\xe9\n"),
        ("faq.yml", b"### YamlMime:FAQ\nsections: [\n"),
        ("bare.md", b"# T\n\nWords.\n"),
        (".pcfix.yaml", b"pager: more\n"),
    ]);
    found.extend(raised_by_files_of_unix());
    names(&found).into_iter().collect()
}

#[cfg(unix)]
fn raised_by_files_of_unix() -> Vec<Finding> {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let (folder, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    write(folder.path(), "closed.md", b"# T\n");
    fs::set_permissions(folder.path().join("closed.md"), fs::Permissions::from_mode(0o0)).expect("closed");
    write(outside.path(), "b.md", b"# B\n");
    symlink(outside.path().join("b.md"), folder.path().join("b.md")).expect("linked");
    check_folder(folder.path())
}

#[cfg(not(unix))]
fn raised_by_files_of_unix() -> Vec<Finding> {
    Vec::new()
}

#[test]
fn every_code_is_raised_and_its_example_is_fixed_by_the_advice() {
    let mut raised = raised_by_examples();
    raised.extend(raised_by_folders());
    // Whether a file can be closed to its reader, and linked, depends on the system and on who runs the test.
    raised.extend(["unreadable", "link-outside"]);
    // What is left out is no fault: readers of the content see it, `check` does not report it.
    raised.insert("left-out");
    let all: BTreeSet<&str> = codes().iter().map(|code| &*code.name).collect();
    assert_eq!(raised, all);
}

#[test]
fn every_code_has_a_name_of_its_own() {
    let all: BTreeSet<&str> = codes().iter().map(|code| &*code.name).collect();
    assert_eq!(all.len(), codes().len());
    for name in all {
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{name}");
    }
    for (name, ..) in Fault::MESSAGES {
        assert!(find(name).is_some(), "{name}");
    }
}

#[test]
fn a_code_that_is_typed_wrongly_finds_its_neighbours() {
    let near = |name: &str| nearest(name).first().map(|code| &*code.name);
    assert_eq!(near("link-fiel"), Some("link-file"));
    assert_eq!(near("TRANSLATION-NUMBERS"), Some("translation-number"));
    assert_eq!(near("alt"), Some("image-alt"));
    assert_eq!(near("qqqqqqqqqqqqqq"), None);
    assert_eq!(near(""), None);
}

#[test]
fn faults_are_on_their_lines_and_columns() {
    assert_eq!(lines("Words.\n\n#### Deep\n\nWords\nand [more](gone.md)."), [3, 6]);
    assert_eq!(lines("Words.\n2. two\n3. three"), [2]);
    assert_eq!(lines("| a | b |\n|---|---|\n| c | ![](media/x.png) |"), [3]);
    assert_eq!(lines("- one\n\n  ![](media/x.png)"), [3]);
    let found = faults(&article("Zie één [b](gone.md)."));
    assert_eq!(found[0].region, Some(Region::on_line(7, 13, 20)));
}

#[test]
fn faults_of_a_faq_are_on_their_lines() {
    let faq = "### YamlMime:FAQ\ntitle: T\nsections:\n  - questions:\n      - question: Why does it wait?\n        answer: |\n          It is busy.\n\n          See [that page](gone.md).\n      - question: How long?\n        answer: |\n          ![](x.png)\n";
    let found = faults_of(&[("faq.yml", faq)]);
    let places: Vec<_> = found.iter().map(|finding| (finding.fault.code(), finding.region.map(|at| at.line))).collect();
    assert_eq!(places, [("link-file", Some(9)), ("image-alt", Some(12))]);
}

#[test]
fn an_included_file_is_checked_once_in_its_own_place() {
    let include = "[!INCLUDE [Before](includes/before.md)]";
    let files = [
        ("a.md", article(include)),
        ("b.md", article(include)),
        ("includes/before.md", "Turn it off.\n\nSee [it](gone.md) and [b](../b.md).\n".to_owned()),
    ];
    let found = faults_of(&files);
    let found: Vec<_> = found.iter().map(|finding| (&*finding.path, finding.fault.code(), finding.region)).collect();
    assert_eq!(found, [("includes/before.md", "link-file", Some(Region::on_line(3, 10, 17)))]);
}

#[test]
fn a_comment_hides_the_faults_of_the_next_block() {
    let text = "<!-- pcfix-ignore link-file, image-alt: they come later -->\n\n[a](gone.md) ![](x.png)\n\n[b](gone.md)";
    assert_eq!(lines(text), [5]);
    let list = "<!-- pcfix-ignore link-file: x -->\n- one\n- [a](gone.md)\n\n  [b](gone.md)\n";
    assert_eq!(codes_of(list), [""; 0]);
    assert_eq!(codes_of("<!-- pcfix-ignore link-fiel: x -->\n\nWords."), ["ignore-unused"]);
}

#[test]
fn most_files_of_a_set_say_what_front_matter_needs() {
    let file = |front: &str| format!("---\n{front}---\n# T\n\nWords.\n");
    let mut files: Vec<(String, String)> =
        (0..5).map(|at| (format!("{at}.md"), file("title: T\ndescription: D\n"))).collect();
    files.push(("x.md".into(), file("title: T\n")));
    files.push(("y.md".into(), "# T\n\nWords.\n".into()));
    files.push(("z.md".into(), file("title:\ndescription: D\n")));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let found = faults_of(&files);
    let found: Vec<_> = found.iter().map(|finding| (&*finding.path, finding.fault.code())).collect();
    assert_eq!(found, [("x.md", "front-matter-key"), ("y.md", "front-matter-missing"), ("z.md", "front-matter-title")]);
    // A set without front matter needs none.
    assert_eq!(names(&faults_of(&[("a.md", "# T\n\nWords.\n"), ("b.md", "# T\n\nWords.\n")])), [""; 0]);
}

#[test]
fn a_translation_does_not_repeat_the_faults_of_its_original() {
    let english = article("#### Deep\n\n[a](gone.md)");
    let dutch = article("#### Diep\n\n[a](gone.md)\n\n![](x.png)");
    let found = faults_of(&[("en-us/a.md", &english), ("nl-nl/a.md", &dutch)]);
    let found: Vec<_> = found.iter().map(|finding| (&finding.path[..5], finding.fault.code())).collect();
    assert_eq!(
        found,
        [("en-us", "heading-skip"), ("en-us", "link-file"), ("nl-nl", "translation-image"), ("nl-nl", "image-alt")]
    );
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
    assert_eq!(names(&faults_of(&files)), ["translation-missing"]);
}

#[test]
fn a_ref_of_hugo_names_a_page_wherever_it_lies() {
    let files: [(&str, &str); 3] = [
        (
            "guide/a.md",
            "# A\n\nWords: [b]({{< ref lamp >}}) [b]({{< ref \"lamp.md#bulb\" >}}) [s]({{% relref rooms %}}) <a href=\"{{< ref lamp >}}\">b</a> [x]({{< ref plug >}})\n",
        ),
        ("other/lamp.md", "# Lamp\n\n## Bulb\n\nWords.\n"),
        ("rooms/_index.md", "---\ntitle: Rooms\n---\n"),
    ];
    let found = faults_of(&files);
    assert_eq!(
        names(&found.iter().filter(|finding| finding.path == "guide/a.md").cloned().collect::<Vec<_>>()),
        ["link-file"]
    );
    let plain = [("guide/a.md", "# A\n\nWords: [b](lamp.md)\n"), files[1]];
    assert_eq!(names(&faults_of(&plain)), ["link-file"], "an ordinary link counts from its own folder");
}

#[test]
fn what_other_tools_write_later_is_no_fault() {
    for text in [
        "## <!-- setting lamp.colour -->\n\nWords. See [it](#lamp.colour).",
        "## {{ title }}\n\nWords.",
        "::: zone pivot=\"a\"\n\n## Connect\n\n1. One.\n\n::: zone-end\n\n::: zone pivot=\"b\"\n\n## Connect\n\n1. Two.\n\n::: zone-end",
    ] {
        assert_eq!(codes_of(text), [""; 0], "{text}");
    }
    assert_eq!(codes_of("## Connect\n\n1. One.\n\n## Connect\n\n1. Two."), ["heading-duplicate"]);
    assert_eq!(names(&faults("---\ntitle: Rooms\n---\n")), [""; 0], "a title in front matter is a title");
}

#[test]
fn pictures_are_missed_only_where_others_came_along() {
    let text = article("![The plan.](plan.png) and ![it](media/x.png)");
    assert_eq!(names(&faults_of(&[("a.md", &*text)])), [""; 0]);
    assert_eq!(names(&faults_of(&[("a.md", &*text), ("b.png", "")])), ["image-file"]);
}

#[test]
fn lists_that_go_on_are_no_faults() {
    for text in [
        "To do this:\n\n1. a\n2. b\n\nTo do that:\n\n1. c",
        "1. a\n1. b\n1. c",
        "## A\n\nx\n\n1. a\n\n## B\n\nx\n\n1. b",
        "- x\n  1. a\n- y\n  1. b",
        "1. a\n   1. b\n2. c",
    ] {
        assert_eq!(codes_of(text), [""; 0], "{text}");
    }
    assert_eq!(codes_of("1. a\n2. b\n\n![The plan.](media/x.png)\n\n3. c"), ["image-margin"]);
    assert_eq!(codes_of("1. a\n2. b\n\n![The plan.](media/x.png)\n\n1. c"), ["image-margin", "list-restart"]);
    assert_eq!(codes_of("1. a\n2. b\n\n```\nx\n```\n\n2. c"), ["list-start"]);
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
        assert_eq!(codes_of(text), [""; 0], "{text}");
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
        let found = codes_of(text);
        assert_eq!(found, [code], "{text}");
    }
}

#[test]
fn tabs_may_hold_headings_and_stand_twice() {
    let tabs = "#### [A](#tab/a)\n\nx\n\n#### [B](#tab/b)\n\ny\n\n";
    assert_eq!(codes_of(&format!("{tabs}***\n\n## One\n\nx\n\n{tabs}---\n")), [""; 0]);
    assert_eq!(codes_of("### [A](#tab/a)\n\nx\n\n## Deep\n\nx\n\n### [B](#tab/b)\n\ny\n\n* * *\n"), [""; 0]);
    assert_eq!(codes_of(tabs), ["tabs-unclosed"]);
    assert_eq!(codes_of(&format!("{tabs}{tabs}* * *\n")), ["tabs-unclosed"]);
}

#[test]
fn a_symptom_may_have_its_fix_anywhere() {
    for text in [
        "## Symptoms\n\nx\n\n## Cause\n\ny\n\n## Resolution\n\nz",
        "## Error 1\n\n### Cause\n\nx\n\n## Error 2\n\n### Cause\n\ny\n\n## Resolution\n\nz",
        "## You can't sign in\n\nReset the password.",
        "## You can't sign in\n\n### In a browser\n\n1. x",
    ] {
        assert_eq!(codes_of(text), [""; 0], "{text}");
    }
    assert_eq!(codes_of("## Symptoms\n\nx\n\n## Cause\n\ny"), ["symptom-no-resolution"]);
}

#[test]
fn pictures_that_decorate_need_no_words() {
    for text in ["a <img src=\"media/x.png\" alt=\"\"> b", ":::image type=\"icon\" source=\"media/x.png\":::"] {
        assert_eq!(codes_of(text), [""; 0], "{text}");
    }
    for text in
        ["![x.png](media/x.png)", "a <img src=\"media/x.png\"> b", ":::image source=\"media/x.png\" alt-text=\"\":::"]
    {
        assert_eq!(codes_of(text), ["image-alt"], "{text}");
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
        let found: Vec<&str> =
            codes_of(&pair(target, source)).into_iter().filter(|code| *code != "link-file").collect();
        assert_eq!(found, [""; 0], "{target}");
    }
}

#[test]
fn a_french_translation_in_good_order_is_silent_and_one_that_lost_something_is_not() {
    let english = "---\ntitle: Roles\n---\n# Roles\n\n## <a name=\"add\"></a>Add a user\n\nUp to 20,000 users may have a role.\n\n\
                   1. Select **Add** and fill in the **name** and the **role**.\n2. Say \"yes\" and select **Save**: it costs €1,500.50.\n\
                   3. Run `useradd --role reader`.\n";
    let french = "---\ntitle: Rôles\n---\n# Rôles\n\n## <a name=\"add\"></a>Ajouter un utilisateur\n\nJusqu’à 20\u{202f}000 utilisateurs peuvent avoir un rôle.\n\n\
                  1. Sélectionnez **Ajouter** et indiquez le **nom** et le **rôle**.\n2. Répondez «\u{a0}oui\u{a0}» et sélectionnez **Enregistrer**\u{a0}: cela coûte 1\u{a0}500,50\u{a0}€.\n\
                  3. Exécutez `useradd --role reader`.\n";
    let found = |french: &str| names(&faults_of(&[("en-us/a.md", english), ("fr-fr/a.md", french)]));
    assert_eq!(found(french), [""; 0]);
    for (from, to, code) in [
        ("20\u{202f}000", "2\u{202f}000", "translation-number"),
        ("**nom**", "nom", "translation-labels"),
        ("--role reader", "--role lecteur", "translation-command"),
        ("3. Exécutez `useradd --role reader`.\n", "", "translation-step"),
    ] {
        assert_eq!(found(&french.replace(from, to)), [code], "{from}");
    }
    let sides = pair(
        "Indiquez le **nom** et le **rôle** des 20 000 utilisateurs.",
        "Fill in the **name** and the **role** of the 20,000 users.",
    );
    let text = format!("---\ntitle: T\nms.contentlocale: fr-FR\n---\n# T\n\n{sides}\n");
    assert_eq!(names(&faults(&text)), [""; 0]);
}

#[test]
fn a_rule_that_is_often_wrong_marks_no_step() {
    let marks = |target: &str, source: &str| {
        let text = article(&pair(target, source));
        let article = crate::markdown::read("a.md", text.as_bytes()).article.expect("an article");
        let words = article.blocks[0].texts().next().expect("a text").clone();
        doubts(&article, &words)
    };
    assert_eq!(marks("Voer `wiebenik` in.", "Enter `whoami`."), [""; 0]);
    assert_eq!(marks("Wacht 5 minuten.", "Wait 10 minutes."), ["translation-number"]);
}

#[test]
fn bold_that_nobody_wrote_and_zones_without_words_are_no_faults() {
    for text in [
        "```yaml title=\"The settings file\"\na: 1\n```\n\nWords.",
        "<details>\n<summary>See the details</summary>\n\nWords.\n\n</details>",
        "Words.\n\n:::zone pivot=\"a\"\n\n:::zone-end\n\n:::zone pivot=\"b\"\n\nMore.\n\n:::zone-end",
    ] {
        assert_eq!(codes_of(text), [""; 0], "{text}");
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
        assert_eq!(codes_of(&pair(target, source)), [code], "{target}");
    }
}

#[test]
fn two_folders_are_compared_part_by_part() {
    let check = |nl: &str, en: &str| -> Vec<String> {
        let (nl, en) = (article(nl), article(en).replace("nl-NL", "en-US"));
        let found = faults_of(&[("nl-nl/a.md", nl.as_bytes()), ("en-us/a.md", en.as_bytes())]);
        found.iter().map(|problem| format!("{}:{}", problem.path, problem.fault.code())).collect()
    };
    assert_eq!(check("1. Kies **Opslaan**.\n2. Wacht 5 dagen.", "1. Select **Save**.\n2. Wait 5 days."), [""; 0]);
    assert_eq!(check("Wacht 50 dagen.", "Wait 5 days."), ["nl-nl/a.md:translation-number"]);
    assert_eq!(
        check("```\nstop-dienst -Naam\n```", "```\nStop-Service -Name\n```"),
        ["nl-nl/a.md:translation-command"]
    );
    assert_eq!(check("```\n# Noteer dit\nls\n```", "```\n# Note this\nls\n```"), [""; 0]);
    assert_eq!(
        check("Wacht 50 dagen.\n\nEn meer.", "Wait 5 days."),
        ["nl-nl/a.md:translation-number", "nl-nl/a.md:translation-block"]
    );
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
        let _ = codes_of(&text);
    }
}
