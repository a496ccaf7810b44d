//! From the words of a query to other words of the same meaning: the thesaurus's, and those written together or apart.

use super::compound;
use super::expand::{Candidate, ExpandedTerm, Lexicon};
use super::form::has_forms;
use super::found::How;
use super::interner::Term;
use super::query::Query;
use super::weights;

/// Readings of a part of a compound that are put together with those of the other part.
const MOST_READINGS: usize = 8;

impl Lexicon<'_> {
    /// Adds what the thesaurus knows for words and phrases of the query.
    pub fn synonyms(&self, query: &Query, expanded: &mut [ExpandedTerm]) {
        let order: Vec<&str> = query.order.iter().map(|&index| &*query.words[index].word).collect();
        for start in 0..order.len() {
            for named in self.thesaurus.at(&order[start..]) {
                let doubt = if named.by_form { weights::FORM.0 } else { 1.0 };
                // What the query says itself is found as its own words; it makes up for no other word of the query.
                let said = |phrase: &String| phrase.split(' ').all(|word| order.contains(&word));
                for phrase in named.phrases().filter(|phrase| !said(phrase)) {
                    for candidate in self.meant_by(&phrase, named.concept, doubt) {
                        for &index in &query.order[start..start + named.length] {
                            expanded[index].candidates.push(candidate.clone());
                        }
                    }
                }
            }
        }
    }

    /// What a phrase of the thesaurus is in the library: itself, and the forms of a single word in its own language.
    fn meant_by(&self, phrase: &str, concept: &str, doubt: f32) -> Vec<Candidate> {
        let candidate =
            |terms, weight| Candidate { terms, title: weight, body: weight, how: How::Synonym(concept.into()) };
        let terms: Option<Vec<Term>> = phrase.split(' ').map(|word| self.vocabulary.get(word)).collect();
        let mut out: Vec<Candidate> =
            terms.map(|terms| candidate(terms, weights::SYNONYM * doubt)).into_iter().collect();
        if !phrase.contains(' ') {
            let weight = weights::SYNONYM * weights::SYNONYM_FORM * doubt;
            let own = self.table.and_then(|table| table.languages_of(phrase));
            let is_own = |term: &Term| {
                let other = self.table.and_then(|table| table.languages_of(self.vocabulary.word(*term)));
                own.zip(other).is_none_or(|(own, other)| own.meets(other))
            };
            let forms = self.vocabulary.forms(phrase).into_iter().filter(is_own);
            out.extend(forms.map(|term| candidate(vec![term], weight)));
        }
        out
    }

    /// What the parts of a compound are in the library, together and alone, where the library or the thesaurus knows each.
    fn parts_meant(&self, word: &str) -> Vec<Candidate> {
        let meant = |part: &str| {
            let own = self.vocabulary.get(part).map(|term| Candidate::compound(vec![term], 1.0));
            let named = self.thesaurus.at(&[part]);
            let known = own.is_some() || !named.is_empty();
            let meant = named
                .iter()
                .flat_map(|named| named.phrases().flat_map(|phrase| self.meant_by(&phrase, named.concept, 1.0)));
            known.then(|| own.into_iter().chain(meant).take(MOST_READINGS).collect::<Vec<_>>())
        };
        let Some([first, second]) = compound::cut(word, meant) else { return Vec::new() };
        let both = first.iter().flat_map(|one| {
            second.iter().map(|other| {
                let terms = one.terms.iter().chain(&other.terms).copied().collect();
                Candidate::compound(terms, weights::COMPOUND * one.title.min(other.title))
            })
        });
        let alone = first.iter().chain(&second);
        let alone = alone.map(|one| Candidate::compound(one.terms.clone(), weights::COMPOUND_PART * one.title));
        both.chain(alone).collect()
    }

    /// Words that are written together in one place and apart in the other.
    pub fn compounds(&self, query: &Query, expanded: &mut [ExpandedTerm]) {
        for pair in query.order.windows(2) {
            let (first, second) = (&query.words[pair[0]], &query.words[pair[1]]);
            if !has_forms(first.kind) || !has_forms(second.kind) {
                continue;
            }
            if let Some(term) = self.vocabulary.get(&format!("{}{}", first.word, second.word)) {
                for &index in pair {
                    expanded[index].candidates.push(Candidate::compound(vec![term], weights::COMPOUND));
                }
            }
        }
        for (asked, one) in query.words.iter().zip(expanded) {
            if one.exact.is_some() || !has_forms(asked.kind) {
                continue;
            }
            if let Some(parts) = compound::cut(&asked.word, |part| self.vocabulary.get(part)) {
                one.candidates.push(Candidate::compound(parts.to_vec(), weights::COMPOUND));
                one.candidates.extend(parts.map(|part| Candidate::compound(vec![part], weights::COMPOUND_PART)));
            } else if one.candidates.is_empty() {
                one.candidates = self.parts_meant(&asked.word);
            }
        }
    }
}
