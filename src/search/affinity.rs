//! How near the words of a query come in meaning to the words and sections of a library.

use super::expand::{Candidate, ExpandedTerm, Lexicon};
use super::forward::{ForwardIndex, Mark};
use super::found::How;
use super::function_words::is_function_word;
use super::interner::Term;
use super::meaning::{Meanings, side_of};
use super::postings::DocId;
use super::query::{Query, QueryTerm};
use super::shape::Kind;
use super::vectors::{Direction, Halves, Sum, Table, dot};
use super::weights;

/// Words of a query that meaning is asked about; a longer text is a paste, which says what it means literally.
const MOST_WORDS: usize = 32;
/// Words of a section's body that are compared one by one: about 500 characters.
const BODY_WORDS: usize = 80;

/// A query's place among the meanings.
pub(super) struct Affinity<'a> {
    meanings: &'a Meanings,
    /// The query as a whole, with one over its length.
    whole: (Halves, f32),
    words: Vec<WordAffinity>,
    /// What the weights of the words sum up to.
    total: f32,
    /// What their rarities sum up to.
    mass: f32,
}

/// A word of the query.
struct WordAffinity {
    /// The word itself, where the library has it.
    exact: Option<Term>,
    /// How much of the query's meaning it carries.
    weight: f32,
    is_function: bool,
    /// For each word of the library how near it is, from 0 to 255; empty where the word has no vector.
    near: Vec<u8>,
    /// The nearest words of the library with their cosines, nearest first.
    neighbours: Vec<(Term, f32)>,
}

/// How well the titles and the text of a section answer the query word by word, from 0 to 1 each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Interaction {
    /// Its title.
    pub title: f32,
    /// Its title and the beginning of its text.
    pub body: f32,
    /// Its title and those above it.
    pub path: f32,
}

impl<'a> Affinity<'a> {
    /// `None` where the query is too long, or none of its words has a vector.
    pub fn new(meanings: &'a Meanings, lexicon: &Lexicon<'_>, query: &Query) -> Option<Self> {
        let table = meanings.table()?;
        // One letter or two of a word that is being typed mean nothing yet.
        let begun =
            |term: &QueryTerm| matches!(term.kind, Kind::Word) && term.word.chars().count() < weights::SHORTEST_PREFIX;
        if query.words.len() > MOST_WORDS || query.words.iter().all(begun) {
            return None;
        }
        let mut sum = Sum::default();
        let mut words = Vec::new();
        for term in query.words.iter().filter(|term| !term.kind.is_whole()) {
            let vector = vector_of(&table, &term.word, term.kind);
            let exact = lexicon.vocabulary.get(&term.word);
            let is_function = is_function_word(&term.word);
            let rarity = match exact {
                Some(exact) => lexicon.plain_rarity(exact),
                None => weights::UNSEEN_RARITY,
            };
            let weight = rarity * if is_function { weights::FUNCTION_WORD } else { 1.0 };
            let mut word = WordAffinity { exact, weight, is_function, near: Vec::new(), neighbours: Vec::new() };
            if let Some(vector) = vector {
                sum.add_sum(&vector);
                word.compare(meanings, &table, lexicon, &vector.direction());
            }
            words.push(word);
        }
        let direction = sum.direction();
        let whole = (Halves::from(&direction), direction.inverse_length());
        let total = words.iter().map(|word| word.weight).sum::<f32>();
        let any = words.iter().any(|word| !word.near.is_empty());
        let mass = words.iter().map(WordAffinity::rarity).sum();
        (any && total > 0.0).then_some(Self { meanings, whole, words, total, mass })
    }

    /// How rare the words of the query are together.
    pub fn mass(&self) -> f32 {
        self.mass
    }

    /// The cosines of a section's title and of its whole to the query, each the higher of both languages.
    pub fn cosines(&self, doc: DocId) -> (f32, f32) {
        self.meanings.cosines(doc, &self.whole.0, self.whole.1)
    }

    /// The query with its words replaced by those of the library that are nearest in meaning, to be looked up like others.
    pub fn expanded(&self) -> Vec<ExpandedTerm> {
        self.words
            .iter()
            .map(|word| {
                let candidate =
                    |term, weight| Candidate { terms: vec![term], title: weight, body: weight, how: How::Near };
                let mut candidates: Vec<Candidate> = word.exact.map(|term| candidate(term, 1.0)).into_iter().collect();
                if !word.is_function {
                    let near = word.neighbours.iter().filter(|(term, _)| Some(*term) != word.exact);
                    candidates.extend(near.map(|&(term, cosine)| candidate(term, cosine * cosine)));
                }
                ExpandedTerm {
                    mass: word.rarity(),
                    weight: word.weight / word.rarity(),
                    sense: 1.0,
                    exact: word.exact,
                    candidates,
                }
            })
            .collect()
    }

    /// Compares a section with the query, word by word. `above` are the sections whose titles are above it.
    pub fn interaction(&self, doc: DocId, above: &[DocId], forward: &ForwardIndex) -> Interaction {
        let count = self.words.len();
        let mut best = Interaction::default();
        let mut titles = [vec![0u8; count], vec![0u8; count]];
        let mut bodies = titles.clone();
        self.read(forward.of(doc), BODY_WORDS, &mut titles, &mut bodies);
        let mut paths = titles.clone();
        for &upper in above {
            self.read(forward.of(upper), 0, &mut paths, &mut [Vec::new(), Vec::new()]);
        }
        for side in 0..2 {
            let both: Vec<u8> = titles[side].iter().zip(&bodies[side]).map(|(a, b)| *a.max(b)).collect();
            best.title = best.title.max(self.share(&titles[side]));
            best.body = best.body.max(self.share(&both));
            best.path = best.path.max(self.share(&paths[side]));
        }
        best
    }

    fn share(&self, held: &[u8]) -> f32 {
        let sum: f32 = held.iter().zip(&self.words).map(|(&held, word)| f32::from(held) * word.weight).sum();
        sum / (255.0 * self.total)
    }

    /// Notes for each word of the query the nearest word of the titles, and of the first words of the texts.
    fn read(
        &self,
        marks: impl Iterator<Item = Mark>,
        body: usize,
        titles: &mut [Vec<u8>; 2],
        bodies: &mut [Vec<u8>; 2],
    ) {
        let mut at = None;
        let mut left = 0;
        for mark in marks {
            match mark {
                Mark::Field(part) => (at, left) = (side_of(part), body),
                Mark::Break => {}
                Mark::Word(term) => {
                    let Some((side, is_title)) = at else { continue };
                    if !is_title {
                        if left == 0 {
                            continue;
                        }
                        left -= 1;
                    }
                    let held = if is_title { &mut titles[side] } else { &mut bodies[side] };
                    for (held, word) in held.iter_mut().zip(&self.words) {
                        *held = (*held).max(word.near(term));
                    }
                }
            }
        }
    }
}

impl WordAffinity {
    fn rarity(&self) -> f32 {
        if self.is_function { self.weight / weights::FUNCTION_WORD } else { self.weight }
    }

    fn near(&self, term: Term) -> u8 {
        if self.exact == Some(term) { 255 } else { self.near.get(term as usize).copied().unwrap_or(0) }
    }

    /// Compares the word with all words of the library.
    fn compare(&mut self, meanings: &Meanings, table: &Table, lexicon: &Lexicon<'_>, direction: &Direction) {
        let (inverse, halves) = (direction.inverse_length(), Halves::from(direction));
        self.near = vec![0; lexicon.vocabulary.len()];
        for other in meanings.vectors() {
            let cosine = dot(table.packed(other.number as usize), &halves) as f32 * inverse * other.inverse;
            if cosine > weights::NEAR {
                let share = (cosine - weights::NEAR) / (1.0 - weights::NEAR);
                self.near[other.term as usize] = (share.min(1.0) * 255.0) as u8;
                if cosine > weights::NEIGHBOUR {
                    self.neighbours.push((other.term, cosine));
                }
            }
        }
        self.neighbours.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        self.neighbours.truncate(weights::MOST_NEIGHBOURS);
    }
}

/// Letters of the shortest unknown word that is taken apart.
const SHORTEST_UNKNOWN: usize = 7;
const SHORTEST_PART: usize = 3;
const LONGEST_ENDING: usize = 3;

/// The vector of a word of the query: its own, else the sum of those of the two words that it is written together from, else
/// that of what is left without its ending.
fn vector_of(table: &Table, word: &str, kind: Kind) -> Option<Sum> {
    let one = |word: &str| {
        table.number(word).map(|number| {
            let mut sum = Sum::default();
            table.add(number, &mut sum);
            sum
        })
    };
    if let Some(sum) = one(word) {
        return Some(sum);
    }
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if places.len() < SHORTEST_UNKNOWN || places.len() > 40 || !matches!(kind, Kind::Word) {
        return None;
    }
    let mut cuts: Vec<usize> = (SHORTEST_PART..=places.len() - SHORTEST_PART).collect();
    cuts.sort_by_key(|cut| std::cmp::Reverse((*cut).min(places.len() - cut)));
    let parts = cuts.into_iter().find_map(|cut| {
        let (first, second) = word.split_at(places[cut]);
        let mut sum = one(first).or_else(|| one(first.strip_suffix('s')?))?;
        sum.add_sum(&one(second)?);
        Some(sum)
    });
    parts.or_else(|| (1..=LONGEST_ENDING).find_map(|ending| one(&word[..places[places.len() - ending]])))
}
