//! Aligning two sequences so that what corresponds is paired and what is left over is known.

/// A place in the alignment of a translation and its original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aligned {
    /// Both have it: the place in the translation and in the original.
    Both(usize, usize),
    /// Only the translation has it.
    Target(usize),
    /// Only the original has it.
    Source(usize),
}

/// Beyond this many comparisons, pairs go by position.
const MOST: usize = 60_000;

/// Aligns `target` things with `source` things in order, by the highest sum of scores. `score` says how well two of them
/// fit; `None` where they cannot be paired. What is left alone scores 0.
pub(super) fn align(target: usize, source: usize, score: impl Fn(usize, usize) -> Option<f32>) -> Vec<Aligned> {
    if target.saturating_mul(source) > MOST {
        let both = target.min(source);
        let pairs = (0..both).map(|at| Aligned::Both(at, at));
        return pairs.chain((both..target).map(Aligned::Target)).chain((both..source).map(Aligned::Source)).collect();
    }
    let width = source + 1;
    // The best sum of what comes at and after a place of each sequence.
    let mut best = vec![0.0_f32; (target + 1) * width];
    let mut paired = vec![false; (target + 1) * width];
    for own in (0..target).rev() {
        for other in (0..source).rev() {
            let at = own * width + other;
            let alone = best[at + width].max(best[at + 1]);
            let both = score(own, other).map_or(f32::MIN, |score| score + best[at + width + 1]);
            paired[at] = both > alone;
            best[at] = both.max(alone);
        }
    }
    let mut steps = Vec::with_capacity(target.max(source));
    let (mut own, mut other) = (0, 0);
    while own < target || other < source {
        let at = own * width + other;
        if own < target && other < source && paired[at] {
            steps.push(Aligned::Both(own, other));
            (own, other) = (own + 1, other + 1);
        } else if other < source && (own == target || best[at + 1] >= best[at + width]) {
            steps.push(Aligned::Source(other));
            other += 1;
        } else {
            steps.push(Aligned::Target(own));
            own += 1;
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aligned(target: &str, source: &str) -> Vec<Aligned> {
        let (target, source) = (target.as_bytes(), source.as_bytes());
        align(target.len(), source.len(), |own, other| (target[own] == source[other]).then_some(1.0))
    }

    #[test]
    fn what_is_lost_and_added_is_found() {
        assert_eq!(aligned("ac", "abc"), [Aligned::Both(0, 0), Aligned::Source(1), Aligned::Both(1, 2)]);
        assert_eq!(aligned("abc", "ac"), [Aligned::Both(0, 0), Aligned::Target(1), Aligned::Both(2, 1)]);
        assert_eq!(aligned("", "a"), [Aligned::Source(0)]);
        assert_eq!(aligned("", ""), []);
    }

    #[test]
    fn long_sequences_pair_by_position() {
        let steps = align(1000, 1001, |_, _| None);
        assert_eq!((steps[0], steps[1000]), (Aligned::Both(0, 0), Aligned::Source(1000)));
    }
}
