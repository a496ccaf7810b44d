//! Settings: any text is the file of settings.

use pcfix::article::Position;
use pcfix::cli::config::effective_of;

use super::{Shape, english, is_clean, is_one_clean_line};

pub fn run(bytes: &[u8]) -> u64 {
    let Ok(text) = std::str::from_utf8(bytes) else { return 0 };
    match effective_of(text) {
        Ok(effective) => {
            is_clean("what holds", &effective);
            let again = effective_of(&effective).unwrap_or_else(|error| panic!("{error:?} in {effective}"));
            assert_eq!(again, effective, "what is printed may stand in the file, and means the same there");
            let shape = |line: &str| line.split(':').nth(1).unwrap_or_default().len().min(12);
            Shape::default().with(effective.lines().take(9).map(shape).collect::<Vec<_>>()).end()
        }
        Err(error) => {
            let message = english().setting_fault(&error.fault);
            is_one_clean_line("an error", &message);
            let Position { line, column } = error.position;
            // The parser takes other characters for line ends too, and counts them.
            let lines =
                1 + text.chars().filter(|c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')).count();
            assert!((1..=lines + 1).contains(&line) && column > 0, "{error:?}");
            Shape::default().with(message.split_whitespace().take(3).collect::<Vec<_>>()).end()
        }
    }
}
