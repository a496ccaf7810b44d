//! A long time of everything at once: random keys, pastes, clicks, sizes and reloads in a real terminal.
//!
//! Held are three things: the memory does not grow after the beginning, no screen differs from the same model drawn anew,
//! and no key and no size is lost. `PCFIX_SOAK_SECONDS` says how long (a short time by default), `PCFIX_BENCH_CONTENT`
//! over what (or else articles made for the occasion), `PCFIX_SOAK_SEED` begins with the seed that an earlier run printed.
//! What is broken is printed, and the exit code tells that something is.
#![allow(clippy::print_stdout, clippy::exit, reason = "a bench prints what it found, also where the program hangs")]

#[path = "../common/content.rs"]
#[allow(dead_code, reason = "the content is read by another program here")]
mod content;
#[cfg(unix)]
mod deeds;
#[cfg(unix)]
mod memory;
#[cfg(unix)]
#[path = "../../tests/common/picture.rs"]
mod picture;
#[cfg(unix)]
#[path = "../../tests/common/pty.rs"]
mod pty;
#[cfg(unix)]
mod soak;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seed = number("PCFIX_SOAK_SEED").unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        since.as_secs() ^ u64::from(std::process::id())
    });
    let span = std::time::Duration::from_secs(number("PCFIX_SOAK_SECONDS").unwrap_or(20));
    println!("soak: {} s, PCFIX_SOAK_SEED={seed}", span.as_secs());
    if soak::Soak::over(content::Content::find().path(), seed).last_for(span) {
        std::process::ExitCode::SUCCESS
    } else {
        std::process::ExitCode::FAILURE
    }
}

#[cfg(not(unix))]
fn main() {
    println!("a soak runs on Unix only");
}
