//! The log reader: any text is pasted into the search.

use std::collections::HashSet;

use pcfix::article::clean;
use pcfix::library::Library;
use pcfix::search::{Index, Searcher};

use super::Shape;

/// A line that holds what nobody may see, among words that are searched.
const SECRET: &str = "ERROR sign-in of hans.worst@firma.example failed: password=Tr0ub4dor&3 was refused";
const NEVER: [&str; 2] = ["hans.worst@firma.example", "Tr0ub4dor"];
/// Lines, stretches of a line and bytes of a stretch that are searched at most.
const MOST: (usize, usize, usize) = (16, 16, 2000);

pub fn run(bytes: &[u8]) -> u64 {
    let pasted = String::from_utf8_lossy(bytes);
    let pasted = clean(&pasted);
    let text = format!("{pasted}\n{SECRET}");
    let found = Searcher::new(&Index::default(), &Library::default()).search(&text, 1);
    let used = found.used.as_ref().expect("two lines are a log");
    assert!(used.masked >= 1, "{used:?}");
    assert!(used.used.len() <= MOST.0 * MOST.1 && used.used.iter().all(|part| part.len() <= MOST.2));
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    assert!(used.dropped < lines, "{} of {lines} lines dropped", used.dropped);
    for part in used.used.iter().chain(&found.unknown).chain(&found.corrected) {
        super::is_one_clean_line("what is searched", part);
        assert!(!NEVER.iter().any(|secret| part.contains(secret) && !pasted.contains(secret)), "{part:?}");
    }
    // Nothing is searched that was not pasted.
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<HashSet<char>>();
    let known = letters(&text);
    assert!(used.used.iter().all(|part| letters(part).is_subset(&known)), "{used:?}");
    let again = Searcher::new(&Index::default(), &Library::default()).search(&text, 1);
    assert_eq!(again.used, found.used);
    Shape::default().count(used.used.len()).count(used.dropped).count(used.masked).count(used.skipped).end()
}
