//! How much of foreign files is taken in.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected};

/// What is read at most. What lies beyond is left out or flattened, and a problem names the limit as the file of settings
/// does: `limits.nesting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The size of one file, in mebibytes. A log pasted into an article passes, the image of a disk does not.
    #[serde(deserialize_with = "at_most::<_, 65_536>")]
    pub file_size: usize,
    /// How deep folders may lie below a content root.
    #[serde(deserialize_with = "at_most::<_, 1_000>")]
    pub folders: usize,
    /// How many lists, quotes and notes may stand within one another. With the default the exported JSON stays under 120
    /// levels, which is what common readers take.
    #[serde(deserialize_with = "at_most::<_, 50>")]
    pub nesting: usize,
    /// How often an alias may stand in a YAML text.
    #[serde(deserialize_with = "at_most::<_, 10_000>")]
    pub aliases: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_size: 256, folders: 64, nesting: 15, aliases: 60 }
    }
}

/// A number from 1 to `MOST`. It is looked at while it is read, so that the parser can tell where it stands.
fn at_most<'de, D: Deserializer<'de>, const MOST: usize>(deserializer: D) -> Result<usize, D::Error> {
    let number = usize::deserialize(deserializer)?;
    if (1..=MOST).contains(&number) {
        return Ok(number);
    }
    let wanted = format!("a number from 1 to {MOST}");
    Err(D::Error::invalid_value(Unexpected::Unsigned(number as u64), &wanted.as_str()))
}
