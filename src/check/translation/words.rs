//! Numbers in words, and the names of months: a number may be written so in one language and in figures in the other.

/// One line a language, a field a number from 1 to 12, its words apart by `/`.
const NUMBERS: &str = include_str!("numbers.txt");

/// The months of the original's language, the first three letters of each; English, for that is what originals are in.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Whether `text`, in small letters, holds a word for `number` in `language`. A language that is not known may have any.
pub(super) fn says(language: &str, number: u64, text: &str) -> bool {
    if !(1..=12).contains(&number) {
        return false;
    }
    let Some(line) = NUMBERS.lines().find(|line| line.split(':').next() == Some(language)) else { return true };
    let words = line.split_once(':').and_then(|(_, fields)| fields.split(',').nth(number as usize - 1));
    words.unwrap_or_default().split('/').map(str::trim).filter(|word| !word.is_empty()).any(|word| holds(text, word))
}

/// Whether `text` holds a word: whole where it is short, as the beginning of one where it is long enough to be inflected,
/// and anywhere in scripts without blanks between words.
fn holds(text: &str, word: &str) -> bool {
    if !word.is_ascii() && word.chars().all(|c| c >= '\u{2e80}') {
        return text.contains(word);
    }
    let inflected = word.chars().count() >= 4;
    text.split(|c: char| !c.is_alphanumeric())
        .any(|own| own == word || inflected && (own.starts_with(word) || own.ends_with(word)))
}

/// Whether `text`, in small letters, names the month with this number in English.
pub(super) fn names_month(number: u64, text: &str) -> bool {
    let Some(month) = (number as usize).checked_sub(1).and_then(|at| MONTHS.get(at)) else { return false };
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.starts_with(month))
}
