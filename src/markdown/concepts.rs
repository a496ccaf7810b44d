//! Files of the thesaurus.
//!
//! ```yaml
//! - concept: refund
//!   en: [refund, money back]
//!   nl: [restitutie, geld terug]
//!   pt-br: [reembolso]
//! ```

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::article::{Concept, Locale, Problem, clean_line};

use super::report::Report;
use super::yaml::{self, Scalar};

#[derive(Debug, Deserialize)]
struct Group {
    concept: String,
    #[serde(flatten)]
    words: BTreeMap<String, Vec<Scalar>>,
}

/// Reads one file of the thesaurus: a YAML list of groups, each with its name under `concept` and a list of words under
/// every language.
///
/// # Errors
/// A problem that names `path`, where the text is no such list, or a key is no language.
pub fn read_concepts(path: &str, text: &str) -> Result<Vec<Concept>, Problem> {
    let problem = |message: String| {
        let mut report = Report::new(path);
        report.add("thesaurus", None, message);
        report.finish().remove(0)
    };
    let groups: Vec<Group> =
        yaml::parse(text).map_err(|error| problem(format!("the groups of words cannot be read: {error}")))?;
    groups
        .into_iter()
        .map(|group| {
            if let Some(key) = group.words.keys().find(|key| Locale::parse(key).is_none()) {
                return Err(problem(format!("`{key}` of the concept `{}` is no language", group.concept)));
            }
            let words = group
                .words
                .into_values()
                .flatten()
                .filter_map(|word| word.0)
                .map(|word| clean_line(&word))
                .filter(|word| !word.is_empty());
            Ok(Concept { name: clean_line(&group.concept), words: words.collect() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_languages_come_together() {
        let text = "- concept: refund\n  en: [refund, money back]\n  pt-br:\n    - reembolso\n- concept: on\n  nl: [\"aan\", 1]\n";
        let concepts = read_concepts("t.yaml", text).expect("good");
        assert_eq!(concepts.len(), 2);
        assert_eq!(concepts[0].name, "refund");
        assert_eq!(concepts[0].words, ["refund", "money back", "reembolso"]);
        assert_eq!(concepts[1].words, ["aan", "1"]);
    }

    #[test]
    fn our_own_words_are_read() {
        let text = include_str!("../../content/thesaurus/actions.yaml");
        let concepts = read_concepts("actions.yaml", text).expect("well-formed");
        assert!(concepts.iter().all(|concept| !concept.name.is_empty() && concept.words.len() > 1));
    }

    #[test]
    fn what_is_no_list_of_groups_is_told() {
        for text in [
            "concept: x",
            "- words: [a]",
            "- concept: x\n  tag:language: [a]",
            "- concept: [",
            "- concept: x\n  en: word",
        ] {
            let problem = read_concepts("t.yaml", text).expect_err(text);
            assert_eq!((problem.path.as_str(), problem.code), ("t.yaml", "thesaurus"));
        }
    }
}
