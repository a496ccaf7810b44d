//! The names of actions and contexts in the user's settings.

use std::fmt;

use super::keymap::{Action, Context};

/// Every action with its name.
pub(super) const ACTIONS: &[(Action, &str)] = &[
    (Action::Open, "open"),
    (Action::Tick, "tick"),
    (Action::Skip, "skip"),
    (Action::Undo, "undo"),
    (Action::Number(1), "number-1"),
    (Action::Number(2), "number-2"),
    (Action::Number(3), "number-3"),
    (Action::Number(4), "number-4"),
    (Action::Number(5), "number-5"),
    (Action::Number(6), "number-6"),
    (Action::Number(7), "number-7"),
    (Action::Number(8), "number-8"),
    (Action::Number(9), "number-9"),
    (Action::Up, "up"),
    (Action::Down, "down"),
    (Action::PageUp, "page-up"),
    (Action::PageDown, "page-down"),
    (Action::Top, "top"),
    (Action::Bottom, "bottom"),
    (Action::Unfold, "unfold"),
    (Action::Fold, "fold"),
    (Action::Afresh, "afresh"),
    (Action::PutAway, "put-away"),
    (Action::NewCase, "new-case"),
    (Action::Cases, "cases"),
    (Action::Rename, "rename"),
    (Action::CloseCase, "close-case"),
    (Action::Delete, "delete"),
    (Action::Filter, "filter"),
    (Action::Markup, "markup"),
    (Action::Copy, "copy"),
    (Action::CopyOther, "copy-other"),
    (Action::CopyNote, "copy-note"),
    (Action::WriteNote, "write-note"),
    (Action::Remark, "remark"),
    (Action::Next, "next"),
    (Action::Previous, "previous"),
    (Action::View, "view"),
    (Action::Languages, "languages"),
    (Action::Browse, "browse"),
    (Action::Edit, "edit"),
    (Action::Tree, "tree"),
    (Action::Search, "search"),
    (Action::Find, "find"),
    (Action::FindNext, "find-next"),
    (Action::FindPrevious, "find-previous"),
    (Action::Log, "log"),
    (Action::Outline, "outline"),
    (Action::Help, "help"),
    (Action::NextHeading, "next-heading"),
    (Action::PreviousHeading, "previous-heading"),
    (Action::Mouse, "mouse"),
    (Action::Reload, "reload"),
    (Action::Back, "back"),
    (Action::Forward, "forward"),
    (Action::Problems, "problems"),
    (Action::Suspend, "suspend"),
    (Action::Quit, "quit"),
    (Action::Interrupt, "interrupt"),
];

pub(super) const PLACES: [(Context, &str); 14] = [
    (Context::Box, "box"),
    (Context::List, "list"),
    (Context::Preview, "preview"),
    (Context::Tree, "tree"),
    (Context::Log, "log"),
    (Context::Guide, "guide"),
    (Context::Cases, "cases"),
    (Context::Note, "note"),
    (Context::Languages, "languages"),
    (Context::Problems, "problems"),
    (Context::Outline, "outline"),
    (Context::Filter, "filter"),
    (Context::Line, "line"),
    (Context::Help, "help"),
];

impl Action {
    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        ACTIONS.iter().find(|(own, _)| *own == self).map_or("", |(_, name)| name)
    }
}

impl Context {
    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        PLACES.iter().find(|(own, _)| *own == self).map_or("", |(_, name)| name)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::keymap::BINDINGS;

    #[test]
    fn every_action_and_every_place_has_a_name() {
        for binding in BINDINGS {
            assert!(!binding.action.to_string().is_empty(), "{:?}", binding.action);
        }
        for place in Context::ALL {
            assert!(!place.to_string().is_empty(), "{place:?}");
        }
    }
}
