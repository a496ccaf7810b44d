//! Times in the reader's zone.

use jiff::tz::TimeZone;

fn zoned(at: i64, format: &str) -> String {
    let time = jiff::Timestamp::from_second(at).unwrap_or_default().to_zoned_datetime(TimeZone::system());
    time.strftime(format).to_string()
}

/// The time of day: `09:41`.
pub(super) fn time(at: i64) -> String {
    zoned(at, "%H:%M")
}

/// The day: `2026-11-23`.
pub(super) fn day(at: i64) -> String {
    zoned(at, "%Y-%m-%d")
}

/// The day and the time.
pub(super) fn day_and_time(at: i64) -> String {
    zoned(at, "%Y-%m-%d %H:%M")
}

/// The day and the time of day.
pub(super) fn clock(at: i64) -> (String, String) {
    (day(at), time(at))
}
