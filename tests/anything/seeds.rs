//! The texts that are bent: our own articles and fixtures, those of the folder `seeds` beside this file, and articles below
//! the folder that `PCFIX_FUZZ_SEEDS` names.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::targets::{LONGEST, Seeds};

/// Of a folder of articles from outside so many are taken, from all over it.
const MOST: usize = 200;

/// The folder of the program's package: the fuzzer has one of its own in a folder below it.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().find(|folder| folder.join("tests/anything").is_dir()).unwrap_or(own)
}

/// The seeds of a kind; at least one.
pub fn of(kind: Seeds) -> Vec<Vec<u8>> {
    let root = root();
    let own = |folder: &str| files(&root.join("tests/anything/seeds").join(folder), "");
    let mut seeds = match kind {
        Seeds::Articles => articles(root).iter().flat_map(|article| parts(article)).collect(),
        Seeds::Dialects => dialects(root),
        Seeds::Fronts => {
            own("fronts").into_iter().chain(articles(root).iter().filter_map(|text| front(text))).collect()
        }
        Seeds::Faqs => own("faqs"),
        Seeds::Queries => asked(root).into_iter().chain(own("logs")).collect(),
        Seeds::Logs => own("logs"),
        Seeds::Journals => own("journals").iter().flat_map(|file| with_lines(file)).collect(),
        Seeds::Settings => own("settings"),
        Seeds::Keys => lines(&root.join("tests/anything/seeds/keys")),
        // A line is a text of a script: a backslash and two digits stand for a control character.
        Seeds::Deeds => lines(&root.join("tests/anything/seeds/deeds")).iter().map(|line| unescaped(line)).collect(),
    };
    seeds.iter_mut().for_each(|seed: &mut Vec<u8>| seed.truncate(LONGEST));
    assert!(!seeds.is_empty(), "no seeds for {kind:?}");
    seeds
}

fn articles(root: &Path) -> Vec<Vec<u8>> {
    let mut texts = files(&root.join("tests/fixtures"), "md");
    if let Some(folder) = env::var_os("PCFIX_FUZZ_SEEDS") {
        let more = files(Path::new(&folder), "md");
        let step = more.len().div_ceil(MOST).max(1);
        texts.extend(more.into_iter().step_by(step));
    }
    texts
}

/// Articles of other dialects and their sections, each with a byte before it that counts on.
fn dialects(root: &Path) -> Vec<Vec<u8>> {
    let dialects = files(&root.join("tests/fixtures/dialects"), "");
    let texts = dialects.iter().chain(&articles(root)).flat_map(|article| parts(article)).collect::<Vec<_>>();
    (0..=u8::MAX).cycle().zip(texts).map(|(how, text)| [vec![how], text].concat()).collect()
}

/// An article and each of its sections by itself: what is short is tried more often.
fn parts(article: &[u8]) -> Vec<Vec<u8>> {
    let mut parts = vec![article.to_vec()];
    let text = String::from_utf8_lossy(article);
    parts.extend(text.split("\n## ").skip(1).map(|section| format!("# T\n\n## {section}").into_bytes()));
    parts
}

fn front(article: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(article).ok()?.strip_prefix("---")?;
    Some(text.split("\n---").next()?.trim_start().as_bytes().to_vec())
}

/// What people ask of our own articles.
fn asked(root: &Path) -> Vec<Vec<u8>> {
    let questions = lines(&root.join("tests/fixtures/asked/account.tsv"));
    questions.into_iter().map(|line| line.rsplit(|&b| b == b'\t').next().unwrap_or_default().to_vec()).collect()
}

/// A line in which `\1c` stands for the character of this number.
fn unescaped(line: &[u8]) -> Vec<u8> {
    let line = String::from_utf8_lossy(line);
    let mut parts = line.split('\\');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at(2);
        out.push(char::from(u8::from_str_radix(digits, 16).expect("two digits")));
        out.push_str(rest);
    }
    out.into_bytes()
}

/// A text and each of its lines.
fn with_lines(text: &[u8]) -> Vec<Vec<u8>> {
    let lines = text.split(|&byte| byte == b'\n').map(<[u8]>::to_vec);
    std::iter::once(text.to_vec()).chain(lines).collect()
}

fn lines(file: &Path) -> Vec<Vec<u8>> {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec).collect()
}

/// The files below a folder whose names end in `ending`, in the order of their paths.
fn files(folder: &Path, ending: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}
