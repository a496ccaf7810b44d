//! Included files: an article that includes its own beginning, and so includes itself without an end.

use pcfix::markdown;

use super::{Shape, is_one_clean_line};

/// So much of an article is what it includes: enough for several inclusions, and few enough that all of them together are
/// read in no time.
const PART: usize = 120;
/// What an article may include in all, in bytes, many times over for what the reader makes of it.
const LARGEST: usize = 64 << 20;

pub fn run(bytes: &[u8]) -> u64 {
    let fetch = |path: &str| {
        is_one_clean_line("a path", path);
        (!path.ends_with("gone.md")).then(|| bytes[..bytes.len().min(PART)].to_vec())
    };
    let reading = markdown::read_with("folder/a.md", bytes, &fetch);
    for problem in &reading.problems {
        is_one_clean_line("a problem", &super::english().diagnostic_line(problem));
    }
    let shape = Shape::default().problems(&reading.problems).count(reading.problems.len());
    let Some(article) = &reading.article else { return shape.end() };
    let texts = super::article::texts_of(article);
    let size: usize = texts.iter().map(|text| text.text().len()).sum();
    assert!(size <= 16 * bytes.len() + LARGEST, "{} bytes became {size}", bytes.len());
    shape.count(texts.len()).count(article.nodes.len()).end()
}
