//! Concepts: words of all languages that mean the same.
//!
//! They are looked up in bytes that nothing is parsed of before. Layout, all numbers little-endian:
//!
//! ```text
//! "PCT1", phrases: u32, bytes of their text: u32, concepts: u32, members: u32, further: u32
//! the phrases: see `word_list.rs`; cut as texts are cut, with a blank between their words
//! for each phrase the first concept that has it: u16
//! for each further concept of a phrase the phrase and the concept, in their order: u32 and u16
//! for each concept where its members end, and where its name ends: u32 each
//! for each member of each concept its phrase: u32
//! the names of the concepts
//! ```

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_bytes::{ByteBuf, Bytes};

use super::form::{is_form, stem};
use super::shape::Kind;
use super::tokens::{each_token, is_katakana};
use super::word_list::{LONGEST_WORD, WordList};
use crate::article::Concept;
use crate::library::concepts;

/// Words of the longest phrase that is looked up. Phrases have up to three words; in scripts without blanks a word is a
/// row of pairs.
const LONGEST: usize = 12;
const MAGIC: &[u8; 4] = b"PCT1";
const HEADER: usize = 24;
/// Phrases of a block.
const BLOCK: usize = 16;

/// The concepts, by their words.
#[derive(Debug)]
pub(super) struct Thesaurus(Cow<'static, [u8]>);

/// A concept that a stretch of words names.
pub(super) struct Named<'t> {
    /// How many words of the stretch name it.
    pub length: usize,
    /// Whether the concept has another form of the word.
    pub by_form: bool,
    /// Its name.
    pub concept: &'t str,
    view: View<'t>,
    members: &'t [u8],
}

impl Named<'_> {
    /// The phrases of the concept in alphabetical order, each as its words with a blank between them.
    pub fn phrases(&self) -> impl Iterator<Item = String> {
        self.members.chunks_exact(4).map(|member| self.view.phrases.word(number(member)))
    }
}

/// The parts of the bytes.
#[derive(Clone, Copy)]
struct View<'t> {
    phrases: WordList<'t>,
    firsts: &'t [u8],
    further: &'t [u8],
    ends: &'t [u8],
    members: &'t [u8],
    names: &'t [u8],
}

impl<'t> View<'t> {
    /// `None` where the bytes are no thesaurus.
    fn new(bytes: &'t [u8]) -> Option<Self> {
        let (head, rest) = bytes.split_at_checked(HEADER)?;
        let [phrases, text, concepts, members, further] = [1, 2, 3, 4, 5].map(|place| number(&head[4 * place..][..4]));
        let (list, rest) = WordList::take(rest, phrases, BLOCK, text)?;
        let (firsts, rest) = rest.split_at_checked(phrases.checked_mul(2)?)?;
        let (further, rest) = rest.split_at_checked(further.checked_mul(6)?)?;
        let (ends, rest) = rest.split_at_checked(concepts.checked_mul(8)?)?;
        let (members, names) = rest.split_at_checked(members.checked_mul(4)?)?;
        head.starts_with(MAGIC).then_some(Self { phrases: list, firsts, further, ends, members, names })
    }

    /// The concepts that have a phrase.
    fn concepts_of(&self, phrase: usize) -> impl Iterator<Item = usize> + use<'t> {
        let further = self.further.chunks_exact(6);
        let (pairs, mut low, mut high) = (self.further, 0, further.len());
        while low < high {
            let middle = low.midpoint(high);
            if number(&pairs[6 * middle..][..4]) < phrase { low = middle + 1 } else { high = middle }
        }
        let others = further.skip(low).take_while(move |pair| number(&pair[..4]) == phrase);
        self.firsts.get(2 * phrase..2 * phrase + 2).map(number).into_iter().chain(others.map(|pair| number(&pair[4..])))
    }

    fn named(self, length: usize, concept: usize, by_form: bool) -> Option<Named<'t>> {
        let end = |concept: usize, part: usize| self.ends.get(8 * concept + part..).map(|ends| number(&ends[..4]));
        let range =
            |part| Some(concept.checked_sub(1).map_or(Some(0), |before| end(before, part))?..end(concept, part)?);
        let members = range(0)?;
        let members = self.members.get(4 * members.start..4 * members.end)?;
        let name = std::str::from_utf8(self.names.get(range(4)?)?).ok()?;
        Some(Named { length, by_form, concept: name, view: self, members })
    }

    /// The concepts of words that are forms of `word`.
    fn forms(&self, word: &str) -> BTreeSet<usize> {
        let begun = stem(word).into_iter().flat_map(|stem| self.phrases.beginning_with(stem));
        let is_own =
            |(_, phrase): &(usize, String)| !phrase.contains(' ') && stem(phrase).is_some() && is_form(phrase, word);
        begun.filter(is_own).flat_map(|(phrase, _)| self.concepts_of(phrase)).collect()
    }
}

/// A little-endian number of up to four bytes.
fn number(bytes: &[u8]) -> usize {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte))
}

impl Default for Thesaurus {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Thesaurus {
    /// The one inside the program.
    pub fn embedded() -> Self {
        Self(Cow::Borrowed(concepts()))
    }

    /// Takes concepts up.
    pub fn new(concepts: Vec<Concept>) -> Self {
        let mut of_phrase: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        let mut members: Vec<BTreeSet<String>> = Vec::new();
        for (concept, place) in concepts.iter().zip(0..=u16::MAX) {
            let phrases: BTreeSet<String> = concept.words.iter().filter_map(|phrase| cut(phrase)).collect();
            for phrase in &phrases {
                of_phrase.entry(phrase.clone()).or_default().push(place);
            }
            members.push(phrases);
        }
        let phrases: Vec<&str> = of_phrase.keys().map(String::as_str).collect();
        let place = |phrase: &str| long(phrases.binary_search(&phrase).unwrap_or_default());
        let (offsets, text) = WordList::write(&phrases, BLOCK);
        let (mut firsts, mut further) = (Vec::new(), Vec::new());
        for (phrase, own) in &of_phrase {
            firsts.extend(own[0].to_le_bytes());
            own[1..].iter().for_each(|concept| further.extend([&place(phrase)[..], &concept.to_le_bytes()].concat()));
        }
        let (mut ends, mut numbers, mut names) = (Vec::new(), Vec::new(), Vec::new());
        for (own, concept) in members.iter().zip(&concepts) {
            own.iter().for_each(|phrase| numbers.extend(place(phrase)));
            names.extend(concept.name.bytes());
            ends.extend([long(numbers.len() / 4), long(names.len())].concat());
        }
        let counts = [phrases.len(), text.len(), members.len(), numbers.len() / 4, further.len() / 6];
        let head = [&MAGIC[..], &counts.map(long).concat()].concat();
        Self(Cow::Owned([head, offsets, text, firsts, further, ends, numbers, names].concat()))
    }

    /// The concepts that the words at the beginning of `words` name.
    pub fn at<'t>(&'t self, words: &[&str]) -> Vec<Named<'t>> {
        let Some(view) = View::new(&self.0) else { return Vec::new() };
        let mut out = Vec::new();
        let mut phrase = String::new();
        for (index, word) in words.iter().take(LONGEST).enumerate() {
            if index > 0 {
                phrase.push(' ');
            }
            phrase.push_str(word);
            if let Some(known) = view.phrases.find(&phrase) {
                out.extend(view.concepts_of(known).filter_map(|concept| view.named(index + 1, concept, false)));
            }
        }
        if let Some(word) = words.first()
            && !out.iter().any(|named| named.length == 1)
        {
            out.extend(view.forms(word).into_iter().filter_map(|concept| view.named(1, concept, true)));
        }
        out
    }
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// A phrase cut as texts are cut; `None` for one that names nothing.
fn cut(phrase: &str) -> Option<String> {
    // Two letters of katakana are the beginning of longer words: they name nothing.
    if phrase.chars().count() == 2 && phrase.chars().all(is_katakana) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    each_token(phrase, |token| {
        // A phrase that is a run of katakana is that whole run, not its pairs, which longer runs have too.
        let is_run = matches!(token.kind, Kind::Whole { code: false, .. }) && phrase.chars().all(is_katakana);
        if is_run && token.place.len() == phrase.len() {
            words.clear();
        }
        words.push(token.word.to_owned());
    });
    Some(words.join(" ")).filter(|cut| !cut.is_empty() && cut.len() <= LONGEST_WORD)
}

/// Stored as its bytes, if the program has others.
impl Serialize for Thesaurus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = match &self.0 {
            Cow::Borrowed(_) => None,
            Cow::Owned(bytes) => Some(Bytes::new(bytes)),
        };
        own.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Thesaurus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let own: Option<ByteBuf> = Deserialize::deserialize(deserializer)?;
        Ok(own.map_or_else(Self::embedded, |bytes| Self(Cow::Owned(bytes.into_vec()))))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::search::concepts::read_concepts;

    /// The concepts of `content/thesaurus`.
    fn written() -> Vec<Concept> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/thesaurus");
        let files = fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path());
        let mut texts: Vec<_> = files.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).collect();
        texts.sort();
        let read =
            |path: &std::path::PathBuf| read_concepts(&fs::read_to_string(path).expect("text")).expect("well-formed");
        texts.iter().flat_map(read).collect()
    }

    #[test]
    fn the_thesaurus_is_whole_and_names_each_concept_once() {
        let concepts = written();
        assert!(concepts.len() > 400, "{}", concepts.len());
        let mut seen = HashSet::new();
        for concept in &concepts {
            assert!(seen.insert(&concept.name), "{} stands twice", concept.name);
            assert!(concept.words.len() >= 18, "{} lacks a language", concept.name);
        }
    }

    #[test]
    fn the_embedded_thesaurus_is_the_written_one() {
        let made = Thesaurus::new(written());
        if std::env::var_os("PCFIX_REFRESH").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/thesaurus/concepts.bin");
            fs::write(path, &made.0).expect("written");
            return;
        }
        // A text has changed: `PCFIX_REFRESH=1 cargo test the_embedded_thesaurus` writes the file anew.
        assert!(made.0 == Thesaurus::embedded().0, "content/thesaurus/concepts.bin is not that of the texts");
    }

    #[test]
    fn bytes_that_are_no_thesaurus_name_nothing() {
        let whole = Thesaurus::new(written().into_iter().take(3).collect()).0.into_owned();
        for end in 0..whole.len() {
            let cut = Thesaurus(Cow::Owned(whole[..end].to_vec()));
            assert!(cut.at(&["error"]).len() <= 1);
        }
    }

    #[test]
    fn every_phrase_names_its_concepts() {
        let concept = |name: &str, words: &str| Concept {
            name: name.to_owned(),
            words: words.split(',').map(str::to_owned).collect(),
        };
        let concepts =
            vec![concept("one", "bank,sofa"), concept("two", "bank,money"), concept("three", "river,bank,shore")];
        let thesaurus = Thesaurus::new(concepts);
        let named = thesaurus.at(&["bank"]);
        assert_eq!(named.iter().map(|named| named.concept).collect::<Vec<_>>(), ["one", "two", "three"]);
        assert_eq!(named[2].phrases().collect::<Vec<_>>(), ["bank", "river", "shore"]);
        let by_form = thesaurus.at(&["shores"]);
        assert_eq!((by_form.len(), by_form[0].by_form, by_form[0].concept), (1, true, "three"));
    }

    #[test]
    fn words_and_phrases_name_concepts() {
        let concept = |name: &str, words: &[&str]| Concept {
            name: name.to_owned(),
            words: words.iter().map(|&word| word.to_owned()).collect(),
        };
        let thesaurus = Thesaurus::new(vec![
            concept("refund", &["refund", "Money back", "restitutie", "払い戻し"]),
            concept("back", &["back"]),
        ]);
        let named = |words: &[&str]| {
            thesaurus.at(words).iter().map(|named| (named.length, named.concept.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(named(&["money", "back", "now"]), [(2, "refund".to_owned())]);
        assert_eq!(named(&["back"]), [(1, "back".to_owned())]);
        assert_eq!(named(&["払い", "い戻", "戻し"]), [(3, "refund".to_owned())]);
        assert!(named(&["money"]).is_empty());
        let appointment = Thesaurus::new(vec![concept("appointment", &["アポイント"])]);
        assert_eq!(appointment.at(&["アポイント"])[0].length, 1);
        assert!(Thesaurus::new(vec![concept("log", &["ログ"])]).at(&["ログ"]).is_empty());
        assert!(appointment.at(&["アポ", "ポイ", "イン", "ント", "シェアポイント"]).is_empty());
    }
}
