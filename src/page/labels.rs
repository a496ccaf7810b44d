//! Names of buttons and fields in both languages: translation often garbles them, and the portal may be in the other one.

use crate::article::{Block, Text};

/// A name in both languages: `Order annuleren ‹Cancel order›`; once where they are the same.
#[must_use]
pub fn pair(text: &str, source: Option<&str>) -> String {
    match source {
        Some(source) if source != text => format!("{text} ‹{source}›"),
        _ => text.to_owned(),
    }
}

/// The names in the blocks that are not the same in both languages, each once.
#[must_use]
pub fn label_pairs(blocks: &[Block]) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            for label in block.texts().flat_map(Text::labels) {
                let both = pair(label.text, label.source);
                if label.source.is_some_and(|source| source != label.text) && !pairs.contains(&both) {
                    pairs.push(both);
                }
            }
        });
    }
    pairs
}
