//! Every number that the ranking turns on, with its reason.
//!
//! The shape of the ranking is BM25F (Robertson & Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*,
//! 2009) with bonuses for titles and phrases. The numbers were found on generated queries over documentation in several
//! languages; none is sharp: a tenth more or less moves no class of queries by more than its noise.

use super::features::{Feature, Features, Signals};

/// BM25's saturation: the second mention of a word counts less than the first.
pub(super) const SATURATION: f32 = 1.2;
/// A word of the title says more of what a section is about than three mentions below it.
pub(super) const TITLE: f32 = 3.0;
/// The titles above and the file's name say what a section belongs to, not what it is.
pub(super) const PATH: f32 = 0.3;
/// Long titles are hardly diluted.
pub(super) const TITLE_LENGTH: f32 = 0.3;
/// Long bodies mention much.
pub(super) const BODY_LENGTH: f32 = 0.6;
/// How many times the usual length a text is at most taken for: a code that a long table lists is still that code.
pub(super) const LONGEST: f32 = 5.0;
/// Words in a usual title.
pub(super) const USUAL_TITLE: f32 = 8.0;
/// Words in a usual body.
pub(super) const USUAL_BODY: f32 = 120.0;
/// A script without blanks has about this many pairs of letters for each word of another one.
pub(super) const PAIRS_A_WORD: f32 = 2.0;

/// Shortest beginning of a word that finds the word.
pub(super) const SHORTEST_PREFIX: usize = 3;
/// A beginning finds a title nearly as well as the word does: people type until they see what they look for.
pub(super) const PREFIX_TITLE: (f32, f32) = (0.57, 0.38);
/// In a body a beginning is weaker, and the less of the word it is the weaker.
pub(super) const PREFIX_BODY: f32 = 0.5;
/// Where the word itself exists its longer forms are less likely meant.
pub(super) const PREFIX_OF_KNOWN: f32 = 0.7;

/// One wrong, missing, doubled or swapped letter.
pub(super) const TYPO_ONE: f32 = 0.75;
/// Two of them.
pub(super) const TYPO_TWO: f32 = 0.55;
/// In bodies there are more words to be mistaken for.
pub(super) const TYPO_BODY: f32 = 0.8;
/// The first letter is seldom wrong.
pub(super) const TYPO_FIRST_LETTER: f32 = 0.85;
/// Where the word itself exists it was most likely not mistyped.
pub(super) const TYPO_OF_KNOWN: f32 = 0.2;
/// Where a known word begins with it, it was most likely cut rather than mistyped.
pub(super) const TYPO_OF_BEGINNING: f32 = 0.5;
/// Words of a query in which known words are no longer taken for mistyped ones, or for beginnings of longer ones: others
/// make up for the one that was.
pub(super) const CROWD: usize = 12;
/// A word in so few sections may itself be a misspelling or a chance.
pub(super) const RARE: u32 = 3;
/// Letters of the shortest words in which one and two faults are looked for.
pub(super) const SHORTEST_TYPO: (usize, usize) = (4, 8);

/// Another form of the word: nearly the word itself.
pub(super) const FORM: (f32, f32) = (0.5, 0.6);
/// How much of its rarity a word keeps that its other forms lack: who types a rare form seldom means just that one.
pub(super) const OWN_FORM: f32 = 0.5;
/// Two words written together, or one written apart.
pub(super) const COMPOUND: f32 = 0.8;
/// One of the two alone.
pub(super) const COMPOUND_PART: f32 = 0.35;

/// What a word that only holds the sentence together says of what is meant, and words of the shortest query that is taken
/// for a sentence: who types three words means each.
pub(super) const FUNCTION_WORD: f32 = 0.2;
pub(super) const SENTENCE: usize = 5;

/// Letters left out here and there, as in `pwd`: a guess, taken only where nothing else was found.
pub(super) const SKIPPED: f32 = 0.4;

/// A word of the thesaurus for a word of the query: people and articles name things differently, so it is nearly as good.
pub(super) const SYNONYM: f32 = 0.75;
/// The share of that which is left to its other forms.
pub(super) const SYNONYM_FORM: f32 = 0.8;

/// Coverage: what remains of the score of a section that holds next to nothing of the query, and how steeply it rises.
pub(super) const COVERAGE: (f32, f32) = (0.3, 1.5);

/// What a title earns for the share of it that the query covers.
pub(super) const TITLE_SHARE: f32 = 1.0;
/// What a title earns for holding words that few titles hold together.
pub(super) const TOGETHER: f32 = 2.0;
/// The same for the words of a section anywhere in it: long texts hold rare words together by chance.
pub(super) const TEXT_TOGETHER: f32 = 0.5;
/// The rarity of a query for which that holds; the more a query says, the likelier some title shares two words with it.
pub(super) const TOGETHER_MASS: f32 = 16.0;
/// Bonus of a title that the query holds as a whole.
pub(super) const WHOLE_TITLE: f32 = 1.0;
/// What two neighbours of the query earn for being neighbours in the text.
pub(super) const NEIGHBOURS: f32 = 0.4;
/// What the longest stretch that query and text share earns.
pub(super) const STRETCH: f32 = 0.2;
/// What every word of a stretch is worth at least: common words in a row are rare too.
pub(super) const STRETCH_WORD: f32 = 2.0;
/// What a stretch earns beyond that where it is long: nobody types four words of a text in its order by chance.
pub(super) const LONG_STRETCH: f32 = 2.0;
/// Words of a long stretch.
pub(super) const LONG: usize = 4;

/// The first and the last word of a copied stretch may be cut; what is left of them says less.
pub(super) const CUT: f32 = 0.5;

/// A code is what its writer would have searched first.
pub(super) const CODE: f32 = 3.0;
/// The parts of a known code hardly count beside it.
pub(super) const CODE_PART: f32 = 0.3;
/// Two joined words of prose: a hint beside its parts.
pub(super) const JOINED: f32 = 0.5;

/// What the pairs of a run of katakana are worth together where the library has the run as a whole.
pub(super) const RUN_PAIRS: f32 = 0.5;

/// What only leads elsewhere repeats the titles of other articles, which are the better hits.
pub(super) const RELATED: f32 = 0.4;

/// What a word that no section holds weighs beside others: as if one section in twenty held it.
pub(super) const UNSEEN_RARITY: f32 = 3.045;
/// Cosines below this one say nothing; 1 is the same word.
pub(super) const NEAR: f32 = 0.3;
/// Least cosine of the words that replace a word of the query, and their number.
pub(super) const NEIGHBOUR: f32 = 0.45;
pub(super) const MOST_NEIGHBOURS: usize = 10;
/// What is left of the reading of a word as a misspelled one where only another language knows it as it is.
pub(super) const TYPO_OF_FOREIGN: f32 = 0.5;

/// The linear model of the re-ranker, fitted by `.vectors/fit.py` on 303 judged queries in nine languages over five libraries.
/// Cross-validated it puts an answer first for .505 of them, by words alone for .353.
pub(super) const RERANK: [(Feature, f32); Feature::ALL.len()] = [
    // News of old answers little.
    (Feature::Announcement, -1.43),
    // An article that answers in many places is the right one, whichever section leads.
    (Feature::ArticleExpanded, 1.34),
    (Feature::ArticleLexical, 1.70),
    (Feature::ArticleMeaning, 2.87),
    (Feature::BodyWords, 0.53),
    // Who searches wants the fix, not the cause.
    (Feature::Cause, -1.02),
    (Feature::Coverage, 1.16),
    (Feature::Expanded, 1.40),
    (Feature::ExpandedMass, -0.22),
    // A parent answers more often than its details.
    (Feature::Level, -1.90),
    (Feature::Lexical, 0.13),
    // Many words of the query in one section: long texts do that by chance.
    (Feature::LexicalMass, -0.64),
    // What the titles down to the section say, word by word, is what it is about.
    (Feature::PathWords, 5.78),
    (Feature::Related, -1.25),
    (Feature::SectionMeaning, 2.10),
    (Feature::TitleMeaning, 0.40),
    // Already part of the path; alone it favours short titles.
    (Feature::TitleWords, -0.86),
];

/// When meaning has a say: the signals of a query, in the order of `Signals::named`, weighed and summed, exceed `GATE_OPEN`.
pub(super) const GATE: [f32; 9] = [-1.56, -1.52, -3.16, -4.90, 0.58, -1.94, 2.85, -1.09, -0.20];
pub(super) const GATE_BIAS: f32 = 2.61;
pub(super) const GATE_OPEN: f32 = 0.40;

/// The share of the query that a section without any of its words has to mean.
pub(super) const LEAST_MEANING: f32 = 0.35;

/// How sure a re-ranked hit has to be to count as a likely answer: a logistic model, fitted on first hits that answer and on
/// those of queries that nothing answers.
pub(super) const LIKELY: [(Feature, f32); 5] = [
    (Feature::Coverage, -0.61),
    (Feature::PathWords, 1.40),
    (Feature::BodyWords, 1.35),
    (Feature::TitleWords, 0.68),
    (Feature::SectionMeaning, 2.25),
];
/// The share of words that nobody knows speaks against it; words that only the library lacks do not.
pub(super) const LIKELY_UNKNOWN: f32 = -2.12;
pub(super) const LIKELY_MISSING: f32 = 0.62;
pub(super) const LIKELY_BIAS: f32 = -1.84;
/// Where words alone decide: the share of the query that a likely answer holds, and the share of words that nobody knows.
pub(super) const LIKELY_COVERAGE: f32 = 0.5;
pub(super) const MOST_UNKNOWN: f32 = 0.2;

impl Features {
    /// What each feature adds to the score, with its name.
    pub fn shares(&self) -> impl Iterator<Item = (&'static str, f32)> + '_ {
        RERANK.iter().map(|&(feature, weight)| (feature.name(), weight * self.get(feature)))
    }
}

impl Signals {
    /// How much they speak for meaning.
    pub(super) fn sum(&self) -> f32 {
        GATE_BIAS + self.named().iter().zip(GATE).map(|((_, value), weight)| value * weight).sum::<f32>()
    }
}
