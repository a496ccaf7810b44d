//! Saying that a test was skipped.

use std::io::Write as _;

/// Writes on standard error, past the capture of the test runner, that this test checks nothing here, and why.
pub fn skip(why: &str) {
    let test = std::thread::current();
    let _ = writeln!(std::io::stderr(), "skipped {}: {why}", test.name().unwrap_or("a test"));
}
