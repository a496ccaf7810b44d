//! Pasted logs: what of them is worth searching.

/// What was taken from a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogUse {
    /// The lines and quotes that are searched, in the order of the paste.
    pub used: Vec<String>,
    /// Lines that were left out.
    pub dropped: usize,
}
