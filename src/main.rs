//! argv becomes an exit code.
fn main() {}
