//! What helped before is offered a little earlier.

use std::collections::HashSet;

use super::history::History;
use super::past::GuideEnd;
use crate::search::{Hit, How, fold};

/// A symptom that helped before passes those that answer at most this much better.
const LIFT: f32 = 1.1;

/// Whether two queries ask for the same: at least half of their words are common, however they are written.
#[must_use]
pub fn same_words(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let one: HashSet<&str> = one.split_whitespace().collect();
    let other: HashSet<&str> = other.split_whitespace().collect();
    let common = one.intersection(&other).count();
    common > 0 && 2 * common >= one.union(&other).count()
}

impl History {
    /// The symptoms that helped before when somebody here searched for the same words.
    #[must_use]
    pub fn helped(&self, query: &str) -> HashSet<&str> {
        self.guides()
            .iter()
            .filter(|past| past.end() == GuideEnd::Solved && !past.opened.log && same_words(&past.opened.query, query))
            .map(|past| past.opened.symptom.as_str())
            .collect()
    }
}

/// Moves the hits that `helped` before up a little, and keeps the order of all others. None passes a hit that answers
/// much better, or that holds more words of the query literally: an obvious match stays first.
pub fn lift(hits: &mut [Hit], helped: impl Fn(&Hit) -> bool) {
    let literal = |hit: &Hit| hit.reasons.iter().filter(|reason| reason.how == How::Exact).count();
    for place in 1..hits.len() {
        if !helped(&hits[place]) {
            continue;
        }
        let mut to = place;
        while to > 0
            && !helped(&hits[to - 1])
            && hits[to - 1].score <= hits[place].score * LIFT
            && literal(&hits[to - 1]) <= literal(&hits[place])
        {
            to -= 1;
        }
        hits[to..=place].rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Address;
    use crate::search::Reason;

    fn hit(entry: usize, score: f32, how: How) -> Hit {
        let reason = Reason { asked: "a".into(), found: "a".into(), part: None, how, worth: 1.0 };
        Hit {
            address: Address { entry, node: None },
            score,
            reasons: vec![reason],
            band: crate::search::Band::Mention,
            row: None,
            snippet: None,
            features: None,
        }
    }

    fn lifted(hits: &[(f32, How)], helped: &[usize]) -> Vec<usize> {
        let mut hits: Vec<Hit> =
            hits.iter().enumerate().map(|(entry, (score, how))| hit(entry, *score, how.clone())).collect();
        lift(&mut hits, |hit| helped.contains(&hit.address.entry));
        hits.iter().map(|hit| hit.address.entry).collect()
    }

    #[test]
    fn what_helped_passes_what_answers_hardly_better_and_nothing_else() {
        let exact = |score| (score, How::Exact);
        let hits = [exact(20.0), exact(10.5), exact(10.4), exact(10.0), exact(9.9)];
        assert_eq!(lifted(&hits, &[3]), [0, 3, 1, 2, 4]);
        assert_eq!(lifted(&hits, &[3, 4]), [0, 3, 4, 1, 2]);
        assert_eq!(lifted(&hits, &[]), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_guess_never_passes_what_is_plainly_there() {
        assert_eq!(lifted(&[(10.0, How::Exact), (9.9, How::Typo(1))], &[1]), [0, 1]);
        assert_eq!(lifted(&[(10.0, How::Typo(1)), (9.9, How::Typo(1))], &[1]), [1, 0]);
    }

    #[test]
    fn the_same_words_are_the_same_in_any_order_case_and_accent() {
        assert!(same_words("Cancel  order", "order CANCEL"));
        assert!(same_words("geld terug", "géld terug graag"));
        assert!(!same_words("cancel order", "cancel my subscription now"));
        assert!(!same_words("", ""));
    }
}
