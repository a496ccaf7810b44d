//! What the re-ranker knows of a hit and of a query, as named numbers.

/// What is known of a hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Its score by words, as a share of the best one.
    Lexical,
    /// Its score by words per rarity of the query.
    LexicalMass,
    /// The best score by words of its article, as a share of the best one.
    ArticleLexical,
    /// How near its title comes to the query in meaning.
    TitleMeaning,
    /// How near its article's title, its own and the beginning of its text come to the query in meaning.
    SectionMeaning,
    /// The best of that in its article.
    ArticleMeaning,
    /// Its score by words that are near in meaning, as a share of the best one.
    Expanded,
    /// The same score per rarity of the query.
    ExpandedMass,
    /// The best of that score in its article, as a share of the best one.
    ArticleExpanded,
    /// How much of the query, word by word, its title answers.
    TitleWords,
    /// The same of its title and the beginning of its text.
    BodyWords,
    /// The same of its title and those above it.
    PathWords,
    /// How deep its heading lies.
    Level,
    /// It is in an announcement.
    Announcement,
    /// It says why something happens, not what to do.
    Cause,
    /// It leads elsewhere.
    Related,
    /// How much of the query its words cover.
    Coverage,
}

impl Feature {
    /// All features.
    pub const ALL: [Self; 17] = [
        Self::Lexical,
        Self::LexicalMass,
        Self::ArticleLexical,
        Self::TitleMeaning,
        Self::SectionMeaning,
        Self::ArticleMeaning,
        Self::Expanded,
        Self::ExpandedMass,
        Self::ArticleExpanded,
        Self::TitleWords,
        Self::BodyWords,
        Self::PathWords,
        Self::Level,
        Self::Announcement,
        Self::Cause,
        Self::Related,
        Self::Coverage,
    ];

    /// Its name in JSON, by which the catalogues explain it, too.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lexical => "lexical",
            Self::LexicalMass => "lexical-mass",
            Self::ArticleLexical => "article-lexical",
            Self::TitleMeaning => "title-meaning",
            Self::SectionMeaning => "section-meaning",
            Self::ArticleMeaning => "article-meaning",
            Self::Expanded => "expanded",
            Self::ExpandedMass => "expanded-mass",
            Self::ArticleExpanded => "article-expanded",
            Self::TitleWords => "title-words",
            Self::BodyWords => "body-words",
            Self::PathWords => "path-words",
            Self::Level => "level",
            Self::Announcement => "announcement",
            Self::Cause => "cause",
            Self::Related => "related",
            Self::Coverage => "coverage",
        }
    }
}

/// The features of one hit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Features([f32; Feature::ALL.len()]);

impl Features {
    /// Sets a feature.
    pub(super) fn set(&mut self, feature: Feature, value: f32) {
        self.0[feature as usize] = value;
    }

    /// A feature.
    #[must_use]
    pub fn get(&self, feature: Feature) -> f32 {
        self.0[feature as usize]
    }

    /// All features with their names and values.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, f32)> + '_ {
        Feature::ALL.into_iter().map(|feature| (feature.name(), self.get(feature)))
    }
}

/// What is known of a query and of how the ranking by words answered it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signals {
    /// How much of the query the best hit holds.
    pub coverage: f32,
    /// How far the best hit lies above the second one.
    pub margin: f32,
    /// The score of the best hit per rarity of the query.
    pub confidence: f32,
    /// The share of words that neither the library nor the table of vectors has.
    pub unknown: f32,
    /// The share of words that the library lacks.
    pub missing: f32,
    /// The share of words with a digit.
    pub digits: f32,
    /// The share of function words.
    pub functions: f32,
    /// How many words there are, as a share of 30.
    pub length: f32,
    /// Whether a code is among them.
    pub code: f32,
}

impl Signals {
    /// Name and value of each.
    #[must_use]
    pub fn named(&self) -> [(&'static str, f32); 9] {
        [
            ("coverage", self.coverage),
            ("margin", self.margin),
            ("confidence", self.confidence),
            ("unknown", self.unknown),
            ("missing", self.missing),
            ("digits", self.digits),
            ("functions", self.functions),
            ("length", self.length),
            ("code", self.code),
        ]
    }
}
