//! Medians and how they are written.
#![allow(dead_code, reason = "each bench uses its own part of this")]

use std::time::Duration;

/// The value in the middle; nothing is lost by sorting in place.
pub fn median<T: Copy + Ord>(values: &mut [T]) -> T {
    values.sort_unstable();
    values[values.len() / 2]
}

/// The value that 95 of 100 do not exceed.
pub fn most<T: Copy + Ord>(values: &mut [T]) -> T {
    values.sort_unstable();
    values[(values.len() * 95 / 100).min(values.len() - 1)]
}

/// Milliseconds with two decimals.
pub fn millis(duration: Duration) -> String {
    format!("{:.2} ms", duration.as_secs_f64() * 1e3)
}

/// How many times `one` is `other`.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(1e-9)
}
