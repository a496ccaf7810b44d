//! The FAQ reader: any text behind the line that says what it is.

use pcfix::markdown;

use super::article;

pub fn run(bytes: &[u8]) -> u64 {
    let file = [b"### YamlMime:FAQ\n", bytes].concat();
    let reading = markdown::read("a.yml", &file);
    article::does_not_depend_on_encoding("a.yml", &file, &reading);
    assert!(reading.declared, "a FAQ says what it is");
    assert!(reading.article.is_some() || !reading.problems.is_empty(), "what is left out is told");
    article::holds(&file, &reading)
}
