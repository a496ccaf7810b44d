//! Folding: writing the same word the same way, whatever the keyboard, the language or the typesetter did to it.
//!
//! A folded word is in lower case, without accents, in compatibility form (`ﬁ` is `fi`, `Ａ` is `a`), with letters that
//! keyboards lack spelled out (`ß` is `ss`). Voicing marks of kana stay, for `か` and `が` are different letters; vowel
//! signs of Indic and Thai scripts stay for the same reason. What is neither letter nor digit is gone.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, is_combining_mark};

/// Folds a whole text: its words, folded, with single blanks between them. Folding twice changes nothing more.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars() {
        if is_word_char(c) {
            word.push(c);
        } else if !is_apostrophe(c) || word.is_empty() {
            end_word(&mut word, &mut out);
        }
    }
    end_word(&mut word, &mut out);
    out
}

fn end_word(word: &mut String, out: &mut String) {
    let start = out.len();
    if start > 0 {
        out.push(' ');
    }
    let before = out.len();
    fold_word(word, out);
    if out.len() == before {
        out.truncate(start);
    }
    word.clear();
}

/// Appends `word` to `out`, folded. `word` should be a run of letters, digits, marks and apostrophes; everything else
/// that it holds is left out.
pub(super) fn fold_word(word: &str, out: &mut String) {
    for c in word.chars() {
        fold_char(c, out);
    }
}

/// Appends what becomes of one character. A voicing mark or a conjoining Hangul letter merges with the letter before
/// it.
pub(super) fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
    } else if is_plain(c) {
        out.push(c);
    } else if let Some(letter) = Letter::of(c) {
        out.push_str(letter.folded());
    } else {
        fold_any(c, out);
    }
}

/// Whether `c` is a letter that is its own folded form and melts into nothing: the many of Han, Hangul and kana.
pub(super) fn is_plain(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// What becomes of any character, by its decomposition.
fn fold_any(c: char, out: &mut String) {
    for part in std::iter::once(c).nfkd() {
        for low in part.to_lowercase() {
            match spelled_out(low) {
                Some(letters) => out.push_str(letters),
                None => push_letter(low, out),
            }
        }
    }
}

/// What is known of a character of the European scripts, so that it need not be found out letter by letter.
#[derive(Clone, Copy, Default)]
pub(super) struct Letter {
    bytes: [u8; Letter::LONGEST],
    length: u8,
    /// Whether it is alphabetic, as [`char::is_alphabetic`] has it.
    pub alphabetic: bool,
    /// Whether it is numeric, as [`char::is_numeric`] has it.
    pub numeric: bool,
    /// Whether it is in lower case, as [`char::is_lowercase`] has it.
    pub lower: bool,
    /// Whether it is in upper case, as [`char::is_uppercase`] has it.
    pub upper: bool,
    in_word: bool,
}

impl Letter {
    const LONGEST: usize = 6;
    /// Latin with its extensions, Greek and Cyrillic.
    const KNOWN: std::ops::Range<u32> = 0x80..0x530;

    /// What is known of `c`; `None` for ASCII and for other scripts.
    pub fn of(c: char) -> Option<&'static Self> {
        static LETTERS: LazyLock<Vec<Letter>> =
            LazyLock::new(|| Letter::KNOWN.map(|code| Letter::new(char::from_u32(code).unwrap_or_default())).collect());
        let place = (c as u32).checked_sub(Self::KNOWN.start)?;
        if place < Self::KNOWN.end - Self::KNOWN.start { LETTERS.get(place as usize) } else { None }
    }

    fn new(c: char) -> Self {
        let mut folded = String::new();
        fold_any(c, &mut folded);
        let mut bytes = [0; Self::LONGEST];
        bytes[..folded.len()].copy_from_slice(folded.as_bytes());
        Self {
            bytes,
            length: folded.len() as u8,
            alphabetic: c.is_alphabetic(),
            numeric: c.is_numeric(),
            lower: c.is_lowercase(),
            upper: c.is_uppercase(),
            in_word: is_part_of_word(c),
        }
    }

    fn folded(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

fn push_letter(c: char, out: &mut String) {
    let melts = is_voicing(c) || matches!(c, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}');
    if melts && let Some(whole) = out.chars().next_back().and_then(|last| compose(last, c)) {
        out.pop();
        out.push(whole);
    } else if c.is_alphanumeric() || is_combining_mark(c) && canonical_combining_class(c) == 0 {
        out.push(c);
    }
}

/// Letters that do not decompose, as those write them whose keyboard lacks them.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'ı' => "i",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ς' => "σ",
        _ => return None,
    })
}

fn is_voicing(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309a}')
}

/// Whether `c` can be inside a word.
pub(super) fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    is_plain(c) || Letter::of(c).map_or_else(|| is_part_of_word(c), |letter| letter.in_word)
}

fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_apostrophe(c) || is_combining_mark(c)
}

/// Whether `c` is an apostrophe or a quote that is typed for one.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{02bc}' | '\u{ff07}' | '\u{0060}' | '\u{00b4}')
}

/// Whether words in the script of `c` are written without blanks, or (in Korean) with particles glued on, so that pairs
/// of neighbouring letters are what can be found. <https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/cjk/CJKAnalyzer.html>
/// does the same.
pub(super) fn is_unspaced(c: char) -> bool {
    c >= '\u{0e00}'
        && matches!(c,
        '\u{0e00}'..='\u{0eff}'     // Thai, Lao
        | '\u{1000}'..='\u{109f}'   // Burmese
        | '\u{1100}'..='\u{11ff}'   // Hangul letters
        | '\u{1780}'..='\u{17ff}'   // Khmer
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30fa}' | '\u{30fc}'..='\u{318f}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ffdc}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_same_word_is_written_the_same_way() {
        for (typed, folded) in [
            ("Geheugën", "geheugen"),
            ("STRASSE straße", "strasse strasse"),
            ("can't can’t", "cant cant"),
            ("İstanbul ışık", "istanbul isik"),
            ("ﬁle Ａ１ ①", "file a1 1"),
            ("e\u{301}te\u{301} été", "ete ete"),
            ("が か\u{3099} ｶﾞ カ", "が が ガ カ"),
            ("한국어 \u{1112}\u{1161}\u{11ab}", "한국어 한"),
            ("Łódź, œuvre; Øre", "lodz oeuvre ore"),
            ("“Your order  was declined.”", "your order was declined"),
            ("…", ""),
            ("", ""),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn what_is_known_beforehand_is_what_would_be_found_out() {
        for c in ('\u{80}'..='\u{ffff}').filter(|&c| is_plain(c) || Letter::of(c).is_some()) {
            let (mut known, mut found_out) = (String::new(), String::new());
            fold_char(c, &mut known);
            fold_any(c, &mut found_out);
            assert_eq!(known, found_out, "{c}");
            assert_eq!(is_word_char(c), is_part_of_word(c), "{c}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_makes_no_difference(text in "[a-zA-Zéü0-9 .-]{0,24}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text.to_lowercase()));
        }
    }
}
