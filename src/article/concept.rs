//! A concept of the thesaurus.

/// Words of several languages that mean the same thing in this domain, so that "geld terug" finds "restitutie" and
/// "refund".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// A short English name, unique in the thesaurus: what `search --explain` calls it.
    pub name: String,
    /// Words and short phrases, of all languages together, as their writers typed them.
    pub words: Vec<String>,
}
