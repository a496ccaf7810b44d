//! How much of foreign files is taken in.

/// What is read at most. What lies beyond is left out or flattened, and a problem names the limit as the file of settings
/// does: `limits.nesting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of one file, in mebibytes. A log pasted into an article passes, the image of a disk does not.
    pub file_size: usize,
    /// How deep folders may lie below a content root.
    pub folders: usize,
    /// Maximum nesting depth of lists, quotes and notes. With the default the exported JSON stays under 120
    /// levels, which is what common readers take.
    pub nesting: usize,
    /// Maximum number of aliases in a YAML text.
    pub aliases: usize,
}

impl Limits {
    /// The names in the settings, in the order of the fields, each with the highest value that it takes.
    pub const NAMES: [(&str, usize); 4] =
        [("file_size", 65_536), ("folders", 1_000), ("nesting", 50), ("aliases", 10_000)];
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_size: 256, folders: 64, nesting: 15, aliases: 60 }
    }
}
