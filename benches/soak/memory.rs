//! How much memory a process takes over time.

use std::fmt;
use std::fs;
use std::time::Duration;

/// What was measured: when since the start, and how many kibibytes were resident then.
#[derive(Default)]
pub struct Memory(Vec<(Duration, u64)>);

impl Memory {
    /// Measures the process once.
    pub fn measure(&mut self, at: Duration, process: u32) {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = resident.and_then(|value| value.split_whitespace().next()?.parse().ok());
        self.0.extend(kibibytes.map(|kibibytes| (at, kibibytes)));
    }

    /// The value in the middle of those between two parts of the whole time.
    fn between(&self, from: f64, to: f64) -> Option<u64> {
        let whole = self.0.last()?.0;
        let mut values: Vec<u64> = self
            .0
            .iter()
            .filter(|(at, _)| *at >= whole.mul_f64(from) && *at <= whole.mul_f64(to))
            .map(|(_, kibibytes)| *kibibytes)
            .collect();
        values.sort_unstable();
        values.get(values.len() / 2).copied()
    }

    /// By how many kibibytes the last fifth is above what the second one was, and how many that was. During the first
    /// fifth everything is read and met for the first time.
    pub fn growth(&self) -> Option<(i64, u64)> {
        let (early, late) = (self.between(0.2, 0.4)?, self.between(0.8, 1.0)?);
        Some((i64::try_from(late).ok()? - i64::try_from(early).ok()?, early))
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "resident MiB by tenths of the time:")?;
        for tenth in 0..10 {
            let from = f64::from(tenth) / 10.0;
            match self.between(from, from + 0.1) {
                Some(kibibytes) => write!(f, " {}", kibibytes >> 10)?,
                None => write!(f, " ?")?,
            }
        }
        let most = self.0.iter().map(|(_, kibibytes)| kibibytes >> 10).max().unwrap_or_default();
        write!(f, "; the most {most}")
    }
}
