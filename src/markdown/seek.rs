//! Looking for the same words again and again from rising places, in linear time altogether.

use memchr::memmem::Finder;

/// A search that remembers where its words occur next, so that asking from every place of a text costs one pass.
#[derive(Debug)]
pub(super) struct Seek<'n> {
    finder: Finder<'n>,
    /// The places between these two hold no occurrence; one begins at the second, if there is one.
    known: Option<(usize, Option<usize>)>,
}

impl<'n> Seek<'n> {
    /// A search for `needle`.
    pub(super) fn new(needle: &'n str) -> Self {
        Self { finder: Finder::new(needle), known: None }
    }

    /// Where the words occur first at or behind `from`. `text` is the same in every call.
    pub(super) fn from(&mut self, text: &str, from: usize) -> Option<usize> {
        if let Some((start, next)) = self.known
            && start <= from
            && next.is_none_or(|next| from <= next)
        {
            return next;
        }
        let next = text.get(from..).and_then(|rest| self.finder.find(rest.as_bytes())).map(|at| from + at);
        self.known = Some((from, next));
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occurrences_are_found_from_any_place() {
        let text = "ab-ab";
        let mut seek = Seek::new("ab");
        assert_eq!(seek.from(text, 0), Some(0));
        assert_eq!(seek.from(text, 1), Some(3));
        assert_eq!(seek.from(text, 2), Some(3));
        assert_eq!(seek.from(text, 4), None);
        assert_eq!(seek.from(text, 0), Some(0));
        assert_eq!(seek.from(text, 9), None);
    }
}
