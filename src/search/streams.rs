//! The words of every unit in their order: what phrases, titles and the best block are judged by.

use super::interner::Term;
use super::postings::Unit;
use super::varint;

/// What stands in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A part begins.
    Part(Part),
    /// A text of the same part ends and the next begins.
    Gap,
    /// A word.
    Word(Term),
}

/// The parts of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The title as shown.
    Title,
    /// The title in the second language, or the words of its anchor.
    SourceTitle,
    /// The title in a language that is not shown.
    OtherTitle,
    /// The texts as shown, in document order.
    Body,
    /// The texts in the second language, in document order.
    SourceBody,
    /// Texts in languages that are not shown.
    OtherBody,
}

impl Part {
    const ALL: [Self; 6] =
        [Self::Title, Self::SourceTitle, Self::OtherTitle, Self::Body, Self::SourceBody, Self::OtherBody];

    /// Whether it is a title in any language.
    #[must_use]
    pub fn is_title(self) -> bool {
        matches!(self, Self::Title | Self::SourceTitle | Self::OtherTitle)
    }
}

/// Codes below the first word: a gap, then the parts.
const CODES: u32 = 8;

impl Mark {
    /// The mark as one number.
    pub fn code(self) -> u32 {
        match self {
            Self::Gap => 0,
            Self::Part(part) => 1 + part as u32,
            Self::Word(term) => CODES + term,
        }
    }

    /// The mark that a number stands for.
    pub fn from_code(code: u32) -> Self {
        match code.checked_sub(CODES) {
            Some(term) => Self::Word(term),
            None => (code as usize)
                .checked_sub(1)
                .and_then(|part| Part::ALL.get(part))
                .map_or(Self::Gap, |&part| Self::Part(part)),
        }
    }
}

/// The streams of all units, packed.
#[derive(Debug, Default)]
pub(super) struct Streams {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Streams {
    /// Appends the stream of the next unit.
    pub fn push(&mut self, marks: impl Iterator<Item = Mark>) {
        for mark in marks {
            varint::push(mark.code(), |byte| self.bytes.push(byte));
        }
        self.ends.push(self.bytes.len());
    }

    /// The stream of a unit.
    pub fn of(&self, unit: Unit) -> impl Iterator<Item = Mark> + '_ {
        let unit = unit as usize;
        let start = if unit == 0 { 0 } else { self.ends[unit - 1] };
        let mut bytes = self.bytes[start..self.ends[unit]].iter().copied();
        std::iter::from_fn(move || varint::next(|| bytes.next()).map(Mark::from_code))
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.bytes.capacity() + self.ends.capacity() * size_of::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_comes_back_as_it_went_in() {
        let first = [Mark::Part(Part::Title), Mark::Word(0), Mark::Word(300), Mark::Part(Part::OtherBody), Mark::Gap];
        let mut streams = Streams::default();
        streams.push(first.into_iter());
        streams.push(std::iter::empty());
        streams.push([Mark::Word(7)].into_iter());
        assert_eq!(streams.of(0).collect::<Vec<_>>(), first);
        assert_eq!(streams.of(1).count(), 0);
        assert_eq!(streams.of(2).collect::<Vec<_>>(), [Mark::Word(7)]);
        for part in Part::ALL {
            assert_eq!(Mark::from_code(Mark::Part(part).code()), Mark::Part(part));
        }
    }
}
