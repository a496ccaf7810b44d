//! Medians and how they are written.
#![allow(dead_code, reason = "each bench uses its own part of this")]

use std::fs;
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

/// The most memory that this process has had, in bytes; 0 where the system does not tell.
pub fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) * 1024
}

/// Bytes as megabytes with one decimal.
#[allow(clippy::cast_precision_loss, reason = "nobody reads that many digits")]
pub fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
