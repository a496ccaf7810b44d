//! What the words and sections of a library mean: their vectors, made when articles are indexed.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::forward::{Field, ForwardIndex, Mark};
use super::interner::Term;
use super::postings::DocId;
use super::vectors::{Direction, Sum, Table};
use super::vocabulary::Vocabulary;
use crate::library::word_vectors;

/// Bytes of a section's text that its vector is made of: the beginning says what it is about.
const BEGINNING: usize = 500;

/// The vectors of a library.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Meanings {
    #[serde(skip, default = "embedded")]
    table: Option<Table>,
    /// For each term the place of its vector; [`NONE`] where the table lacks it.
    slots: Vec<u32>,
    vectors: Vec<TermVector>,
    sections: Vec<[SectionVectors; 2]>,
}

/// The table that the program carries.
fn embedded() -> Option<Table> {
    Table::new(word_vectors())
}

const NONE: u32 = u32::MAX;

/// The vector of a word of the library.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(super) struct TermVector {
    /// The word.
    pub term: Term,
    /// Where the word points.
    pub direction: Direction,
    /// One over the length of the direction.
    pub inverse: f32,
    scale: f32,
}

/// What a section means in one language.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(super) struct SectionVectors {
    /// Its title.
    pub title: Unit,
    /// The title of its article, its own, and the beginning of its text.
    pub whole: Unit,
}

/// A direction with one over its length.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(super) struct Unit {
    direction: Direction,
    inverse: f32,
}

impl Unit {
    /// Of a direction.
    pub fn new(direction: Direction) -> Self {
        Self { direction, inverse: direction.inverse_length() }
    }

    fn of(sum: &Sum) -> Self {
        Self::new(sum.direction())
    }

    /// The cosine between both.
    pub fn cosine(&self, other: &Self) -> f32 {
        self.direction.dot(&other.direction) as f32 * self.inverse * other.inverse
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
        let first = self.slots.len();
        let found: Vec<_> = (first..vocabulary.len())
            .into_par_iter()
            .map(|term| table.get(vocabulary.word(u32::try_from(term).unwrap_or(u32::MAX))))
            .collect();
        for (term, found) in (first..).zip(found) {
            let Some(found) = found else {
                self.slots.push(NONE);
                continue;
            };
            self.slots.push(u32::try_from(self.vectors.len()).unwrap_or(NONE));
            self.vectors.push(TermVector {
                term: u32::try_from(term).unwrap_or(u32::MAX),
                direction: found.direction,
                inverse: found.direction.inverse_length(),
                scale: found.scale,
            });
        }
    }

    /// Makes the vectors of the sections that are new since the last call; `articles` names for each of them the section
    /// of its article.
    pub fn add_sections(&mut self, articles: &[DocId], forward: &ForwardIndex, vocabulary: &Vocabulary) {
        if self.table.is_none() {
            return;
        }
        let mut first = u32::try_from(self.sections.len()).unwrap_or(u32::MAX);
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
        let sections: Vec<_> =
            groups
                .into_par_iter()
                .flat_map_iter(|(article, docs)| {
                    let sums = move |doc| this.sums(forward.of(doc), vocabulary);
                    let above = sums(article);
                    docs.map(move |doc| {
                        if doc == article { vectors_of(&above, None) } else { vectors_of(&sums(doc), Some(&above)) }
                    })
                })
                .collect();
        self.sections.extend(sections);
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
                    let Some(vector) = self.vector(term) else { continue };
                    let sums: &mut SideSums = &mut sums[side];
                    let sum = if is_title { &mut sums.title } else { &mut sums.body };
                    sum.add(&vector.direction, vector.scale);
                }
            }
        }
        sums
    }

    /// The vector of a word of the library.
    pub fn vector(&self, term: Term) -> Option<&TermVector> {
        self.vectors.get(*self.slots.get(term as usize)? as usize)
    }

    /// The vectors of all words that have one.
    pub fn vectors(&self) -> &[TermVector] {
        &self.vectors
    }

    /// How many sections have vectors.
    pub fn sections(&self) -> usize {
        self.sections.len()
    }

    /// What a section means, as shown and in the second language.
    pub fn section(&self, doc: DocId) -> Option<&[SectionVectors; 2]> {
        self.sections.get(doc as usize)
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.slots.capacity() * size_of::<u32>()
            + self.vectors.capacity() * size_of::<TermVector>()
            + self.sections.capacity() * size_of::<[SectionVectors; 2]>()
    }
}

/// The vectors of a section in both languages; `above` is what its article sums up to, where that is another section.
fn vectors_of(own: &[SideSums; 2], above: Option<&[SideSums; 2]>) -> [SectionVectors; 2] {
    [0, 1].map(|side| {
        let mut whole = own[side].body;
        whole.add_sum(&own[side].title);
        if let Some(above) = above {
            whole.add_sum(&above[side].title);
        }
        SectionVectors { title: Unit::of(&own[side].title), whole: Unit::of(&whole) }
    })
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
