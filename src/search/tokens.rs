//! Cutting a text into the words that are searched.
//!
//! A word is a run of letters and digits, folded. A run of a script without blanks becomes pairs of neighbouring letters,
//! and a run of katakana in it, which is one foreign word or name, is also taken as a whole.
//! Parts joined without a blank (`715-123130`, `Set-MsolCompanySettings`, `e-mail`) yield their parts and behind them the
//! whole, without its joints, so that `email` finds `e-mail` and a code is one rare word. The query goes through the same
//! door, so a phrase has the same words on both sides.

use std::ops::Range;

use super::fold::{fold_char, fold_word, is_apostrophe, is_plain, is_unspaced, is_word_char};
use super::shape::{KINDS, Kind, Shape};

/// Bytes of a folded word that are kept; no word of a person is longer, and no blob may fill the vocabulary.
const LONGEST_WORD: usize = 64;
/// Digits of the shortest hexadecimal code: fewer are a number.
const SHORTEST_HEX: usize = 4;
/// Letters of the shortest run of katakana that is also a word; two of them are a pair.
const SHORTEST_RUN: usize = 3;
/// Parts of a joined word that are put together; behind them it is a path or a dump.
const MOST_PARTS: usize = 6;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// Folded, never empty.
    pub word: &'a str,
    /// Its bytes in the text.
    pub place: Range<usize>,
    /// How it came about.
    pub kind: Kind,
}

/// Calls `visit` with every word of `text`, in order.
pub(super) fn each_token(text: &str, mut visit: impl FnMut(Token<'_>)) {
    let mut cutter = Cutter { text, word: String::new(), chunk: Chunk::default(), pairs: Pairs::default() };
    let mut at = 0;
    let mut part: Option<usize> = None;
    while let Some(&byte) = text.as_bytes().get(at) {
        if byte.is_ascii_alphanumeric() {
            cutter.pairs.close(&mut visit);
            let run = Run::at(text, at);
            at += run.length;
            // Nearly all words are of ASCII alone, and the next character ends them.
            if part.is_none() && run.is_whole {
                cutter.plain(at - run.length..at, &run, &mut visit);
            } else {
                part.get_or_insert(at - run.length);
            }
            continue;
        }
        let c = text[at..].chars().next().unwrap_or_default();
        let (from, behind) = (at, at + c.len_utf8());
        at = behind;
        let in_word = is_word_char(c);
        if in_word && !is_unspaced(c) && (!cutter.pairs.is_open() || c.is_alphanumeric()) {
            cutter.pairs.close(&mut visit);
            part.get_or_insert(from);
            continue;
        }
        if let Some(start) = part {
            if is_apostrophe(c) && cutter.holds_on(behind) {
                continue;
            }
            cutter.part(start..from, &mut visit);
            part = None;
        }
        if in_word {
            cutter.end_chunk(&mut visit);
            cutter.pairs.push(c, from, &mut visit);
        } else {
            cutter.pairs.close(&mut visit);
            if !(cutter.chunk.parts > 0 && cutter.goes_on(behind) && cutter.chunk.accepts(c)) {
                cutter.end_chunk(&mut visit);
            }
        }
    }
    if let Some(start) = part {
        cutter.part(start..text.len(), &mut visit);
    }
    cutter.pairs.close(&mut visit);
    cutter.end_chunk(&mut visit);
}

/// The words of `text`, folded: for short texts such as queries and names.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    each_token(text, |token| out.push(token.word.to_owned()));
    out
}

struct Cutter<'t> {
    text: &'t str,
    word: String,
    chunk: Chunk,
    pairs: Pairs,
}

impl Cutter<'_> {
    /// Whether the apostrophe before `from` belongs into the word: `can't`, `user's`, but not `l'utilisateur`, where a
    /// word of its own begins, and not at a word's end.
    fn holds_on(&self, from: usize) -> bool {
        let behind = self.text[from..].chars().take_while(|&c| is_word_char(c)).take(3).count();
        (1..=2).contains(&behind)
    }

    /// Whether a word begins at `from` that a mark before it may join to another one.
    fn goes_on(&self, from: usize) -> bool {
        self.text[from..].chars().next().is_some_and(|next| is_word_char(next) && !is_unspaced(next))
    }

    /// A run of ASCII letters and digits.
    fn plain(&mut self, place: Range<usize>, run: &Run, visit: &mut impl FnMut(Token<'_>)) {
        self.word.clear();
        self.word.push_str(&self.text[place.start..place.end.min(place.start + LONGEST_WORD)]);
        self.word.make_ascii_lowercase();
        without_hex_mark(&mut self.word);
        visit(Token { word: &self.word, place: place.clone(), kind: run.shape.kind() });
        if self.chunk.parts > 0 || run.may_join {
            self.chunk.part(run.shape, &self.word, place);
        }
    }

    fn part(&mut self, place: Range<usize>, visit: &mut impl FnMut(Token<'_>)) {
        let raw = &self.text[place.clone()];
        self.word.clear();
        fold_word(&raw[..floor(raw, 4 * LONGEST_WORD)], &mut self.word);
        self.word.truncate(floor(&self.word, LONGEST_WORD));
        if self.word.is_empty() {
            return;
        }
        let shape = Shape::of(raw);
        visit(Token { word: &self.word, place: place.clone(), kind: shape.kind() });
        self.chunk.part(shape, &self.word, place);
    }

    fn end_chunk(&mut self, visit: &mut impl FnMut(Token<'_>)) {
        let chunk = &mut self.chunk;
        if chunk.parts == 0 {
            return;
        }
        if (2..=MOST_PARTS).contains(&chunk.parts) && chunk.whole.len() <= LONGEST_WORD {
            let kind = Kind::Whole { parts: chunk.parts, code: chunk.code };
            visit(Token { word: &chunk.whole, place: chunk.place.clone(), kind });
        }
        chunk.parts = 0;
        chunk.code = false;
        chunk.whole.clear();
    }
}

/// Takes the `0x` off a hexadecimal code: people leave it out.
fn without_hex_mark(word: &mut String) {
    let digits = word.strip_prefix("0x").unwrap_or_default();
    if digits.len() >= SHORTEST_HEX && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        word.drain(..2);
    }
}

/// A run of ASCII letters and digits.
struct Run {
    length: usize,
    shape: Shape,
    /// Whether the word ends with it: no letter of another script and no apostrophe follows.
    is_whole: bool,
    /// Whether a mark follows that may join it to another word.
    may_join: bool,
}

impl Run {
    fn at(text: &str, start: usize) -> Self {
        let rest = &text.as_bytes()[start..];
        let mut shape = Shape::default();
        let mut length = 0;
        for &byte in rest {
            let kind = KINDS[usize::from(byte)];
            if kind == 0 {
                break;
            }
            shape.take(kind);
            length += 1;
        }
        let next = rest.get(length).copied();
        Self {
            length,
            shape,
            is_whole: next.is_none_or(|next| next.is_ascii() && !is_apostrophe(next.into())),
            may_join: next.is_some_and(|next| matches!(next, b'-' | b'_' | b'.' | b':' | b'/')),
        }
    }
}

/// Parts joined without a blank.
#[derive(Default)]
struct Chunk {
    whole: String,
    parts: usize,
    place: Range<usize>,
    code: bool,
}

impl Chunk {
    /// Whether `joint` binds the parts around it into one name. A hyphen and an underscore always do, marks that
    /// also end sentences and part clauses only within a number or code.
    fn accepts(&mut self, joint: char) -> bool {
        self.code |= joint == '_';
        matches!(joint, '-' | '_' | '\u{2010}' | '\u{2011}') || self.code && matches!(joint, '.' | ':' | '/')
    }

    fn part(&mut self, shape: Shape, folded: &str, place: Range<usize>) {
        if self.parts == 0 {
            self.place = place.clone();
        }
        self.place.end = place.end;
        self.parts += 1;
        if self.whole.len() <= LONGEST_WORD {
            self.whole.push_str(folded);
        }
        self.code |= shape.is_code() || shape.is_number();
    }
}

/// A run of letters of a script without blanks, of which the last two are held.
#[derive(Default)]
struct Pairs {
    /// The last letters, folded.
    text: String,
    /// How many they are: at most two.
    letters: usize,
    /// Where the last one begins in [`Self::text`].
    last: usize,
    /// Their places: the one before the last, and the last.
    places: [Range<usize>; 2],
    emitted: bool,
    /// The letters of katakana in a row up to the last letter, how many they are, and their place.
    run: String,
    run_letters: usize,
    run_place: Range<usize>,
}

impl Pairs {
    fn is_open(&self) -> bool {
        self.letters > 0
    }

    fn push(&mut self, c: char, at: usize, visit: &mut impl FnMut(Token<'_>)) {
        let place = at..at + c.len_utf8();
        if is_plain(c) {
            self.letter(c.encode_utf8(&mut [0; 4]), place, visit);
            return;
        }
        // A mark melts into the letter before it, or vanishes with its place taken up.
        let mut folded = self.text[self.last..].to_owned();
        let before = folded.chars().count();
        fold_char(c, &mut folded);
        if self.is_open() && folded.chars().count() == before {
            self.text.truncate(self.last);
            self.text.push_str(&folded);
            self.places[1].end = place.end;
            return;
        }
        if let Some((start, _)) = folded.char_indices().nth(before) {
            self.letter(&folded[start..], place, visit);
        }
    }

    fn letter(&mut self, letter: &str, place: Range<usize>, visit: &mut impl FnMut(Token<'_>)) {
        if self.letters == 2 {
            self.emit(visit);
            self.text.drain(..self.last);
            self.letters = 1;
        }
        if !letter.chars().all(is_katakana) {
            self.end_run(visit);
        } else {
            if self.run_letters == 0 {
                self.run_place = place.clone();
            }
            self.run.push_str(letter);
            self.run_letters += 1;
            self.run_place.end = place.end;
        }
        self.last = self.text.len();
        self.text.push_str(letter);
        self.places.swap(0, 1);
        self.places[1] = place;
        self.letters += 1;
    }

    fn emit(&mut self, visit: &mut impl FnMut(Token<'_>)) {
        let start = self.places[2 - self.letters].start;
        visit(Token { word: &self.text, place: start..self.places[1].end, kind: Kind::Pair });
        self.emitted = true;
    }

    fn close(&mut self, visit: &mut impl FnMut(Token<'_>)) {
        if self.is_open() {
            self.end(visit);
        }
    }

    fn end(&mut self, visit: &mut impl FnMut(Token<'_>)) {
        if self.letters == 2 || !self.emitted {
            self.emit(visit);
        }
        self.end_run(visit);
        let (mut text, run) = (std::mem::take(&mut self.text), std::mem::take(&mut self.run));
        text.clear();
        *self = Self { text, run, ..Self::default() };
    }

    /// Ends a row of katakana, whose last pair was emitted.
    fn end_run(&mut self, visit: &mut impl FnMut(Token<'_>)) {
        if self.run_letters >= SHORTEST_RUN && self.run.len() <= LONGEST_WORD {
            let kind = Kind::Whole { parts: self.run_letters - 1, code: false };
            visit(Token { word: &self.run, place: self.run_place.clone(), kind });
        }
        self.run.clear();
        self.run_letters = 0;
    }
}

/// Whether `c`, folded, is a letter of katakana.
pub(super) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

/// The last place at or before `limit` where `text` may be cut.
pub(super) fn floor(text: &str, limit: usize) -> usize {
    let limit = limit.min(text.len());
    (0..=limit).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<String> {
        words(text)
    }

    #[test]
    fn words_are_cut_at_blanks_and_marks() {
        assert_eq!(cut("Uw order, „afgewezen”."), ["uw", "order", "afgewezen"]);
        assert_eq!(cut("you can't edit users' fields"), ["you", "cant", "edit", "users", "fields"]);
        assert_eq!(cut("l'utilisateur d’accès"), ["l", "utilisateur", "d", "acces"]);
    }

    #[test]
    fn joined_parts_come_alone_and_together() {
        assert_eq!(cut("e-mail"), ["e", "mail", "email"]);
        assert_eq!(cut("715-123130."), ["715", "123130", "715123130"]);
        assert_eq!(cut("Set-MsolCompanySettings"), ["set", "msolcompanysettings", "setmsolcompanysettings"]);
        assert_eq!(cut("en/of einde.Begin"), ["en", "of", "einde", "begin"]);
        assert_eq!(cut("0x80070005 0x1f"), ["80070005", "0x1f"]);
        assert_eq!(cut("v1.2"), ["v1", "2", "v12"]);
    }

    #[test]
    fn scripts_without_blanks_come_in_pairs() {
        assert_eq!(cut("注文を取消"), ["注文", "文を", "を取", "取消"]);
        assert_eq!(cut("税 Azureの費用"), ["税", "azure", "の費", "費用"]);
        assert_eq!(cut("ｶﾞｽ"), ["ガス"]);
        assert_eq!(cut("コードを"), ["コー", "ード", "コード", "ドを"]);
        assert_eq!(cut("新ドメイン"), ["新ド", "ドメ", "メイ", "イン", "ドメイン"]);
        assert_eq!(cut("주문 취소"), ["주문", "취소"]);
    }

    #[test]
    fn a_blob_is_cut_short() {
        assert!(cut(&"a".repeat(1000)).iter().all(|word| word.len() <= LONGEST_WORD));
        assert!(cut(&"é-".repeat(1000)).iter().all(|word| word.len() <= LONGEST_WORD));
    }

    proptest! {
        #[test]
        fn folded_text_has_the_same_words(text in "[a-zé'’ .,がカ注文]{0,30}") {
            let parts = |text: &str| {
                let mut out = Vec::new();
                each_token(text, |token| out.extend((!token.kind.is_whole()).then(|| token.word.to_owned())));
                out
            };
            let own = parts(&text);
            prop_assert_eq!(parts(&own.join(" ")).concat().len(), own.concat().len());
        }
    }
}
