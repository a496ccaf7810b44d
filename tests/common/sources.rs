//! The sources of the program, for tests that read them as a person would.

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below `folder`, which is seen from the root of the project.
pub fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// What they say, one behind the other.
#[allow(dead_code, reason = "each test uses its own part of this")]
pub fn code(folder: &str) -> String {
    rust_files(folder).iter().map(|file| fs::read_to_string(file).expect("text")).collect()
}
