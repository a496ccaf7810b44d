//! Front matter: any text between two lines of `---`.

use pcfix::article::clean;
use pcfix::markdown;

use super::{Shape, article};

pub fn run(bytes: &[u8]) -> u64 {
    let file = [b"---\n", bytes, b"\n---\n# Title\n\nWords.\n"].concat();
    let reading = markdown::read("a.md", &file);
    article::does_not_depend_on_encoding("a.md", &file, &reading);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let ends = |line: &str| matches!(line.trim_end(), "---" | "...");
        // Noncharacters are taken out, too, for the reader needs them.
        let read = clean(text).replace(|c| ('\u{fdd0}'..='\u{fdef}').contains(&c), "");
        // Where nothing ends it early, the article behind it is read whatever it says.
        if !read.lines().any(ends) {
            let article = reading.article.as_ref().expect("an article behind its front matter");
            assert!(reading.declared && article.title.text() == "Title" && article.blocks.len() == 1, "{article:?}");
        }
    } else {
        assert!(reading.article.is_none() && reading.declared && reading.problems.len() == 1);
    }
    let told = reading.article.as_ref().map(|article| {
        let locale = article.locale.as_ref().map(|locale| locale.language().to_owned());
        (locale, article.date.is_some(), article.description.is_empty(), article.machine_translated)
    });
    Shape::default().with(article::holds(&file, &reading)).with(told).end()
}
