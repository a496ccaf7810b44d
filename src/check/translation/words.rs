//! Numbers in words, and the names of months: a number may be written so in one language and in figures in the other.

/// One line a language: the words for 1, 2, 3 and so on, or for the number before a `=`; several for one apart by `/`.
const NUMBERS: &str = include_str!("numbers.txt");

/// The months of the original's language, the first three letters of each; English, for that is what originals are in.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Whether `text`, in small letters, holds a word for `number` in `language`. A language that is not known may have any.
pub(super) fn says(language: &str, number: u64, text: &str) -> bool {
    let Some(line) = NUMBERS.lines().find(|line| line.split(':').next() == Some(language)) else { return number <= 12 };
    let fields = line.split_once(':').map_or("", |(_, fields)| fields).split(',');
    let words = fields.zip(1..).find_map(|(field, place)| match field.split_once('=') {
        Some((named, words)) => (named.trim().parse() == Ok(number)).then_some(words),
        None => (place == number).then_some(field),
    });
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
