//! Times in the reader's time zone and calendar.

use crate::i18n::MessageId;
use crate::tui::model::Model;

fn zoned(model: &Model, at: i64) -> jiff::ZonedDateTime {
    jiff::Timestamp::from_second(at).unwrap_or_default().to_zoned_datetime(model.zone.clone())
}

/// The time of day: `09:41`.
pub fn time(model: &Model, at: i64) -> String {
    zoned(model, at).strftime("%H:%M").to_string()
}

/// The day: `2026-11-23`.
pub fn day(model: &Model, at: i64) -> String {
    zoned(model, at).strftime("%Y-%m-%d").to_string()
}

/// When today began, in seconds since the epoch.
pub fn day_start(model: &Model) -> i64 {
    zoned(model, model.now).start_of_day().map_or(model.now, |start| start.timestamp().as_second())
}

/// The day and the time, with today and yesterday by name.
pub fn when(model: &Model, at: i64) -> String {
    let (today, then) = (zoned(model, model.now).date(), zoned(model, at).date());
    let time = time(model, at);
    let sentence = match today.since(then).map(|span| span.get_days()) {
        Ok(0) => MessageId::WhenToday,
        Ok(1) => MessageId::WhenYesterday,
        _ => return format!("{} {time}", day(model, at)),
    };
    model.words.tr_with(sentence, &[("time", (&time).into())])
}
