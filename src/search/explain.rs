//! Why a section answers a query: for each word its best match, and the text that holds most of the query.

use super::expand::{Candidate, ExpandedTerm, Lexicon};
use super::forward::{Field, Mark};
use super::found::{How, Reason, Snippet};
use super::highlights::Highlights;
use super::index::Index;
use super::passages::{Passage, Placed, Section};
use super::pattern::QueryPattern;
use super::postings::DocId;
use super::query::Query;
use crate::article::{Article, Segment};

/// A query and what may be meant by it, to explain hits by.
pub(super) struct Explainer<'a> {
    pub index: &'a Index,
    pub lexicon: &'a Lexicon<'a>,
    pub query: &'a Query,
    pub expanded: &'a [ExpandedTerm],
    pub pattern: &'a QueryPattern<'a>,
}

/// What a section's stream holds of the query.
#[derive(Default)]
struct Matches {
    /// For each word of the query its best match.
    best: Vec<Option<Reason>>,
    /// What the titles and each text hold: the words of the query with how surely.
    title: Vec<f32>,
    passages: Vec<Vec<f32>>,
}

/// Candidates that are looked up in the titles above a section, where its own words do not explain a match.
const MOST_LOOKUPS: usize = 16;

impl Explainer<'_> {
    /// The reasons for a section, in the query's order, and which of its texts answers best, where one holds more of the
    /// query than its title.
    pub fn explain(&self, doc: DocId) -> (Vec<Reason>, Option<usize>) {
        let mut matches = self.matches(doc);
        for (word, best) in matches.best.iter_mut().enumerate() {
            if best.is_none() {
                *best = self.above(doc, word);
            }
        }
        let worth = |held: &[f32]| -> f32 {
            held.iter().zip(self.expanded).map(|(surely, one)| surely * one.mass * one.weight).sum()
        };
        let mut snippet = (worth(&matches.title), None);
        for (passage, held) in matches.passages.iter().enumerate() {
            if worth(held) > snippet.0 {
                snippet = (worth(held), Some(passage));
            }
        }
        (matches.best.into_iter().flatten().collect(), snippet.1)
    }

    fn matches(&self, doc: DocId) -> Matches {
        let words = self.expanded.len();
        let mut matches = Matches { best: vec![None; words], title: vec![0.0; words], passages: Vec::new() };
        let mut at: Option<(Field, usize)> = None;
        for mark in self.index.forward.of(doc) {
            match mark {
                Mark::Field(part) => at = Some((part, 0)),
                Mark::Break => at = at.map(|(part, passage)| (part, passage + 1)),
                Mark::Word(term) => {
                    let Some((part, passage)) = at else { continue };
                    for role in self.pattern.roles(term) {
                        if let Some(candidate) = role.candidate {
                            let candidate = &self.expanded[role.word].candidates[candidate];
                            self.note(&mut matches, role.word, candidate, part, passage);
                        }
                    }
                }
            }
        }
        matches
    }

    fn note(&self, matches: &mut Matches, word: usize, candidate: &Candidate, part: Field, passage: usize) {
        let surely = if part.is_title() { candidate.title } else { candidate.body };
        let reason = self.reason(word, candidate, Some(part), surely);
        let best = &mut matches.best[word];
        if best.as_ref().is_none_or(|known| known.worth < reason.worth) {
            *best = Some(reason);
        }
        let held = match part {
            Field::Body | Field::SourceBody => {
                if matches.passages.len() <= passage {
                    matches.passages.resize(passage + 1, vec![0.0; self.expanded.len()]);
                }
                &mut matches.passages[passage]
            }
            Field::OtherBody => return,
            _ => &mut matches.title,
        };
        held[word] = held[word].max(surely);
    }

    fn reason(&self, word: usize, candidate: &Candidate, part: Option<Field>, surely: f32) -> Reason {
        let vocabulary = self.lexicon.vocabulary;
        let found: Vec<&str> = candidate.terms.iter().map(|&term| vocabulary.word(term)).collect();
        Reason {
            asked: self.query.words[word].word.clone(),
            found: found.join(" "),
            part,
            how: candidate.how.clone(),
            worth: surely * self.expanded[word].mass * self.expanded[word].weight,
        }
    }

    /// The match of a word in the titles above a section, or of several words that mean one.
    fn above(&self, doc: DocId, word: usize) -> Option<Reason> {
        let stands = |&term: &u32| self.lexicon.postings.of(term).any(|(own, _)| own == doc);
        let candidates = &self.expanded[word].candidates;
        let candidate = candidates.iter().take(MOST_LOOKUPS).find(|one| one.terms.iter().all(stands))?;
        Some(self.reason(word, candidate, None, candidate.body))
    }

    /// What to light up.
    pub fn highlights(&self) -> Highlights {
        let mut highlights = Highlights::default();
        let heaviest = self.expanded.iter().map(|one| one.mass).fold(0.0, f32::max);
        for (asked, expanded) in self.query.words.iter().zip(self.expanded) {
            for candidate in &expanded.candidates {
                match (&candidate.how, &*candidate.terms) {
                    (How::Prefix, _) => highlights.beginning(&asked.word),
                    (How::Typo(_) | How::Skipped, _) if expanded.exact.is_some() => {}
                    (_, terms) => {
                        for &term in terms {
                            let rarity = self.lexicon.rarity(term);
                            let little = terms.len() > 1 || rarity < LITTLE && rarity < heaviest;
                            highlights.word(self.lexicon.vocabulary.word(term), little);
                        }
                    }
                }
            }
        }
        highlights
    }

    /// The query with its mistyped words replaced by what was found for them, as the best hit writes it; `None` where no
    /// word was mistyped. A word that the library uses is left unchanged, whatever else it was found as. A single word that
    /// was found only as one of the same meaning is replaced as well: it may have been meant in another language.
    pub fn corrected(&self, reasons: &[Reason], article: &Article, doc: &Section) -> Option<String> {
        let mut texts = vec![article.title_of(doc.node).text(), article.title_of(doc.node).source_text().unwrap_or("")];
        for placed in doc.passages(article) {
            texts.extend([placed.passage.target(), placed.passage.source().unwrap_or("")]);
        }
        let mut any = false;
        let order: Vec<usize> =
            self.query.order.iter().copied().filter(|&word| !self.query.words[word].kind.is_whole()).collect();
        let is_replaced = |how: &How| match how {
            How::Typo(_) | How::Skipped => true,
            How::Synonym(_) => order.len() == 1,
            _ => false,
        };
        let words: Vec<String> = order
            .iter()
            .map(|&word| {
                let asked = &self.query.words[word];
                let known = self.expanded[word].exact.is_some();
                let corrected =
                    reasons.iter().find(|reason| !known && reason.asked == asked.word && is_replaced(&reason.how));
                any |= corrected.is_some();
                corrected.map_or_else(|| asked.typed.clone(), |reason| as_written(&reason.found, &texts))
            })
            .collect();
        any.then(|| words.join(" "))
    }
}

/// Words rarer than this mean something of their own: about one section in six holds a word of this rarity.
const LITTLE: f32 = 1.8;

fn as_written(word: &str, texts: &[&str]) -> String {
    let mut written = None;
    for text in texts {
        super::tokens::each_token(text, |token| {
            if written.is_none() && token.word == word {
                written = Some(text[token.place].to_lowercase());
            }
        });
    }
    written.unwrap_or_else(|| word.to_owned())
}

/// Between the cells of a row.
const CELLS: &str = " · ";

/// The sentence of a text that holds most of the query, or the whole row.
pub(super) fn snippet(article: &Article, doc: &Section, passage: usize, highlights: &Highlights) -> Option<Snippet> {
    let all = doc.passages(article);
    let &Placed { node, place: passage, passage: found, .. } = all.get(passage)?;
    if doc.row.is_some() {
        // Cells say little without each other.
        let target: Vec<&str> = all.iter().map(|placed| placed.passage.target()).collect();
        let source: Vec<&str> = all.iter().filter_map(|placed| placed.passage.source()).collect();
        let source = (!source.is_empty()).then(|| source.join(CELLS));
        return Some(Snippet { node, passage, target: target.join(CELLS), source });
    }
    let Passage::Text(text) = found else {
        return Some(Snippet { node, passage, target: found.target().to_owned(), source: None });
    };
    let lit = |text: &str| highlights.places(text).iter().map(|place| place.len()).sum::<usize>();
    let worth = |segment: &Segment<'_>| lit(segment.target).max(segment.source.map_or(0, lit));
    // Of equally good sentences the first one, as it is read first.
    let best = text.segments().fold(None, |best: Option<(usize, Segment<'_>)>, segment| {
        let own = worth(&segment);
        if best.as_ref().is_some_and(|(known, _)| *known >= own) { best } else { Some((own, segment)) }
    })?;
    let source = best.1.source.map(str::to_owned);
    Some(Snippet { node, passage, target: best.1.target.to_owned(), source })
}
