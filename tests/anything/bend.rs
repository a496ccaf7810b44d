//! Bending a text: small changes, as chance makes them, that proptest can take back one by one when a law breaks.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::targets::LONGEST;

/// One change.
#[derive(Clone, Debug)]
pub enum Bend {
    /// Turns a bit over.
    Flip(Index, u8),
    /// Puts a word of the dialect in.
    Word(Index, Index),
    /// Puts bytes in.
    Bytes(Index, Vec<u8>),
    /// Takes a stretch out.
    Cut(Index, usize),
    /// Repeats a stretch.
    Double(Index, usize, usize),
    /// Puts a stretch of another text in: which, from where, how long, whereto.
    Splice(Index, Index, usize, Index),
    /// Ends the text early.
    End(Index),
}

/// A text to begin with, and what is changed in it.
pub type Bent = (Index, Vec<Bend>);

/// Every way of bending a text.
pub fn bends() -> impl Strategy<Value = Bent> {
    let at = any::<Index>;
    let bend = prop_oneof![
        2 => (at(), 0..8_u8).prop_map(|(place, bit)| Bend::Flip(place, bit)),
        5 => (at(), at()).prop_map(|(place, word)| Bend::Word(place, word)),
        2 => (at(), vec(any::<u8>(), 1..6)).prop_map(|(place, bytes)| Bend::Bytes(place, bytes)),
        3 => (at(), 1..80_usize).prop_map(|(place, length)| Bend::Cut(place, length)),
        2 => (at(), 1..60_usize, 2..12_usize).prop_map(|(place, length, times)| Bend::Double(place, length, times)),
        3 => (at(), at(), 1..300_usize, at()).prop_map(|(other, from, length, to)| Bend::Splice(other, from, length, to)),
        1 => at().prop_map(Bend::End),
    ];
    (at(), vec(bend, 0..10))
}

/// What becomes of a text of `pool` with `words` put in.
pub fn bent(pool: &[Vec<u8>], words: &[Vec<u8>], (first, bends): &Bent) -> Vec<u8> {
    let mut text = pool[first.index(pool.len())].clone();
    for bend in bends {
        let place = |at: &Index| at.index(text.len() + 1);
        match bend {
            Bend::Flip(at, bit) => {
                let at = place(at);
                if let Some(byte) = text.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            Bend::Word(at, word) => insert(&mut text, at, &words[word.index(words.len())]),
            Bend::Bytes(at, bytes) => insert(&mut text, at, bytes),
            Bend::Cut(at, length) => {
                let from = place(at);
                text.drain(from..text.len().min(from + length));
            }
            Bend::Double(at, length, times) => {
                let from = place(at);
                let stretch = text[from..text.len().min(from + length)].repeat(*times);
                text.splice(from..from, stretch);
            }
            Bend::Splice(other, from, length, to) => {
                let other = &pool[other.index(pool.len())];
                let from = from.index(other.len() + 1);
                insert(&mut text, to, &other[from..other.len().min(from + length)]);
            }
            Bend::End(at) => text.truncate(place(at)),
        }
    }
    text.truncate(LONGEST);
    text
}

fn insert(text: &mut Vec<u8>, at: &Index, bytes: &[u8]) {
    let at = at.index(text.len() + 1);
    text.splice(at..at, bytes.iter().copied());
}

/// The words of the dialect, written as fuzzers write dictionaries: `"..."`, a line each, `\xNN` for a byte.
pub fn words() -> Vec<Vec<u8>> {
    include_str!("words.dict").lines().filter_map(|line| unquoted(line.trim())).collect()
}

fn unquoted(line: &str) -> Option<Vec<u8>> {
    let mut rest = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut bytes = Vec::new();
    while let Some((before, escaped)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        rest = match escaped.strip_prefix('x') {
            Some(hex) => {
                bytes.push(u8::from_str_radix(&hex[..2], 16).expect("two digits"));
                &hex[2..]
            }
            None => {
                bytes.push(escaped.as_bytes()[0]);
                &escaped[1..]
            }
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    Some(bytes)
}

#[test]
fn words_are_read_as_fuzzers_read_them() {
    assert_eq!(unquoted(r#""a\x1b\"\\b""#), Some(b"a\x1b\"\\b".to_vec()));
    assert_eq!(unquoted("# about"), None);
    assert!(words().len() > 40 && words().iter().all(|word| !word.is_empty()));
}
