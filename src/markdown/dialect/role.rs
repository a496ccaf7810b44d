//! What containers do.

use crate::article::Callout;

/// What a container does with its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::markdown) enum Role {
    /// A note, tip or warning.
    Callout(Callout),
    /// A callout whose level is the value of an attribute.
    Leveled,
    /// Folded contents with a title; shown unfolded.
    Fold,
    /// Holds the options of one choice.
    Group,
    /// One option of a choice.
    Option,
    /// One option whose name says for whom it is.
    Named(&'static str),
    /// One option that holds under a condition; `else` begins the opposite one.
    Condition,
    /// Contents for some of the values that the page can be switched to.
    Pivot,
    /// Contents for a range of versions.
    Version,
    /// One step with a title.
    Step,
    /// Contents as they are.
    Plain,
    /// Contents that are not shown.
    Hidden,
    /// Verbatim text.
    Code,
}
