//! From a word of the query to the words of the library that may be meant by it.

use super::form::has_forms;
use super::found::How;
use super::function_words::is_function_word;
use super::interner::Term;
use super::postings::Postings;
use super::query::{MOST_WORDS, Query, QueryTerm};
use super::shape::Kind;
use super::thesaurus::Thesaurus;
use super::typo::{LetterMask, distance, skipped};
use super::vectors::Table;
use super::vocabulary::Vocabulary;
use super::weights;

/// Words that one word of the query may mean.
const MOST_CANDIDATES: usize = 400;

/// A word of the query with all that may be meant by it.
#[derive(Debug)]
pub(super) struct ExpandedTerm {
    /// What finding it for sure is worth: its rarity.
    pub mass: f32,
    /// How much of the query's meaning it carries.
    pub weight: f32,
    /// The share of that weight that is left to it because it only holds sentences together. In a row with others it
    /// counts in full.
    pub sense: f32,
    /// The word itself, where the library has it.
    pub exact: Option<Term>,
    /// What may be meant, the word itself first.
    pub candidates: Vec<Candidate>,
}

/// What may be meant by a word of the query.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The word; several where only all of them together are meant.
    pub terms: Vec<Term>,
    /// How surely it is meant in a title, 0 to 1.
    pub title: f32,
    /// The same elsewhere.
    pub body: f32,
    /// Why it may be meant.
    pub how: How,
}

impl Candidate {
    /// A compound, or a part of one.
    pub fn compound(terms: Vec<Term>, weight: f32) -> Self {
        Self { terms, title: weight, body: weight, how: How::Form }
    }
}

/// Words of a query by the language that they are words of, as the bits of a [`LanguageSet`](super::vectors::LanguageSet) count.
type LanguageVotes = [usize; u32::BITS as usize];

/// What a query is held against.
pub(super) struct Lexicon<'a> {
    pub vocabulary: &'a Vocabulary,
    pub postings: &'a Postings,
    pub thesaurus: &'a Thesaurus,
    pub table: Option<Table>,
    pub docs: usize,
}

impl Lexicon<'_> {
    /// How rare a word is: the inverse document frequency of BM25, never negative.
    pub fn rarity(&self, term: Term) -> f32 {
        self.rarity_of(self.postings.count(term))
    }

    /// How rare a word is by the plain measure, `ln(1 + sections / sections with it)`.
    pub fn plain_rarity(&self, term: Term) -> f32 {
        (1.0 + self.docs as f32 / self.postings.count(term).max(1) as f32).ln()
    }

    fn rarity_of(&self, count: u32) -> f32 {
        let docs = self.docs as f32;
        let count = (count as f32).min(docs);
        (1.0 + (docs - count + 0.5) / (count + 0.5)).ln()
    }

    /// Keeps the words of a query that weigh most, where it has more than can be searched for. Whether any was left out.
    pub fn shorten(&self, query: &mut Query) -> bool {
        let count = query.words.len();
        if count <= MOST_WORDS {
            return false;
        }
        let rarity = |asked: &QueryTerm| self.vocabulary.get(&asked.word).map_or(0.0, |term| self.rarity(term));
        let mut order: Vec<(f32, usize)> =
            query.words.iter().enumerate().map(|(index, asked)| (asked.weight * rarity(asked), index)).collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut keep = vec![false; count];
        for (_, index) in order.into_iter().take(MOST_WORDS) {
            keep[index] = true;
        }
        query.retain(|index| keep[index]);
        true
    }

    /// All that may be meant by each word of the query.
    pub fn expand(&self, query: &Query) -> Vec<ExpandedTerm> {
        let sentence = query.order.len() >= weights::SENTENCE;
        let crowd = query.words.len() > weights::CROWD;
        let votes = self.language_votes(query);
        let mut expanded: Vec<ExpandedTerm> =
            query.words.iter().map(|asked| self.word(asked, sentence, crowd, &votes)).collect();
        if let ([asked], [only]) = (&*query.words, &mut *expanded) {
            self.first_letters(&asked.word, &mut only.candidates);
        }
        self.synonyms(query, &mut expanded);
        self.compounds(query, &mut expanded);
        for one in &mut expanded {
            self.finish(one);
        }
        self.weigh_wholes(query, &mut expanded);
        expanded
    }

    fn word(&self, asked: &QueryTerm, sentence: bool, crowd: bool, votes: &LanguageVotes) -> ExpandedTerm {
        let exact = self.vocabulary.get(&asked.word);
        let function = is_function_word(&asked.word);
        let mut candidates = Vec::new();
        if let Some(term) = exact {
            candidates.push(Candidate { terms: vec![term], title: 1.0, body: 1.0, how: How::Exact });
        }
        let rare = exact.is_some_and(|term| self.postings.count(term) <= weights::RARE);
        let doubt = |known: f32| {
            if exact.is_none() {
                1.0
            } else if rare {
                known * 0.3
            } else {
                known
            }
        };
        // Of many words most are whole; to look for longer ones to each of them costs much and finds nothing more.
        if exact.is_none() || !crowd {
            self.prefixes(&asked.word, doubt(weights::PREFIX_OF_KNOWN), &mut candidates);
        }
        let begins = exact.is_none() && !candidates.is_empty();
        if !matches!(asked.kind, Kind::Pair) && !asked.word.chars().any(char::is_numeric) {
            if !function && (exact.is_none() || !crowd) {
                let doubt = doubt(weights::TYPO_OF_KNOWN) * if begins { weights::TYPO_OF_BEGINNING } else { 1.0 };
                self.typos(&asked.word, doubt * self.misspelled(&asked.word, votes), &mut candidates);
            }
            if has_forms(asked.kind) {
                self.forms(&asked.word, &mut candidates);
            }
            if candidates.is_empty() {
                self.skips(&asked.word, &mut candidates);
            }
        }
        let sense = if sentence && function { weights::FUNCTION_WORD } else { 1.0 };
        ExpandedTerm { mass: 0.0, weight: asked.weight * sense, sense, exact, candidates }
    }

    /// How many words of the query are words of each language.
    fn language_votes(&self, query: &Query) -> LanguageVotes {
        let mut votes = LanguageVotes::default();
        let Some(table) = self.table else { return votes };
        for set in query.words.iter().filter_map(|asked| table.languages_of(&asked.word)) {
            set.bits().for_each(|bit| votes[bit as usize] += 1);
        }
        votes
    }

    /// How likely a word is a misspelled one, for all that the languages know of it: a word of the language of the other
    /// words is none, and one of another language less so than one that no language knows.
    fn misspelled(&self, word: &str, votes: &LanguageVotes) -> f32 {
        let Some(set) = self.table.and_then(|table| table.languages_of(word)) else { return 1.0 };
        let mut others = *votes;
        set.bits().for_each(|bit| others[bit as usize] -= 1);
        let most = others.iter().copied().max().unwrap_or_default();
        let is_own = most > 0 && set.bits().any(|bit| others[bit as usize] == most);
        if is_own { 0.0 } else { weights::TYPO_OF_FOREIGN }
    }

    /// Adds the other forms of a word, in place of what else was made of them: a form is nearly as good as the word.
    fn forms(&self, word: &str, candidates: &mut Vec<Candidate>) {
        for term in self.vocabulary.forms(word) {
            let (title, body) = weights::FORM;
            candidates.retain(|one| *one.terms != [term] || one.title > title);
            if !candidates.iter().any(|one| *one.terms == [term]) {
                candidates.push(Candidate { terms: vec![term], title, body, how: How::Form });
            }
        }
    }

    fn prefixes(&self, word: &str, doubt: f32, out: &mut Vec<Candidate>) {
        let letters = word.chars().count();
        let unspaced = word.chars().all(super::fold::is_unspaced);
        if letters < weights::SHORTEST_PREFIX && !(unspaced && letters == 1) {
            return;
        }
        let from = out.len();
        for term in self.vocabulary.with_prefix(word) {
            let ratio = letters as f32 / self.vocabulary.word(term).chars().count() as f32;
            let title = weights::PREFIX_TITLE.0 + weights::PREFIX_TITLE.1 * ratio;
            let candidate = Candidate {
                terms: vec![term],
                title: title * doubt,
                body: weights::PREFIX_BODY * ratio * doubt,
                how: How::Prefix,
            };
            out.push(candidate);
        }
        self.keep_likeliest(from, out);
    }

    /// Where no more than a letter or two are typed, the words of titles that begin with them are meant.
    fn first_letters(&self, word: &str, out: &mut Vec<Candidate>) {
        let letters = word.chars().count();
        if letters >= weights::SHORTEST_PREFIX || out.iter().any(|one| one.how == How::Prefix) {
            return;
        }
        let in_title = |term: &Term| self.postings.of(*term).any(|(_, impact)| impact.in_title());
        let from = out.len();
        out.extend(self.vocabulary.with_prefix(word).filter(in_title).map(|term| {
            let ratio = letters as f32 / self.vocabulary.word(term).chars().count() as f32;
            let title = weights::PREFIX_TITLE.0 + weights::PREFIX_TITLE.1 * ratio;
            Candidate { terms: vec![term], title, body: 0.0, how: How::Prefix }
        }));
        self.keep_likeliest(from, out);
    }

    /// Of the candidates from `from` on, the likeliest.
    fn keep_likeliest(&self, from: usize, out: &mut Vec<Candidate>) {
        if out.len() - from > MOST_CANDIDATES {
            out[from..].sort_by(|a, b| b.title.total_cmp(&a.title).then_with(|| a.terms.cmp(&b.terms)));
            out.truncate(from + MOST_CANDIDATES);
        }
    }

    fn typos(&self, word: &str, doubt: f32, out: &mut Vec<Candidate>) {
        let letters = word.chars().count();
        let (one, two) = weights::SHORTEST_TYPO;
        let limit = usize::from(letters >= one) + usize::from(letters >= two);
        if limit == 0 || doubt == 0.0 {
            return;
        }
        let mask = LetterMask::of(word);
        let first = word.chars().next();
        for length in letters.saturating_sub(limit)..=letters + limit {
            for (own, term) in self.vocabulary.of_length(length) {
                if !mask.near(own, limit) {
                    continue;
                }
                let found = self.vocabulary.word(term);
                let Some(faults @ 1..) = distance(word, found, limit) else { continue };
                let mut title = doubt * if faults == 1 { weights::TYPO_ONE } else { weights::TYPO_TWO };
                if found.chars().next() != first {
                    title *= weights::TYPO_FIRST_LETTER;
                }
                let how = How::Typo(u8::try_from(faults).unwrap_or(u8::MAX));
                out.push(Candidate { terms: vec![term], title, body: title * weights::TYPO_BODY, how });
            }
        }
    }

    fn skips(&self, word: &str, out: &mut Vec<Candidate>) {
        let letters = word.chars().count();
        if letters < weights::SHORTEST_PREFIX {
            return;
        }
        let mask = LetterMask::of(word);
        for length in letters + 1..=letters * 3 {
            for (own, term) in self.vocabulary.of_length(length) {
                if !mask.within(own) {
                    continue;
                }
                if let Some(share) = skipped(word, self.vocabulary.word(term)) {
                    let weight = weights::SKIPPED * share;
                    out.push(Candidate { terms: vec![term], title: weight, body: weight, how: How::Skipped });
                }
            }
        }
    }

    /// Settles what finding the word is worth. A word that the library lacks is worth what its likeliest reading is.
    fn finish(&self, expanded: &mut ExpandedTerm) {
        let worth = |candidate: &Candidate| {
            candidate.terms.iter().map(|&term| self.rarity(term)).fold(0.0, f32::max) * candidate.title
        };
        expanded.mass = match expanded.exact {
            Some(term) => {
                let forms = expanded.candidates.iter().filter(|one| one.how == How::Form);
                let count: u32 = forms.map(|one| self.postings.count(one.terms[0])).sum();
                let bent = self.rarity_of(self.postings.count(term) + count);
                bent + (self.rarity(term) - bent) * weights::OWN_FORM
            }
            None => expanded.candidates.iter().map(worth).fold(0.0, f32::max),
        };
    }

    /// A whole is weighed against its parts: see [`weights::CODE`] and [`weights::JOINED`].
    fn weigh_wholes(&self, query: &Query, expanded: &mut [ExpandedTerm]) {
        for (place, &index) in query.order.iter().enumerate() {
            let weight = query.words[index].weight;
            let (parts, code) = match query.words[index].kind {
                Kind::Whole { parts, code } => (parts, code),
                Kind::Code => (0, true),
                Kind::Word | Kind::Pair => continue,
            };
            let parts = &query.order[place.saturating_sub(parts)..place];
            let is_run = parts.last().is_some_and(|&part| query.words[part].kind == Kind::Pair);
            let found = !expanded[index].candidates.is_empty();
            if is_run {
                // A run of katakana is one word, however many pairs it has.
                let share = if found { weights::RUN_PAIRS } else { 1.0 } / parts.len() as f32;
                parts.iter().for_each(|&part| expanded[part].weight = weight * share);
            } else if found {
                expanded[index].weight = weight * if code { weights::CODE } else { weights::JOINED };
                if code {
                    parts.iter().for_each(|&part| expanded[part].weight = weight * weights::CODE_PART);
                }
            }
        }
    }
}
