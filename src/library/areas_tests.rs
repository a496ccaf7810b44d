use std::fs;

use super::super::files;
use super::*;
use crate::article::Limits;
use crate::library::Root;

/// The areas of articles at these paths, with these other files beside them.
fn areas_of(articles: &[&str], others: &[(&str, &str)]) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    let all = articles.iter().map(|path| (*path, "# A title\n\nWords.\n")).chain(others.iter().copied());
    for (path, text) in all {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    let (groups, _) = files::find(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("found");
    let named = areas(&groups, &Languages::default(), &Includes::default());
    let is_article = |(group, _): &(&Group, Box<str>)| articles.iter().any(|path| *path == group.id);
    groups.iter().zip(named).filter(is_article).map(|(group, area)| (group.id.clone(), area.into())).collect()
}

fn titles(found: &[(String, String)]) -> Vec<&str> {
    found.iter().map(|(_, title)| title.as_str()).collect()
}

#[test]
fn folders_are_areas_and_one_that_holds_most_articles_is_divided() {
    let found = areas_of(
        &[
            "README.md",
            "docs/lamps/a.md",
            "docs/lamps/b.md",
            "docs/lamps/c.md",
            "docs/sign-in/a.md",
            "docs/sign-in/b.md",
            "docs/start.md",
            "archive/a.md",
            "archive/b.md",
        ],
        &[],
    );
    assert_eq!(titles(&found), ["", "Archive", "Archive", "Lamps", "Lamps", "Lamps", "Sign in", "Sign in", ""]);
    for late in ["Archive", "Archived", "Announcements 2021", "What's new in the portal", "アナウンス", "release-notes"]
    {
        assert!(is_late_area(late), "{late}");
    }
    for area in ["Lamps", "Archive mailboxes", "Older devices", "Newsletters of customers", "History of orders"] {
        assert!(!is_late_area(area), "{area}");
    }
}

#[test]
fn few_articles_and_a_single_folder_have_no_areas() {
    assert!(areas_of(&["a/1.md", "b/2.md"], &[]).iter().all(|(_, title)| title.is_empty()));
    let one = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map(|name| format!("a/{name}.md"));
    let one: Vec<&str> = one.iter().map(String::as_str).collect();
    assert!(areas_of(&one, &[]).iter().all(|(_, title)| title.is_empty()));
}

const NINE: [&str; 9] = ["1.md", "2.md", "3.md", "4.md", "5.md", "6.md", "7.md", "8.md", "9.md"];

#[test]
fn chapters_of_a_table_of_contents_are_areas() {
    let item = |number: usize| format!("  - name: Page {number}\n    href: {number}.md\n");
    let chapter = |name: &str, pages: &[usize]| {
        format!("- name: {name}\n  items:\n{}", pages.iter().copied().map(item).collect::<String>())
    };
    let toc =
        format!("- name: Home\n  href: 1.md\n{}{}", chapter("Lamps", &[2, 3, 4, 5]), chapter("Doors", &[6, 7, 8]));
    let expected = ["", "Lamps", "Lamps", "Lamps", "Lamps", "Doors", "Doors", "Doors", ""];
    assert_eq!(titles(&areas_of(&NINE, &[("TOC.yml", &toc)])), expected);
    let summary = "# Summary\n\n[Home](1.md)\n\n# Lamps\n\n- [a](2.md)\n  - [b](3.md)\n- [c](4.md)\n- [d](5.md)\n\n# Doors\n\n- [e](6.md)\n- [f](7.md)\n- [g](8.md)\n";
    assert_eq!(titles(&areas_of(&NINE, &[("SUMMARY.md", summary)])), expected);
}

#[test]
fn what_a_table_of_contents_leaves_out_is_beside_its_chapters() {
    let toc =
        "- name: Lamps\n  items:\n  - name: a\n    href: 1.md\n- name: Doors\n  items:\n  - name: b\n    href: 2.md\n";
    let articles = ["p/1.md", "p/2.md", "p/3.md", "p/announcements/1.md", "p/extra/1.md", "q/1.md", "q/2.md", "q/3.md"];
    let found = areas_of(&articles, &[("p/TOC.yml", toc)]);
    assert_eq!(titles(&found), ["Lamps", "Doors", "", "Announcements", "Extra", "Q", "Q", "Q"]);
}

#[test]
fn a_table_under_one_title_has_its_areas_one_level_below() {
    let toc = "# [The manual](1.md)\n## [Lamps](2.md)\n### [a](3.md)\n### [b](4.md)\n### [c](5.md)\n## [Doors](6.md)\n### [d](7.md)\n### [e](8.md)\n";
    let expected = ["The manual", "Lamps", "Lamps", "Lamps", "Lamps", "Doors", "Doors", "Doors", ""];
    assert_eq!(titles(&areas_of(&NINE, &[("TOC.md", toc)])), expected);
}

#[test]
fn the_navigation_of_mkdocs_counts_from_its_folder_of_pages() {
    let paths = NINE.map(|name| format!("docs/{name}"));
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let nav = "nav:\n  - 1.md\n  - Lamps:\n    - a: 2.md\n    - 3.md\n    - 4.md\n    - 5.md\n  - Doors: [6.md, 7.md, 8.md]\n";
    let found = areas_of(&paths, &[("mkdocs.yml", nav)]);
    assert_eq!(titles(&found), ["", "Lamps", "Lamps", "Lamps", "Lamps", "Doors", "Doors", "Doors", ""]);
}
