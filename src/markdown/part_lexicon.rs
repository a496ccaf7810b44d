//! A lexicon of names of parts, in the form in which headings are compared with them.

use std::collections::{HashMap, HashSet};

use crate::article::NodeKind;

/// What follows a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nothing, a number, or a mark and further words.
    Bounded,
    /// Anything.
    Any,
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub kind: NodeKind,
    pub rest: Rest,
    pub weak: bool,
}

/// Names of parts, folded, with what they name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartNames {
    names: HashMap<String, Name>,
    /// The first word of every name: most headings begin with another.
    first_words: HashSet<String>,
}

impl PartNames {
    /// Takes a name in, in the form of `parts.yaml`: one that ends with `*` may be followed by anything, one that ends with
    /// `~` counts only beside others.
    pub fn add(&mut self, kind: NodeKind, name: &str) {
        let rest = if name.ends_with('*') { Rest::Any } else { Rest::Bounded };
        let weak = name.ends_with('~');
        let name = fold(name.trim_end_matches(['*', '~', ' ']));
        self.first_words.extend(ends(&name).next().map(|end| name[..end].to_owned()));
        self.names.insert(name, Name { kind, rest, weak });
    }

    /// All names, folded.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.names.keys()
    }

    /// The longest name that a folded text begins with and that `fits`, with the place where it ends.
    pub(super) fn longest<T>(&self, text: &str, fits: impl Fn(Name, usize) -> Option<T>) -> Option<T> {
        let first = ends(text).next()?;
        self.first_words.get(&text[..first])?;
        ends(text).filter_map(|end| fits(*self.names.get(&text[..end])?, end)).last()
    }
}

/// The longest name is shorter, in bytes.
pub(super) const LONGEST: usize = 80;

/// The start of `words` in the form in which names are compared: lower case, without marks before the first word, blanks
/// for `-` and `_`.
pub(super) fn fold(words: &str) -> String {
    let mut out = String::with_capacity(LONGEST + 8);
    for c in words.chars().skip_while(|c| !c.is_alphanumeric()) {
        match c {
            _ if out.len() > LONGEST => break,
            '-' | '–' | '_' | '\u{a0}' => out.push(' '),
            '’' => out.push('\''),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Where words end: before what is no letter, and before a number.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut before = ' ';
    text.char_indices().chain([(text.len(), ' ')]).filter_map(move |(at, c)| {
        let inside = before.is_alphanumeric();
        let end = inside && (!c.is_alphanumeric() || c.is_ascii_digit() && !before.is_ascii_digit());
        before = c;
        end.then_some(at)
    })
}
