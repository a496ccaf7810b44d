//! SCRIPT: one file a subcommand.

pub mod export;
