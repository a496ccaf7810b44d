//! What the lines of a guide's page were made for.

use super::hit::Spot;
use crate::guide::{Item, Outcome};
use crate::tui::model::{GuideScreen, Model};

/// What a line was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// The item at this place of those that wait.
    Item(usize),
    /// The suggestion at this place.
    Next(usize),
    /// An option of the choice that is the item at the first place.
    Option(usize, usize),
}

/// Options of one choice that are told apart; the page's own tags are numbers.
const MOST_OPTIONS: usize = 1 << 12;

impl From<Tag> for usize {
    fn from(tag: Tag) -> Self {
        match tag {
            Tag::Item(place) => place * 3,
            Tag::Next(place) => place * 3 + 1,
            Tag::Option(place, option) => (place * MOST_OPTIONS + option.min(MOST_OPTIONS - 1)) * 3 + 2,
        }
    }
}

/// What lines of this tag were made for.
pub(super) fn tagged(tag: usize) -> Spot {
    let place = tag / 3;
    match tag % 3 {
        0 => Spot::Item(place),
        1 => Spot::Next(place),
        _ => Spot::Option(place / MOST_OPTIONS, place % MOST_OPTIONS),
    }
}

/// The tag of the lines that the cursor stands on.
pub(super) fn cursor_tag(model: &Model, screen: &GuideScreen) -> usize {
    if screen.overview || screen.guide.outcome() == Outcome::NothingLeft {
        return Tag::Next(screen.next_selected).into();
    }
    let article = model.library.article(screen.guide.address.entry);
    let at = screen.guide.at_cursor(article);
    let place = screen.guide.items(article).iter().position(|item| *item == at).unwrap_or(0);
    match at {
        Item::Choice(_) => Tag::Option(place, screen.option).into(),
        Item::Step(_) | Item::Question => Tag::Item(place).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_tells_what_it_was_made_of() {
        for (tag, spot) in [
            (Tag::Item(0), Spot::Item(0)),
            (Tag::Item(7), Spot::Item(7)),
            (Tag::Next(2), Spot::Next(2)),
            (Tag::Option(0, 1), Spot::Option(0, 1)),
            (Tag::Option(3, 12), Spot::Option(3, 12)),
        ] {
            assert_eq!(tagged(tag.into()), spot);
        }
    }
}
