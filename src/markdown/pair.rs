//! Translation pairs: a sentence and, behind it, its original, as the translation tool writes them.
//!
//! ```text
//! <span data-ttu-id="ab1-101">Vertaald</span><span class="sxs-lookup"><span data-stu-id="ab1-101">Translated</span></span>
//! ```
//!
//! Both sides may hold any inline markup and line ends. A pair that does not close is taken apart: its tags go, the
//! translation stays, and it is counted.

use super::directive::directive;
use super::placeholder::{Placeholder, Side};
use super::preprocessor::{Preprocessor, SOURCE, SOURCE_END, TARGET};

const LOOKUP: &str = "<span class=\"sxs-lookup\">";

impl<'a> Preprocessor<'a> {
    /// Masks the pair that begins at `at`; where the rest begins.
    pub(super) fn span(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        if rest.starts_with(TARGET) {
            if let Some((target, source, end)) = self.pair(at) {
                // Nearly no pair holds a directive, and the position of the next one is known.
                let nests = self.colons.from(self.text, at).is_some_and(|colon| colon < end);
                let placeholder =
                    Placeholder::Pair { target: self.side(target, nests), source: self.side(source, nests) };
                self.write(placeholder, at, end);
                return end;
            }
            return self.broken_tag(at);
        }
        if rest.starts_with(LOOKUP) || rest.starts_with("<span data-stu-id=\"") {
            let line = self.newlines.from(self.text, at).unwrap_or(self.text.len());
            let own = self.pairs.targets.from(self.text, at).map_or(line, |next| next.min(line));
            if let Some(end) = self.pairs.source_ends.from(self.text, at).filter(|&end| end < own) {
                self.note_broken(at);
                self.skip(at, end + SOURCE_END.len());
                return end + SOURCE_END.len();
            }
            return self.broken_tag(at);
        }
        at + "<span ".len()
    }

    /// Leaves out a tag whose partner is missing; of a tag without an end, its beginning.
    fn broken_tag(&mut self, at: usize) -> usize {
        self.note_broken(at);
        let inner = at + "<span ".len();
        let end = self.text[inner..].find(['<', '>', '\n']).map_or(self.text.len(), |end| inner + end);
        let end = if self.text[end..].starts_with('>') { end + 1 } else { end };
        self.skip(at, end);
        end
    }

    fn note_broken(&mut self, at: usize) {
        self.pairs.broken.get_or_insert((at, 0)).1 += 1;
    }

    /// The sides of the pair at `at`, and where it ends.
    fn pair(&mut self, at: usize) -> Option<(&'a str, &'a str, usize)> {
        let text = self.text;
        let body = |at: usize| {
            text[at..].find('"').map(|end| at + end + 1).filter(|&end| text[end..].starts_with('>')).map(|end| end + 1)
        };
        let target = body(at + TARGET.len())?;
        let lookup = self.pairs.sources.from(text, target)?;
        let next = self.pairs.targets.from(text, target).unwrap_or(text.len());
        if lookup > next {
            return None;
        }
        let translated = text[target..lookup].trim_ascii_end().strip_suffix("</span>")?;
        let source = body(lookup + SOURCE.len()).filter(|&source| source <= next)?;
        let end = self.pairs.source_ends.from(text, source).filter(|&end| end < next)?;
        Some((translated, &text[source..end], end + SOURCE_END.len()))
    }

    fn side(&mut self, text: &'a str, nests: bool) -> Side<'a> {
        match nests.then(|| self.nested(text)).flatten() {
            Some(preprocessed) => self.placeholders.nested_side(&preprocessed),
            None => self.placeholders.side(text),
        }
    }

    /// `text` with its directives preprocessed; `None` where it has none.
    fn nested(&mut self, text: &'a str) -> Option<String> {
        let mut out = String::new();
        let mut copied = 0;
        while let Some(at) = text[copied..].find(":::") {
            let at = copied + at;
            out.push_str(&text[copied..at]);
            let (placeholder, length) = directive(&text[at..], false);
            match placeholder {
                Some(placeholder) => self.placeholders.write(placeholder, &text[at..at + length], &mut out),
                None => out.push_str(&text[at..at + length]),
            }
            copied = at + length;
        }
        (copied > 0).then(|| {
            out.push_str(&text[copied..]);
            out
        })
    }
}
