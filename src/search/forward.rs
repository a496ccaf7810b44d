//! The words of every section in their order: what phrases, titles and the best block are judged by.

use serde::{Deserialize, Serialize};

use super::interner::Term;
use super::postings::DocId;
use super::varint;

/// One token of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A field begins.
    Field(Field),
    /// A text of the same field ends and the next begins.
    Break,
    /// A word.
    Word(Term),
}

/// The fields of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
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

impl Field {
    /// All fields.
    pub const ALL: [Self; 6] =
        [Self::Title, Self::SourceTitle, Self::OtherTitle, Self::Body, Self::SourceBody, Self::OtherBody];

    /// Its name, by which the catalogues explain it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::SourceTitle => "source-title",
            Self::OtherTitle => "other-title",
            Self::Body => "text",
            Self::SourceBody => "source-text",
            Self::OtherBody => "other-text",
        }
    }

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
            Self::Break => 0,
            Self::Field(part) => 1 + part as u32,
            Self::Word(term) => CODES + term,
        }
    }

    /// The mark of a number.
    pub fn from_code(code: u32) -> Self {
        match code.checked_sub(CODES) {
            Some(term) => Self::Word(term),
            None => (code as usize)
                .checked_sub(1)
                .and_then(|part| Field::ALL.get(part))
                .map_or(Self::Break, |&part| Self::Field(part)),
        }
    }
}

/// Appends a mark, packed.
pub(super) fn pack(mark: Mark, bytes: &mut Vec<u8>) {
    varint::push(mark.code(), |byte| bytes.push(byte));
}

/// The forward of all sections, packed.
///
/// Each article numbers its words by itself, and its own table maps them to the words of the index: so a stream is
/// packed where its article is read, on any thread, and the numbers stay small.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct ForwardIndex {
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
    terms: Vec<Term>,
    docs: Vec<Extent>,
}

/// Where the stream of a section ends, and where the table of its article begins.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct Extent {
    end: usize,
    table: usize,
}

impl ForwardIndex {
    /// Appends the forward of an article: the words of the index that its own are, all its forward in a row, and where in
    /// them each section's ends.
    pub fn push(&mut self, terms: &[Term], bytes: &[u8], ends: impl Iterator<Item = usize>) {
        let (start, table) = (self.bytes.len(), self.terms.len());
        self.docs.extend(ends.map(|end| Extent { end: start + end, table }));
        self.bytes.extend_from_slice(bytes);
        self.terms.extend_from_slice(terms);
    }

    /// The stream of a section.
    pub fn of(&self, doc: DocId) -> impl Iterator<Item = Mark> + '_ {
        let doc = doc as usize;
        let Extent { end, table } = self.docs[doc];
        let start = if doc == 0 { 0 } else { self.docs[doc - 1].end };
        let mut bytes = self.bytes[start..end].iter().copied();
        let terms = &self.terms[table..];
        std::iter::from_fn(move || {
            Some(match Mark::from_code(varint::next(|| bytes.next())?) {
                Mark::Word(own) => Mark::Word(terms[own as usize]),
                other => other,
            })
        })
    }

    /// The words of a section's title as shown.
    pub fn title(&self, doc: DocId) -> Vec<Term> {
        let title = self.of(doc).skip_while(|&mark| mark != Mark::Field(Field::Title)).skip(1);
        let word = |mark| if let Mark::Word(term) = mark { Some(term) } else { None };
        title.map_while(word).collect()
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        let tables = self.terms.capacity() * size_of::<Term>();
        self.bytes.capacity() + tables + self.docs.capacity() * size_of::<Extent>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_comes_back_as_it_went_in() {
        let first =
            [Mark::Field(Field::Title), Mark::Word(0), Mark::Word(1), Mark::Field(Field::OtherBody), Mark::Break];
        let mut bytes = Vec::new();
        first.into_iter().for_each(|mark| pack(mark, &mut bytes));
        let mut forward = ForwardIndex::default();
        forward.push(&[300, 7], &bytes, [bytes.len(), bytes.len()].into_iter());
        bytes.clear();
        pack(Mark::Word(0), &mut bytes);
        forward.push(&[9], &bytes, [1].into_iter());
        let expected =
            [Mark::Field(Field::Title), Mark::Word(300), Mark::Word(7), Mark::Field(Field::OtherBody), Mark::Break];
        assert_eq!(forward.of(0).collect::<Vec<_>>(), expected);
        assert_eq!(forward.of(1).count(), 0);
        assert_eq!((forward.title(0), forward.title(1)), (vec![300, 7], vec![]));
        assert_eq!(forward.of(2).collect::<Vec<_>>(), [Mark::Word(9)]);
        for part in Field::ALL {
            assert_eq!(Mark::from_code(Mark::Field(part).code()), Mark::Field(part));
        }
    }
}
