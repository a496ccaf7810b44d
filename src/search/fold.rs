//! Folding: writing the same word the same way, whatever the keyboard, the language or the typesetter did to it.
//!
//! A folded word is in lower case, without accents, in compatibility form (`ﬁ` is `fi`, `Ａ` is `a`), with letters that
//! keyboards lack spelled out (`ß` is `ss`). Voicing marks of kana stay, for `か` and `が` are different letters; vowel
//! signs of Indic and Thai scripts stay for the same reason. What is neither letter nor digit is gone.

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
    if word.is_ascii() {
        out.extend(word.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase() as char));
        return;
    }
    for c in word.chars() {
        fold_char(c, out);
    }
}

/// Appends what becomes of one character. A voicing mark or a conjoining Hangul letter melts into what stands before it.
pub(super) fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    if matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{4e00}'..='\u{9fff}') {
        out.push(c);
        return;
    }
    for part in std::iter::once(c).nfkd() {
        for low in part.to_lowercase() {
            match spelled_out(low) {
                Some(letters) => out.push_str(letters),
                None => push_letter(low, out),
            }
        }
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

/// Whether `c` can stand inside a word.
pub(super) fn is_word_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && (c.is_alphanumeric() && !is_apostrophe(c) || is_combining_mark(c))
}

/// Whether `c` is an apostrophe or a quote that is typed for one.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{02bc}' | '\u{ff07}' | '\u{0060}' | '\u{00b4}')
}

/// Whether words in the script of `c` are written without blanks, or (in Korean) with particles glued on, so that pairs
/// of neighbouring letters are what can be found. <https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/cjk/CJKAnalyzer.html>
/// does the same.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c,
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
