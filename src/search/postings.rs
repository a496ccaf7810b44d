//! The postings: for every word the sections that hold it, in rising order, with how much it counts there.
//!
//! Lists grow while articles arrive, so they live as chains of slices in one pool: a first slice of a few bytes, each
//! next one twice as large. A word in one section only, as most are, takes eight bytes and no allocation of its own.

use serde::{Deserialize, Serialize};

use super::interner::Term;
use super::varint;

/// The number of a section: an article or one of its headings, in the order of indexing.
pub(super) type DocId = u32;

/// Bytes at the end of a slice that hold the place of the next one.
const LINK: u32 = 4;
const FIRST_SLICE: u32 = 8;
const LARGEST_SLICE: u32 = 1024;

/// How much a word counts in a section: its weighted frequency, saturated and held in seven bits, and whether it is in
/// the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Impact(u8);

impl Impact {
    const STEPS: f32 = 127.0;

    /// `weight` from 0 to 1.
    pub fn new(weight: f32, in_title: bool) -> Self {
        Self((weight.clamp(0.0, 1.0) * Self::STEPS).round().max(1.0) as u8 | u8::from(in_title) << 7)
    }

    /// The weight, above 0 and up to 1.
    pub fn weight(self) -> f32 {
        f32::from(self.0 & 0x7f) / Self::STEPS
    }

    /// Whether the word is in the title of the section.
    pub fn in_title(self) -> bool {
        self.0 & 0x80 != 0
    }

    /// What two words count together: as much as the weaker one, in the title where both are.
    pub fn weaker(self, other: Self) -> Self {
        Self((self.0 & 0x7f).min(other.0 & 0x7f) | self.0 & other.0 & 0x80)
    }
}

/// All lists.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Postings {
    heads: Vec<Head>,
    #[serde(with = "serde_bytes")]
    pool: Vec<u8>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Head {
    first: u32,
    write: u32,
    slice_end: u32,
    slice_size: u32,
    last: DocId,
    count: u32,
}

impl Postings {
    /// Records `term` in `section`. Sections must come in rising order for each term.
    pub fn push(&mut self, term: Term, doc: DocId, impact: Impact) {
        let index = term as usize;
        while self.heads.len() <= index {
            self.heads.push(Head { first: 0, write: 0, slice_end: 0, slice_size: 0, last: 0, count: 0 });
        }
        let Self { heads, pool } = self;
        let head = &mut heads[index];
        varint::push(doc - head.last, |byte| head.push(byte, pool));
        head.push(impact.0, pool);
        head.last = doc;
        head.count += 1;
    }

    /// Number of sections that hold `term`.
    pub fn count(&self, term: Term) -> u32 {
        self.heads.get(term as usize).map_or(0, |head| head.count)
    }

    /// The sections that hold `term`, in rising order.
    pub fn of(&self, term: Term) -> impl Iterator<Item = (DocId, Impact)> + '_ {
        let head = self.heads.get(term as usize);
        let mut cursor = Cursor {
            pool: &self.pool,
            at: head.map_or(0, |head| head.first),
            slice_end: head.map_or(0, |head| head.first + FIRST_SLICE),
            slice_size: FIRST_SLICE,
        };
        let mut doc = 0;
        (0..head.map_or(0, |head| head.count)).map_while(move |_| {
            doc += varint::next(|| cursor.next())?;
            cursor.next().map(|impact| (doc, Impact(impact)))
        })
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.pool.capacity() + self.heads.capacity() * size_of::<Head>()
    }
}

impl Head {
    fn push(&mut self, byte: u8, pool: &mut Vec<u8>) {
        if self.write + LINK >= self.slice_end {
            self.grow(pool);
        }
        pool[self.write as usize] = byte;
        self.write += 1;
    }

    fn grow(&mut self, pool: &mut Vec<u8>) {
        let start = u32::try_from(pool.len()).unwrap_or(u32::MAX);
        if self.slice_size == 0 {
            self.first = start;
            self.slice_size = FIRST_SLICE;
        } else {
            let link = self.write as usize;
            pool[link..link + LINK as usize].copy_from_slice(&start.to_le_bytes());
            self.slice_size = (self.slice_size * 2).min(LARGEST_SLICE);
        }
        pool.resize(pool.len() + self.slice_size as usize, 0);
        self.write = start;
        self.slice_end = start + self.slice_size;
    }
}

struct Cursor<'p> {
    pool: &'p [u8],
    at: u32,
    slice_end: u32,
    slice_size: u32,
}

impl Cursor<'_> {
    fn next(&mut self) -> Option<u8> {
        if self.at + LINK >= self.slice_end {
            let link = self.at as usize;
            let bytes = self.pool.get(link..link + LINK as usize)?;
            self.at = u32::from_le_bytes(bytes.try_into().ok()?);
            self.slice_size = (self.slice_size * 2).min(LARGEST_SLICE);
            self.slice_end = self.at + self.slice_size;
        }
        let byte = self.pool.get(self.at as usize).copied();
        self.at += 1;
        byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_impact_keeps_its_parts() {
        let impact = Impact::new(0.5, true);
        assert!(impact.in_title() && (impact.weight() - 0.5).abs() < 0.01);
        assert!(Impact::new(0.0, false).weight() > 0.0);
    }

    #[test]
    fn an_unknown_word_stands_nowhere() {
        assert_eq!(Postings::default().of(7).count(), 0);
    }

    proptest! {
        #[test]
        fn lists_come_back_as_they_went_in(steps in prop::collection::vec((0u32..5, 0u32..300), 0..600)) {
            let mut postings = Postings::default();
            let mut expected = vec![Vec::new(); 5];
            let mut doc = 0;
            for (term, step) in steps {
                doc += step + 1;
                postings.push(term, doc, Impact::new(1.0, false));
                expected[term as usize].push(doc);
            }
            for (term, docs) in expected.into_iter().enumerate() {
                let term = u32::try_from(term).expect("few");
                prop_assert_eq!(postings.count(term) as usize, docs.len());
                prop_assert_eq!(postings.of(term).map(|(doc, _)| doc).collect::<Vec<_>>(), docs);
            }
        }
    }
}
