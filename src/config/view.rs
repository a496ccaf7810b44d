//! Which languages are shown.

/// Which languages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The chosen language and the second one.
    #[default]
    Both,
    /// The chosen language alone.
    Target,
    /// The second language alone, where there is one.
    Source,
}

impl View {
    /// All views.
    pub const ALL: [Self; 3] = [Self::Both, Self::Target, Self::Source];
    /// The names of all views.
    pub const NAMES: [(Self, &str); 3] = [(Self::Both, "both"), (Self::Target, "target"), (Self::Source, "source")];

    /// The name in options and on disk.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Target => "target",
            Self::Source => "source",
        }
    }

    /// The view after this one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Both => Self::Target,
            Self::Target => Self::Source,
            Self::Source => Self::Both,
        }
    }
}
