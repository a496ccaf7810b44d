//! Every article names the public documentation that its facts come from, and the date of it.

use std::fs;
use std::path::{Path, PathBuf};

/// A line of `source:` in the front matter: the path of a page of public documentation, and its date.
pub struct Source {
    pub path: String,
    date: String,
}

/// What the front matter of a file names, in order.
pub fn sources(file: &Path) -> Vec<Source> {
    let text = fs::read_to_string(file).expect("an article");
    let front = text.split("---\n").nth(1).expect("front matter");
    let lines = front.lines().skip_while(|line| *line != "source:").skip(1).take_while(|line| line.starts_with("  "));
    let source = |line: &str| {
        let (path, date) = line.strip_prefix("  - { path: ")?.strip_suffix(" }")?.split_once(", date: ")?;
        Some(Source { path: path.to_owned(), date: date.to_owned() })
    };
    lines.map(|line| source(line).unwrap_or_else(|| panic!("{}: {line}", file.display()))).collect()
}

fn articles(locale: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(locale);
    let mut files: Vec<_> = fs::read_dir(folder).expect("articles").map(|file| file.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn every_article_names_its_sources_with_their_dates_the_same_in_each_language() {
    for (english, dutch) in articles("en-us").iter().zip(articles("nl-nl")) {
        let both: Vec<_> = sources(english).into_iter().zip(sources(&dutch)).collect();
        assert!(!both.is_empty(), "{} names no source", english.display());
        for (one, other) in both {
            assert_eq!((&one.path, &one.date), (&other.path, &other.date), "{}", english.display());
            let digits = one.date.bytes().filter(u8::is_ascii_digit).count();
            assert!(digits == 8 && one.date.len() == 10, "{}: {}", english.display(), one.date);
        }
    }
}
