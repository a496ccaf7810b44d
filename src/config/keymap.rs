//! The one table of keys.
//!
//! Key handling, the footer, the help screen and the README's table are all made from [`BINDINGS`], or from what
//! [`KeyMap`](super::KeyMap) made from it and the user's settings; tests hold that no key means two things in one place
//! and that every action can be reached.

use crate::i18n::MessageId;
use std::borrow::Cow;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Open what is selected: the hit, the option, the step's tick, the link.
    Open,
    /// Tick the step.
    Tick,
    /// Leave the step out.
    Skip,
    /// Take the last tick, skip, choice or answer back.
    Undo,
    /// Choose the option or give the answer of this number.
    Number(u8),
    /// One up.
    Up,
    /// One down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first.
    Top,
    /// To the last.
    Bottom,
    /// Unfold.
    Unfold,
    /// Fold.
    Fold,
    /// Begin the guide anew.
    Afresh,
    /// Offer the guide no more.
    PutAway,
    /// Leave the current case; the next guide begins a new one.
    NewCase,
    /// The cases screen.
    Cases,
    /// Rename the case.
    Rename,
    /// Close the case, or reopen it.
    CloseCase,
    /// Delete the case.
    Delete,
    /// Open the filter line.
    Filter,
    /// Switch the note between markdown and plain text.
    Markup,
    /// Copy the step or its command.
    Copy,
    /// Copy the step in the other language.
    CopyOther,
    /// Copy the note.
    CopyNote,
    /// Write the note to a file.
    WriteNote,
    /// Remark something.
    Remark,
    /// To the next pane or link.
    Next,
    /// To the previous pane or link.
    Previous,
    /// Both languages, the first, the second.
    View,
    /// The language picker.
    Languages,
    /// Open the link or the article's page in the browser.
    Browse,
    /// Open the article in the editor.
    Edit,
    /// The tree of the whole library.
    Tree,
    /// To the search box.
    Search,
    /// Look for something in the article.
    Find,
    /// To the next place that was looked for.
    FindNext,
    /// To the place before.
    FindPrevious,
    /// The lines of the pasted log.
    Log,
    /// The headings of the article, to go to one of them.
    Outline,
    /// The keys of this screen.
    Help,
    /// To the next heading of the article.
    NextHeading,
    /// To the heading before.
    PreviousHeading,
    /// Turn the mouse on or off.
    Mouse,
    /// Read changed files again.
    Reload,
    /// One level back.
    Back,
    /// Forward again.
    Forward,
    /// The problems of the content.
    Problems,
    /// Suspend.
    Suspend,
    /// Quit, as if nothing were wrong.
    Quit,
    /// Quit from anywhere.
    Interrupt,
}

/// Where a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// In the search box.
    Box,
    /// In the list of hits.
    List,
    /// In the preview.
    Preview,
    /// In the tree.
    Tree,
    /// In the lines of a pasted log.
    Log,
    /// In a guide.
    Guide,
    /// In the list of cases.
    Cases,
    /// In the preview of a note.
    Note,
    /// In the language picker.
    Languages,
    /// In the problems of the content.
    Problems,
    /// In the list of an article's headings.
    Outline,
    /// In the filter line of a list.
    Filter,
    /// In a line of text that is asked for.
    Line,
    /// In the help.
    Help,
}

impl Context {
    /// All places.
    pub const ALL: [Self; 14] = [
        Self::Box,
        Self::List,
        Self::Preview,
        Self::Tree,
        Self::Log,
        Self::Guide,
        Self::Cases,
        Self::Note,
        Self::Languages,
        Self::Problems,
        Self::Outline,
        Self::Filter,
        Self::Line,
        Self::Help,
    ];
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The keys, by name; blanks between them.
    pub keys: Cow<'static, str>,
    /// Where they hold.
    pub places: Cow<'static, [Context]>,
    /// What they ask for.
    pub action: Action,
    /// The sentence that says so.
    pub help: MessageId,
    /// Its rank in the footer, the first first; 0 for not in the footer.
    pub footer: u8,
}

const fn bind(keys: &'static str, places: &'static [Context], action: Action, help: MessageId, footer: u8) -> Binding {
    Binding { keys: Cow::Borrowed(keys), places: Cow::Borrowed(places), action, help, footer }
}

const LISTS: &[Context] = &[Context::List, Context::Tree];
const TYPED: &[Context] = &[Context::Box, Context::Outline, Context::Filter];
const PAGED: &[Context] = &[Context::Box, Context::Outline, Context::Filter, Context::Help];
const READING: &[Context] = &[Context::List, Context::Preview, Context::Tree, Context::Guide];
const MOVING: &[Context] = &[
    Context::List,
    Context::Preview,
    Context::Tree,
    Context::Log,
    Context::Guide,
    Context::Cases,
    Context::Note,
    Context::Languages,
    Context::Problems,
];
const SCROLLED: &[Context] = &[
    Context::List,
    Context::Preview,
    Context::Tree,
    Context::Log,
    Context::Guide,
    Context::Cases,
    Context::Note,
    Context::Languages,
    Context::Problems,
    Context::Help,
];
const SCREENS: &[Context] = &[Context::Box, Context::List, Context::Preview, Context::Tree, Context::Guide];

/// Every key that means something.
pub const BINDINGS: &[Binding] = &[
    bind("Enter", &[Context::Box, Context::List, Context::Tree, Context::Preview], Action::Open, MessageId::KeyOpen, 1),
    bind("Enter", &[Context::Guide], Action::Open, MessageId::KeyEnterGuide, 2),
    bind("Enter", &[Context::Cases], Action::Open, MessageId::KeyOpenCase, 1),
    bind("Enter", &[Context::Languages], Action::Open, MessageId::KeyReadIn, 1),
    bind("Space", &[Context::Languages], Action::Tick, MessageId::KeyBeside, 2),
    bind("Enter", &[Context::Outline], Action::Open, MessageId::KeyJump, 1),
    bind("Enter", &[Context::Filter], Action::Open, MessageId::KeyEnterLine, 1),
    bind("Enter", &[Context::Line], Action::Open, MessageId::KeyEnterLine, 1),
    bind("Space", &[Context::Guide], Action::Tick, MessageId::KeyTick, 1),
    bind("Space Enter", &[Context::Log], Action::Tick, MessageId::KeyTurnLine, 1),
    bind("s", &[Context::Guide], Action::Skip, MessageId::KeySkip, 3),
    bind("u", &[Context::Guide], Action::Undo, MessageId::KeyUndo, 4),
    bind("y", &[Context::Guide], Action::Copy, MessageId::KeyCopy, 5),
    bind("Y", &[Context::Guide], Action::CopyOther, MessageId::KeyCopyOther, 0),
    bind("c", &[Context::Guide], Action::CopyNote, MessageId::KeyCopyNote, 6),
    bind("c", &[Context::Cases], Action::CopyNote, MessageId::KeyCopyNote, 2),
    bind("Enter c y", &[Context::Note], Action::Copy, MessageId::KeyCopyIt, 1),
    bind("w", &[Context::Guide, Context::Cases], Action::WriteNote, MessageId::KeyWriteNote, 0),
    bind("w", &[Context::Note], Action::WriteNote, MessageId::KeyWriteNote, 2),
    bind("p", &[Context::Note], Action::Markup, MessageId::KeyMarkup, 4),
    bind("a", &[Context::Guide], Action::Remark, MessageId::KeyRemark, 0),
    bind("f", &[Context::List, Context::Guide], Action::Afresh, MessageId::KeyAfresh, 0),
    bind("d", &[Context::List], Action::PutAway, MessageId::KeyPutAway, 0),
    bind("F6", &[Context::Box, Context::Preview, Context::Guide], Action::NewCase, MessageId::KeyNewCase, 0),
    bind("N F6", &[Context::List, Context::Tree, Context::Cases], Action::NewCase, MessageId::KeyNewCase, 0),
    bind("F7", &[Context::Box, Context::Preview], Action::Cases, MessageId::KeyCases, 5),
    bind("C F7", &[Context::List, Context::Tree, Context::Guide], Action::Cases, MessageId::KeyCases, 0),
    bind("r", &[Context::Cases], Action::Rename, MessageId::KeyRename, 3),
    bind("x", &[Context::Cases], Action::CloseCase, MessageId::KeyCloseCase, 4),
    bind("d", &[Context::Cases], Action::Delete, MessageId::KeyDeleteCase, 6),
    bind("u", &[Context::Cases], Action::Undo, MessageId::KeyUndoDelete, 6),
    bind("/", &[Context::Tree, Context::Cases], Action::Filter, MessageId::KeyFilter, 7),
    bind("1", &[Context::Guide], Action::Number(1), MessageId::KeyNumber, 0),
    bind("2", &[Context::Guide], Action::Number(2), MessageId::KeyNumber, 0),
    bind("3", &[Context::Guide], Action::Number(3), MessageId::KeyNumber, 0),
    bind("4", &[Context::Guide], Action::Number(4), MessageId::KeyNumber, 0),
    bind("5", &[Context::Guide], Action::Number(5), MessageId::KeyNumber, 0),
    bind("6", &[Context::Guide], Action::Number(6), MessageId::KeyNumber, 0),
    bind("7", &[Context::Guide], Action::Number(7), MessageId::KeyNumber, 0),
    bind("8", &[Context::Guide], Action::Number(8), MessageId::KeyNumber, 0),
    bind("9", &[Context::Guide], Action::Number(9), MessageId::KeyNumber, 0),
    bind("Up ctrl-p", &[Context::Box], Action::Up, MessageId::KeyUpOrOlder, 0),
    bind("Up ctrl-p", &[Context::Outline, Context::Filter], Action::Up, MessageId::KeyUp, 0),
    bind("Down ctrl-n", TYPED, Action::Down, MessageId::KeyDown, 0),
    bind("Up k ctrl-p", SCROLLED, Action::Up, MessageId::KeyUp, 0),
    bind("Down j ctrl-n", SCROLLED, Action::Down, MessageId::KeyDown, 0),
    bind("PgUp", PAGED, Action::PageUp, MessageId::KeyPageUp, 0),
    bind("PgDn", PAGED, Action::PageDown, MessageId::KeyPageDown, 0),
    bind("PgUp ctrl-u", MOVING, Action::PageUp, MessageId::KeyPageUp, 0),
    bind("PgDn ctrl-d", MOVING, Action::PageDown, MessageId::KeyPageDown, 0),
    bind("Home", &[Context::Outline], Action::Top, MessageId::KeyTop, 0),
    bind("End", &[Context::Outline], Action::Bottom, MessageId::KeyBottom, 0),
    bind("Home g", MOVING, Action::Top, MessageId::KeyTop, 0),
    bind("End G", MOVING, Action::Bottom, MessageId::KeyBottom, 0),
    bind("Right l", &[Context::Tree], Action::Unfold, MessageId::KeyUnfold, 2),
    bind("Left h", &[Context::Tree], Action::Fold, MessageId::KeyFold, 3),
    bind("Tab", &[Context::Box, Context::List, Context::Preview], Action::Next, MessageId::KeyNextPane, 2),
    bind(
        "Shift-Tab",
        &[Context::Box, Context::List, Context::Preview],
        Action::Previous,
        MessageId::KeyPreviousPane,
        0,
    ),
    bind("Tab", &[Context::Guide], Action::Next, MessageId::KeyNextLink, 9),
    bind("Tab", &[Context::Note], Action::Next, MessageId::KeyNextNote, 3),
    bind("Shift-Tab", &[Context::Note], Action::Previous, MessageId::KeyPreviousNote, 0),
    bind("Shift-Tab", &[Context::Guide], Action::Previous, MessageId::KeyPreviousLink, 0),
    bind(
        "o",
        &[Context::List, Context::Tree, Context::Guide, Context::Preview],
        Action::Browse,
        MessageId::KeyBrowse,
        8,
    ),
    bind("e", &[Context::List, Context::Tree, Context::Guide, Context::Preview], Action::Edit, MessageId::KeyEdit, 0),
    bind("L F2", READING, Action::Languages, MessageId::KeyLanguages, 7),
    bind("L F2", &[Context::Languages], Action::View, MessageId::KeyView, 3),
    bind("L F2", &[Context::Note], Action::View, MessageId::KeyNoteLanguage, 5),
    bind("F2", &[Context::Box], Action::Languages, MessageId::KeyLanguages, 3),
    bind("t", &[Context::List, Context::Preview, Context::Guide], Action::Tree, MessageId::KeyTree, 0),
    bind("F3", &[Context::Box], Action::Tree, MessageId::KeyTree, 4),
    bind("F4", &[Context::Box], Action::Log, MessageId::KeyLog, 2),
    bind("p F4", &[Context::List, Context::Preview], Action::Log, MessageId::KeyLog, 2),
    bind("/", &[Context::List, Context::Preview], Action::Search, MessageId::KeySearch, 8),
    bind("/", &[Context::Guide], Action::Find, MessageId::KeyFind, 6),
    bind("n", &[Context::Guide], Action::FindNext, MessageId::KeyFindNext, 0),
    bind("N", &[Context::Guide], Action::FindPrevious, MessageId::KeyFindPrevious, 0),
    bind("]", &[Context::Guide], Action::NextHeading, MessageId::KeyNextHeading, 0),
    bind("[", &[Context::Guide], Action::PreviousHeading, MessageId::KeyPreviousHeading, 0),
    bind("T", READING, Action::Outline, MessageId::KeyOutline, 0),
    bind("m", MOVING, Action::Mouse, MessageId::KeyMouse, 0),
    bind("r", LISTS, Action::Reload, MessageId::KeyReload, 0),
    bind("F8", &[Context::Box], Action::Problems, MessageId::KeyProblems, 0),
    bind("P F8", READING, Action::Problems, MessageId::KeyProblems, 0),
    bind("? F1", MOVING, Action::Help, MessageId::KeyHelp, 10),
    bind("F1", TYPED, Action::Help, MessageId::KeyHelp, 10),
    bind("Esc", &[Context::Box], Action::Back, MessageId::KeyClear, 0),
    bind("Esc Backspace alt-Left", MOVING, Action::Back, MessageId::KeyBack, 5),
    bind("Esc", &[Context::Outline, Context::Filter, Context::Line], Action::Back, MessageId::KeyCancel, 2),
    bind("Esc Enter q ? F1 Backspace", &[Context::Help], Action::Back, MessageId::KeyClose, 1),
    bind("alt-Right", SCREENS, Action::Forward, MessageId::KeyForward, 0),
    bind("q", MOVING, Action::Quit, MessageId::KeyQuit, 11),
    bind("ctrl-c", MOVING, Action::Interrupt, MessageId::KeyInterrupt, 0),
    bind(
        "ctrl-c",
        &[Context::Box, Context::Outline, Context::Filter, Context::Line, Context::Help],
        Action::Interrupt,
        MessageId::KeyInterrupt,
        11,
    ),
    bind("ctrl-z", &Context::ALL, Action::Suspend, MessageId::KeySuspend, 0),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::config::Key;

    fn bindings_of(place: Context) -> impl Iterator<Item = &'static Binding> {
        BINDINGS.iter().filter(move |binding| binding.places.contains(&place))
    }

    #[test]
    fn every_key_has_a_name_that_is_read_back() {
        for binding in BINDINGS {
            for name in binding.keys.split(' ') {
                assert_eq!(name.parse::<Key>().expect(name).to_string(), name);
            }
        }
    }

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for place in Context::ALL {
            let mut seen = HashSet::new();
            for name in bindings_of(place).flat_map(|binding| binding.keys.split(' ')) {
                assert!(seen.insert(name), "{name} stands twice for {place:?}");
            }
        }
    }

    #[test]
    fn where_text_is_typed_no_letter_is_taken() {
        for place in [Context::Box, Context::Outline, Context::Filter, Context::Line] {
            for name in bindings_of(place).flat_map(|binding| binding.keys.split(' ')) {
                assert!(name.chars().count() > 1, "{name} cannot be typed");
            }
        }
    }

    #[test]
    fn every_place_has_help_a_way_back_and_a_way_out() {
        for place in Context::ALL {
            for action in [Action::Back, Action::Interrupt, Action::Suspend] {
                assert!(bindings_of(place).any(|binding| binding.action == action), "{place:?} lacks {action:?}");
            }
        }
        for place in [
            Context::Box,
            Context::List,
            Context::Preview,
            Context::Tree,
            Context::Log,
            Context::Guide,
            Context::Cases,
            Context::Note,
            Context::Languages,
            Context::Problems,
            Context::Outline,
            Context::Filter,
        ] {
            assert!(bindings_of(place).any(|binding| binding.action == Action::Help), "{place:?}");
        }
    }
}
