//! Ids of headings.

use std::collections::HashMap;

/// The id that a heading without an anchor gets from its words, as Learn and GitHub make it: lower case, letters, digits,
/// `-` and `_` kept, blanks turned into `-`, the rest dropped.
pub(super) fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        let c = match c {
            '⁰' => '0',
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            '⁴'..='⁹' => char::from(b'4' + (c as u32 - '⁴' as u32) as u8),
            '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
            c => c,
        };
        if c == ' ' || c == '-' {
            out.push('-');
        } else if c.is_alphanumeric() || c == '_' {
            out.extend(c.to_lowercase());
        }
    }
    out
}

/// The ids of one article.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// Each id that is taken, and the number that was last tried behind it.
    taken: HashMap<Box<str>, u32>,
}

impl Ids {
    /// `wanted`, or, where it is taken, `wanted-1`, `wanted-2`. An empty one becomes `section`.
    pub(super) fn unique(&mut self, wanted: &str) -> Box<str> {
        let wanted = if wanted.is_empty() { "section" } else { wanted };
        let Some(tried) = self.taken.get_mut(wanted) else {
            self.taken.insert(wanted.into(), 0);
            return wanted.into();
        };
        let mut number = *tried;
        let id = loop {
            number += 1;
            let id: Box<str> = format!("{wanted}-{number}").into();
            if !self.taken.contains_key(&id) {
                break id;
            }
        };
        self.taken.insert(wanted.into(), number);
        self.taken.insert(id.clone(), 0);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_words() {
        assert_eq!(slug("You can't sign in (0x8004de80)"), "you-cant-sign-in-0x8004de80");
        assert_eq!(slug("Één  order_annuleren?"), "één--order_annuleren");
        assert_eq!(slug("サインイン できない。"), "サインイン-できない");
        assert_eq!(slug("?!"), "");
    }

    #[test]
    fn ids_are_unique_even_against_numbered_ones() {
        let mut ids = Ids::default();
        let made: Vec<_> = ["a", "a-1", "a", "a", "", ""].iter().map(|wanted| ids.unique(wanted)).collect();
        assert_eq!(made.iter().map(|id| &**id).collect::<Vec<_>>(), ["a", "a-1", "a-2", "a-3", "section", "section-1"]);
    }
}
