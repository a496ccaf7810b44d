//! Ids of cases and guides.

/// Identifies one case on this machine.
pub type CaseId = String;

/// Identifies one walk through a symptom on this machine.
pub type GuideId = String;

/// Creates ids for cases and guides.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    run: String,
    given: u32,
}

impl Ids {
    /// Ids that no other copy of the program creates, if `seed` comes from the time and the process.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        const DIGITS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
        // Spreads seeds that differ in few bits, such as those of copies started together (splitmix64).
        let mut bits = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let run = (0..8).map(|place| char::from(DIGITS[(bits >> (5 * place) & 31) as usize])).collect();
        Self { run, given: 0 }
    }

    /// Ids for one run of the program.
    #[must_use]
    pub fn of_this_run() -> Self {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let nanos = u64::try_from(since.as_nanos() & u128::from(u64::MAX)).unwrap_or_default();
        Self::new(nanos ^ u64::from(std::process::id()).rotate_left(40))
    }

    /// The next id.
    pub fn give(&mut self) -> String {
        self.given += 1;
        format!("{}-{}", self.run, self.given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_started_together_create_different_ids() {
        let (mut one, mut other) = (Ids::new(1), Ids::new(2));
        let ids = [one.give(), one.give(), other.give(), other.give()];
        let distinct: std::collections::HashSet<_> = ids.iter().collect();
        assert_eq!(distinct.len(), 4, "{ids:?}");
    }
}
