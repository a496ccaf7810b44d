//! Settings: any text is the file of settings.

use pcfix::cli::config::told;

use super::{Shape, is_clean, is_one_clean_line};

pub fn run(bytes: &[u8]) -> u64 {
    let Ok(text) = std::str::from_utf8(bytes) else { return 0 };
    match told(text) {
        Ok(effective) => {
            is_clean("what holds", &effective);
            let again = told(&effective).unwrap_or_else(|error| panic!("{error} in {effective}"));
            assert_eq!(again, effective, "what is printed may stand in the file, and means the same there");
            let shape = |line: &str| line.split(':').nth(1).unwrap_or_default().len().min(12);
            Shape::default().with(effective.lines().take(9).map(shape).collect::<Vec<_>>()).end()
        }
        Err(error) => {
            is_one_clean_line("an error", &error);
            let mut parts = error.splitn(3, ':');
            let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok());
            let (line, column) = (number(), number());
            // The parser takes other characters for line ends too, and counts them.
            let lines =
                1 + text.chars().filter(|c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')).count();
            assert!(line.is_some_and(|line| (1..=lines + 1).contains(&line)) && column.is_some(), "{error}");
            let words = parts.next().unwrap_or_default().split_whitespace().take(3);
            Shape::default().with(words.collect::<Vec<_>>()).end()
        }
    }
}
