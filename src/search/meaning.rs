//! What the words and sections of a library mean: their vectors, made when articles are indexed.

use rayon::prelude::*;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_bytes::{ByteBuf, Bytes};

use super::forward::{Field, ForwardIndex, Mark};
use super::interner::Term;
use super::postings::DocId;
use super::vectors::{Halves, PACKED, Sum, Table, dot, inverse_root, square};
use super::vocabulary::Vocabulary;
use crate::library::word_vectors;

/// Bytes of a section's text that its vector is made of: the beginning says what it is about.
const BEGINNING: usize = 500;

/// The vectors of a library.
#[derive(Debug, Default)]
pub(super) struct Meanings {
    table: Option<Table>,
    /// For each term its number in the table; [`NONE`] where the table lacks it.
    numbers: Vec<u32>,
    vectors: Vec<TermVector>,
    /// The directions of all sections, packed: of each its [`PARTS`].
    sections: Vec<[u8; PACKED]>,
    /// One over the length of each of them.
    inverses: Vec<f32>,
}

/// What is kept of a section: what its title means, and what the title of its article, its own and the beginning of its text
/// mean together; first as shown, then in the second language.
const PARTS: usize = 4;

/// The table that the program carries.
fn embedded() -> Option<Table> {
    Table::new(word_vectors())
}

const NONE: u32 = u32::MAX;

/// A word of the library that has a vector.
#[derive(Clone, Copy, Debug)]
pub(super) struct TermVector {
    /// The word.
    pub term: Term,
    /// Its number in the table.
    pub number: u32,
    /// One over the length of its direction.
    pub inverse: f32,
}

/// Stored as the numbers of the words in the table, whose vectors the program has, and the directions of the sections.
impl Serialize for Meanings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.numbers, Bytes::new(self.sections.as_flattened())).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Meanings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (numbers, sections): (Vec<u32>, ByteBuf) = Deserialize::deserialize(deserializer)?;
        let (sections, behind) = sections.as_chunks();
        let mut meanings = Self { sections: sections.to_vec(), ..Self::new() };
        let known = meanings.table.as_ref().map_or(0, Table::len);
        let is_known = |&number: &u32| number == NONE || (number as usize) < known;
        if !numbers.iter().all(is_known) || !behind.is_empty() || !sections.len().is_multiple_of(PARTS) {
            return Err(D::Error::custom("vectors"));
        }
        meanings.numbers.reserve_exact(numbers.len());
        meanings.vectors.reserve_exact(numbers.len());
        numbers.into_iter().for_each(|number| meanings.push(number));
        meanings.measure();
        Ok(meanings)
    }
}

impl Meanings {
    /// No vectors yet; they will come from the embedded table.
    pub fn new() -> Self {
        Self { table: embedded(), ..Self::default() }
    }

    /// The table that the vectors come from.
    pub fn table(&self) -> Option<Table> {
        self.table
    }

    /// Looks up the words of the vocabulary that are new since the last call.
    pub fn add_terms(&mut self, vocabulary: &Vocabulary) {
        let Some(table) = self.table else { return };
        let term = |term: usize| u32::try_from(term).unwrap_or(u32::MAX);
        let found: Vec<_> = (self.numbers.len()..vocabulary.len())
            .into_par_iter()
            .map(|new| table.number(vocabulary.word(term(new))).map_or(NONE, term))
            .collect();
        found.into_iter().for_each(|number| self.push(number));
    }

    /// Adds the next word of the vocabulary by its number in the table.
    fn push(&mut self, number: u32) {
        if let Some(table) = self.table.filter(|_| number != NONE) {
            let term = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            let inverse = inverse_root(square(table.packed(number as usize)));
            self.vectors.push(TermVector { term, number, inverse });
        }
        self.numbers.push(number);
    }

    /// Makes the vectors of the sections that are new since the last call; `articles` names for each of them the section
    /// of its article.
    pub fn add_sections(&mut self, articles: &[DocId], forward: &ForwardIndex, vocabulary: &Vocabulary) {
        if self.table.is_none() {
            return;
        }
        let mut first = u32::try_from(self.sections()).unwrap_or(u32::MAX);
        // The sections of an article follow each other, its own first.
        let groups: Vec<_> = articles
            .chunk_by(|one, next| one == next)
            .map(|group| {
                let from = first;
                first += u32::try_from(group.len()).unwrap_or(u32::MAX);
                (group[0], from..first)
            })
            .collect();
        let this = &*self;
        let sections: Vec<_> = groups
            .into_par_iter()
            .flat_map_iter(|(article, docs)| {
                let sums = move |doc| this.sums(forward.of(doc), vocabulary);
                let above = sums(article);
                docs.map(
                    move |doc| {
                        if doc == article { parts_of(&above, None) } else { parts_of(&sums(doc), Some(&above)) }
                    },
                )
            })
            .collect();
        self.sections.extend(sections.as_flattened());
        self.measure();
    }

    /// Notes the lengths of the sections that are new since the last call.
    fn measure(&mut self) {
        let directions = self.sections.iter().skip(self.inverses.len());
        self.inverses.extend(directions.map(|direction| inverse_root(square(direction))));
    }

    fn sums(&self, marks: impl Iterator<Item = Mark>, vocabulary: &Vocabulary) -> [SideSums; 2] {
        let mut sums = [SideSums::default(); 2];
        let mut at = None;
        let mut left = 0;
        for mark in marks {
            match mark {
                Mark::Field(part) => {
                    at = side_of(part);
                    left = BEGINNING;
                }
                Mark::Break => {}
                Mark::Word(term) => {
                    let Some((side, is_title)) = at else { continue };
                    left = left.saturating_sub(bytes_of(vocabulary.word(term)));
                    if left == 0 {
                        continue;
                    }
                    let sums: &mut SideSums = &mut sums[side];
                    self.add(term, if is_title { &mut sums.title } else { &mut sums.body });
                }
            }
        }
        sums
    }

    /// Adds the vector of a word of the library, if it has one.
    fn add(&self, term: Term, sum: &mut Sum) {
        let number = self.numbers.get(term as usize).filter(|&&number| number != NONE);
        if let Some((table, &number)) = self.table.as_ref().zip(number) {
            table.add(number as usize, sum);
        }
    }

    /// All words that have a vector.
    pub fn vectors(&self) -> &[TermVector] {
        &self.vectors
    }

    /// How many sections have vectors.
    pub fn sections(&self) -> usize {
        self.inverses.len() / PARTS
    }

    /// The cosines of a section's title and of its whole to a direction, each the higher of both languages. `inverse` is one
    /// over the length of the direction.
    pub fn cosines(&self, doc: DocId, direction: &Halves, inverse: f32) -> (f32, f32) {
        let first = doc as usize * PARTS;
        let cosine = |part: usize| {
            let own = self.sections.get(first + part)?;
            Some(dot(own, direction) as f32 * self.inverses[first + part] * inverse)
        };
        let best = |parts: [usize; 2]| parts.into_iter().filter_map(cosine).fold(-1.0, f32::max);
        (best([0, 2]), best([1, 3]))
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.numbers.capacity() * size_of::<u32>()
            + self.vectors.capacity() * size_of::<TermVector>()
            + self.sections.as_flattened().len()
            + self.inverses.capacity() * size_of::<f32>()
    }
}

/// The [`PARTS`] of a section; `above` is what its article sums up to, where that is another section.
fn parts_of(own: &[SideSums; 2], above: Option<&[SideSums; 2]>) -> [[u8; PACKED]; PARTS] {
    let sums = |side: usize| {
        let mut whole = own[side].body;
        whole.add_sum(&own[side].title);
        if let Some(above) = above {
            whole.add_sum(&above[side].title);
        }
        [own[side].title.packed(), whole.packed()]
    };
    let ([title, whole], [source_title, source_whole]) = (sums(0), sums(1));
    [title, whole, source_title, source_whole]
}

#[derive(Clone, Copy, Default)]
struct SideSums {
    title: Sum,
    body: Sum,
}

/// Which language a part is in, 0 for the one shown, and whether it is a title; `None` for languages that are not shown.
pub(super) fn side_of(part: Field) -> Option<(usize, bool)> {
    match part {
        Field::Title => Some((0, true)),
        Field::SourceTitle => Some((1, true)),
        Field::Body => Some((0, false)),
        Field::SourceBody => Some((1, false)),
        Field::OtherTitle | Field::OtherBody => None,
    }
}

/// Bytes of text of a word, with the blank after it; of a pair of letters the second belongs to the next one.
fn bytes_of(word: &str) -> usize {
    if word.chars().next().is_some_and(super::fold::is_unspaced) { word.len().div_ceil(2) } else { word.len() + 1 }
}
